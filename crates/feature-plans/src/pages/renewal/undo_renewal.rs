//! Asks before a renewal is taken back: the new plan or handbook goes.

use axum::response::Response;
use kernel::{Lang, Refusal, Result};
use kit_db::Tx;
use kit_web::shell::Shell;
use kit_web::{Done, Reader, Visit};

use crate::actions::{self, Renewed};
use crate::pages::confirm::{self, Question};
use crate::pages::handbook_place::HandbookPlace;
use crate::pages::place::Place;
use crate::rules::access::Renew;
use crate::rules::{HandbookId, PlanId};
use crate::words as t;

/// `GET /plans/{plan}/undo-renewal`
pub async fn get(visit: Visit) -> Result<Response> {
    let plan = visit.param("plan")?;
    visit.read(move |tx, reader| show(tx, reader, plan, &[])).await
}

/// `POST /plans/{plan}/undo-renewal`
pub async fn post(visit: Visit) -> Result<Response> {
    let plan: PlanId = visit.param("plan")?;
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<Renew>(tx, &doing.reader, plan)?;
                actions::undo_renewal(tx, &doing.occasion, &allowed, Renewed::Plan(&place.plan))?;
                Ok(Done::to("/plans").saying("done-renewal-undone"))
            },
            move |tx, reader, refusals| show(tx, reader, plan, refusals),
        )
        .await
}

/// `GET /handbooks/{handbook}/undo-renewal`
pub async fn get_handbook(visit: Visit) -> Result<Response> {
    let handbook = visit.param("handbook")?;
    visit.read(move |tx, reader| show_handbook(tx, reader, handbook, &[])).await
}

/// `POST /handbooks/{handbook}/undo-renewal`
pub async fn post_handbook(visit: Visit) -> Result<Response> {
    let handbook: HandbookId = visit.param("handbook")?;
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = HandbookPlace::open::<Renew>(tx, &doing.reader, handbook)?;
                actions::undo_renewal(tx, &doing.occasion, &allowed, Renewed::Handbook(&place.handbook))?;
                Ok(Done::to("/handbooks").saying("done-renewal-undone"))
            },
            move |tx, reader, refusals| show_handbook(tx, reader, handbook, refusals),
        )
        .await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<Renew>(tx, reader, plan)?;
    let lang = reader.lang;
    let stays = actions::renewal_stays(tx, Renewed::Plan(&place.plan))?;
    let named = (place.plan.title.clone(), place.plan.lang, place.href());
    ask(reader, place.shell(reader, t::renewal_undo(lang)), named, (stays, t::renewal_undo_what(lang)), refusals)
}

fn show_handbook(tx: &mut Tx<'_>, reader: &Reader, handbook: HandbookId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = HandbookPlace::open::<Renew>(tx, reader, handbook)?;
    let lang = reader.lang;
    let stays = actions::renewal_stays(tx, Renewed::Handbook(&place.handbook))?;
    let named = (place.handbook.title.clone(), place.handbook.lang, place.href());
    let shell = place.shell(reader, t::renewal_undo(lang));
    ask(reader, shell, named, (stays, t::renewal_undo_handbook_what(lang)), refusals)
}

fn ask(
    reader: &Reader,
    shell: Shell,
    (what, what_lang, back): (String, Lang, String),
    (stays, consequences): (Option<&'static str>, &str),
    refusals: &[Refusal],
) -> Result<Response> {
    let lang = reader.lang;
    let question = Question {
        heading: if stays.is_some() { t::renewal_undo_cannot(lang) } else { t::renewal_undo_ask(lang) },
        what,
        what_lang,
        consequences: stays.map_or_else(|| consequences.to_owned(), |code| reader.word(&Refusal::new(code))),
        button: t::renewal_undo(lang),
        back,
        version: None,
    };
    if stays.is_some() && refusals.is_empty() {
        return confirm::cannot(reader, shell, question);
    }
    confirm::page(reader, shell, question, refusals)
}
