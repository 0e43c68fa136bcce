//! Handbooks, chapters and tools that were found.
// tidy: no template because the page of search has it

use kernel::{Ref, Result};
use kit_db::Tx;
use kit_feature::FoundRecord;
use kit_web::Reader;

use super::found::{found, ids, is, joined};
use crate::pages::{Inside, handbook_href};
use crate::rules::{Handbook, HandbookId};
use crate::store;
use crate::store::search as places;

/// Those of these records that are of a handbook which the reader may see: eight statements at most.
pub(super) fn resolve(tx: &mut Tx<'_>, reader: &Reader, inside: &Inside, records: &[Ref]) -> Result<Vec<FoundRecord>> {
    let mut placed: Vec<(Ref, HandbookId)> = Vec::new();
    for id in ids(records, "handbook") {
        placed.push((Ref::new("handbook", id), id.parse()?));
    }
    for kind in ["chapter", "tool"] {
        let of_kind = places::handbooks_of(tx, kind, &ids(records, kind))?;
        placed.extend(of_kind.into_iter().map(|(id, handbook)| (Ref::new(kind, id), handbook)));
    }
    let mut all: Vec<HandbookId> = placed.iter().map(|(_, handbook)| *handbook).collect();
    all.sort_unstable();
    all.dedup();
    let handbooks = store::handbook::these(tx, &all)?;
    let one = |(record, handbook): &(Ref, HandbookId)| {
        let (handbook, is_public) = handbooks.iter().find(|(one, _)| one.id == *handbook)?;
        let is_seen = *is_public || inside.is_inside(handbook.space);
        if is_seen { of_handbook(record, handbook, inside.name(reader, handbook.space)) } else { None }
    };
    Ok(placed.iter().filter_map(one).collect())
}

fn of_handbook(record: &Ref, handbook: &Handbook, city: &str) -> Option<FoundRecord> {
    let href = handbook_href(handbook.id);
    let (title, href, context) = match record.kind {
        "handbook" => (&handbook.title, href, city.to_owned()),
        "chapter" => {
            let chapter = handbook.chapters.iter().find(|chapter| is(record, chapter.id))?;
            (&chapter.title, format!("{href}#chapter-{}", chapter.id), joined(&[city, &handbook.title]))
        }
        _ => {
            let tool = handbook.tools.iter().find(|tool| is(record, tool.id))?;
            (&tool.name, format!("{href}#toolkit"), joined(&[city, &handbook.title]))
        }
    };
    Some(found(record, title, href, context))
}
