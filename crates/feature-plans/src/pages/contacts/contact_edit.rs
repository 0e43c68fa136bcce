//! Logs a contact, plans one, and changes one.

use askama::Template;
use axum::response::Response;
use core_register::rules::access::KeepRegister;
use core_spaces::{Allowed, Place};
use jiff::civil::Date;
use kernel::{Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::compare::version;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Doing, Done, Form, Reader, Visit, answer};

use super::contact_fields::{self, ContactFields};
use super::draft_list::drafts_href;
use super::near_names::{self, Unknown};
use super::{contact_words, draft_form, typed_whom};
use crate::actions;
pub(super) use crate::documents::contacts::contact_href as href;
use crate::letters::draft_waits::notes;
use crate::rules::access::LogContact;
use crate::rules::contact::{ContactChange, ContactState, Doubt, Their};
use crate::rules::{ContactId, DraftId};
use crate::store;
use crate::store::draft::Settled;
use crate::words as t;

/// The field in which one answers what one is asked.
const SURE: &str = "sure";
/// The answer that people whom the register does not know are to be added to it.
const ADD: &str = "add";

#[derive(Template)]
#[template(path = "pages/contacts/contact_edit.html")]
struct ContactEditPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    heading: &'static str,
    /// What there is to know of the message of which it is made, where it is.
    notes: Option<Vec<String>>,
    draft: String,
    fields: ContactFields,
    /// What one is asked of names that the register does not have.
    unknown: Option<Unknown>,
    /// What one is asked, where something may be a mistake.
    sure: Option<Choices>,
    hidden: Vec<Hidden>,
    back: String,
}

/// `GET /spaces/{space}/contacts/new?goal=…&whom=…&planned`, or `?draft=…` to make a draft a contact
pub(super) async fn get_new(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit
        .read(move |tx, reader| {
            let draft = reader.visit().query().maybe::<DraftId>("draft")?;
            // Who opens the letter's link again is led to what became of the draft.
            match draft.map(|draft| store::draft::contact_of(tx, space, draft)).transpose()?.flatten() {
                Some(contact) => answer::redirect(&href(space, contact)),
                None => show_new(tx, reader, space, draft, &[]),
            }
        })
        .await
}

/// `POST /spaces/{space}/contacts/new`
pub(super) async fn post_new(visit: Visit) -> Result<Response> {
    let space: SpaceId = visit.param("space")?;
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<LogContact>(tx, &doing.reader, space)?;
                let change = read(tx, doing, &place, Vec::new())?;
                let promises = contact_fields::promise(doing.form())?;
                let sure = doing.form().raw(SURE);
                if let Some(other) = sure.strip_prefix("join-") {
                    let contact =
                        actions::join_contact(tx, &doing.occasion, &allowed, other.parse()?, &change, &promises)?;
                    settle(tx, doing, (&place, &allowed), contact.id)?;
                    return Ok(Done::to(href(space, contact.id)).saying("done-contact-joined"));
                }
                let how = (doing.reader.today, is_meant(doing.form()));
                let contact = actions::log_contact(tx, &doing.occasion, &allowed, how, &change, &promises)?;
                settle(tx, doing, (&place, &allowed), contact.id)?;
                Ok(Done::to(href(space, contact.id)).saying("done-contact-logged"))
            },
            move |tx, reader, refusals| {
                let draft = reader.visit().form().maybe(draft_form::FIELD)?;
                show_new(tx, reader, space, draft, refusals)
            },
        )
        .await
}

/// `GET /spaces/{space}/contacts/{contact}/edit`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, contact) = (visit.param("space")?, visit.param("contact")?);
    visit.read(move |tx, reader| show(tx, reader, space, contact, &[])).await
}

/// `POST /spaces/{space}/contacts/{contact}/edit`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, ContactId) = (visit.param("space")?, visit.param("contact")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<LogContact>(tx, &doing.reader, space)?;
                let before = seen(tx, &doing.reader, &place, id)?;
                // Those whose names were erased are not in the form, and stay.
                let forgotten = before
                    .theirs
                    .iter()
                    .zip(&before.contact.theirs)
                    .filter(|(shown, _)| shown.person.is_some() && shown.name.is_empty());
                let forgotten = forgotten.map(|(_, their)| their.clone()).collect();
                let change = read(tx, doing, &place, forgotten)?;
                let how = (doing.reader.today, is_meant(doing.form()));
                let version = doing.form().whole("version")?;
                actions::change_contact(tx, &doing.occasion, &allowed, how, (id, version), &change)?;
                Ok(Done::to(href(space, id)).saying("done-contact-changed"))
            },
            move |tx, reader, refusals| show(tx, reader, space, id, refusals),
        )
        .await
}

/// The contact, if the reader sees all of it: a form must not save what its writer could not read.
pub(super) fn seen(tx: &mut Tx<'_>, reader: &Reader, place: &Place, id: ContactId) -> Result<store::contact::Listed> {
    let listed = store::contact::shown(tx, place.space.id, id)?;
    if super::contact_log::sees_said(reader, &place.standing.roles, &listed) {
        return Ok(listed);
    }
    Err(Refusal::new("not-for-you").kind(kernel::RefusalKind::Forbidden).into())
}

fn read(tx: &mut Tx<'_>, doing: &Doing, place: &Place, mut theirs: Vec<Their>) -> Result<ContactChange> {
    let form = &taken(tx, &doing.reader, place, doing.form())?;
    let allowed: Allowed<KeepRegister> = place.standing.allow()?;
    let draft = draft_form::named(tx, &doing.reader, place, form.maybe(draft_form::FIELD)?)?;
    let lookup = typed_whom::Lookup {
        occasion: &doing.occasion,
        allowed: &allowed,
        on: day(&doing.reader, form),
        lang: doing.reader.lang,
        sure: !form.raw(SURE).is_empty(),
        mail: draft.as_ref().map(|draft| &draft.content),
    };
    theirs.extend(typed_whom::read(tx, form, &lookup)?);
    contact_fields::change(tx, &doing.reader, place, form, theirs)
}

/// The form with a name that was taken for the one that was typed.
fn taken(tx: &mut Tx<'_>, reader: &Reader, place: &Place, form: &Form) -> Result<Form> {
    near_names::with_taken(tx, (place.space.id, day(reader, form), reader.lang), form)
}

/// The day of the contact, as far as it is told.
fn day(reader: &Reader, form: &Form) -> Date {
    form.day("on").ok().flatten().unwrap_or(reader.today)
}

/// Whether what may be a mistake is meant; that somebody is new says nothing of the rest.
fn is_meant(form: &Form) -> bool {
    !["", ADD].contains(&form.raw(SURE))
}

/// The draft of which the contact was made does not wait any more.
fn settle(
    tx: &mut Tx<'_>,
    doing: &Doing,
    (place, allowed): (&Place, &Allowed<LogContact>),
    contact: ContactId,
) -> Result<()> {
    let Some(draft) = doing.form().maybe(draft_form::FIELD)? else { return Ok(()) };
    draft_form::named(tx, &doing.reader, place, Some(draft))?;
    actions::settle_draft(tx, &doing.occasion, allowed, draft, Settled::Confirmed(contact))
}

fn show_new(
    tx: &mut Tx<'_>,
    reader: &Reader,
    space: SpaceId,
    draft: Option<DraftId>,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, allowed) = Place::open::<LogContact>(tx, reader, space)?;
    let draft = draft_form::named(tx, reader, &place, draft)?;
    let fresh = match &draft {
        Some(draft) => draft_form::filled(tx, reader, &place, draft)?,
        None => contact_fields::fresh(reader, reader.visit().query()),
    };
    let form = &if refusals.is_empty() { fresh } else { taken(tx, reader, &place, reader.visit().form())? };
    let lang = reader.lang;
    let is_planned = form.raw("state") == ContactState::Planned.name();
    let heading = if is_planned { t::contact_plan(lang) } else { t::contact_new(lang) };
    answer::page(&ContactEditPage {
        shell: shell(reader, &place, heading),
        summary: reader.summary(refusals),
        heading,
        notes: draft.as_ref().map(|draft| notes(lang, draft)),
        draft: draft.as_ref().map_or(format!("contact-of-{space}"), |draft| format!("draft-{}", draft.id)),
        fields: contact_fields::fields(tx, reader, &place, (form, true), refusals)?,
        unknown: near_names::unknown(tx, (space, day(reader, form), lang), refusals)?,
        sure: sure(tx, reader, &place, &allowed, (form, None), refusals)?,
        hidden: reader
            .hidden()
            .into_iter()
            .chain(draft.as_ref().map(|draft| Hidden::new(draft_form::FIELD, draft.id.to_string())))
            .collect(),
        back: draft.map_or(format!("/spaces/{space}/contacts"), |_| drafts_href(space)),
    })
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: ContactId, refusals: &[Refusal]) -> Result<Response> {
    let (place, allowed) = Place::open::<LogContact>(tx, reader, space)?;
    let lang = reader.lang;
    let listed = seen(tx, reader, &place, id)?;
    let saved = contact_fields::saved(lang, &listed);
    let typed = (!refusals.is_empty()).then(|| reader.visit().form());
    let form = &typed.map_or(Ok(saved), |typed| taken(tx, reader, &place, typed))?;
    let is_conflict = refusals.iter().any(|refusal| refusal.code == "changed-meanwhile");
    let mut shell = shell(reader, &place, t::contact_edit(lang));
    shell.breadcrumbs.push(Link::new(contact_words::whom(lang, &listed), href(space, id)));
    let mut hidden = reader.hidden();
    hidden.push(version(listed.contact.version, typed, is_conflict));
    answer::page(&ContactEditPage {
        shell,
        summary: reader.summary(refusals),
        heading: t::contact_edit(lang),
        notes: None,
        draft: format!("contact-{id}"),
        fields: contact_fields::fields(tx, reader, &place, (form, false), refusals)?,
        unknown: near_names::unknown(tx, (space, day(reader, form), lang), refusals)?,
        sure: sure(tx, reader, &place, &allowed, (form, Some(id)), refusals)?,
        hidden,
        back: href(space, id),
    })
}

/// The shell of a page beneath the log.
pub(super) fn shell(reader: &Reader, place: &Place, title: &str) -> Shell {
    let mut shell = reader.shell(title);
    let log = t::contacts_of(reader.lang, place.name(reader));
    shell.breadcrumbs = vec![Link::new(log, format!("/spaces/{}/contacts", place.space.id))];
    shell
}

/// What one can answer where something may be a mistake: that it is meant, that it is the same as what is in the log,
/// or that somebody is new: that need not be said twice.
fn sure(
    tx: &mut Tx<'_>,
    reader: &Reader,
    place: &Place,
    allowed: &Allowed<LogContact>,
    (form, id): (&Form, Option<ContactId>),
    refusals: &[Refusal],
) -> Result<Option<Choices>> {
    let lang = reader.lang;
    let field = |question: &str| reader.field(SURE, question, refusals).value(form.raw(SURE));
    let asks = |code: &str| refusals.iter().any(|refusal| refusal.code.starts_with(code));
    if !asks("doubt-") {
        let is_said = !refusals.is_empty() && form.raw(SURE) == ADD;
        let add = || vec![Choice::new(ADD, t::contact_add(lang))];
        return Ok(is_said.then(|| Choices::one(field(t::contact_add_question(lang)), add())));
    }
    let mut options = Vec::new();
    if id.is_none() && asks("doubt-twice") {
        for doubt in doubts(tx, reader, place, allowed, form)? {
            if let Doubt::Twice { contact, by, whom, is_own } = doubt {
                let label =
                    if is_own { t::contact_join_own(lang, whom) } else { t::contact_join(lang, by.join(", "), whom) };
                options.push(Choice::new(format!("join-{contact}"), label));
            }
        }
    }
    options.push(Choice::new("yes", t::contact_sure(lang)));
    Ok(Some(Choices::one(field(t::contact_sure_question(lang)), options)))
}

/// The doubts about what was typed, to offer joining; people are looked up, and nobody is added.
fn doubts(
    tx: &mut Tx<'_>,
    reader: &Reader,
    place: &Place,
    allowed: &Allowed<LogContact>,
    form: &Form,
) -> Result<Vec<Doubt>> {
    let keep: Allowed<KeepRegister> = place.standing.allow()?;
    let occasion = kernel::Occasion::of_installation(reader.app().clock().now(), reader.app().chance().clone());
    let on = day(reader, form);
    let lookup =
        typed_whom::Lookup { occasion: &occasion, allowed: &keep, on, lang: reader.lang, sure: false, mail: None };
    let theirs = typed_whom::known(tx, form, &lookup)?;
    let change = contact_fields::change(tx, reader, place, form, theirs)?;
    actions::doubts_about(tx, allowed, &change, on, None)
}
