//! Keeps a document with the plan that was recognised in it.

use core_documents::files::FileStore;
use core_documents::reading;
use core_documents::rules::file::{Content, FileName, KeptFile};
use core_documents::store::file;
use core_spaces::Allowed;
use kernel::{Error, FileId, Happening, Lang, Occasion, Ref, Result};
use kit_db::{Tx, record};
use serde_json::json;

use crate::rules::ImportId;
use crate::rules::access::ImportPlan;
use crate::rules::import::{Import, Stage};
use crate::rules::recognition::{Place, Recognised, recognise};
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

pub(super) fn happening(kind: &'static str, import: &Import) -> Happening {
    Happening::new(kind, Ref::new("import", import.id)).in_space(import.space)
}

pub(super) fn seen(import: &Import) -> serde_json::Value {
    json!({ "source": import.source_name, "lang": import.lang.tag(), "goals": import.tree.goals.len() })
}
