//! Each form is sent at its limit and one byte beyond.

use axum::http::{Method, StatusCode};
use kortteli::features;

use crate::city::City;

/// A body of exactly so many bytes, as a form.
fn form_of(bytes: usize) -> (String, String) {
    ("a".to_owned(), "b".repeat(bytes - 2))
}

#[test]
fn every_form_takes_what_its_row_says_and_no_byte_more() {
    let city = City::new();
    let browser = city.test.browser();
    for row in features::routes().into_iter().map(|route| route.row).filter(|row| row.method == Method::POST) {
        // Nobody is signed in: a body that is read whole is then answered by the rules of the route.
        let path = row.path.replace(['{', '}'], "x");
        let (name, value) = form_of(row.body_limit);
        let at = browser.post(&path, &[(&name, &value)]);
        assert_ne!(at.status, StatusCode::PAYLOAD_TOO_LARGE, "{path}");
        let (name, value) = form_of(row.body_limit + 1);
        let beyond = browser.post(&path, &[(&name, &value)]);
        assert_eq!(beyond.status, StatusCode::PAYLOAD_TOO_LARGE, "{path}");
        assert!(beyond.one("h1").contains("too much"), "{path}");
    }
}
