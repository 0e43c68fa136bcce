use feature_plans::rules::contact::ContactChange;
use feature_plans::store;
use kit_test::both;

use crate::contacting::{call, logged, somebody};
use crate::given::{self, TODAY, measure_change};

both!(given::migrations(), fn one_goes_forward_from_a_contact_and_back(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let measure = given::measure(db, &plan, goal, measure_change("A letter"));
    let indicator = given::indicator(db, &plan, goal, "Passengers", &[(TODAY, 7.0)]);
    let (_, their) = somebody(db, &city, "Minister", None);
    let change = ContactChange { goals: vec![(goal, plan.year)], ..call(city.officer, vec![their]) };
    let contact = logged(db, &city, &change).id;
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let page = format!("/spaces/{}/contacts/{contact}", city.space);
    let new = format!("{page}/new-outcome");
    let submit = |fields: &[(&str, &str)]| browser.submit(&browser.get(&new), &new, fields);
    let form = browser.get(&new);
    assert!(form.all("[name=kind][checked]").is_empty(), "the kind is chosen first");
    let below = |kind: &str| form.all(&format!(".govuk-radios__item:has([value={kind}]) + .radios__more [name]")).len();
    assert_eq!((below("decision"), below("measure"), below("value")), (3, 1, 1));
    submit(&[]).refuses(&["kind"]);
    submit(&[("kind", "decision")]).refuses(&["decided", "decided-by", "decided-on"]);
    submit(&[("kind", "measure")]).refuses(&["measure"]);
    submit(&[("kind", "value")]).refuses(&["value"]);
    let decided = [("kind", "decision"), ("decided", "Money"), ("decided-by", "Government"), ("decided-on", "2026-11-22")];
    browser.told(&submit(&decided), "done-outcome-added");
    browser.told(&submit(&[("kind", "measure"), ("measure", &measure.id.to_string())]), "done-outcome-added");
    let value = indicator.values[0].id.to_string();
    browser.told(&submit(&[("kind", "value"), ("value", &value)]), "done-outcome-added");
    submit(&[("kind", "value"), ("value", &value)]).refuses(&["value"]);
    let text = browser.get(&page).text();
    assert!(text.contains("A letter") && text.contains("Passengers: 7") && text.contains("Money"), "{text}");
    let plan_href = format!("/plans/{}", plan.id);
    let back = [format!("{plan_href}/measures/{}", measure.id), format!("{plan_href}/indicators/{}", indicator.id)];
    for back in &back {
        assert!(browser.get(back).attributes("main a", "href").contains(&page), "{back}");
    }
    assert!(browser.get(&format!("{plan_href}/goals/{goal}/timeline")).text().contains("Money"));
    let outcome = db.read_here(|tx| store::outcome::of_contact(tx, contact)).unwrap().remove(0).outcome.id;
    let remove = format!("/spaces/{}/outcomes/{outcome}/remove", city.space);
    browser.told(&browser.submit(&browser.get(&remove), &remove, &[]), "done-outcome-removed");
    let reader = given::browser(&app, db, city.reader);
    assert_eq!((reader.get(&new).status.as_u16(), reader.get(&remove).status.as_u16()), (403, 403));
    let administrator = given::browser(&app, db, city.administrator).get(&back[1]);
    assert!(!administrator.text().contains("Minister"), "who has no role does not see the log");
});
