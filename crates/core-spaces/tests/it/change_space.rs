use core_spaces::actions::change_space;
use core_spaces::rules::Visibility;
use core_spaces::rules::access::Allowed;
use core_spaces::store::space;
use kernel::{Lang, MultiText};
use kit_test::both;

use crate::given::{self, happened, migrations, occasion, refused};

both!(migrations(), fn the_first_of_two_who_edit_is_kept(db) {
    let id = given::space(db, "Esimerkkilä", Visibility::Members);
    let change = |version, name: &str, visibility| {
        let named = (MultiText::of(Lang::Fi, name), visibility);
        db.write_here(|tx| change_space(tx, &occasion(), &Allowed::for_installation(id), version, named.clone()))
    };
    change(1, "Uusi", Visibility::Public).unwrap();
    assert_eq!(refused(change(1, "Toinen", Visibility::Members)), "changed-meanwhile");
    assert_eq!(refused(change(2, "", Visibility::Members)), "space-name-missing");
    let kept = db.read_here(|tx| space::get(tx, id)).unwrap();
    assert_eq!((kept.name.pick(Lang::Fi).0, kept.visibility, kept.version), ("Uusi", Visibility::Public, 2));
    assert_eq!(happened(db)[1..], ["space.created", "space.changed"]);
});
