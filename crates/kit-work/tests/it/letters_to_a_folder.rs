use kernel::{Clock, Error, Lang, Result};
use kit_db::params;
use kit_test::{both, sender};
use kit_work::{Letter, Mailer, mail::folder, queue_letter};

use crate::given::{NOW, how_it_stands, letter, nowhere, occasion, queued, tables, worker};

both!(tables(), fn a_letter_is_shown_by_the_folder(db) {
    let place = tempfile::tempdir().unwrap();
    let mail = place.path().join("mail");
    assert!(folder::list(&mail).unwrap().is_empty());
    queued(db, &letter("aino@kaupunki.example"));
    let worker = worker(db, &Clock::standing_at(NOW), Vec::new(), nowhere(place.path()));
    assert_eq!(worker.run_due().unwrap().letters, 1);
    let written = folder::list(&mail).unwrap();
    assert_eq!(written.len(), 1);
    assert_eq!(written[0].to_address, "aino@kaupunki.example");
    assert_eq!(written[0].lang, Lang::Fi);
    assert!(written[0].text.contains("https://kortteli.example/in/abc?x=1"));
    assert_eq!(folder::read(&mail, &written[0].name).unwrap(), written[0]);
    let travelling = std::fs::read_to_string(mail.join(format!("{}.eml", written[0].name))).unwrap();
    assert!(travelling.contains("Auto-Submitted: auto-generated\r\n"), "{travelling}");
    for name in ["", "../secret", "a/b", "nothing-like-it"] {
        assert!(matches!(folder::read(&mail, name), Err(Error::Missing)), "{name}");
    }
    assert_eq!(how_it_stands(db).letters_waiting, 0);
});

both!(tables(), fn a_letter_of_a_write_that_fails_does_not_exist(db) {
    let failed: Result<()> = db.write_here(|tx| {
        queue_letter(tx, &occasion(), &letter("aino@kaupunki.example"))?;
        Err(Error::Missing)
    });
    assert!(failed.is_err());
    assert_eq!(how_it_stands(db).letters_waiting, 0);
});

both!(tables(), fn a_letter_with_a_second_head_is_not_even_queued(db) {
    let sly = Letter { subject: "Hei\r\nBcc: kaikki@kaupunki.example".to_owned(), ..letter("aino@kaupunki.example") };
    let refused = db.write_here(|tx| queue_letter(tx, &occasion(), &sly));
    assert!(matches!(refused, Err(Error::BadRequest(_))));
});

both!(tables(), fn a_folder_that_cannot_be_written_fails_the_letter_and_not_the_worker(db) {
    let place = tempfile::tempdir().unwrap();
    std::fs::write(place.path().join("mail"), "a file, no folder").unwrap();
    queued(db, &letter("aino@kaupunki.example"));
    let mailer = Mailer::Folder { folder: place.path().join("mail"), sender: sender() };
    assert_eq!(worker(db, &Clock::standing_at(NOW), Vec::new(), mailer).run_due().unwrap().letters, 1);
    assert_eq!(how_it_stands(db).stuck_letters.len(), 1);
});

both!(tables(), fn letters_to_one_person_leave_before_those_to_many(db) {
    let place = tempfile::tempdir().unwrap();
    for n in 0..5 {
        queued(db, &crate::given::bulk(&format!("lukija{n}@kaupunki.example")));
    }
    queued(db, &letter("aino@kaupunki.example"));
    worker(db, &Clock::standing_at(NOW), Vec::new(), nowhere(place.path())).run_due().unwrap();
    let first = db.read_here(|tx| {
        tx.one("SELECT count(*) FROM letters WHERE state = 'sent' AND attempts = 1", params![], |row| row.int(0))
    });
    assert_eq!(first.unwrap(), 6);
});
