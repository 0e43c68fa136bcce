//! Takes an approved edition of a report back.
// tidy: no template because it asks as other pages do

use axum::response::Response;
use kernel::{Error, Refusal, Result};
use kit_db::Tx;
use kit_web::{Done, Reader, Visit};

use super::{edition_words, href, open};
use crate::actions;
use crate::pages::confirm::{self, Question};
use crate::pages::place::Place;
use crate::rules::access::ApproveReport;
use crate::rules::report::Audience;
use crate::rules::{PlanId, ReportId};
use crate::words as t;

/// `GET /plans/{plan}/reports/{report}/for/{audience}/withdraw`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let audience: String = visit.param("audience")?;
    let which = (visit.param("plan")?, visit.param("report")?, audience.parse()?);
    visit.read(move |tx, reader| show(tx, reader, which, &[])).await
}

/// `POST /plans/{plan}/reports/{report}/for/{audience}/withdraw`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let audience: String = visit.param("audience")?;
    let which: (PlanId, ReportId, Audience) = (visit.param("plan")?, visit.param("report")?, audience.parse()?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<ApproveReport>(tx, &doing.reader, which.0)?;
                let of = (which.2, doing.form().whole("version")?);
                actions::withdraw_edition(tx, &doing.occasion, &allowed, (&place.plan, which.1), of)?;
                Ok(Done::to(href(&place, which.1, which.2)).saying("done-edition-withdrawn"))
            },
            move |tx, reader, refusals| show(tx, reader, which, refusals),
        )
        .await
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    which: (PlanId, ReportId, Audience),
    refusals: &[Refusal],
) -> Result<Response> {
    let (open, _) = open::<ApproveReport>(tx, reader, which)?;
    let edition = open.edition.ok_or(Error::Missing)?;
    let lang = reader.lang;
    let consequences = match which.2 {
        Audience::Body => t::edition_withdraw_body(lang),
        Audience::Network => t::edition_withdraw_network(lang),
        Audience::Public => t::edition_withdraw_public(lang),
    };
    let question = Question {
        heading: t::edition_withdraw_ask(lang),
        what: format!("{} · {}", edition_words::label(lang, which.2), edition_words::approved(lang, &edition)),
        what_lang: lang,
        consequences: consequences.to_owned(),
        button: t::edition_withdraw(lang),
        back: href(&open.place, which.1, which.2),
        version: Some(edition.approved_at.millis()),
    };
    let shell = open.place.shell_in_report(reader, &open.report, t::edition_withdraw_ask(lang));
    confirm::page(reader, shell, question, refusals)
}
