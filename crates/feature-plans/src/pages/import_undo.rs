//! Takes an import back: the plan and the handbook that came with it.

use axum::response::Response;
use kernel::{Error, Refusal, Result};
use kit_db::Tx;
use kit_web::shell::Link;
use kit_web::{Done, Reader, Visit};

use super::confirm::{self, Question};
use super::import_new::named;
use super::place::plan_href;
use crate::actions;
use crate::rules::ImportId;
use crate::rules::access::ImportPlan;
use crate::rules::import::Stage;
use crate::store;
use crate::words as t;

/// `GET /imports/{import}/undo`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let import = visit.param("import")?;
    visit.read(move |tx, reader| show(tx, reader, import, &[])).await
}

/// `POST /imports/{import}/undo`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let import: ImportId = visit.param("import")?;
    visit
        .submit(
            move |tx, doing| {
                let saved = store::import::get(tx, import)?;
                let allowed = core_spaces::standing(tx, &doing.reader, saved.space)?.allow::<ImportPlan>()?;
                actions::undo_import(tx, &doing.occasion, &allowed, import)?;
                Ok(Done::to("/plans").saying("done-import-undone"))
            },
            move |tx, reader, refusals| show(tx, reader, import, refusals),
        )
        .await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, id: ImportId, refusals: &[Refusal]) -> Result<Response> {
    let import = store::import::get(tx, id)?;
    core_spaces::standing(tx, reader, import.space)?.allow::<ImportPlan>()?;
    let lang = reader.lang;
    // Who asks twice at once is told so; later there is nothing to ask about.
    if matches!(import.stage, Stage::Undone { .. }) && refusals.is_empty() {
        return Err(Error::Missing);
    }
    let mut shell = reader.shell(t::import_undo(lang));
    shell.breadcrumbs = vec![Link::new(t::plans(lang), "/plans")];
    let mut kept = false;
    let (consequences, back) = match import.stage {
        Stage::Saved { plan, .. } => {
            let plan = store::plan::get(tx, plan)?;
            kept = actions::can_be_undone(tx, plan.id).is_err();
            shell.breadcrumbs.push(Link::new(plan.title, plan_href(plan.id)).lang(plan.lang));
            (if kept { t::import_has_report(lang) } else { t::import_undo_what(lang) }, plan_href(plan.id))
        }
        _ => (t::import_discard_what(lang), format!("/imports/{id}")),
    };
    let question = Question {
        heading: if kept { t::import_undo_cannot(lang) } else { t::import_undo_ask(lang) },
        what: named(lang, &import.source_name),
        what_lang: import.lang,
        consequences: consequences.to_owned(),
        button: t::import_undo(lang),
        back,
        version: None,
    };
    if kept && refusals.is_empty() {
        return confirm::cannot(reader, shell, question);
    }
    confirm::page(reader, shell, question, refusals)
}
