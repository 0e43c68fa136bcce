use axum::http::StatusCode;
use kit_test::both;

use crate::given::{self, app, signed_in};

const PATH: &str = "/organisations/import";

both!(given::migrations(), fn a_file_leads_to_its_columns_whatever_its_letters(db) {
    let paula = given::administrator(db);
    let app = app(db);
    let browser = signed_in(&app, &paula);
    let text = "name;country\r\nΑθήνα;GR\r\nAnár;FI\r\n";
    let utf_16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    for (name, bytes) in [("utf8.csv", text.as_bytes()), ("utf16.csv", &utf_16)] {
        let led = browser.upload(&browser.get(PATH), PATH, &[], ("file", name, bytes));
        assert_eq!(led.status, StatusCode::SEE_OTHER, "{name}: {:?}", led.errors());
        let columns = browser.follow(&led);
        assert_eq!(columns.all(".import-columns label"), ["name", "country"]);
        assert_eq!(columns.all(".import-columns__samples"), ["Αθήνα · Anár", "GR · FI"]);
    }
    assert_eq!(browser.get(PATH).all(".line__title").len(), 2);
});

both!(given::migrations(), fn what_is_no_list_is_refused_in_plain_words(db) {
    let paula = given::administrator(db);
    let app = app(db);
    let browser = signed_in(&app, &paula);
    let refused = |bytes: &[u8]| browser.upload(&browser.get(PATH), PATH, &[], ("file", "list.xlsx", bytes)).errors().join(" ");
    assert!(refused(b"%PDF-1.7").starts_with("This is not a list."));
    assert!(refused(b"PK\x03\x04...").starts_with("The file is damaged."));
    browser.submit(&browser.get(PATH), PATH, &[]).refuses(&["file"]);
    assert_eq!(given::count(db, "directory_imports"), 0);
});
