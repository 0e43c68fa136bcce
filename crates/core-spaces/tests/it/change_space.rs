use core_spaces::actions::change_space;
use core_spaces::rules::Visibility;
use core_spaces::store::space;
use kernel::{Lang, MultiText};
use kit_test::both;

use crate::given::{self, happened_last, leave, occasion, refused};

both!(given::migrations(), fn the_first_of_two_who_edit_is_kept(db) {
    let city = given::city(db);
    let change = |version, name: &str, visibility| {
        let named = (MultiText::of(Lang::Fi, name), visibility);
        db.write_here(|tx| change_space(tx, &occasion(), &leave(&city), version, named.clone()))
    };
    change(1, "Uusi", Visibility::Public).unwrap();
    assert_eq!(happened_last(db), "space.changed");
    assert_eq!(refused(change(1, "Toinen", Visibility::Members)), "changed-meanwhile");
    assert_eq!(refused(change(2, "", Visibility::Members)), "space-name-missing");
    let kept = db.read_here(|tx| space::get(tx, city.space)).unwrap();
    assert_eq!((kept.name.pick(Lang::Fi).0, kept.visibility, kept.version), ("Uusi", Visibility::Public, 2));
});
