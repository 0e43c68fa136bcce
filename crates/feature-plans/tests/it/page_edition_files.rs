use axum::http::StatusCode;
use feature_plans::rules::report::Audience;
use kit_test::both;

use crate::given;
use crate::reporting::{self, QUARTER, edition, frozen};

both!(given::migrations(), fn a_network_takes_what_was_approved_for_it_as_a_document_or_as_data(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = frozen(db, &city, &plan, QUARTER);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.reader);
    let file = |kind: &str| browser.get(&format!("/plans/{}/reports/{}/for/network/as/{kind}", plan.id, report.id));
    assert_eq!(file("json").status, StatusCode::NOT_FOUND, "until it is approved");
    edition(db, &city, &plan, &report, Audience::Network).unwrap();
    let data: serde_json::Value = serde_json::from_str(&file("json").text()).unwrap();
    let goal = &data["goals"][0];
    assert_eq!(goal["done"][0]["title"], "Done in summer");
    assert_eq!((goal["late"].as_array().unwrap().len(), &goal["done"][0]["owner"]), (0, &serde_json::Value::Null));
    assert!(file("pdf").bytes.starts_with(b"%PDF") && file("docx").bytes.starts_with(b"PK"));
    assert_eq!(file("xml").status, StatusCode::NOT_FOUND);
});
