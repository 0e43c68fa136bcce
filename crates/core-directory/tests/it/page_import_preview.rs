use core_directory::rules::import::Stage;
use kit_test::both;

use crate::given::{self, app, city, import, now, signed_in};

const LIST: &str = "name;country;population\n<b>Uusi</b>;FI;many\nKuopio;FI;1\nX;Suomi;2\n";

both!(given::migrations(), fn rows_are_looked_at_before_they_are_saved(db) {
    let paula = given::administrator(db);
    let kuopio = city(db, "Kuopio");
    let app = app(db);
    let browser = signed_in(&app, &paula);
    let list = import(db, LIST);
    let path = format!("/organisations/imports/{}/preview", list.id);
    let page = browser.get(&path);
    assert_eq!(page.all("tbody th"), ["3", "4", "2"], "what needs an answer, what is wrong, what is noted");
    let told = page.one("main");
    for part in ["1 new", "1 perhaps known", "1 that cannot be taken", "“many” is no number", "“SUOMI” is no country"] {
        assert!(told.contains(part), "{part}: {told}");
    }
    assert!(page.attributes("tbody a", "href").contains(&format!("/organisations/{kuopio}")));
    assert_eq!(page.all("main b").len(), 0);
    browser.submit(&page, &path, &[("do", "save")]).refuses(&["all"]);
    let kept = browser.submit(&browser.get(&path), &path, &[("do", "keep"), ("row-3", "join")]);
    assert_eq!(browser.told(&kept, "done-import-chosen").attributes("#row-3 option[selected]", "value"), ["join"]);
    browser.submit(&browser.get(&path), &path, &[("do", "save")]);
    assert_eq!(now(db, &list).stage, Stage::Saving);
    assert_eq!(browser.get(&path).location().unwrap(), format!("/organisations/imports/{}", list.id));
});

#[test]
fn the_page_asks_no_more_where_the_list_is_longer() {
    let db = given::tables();
    let paula = given::administrator(&db);
    let app = app(&db);
    let browser = signed_in(&app, &paula);
    let asked = |rows: usize| {
        let lines: Vec<String> = (0..rows).map(|n| format!("K{n};FI")).collect();
        let list = import(&db, &format!("name;country\n{}", lines.join("\n")));
        browser.get(&format!("/organisations/imports/{}/preview", list.id)).statements.unwrap()
    };
    assert_eq!(asked(1), asked(3));
}
