use core_people::own_data as data;
use kit_test::{NOW, both};

use crate::given::{self, migrations};

both!(migrations(), fn it_tells_of_oneself_and_holds_no_secret(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    given::somebody(db, "Bertta", "bertta@kaupunki.example");
    let token = given::session(db, &aino, NOW);
    let data = db.read_here(|tx| data(tx, aino.id)).unwrap();
    assert_eq!(data["person"]["name"], "Aino");
    assert_eq!(data["account"]["email"], "aino@kaupunki.example");
    assert_eq!(data["sessions"].as_array().unwrap().len(), 1);
    assert_eq!(data["activities"][0]["what"], "session.opened");
    let text = data.to_string();
    assert!(!text.contains(&token) && !text.contains("Bertta") && !text.contains("$argon2"), "{text}");
});
