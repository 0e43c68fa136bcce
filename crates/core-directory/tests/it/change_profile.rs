use core_directory::rules::{Identifier, LineKind, Lines, OtherName, Place, ProfileChange, Scheme};
use core_directory::store::directory::{self, Asked};
use kernel::{Error, Lang, MultiText};
use kit_test::both;

use crate::given::{self, city, profile, tell};

both!(given::migrations(), fn a_profile_is_kept_as_it_was_told(db) {
    let kuvitelma = city(db, "Kuvitelma");
    assert!(profile(db, kuvitelma).is_empty());
    let change = ProfileChange {
        population: Some(120_210),
        place: Place::of(Some(62.8924), Some(27.677)).unwrap(),
        languages: vec!["fi".parse().unwrap(), "se".parse().unwrap()],
        other_names: OtherName::typed("se: Govvádus\nel: Φαντασία").unwrap(),
        about: MultiText::of(Lang::Sv, "En stad."),
        website: "https://kuvitelma.example".into(),
        identifiers: vec![Identifier { scheme: Scheme::National, value: "297".into() }],
        lines: [Lines::typed(LineKind::Offered, Lang::Fi, "Neuvoo hauissa").unwrap(), Lines::none(Lang::Fi), Lines::none(Lang::Fi)],
    };
    tell(db, kuvitelma, &change).unwrap();
    let kept = profile(db, kuvitelma);
    assert_eq!((kept.population, kept.place, kept.version), (Some(120_210), change.place, 1));
    assert_eq!((&kept.other_names, &kept.identifiers), (&change.other_names, &change.identifiers));
    assert_eq!(kept.lines(LineKind::Offered).lines, ["Neuvoo hauissa"]);
    assert_eq!(given::happened(db, "organisation.told"), 1);

    let found = |text: &str| {
        let asked = Asked { text: text.into(), ..Asked::default() };
        db.read_here(|tx| Ok((directory::count(tx, &asked)?, directory::list(tx, &asked, (0, 9))?.len()))).unwrap()
    };
    for text in ["kuvit", "GOVVADUS", "φαντασια", "297", "hauissa"] {
        assert_eq!(found(text), (1, 1), "{text}");
    }
    assert_eq!(found("muualla"), (0, 0));
});

both!(given::migrations(), fn a_number_means_one_organisation(db) {
    let (one, other, abroad) = (city(db, "Yksi"), city(db, "Toinen"), city(db, "Utomlands"));
    let own = |scheme, value: &str| vec![Identifier { scheme, value: value.into() }];
    let number = |of, scheme, value: &str| tell(db, of, &ProfileChange { identifiers: own(scheme, value), ..ProfileChange::of(&profile(db, of)) });
    number(one, Scheme::National, "297").unwrap();
    let taken = |outcome| match outcome {
        Err(Error::Refused(refusals)) => (refusals[0].code, refusals[0].field.clone().unwrap().into_owned()),
        other => panic!("not refused: {other:?}"),
    };
    assert_eq!(taken(number(other, Scheme::National, "297")), ("identifier-taken", "national".to_owned()));
    db.write_here(|tx| tx.execute("UPDATE organisations SET country = 'SE' WHERE id = $1", kit_db::params![abroad])).unwrap();
    number(abroad, Scheme::National, "297").unwrap();
    number(other, Scheme::Nuts, "FI1D2").unwrap();
    number(one, Scheme::Nuts, "FI1D2").unwrap();
    number(other, Scheme::National, "297").unwrap();
});

both!(given::migrations(), fn who_tells_second_is_told(db) {
    let kuvitelma = city(db, "Kuvitelma");
    tell(db, kuvitelma, &ProfileChange::of(&profile(db, kuvitelma))).unwrap();
    let leave = core_directory::rules::access::MayTell::for_installation(kuvitelma);
    let late = |version| {
        let change = ProfileChange::of(&profile(db, kuvitelma));
        db.write_here(|tx| core_directory::actions::change_profile(tx, &given::occasion(), &leave, version, &change))
    };
    match late(0) {
        Err(Error::Refused(refusals)) => assert_eq!(refusals[0].code, "changed-meanwhile"),
        other => panic!("not refused: {other:?}"),
    }
    late(1).unwrap();
    assert_eq!(profile(db, kuvitelma).version, 2);
});
