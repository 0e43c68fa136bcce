use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::Args;
use core_documents::files::FileStore;
use core_documents::reading::limits;
use core_people::store::organisation;
use core_spaces::Allowed;
use core_spaces::rules::Space;
use core_spaces::store::space;
use feature_plans::SPACE_KIND;
use feature_plans::actions::{Source, begin_import, restore_plan, save_import};
use feature_plans::rules::PlanId;
use feature_plans::rules::import::language_of;
use feature_plans::rules::plan_file::PlanFile;
use feature_plans::rules::recognition::PlanTree;
use kernel::{Fault, Lang, Refusal, Result, SpaceId};
use kit_db::Tx;
use serde::Serialize;

use crate::cli::console::{say, tell};
use crate::cli::exit::Exit;
use crate::cli::{Called, opening};
use crate::words as t;

/// `kortteli plan import`
#[derive(Args)]
pub(crate) struct Words {
    #[arg(value_name = "FILE", help = "cli-plan-import-file")]
    file: PathBuf,
    #[arg(long, help = "cli-plan-import-dry-run")]
    dry_run: bool,
    #[arg(long, help = "cli-plan-import-json")]
    json: bool,
    #[arg(long, value_name = "ID", help = "cli-plan-import-space", conflicts_with = "organisation")]
    space: Option<SpaceId>,
    #[arg(long, value_name = "NAME", help = "cli-plan-import-organisation")]
    organisation: Option<String>,
    #[arg(long, value_name = "TITLE", help = "cli-plan-import-title")]
    title: Option<String>,
    #[arg(long, value_name = "fi|sv|en", help = "cli-plan-import-document-lang")]
    document_lang: Option<Lang>,
}

/// Brings a plan in from a document or from the file as which it was taken out, or only shows what it finds there.
pub(super) fn run(called: &Called, words: &Words) -> Result<Exit> {
    let name = words.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let bytes = read(&words.file)?;
    let data = if is_data(&words.file) { Some(PlanFile::read(&bytes)?) } else { None };
    match (words.dry_run, data) {
        (true, Some(data)) if words.json => print(&data),
        (true, Some(data)) => say(t::plan_recognised(
            called.lang,
            data.handbook.len(),
            data.goals.len(),
            data.reviews.len(),
            shown(data.year),
        )),
        (true, None) => show(called, words, &Source::read(&name, &bytes)?.recognised.tree),
        (false, Some(data)) => restore(called, words, &data),
        (false, None) => save(called, words, (&name, &bytes)),
    }?;
    Ok(Exit::Done)
}

fn is_data(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"))
}

fn show(called: &Called, words: &Words, tree: &PlanTree) -> Result<()> {
    if words.json { print(tree) } else { outline(called.lang, tree) }
}

fn print(tree: &impl Serialize) -> Result<()> {
    say(serde_json::to_string_pretty(tree).map_err(|error| Fault::because("writing JSON", error))?)
}

fn shown(year: Option<i64>) -> String {
    year.map_or_else(|| "–".to_owned(), |year| year.to_string())
}

/// The whole file, or just enough of it to see that it is beyond the limit.
fn read(file: &Path) -> Result<Vec<u8>> {
    let unreadable = |error| Refusal::new("file-unreadable").with("file", file.display()).with("reason", error);
    let mut bytes = Vec::new();
    let opened = File::open(file).map_err(unreadable)?;
    opened.take(limits::FILE_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

/// What was recognised, for people: the goals and their targets as a list.
fn outline(lang: Lang, tree: &PlanTree) -> Result<()> {
    say(t::plan_recognised(
        lang,
        tree.handbook.len(),
        tree.goals.len(),
        tree.reviews.len(),
        shown(tree.year.map(i64::from)),
    ))?;
    for goal in &tree.goals {
        say(format!("{}. {}", goal.number, goal.title))?;
        for target in &goal.targets {
            say(format!("   - {}", target.text))?;
        }
    }
    if !tree.unplaced.is_empty() {
        tell(t::plan_unplaced(lang, tree.unplaced.len()));
    }
    Ok(())
}

fn save(called: &Called, words: &Words, (name, bytes): (&str, &[u8])) -> Result<()> {
    let configuration = called.configuration()?;
    let db = opening::existing(&configuration)?;
    let source = Source::read_and_keep(&FileStore::at(configuration.files())?, name, bytes)?;
    let occasion = opening::occasion();
    let lang = words.document_lang.unwrap_or_else(|| language_of(&source.text));
    let stem = words.file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let title = words.title.clone().unwrap_or(stem);
    let plan = db.write_here(|tx| {
        let allowed = Allowed::for_installation(place(tx, words)?);
        let import = begin_import(tx, &occasion, &allowed, &source, lang)?;
        save_import(tx, &occasion, &allowed, (import.id, import.version), &title)
    })?;
    made(called.lang, plan, source.recognised.tree.goals.len())
}

fn restore(called: &Called, words: &Words, data: &PlanFile) -> Result<()> {
    let db = opening::existing(&called.configuration()?)?;
    let plan = db.write_here(|tx| {
        let allowed = Allowed::for_installation(place(tx, words)?);
        restore_plan(tx, &opening::occasion(), &allowed, data)
    })?;
    made(called.lang, plan.id, data.goals.len())
}

fn made(lang: Lang, plan: PlanId, goals: usize) -> Result<()> {
    say(plan.to_string())?;
    tell(t::plan_imported(lang, goals, plan.to_string()));
    Ok(())
}

/// The space that was named, or the only one in which plans are made.
fn place(tx: &mut Tx<'_>, words: &Words) -> Result<SpaceId> {
    if let Some(id) = words.space {
        return Ok(space::get(tx, id)?.id);
    }
    let mut spaces = space::of_kind(tx, SPACE_KIND)?;
    if let Some(wanted) = &words.organisation {
        let mut theirs = Vec::new();
        for space in spaces {
            if is_of(tx, &space, wanted)? {
                theirs.push(space);
            }
        }
        spaces = theirs;
    }
    match spaces.as_slice() {
        [only] => Ok(only.id),
        [] => Err(Refusal::new("plan-no-space").into()),
        several => {
            let named = |space: &Space| format!("{} ({})", space.id, space.name.pick(Lang::En).0);
            let names: Vec<String> = several.iter().map(named).collect();
            Err(Refusal::new("plan-which-space").with("spaces", names.join(", ")).into())
        }
    }
}

fn is_of(tx: &mut Tx<'_>, space: &Space, organisation: &str) -> Result<bool> {
    let names = organisation::get(tx, space.organisation)?.names;
    Ok(Lang::ALL.into_iter().filter_map(|lang| names.exact(lang)).any(|name| name.eq_ignore_ascii_case(organisation)))
}
