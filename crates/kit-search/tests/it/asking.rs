use kit_db::migrations;
use kit_search::{Analyser, Piece, Question, Search, Sight, Wanted};
use kit_test::both;

use crate::given::{self, ask, followed, found, say, say_some};

both!([migrations()], fn words_are_found_inflected_and_the_title_comes_first(db) {
    say_some(db);
    let (search, _folder) = followed(db);
    assert_eq!(found(&search, "Harbours"), "ad", "the title before the text");
    assert_eq!(found(&search, "hamnarna"), "c");
    assert_eq!(found(&search, "satamassa train"), "ba");
    assert_eq!(found(&search, "hour harbour nothing whatever"), "a", "some of many words are enough");
    assert_eq!(found(&search, "?! –"), "");
    assert_eq!(found(&search, "\0 AND NOT (title:*"), "");
});

both!([migrations()], fn names_are_found_with_other_accents_by_their_beginning_and_with_a_letter_wrong(db) {
    say_some(db);
    let (search, _folder) = followed(db);
    for (typed, id) in [
        ("Hakkinen", "d"),
        ("häkkinen", "d"),
        ("Ha\u{308}kkinen", "d"),
        ("Hakinen", "d"),
        ("Häk", "d"),
        ("Soderstrom", "e"),
        ("soderst", "e"),
        ("Söderstrm", "e"),
        ("ake", "e"),
    ] {
        assert_eq!(found(&search, typed), id, "{typed}");
    }
    assert_eq!(found(&search, "hä"), "", "two letters are too few for a beginning");
    say(db, "f", serde_json::json!({ "title": "Contact", "name": "Hakkinen" }));
    search.keep_up(db).unwrap();
    assert_eq!(found(&search, "Hakkinen").len(), 2);
});

#[test]
fn with_voikko_forms_whose_stem_changes_and_parts_of_compounds_are_found() {
    let analyser = Analyser::installed();
    // Where it is not installed there is nothing to hold.
    if !analyser.has_lemmas() {
        return;
    }
    let db = kit_test::fresh(kit_db::Engine::Sqlite, &[migrations()]);
    say_some(&db);
    let folder = tempfile::tempdir().unwrap();
    let search = Search::at(folder.path(), vec![given::source(1)], analyser).unwrap();
    search.keep_up(&db).unwrap();
    for typed in ["suunnitelma", "edunvalvontasuunnitelmissa", "suunnitelmien", "satama", "raiteet"] {
        assert_eq!(found(&search, typed), "b", "{typed}");
    }
}

both!([migrations()], fn what_is_found_is_counted_narrowed_and_given_in_pages(db) {
    for number in 0..30 {
        let (id, year) = (format!("{number:02}"), 2020 + number % 3);
        say(db, &id, serde_json::json!({ "title": "Harbour", "part": "A harbour's part", "year": year }));
    }
    let (search, _folder) = followed(db);
    let sight = Sight::public();
    let all = ask(&search, "harbour", &sight);
    assert_eq!((all.total, all.kinds.clone(), all.hits.len()), (60, vec![("thing", 30), ("part", 30)], 20));
    assert_eq!(all.years, [2022, 2021, 2020]);
    let things = Question { kind: Some("thing"), year: Some(2021), ..Question::new("harbour", &sight) };
    let narrowed = search.ask(&things).unwrap();
    assert_eq!((narrowed.total, narrowed.kinds), (10, vec![("thing", 10)]));
    assert_eq!(narrowed.years.len(), 3, "the other years can still be chosen");
    let mut turned: Vec<_> = Vec::new();
    for skip in [0, 20, 40, 60] {
        turned.extend(search.ask(&Question { skip, ..Question::new("harbour", &sight) }).unwrap().hits);
    }
    let mut different: Vec<_> = turned.iter().map(|hit| (hit.subject.kind, hit.subject.id.clone())).collect();
    different.sort();
    different.dedup();
    assert_eq!((turned.len(), different.len()), (60, 60));
});

/// A Swedish thing with this title.
fn swedish(title: &str) -> serde_json::Value {
    serde_json::json!({ "title": title, "lang": "sv" })
}

both!([migrations()], fn swedish_compounds_are_found_by_what_they_are_and_after_the_word_itself(db) {
    say(db, "a", swedish("Kommunikationsutskottet"));
    say(db, "b", swedish("Utskottens möten"));
    say(db, "c", swedish("Hamnbanan"));
    say(db, "d", swedish("Städernas hamnar och banor"));
    say(db, "e", swedish("Huvudstaden"));
    let (search, _folder) = followed(db);
    for (typed, ids) in [
        ("utskott", "ba"),
        ("utskotten", "ba"),
        ("bana", "dc"),
        ("hamnens", "dc"),
        ("kommunikationer", "a"),
        ("kommunikationsutskott", "ab"),
        ("stad", "d"),
        ("skott", ""),
    ] {
        assert_eq!(found(&search, typed), ids, "{typed}");
    }
    say(db, "f", swedish("Huvud"));
    search.keep_up(db).unwrap();
    assert_eq!(found(&search, "stad"), "de", "a compound is one where both of its parts are words");
    let answer = ask(&search, "utskott", &Sight::public());
    let wanted = Wanted::new(search.analyser(), "utskott").found_in(&answer);
    assert!(wanted.marked(kernel::Lang::Fi, "Kommunikationsutskottet")[0].is_wanted);
    assert!(!wanted.marked(kernel::Lang::Fi, "Skott")[0].is_wanted);
});

both!([migrations()], fn names_are_found_in_whichever_language_they_are(db) {
    say(db, "a", serde_json::json!({ "title": "Valiokunta", "name": "Kommunikationsutskottet", "lang": "fi" }));
    let (search, _folder) = followed(db);
    assert_eq!(found(&search, "utskotten"), "a");
});

both!([migrations()], fn nobody_learns_by_a_compound_of_their_own_that_a_word_stands_elsewhere(db) {
    say(db, "a", swedish("Zyxwenplan"));
    let secret = serde_json::json!({ "confidential": "Zyxwen", "lang": "sv" });
    given::say_in(db, "b", given::space(1), secret);
    let (search, _folder) = followed(db);
    assert_eq!(found(&search, "plan"), "");
    let sight = Sight { person: Some(given::person(1)), ..Sight::public() };
    let coordinator = sight.up_to(given::space(1), kit_search::Level::Confidential);
    assert_eq!(given::seen(&search, "plan", &coordinator), "a");
});

both!([migrations()], fn parts_of_words_wait_where_enough_have_the_word_itself(db) {
    say(db, "x", swedish("Planverket"));
    say(db, "y", swedish("Verk"));
    (0..9).for_each(|number| say(db, &format!("{number}"), swedish("Plan")));
    let (search, _folder) = followed(db);
    assert_eq!(found(&search, "plan").len(), 10, "of nine there are not enough");
    assert!(found(&search, "plan").ends_with('x'));
    say(db, "9", swedish("Planer"));
    search.keep_up(db).unwrap();
    let few = ask(&search, "plan", &Sight::public());
    assert_eq!((few.total, few.wider), (10, 1));
    let sight = Sight::public();
    let wide = Question { is_wide: true, ..Question::new("plan", &sight) };
    let wide = search.ask(&wide).unwrap();
    assert_eq!((wide.total, wide.wider), (11, 0));
    assert_eq!(wide.hits[10].subject.id, "x");
});

both!([migrations()], fn so_many_of_each_kind_are_given_kind_by_kind(db) {
    for number in 0..5 {
        say(db, &format!("{number}"), serde_json::json!({ "title": "Harbour", "part": "A harbour's own part" }));
    }
    let (search, _folder) = followed(db);
    let sight = Sight::public();
    let ids = |question: &Question<'_>| -> Vec<_> {
        search.ask(question).unwrap().hits.iter().map(|hit| hit.subject.kind).collect()
    };
    let each = Question { each: Some(2), ..Question::new("harbour", &sight) };
    assert_eq!(ids(&each), ["thing", "thing", "part", "part"]);
    assert_eq!(ids(&Question { text: "own", ..each }), ["part"; 5], "one kind alone as if it had been asked for");
});

both!([migrations()], fn what_was_found_stands_apart_in_its_text(db) {
    say_some(db);
    let (search, _folder) = followed(db);
    let hit = &ask(&search, "train", &Sight::public()).hits[0];
    let wanted = Wanted::new(search.analyser(), "train");
    let marked = |text: &str, is_wanted| Piece { text: text.to_owned(), is_wanted };
    let pieces = wanted.excerpt(hit.lang, &hit.text, 100);
    assert_eq!(pieces, [marked("Trains", true), marked(" run every hour.", false)]);
});
