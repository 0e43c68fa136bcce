use core_commitments::actions::{keep_sourced, settle_duty};
use core_commitments::rules::{Commitment, Settled, Source, Sourced, Status, Terms};
use core_commitments::store;
use jiff::civil::date;
use kit_db::Db;
use kit_test::both;

use crate::given::{self, City, TODAY, leave, occasion, refused};

fn promise(city: &City, terms: Option<Terms>, settled: Option<Settled>) -> Sourced {
    let source = Source { kind: "promise".into(), id: "p1".into() };
    Sourced { source, space: city.space, terms, settled }
}

fn keep(db: &Db, sourced: &Sourced) -> Commitment {
    db.write_here(|tx| {
        keep_sourced(tx, &occasion(), TODAY, sourced)?;
        Ok(store::commitment::of_source(tx, &sourced.source)?.unwrap())
    })
    .unwrap()
}

both!(given::migrations(), fn the_commitment_says_what_its_source_says(db) {
    let city = given::city(db);
    let terms = given::terms(&city, date(2026, 11, 1));
    let made = keep(db, &promise(&city, Some(terms.clone()), None));
    let happened = given::happened(db);
    assert_eq!(keep(db, &promise(&city, Some(terms.clone()), None)), made);
    assert_eq!(given::happened(db), happened, "done again it changes nothing");
    let later = Terms { starts_on: date(2026, 12, 1), ..terms.clone() };
    let changed = keep(db, &promise(&city, Some(later.clone()), None));
    assert_eq!((changed.id, given::days(db, &made)), (made.id, vec![("2026-12-01".to_owned(), Status::DueSoon)]));
    let kept = Settled::Met { on: TODAY, reason: String::new() };
    keep(db, &promise(&city, Some(later.clone()), Some(kept)));
    assert_eq!(given::happened_last(db), "duty.settled");
    assert_eq!(given::duty(db, &made).status(TODAY), Status::Met);
    keep(db, &promise(&city, Some(later), None));
    assert_eq!(given::happened_last(db), "duty.reopened");
    let duty = given::duty(db, &made);
    let waived = Settled::by_hand("waived", TODAY, "x".into(), TODAY).unwrap();
    let settle = db.write_here(|tx| settle_duty(tx, &occasion(), &leave(&city), (duty.id, duty.version), TODAY, &waived));
    assert_eq!(refused(settle), "commitment-has-source", "what becomes of it is said there");
});

both!(given::migrations(), fn what_the_source_gives_up_goes_and_comes_back(db) {
    let city = given::city(db);
    let terms = given::terms(&city, date(2026, 11, 1));
    db.write_here(|tx| keep_sourced(tx, &occasion(), TODAY, &promise(&city, None, None))).unwrap();
    let made = keep(db, &promise(&city, Some(terms.clone()), None));
    keep(db, &promise(&city, None, None));
    assert_eq!(given::happened_last(db), "commitment.removed");
    assert!(given::known(db, &made).is_empty());
    assert!(db.read_here(|tx| store::commitment::get(tx, city.space, made.id)).is_err());
    let happened = given::happened(db);
    keep(db, &promise(&city, None, None));
    assert_eq!(given::happened(db), happened);
    let again = keep(db, &promise(&city, Some(terms), None));
    assert_eq!((again.id, given::days(db, &made).len()), (made.id, 1));
});
