//! What cannot be, and what somebody will try: refused or handled where people see it, and nothing is lost.

use axum::http::StatusCode;
use core_commitments::actions::{NewEvidence, give_evidence, make_duties};
use core_commitments::rules::{Proof, Terms};
use jiff::civil::{Date, date};
use kernel::{Error, Lang};
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion};
use crate::sitting::{board, meeting};

both!(given::migrations(), fn what_never_ends_is_there_until_the_end_of_next_year_and_no_further(db) {
    let city = given::city(db);
    let weekly = given::commitment(db, &city, &given::recurring(&city, date(2026, 11, 23), "FREQ=WEEKLY"));
    assert_eq!(given::known(db, &weekly).len(), 58);
    let again = |today: Date| db.write_here(|tx| make_duties(tx, &occasion(), today, None)).unwrap();
    again(TODAY);
    assert_eq!(given::known(db, &weekly).len(), 58, "made again, they are the same");
    again(date(2036, 1, 1));
    let known = given::known(db, &weekly);
    assert_eq!(known.last().unwrap().duty.due_on, date(2037, 12, 28));
    assert_eq!(known.len(), 580, "ten years late, every week is there once");
});

both!(given::migrations(), fn a_form_with_what_cannot_be_keeps_what_was_typed(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let path = format!("/spaces/{}/commitments/new", city.space);
    let page = officer.get(&path);
    let before = given::happened(db);
    for (field, fields) in [
        ("rule", [("often", "rule"), ("rule", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), ("ends-on", "")]),
        ("rule", [("often", "rule"), ("rule", "FREQ=DAILY;COUNT=10000"), ("ends-on", "")]),
        ("rule", [("often", "rule"), ("rule", "FREQ=YEARLY;UNTIL=20301231"), ("ends-on", "")]),
        ("ends-on", [("often", "once"), ("rule", ""), ("ends-on", "2026-12-31")]),
    ] {
        let said = [&[("title", "Kept"), ("starts-on", "2027-01-31")][..], &fields[..]].concat();
        let refused = officer.submit(&page, &path, &said);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        refused.refuses(&[field]);
        assert_eq!(refused.attributes("input[name=title]", "value"), ["Kept"]);
        assert_eq!(refused.attributes("input[name=rule]", "value"), [fields[1].1]);
    }
    assert_eq!(given::happened(db), before, "nothing was written down");
});

both!(given::migrations(), fn evidence_from_where_the_receiver_may_not_look_shows_nothing_of_it(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let app = given::app(db);
    let duty = given::duty(db, &given::commitment(db, &city, &given::terms(&city, TODAY))).id;
    let theirs = given::duty(db, &given::commitment(db, &other, &given::terms(&other, TODAY))).id;
    let proof = Proof::Record { kind: "contact".into(), id: "of-another-space".into() };
    let record = NewEvidence { proof, title: "A meeting elsewhere".into(), lang: Lang::En, on: TODAY };
    let both = db.write_here(|tx| give_evidence(tx, &occasion(), &leave(&city), TODAY, &[duty, theirs], &record));
    assert!(matches!(both, Err(Error::Missing)), "duties of two spaces at once");
    db.write_here(|tx| give_evidence(tx, &occasion(), &leave(&city), TODAY, &[duty], &record)).unwrap();
    let page = given::browser(&app, db, city.reader).get(&given::duty_path(&city, duty));
    assert!(page.one(".evidence .card").contains("A meeting elsewhere"), "what its giver called it");
    assert!(page.attributes(".evidence .card a", "href").iter().all(|href| !href.contains("of-another-space")));
    let there = given::browser(&app, db, city.officer).get(&given::duty_path(&other, theirs));
    assert_eq!(there.status, StatusCode::NOT_FOUND);
});

both!(given::migrations(), fn the_review_of_a_body_without_members_is_told_to_who_leads(db) {
    let city = given::city(db);
    let body = board(db, &city);
    meeting(db, &city, &body, TODAY);
    let nobody = Terms { owner: None, title: "Nobody’s".into(), ..given::terms(&city, TODAY) };
    given::commitment(db, &city, &nobody);
    given::remind(db, TODAY);
    let letters = given::letters(db);
    assert_eq!(letters.len(), 1);
    assert!(letters[0].to.starts_with("coordinator") && letters[0].text.contains("Review for City board"));
    assert!(letters[0].text.contains("Nobody’s"));
});
