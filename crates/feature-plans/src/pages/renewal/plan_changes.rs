//! What changed from the last plan to this one: which goals went on, which say something else, which are new and which were
//! dropped. Whoever sees both plans sees it, and of each no more than its own page shows.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Result};
use kit_db::Tx;
use kit_lists::Taken;
use kit_web::list_view::Download;
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};

use super::became_words::{self, PartRow};
use super::{plan_changes_list, sees};
use crate::pages::place::{Place, goal_href, plan_href};
use crate::rules::access::{SeeInside, SeePlan};
use crate::rules::renewal::{Became, Dropped, FieldChange, GoalDifference, Piece, goals, word_changes};
use crate::rules::{Goal, Plan, PlanId};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/renewal/plan_changes.html")]
struct PlanChangesPage {
    shell: Shell,
    eyebrow: String,
    heading: String,
    content_lang: &'static str,
    /// The plan before and this one; nothing where this one renews none that the reader sees.
    plans: Vec<Link>,
    counts: String,
    goals: Vec<GoalChange>,
    downloads: Vec<Download>,
}

struct GoalChange {
    became: &'static str,
    code: &'static str,
    title: String,
    /// The goal's page in this plan, or in the last one where it was dropped.
    href: String,
    before: Option<Link>,
    reason: String,
    fields: Vec<(&'static str, Vec<Piece>)>,
    parts: Vec<Parts>,
}

/// The targets or the measures of a goal.
struct Parts {
    heading: &'static str,
    rows: Vec<PartRow>,
    /// How many are the same, or were ready before.
    same: String,
}

/// `GET /plans/{plan}/changes`
pub async fn get(visit: Visit) -> Result<Response> {
    let plan = visit.param("plan")?;
    visit.public(move |tx, reader| answer::page(&view(tx, reader, plan)?)).await
}

/// `GET /plans/{plan}/changes/as/{format}`
pub async fn get_file(visit: Visit) -> Result<Response> {
    let plan = visit.param("plan")?;
    kit_lists::take_out(visit, move |tx, reader| {
        let (place, _) = Place::open::<SeePlan>(tx, reader, plan)?;
        let space = core_spaces::store::space::get(tx, place.plan.space)?;
        let (_, differences) = differences(tx, &place)?.unzip();
        Ok(Taken {
            list: plan_changes_list::list(reader.lang, place.plan.lang, &differences.unwrap_or_default()),
            title: t::changes(reader.lang).to_owned(),
            of: place.plan.title,
            organisation: space.name.pick(reader.lang).0.to_owned(),
        })
    })
    .await
}

/// The plan before and the differences; nothing where the reader sees no plan before. Reasons for dropping and measures
/// are for those inside.
fn differences(tx: &mut Tx<'_>, place: &Place) -> Result<Option<(Plan, Vec<GoalDifference>)>> {
    let inside = place.may::<SeeInside>();
    let before = store::renewal::predecessor(tx, place.plan.id)?.filter(|before| sees(place, before));
    let Some(before) = before else { return Ok(None) };
    let links = store::renewal::links(tx, place.plan.id)?;
    let dropped = if inside { store::renewal::dropped(tx, place.plan.id)? } else { Dropped::default() };
    let last = store::contents::of(tx, before.clone())?;
    let new = store::contents::of(tx, place.plan.clone())?;
    Ok(Some((before, goals(&last, &new, (&links, &dropped), inside))))
}

fn view(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId) -> Result<PlanChangesPage> {
    let (place, _) = Place::open::<SeePlan>(tx, reader, plan)?;
    let (lang, new) = (reader.lang, &place.plan);
    let found = differences(tx, &place)?;
    let heading = found.as_ref().map_or_else(
        || t::changes(lang).to_owned(),
        |(before, _)| t::changes_between(lang, before.year.to_string(), new.year.to_string()),
    );
    let link = |plan: &Plan| Link::new(&plan.title, plan_href(plan.id)).lang(plan.lang);
    let plans = found.as_ref().map(|(before, _)| vec![link(before), link(new)]).unwrap_or_default();
    let differences = found.map(|(_, differences)| differences).unwrap_or_default();
    let all: Vec<Became> = differences.iter().map(|one| one.became).collect();
    Ok(PlanChangesPage {
        shell: place.shell(reader, &heading),
        eyebrow: new.title.clone(),
        heading,
        content_lang: new.lang.tag(),
        counts: t::changes_of_goals(lang, became_words::counted(lang, &all)),
        goals: differences.iter().map(|one| goal_change(lang, one)).collect(),
        downloads: kit_lists::downloads(lang, |format| format!("{}/changes/as/{format}", place.href())),
        plans,
    })
}

fn goal_change(lang: Lang, difference: &GoalDifference) -> GoalChange {
    let shown = difference.after.as_ref().or(difference.before.as_ref());
    let href = |goal: &Goal| goal_href(goal.plan, goal.id);
    let title = |goal: &Goal| t::goal_numbered(lang, goal.position, &goal.title);
    let field = |change: &FieldChange| {
        let label = if change.is_reason { t::goal_why(lang) } else { t::goal_title(lang) };
        (label, word_changes(&change.before, &change.after))
    };
    let earlier = difference.after.as_ref().and(difference.before.as_ref());
    let parts = [(t::targets(lang), &difference.targets), (t::list_measures(lang), &difference.measures)];
    let parts = parts.into_iter().map(|(heading, parts)| {
        let (rows, same) = became_words::rows(lang, parts);
        Parts { heading, rows, same }
    });
    GoalChange {
        became: became_words::became(lang, difference.became),
        code: difference.became.name(),
        title: shown.map(title).unwrap_or_default(),
        href: shown.map(href).unwrap_or_default(),
        before: earlier.map(|goal| Link::new(t::changes_earlier(lang, title(goal)), href(goal))),
        reason: difference.reason.clone(),
        fields: difference.fields.iter().map(field).collect(),
        parts: parts.filter(|parts| !parts.rows.is_empty() || !parts.same.is_empty()).collect(),
    }
}
