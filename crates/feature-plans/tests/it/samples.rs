//! Sample plans come in exactly as the tree beside them says.

use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use core_documents::reading;
use feature_plans::rules::recognition::{PlanTree, Recognised, recognise};
use kernel::Error;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples")
}

/// The bytes of a sample. A Word file is kept as the folder of its parts, so that it can be read here.
fn bytes(path: &Path) -> Vec<u8> {
    if path.is_file() {
        return fs::read(path).unwrap();
    }
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    add(&mut zip, path, path);
    zip.finish().unwrap().into_inner()
}

fn add(zip: &mut ZipWriter<Cursor<Vec<u8>>>, root: &Path, path: &Path) {
    let mut entries: Vec<PathBuf> = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for entry in entries {
        if entry.is_dir() {
            add(zip, root, &entry);
        } else {
            let name = entry.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            zip.start_file(name, SimpleFileOptions::default()).unwrap();
            zip.write_all(&fs::read(&entry).unwrap()).unwrap();
        }
    }
}

fn recognised(path: &Path) -> Recognised {
    recognise(&reading::read(path.to_str().unwrap(), &bytes(path)).unwrap())
}

#[test]
fn every_sample_comes_in_as_the_tree_beside_it_says() {
    let mut seen = 0;
    let mut wrong = Vec::new();
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        let tree = path.with_extension("json");
        if path.extension().is_none_or(|it| it == "json") || !tree.exists() {
            continue;
        }
        let expected = fs::read_to_string(&tree).unwrap();
        let found = serde_json::to_string_pretty(&recognised(&path).tree).unwrap();
        if found.trim() != expected.trim() {
            wrong.push(format!("{}\n{}", path.display(), first_difference(&expected, &found)));
        }
        seen += 1;
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert!(seen >= 15, "{seen} samples");
}

fn first_difference(expected: &str, found: &str) -> String {
    let lines = expected.lines().zip(found.lines()).enumerate();
    let different = lines.filter(|(_, (expected, found))| expected != found).take(5);
    let shown = different.map(|(at, (expected, found))| format!("{}: {expected}\n   found {found}", at + 1));
    shown.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_tree_reads_back_as_it_was_written() {
    let tree = recognised(&folder().join("en-goals.md")).tree;
    let text = serde_json::to_string(&tree).unwrap();
    assert_eq!(serde_json::from_str::<PlanTree>(&text).unwrap(), tree);
    let keys = ["year", "council_term", "handbook", "toolkit", "goals", "reviews", "unplaced"];
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value.as_object().unwrap().len(), keys.len());
    assert!(keys.iter().all(|key| value.get(key).is_some()));
}

#[test]
fn a_document_that_is_no_plan_is_refused_and_kept_whole() {
    let found = recognised(&folder().join("fi-ei-suunnitelma.txt"));
    assert!(!found.tree.is_plan());
    assert!(found.tree.unplaced.iter().any(|text| text.contains("haravia")));
    let Err(Error::Refused(refusals)) = found.accept() else { panic!("accepted") };
    assert_eq!(refusals[0].code, "not-a-plan");
}

#[test]
fn the_lines_of_a_long_plan_are_recognised_in_good_time() {
    let text = fs::read_to_string(folder().join("fi-roman-html.txt")).unwrap();
    let long = text.repeat(300_000 / text.len() + 1);
    let found = recognise(&reading::read("long.txt", long.as_bytes()).unwrap());
    assert!(found.tree.is_plan());
}
