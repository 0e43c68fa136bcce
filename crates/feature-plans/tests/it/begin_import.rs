use feature_plans::actions::{Source, begin_import};
use feature_plans::rules::import::{Import, Stage};
use feature_plans::store;
use kernel::Lang;
use kit_db::Db;
use kit_test::both;

use crate::given::{self, City, leave, occasion, refused};

/// A plan as somebody wrote it down.
pub const DOCUMENT: &str = "# Advocacy plan 2027\n\n## Goal 1: A faster railway\n\nThe journey takes too long.\n\n\
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
