use feature_plans::actions::{MeasureChange, ToolkitChange, set_toolkit};
use feature_plans::store;
use kit_test::both;

use crate::given::{self, leave, measure_change, occasion, refused};

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
    assert_eq!(refused(set(changed.version, tools(&[], &[]))), "changed-meanwhile");
    assert_eq!(db.read_here(|tx| store::handbook::get(tx, book.id)).unwrap().tools, again.tools);
});
