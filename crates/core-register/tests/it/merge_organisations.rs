use core_register::actions::{add_organisation, add_person, change_person, merge_organisations};
use core_register::rules::{OrganisationChange, OutsideKind, PersonChange};
use core_register::store;
use core_register::store::organisation::Asked;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, organisation_change, person_change, refused};

both!(given::migrations(), fn posts_parts_and_party_of_a_double_belong_to_the_kept_one(db) {
    let city = given::city(db);
    let kept = given::organisation(db, &city, OutsideKind::Party, "Puolue");
    let double = given::organisation(db, &city, OutsideKind::Party, "Puolue ry");
    let part = OrganisationChange { parent: Some(double.id), ..organisation_change(OutsideKind::Party, "Piiri") };
    let part = db.write_here(|tx| add_organisation(tx, &occasion(), &leave(&city), &part)).unwrap();
    let member = PersonChange { party: Some(double.id), ..person_change("Maija Malli") };
    let member = db.write_here(|tx| add_person(tx, &occasion(), &leave(&city), TODAY, &member)).unwrap();
    let post = given::tenure(db, &city, (&member, &double), "puheenjohtaja", (None, None));
    let change = organisation_change(OutsideKind::Party, "Puolue");
    let merge = |double: (_, i64), kept: (_, i64), change: &OrganisationChange| {
        db.write_here(|tx| merge_organisations(tx, &occasion(), &leave(&city), double, kept, change))
    };
    assert_eq!(refused(merge((kept.id, 1), (kept.id, 1), &change)), "merge-itself");
    merge((double.id, 1), (kept.id, 1), &change).unwrap();
    assert_eq!(given::happened_last(db), "register-organisation.merged");
    assert_eq!(given::organisation_now(db, &city, double.id).id, kept.id);
    assert_eq!(given::organisation_now(db, &city, part.id).parent, Some(kept.id));
    let parts = db.read_here(|tx| store::organisation::parts(tx, kept.id)).unwrap();
    assert_eq!(parts.iter().map(|part| part.id).collect::<Vec<_>>(), [part.id]);
    let member = given::person_now(db, &city, member.id);
    assert_eq!(member.party, Some(kept.id), "as a form offers it");
    let held = db.read_here(|tx| store::tenure::of_organisation(tx, kept.id)).unwrap();
    assert_eq!((held.len(), held[0].post.organisation), (1, kept.id));
    // The post of the double is that of the kept one: the next holder gets the same.
    let next = given::person(db, &city, "Seuraava Malli");
    assert_eq!(given::tenure(db, &city, (&next, &kept), "Puheenjohtaja", (None, None)).post, post.post);
    let listed = db.read_here(|tx| store::organisation::list(tx, city.space, &Asked::default(), TODAY, (0, 9))).unwrap();
    let lines: Vec<_> = listed.iter().map(|one| (one.organisation.id, one.holders)).collect();
    assert_eq!(lines, [(part.id, 0), (kept.id, 2)]);
    assert!(listed[0].parent.as_ref() == Some(&kept.names));
    let same = PersonChange { party: member.party, ..person_change("Maija Malli") };
    db.write_here(|tx| change_person(tx, &occasion(), &leave(&city), TODAY, (member.id, 1), &same)).unwrap();
});
