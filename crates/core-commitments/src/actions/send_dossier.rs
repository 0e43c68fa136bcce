//! Sends a record to the members of a body, to read before a meeting.

use core_people::store::person;
use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Error, Lang, MultiText, Occasion, Result, SpaceId};
use kit_db::{Tx, record};
use kit_web::secret;
use kit_work::queue_personal_letter;
use serde_json::json;

use super::of_meeting;
use crate::letters::dossier::{self, DossierLetter};
use crate::letters::reminders::Sender;
use crate::rules::access::KeepBodies;
use crate::rules::{Body, Dossier, DossierId, Meeting, MeetingId, Recipient, SeatId, Source, may_send};
use crate::store;

/// What is sent, and to whom.
#[derive(Clone, Debug)]
pub struct ToSend {
    /// For which meeting.
    pub meeting: MeetingId,
    /// The record that they read.
    pub record: Source,
    /// What it is called, in each language.
    pub title: MultiText,
    /// What is asked of them; may be empty.
    pub asked: String,
    /// The language of that.
    pub lang: Lang,
    /// The seats of those to whom it goes.
    pub to: Vec<SeatId>,
}

/// Sends a dossier, or sends it again: each of those chosen gets a mail with a link of their own, which takes the place of
/// the one that they had. Answers with how many mails left. Refused as [`may_send`] refuses.
pub fn send_dossier(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepBodies>,
    new: &ToSend,
    today: Date,
    sender: Sender<'_>,
) -> Result<usize> {
    let meeting = store::meeting::get(tx, allowed.space(), new.meeting)?;
    let body = store::body::get(tx, meeting.space, meeting.body)?;
    let mut to = store::dossier::recipients(tx, body.id, today)?;
    to.retain(|one| new.to.contains(&one.seat));
    may_send(&meeting, &new.asked, &to).map_err(Error::Refused)?;
    let dossier = Dossier {
        id: DossierId::new(occasion.at, &occasion.chance),
        space: meeting.space,
        meeting: meeting.id,
        record: new.record.clone(),
        asked: new.asked.clone(),
        lang: new.lang,
        sent_at: occasion.at,
    };
    let id = store::dossier::keep(tx, &dossier, occasion.actor.person())?;
    let to: Vec<Recipient> = to.into_iter().filter(Recipient::is_reached).collect();
    let from = From::of(tx, occasion, meeting.space)?;
    for one in &to {
        send(
            tx,
            occasion,
            (id, today),
            &Sending { new, meeting: &meeting, body: &body, from: &from, to: one },
            sender,
        )?;
    }
    let what = json!({ "record": new.record.kind, "id": new.record.id, "people": to.len() });
    record(tx, occasion, &of_meeting("meeting.dossier-sent", &meeting).after(what))?;
    Ok(to.len())
}

/// Who sends it, for which organisation.
struct From {
    person: Option<String>,
    organisation: MultiText,
}

impl From {
    fn of(tx: &mut Tx<'_>, occasion: &Occasion, space: SpaceId) -> Result<Self> {
        let organisation = core_spaces::store::space::get(tx, space)?.organisation;
        let organisation = core_people::store::organisation::get(tx, organisation)?.names;
        let person = occasion.actor.person().map(|id| person::get(tx, id)).transpose()?;
        Ok(Self { person: person.map(|person| person.name), organisation })
    }

    fn told(&self, lang: Lang) -> String {
        let organisation = self.organisation.pick(lang).0;
        self.person.as_ref().map_or_else(|| organisation.to_owned(), |person| format!("{person}, {organisation}"))
    }
}

struct Sending<'a> {
    new: &'a ToSend,
    meeting: &'a Meeting,
    body: &'a Body,
    from: &'a From,
    to: &'a Recipient,
}

fn send(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    (dossier, today): (DossierId, Date),
    sending: &Sending<'_>,
    sender: Sender<'_>,
) -> Result<()> {
    let Sending { new, meeting, body, from, to } = sending;
    let token = secret::token(&occasion.chance);
    let lang = to.lang.unwrap_or(new.lang);
    let letter = dossier::written(
        sender,
        &DossierLetter {
            to,
            lang,
            title: new.title.pick(lang).0,
            asked: (&new.asked, new.lang),
            body,
            meeting,
            from: &from.told(lang),
            token: &token,
        },
    )?;
    let letter = queue_personal_letter(tx, occasion, &letter)?;
    store::dossier::send(tx, (dossier, to.seat), &secret::token_digest(&token), letter, today)
}
