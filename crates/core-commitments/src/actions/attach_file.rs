//! Keeps a file that is to show something.

use core_documents::rules::file::{Content, FileName, KeptFile};
use core_documents::store::file;
use core_spaces::Allowed;
use kernel::{FileId, Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use serde_json::json;

use crate::rules::access::GiveEvidence;
use crate::rules::{FILE, Proof};

/// Writes down a file of a space whose content is on the disk already, to be given as evidence.
pub fn attach_file(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<GiveEvidence>,
    (name, content): (&FileName, &Content),
) -> Result<Proof> {
    let kept = KeptFile {
        id: FileId::new(occasion.at, &occasion.chance),
        space: allowed.space(),
        name: name.clone(),
        content: content.clone(),
        created_at: occasion.at,
        created_by: occasion.actor.person(),
    };
    file::insert(tx, &kept)?;
    let after = json!({ "name": name.as_str(), "sha256": content.hash.to_string() });
    let happening = Happening::new("file.attached", Ref::new(FILE, kept.id)).in_space(kept.space);
    record(tx, occasion, &happening.after(after))?;
    Ok(Proof::Record { kind: FILE.to_owned(), id: kept.id.to_string() })
}
