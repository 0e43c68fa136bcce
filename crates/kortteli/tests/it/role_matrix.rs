//! The one table of routes × every role × another space's ids. A route whose parameter has no sample fails, and a golden
//! file shows each change of the table.

use std::fmt::Write as _;
use std::path::PathBuf;

use axum::http::{Method, StatusCode};
use kernel::{Chance, FileId};
use kit_db::activity;
use kit_test::{Browser, NOW, Page};
use kit_web::{Access, Row};
use kortteli::{features, pages};

use crate::city::{City, Samples};

const ROLES: [&str; 6] = ["anonymous", "stranger", "reader", "officer", "coordinator", "administrator"];

/// Records of one account alone: nobody has one in the samples, so they are answered like what does not exist.
const OF_ONE_ACCOUNT: [&str; 2] = ["passkey", "ceremony"];

/// Records that belong to a space: somebody with no business there is answered as if they did not exist.
const OF_A_SPACE: [&str; 33] = [
    "passing",
    "body",
    "seat",
    "meeting",
    "commitment",
    "duty",
    "evidence",
    "draft",
    "space",
    "role",
    "plan",
    "handbook",
    "chapter",
    "goal",
    "measure",
    "target",
    "indicator",
    "value",
    "note",
    "import",
    "report",
    "register_import",
    "register_organisation",
    "register_person",
    "register_post",
    "tenure",
    "contact",
    "promise",
    "material",
    "partner",
    "outcome",
    "influence",
    "disclosure",
];

/// Here somebody names one of their own spaces in the form: the row asks for a sign-in, the page for the role there.
const NAMES_A_SPACE: &str = "/plans/import";

/// How somebody is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answered {
    /// Let in: the page, what came of the form, or what is wrong with it.
    In,
    /// Sent to sign in first.
    SignIn,
    /// Told that the role does not allow it.
    Forbidden,
    /// As if there were nothing.
    Missing,
}

impl Answered {
    fn of(page: &Page) -> Self {
        match page.status {
            StatusCode::SEE_OTHER if page.location().unwrap().starts_with("/sign-in?") => Self::SignIn,
            StatusCode::FORBIDDEN => Self::Forbidden,
            StatusCode::NOT_FOUND => Self::Missing,
            StatusCode::OK | StatusCode::SEE_OTHER => Self::In,
            // Forms without their fields: who is told what is wrong with them is let in.
            StatusCode::BAD_REQUEST | StatusCode::CONFLICT | StatusCode::UNPROCESSABLE_ENTITY => Self::In,
            other => panic!("{other}: {}", page.one("h1")),
        }
    }
}

/// Whose record the address names.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose {
    /// The city's own, of a public plan.
    Own,
    /// The neighbour's, of a plan for its own people.
    Foreign,
}

fn rows() -> Vec<Row> {
    features::routes().into_iter().chain(pages::development_routes()).map(|route| route.row).collect()
}

fn params(path: &str) -> Vec<&str> {
    path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect()
}

/// The address with these values; what belongs to one account alone gets an id of nothing.
fn filled(path: &str, samples: &Samples) -> String {
    let fill = |part: &str| match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
        None => part.to_owned(),
        Some(name) if OF_ONE_ACCOUNT.contains(&name) => nothing(),
        // The only value that is no record.
        Some("value") if path.starts_with("/choice/") => "fi".to_owned(),
        Some(name) => samples.get(name).unwrap_or_else(|| panic!("no sample for {{{name}}} of {path}")).clone(),
    };
    path.split('/').map(fill).collect::<Vec<_>>().join("/")
}

/// An id that nothing has.
fn nothing() -> String {
    FileId::new(NOW, &Chance::system()).to_string()
}

fn expected(row: &Row, role: &str, whose: Whose) -> Answered {
    if row.path == NAMES_A_SPACE && role != "anonymous" {
        return expected_of_named_space(&row.method, role, whose);
    }
    let personal = params(row.path).iter().any(|name| OF_ONE_ACCOUNT.contains(name));
    let in_a_space = params(row.path).iter().any(|name| OF_A_SPACE.contains(name));
    let inside = match whose {
        Whose::Own => ["reader", "officer", "coordinator"].contains(&role),
        Whose::Foreign => role == "stranger",
    };
    // The stranger leads the work of the neighbour's space.
    let role_there = if whose == Whose::Foreign && role == "stranger" { "coordinator" } else { role };
    // All who work in the city's space act for the city, whichever space's records are walked.
    let acts = ["reader", "officer", "coordinator"].contains(&role);
    match &row.access {
        Access::Act { roles, .. } if role != "anonymous" && roles.contains(&"representative") => {
            if acts || role == "administrator" { Answered::In } else { Answered::Forbidden }
        }
        Access::Everyone if personal => Answered::Missing,
        Access::Everyone => Answered::In,
        Access::SignedIn | Access::Administrator | Access::Act { .. } if role == "anonymous" => Answered::SignIn,
        Access::SignedIn if personal => Answered::Missing,
        Access::SignedIn => Answered::In,
        Access::Administrator if role == "administrator" => Answered::In,
        Access::Administrator => Answered::Forbidden,
        Access::Act { roles, .. } | Access::ActOrPublic { roles, .. } => {
            let may = roles.contains(&role_there) && (inside || role == "administrator");
            let public = matches!(row.access, Access::ActOrPublic { .. }) && whose == Whose::Own;
            let knows = inside || role == "administrator" || (whose == Whose::Own && role != "anonymous");
            match (may || public, knows || !in_a_space) {
                (true, _) => Answered::In,
                (false, true) => Answered::Forbidden,
                (false, false) => Answered::Missing,
            }
        }
    }
}

fn expected_of_named_space(method: &Method, role: &str, whose: Whose) -> Answered {
    let leads = if whose == Whose::Own { "coordinator" } else { "stranger" };
    match (method == Method::GET, role) {
        (true, "coordinator" | "stranger") => Answered::In,
        (true, _) => Answered::Forbidden,
        (false, role) if role == leads => Answered::In,
        (false, "administrator") => Answered::Forbidden,
        (false, _) if whose == Whose::Own => Answered::Forbidden,
        (false, _) => Answered::Missing,
    }
}

/// Walks the table as everybody. What is refused is sent with a good nonce and must change nothing; what is let in is sent
/// without one, so that it changes nothing either.
fn walk(city: &City, samples: &Samples, whose: Whose) -> Vec<String> {
    let mut wrong = Vec::new();
    let rows = rows();
    for role in ROLES {
        let browser = city.browser(role);
        let nonce = nonce_of(&browser, role);
        let fields: Vec<(&str, &str)> = samples.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let with_nonce = [&[("nonce", nonce.as_str())], fields.as_slice()].concat();
        let before = city.db.read_here(activity::head).unwrap();
        for row in &rows {
            let path = filled(row.path, samples);
            let expected = expected(row, role, whose);
            let page = match (&row.method, expected) {
                (&Method::GET, _) => browser.get(&path),
                (_, Answered::In) => browser.post(&path, &fields),
                (_, _) => browser.post(&path, &with_nonce),
            };
            let answered = Answered::of(&page);
            if answered != expected {
                wrong.push(format!(
                    "{role}: {} {}: {expected:?} expected, {answered:?} ({})",
                    row.method, row.path, page.status
                ));
            }
        }
        let after = city.db.read_here(activity::head).unwrap();
        if before.seq != after.seq {
            wrong.push(format!("{role}: {} activities happened", after.seq - before.seq));
        }
    }
    wrong
}

fn nonce_of(browser: &Browser<'_>, role: &str) -> String {
    let page = browser.get(if role == "anonymous" { "/sign-in" } else { "/account" });
    page.attributes("input[name=nonce]", "value").remove(0)
}

#[test]
fn every_route_lets_in_whom_its_row_lets_in() {
    let city = City::new();
    assert_eq!(walk(&city, &city.own(), Whose::Own), Vec::<String>::new());
}

#[test]
fn another_space_is_not_there_for_who_has_no_business_in_it() {
    let city = City::new();
    assert_eq!(walk(&city, &city.foreign(), Whose::Foreign), Vec::<String>::new());
}

/// What a page says besides its nonce and its own address.
fn said(page: &Page, path: &str) -> String {
    let mut text = page.text().replace(path, "PATH").replace(&kit_web::encoded(path), "PATH");
    for nonce in page.attributes("input[name=nonce]", "value") {
        text = text.replace(&nonce, "NONCE");
    }
    text
}

#[test]
fn a_foreign_id_answers_exactly_like_a_missing_one() {
    let city = City::new();
    let (own, foreign) = (city.own(), city.foreign());
    let mut missing = foreign.clone();
    for name in OF_A_SPACE {
        missing.insert(name, nothing());
    }
    for role in ["anonymous", "reader", "officer", "coordinator"] {
        let browser = city.browser(role);
        let nonce = nonce_of(&browser, role);
        for row in rows().iter().filter(|row| params(row.path).iter().any(|name| OF_A_SPACE.contains(name))) {
            let ask = |path: &str| match row.method {
                Method::GET => browser.get(path),
                _ => browser.post(path, &[("nonce", &nonce)]),
            };
            let (theirs, nobodys) = (filled(row.path, &foreign), filled(row.path, &missing));
            let (their_page, no_page) = (ask(&theirs), ask(&nobodys));
            assert_eq!(their_page.status, no_page.status, "{role}: {} {}", row.method, row.path);
            assert_eq!(said(&their_page, &theirs), said(&no_page, &nobodys), "{role}: {} {}", row.method, row.path);
            // One's own record with somebody else's beneath it.
            for name in params(row.path).into_iter().filter(|name| OF_A_SPACE.contains(name)).skip(1) {
                let path_with = |id: String| {
                    let mut mixed = own.clone();
                    mixed.insert(name_of(name), id);
                    filled(row.path, &mixed)
                };
                let (theirs, nobodys) = (path_with(foreign[name].clone()), path_with(nothing()));
                let (their_page, no_page) = (ask(&theirs), ask(&nobodys));
                let what = format!("{role}: {} {} with a foreign {name}", row.method, row.path);
                assert_eq!(their_page.status, no_page.status, "{what}");
                assert_eq!(said(&their_page, &theirs), said(&no_page, &nobodys), "{what}");
                assert!(row.method == Method::POST || Answered::of(&their_page) != Answered::In, "{what}");
            }
        }
    }
}

fn name_of(name: &str) -> &'static str {
    OF_A_SPACE.into_iter().find(|known| *known == name).unwrap()
}

#[test]
fn what_needs_a_fresh_sign_in_asks_for_it_again() {
    let city = City::new();
    let samples = city.own();
    let browser = city.browser("administrator");
    city.test.clock.advance_millis((kit_web::FRESH_MINUTES + 1) * 60_000);
    let mut asked = 0;
    for row in rows().iter().filter(|row| row.fresh) {
        let path = filled(row.path, &samples);
        let page = if row.method == Method::GET { browser.get(&path) } else { browser.post(&path, &[]) };
        assert!(page.location().unwrap().starts_with("/sign-in?why=sign-in-again"), "{} {}", row.method, row.path);
        asked += 1;
    }
    assert!(asked > 0);
    assert_eq!(browser.get("/account").status, 200);
}

#[test]
fn the_table_of_routes_is_as_it_was_looked_at() {
    let mut table = String::new();
    for row in rows() {
        let access = match &row.access {
            Access::Everyone => "everyone".to_owned(),
            Access::SignedIn => "signed in".to_owned(),
            Access::Administrator => "administrator".to_owned(),
            Access::Act { name, roles } => format!("{name}: {}", roles.join(", ")),
            Access::ActOrPublic { name, roles } => format!("{name}: {}, or public", roles.join(", ")),
        };
        let fresh = if row.fresh { " | fresh" } else { "" };
        let limit = if row.method == Method::POST { format!(" | {} bytes", row.body_limit) } else { String::new() };
        let _ = writeln!(table, "{} {} | {access}{fresh}{limit}", row.method, row.path);
    }
    let golden = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/it/routes.golden");
    if std::env::vars().any(|(name, _)| name == "UPDATE_GOLDEN") {
        std::fs::write(&golden, &table).unwrap();
    }
    let known = std::fs::read_to_string(&golden).unwrap_or_default();
    assert_eq!(table, known, "look at each change, then run with UPDATE_GOLDEN=1");
}
