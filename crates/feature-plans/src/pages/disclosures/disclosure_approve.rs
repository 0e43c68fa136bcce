//! Enters that a draft may be given out, after a last look at what it says.

use askama::Template;
use axum::response::Response;
use core_spaces::Place;
use jiff::civil::Date;
use kernel::{Error, Fault, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_lists::{ListView, Query};
use kit_web::form_view::{ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Checks, Done, Form, Reader, Visit, answer};

use super::{disclosure_words, href, said_list, shell_in};
use crate::actions;
use crate::pages::both_versions::version;
use crate::rules::access::ApproveDisclosure;
use crate::rules::disclosure::{Approval, Disclosure, DisclosureKind};
use crate::rules::report::digest;
use crate::rules::{DisclosureId, LINE_LIMIT};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/disclosures/disclosure_approve.html")]
struct DisclosureApprovePage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    title: String,
    lede: &'static str,
    hidden: Vec<Hidden>,
    who: Field,
    on: Field,
    back: String,
    view: ListView,
}

/// `GET /spaces/{space}/disclosures/{disclosure}/approve`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, id) = (visit.param("space")?, visit.param("disclosure")?);
    visit.read(move |tx, reader| show(tx, reader, space, id, &[])).await
}

/// `POST /spaces/{space}/disclosures/{disclosure}/approve`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, DisclosureId) = (visit.param("space")?, visit.param("disclosure")?);
    visit
        .submit(
            move |tx, doing| {
                let (_, allowed) = Place::open::<ApproveDisclosure>(tx, &doing.reader, space)?;
                let draft = store::disclosure::get(tx, space, id)?;
                draft.is_draft()?;
                let (form, today) = (doing.form(), doing.reader.today);
                let approval = approval(form, &draft, today)?;
                let which = (id, form.whole("version")?);
                actions::approve_disclosure(tx, &doing.occasion, &allowed, which, form.raw("seen"), approval)?;
                let done = match draft.kind {
                    DisclosureKind::Extract => "done-extract-approved",
                    DisclosureKind::Meetings => "done-meetings-approved",
                };
                Ok(Done::to(href(space, id)).saying(done))
            },
            move |tx, reader, refusals| show(tx, reader, space, id, refusals),
        )
        .await
}

fn approval(form: &Form, draft: &Disclosure, today: Date) -> Result<Approval> {
    let mut checks = Checks::new();
    let on = checks.take(form.day("on"))?;
    if on.is_none() && form.raw("on").trim().is_empty() {
        checks.refuse(Refusal::new("approval-day-missing").on("on"));
    }
    let approved = Approval::new(form.text("who"), on.unwrap_or(today), (draft.kind, draft.period), today);
    let approved = checks.take(approved.map(Some).map_err(Error::Refused))?;
    checks.done()?;
    approved.ok_or_else(|| Fault::new("nothing was refused and the approval is missing").into())
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: DisclosureId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<ApproveDisclosure>(tx, reader, space)?;
    let draft = store::disclosure::get(tx, space, id)?;
    draft.is_draft()?;
    let (content, stored) = said_list::content(tx, &draft)?;
    let (lang, kind) = (reader.lang, draft.kind);
    let list = said_list::list(lang, kind, &draft.fields, &content);
    let query = Query::of(reader.visit().query(), &list.columns);
    let typed = (!refusals.is_empty()).then(|| reader.visit().form());
    let empty = Form::default();
    let form = typed.unwrap_or(&empty);
    let field = |name: &'static str, label: &str| reader.field(name, label, refusals).value(form.raw(name));
    let mut hidden = reader.hidden();
    // Only what this page shows is approved.
    hidden.extend([version(draft.version, typed, refusals), Hidden::new("seen", digest(&stored))]);
    let back = href(space, id);
    answer::page(&DisclosureApprovePage {
        shell: shell_in(reader, &place, &draft, t::disclosure_approve(lang)),
        summary: reader.summary(refusals),
        title: disclosure_words::title(lang, kind, draft.period),
        lede: match kind {
            DisclosureKind::Extract => t::extract_approve_lede(lang),
            DisclosureKind::Meetings => t::meetings_approve_lede(lang),
        },
        hidden,
        who: field("who", t::approval_who(lang)).hint(t::approval_who_hint(lang)).limit(LINE_LIMIT),
        on: field("on", t::approval_on(lang)),
        view: ListView::of(lang, list, &query, format!("{back}/approve"), &format!("{back}/as")),
        back,
    })
}
