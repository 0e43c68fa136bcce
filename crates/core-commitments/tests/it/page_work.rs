use core_commitments::rules::Terms;
use jiff::civil::date;
use kernel::Lang;
use kit_test::both;

use crate::given::{self, TODAY};

both!(given::migrations(), fn late_first_and_each_ones_own(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    assert_eq!(officer.get("/work").one(".empty h2"), "Nothing waits here");
    for (title, day) in [("Later", date(2026, 12, 20)), ("Late", date(2026, 11, 1)), ("Far", date(2027, 6, 1))] {
        given::commitment(db, &city, &Terms { title: title.into(), ..given::terms(&city, day) });
    }
    let outside = core_commitments::rules::Party::Named("Ministry".into());
    let theirs = Terms { by: outside, owner: Some(city.coordinator), title: "An answer".into(), ..given::terms(&city, TODAY) };
    given::commitment(db, &city, &theirs);
    let page = officer.get("/work");
    assert_eq!(page.all(".tabs a"), ["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]);
    assert_eq!(page.all("tbody th"), ["Late", "Later"]);
    assert!(page.one(".govuk-inset-text").contains("21 days late"), "{}", page.one(".govuk-inset-text"));
    assert_eq!(officer.get("/work?of=theirs").all("tbody th"), ["An answer"]);
    assert_eq!(officer.get("/work?of=mine&status=late").all("tbody th"), ["Late"]);
    let download = &officer.get("/work?of=theirs").attributes(".downloads a", "href")[0];
    let file = officer.get(download);
    assert!(file.text().contains("An answer") && !file.text().contains("Later"));
    assert_eq!(given::browser(&app, db, city.stranger).get("/work").one(".empty h2"), "Nothing waits here");
});

both!(given::migrations(), fn filters_stand_in_the_order_in_which_things_come_due(db) {
    let city = given::city(db);
    let app = given::app(db);
    for (title, day) in [("Later", date(2026, 12, 20)), ("Late", date(2026, 11, 1)), ("Today", TODAY), ("To raise", date(2026, 9, 1))] {
        given::commitment(db, &city, &Terms { title: title.into(), ..given::terms(&city, day) });
    }
    given::commitment(db, &city, &Terms { lead_days: 0, ..given::terms(&city, date(2026, 11, 30)) });
    for lang in Lang::ALL {
        given::speaks(db, city.officer, lang);
        let page = given::browser(&app, db, city.officer).get("/work");
        assert_eq!(page.attributes("html", "lang"), [lang.tag()]);
        assert_eq!(page.attributes("#span option", "value"), ["", "late", "week", "month", "later"], "{lang:?}");
        assert_eq!(page.attributes("#status option", "value"), ["", "raised", "late", "due-soon", "upcoming"], "{lang:?}");
    }
});

both!(given::migrations(), fn it_asks_as_often_for_three_as_for_one(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    given::commitment(db, &city, &given::terms(&city, TODAY));
    let one = officer.get("/work").statements;
    for day in [1, 2] {
        given::commitment(db, &city, &given::terms(&city, date(2026, 12, day)));
    }
    assert_eq!(officer.get("/work").statements, one);
});
