//! What somebody reads of a frozen report: chosen, looked at, approved.

use askama::Template;
use axum::response::Response;
use jiff::civil::Date;
use kernel::{Fault, Refusal, Result};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::list_view::Download;
use kit_web::shell::Shell;
use kit_web::{Checks, Done, Form, Reader, Visit, answer, encoded};

use super::{Open, edition_words, href, open};
use crate::actions::{self, EditionApproval};
use crate::documents::words as report_words;
use crate::pages::report_said::ReportSaid;
use crate::rules::access::{ApproveReport, SeeInside};
use crate::rules::report::{Audience, Part, Parts, Report, ReportState};
use crate::rules::{LINE_LIMIT, PlanId, ReportId};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/editions/edition.html")]
struct EditionPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    title: String,
    heading: &'static str,
    lede: &'static str,
    /// Who approved it, once it is.
    approved: Option<String>,
    send_href: Option<String>,
    withdraw_href: Option<String>,
    downloads: Vec<Download>,
    form: Option<Approving>,
    said: ReportSaid,
}

struct Approving {
    parts: Choices,
    who: Field,
    on: Field,
    hidden: Vec<Hidden>,
    back: String,
}

type Which = (PlanId, ReportId, Audience);

fn which(visit: &Visit) -> Result<Which> {
    let audience: String = visit.param("audience")?;
    Ok((visit.param("plan")?, visit.param("report")?, audience.parse()?))
}

/// `GET /plans/{plan}/reports/{report}/for/{audience}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let which = which(&visit)?;
    visit.read(move |tx, reader| show(tx, reader, which, None, &[])).await
}

/// `POST /plans/{plan}/reports/{report}/for/{audience}`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let which = which(&visit)?;
    visit
        .submit(
            move |tx, doing| {
                let (form, today) = (doing.form(), doing.reader.today);
                let (Open { place, report, .. }, allowed) = open::<ApproveReport>(tx, &doing.reader, which)?;
                let looks = || Done::to(format!("{}?{}", href(&place, which.1, which.2), looked(form)));
                if form.raw("wanted") == "look" {
                    return Ok(looks());
                }
                // Only what the page showed is approved: a choice that was changed since is shown first.
                if form.raw("seen") != chosen(form)?.to_string() {
                    return Ok(looks().saying("done-edition-look"));
                }
                let frozen_on = frozen_on(&doing.reader, &report)?;
                let (parts, approval) = approval(form, (frozen_on, today))?;
                let of = (&place.plan, which.1);
                actions::approve_edition(tx, &doing.occasion, &allowed, of, (which.2, parts), approval)?;
                Ok(Done::to(href(&place, which.1, which.2)).saying("done-edition-approved"))
            },
            move |tx, reader, refusals| show(tx, reader, which, Some(reader.visit().form()), refusals),
        )
        .await
}

fn frozen_on(reader: &Reader, report: &Report) -> Result<Date> {
    match &report.state {
        ReportState::Draft => Err(Fault::new("a draft has no editions").into()),
        ReportState::Frozen { at, .. } => Ok(at.day(&reader.app().site().zone)),
    }
}

/// What was chosen and who approved it.
fn approval(form: &Form, (frozen_on, today): (Date, Date)) -> Result<(Parts, EditionApproval)> {
    let parts = chosen(form)?;
    let mut checks = Checks::new();
    let on = checks.take(form.day("on"))?;
    if on.is_none() && form.raw("on").trim().is_empty() {
        checks.refuse(Refusal::new("approval-day-missing").on("on"));
    }
    checks.done()?;
    Ok((parts, EditionApproval { who: form.text("who"), on: on.unwrap_or(today), frozen_on, today }))
}

/// What was typed, as a query: a look at the choice changes nothing.
fn looked(form: &Form) -> String {
    let parts = form.all("part").map(|part| format!("&part={}", encoded(part)));
    let typed = ["who", "on"].map(|name| format!("&{name}={}", encoded(form.raw(name))));
    std::iter::once("look=yes".to_owned()).chain(parts).chain(typed).collect()
}

fn chosen(form: &Form) -> Result<Parts> {
    form.all("part").map(str::parse).collect()
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    which: Which,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> Result<Response> {
    let (open, _) = open::<SeeInside>(tx, reader, which)?;
    let query = reader.visit().query();
    let asked = typed.or_else(|| (!query.raw("look").is_empty()).then_some(query));
    let usual = || Ok(Parts::usual(which.2));
    let parts = match &open.edition {
        Some(edition) => edition.parts.clone(),
        None => asked.map_or_else(usual, chosen)?,
    };
    answer::page(&view(reader, &open, which.2, &parts, asked, refusals))
}

fn view(
    reader: &Reader,
    open: &Open,
    audience: Audience,
    parts: &Parts,
    asked: Option<&Form>,
    refusals: &[Refusal],
) -> EditionPage {
    let (lang, Open { place, report, content, edition }) = (reader.lang, open);
    let href = href(place, report.id, audience);
    let may_approve = place.may::<ApproveReport>();
    let heading = edition_words::label(lang, audience);
    let file = |label: &str, kind: &str| Download::new(label, format!("{href}/as/{kind}"));
    let files = || {
        let mut files = vec![file(t::report_pdf(lang), "pdf"), file(t::report_docx(lang), "docx")];
        files.extend((audience == Audience::Network).then(|| file(t::edition_data(lang), "json")));
        files
    };
    EditionPage {
        shell: place.shell_in_report(reader, report, heading),
        summary: reader.summary(refusals),
        title: report_words::title(lang, report.period),
        heading,
        lede: edition_words::lede(lang, audience),
        approved: edition.as_ref().map(|edition| edition_words::approved(lang, edition)),
        send_href: (may_approve && edition.is_some() && audience == Audience::Body)
            .then(|| format!("{}/reports/{}/send", place.href(), report.id)),
        withdraw_href: (may_approve && edition.is_some()).then(|| format!("{href}/withdraw")),
        downloads: edition.as_ref().map(|_| files()).unwrap_or_default(),
        form: (may_approve && edition.is_none()).then(|| approving(reader, open, parts, asked, refusals)),
        said: ReportSaid::of(lang, &content.clone().only(parts), report.lang, parts),
    }
}

fn approving(reader: &Reader, open: &Open, parts: &Parts, asked: Option<&Form>, refusals: &[Refusal]) -> Approving {
    let lang = reader.lang;
    let typed = |name: &str| asked.map(|form| form.raw(name).to_owned()).unwrap_or_default();
    let option = |part: Part| Choice::new(part.name(), edition_words::part(lang, part)).chosen_if(parts.has(part));
    let mut hidden = reader.hidden();
    hidden.push(Hidden::new("seen", parts.to_string()));
    let today = reader.today.to_string();
    Approving {
        parts: Choices::many(
            reader.field("part", t::edition_parts(lang), refusals).hint(t::edition_parts_hint(lang)),
            Part::ALL.into_iter().map(option).collect(),
        ),
        who: reader
            .field("who", t::edition_who(lang), refusals)
            .hint(t::edition_who_hint(lang))
            .value(typed("who"))
            .limit(LINE_LIMIT),
        on: reader.field("on", t::approval_on(lang), refusals).value(if asked.is_some() { typed("on") } else { today }),
        hidden,
        back: format!("{}/reports/{}", open.place.href(), open.report.id),
    }
}
