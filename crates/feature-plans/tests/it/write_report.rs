use feature_plans::actions::write_report::digest;
use feature_plans::actions::{
    add_goal, approve_report, change_goal, change_measure, change_report, content_of, freeze_report, remove_report,
};
use feature_plans::rules::MeasureProgress;
use feature_plans::rules::report::{Change, ReportContent, ReportGoal, ReportMeasure, ReportState};
use feature_plans::store;
use jiff::civil::date;
use kernel::{Error, Result, State};
use kit_db::{Db, activity};
use kit_test::both;

use crate::given::{self, City, TODAY, leave, occasion};
use crate::reporting::{self, QUARTER, QUARTER_BEFORE, approve, change, draft, freeze, frozen, stored};

fn code<T>(outcome: Result<T>) -> &'static str {
    match outcome {
        Ok(_) => "done",
        Err(Error::Refused(refusals)) => refusals[0].code,
        Err(Error::Missing) => "missing",
        Err(_) => "broken",
    }
}

fn titles(measures: &[ReportMeasure]) -> Vec<&str> {
    measures.iter().map(|measure| measure.title.as_str()).collect()
}

fn only_goal(content: &ReportContent) -> &ReportGoal {
    assert_eq!(content.goals.len(), 1);
    &content.goals[0]
}

/// Marks the measure with this title.
fn mark(db: &Db, city: &City, plan: &feature_plans::rules::Plan, title: &str, progress: MeasureProgress) {
    let measures = db.read_here(|tx| store::measure::of_plan(tx, plan.id)).unwrap();
    let measure = measures.into_iter().find(|measure| measure.title == title).unwrap();
    let change = feature_plans::actions::MeasureChange {
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
    let other = feature_plans::actions::GoalChange { title: "Trains on time".into(), reason: String::new() };
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

both!(given::migrations(), fn a_frozen_report_never_changes(db) {
    let city = given::city(db);
    let (plan, goal) = reporting::plan(db, &city);
    let report = frozen(db, &city, &plan, QUARTER);
    let (text, sha256) = stored(db, &report);
    assert_eq!(digest(&text), sha256);
    assert!(matches!(&report.state, ReportState::Frozen { sha256: told, .. } if *told == sha256));
    let other = feature_plans::actions::GoalChange { title: "Something else".into(), reason: String::new() };
    db.write_here(|tx| change_goal(tx, &occasion(), &leave(&city), &plan, (goal, 1), &other)).unwrap();
    db.write_here(|tx| add_goal(tx, &occasion(), &leave(&city), &plan, &other)).unwrap();
    mark(db, &city, &plan, "To come", MeasureProgress::Done { on: TODAY });
    approve(db, &city, &plan, &report).unwrap();
    let again = db.read_here(|tx| store::report::get(tx, plan.id, report.id)).unwrap();
    assert_eq!(again.frozen(), report.frozen());
    assert_eq!(db.read_here(|tx| content_of(tx, &plan, &again, TODAY)).unwrap(), *report.frozen().unwrap());
    assert_eq!(stored(db, &report), (text, sha256));
});

both!(given::migrations(), fn nothing_is_done_to_a_frozen_report_but_approving_it_once(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = draft(db, &city, &plan, QUARTER);
    assert_eq!(code(approve(db, &city, &plan, &report)), "report-not-frozen");
    let report = freeze(db, &city, &plan, &report, TODAY).unwrap();
    assert_eq!(code(freeze(db, &city, &plan, &report, TODAY)), "report-frozen-already");
    let change = change(QUARTER, "Something else");
    let changed = db.write_here(|tx| {
        change_report(tx, &occasion(), &leave(&city), &plan, (report.id, report.version), &change)
    });
    assert_eq!(code(changed), "report-frozen-already");
    let removed = db.write_here(|tx| remove_report(tx, &occasion(), &leave(&city), &plan, report.id));
    assert_eq!(code(removed), "report-frozen-already");
    let approved = approve(db, &city, &plan, &report).unwrap();
    assert_eq!(approved.decision(), Some(&reporting::decision()));
    assert_eq!(code(approve(db, &city, &plan, &report)), "report-approved-already");
    let found = db.read_here(|tx| store::report::get(tx, plan.id, report.id)).unwrap();
    assert_eq!(found.decision(), Some(&reporting::decision()));
});

both!(given::migrations(), fn a_draft_is_saved_by_the_first_of_two(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = draft(db, &city, &plan, QUARTER);
    let save = |summary: &str| {
        let change = change(QUARTER, summary);
        db.write_here(|tx| change_report(tx, &occasion(), &leave(&city), &plan, (report.id, 1), &change))
    };
    assert_eq!(save("Second words").unwrap().version, 2);
    assert_eq!(code(save("Late words")), "changed-meanwhile");
    assert_eq!(code(freeze(db, &city, &plan, &report, TODAY)), "draft-changed-meanwhile");
    let found = db.read_here(|tx| store::report::get(tx, plan.id, report.id)).unwrap();
    assert_eq!(found.summary, "Second words");
    assert_eq!(freeze(db, &city, &plan, &found, TODAY).unwrap().frozen().unwrap().summary, "Second words");
});

both!(given::migrations(), fn a_removed_draft_is_found_by_nobody(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = draft(db, &city, &plan, QUARTER);
    let remove = || db.write_here(|tx| remove_report(tx, &occasion(), &leave(&city), &plan, report.id));
    remove().unwrap();
    assert_eq!(code(remove()), "missing");
    assert!(db.read_here(|tx| store::report::of_plan(tx, plan.id)).unwrap().is_empty());
});

both!(given::migrations(), fn what_has_not_begun_is_not_frozen(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = draft(db, &city, &plan, (date(2026, 11, 23), date(2026, 12, 31)));
    assert_eq!(code(freeze(db, &city, &plan, &report, TODAY)), "period-not-begun");
    let report = draft(db, &city, &plan, (TODAY, date(2026, 12, 31)));
    let content = freeze(db, &city, &plan, &report, TODAY).unwrap();
    assert_eq!(content.frozen().unwrap().as_of, Some(TODAY), "the rest of the period is still to come");
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

both!(given::migrations(), fn what_is_done_with_a_report_is_logged(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = frozen(db, &city, &plan, QUARTER);
    approve(db, &city, &plan, &report).unwrap();
    let log = db.read_here(|tx| activity::of_space(tx, city.space, None, 3)).unwrap();
    let kinds: Vec<&str> = log.iter().map(|one| one.kind.as_str()).collect();
    assert_eq!(kinds, ["report.approved", "report.frozen", "report.begun"]);
    let told = log[1].content.as_ref().and_then(|content| content.after.as_ref()).unwrap();
    assert_eq!(told["sha256"], stored(db, &report).1);
});

both!(given::migrations(), fn a_report_is_of_its_own_plan(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let (plan, _) = reporting::plan(db, &city);
    let foreign = given::plan(db, &other);
    let report = draft(db, &city, &plan, QUARTER);
    let through_another_plan = db.write_here(|tx| {
        freeze_report(tx, &occasion(), &leave(&other), &foreign, (report.id, report.version), TODAY)
    });
    assert_eq!(code(through_another_plan), "missing");
    let without_leave = db.write_here(|tx| {
        approve_report(tx, &occasion(), &leave(&other), &plan, report.id, reporting::decision())
    });
    assert_eq!(code(without_leave), "missing");
});
