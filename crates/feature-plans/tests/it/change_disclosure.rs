use feature_plans::actions::change_disclosure;
use feature_plans::rules::disclosure::{DisclosureChange, DisclosureKind};
use feature_plans::store;
use kit_db::activity;
use kit_test::both;

use crate::disclosing::{approve, choice, draft};
use crate::given::{self, City, TODAY, leave, occasion, refused};

fn change(
    db: &kit_db::Db,
    city: &City,
    which: (feature_plans::rules::DisclosureId, i64),
    fields: &str,
) -> &'static str {
    let change: DisclosureChange = choice(fields);
    let changed = db.write_here(|tx| change_disclosure(tx, &occasion(), &leave(city), TODAY, which, &change));
    if changed.is_ok() { "changed" } else { refused(changed) }
}

both!(given::migrations(), fn a_draft_says_what_was_chosen_last(db) {
    let city = given::city(db);
    let made = draft(db, &city, DisclosureKind::Extract, "goals");
    assert_eq!(change(db, &city, (made.id, 1), "goals posts day"), "changed");
    let found = db.read_here(|tx| store::disclosure::get(tx, city.space, made.id)).unwrap();
    assert_eq!((found.fields.to_string(), found.version), ("goals posts".into(), 2), "no day in an extract");
    assert_eq!(change(db, &city, (made.id, 1), "goals"), "changed-meanwhile");
    assert_eq!(change(db, &city, (made.id, 2), ""), "disclosure-fields-missing");
    let log = db.read_here(|tx| activity::of_space(tx, city.space, None, 1)).unwrap();
    assert_eq!(log[0].kind, "disclosure.changed");
});

both!(given::migrations(), fn what_is_approved_is_not_changed(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let made = draft(db, &city, DisclosureKind::Extract, "goals");
    assert_eq!(change(db, &other, (made.id, 1), "posts"), "missing");
    approve(db, &city, &made).unwrap();
    assert_eq!(change(db, &city, (made.id, 2), "posts"), "disclosure-approved-already");
});
