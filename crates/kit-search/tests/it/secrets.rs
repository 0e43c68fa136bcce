use kernel::Lang;
use kit_db::migrations;
use kit_search::{Level, Search, Sight};
use kit_test::both;
use serde_json::json;

use crate::given::{ask, followed, person, say, say_in, seen, space};

/// Somebody for each level that can be had in the first space, and some who have none there.
fn everybody() -> Vec<(&'static str, Sight)> {
    let of = |number, level| Sight { person: Some(person(number)), ..Sight::public() }.up_to(space(1), level);
    let administrator = Sight { person: Some(person(8)), elsewhere: Level::Inside, spaces: Vec::new() };
    vec![
        ("visitor", Sight::public()),
        ("neighbour", Sight { person: Some(person(9)), ..Sight::public() }.up_to(space(2), Level::Confidential)),
        ("reader", of(3, Level::Member)),
        ("officer", of(4, Level::Team)),
        ("coordinator", of(5, Level::Confidential)),
        ("named reader", of(6, Level::Member)),
        ("named before", Sight { person: Some(person(7)), ..Sight::public() }.up_to(space(2), Level::Member)),
        ("administrator", administrator),
    ]
}

/// Who finds anything by this word.
fn who(search: &Search, word: &str) -> Vec<&'static str> {
    let finds = |sight: &Sight| {
        let answer = ask(search, word, sight);
        let counted: usize = answer.kinds.iter().map(|(_, count)| count).sum();
        assert_eq!((answer.total, counted), (answer.hits.len(), answer.hits.len()), "counts say what is found");
        assert_eq!(answer.has_some_of(space(1)), !answer.hits.is_empty());
        assert_eq!(answer.years.len(), answer.hits.len());
        !answer.hits.is_empty()
    };
    everybody().into_iter().filter(|(_, sight)| finds(sight)).map(|(name, _)| name).collect()
}

both!([migrations()], fn each_level_is_found_by_those_who_may_see_it_and_by_nobody_else(db) {
    let said = json!({
        "title": "Alfaxx", "body": "alfaxx", "inside": "betaxx", "member": "zetaxx", "team": "gammaxx",
        "confidential": "deltaxx", "named": [person(6).to_string(), person(7).to_string()], "year": 2026
    });
    say_in(db, "a", space(1), said);
    let (search, _folder) = followed(db);
    let all = everybody().into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    assert_eq!(who(&search, "alfaxx"), all);
    assert_eq!(who(&search, "betaxx"), ["reader", "officer", "coordinator", "named reader", "administrator"]);
    assert_eq!(who(&search, "zetaxx"), ["reader", "officer", "coordinator", "named reader"]);
    assert_eq!(who(&search, "gammaxx"), ["officer", "coordinator", "named reader"]);
    assert_eq!(who(&search, "deltaxx"), ["coordinator", "named reader"]);
});

both!([migrations()], fn a_found_text_says_no_more_than_its_reader_may_see(db) {
    let said = json!({ "title": "Alfaxx", "body": "alfaxx", "inside": "betaxx", "team": "gammaxx", "confidential": "deltaxx" });
    say_in(db, "a", space(1), said);
    let (search, _folder) = followed(db);
    let told = |wanted: &str| {
        let (_, sight) = everybody().into_iter().find(|(name, _)| *name == wanted).unwrap();
        let hit = ask(&search, "alfaxx", &sight).hits.remove(0);
        assert_eq!(hit.lang, Lang::En);
        hit.text.replace(" · ", " ")
    };
    assert_eq!(told("visitor"), "alfaxx");
    assert_eq!(told("neighbour"), "alfaxx");
    assert_eq!(told("reader"), "alfaxx betaxx");
    assert_eq!(told("named reader"), "alfaxx betaxx", "nobody is named");
    assert_eq!(told("administrator"), "alfaxx betaxx");
    assert_eq!(told("officer"), "alfaxx betaxx gammaxx");
    assert_eq!(told("coordinator"), "alfaxx betaxx gammaxx deltaxx");
});

both!([migrations()], fn what_is_inside_of_no_space_is_nobodys(db) {
    say(db, "a", json!({ "title": "Alfaxx", "inside": "betaxx" }));
    let (search, _folder) = followed(db);
    let found = |word: &str| everybody().iter().filter(|(_, sight)| !seen(&search, word, sight).is_empty()).count();
    assert_eq!(found("alfaxx"), everybody().len());
    assert_eq!(found("betaxx"), 0);
});
