//! A plan's front page: where we stand, what is late, what comes next.

use askama::Template;
use axum::response::Response;
use jiff::civil::Date;
use kernel::{Lang, Result, State};
use kit_db::Tx;
use kit_web::form_view::Hidden;
use kit_web::pictures::Ink;
use kit_web::quoted::Quoted;
use kit_web::shell::{Link, Shell};
use kit_web::state;
use kit_web::{Reader, Visit, answer};

use super::handbook_place::handbook_href;
use super::place::{Place, goal_href};
use super::renewal::RenewalOfPlan;
use super::standing_words::{self, Dated};
use crate::rules::access::{ChangePlan, ImportPlan, SeeInside, SeePlan, WriteReport};
use crate::rules::{GoalContents, GoalId};
use crate::words as t;
use crate::{pictures, store};

/// How many late and coming things the page names; the list of measures has all.
const NAMED: usize = 6;

/// What can be done with the document that the plan came from.
struct ImportLinks {
    /// Nothing once a report is frozen, for then the import stays.
    undo: Option<String>,
    original: Option<String>,
}

#[derive(Template)]
#[template(path = "pages/plan.html")]
struct PlanPage {
    shell: Shell,
    eyebrow: String,
    title: String,
    summary: String,
    content_lang: &'static str,
    href: String,
    roles_href: String,
    sentence: String,
    strip: String,
    goals: Vec<GoalRow>,
    /// Whether the page can say what is late: outside, goals are late by measures that only those inside see.
    tells_late: bool,
    late: Vec<Dated>,
    late_more: usize,
    coming: Vec<Dated>,
    follow_ups: Vec<Quoted>,
    inside: bool,
    may_change: bool,
    /// Where a report is written; nothing for others, and while there is nothing to report on.
    new_report: Option<String>,
    notes: usize,
    handbook: Option<String>,
    undo: Option<Undo>,
    renewal: RenewalOfPlan,
    import: Option<ImportLinks>,
}

/// A goal that was just removed, and the way to bring it back.
struct Undo {
    title: String,
    action: String,
    hidden: Vec<Hidden>,
}

struct GoalRow {
    href: String,
    number: i64,
    title: String,
    state: State,
    state_word: &'static str,
    set_reason: String,
    percent: u8,
    progress: String,
    officers: String,
    /// Whether it was not in the plan before.
    is_new: bool,
}

/// `GET /plans/{plan}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let plan = visit.param("plan")?;
    visit
        .public(move |tx, reader| {
            let (place, _) = Place::open::<SeePlan>(tx, reader, plan)?;
            answer::page(&view(tx, reader, &place)?)
        })
        .await
}

fn view(tx: &mut Tx<'_>, reader: &Reader, place: &Place) -> Result<PlanPage> {
    let (lang, today) = (reader.lang, reader.today);
    let space = core_spaces::store::space::get(tx, place.plan.space)?;
    let follow_ups = store::plan::follow_ups(tx, place.plan.id)?;
    let inside = place.may::<SeeInside>();
    let notes = if inside { store::plan::notes(tx, place.plan.id)?.len() } else { 0 };
    let contents = store::contents::of(tx, place.plan.clone())?;
    let renewal = RenewalOfPlan::load(tx, reader, place, &contents)?;
    let may_import = place.may::<ImportPlan>();
    let import = if may_import { store::import::of_plan(tx, place.plan.id)? } else { None };
    let stays = import.is_some() && store::report::any_frozen(tx, place.plan.id)?;
    let (late, coming): (Vec<Dated>, Vec<Dated>) =
        standing_words::dated(&contents, lang, today, inside).into_iter().partition(|dated| dated.day < today);
    let tells_late = inside || !late.is_empty() || contents.goals.iter().all(|goal| goal.state(today) != State::Late);
    let sentence = standing_words::goals_sentence(lang, &contents, today);
    let mut shell = reader.shell(&place.plan.title);
    shell.breadcrumbs = vec![Link::new(t::plans(lang), "/plans")];
    Ok(PlanPage {
        shell,
        eyebrow: t::plan_of(lang, space.name.pick(lang).0, place.plan.year.to_string()),
        title: place.plan.title.clone(),
        summary: place.plan.summary.clone(),
        content_lang: place.plan.lang.tag(),
        href: place.href(),
        roles_href: format!("/spaces/{}/roles", place.plan.space),
        strip: pictures::strip(lang, &contents.goals_by_state(today), &sentence, Ink::Page),
        sentence,
        goals: contents.goals.iter().map(|goal| goal_row((lang, today), goal, inside, &renewal)).collect(),
        tells_late,
        late_more: late.len().saturating_sub(NAMED),
        late: late.into_iter().take(NAMED).collect(),
        coming: coming.into_iter().take(NAMED).collect(),
        follow_ups: follow_ups.iter().map(|rule| standing_words::follow_up((lang, place.plan.lang), rule)).collect(),
        inside,
        may_change: place.may::<ChangePlan>(),
        new_report: (place.may::<WriteReport>() && !contents.goals.is_empty())
            .then(|| format!("{}/new-report", place.href())),
        notes,
        import: import.map(|(import, file)| ImportLinks {
            undo: (!stays).then(|| format!("/imports/{import}/undo")),
            original: file.map(|_| format!("/imports/{import}/file")),
        }),
        handbook: place.plan.handbook.map(handbook_href),
        undo: undo(tx, reader, place)?,
        renewal,
    })
}

/// The way back after a removal, for whoever may go it: `?removed=` names the goal.
fn undo(tx: &mut Tx<'_>, reader: &Reader, place: &Place) -> Result<Option<Undo>> {
    let removed = reader.visit().query().raw("removed").parse::<GoalId>();
    let (Ok(id), true) = (removed, place.may::<ChangePlan>()) else { return Ok(None) };
    let goal = store::goal::removed(tx, place.plan.id, id)?;
    Ok(goal.map(|goal| Undo {
        title: goal.title,
        action: format!("{}/restore", goal_href(place.plan.id, id)),
        hidden: reader.hidden(),
    }))
}

fn goal_row((lang, today): (Lang, Date), contents: &GoalContents, inside: bool, renewal: &RenewalOfPlan) -> GoalRow {
    let goal = &contents.goal;
    let state = contents.state(today);
    // Those outside do not see measures, so for them the targets count.
    let progress = if inside { contents.progress(today) } else { contents.targets_met(today) };
    let words = if inside {
        standing_words::progress(lang, progress)
    } else {
        t::targets_met_of(lang, progress.all, progress.done)
    };
    let officers: Vec<&str> = contents.officers.iter().map(|officer| officer.name.as_str()).collect();
    GoalRow {
        href: goal_href(goal.plan, goal.id),
        number: goal.position,
        title: goal.title.clone(),
        state,
        state_word: state::word(lang, state),
        set_reason: goal.set.as_ref().map(|set| set.reason.clone()).unwrap_or_default(),
        percent: progress.percent(),
        progress: words,
        officers: if inside { officers.join(", ") } else { String::new() },
        is_new: renewal.is_new(goal.id),
    }
}
