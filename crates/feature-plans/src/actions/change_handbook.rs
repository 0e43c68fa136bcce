//! Starts handbooks, changes what one says of itself, and its toolkit.

use core_spaces::Allowed;
use kernel::{Error, Happening, Lang, Occasion, Ref, Refusal, Result};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use super::{changed_meanwhile, same_version};
use crate::rules::access::ChangePlan;
use crate::rules::{Handbook, HandbookId, Kind, NAMES_LIMIT, Tool, ToolId, council_term, kept, line};
use crate::store;

/// What somebody wants a handbook to say of itself.
#[derive(Clone, Debug)]
pub struct HandbookChange {
    /// Its title.
    pub title: String,
    /// The council term's first and last year.
    pub term: (Option<i64>, Option<i64>),
    /// The language that it is written in.
    pub lang: Lang,
}

/// The tools that are wanted, by name, in their order.
#[derive(Clone, Debug, Default)]
pub struct ToolkitChange {
    /// Meetings, positions, events and the like.
    pub advocacy: Vec<String>,
    /// Sites, posts, films and the like.
    pub communication: Vec<String>,
}

/// Starts a handbook without chapters in the space that the leave is for.
pub fn start_handbook(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    change: &HandbookChange,
) -> Result<Handbook> {
    let fresh = Handbook {
        id: HandbookId::new(occasion.at, &occasion.chance),
        space: allowed.space(),
        title: String::new(),
        term: None,
        lang: change.lang,
        version: 1,
        chapters: Vec::new(),
        tools: Vec::new(),
    };
    let handbook = changed(fresh, change)?;
    store::handbook::insert(tx, &handbook, occasion.at)?;
    record(tx, occasion, &happening("handbook.started", &handbook).after(seen(&handbook)))?;
    Ok(handbook)
}

/// Changes title, term and language; refused with `changed-meanwhile` where it is not this version any more.
pub fn change_handbook(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    before: &Handbook,
    version: i64,
    change: &HandbookChange,
) -> Result<Handbook> {
    in_its_space(allowed, before)?;
    same_version(version, before.version)?;
    let mut after = changed(before.clone(), change)?;
    if !store::handbook::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    record(tx, occasion, &happening("handbook.changed", &after).before(seen(before)).after(seen(&after)))?;
    Ok(after)
}

/// Replaces the toolkit. Tools that stay, or are only reworded, keep their measures. Refused with
/// `changed-meanwhile` where the handbook is not this version any more.
pub fn set_toolkit(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    before: &Handbook,
    version: i64,
    change: &ToolkitChange,
) -> Result<Handbook> {
    in_its_space(allowed, before)?;
    same_version(version, before.version)?;
    let advocacy = tools(occasion, before, Kind::Advocacy, &change.advocacy)?;
    let communication = tools(occasion, before, Kind::Communication, &change.communication)?;
    let mut after = Handbook { tools: advocacy.into_iter().chain(communication).collect(), ..before.clone() };
    if !store::handbook::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    store::handbook::set_tools(tx, after.id, &after.tools)?;
    let happening = happening("handbook.toolkit-set", &after);
    record(tx, occasion, &happening.before(seen_tools(before)).after(seen_tools(&after)))?;
    Ok(after)
}

/// Leave is for one space: a handbook of another one is answered as if it did not exist.
pub(super) fn in_its_space(allowed: &Allowed<ChangePlan>, handbook: &Handbook) -> Result<()> {
    if allowed.space() == handbook.space { Ok(()) } else { Err(Error::Missing) }
}

fn changed(handbook: Handbook, change: &HandbookChange) -> Result<Handbook> {
    Ok(Handbook {
        title: line("title", change.title.clone())?,
        term: council_term(change.term.0, change.term.1)?,
        lang: change.lang,
        ..handbook
    })
}

fn tools(occasion: &Occasion, before: &Handbook, kind: Kind, wanted: &[String]) -> Result<Vec<Tool>> {
    if wanted.len() > NAMES_LIMIT {
        return Err(Refusal::new("names-too-many").on(kind.name()).with("limit", NAMES_LIMIT).into());
    }
    let old: Vec<&Tool> = before.tools.iter().filter(|tool| tool.kind == kind).collect();
    let old_names: Vec<&str> = old.iter().map(|tool| tool.name.as_str()).collect();
    let new_names: Vec<&str> = wanted.iter().map(String::as_str).collect();
    let tool = |(name, place): (&String, Option<usize>)| {
        let id = place.map_or_else(|| ToolId::new(occasion.at, &occasion.chance), |place| old[place].id);
        Ok(Tool { id, kind, name: line(kind.name(), name.clone())? })
    };
    wanted.iter().zip(kept(&old_names, &new_names)).map(tool).collect()
}

fn happening(kind: &'static str, handbook: &Handbook) -> Happening {
    Happening::new(kind, Ref::new("handbook", handbook.id)).in_space(handbook.space)
}

fn seen(handbook: &Handbook) -> Value {
    json!({
        "title": handbook.title,
        "term": handbook.term.map(|(from, until)| format!("{from}–{until}")),
        "lang": handbook.lang.tag(),
    })
}

fn seen_tools(handbook: &Handbook) -> Value {
    let names = |kind: Kind| -> Vec<&str> {
        handbook.tools.iter().filter(|tool| tool.kind == kind).map(|tool| tool.name.as_str()).collect()
    };
    json!({
        "title": handbook.title,
        "advocacy": names(Kind::Advocacy),
        "communication": names(Kind::Communication),
    })
}
