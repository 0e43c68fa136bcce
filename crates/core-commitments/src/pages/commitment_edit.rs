//! Writes a commitment down, and changes what it says.

use askama::Template;
use axum::response::Response;
use jiff::civil::Date;
use kernel::{Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::compare::version;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Checks, Doing, Done, Reader, Visit, answer};

use super::party_fields::{Known, key, name};
use super::place::{Place, commitment_href};
use super::recurrence_fields::{RecurrenceFields, typed};
use crate::actions;
use crate::rules::access::KeepCommitments;
use crate::rules::{
    Acceptance, Commitment, CommitmentId, LEAD_DAYS, LINE_LIMIT, Level, Party, Recurrence, Shift, TEXT_LIMIT, Terms,
};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/commitment_edit.html")]
struct CommitmentEditPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    space: String,
    heading: &'static str,
    title: Field,
    by: Choices,
    by_name: Field,
    to: Choices,
    to_name: Field,
    owner: Choices,
    starts_on: Field,
    recurrence: RecurrenceFields,
    ends_on: Field,
    lead_days: Field,
    shift: Choices,
    acceptance: Choices,
    proof: Field,
    details: Field,
    level: Choices,
    hidden: Vec<Hidden>,
    back: String,
}

/// `GET /spaces/{space}/commitments/new`
pub(super) async fn get_new(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit.read(move |tx, reader| show_new(tx, reader, space, &[])).await
}

/// `POST /spaces/{space}/commitments/new`
pub(super) async fn post_new(visit: Visit) -> Result<Response> {
    let space: SpaceId = visit.param("space")?;
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<KeepCommitments>(tx, &doing.reader, space)?;
                let terms = terms(tx, doing, &place)?;
                let made = actions::make_commitment(tx, &doing.occasion, &allowed, doing.reader.today, &terms)?;
                Ok(Done::to(commitment_href(space, made.id)).saying("done-commitment-made"))
            },
            move |tx, reader, refusals| show_new(tx, reader, space, refusals),
        )
        .await
}

/// `GET /spaces/{space}/commitments/{commitment}/edit`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, id) = (visit.param("space")?, visit.param("commitment")?);
    visit.read(move |tx, reader| show(tx, reader, space, id, &[])).await
}

/// `POST /spaces/{space}/commitments/{commitment}/edit`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, CommitmentId) = (visit.param("space")?, visit.param("commitment")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<KeepCommitments>(tx, &doing.reader, space)?;
                place.duties(tx, id)?;
                let version = doing.form().whole("version")?;
                let terms = terms(tx, doing, &place)?;
                let today = doing.reader.today;
                actions::change_commitment(tx, &doing.occasion, &allowed, (id, version), today, &terms)?;
                Ok(Done::to(commitment_href(space, id)).saying("done-commitment-changed"))
            },
            move |tx, reader, refusals| show(tx, reader, space, id, refusals),
        )
        .await
}

fn known(tx: &mut Tx<'_>, reader: &Reader, place: &Place) -> Result<Known> {
    let organisation = core_people::store::organisation::get(tx, place.space.organisation)?;
    let roles = core_spaces::store::role::of_space(tx, place.space.id)?;
    Ok(Known {
        organisation: (organisation.id, organisation.names.pick(reader.lang).0.to_owned()),
        space: place.name(reader),
        people: Known::people(roles, reader.today),
    })
}

/// The terms as the form says, all that is wrong with them at once.
fn terms(tx: &mut Tx<'_>, doing: &Doing, place: &Place) -> Result<Terms> {
    let form = doing.form();
    let known = known(tx, &doing.reader, place)?;
    let mut checks = Checks::new();
    let starts_on = checks.take(form.day("starts-on"))?;
    if starts_on.is_none() && form.raw("starts-on").trim().is_empty() {
        checks.refuse(Refusal::new("starts-on-missing").on("starts-on"));
    }
    let start = starts_on.unwrap_or(doing.reader.today);
    let recurrence = checks.take(typed(form, start).map(Some))?.unwrap_or(Recurrence::Once);
    let owner = match form.raw("owner") {
        "" => None,
        person => Some(known.person(person)?),
    };
    let terms = Terms {
        title: form.text("title"),
        details: form.long_text("details"),
        proof: form.text("proof"),
        lang: doing.reader.lang,
        level: form.value("level")?,
        by: known.typed(form, "by", "by-name")?,
        to: known.typed(form, "to", "to-name")?,
        owner,
        starts_on: start,
        ends_on: checks.take(form.day("ends-on"))?,
        recurrence,
        lead_days: form.raw("lead-days").trim().parse().unwrap_or(-1),
        shift: form.value("shift")?,
        acceptance: form.value("acceptance")?,
    };
    checks.take(terms.check().map_err(kernel::Error::Refused))?;
    checks.done().map_err(in_order)?;
    Ok(terms)
}

/// The fields in which something may be wrong, in the order of the form.
const FIELDS: [&str; 11] = [
    "title",
    "by-name",
    "to-name",
    "starts-on",
    "often",
    "in-months",
    "months",
    "rule",
    "ends-on",
    "lead-days",
    "proof",
];

/// What is wrong in the order of the form.
fn in_order(error: kernel::Error) -> kernel::Error {
    let kernel::Error::Refused(mut refusals) = error else { return error };
    refusals.sort_by_key(|refusal| {
        FIELDS.iter().position(|field| refusal.field.as_deref() == Some(field)).unwrap_or(FIELDS.len())
    });
    kernel::Error::Refused(refusals)
}

fn show_new(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<KeepCommitments>(tx, reader, space)?;
    let known = known(tx, reader, &place)?;
    answer::page(&view(reader, &place, &known, None, refusals))
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: CommitmentId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<KeepCommitments>(tx, reader, space)?;
    place.duties(tx, id)?;
    let commitment = store::commitment::get(tx, space, id)?;
    commitment.is_own()?;
    let known = known(tx, reader, &place)?;
    answer::page(&view(reader, &place, &known, Some(&commitment), refusals))
}

fn view(
    reader: &Reader,
    place: &Place,
    known: &Known,
    saved: Option<&Commitment>,
    refusals: &[Refusal],
) -> CommitmentEditPage {
    let lang = reader.lang;
    let terms = saved.map(|saved| &saved.terms);
    let field = |name: &'static str, label: &str, kept: &str| {
        reader.field(name, label, refusals).value(reader.standing(name, kept)).limit(LINE_LIMIT)
    };
    let of = |text: fn(&Terms) -> &str| terms.map_or("", text);
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let party = |party: Option<&Party>, otherwise: &str| party.map_or_else(|| otherwise.to_owned(), key);
    let is_conflict = refusals.iter().any(|refusal| refusal.code == "changed-meanwhile");
    let typed = (!refusals.is_empty()).then(|| reader.visit().form());
    let mut hidden = reader.hidden();
    hidden.extend(saved.map(|saved| version(saved.version, typed, is_conflict)));
    let heading = if saved.is_some() { t::commitment_edit(lang) } else { t::commitment_new(lang) };
    let me = place.standing.person.map(|person| person.to_string()).unwrap_or_default();
    let owner = terms.map_or(me, |terms| terms.owner.map(|owner| owner.to_string()).unwrap_or_default());
    let by = party(terms.map(|terms| &terms.by), "organisation");
    let to = party(terms.map(|terms| &terms.to), "space");
    let lead = terms.map_or(LEAD_DAYS, |terms| terms.lead_days).to_string();
    CommitmentEditPage {
        shell: place.shell(reader, heading),
        summary: reader.summary(refusals),
        space: place.name(reader),
        heading,
        title: field("title", t::commitment_title(lang), of(|terms| &terms.title)).hint(t::commitment_title_hint(lang)),
        by: known.parties(reader, field("by", t::commitment_by(lang), &by)),
        by_name: field("by-name", t::party_name(lang), terms.map_or("", |terms| name(&terms.by))),
        to: known.parties(reader, field("to", t::duty_to(lang), &to)),
        to_name: field("to-name", t::party_name(lang), terms.map_or("", |terms| name(&terms.to))),
        owner: known.owners(
            t::owner_nobody(lang),
            field("owner", t::commitment_owner(lang), &owner).hint(t::commitment_owner_hint(lang)),
        ),
        starts_on: field("starts-on", t::commitment_starts(lang), &day(terms.map(|terms| terms.starts_on)))
            .hint(t::commitment_starts_hint(lang)),
        recurrence: RecurrenceFields::of(reader, terms, refusals),
        ends_on: field("ends-on", t::commitment_ends(lang), &day(terms.and_then(|terms| terms.ends_on)))
            .hint(t::commitment_ends_hint(lang)),
        lead_days: field("lead-days", t::commitment_lead(lang), &lead),
        shift: shifts(reader, terms, refusals),
        acceptance: acceptances(reader, terms, refusals),
        proof: field("proof", t::commitment_proof(lang), of(|terms| &terms.proof)).hint(t::commitment_proof_hint(lang)),
        details: field("details", t::commitment_details(lang), of(|terms| &terms.details)).limit(TEXT_LIMIT),
        level: levels(reader, terms, refusals),
        hidden,
        back: saved.map_or_else(|| place.href(), |saved| commitment_href(saved.space, saved.id)),
    }
}

fn shifts(reader: &Reader, terms: Option<&Terms>, refusals: &[Refusal]) -> Choices {
    let lang = reader.lang;
    let saved = terms.map_or(Shift::Stays, |terms| terms.shift).name();
    let field = reader.field("shift", t::commitment_shift(lang), refusals).value(reader.standing("shift", saved));
    let word = |shift: Shift| match shift {
        Shift::Stays => t::shift_stays(lang),
        Shift::Before => t::shift_before(lang),
        Shift::After => t::shift_after(lang),
    };
    Choices::one(field, Shift::ALL.map(|shift| Choice::new(shift.name(), word(shift))).to_vec())
}

fn acceptances(reader: &Reader, terms: Option<&Terms>, refusals: &[Refusal]) -> Choices {
    let lang = reader.lang;
    let saved = terms.map_or(Acceptance::ByOwner, |terms| terms.acceptance).name();
    let field = reader
        .field("acceptance", t::commitment_acceptance(lang), refusals)
        .value(reader.standing("acceptance", saved));
    let word = |one: Acceptance| match one {
        Acceptance::ByOwner => t::acceptance_owner(lang),
        Acceptance::ByReceiver => t::acceptance_receiver(lang),
    };
    Choices::one(field, Acceptance::ALL.map(|one| Choice::new(one.name(), word(one))).to_vec())
}

fn levels(reader: &Reader, terms: Option<&Terms>, refusals: &[Refusal]) -> Choices {
    let lang = reader.lang;
    let saved = terms.map_or(Level::Member, |terms| terms.level).name();
    let field = reader.field("level", t::commitment_level(lang), refusals).value(reader.standing("level", saved));
    let word = |level: Level| match level {
        Level::Member => t::level_member(lang),
        Level::Team => t::level_team(lang),
        Level::Confidential => t::level_confidential(lang),
    };
    Choices::one(field, Level::ALL.map(|level| Choice::new(level.name(), word(level))).to_vec())
}
