use core_spaces::rules::Visibility;
use feature_plans::actions::{MeasureChange, PlanRenewal};
use feature_plans::rules::influence::Position;
use feature_plans::rules::renewal::{Additions, Choices};
use feature_plans::rules::{MeasureProgress, Plan};
use feature_plans::store;
use jiff::civil::date;
use kernel::State;
use kit_db::{Db, activity};
use kit_test::both;

use crate::given::{self, TODAY, refused};
use crate::renewing::{all, continued, dropped, for_next_year, renew, year};
use crate::saying::{message, said};
use crate::{contacting, mapping};

fn contents(db: &Db, plan: &Plan) -> feature_plans::rules::PlanContents {
    db.read_here(|tx| store::contents::get(tx, plan.id)).unwrap()
}

both!(given::migrations(), fn what_is_continued_goes_on_with_everything_that_belongs_to_it(db) {
    let city = given::city(db);
    let year = year(db, &city);
    said(db, &city, (&year.plan, year.tram.id), &message("Rails bring work"));
    let minister = mapping::person(db, &city, "Aino Example");
    mapping::put(db, &year.plan, (year.tram.id, minister), &mapping::stands(5, 4, Position::Opposes, "Voted against"));
    let new = renew(db, &city, &year.plan, &for_next_year(&year.plan, all(db, &year.plan))).unwrap();
    assert_eq!((new.year, new.title.as_str(), new.visibility), (2027, "Plan of 2027", Visibility::Members));
    assert_eq!((new.handbook, new.summary.as_str()), (year.plan.handbook, year.plan.summary.as_str()));
    let after = contents(db, &new);
    let titles: Vec<&str> = after.goals.iter().map(|goal| goal.goal.title.as_str()).collect();
    assert_eq!(titles, ["The tram", "The port"]);
    let tram = &after.goals[0];
    assert_ne!(tram.goal.id, year.tram.id);
    assert_eq!((tram.targets[0].target.name.as_str(), tram.targets[0].target.due_on), ("A decision", Some(date(2027, 3, 1))));
    let measures: Vec<_> = tram.all_measures().into_iter().map(|one| (one.title.as_str(), &one.progress, one.due_on)).collect();
    assert_eq!(measures, [("A visit", &MeasureProgress::Ongoing, None)], "days that have passed are set anew");
    assert_eq!(tram.measures[0].owner.as_ref().unwrap().person, Some(city.officer));
    assert_eq!((tram.indicators[0].name.as_str(), tram.indicators[0].values.len()), ("Passengers", 0));
    assert_eq!((tram.stakeholders[0].members.len(), tram.partners.len(), tram.officers[0].person), (1, 1, Some(city.officer)));
    assert_eq!(after.goals[1].measures[0].due_on, None, "a day before the new year is one of the last plan");
    assert_eq!(given::follow_ups(db, &new)[0].body, "City board");
    let messages = db.read_here(|tx| store::material::of_plan(tx, new.id)).unwrap();
    assert_eq!(messages[0].said, message("Rails bring work"));
    let map = db.read_here(|tx| store::influence::of_goal(tx, tram.goal.id)).unwrap();
    let step = map[0].entry.latest().unwrap();
    assert_eq!((map.len(), step.said.evidence.as_str(), step.on), (1, "Voted against", TODAY));
});

both!(given::migrations(), fn what_is_new_comes_after_what_goes_on(db) {
    let city = given::city(db);
    let year = year(db, &city);
    let measures = [(year.tram.id.to_string(), "A ride\n- A song".to_owned())].into();
    let additions = Additions { goals: "A bridge\nA quay".into(), measures };
    let renewal = PlanRenewal { additions, ..for_next_year(&year.plan, all(db, &year.plan)) };
    let new = contents(db, &renew(db, &city, &year.plan, &renewal).unwrap());
    let titles: Vec<_> = new.goals.iter().map(|goal| (goal.goal.position, goal.goal.title.as_str())).collect();
    assert_eq!(titles, [(1, "The tram"), (2, "The port"), (3, "A bridge"), (4, "A quay")]);
    let measures: Vec<_> = new.goals[0].all_measures().into_iter().map(|one| one.title.as_str()).collect();
    assert_eq!(measures, ["A visit", "A ride", "A song"]);
});

both!(given::migrations(), fn new_measures_of_a_dropped_goal_are_not_lost_in_silence(db) {
    let city = given::city(db);
    let year = year(db, &city);
    let measures = [(year.port.id.to_string(), "A quay".to_owned())].into();
    let choices = all(db, &year.plan).with(year.port.id, dropped("The state builds it"));
    let additions = Additions { measures, ..Additions::default() };
    let renewal = PlanRenewal { additions, ..for_next_year(&year.plan, choices) };
    assert_eq!(refused(renew(db, &city, &year.plan, &renewal)), "new-of-dropped");
});

both!(given::migrations(), fn a_target_that_was_begun_is_on_its_way_in_the_new_plan(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    let (begun, other) = (given::target(db, &plan, goal.id, "A line", None), given::target(db, &plan, goal.id, "A bridge", None));
    for (target, title, progress) in [
        (begun.id, "A visit", MeasureProgress::Done { on: date(2026, 3, 1) }),
        (begun.id, "A letter", MeasureProgress::Planned),
        (other.id, "A song", MeasureProgress::Planned),
    ] {
        let change = MeasureChange { target: Some(target), progress, ..given::measure_change(title) };
        given::measure(db, &plan, goal.id, change);
    }
    let new = contents(db, &renew(db, &city, &plan, &for_next_year(&plan, all(db, &plan))).unwrap());
    let states: Vec<State> = new.goals[0].targets.iter().map(|target| target.state(TODAY)).collect();
    assert_eq!(states, [State::OnTheWay, State::NotStarted]);
});

both!(given::migrations(), fn the_new_map_knows_who_was_met_before(db) {
    let city = given::city(db);
    let year = year(db, &city);
    let (_, minister) = contacting::somebody(db, &city, "Aino Example", None);
    let mut call = contacting::call(city.officer, vec![minister]);
    call.goals = vec![(year.tram.id, year.plan.year)];
    contacting::logged(db, &city, &call);
    let new = renew(db, &city, &year.plan, &for_next_year(&year.plan, all(db, &year.plan))).unwrap();
    let tram = contents(db, &new).goals[0].goal.id;
    let met = db.read_here(|tx| store::influence::met(tx, tram, TODAY)).unwrap();
    let minister = met.iter().find(|met| met.name == "Aino Example").unwrap();
    assert_eq!((met.len(), minister.on), (2, TODAY), "the minister and the ministry");
});

both!(given::migrations(), fn the_last_plan_stays_as_it_is(db) {
    let city = given::city(db);
    let year = year(db, &city);
    let before = contents(db, &year.plan);
    renew(db, &city, &year.plan, &for_next_year(&year.plan, all(db, &year.plan))).unwrap();
    assert_eq!(format!("{:?}", contents(db, &year.plan)), format!("{before:?}"));
});

both!(given::migrations(), fn what_is_dropped_is_kept_with_its_reason(db) {
    let city = given::city(db);
    let year = year(db, &city);
    let choices = all(db, &year.plan).with(year.port.id, dropped("The state builds it")).with(year.visit.id, dropped("They came"));
    let new = renew(db, &city, &year.plan, &for_next_year(&year.plan, choices)).unwrap();
    let after = contents(db, &new);
    assert_eq!((after.goals.len(), after.goals[0].all_measures().len()), (1, 0));
    let told = db.read_here(|tx| store::renewal::dropped(tx, new.id)).unwrap();
    assert_eq!(told.goals[&year.port.id], "The state builds it");
    assert_eq!(told.measures[&year.visit.id], "They came");
    assert!(!told.measures.contains_key(&year.letter.id), "it went along with its goal");
    let chain = db.read_here(|tx| store::renewal::chain(tx, year.port.id)).unwrap();
    assert_eq!(chain.dropped.unwrap().1, "The state builds it");
    assert!(chain.after.is_none());
    let log = db.read_here(|tx| activity::of_space(tx, city.space, None, 1)).unwrap();
    let told = log[0].content.as_ref().unwrap().after.as_ref().unwrap();
    assert_eq!((log[0].kind.as_str(), told["continued"].as_i64(), told["dropped"].as_i64()), ("plan.renewed", Some(1), Some(1)));
});

both!(given::migrations(), fn each_knows_what_it_renews(db) {
    let city = given::city(db);
    let year = year(db, &city);
    let new = renew(db, &city, &year.plan, &for_next_year(&year.plan, all(db, &year.plan))).unwrap();
    let after = contents(db, &new);
    let links = db.read_here(|tx| store::renewal::links(tx, new.id)).unwrap();
    assert_eq!(links.goals[&after.goals[0].goal.id], year.tram.id);
    assert_eq!(links.measures[&after.goals[1].measures[0].id], year.letter.id);
    assert_eq!((links.goals.len(), links.targets.len(), links.measures.len()), (2, 1, 2));
    let chain = db.read_here(|tx| store::renewal::chain(tx, year.tram.id)).unwrap();
    assert_eq!(chain.after.unwrap().id, after.goals[0].goal.id);
    let earlier = db.read_here(|tx| store::renewal::indicator_before(tx, after.goals[0].indicators[0].id)).unwrap();
    assert_eq!(earlier.unwrap().0.id, year.plan.id);
    assert_eq!(db.read_here(|tx| store::renewal::predecessor(tx, new.id)).unwrap().unwrap().id, year.plan.id);
    assert_eq!(db.read_here(|tx| store::renewal::successor(tx, year.plan.id)).unwrap().unwrap().id, new.id);
});

both!(given::migrations(), fn a_plan_is_renewed_once_for_a_later_year_and_with_everything_decided(db) {
    let city = given::city(db);
    let year = year(db, &city);
    let whole = for_next_year(&year.plan, all(db, &year.plan));
    assert_eq!(refused(renew(db, &city, &year.plan, &PlanRenewal { year: 2026, ..whole.clone() })), "renewal-year");
    let open = PlanRenewal { choices: whole.choices.clone().with(year.port.id, dropped("")), ..whole.clone() };
    assert_eq!(refused(renew(db, &city, &year.plan, &open)), "fate-reason-missing");
    let open = PlanRenewal { choices: Choices::default(), ..whole.clone() };
    assert_eq!(refused(renew(db, &city, &year.plan, &open)), "fate-missing");
    assert_eq!(refused(renew(db, &city, &year.plan, &PlanRenewal { title: String::new(), ..whole.clone() })), "plan-title-missing");
    let other = given::city_called(db, "Toisaalla");
    assert_eq!(refused(renew(db, &other, &year.plan, &whole)), "missing");
    let foreign = PlanRenewal { handbook: Some(given::handbook(db, &other).id), ..whole.clone() };
    assert_eq!(refused(renew(db, &city, &year.plan, &foreign)), "missing");
    assert_eq!(db.read_here(|tx| store::plan::of_space(tx, city.space)).unwrap().len(), 1);
    renew(db, &city, &year.plan, &whole).unwrap();
    assert_eq!(refused(renew(db, &city, &year.plan, &whole)), "plan-renewed");
});

both!(given::migrations(), fn tools_are_found_again_in_another_handbook(db) {
    let city = given::city(db);
    let year = year(db, &city);
    let old = db.read_here(|tx| store::handbook::get(tx, year.plan.handbook.unwrap())).unwrap();
    let change = feature_plans::actions::MeasureChange { tool: Some(old.tools[0].id), ..given::measure_change("By a tool") };
    given::measure(db, &year.plan, year.port.id, change);
    let other = given::handbook(db, &city);
    let renewal = PlanRenewal { handbook: Some(other.id), ..for_next_year(&year.plan, all(db, &year.plan)) };
    let new = renew(db, &city, &year.plan, &renewal).unwrap();
    let after = contents(db, &new);
    let by_tool = after.all_measures().find(|(_, measure)| measure.title == "By a tool").unwrap().1;
    assert_eq!(by_tool.tool, Some(other.tools[0].id));
});

both!(given::migrations(), fn measures_of_a_renewed_plan_wait_for_their_owner_in_the_new_one_alone(db) {
    let city = given::city(db);
    let year = year(db, &city);
    let until = date(2027, 12, 31);
    let owner = Some(given::worker(db, city.officer));
    let song = MeasureChange { owner, due_on: Some(date(2027, 3, 1)), ..given::measure_change("A song") };
    given::measure(db, &year.plan, year.port.id, song);
    let owned_in = |year| db.read_here(|tx| store::measure::owned_by(tx, city.officer, until, year)).unwrap();
    let owned = || owned_in(2027);
    assert_eq!(owned().len(), 3);
    let choices = all(db, &year.plan).with(year.visit.id, continued());
    let new = renew(db, &city, &year.plan, &for_next_year(&year.plan, choices)).unwrap();
    let waiting = owned();
    assert_eq!((waiting.len(), waiting[0].plan, waiting[0].title.as_str()), (1, new.id, "A song"));
    let still = owned_in(2026);
    assert!(still.len() == 3 && still.iter().all(|one| one.plan == year.plan.id), "the year is not over");
});

both!(given::migrations(), fn contacts_and_promises_stay_with_the_last_goal(db) {
    let city = given::city(db);
    let year = year(db, &city);
    let (_, minister) = contacting::somebody(db, &city, "Aino Example", None);
    let mut call = contacting::call(city.officer, vec![minister]);
    call.goals = vec![(year.tram.id, year.plan.year)];
    contacting::logged(db, &city, &call);
    let new = renew(db, &city, &year.plan, &for_next_year(&year.plan, all(db, &year.plan))).unwrap();
    let known = db.read_here(|tx| store::renewal::known(tx, year.plan.id)).unwrap();
    assert_eq!(known[&year.tram.id].contacts, 1);
    assert!(db.read_here(|tx| store::renewal::known(tx, new.id)).unwrap().is_empty());
});
