//! A meeting of a body: what is put before it, what is missing for that and from whom, to whom it was sent.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::response::Response;
use kernel::{Lang, PersonId, Ref, Result, SpaceId, State};
use kit_db::Tx;
use kit_feature::AboutSection;
use kit_web::form_view::Hidden;
use kit_web::shell::Shell;
use kit_web::{Done, Reader, Visit, answer};
use kit_work::{LetterId, fates};

use super::body_place::{body_href, shell_in};
use super::place::{Place, duty_href};
use crate::actions::{ToAsk, ask_for_missing, missing_before, to_ask};
use crate::addresses::meeting_href;
use crate::letters::reminders::Sender;
use crate::rules::access::{JudgeDuties, KeepBodies, KeepCommitments, SeeBodies};
use crate::rules::{MEETING, Meeting, MeetingId, Party};
use crate::store;
use crate::store::asking::Asking;
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
    /// To whom a mail would go now, for who may send it.
    ask: Option<Ask>,
    sent: Vec<SentLine>,
}

/// Whom the button reaches; nobody, without one.
struct Ask {
    goes_to: String,
    hidden: Option<Vec<Hidden>>,
}

/// Somebody who owes something by the meeting.
struct Owing {
    name: String,
    /// That they were asked, and whether that mail arrived.
    asked: Vec<String>,
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
    /// That the mail would name it, or that its owner was asked for it today.
    mail: &'static str,
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
    let me = reader.viewer().ok().map(|viewer| viewer.person);
    let to_ask = to_ask(tx, id, (me, today), &missing)?;
    let may_ask = place.may::<JudgeDuties>() && !missing.is_empty();
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
        ask: may_ask.then(|| ask(reader, &to_ask)),
        missing: owing(tx, reader, &place, (missing, &to_ask))?,
        sent: if place.may::<KeepBodies>() { sent(tx, lang, &meeting)? } else { Vec::new() },
    })
}

/// To whom a mail would go, each with how much it would name.
fn ask(reader: &Reader, to_ask: &ToAsk) -> Ask {
    let lang = reader.lang;
    let one = |works: &Vec<Work>| {
        let name = works.first().and_then(|work| work.owner.clone()).unwrap_or_default();
        t::missing_goes_to_one(lang, works.len(), name)
    };
    let mut people: Vec<String> = to_ask.people.values().map(one).collect();
    people.sort();
    if people.is_empty() {
        return Ask { goes_to: t::missing_goes_to_nobody(lang).to_owned(), hidden: None };
    }
    Ask { goes_to: t::missing_goes_to(lang, people.join(", ")), hidden: Some(reader.hidden()) }
}

/// Who owes what, by name; last what is nobody's.
fn owing(
    tx: &mut Tx<'_>,
    reader: &Reader,
    place: &Place,
    (missing, to_ask): (Vec<Work>, &ToAsk),
) -> Result<Vec<Owing>> {
    let lang = reader.lang;
    let letters: BTreeSet<LetterId> = to_ask.asked.iter().map(|one| one.letter).collect();
    let fates = fates(tx, &letters.into_iter().collect::<Vec<_>>())?;
    let mut by_owner: BTreeMap<(bool, String, Option<PersonId>), Vec<Owed>> = BTreeMap::new();
    for work in missing {
        let owner = work.owner.clone().unwrap_or_default();
        let duties = by_owner.entry((work.duty.owner.is_none(), owner, work.duty.owner)).or_default();
        duties.push(owed(reader, place, &work, to_ask));
    }
    let asked = |person: PersonId| {
        let last = to_ask.asked.iter().find(|one| one.person == person);
        let on = last.map(|one| t::missing_asked_on(lang, kit_words::day(lang, one.on)));
        let of_last = |one: &&Asking| one.person == person && last.is_some_and(|last| last.on == one.on);
        let fate = |one: &Asking| fates.iter().find(|fate| fate.id == one.letter);
        let fate = to_ask.asked.iter().filter(of_last).filter_map(fate).find_map(|fate| told::fate(lang, fate.state));
        let gets_none = (!to_ask.takers.contains(&person)).then(|| t::missing_no_mail(lang));
        // Whether mail reaches somebody is for those who send it.
        let of_mails = fate.into_iter().chain(gets_none).filter(|_| place.may::<JudgeDuties>());
        on.into_iter().chain(of_mails.map(str::to_owned)).collect()
    };
    let named = |((is_nobodys, name, person), duties): ((bool, String, Option<PersonId>), Vec<Owed>)| Owing {
        name: if is_nobodys { t::missing_nobodys(lang).to_owned() } else { name },
        asked: person.map(asked).unwrap_or_default(),
        duties,
    };
    Ok(by_owner.into_iter().map(named).collect())
}

fn owed(reader: &Reader, place: &Place, work: &Work, to_ask: &ToAsk) -> Owed {
    let (lang, status, id) = (reader.lang, work.duty.status(reader.today), work.duty.id);
    let href = duty_href(place.space.id, id);
    let is_nobodys = work.duty.owner.is_none() && place.may::<KeepCommitments>();
    let is_named = to_ask.people.values().flatten().any(|named| named.duty.id == id);
    let was_asked = |owner| to_ask.asked.iter().any(|one| one.was_for(owner, id) && one.on == reader.today);
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
        mail: match () {
            () if !place.may::<JudgeDuties>() => "",
            () if is_named => t::missing_in_mail(lang),
            () if work.duty.owner.is_some_and(was_asked) => t::missing_asked_today(lang),
            () => "",
        },
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
