use feature_plans::actions::{PeopleChange, change_partner, set_people_of_goal};
use feature_plans::rules::Partnership;
use feature_plans::store;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, refused};

both!(given::migrations(), fn what_was_agreed_stays_when_the_list_of_partners_is_written_anew(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    given::people_of_goal(db, goal.id, ["Ministry", "Minister", "Port", "Mayor"], None);
    let people = || db.read_here(|tx| store::people_of_goal::of_goal(tx, plan.id, goal.id)).unwrap();
    let partner = people().partners[0].clone();
    let with = Partnership { brings: "Ships".into(), agreed: "A visit".into(), on: Some(TODAY) };
    let change = |version, with: &Partnership| {
        let (of, which) = ((&plan, TODAY), (partner.id, version));
        db.write_here(|tx| change_partner(tx, &occasion(), &leave(&city), of, which, with))
    };
    assert_eq!(change(1, &with).unwrap(), goal.id);
    assert_eq!(refused(change(1, &with)), "changed-meanwhile");
    let tomorrow = Partnership { on: TODAY.tomorrow().ok(), ..with.clone() };
    assert_eq!(refused(change(2, &tomorrow)), "agreed-in-future");
    let names = PeopleChange { partners: vec!["Airport".into(), "Port".into()], ..PeopleChange::default() };
    let version = db.read_here(|tx| store::goal::get(tx, plan.id, goal.id)).unwrap().version;
    db.write_here(|tx| set_people_of_goal(tx, &occasion(), &leave(&city), &plan, (goal.id, version), &names)).unwrap();
    let kept: Vec<_> = people().partners.into_iter().map(|one| (one.name, one.with)).collect();
    assert_eq!(kept, [("Airport".to_owned(), Partnership::default()), ("Port".to_owned(), with)]);
});
