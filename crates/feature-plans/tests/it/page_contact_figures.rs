use feature_plans::rules::contact::{Channel, ContactChange, ContactState};
use jiff::civil::date;
use kit_test::both;

use crate::contacting::{call, logged, somebody};
use crate::{given, mapping};

both!(given::migrations(), fn contacts_are_counted_by_goal_quarter_and_channel(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let (_, their) = somebody(db, &city, "Minister", None);
    let on = |on, channel| ContactChange { on: Some(on), channel, ..call(city.officer, vec![their.clone()]) };
    logged(db, &city, &ContactChange { goals: vec![(goal, plan.year)], ..on(date(2026, 2, 3), Channel::Meeting) });
    logged(db, &city, &on(date(2026, 8, 20), Channel::Meeting));
    logged(db, &city, &on(date(2026, 11, 1), Channel::Call));
    logged(db, &city, &ContactChange { state: ContactState::Cancelled, ..on(date(2026, 11, 2), Channel::Letter) });
    let app = given::app(db);
    let path = format!("/spaces/{}/contacts/figures", city.space);
    given::seen_inside(&app, db, &city, &path);
    let browser = given::browser(&app, db, city.reader);
    let page = browser.get(&path);
    assert_eq!(page.one(".lead"), "3 contacts were held.");
    assert_eq!(page.all("tbody td"), ["1", "1", "1", "1", "2", "1"], "goal, three quarters, two channels");
    assert_eq!(page.all("svg.picture--wide").len(), 3);
    let log = &page.attributes("tbody a", "href")[0];
    assert_eq!(browser.get(log).all("tbody th").len(), 1);
    mapping::put(db, &plan, (goal, their.person.unwrap()), &mapping::unknown(5, 2));
    let officer = given::browser(&app, db, city.officer).get(&path);
    assert_eq!((officer.all("svg.picture--wide").len(), officer.all("tbody td").len()), (4, 8));
    assert!(officer.text().contains("Keep satisfied") && !browser.get(&path).text().contains("Keep satisfied"));
    assert_eq!(browser.get(&format!("{path}?period=2026-3")).one(".lead"), "1 contact was held.");
    let empty = browser.get(&format!("{path}?period=2024"));
    assert!(empty.all("svg.picture--wide").is_empty() && empty.text().contains("Choose another period"));
    assert!(browser.get(&format!("{path}/pdf?period=2026-3")).bytes.starts_with(b"%PDF-"));
    assert!(browser.get(&format!("{path}/as/csv?period=2026-3")).text().contains("By channel"));
});
