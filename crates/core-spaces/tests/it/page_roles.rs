use axum::http::StatusCode;
use core_spaces::rules::{Role, Visibility};
use kernel::{PersonId, SpaceId};
use kit_db::Db;

use crate::given::{self, app, signed_in, tables};

struct Town {
    space: SpaceId,
    coordinator: PersonId,
    officer: PersonId,
    member: PersonId,
    administrator: PersonId,
    stranger: PersonId,
}

fn town(db: &Db) -> Town {
    let space = given::space(db, "Esimerkkilä", Visibility::Members);
    let town = Town {
        space,
        coordinator: given::person(db, "Aino Koordinaattori"),
        officer: given::person(db, "Otto Viranhaltija"),
        member: given::person(db, "Juuli Jäsen"),
        administrator: given::administrator(db),
        stranger: given::person(db, "Muu Ihminen"),
    };
    given::grant(db, space, town.coordinator, Role::Coordinator);
    given::grant(db, space, town.officer, Role::Officer);
    given::grant(db, space, town.member, Role::Reader);
    town
}

#[test]
fn each_role_sees_and_does_what_its_row_says() {
    let db = tables();
    let town = town(&db);
    let app = app(&db);
    let (list, new, edit) = ("roles", "roles/new", "edit");
    for (person, sees, grants) in [
        (town.coordinator, StatusCode::OK, StatusCode::OK),
        (town.officer, StatusCode::OK, StatusCode::FORBIDDEN),
        (town.member, StatusCode::OK, StatusCode::FORBIDDEN),
        (town.administrator, StatusCode::OK, StatusCode::OK),
        (town.stranger, StatusCode::NOT_FOUND, StatusCode::NOT_FOUND),
    ] {
        let browser = signed_in(&app, person);
        let status = |page: &str| browser.get(&format!("/spaces/{}/{page}", town.space)).status;
        assert_eq!((status(list), status(new), status(edit)), (sees, grants, grants));
    }
    let nobody = app.browser();
    assert_eq!(nobody.get(&format!("/spaces/{}/roles", town.space)).status, StatusCode::SEE_OTHER);
}

#[test]
fn the_list_tells_who_may_do_what() {
    let db = tables();
    let town = town(&db);
    let app = app(&db);
    let path = format!("/spaces/{}/roles", town.space);
    let page = signed_in(&app, town.coordinator).get(&path);
    assert_eq!(page.all("tbody th"), ["Aino Koordinaattori", "Otto Viranhaltija", "Juuli Jäsen"]);
    assert!(page.all("tbody td")[0].starts_with("coordinator"), "{:?}", page.all("tbody td"));
    assert_eq!((page.one(".page-head__eyebrow"), page.all("tbody a").len()), ("Esimerkkilä".into(), 3));
    let plain = signed_in(&app, town.officer).get(&path);
    assert_eq!(plain.attributes("tbody a", "href").len(), 1, "one's own role only");
    assert!(plain.all(".page-head .govuk-button").is_empty());
    let finnish = signed_in(&app, town.member);
    finnish.hold("lang", "fi");
    assert!(finnish.get(&path).all("tbody td").join(" ").contains("toimielimen jäsen"));
}

#[test]
fn the_list_asks_no_more_where_it_shows_more() {
    let db = tables();
    let town = town(&db);
    let app = app(&db);
    let browser = signed_in(&app, town.coordinator);
    let path = format!("/spaces/{}/roles", town.space);
    let few = browser.get(&path).statements;
    given::grant(&db, town.space, town.stranger, Role::Reader);
    given::grant(&db, town.space, town.administrator, Role::Reader);
    let many = browser.get(&path);
    assert_eq!((many.all("tbody tr").len(), many.statements), (5, few));
}

#[test]
fn a_role_is_given_to_somebody_found_by_name() {
    let db = tables();
    let town = town(&db);
    let app = app(&db);
    let browser = signed_in(&app, town.coordinator);
    let path = format!("/spaces/{}/roles/new", town.space);
    assert!(browser.get(&path).all("main form[method=post]").is_empty(), "first one searches");
    assert!(browser.get(&format!("{path}?q=mu")).all("main form[method=post]").is_empty(), "with three letters");
    assert_eq!(browser.get(&format!("{path}?q=puuttuu")).one(".empty__title"), "Nobody was found");
    let page = browser.get(&format!("{path}?q=muu"));
    let nothing = browser.submit(&page, &path, &[("since", "")]);
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(nothing.errors(), ["Choose a person.", "Choose a role.", "Write the day."]);
    let id = town.stranger.to_string();
    let backwards = [("person", id.as_str()), ("role", "reader"), ("since", "1.2.2026"), ("until", "31.1.2026")];
    let wrong = browser.submit(&page, &path, &backwards);
    assert_eq!(wrong.errors(), ["The last day is before the first. Change one of them."]);
    assert_eq!(wrong.attributes("input[name=role][checked]", "value"), ["reader"], "what was chosen stays");
    let given = browser.submit(&page, &path, &[("person", &id), ("role", "reader")]);
    assert_eq!(browser.follow(&given).one(".notice__title"), "The role is given.");
    let page = browser.get(&format!("{path}?q=muu"));
    let twice = browser.submit(&page, &path, &[("person", &id), ("role", "reader")]);
    assert_eq!(twice.errors(), ["This person has the same role at that time already."]);
}

#[test]
fn a_role_ends_on_a_page_that_says_what_happens() {
    let db = tables();
    let town = town(&db);
    let app = app(&db);
    let (browser, officer) = (signed_in(&app, town.coordinator), signed_in(&app, town.officer));
    let list = format!("/spaces/{}/roles", town.space);
    let ends = browser.get(&list).attributes("tbody a", "href");
    let (own, theirs) = (&ends[0], &ends[1]);
    let page = browser.get(theirs);
    assert_eq!(
        page.one(".page-head__lede"),
        "After the last day Otto Viranhaltija no longer is responsible officer here. What was done until then stays."
    );
    assert_eq!(browser.submit(&page, theirs, &[("until", "")]).errors(), ["Write the day."]);
    let ended = browser.submit(&page, theirs, &[("until", "2026-11-21")]);
    let shown = browser.follow(&ended);
    assert_eq!(shown.all("tbody th"), ["Aino Koordinaattori", "Juuli Jäsen"]);
    assert_eq!(shown.all("details li"), ["Otto Viranhaltija, responsible officer: 1 Jan 2026–21 Nov 2026"]);
    assert_eq!(officer.get(&list).status, StatusCode::NOT_FOUND, "from the next request on");
    assert_eq!(browser.get(theirs).status, StatusCode::NOT_FOUND, "what is over cannot be ended");
    let page = browser.get(own);
    let last = browser.submit(&page, own, &[]);
    assert_eq!(last.status, StatusCode::CONFLICT);
    assert_eq!(last.errors(), ["Nobody else would lead the space. Make somebody else coordinator first."]);
}

#[test]
fn one_leaves_by_oneself_and_sends_nobody_away() {
    let db = tables();
    let town = town(&db);
    let app = app(&db);
    let list = format!("/spaces/{}/roles", town.space);
    let ends = signed_in(&app, town.coordinator).get(&list).attributes("tbody a", "href");
    let member = signed_in(&app, town.member);
    assert_eq!(member.get(&ends[1]).status, StatusCode::FORBIDDEN);
    let page = member.get(&ends[2]);
    let left = member.submit(&page, &ends[2], &[("until", "2026-11-21")]);
    assert_eq!(left.location().unwrap(), "/?notice=done-role-ended");
    assert_eq!(member.get(&list).status, StatusCode::NOT_FOUND);
    let other = given::space(&db, "Toinen", Visibility::Members);
    let foreign = ends[0].replace(&town.space.to_string(), &other.to_string());
    assert_eq!(
        signed_in(&app, town.administrator).get(&foreign).status,
        StatusCode::NOT_FOUND,
        "a role of another space"
    );
}

#[test]
fn forms_without_their_nonce_do_nothing() {
    let db = tables();
    let town = town(&db);
    let app = app(&db);
    let browser = signed_in(&app, town.coordinator);
    let path = format!("/spaces/{}/roles/new", town.space);
    let id = town.stranger.to_string();
    let sent = browser.post(&path, &[("person", &id), ("role", "reader"), ("since", "2026-01-01")]);
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(browser.get(&format!("/spaces/{}/roles", town.space)).all("tbody tr").len(), 3);
}
