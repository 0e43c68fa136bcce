//! What serves what, as a table to take along.
// tidy: no template because it is a file

use kernel::Lang;
use kit_lists::{Cell, Head, List, Row};
use kit_web::Reader;

use super::trace::word;
use crate::rules::{Line, Node, Trace};
use crate::words as t;

/// A row for each record beneath each goal, with the target and the measure that it came by.
pub(super) fn list(reader: &Reader, trace: &Trace) -> List {
    let (lang, address) = (reader.lang, reader.app().site().address.as_str());
    let columns = vec![
        Head::words("goal", t::goal_title(lang)),
        Head::words("target", t::target_name(lang)),
        Head::words("measure", t::measure_title(lang)),
        Head::words("kind", t::timeline_kind(lang)),
        Head::words("what", t::timeline_what(lang)),
        Head::day("day", t::contact_on(lang)),
        Head::words("state", t::list_state(lang)),
        Head::words("link", t::trace_link(lang)),
    ];
    List { columns, rows: trace.lines().iter().map(|line| row(lang, address, line)).collect() }
}

fn row(lang: Lang, address: &str, line: &Line<'_>) -> Row {
    let called = |node: Option<&Node>| node.map_or_else(Cell::default, |node| Cell::content(node.lang, &node.title));
    let node = line.node;
    Row::of(vec![
        called(Some(line.goal)),
        called(line.target),
        called(line.measure),
        Cell::words(word(lang, node.kind)),
        called(Some(node)),
        Cell::day(lang, node.on),
        Cell::words(node.stands.map(|(_, word)| word).unwrap_or_default()),
        Cell::words(format!("{address}{}", node.href)),
    ])
}
