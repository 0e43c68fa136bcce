//! The command line as people meet it: help, exit codes, languages, and what goes to which stream.

use crate::given::Place;

#[test]
fn every_command_has_a_help_in_every_language() {
    let place = Place::new();
    for words in [&["serve"][..], &["migrate"]] {
        for (lang, usage) in [("en", "Usage:"), ("fi", "Käyttö:"), ("sv", "Användning:")] {
            let ran = place.run(&[words, &["--help", "--lang", lang]].concat());
            assert_eq!(ran.code, 0, "{words:?} {ran:?}");
            assert!(ran.out.contains(usage) && ran.err.is_empty(), "{words:?} {ran:?}");
        }
    }
}

#[test]
fn what_is_not_understood_ends_with_2_and_says_so_in_the_readers_language() {
    let place = Place::new();
    for (words, said) in [
        (&["dance"][..], "“dance” is not known here."),
        (&["serve", "--listen", "nowhere"], "“nowhere” does not fit --listen <ADDRESS:PORT>."),
        (&["--lang", "fi", "serve", "--listen"], "--listen <ADDRESS:PORT> tarvitsee arvon."),
        (&["--lang", "sv"], "Kommandot saknas."),
    ] {
        let ran = place.run(words);
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(ran.err.contains(said) && ran.out.is_empty(), "{ran:?}");
    }
}

#[test]
fn tables_are_made_once() {
    let place = Place::new();
    let first = place.run(&["migrate", "--pending"]);
    assert_eq!(first.code, 1);
    assert!(first.out.contains("kit-db/0001_activity_log"), "{first:?}");
    let made = place.run(&["migrate"]);
    assert_eq!((made.code, &made.out), (0, &first.out));
    let again = place.run(&["migrate", "--pending"]);
    assert_eq!((again.code, again.out.as_str()), (0, ""));
    assert!(place.path("var/kortteli.db").exists());
}

#[test]
fn the_folder_of_the_data_is_nobody_elses() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = Place::new();
    place.run(&["migrate"]);
    for (name, mode) in [("var", 0o700), ("var/kortteli.db", 0o600)] {
        assert_eq!(std::fs::metadata(place.path(name)).unwrap().permissions().mode() & 0o777, mode, "{name}");
    }
}
