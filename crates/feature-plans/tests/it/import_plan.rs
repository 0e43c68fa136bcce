use feature_plans::actions::{Source, begin_import, correct_import, save_import, undo_import};
use feature_plans::rules::import::Import;
use feature_plans::store;
use kernel::{Error, Lang};
use kit_db::Db;
use kit_test::both;

use crate::given::{self, City, leave, occasion};

/// A plan as somebody wrote it down.
pub const DOCUMENT: &str = "# Advocacy plan 2027\n\n## Goal 1: A faster railway\n\nThe journey takes too long.\n\n\
    Targets:\n- Double track by 2030\n  - Planning begins\n\nPartners: The region, The university\n\n\
    Responsible officers: Connections manager\n\n## Goal 2: A green port\n\nThe port needs power.\n\n\
    Targets:\n- Shore power\n";

/// The document, brought in and not saved yet.
pub fn begun(db: &Db, city: &City) -> Import {
    let source = Source::read("plan.md", DOCUMENT.as_bytes()).unwrap();
    db.write_here(|tx| begin_import(tx, &occasion(), &leave(city), &source, Lang::En)).unwrap()
}

fn code(error: Error) -> &'static str {
    match error {
        Error::Refused(refusals) => refusals[0].code,
        Error::Missing => "missing",
        _ => "other",
    }
}

both!(given::migrations(), fn a_document_becomes_a_plan(db) {
    let city = given::city(db);
    let import = begun(db, &city);
    let at = (import.id, import.version);
    let plan = db.write_here(|tx| save_import(tx, &occasion(), &leave(&city), at, "Plan of 2027")).unwrap();
    let contents = db.read_here(|tx| store::contents::get(tx, plan)).unwrap();
    assert_eq!((contents.plan.year, contents.plan.title.as_str()), (2027, "Plan of 2027"));
    assert_eq!(contents.goals.len(), 2);
    assert_eq!(contents.goals[0].goal.title, "A faster railway");
    assert_eq!(contents.goals[0].targets[0].parts[0].target.name, "Planning begins");
    assert_eq!(contents.goals[0].partners.len(), 2);
    assert_eq!(contents.goals[0].officers[0].name, "Connections manager");
});

both!(given::migrations(), fn corrections_are_saved_by_the_first_of_two(db) {
    let city = given::city(db);
    let import = begun(db, &city);
    let correct = |version| {
        let at = (import.id, version);
        db.write_here(|tx| correct_import(tx, &occasion(), &leave(&city), at, import.tree.clone(), Lang::En))
    };
    assert_eq!(correct(1).unwrap().version, 2);
    assert_eq!(code(correct(1).unwrap_err()), "changed-meanwhile");
});

both!(given::migrations(), fn an_import_is_taken_back_as_a_whole(db) {
    let city = given::city(db);
    let import = begun(db, &city);
    let at = (import.id, import.version);
    let plan = db.write_here(|tx| save_import(tx, &occasion(), &leave(&city), at, "Plan")).unwrap();
    let undo = || db.write_here(|tx| undo_import(tx, &occasion(), &leave(&city), import.id));
    undo().unwrap();
    assert!(matches!(db.read_here(|tx| store::plan::get(tx, plan)), Err(Error::Missing)));
    assert_eq!(code(undo().unwrap_err()), "import-closed");
});

both!(given::migrations(), fn an_import_of_another_space_is_missing(db) {
    let city = given::city(db);
    let other = given::city_called(db, "Elsewhere");
    let import = begun(db, &city);
    let undone = db.write_here(|tx| undo_import(tx, &occasion(), &leave(&other), import.id));
    assert_eq!(code(undone.unwrap_err()), "missing");
});

#[test]
fn what_is_no_plan_is_refused_with_what_to_do() {
    let refused = |name: &str, bytes: &[u8]| code(Source::read(name, bytes).unwrap_err());
    assert_eq!(refused("shopping.txt", b"Milk, bread and butter."), "not-a-plan");
    assert_eq!(refused("empty.txt", b""), "file-empty");
    assert_eq!(refused("plan.pdf", b"%PDF-1.7 and so on"), "file-pdf");
}
