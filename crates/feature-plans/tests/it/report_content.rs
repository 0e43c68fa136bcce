use feature_plans::actions::{GoalChange, MeasureChange, change_goal, change_measure};
use feature_plans::rules::report::{Change, ReportContent, ReportGoal, ReportMeasure};
use feature_plans::rules::{MeasureProgress, Plan};
use feature_plans::store;
use feature_plans::store::report_content::content_of;
use jiff::civil::date;
use kernel::State;
use kit_db::Db;
use kit_test::both;

use crate::given::{self, City, TODAY, leave, occasion};
use crate::reporting::{self, QUARTER, QUARTER_BEFORE, draft, freeze, frozen};

fn titles(measures: &[ReportMeasure]) -> Vec<&str> {
    measures.iter().map(|measure| measure.title.as_str()).collect()
}

fn only_goal(content: &ReportContent) -> &ReportGoal {
    assert_eq!(content.goals.len(), 1);
    &content.goals[0]
}

/// Marks the measure with this title.
pub fn mark(db: &Db, city: &City, plan: &Plan, title: &str, progress: MeasureProgress) {
    let measures = db.read_here(|tx| store::measure::of_plan(tx, plan.id)).unwrap();
    let measure = measures.into_iter().find(|measure| measure.title == title).unwrap();
    let change = MeasureChange {
        progress,
        due_on: measure.due_on,
        owner: measure.owner.clone(),
        ..given::measure_change(title)
    };
    let (id, version) = (measure.id, measure.version);
    db.write_here(|tx| change_measure(tx, &occasion(), &leave(city), plan, (id, version), change.clone())).unwrap();
}

both!(given::migrations(), fn a_draft_follows_the_plan(db) {
    let city = given::city(db);
    let (plan, goal) = reporting::plan(db, &city);
    let report = draft(db, &city, &plan, QUARTER);
    let content = || db.read_here(|tx| content_of(tx, &plan, &report, TODAY)).unwrap();
    assert_eq!(only_goal(&content()).title, "Trains that run");
    let other = GoalChange { title: "Trains on time".into(), reason: String::new() };
    db.write_here(|tx| change_goal(tx, &occasion(), &leave(&city), &plan, (goal, 1), &other)).unwrap();
    assert_eq!(only_goal(&content()).title, "Trains on time");
});

both!(given::migrations(), fn a_report_tells_how_it_was_at_the_periods_end(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = frozen(db, &city, &plan, QUARTER);
    let content = report.frozen().unwrap();
    assert_eq!(content.as_of, Some(QUARTER.1));
    let goal = only_goal(content);
    assert_eq!(titles(&goal.done), ["Done in summer"]);
    assert_eq!(titles(&goal.late), ["Late since August"]);
    assert_eq!(titles(&goal.ongoing), ["Done in October", "Under way"], "what was done later was still open");
    assert_eq!(goal.ongoing[0].day, Some(date(2026, 12, 31)), "and was due on its day");
    assert_eq!(titles(&goal.coming), ["To come", "For the target"]);
    assert_eq!(titles(&goal.dropped), ["Given up"]);
    assert_eq!((goal.measures_done, goal.measures_all), (2, 7));
    assert_eq!(goal.state(), State::Late);
    let figures: Vec<f64> = goal.indicators[0].values.iter().map(|value| value.value).collect();
    assert_eq!(figures, [4.0, 6.0]);
    let before = frozen(db, &city, &plan, QUARTER_BEFORE);
    let goal = only_goal(before.frozen().unwrap());
    assert_eq!(titles(&goal.done), ["Done in spring"]);
    assert_eq!(titles(&goal.dropped), [""; 0], "it was given up later");
    assert_eq!((goal.measures_done, goal.measures_all), (1, 8));
    assert_eq!(goal.state(), State::OnTheWay, "nothing was late yet");
    assert_eq!(goal.indicators[0].values.len(), 1);
});

both!(given::migrations(), fn a_report_tells_what_changed_since_the_one_before(db) {
    let city = given::city(db);
    let (plan, goal) = reporting::plan(db, &city);
    let first = frozen(db, &city, &plan, QUARTER_BEFORE);
    assert_eq!((first.previous, first.frozen().unwrap().compared_with), (None, None));
    let target = given::target(db, &plan, goal, "One more", None);
    mark(db, &city, &plan, "Under way", MeasureProgress::Done { on: date(2026, 6, 15) });
    let second = frozen(db, &city, &plan, QUARTER);
    assert_eq!(second.previous, Some(first.id));
    let content = second.frozen().unwrap();
    assert_eq!(content.compared_with, Some(first.period));
    let title = || "Trains that run".to_owned();
    let wanted = [
        Change::GoalState { goal: 1, title: title(), before: "on-the-way".into(), after: "late".into() },
        Change::TargetNew { goal: 1, title: target.name },
        Change::MeasuresDone { goal: 1, title: title(), before: 1, after: 3 },
        Change::IndicatorMoved {
            goal: 1,
            title: "Trains of Trains that run".into(),
            unit: "flights a week".into(),
            before: 4.0,
            after: 6.0,
        },
        Change::MeasureDoneEarlier { goal: 1, title: "Under way".into(), on: date(2026, 6, 15) },
    ];
    assert_eq!(content.changes, wanted);
    let draft = draft(db, &city, &plan, (date(2026, 10, 1), TODAY));
    let draft = db.read_here(|tx| content_of(tx, &plan, &draft, TODAY)).unwrap();
    assert_eq!(draft.compared_with, Some(second.period));
    assert!(!draft.changes.iter().any(|change| matches!(change, Change::MeasureDoneEarlier { .. })), "told once");
});

both!(given::migrations(), fn a_drop_that_came_to_be_known_late_is_told_by_the_next_report(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    // Frozen before the period was over, as for a meeting in June.
    let early = draft(db, &city, &plan, QUARTER_BEFORE);
    freeze(db, &city, &plan, &early, date(2026, 6, 10)).unwrap();
    let dropped = MeasureProgress::Dropped { on: date(2026, 6, 20), reason: "Not needed".into() };
    mark(db, &city, &plan, "To come", dropped);
    let next = frozen(db, &city, &plan, QUARTER);
    assert_eq!(titles(&only_goal(next.frozen().unwrap()).dropped), ["To come", "Given up"]);
    let last = frozen(db, &city, &plan, (date(2026, 10, 1), TODAY));
    assert_eq!(titles(&only_goal(last.frozen().unwrap()).dropped), [""; 0]);
});
