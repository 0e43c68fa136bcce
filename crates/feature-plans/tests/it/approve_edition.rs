use feature_plans::actions::EditionApproval;
use feature_plans::rules::report::{Audience, Part, Parts};
use feature_plans::store;
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, TODAY, refused};
use crate::reporting::{self, QUARTER, draft, edition, frozen};

both!(given::migrations(), fn each_of_those_who_read_a_report_has_an_approval_of_their_own(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = frozen(db, &city, &plan, QUARTER);
    let approved = edition(db, &city, &plan, &report, Audience::Network).unwrap();
    assert_eq!((approved.parts, approved.approver.as_str()), (Parts::usual(Audience::Network), "City manager"));
    let found = |audience| db.read_here(|tx| store::edition::find(tx, report.id, audience)).unwrap();
    assert!(found(Audience::Network).is_some() && found(Audience::Body).is_none() && found(Audience::Public).is_none());
    assert_eq!(refused(edition(db, &city, &plan, &report, Audience::Network)), "edition-approved-already");
    let open = || db.read_here(|tx| store::report::get(tx, plan.id, report.id)).unwrap().open;
    assert_eq!(open(), None, "what the network reads is nobody else's");
    edition(db, &city, &plan, &report, Audience::Public).unwrap();
    assert_eq!(open(), Some(Parts::usual(Audience::Public)));
});

both!(given::migrations(), fn what_is_not_frozen_or_not_approved_by_anybody_is_refused(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let waiting = draft(db, &city, &plan, QUARTER);
    assert_eq!(refused(edition(db, &city, &plan, &waiting, Audience::Body)), "report-not-frozen");
    let report = reporting::freeze(db, &city, &plan, &waiting, TODAY).unwrap();
    let nobody = EditionApproval { who: String::new(), ..reporting::approval() };
    let parts = || [Part::Done].into_iter().collect::<Parts>();
    let approve =
        |approval| reporting::edition_as(db, &city, &plan, &report, &(Audience::Body, parts()), &approval);
    assert_eq!(refused(approve(nobody)), "approval-who-missing");
    let early = EditionApproval { on: date(2026, 11, 21), ..reporting::approval() };
    assert_eq!(refused(approve(early)), "approval-before-freezing");
    assert_eq!(approve(reporting::approval()).unwrap().parts, parts());
});
