use feature_plans::actions::log_contact;
use feature_plans::rules::access::Level;
use feature_plans::rules::contact::{ContactChange, ContactState};
use feature_plans::rules::influence::Position;
use jiff::civil::date;
use kit_test::both;

use crate::contacting::{call, promise, somebody};
use crate::given::{self, TODAY, leave, occasion};
use crate::mapping;

both!(given::migrations(), fn what_one_wants_to_know_before_a_meeting(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    let (_, their) = somebody(db, &city, "Minister", None);
    let log = |change: &ContactChange, body: &str| {
        let new = [promise(body, Some(TODAY))];
        db.write_here(|tx| log_contact(tx, &occasion(), &leave(&city), (TODAY, true), change, &new)).unwrap()
    };
    let before = |said: &str, level| ContactChange {
        on: Some(date(2026, 3, 1)),
        said: said.into(),
        level,
        ..call(city.coordinator, vec![their.clone()])
    };
    log(&before("canary-team", Level::Team), "promised to the team");
    log(&before("canary-secret", Level::Confidential), "promised in confidence");
    let planned = ContactChange {
        state: ContactState::Planned,
        goals: vec![(goal.id, plan.year)],
        ..call(city.officer, vec![their.clone()])
    };
    let contact =
        db.write_here(|tx| log_contact(tx, &occasion(), &leave(&city), (TODAY, true), &planned, &[])).unwrap();
    let change = mapping::stands(5, 4, Position::Opposes, "canary-evidence");
    mapping::put(db, &plan, (goal.id, their.person.unwrap()), &change);
    let app = given::app(db);
    let path = format!("/spaces/{}/contacts/{}/brief", city.space, contact.id);
    let sees = |person| {
        let text = given::browser(&app, db, person).get(&path).text();
        assert!(text.contains("minister, Ministry of Transport") && text.contains("The tram"));
        ["canary-team", "promised to the team", "canary-secret", "promised in confidence", "@ministry.example", "canary-evidence"]
            .map(|said| text.contains(said))
    };
    assert_eq!(sees(city.coordinator), [true, true, true, true, true, true]);
    assert_eq!(sees(city.officer), [true, true, false, false, true, true]);
    assert_eq!(sees(city.reader), [false, false, false, false, false, false]);
    given::seen_inside(&app, db, &city, &path);
});

both!(given::migrations(), fn what_was_promised_by_who_was_before_is_told_to_who_meets_the_next_one(db) {
    let city = given::city(db);
    let (_, left) = somebody(db, &city, "Former Minister", Some(date(2025, 5, 31)));
    let next = given_next(db, &city, "New Minister", date(2025, 6, 1));
    let log = |on, said: &str, body: &str| {
        let change = ContactChange { on: Some(on), said: said.into(), ..call(city.coordinator, vec![left.clone()]) };
        let new = [promise(body, Some(TODAY))];
        db.write_here(|tx| log_contact(tx, &occasion(), &leave(&city), (TODAY, true), &change, &new)).unwrap()
    };
    log(date(2025, 3, 1), "said in office", "promised in office");
    log(date(2026, 3, 1), "said afterwards", "promised afterwards");
    let planned = ContactChange { state: ContactState::Planned, ..call(city.officer, vec![next.clone()]) };
    let plan = |change: &ContactChange| {
        db.write_here(|tx| log_contact(tx, &occasion(), &leave(&city), (TODAY, true), change, &[])).unwrap()
    };
    let contact = plan(&planned);
    let app = given::app(db);
    let path = format!("/spaces/{}/contacts/{}/brief", city.space, contact.id);
    let before = given::browser(&app, db, city.officer).get(&path).one(".brief__before");
    assert!(before.contains("Before in this post: Former Minister, minister until 31 May 2025"), "{before}");
    assert!(before.contains("said in office") && before.contains("promised in office"), "{before}");
    assert!(!before.contains("afterwards"), "what was said out of office is not the next one's: {before}");
    let reader = given::browser(&app, db, city.reader).get(&path).one(".brief__before");
    assert!(!reader.contains("said in office") && !reader.contains("promised"), "{reader}");
});

/// Somebody who holds the minister's post from this day on.
fn given_next(
    db: &kit_db::Db,
    city: &given::City,
    name: &str,
    since: jiff::civil::Date,
) -> feature_plans::rules::contact::Their {
    let (person, their) = somebody(db, city, name, None);
    let held = db.read_here(|tx| core_register::store::tenure::of_persons(tx, &[person.id])).unwrap().remove(0);
    let change = core_register::rules::TenureChange {
        organisation: held.post.organisation,
        title: "minister".into(),
        lang: kernel::Lang::En,
        area: String::new(),
        term: String::new(),
        since: Some(since),
        until: None,
    };
    let which = (held.tenure.id, 1);
    db.write_here(|tx| core_register::actions::change_tenure(tx, &occasion(), &leave(city), which, &change)).unwrap();
    their
}
