//! The words and the signs of influence maps.
// tidy: no template because these are words, not a page

use kernel::Lang;
use kit_web::form_view::Choice;
use kit_web::pictures::{self, Ink, Mark};

use crate::rules::influence::{Position, Quadrant, Whom};
use crate::store::influence::Listed;
use crate::words as t;

/// Where somebody stands.
pub(in crate::pages) fn position(lang: Lang, position: Position) -> &'static str {
    match position {
        Position::StronglySupports => t::position_strongly_supports(lang),
        Position::Supports => t::position_supports(lang),
        Position::Neutral => t::position_neutral(lang),
        Position::Opposes => t::position_opposes(lang),
        Position::StronglyOpposes => t::position_strongly_opposes(lang),
        Position::Unknown => t::position_unknown(lang),
    }
}

/// The shape that stands for a position.
pub(super) const fn mark(position: Position) -> Mark {
    match position {
        Position::StronglySupports => Mark::FullRing,
        Position::Supports => Mark::Full,
        Position::Neutral => Mark::Open,
        Position::Opposes => Mark::Square,
        Position::StronglyOpposes => Mark::SquareRing,
        Position::Unknown => Mark::Dashed,
    }
}

/// The positions with the shapes that stand for them.
pub(super) fn legend(lang: Lang) -> Vec<(String, &'static str)> {
    let sign = |one: Position| (pictures::mark(mark(one), Ink::Page), position(lang, one));
    Position::ALL.into_iter().map(sign).collect()
}

/// The positions to choose from.
pub(super) fn positions(lang: Lang) -> Vec<Choice> {
    Position::ALL.into_iter().map(|one| Choice::new(one.name(), position(lang, one))).collect()
}

/// What a quadrant asks of us, in two or three words.
pub(in crate::pages) fn quadrant(lang: Lang, quadrant: Quadrant) -> &'static str {
    match quadrant {
        Quadrant::ManageClosely => t::quadrant_manage_closely(lang),
        Quadrant::KeepSatisfied => t::quadrant_keep_satisfied(lang),
        Quadrant::KeepInformed => t::quadrant_keep_informed(lang),
        Quadrant::Monitor => t::quadrant_monitor(lang),
    }
}

/// The same as advice.
pub(super) fn advice(lang: Lang, quadrant: Quadrant) -> &'static str {
    match quadrant {
        Quadrant::ManageClosely => t::quadrant_manage_closely_do(lang),
        Quadrant::KeepSatisfied => t::quadrant_keep_satisfied_do(lang),
        Quadrant::KeepInformed => t::quadrant_keep_informed_do(lang),
        Quadrant::Monitor => t::quadrant_monitor_do(lang),
    }
}

/// Somebody by name; by post alone where the name was erased.
pub(super) fn name(lang: Lang, listed: &Listed) -> String {
    match (listed.entry.whom, listed.name.is_empty(), listed.entry.known_as.is_empty()) {
        (Whom::Organisation(_), ..) => listed.organisation.pick(lang).0.to_owned(),
        (Whom::Person(_), false, _) => listed.name.clone(),
        (Whom::Person(_), true, false) => listed.entry.known_as.clone(),
        (Whom::Person(_), true, true) => t::somebody_forgotten(lang).to_owned(),
    }
}
