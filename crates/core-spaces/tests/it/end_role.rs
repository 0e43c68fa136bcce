use core_spaces::actions::{Ended, end_role, grant_role};
use core_spaces::rules::access::{Allowed, Standing};
use core_spaces::rules::{GrantedRole, Role, Term, Visibility};
use core_spaces::store::role::{self, RoleId};
use jiff::civil::{Date, date};
use kernel::Result;
use kit_db::Db;
use kit_test::both;

use crate::given::{self, TODAY, happened, migrations, occasion, refused};

fn end(db: &Db, standing: &Standing, id: RoleId, until: Date) -> Result<Ended> {
    db.write_here(|tx| end_role(tx, &occasion(), standing, id, (until, TODAY)))
}

both!(migrations(), fn a_coordinator_ends_others_roles(db) {
    let space = given::space(db, "Esimerkkilä", Visibility::Members);
    let (aino, bertta) = (given::person(db, "Aino"), given::person(db, "Bertta"));
    given::grant(db, space, aino, Role::Coordinator);
    let hers = given::grant(db, space, bertta, Role::Officer);
    let leads = given::standing(space, aino, &[Role::Coordinator]);
    assert_eq!(refused(end(db, &leads, hers, date(2025, 12, 31))), "term-backwards");
    assert_eq!(end(db, &leads, hers, date(2026, 11, 21)).unwrap(), Ended::OnDay);
    assert_eq!(db.read_here(|tx| role::running(tx, space, bertta, TODAY)).unwrap(), []);
    assert_eq!(refused(end(db, &leads, hers, TODAY)), "role-over");
    assert_eq!(happened(db).last().unwrap(), "role.ended");
});

both!(migrations(), fn everybody_may_leave_and_nobody_else_may_send_them(db) {
    let space = given::space(db, "Esimerkkilä", Visibility::Members);
    let (aino, bertta) = (given::person(db, "Aino"), given::person(db, "Bertta"));
    let (mine, hers) = (given::grant(db, space, aino, Role::Officer), given::grant(db, space, bertta, Role::Reader));
    let officer = given::standing(space, aino, &[Role::Officer]);
    assert_eq!(refused(end(db, &officer, hers, TODAY)), "not-for-you");
    assert!(end(db, &officer, mine, TODAY).is_ok());
    let outside = given::standing(space, aino, &[]);
    assert_eq!(refused(end(db, &outside, hers, TODAY)), "missing");
    let other = given::space(db, "Toinen", Visibility::Members);
    let elsewhere = given::standing(other, bertta, &[Role::Coordinator]);
    assert_eq!(refused(end(db, &elsewhere, hers, TODAY)), "missing", "a role of another space");
});

both!(migrations(), fn the_last_coordinator_stays(db) {
    let space = given::space(db, "Esimerkkilä", Visibility::Members);
    let (aino, bertta) = (given::person(db, "Aino"), given::person(db, "Bertta"));
    let mine = given::grant(db, space, aino, Role::Coordinator);
    let leads = given::standing(space, aino, &[Role::Coordinator]);
    assert_eq!(refused(end(db, &leads, mine, TODAY)), "last-coordinator");
    let hers = given::grant(db, space, bertta, Role::Coordinator);
    assert!(end(db, &leads, mine, TODAY).is_ok());
    let second = given::standing(space, bertta, &[Role::Coordinator]);
    assert_eq!(refused(end(db, &second, hers, TODAY)), "last-coordinator");
});

both!(migrations(), fn what_has_not_begun_is_taken_back(db) {
    let space = given::space(db, "Esimerkkilä", Visibility::Members);
    let (aino, bertta) = (given::person(db, "Aino"), given::person(db, "Bertta"));
    let ahead = GrantedRole { term: Term { since: date(2027, 1, 1), until: None }, ..given::role(bertta, Role::Reader) };
    let id = db.write_here(|tx| grant_role(tx, &occasion(), &Allowed::for_installation(space), &ahead)).unwrap();
    let leads = given::standing(space, aino, &[Role::Coordinator]);
    assert_eq!(end(db, &leads, id, TODAY).unwrap(), Ended::TakenBack);
    assert_eq!(db.read_here(|tx| role::of_space(tx, space)).unwrap().len(), 0);
    assert_eq!(happened(db).last().unwrap(), "role.taken-back");
});
