//! Editions in words.
// tidy: no template because several pages have it

use kernel::Lang;

use crate::rules::report::{Audience, Edition, Part};
use crate::words as t;

/// For whom.
pub(in crate::pages) fn label(lang: Lang, audience: Audience) -> &'static str {
    match audience {
        Audience::Body => t::edition_body(lang),
        Audience::Network => t::edition_network(lang),
        Audience::Public => t::edition_public(lang),
    }
}

/// What becomes of it once it is approved.
pub(super) fn lede(lang: Lang, audience: Audience) -> &'static str {
    match audience {
        Audience::Body => t::edition_body_lede(lang),
        Audience::Network => t::edition_network_lede(lang),
        Audience::Public => t::edition_public_lede(lang),
    }
}

/// "approved: City manager, 14 Dec 2026"
pub(in crate::pages) fn approved(lang: Lang, edition: &Edition) -> String {
    t::edition_approved(lang, kit_words::day(lang, edition.approved_on), &edition.approver)
}

/// A part, as a choice.
pub(super) fn part(lang: Lang, part: Part) -> &'static str {
    match part {
        Part::Summary => t::part_summary(lang),
        Part::Changes => t::part_changes(lang),
        Part::Reasons => t::part_reasons(lang),
        Part::Targets => t::part_targets(lang),
        Part::Done => t::part_done(lang),
        Part::Open => t::part_open(lang),
        Part::Dropped => t::part_dropped(lang),
        Part::Indicators => t::part_indicators(lang),
        Part::Names => t::part_names(lang),
    }
}
