use crate::given::{self, app, signed_in, tables};
use crate::page_account_password_new::set;

#[test]
fn the_page_offers_what_there_is_to_do() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let browser = signed_in(&app, &aino);
    let offered = || {
        let mut hrefs = browser.get("/account/password").attributes("main a", "href");
        hrefs.retain(|href| href.starts_with("/account/password/"));
        hrefs.into_iter().map(|href| href.rsplit('/').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(offered(), ["new"]);
    set(&app, &browser);
    assert_eq!(offered(), ["new", "codes", "remove"]);
    assert!(browser.get("/account/password").all(".govuk-summary-list__value")[1].starts_with("10"));
}
