use axum::http::StatusCode;
use core_directory::rules::{Identifier, LineKind, Lines, OtherName, Place, ProfileChange, Scheme};
use kernel::{Lang, MultiText};

use crate::given::{self, HOSTILE, app, city, profile, signed_in, tables, tell};

#[test]
fn an_organisation_shows_what_is_told_of_it() {
    let db = tables();
    let kuvitelma = city(&db, HOSTILE);
    let reetta = given::representative(&db, kuvitelma);
    let app = app(&db);
    let browser = signed_in(&app, &reetta);
    let path = format!("/organisations/{kuvitelma}");
    let bare = browser.get(&path);
    assert_eq!((bare.one("h1"), bare.all("main script").len()), (HOSTILE.to_owned(), 0));
    assert!(bare.text().contains("Nothing is told of it yet"));
    assert!(bare.text().contains("Reetta Edustaja") && bare.text().contains("yhteyspäällikkö"));
    tell(
        &db,
        kuvitelma,
        &ProfileChange {
            population: Some(120_210),
            place: Place::of(Some(62.5), Some(27.5)).unwrap(),
            other_names: OtherName::typed("se: Govvádus").unwrap(),
            about: MultiText::of(Lang::Sv, "En stad."),
            website: "https://kuvitelma.example".into(),
            identifiers: vec![Identifier { scheme: Scheme::Wikidata, value: "Q1757".into() }],
            lines: [
                Lines::typed(LineKind::Offered, Lang::Fi, "Neuvoo").unwrap(),
                Lines::none(Lang::Fi),
                Lines::none(Lang::Fi),
            ],
            ..ProfileChange::of(&profile(&db, kuvitelma))
        },
    )
    .unwrap();
    let full = browser.get(&path);
    let told = full.one("main");
    for part in ["120,210", "62.5° N, 27.5° E", "En stad.", "Q1757", "Neuvoo", "https://kuvitelma.example"] {
        assert!(told.contains(part), "{part}: {told}");
    }
    assert_eq!(full.attributes("main p[lang=sv]", "lang"), ["sv"]);
    assert_eq!(full.all("span[lang=se]"), ["Govvádus"]);

    let data = browser.get(&format!("{path}/data"));
    assert_eq!(data.headers["content-type"], "application/ld+json");
    let data: serde_json::Value = serde_json::from_slice(&data.bytes).unwrap();
    assert_eq!((&data["@type"], &data["geo"]["latitude"]), (&"AdministrativeArea".into(), &62.5.into()));
    assert_eq!(data["name"][1]["@value"], "Govvádus");
}

#[test]
fn who_is_not_signed_in_is_asked_to_and_what_is_not_there_is_missing() {
    let db = tables();
    let kuvitelma = city(&db, "Kuvitelma");
    let paula = given::administrator(&db);
    let app = app(&db);
    let path = format!("/organisations/{kuvitelma}");
    assert!(app.browser().get(&path).location().unwrap().starts_with("/sign-in?"));
    let browser = signed_in(&app, &paula);
    assert_eq!(browser.get("/organisations/00000000000000000000000000000000").status, StatusCode::NOT_FOUND);
    let links = browser.get(&path).attributes("main a", "href");
    assert!(links.contains(&format!("{path}/edit")) && links.contains(&format!("{path}/profile")), "{links:?}");
}
