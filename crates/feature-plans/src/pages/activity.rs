//! Who changed what in a plan, the newest first, with what it said before and after.

use askama::Template;
use axum::response::Response;
use kernel::{PersonId, Result};
use kit_db::Tx;
use kit_db::activity::{Activity, Content};
use kit_web::quoted::Quoted;
use kit_web::shell::Shell;
use kit_web::{Reader, Visit, answer};

use super::activity_words::{self, Change};
use super::place::Place;
use crate::rules::access::SeeInside;
use crate::store;
use crate::words as t;

/// How many activities a page shows.
const SHOWN: usize = 50;

#[derive(Template)]
#[template(path = "pages/activity.html")]
struct ActivityPage {
    shell: Shell,
    content_lang: &'static str,
    entries: Vec<Entry>,
    older: String,
    is_first: bool,
}

struct Entry {
    when: String,
    datetime: String,
    sentence: Quoted,
    changes: Vec<Change>,
}

/// `GET /plans/{plan}/activity`, before `?before=`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let plan = visit.param("plan")?;
    visit
        .read(move |tx, reader| {
            let (place, _) = Place::open::<SeeInside>(tx, reader, plan)?;
            answer::page(&view(tx, reader, &place)?)
        })
        .await
}

fn view(tx: &mut Tx<'_>, reader: &Reader, place: &Place) -> Result<ActivityPage> {
    let before = reader.visit().query().raw("before").parse().ok();
    let told = store::activity::of_plan(tx, &place.plan, before, SHOWN)?;
    let names = store::activity::names(tx, &persons(&told.activities))?;
    let zone = &reader.app().site().zone;
    let entry = |activity: &Activity| Entry {
        when: kit_words::moment(reader.lang, activity.at, zone),
        datetime: activity.at.to_string(),
        sentence: activity_words::sentence((reader.lang, place.plan.lang), activity, &names),
        changes: activity_words::changes(reader.lang, activity, &names),
    };
    Ok(ActivityPage {
        shell: place.shell(reader, t::activity(reader.lang)),
        content_lang: place.plan.lang.tag(),
        entries: told.activities.iter().map(entry).collect(),
        older: told.older.map(|seq| format!("{}/activity?before={seq}", place.href())).unwrap_or_default(),
        is_first: before.is_none(),
    })
}

/// Who acted, and who is named in what the activities tell.
fn persons(activities: &[Activity]) -> Vec<PersonId> {
    let told = |content: &Content| content.before.iter().chain(&content.after).cloned().collect::<Vec<_>>();
    let mut persons: Vec<PersonId> = activities.iter().filter_map(|activity| activity.person).collect();
    for value in activities.iter().filter_map(|activity| activity.content.as_ref()).flat_map(told) {
        let helpers = value["helpers"].as_array().cloned().unwrap_or_default();
        let named = helpers.iter().chain([&value["owner"]]).filter_map(|id| id.as_str()?.parse::<PersonId>().ok());
        persons.extend(named);
    }
    persons.sort_unstable();
    persons.dedup();
    persons
}
