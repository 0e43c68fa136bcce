use core_register::rules::PersonChange;
use core_spaces::Allowed;
use core_spaces::rules::{Role, Visibility};
use core_spaces::store::role;
use feature_plans::actions::{GoalChange, add_goal, log_contact, remove_goal};
use feature_plans::rules::Plan;
use feature_plans::rules::access::Level;
use feature_plans::rules::contact::{ContactChange, Their};
use feature_plans::store;
use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use kernel::Lang;
use kit_test::{Browser, Page};
use kortteli::searching::Searching;

use crate::city::{City, held, occasion};

const TODAY: Date = date(2026, 11, 22);

const ROLES: [&str; 6] = ["anonymous", "stranger", "reader", "officer", "coordinator", "administrator"];

fn search(browser: &Browser<'_>, words: &str) -> Page {
    browser.get(&format!("/search?q={}", kit_web::encoded(words)))
}

fn titles(page: &Page) -> Vec<String> {
    page.all(".result__title")
}

fn plan(city: &City, space: kernel::SpaceId, visibility: Visibility) -> Plan {
    let plans = city.db.read_here(|tx| store::plan::of_space(tx, space)).unwrap();
    plans.into_iter().find(|plan| plan.visibility == visibility).unwrap()
}

/// Adds a goal with these words and gives its address.
fn goal(city: &City, plan: &Plan, title: &str, reason: &str) -> String {
    let change = GoalChange { title: title.to_owned(), reason: reason.to_owned() };
    let allowed = Allowed::for_installation(plan.space);
    let goal = city.db.write_here(|tx| add_goal(tx, &occasion(), &allowed, plan, &change)).unwrap();
    city.searching();
    format!("/plans/{}/goals/{}", plan.id, goal.id)
}

#[test]
fn everybody_may_ask_and_is_told_how() {
    let city = City::new();
    for role in ROLES {
        let page = city.browser(role).get("/search");
        assert_eq!((page.status.as_u16(), page.all(".result").len()), (200, 0), "{role}");
    }
    let page = city.browser("reader").get("/plans");
    assert_eq!(page.attributes("header form[role=search]", "action"), ["/search"], "the field is on every page");
    assert!(city.browser("reader").get("/search").all("header form[role=search]").is_empty(), "it has its own");
}

#[test]
fn while_there_is_no_index_the_page_says_so() {
    let city = City::new();
    let page = search(&city.browser("reader"), "harbour");
    assert!(page.one("#list").contains("0 %"), "{}", page.one("#list"));
}

#[test]
fn a_goal_is_found_marked_with_where_it_belongs_and_how_it_stands() {
    let city = City::new();
    let plan = plan(&city, city.demonstration.space, Visibility::Public);
    let href = goal(&city, &plan, "Tramxyz to the harbours", "Because tramxyz carries people.");
    for role in ROLES {
        let page = search(&city.browser(role), "tramxyz harbour");
        assert_eq!(
            page.attributes(".result:first-child .result__title a", "href"),
            std::slice::from_ref(&href),
            "{role}"
        );
        assert_eq!(page.all(".result:first-child mark"), ["Tramxyz", "harbours", "tramxyz"], "{role}");
        assert!(!page.all(".result:first-child .state").is_empty());
        assert!(page.one(".result:first-child .result__place").contains(&plan.year.to_string()));
    }
}

#[test]
fn what_a_neighbour_keeps_to_itself_is_found_by_nobody_else() {
    let city = City::new();
    let plan = plan(&city, city.neighbour, Visibility::Members);
    goal(&city, &plan, "Canaryxyz", "It is canaryxyz.");
    for role in ROLES {
        let page = search(&city.browser(role), "canaryxyz");
        let sees = ["stranger", "administrator"].contains(&role);
        assert_eq!(titles(&page).len(), usize::from(sees), "{role}");
        let said = page.one("#list").to_lowercase();
        assert_eq!(
            (said.contains("canaryxyz"), page.one(".list-head__count").contains("Nothing")),
            (sees, !sees),
            "{role}"
        );
        assert_eq!(page.all(".narrowing").len(), 0, "{role}: one of one kind is not narrowed");
    }
}

#[test]
fn what_is_inside_of_a_public_plan_is_found_by_those_inside() {
    let city = City::new();
    let searching = city.searching();
    let inside = city.db.read_here(|tx| {
        let plan = store::plan::of_space(tx, city.demonstration.space)?
            .into_iter()
            .find(|plan| plan.visibility == Visibility::Public);
        Ok(store::measure::of_plan(tx, plan.unwrap().id)?.remove(0))
    });
    let measure = inside.unwrap();
    let finds = |role: &str| {
        let page = city.browser(role).get(&format!("/search?kind=measure&q={}", kit_web::encoded(&measure.title)));
        titles(&page).contains(&measure.title)
    };
    let who: Vec<&str> = ROLES.into_iter().filter(|role| finds(role)).collect();
    assert_eq!(who, ["reader", "officer", "coordinator", "administrator"]);
    assert!(searching.records.label(Lang::Fi, "measure").is_some());
}

/// Who finds anything by these words; who finds nothing is not told that there is something either.
fn who(city: &City, words: &str) -> Vec<&'static str> {
    let finds = |role: &&str| {
        let page = search(&city.browser(role), words);
        let is_found = !titles(&page).is_empty();
        assert_eq!(page.one(".list-head__count").contains("Nothing"), !is_found, "{role}: {words}");
        is_found
    };
    ROLES.into_iter().filter(finds).collect()
}

fn minister(city: &City) -> PersonChange {
    let (name, note) = ("Åsa Häkkinenxyz".to_owned(), "Prefers notexyz".to_owned());
    let person = PersonChange { name, note, email: "mailxyz@example.org".into(), ..PersonChange::default() };
    let allowed = Allowed::for_installation(city.demonstration.space);
    let add = |tx: &mut kit_db::Tx<'_>| core_register::actions::add_person(tx, &occasion(), &allowed, TODAY, &person);
    city.db.write_here(add).unwrap();
    person
}

#[test]
fn somebody_outside_is_found_by_the_citys_own_and_what_was_noted_by_its_team() {
    let city = City::new();
    minister(&city);
    city.searching();
    let (everybody, team) = (["reader", "officer", "coordinator"], ["officer", "coordinator"]);
    for words in ["häkkinenxyz", "hakkinenxyz", "Asa Häkkin", "häkkinnxyz"] {
        assert_eq!(who(&city, words), everybody, "{words}");
    }
    assert_eq!(who(&city, "notexyz"), team);
    assert_eq!(who(&city, "mailxyz"), team);
    let page = search(&city.browser("officer"), "ministeriö");
    assert!(page.attributes(".result__title a", "href").iter().any(|href| href.contains("/register/organisations/")));
}

#[test]
fn what_was_said_is_found_by_those_who_may_see_it() {
    let city = City::new();
    minister(&city);
    let space = city.demonstration.space;
    let allowed = Allowed::for_installation(space);
    let person = city.db.read_here(|tx| core_register::store::person::called(tx, space, "Åsa Häkkinenxyz")).unwrap();
    let roles = city.db.read_here(|tx| role::of_space(tx, space)).unwrap();
    let our = roles.iter().find(|role| role.granted.role == Role::Officer).unwrap().granted.person;
    let levels = [(Level::City, "cityxyz"), (Level::Team, "teamxyz"), (Level::Confidential, "closexyz")];
    for (number, (level, word)) in (1..).zip(levels) {
        let their = Their { person: Some(person[0].id), organisation: None, known_as: String::new() };
        let on = TODAY - number.days();
        let change = ContactChange { said: format!("It was {word}."), level, ..held(on, our, their) };
        let write = |tx: &mut kit_db::Tx<'_>| log_contact(tx, &occasion(), &allowed, (TODAY, true), &change, &[]);
        city.db.write_here(write).unwrap();
    }
    city.searching();
    assert_eq!(who(&city, "cityxyz"), ["reader", "officer", "coordinator"]);
    assert_eq!(who(&city, "teamxyz"), ["officer", "coordinator"]);
    assert_eq!(who(&city, "closexyz"), ["officer", "coordinator"], "the officer took part");
    let page = city.browser("reader").get("/search?kind=contact&q=hakkinenxyz");
    assert_eq!(titles(&page).len(), 3);
    assert!(page.one(".result__place").contains("Häkkinenxyz"), "{}", page.one(".result__place"));
}

#[test]
fn what_is_removed_is_not_found_even_before_the_index_knows() {
    let city = City::new();
    let plan = plan(&city, city.demonstration.space, Visibility::Public);
    let href = goal(&city, &plan, "Shortlivedxyz", "");
    let coordinator = city.browser("coordinator");
    assert_eq!(titles(&search(&coordinator, "shortlivedxyz")), ["Shortlivedxyz"]);
    let id = href.rsplit('/').next().unwrap().parse().unwrap();
    let allowed = Allowed::for_installation(plan.space);
    city.db.write_here(|tx| remove_goal(tx, &occasion(), &allowed, &plan, id)).unwrap();
    assert!(titles(&search(&coordinator, "shortlivedxyz")).is_empty(), "its feature has the last word");
    city.searching();
    let page = search(&coordinator, "shortlivedxyz");
    assert!(page.one(".list-head__count").contains("Nothing"));
}

#[test]
fn many_records_are_narrowed_by_links_and_turned_in_pages() {
    let city = City::new();
    let plan = plan(&city, city.demonstration.space, Visibility::Public);
    for number in 0..21 {
        goal(&city, &plan, &format!("Manyxyz {number}"), "");
    }
    let browser = city.browser("anonymous");
    let page = search(&browser, "manyxyz");
    assert_eq!(titles(&page).len(), 20);
    assert_eq!(titles(&browser.get(&page.attributes(".govuk-pagination__next a", "href")[0])).len(), 1);
    let page = search(&browser, "the city of plans");
    let links = page.attributes(".narrowing a", "href");
    assert!(links.len() > 2, "{}", page.text());
    for link in links {
        let narrowed = browser.get(&link);
        assert!(!titles(&narrowed).is_empty(), "{link}");
        assert!(narrowed.all(".narrowing a[aria-current]").len() <= 3);
    }
    assert!(titles(&browser.get("/search?q=manyxyz&kind=nothing&year=x&space=y&page=999")).is_empty());
}

#[test]
fn a_page_of_results_asks_as_often_for_many_goals_of_a_plan_as_for_one() {
    let city = City::new();
    let plan = plan(&city, city.demonstration.space, Visibility::Public);
    goal(&city, &plan, "Onexyz", "");
    (0..5).for_each(|number| drop(goal(&city, &plan, &format!("Manyxyz {number}"), "")));
    let browser = city.browser("reader");
    let (one, many) = (search(&browser, "onexyz"), search(&browser, "manyxyz"));
    assert_eq!((titles(&one).len(), titles(&many).len()), (1, 5));
    assert_eq!(one.statements, many.statements);
}

#[test]
fn a_page_of_results_asks_as_often_for_goals_of_two_plans_as_of_one() {
    let city = City::new();
    let own = plan(&city, city.demonstration.space, Visibility::Public);
    goal(&city, &own, "Onexyz", "");
    goal(&city, &own, "Twoxyz", "");
    goal(&city, &plan(&city, city.neighbour, Visibility::Members), "Twoxyz", "");
    let browser = city.browser("administrator");
    let (one, two) = (search(&browser, "onexyz"), search(&browser, "twoxyz"));
    assert_eq!((titles(&one).len(), titles(&two).len()), (1, 2));
    assert_eq!(one.statements, two.statements);
}

#[test]
fn what_is_found_stands_kind_by_kind_with_the_way_to_all_of_each() {
    let city = City::new();
    let plan = plan(&city, city.demonstration.space, Visibility::Public);
    for number in 0..6 {
        goal(&city, &plan, &format!("Kindxyz {number}"), "");
    }
    let person = PersonChange { name: "Aino Kindxyz".to_owned(), ..PersonChange::default() };
    let allowed = Allowed::for_installation(plan.space);
    let add = |tx: &mut kit_db::Tx<'_>| core_register::actions::add_person(tx, &occasion(), &allowed, TODAY, &person);
    city.db.write_here(add).unwrap();
    city.searching();
    let browser = city.browser("officer");
    let page = search(&browser, "kindxyz");
    assert_eq!(page.all(".found__kind").len(), 2, "{}", page.text());
    assert_eq!(titles(&page).len(), 5, "four of six goals, and the person");
    let all = page.attributes(".found__all a", "href");
    assert_eq!(all, ["/search?q=kindxyz&kind=goal"]);
    assert_eq!(titles(&browser.get(&all[0])).len(), 6);
    assert_eq!(search(&city.browser("anonymous"), "kindxyz").all(".found__kind").len(), 1);
}

#[test]
fn somebody_outside_is_told_of_in_a_line() {
    let city = City::new();
    city.searching();
    let page = city.browser("officer").get("/search?q=ministeri&kind=register-person");
    let lines = page.all(".result__place");
    assert!(!lines.is_empty() && lines.iter().all(|line| line.contains(", ")), "{lines:?}");
}

#[test]
fn no_words_break_the_page() {
    let city = City::new();
    city.searching();
    let browser = city.browser("reader");
    let long = "ä".repeat(600);
    for words in ["\"", "a:b AND (", "<script>", "*", "\u{0}", "%", long.as_str()] {
        let page = search(&browser, words);
        assert_eq!(page.status.as_u16(), 200, "{words}");
        assert!(page.all("main script").is_empty());
    }
}

#[test]
fn every_kind_has_its_word_in_every_language() {
    let city = City::new();
    let searching: &Searching = city.searching();
    for lang in Lang::ALL {
        let mut words: Vec<_> =
            feature_plans::search::KINDS.iter().map(|kind| searching.records.label(lang, kind)).collect();
        words.dedup();
        assert!(words.len() == feature_plans::search::KINDS.len() && words.iter().all(Option::is_some), "{words:?}");
    }
    assert_eq!(searching.records.label(Lang::En, "nothing"), None);
}
