//! Tables whose rows begin with labels, or have them as banners between.

use super::columns::{Column, Row, announce, column, goal_name};
use super::label;
use super::lines::{Form, Line, cell_text};
use super::numbering;
use super::vocabulary::{Label, Rank};

/// Whether the rows are a label each with what it announces.
pub(super) fn is_by_rows(rows: &[Row]) -> bool {
    let labelled = rows.iter().filter(|row| row.len() >= 2 && is_row_label(&row[0])).count();
    let filled = rows.iter().filter(|row| row.iter().any(|cell| !cell.is_empty())).count();
    labelled >= 2 && labelled * 2 >= filled || labelled == 1 && filled == 1
}

fn is_row_label(cell: &[Line]) -> bool {
    matches!(column(&cell_text(cell)), Column::Label(_) | Column::Goal(_)) && cell.len() == 1
}

/// A label in the first cell of each row. A first row that is a goal's name makes the table a goal; a
/// row without a label goes on with the one above.
pub(super) fn by_rows(rows: &[Row], rows_are_goals: bool, out: &mut Vec<Line>) {
    let mut above: Option<(&[Line], Label)> = None;
    for (at, row) in rows.iter().flat_map(|row| pairs(row)).enumerate() {
        let Some((name, rest)) = row.split_first() else { continue };
        let content: Vec<Line> = rest.iter().flatten().cloned().collect();
        if let (true, Some((name, label))) = (name.is_empty(), above) {
            announce_row(name, label, &content, out);
            continue;
        }
        let text = cell_text(name);
        let whole = if content.is_empty() { text.clone() } else { format!("{text}: {}", cell_text(&content)) };
        let head = numbering::goal_head(&whole).filter(|head| head.number.is_some() || head.rank == Rank::Priority);
        let label = match column(&text) {
            Column::Label(label) => Some(label),
            Column::Goal(_) => Some(Label::Targets),
            Column::Number | Column::Other => None,
        };
        above = label.map(|label| (name.as_slice(), label));
        match head {
            Some(head) if !head.title.is_empty() => {
                let first = name.first().or(content.first()).map_or(0, |line| line.at);
                out.push(Line::new(first, head.title, Form::GoalName(head.number)));
            }
            _ if is_goal_cell(&text) && at == 0 && rows_are_goals && content.len() == 1 => {
                out.push(Line { form: Form::GoalName(None), ..content[0].clone() });
            }
            head => match label {
                Some(label) => announce_row(name, label, &content, out),
                None if head.is_some() || rows_are_goals && at == 0 && content.is_empty() => goal_name(name, None, out),
                None if content.is_empty() => out.extend(name.iter().cloned()),
                None => announce_row(name, Label::Other, &content, out),
            },
        }
    }
}

fn is_goal_cell(text: &str) -> bool {
    matches!(column(text), Column::Goal(_))
}

/// A row with several labels ("Owner | … | Budget | …") as a row for each.
fn pairs(row: &[Vec<Line>]) -> Vec<&[Vec<Line>]> {
    let is_label = |at: usize| row[at].len() == 1 && label::of(cell_text(&row[at]).trim_end_matches(':')).is_some();
    let mut starts: Vec<usize> = vec![0];
    starts.extend(
        (2..row.len().saturating_sub(1))
            .filter(|&at| is_label(0) && is_label(at) && !is_label(at + 1) && !row[at + 1].is_empty()),
    );
    let ends = starts.iter().skip(1).copied().chain([row.len()]);
    starts.iter().copied().zip(ends).map(|(start, end)| &row[start..end]).collect()
}

fn announce_row(name: &[Line], label: Label, content: &[Line], out: &mut Vec<Line>) {
    let at = name.first().map_or(0, |line| line.at);
    let mut lines = Vec::new();
    announce(&cell_text(name), label, content, &mut lines);
    if let Some(first) = lines.first_mut() {
        first.at = at;
    } else {
        lines.push(Line::new(at, cell_text(name), Form::Known));
    }
    out.append(&mut lines);
}

/// Whether some rows are banners: a label, or a goal's name, over the whole width.
pub(super) fn has_banners(rows: &[Row]) -> bool {
    rows.len() > 1 && rows.iter().any(|row| row.len() > 1) && rows.iter().any(|row| banner(row).is_some())
}

/// The cell that a banner has.
fn banner(row: &Row) -> Option<&[Line]> {
    let mut filled = row.iter().filter(|cell| !cell.is_empty());
    let cell = filled.next().filter(|cell| cell.len() == 1 && cell[0].depth().is_none())?;
    let (text, bold) = (cell[0].text.as_str(), cell[0].bold);
    let is_banner = label::alone(text).is_some()
        || label::leading(text, bold).is_some()
        || numbering::goal_head(text).is_some_and(|head| head.number.is_some());
    (filled.next().is_none() && is_banner).then_some(cell.as_slice())
}

/// Banners as lines of text, and what stands between them as tables.
pub(super) fn by_banners(rows: &[Row], at: usize) -> Vec<Line> {
    let mut out = Vec::new();
    let mut between: Vec<Row> = Vec::new();
    for row in rows {
        match banner(row) {
            Some(cell) => {
                flush(&mut between, at, &mut out);
                out.extend(cell.iter().cloned());
            }
            None => between.push(row.clone()),
        }
    }
    flush(&mut between, at, &mut out);
    out.push(Line::new(0, "", Form::End));
    out
}

fn flush(rows: &mut Vec<Row>, at: usize, out: &mut Vec<Line>) {
    if !rows.is_empty() {
        out.push(Line::new(at, "", Form::Table(std::mem::take(rows))));
    }
}
