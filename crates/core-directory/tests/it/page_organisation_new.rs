use axum::http::StatusCode;
use core_people::rules::{NAME_LIMIT, OrganisationKind};
use core_people::store::organisation;
use kernel::Lang;
use kit_test::both;

use crate::given::{self, HOSTILE, app, count, signed_in};

const PATH: &str = "/organisations/new";

both!(given::migrations(), fn an_organisation_is_added_with_its_names(db) {
    let paula = given::administrator(db);
    let app = app(db);
    let browser = signed_in(&app, &paula);
    let page = browser.get(PATH);
    assert_eq!(page.attributes("#name-sv", "lang"), ["sv"]);
    let longest = "ä".repeat(NAME_LIMIT);
    let fields = [("name-fi", HOSTILE), ("name-sv", &longest), ("kind", "region"), ("country", "se")];
    let list = browser.told(&browser.submit(&page, PATH, &fields), "done-organisation-added");
    assert_eq!(list.all("main script").len(), 0);
    let kept = db.read_here(|tx| organisation::list(tx, "", 0, 9)).unwrap().remove(0);
    assert_eq!((kept.kind, kept.country.as_str()), (OrganisationKind::Region, "SE"));
    assert_eq!([Lang::Fi, Lang::Sv, Lang::En].map(|lang| kept.names.exact(lang)), [Some(HOSTILE), Some(&*longest), None]);
});

both!(given::migrations(), fn everything_that_is_wrong_is_said_at_once_and_stays(db) {
    let paula = given::administrator(db);
    let app = app(db);
    let browser = signed_in(&app, &paula);
    let page = browser.get(PATH);
    browser.submit(&page, PATH, &[("country", "Finland")]).refuses(&["name-fi", "country"]);
    let too_long = "ä".repeat(NAME_LIMIT + 1);
    let refused = browser.submit(&page, PATH, &[("name-en", &too_long), ("kind", "company"), ("country", "1")]);
    refused.refuses(&["name-en", "country"]);
    assert_eq!(refused.attributes("#name-en, #country", "value"), [too_long.as_str(), "1"]);
    assert_eq!(refused.attributes("select option[selected]", "value"), ["company"]);
    assert_eq!(browser.submit(&page, PATH, &[("name-fi", "X"), ("kind", "town")]).status, StatusCode::BAD_REQUEST);
    assert_eq!(count(db, "organisations"), 0);
});
