//! Brings a plan in: a file, or pasted text.

use askama::Template;
use axum::response::Response;
use core_documents::files::FileStore;
use core_documents::reading::limits;
use core_spaces::rules::Role;
use core_spaces::store::{role, space};
use kernel::{Error, Fault, Lang, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Form, Reader, Visit, answer};

use crate::actions::{self, Source};
use crate::rules::access::ImportPlan;
use crate::rules::import::language_of;
use crate::words as t;
use crate::{SPACE_KIND, store};

#[derive(Template)]
#[template(path = "pages/import_new.html")]
struct ImportNewPage {
    shell: Shell,
    hidden: Vec<Hidden>,
    summary: Option<ErrorSummary>,
    spaces: Choices,
    file: Field,
    pasted: Field,
    open: Vec<(String, String)>,
}

/// `GET /plans/import`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.read(|tx, reader| show(tx, reader, &[])).await
}

/// `POST /plans/import`: reads and recognises outside of the transaction, since that may take long.
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let space: SpaceId = visit.form().value("space")?;
    visit
        .look(move |tx, reader| {
            core_spaces::standing(tx, reader, space)?.allow::<ImportPlan>()?;
            Ok(())
        })
        .await?;
    let (form, files) = (visit.clone(), visit.app().given::<FileStore>()?.clone());
    let source = tokio::task::spawn_blocking(move || read(&files, form.form())).await;
    let source = source.map_err(|error| Fault::because("reading a document", error))?;
    let source = match source {
        Ok(source) => Ok(source),
        Err(Error::Refused(refusals)) => Err(refusals),
        Err(other) => return Err(other),
    };
    visit
        .submit(
            move |tx, doing| {
                let allowed = core_spaces::standing(tx, &doing.reader, space)?.allow::<ImportPlan>()?;
                let source = source.as_ref().map_err(|refusals| Error::Refused(refusals.clone()))?;
                let lang = language_of(&source.text);
                let import = actions::begin_import(tx, &doing.occasion, &allowed, source, lang)?;
                Ok(Done::to(format!("/imports/{}", import.id)))
            },
            show,
        )
        .await
}

fn read(files: &FileStore, form: &Form) -> Result<Source> {
    match form.upload("file") {
        Some(upload) => Source::read_and_keep(files, &upload.name, &upload.bytes),
        None if form.raw("pasted").trim().is_empty() => Err(Refusal::new("import-nothing").on("file").into()),
        None => Source::read("", form.raw("pasted").as_bytes()).map_err(on_pasted),
    }
}

/// What is wrong with pasted text is said beside its own field.
fn on_pasted(error: Error) -> Error {
    match error {
        Error::Refused(refusals) => Error::Refused(refusals.into_iter().map(|refusal| refusal.on("pasted")).collect()),
        other => other,
    }
}

/// The spaces into which the reader may bring a plan.
fn spaces(tx: &mut Tx<'_>, reader: &Reader) -> Result<Vec<(SpaceId, String)>> {
    let viewer = reader.viewer()?;
    let roles = role::spaces_of(tx, viewer.person, SPACE_KIND, reader.today)?;
    let mut found = Vec::new();
    for (id, _) in roles.into_iter().filter(|(_, role)| *role == Role::Coordinator) {
        let space = space::get(tx, id)?;
        found.push((id, space.name.pick(reader.lang).0.to_owned()));
    }
    Ok(found)
}

fn show(tx: &mut Tx<'_>, reader: &Reader, refusals: &[Refusal]) -> Result<Response> {
    let (lang, form) = (reader.lang, reader.visit().form());
    let spaces = spaces(tx, reader)?;
    if spaces.is_empty() {
        return Err(kit_web::forbidden());
    }
    let mut open = Vec::new();
    for (space, _) in &spaces {
        let still_open = store::import::open_in_space(tx, *space)?.into_iter();
        open.extend(still_open.map(|(import, name)| (format!("/imports/{import}"), named(lang, &name))));
    }
    let chosen = if form.has("space") { form.raw("space").to_owned() } else { spaces[0].0.to_string() };
    let offered = spaces.iter().map(|(id, name)| Choice::new(id.to_string(), name)).collect();
    let mut shell = reader.shell(t::import_plan(lang));
    shell.breadcrumbs = vec![Link::new(t::plans(lang), "/plans")];
    answer::page(&ImportNewPage {
        shell,
        hidden: reader.hidden(),
        summary: reader.summary(refusals),
        spaces: Choices::one(reader.field("space", t::import_space(lang), refusals).value(chosen), offered),
        file: reader
            .field("file", t::import_file(lang), refusals)
            .hint(t::import_file_hint(lang, limits::FILE_BYTES / limits::MEGABYTE)),
        pasted: reader
            .field("pasted", t::import_pasted(lang), refusals)
            .hint(t::import_pasted_hint(lang))
            .value(form.raw("pasted")),
        open,
    })
}

/// The document's name, or that it was pasted.
pub(super) fn named(lang: Lang, source_name: &str) -> String {
    if source_name.is_empty() { t::import_pasted_name(lang).to_owned() } else { source_name.to_owned() }
}
