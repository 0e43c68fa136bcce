use core_people::actions::change_organisation;
use core_people::rules::Organisation;
use core_people::store::organisation;
use kernel::{Lang, MultiText};
use kit_test::both;

use crate::given::{self, happened, migrations, occasion, refused};

both!(migrations(), fn the_first_of_two_who_edit_is_kept(db) {
    let id = given::city(db, "Esimerkkilä");
    let read = db.read_here(|tx| organisation::get(tx, id)).unwrap();
    let first = Organisation { names: MultiText::of(Lang::Sv, "Exempelby"), ..read.clone() };
    let second = Organisation { country: "SE".into(), ..read };
    db.write_here(|tx| change_organisation(tx, &occasion(), &first)).unwrap();
    assert_eq!(refused(db.write_here(|tx| change_organisation(tx, &occasion(), &second))), "changed-meanwhile");
    let kept = db.read_here(|tx| organisation::get(tx, id)).unwrap();
    assert_eq!((kept.names.pick(Lang::Fi).0, kept.country.as_str(), kept.version), ("Exempelby", "FI", 2));
    assert_eq!(happened(db), ["organisation.added", "organisation.changed"]);
});
