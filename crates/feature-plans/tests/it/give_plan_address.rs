use feature_plans::store;
use kit_test::both;

use crate::given;
use crate::mailing::address;

both!(given::migrations(), fn each_plan_has_an_address_of_its_own(db) {
    let city = given::city(db);
    let (one, two) = (given::plan(db, &city), given::plan_as(db, &city, |change| change.year = 2027));
    let tokens = (address(db, &city, &one), address(db, &city, &two));
    assert_ne!(tokens.0, tokens.1);
    let found = |token: &str| db.read_here(|tx| store::draft::plan_of_token(tx, token)).unwrap();
    assert_eq!((found(&tokens.0), found(&tokens.1), found("other")), (Some(one.id), Some(two.id), None));
    let listed = |year| db.read_here(|tx| store::draft::addresses(tx, city.space, year)).unwrap();
    assert_eq!(listed(2026).iter().filter(|one| one.token.is_some()).count(), 2);
    assert_eq!(listed(2027).len(), 1, "of plans that are over no one writes any more");
});
