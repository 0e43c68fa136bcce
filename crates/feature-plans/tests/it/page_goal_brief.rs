use feature_plans::rules::{MaterialChange, MaterialKind};
use kernel::{Lang, MultiText};
use kit_test::both;

use crate::given::{self, TODAY};
use crate::saying::{message, said};

both!(given::migrations(), fn the_sheet_is_in_the_language_of_those_who_get_it(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let titles = MultiText::of(Lang::En, "The tram is for all").with(Lang::Sv, "Spårvagnen är för alla");
    let bodies = MultiText::of(Lang::Sv, "Första stycket.\n\nAndra stycket.");
    said(db, &city, (&plan, goal), &MaterialChange { titles, bodies, ..message("") });
    let statement = MaterialChange { kind: MaterialKind::Statement, on: Some(TODAY), with: "The port".into(), ..message("Together") };
    said(db, &city, (&plan, goal), &statement);
    let app = given::app(db);
    let path = format!("/plans/{}/goals/{goal}/brief", plan.id);
    given::seen_inside_of_plan(&app, db, &city, &path);
    let browser = given::browser(&app, db, city.reader);
    let page = browser.get(&path);
    assert_eq!(page.all(".brief h3"), ["The tram is for all", "Together"]);
    assert!(page.text().contains("The port · 22"), "{}", page.text());
    let swedish = browser.get(&format!("{path}?in=sv"));
    assert_eq!(swedish.attributes(".brief", "lang"), ["sv"]);
    assert_eq!(swedish.all(".brief h3"), ["Spårvagnen är för alla", "Together"]);
    assert_eq!(swedish.attributes(".brief h3", "lang"), ["sv", "en"], "what is not there in Swedish says so");
    assert_eq!(swedish.all(".brief__line .running p"), ["Första stycket.", "Andra stycket."]);
    assert!(swedish.all("main a").iter().all(|link| !link.contains("Add")), "a reader writes nothing");
    let send = &swedish.attributes("a[href^=mailto]", "href")[0];
    assert!(send.contains("Sp%C3%A5rvagnen%20%C3%A4r%20f%C3%B6r%20alla%0D%0A"), "{send}");
    for (format, begins) in [("pdf", &b"%PDF-"[..]), ("docx", b"PK")] {
        let file = browser.get(&format!("{path}/{format}?in=sv"));
        assert!(file.bytes.starts_with(begins), "{format}");
    }
    let officer = given::browser(&app, db, city.officer).get(&path);
    assert_eq!(officer.all(".brief__line a").len(), 2);
});
