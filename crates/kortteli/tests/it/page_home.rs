use kernel::{Lang, State};
use kit_db::{Db, MigrationSet, Tx};
use kit_feature::{Feature, HomeCard};
use kit_test::{TestApp, both};
use kit_web::Reader;
use kortteli::features;
use kortteli::pages::{self, FrontPages};

use crate::city::City;

/// Cards in no order, with a title that no page may take for its own.
#[expect(clippy::unnecessary_wraps, reason = "features may fail to find theirs")]
fn cards(_: &mut Tx<'_>, reader: &Reader) -> kernel::Result<Vec<HomeCard>> {
    let states = [None, Some(State::OnTheWay), Some(State::Late), Some(State::DueSoon)];
    let card = |state: Option<State>| HomeCard {
        title: format!("<script>{}</script>", state.map_or("none", State::code)),
        lang: Some(Lang::Fi),
        href: "/plans".into(),
        text: "A sentence.".into(),
        state: state.map(|state| (state, kit_web::state::word(reader.lang, state).to_owned())),
    };
    Ok(states.into_iter().map(card).collect())
}

fn app(db: &Db, front: Option<kit_feature::Home>) -> TestApp {
    let none = MigrationSet { crate_name: "test", migrations: &[] };
    let feature = Feature { routes: pages::routes(), front, ..Feature::new("test", none, kit_web::words::by_code) };
    let front_pages = FrontPages::of(std::slice::from_ref(&feature));
    TestApp::giving(db, features::identify, vec![feature], |app| app.giving(front_pages))
}

both!(features::migrations(), fn visitors_see_what_is_public_and_where_to_sign_in(db) {
    let app = app(db, Some(cards));
    let page = app.browser().get("/");
    assert_eq!(page.one("h1"), "Kortteli", "the site's own name");
    assert!(page.attributes("main a.govuk-button", "href").contains(&"/sign-in".to_owned()));
    let wanted = ["late", "due-soon", "on-the-way", "none"].map(|state| format!("<script>{state}</script>"));
    assert_eq!(page.all("main .card h3, main .card h2"), wanted, "what is late comes first");
    assert_eq!(page.attributes("main .card h2", "lang"), ["fi"; 4], "titles are content");
    assert!(page.all("main script").is_empty());
    assert_eq!(page.headers["cache-control"], "private, no-cache");
});

both!(features::migrations(), fn a_front_page_without_anything_says_so_in_each_language(db) {
    let app = app(db, None);
    let said = Lang::ALL.map(|lang| {
        let page = app.browser().reading(lang).get("/");
        assert_eq!((page.all("main .card").len(), page.attributes("html", "lang")), (0, vec![lang.tag().to_owned()]));
        page.one("main h2 + p")
    });
    assert!(said[0] != said[1] && said[1] != said[2] && said[2] != said[0], "{said:?}");
});

#[test]
fn who_is_signed_in_is_greeted_with_what_waits_for_them() {
    let city = City::new();
    for role in ["coordinator", "officer", "reader", "administrator", "stranger"] {
        let page = city.browser(role).get("/");
        let name = page.one("h1");
        assert_ne!(name, "Kortteli", "{role} is greeted by name");
        assert!(!page.attributes("main a", "href").contains(&"/sign-in".to_owned()), "{role}");
        assert_eq!(page.headers["cache-control"], "private, no-store", "{role}");
        for href in page.attributes("main .card a", "href") {
            assert_eq!(city.browser(role).get(&href).status, 200, "{role} may open {href}");
        }
    }
    assert!(!city.browser("officer").get("/").all("main .card").is_empty());
    assert!(city.browser("anonymous").get("/").attributes("main a", "href").contains(&"/sign-in".to_owned()));
}
