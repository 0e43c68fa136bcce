use axum::response::Response;
use feature_plans::actions::{MeasureChange, log_contact};
use feature_plans::rules::contact::{ContactChange, ContactState};
use feature_plans::rules::disclosure::{DisclosureChange, DisclosureKind, Fields, HalfYear};
use feature_plans::rules::{Goal, MeasureProgress, NewPromise, Plan, Side};
use jiff::civil::{Date, date};
use kernel::PersonId;
use kit_db::{Db, Tx};
use kit_test::{TestApp, both};
use kit_web::{Access, Route, Visit};

use crate::contacting::{call, logged, promise, somebody};
use crate::disclosing;
use crate::given::{self, City, TODAY, leave, measure_change, occasion};

/// What the feature shows on somebody's first page, or on that of visitors.
fn cards(db: &Db, person: Option<PersonId>) -> Vec<[String; 3]> {
    cards_after(db, person, 0)
}

/// The same so many days after the one on which every test takes place.
fn cards_after(db: &Db, person: Option<PersonId>, days: i64) -> Vec<[String; 3]> {
    let mut program = feature_plans::feature();
    program.routes.push(Route::get("/cards", Access::Everyone, |visit: Visit| async move { shown(visit).await }));
    let app = TestApp::new(db, core_people::identify, vec![program]);
    app.clock.advance_millis(days * 24 * 60 * 60 * 1_000);
    let browser = person.map_or_else(|| app.browser(), |person| given::browser_after(&app, db, person, days));
    let lines = browser.get("/cards").text();
    let parts = |line: &str| {
        let mut parts = line.split('|').map(str::to_owned);
        [(); 3].map(|()| parts.next().unwrap_or_default())
    };
    lines.lines().map(parts).collect()
}

async fn shown(visit: Visit) -> kernel::Result<Response> {
    let feature = feature_plans::feature();
    visit
        .read(move |tx, reader| {
            let show = if reader.viewer.is_some() { feature.home } else { feature.front };
            let cards = show.unwrap()(tx, reader)?;
            let lines: Vec<String> =
                cards.iter().map(|card| format!("{}|{}|{}", card.title, card.text, card.href)).collect();
            Ok(kit_web::answer::html_page(lines.join("\n")))
        })
        .await
}

fn measure(db: &Db, city: &City, (plan, goal): (&Plan, &Goal), title: &str, due_on: Date) {
    let owner = Some(given::worker(db, city.officer));
    given::measure(db, plan, goal.id, MeasureChange { due_on: Some(due_on), owner, ..measure_change(title) });
}

both!(given::migrations(), fn what_waits_for_somebody_is_on_their_first_page(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    measure(db, &city, (&plan, &goal), "Late", date(2026, 11, 20));
    measure(db, &city, (&plan, &goal), "Soon", date(2026, 11, 24));
    measure(db, &city, (&plan, &goal), "Far", date(2027, 11, 24));
    let done = MeasureProgress::Done { on: TODAY };
    let owner = Some(given::worker(db, city.officer));
    let change = MeasureChange { due_on: Some(TODAY), progress: done, owner, ..measure_change("Finished") };
    given::measure(db, &plan, goal.id, change);
    given::people_of_goal(db, goal.id, ["A", "B", "C", "Officer"], Some(city.officer));
    let shown = cards(db, Some(city.officer));
    let told: Vec<_> = shown.iter().map(|[title, text, _]| (title.as_str(), text.as_str())).collect();
    assert_eq!(
        told,
        [
            ("Late", "Was due 2 days ago. Plan of the year."),
            ("Soon", "Due in 2 days. Plan of the year."),
            ("Log a contact", ""),
            ("1. The tram", "You are responsible for this goal: 1 of 4 measures done."),
            ("Plan of the year", "Kuvitelma, 2026"),
        ]
    );
    let of_reader = cards(db, Some(city.reader));
    assert_eq!((of_reader.len(), of_reader[0][2].as_str()), (1, format!("/plans/{}", plan.id).as_str()));
});

both!(given::migrations(), fn a_coordinator_without_a_plan_learns_how_to_begin(db) {
    let city = given::city(db);
    let shown = cards(db, Some(city.coordinator));
    let hrefs: Vec<&str> = shown.iter().map(|[.., href]| href.as_str()).collect();
    assert_eq!(hrefs, [format!("/spaces/{}/contacts/new", city.space).as_str(), "/plans/import"]);
    given::plan(db, &city);
    let shown = cards(db, Some(city.coordinator));
    assert_eq!((shown.len(), shown[1][0].as_str()), (2, "Plan of the year"));
});

both!(given::migrations(), fn many_measures_are_summed_up(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    for number in 0..9 {
        measure(db, &city, (&plan, &goal), &format!("Measure {number}"), date(2026, 11, 1));
    }
    let cards = cards(db, Some(city.officer));
    assert_eq!(cards.len(), 9);
    assert_eq!(cards[6][0], "3 more measures wait for you");
    assert_eq!(cards[6][2], format!("/plans/{}/measures?owner={}", plan.id, city.officer));
});

both!(given::migrations(), fn visitors_see_public_plans(db) {
    let city = given::city(db);
    given::plan(db, &city);
    assert!(cards(db, None).is_empty());
    given::public_plan(db, &city);
    let cards = cards(db, None);
    assert_eq!((cards.len(), cards[0][1].as_str()), (1, "Kuvitelma, 2026"));
});

both!(given::migrations(), fn promises_and_meetings_wait_for_those_who_were_and_will_be_there(db) {
    let city = given::city(db);
    let (_, their) = somebody(db, &city, "Minister", None);
    let log = |change: &ContactChange, promises: &[NewPromise]| {
        let write = |tx: &mut Tx<'_>| log_contact(tx, &occasion(), &leave(&city), (TODAY, true), change, promises);
        db.write_here(write).unwrap()
    };
    let ours = |body: &str, due_on| NewPromise { side: Side::Us, ..promise(body, due_on) };
    let both_promised =
        [ours("Our letter", Some(date(2026, 11, 25))), ours("Far letter", Some(date(2027, 6, 1))), promise("Theirs", Some(TODAY))];
    log(&call(city.officer, vec![their.clone()]), &both_promised);
    let team = ContactChange { on: Some(date(2026, 11, 1)), ..call(city.reader, vec![their.clone()]) };
    log(&team, &[ours("Kept within the team", Some(TODAY))]);
    let planned = |on, our| ContactChange { state: ContactState::Planned, on: Some(on), ..call(our, vec![their.clone()]) };
    let soon = log(&planned(date(2026, 11, 29), city.officer), &[]).id;
    log(&planned(date(2026, 11, 30), city.officer), &[]);
    let titles = |person| cards(db, Some(person)).into_iter().map(|[title, ..]| title).collect::<Vec<_>>();
    assert_eq!(titles(city.officer), ["Our letter", "Minister", "Log a contact"]);
    assert!(cards(db, Some(city.officer))[1][2].ends_with(&format!("/contacts/{soon}/brief")));
    assert_eq!(titles(city.reader), [""; 0], "what is the team's is not a reader's, present or not");
});

both!(given::migrations(), fn an_extract_waits_for_whoever_leads_while_the_register_takes_it(db) {
    let city = given::city(db);
    let (_, minister) = somebody(db, &city, "Minister", None);
    logged(db, &city, &call(city.officer, vec![minister]));
    let waits = |person, days| {
        let path = format!("/spaces/{}/disclosures", city.space);
        cards_after(db, Some(person), days).into_iter().filter(|[_, _, href]| *href == path).count()
    };
    assert_eq!(waits(city.coordinator, 39), 0, "31 December");
    assert_eq!(waits(city.coordinator, 40), 1, "1 January");
    assert_eq!(waits(city.officer, 40), 0);
    assert_eq!(waits(city.coordinator, 98), 1, "28 February");
    assert_eq!(waits(city.coordinator, 99), 0, "1 March");
    let (kind, january) = (DisclosureKind::Extract, date(2027, 1, 1));
    let change = DisclosureChange { period: HalfYear::over(january).period(), fields: Fields::usual(kind) };
    let draft = db.write_here(|tx| {
        feature_plans::actions::prepare_disclosure(tx, &given::occasion(), &given::leave(&city), january, kind, &change)
    });
    let draft = draft.unwrap();
    assert_eq!(waits(city.coordinator, 40), 1, "a draft is not enough");
    disclosing::approve(db, &city, &draft).unwrap();
    assert_eq!(waits(city.coordinator, 40), 0);
});

both!(given::migrations(), fn visitors_find_the_meetings_that_are_public(db) {
    let city = given::city(db);
    assert!(cards(db, None).is_empty());
    disclosing::published(db, &city, "day");
    let found: Vec<String> = cards(db, None).into_iter().map(|[title, ..]| title).collect();
    assert_eq!(found, ["Meetings: Kuvitelma"]);
});
