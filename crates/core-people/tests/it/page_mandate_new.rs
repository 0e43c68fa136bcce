use core_people::rules::{CAPACITY_LIMIT, SEARCH_LETTERS};
use core_people::store::mandate;
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, HOSTILE, app, signed_in};

both!(given::migrations(), fn one_of_many_organisations_is_searched_for(db) {
    let paula = given::administrator(db);
    given::city(db, HOSTILE);
    let app = app(db);
    let browser = signed_in(&app, &paula);
    let path = format!("/people/{}/mandates/new", paula.person);
    let labels = |path: &str| browser.get(path).all("form .govuk-radios__label");
    for number in 1..20 {
        given::city(db, &format!("Muu {number}"));
    }
    assert_eq!(labels(&path).len(), 20, "few are offered at once");
    given::city(db, "Esimerkkilä");
    assert!(browser.get(&path).all("main form[method=post]").is_empty(), "first one searches");
    for (typed, found) in [("esim", 1), (&"esim"[..SEARCH_LETTERS], 1), (&"esim"[..SEARCH_LETTERS - 1], 0)] {
        assert_eq!(labels(&format!("{path}?q={typed}")).len(), found, "{typed}");
    }
    let none = browser.get(&format!("{path}?q=puuttuu"));
    assert_eq!((none.all(".empty__title").len(), none.all("main form[method=post]").len()), (1, 0));
    let hostile = browser.get(&format!("{path}?q=script"));
    assert_eq!((hostile.all("form .govuk-radios__label"), hostile.all("main script").len()), (vec![HOSTILE.to_owned()], 0));
});

both!(given::migrations(), fn everything_that_is_wrong_is_said_at_once_and_the_search_stays(db) {
    let paula = given::administrator(db);
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let city = given::city(db, "Esimerkkilä").to_string();
    for number in 0..20 {
        given::city(db, &format!("Muu {number}"));
    }
    let app = app(db);
    let browser = signed_in(&app, &paula);
    let path = format!("/people/{}/mandates/new", aino.person);
    let page = browser.get(&format!("{path}?q=esim"));
    assert_eq!(page.attributes("input[name=since]", "value"), ["2026-11-22"]);
    let wrong = browser.submit(&page, &path, &[("since", ""), ("until", "soon"), ("capacity", HOSTILE)]);
    let mut led = wrong.attributes(".govuk-error-summary a", "href");
    led.sort();
    assert_eq!(led, ["#organisation", "#since", "#until"]);
    assert_eq!(wrong.all("form .govuk-radios__label"), ["Esimerkkilä"]);
    assert_eq!(wrong.attributes("input[name=capacity], input[name=until]", "value"), [HOSTILE, "soon"]);
    let (longest, too_long) = ("ä".repeat(CAPACITY_LIMIT), "ä".repeat(CAPACITY_LIMIT + 1));
    let days = [("organisation", city.as_str()), ("since", "1.1.2026"), ("until", "")];
    for capacity in ["", &too_long] {
        let refused = browser.submit(&page, &path, &[&days[..], &[("capacity", capacity)]].concat());
        refused.refuses(&["capacity"]);
        assert_eq!(refused.attributes("input[type=radio][checked]", "value"), [city.as_str()]);
    }
    let backwards = [("organisation", city.as_str()), ("since", "2026-01-02"), ("until", "2026-01-01"), ("capacity", "x")];
    browser.submit(&page, &path, &backwards).refuses(&["until"]);
    let given = browser.submit(&page, &path, &[&days[..], &[("capacity", &longest)]].concat());
    let shown = browser.told(&given, "done-mandate-added");
    assert_eq!(shown.all("tbody th"), ["Esimerkkilä"]);
    let kept = db.read_here(|tx| mandate::of_person(tx, aino.person)).unwrap();
    assert_eq!((&kept[0].mandate.capacity, kept[0].mandate.since), (&longest, date(2026, 1, 1)));
});
