use kernel::Lang;
use kit_db::MigrationSet;
use kit_feature::Feature;
use kit_test::{NOW, TestApp, both};
use kit_work::mail::folder::Written;
use kortteli::features;
use kortteli::pages::{self, SentMail};

const HOSTILE: &str = "<script>alert('x')</script>";

fn letter(subject: &str, text: &str) -> Written {
    Written {
        name: String::new(),
        at: NOW,
        to_address: "aino@kaupunki.example".into(),
        to_name: None,
        lang: Lang::Sv,
        subject: subject.into(),
        text: text.into(),
        html: None,
    }
}

both!(features::migrations(), fn letters_are_shown_the_latest_first_and_their_links_lead_somewhere(db) {
    let folder = tempfile::tempdir().unwrap();
    let mail = folder.path().join("mail");
    let none = MigrationSet { crate_name: "test", migrations: &[] };
    let words = kit_web::words::by_code;
    let feature = Feature { routes: pages::development_routes(), ..Feature::new("test", none, words) };
    let app = TestApp::giving(db, features::identify, vec![feature], |app| app.giving(SentMail(mail.clone())));
    let shown = || app.browser().get("/dev/mail");
    assert_eq!((shown().status.as_u16(), shown().all("main .card").len()), (200, 0), "before any letter has left");
    std::fs::create_dir(&mail).unwrap();
    for number in 0..51 {
        let text = format!("{HOSTILE}\n\nhttp://kortteli.example/in/{number} javascript:alert(1)\n");
        let json = serde_json::to_vec(&letter(&format!("{HOSTILE} {number}"), &text)).unwrap();
        std::fs::write(mail.join(format!("{number:03}.json")), json).unwrap();
    }
    let page = shown();
    let subjects = page.all("main .card h2, main .card h3");
    assert_eq!((subjects.len(), subjects[0].as_str()), (50, format!("{HOSTILE} 50").as_str()), "the latest fifty");
    assert!(page.all("main script").is_empty());
    assert_eq!(page.attributes("main .card [lang]", "lang")[0], "sv", "in the letter's language");
    assert_eq!(page.attributes("main .card p a", "href")[0], "http://kortteli.example/in/50");
    assert_eq!(page.attributes("main .card p a", "href").len(), 50, "and nothing else is a link");
    assert!(page.one("main .card").contains("aino@kaupunki.example"));
});
