//! Renews a plan: goal by goal what goes on into the new year and what is dropped, with what is known of each beside it.
//! What was chosen is kept for as long as it takes.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Lang, Refusal, Result, State};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Checks, Done, Form, Reader, Visit, answer, state};

use super::fate_fields::{self, FateFields, Kept, Shown, Wanted};
use super::known::{Known, known};
use crate::actions::{self, PlanRenewal, Renewed};
use crate::documents::words as report_words;
use crate::documents::words::{DayOf, noted_day};
use crate::pages::both_versions::version;
use crate::pages::place::{Place, goal_href, plan_href};
use crate::pages::standing_words;
use crate::rules::access::Renew;
use crate::rules::renewal::{Asked, Draft, asked_of_plan, handbook_for, is_open, title_of_year, year_after};
use crate::rules::report::ReportState;
use crate::rules::{GoalContents, Handbook, LINE_LIMIT, Measure, Plan, PlanContents, PlanId, line_or};
use crate::store;
use crate::words as t;

/// What the form asks of the new plan itself.
const HEAD: [&str; 3] = ["title", "year", "handbook"];

#[derive(Template)]
#[template(path = "pages/renewal/plan_renew.html")]
struct PlanRenewPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    hidden: Vec<Hidden>,
    back: String,
    content_lang: &'static str,
    /// The plan that renews this one already.
    renewed: Option<Link>,
    percent: u8,
    decided: String,
    last_report: String,
    title: Field,
    year: Field,
    /// Nothing to choose where the space has no handbook.
    handbook: Option<Choices>,
    goals: Vec<GoalCard>,
    new_goals: Field,
}

struct GoalCard {
    id: String,
    number: i64,
    title: String,
    href: String,
    fate: FateFields,
    known: Known,
    measures: Vec<MeasureRow>,
    new_measures: Field,
    along: String,
    behind: String,
}

struct MeasureRow {
    title: String,
    state: State,
    state_word: &'static str,
    note: String,
    fate: FateFields,
}

/// `GET /plans/{plan}/renew`
pub async fn get(visit: Visit) -> Result<Response> {
    let plan = visit.param("plan")?;
    visit.read(move |tx, reader| show(tx, reader, plan, None, &[])).await
}

/// `POST /plans/{plan}/renew`
pub async fn post(visit: Visit) -> Result<Response> {
    let plan: PlanId = visit.param("plan")?;
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<Renew>(tx, &doing.reader, plan)?;
                let (form, occasion, last) = (doing.form(), &doing.occasion, &place.plan);
                let asked = asked_of_plan(&store::contents::of(tx, last.clone())?);
                let draft = fate_fields::draft(form, &HEAD, &asked)?;
                let (wanted, version) = (Wanted::of(form), form.whole("version")?);
                if wanted == Wanted::Make {
                    let renewal = renewal(form, last, &draft, &asked)?;
                    let when = (doing.reader.today, version);
                    let made = actions::renew_plan(tx, occasion, &allowed, last, when, &renewal)?;
                    return Ok(Done::to(plan_href(made.id)).saying("done-plan-renewed"));
                }
                let kept = Kept { of: Renewed::Plan(last), href: place.href(), version, asked: &asked };
                fate_fields::keep(tx, occasion, &allowed, wanted, draft, &kept)
            },
            move |tx, reader, refusals| show(tx, reader, plan, Some(reader.visit().form()), refusals),
        )
        .await
}

/// Reads the form; all that is wrong with it, and all that is not decided, is refused at once.
fn renewal(form: &Form, last: &Plan, draft: &Draft, asked: &[Asked]) -> Result<PlanRenewal> {
    let mut checks = Checks::new();
    let typed = form.text("year").parse().unwrap_or_default();
    let renewal = PlanRenewal {
        title: checks.take(line_or("title", "plan-title-missing", form.text("title")).map_err(Error::from))?,
        year: checks.take(year_after(last, typed).map_err(Error::from))?,
        handbook: form.maybe("handbook")?,
        choices: draft.choices.clone(),
        additions: draft.additions.clone(),
    };
    let fates = checks.take(draft.choices.fates(asked).map_err(Error::Refused))?;
    checks.take(draft.additions.check(asked, &fates).map_err(Error::Refused))?;
    checks.done()?;
    Ok(renewal)
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    plan: PlanId,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<Renew>(tx, reader, plan)?;
    let renewed = store::renewal::successor(tx, plan)?;
    let (draft, kept) = store::renewal::draft(tx, &plan.to_string())?;
    let contents = store::contents::of(tx, place.plan.clone())?;
    let counted = store::renewal::known(tx, plan)?;
    let handbooks = store::handbook::of_space(tx, place.plan.space)?;
    let saved = fate_fields::form(&draft);
    let saved = if kept == 0 { proposed(&place.plan, &handbooks, reader) } else { saved };
    let shown = Shown { reader, content: place.plan.lang, saved: &saved, typed, refusals };
    let goal = |goal: &GoalContents| {
        let counted = counted.get(&goal.goal.id).cloned().unwrap_or_default();
        goal_card(&shown, goal, known((reader.lang, place.plan.lang), reader.today, goal, &counted))
    };
    let goals = if renewed.is_some() { Vec::new() } else { contents.goals.iter().map(goal).collect() };
    let mut hidden = reader.hidden();
    hidden.push(version(kept, typed, refusals));
    let mut page = page(&place, &shown, &contents, &handbooks)?;
    page.last_report = last_report(tx, reader.lang, plan)?;
    page.renewed = renewed.map(|plan| Link::new(&plan.title, plan_href(plan.id)));
    (page.hidden, page.goals) = (hidden, goals);
    answer::page(&page)
}

fn page(place: &Place, shown: &Shown<'_>, contents: &PlanContents, handbooks: &[Handbook]) -> Result<PlanRenewPage> {
    let (reader, form) = (shown.reader, shown.form());
    let (lang, asked) = (reader.lang, asked_of_plan(contents));
    let decided = fate_fields::draft(form, &HEAD, &asked)?.choices.decided(&asked);
    let choice = |book: &Handbook| Choice::new(book.id.to_string(), standing_words::handbook(lang, book));
    let none = Choice::new("", kit_web::words::not_chosen(lang));
    let handbook = || {
        let options = std::iter::once(none).chain(handbooks.iter().map(choice)).collect();
        Choices::one(shown.field("handbook", t::plan_handbook(lang)), options)
    };
    Ok(PlanRenewPage {
        shell: place.shell(reader, t::renew_plan(lang)),
        summary: reader.summary(shown.refusals),
        hidden: Vec::new(),
        back: place.href(),
        content_lang: place.plan.lang.tag(),
        renewed: None,
        percent: decided.percent(),
        decided: t::renew_decided(lang, decided.all, decided.done),
        last_report: String::new(),
        title: shown.field("title", t::plan_title(lang)).limit(LINE_LIMIT).lang(place.plan.lang),
        year: shown.field("year", t::plan_year(lang)),
        handbook: (!handbooks.is_empty()).then(handbook),
        goals: Vec::new(),
        new_goals: shown.new_lines("goals", t::renew_new_goals(lang)).hint(t::renew_new_hint(lang)),
    })
}

/// What the form says at first.
fn proposed(plan: &Plan, handbooks: &[Handbook], reader: &Reader) -> Form {
    let year = (plan.year + 1).max(i64::from(reader.today.year()));
    let handbook = handbook_for(year, plan.handbook, handbooks);
    Form::default()
        .with("title", &title_of_year(&plan.title, plan.year, year))
        .with("year", &year.to_string())
        .with("handbook", &handbook.map(|handbook| handbook.to_string()).unwrap_or_default())
}

/// Of which time the last frozen report tells.
fn last_report(tx: &mut Tx<'_>, lang: Lang, plan: PlanId) -> Result<String> {
    let reports = store::report::of_plan(tx, plan)?;
    let last = reports.into_iter().find(|report| matches!(report.state, ReportState::Frozen { .. }));
    Ok(last.map_or_else(
        || t::renew_not_reported(lang).to_owned(),
        |report| t::renew_last_report(lang, report_words::period(lang, report.period)),
    ))
}

fn goal_card(shown: &Shown<'_>, contents: &GoalContents, known: Known) -> GoalCard {
    let (lang, goal) = (shown.reader.lang, &contents.goal);
    let all = contents.all_measures();
    let open: Vec<&&Measure> = all.iter().filter(|measure| is_open(&measure.progress)).collect();
    let behind = all.len() - open.len();
    GoalCard {
        id: goal.id.to_string(),
        number: goal.position,
        title: goal.title.clone(),
        href: goal_href(goal.plan, goal.id),
        fate: shown.fate(&goal.id.to_string(), t::fate_of_goal(lang)),
        new_measures: shown.new_lines(&goal.id.to_string(), t::renew_new_measures(lang)).hint(t::renew_new_hint(lang)),
        known,
        along: if open.is_empty() { String::new() } else { t::renew_along(lang, open.len()) },
        behind: if behind > 0 { t::renew_behind(lang, behind) } else { String::new() },
        measures: open.into_iter().map(|measure| measure_row(shown, measure)).collect(),
    }
}

fn measure_row(shown: &Shown<'_>, measure: &Measure) -> MeasureRow {
    let (lang, standing) = (shown.reader.lang, measure.state(shown.reader.today));
    let owner = measure.owner.as_ref().map(|owner| owner.name.clone());
    let day = measure.due_on.map(|day| noted_day(lang, DayOf::Due, day));
    MeasureRow {
        title: measure.title.clone(),
        state: standing,
        state_word: state::word(lang, standing),
        note: owner.into_iter().chain(day).collect::<Vec<_>>().join(" · "),
        fate: shown.fate(&measure.id.to_string(), &measure.title),
    }
}
