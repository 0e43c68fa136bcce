use axum::http::StatusCode;
use kit_test::both;

use crate::given::{self, app, signed_in};
use crate::page_account_password_new::set;

both!(given::migrations(), fn recovery_codes_are_shown_to_this_session_for_a_while(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let app = app(db);
    let browser = signed_in(&app, &aino);
    let path = set(&app, &browser).location().unwrap();
    let shown = browser.get(&path).all(".recovery-codes li");
    assert_eq!(browser.get(&path).all(".recovery-codes li"), shown, "a reload shows the same");
    let kept = format!(
        "{path} {}",
        db.read_here(|tx| tx.query("SELECT location FROM submissions", &[], |row| row.text(0))).unwrap().join(" ")
    );
    assert!(shown.iter().all(|code| !kept.contains(code.as_str())), "no address holds them readably");
    assert!(signed_in(&app, &aino).get(&path).all(".recovery-codes li").is_empty(), "another session");
    app.clock.advance_millis(10 * 60_000);
    assert!(browser.get(&path).all(".recovery-codes li").is_empty(), "later");
    let page = browser.get("/account/password/codes");
    let renewed = browser.submit(&page, "/account/password/codes", &[]);
    let fresh = browser.follow(&renewed).all(".recovery-codes li");
    assert!(fresh.len() == 10 && fresh.iter().all(|code| !shown.contains(code)));
});

both!(given::migrations(), fn without_a_password_there_are_no_codes_to_renew(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let app = app(db);
    let browser = signed_in(&app, &aino);
    let path = "/account/password/codes";
    assert_eq!(browser.submit(&browser.get(path), path, &[]).status, StatusCode::NOT_FOUND);
    assert_eq!(given::count(db, "recovery_codes"), 0);
});
