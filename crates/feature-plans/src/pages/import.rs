//! A document that was brought in: what was recognised beside its source, to be corrected and saved.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Lang, Refusal, Result};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Form, Reader, Visit, answer};

use super::both_versions::{is_conflict, version};
use super::import_fields::{self, GoalFields, PlanFields};
use super::import_new::named;
use crate::actions;
use crate::rules::ImportId;
use crate::rules::access::ImportPlan;
use crate::rules::import::{self, Import, Stage};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/import.html")]
struct ImportPage {
    shell: Shell,
    name: String,
    found: String,
    content_lang: &'static str,
    hidden: Vec<Hidden>,
    summary: Option<ErrorSummary>,
    title: Field,
    lang: Choices,
    plan: PlanFields,
    goals: Vec<GoalFields>,
    source: Vec<SourceLine>,
    unplaced: usize,
    undo_href: String,
    original: Option<String>,
}

struct SourceLine {
    number: usize,
    text: String,
    is_unplaced: bool,
}

/// `GET /imports/{import}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let import = visit.param("import")?;
    visit.read(move |tx, reader| show(tx, reader, import, &[])).await
}

/// `POST /imports/{import}`: keeps the corrections, adds or removes a goal, or saves the plan.
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let import: ImportId = visit.param("import")?;
    visit
        .submit(
            move |tx, doing| {
                let saved = store::import::get(tx, import)?;
                let allowed = core_spaces::standing(tx, &doing.reader, saved.space)?.allow::<ImportPlan>()?;
                let form = doing.form();
                let mut tree = import_fields::checked(form)?;
                let lang = form.value::<Lang>("lang")?;
                let step = form.raw("do");
                if step == "add-goal" {
                    import::add_goal(&mut tree);
                }
                let version = form.whole("version")?;
                let kept = actions::correct_import(tx, &doing.occasion, &allowed, (import, version), tree, lang)?;
                if step != "save" {
                    return Ok(Done::to(format!("/imports/{import}")).saying("done-import-corrected"));
                }
                let title = form.text("title");
                let at = (import, kept.version);
                let plan = actions::save_import(tx, &doing.occasion, &allowed, at, &title)?;
                Ok(Done::to(format!("/plans/{plan}")).saying("done-import-saved"))
            },
            move |tx, reader, refusals| show(tx, reader, import, refusals),
        )
        .await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, id: ImportId, refusals: &[Refusal]) -> Result<Response> {
    let import = store::import::get(tx, id)?;
    core_spaces::standing(tx, reader, import.space)?.allow::<ImportPlan>()?;
    match import.stage {
        Stage::Open => answer::page(&view(reader, &import, refusals)?),
        Stage::Saved { plan, .. } => answer::redirect(&format!("/plans/{plan}")),
        Stage::Undone { .. } => Err(Error::Missing),
    }
}

fn view(reader: &Reader, import: &Import, refusals: &[Refusal]) -> Result<ImportPage> {
    let (lang, form) = (reader.lang, reader.visit().form());
    // What was typed stays; after a conflict it is kept beside the version that is saved now.
    let typed = (!refusals.is_empty()).then_some(form);
    let tree = typed.map_or_else(|| Ok(import.tree.clone()), import_fields::typed_tree)?;
    let mut shell = reader.shell(t::import_check(lang));
    shell.breadcrumbs = vec![Link::new(t::plans(lang), "/plans"), Link::new(t::import_plan(lang), "/plans/import")];
    let mut hidden = reader.hidden();
    hidden.push(version(import.version, typed, refusals));
    hidden.push(Hidden::new("goals", tree.goals.len().to_string()));
    let title = typed.map_or_else(|| suggested_title(import), |form| form.raw("title").to_owned());
    let chosen = typed.map_or_else(|| import.lang.tag().to_owned(), |form| form.raw("lang").to_owned());
    let languages = Lang::ALL.into_iter().map(|lang| Choice::new(lang.tag(), lang.own_name())).collect();
    Ok(ImportPage {
        shell,
        name: named(lang, &import.source_name),
        found: found(lang, import, is_conflict(refusals)),
        content_lang: import.lang.tag(),
        hidden,
        summary: reader.summary(refusals),
        title: reader
            .field("title", t::plan_title(lang), refusals)
            .value(title)
            .limit(crate::rules::LINE_LIMIT)
            .lang(import.lang),
        lang: Choices::one(reader.field("lang", t::import_lang(lang), refusals).value(chosen), languages),
        plan: import_fields::plan_fields(reader, import.lang, &tree, typed, refusals),
        goals: import_fields::goal_fields(reader, import.lang, &tree, refusals),
        source: source(import),
        unplaced: tree.unplaced.len(),
        undo_href: format!("/imports/{}/undo", import.id),
        original: import.file.map(|_| format!("/imports/{}/file", import.id)),
    })
}

fn suggested_title(import: &Import) -> String {
    let year = import.tree.year.map(|year| year.to_string()).unwrap_or_default();
    t::import_title(import.lang, year).trim().to_owned()
}

fn found(lang: Lang, import: &Import, is_conflict: bool) -> String {
    if is_conflict {
        return t::import_conflict(lang).to_owned();
    }
    let tree = &import.tree;
    t::import_found(lang, tree.handbook.len(), tree.goals.len(), tree.unplaced.len())
}

fn source(import: &Import) -> Vec<SourceLine> {
    let lines = import.source_text.lines().enumerate();
    let line = |(at, text): (usize, &str)| SourceLine {
        number: at + 1,
        text: text.to_owned(),
        is_unplaced: import.unplaced_lines.contains(&(at + 1)),
    };
    lines.map(line).collect()
}

/// The fields of a form as somebody typed them, for those that are shown again.
pub(super) fn typed<'a>(form: Option<&'a Form>, name: &str, saved: &'a str) -> &'a str {
    form.map_or(saved, |form| form.raw(name))
}
