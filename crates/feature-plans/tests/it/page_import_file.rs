use kit_test::both;

use crate::begin_import::{DOCUMENT, begun};
use crate::given;

both!(given::migrations(), fn the_document_stays_as_it_came(db) {
    let city = given::city(db);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let send = |name: &str, bytes: &[u8]| {
        let form = browser.get("/plans/import");
        let space = city.space.to_string();
        let begun = browser.upload(&form, "/plans/import", &[("space", &space)], ("file", name, bytes));
        begun.location().unwrap_or_else(|| panic!("{}", begun.text()))
    };
    let page = send("plan.md", DOCUMENT.as_bytes());
    let file = format!("{page}/file");
    assert!(browser.get(&page).attributes("main a", "href").contains(&file));
    let original = browser.get(&file);
    assert_eq!(&original.bytes[..], DOCUMENT.as_bytes());
    assert!(original.headers["content-disposition"].to_str().unwrap().contains("plan.md"));
    assert_eq!(given::browser(&app, db, city.officer).get(&file).status, 403);
    // A name or a kind that is not kept keeps no plan out.
    for (name, bytes) in [(format!("{}.md", "a".repeat(200)), DOCUMENT.to_owned()), ("plan.txt".into(), format!("{DOCUMENT}\u{1}"))] {
        let page = send(&name, bytes.as_bytes());
        assert_eq!(browser.get(&page).status, 200);
        assert_eq!(browser.get(&format!("{page}/file")).status, 404);
    }
});

both!(given::migrations(), fn pasted_text_has_no_file(db) {
    let city = given::city(db);
    let import = begun(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let page = browser.get(&format!("/imports/{}", import.id));
    assert!(!page.attributes("main a", "href").iter().any(|href| href.ends_with("/file")));
    assert_eq!(browser.get(&format!("/imports/{}/file", import.id)).status, 404);
});
