use feature_plans::actions::{Source, begin_import};
use feature_plans::rules::import::{Import, Stage};
use feature_plans::store;
use kernel::Lang;
use kit_db::Db;
use kit_test::both;

use crate::given::{self, City, leave, occasion, refused};

const DOCUMENT: &str = "# Advocacy plan 2027\n\n## Goal 1: A faster railway\n\nThe journey takes too long.\n\n\
    Targets:\n- Double track by 2030\n  - Planning begins\n\nPartners: The region, The university\n\n\
    Responsible officers: Connections manager\n\n## Goal 2: A green port\n\nThe port needs power.\n\n\
    Targets:\n- Shore power\n";

/// An import of the document, as it was recognised.
pub fn begun(db: &Db, city: &City) -> Import {
    let source = Source::read("plan.md", DOCUMENT.as_bytes()).unwrap();
    db.write_here(|tx| begin_import(tx, &occasion(), &leave(city), &source, Lang::En)).unwrap()
}

both!(given::migrations(), fn an_import_keeps_what_was_recognised_and_makes_no_plan(db) {
    let city = given::city(db);
    let import = begun(db, &city);
    assert_eq!((import.source_name.as_str(), import.tree.goals.len(), &import.stage), ("plan.md", 2, &Stage::Open));
    assert_eq!(db.read_here(|tx| store::import::get(tx, import.id)).unwrap(), import);
    assert!(db.read_here(|tx| store::plan::of_space(tx, city.space)).unwrap().is_empty());
});

#[test]
fn what_is_no_plan_is_refused_with_what_to_do() {
    let refusal = |name: &str, bytes: &[u8]| refused(Source::read(name, bytes));
    assert_eq!(refusal("shopping.txt", b"Milk, bread and butter."), "not-a-plan");
    assert_eq!(refusal("empty.txt", b""), "file-empty");
    assert_eq!(refusal("plan.pdf", b"%PDF-1.7 and so on"), "file-pdf");
}

both!(given::migrations(), fn the_document_stays_as_it_came(db) {
    let city = given::city(db);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let send = |name: &str, bytes: &[u8]| {
        let form = browser.get("/plans/import");
        let space = city.space.to_string();
        let begun = browser.upload(&form, "/plans/import", &[("space", &space)], ("file", name, bytes));
        begun.location().unwrap_or_else(|| panic!("{}", begun.text()))
    };
    let page = send("plan.md", DOCUMENT.as_bytes());
    let file = format!("{page}/file");
    assert!(browser.get(&page).attributes("main a", "href").contains(&file));
    let original = browser.get(&file);
    assert_eq!(&original.bytes[..], DOCUMENT.as_bytes());
    assert!(original.headers["content-disposition"].to_str().unwrap().contains("plan.md"));
    assert_eq!(given::browser(&app, db, city.officer).get(&file).status, 403);
    // A name or a kind that is not kept keeps no plan out.
    for (name, bytes) in [(format!("{}.md", "a".repeat(200)), DOCUMENT.to_owned()), ("plan.txt".into(), format!("{DOCUMENT}\u{1}"))] {
        let page = send(&name, bytes.as_bytes());
        assert_eq!(browser.get(&page).status, 200);
        assert_eq!(browser.get(&format!("{page}/file")).status, 404);
    }
});
