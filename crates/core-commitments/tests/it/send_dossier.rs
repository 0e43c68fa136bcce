use core_commitments::actions::{ToSend, send_dossier, turn_dossiers};
use core_commitments::letters::reminders::Sender;
use core_commitments::rules::{Meeting, Seat, SeatChange, SeatId, Source};
use core_commitments::store;
use jiff::civil::date;
use kernel::{Lang, MultiText};
use kit_db::Db;
use kit_test::both;
use kit_web::secret;

use crate::given::{self, City, TODAY, leave, occasion, refused};
use crate::sitting::{board, meeting, named, seated};

/// What is sent in these tests.
pub fn to_send(meeting: &Meeting, to: &[SeatId]) -> ToSend {
    ToSend {
        meeting: meeting.id,
        record: Source { kind: "report".into(), id: "a-report".into() },
        title: MultiText::of(Lang::En, "Follow-up report").with(Lang::Fi, "Seurantaraportti"),
        asked: "To note the report".into(),
        lang: Lang::Fi,
        to: to.to_vec(),
    }
}

/// Sends it.
pub fn send(db: &Db, city: &City, new: &ToSend) -> kernel::Result<usize> {
    let sender = Sender { address: "http://kortteli.example", site: "Kortteli" };
    db.write_here(|tx| send_dossier(tx, &occasion(), &leave(city), new, TODAY, sender))
}

/// A member whom mail reaches.
pub fn reached(name: &str, email: &str) -> SeatChange {
    SeatChange { email: email.into(), ..named(name) }
}

/// The secret of the link in the letter to this address that says so.
pub fn token(db: &Db, to: &str, said: &str) -> String {
    let letters = given::letters(db);
    let letter = letters.iter().find(|letter| letter.to.starts_with(to) && letter.text.contains(said)).unwrap();
    let start = letter.text.find("/dossiers/").unwrap() + "/dossiers/".len();
    letter.text[start..].chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect()
}

both!(given::migrations(), fn each_member_gets_a_link_of_their_own(db) {
    let city = given::city(db);
    let body = board(db, &city);
    let meeting = meeting(db, &city, &body, date(2026, 11, 29));
    let outside = seated(db, &city, &body, &reached("Aino Example", "aino@example.org"));
    let officer = seated(db, &city, &body, &SeatChange { person: Some(city.officer), ..named("") });
    let unknown = seated(db, &city, &body, &named("Eino Example"));
    let all = [outside.id, officer.id, unknown.id];
    assert_eq!(send(db, &city, &to_send(&meeting, &all)).unwrap(), 2, "nobody knows where to reach one of them");
    assert_eq!(given::happened_last(db), "meeting.dossier-sent");
    let letters = given::letters(db);
    let to = |start: &str| letters.iter().find(|letter| letter.to.starts_with(start)).unwrap();
    let (outside_letter, officer_letter) = (to("aino@"), to("officer"));
    assert!(outside_letter.subject.contains("Seurantaraportti"), "in the language of what is sent");
    assert!(officer_letter.subject.contains("Follow-up report"), "in the language of the account");
    assert!(outside_letter.text.contains("To note the report"));
    assert!(outside_letter.off.as_ref().unwrap().ends_with("/off"));
    let first = [token(db, "aino@", "To note"), token(db, "officer", "To note")];
    assert_ne!(first[0], first[1]);
    let opened = |token: &str| db.read_here(|tx| store::dossier::by_token(tx, &secret::token_digest(token)));
    let (dossier, _) = opened(&first[0]).unwrap();
    assert_eq!((dossier.meeting, dossier.asked.as_str()), (meeting.id, "To note the report"));
    assert!(opened("guessed").is_err());
    // Sent again, a new link takes the place of the old one, and what is asked is what was said last.
    let again = ToSend { asked: "To decide".into(), ..to_send(&meeting, &[outside.id]) };
    assert_eq!(send(db, &city, &again).unwrap(), 1);
    assert!(opened(&first[0]).is_err() && opened(&first[1]).is_ok());
    assert_eq!(opened(&token(db, "aino@", "To decide")).unwrap().0.asked, "To decide");
    assert_eq!(db.read_here(|tx| store::dossier::of_meeting(tx, meeting.id)).unwrap().len(), 1);
});

both!(given::migrations(), fn a_body_without_members_is_sent_nothing(db) {
    let city = given::city(db);
    let body = board(db, &city);
    let meeting = meeting(db, &city, &body, date(2026, 11, 29));
    assert_eq!(refused(send(db, &city, &to_send(&meeting, &[]))), "dossier-nobody");
    let past = SeatChange { until: Some(date(2026, 11, 21)), ..reached("Aino Example", "aino@example.org") };
    let past: Seat = seated(db, &city, &body, &past);
    assert_eq!(refused(send(db, &city, &to_send(&meeting, &[past.id]))), "dossier-nobody", "whose term is over");
    let off = seated(db, &city, &body, &reached("Eino Example", "eino@example.org"));
    assert_eq!(send(db, &city, &to_send(&meeting, &[off.id])).unwrap(), 1);
    let (dossier, seat) = db.read_here(|tx| store::dossier::by_token(tx, &secret::token_digest(&token(db, "eino@", "")))).unwrap();
    db.write_here(|tx| turn_dossiers(tx, &occasion(), (&dossier, seat), true)).unwrap();
    assert_eq!(refused(send(db, &city, &to_send(&meeting, &[off.id]))), "dossier-nobody", "who wants no mail");
});
