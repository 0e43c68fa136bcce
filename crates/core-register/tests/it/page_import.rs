use axum::http::StatusCode;
use core_register::rules::import::Choice;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn each_row_leads_to_what_became_of_it(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let list = "nimi;organisaatio;puhelin\nMaija Malli;LVM;1\n;;040\nMaija Malli;LVM;1\n;Väylävirasto;\n";
    let import = given::imported(db, &city, list, Choice::Add);
    let path = format!("/spaces/{}/register/imports/{}", city.space, import.id);
    let page = officer.get(&path);
    let outcomes = page.all("tbody td:last-child");
    assert_eq!(outcomes[0], "added");
    assert!(outcomes[1].starts_with("could not be taken"));
    assert_eq!(outcomes[2..], ["joined with a known one", "added"]);
    assert_eq!(page.attributes("tbody a", "href").len(), 3);
    assert_eq!(officer.get(&format!("{path}?outcome=joined")).all("tbody th"), ["4"]);
    let left = officer.get(&format!("{path}/left/as/csv")).text();
    assert!(left.contains("040") && left.contains("Neither a person nor an organisation") && !left.contains("Maija"));
    assert_eq!(&officer.get(&format!("{path}/left/as/xlsx")).bytes[..2], b"PK");
    assert_eq!(officer.get(&format!("{path}/left/as/pdf")).status, StatusCode::NOT_FOUND);
    let reader = given::browser(&app, db, city.reader);
    assert_eq!(reader.get(&path).status, StatusCode::FORBIDDEN);
    assert_eq!(reader.get(&format!("{path}/left/as/csv")).status, StatusCode::FORBIDDEN);
});

both!(given::migrations(), fn an_open_one_goes_on_where_it_was(db) {
    let city = given::city(db);
    let app = given::app(db);
    let import = given::import(db, &city, "nimi;puhelin\nMaija;1\n");
    let path = format!("/spaces/{}/register/imports/{}", city.space, import.id);
    assert_eq!(given::browser(&app, db, city.officer).get(&path).location(), Some(format!("{path}/columns")));
});
