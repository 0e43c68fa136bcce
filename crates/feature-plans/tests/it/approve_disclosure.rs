use feature_plans::actions::approve_disclosure;
use feature_plans::rules::disclosure::{Approval, DisclosureKind, DisclosureState};
use feature_plans::rules::report::digest;
use feature_plans::store;
use kit_db::{activity, params};
use kit_test::both;

use crate::contacting::somebody;
use crate::disclosing::{approve, draft, half, held, seen};
use crate::given::{self, TODAY, leave, occasion, refused};

both!(given::migrations(), fn what_is_approved_says_the_same_for_ever(db) {
    let city = given::city(db);
    let (_, minister) = somebody(db, &city, "Minister", None);
    held(db, &city, vec![minister.clone()], |_| {});
    let made = draft(db, &city, DisclosureKind::Meetings, "day posts");
    let approved = approve(db, &city, &made).unwrap();
    held(db, &city, vec![minister], |_| {});
    let found = db.read_here(|tx| store::disclosure::get(tx, city.space, made.id)).unwrap();
    assert_eq!((found.state(), &found), (DisclosureState::Approved, &approved));
    let said = found.approved.unwrap();
    assert_eq!((said.content.lines.len(), said.approval.who.as_str()), (1, "City board"));
    let stored = db.read_here(|tx| {
        tx.one("SELECT content FROM disclosures WHERE id = $1", params![made.id], |row| row.text(0))
    });
    assert_eq!(digest(&stored.unwrap()), said.sha256);
    assert_eq!(db.read_here(|tx| store::disclosure::public_of(tx, city.space)).unwrap().len(), 1);
    let log = db.read_here(|tx| activity::of_space(tx, city.space, None, 2)).unwrap();
    let approvals: Vec<_> = log.iter().filter(|one| one.kind == "disclosure.approved").collect();
    let told = approvals[0].content.as_ref().and_then(|content| content.after.as_ref()).unwrap();
    assert_eq!(told["sha256"], said.sha256);
});

both!(given::migrations(), fn only_what_was_seen_is_approved(db) {
    let city = given::city(db);
    let (_, minister) = somebody(db, &city, "Minister", None);
    let made = draft(db, &city, DisclosureKind::Meetings, "day posts");
    let (before, approval) = (seen(db, &made), Approval { who: "City board".into(), on: TODAY });
    held(db, &city, vec![minister], |_| {});
    let enter = |which, seen: &str| {
        let entered = db.write_here(|tx| approve_disclosure(tx, &occasion(), &leave(&city), which, seen, approval.clone()));
        if entered.is_ok() { "approved" } else { refused(entered) }
    };
    assert_eq!(enter((made.id, 1), &before), "disclosure-says-other");
    let now = seen(db, &made);
    assert_eq!(enter((made.id, 2), &now), "changed-meanwhile");
    assert_eq!(enter((made.id, 1), &now), "approved");
    assert_eq!(enter((made.id, 2), &now), "disclosure-approved-already");
});

both!(given::migrations(), fn of_a_period_one_of_a_kind_holds(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let first = draft(db, &city, DisclosureKind::Extract, "goals");
    let second = draft(db, &city, DisclosureKind::Extract, "posts");
    let meetings = draft(db, &city, DisclosureKind::Meetings, "day");
    assert_eq!(refused(approve(db, &other, &first)), "missing");
    let spaces = [city.space, other.space];
    let waiting = || db.read_here(|tx| store::disclosure::without_extract(tx, &spaces, half())).unwrap();
    assert!(waiting().is_empty(), "nobody was met");
    let (_, minister) = somebody(db, &city, "Minister", None);
    held(db, &city, vec![minister], |_| {});
    assert_eq!(waiting(), [city.space]);
    approve(db, &city, &first).unwrap();
    assert!(waiting().is_empty());
    assert_eq!(refused(approve(db, &city, &second)), "disclosure-told-already");
    approve(db, &city, &meetings).unwrap();
});
