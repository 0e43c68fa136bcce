use feature_plans::actions::{
    HandbookChange, MeasureChange, ToolkitChange, change_handbook, set_toolkit, start_handbook,
};
use feature_plans::store;
use kernel::{Error, Lang};
use kit_test::both;

use crate::given::{self, leave, measure_change, occasion};

fn change(title: &str) -> HandbookChange {
    HandbookChange { title: title.into(), term: (Some(2026), Some(2029)), lang: Lang::Sv }
}

fn code<T: std::fmt::Debug>(result: Result<T, Error>) -> &'static str {
    match result.unwrap_err() {
        Error::Refused(refusals) => refusals[0].code,
        Error::Missing => "missing",
        _ => "broken",
    }
}

both!(given::migrations(), fn a_handbook_is_saved_by_the_first_of_two(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let book = db.write_here(|tx| start_handbook(tx, &occasion(), &leave(&city), &change("Handbook"))).unwrap();
    assert_eq!(db.read_here(|tx| store::handbook::get(tx, book.id)).unwrap(), book);
    let save = |leave, version, title| {
        db.write_here(|tx| change_handbook(tx, &occasion(), &leave, &book, version, &change(title)))
    };
    assert_eq!(save(leave(&city), 1, "Second words").unwrap().version, 2);
    assert_eq!(code(save(leave(&city), 1, "Late words")), "changed-meanwhile");
    assert_eq!(code(save(leave(&other), 1, "From elsewhere")), "missing");
    let backwards = HandbookChange { term: (Some(2029), Some(2026)), ..change("Handbook") };
    let tried = db.write_here(|tx| start_handbook(tx, &occasion(), &leave(&city), &backwards));
    assert_eq!(code(tried), "council-term-backwards");
});

both!(given::migrations(), fn tools_that_stay_or_are_reworded_keep_their_measures(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    let plan = given::plan_as(db, &city, |change| change.handbook = Some(book.id));
    let goal = given::goal(db, &plan, "A goal");
    let measure = |tool: usize| {
        let change = MeasureChange { tool: Some(book.tools[tool].id), ..measure_change("A measure") };
        given::measure(db, &plan, goal.id, change)
    };
    let (met, written) = (measure(0), measure(1));
    let tools = |advocacy: &[&str], communication: &[&str]| {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        ToolkitChange { advocacy: names(advocacy), communication: names(communication) }
    };
    let set = |version, change: ToolkitChange| {
        let before = db.read_here(|tx| store::handbook::get(tx, book.id)).unwrap();
        db.write_here(|tx| set_toolkit(tx, &occasion(), &leave(&city), &before, version, &change))
    };
    let changed = set(book.version, tools(&["Visits", "Meetings with ministers"], &[])).unwrap();
    let names: Vec<&str> = changed.tools.iter().map(|tool| tool.name.as_str()).collect();
    assert_eq!(names, ["Visits", "Meetings with ministers"]);
    let again = set(changed.version, tools(&["Visits", "Meetings with all"], &["Newsletter"])).unwrap();
    assert_eq!(again.tools[1].id, changed.tools[1].id, "reworded in its place");
    let tool_of = |id| db.read_here(|tx| store::measure::get(tx, plan.id, id)).unwrap().tool;
    assert_eq!(tool_of(written.id), None, "a tool that went leaves its measures");
    assert_eq!(tool_of(met.id), None, "one gone and two come: neither is it");
    assert_eq!(code(set(changed.version, tools(&[], &[]))), "changed-meanwhile");
    assert_eq!(db.read_here(|tx| store::handbook::get(tx, book.id)).unwrap().tools, again.tools);
});
