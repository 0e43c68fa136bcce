//! Brings a plan in from a document: recognised, corrected, saved as a plan, and taken back.

mod plan_from_tree;

use core_documents::files::FileStore;
use core_documents::reading;
use core_documents::rules::file::{Content, FileName, KeptFile};
use core_documents::store::file;
use core_spaces::Allowed;
use kernel::{Error, FileId, Happening, Lang, Occasion, Ref, Refusal, RefusalKind, Result};
use kit_db::{Tx, record};
use serde_json::json;

use super::{changed_meanwhile, same_version};
use crate::rules::access::ImportPlan;
use crate::rules::import::{self, Import, Stage};
use crate::rules::recognition::{Place, PlanTree, Recognised, recognise};
use crate::rules::{ImportId, Plan, PlanId};
use crate::store;

/// A document that somebody brings.
#[derive(Clone, Debug)]
pub struct Source {
    /// The file's name, or what stands for one where text was pasted.
    pub name: String,
    /// The document as text.
    pub text: String,
    /// What was recognised in it.
    pub recognised: Recognised,
    /// The file as it came, where it is kept.
    original: Option<(FileName, Content)>,
}

impl Source {
    /// Reads a file and recognises the plan in it. Pure and slow: not for a transaction. Refused
    /// with the readers' codes, and with `not-a-plan`.
    pub fn read(name: &str, bytes: &[u8]) -> Result<Self> {
        let outline = reading::read(name, bytes)?;
        let recognised = recognise(&outline).accept()?;
        Ok(Self { name: name.to_owned(), text: outline.source, recognised, original: None })
    }

    /// Reads a file as `read` does, and keeps it as it came. Its text is kept in any case, so that one
    /// whose kind or name is not kept comes in as well.
    pub fn read_and_keep(files: &FileStore, name: &str, bytes: &[u8]) -> Result<Self> {
        let source = Self::read(name, bytes)?;
        let kept = FileName::of(name).map_err(Error::from).and_then(|name| Ok((files.keep(&name, bytes)?, name)));
        let original = match kept {
            Ok((content, name)) => Some((name, content)),
            Err(Error::Refused(_)) => None,
            Err(other) => return Err(other),
        };
        Ok(Self { original, ..source })
    }
}

/// Keeps a document with what was recognised in it, to be corrected.
pub fn begin_import(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ImportPlan>,
    source: &Source,
    lang: Lang,
) -> Result<Import> {
    let unplaced = source.recognised.placements.iter().filter(|placement| placement.place == Place::Unplaced);
    let file = keep(tx, occasion, allowed, source)?;
    let import = Import {
        id: ImportId::new(occasion.at, &occasion.chance),
        space: allowed.space(),
        source_name: source.name.chars().take(200).collect(),
        source_text: source.text.clone(),
        file: file.as_ref().map(|file| file.id),
        unplaced_lines: unplaced.map(|placement| placement.line).collect(),
        lang,
        tree: source.recognised.tree.clone(),
        stage: Stage::Open,
        by: occasion.actor.person(),
        version: 1,
    };
    store::import::insert(tx, &import, occasion.at)?;
    let mut after = seen(&import);
    if let Some(file) = file {
        after["sha256"] = json!(file.content.hash.to_string());
    }
    record(tx, occasion, &happening("import.begun", &import).after(after))?;
    Ok(import)
}

/// Writes down the file as it came, if it is kept.
fn keep(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ImportPlan>,
    source: &Source,
) -> Result<Option<KeptFile>> {
    let Some((name, content)) = source.original.clone() else { return Ok(None) };
    let kept = KeptFile {
        id: FileId::new(occasion.at, &occasion.chance),
        space: allowed.space(),
        name,
        content,
        created_at: occasion.at,
        created_by: occasion.actor.person(),
    };
    file::insert(tx, &kept)?;
    Ok(Some(kept))
}

/// Saves corrections; the plan is not made yet.
pub fn correct_import(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ImportPlan>,
    (id, version): (ImportId, i64),
    tree: PlanTree,
    lang: Lang,
) -> Result<Import> {
    let before = open(tx, allowed, id, version)?;
    let mut after = Import { lang, tree, ..before.clone() };
    if !store::import::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    record(tx, occasion, &happening("import.corrected", &after).before(seen(&before)).after(seen(&after)))?;
    Ok(after)
}

/// Makes the plan, and the handbook where the document has one, of the corrected tree.
pub fn save_import(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ImportPlan>,
    (id, version): (ImportId, i64),
    title: &str,
) -> Result<PlanId> {
    let mut import = open(tx, allowed, id, version)?;
    import::check(&import.tree).map_err(Error::Refused)?;
    let (plan, handbook) = plan_from_tree::make(tx, occasion, import.space, (&import.tree, import.lang), title)?;
    import.stage = Stage::Saved { plan, handbook, at: occasion.at };
    if !store::import::update(tx, &import)? {
        return Err(changed_meanwhile());
    }
    record(tx, occasion, &happening("import.saved", &import).after(json!({ "plan": plan.to_string() })))?;
    Ok(plan)
}

/// Takes the whole batch back: the plan, and the handbook unless another plan follows it. Refused
/// with `import-has-report` once a report on the plan is frozen.
pub fn undo_import(tx: &mut Tx<'_>, occasion: &Occasion, allowed: &Allowed<ImportPlan>, id: ImportId) -> Result<()> {
    let mut import = of_space(tx, allowed, id)?;
    match import.stage {
        Stage::Undone { .. } => return Err(Refusal::new("import-closed").kind(RefusalKind::Conflict).into()),
        Stage::Open => {}
        Stage::Saved { plan, handbook, .. } => {
            let plan: Plan = store::plan::get(tx, plan)?;
            if store::report::of_plan(tx, plan.id)?.iter().any(|report| report.frozen().is_some()) {
                return Err(Refusal::new("import-has-report").kind(RefusalKind::Conflict).into());
            }
            store::plan::remove(tx, plan.id, occasion.at)?;
            if let Some(handbook) = handbook
                && store::plan::count_of_handbook(tx, handbook)? == 0
            {
                store::handbook::remove(tx, handbook, occasion.at)?;
            }
        }
    }
    import.stage = Stage::Undone { at: occasion.at };
    if !store::import::update(tx, &import)? {
        return Err(changed_meanwhile());
    }
    record(tx, occasion, &happening("import.undone", &import))?;
    Ok(())
}

fn open(tx: &mut Tx<'_>, allowed: &Allowed<ImportPlan>, id: ImportId, version: i64) -> Result<Import> {
    let import = of_space(tx, allowed, id)?;
    import.is_open()?;
    same_version(version, import.version)?;
    Ok(import)
}

fn of_space(tx: &mut Tx<'_>, allowed: &Allowed<ImportPlan>, id: ImportId) -> Result<Import> {
    let import = store::import::get(tx, id)?;
    if import.space == allowed.space() { Ok(import) } else { Err(Error::Missing) }
}

fn happening(kind: &'static str, import: &Import) -> Happening {
    Happening::new(kind, Ref::new("import", import.id)).in_space(import.space)
}

fn seen(import: &Import) -> serde_json::Value {
    json!({ "source": import.source_name, "lang": import.lang.tag(), "goals": import.tree.goals.len() })
}
