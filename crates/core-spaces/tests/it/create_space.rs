use core_spaces::actions::create_space;
use core_spaces::rules::Visibility;
use core_spaces::store::space;
use kernel::{Lang, MultiText};
use kit_test::both;

use crate::given::{self, happened, migrations, occasion, refused};

both!(migrations(), fn an_organisation_gets_a_space(db) {
    let id = given::space(db, "Esimerkkilä", Visibility::Public);
    let kept = db.read_here(|tx| space::get(tx, id)).unwrap();
    assert_eq!((kept.kind.as_str(), kept.visibility, kept.version), ("plan", Visibility::Public, 1));
    let all = db.read_here(space::all).unwrap();
    assert_eq!((all.len(), all[0].1.pick(Lang::En).0), (1, "Esimerkkilä"));
    assert_eq!(happened(db).last().unwrap(), "space.created");
});

both!(migrations(), fn a_space_has_a_name_and_a_known_kind(db) {
    let city = given::city(db, "Esimerkkilä");
    let create = |kind: &str, name: MultiText| {
        refused(db.write_here(|tx| create_space(tx, &occasion(), city, kind, (name.clone(), Visibility::Members))))
    };
    assert_eq!(create("plan", MultiText::default()), "space-name-missing");
    assert_eq!(create("party", MultiText::of(Lang::Fi, "x")), "bad-request");
});
