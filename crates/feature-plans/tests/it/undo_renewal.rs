use feature_plans::actions::{PlanRenewal, Renewed, undo_renewal};
use feature_plans::rules::Plan;
use feature_plans::rules::renewal::{Additions, asked_of_plan};
use feature_plans::store;
use kernel::Error;
use kit_db::Db;
use kit_test::both;

use crate::given::{self, City, leave, occasion, refused};
use crate::renewing::{all, dropped, for_next_year, renew, year};
use crate::reporting::{QUARTER, frozen};

fn undo(db: &Db, city: &City, plan: &Plan) -> kernel::Result<()> {
    db.write_here(|tx| undo_renewal(tx, &occasion(), &leave(city), Renewed::Plan(plan)))
}

both!(given::migrations(), fn what_was_chosen_is_there_again(db) {
    let city = given::city(db);
    let year = year(db, &city);
    let choices = all(db, &year.plan).with(year.port.id, dropped("The state builds it"));
    let measures = [(year.tram.id.to_string(), "A ride\nA song".to_owned())].into();
    let additions = Additions { goals: "A bridge".into(), measures };
    let renewal = PlanRenewal { additions: additions.clone(), ..for_next_year(&year.plan, choices) };
    let new = renew(db, &city, &year.plan, &renewal).unwrap();
    undo(db, &city, &new).unwrap();
    assert!(matches!(db.read_here(|tx| store::plan::get(tx, new.id)), Err(Error::Missing)));
    assert!(db.read_here(|tx| store::renewal::successor(tx, year.plan.id)).unwrap().is_none());
    let (draft, kept) = db.read_here(|tx| store::renewal::draft(tx, &year.plan.id.to_string())).unwrap();
    assert_eq!((kept, draft.head["title"].as_str(), draft.head["year"].as_str()), (1, "Plan of 2027", "2027"));
    assert_eq!(draft.additions, additions);
    assert_eq!(draft.choices.of(&year.port.id.to_string()), dropped("The state builds it"));
    let asked = asked_of_plan(&db.read_here(|tx| store::contents::get(tx, year.plan.id)).unwrap());
    assert_eq!(draft.choices.decided(&asked).done, 4);
    assert_eq!(db.read_here(|tx| store::measure::owned_by(tx, city.officer, given::TODAY, 2027)).unwrap().len(), 1);
});

both!(given::migrations(), fn what_others_stand_on_stays(db) {
    let city = given::city(db);
    let year = year(db, &city);
    assert_eq!(refused(undo(db, &city, &year.plan)), "renewal-none");
    let new = renew(db, &city, &year.plan, &for_next_year(&year.plan, all(db, &year.plan))).unwrap();
    let other = given::city_called(db, "Toisaalla");
    assert_eq!(refused(undo(db, &other, &new)), "missing");
    let third = renew(db, &city, &new, &for_next_year(&new, all(db, &new))).unwrap();
    assert_eq!(refused(undo(db, &city, &new)), "renewal-renewed");
    undo(db, &city, &third).unwrap();
    frozen(db, &city, &new, QUARTER);
    assert_eq!(refused(undo(db, &city, &new)), "renewal-has-report");
});
