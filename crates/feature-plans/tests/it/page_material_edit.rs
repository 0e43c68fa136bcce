use feature_plans::store;
use kernel::Lang;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn a_message_is_written_in_two_languages_changed_and_removed(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let all = || db.read_here(|tx| store::material::of_goals(tx, &[goal])).unwrap();
    let new = format!("/plans/{}/goals/{goal}/new-material", plan.id);
    assert_eq!(browser.get(&format!("{new}?kind=position")).attributes("input[name=kind][checked]", "value"), ["position"]);
    browser.submit(&browser.get(&new), &new, &[("title-en", "")]).refuses(&["title-en"]);
    let typed = [("title-en", "The tram is for all"), ("body-sv", "Bara text"), ("address", "x")];
    let page = browser.submit(&browser.get(&new), &new, &typed);
    page.refuses(&["title-sv", "address"]);
    assert_eq!(page.one("#body-sv"), "Bara text", "what was typed stays");
    let typed = [("title-en", "The tram is for all"), ("title-sv", "Spårvagnen är för alla")];
    browser.told(&browser.submit(&browser.get(&new), &new, &typed), "done-material-added");
    let message = all().remove(0);
    assert_eq!(message.said.langs().collect::<Vec<_>>(), [Lang::Sv, Lang::En]);
    let path = format!("/plans/{}/materials/{}", plan.id, message.id);
    let (page, late) = (browser.get(&path), browser.get(&path));
    assert_eq!(page.all("details[open]").len(), 2, "what is empty is folded");
    browser.told(&browser.submit(&page, &path, &[("title-en", "The tram is quiet")]), "done-material-changed");
    let refused = browser.submit(&late, &path, &[("title-en", "Too late")]);
    assert_eq!((refused.status.as_u16(), refused.attributes("#title-en", "value")), (409, vec!["Too late".to_owned()]));
    assert_eq!(all()[0].said.titles.exact(Lang::En), Some("The tram is quiet"));
    let remove = format!("{path}/remove");
    browser.told(&browser.submit(&browser.get(&remove), &remove, &[]), "done-material-removed");
    assert!(all().is_empty());
    assert_eq!(given::browser(&app, db, city.reader).get(&new).status, 403);
});
