//! Ending a role, on a page that says what happens.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::form_view::{ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Reader, Visit, answer, forbidden};

use super::role_words;
use crate::actions::{Ended, end_role};
use crate::rules::access::{EndRole, GrantRoles};
use crate::standing;
use crate::store::role::{self, RoleId};
use crate::store::space;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/role_end.html")]
struct EndRolePage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    eyebrow: String,
    explanation: String,
    /// The last day, for a role that has begun.
    until: Option<Field>,
    back_href: String,
    hidden: Vec<Hidden>,
}

/// `GET /spaces/{space}/roles/{role}/end`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let ids = (visit.param("space")?, visit.param("role")?);
    visit.read(move |tx, reader| shown(tx, reader, ids, &[])).await
}

/// `POST /spaces/{space}/roles/{role}/end`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, RoleId) = (visit.param("space")?, visit.param("role")?);
    visit
        .submit(
            move |tx, doing| {
                let standing = standing(tx, &doing.reader, space)?;
                let today = doing.reader.today;
                let until = if doing.form().has("until") { doing.form().day("until")? } else { Some(today) };
                let until = until.ok_or_else(|| Refusal::new("role-day-missing").on("until"))?;
                let ended = end_role(tx, &doing.occasion, &standing, id, (until, today))?;
                // Whoever has ended their own role may not see the list any more.
                let back = if standing.may::<GrantRoles>() { format!("/spaces/{space}/roles") } else { "/".into() };
                Ok(Done::to(back).saying(match ended {
                    Ended::OnDay => "done-role-ended",
                    Ended::TakenBack => "done-role-taken-back",
                }))
            },
            move |tx, reader, refusals| shown(tx, reader, (space, id), refusals),
        )
        .await
}

fn shown(tx: &mut Tx<'_>, reader: &Reader, (id, role): (SpaceId, RoleId), refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    let standing = standing(tx, reader, id)?;
    standing.allow::<EndRole>()?;
    let named = role::get(tx, id, role)?;
    if !standing.may::<GrantRoles>() && standing.person != Some(named.granted.person) {
        return Err(forbidden());
    }
    if refusals.is_empty() && named.granted.term.is_over(reader.today) {
        return Err(Error::Missing);
    }
    let word = role_words::role(lang, named.granted.role);
    let ahead = named.granted.term.is_ahead(reader.today);
    let explanation =
        if ahead { t::role_end_ahead(lang, &named.name, word) } else { t::role_end_text(lang, &named.name, word) };
    let until = reader.field("until", t::role_last_day(lang), refusals).value(super::standing(
        reader,
        "until",
        &reader.today.to_string(),
    ));
    let mut shell = super::shell(reader, t::role_end_title(lang), refusals);
    let back_href = format!("/spaces/{id}/roles");
    shell.breadcrumbs = vec![Link::new(t::roles_title(lang), &back_href)];
    answer::page(&EndRolePage {
        shell,
        summary: reader.summary(refusals),
        eyebrow: space::get(tx, id)?.name.pick(lang).0.to_owned(),
        explanation,
        until: (!ahead).then_some(until),
        back_href,
        hidden: reader.hidden(),
    })
}
