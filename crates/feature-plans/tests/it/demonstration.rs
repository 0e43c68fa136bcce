use std::collections::BTreeSet;

use feature_plans::rules::report::{Change, Report, ReportState};
use feature_plans::rules::{Kind, Plan, PlanContents};
use feature_plans::store;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use kernel::{Chance, Lang, Moment, Occasion, State};
use kit_db::{Db, activity};
use kit_feature::{Demonstration, DemonstrationPeople};
use kit_test::{NOW, both};

use crate::given::{self, City, TODAY};

/// Makes the demonstration data of plans as it is made on this day.
fn seed(db: &Db, city: &City, today: Date) {
    let days = i64::from((today - TODAY).get_days());
    let at: Moment = NOW.plus_days(days);
    let organisation = db.read_here(|tx| core_spaces::store::space::get(tx, city.space)).unwrap().organisation;
    let demonstration = Demonstration {
        occasion: Occasion::of_installation(at, Chance::system()),
        today,
        address: "https://kortteli.example".into(),
        organisation,
        space: city.space,
        people: DemonstrationPeople {
            coordinator: city.coordinator,
            officer: city.officer,
            member: city.reader,
            administrator: city.administrator,
        },
    };
    let seed = feature_plans::feature().seed.unwrap();
    db.write_here(|tx| seed(tx, &demonstration)).unwrap();
}

fn plans(db: &Db) -> Vec<Plan> {
    db.read_here(store::plan::all).unwrap()
}

fn plan_of(db: &Db, city: &City) -> Plan {
    let mut plans = db.read_here(|tx| store::plan::of_space(tx, city.space)).unwrap();
    assert_eq!(plans.len(), 1);
    plans.remove(0)
}

fn contents(db: &Db, plan: &Plan) -> PlanContents {
    db.read_here(|tx| store::contents::get(tx, plan.id)).unwrap()
}

/// The plan's reports, the first period first.
fn reports(db: &Db, plan: &Plan) -> Vec<Report> {
    let mut reports = db.read_here(|tx| store::report::of_plan(tx, plan.id)).unwrap();
    reports.reverse();
    reports
}

both!(given::migrations(), fn the_real_citys_plan_comes_in_whole(db) {
    let city = given::city(db);
    seed(db, &city, TODAY);
    let plan = plan_of(db, &city);
    assert_eq!((plan.year, plan.lang), (2026, Lang::Fi));
    let handbook = db.read_here(|tx| store::handbook::get(tx, plan.handbook.unwrap())).unwrap();
    assert_eq!(handbook.term, Some((2026, 2029)));
    let chapters: Vec<&str> = handbook.chapters.iter().map(|chapter| chapter.title.as_str()).collect();
    let wanted = [
        "Periaatteet",
        "Toimijat ja toimivalta",
        "Yhteistyö ja kumppanuudet",
        "Vaikuttamisen ja viestinnän työkalupakki",
    ];
    assert_eq!(chapters, wanted);
    assert!(handbook.chapters.iter().all(|chapter| !chapter.body.is_empty()));
    let tools = |kind| handbook.tools.iter().filter(|tool| tool.kind == kind).count();
    assert_eq!((tools(Kind::Advocacy), tools(Kind::Communication)), (8, 7));
    let rules = given::follow_ups(db, &plan);
    let rules: Vec<(&str, i64)> = rules.iter().map(|rule| (rule.body.as_str(), rule.per_year)).collect();
    assert_eq!(rules, [("elinvoimajaosto", 4), ("kaupunginhallitus", 2)]);
    let notes = db.read_here(|tx| store::plan::notes(tx, plan.id)).unwrap();
    assert_eq!(notes, [], "everything found its place");
    let contents = contents(db, &plan);
    let count = |count: &dyn Fn(&feature_plans::rules::GoalContents) -> usize| -> Vec<usize> {
        contents.goals.iter().map(count).collect()
    };
    assert_eq!(count(&|goal| goal.targets.len()), [4, 10, 5, 6]);
    assert_eq!(count(&|goal| goal.all_targets().len()), [4, 12, 5, 12]);
    assert_eq!(count(&|goal| goal.stakeholders.len()), [12, 18, 13, 0]);
    assert_eq!(count(&|goal| goal.stakeholders.iter().map(|one| one.members.len()).sum()), [12, 0, 0, 0]);
    assert_eq!(count(&|goal| goal.partners.len()), [24, 22, 19, 0]);
    assert_eq!(count(&|goal| goal.officers.len()), [2, 2, 4, 2]);
    assert_eq!(count(&|goal| goal.officers.iter().filter(|one| one.person.is_some()).count()), [1, 2, 2, 1]);
});

both!(given::migrations(), fn there_is_something_of_everything_on_any_day(db) {
    // The first and the last days of a quarter, of a year, of February, and an ordinary one.
    for today in [TODAY, date(2026, 10, 1), date(2026, 12, 31), date(2027, 1, 1), date(2028, 2, 29), date(2031, 7, 3)] {
        let city = given::city_called(db, &today.to_string());
        seed(db, &city, today);
        let plan = plan_of(db, &city);
        let contents = contents(db, &plan);
        let measures: BTreeSet<State> = contents.all_measures().map(|(_, measure)| measure.state(today)).collect();
        let wanted = State::ALL.into_iter().filter(|state| *state != State::WaitingForYou);
        assert_eq!(measures, wanted.collect(), "{today}");
        let goals: Vec<State> = contents.goals.iter().map(|goal| goal.state(today)).collect();
        assert_eq!(goals, [State::DueSoon, State::Late, State::OnTheWay, State::OnTheWay], "{today}");
        assert!(contents.goals[2].goal.set.is_some() && contents.goals[2].computed(today) == State::Late);
        let reports = reports(db, &plan);
        let how_far: Vec<(bool, bool)> =
            reports.iter().map(|report| (report.frozen().is_some(), report.decision().is_some())).collect();
        assert_eq!(how_far, [(true, true), (true, true), (true, false), (false, false)], "{today}");
        assert!(reports[3].period.has(today), "{today}");
        assert!(reports[..3].iter().all(|report| report.period.until < today), "{today}");
    }
});

both!(given::migrations(), fn the_reports_were_frozen_as_things_stood_then(db) {
    let city = given::city(db);
    seed(db, &city, TODAY);
    let plan = plan_of(db, &city);
    let reports = reports(db, &plan);
    let content = |place: usize| reports[place].frozen().unwrap();
    let late = |place: usize| content(place).goals.iter().map(|goal| goal.late.len()).sum::<usize>();
    assert_eq!((late(0), late(1), late(2)), (0, 1, 0));
    let done = |place: usize| content(place).goals.iter().map(|goal| goal.measures_done).sum::<usize>();
    assert_eq!((done(0), done(1), done(2)), (1, 4, 9));
    assert!(content(0).changes.is_empty() && content(0).compared_with.is_none());
    for place in [1, 2] {
        assert_eq!(reports[place].previous, Some(reports[place - 1].id));
        let changes = &content(place).changes;
        assert!(changes.iter().any(|change| matches!(change, Change::GoalState { .. })), "{place}");
        assert!(changes.iter().any(|change| matches!(change, Change::MeasuresDone { .. })), "{place}");
        assert!(changes.iter().any(|change| matches!(change, Change::IndicatorMoved { .. })), "{place}");
    }
    let zone = TimeZone::get("Europe/Helsinki").unwrap();
    for report in &reports[..3] {
        let ReportState::Frozen { at, decision, .. } = &report.state else { panic!("{report:?}") };
        let days = (at.day(&zone) - report.period.until).get_days();
        assert_eq!(days, 6, "frozen soon after the period");
        assert!(decision.as_ref().is_none_or(|(decision, entered)| entered.day(&zone) == decision.on));
    }
});

both!(given::migrations(), fn seeding_twice_makes_nothing_twice(db) {
    let city = given::city(db);
    seed(db, &city, TODAY);
    let (first, head) = (plans(db), db.read_here(activity::head).unwrap());
    seed(db, &city, TODAY);
    assert_eq!((plans(db), db.read_here(activity::head).unwrap()), (first, head));
});

both!(given::migrations(), fn the_log_of_what_happened_is_whole(db) {
    let city = given::city(db);
    seed(db, &city, TODAY);
    let log = db.read_here(|tx| activity::of_space(tx, city.space, None, 10_000)).unwrap();
    let days: Vec<Moment> = log.iter().rev().map(|one| one.at).collect();
    assert!(days.len() > 100 && days.is_sorted(), "in the order of its days");
    assert!(days.iter().all(|at| *at <= NOW));
});

both!(given::migrations(), fn every_role_finds_something_on_its_pages(db) {
    let city = given::city(db);
    seed(db, &city, TODAY);
    let plan = plan_of(db, &city);
    let contents = contents(db, &plan);
    let approved = reports(db, &plan).remove(0);
    let mut paths = vec![
        "/plans".to_owned(),
        format!("/plans/{}", plan.id),
        format!("/plans/{}/reports", plan.id),
        format!("/plans/{}/reports/{}", plan.id, approved.id),
    ];
    for goal in &contents.goals {
        paths.push(format!("/plans/{}/goals/{}", plan.id, goal.goal.id));
        paths.extend(goal.indicators.iter().map(|one| format!("/plans/{}/indicators/{}", plan.id, one.id)));
    }
    let app = given::app(db);
    let inside = [city.coordinator, city.officer, city.reader, city.administrator];
    let browsers = inside.map(|person| given::browser(&app, db, person));
    let public = [Lang::Fi, Lang::Sv, Lang::En].map(|lang| app.browser().reading(lang));
    for browser in browsers.iter().chain(&public) {
        for path in &paths {
            let page = browser.get(path);
            assert_eq!(page.status, 200, "{path}");
            assert!(page.all(".empty").is_empty(), "{path}: {:?}", page.all(".empty"));
        }
    }
    let front = public[0].get(&format!("/plans/{}", plan.id));
    assert!(front.text().contains("keksittyjä esimerkkejä"), "it says what is made up");
    assert!(!front.text().contains("yhteyspäällikkö"));
});

both!(given::migrations(), fn the_neighbours_own_plan_is_nobody_elses(db) {
    let city = given::city(db);
    seed(db, &city, TODAY);
    let all = plans(db);
    assert_eq!(all.len(), 3);
    let find = |lang| all.iter().find(|plan| plan.lang == lang).unwrap();
    let (private, public) = (find(Lang::Sv), find(Lang::En));
    assert!(private.space == public.space && private.space != city.space);
    let report = reports(db, private).remove(0);
    let goal = &contents(db, private).goals[0];
    let app = given::app(db);
    let missing = app.browser().get(&format!("/plans/{}", report.id));
    for person in [city.coordinator, city.officer, city.reader, city.stranger] {
        let browser = given::browser(&app, db, person);
        for path in ["", "/reports", &format!("/reports/{}", report.id), &format!("/goals/{}", goal.goal.id), "/lists"] {
            let page = browser.get(&format!("/plans/{}{path}", private.id));
            assert_eq!((page.status, page.one("h1")), (missing.status, missing.one("h1")), "{path}");
        }
        assert!(!browser.get("/plans").text().contains("intressebevakning"));
        assert!(browser.get("/plans").text().contains("Exempelstad in Europe 2026"));
        assert_eq!(browser.get(&format!("/plans/{}", public.id)).status, 200);
    }
});
