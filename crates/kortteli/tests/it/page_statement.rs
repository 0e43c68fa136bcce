use kernel::Lang;

use crate::city::City;

#[test]
fn what_the_footer_leads_to_is_there_in_each_language() {
    let city = City::new();
    for path in ["/accessibility", "/cookies", "/about"] {
        let headings = Lang::ALL.map(|lang| {
            let browser = city.browser("anonymous").reading(lang);
            assert!(browser.get("/").attributes("footer a", "href").contains(&path.to_owned()));
            let page = browser.get(path);
            assert!(!page.all("main h2").is_empty() && !page.all("main p").is_empty(), "{path}");
            page.one("h1")
        });
        assert!(headings[0] != headings[1] && headings[1] != headings[2] && headings[2] != headings[0], "{headings:?}");
    }
    let cookies = city.browser("anonymous").get("/cookies").text();
    assert!(["session", "lang", "theme"].iter().all(|name| cookies.contains(name)));
}
