use core_directory::rules::ProfileChange;
use core_directory::rules::import::{Choice, Stage};
use core_people::store::organisation;
use kernel::Lang;
use kit_test::both;

use crate::given::{self, city, imported, names, outcomes, profile, tell, undone};

both!(given::migrations(), fn all_is_as_it_was(db) {
    let kuopio = city(db, "Kuopio");
    tell(db, kuopio, &ProfileChange { population: Some(1), ..ProfileChange::of(&profile(db, kuopio)) }).unwrap();
    let (named, told) = (db.read_here(|tx| organisation::get(tx, kuopio)).unwrap(), profile(db, kuopio));
    let bare = city(db, "Oulu");
    let text = "nimi;namn;maa;asukasluku;gcom\nKuopio;Kuopio stad;FI;120210;FI0007\nOulu;;FI;5;\nUusi;Ny;FI;7;\nUUSI;;FI;8;\n";
    let list = imported(db, text, Choice::Join);
    assert_eq!(outcomes(db, &list), [1, 3, 0, 0, 0, 0]);
    let back = undone(db, &list);
    assert_eq!((back.stage, outcomes(db, &back)), (Stage::Undone, [0, 0, 0, 0, 4, 0]));
    assert_eq!((names(db), profile(db, kuopio)), (vec!["Kuopio".to_owned(), "Oulu".to_owned()], told));
    assert_eq!(db.read_here(|tx| organisation::get(tx, kuopio)).unwrap(), named);
    assert!(profile(db, bare).is_empty() && profile(db, bare).version == 0);
    assert_eq!(given::count(db, "organisation_profiles"), 1);
});

both!(given::migrations(), fn what_was_changed_since_or_has_something_stays(db) {
    let list = imported(db, "name;country\nKuopio;FI\nOulu;FI\nTurku;FI\n", Choice::Skip);
    let of = |name: &str| db.read_here(|tx| organisation::list(tx, name, 0, 1)).unwrap().remove(0);
    let changed = of("kuopio");
    tell(db, changed.id, &ProfileChange { population: Some(9), ..ProfileChange::of(&profile(db, changed.id)) }).unwrap();
    given::representative(db, of("oulu").id);
    let back = undone(db, &list);
    assert_eq!(outcomes(db, &back), [0, 0, 0, 0, 1, 2]);
    assert_eq!(names(db), ["Kuopio", "Oulu"]);
    assert_eq!(of("oulu").names.exact(Lang::En), Some("Oulu"));
});
