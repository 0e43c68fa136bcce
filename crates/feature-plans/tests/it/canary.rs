//! Nobody outside finds what a plan's people keep to themselves, on whichever page or file.

use std::collections::BTreeSet;

use axum::http::Method;
use feature_plans::actions::{
    HandbookRenewal, MeasureChange, PlanRenewal, change_partner, record_value, renew_handbook,
};
use feature_plans::rules::influence::Position;
use feature_plans::rules::renewal::Choices;
use feature_plans::rules::{Handbook, MaterialChange, MeasureId, MeasureProgress, NewValue, Partnership, Plan, Worker};
use feature_plans::store;
use kernel::{Lang, MultiText};
use kit_db::Db;
use kit_test::{Browser, both};
use kit_web::Row;

use crate::given::{self, City, TODAY, leave, measure_change, occasion};
use crate::mapping;
use crate::renewing::{all, continued, dropped, for_next_year, publish, renew};
use crate::saying::{message, said};

/// Each stands in one place that only those inside may see.
const CANARIES: [&str; 19] = [
    "canary-goal-dropped",
    "canary-measure-dropped",
    "canary-chapter-dropped",
    "canary-message",
    "canary-text",
    "canary-brings",
    "canary-agreed",
    "canary-measure",
    "canary-details",
    "canary-owner",
    "canary-helper",
    "canary-dropped",
    "canary-group",
    "canary-member",
    "canary-officer",
    "canary-note",
    "canary-value-note",
    "canary-evidence",
    "canary-influencer",
];

/// The paths of all pages and files of plans, filled with the ids of a public plan full of canaries.
fn paths(db: &Db, city: &City) -> BTreeSet<String> {
    let book = given::handbook(db, city);
    let plan = given::plan_as(db, city, |change| {
        change.handbook = Some(book.id);
        change.visibility = core_spaces::rules::Visibility::Public;
    });
    let goal = given::goal(db, &plan, "The tram");
    let target = given::target(db, &plan, goal.id, "A target", Some(TODAY));
    let named = |name: &str| Worker { person: None, name: name.into() };
    let measure = |target, progress, due_on| MeasureChange {
        target,
        details: "canary-details".into(),
        owner: Some(named("canary-owner")),
        helpers: vec![named("canary-helper")],
        progress,
        due_on,
        ..measure_change("canary-measure")
    };
    let dropped = MeasureProgress::Dropped { on: TODAY, reason: "canary-dropped".into() };
    given::measure(db, &plan, goal.id, measure(None, dropped, None));
    given::measure(db, &plan, goal.id, measure(None, MeasureProgress::Ongoing, Some(TODAY)));
    let made = given::measure(db, &plan, goal.id, measure(Some(target.id), MeasureProgress::Planned, Some(TODAY)));
    given::people_of_goal(db, goal.id, ["canary-group", "canary-member", "Port", "canary-officer"], None);
    let bodies = MultiText::of(Lang::En, "canary-text");
    let message = said(db, city, (&plan, goal.id), &MaterialChange { bodies, ..message("canary-message") });
    let partner = db.read_here(|tx| store::people_of_goal::of_goal(tx, plan.id, goal.id)).unwrap().partners.remove(0);
    let with = Partnership { brings: "canary-brings".into(), agreed: "canary-agreed".into(), on: None };
    let which = (partner.id, partner.version);
    db.write_here(|tx| change_partner(tx, &occasion(), &leave(city), (&plan, TODAY), which, &with)).unwrap();
    let note = given::note(db, &plan, "canary-note");
    let indicator = given::indicator(db, &plan, goal.id, "Passengers", &[]);
    let value = NewValue::new(Some(TODAY), Some(1.0), "canary-value-note".into(), TODAY).unwrap();
    db.write_here(|tx| record_value(tx, &occasion(), &leave(city), &plan, indicator.id, &value)).unwrap();
    let influencer = mapping::person(db, city, "canary-influencer");
    let change = mapping::stands(5, 4, Position::Opposes, "canary-evidence");
    let influence = mapping::put(db, &plan, (goal.id, influencer), &change);
    renewed(db, city, (&plan, &book), made.id);
    let filled = |row: &Row| {
        let ids = [
            ("{plan}", plan.id.to_string()),
            ("{goal}", goal.id.to_string()),
            ("{target}", target.id.to_string()),
            ("{measure}", made.id.to_string()),
            ("{indicator}", indicator.id.to_string()),
            ("{material}", message.id.to_string()),
            ("{partner}", partner.id.to_string()),
            ("{note}", note.id.to_string()),
            ("{influence}", influence.id.to_string()),
            ("{handbook}", book.id.to_string()),
            ("{chapter}", book.chapters[0].id.to_string()),
        ];
        ids.iter().fold(row.path.to_owned(), |path, (name, id)| path.replace(name, id))
    };
    let lists =
        ["goals", "targets", "measures", "indicators", "values", "stakeholders", "partners", "officers", "notes"];
    let rows = feature_plans::feature().routes.into_iter().map(|route| route.row);
    let gets = rows.filter(|row| row.method == Method::GET).map(|row| filled(&row));
    gets.flat_map(|path| lists.map(|list| path.replace("{list}", list))).collect()
}

/// The next year's plan, which everybody sees too, without the port and without a measure; and the handbook of the next
/// term that it follows, without a chapter.
fn renewed(db: &Db, city: &City, (plan, book): (&Plan, &Handbook), measure: MeasureId) {
    let port = given::goal(db, plan, "The port");
    let chapters = Choices::default()
        .with(book.chapters[0].id, continued())
        .with(book.chapters[1].id, dropped("canary-chapter-dropped"));
    let term = (Some(2030), Some(2033));
    let renewal = HandbookRenewal { title: "The next handbook".into(), term, choices: chapters };
    let next = db.write_here(|tx| renew_handbook(tx, &occasion(), &leave(city), book, (TODAY, 0), &renewal)).unwrap();
    let choices =
        all(db, plan).with(port.id, dropped("canary-goal-dropped")).with(measure, dropped("canary-measure-dropped"));
    let renewal = PlanRenewal { handbook: Some(next.id), ..for_next_year(plan, choices) };
    publish(db, city, &renew(db, city, plan, &renewal).unwrap());
}

/// Everything that a browser gets from these paths, and from wherever their pages lead.
fn crawled(browser: &Browser<'_>, mut open: BTreeSet<String>) -> Vec<(String, String)> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    while let Some(path) = open.pop_first() {
        let plain = path.split('#').next().unwrap_or_default().to_owned();
        let is_ours = plain.starts_with("/plans") || plain.starts_with("/handbooks");
        if !is_ours || !seen.insert(plain.clone()) {
            continue;
        }
        let page = browser.get(&plain);
        open.extend(page.attributes("[href]", "href").into_iter().chain(page.location()));
        found.push((plain, page.text()));
    }
    found
}

both!(given::migrations(), fn nobody_outside_finds_what_is_kept_inside(db) {
    let city = given::city(db);
    let paths = paths(db, &city);
    let app = given::app(db);
    let outside = [app.browser(), given::browser(&app, db, city.stranger)];
    for browser in &outside {
        let found = crawled(browser, paths.clone());
        assert!(found.iter().filter(|(_, text)| text.contains("The tram")).count() >= 4, "the public pages were seen");
        for (path, text) in &found {
            for canary in CANARIES {
                assert!(!text.contains(canary), "{path} tells {canary}");
            }
        }
    }
    let changes = |path: &str| path.ends_with("/changes");
    assert!(crawled(&outside[0], paths.clone()).iter().any(|(path, text)| changes(path) && text.contains("The port")));
    let inside = crawled(&given::browser(&app, db, city.coordinator), paths);
    for canary in CANARIES {
        assert!(inside.iter().any(|(_, text)| text.contains(canary)), "{canary} is to be found inside");
    }
});
