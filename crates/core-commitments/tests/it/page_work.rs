["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]se core_commitments::rules::Terms;
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]se jiff::civil::date;
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]se kit_test::both;

["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]se crate::given::{self, TODAY};

b["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]th!(given::migrations(), fn late_first_and_each_ones_own(db) {
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   let city = given::city(db);
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   let app = given::app(db);
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   let officer = given::browser(&app, db, city.officer);
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   assert_eq!(officer.get("/work").one(".empty h2"), "Nothing waits here");
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   for (title, day) in [("Later", date(2026, 12, 20)), ("Late", date(2026, 11, 1)), ("Far", date(2027, 6, 1))] {
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]       given::commitment(db, &city, &Terms { title: title.into(), ..given::terms(&city, day) });
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   }
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   let outside = core_commitments::rules::Party::Named("Ministry".into());
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   let theirs = Terms { by: outside, owner: Some(city.coordinator), title: "An answer".into(), ..given::terms(&city, TODAY) };
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   given::commitment(db, &city, &theirs);
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   let page = officer.get("/work");
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   assert_eq!(page.all(".tabs a"), ["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]);
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   assert_eq!(page.all("tbody th"), ["Late", "Later"]);
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   assert!(page.one(".govuk-inset-text").contains("21 days late"), "{}", page.one(".govuk-inset-text"));
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   assert_eq!(officer.get("/work?of=theirs").all("tbody th"), ["An answer"]);
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   assert_eq!(officer.get("/work?of=mine&status=late").all("tbody th"), ["Late"]);
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   let file = officer.get("/work/as/csv?of=theirs");
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   assert!(file.text().contains("An answer") && !file.text().contains("Later"));
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   assert_eq!(given::browser(&app, db, city.stranger).get("/work").one(".empty h2"), "Nothing waits here");
}["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"];

b["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]th!(given::migrations(), fn it_asks_as_often_for_three_as_for_one(db) {
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   let city = given::city(db);
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   let app = given::app(db);
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   let officer = given::browser(&app, db, city.officer);
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   given::commitment(db, &city, &given::terms(&city, TODAY));
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   let one = officer.get("/work").statements;
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   for day in [1, 2] {
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]       given::commitment(db, &city, &given::terms(&city, date(2026, 12, day)));
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   }
["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"]   assert_eq!(officer.get("/work").statements, one);
}["Mine (2)", "Our organisation’s (2)", "Owed to us (1)"];
