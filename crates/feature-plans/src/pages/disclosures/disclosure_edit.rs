//! Prepares an extract or a list of meetings, and changes a draft: of which time it tells, and what.

use askama::Template;
use axum::response::Response;
use core_spaces::Place;
use jiff::civil::Date;
use kernel::{Error, Lang, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field as FormField, Hidden};
use kit_web::shell::Shell;
use kit_web::{Checks, Done, Form, Reader, Visit, answer};

use super::{disclosure_words, disclosures_href, href, shell, shell_in};
use crate::actions;
use crate::documents::words as report_words;
use crate::pages::both_versions::version;
use crate::rules::DisclosureId;
use crate::rules::access::PrepareDisclosure;
use crate::rules::disclosure::{Disclosure, DisclosureChange, DisclosureKind, Field, Fields, HalfYear};
use crate::rules::report::Period;
use crate::store;
use crate::words as t;

/// How many half-years are offered.
const HALF_YEARS: usize = 6;

#[derive(Template)]
#[template(path = "pages/disclosures/disclosure_edit.html")]
struct DisclosureEditPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    heading: &'static str,
    lede: &'static str,
    hidden: Vec<Hidden>,
    back: String,
    /// Of an extract.
    half: Option<Choices>,
    /// Of a list of meetings: from and until.
    days: Option<(FormField, FormField)>,
    fields: Choices,
}

/// `GET /spaces/{space}/disclosures/new?kind=…`
pub(super) async fn get_new(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit.read(move |tx, reader| show_new(tx, reader, space, &[])).await
}

/// `POST /spaces/{space}/disclosures/new?kind=…`
pub(super) async fn post_new(visit: Visit) -> Result<Response> {
    let space: SpaceId = visit.param("space")?;
    visit
        .submit(
            move |tx, doing| {
                let (_, allowed) = Place::open::<PrepareDisclosure>(tx, &doing.reader, space)?;
                let (kind, today) = (kind(doing.form())?, doing.reader.today);
                let change = change(kind, doing.form(), today)?;
                let draft = actions::prepare_disclosure(tx, &doing.occasion, &allowed, today, kind, &change)?;
                Ok(Done::to(href(space, draft.id)).saying("done-disclosure-prepared"))
            },
            move |tx, reader, refusals| show_new(tx, reader, space, refusals),
        )
        .await
}

/// `GET /spaces/{space}/disclosures/{disclosure}/edit`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, id) = (visit.param("space")?, visit.param("disclosure")?);
    visit.read(move |tx, reader| show(tx, reader, space, id, &[])).await
}

/// `POST /spaces/{space}/disclosures/{disclosure}/edit`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, DisclosureId) = (visit.param("space")?, visit.param("disclosure")?);
    visit
        .submit(
            move |tx, doing| {
                let (_, allowed) = Place::open::<PrepareDisclosure>(tx, &doing.reader, space)?;
                let kind = store::disclosure::get(tx, space, id)?.kind;
                let (which, today) = ((id, doing.form().whole("version")?), doing.reader.today);
                let change = change(kind, doing.form(), today)?;
                actions::change_disclosure(tx, &doing.occasion, &allowed, today, which, &change)?;
                Ok(Done::to(href(space, id)).saying("done-disclosure-changed"))
            },
            move |tx, reader, refusals| show(tx, reader, space, id, refusals),
        )
        .await
}

/// What a form wants; an extract where it does not say.
fn kind(form: &Form) -> Result<DisclosureKind> {
    Ok(form.maybe("kind")?.unwrap_or(DisclosureKind::Extract))
}

/// What the form says, all that is wrong with it at once.
fn change(kind: DisclosureKind, form: &Form, today: Date) -> Result<DisclosureChange> {
    let fields = form.all("fields").map(str::parse).collect::<Result<Fields>>()?;
    let mut checks = Checks::new();
    let period = match kind {
        DisclosureKind::Extract => Some(form.value::<HalfYear>("half-year")?.period()),
        DisclosureKind::Meetings => days(&mut checks, form)?,
    };
    let Some(period) = period else {
        if fields.of(kind).is_empty() {
            checks.refuse(Refusal::new("disclosure-fields-missing").on("fields"));
        }
        checks.done()?;
        return Err(kernel::Fault::new("nothing was refused and the period is missing").into());
    };
    let change = DisclosureChange { period, fields };
    checks.take(change.check(kind, today).map_err(Error::Refused))?;
    checks.done()?;
    Ok(change)
}

fn days(checks: &mut Checks, form: &Form) -> Result<Option<Period>> {
    let mut day = |name: &'static str, missing: &'static str| -> Result<Option<Date>> {
        let day = checks.take(form.day(name))?;
        if day.is_none() && form.raw(name).trim().is_empty() {
            checks.refuse(Refusal::new(missing).on(name));
        }
        Ok(day)
    };
    let (from, until) = (day("from", "report-from-missing")?, day("until", "report-until-missing")?);
    match from.zip(until) {
        Some((from, until)) => checks.take(Period::new(from, until).map(Some).map_err(Error::from)),
        None => Ok(None),
    }
}

fn show_new(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<PrepareDisclosure>(tx, reader, space)?;
    let typed = (!refusals.is_empty()).then(|| reader.visit().form());
    let kind = kind(typed.unwrap_or(reader.visit().query()))?;
    let period = HalfYear::over(reader.today).period();
    let fresh = written(kind, period, &Fields::usual(kind));
    let mut page = page(reader, (kind, period), typed.unwrap_or(&fresh), refusals);
    page.shell = shell(reader, &place, page.heading);
    page.back = disclosures_href(space);
    page.hidden.push(Hidden::new("kind", kind.name()));
    answer::page(&page)
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: DisclosureId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<PrepareDisclosure>(tx, reader, space)?;
    let draft: Disclosure = store::disclosure::get(tx, space, id)?;
    let typed = (!refusals.is_empty()).then(|| reader.visit().form());
    if typed.is_none() {
        draft.is_draft()?;
    }
    let saved = written(draft.kind, draft.period, &draft.fields);
    let mut page = page(reader, (draft.kind, draft.period), typed.unwrap_or(&saved), refusals);
    page.heading = t::disclosure_edit(reader.lang);
    page.shell = shell_in(reader, &place, &draft, page.heading);
    page.back = href(space, id);
    page.hidden.push(version(draft.version, typed, refusals));
    answer::page(&page)
}

/// What a form says at first.
fn written(kind: DisclosureKind, period: Period, fields: &Fields) -> Form {
    let when = match kind {
        DisclosureKind::Extract => vec![("half-year", HalfYear::of(period.from).to_string())],
        DisclosureKind::Meetings => vec![("from", period.from.to_string()), ("until", period.until.to_string())],
    };
    let chosen = fields.iter().map(|field| ("fields", field.name().to_owned()));
    Form::of(when.into_iter().chain(chosen).map(|(name, value)| (name.to_owned(), value)).collect())
}

fn page(
    reader: &Reader,
    (kind, period): (DisclosureKind, Period),
    form: &Form,
    refusals: &[Refusal],
) -> DisclosureEditPage {
    let lang = reader.lang;
    let field = |name: &'static str, label: &str| reader.field(name, label, refusals).value(form.raw(name));
    let (heading, lede) = match kind {
        DisclosureKind::Extract => (t::disclosure_new_extract(lang), t::disclosure_extract_lede(lang)),
        DisclosureKind::Meetings => (t::disclosure_new_meetings(lang), t::disclosure_meetings_lede(lang)),
    };
    let chosen: Vec<&str> = form.all("fields").collect();
    let option = |field: Field| {
        Choice::new(field.name(), disclosure_words::field(lang, field))
            .hint(disclosure_words::field_hint(lang, field, kind))
            .chosen_if(chosen.contains(&field.name()))
    };
    let options = Field::ALL.into_iter().filter(|field| field.is_of(kind)).map(option).collect();
    let half =
        || Choices::one(field("half-year", t::disclosure_half_year(lang)), half_years(lang, reader.today, period));
    let days = || (field("from", t::report_from(lang)), field("until", t::report_until(lang)));
    DisclosureEditPage {
        shell: reader.shell(heading),
        summary: reader.summary(refusals),
        heading,
        lede,
        hidden: reader.hidden(),
        back: String::new(),
        half: (kind == DisclosureKind::Extract).then(half),
        days: (kind == DisclosureKind::Meetings).then(days),
        fields: Choices::many(
            reader.field("fields", t::disclosure_fields_question(lang), refusals).hint(t::disclosure_fields_hint(lang)),
            options,
        ),
    }
}

/// The last half-years that are over, and the one that a draft already has.
fn half_years(lang: Lang, today: Date, own: Period) -> Vec<Choice> {
    let over = std::iter::successors(Some(HalfYear::over(today)), |half| Some(half.before())).take(HALF_YEARS);
    let mut offered: Vec<HalfYear> = over.collect();
    let own = HalfYear::of(own.from);
    if !offered.contains(&own) {
        offered.push(own);
    }
    let choice = |half: HalfYear| Choice::new(half.to_string(), report_words::period(lang, half.period()));
    offered.into_iter().map(choice).collect()
}
