//! Plans and reports by the command line.

use serde_json::Value;

use crate::city::DOCUMENT;
use crate::given::Place;

#[test]
fn a_dry_run_needs_nothing_and_prints_the_tree_alone() {
    let place = Place::new();
    place.write("plan.md", DOCUMENT);
    // Not even a configuration that could be read.
    place.write("kortteli.toml", "nonsense");
    let ran = place.run(&["plan", "import", "plan.md", "--dry-run", "--json"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{ran:?}");
    let tree: Value = serde_json::from_str(&ran.out).unwrap();
    let keys: Vec<&String> = tree.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["council_term", "goals", "handbook", "reviews", "toolkit", "unplaced", "year"]);
    assert_eq!((tree["year"].as_i64(), tree["goals"].as_array().unwrap().len()), (Some(2027), 3));
    assert_eq!(tree["goals"][0]["targets"][0]["targets"].as_array().unwrap().len(), 2, "{tree}");
    assert!(!place.path("var").exists());
    let ran = place.run(&["plan", "import", "plan.md", "--dry-run", "--lang", "fi"]);
    assert!(ran.out.contains("Vuosi 2027: 3 kärkeä"), "{ran:?}");
}

#[test]
fn a_file_that_is_no_plan_is_refused_in_a_sentence() {
    let place = Place::new();
    place.write("empty.txt", "");
    place.write("letter.txt", "Dear all, lunch is at noon.");
    place.write("report.pdf", b"%PDF-1.7 ...");
    let huge = std::fs::File::create(place.path("huge.txt")).unwrap();
    huge.set_len(300_000_000).unwrap();
    for file in ["empty.txt", "letter.txt", "report.pdf", "huge.txt", "none.txt", "."] {
        for lang in ["en", "fi", "sv"] {
            let ran = place.run(&["plan", "import", file, "--dry-run", "--json", "--lang", lang]);
            assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{file}: {ran:?}");
            assert!(ran.err.trim().ends_with(['.', ')']) && ran.err.contains(' '), "{file}: {ran:?}");
        }
    }
}

#[test]
fn a_plan_is_taken_out_and_brought_in_again() {
    let place = Place::new();
    place.found_a_city();
    place.write("plan.md", DOCUMENT);
    let brought = place.run(&["plan", "import", "plan.md", "--title", "The plan"]);
    assert_eq!(brought.code, 0, "{brought:?}");
    let plan = brought.out.trim();
    let taken = place.run(&["plan", "export", plan, "-o", "plan.json"]);
    assert!(taken.code == 0 && taken.out.is_empty() && taken.err.contains("plan.json"), "{taken:?}");
    let again = place.run(&["plan", "import", "plan.json"]);
    assert_eq!(again.code, 0, "{again:?}");
    let second = place.run(&["plan", "export", again.out.trim()]);
    assert_eq!(second.out.as_bytes(), std::fs::read(place.path("plan.json")).unwrap());

    let text = place.run(&["plan", "export", plan, "--format", "markdown"]);
    assert!(text.out.starts_with("# The plan\n"), "{text:?}");
    let overwritten = place.run(&["plan", "export", plan, "-o", "plan.json"]);
    assert!(overwritten.code == 1 && overwritten.err.contains("plan.json"), "{overwritten:?}");
    let dry = place.run(&["plan", "import", "plan.json", "--dry-run", "--json"]);
    assert_eq!(dry.out.trim_end(), second.out.trim_end());
    place.write("broken.json", "{\"goals\": [");
    let broken = place.run(&["plan", "import", "broken.json"]);
    assert!(broken.code == 1 && broken.err.contains("line 1"), "{broken:?}");
    let nothing = place.run(&["plan", "export", &plan.replace(['1', '2', '3'], "0")]);
    assert_eq!(nothing.code, 1, "{nothing:?}");
}
