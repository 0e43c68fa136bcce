//! Passes all that somebody owes in a space on to a successor, after a look at what that is.

use askama::Template;
use axum::response::Response;
use kernel::{Moment, PersonId, Ref, Refusal, Result, SpaceId, State};
use kit_db::Tx;
use kit_feature::AboutSection;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Form, Reader, Visit, answer};

use super::party_fields::Known;
use super::passing::passing_href;
use super::place::{Place, duty_href};
use crate::actions::pass_on_duties;
use crate::addresses::pass_on_href;
use crate::rules::access::JudgeDuties;
use crate::store;
use crate::store::work::{Asked, Work};
use crate::told;
use crate::words as t;

/// The most duties that are shown before they pass.
const SHOWN: i64 = 500;

#[derive(Template)]
#[template(path = "pages/pass_on.html")]
struct PassOnPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    space: String,
    from: Choices,
    to: Choices,
    /// What passes, once both are chosen.
    passing: Option<Passing>,
    /// What was passed on before, the latest first.
    before: Vec<Before>,
    action: String,
    hidden: Vec<Hidden>,
    back: String,
}

/// What was passed on in one act.
struct Before {
    what: String,
    href: String,
    when: String,
    undone: Option<String>,
}

/// What goes from whom to whom.
struct Passing {
    what: String,
    button: String,
    rows: Vec<PassingRow>,
    from: String,
    to: String,
}

struct PassingRow {
    title: Link,
    due: String,
    state: State,
    word: &'static str,
}

/// `GET /spaces/{space}/duties/pass-on`: asks from whom and to whom, and shows what passes once that is chosen.
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit.read(move |tx, reader| show(tx, reader, space, reader.visit().query(), &[])).await
}

/// `POST /spaces/{space}/duties/pass-on`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let space: SpaceId = visit.param("space")?;
    visit
        .submit(
            move |tx, doing| {
                let (_, allowed) = Place::open::<JudgeDuties>(tx, &doing.reader, space)?;
                let missing = |field| move || Refusal::new("successor-missing").on(field);
                let from: PersonId = doing.form().maybe("from")?.ok_or_else(missing("from"))?;
                let to: PersonId = doing.form().maybe("to")?.ok_or_else(missing("to"))?;
                let (passing, _) = pass_on_duties(tx, &doing.occasion, &allowed, doing.reader.today, (from, to))?;
                Ok(Done::to(passing_href(space, passing)).saying("done-duties-passed-on"))
            },
            move |tx, reader, refusals| show(tx, reader, space, reader.visit().form(), refusals),
        )
        .await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, chosen: &Form, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<JudgeDuties>(tx, reader, space)?;
    let lang = reader.lang;
    let owners = store::duty::owners(tx, space)?;
    let people = Known::people(core_spaces::store::role::of_space(tx, space)?, reader.today);
    let from = owners.iter().find(|(person, ..)| person.to_string() == chosen.raw("from"));
    let to = people.iter().find(|(person, _)| person.to_string() == chosen.raw("to"));
    let passing = match (from, to) {
        (Some(from), Some(to)) if from.0 != to.0 => Some(passing(tx, reader, &place, (from, to))?),
        _ => None,
    };
    let field = |name: &'static str, label: &str| reader.field(name, label, refusals).value(chosen.raw(name));
    let owing = owners
        .iter()
        .map(|(person, name, duties)| Choice::new(person.to_string(), t::pass_on_owner(lang, *duties, name)));
    let others = people.iter().map(|(person, name)| Choice::new(person.to_string(), name));
    let nobody = || std::iter::once(Choice::new("", t::pass_on_choose(lang)));
    answer::page(&PassOnPage {
        shell: place.shell(reader, t::pass_on(lang)),
        summary: reader.summary(refusals),
        space: place.name(reader),
        from: Choices::one(field("from", t::pass_on_from(lang)), nobody().chain(owing).collect()),
        to: Choices::one(field("to", t::hand_over_to(lang)), nobody().chain(others).collect()),
        before: if passing.is_none() { before(tx, reader, space)? } else { Vec::new() },
        passing,
        action: pass_on_href(space),
        hidden: reader.hidden(),
        back: place.href(),
    })
}

fn passing(
    tx: &mut Tx<'_>,
    reader: &Reader,
    place: &Place,
    ((from, from_name, _), (to, to_name)): (&(PersonId, String, i64), &(PersonId, String)),
) -> Result<Passing> {
    let (lang, today) = (reader.lang, reader.today);
    let asked = Asked { is_open: true, owner: Some(*from), ..Asked::default() };
    let duties = store::work::list(tx, &place.sight(), &asked, (0, SHOWN))?;
    let row = |work: &Work| {
        let (terms, status) = (&work.commitment.terms, work.duty.status(today));
        PassingRow {
            title: Link::new(&terms.title, duty_href(place.space.id, work.duty.id)).lang(terms.lang),
            due: told::due(lang, work, today),
            state: status.state(),
            word: told::status(lang, status),
        }
    };
    Ok(Passing {
        what: t::pass_on_what(lang, from_name, to_name),
        button: t::pass_on_button(lang, duties.len()),
        rows: duties.iter().map(row).collect(),
        from: from.to_string(),
        to: to.to_string(),
    })
}

fn before(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId) -> Result<Vec<Before>> {
    let (lang, zone) = (reader.lang, &reader.app().site().zone);
    let day = |at: Moment| kit_words::day(lang, at.day(zone));
    let one = |passing: store::passing::Passing| Before {
        what: t::passing_line(lang, passing.duties, passing.from_name, passing.to_name),
        href: passing_href(space, passing.id),
        when: day(passing.at),
        undone: passing.undone_at.map(|at| t::passing_undone_tag(lang, day(at))),
    };
    Ok(store::passing::of_space(tx, space)?.into_iter().map(one).collect())
}

/// What a colleague owes, for the page on which their role ends: who leads the space passes it on.
pub(crate) fn about(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, subject: &Ref) -> Result<Vec<AboutSection>> {
    if subject.kind != "colleague" || !core_spaces::standing(tx, reader, space)?.may::<JudgeDuties>() {
        return Ok(Vec::new());
    }
    let owners = store::duty::owners(tx, space)?;
    let owner = owners.into_iter().find(|(person, ..)| person.to_string() == subject.id);
    let lang = reader.lang;
    Ok(Vec::from_iter(owner.map(|(person, _, duties)| AboutSection {
        title: t::duties(lang).to_owned(),
        empty: t::pass_on_open(lang, duties),
        lines: Vec::new(),
        links: vec![(t::pass_on_all(lang).to_owned(), format!("{}?from={person}", pass_on_href(space)))],
    })))
}
