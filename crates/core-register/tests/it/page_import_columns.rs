use axum::http::StatusCode;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn columns_are_chosen_and_a_column_with_names_is_needed(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let import = given::import(db, &city, "Luettelo;\nx;y\nMaija Malli;LVM\n");
    let path = format!("/spaces/{}/register/imports/{}/columns", city.space, import.id);
    let page = officer.get(&path);
    assert_eq!(page.all(".import-columns label"), ["Column 1", "Column 2"]);
    officer.submit(&page, &path, &[]).refuses(&["column-1"]);
    officer.submit(&page, &path, &[("head-row", "two")]).refuses(&["head-row"]);
    // With another row of heads the columns are shown anew.
    let again = officer.submit(&page, &path, &[("head-row", "2")]);
    again.refuses(&["column-1"]);
    let named = [("column-1", "name"), ("column-2", "name")];
    officer.submit(&page, &path, &named).refuses(&["column-2"]);
    let named = [("column-1", "name"), ("column-2", "organisation")];
    let led = officer.submit(&page, &path, &named);
    assert_eq!(led.location(), Some(path.replace("columns", "preview")));
    let foreign = format!("/spaces/{}/register/imports/{}/columns", other.space, import.id);
    assert_eq!(given::browser(&app, db, other.coordinator).get(&foreign).status, StatusCode::NOT_FOUND);
    assert_eq!(given::browser(&app, db, city.reader).get(&path).status, StatusCode::FORBIDDEN);
});
