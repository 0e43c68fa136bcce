use feature_plans::actions::log_contact;
use feature_plans::rules::access::Level;
use feature_plans::rules::contact::ContactChange;
use kit_test::{TestApp, both};

use crate::contacting::{call, promise, somebody};
use crate::given::{self, TODAY, leave, occasion};

both!(given::migrations(), fn a_persons_page_tells_contacts_and_open_promises(db) {
    let city = given::city(db);
    let (person, their) = somebody(db, &city, "Minister", None);
    let log = |topic: &str, body: &str, level| {
        let change = ContactChange { topic: topic.into(), level, ..call(city.coordinator, vec![their.clone()]) };
        let new = [promise(body, None)];
        db.write_here(|tx| log_contact(tx, &occasion(), &leave(&city), (TODAY, true), &change, &new)).unwrap()
    };
    let contact = log("The tram", "canary-team", Level::Team);
    log("The port", "canary-secret", Level::Confidential);
    let app = TestApp::new(db, core_people::identify, vec![core_register::feature(), feature_plans::feature()]);
    let register = format!("/spaces/{}/register", city.space);
    let path = format!("{register}/persons/{}", person.id);
    let sees = |who| {
        let page = given::browser(&app, db, who).get(&path);
        assert!(page.text().contains("The tram") && page.text().contains("The port"), "topics are for everybody inside");
        ["canary-team", "canary-secret"].map(|said| page.text().contains(said))
    };
    assert_eq!(sees(city.coordinator), [true, true]);
    assert_eq!(sees(city.officer), [true, false]);
    assert_eq!(sees(city.reader), [false, false]);
    let page = given::browser(&app, db, city.officer).get(&path);
    let hrefs = page.attributes("main a", "href");
    assert!(hrefs.contains(&format!("/spaces/{}/contacts/{}", city.space, contact.id)));
    assert!(hrefs.contains(&format!("/spaces/{}/contacts/new?whom=Minister", city.space)));
    let held = db.read_here(|tx| core_register::store::tenure::of_persons(tx, &[person.id])).unwrap();
    let post = given::browser(&app, db, city.officer).get(&format!("{register}/posts/{}", held[0].post.id));
    assert!(post.text().contains("The tram") && post.text().contains("canary-team") && !post.text().contains("canary-secret"));
    assert!(post.all(".promises__who").iter().any(|who| who.contains("Minister")), "it says with whom");
    let office = format!("{register}/organisations/{}", their.organisation.unwrap());
    assert!(given::browser(&app, db, city.reader).get(&office).text().contains("The tram"));
});
