//! Writes down what came of a contact, and removes what was written by mistake.

use askama::Template;
use axum::response::Response;
use core_spaces::Place;
use jiff::civil::Date;
use kernel::{Error, Lang, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Form, Reader, Visit, answer};

use super::contact_edit::{href, seen, shell};
use super::contact_words;
use crate::actions;
use crate::pages::confirm::{self, Question};
use crate::rules::access::LogContact;
use crate::rules::{Came, ContactId, Decided, GoalContents, LINE_LIMIT, OutcomeId};
use crate::store;
use crate::store::contact::Listed;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/contacts/outcome_edit.html")]
struct OutcomeEditPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    eyebrow: String,
    kind: Choices,
    measure: Option<Choices>,
    value: Option<Choices>,
    decided: Field,
    decided_by: Field,
    decided_on: Field,
    hidden: Vec<Hidden>,
    back: String,
}

/// `GET /spaces/{space}/contacts/{contact}/new-outcome`
pub(super) async fn get_new(visit: Visit) -> Result<Response> {
    let (space, contact) = (visit.param("space")?, visit.param("contact")?);
    visit.read(move |tx, reader| show(tx, reader, space, contact, &[])).await
}

/// `POST /spaces/{space}/contacts/{contact}/new-outcome`
pub(super) async fn post_new(visit: Visit) -> Result<Response> {
    let (space, contact): (SpaceId, ContactId) = (visit.param("space")?, visit.param("contact")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<LogContact>(tx, &doing.reader, space)?;
                seen(tx, &doing.reader, &place, contact)?;
                let came = came(doing.form(), doing.reader.today)?;
                actions::add_outcome(tx, &doing.occasion, &allowed, (contact, &came))?;
                Ok(Done::to(href(space, contact)).saying("done-outcome-added"))
            },
            move |tx, reader, refusals| show(tx, reader, space, contact, refusals),
        )
        .await
}

/// `GET /spaces/{space}/outcomes/{outcome}/remove`
pub(super) async fn get_remove(visit: Visit) -> Result<Response> {
    let (space, outcome) = (visit.param("space")?, visit.param("outcome")?);
    visit.read(move |tx, reader| show_remove(tx, reader, space, outcome, &[])).await
}

/// `POST /spaces/{space}/outcomes/{outcome}/remove`
pub(super) async fn post_remove(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, OutcomeId) = (visit.param("space")?, visit.param("outcome")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<LogContact>(tx, &doing.reader, space)?;
                let outcome = store::outcome::get(tx, space, id)?;
                seen(tx, &doing.reader, &place, outcome.contact)?;
                let contact = actions::remove_outcome(tx, &doing.occasion, &allowed, id)?;
                Ok(Done::to(href(space, contact)).saying("done-outcome-removed"))
            },
            move |tx, reader, refusals| show_remove(tx, reader, space, id, refusals),
        )
        .await
}

/// What came of it, as the form says.
fn came(form: &Form, today: Date) -> Result<Came> {
    let missing = |field| Refusal::new("outcome-missing").on(field);
    match form.raw("kind") {
        "measure" => Ok(Came::Measure(form.maybe("measure")?.ok_or_else(|| missing("measure"))?)),
        "value" => Ok(Came::Value(form.maybe("value")?.ok_or_else(|| missing("value"))?)),
        "decision" => {
            let decided = Decided::new(form.text("decided-by"), form.day("decided-on")?, form.text("decided"), today);
            Ok(Came::Decision(decided.map_err(Error::Refused)?))
        }
        _ => Err(Refusal::new("outcome-kind-missing").on("kind").into()),
    }
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    space: SpaceId,
    contact: ContactId,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<LogContact>(tx, reader, space)?;
    let listed = seen(tx, reader, &place, contact)?;
    let goals = goals(tx, &listed)?;
    answer::page(&view(reader, &place, (&listed, &goals), refusals))
}

fn show_remove(
    tx: &mut Tx<'_>,
    reader: &Reader,
    space: SpaceId,
    id: OutcomeId,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<LogContact>(tx, reader, space)?;
    let contact = store::outcome::get(tx, space, id)?.contact;
    let listed = seen(tx, reader, &place, contact)?;
    let told = store::outcome::of_contact(tx, contact)?.into_iter().find(|told| told.outcome.id == id);
    let told = told.ok_or(Error::Missing)?;
    let lang = reader.lang;
    let question = Question {
        heading: t::outcome_remove_ask(lang),
        what: contact_words::outcome(lang, &told),
        what_lang: listed.contact.lang,
        consequences: t::outcome_remove_what(lang).to_owned(),
        button: t::outcome_remove(lang),
        back: href(space, contact),
        version: None,
    };
    confirm::page(reader, shell_in(reader, &place, &listed, t::outcome_remove(lang)), question, refusals)
}

fn shell_in(reader: &Reader, place: &Place, listed: &Listed, title: &str) -> Shell {
    let mut shell = shell(reader, place, title);
    let contact = href(listed.contact.space, listed.contact.id);
    shell.breadcrumbs.push(Link::new(contact_words::whom(reader.lang, listed), contact));
    shell
}

/// The goals that the contact was about, with everything in them.
fn goals(tx: &mut Tx<'_>, listed: &Listed) -> Result<Vec<(Lang, GoalContents)>> {
    let mut goals = Vec::new();
    let mut plans: Vec<_> = listed.goals.iter().map(|goal| goal.plan).collect();
    plans.dedup();
    for plan in plans {
        let contents = store::contents::get(tx, plan)?;
        let lang = contents.plan.lang;
        let about = |goal: &GoalContents| listed.goals.iter().any(|other| other.id == goal.goal.id);
        goals.extend(contents.goals.into_iter().filter(about).map(|goal| (lang, goal)));
    }
    Ok(goals)
}

fn view(
    reader: &Reader,
    place: &Place,
    (listed, goals): (&Listed, &[(Lang, GoalContents)]),
    refusals: &[Refusal],
) -> OutcomeEditPage {
    let lang = reader.lang;
    let empty = Form::default();
    let form = if refusals.is_empty() { &empty } else { reader.visit().form() };
    let field = |name: &'static str, label: &str| reader.field(name, label, refusals).value(form.raw(name));
    let (measures, values) = (measures(goals), values(lang, goals));
    let mut kinds = vec![Choice::new("decision", t::outcome_decision(lang))];
    if !measures.is_empty() {
        kinds.push(Choice::new("measure", t::outcome_measure(lang)));
    }
    if !values.is_empty() {
        kinds.push(Choice::new("value", t::outcome_value(lang)));
    }
    // Where there is one kind only, there is nothing to choose.
    let chosen = if kinds.len() == 1 { "decision" } else { form.raw("kind") };
    let one = |field: Field, options: Vec<Choice>| {
        let none = Choice::new("", t::outcome_none(lang));
        (!options.is_empty()).then(|| Choices::one(field, std::iter::once(none).chain(options).collect()))
    };
    OutcomeEditPage {
        shell: shell_in(reader, place, listed, t::outcome_new(lang)),
        summary: reader.summary(refusals),
        eyebrow: format!("{} · {}", contact_words::whom(lang, listed), contact_words::when(reader.lang, listed)),
        kind: Choices::one(reader.field("kind", t::outcome_kind(lang), refusals).value(chosen), kinds),
        measure: one(field("measure", t::outcome_measure(lang)), measures),
        value: one(field("value", t::outcome_value(lang)), values),
        decided: field("decided", t::outcome_decided(lang)).limit(LINE_LIMIT).lang(listed.contact.lang),
        decided_by: field("decided-by", t::outcome_decided_by(lang))
            .hint(t::outcome_decided_by_hint(lang))
            .limit(LINE_LIMIT)
            .lang(listed.contact.lang),
        decided_on: field("decided-on", t::outcome_decided_on(lang)),
        hidden: reader.hidden(),
        back: href(listed.contact.space, listed.contact.id),
    }
}

fn measures(goals: &[(Lang, GoalContents)]) -> Vec<Choice> {
    let all = goals.iter().flat_map(|(lang, goal)| goal.all_measures().into_iter().map(move |one| (*lang, one)));
    all.map(|(lang, measure)| Choice::new(measure.id.to_string(), &measure.title).lang(Some(lang))).collect()
}

/// The values of the goals' indicators, the latest first.
fn values(lang: Lang, goals: &[(Lang, GoalContents)]) -> Vec<Choice> {
    let indicators = goals.iter().flat_map(|(own, goal)| goal.indicators.iter().map(move |one| (*own, one)));
    let values = indicators.flat_map(|(own, indicator)| {
        indicator.values.iter().rev().map(move |value| {
            let number = kit_words::decimal(lang, value.value);
            let label = t::outcome_value_on(lang, kit_words::day(lang, value.on), &indicator.name, number);
            Choice::new(value.id.to_string(), label).lang(Some(own))
        })
    });
    values.collect()
}
