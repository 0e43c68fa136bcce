use axum::http::StatusCode;
use core_register::rules::import::Choice;
use kernel::Lang;
use kit_lists::sheets::{Column, Sheet, xlsx};
use kit_test::both;

use crate::given::{self, TODAY};

both!(given::migrations(), fn a_file_leads_to_its_columns(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let path = format!("/spaces/{}/register/import", city.space);
    let sheet = Sheet {
        name: "Henkilöt".into(),
        organisation: String::new(),
        date: TODAY,
        lang: Lang::Fi,
        columns: vec![Column::text("Nimi"), Column::text("Organisaatio")],
        rows: vec![vec!["Åsa Häkkinen".into(), "LVM".into()]],
    };
    let workbook = xlsx(&sheet).unwrap();
    let (latin, ..) = (b"Nimi;Organisaatio\r\n\xc5sa H\xe4kkinen;LVM\r\n".as_slice(), ());
    for (name, bytes) in [("lista.csv", latin), ("lista.xlsx", &workbook)] {
        let led = officer.upload(&officer.get(&path), &path, &[], ("file", name, bytes));
        assert_eq!(led.status, StatusCode::SEE_OTHER, "{name}: {:?}", led.errors());
        let columns = officer.follow(&led);
        assert_eq!(columns.all(".import-columns label"), ["Nimi", "Organisaatio"]);
        assert_eq!(columns.all(".import-columns__samples"), ["Åsa Häkkinen", "LVM"]);
    }
    let mut brought = officer.get(&path).all(".line__title");
    brought.sort();
    assert_eq!(brought, ["lista.csv", "lista.xlsx"]);
});

both!(given::migrations(), fn what_is_no_list_is_refused_in_plain_words(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let path = format!("/spaces/{}/register/import", city.space);
    let refused = |bytes: &[u8]| {
        let page = officer.upload(&officer.get(&path), &path, &[], ("file", "lista.xlsx", bytes));
        page.errors().join(" ")
    };
    assert_eq!(refused(b""), "The file has no rows. Choose another one.");
    assert!(refused(b"%PDF-1.7").starts_with("This is not a list."));
    assert!(refused(b"PK\x03\x04...").starts_with("The file is damaged."));
    assert!(refused(&vec![b'\n'; 20_000_001]).starts_with("The file is larger than 20 MB."));
    let nothing = officer.submit(&officer.get(&path), &path, &[]);
    nothing.refuses(&["file"]);
    let reader = given::browser(&app, db, city.reader);
    assert_eq!(reader.get(&path).status, StatusCode::FORBIDDEN);
    given::imported(db, &city, "nimi;puhelin\nMaija;1\n", Choice::Add);
    assert!(officer.get(&path).one(".line__note").ends_with("brought into the register"));
});
