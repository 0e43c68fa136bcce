use axum::http::StatusCode;
use core_register::actions::change_person;
use core_register::rules::PersonChange;
use feature_plans::actions::{prepare_disclosure, withdraw_disclosure};
use feature_plans::rules::access::Level;
use feature_plans::rules::disclosure::{DisclosureChange, DisclosureKind, Field};
use feature_plans::rules::report::Period;
use jiff::civil::date;
use kit_test::both;

use crate::contacting::{logged, promise, somebody};
use crate::disclosing::{approve, draft, held, private, published};
use crate::given::{self, TODAY, leave, occasion};

both!(given::migrations(), fn everybody_sees_approved_lists_and_nothing_else(db) {
    let city = given::city(db);
    let (_, minister) = somebody(db, &city, "Aino Example", None);
    held(db, &city, vec![minister.clone()], |_| {});
    held(db, &city, vec![minister], |change| change.on = Some(TODAY));
    let app = given::app(db);
    let path = format!("/spaces/{}/meetings", city.space);
    for browser in [app.browser(), given::browser(&app, db, city.stranger)] {
        assert_eq!(browser.get(&path).status, StatusCode::NOT_FOUND, "the city keeps to itself");
    }
    assert_eq!(given::browser(&app, db, city.reader).get(&path).all(".empty").len(), 1);
    let first = published(db, &city, "day posts");
    draft(db, &city, DisclosureKind::Extract, "goals");
    let period = Period::new(date(2026, 10, 1), TODAY).unwrap();
    let change = DisclosureChange { period, fields: "day posts names".parse().unwrap() };
    let kind = DisclosureKind::Meetings;
    let second = db.write_here(|tx| prepare_disclosure(tx, &occasion(), &leave(&city), TODAY, kind, &change)).unwrap();
    let page = app.browser().get(&path);
    assert_eq!(page.all("tbody tr").len(), 1);
    assert!(page.text().contains("minister, Ministry of Transport") && !page.text().contains("Aino"));
    assert_eq!(app.browser().get(&format!("{path}?list={}", second.id)).status, StatusCode::NOT_FOUND, "a draft");
    approve(db, &city, &second).unwrap();
    let page = app.browser().get(&path);
    assert!(page.text().contains("Aino Example (minister, Ministry of Transport)"), "the latest, as was chosen");
    let other = format!("{path}?list={}", first.id);
    assert!(page.attributes("main a", "href").contains(&other));
    let page = app.browser().get(&other);
    assert!(!page.text().contains("Aino"));
    let csv = app.browser().get(&page.attributes(".downloads a", "href")[0]).text();
    assert_eq!(csv.trim_end().lines().count(), 2);
    assert!(!csv.contains("Aino"), "the file is of the list that was looked at: {csv}");
    assert!(app.browser().get("/plans").status == StatusCode::OK);
});

both!(given::migrations(), fn what_is_withdrawn_is_told_by_no_address(db) {
    let city = given::city(db);
    let (_, minister) = somebody(db, &city, "Aino Example", None);
    held(db, &city, vec![minister], |_| {});
    let list = published(db, &city, "day names posts");
    let app = given::app(db);
    let path = format!("/spaces/{}/meetings", city.space);
    assert!(app.browser().get(&path).text().contains("Aino"));
    db.write_here(|tx| withdraw_disclosure(tx, &occasion(), &leave(&city), list.id, "Why".into())).unwrap();
    let page = app.browser().get(&path);
    assert_eq!((page.status, page.all(".empty").len(), page.all("table").len()), (StatusCode::OK, 1, 0));
    assert!(!page.text().contains("Why"), "the reason is for those inside");
    assert_eq!(app.browser().get(&format!("{path}?list={}", list.id)).status, StatusCode::NOT_FOUND);
    let csv = app.browser().get(&format!("{path}/as/csv")).text();
    assert_eq!(csv.trim_end().lines().count(), 1);
});

/// Each stands in a place that everybody's page and files never tell.
const CANARIES: [&str; 9] = [
    "canary-said",
    "canary-promise",
    "canary-place",
    "canary-note",
    "canary-phone",
    "canary-secret",
    "canary-private",
    "canary-planned",
    "Officer of Kuvitelma",
];

both!(given::migrations(), fn what_is_kept_inside_is_on_no_public_page_or_file(db) {
    let city = given::city(db);
    let (person, minister) = somebody(db, &city, "Aino Example", None);
    let details = PersonChange {
        name: "Aino Example".into(),
        phone: "canary-phone".into(),
        note: "canary-note".into(),
        ..PersonChange::default()
    };
    db.write_here(|tx| {
        change_person(tx, &occasion(), &leave(&city), TODAY, (person.id, person.version), &details)
    })
    .unwrap();
    let told = held(db, &city, vec![minister.clone(), private(db, &city, "canary-private")], |change| {
        change.said = "canary-said".into();
        change.place = "canary-place".into();
        change.level = Level::City;
    });
    let promised = promise("canary-promise", None);
    db.write_here(|tx| {
        feature_plans::actions::add_promise(tx, &occasion(), &leave(&city), told.id, &promised)
    })
    .unwrap();
    held(db, &city, vec![minister.clone()], |change| {
        change.topic = "canary-secret".into();
        change.level = Level::Confidential;
    });
    let planned = feature_plans::rules::contact::ContactChange {
        state: feature_plans::rules::contact::ContactState::Planned,
        topic: "canary-planned".into(),
        ..crate::contacting::call(city.officer, vec![minister])
    };
    logged(db, &city, &planned);
    let all = Field::ALL.into_iter().filter(|field| *field != Field::PrivateNames);
    let all: Vec<&str> = all.map(Field::name).collect();
    let list = published(db, &city, &all.join(" "));
    let app = given::app(db);
    let path = format!("/spaces/{}/meetings", city.space);
    let addresses = ["", "?list=ID", "?q=canary", "/as/csv", "/as/csv?list=ID"].map(|end| format!("{path}{end}"));
    for address in addresses {
        let address = address.replace("ID", &list.id.to_string());
        let text = app.browser().get(&address).text().replace("value=\"canary\"", "").replace("q=canary", "");
        for canary in CANARIES {
            assert!(!text.contains(canary), "{address} tells {canary}");
        }
    }
    let text = app.browser().get(&path).text();
    assert!(text.contains("Aino Example") && text.contains("private person") && text.contains("officer"), "{text}");
    let xlsx = app.browser().get(&format!("{path}/as/xlsx"));
    assert_eq!(xlsx.status, StatusCode::OK);
});
