//! The table beside a map, and its files: from one definition.
// tidy: no template because the map's page has it

use kernel::Lang;
use kit_lists::{Cell, Head, List, Query, Row};

use super::map_words;
use super::on_map::OnMap;
use crate::rules::PlanId;
use crate::rules::influence::{Position, Quadrant};
use crate::words as t;

/// The columns that only our own page has: a file may be given to others, and says what it is about.
const OURS: [&str; 3] = ["contact", "met", "quadrant"];

/// Everybody on a map.
pub(super) fn list(lang: Lang, plan: PlanId, people: &[OnMap]) -> List {
    let columns = vec![
        Head::words("name", t::map_name(lang)),
        Head::words("post", t::map_post(lang)),
        Head::number("influence", t::map_influence(lang)),
        Head::number("interest", t::map_interest(lang)),
        Head::words("position", t::map_position(lang)).filter(),
        Head::words("evidence", t::map_evidence(lang)),
        Head::day("evidence-on", t::map_evidence_on(lang)).in_files(),
        Head::day("assessed", t::map_assessed_on(lang)).in_files(),
        Head::words("quadrant", t::map_quadrant(lang)).filter().in_files(),
        Head::words("met", t::map_met(lang)).filter().in_files(),
        Head::day("contact", t::map_last_contact(lang)),
    ];
    List { columns, rows: people.iter().map(|one| row(lang, plan, one)).collect() }
}

/// The same for a file, narrowed as the query says.
pub(super) fn to_take_out(list: List, query: &Query, lang: Lang) -> List {
    without(list.narrowed(query, lang), &OURS)
}

/// The same for a page of paper, on which evidence stands with its day.
pub(super) fn on_paper(list: List) -> List {
    without(list, &["evidence-on"])
}

fn without(mut list: List, columns: &[&str]) -> List {
    let kept: Vec<bool> = list.columns.iter().map(|head| !columns.contains(&head.code)).collect();
    let mut keep = kept.iter();
    list.columns.retain(|_| keep.next().copied().unwrap_or_default());
    for row in &mut list.rows {
        let mut keep = kept.iter();
        row.cells.retain(|_| keep.next().copied().unwrap_or_default());
    }
    list
}

fn row(lang: Lang, plan: PlanId, one: &OnMap) -> Row {
    let said = &one.step.said;
    let level = |level: i64| Cell::count(lang, usize::try_from(level).unwrap_or_default());
    let mut name = Cell::words(&one.name).leading_to(super::entry_href(plan, one.entry.id));
    // The number by which the picture knows them.
    name.shown = format!("{}. {}", one.number, name.shown);
    let mut evidence = Cell::content(one.step.lang, &said.evidence);
    if let Some(on) = said.evidence_on {
        evidence.shown = format!("{}: {}", kit_words::day(lang, on), evidence.shown);
    }
    let position = Cell::words(map_words::position(lang, said.position)).known_as(said.position.name());
    let (met, met_key) = if one.met_on.is_some() { (t::map_met_yes(lang), "yes") } else { (t::map_met_no(lang), "no") };
    let contact = match one.met_on {
        Some(_) => Cell::day(lang, one.met_on),
        None => Cell::nothing(t::map_met_no(lang)),
    };
    let quadrant = one.quadrant();
    Row::of(vec![
        name,
        Cell::words(&one.post),
        level(said.influence),
        level(said.interest),
        position.in_order_of(&Position::ALL, &said.position),
        evidence,
        Cell::day(lang, said.evidence_on),
        Cell::day(lang, Some(one.step.on)),
        Cell::words(map_words::quadrant(lang, quadrant))
            .known_as(quadrant.name())
            .in_order_of(&Quadrant::ALL, &quadrant),
        Cell::words(met).known_as(met_key),
        contact,
    ])
}
