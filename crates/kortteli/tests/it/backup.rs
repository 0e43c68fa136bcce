//! Backing up, restoring and verifying by the command line.

use core_documents::store::file;
use kernel::{Chance, Clock, Happening, Occasion, Ref};
use kit_db::{Db, params};

use crate::city::DOCUMENT;
use crate::given::Place;

fn something_happens(db: &Db, times: i64) {
    let occasion = Occasion::of_installation(Clock::system().now(), Chance::system());
    for number in 0..times {
        let happening = Happening::new("plan.made", Ref::new("plan", number)).after(serde_json::json!({ "n": number }));
        db.write_here(|tx| kit_db::record(tx, &occasion, &happening)).unwrap();
    }
}

fn filled() -> Place {
    let place = Place::new();
    assert_eq!(place.run(&["migrate"]).code, 0);
    something_happens(&place.database(), 20);
    place.write("var/files/ab/plan.docx", b"a file");
    place
}

#[test]
fn what_is_written_while_another_program_looks_is_not_lost() {
    let place = filled();
    let running = place.database();
    something_happens(&running, 1);
    // Who closes a database last removes its log: another program is never the last while this one has it open.
    assert_eq!(place.run(&["verify"]).code, 0);
    something_happens(&running, 1);
    let seen = place.run(&["verify"]);
    assert!(seen.out.contains("22 activities"), "{seen:?}");
}

#[test]
fn what_was_backed_up_comes_back_into_an_empty_place() {
    let place = filled();
    let taken = place.run(&["backup", "one.tar"]);
    assert_eq!(taken.code, 0, "{taken:?}");
    assert!(taken.err.contains("var/secret"), "{taken:?}");
    assert!(taken.out.contains("one file") && taken.out.contains("ends with 20"), "{taken:?}");
    assert_eq!(place.run(&["verify", "one.tar"]).out, taken.out);

    let other = Place::new();
    std::fs::copy(place.path("one.tar"), other.path("one.tar")).unwrap();
    let restored = other.run(&["restore", "one.tar"]);
    assert_eq!(restored.code, 0, "{restored:?}");
    assert_eq!(std::fs::read(other.path("var/files/ab/plan.docx")).unwrap(), b"a file");
    let (whole, original) = (other.run(&["verify"]), place.run(&["verify"]));
    assert_eq!((whole.code, &whole.out), (0, &original.out));
    assert!(whole.out.contains("20 activities"), "{whole:?}");
    // No second time over what is there.
    let again = other.run(&["restore", "one.tar", "--lang", "fi"]);
    assert_eq!(again.code, 1, "{again:?}");
    assert!(again.err.contains("Täällä on jo tietoja"), "{again:?}");
}

#[test]
fn a_backup_overwrites_nothing_and_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = filled();
    place.run(&["backup", "one.tar"]);
    let mode = std::fs::metadata(place.path("one.tar")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let before = std::fs::read(place.path("one.tar")).unwrap();
    let again = place.run(&["backup", "one.tar"]);
    assert_eq!(again.code, 1, "{again:?}");
    assert_eq!(std::fs::read(place.path("one.tar")).unwrap(), before);
    assert!(!place.path("one.tar.partial").exists());
}

#[test]
fn a_flipped_byte_is_found() {
    let place = filled();
    place.run(&["backup", "one.tar"]);
    let whole = std::fs::read(place.path("one.tar")).unwrap();
    for at in (0..whole.len()).step_by(whole.len() / 25) {
        let mut flipped = whole.clone();
        flipped[at] ^= 0x10;
        let file = place.write("flipped.tar", &flipped);
        let ran = place.run(&["verify", file.to_str().unwrap()]);
        assert_eq!(ran.code, 1, "byte {at}: {ran:?}");
        assert!(ran.err.contains("damaged"), "byte {at}: {ran:?}");
    }
}

#[test]
fn what_is_not_there_is_said_so() {
    let place = Place::new();
    for words in [&["backup", "one.tar"][..], &["verify"], &["restore", "none.tar"], &["verify", "none.tar"]] {
        let ran = place.run(words);
        assert_eq!(ran.code, 1, "{ran:?}");
        assert!(ran.err.contains("There is no database") || ran.err.contains("none.tar cannot be read"), "{ran:?}");
    }
}

#[test]
fn a_log_that_somebody_changed_is_told() {
    let place = filled();
    place.run(&["backup", "one.tar"]);
    let change = "UPDATE activities SET kind = 'plan.removed' WHERE seq = 7";
    place.database().write_here(|tx| tx.execute(change, params![])).unwrap();
    let ran = place.run(&["verify"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.err.contains("First at 7"), "{ran:?}");
}

#[test]
fn a_log_that_somebody_made_anew_differs_from_the_last_backup() {
    let place = filled();
    place.run(&["backup", "one.tar"]);
    let other = Place::new();
    other.run(&["migrate"]);
    something_happens(&other.database(), 30);
    std::fs::copy(place.path("var/last-backup"), other.path("var/last-backup")).unwrap();
    let ran = other.run(&["verify"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.err.contains("First at 20"), "{ran:?}");
}

#[test]
fn a_file_that_somebody_changed_or_took_is_told() {
    let place = Place::new();
    place.found_a_city();
    place.write("plan.md", DOCUMENT);
    let brought = place.run(&["plan", "import", "plan.md"]);
    assert_eq!(brought.code, 0, "{brought:?}");
    let whole = place.run(&["verify"]);
    assert!(whole.code == 0 && whole.out.contains("1 file is as it came"), "{whole:?}");

    let hash = place.database().read_here(file::contents).unwrap()[0].to_string();
    let kept = format!("var/files/{}/{}", &hash[..2], &hash[2..]);
    place.write(&kept, b"something else");
    let changed = place.run(&["verify"]);
    assert!(changed.code == 1 && changed.err.contains("was changed on the disk"), "{changed:?}");
    std::fs::remove_file(place.path(&kept)).unwrap();
    let gone = place.run(&["verify"]);
    assert!(gone.code == 1 && gone.err.contains(&format!("{hash} is missing")), "{gone:?}");
}
