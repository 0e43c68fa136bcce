//! A space's name and who may know of it.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::compare::Compared;
use kit_web::form_view::{ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Reader, Visit, answer};

use super::space_fields::{SpaceFields, fields, read};
use crate::actions::change_space;
use crate::rules::Space;
use crate::rules::access::ChangeSpace;
use crate::standing;
use crate::store::space;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/space_edit.html")]
struct EditSpacePage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    eyebrow: String,
    fields: SpaceFields,
    /// The names in both versions, where somebody else saved them meanwhile.
    compared: Option<Vec<Compared>>,
    hidden: Vec<Hidden>,
}

/// `GET /spaces/{space}/edit`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let id: SpaceId = visit.param("space")?;
    visit.read(move |tx, reader| shown(tx, reader, id, &[])).await
}

/// `POST /spaces/{space}/edit`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let id: SpaceId = visit.param("space")?;
    visit
        .submit(
            move |tx, doing| {
                let allowed = standing(tx, &doing.reader, id)?.allow::<ChangeSpace>()?;
                let version = doing.form().whole("version")?;
                change_space(tx, &doing.occasion, &allowed, version, read(doing.form())?)?;
                Ok(Done::to(format!("/spaces/{id}/roles")).saying("done-space-changed"))
            },
            move |tx, reader, refusals| shown(tx, reader, id, refusals),
        )
        .await
}

fn shown(tx: &mut Tx<'_>, reader: &Reader, id: SpaceId, refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    standing(tx, reader, id)?.allow::<ChangeSpace>()?;
    let kept = space::get(tx, id)?;
    let fields = fields(reader, &kept.name, kept.visibility, refusals);
    let changed = refusals.iter().any(|refusal| refusal.code == "changed-meanwhile");
    let compared = changed.then(|| compared(&kept, &fields));
    let typed = reader.visit().form().text("version");
    let version = if changed || refusals.is_empty() { kept.version.to_string() } else { typed };
    let mut shell = super::shell(reader, t::space_edit_title(lang), refusals);
    shell.breadcrumbs = vec![Link::new(t::roles_title(lang), format!("/spaces/{id}/roles"))];
    answer::page(&EditSpacePage {
        shell,
        summary: reader.summary(refusals),
        eyebrow: kept.name.pick(lang).0.to_owned(),
        fields,
        compared,
        hidden: [reader.hidden(), vec![Hidden::new("version", version)]].concat(),
    })
}

fn compared(kept: &Space, fields: &SpaceFields) -> Vec<Compared> {
    let both = |(lang, field): (Lang, &Field)| Compared {
        name: field.name.clone(),
        label: field.label.clone(),
        theirs: kept.name.exact(lang).unwrap_or_default().to_owned(),
        yours: field.value.clone(),
    };
    Lang::ALL.into_iter().zip(&fields.names).map(both).collect()
}
