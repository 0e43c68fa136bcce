//! A meeting of a body: what is put before it, what is missing for that and from whom, to whom it was sent.

use std::collections::BTreeMap;

use askama::Template;
use axum::response::Response;
use jiff::civil::Date;
use kernel::{Lang, PersonId, Ref, Result, SpaceId, State};
use kit_db::Tx;
use kit_feature::AboutSection;
use kit_web::form_view::Hidden;
use kit_web::shell::Shell;
use kit_web::{Done, Reader, Visit, answer};
use kit_work::{LetterId, fates};

use super::body_place::{body_href, shell_in};
use super::place::{Place, duty_href};
use crate::actions::{ask_for_missing, missing_before};
use crate::addresses::meeting_href;
use crate::letters::reminders::Sender;
use crate::rules::access::{JudgeDuties, KeepBodies, KeepCommitments, SeeBodies};
use crate::rules::{MEETING, Meeting, MeetingId, Party};
use crate::store;
use crate::store::dossier::Sent;
use crate::store::work::Work;
use crate::told;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/meeting.html")]
struct MeetingPage {
    shell: Shell,
    body: String,
    body_lang: Lang,
    when: String,
    place: String,
    called_off: String,
    edit_href: Option<String>,
    /// How its review stands, and where that is told.
    review: Option<(State, String, String)>,
    about: Vec<AboutSection>,
    missing: Vec<Owing>,
    /// Whether anybody of them can be asked now.
    ask: Option<Vec<Hidden>>,
    sent: Vec<SentLine>,
}

/// Somebody who owes something by the meeting.
struct Owing {
    name: String,
    /// That they were asked.
    asked: String,
    duties: Vec<Owed>,
}

struct Owed {
    title: String,
    lang: Lang,
    due: String,
    /// Who owes it, where that is somebody outside whom the owner reminds.
    by: String,
    state: State,
    word: &'static str,
    href: String,
    /// Where it is given to somebody, while it is nobody's.
    give_href: Option<String>,
}

struct SentLine {
    name: String,
    what: String,
    fate: Option<&'static str>,
}

/// `GET /spaces/{space}/meetings/{meeting}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, id) = (visit.param("space")?, visit.param("meeting")?);
    visit.read(move |tx, reader| show(tx, reader, space, id)).await
}

/// `POST /spaces/{space}/meetings/{meeting}`: asks for what is missing.
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, MeetingId) = (visit.param("space")?, visit.param("meeting")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<JudgeDuties>(tx, &doing.reader, space)?;
                let sender = Sender::of(doing.reader.app().site());
                let sight = place.sight();
                let of = (id, &sight, doing.reader.today);
                let left = ask_for_missing(tx, &doing.occasion, &allowed, of, sender)?;
                let said = if left == 0 { "done-nobody-asked" } else { "done-missing-asked" };
                Ok(Done::to(meeting_href(space, id)).saying(said))
            },
            move |tx, reader, _| show(tx, reader, space, id),
        )
        .await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: MeetingId) -> Result<Response> {
    let (place, _) = Place::open::<SeeBodies>(tx, reader, space)?;
    let meeting = store::meeting::get(tx, space, id)?;
    let body = store::body::get(tx, space, meeting.body)?;
    let (lang, today) = (reader.lang, reader.today);
    let when = told::meeting_when(lang, &meeting);
    let key = id.to_string();
    let reviews = store::duty::of_sources(tx, MEETING, std::slice::from_ref(&key))?;
    let about = kit_feature::about(tx, reader, space, &Ref::new(MEETING, id))?;
    let is_ahead = meeting.said.on >= today && meeting.takes_place().is_ok() && meeting.said.reviews;
    let missing = if is_ahead { missing_before(tx, &place.sight(), &meeting)? } else { Vec::new() };
    let asked = if missing.is_empty() { Vec::new() } else { store::asking::of_meeting(tx, id)? };
    let me = reader.viewer().ok().map(|viewer| viewer.person);
    let may_be_asked =
        |work: &Work| work.duty.owner.is_some_and(|owner| Some(owner) != me && !asked.contains(&(owner, today)));
    let may_ask = place.may::<JudgeDuties>() && missing.iter().any(may_be_asked);
    let (name, body_lang) = body.said.names.pick(lang);
    answer::page(&MeetingPage {
        shell: shell_in(reader, &place, &body, &when),
        body: name.to_owned(),
        body_lang,
        when,
        place: meeting.said.place.clone(),
        called_off: meeting.called_off.clone().unwrap_or_default(),
        edit_href: place.may::<KeepBodies>().then(|| format!("{}/meetings/{id}", body_href(space, body.id))),
        review: reviews.get(&key).map(|duty| {
            let status = duty.status(today);
            (status.state(), told::status(lang, status).to_owned(), duty_href(space, duty.id))
        }),
        about,
        missing: owing(reader, &place, missing, &asked),
        ask: may_ask.then(|| reader.hidden()),
        sent: if place.may::<KeepBodies>() { sent(tx, lang, &meeting)? } else { Vec::new() },
    })
}

/// Who owes what, by name; last what is nobody's.
fn owing(reader: &Reader, place: &Place, missing: Vec<Work>, asked: &[(PersonId, Date)]) -> Vec<Owing> {
    let lang = reader.lang;
    let mut by_owner: BTreeMap<(bool, String, Option<PersonId>), Vec<Owed>> = BTreeMap::new();
    for work in missing {
        let owner = work.owner.clone().unwrap_or_default();
        let duties = by_owner.entry((work.duty.owner.is_none(), owner, work.duty.owner)).or_default();
        duties.push(owed(reader, place, &work));
    }
    let last = |person: PersonId| asked.iter().find(|(who, _)| *who == person).map(|(_, on)| *on);
    let named = |((is_nobodys, name, person), duties): ((bool, String, Option<PersonId>), Vec<Owed>)| Owing {
        name: if is_nobodys { t::missing_nobodys(lang).to_owned() } else { name },
        asked: person.and_then(last).map(|on| t::missing_asked_on(lang, kit_words::day(lang, on))).unwrap_or_default(),
        duties,
    };
    by_owner.into_iter().map(named).collect()
}

fn owed(reader: &Reader, place: &Place, work: &Work) -> Owed {
    let (lang, status) = (reader.lang, work.duty.status(reader.today));
    let href = duty_href(place.space.id, work.duty.id);
    let is_nobodys = work.duty.owner.is_none() && place.may::<KeepCommitments>();
    Owed {
        title: work.commitment.terms.title.clone(),
        lang: work.commitment.terms.lang,
        due: told::due(lang, work, reader.today),
        by: match work.commitment.terms.by {
            Party::Named(_) => t::missing_by(lang, told::by(lang, work)),
            _ => String::new(),
        },
        state: status.state(),
        word: told::status(lang, status),
        give_href: is_nobodys.then(|| format!("{href}/hand-over")),
        href,
    }
}

/// To whom what is read was sent, with what became of the mail.
fn sent(tx: &mut Tx<'_>, lang: Lang, meeting: &Meeting) -> Result<Vec<SentLine>> {
    let sent = store::dossier::sent(tx, meeting.id)?;
    let letters: Vec<LetterId> = sent.iter().map(|one| one.letter).collect();
    let fates = fates(tx, &letters)?;
    let fate =
        |one: &Sent| fates.iter().find(|fate| fate.id == one.letter).and_then(|fate| told::fate(lang, fate.state));
    let line = |one: &Sent| SentLine {
        name: one.name.clone(),
        what: t::dossier_sent_on(lang, kit_words::day(lang, one.on)),
        fate: fate(one),
    };
    Ok(sent.iter().map(line).collect())
}
