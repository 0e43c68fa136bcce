use core_people::rules::OrganisationKind;
use core_people::store::organisation;
use kernel::Lang;
use kit_test::both;

use crate::given::{self, happened, migrations};

both!(migrations(), fn organisations_are_added_and_found(db) {
    let id = given::city(db, "Esimerkkilä");
    given::city(db, "Ähtäri");
    let kept = db.read_here(|tx| organisation::get(tx, id)).unwrap();
    assert_eq!((kept.kind, kept.names.pick(Lang::En).0, kept.country.as_str()), (OrganisationKind::City, "Esimerkkilä", "FI"));
    let found = |text: &str| {
        db.read_here(|tx| {
            let listed = organisation::list(tx, text, 0, 50)?;
            assert_eq!(organisation::count(tx, text)?, i64::try_from(listed.len()).unwrap());
            Ok(listed.len())
        })
        .unwrap()
    };
    assert_eq!((found(""), found("ÄHT"), found("puuttuu")), (2, 1, 0));
    assert_eq!(happened(db), ["organisation.added", "organisation.added"]);
});
