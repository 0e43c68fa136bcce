//! What search learns from plans: which records there are, what they say to whom, and where they are.

mod contacts;
mod entries;
mod found;
mod handbooks;
mod records;

use kernel::Lang;
use kit_feature::Searched;
use kit_search::Source;

use crate::words as t;

/// The kinds of records that are found, in the order in which pages name them.
pub const KINDS: [&str; 12] = [
    "plan",
    "goal",
    "target",
    "measure",
    "indicator",
    "material",
    "contact",
    "report",
    "handbook",
    "chapter",
    "tool",
    "note",
];

/// What search learns from plans.
pub(crate) fn searched() -> Searched {
    Searched {
        source: Source {
            name: "plans",
            version: 3,
            kinds: &KINDS,
            touched: records::touched,
            load: records::load,
            all: records::all,
        },
        beside: &["promise", "follow-up", "decision", "outcome", "value"],
        label,
        resolve: found::resolve,
    }
}

fn label(lang: Lang, kind: &str) -> &'static str {
    match kind {
        "plan" => t::kind_plans(lang),
        "goal" => t::kind_goals(lang),
        "target" => t::targets(lang),
        "measure" => t::kind_measures(lang),
        "indicator" => t::indicators(lang),
        "material" => t::materials(lang),
        "contact" => t::contacts(lang),
        "report" => t::reports(lang),
        "handbook" => t::handbooks(lang),
        "chapter" => t::kind_chapters(lang),
        "tool" => t::kind_tools(lang),
        _ => t::kind_notes(lang),
    }
}
