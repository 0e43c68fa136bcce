use feature_plans::rules::draft::Away;
use feature_plans::store;
use jiff::civil::date;
use kit_db::Db;
use kit_test::both;
use kit_work::mail::incoming::{Mail, Mailbox, Proof, Taken};

use crate::given::{self, City, refused};
use crate::mailing::{address, forwarded, take, waiting};
use crate::posting::post;

fn away(db: &Db, city: &City) -> Vec<Away> {
    db.read_here(|tx| store::draft::turned_away(tx, city.space, 10)).unwrap().into_iter().map(|one| one.why).collect()
}

both!(given::migrations(), fn what_a_colleague_forwards_waits_as_a_draft(db) {
    let city = given::city(db);
    let token = address(db, &city, &given::plan(db, &city));
    let post = post(db);
    let mail = Mail { attachments: vec!["agenda.pdf".into()], ..forwarded(db, city.officer) };
    assert_eq!(take(db, &token, &mail).unwrap(), Taken::Kept);
    assert_eq!(take(db, &token, &mail).unwrap(), Taken::Kept, "a server that heard no answer sends it again");
    let drafts = waiting(db, &city);
    let [draft] = drafts.as_slice() else { panic!("{drafts:?}") };
    assert_eq!((draft.by, draft.content.on), (city.officer, Some(date(2026, 11, 20))));
    assert_eq!((draft.content.topic.as_str(), draft.content.said.as_str()), ("Night trains", "canary-said"));
    assert_eq!(draft.content.whom[0].name, "Minister");
    let left = post.leaving();
    let [letter] = left.as_slice() else { panic!("{} letters", left.len()) };
    assert_eq!((letter.subject.as_str(), &letter.to), ("Draft waits: Night trains", &mail.from.unwrap().address));
    assert!(letter.text.contains("agenda.pdf") && letter.text.contains(&format!("contacts/new?draft={}", draft.id)));
    assert!(!letter.text.contains("canary-said"), "what was said is not sent around");
});

both!(given::migrations(), fn who_does_not_log_contacts_is_turned_away_with_the_reason(db) {
    let city = given::city(db);
    let token = address(db, &city, &given::plan(db, &city));
    let post = post(db);
    let with = |number: &str, differ: &dyn Fn(&mut Mail)| {
        let mut mail = Mail { message_id: number.into(), ..forwarded(db, city.officer) };
        differ(&mut mail);
        take(db, &token, &mail).unwrap()
    };
    let stranger = Mailbox { name: String::new(), address: "x@elsewhere.example".into() };
    assert_eq!(with("1", &|mail| mail.from = Some(stranger.clone())), Taken::TurnedAway);
    assert_eq!(with("2", &|mail| mail.from = None), Taken::TurnedAway);
    assert_eq!(with("3", &|mail| mail.proof = Proof::Forged), Taken::TurnedAway);
    assert_eq!(with("4", &|mail| mail.is_automatic = true), Taken::Kept);
    assert_eq!(with("4", &|mail| mail.is_automatic = true), Taken::Kept);
    for (number, person) in [("5", city.reader), ("6", city.administrator), ("7", city.stranger)] {
        let mail = Mail { message_id: number.into(), ..forwarded(db, person) };
        assert_eq!(take(db, &token, &mail).unwrap(), Taken::TurnedAway);
    }
    let mut reasons = away(db, &city);
    reasons.sort_by_key(|why| why.name());
    let mut expected = vec![Away::Automatic, Away::Forged];
    expected.extend([Away::Stranger; 5]);
    assert_eq!(reasons, expected);
    assert!(waiting(db, &city).is_empty() && post.leaving().is_empty());
});

both!(given::migrations(), fn a_message_without_text_or_proof_is_a_draft_that_says_so(db) {
    let city = given::city(db);
    let token = address(db, &city, &given::plan(db, &city));
    let post = post(db);
    let bare = Mail { subject: String::new(), text: String::new(), at: None, proof: Proof::Unknown, is_cut: true, ..forwarded(db, city.officer) };
    assert_eq!(take(db, &token, &bare).unwrap(), Taken::Kept);
    let text = &post.leaving()[0].text;
    for note in ["The message had no text.", "longer than what is kept", "Nobody has checked"] {
        assert!(text.contains(note), "{text}");
    }
});

both!(given::migrations(), fn an_old_address_takes_nothing_any_more(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let old = address(db, &city, &plan);
    let new = address(db, &city, &plan);
    assert_ne!(old, new);
    assert_eq!(refused(take(db, &old, &forwarded(db, city.officer))), "missing");
    assert_eq!(take(db, &new, &forwarded(db, city.officer)).unwrap(), Taken::Kept);
});
