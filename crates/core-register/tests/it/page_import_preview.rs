use axum::http::StatusCode;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn rows_that_need_an_answer_come_first_and_get_one(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let known = given::person(db, &city, "Maija Malli");
    let list = "nimi;organisaatio;alkaa\nUusi Henkilö;LVM;\nMaija Malli;LVM;kesällä\n;;1.1.2020\n";
    let import = given::import(db, &city, list);
    let path = format!("/spaces/{}/register/imports/{}/preview", city.space, import.id);
    let page = officer.get(&path);
    assert_eq!(page.all("tbody th"), ["3", "4", "2"]);
    assert_eq!(page.all("main ul li"), [
        "1 new row",
        "1 row is perhaps somebody who is known",
        "1 row cannot be taken",
        "1 row is taken a little otherwise than it stands",
    ]);
    assert!(page.text().contains("“kesällä” is not a day and is left out."));
    assert!(page.attributes("tbody a", "href").contains(&format!("/spaces/{}/register/persons/{}", city.space, known.id)));
    let refused = officer.submit(&page, &path, &[("do", "save")]);
    refused.refuses(&["all"]);
    let kept = officer.submit(&refused, &path, &[("do", "keep"), ("row-2", "skip")]);
    let page = officer.told(&kept, "done-import-chosen");
    assert_eq!(page.attributes("#row-2 option[selected]", "value"), ["skip"]);
    let saved = officer.submit(&page, &path, &[("do", "save"), ("all", "join")]);
    let result = officer.told(&saved, "done-list-saved");
    assert_eq!(result.one("h1"), "What became of the rows");
    assert_eq!(given::outcomes(db, &import), [0, 1, 1, 1]);
    assert_eq!(officer.get(&path).status, StatusCode::SEE_OTHER, "it is over");
    assert_eq!(given::browser(&app, db, city.reader).get(&path).status, StatusCode::FORBIDDEN);
});

both!(given::migrations(), fn more_rows_ask_no_more_statements(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let statements = |rows: usize| {
        let list = format!("nimi;organisaatio\n{}", "Maija;LVM\n".repeat(rows));
        let import = given::import(db, &city, &list);
        officer.get(&format!("/spaces/{}/register/imports/{}/preview", city.space, import.id)).statements
    };
    assert_eq!(statements(1), statements(3));
});
