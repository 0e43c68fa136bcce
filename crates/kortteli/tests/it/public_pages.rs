//! Public pages are kept rendered for visitors without a session, and are never stale.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use kernel::{Chance, Happening, Lang, Occasion, Ref};
use kit_db::{Db, MigrationSet, activity};
use kit_feature::Feature;
use kit_test::{NOW, TestApp, both};
use kit_web::{Access, Route, Visit, answer};
use kortteli::features;

use crate::served::Served;

/// An application with a public page and a page with a form, and how often the page was made.
fn app(db: &Db) -> (TestApp, Arc<AtomicU64>) {
    let made = Arc::new(AtomicU64::new(0));
    let count = Arc::clone(&made);
    let page = move |visit: Visit| {
        let count = Arc::clone(&count);
        async move {
            let page = visit.public(move |tx, reader| {
                count.fetch_add(1, Ordering::SeqCst);
                let seq = activity::head(tx)?.seq;
                Ok(answer::html_page(format!("<p>{seq} {} {}</p>", reader.lang, reader.today)))
            });
            page.await
        }
    };
    let form = |visit: Visit| async move { visit.public(|_, reader| Ok(answer::html_page(reader.nonce()))).await };
    let none = MigrationSet { crate_name: "test", migrations: &[] };
    let feature = Feature {
        routes: vec![Route::get("/page", Access::Everyone, page), Route::get("/form", Access::Everyone, form)],
        ..Feature::new("test", none, kit_web::words::by_code)
    };
    (TestApp::new(db, features::identify, vec![feature]), made)
}

fn something_happens(db: &Db) {
    let occasion = Occasion::of_installation(NOW, Chance::system());
    db.write_here(|tx| kit_db::record(tx, &occasion, &Happening::new("plan.made", Ref::new("plan", 1)))).unwrap();
}

both!(features::migrations(), fn a_public_page_is_made_once_until_something_happens(db) {
    let (app, made) = app(db);
    let browser = app.browser();
    for _ in 0..3 {
        assert_eq!(browser.get("/page").one("p"), "0 en 2026-11-22");
    }
    something_happens(db);
    for _ in 0..3 {
        assert_eq!(browser.get("/page").one("p"), "1 en 2026-11-22");
    }
    assert_eq!(made.load(Ordering::SeqCst), 2);
    app.clock.advance_millis(24 * 60 * 60 * 1_000);
    assert_eq!(browser.get("/page").one("p"), "1 en 2026-11-23");
});

both!(features::migrations(), fn each_language_theme_and_query_is_another_page(db) {
    let (app, made) = app(db);
    for _ in 0..2 {
        assert_eq!(app.browser().reading(Lang::Fi).get("/page").one("p"), "0 fi 2026-11-22");
        assert_eq!(app.browser().reading(Lang::Sv).get("/page").one("p"), "0 sv 2026-11-22");
        let dark = app.browser();
        dark.hold("theme", "dark");
        dark.get("/page");
    }
    assert_eq!(made.load(Ordering::SeqCst), 3);
    // What depends on a query is made each time.
    app.browser().get("/page?a=b");
    app.browser().get("/page?a=b");
    assert_eq!(made.load(Ordering::SeqCst), 5);
});

both!(features::migrations(), fn who_has_a_session_or_a_form_gets_a_page_of_their_own(db) {
    let (app, made) = app(db);
    let browser = app.browser();
    browser.hold("session", "somebody");
    browser.get("/page");
    browser.get("/page");
    assert_eq!(made.load(Ordering::SeqCst), 2);
    let nonces = [app.browser().get("/form").text(), app.browser().get("/form").text()];
    assert_ne!(nonces[0], nonces[1]);
});

#[test]
fn a_kept_page_comes_as_small_as_the_browser_takes_it_and_not_at_all_to_who_has_it() {
    let served = Served::start();
    let get = |more: &str| {
        let request = format!("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n{more}\r\n");
        let answer = served.exchange_bytes(request.as_bytes());
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let head = std::str::from_utf8(&answer[..end]).unwrap();
        let field = |name: &str| {
            let line = head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
            line.unwrap_or_default().to_owned()
        };
        (head[9..12].to_owned(), field("content-encoding"), field("etag"), answer.len() - end - 4)
    };
    let plain = get("");
    assert_eq!((plain.0.as_str(), plain.1.as_str()), ("200", ""));
    for _ in 0..2 {
        let (status, encoding, tag, size) = get("Accept-Encoding: gzip, deflate, br\r\n");
        assert_eq!((status.as_str(), encoding.as_str(), &tag), ("200", "br", &plain.2));
        assert!(size < plain.3 / 2);
        assert_eq!(get("Accept-Encoding: gzip\r\n").1, "gzip");
        let known = get(&format!("If-None-Match: {tag}\r\n"));
        assert_eq!((known.0.as_str(), known.3), ("304", 0));
    }
}
