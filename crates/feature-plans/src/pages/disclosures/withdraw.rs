//! Withdraws what was given out, or a draft, with a reason.

use askama::Template;
use axum::response::Response;
use core_spaces::Place;
use kernel::{Refusal, RefusalKind, Result, SpaceId};
use kit_db::Tx;
use kit_web::form_view::{ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Done, Reader, Visit, answer};

use super::{disclosure_words, href, shell_in};
use crate::actions;
use crate::rules::access::PrepareDisclosure;
use crate::rules::disclosure::{DisclosureKind, DisclosureState};
use crate::rules::{DisclosureId, TEXT_LIMIT};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/disclosures/withdraw.html")]
struct WithdrawPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    title: String,
    lede: &'static str,
    hidden: Vec<Hidden>,
    why: Field,
    back: String,
}

/// `GET /spaces/{space}/disclosures/{disclosure}/withdraw`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, id) = (visit.param("space")?, visit.param("disclosure")?);
    visit.read(move |tx, reader| show(tx, reader, space, id, &[])).await
}

/// `POST /spaces/{space}/disclosures/{disclosure}/withdraw`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, DisclosureId) = (visit.param("space")?, visit.param("disclosure")?);
    visit
        .submit(
            move |tx, doing| {
                let (_, allowed) = Place::open::<PrepareDisclosure>(tx, &doing.reader, space)?;
                actions::withdraw_disclosure(tx, &doing.occasion, &allowed, id, doing.form().long_text("why"))?;
                Ok(Done::to(href(space, id)).saying("done-disclosure-withdrawn"))
            },
            move |tx, reader, refusals| show(tx, reader, space, id, refusals),
        )
        .await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: DisclosureId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<PrepareDisclosure>(tx, reader, space)?;
    let disclosure = store::disclosure::get(tx, space, id)?;
    let lang = reader.lang;
    let lede = match (disclosure.state(), disclosure.kind) {
        (DisclosureState::Withdrawn, _) => {
            return Err(Refusal::new("disclosure-withdrawn-already").kind(RefusalKind::Conflict).into());
        }
        (DisclosureState::Draft, _) => t::withdraw_draft_what(lang),
        (DisclosureState::Approved, DisclosureKind::Extract) => t::withdraw_extract_what(lang),
        (DisclosureState::Approved, DisclosureKind::Meetings) => t::withdraw_meetings_what(lang),
    };
    let why = reader.field("why", t::withdraw_why(lang), refusals).limit(TEXT_LIMIT);
    answer::page(&WithdrawPage {
        shell: shell_in(reader, &place, &disclosure, t::withdraw(lang)),
        summary: reader.summary(refusals),
        title: disclosure_words::title(lang, disclosure.kind, disclosure.period),
        lede,
        hidden: reader.hidden(),
        why: why.value(reader.visit().form().raw("why")),
        back: href(space, id),
    })
}
