use core_spaces::rules::Role;
use feature_plans::rules::contact::ContactState;
use feature_plans::store;
use feature_plans::store::contact::{Asked, Listed};
use kernel::Lang;
use kit_db::Db;
use kit_test::both;

use crate::contacting::{call, logged, somebody};
use crate::given::{self, City};

fn all(db: &Db, city: &City) -> Vec<Listed> {
    db.read_here(|tx| store::contact::list(tx, city.space, &Asked::default(), (0, 50))).unwrap()
}

both!(given::migrations(), fn a_contact_is_logged_with_a_few_fields(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    somebody(db, &city, "Häkkinen", None);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/spaces/{}/contacts/new", city.space);
    let form = browser.get(&path);
    assert_eq!(form.attributes("#on", "value"), ["2026-11-22"], "today");
    assert_eq!(form.attributes("[name=ours][checked]", "value"), [city.officer.to_string()], "oneself");
    let goal = goal.id.to_string();
    let filled = [("whom", "hakkinen"), ("goals", &goal), ("topic", "The tram"), ("promise", "A letter")];
    let saved = browser.submit(&form, &path, &filled);
    let page = browser.told(&saved, "done-contact-logged");
    assert_eq!(page.one("h1"), "Häkkinen");
    assert!(page.one(".promises__what").contains("A letter"));
    let listed = all(db, &city).remove(0);
    assert_eq!(listed.theirs[0].known_as, "minister, Ministry of Transport");
    assert_eq!((listed.contact.state, listed.goals.len()), (ContactState::Held, 1));
});

both!(given::migrations(), fn somebody_new_is_added_once_it_is_said(db) {
    let city = given::city(db);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/spaces/{}/contacts/new", city.space);
    let filled = [("whom", "New Person, secretary, New Office"), ("topic", "The tram"), ("said", "Much")];
    let asked = browser.submit(&browser.get(&path), &path, &filled);
    asked.refuses(&["whom"]);
    assert_eq!(asked.attributes("[name=sure]", "value"), ["add"], "that is what the answer does");
    assert!(asked.one(".ask").contains("Add to the register and save: New Person"));
    assert_eq!(asked.one("#said"), "Much", "nothing that was typed is lost");
    assert!(all(db, &city).is_empty());
    let saved = browser.submit(&asked, &path, &[("sure", "add")]);
    browser.told(&saved, "done-contact-logged");
    let listed = all(db, &city).remove(0);
    assert_eq!((listed.theirs[0].name.as_str(), listed.theirs[0].known_as.as_str()), ("New Person", "secretary, New Office"));
    let again = browser.submit(&browser.get(&path), &path, &[("whom", "New Office"), ("topic", "The port")]);
    browser.told(&again, "done-contact-logged");
    let alone = all(db, &city).iter().filter(|listed| listed.theirs[0].person.is_none()).count();
    assert_eq!(alone, 1, "an organisation alone will do");
});

both!(given::migrations(), fn who_was_meant_is_taken_with_one_tap(db) {
    let city = given::city(db);
    let (person, _) = somebody(db, &city, "Maija Häkkinen", None);
    somebody(db, &city, "Pekka Muu", None);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/spaces/{}/contacts/new", city.space);
    for typed in ["Häkinen Maija", "Maja Hakkinen", "hakkinen"] {
        let asked = browser.submit(&browser.get(&path), &path, &[("whom", typed), ("topic", "The tram")]);
        assert_eq!(asked.all(".ask [name=take]"), ["Maija Häkkinen (minister, Ministry of Transport)"], "{typed}");
    }
    let asked = browser.submit(&browser.get(&path), &path, &[("whom", "Maja Hakinen"), ("topic", "")]);
    assert!(all(db, &city).is_empty());
    let take = asked.attributes("[name=take]", "value").remove(0);
    assert_eq!(take, format!("whom:person:{}", person.id));
    let kept = browser.submit(&asked, &path, &[("take", take.as_str()), ("on", "no day")]);
    assert_eq!(kept.attributes("#whom", "value"), ["Maija Häkkinen (minister, Ministry of Transport)"]);
    let saved = browser.submit(&asked, &path, &[("take", take.as_str()), ("topic", "The tram")]);
    browser.told(&saved, "done-contact-logged");
    assert_eq!(all(db, &city)[0].theirs[0].person, Some(person.id));
    let office = browser.submit(&browser.get(&path), &path, &[("whom", "Ministry of Transprot"), ("topic", "The tram")]);
    assert_eq!(office.all(".ask [name=take]"), ["Ministry of Transport"]);
    let wrong = browser.submit(&browser.get(&path), &path, &[("take", "topic:person:x")]);
    assert_eq!(wrong.status, 400);
});

both!(given::migrations(), fn one_of_us_is_never_somebody_outside(db) {
    let city = given::city(db);
    db.write_here(|tx| {
        let colleague = given::person(tx, "Connections manager (example)", false)?;
        given::grant(tx, city.space, colleague, Role::Officer)
    })
    .unwrap();
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/spaces/{}/contacts/new", city.space);
    for sure in ["", "add"] {
        let filled = [("whom", "Connections manager (example)"), ("topic", "The tram"), ("sure", sure)];
        let refused = browser.submit(&browser.get(&path), &path, &filled);
        refused.refuses(&["whom"]);
        assert!(refused.one("#whom-error").contains("is one of us"), "{}", refused.one("#whom-error"));
    }
    assert!(all(db, &city).is_empty());
});

both!(given::migrations(), fn those_of_one_name_are_told_apart(db) {
    let city = given::city(db);
    somebody(db, &city, "Namesake", None);
    let (_, other) = somebody(db, &city, "Namesake", None);
    let office = crate::contacting::office("Port Authority");
    db.write_here(|tx| {
        let office = core_register::actions::add_organisation(tx, &given::occasion(), &given::leave(&city), &office)?;
        let tenure = core_register::rules::TenureChange {
            organisation: office.id,
            title: "director".into(),
            lang: Lang::En,
            area: String::new(),
            term: String::new(),
            since: None,
            until: None,
        };
        let person = other.person.unwrap();
        core_register::actions::add_tenure(tx, &given::occasion(), &given::leave(&city), person, &tenure)
    })
    .unwrap();
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/spaces/{}/contacts/new", city.space);
    browser.submit(&browser.get(&path), &path, &[("whom", "Namesake")]).refuses(&["whom"]);
    let saved = browser.submit(&browser.get(&path), &path, &[("whom", "Namesake (director, Port Authority)"), ("topic", "The port")]);
    browser.told(&saved, "done-contact-logged");
    assert_eq!(all(db, &city)[0].theirs[0].person, other.person);
});

both!(given::migrations(), fn what_a_colleague_logged_is_joined_or_logged_anew(db) {
    let city = given::city(db);
    let (_, their) = somebody(db, &city, "Minister", None);
    let contact = logged(db, &city, &call(city.coordinator, vec![their]));
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/spaces/{}/contacts/new", city.space);
    let asked = browser.submit(&browser.get(&path), &path, &[("whom", "Minister"), ("topic", "The tram"), ("said", "Mine")]);
    let join = format!("join-{}", contact.id);
    assert_eq!(asked.attributes("[name=sure]", "value"), [join.clone(), "yes".to_owned()]);
    assert!(asked.one(".govuk-error-summary").contains("Coordinator of Kuvitelma"));
    let joined = browser.submit(&asked, &path, &[("sure", &join)]);
    browser.told(&joined, "done-contact-joined");
    let listed = all(db, &city);
    assert_eq!((listed.len(), listed[0].ours.len()), (1, 2));
    let asked = browser.submit(&browser.get(&path), &path, &[("whom", "Minister"), ("topic", "The port")]);
    assert!(asked.one(".govuk-error-summary").contains("A contact of yours"), "nobody is told of themselves");
    browser.told(&browser.submit(&asked, &path, &[("sure", "yes")]), "done-contact-logged");
    assert_eq!(all(db, &city).len(), 2);
});

both!(given::migrations(), fn a_contact_is_changed_and_nobody_is_lost(db) {
    let city = given::city(db);
    let (person, their) = somebody(db, &city, "Minister", None);
    let contact = logged(db, &city, &call(city.officer, vec![their]));
    db.write_here(|tx| core_register::store::person::erase(tx, person.id, true, kit_test::NOW)).unwrap();
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/spaces/{}/contacts/{}/edit", city.space, contact.id);
    let form = browser.get(&path);
    assert_eq!(form.attributes("#whom", "value"), [""], "the erased name does not come back");
    browser.told(&browser.submit(&form, &path, &[("topic", "The port")]), "done-contact-changed");
    let listed = all(db, &city).remove(0);
    assert_eq!((listed.contact.topic.as_str(), listed.theirs.len()), ("The port", 1));
    assert_eq!(listed.theirs[0].known_as, "minister, Ministry of Transport");
});

both!(given::migrations(), fn what_is_wrong_is_said_and_what_was_typed_stays(db) {
    let city = given::city(db);
    somebody(db, &city, "Minister", None);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/spaces/{}/contacts/new", city.space);
    let refused = |fields: &[(&str, &str)]| {
        let mut all = vec![("whom", "Minister"), ("topic", "The tram"), ("said", "Typed")];
        all.extend(fields);
        let page = browser.submit(&browser.get(&path), &path, &all);
        assert_eq!(page.one("#said"), "Typed");
        page
    };
    refused(&[("on", "2026-11-23")]).refuses(&["on"]);
    refused(&[("state", "planned"), ("on", "2026-11-21")]).refuses(&["on"]);
    refused(&[("on", "")]).refuses(&["on"]);
    refused(&[("at", "25:00")]).refuses(&["at"]);
    refused(&[("minutes", "1441")]).refuses(&["minutes"]);
    refused(&[("minutes", "0.5")]).refuses(&["minutes"]);
    let silent = browser.submit(&browser.get(&path), &path, &[("whom", "Minister"), ("said", "Typed")]);
    silent.refuses(&["topic"]);
    assert!(all(db, &city).is_empty());
    for person in [city.reader, city.administrator] {
        assert_eq!(given::browser(&app, db, person).get(&path).status, 403);
    }
    given::for_those_inside(&app, db, &city, &path);
});

both!(given::migrations(), fn a_draft_becomes_a_contact(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let (_, _) = somebody(db, &city, "Minister", None);
    let one = crate::mailing::draft(db, &city, &plan, city.officer);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/spaces/{}/contacts/new", city.space);
    let link = format!("{path}?draft={}", one.id);
    let form = browser.get(&link);
    assert_eq!(form.attributes("#whom", "value"), ["Minister (minister, Ministry of Transport)"], "by the address");
    assert_eq!(form.attributes("#on", "value"), ["2026-11-20"]);
    assert_eq!((form.attributes("#topic", "value"), form.one("#said")), (vec!["Night trains".to_owned()], "canary-said".to_owned()));
    let refused = browser.submit(&form, &path, &[("on", "2027-01-01")]);
    refused.refuses(&["on"]);
    let saved = browser.submit(&refused, &path, &[("on", "2026-11-20")]);
    browser.told(&saved, "done-contact-logged");
    assert!(crate::mailing::waiting(db, &city).is_empty());
    let contact = all(db, &city).remove(0).contact;
    assert_eq!((contact.said.as_str(), contact.ours), ("canary-said", vec![city.officer]));
    let again = browser.get(&link);
    assert_eq!(again.location(), Some(format!("/spaces/{}/contacts/{}", city.space, contact.id)));
});

both!(given::migrations(), fn whoever_edits_a_contact_keeps_all_of_its_goals_and_people(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goals = ["The tram", "The port"].map(|title| given::goal(db, &plan, title).id);
    let (_, their) = somebody(db, &city, "Minister", None);
    let change = feature_plans::rules::contact::ContactChange {
        ours: vec![city.officer, city.coordinator],
        goals: goals.iter().map(|goal| (*goal, plan.year)).collect(),
        ..call(city.officer, vec![their])
    };
    let before = logged(db, &city, &change);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/spaces/{}/contacts/{}/edit", city.space, before.id);
    let form = browser.get(&path);
    assert_eq!(form.all("[name=goals][checked]").len(), 2);
    assert_eq!(form.all("[name=ours][checked]").len(), 2);
    browser.told(&browser.submit(&form, &path, &[("topic", "Another topic")]), "done-contact-changed");
    let after = db.read_here(|tx| store::contact::get(tx, city.space, before.id)).unwrap();
    let read = |contact: &feature_plans::rules::contact::Contact| {
        let (mut ours, mut goals) = (contact.ours.clone(), contact.goals.clone());
        ours.sort();
        goals.sort();
        (ours, goals)
    };
    assert_eq!((read(&after), after.topic.as_str()), (read(&before), "Another topic"));
});

both!(given::migrations(), fn somebody_new_in_a_draft_is_added_with_the_address_of_the_mail(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let one = crate::mailing::draft(db, &city, &plan, city.officer);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/spaces/{}/contacts/new", city.space);
    let asked = browser.submit(&browser.get(&format!("{path}?draft={}", one.id)), &path, &[("level", "city")]);
    asked.refuses(&["whom"]);
    browser.told(&browser.submit(&asked, &path, &[("sure", "add")]), "done-contact-logged");
    let listed = all(db, &city).remove(0);
    let person = listed.theirs[0].person.unwrap();
    let person = db.read_here(|tx| core_register::store::person::get(tx, city.space, person)).unwrap();
    assert_eq!((person.name.as_str(), person.email.as_str()), ("Minister", "minister@ministry.example"));
    assert_eq!(person.source, "Mail of 20\u{a0}Nov\u{a0}2026: Night trains");
    let page = format!("/spaces/{}/contacts/{}", city.space, listed.contact.id);
    let told = "Minister (minister@ministry.example) · 20\u{a0}Nov\u{a0}2026 · Night trains";
    assert!(browser.get(&page).text().contains(told));
    let kept = || db.read_here(|tx| store::draft::origins(tx, listed.contact.id)).unwrap();
    let forget = |before| db.write_here(|tx| store::draft::forget_origins(tx, city.space, before)).unwrap();
    assert_eq!((forget(listed.contact.on), kept().len()), (0, 1));
    assert_eq!((forget(listed.contact.on.tomorrow().unwrap()), kept().len()), (1, 0));
    assert!(!browser.get(&page).text().contains("minister@ministry.example"));
});

both!(given::migrations(), fn from_which_mail_a_contact_is_is_for_those_who_see_what_was_said(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let one = crate::mailing::draft(db, &city, &plan, city.officer);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/spaces/{}/contacts/new", city.space);
    let form = browser.get(&format!("{path}?draft={}", one.id));
    browser.told(&browser.submit(&form, &path, &[("sure", "add")]), "done-contact-logged");
    let page = format!("/spaces/{}/contacts/{}", city.space, all(db, &city)[0].contact.id);
    let sees = |who| given::browser(&app, db, who).get(&page).text().contains("minister@ministry.example");
    assert_eq!((sees(city.coordinator), sees(city.reader)), (true, false));
});

both!(given::migrations(), fn goals_of_several_plans_stand_under_their_plans(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    given::goal(db, &plan, "The tram");
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/spaces/{}/contacts/new", city.space);
    assert!(browser.get(&path).all(".choices__heading").is_empty(), "of one plan nothing is to be told apart");
    let next = given::plan_as(db, &city, |change| (change.year, change.title) = (2027, "Plan 2027".into()));
    given::goal(db, &next, "The port");
    given::goal(db, &next, "The airport");
    let form = browser.get(&path);
    assert_eq!(form.all(".choices__heading"), ["Plan of the year, 2026", "Plan 2027"]);
    assert_eq!(form.all("[role=group][aria-labelledby=goals-group-2] [name=goals]").len(), 2);
});

both!(given::migrations(), fn of_what_is_to_come_nothing_is_told_unless_it_was_typed(db) {
    let city = given::city(db);
    somebody(db, &city, "Minister", None);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/spaces/{}/contacts/new", city.space);
    let form = browser.get(&format!("{path}?planned=1"));
    assert_eq!(form.attributes("[name=state][checked]", "value"), ["planned"]);
    assert_eq!(form.all(".quick__told [name=said], .quick__told [name=promise]").len(), 2, "hidden by the state");
    let typed = [("whom", "Minister"), ("said", "Typed"), ("on", "")];
    let back = browser.submit(&form, &path, &typed);
    assert!(back.all(".quick__told").is_empty(), "nothing that was typed disappears");
});
