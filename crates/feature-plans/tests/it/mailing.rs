//! What tests of mail begin with: a plan with an address, and messages to it.

use feature_plans::actions::{give_plan_address, take_mail};
use feature_plans::rules::Plan;
use feature_plans::rules::draft::Draft;
use feature_plans::store;
use jiff::tz::TimeZone;
use kernel::PersonId;
use kit_db::Db;
use kit_feature::Arrival;
use kit_test::NOW;
use kit_work::mail::incoming::{Mail, Mailbox, Proof, Taken};

use crate::given::{City, leave, occasion};

/// Gives the plan an address, and gives its token.
pub fn address(db: &Db, city: &City, plan: &Plan) -> String {
    db.write_here(|tx| give_plan_address(tx, &occasion(), &leave(city), plan.id)).unwrap()
}

/// A message that this person forwards.
pub fn forwarded(db: &Db, by: PersonId) -> Mail {
    let email = db.read_here(|tx| core_people::store::account::of_person(tx, by)).unwrap().unwrap().email;
    Mail {
        message_id: "1@city.example".into(),
        from: Some(Mailbox { name: "Officer".into(), address: email.to_string() }),
        proof: Proof::Genuine,
        to: vec![Mailbox { name: String::new(), address: "token@plans.example".into() }],
        subject: "Fwd: Night trains".into(),
        at: Some(NOW),
        text: "From: Minister <minister@ministry.example>\nSent: Friday, November 20, 2026 2:05 PM\nTo: officer of Kuvitelma\n\
               Subject: Night trains\n\ncanary-said"
            .into(),
        ..Mail::default()
    }
}

/// Lets a message come in.
pub fn take(db: &Db, token: &str, mail: &Mail) -> kernel::Result<Taken> {
    let arrival = Arrival {
        to: &format!("{token}@plans.example"),
        token,
        mail,
        occasion: occasion(),
        address: "https://kortteli.example",
        zone: &TimeZone::UTC,
    };
    db.write_here(|tx| take_mail(tx, &arrival))
}

/// The drafts that wait in the city, the newest first.
pub fn waiting(db: &Db, city: &City) -> Vec<Draft> {
    db.read_here(|tx| store::draft::waiting(tx, city.space, None)).unwrap().into_iter().map(|one| one.draft).collect()
}

/// A draft that this person forwarded.
pub fn draft(db: &Db, city: &City, plan: &Plan, by: PersonId) -> Draft {
    let token = address(db, city, plan);
    assert_eq!(take(db, &token, &forwarded(db, by)).unwrap(), Taken::Kept);
    waiting(db, city).remove(0)
}
