use core_spaces::actions::create_space;
use core_spaces::rules::{PLAN_KIND, Visibility};
use core_spaces::store::space;
use kernel::{Chance, Error, Lang, MultiText, OrganisationId};
use kit_test::{NOW, both};

use crate::given::{self, occasion, refused};

both!(given::migrations(), fn a_space_belongs_to_an_organisation(db) {
    let organisation = given::organisation(db, "Kuvitelma");
    let made = given::space(db, organisation, "Advocacy", Visibility::Public);
    let found = db.read_here(|tx| space::get(tx, made.id)).unwrap();
    assert_eq!(found.name.pick(Lang::Fi), ("Advocacy", Lang::En));
    assert_eq!((found.organisation, found.visibility), (organisation, Visibility::Public));
    assert_eq!(given::happened_last(db), "space.created");
});

both!(given::migrations(), fn a_space_needs_a_name_and_an_organisation_that_exists(db) {
    let organisation = given::organisation(db, "Kuvitelma");
    let create = |organisation, name: &str| {
        let name = MultiText::of(Lang::Fi, name);
        db.write_here(|tx| {
            create_space(tx, &occasion(), organisation, PLAN_KIND, (name.clone(), Visibility::Members))
        })
    };
    assert_eq!(refused(create(organisation, "")), "space-name-missing");
    let nobody = OrganisationId::new(NOW, &Chance::system());
    assert!(matches!(create(nobody, "Nimi"), Err(Error::Missing)));
});
