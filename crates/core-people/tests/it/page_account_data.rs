use kit_test::both;
use serde_json::Value;

use crate::given::{self, app, signed_in};

both!(given::migrations(), fn own_data_is_a_file_for_who_has_just_signed_in(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    given::somebody(db, "Bertta", "bertta@kaupunki.example");
    let app = app(db);
    let browser = signed_in(&app, &aino);
    let file = browser.get("/account/data");
    assert!(file.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
    assert_eq!(file.headers["cache-control"], "private, no-store");
    let data: Value = serde_json::from_slice(&file.bytes).unwrap();
    assert_eq!((&data["person"]["name"], &data["account"]["email"]), (&"Aino".into(), &"aino@kaupunki.example".into()));
    assert!(!file.text().contains("Bertta"), "and nobody else's");
    app.clock.advance_millis(15 * 60_000);
    assert_eq!(browser.get("/account/data").location().unwrap(), "/sign-in?why=sign-in-again&next=/account/data");
});
