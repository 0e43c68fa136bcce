//! What the demonstration's officer forwarded this morning, and has not looked over yet.

use core_people::store::account;
use jiff::tz::TimeZone;
use kernel::Result;
use kit_db::Tx;
use kit_feature::{Arrival, Demonstration};
use kit_work::mail::incoming::{Mail, Mailbox, Proof};

use super::teller::Teller;
use crate::actions::{give_plan_address, take_mail};
use crate::store;

/// The message below which another one stands; nobody of it is real.
const TEXT: &str = "Kirjataan tästä yhteydenotto.\n\n-----Alkuperäinen viesti-----\n\
    Lähettäjä: Erityisasiantuntija (liikenne- ja viestintäministeriö)\nLähetetty: {on}\n\
    Aihe: Savon radan suunnittelun aikataulu (esimerkki)\n\n\
    Hei,\n\nkiitos tapaamisesta. Lähetän suunnittelun aikataulun heti, kun se on vahvistettu, ja palaan \
    seudun lausuntoon ensi kuussa.\n\nTerveisin\nerityisasiantuntija";

/// Gives the plan an address, and lets the message come to it.
pub(super) fn pass(tx: &mut Tx<'_>, teller: &Teller, demonstration: &Demonstration) -> Result<()> {
    let Some(plan) = store::plan::of_space(tx, teller.space)?.into_iter().next() else { return Ok(()) };
    let Some(account) = account::of_person(tx, demonstration.people.officer)? else { return Ok(()) };
    let token = give_plan_address(tx, &teller.on(teller.days.today()), &teller.leave(), plan.id)?;
    let mail = Mail {
        message_id: format!("demonstration.{}@plans.example", plan.id),
        from: Some(Mailbox { name: String::new(), address: account.email.to_string() }),
        proof: Proof::Genuine,
        to: Vec::new(),
        subject: "VL: Savon radan suunnittelun aikataulu (esimerkki)".to_owned(),
        at: Some(demonstration.occasion.at),
        text: TEXT.replace("{on}", &teller.days.today().to_string()),
        ..Mail::default()
    };
    let arrival = Arrival {
        to: &format!("{token}@plans.example"),
        token: &token,
        mail: &mail,
        occasion: demonstration.occasion.clone(),
        address: &demonstration.address,
        zone: &TimeZone::UTC,
    };
    take_mail(tx, &arrival).map(drop)
}
