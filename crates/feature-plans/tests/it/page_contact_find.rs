use kit_test::both;

use crate::contacting::somebody;
use crate::given;

both!(given::migrations(), fn three_letters_find_people_and_offices(db) {
    let city = given::city(db);
    somebody(db, &city, "Häkkinen", None);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let found = |query: &str| {
        let path = format!("/spaces/{}/contacts/find?{query}", city.space);
        browser.get(&path).attributes("option", "value")
    };
    assert_eq!(found("whom=hak"), ["Häkkinen (minister, Ministry of Transport)"]);
    assert_eq!(found("whom-3=hak").len(), 1);
    assert_eq!(found("whom=trans"), ["Häkkinen (minister, Ministry of Transport)", "Ministry of Transport"]);
    assert!(found("whom=ha").is_empty() && found("whom=%25%25%25").is_empty());
    let path = format!("/spaces/{}/contacts/find?whom=hak", city.space);
    assert_eq!(given::browser(&app, db, city.reader).get(&path).status, 403);
    given::seen_inside(&app, db, &city, &path);
});
