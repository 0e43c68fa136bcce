//! Public pages are kept rendered for visitors without a session, and are never stale.

use std::sync::atomic::{AtomicU64, Ordering};

use axum::http::StatusCode;
use kernel::{Chance, Happening, Lang, Occasion, Ref};
use kit_db::{Db, MigrationSet, activity};
use kit_feature::Feature;
use kit_test::{NOW, TestApp, both};
use kit_web::{Access, Route, Visit, answer};
use kortteli::features;

/// How often the page was made.
static MADE: AtomicU64 = AtomicU64::new(0);

async fn page(visit: Visit) -> kernel::Result<axum::response::Response> {
    visit
        .public(|tx, reader| {
            MADE.fetch_add(1, Ordering::SeqCst);
            let seq = activity::head(tx)?.seq;
            Ok(answer::html_page(format!("<p>{seq} {} {}</p>{}", reader.lang, reader.today, " ".repeat(2_000))))
        })
        .await
}

async fn form(visit: Visit) -> kernel::Result<axum::response::Response> {
    visit
        .public(|_, reader| {
            MADE.fetch_add(1, Ordering::SeqCst);
            Ok(answer::html_page(reader.nonce()))
        })
        .await
}

fn app(db: &Db) -> TestApp {
    let none = MigrationSet { crate_name: "test", migrations: &[] };
    let feature = Feature {
        routes: vec![Route::get("/page", Access::Everyone, page), Route::get("/form", Access::Everyone, form)],
        ..Feature::new("test", none, kit_web::words::by_code)
    };
    TestApp::new(db, features::identify, vec![feature])
}

fn something_happens(db: &Db) {
    let occasion = Occasion::of_installation(NOW, Chance::system());
    db.write_here(|tx| kit_db::record(tx, &occasion, &Happening::new("plan.made", Ref::new("plan", 1)))).unwrap();
}

/// How often the page is made while this happens.
fn made(act: impl FnOnce()) -> u64 {
    let before = MADE.load(Ordering::SeqCst);
    act();
    MADE.load(Ordering::SeqCst) - before
}

both!(features::migrations(), fn a_public_page_is_made_once_until_something_happens(db) {
    let app = app(db);
    let browser = app.browser();
    let times = made(|| {
        for _ in 0..3 {
            assert_eq!(browser.get("/page").one("p"), "0 en 2026-11-22");
        }
        something_happens(db);
        for _ in 0..3 {
            assert_eq!(browser.get("/page").one("p"), "1 en 2026-11-22");
        }
    });
    assert_eq!(times, 2);
    app.clock.advance_millis(24 * 60 * 60 * 1_000);
    assert_eq!(browser.get("/page").one("p"), "1 en 2026-11-23");
});

both!(features::migrations(), fn each_language_theme_and_query_is_another_page(db) {
    let app = app(db);
    let times = made(|| {
        for _ in 0..2 {
            assert_eq!(app.browser().reading(Lang::Fi).get("/page").one("p"), "0 fi 2026-11-22");
            assert_eq!(app.browser().reading(Lang::Sv).get("/page").one("p"), "0 sv 2026-11-22");
            let dark = app.browser();
            dark.hold("theme", "dark");
            dark.get("/page");
        }
    });
    assert_eq!(times, 3);
    // What depends on a query is made each time.
    assert_eq!(made(|| (0..2).for_each(|_| drop(app.browser().get("/page?a=b")))), 2);
});

both!(features::migrations(), fn who_has_a_session_or_a_form_gets_a_page_of_their_own(db) {
    let app = app(db);
    let browser = app.browser();
    browser.hold("session", "somebody");
    assert_eq!(made(|| (0..2).for_each(|_| drop(browser.get("/page")))), 2);
    let nonces = [app.browser().get("/form").text(), app.browser().get("/form").text()];
    assert_ne!(nonces[0], nonces[1]);
});

both!(features::migrations(), fn a_browser_that_has_the_page_is_told_so(db) {
    let app = app(db);
    let first = app.browser().get("/page");
    let tag = first.headers["etag"].to_str().unwrap().to_owned();
    let second = app.browser().get("/page");
    assert_eq!(second.headers["etag"].to_str().unwrap(), tag);
    assert_eq!((second.status, second.bytes.len()), (StatusCode::OK, first.bytes.len()));
});
