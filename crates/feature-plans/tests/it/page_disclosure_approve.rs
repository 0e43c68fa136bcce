use axum::http::StatusCode;
use feature_plans::rules::disclosure::{DisclosureKind, DisclosureState};
use feature_plans::store;
use kit_test::both;

use crate::contacting::somebody;
use crate::disclosing::{draft, held};
use crate::given::{self, HOSTILE, TODAY};

both!(given::migrations(), fn a_draft_is_approved_as_it_was_seen(db) {
    let city = given::city(db);
    let (_, minister) = somebody(db, &city, "Minister", None);
    held(db, &city, vec![minister.clone()], |change| change.topic = HOSTILE.into());
    let made = draft(db, &city, DisclosureKind::Meetings, "day topic posts");
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/spaces/{}/disclosures/{}/approve", city.space, made.id);
    let form = browser.get(&path);
    assert!(form.all("tbody td").contains(&HOSTILE.to_owned()) && form.all("main script").is_empty());
    held(db, &city, vec![minister], |_| {});
    let approval = [("who", HOSTILE), ("on", "22.11.2026")];
    let late = browser.submit(&form, &path, &approval);
    assert_eq!((late.status, late.all("tbody tr").len()), (StatusCode::CONFLICT, 2), "the new line is shown");
    browser.told(&browser.submit(&late, &path, &approval), "done-meetings-approved");
    let found = db.read_here(|tx| store::disclosure::get(tx, city.space, made.id)).unwrap();
    assert_eq!(found.state(), DisclosureState::Approved);
    let approved = found.approved.unwrap();
    assert_eq!((approved.approval.who.as_str(), approved.approval.on, approved.content.lines.len()), (HOSTILE, TODAY, 2));
    assert_eq!(approved.by, Some(city.coordinator));
    assert_eq!(browser.get(&path).status, StatusCode::CONFLICT);
});

both!(given::migrations(), fn what_is_wrong_with_an_approval_is_said_and_what_was_typed_stays(db) {
    let city = given::city(db);
    let made = draft(db, &city, DisclosureKind::Extract, "goals");
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/spaces/{}/disclosures/{}/approve", city.space, made.id);
    let form = browser.get(&path);
    for (who, on, wrong) in [
        ("Board", "2026-11-23", ["on"].as_slice()),
        ("Board", "2026-06-30", &["on"]),
        ("Board", "soon", &["on"]),
        ("", "", &["on", "who"]),
    ] {
        let page = browser.submit(&form, &path, &[("who", who), ("on", on)]);
        page.refuses(wrong);
        assert_eq!(page.attributes("main form .govuk-input", "value"), [who, on]);
    }
    given::for_those_inside(&app, db, &city, &path);
    given::closed(&app, db, city.officer, &path, StatusCode::FORBIDDEN);
});
