//! Contents on the disk and their rows: kept once, found again, refused in time, and damage seen.

use std::fs;
use std::io::{self, Cursor, Read, Write};
use std::path::Path;

use core_documents::files::{Damage, FileStore};
use core_documents::rules::file::{ContentHash, FileName, KeptFile, LARGEST_FILE, MediaType};
use core_documents::store::file;
use core_documents::word::docx;
use kernel::{Chance, Error, FileId, Lang, Moment, SpaceId};
use kit_db::{Db, Migration, MigrationSet, params};
use kit_test::both;
use tempfile::TempDir;

use crate::given;

/// The tables that files refer to, as far as they do.
const NEIGHBOURS: MigrationSet = MigrationSet {
    crate_name: "given",
    migrations: &[Migration {
        name: "0001_given",
        sqlite: "CREATE TABLE spaces (id TEXT NOT NULL PRIMARY KEY); CREATE TABLE persons (id TEXT NOT NULL PRIMARY KEY);",
        postgres: "CREATE TABLE spaces (id TEXT NOT NULL PRIMARY KEY); CREATE TABLE persons (id TEXT NOT NULL PRIMARY KEY);",
    }],
};

fn migrations() -> Vec<MigrationSet> {
    vec![NEIGHBOURS, core_documents::migrations()]
}

fn store() -> (TempDir, FileStore) {
    let folder = TempDir::new().unwrap();
    let store = FileStore::at(folder.path().join("files")).unwrap();
    (folder, store)
}

fn name(text: &str) -> FileName {
    FileName::of(text).unwrap()
}

/// The code with which a content is refused.
fn refused(result: Result<impl std::fmt::Debug, Error>) -> &'static str {
    match result {
        Err(Error::Refused(refusals)) => refusals[0].code,
        other => panic!("{other:?}"),
    }
}

/// How many files lie in the folder and its folders.
fn lying(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| if path.is_dir() { lying(&path) } else { 1 }).sum()
}

#[test]
fn a_content_is_kept_once_and_found_again() {
    let (folder, store) = store();
    let kept = store.keep(&name("a.txt"), &b"Hei"[..]).unwrap();
    assert_eq!(kept.size, 3);
    let again = store.keep(&name("b.md"), &b"Hei"[..]).unwrap();
    assert_eq!((again.hash, again.kind), (kept.hash, MediaType::Markdown));
    assert_eq!(lying(folder.path()), 1);
    assert_eq!(store.read(kept.hash).unwrap(), b"Hei");
    let mut text = String::new();
    store.open(kept.hash).unwrap().read_to_string(&mut text).unwrap();
    assert_eq!(text, "Hei");
}

#[test]
fn the_content_decides_what_a_file_is() {
    let (_folder, store) = store();
    let report = docx(&given::follow_up(Lang::Fi)).unwrap();
    let kinds: [(&[u8], &str, MediaType); 9] = [
        (&report, "liite.txt", MediaType::Docx),
        (b"%PDF-1.7\n\x00\x01", "x", MediaType::Pdf),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "x.jpg", MediaType::Png),
        (b"\xFF\xD8\xFF\xE0\x00", "x", MediaType::Jpeg),
        ("\u{FEFF}Hyvää päivää\r\n\tsarkain".as_bytes(), "x", MediaType::Text),
        (b"Hyv\xE4\xE4 p\xE4iv\xE4\xE4", "vanha.txt", MediaType::Text),
        (b"\xFF\xFEH\x00e\x00i\x00", "x.txt", MediaType::Text),
        (b"# Hei", "Suunnitelma.MD", MediaType::Markdown),
        (b"P", "x", MediaType::Text),
    ];
    for (content, named, kind) in kinds {
        assert_eq!(store.keep(&name(named), content).unwrap().kind, kind, "{named}");
    }
}

/// A content that breaks off.
struct Torn;

impl Read for Torn {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::ErrorKind::ConnectionReset.into())
    }
}

#[test]
fn what_is_no_file_of_ours_is_refused_and_leaves_nothing() {
    let (folder, store) = store();
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("evil/word/document.xml", zip::write::SimpleFileOptions::default()).unwrap();
    archive.write_all(b"x").unwrap();
    let archive = archive.finish().unwrap().into_inner();
    let strange: [&[u8]; 7] = [
        b"MZ\x90\x00\x03",
        b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 a Word file with a password",
        b"PK\x03\x04 no archive",
        b"PK\x03\x04PK\x05\x06\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF",
        &archive,
        b"\x1F\x8B\x08",
        b"a\x00b",
    ];
    for content in strange {
        assert_eq!(refused(store.keep(&name("x.docx"), content)), "file-kind", "{content:?}");
    }
    assert_eq!(refused(store.keep(&name("x.txt"), &b""[..])), "file-empty");
    let endless = io::repeat(b'a');
    assert_eq!(refused(store.keep(&name("x.txt"), endless.take(LARGEST_FILE + 1))), "file-too-large");
    assert!(store.keep(&name("x.txt"), io::repeat(b'a')).is_err(), "an endless content ends");
    assert!(matches!(store.keep(&name("x.txt"), Torn), Err(Error::Fault(_))));
    assert_eq!(lying(folder.path()), 0);
    assert!(store.keep(&name("x.txt"), io::repeat(b'a').take(LARGEST_FILE)).is_ok());
}

#[test]
fn damage_is_seen_and_mended_by_the_same_content() {
    let (folder, store) = store();
    let hashes: Vec<_> =
        ["yksi", "kaksi", "kolme"].map(|text| store.keep(&name("x"), text.as_bytes()).unwrap().hash).into();
    let path = |hash: ContentHash| {
        let hash = hash.to_string();
        folder.path().join("files").join(&hash[..2]).join(&hash[2..])
    };
    fs::remove_file(path(hashes[0])).unwrap();
    fs::write(path(hashes[1]), "kaksj").unwrap();
    let mut told = 0;
    let damaged = store.verify(hashes.clone(), || told += 1).unwrap();
    assert_eq!(damaged, [(hashes[0], Damage::Missing), (hashes[1], Damage::Changed)]);
    assert_eq!(told, 3);
    for hash in &hashes[..2] {
        assert!(matches!(store.read(*hash), Err(Error::Fault(_))));
    }
    store.keep(&name("x"), &b"yksi"[..]).unwrap();
    store.keep(&name("x"), &b"kaksi"[..]).unwrap();
    assert_eq!(store.verify(hashes, || {}).unwrap(), []);
}

#[test]
fn what_was_left_behind_goes_after_a_day() {
    let (folder, store) = store();
    fs::write(folder.path().join("files/.unfinished/1-1"), "half").unwrap();
    let began = fs::metadata(folder.path().join("files/.unfinished/1-1")).unwrap().modified().unwrap();
    let began = began.duration_since(std::time::UNIX_EPOCH).unwrap().as_millis();
    let began = Moment::from_millis(i64::try_from(began).unwrap());
    assert_eq!(store.forget_unfinished(began.plus_minutes(60)).unwrap(), 0);
    assert_eq!(store.forget_unfinished(began.plus_days(2)).unwrap(), 1);
    assert_eq!(lying(folder.path()), 0);
}

#[test]
fn many_at_once_do_not_meet() {
    let (folder, store) = store();
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let store = &store;
            scope.spawn(move || {
                for n in 0..10 {
                    let text = format!("content {}", (n + thread) % 10);
                    store.keep(&name("x.txt"), text.as_bytes()).unwrap();
                }
            });
        }
    });
    assert_eq!(lying(folder.path()), 10);
}

both!(migrations(), fn a_kept_file_is_found_in_its_space_only(db) {
    let (_folder, store) = store();
    let (space, other) = spaces(db);
    let content = store.keep(&name("Suunnitelma.md"), &b"# Hei"[..]).unwrap();
    let kept = KeptFile {
        id: FileId::new(Moment::from_millis(5), &Chance::seeded(7)),
        space,
        name: name("Suunnitelma.md"),
        content,
        created_at: Moment::from_millis(5),
        created_by: None,
    };
    let inserted = kept.clone();
    db.write_here(move |tx| file::insert(tx, &inserted)).unwrap();
    let id = kept.id;
    assert_eq!(db.read_here(move |tx| file::get(tx, space, id)).unwrap(), kept);
    assert!(matches!(db.read_here(move |tx| file::get(tx, other, id)), Err(Error::Missing)));
    assert_eq!(db.read_here(move |tx| file::of_space(tx, space)).unwrap(), std::slice::from_ref(&kept));
    assert_eq!(db.read_here(move |tx| file::of_space(tx, other)).unwrap(), []);
    let contents = db.read_here(file::contents).unwrap();
    assert_eq!(store.verify(contents, || {}).unwrap(), []);
});

/// Two spaces.
fn spaces(db: &Db) -> (SpaceId, SpaceId) {
    let chance = Chance::seeded(1);
    let ids = [1, 2].map(|millis| SpaceId::new(Moment::from_millis(millis), &chance));
    db.write_here(move |tx| {
        ids.iter().try_for_each(|id| tx.execute("INSERT INTO spaces (id) VALUES ($1)", params![*id]).map(drop))
    })
    .unwrap();
    (ids[0], ids[1])
}

#[test]
fn the_refusals_have_words() {
    for lang in Lang::ALL {
        for (code, value) in
            [("file-kind", None), ("file-empty", None), ("file-too-large", Some(("megabytes", "20".to_owned())))]
        {
            let values: Vec<_> = value.into_iter().collect();
            let said = core_documents::words::by_code(lang, code, &values).unwrap();
            assert!(said.ends_with('.') && !said.contains('{'), "{said}");
        }
    }
}
