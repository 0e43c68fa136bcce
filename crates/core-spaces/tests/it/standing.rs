use core_spaces::rules::{Role, Visibility};
use core_spaces::store::role::visibility_and_running;
use jiff::civil::date;
use kernel::{Chance, SpaceId};
use kit_test::{NOW, both};

use crate::given::{self, TODAY, migrations, refused};

both!(migrations(), fn visibility_and_roles_come_in_one_statement(db) {
    let space = given::space(db, "Esimerkkilä", Visibility::Public);
    let (aino, bertta) = (given::person(db, "Aino"), given::person(db, "Bertta"));
    given::grant(db, space, aino, Role::Reader);
    given::grant(db, space, aino, Role::Coordinator);
    let look = |person, day| {
        db.read_here(|tx| {
            let found = visibility_and_running(tx, space, person, day)?;
            assert_eq!(tx.statements(), 1);
            Ok(found)
        })
        .unwrap()
    };
    assert_eq!(look(Some(aino), TODAY), (Visibility::Public, vec![Role::Coordinator, Role::Reader]));
    assert_eq!(look(Some(aino), date(2025, 1, 1)), (Visibility::Public, vec![]));
    assert_eq!(look(Some(bertta), TODAY), (Visibility::Public, vec![]));
    assert_eq!(look(None, TODAY), (Visibility::Public, vec![]));
    let none = SpaceId::new(NOW, &Chance::system());
    assert_eq!(refused(db.read_here(|tx| visibility_and_running(tx, none, Some(aino), TODAY))), "missing");
});
