use core_spaces::rules::Visibility;
use feature_plans::actions::PlanRenewal;
use feature_plans::rules::influence::Position;
use feature_plans::rules::renewal::Choices;
use feature_plans::rules::{MeasureProgress, Plan};
use feature_plans::store;
use jiff::civil::date;
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
    assert_eq!(after.goals[1].measures[0].due_on, Some(date(2026, 12, 1)), "what is still to come goes on");
    assert_eq!(given::follow_ups(db, &new)[0].body, "City board");
    let messages = db.read_here(|tx| store::material::of_plan(tx, new.id)).unwrap();
    assert_eq!(messages[0].said, message("Rails bring work"));
    let map = db.read_here(|tx| store::influence::of_goal(tx, tram.goal.id)).unwrap();
    let step = map[0].entry.latest().unwrap();
    assert_eq!((map.len(), step.said.evidence.as_str(), step.on), (1, "Voted against", TODAY));
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
    let until = date(2026, 12, 31);
    let owned_in = |year| db.read_here(|tx| store::measure::owned_by(tx, city.officer, until, year)).unwrap();
    let owned = || owned_in(2027);
    assert_eq!(owned().len(), 2);
    let choices = all(db, &year.plan).with(year.visit.id, continued());
    let new = renew(db, &city, &year.plan, &for_next_year(&year.plan, choices)).unwrap();
    let waiting = owned();
    assert_eq!((waiting.len(), waiting[0].plan, waiting[0].title.as_str()), (1, new.id, "A letter"));
    let still = owned_in(2026);
    assert!(still.len() == 2 && still.iter().all(|one| one.plan == year.plan.id), "the year is not over");
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
