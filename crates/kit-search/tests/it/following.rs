use std::fs;
use std::path::Path;

use kernel::Clock;
use kit_db::migrations;
use kit_search::{Following, Search, Sight, Standing};
use kit_test::both;
use serde_json::json;

use crate::given::{self, AT, ask, at, followed, found, happen, remove, say, say_some, with};

/// What everybody finds by a few words.
fn answers(search: &Search) -> Vec<(usize, Vec<String>)> {
    let words = ["harbour", "Hakkinen", "track train", "dubbelspår", "satamaan", "part"];
    let ids = |word| {
        let answer = ask(search, word, &Sight::public());
        let mut ids: Vec<String> =
            answer.hits.into_iter().map(|hit| format!("{:?} {}", hit.subject, hit.text)).collect();
        ids.sort();
        (answer.total, ids)
    };
    words.into_iter().map(ids).collect()
}

both!([migrations()], fn what_is_saved_changed_and_removed_is_followed(db) {
    let (search, _folder) = followed(db);
    assert_eq!(found(&search, "harbour"), "");
    say(db, "a", json!({ "title": "Harbour", "part": "Its part" }));
    assert_eq!(found(&search, "harbour"), "", "not yet");
    search.keep_up(db).unwrap();
    assert_eq!((found(&search, "harbour"), found(&search, "part")), ("a".into(), "a".into()));
    say(db, "a", json!({ "title": "Airport" }));
    search.keep_up(db).unwrap();
    assert_eq!((found(&search, "harbour"), found(&search, "airport")), (String::new(), "a".into()));
    assert_eq!(found(&search, "part"), "", "what went with it is gone with it");
    remove(db, "a");
    search.keep_up(db).unwrap();
    assert_eq!(found(&search, "airport"), "");
});

both!([migrations()], fn an_index_from_nothing_is_the_same_as_one_that_followed(db) {
    let (search, _folder) = followed(db);
    say_some(db);
    search.keep_up(db).unwrap();
    say(db, "b", json!({ "title": "Track", "part": "A part of it" }));
    remove(db, "c");
    search.keep_up(db).unwrap();
    let before = answers(&search);
    let (mut last, mut calls) = ((0, 0), 0);
    let mut tell = |done, total| (last, calls) = ((done, total), calls + 1);
    search.rebuild(db, &mut tell).unwrap();
    assert_eq!((last, calls > 0), ((5, 5), true));
    assert_eq!(answers(&search), before);
    let (fresh, _other) = followed(db);
    assert_eq!(answers(&fresh), before);
});

both!([migrations()], fn after_a_restart_it_goes_on_where_it_was(db) {
    say_some(db);
    let (search, folder) = followed(db);
    let before = answers(&search);
    drop(search);
    let search = at(&folder);
    assert!(matches!(search.standing(), Standing::Ready(5)));
    assert_eq!(answers(&search), before, "it can be asked at once");
    say(db, "f", json!({ "title": "New" }));
    search.keep_up(db).unwrap();
    assert_eq!((found(&search, "new"), generation(&folder)), ("f".into(), vec!["1".to_owned()]));
});

both!([migrations()], fn what_is_damaged_or_made_otherwise_or_from_another_log_is_built_anew(db) {
    say_some(db);
    let (search, folder) = followed(db);
    let before = answers(&search);
    drop(search);
    damage(&folder.path().join("search/1"));
    let search = at(&folder);
    search.keep_up(db).unwrap();
    assert_eq!((answers(&search), generation(&folder)), (before.clone(), vec!["2".to_owned()]));
    drop(search);
    let search = with(&folder, given::source(2));
    assert_eq!(search.standing(), Standing::Building(0));
    assert_eq!(found(&search, "harbour"), "");
    search.keep_up(db).unwrap();
    assert_eq!((answers(&search), generation(&folder)), (before, vec!["3".to_owned()]));
    drop(search);
    let other = kit_test::fresh(db.engine(), &[migrations()]);
    for id in ["g", "h", "i", "j", "k", "l"] {
        say(&other, id, json!({ "title": "Elsewhere" }));
    }
    let search = with(&folder, given::source(2));
    search.keep_up(&other).unwrap();
    assert_eq!((found(&search, "harbour"), found(&search, "elsewhere").len()), (String::new(), 6));
});

both!([migrations()], fn another_program_may_build_or_read_beside_it(db) {
    say_some(db);
    let (search, folder) = followed(db);
    let other = at(&folder);
    other.keep_up(db).unwrap();
    say(db, "f", json!({ "title": "New" }));
    search.keep_up(db).unwrap();
    assert_eq!(found(&other, "new"), "");
    other.keep_up(db).unwrap();
    assert_eq!(found(&other, "new"), "f", "it reads what the first has written");
    other.rebuild(db, &mut |_, _| {}).unwrap();
    search.keep_up(db).unwrap();
    assert_eq!((found(&search, "new"), generation(&folder)), ("f".into(), vec!["2".to_owned()]));
    say(db, "g", json!({ "title": "Newest" }));
    search.keep_up(db).unwrap();
    assert_eq!(found(&search, "newest"), "g");
});

both!([migrations()], fn what_is_erased_leaves_the_files(db) {
    let (search, folder) = followed(db);
    say_some(db);
    say(db, "z", json!({ "title": "Xyzzyla", "body": "Xyzzylan puhelinnumero" }));
    search.keep_up(db).unwrap();
    assert!(holds(&folder.path().join("search"), "xyzzyla"));
    happen(db, "thing.erased", "z", None, None);
    search.keep_up(db).unwrap();
    assert_eq!(found(&search, "xyzzyla"), "");
    assert!(!holds(&folder.path().join("search"), "xyzzyla"));
    remove(db, "d");
    search.keep_up(db).unwrap();
    search.purge().unwrap();
    assert!(!holds(&folder.path().join("search"), "hakkinen"), "what was taken out goes later");
});

both!([migrations()], fn a_save_is_found_within_a_second(db) {
    let folder = tempfile::tempdir().unwrap();
    let search = at(&folder);
    let following = Following::start(&search, db, &Clock::standing_at(AT)).unwrap();
    wait_for(|| matches!(search.standing(), Standing::Ready(_)));
    say(db, "a", json!({ "title": "Harbour" }));
    wait_for(|| found(&search, "harbour") == "a");
    following.stop();
});

/// Looks for a while; a loaded machine is given more than the second that is promised.
fn wait_for(is_so: impl Fn() -> bool) {
    for _ in 0..200 {
        if is_so() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    panic!("it did not come to that");
}

fn generation(folder: &tempfile::TempDir) -> Vec<String> {
    let entries = fs::read_dir(folder.path().join("search")).unwrap();
    entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
}

/// Turns a byte in the middle of the largest file.
fn damage(folder: &Path) {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let largest = entries
        .filter(|entry| !entry.path().ends_with("meta.json"))
        .max_by_key(|entry| entry.metadata().unwrap().len());
    let path = largest.unwrap().path();
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0xFF;
    fs::write(path, bytes).unwrap();
}

/// Whether some file below holds this text.
fn holds(folder: &Path, text: &str) -> bool {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).any(|path| {
        if path.is_dir() {
            return holds(&path, text);
        }
        let bytes = fs::read(path).unwrap().to_ascii_lowercase();
        bytes.windows(text.len()).any(|window| window == text.as_bytes())
    })
}
