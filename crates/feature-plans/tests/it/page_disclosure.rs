use axum::http::StatusCode;
use feature_plans::rules::access::Level;
use feature_plans::rules::contact::ContactState;
use feature_plans::rules::disclosure::DisclosureKind;
use kit_test::both;

use crate::contacting::somebody;
use crate::disclosing::{DAY, approve, draft, held, private};
use crate::given::{self, HOSTILE};

both!(given::migrations(), fn a_draft_shows_what_it_would_tell_and_what_to_mend_first(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, HOSTILE);
    let (_, minister) = somebody(db, &city, "Aino Example", None);
    let told = held(db, &city, vec![minister.clone()], |change| change.goals = vec![(goal.id, plan.year)]);
    let neighbour = private(db, &city, "Neighbour");
    let bare = held(db, &city, vec![neighbour], |_| {});
    held(db, &city, vec![minister.clone()], |change| change.level = Level::Confidential);
    held(db, &city, vec![minister], |change| change.state = ContactState::Cancelled);
    let made = draft(db, &city, DisclosureKind::Extract, "goals posts channel count");
    let app = given::app(db);
    let path = format!("/spaces/{}/disclosures/{}", city.space, made.id);
    let browser = given::browser(&app, db, city.coordinator);
    let page = browser.get(&path);
    assert_eq!(page.all("tbody th"), [HOSTILE]);
    assert!(page.text().contains("One contact is left out, since the register asks only"));
    assert!(page.all("main script").is_empty());
    let cells = page.all("tbody td").join("|");
    assert!(cells.contains("minister, Ministry of Transport") && !cells.contains("private person"), "{cells}");
    assert!(!cells.contains("Aino") && !cells.contains("Neighbour"), "{cells}");
    let mend = page.attributes(".to-mend a", "href");
    assert_eq!(mend, [format!("/spaces/{}/contacts/{}", city.space, bare.id)]);
    assert!(!mend[0].contains(&told.id.to_string()));
    assert!(page.text().contains("One confidential contact is left out."));
    let csv = browser.get(&page.attributes(".downloads a", "href")[0]).text();
    assert_eq!(csv.trim_end().lines().count(), 2);
    assert!(!csv.contains(&DAY.to_string()), "an extract is no diary: {csv}");
    let xlsx = browser.get(&page.attributes(".downloads a", "href")[1]);
    assert_eq!(xlsx.status, StatusCode::OK);
});

both!(given::migrations(), fn what_is_approved_is_shown_as_it_was(db) {
    let city = given::city(db);
    let (_, minister) = somebody(db, &city, "Minister", None);
    held(db, &city, vec![minister.clone()], |_| {});
    let made = draft(db, &city, DisclosureKind::Meetings, "day posts");
    approve(db, &city, &made).unwrap();
    held(db, &city, vec![minister], |_| {});
    let app = given::app(db);
    let path = format!("/spaces/{}/disclosures/{}", city.space, made.id);
    let page = given::browser(&app, db, city.reader).get(&path);
    assert_eq!(page.all("tbody tr").len(), 1);
    assert!(page.text().contains("Approved by City board") && page.all(".to-mend").is_empty());
    assert!(page.attributes("main a", "href").iter().all(|href| !href.contains("/edit") && !href.contains("/approve")));
    given::seen_inside(&app, db, &city, &path);
    given::seen_inside(&app, db, &city, &format!("{path}/as/csv"));
});

both!(given::migrations(), fn the_page_asks_no_more_where_there_is_more_to_tell(db) {
    let city = given::city(db);
    let made = draft(db, &city, DisclosureKind::Meetings, "day goals posts names channel ours");
    let app = given::app(db);
    let mut counts = Vec::new();
    for rows in 1..=3 {
        let (_, their) = somebody(db, &city, &format!("Somebody {rows}"), None);
        held(db, &city, vec![their], |_| {});
        let path = format!("/spaces/{}/disclosures/{}", city.space, made.id);
        let page = given::browser(&app, db, city.reader).get(&path);
        assert_eq!(page.all("tbody tr").len(), rows);
        counts.push(page.statements.unwrap());
    }
    assert_eq!(counts[0], counts[2]);
});
