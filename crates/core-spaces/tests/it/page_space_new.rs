use axum::http::StatusCode;
use core_spaces::rules::Visibility;
use core_spaces::store::space;
use kernel::Lang;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn an_administrator_opens_a_space(db) {
    let city = given::city(db);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.administrator);
    let page = browser.get("/spaces/new");
    assert_eq!(page.all("label[for=organisation]"), ["Kuvitelma"]);
    assert_eq!(page.attributes("input[name=organisation][checked]", "value"), [city.organisation.to_string()]);
    let fields = [("name-fi", "Vaikuttaminen"), ("name-sv", "Påverkan"), ("visibility", "public")];
    let done = browser.submit(&page, "/spaces/new", &fields);
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{:?}", done.errors());
    let roles = browser.follow(&done);
    assert_eq!(roles.one(".empty__title"), "Nobody has a role here yet");
    assert_eq!(roles.one(".notice__title"), "The space is open. Say who coordinates it.");
    let spaces = db.read_here(|tx| space::of_organisation(tx, city.organisation, "plan")).unwrap();
    let made = spaces.iter().find(|space| space.id != city.space).unwrap();
    assert_eq!(made.name.exact(Lang::Sv), Some("Påverkan"));
    assert_eq!(made.visibility, Visibility::Public);
});

both!(given::migrations(), fn what_is_wrong_is_said_at_once_and_what_was_typed_stays(db) {
    let city = given::city(db);
    given::organisation(db, "Askola");
    let app = given::app(db);
    let browser = given::browser(&app, db, city.administrator);
    let page = browser.get("/spaces/new");
    let refused = browser.submit(&page, "/spaces/new", &[("visibility", "public")]);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.errors(), ["Choose the organisation.", "Write a name in at least one language."]);
    assert_eq!(refused.attributes(".govuk-error-summary a", "href"), ["#organisation", "#name-fi"]);
    assert_eq!(refused.attributes("input[name=visibility][checked]", "value"), ["public"]);
    let long = "ö".repeat(151);
    let organisation = city.organisation.to_string();
    let fields = [("organisation", organisation.as_str()), ("name-sv", long.as_str())];
    let refused = browser.submit(&refused, "/spaces/new", &fields);
    assert_eq!(refused.errors(), ["The name is too long: at most 150 characters fit."]);
    assert_eq!(refused.attributes("input[name=name-sv]", "value"), [long]);
    assert_eq!(refused.attributes("input[name=organisation][checked]", "value"), [organisation]);
});

both!(given::migrations(), fn among_many_organisations_one_searches(db) {
    let city = given::city(db);
    for number in 1..=20 {
        given::organisation(db, &format!("City {number}"));
    }
    let app = given::app(db);
    let browser = given::browser(&app, db, city.administrator);
    let page = browser.get("/spaces/new");
    assert!(page.all("input[name=organisation]").is_empty());
    let found = browser.get("/spaces/new?q=kuvit");
    assert_eq!(found.all("label[for=organisation]"), ["Kuvitelma"]);
    let refused = browser.submit(&found, "/spaces/new", &[]);
    assert_eq!(refused.all("label[for=organisation]"), ["Kuvitelma"], "still found after a refusal");
    assert_eq!(browser.get("/spaces/new?q=nowhere").one(".empty__title"), "No organisation was found");
});

both!(given::migrations(), fn a_form_opens_one_space(db) {
    let city = given::city(db);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.administrator);
    let page = browser.get("/spaces/new");
    let send = || browser.submit(&page, "/spaces/new", &[("name-en", "Once")]).location();
    assert_eq!(send(), send());
    assert_eq!(db.read_here(|tx| space::of_kind(tx, "plan")).unwrap().len(), 2);
    let bare = browser.post("/spaces/new", &[("name-en", "Without a nonce"), ("visibility", "public")]);
    assert_eq!((bare.status, bare.errors().len()), (StatusCode::UNPROCESSABLE_ENTITY, 1));
    let coordinator = given::browser(&app, db, city.coordinator);
    assert_eq!(coordinator.post("/spaces/new", &[("name-en", "Not theirs")]).status, StatusCode::FORBIDDEN);
});
