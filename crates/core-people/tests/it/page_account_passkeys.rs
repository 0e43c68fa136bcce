use crate::add_passkey::add_device;
use crate::authenticator::Authenticator;
use crate::given::{self, app, signed_in, tables};

#[test]
fn ones_own_passkeys_are_listed() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let bertta = given::somebody(&db, "Bertta", "bertta@kaupunki.example");
    let app = app(&db);
    let browser = signed_in(&app, &aino);
    let none = browser.get("/account/passkeys");
    assert_eq!((none.all(".empty__title").len(), none.all("table").len()), (1, 0));
    add_device(&db, &bertta, &mut Authenticator::new(9));
    let mut counts = Vec::new();
    for number in 1..=3 {
        let key = add_device(&db, &aino, &mut Authenticator::new(number));
        let page = browser.get("/account/passkeys");
        assert_eq!(page.all("tbody tr").len(), usize::from(number), "and nobody else's");
        assert!(page.attributes("tbody a", "href").contains(&format!("/account/passkeys/{key}/remove")));
        counts.push(page.statements.unwrap());
    }
    assert_eq!(counts[0], counts[2], "as many statements for three as for one");
}
