use crate::given::{self, HOSTILE, app, signed_in, tables};

#[test]
fn organisations_are_searched_in_every_language_and_paged() {
    let db = tables();
    let paula = given::administrator(&db);
    let app = app(&db);
    let browser = signed_in(&app, &paula);
    for number in 0..51 {
        given::city(&db, &format!("Kaupunki {number:02}"));
    }
    let page = browser.get("/organisations");
    assert_eq!((page.all("tbody tr").len(), page.all(".govuk-pagination__item").len()), (50, 2));
    assert_eq!(browser.get("/organisations?page=2").all("tbody th"), ["Kaupunki 50"]);
    let edit = format!("{}/edit", page.attributes("tbody a", "href").remove(0));
    browser.submit(&browser.get(&edit), &edit, &[("name-sv", "Exempelby")]);
    let found = browser.get("/organisations?q=exempel");
    assert_eq!((found.all("tbody tr").len(), found.all(".filter-tag").len()), (1, 1));
    assert_eq!(found.attributes(".filter-tag a, a.filter-tag", "href"), ["/organisations"]);
    let nothing = browser.get("/organisations?q=puuttuu");
    assert_eq!((nothing.all("#list > p").len(), nothing.all(".downloads a").len()), (1, 0));
    assert_eq!(browser.get("/organisations/as/csv?q=exempel").text().trim_end().lines().count(), 2);
    assert!(browser.get("/organisations/as/xlsx").bytes.starts_with(b"PK"));
    assert_eq!(browser.get("/organisations?q=%25").all("tbody tr").len(), 0, "a sign is searched as itself");
}

#[test]
fn the_list_asks_no_more_where_it_is_longer() {
    let db = tables();
    let paula = given::administrator(&db);
    let app = app(&db);
    let browser = signed_in(&app, &paula);
    let mut counts = Vec::new();
    for rows in 1..=3 {
        given::city(&db, HOSTILE);
        let page = browser.get("/organisations");
        assert_eq!((page.all("tbody th"), page.all("main script").len()), (vec![HOSTILE.to_owned(); rows], 0));
        counts.push(page.statements.unwrap());
    }
    assert_eq!(counts[0], counts[2]);
}
