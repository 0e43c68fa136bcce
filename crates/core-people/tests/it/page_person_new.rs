use core_people::rules::{EMAIL_LIMIT, PERSON_NAME_LIMIT};
use core_people::store::account;
use kit_test::both;

use crate::given::{self, HOSTILE, app, count, letters, signed_in};

const PATH: &str = "/people/new";

both!(given::migrations(), fn a_person_is_added_and_invited_in_their_language(db) {
    let paula = given::administrator(db);
    let app = app(db);
    let browser = signed_in(&app, &paula);
    let fields = [("name", HOSTILE), ("email", "Bertta@Kaupunki.example"), ("lang", "sv")];
    let shown = browser.told(&browser.submit(&browser.get(PATH), PATH, &fields), "done-person-invited");
    assert_eq!((shown.one("h1"), shown.all("main script").len()), (HOSTILE.to_owned(), 0));
    let invitations = letters(db, "invitation");
    let hers: Vec<_> = invitations.iter().filter(|(to, ..)| to == "bertta@kaupunki.example").collect();
    assert!(hers.len() == 1 && hers[0].1.contains("konto"), "in Swedish: {hers:?}");
    let administrators = db.write_here(account::administrators).unwrap();
    assert_eq!(administrators, [paula.id]);
});

both!(given::migrations(), fn without_an_address_there_is_no_account(db) {
    let paula = given::administrator(db);
    let app = app(db);
    let browser = signed_in(&app, &paula);
    let (accounts, invitations) = (count(db, "accounts"), letters(db, "invitation").len());
    let longest = "ä".repeat(PERSON_NAME_LIMIT);
    let added = browser.submit(&browser.get(PATH), PATH, &[("name", &longest), ("administrator", "yes")]);
    browser.told(&added, "done-person-added");
    assert_eq!((count(db, "accounts"), letters(db, "invitation").len()), (accounts, invitations));
    let administrator = [("name", "Toinen"), ("email", "toinen@kaupunki.example"), ("administrator", "yes")];
    browser.told(&browser.submit(&browser.get(PATH), PATH, &administrator), "done-person-invited");
    assert_eq!(db.write_here(account::administrators).unwrap().len(), 2);
});

both!(given::migrations(), fn everything_that_is_wrong_is_said_at_once_and_stays(db) {
    let paula = given::administrator(db);
    let app = app(db);
    let browser = signed_in(&app, &paula);
    let page = browser.get(PATH);
    let (name, email) = ("ä".repeat(PERSON_NAME_LIMIT + 1), format!("{}@b.example", "a".repeat(EMAIL_LIMIT)));
    for (name, email) in [("", "x"), (&name, &email)] {
        let typed = [("name", name), ("email", email), ("lang", "sv"), ("administrator", "yes")];
        let refused = browser.submit(&page, PATH, &typed);
        refused.refuses(&["name", "email"]);
        assert_eq!(refused.attributes("input[name=name], input[name=email]", "value"), [name, email]);
        assert_eq!(refused.attributes("input[checked]", "value"), ["sv", "yes"], "what was chosen stays");
    }
    let taken = browser.submit(&page, PATH, &[("name", "Toinen"), ("email", " PAULA@kaupunki.example ")]);
    assert_eq!((taken.attributes(".govuk-error-summary a", "href"), taken.all("#email-error").len()), (vec!["#email".to_owned()], 1));
    assert_eq!(count(db, "persons"), 1, "nobody is half-made");
});
