use axum::http::StatusCode;

use crate::city::City;

#[test]
fn a_choice_is_remembered_and_leads_back_within_the_site() {
    let city = City::new();
    let browser = city.browser("anonymous");
    let chosen = browser.get("/choice/lang/sv?back=/plans");
    assert_eq!((chosen.location().unwrap().as_str(), browser.cookie("lang").unwrap().as_str()), ("/plans", "sv"));
    assert_eq!(browser.follow(&chosen).attributes("html", "lang"), ["sv"]);
    let dark = browser.get("/choice/theme/dark?back=/plans");
    assert_eq!(browser.follow(&dark).attributes("html", "data-theme"), ["dark"]);
    for elsewhere in ["https://evil.example/", "//evil.example", "/\\evil.example", ""] {
        let back = browser.get(&format!("/choice/lang/fi?back={}", kit_web::encoded(elsewhere)));
        assert!(!back.location().unwrap_or_default().contains("evil"), "{elsewhere}");
    }
    for unknown in ["/choice/lang/xx", "/choice/theme/loud", "/choice/size/large"] {
        assert_eq!(browser.get(unknown).status, StatusCode::NOT_FOUND, "{unknown}");
    }
}
