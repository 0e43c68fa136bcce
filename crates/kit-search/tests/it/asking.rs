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

both!([migrations()], fn what_was_found_stands_apart_in_its_text(db) {
    say_some(db);
    let (search, _folder) = followed(db);
    let hit = &ask(&search, "train", &Sight::public()).hits[0];
    let wanted = Wanted::new(search.analyser(), "train");
    let marked = |text: &str, is_wanted| Piece { text: text.to_owned(), is_wanted };
    let pieces = wanted.excerpt(hit.lang, &hit.text, 100);
    assert_eq!(pieces, [marked("Trains", true), marked(" run every hour.", false)]);
});
