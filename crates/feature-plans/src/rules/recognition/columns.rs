//! What the headings in tables say, and how a cell under one reads.

use super::folding::words;
use super::label;
use super::lines::{Form, Line};
use super::numbering::{self, Number};
use super::titles;
use super::vocabulary::{ALL, Label, Rank};

/// The cells of a row.
pub(super) type Row = Vec<Vec<Line>>;

/// What a column or a row holds, by its heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    /// A goal's name, by a word of this rank.
    Goal(Rank),
    /// A goal's number.
    Number,
    /// What a label announces.
    Label(Label),
    /// Anything else.
    Other,
}

/// Whether the columns are those of a toolkit.
pub(super) fn is_toolkit(columns: &[Column]) -> bool {
    let has = |label| columns.contains(&Column::Label(label));
    has(Label::Advocacy) && has(Label::Communication) && columns.len() <= 3
}

/// What a heading in a table says.
pub(super) fn column(text: &str) -> Column {
    let folded = words(text);
    let joined = folded.join(" ");
    if ALL.iter().any(|it| it.number_columns.contains(&joined.as_str())) || text.trim() == "#" {
        return Column::Number;
    }
    if let Some(rank) = goal_rank(&folded).filter(|rank| *rank == Rank::Priority) {
        return Column::Goal(rank);
    }
    match (label::of(text.trim().trim_end_matches(':')), goal_rank(&folded)) {
        (Some(Label::Targets) | None, Some(rank)) => Column::Goal(rank),
        (Some(label), _) => Column::Label(label),
        (None, None) => guessed(text).map_or(Column::Other, Column::Label),
    }
}

/// What a short heading likely says.
fn guessed(text: &str) -> Option<Label> {
    let is_short = text.split_whitespace().count() <= 4;
    let kind = || match (titles::is_communication(text), titles::is_of_advocacy(text)) {
        (true, _) => Some(Label::Communication),
        (false, true) => Some(Label::Advocacy),
        _ => None,
    };
    // Measures of communication are measures too, and more than that.
    let label = label::guess(text).filter(|label| *label != Label::Measures);
    label.or_else(kind).or_else(|| label::guess(text)).filter(|_| is_short)
}

/// The rank of goals that a short heading names, in the singular or plural.
fn goal_rank(folded: &[String]) -> Option<Rank> {
    if folded.is_empty() || folded.len() > 4 {
        return None;
    }
    let joined = folded.join(" ");
    let last = folded.last()?;
    ALL.iter().find_map(|language| {
        let known =
            language.goals.iter().find(|(_, words)| words.contains(&joined.as_str()) || words.contains(&last.as_str()));
        let plural = language.containers.contains(&last.as_str());
        known.map(|(rank, _)| *rank).or_else(|| (plural && label::of(last).is_none()).then_some(Rank::Priority))
    })
}

/// The first line of the cell is the goal's name, and what stands under it belongs to the goal.
pub(super) fn goal_name(cell: &[Line], number: Option<u32>, out: &mut Vec<Line>) {
    let Some((first, rest)) = cell.split_first() else { return };
    let whole = first.numbered_text();
    let (number, title) = match numbering::goal_head(&whole) {
        Some(head) if !head.title.is_empty() => (number.or(head.number), head.title),
        _ => match numbering::leading(&whole) {
            Some((found @ (Number::Decimal(..) | Number::Roman(_)), title)) => {
                (number.or(Some(found.last())), title.to_owned())
            }
            _ => (number, whole),
        },
    };
    out.push(Line { text: title, form: Form::GoalName(number), ..first.clone() });
    out.extend(rest.iter().cloned());
}

/// A label, what it announces, and its end. One line of words may hold several names.
pub(super) fn announce(heading: &str, label: Label, cell: &[Line], out: &mut Vec<Line>) {
    let Some(first) = cell.first() else { return };
    out.push(Line::new(first.at, heading, Form::Named(label)));
    out.extend(inline(cell));
    out.push(Line::new(first.at, "", Form::End));
}

/// The lines of a cell; a single line of words may hold several names, as behind a label.
pub(super) fn inline(cell: &[Line]) -> Vec<Line> {
    match cell {
        [line] if line.form == Form::Text => vec![Line { form: Form::Inline, ..line.clone() }],
        _ => cell.to_vec(),
    }
}
