use core_spaces::actions::grant_role;
use core_spaces::rules::access::Allowed;
use core_spaces::rules::{GrantedRole, Role, Term, Visibility};
use core_spaces::store::role;
use jiff::civil::date;
use kernel::{Chance, PersonId};
use kit_test::{NOW, both};

use crate::given::{self, TODAY, happened, migrations, occasion, refused};

both!(migrations(), fn a_role_runs_for_its_term(db) {
    let space = given::space(db, "Esimerkkilä", Visibility::Members);
    let aino = given::person(db, "Aino");
    let allowed = Allowed::for_installation(space);
    let term = Term { since: date(2026, 1, 1), until: Some(TODAY) };
    let granted = GrantedRole { term, ..given::role(aino, Role::Officer) };
    db.write_here(|tx| grant_role(tx, &occasion(), &allowed, &granted)).unwrap();
    let running = |day| db.read_here(|tx| role::running(tx, space, aino, day)).unwrap();
    assert_eq!(running(date(2025, 12, 31)), []);
    assert_eq!((running(date(2026, 1, 1)), running(TODAY)), (vec![Role::Officer], vec![Role::Officer]));
    assert_eq!(running(date(2026, 11, 23)), []);
    let of_kind = db.read_here(|tx| role::spaces_of(tx, aino, "plan", TODAY)).unwrap();
    assert_eq!(of_kind, [(space, Role::Officer)]);
    assert_eq!(happened(db).last().unwrap(), "role.granted");
});

both!(migrations(), fn nobody_has_a_role_twice_at_a_time_and_strangers_have_none(db) {
    let space = given::space(db, "Esimerkkilä", Visibility::Members);
    let aino = given::person(db, "Aino");
    given::grant(db, space, aino, Role::Officer);
    let grant = |granted: GrantedRole| {
        db.write_here(|tx| grant_role(tx, &occasion(), &Allowed::for_installation(space), &granted))
    };
    assert_eq!(refused(grant(given::role(aino, Role::Officer))), "role-held");
    assert!(grant(given::role(aino, Role::Reader)).is_ok());
    let stranger = PersonId::new(NOW, &Chance::system());
    assert_eq!(refused(grant(given::role(stranger, Role::Reader))), "missing");
    let other = given::space(db, "Toinen", Visibility::Members);
    given::grant(db, other, aino, Role::Officer);
});
