use axum::http::StatusCode;
use kit_test::Page;
use serde_json::{Value, json};

use crate::city::City;

fn answer(page: &Page) -> Value {
    assert_eq!(page.headers["content-type"], "application/json");
    assert_eq!(page.headers["cache-control"], "no-store");
    serde_json::from_slice(&page.bytes).unwrap()
}

#[test]
fn watchers_learn_how_the_program_is_and_nothing_else() {
    let city = City::new();
    let browser = city.browser("anonymous");
    assert_eq!(answer(&browser.get("/health/live")), json!({ "live": true }));
    let ready = browser.get("/health/ready");
    assert_eq!(ready.status, StatusCode::OK);
    assert_eq!(answer(&ready), json!({ "ready": true, "database": "ok", "migrations": "ok", "disk": "ok" }));
    assert_eq!(answer(&browser.get("/health/proxy"))["host"], "kortteli.example");
    assert!(browser.cookie("session").is_none(), "asking opens no session");
}
