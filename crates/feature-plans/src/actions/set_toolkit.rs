//! Replaces a handbook's toolkit.

use core_spaces::Allowed;
use kernel::{Occasion, Refusal, Result};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use super::change_handbook::{happening, in_its_space};
use super::{changed_meanwhile, same_version};
use crate::rules::access::ChangePlan;
use crate::rules::{Handbook, Kind, NAMES_LIMIT, Tool, ToolId, kept, line};
use crate::store;

/// The tools that are wanted, by name, in their order.
#[derive(Clone, Debug, Default)]
pub struct ToolkitChange {
    /// Meetings, positions, events and the like.
    pub advocacy: Vec<String>,
    /// Sites, posts, films and the like.
    pub communication: Vec<String>,
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
