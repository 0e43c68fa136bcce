//! The picture of a map: who stands where, as points that lead on.
// tidy: no template because it is a picture, not a page

use kernel::Lang;
use kit_web::pictures::{Grid, GridPoint, Ink, grid};

use super::map_words;
use super::on_map::OnMap;
use crate::rules::PlanId;
use crate::rules::influence::{HIGH, LEVELS, Quadrant, Step};
use crate::words as t;

/// The quadrants as a grid has them: upper left, upper right, lower left, lower right.
const PARTS: [Quadrant; 4] =
    [Quadrant::KeepSatisfied, Quadrant::ManageClosely, Quadrant::Monitor, Quadrant::KeepInformed];

/// Points on the four quadrants.
pub(super) fn draw(lang: Lang, description: &str, points: &[GridPoint], ink: Ink) -> String {
    let parts = PARTS.map(|quadrant| map_words::quadrant(lang, quadrant));
    let (title, scales) = (t::map_picture(lang), (t::map_interest(lang), t::map_influence(lang)));
    let (id, levels, high) = ("influence-map", *LEVELS.end(), HIGH);
    grid(&Grid { id, title, description, scales, levels, high, parts, points }, ink)
}

/// A point where this step stands. It is not moved.
pub(super) fn point(step: &Step, label: String, words: String, href: String) -> GridPoint {
    GridPoint {
        across: step.said.interest,
        up: step.said.influence,
        mark: map_words::mark(step.said.position),
        label,
        words,
        href,
        move_href: String::new(),
    }
}

/// Everybody on a goal's map; whoever may assess may also move the points.
pub(super) fn of_goal(lang: Lang, plan: PlanId, people: &[OnMap], may_assess: bool, ink: Ink) -> String {
    let point = |one: &OnMap| {
        let said = &one.step.said;
        let position = map_words::position(lang, said.position);
        let (influence, interest) = (said.influence.to_string(), said.interest.to_string());
        let words = t::map_point(lang, influence, interest, &one.name, one.number.to_string(), position);
        let href = super::entry_href(plan, one.entry.id);
        let move_href = if may_assess { format!("{href}/assess") } else { String::new() };
        GridPoint { move_href, ..point(&one.step, one.number.to_string(), words, href) }
    };
    let points: Vec<GridPoint> = people.iter().map(point).collect();
    draw(lang, &described(lang, people), &points, ink)
}

/// Who is in which quadrant, in words.
pub(super) fn described(lang: Lang, people: &[OnMap]) -> String {
    let part = |quadrant: Quadrant| {
        let names: Vec<&str> =
            people.iter().filter(|one| one.quadrant() == quadrant).map(|one| one.name.as_str()).collect();
        let names =
            if names.is_empty() { t::map_nobody_here(lang).to_owned() } else { format!("{}.", names.join(", ")) };
        format!("{}: {names}", map_words::quadrant(lang, quadrant))
    };
    Quadrant::ALL.map(part).join(" ")
}
