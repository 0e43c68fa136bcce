use feature_plans::rules::access::Level;
use feature_plans::rules::contact::{Channel, ContactChange, ContactState};
use jiff::civil::date;
use kit_test::both;

use crate::contacting::{call, logged, somebody};
use crate::given::{self, HOSTILE};

both!(given::migrations(), fn contacts_are_narrowed_by_everything_that_one_asks_for(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    let (_, minister) = somebody(db, &city, "Häkkinen", None);
    let (_, secretary) = somebody(db, &city, "Söderström", None);
    logged(db, &city, &ContactChange { goals: vec![(goal.id, plan.year)], ..call(city.officer, vec![minister]) });
    let visit = ContactChange {
        on: Some(date(2026, 2, 3)),
        channel: Channel::Meeting,
        topic: "The port".into(),
        state: ContactState::Cancelled,
        ..call(city.coordinator, vec![secretary])
    };
    logged(db, &city, &visit);
    let app = given::app(db);
    let path = format!("/spaces/{}/contacts", city.space);
    let browser = given::browser(&app, db, city.reader);
    assert_eq!(browser.get(&path).all("tbody th"), ["Häkkinen", "Söderström"], "the latest first");
    let found = |query: &str| browser.get(&format!("{path}?{query}")).all("tbody th");
    for query in ["q=hakkinen", "q=tram", "channel=call", "state=held", "period=2026-4"] {
        assert_eq!(found(query), ["Häkkinen"], "{query}");
    }
    assert_eq!(found(&format!("goal={}", goal.id)), ["Häkkinen"]);
    assert_eq!(found(&format!("our={}", city.coordinator)), ["Söderström"]);
    assert_eq!(found("period=2026-1&q=soderstrom"), ["Söderström"]);
    assert_eq!(found("period=2025"), Vec::<String>::new());
    let narrowed = browser.get(&format!("{path}?state=held&q=tram"));
    assert_eq!(narrowed.all(".filter-tag").len(), 2);
    let csv = browser.get(&narrowed.attributes(".downloads a", "href")[0]).text();
    assert_eq!(csv.trim_end().lines().count(), 2);
    assert!(!csv.contains("They listened"), "readers see no more in files");
    let csv = given::browser(&app, db, city.officer).get(&format!("{path}/as/csv")).text();
    assert!(csv.contains("They listened"));
    given::seen_inside(&app, db, &city, &path);
    given::seen_inside(&app, db, &city, &format!("{path}/as/csv"));
});

both!(given::migrations(), fn what_is_confidential_is_in_no_list(db) {
    let city = given::city(db);
    let (_, minister) = somebody(db, &city, "Minister", None);
    let secret = ContactChange {
        level: Level::Confidential,
        said: "canary-said".into(),
        ..call(city.coordinator, vec![minister])
    };
    logged(db, &city, &secret);
    let app = given::app(db);
    let path = format!("/spaces/{}/contacts", city.space);
    let sees = |person| {
        let browser = given::browser(&app, db, person);
        [path.clone(), format!("{path}/as/csv"), format!("{path}?q=canary")]
            .iter()
            .any(|path| browser.get(path).text().replace("canary\"", "").contains("canary-said"))
    };
    assert!(sees(city.coordinator));
    assert!(!sees(city.officer) && !sees(city.reader));
});

both!(given::migrations(), fn the_list_asks_no_more_where_it_is_longer(db) {
    let city = given::city(db);
    let app = given::app(db);
    let mut counts = Vec::new();
    for rows in 1..=3 {
        let (_, their) = somebody(db, &city, HOSTILE, None);
        logged(db, &city, &ContactChange { topic: HOSTILE.into(), ..call(city.officer, vec![their]) });
        let page = given::browser(&app, db, city.reader).get(&format!("/spaces/{}/contacts", city.space));
        assert_eq!((page.all("tbody tr").len(), page.all("main script").len()), (rows, 0));
        counts.push(page.statements.unwrap());
    }
    assert_eq!(counts[0], counts[2]);
});
