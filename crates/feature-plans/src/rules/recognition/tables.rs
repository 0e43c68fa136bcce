//! Tables that say what their rows or columns are, taken apart into labels and what they announce.

use super::columns::{Column, Row, announce, column, goal_name, inline, is_toolkit};
use super::folding::folded;
use super::label;
use super::lines::{Form, Line, cell_text, flattened};
use super::numbering;
use super::rows;
use super::vocabulary::{Label, Rank};

/// Takes tables apart. Rows may be goals, unless goals have headings of their own: these are the
/// `headed` ones' names, and a table that has them too only repeats them.
pub(super) fn unfold(lines: Vec<Line>, headed: &[String]) -> Vec<Line> {
    let name_goals = headed.is_empty() && !are_under_headings(&lines);
    let kinds = Kinds { are_goals: headed.is_empty(), name_goals, headed };
    let mut out: Vec<Line> = Vec::with_capacity(lines.len());
    for line in lines {
        let Form::Table(table) = &line.form else {
            out.push(line);
            continue;
        };
        if let Some(columns) = columns(table) {
            by_columns(table, &columns, &kinds, &line, &mut out);
        } else if rows::is_by_rows(table) {
            rows::by_rows(table, kinds.name_goals, &mut out);
        } else if rows::has_banners(table) {
            let parts = rows::by_banners(table, line.at);
            out.extend(unfold(parts, headed));
        } else if is_box(table) {
            out.extend(table.iter().flatten().cloned().flat_map(flattened));
        } else {
            out.push(line);
        }
    }
    out
}

/// What the rows of tables can be in this document.
struct Kinds<'h> {
    /// Goals, where a column is for goals by a word that means nothing else.
    are_goals: bool,
    /// Goals, where a column's word may mean targets too.
    name_goals: bool,
    /// The names of the goals that have headings.
    headed: &'h [String],
}

/// Whether there are several tables that say what they hold and most stand right under a heading: then
/// the headings name the goals.
fn are_under_headings(lines: &[Line]) -> bool {
    let places = (0..lines.len()).filter(|&at| match &lines[at].form {
        Form::Table(rows) => columns(rows).is_some() || rows::is_by_rows(rows),
        _ => false,
    });
    let (all, under) = places.fold((0, 0), |(all, under), at| {
        let above = at.checked_sub(1).map(|above| &lines[above]);
        let is_heading =
            above.is_some_and(|line| matches!(line.form, Form::Heading(_)) || line.is_bold() && line.depth().is_none());
        (all + 1, under + usize::from(is_heading))
    });
    all > 1 && under * 2 > all
}

/// What the columns hold, if the first row says so for two of them at least. The toolkit's table of
/// advocacy beside communication is read elsewhere.
pub(super) fn columns(rows: &[Row]) -> Option<Vec<Column>> {
    let first = rows.first()?;
    let columns: Vec<Column> = first.iter().map(|cell| column(&cell_text(cell))).collect();
    let known = columns.iter().filter(|it| !matches!(it, Column::Other | Column::Number)).count();
    let blank = first.iter().filter(|cell| cell.is_empty()).count();
    let is_toolkit = is_toolkit(&columns);
    (known >= 2 && known * 2 + blank >= first.len() && !is_toolkit).then_some(columns)
}

/// Which column holds the goals, if one does: the one of the highest rank, unless all there is are
/// goals' and targets' names for the same thing.
fn goal_column(columns: &[Column]) -> Option<usize> {
    let ranked = columns.iter().enumerate().filter_map(|(at, column)| match column {
        Column::Goal(rank) => Some((*rank, at)),
        _ => None,
    });
    ranked.min().map(|(_, at)| at)
}

fn by_columns(table: &[Row], columns: &[Column], kinds: &Kinds<'_>, line: &Line, out: &mut Vec<Line>) {
    let goal = goal_column(columns);
    let is_priority = |goal: usize| columns[goal] == Column::Goal(Rank::Priority);
    match goal {
        Some(goal) if kinds.name_goals || kinds.are_goals && is_priority(goal) => goal_rows(table, columns, goal, out),
        Some(goal) if repeats(table, goal, kinds.headed) => {
            // Such a table may still say who is in charge.
            if columns.iter().any(|column| matches!(column, Column::Label(label) if *label != Label::Other)) {
                goal_rows(table, columns, goal, out);
            } else {
                out.push(line.clone());
            }
        }
        _ => label_columns(table, columns, out),
    }
}

/// Whether most of the rows name goals that have headings elsewhere.
fn repeats(table: &[Row], goal: usize, headed: &[String]) -> bool {
    let names = table[1..]
        .iter()
        .filter_map(|row| row.get(goal))
        .map(|cell| folded(&cell_text(cell)))
        .filter(|name| !name.is_empty());
    let (all, known) = names.fold((0, 0), |(all, known), name| {
        let is_known = headed.iter().any(|title| !title.is_empty() && name.contains(title.as_str()));
        (all + 1, known + usize::from(is_known))
    });
    known * 2 >= all.max(1)
}

/// Each row a goal; a row without a name goes on with the goal above.
fn goal_rows(rows: &[Row], columns: &[Column], goal: usize, out: &mut Vec<Line>) {
    let headings: Vec<String> = rows[0].iter().map(|cell| cell_text(cell)).collect();
    out.extend(rows[0].iter().flatten().map(known));
    for row in &rows[1..] {
        if let Some(cell) = row.get(goal).filter(|cell| !cell.is_empty()) {
            goal_name(cell, number_beside(row, columns), out);
        }
        for (at, cell) in row.iter().enumerate().filter(|(at, cell)| *at != goal && !cell.is_empty()) {
            match columns.get(at).copied().unwrap_or(Column::Other) {
                Column::Number => out.extend(cell.iter().map(known)),
                Column::Label(label) => announce(&headings[at], label, cell, out),
                Column::Goal(_) => announce(&headings[at], Label::Targets, cell, out),
                Column::Other => {
                    let name = headings.get(at).map_or("", String::as_str);
                    announce(name, Label::Other, cell, out);
                }
            }
        }
    }
    out.push(Line::new(0, "", Form::EndOfGoals));
}

fn known(line: &Line) -> Line {
    Line { form: Form::Known, ..line.clone() }
}

fn number_beside(row: &Row, columns: &[Column]) -> Option<u32> {
    let at = columns.iter().position(|column| *column == Column::Number)?;
    numbering::number(cell_text(row.get(at)?).trim()).map(|number| number.last())
}

/// All columns under their headings, one after the other. Where a column tells what is to be reached
/// by each row's name, it stands under that name.
fn label_columns(rows: &[Row], columns: &[Column], out: &mut Vec<Line>) {
    let named = columns.iter().position(|column| matches!(column, Column::Goal(_)));
    let told = columns.iter().position(|column| *column == Column::Label(Label::Targets));
    let nested = named.zip(told);
    if let Some((name, target)) = nested {
        let at = rows[0][name].first().map_or(0, |line| line.at);
        out.push(Line::new(at, cell_text(&rows[0][name]), Form::Named(Label::Targets)));
        out.extend(rows[0][target].iter().map(known));
        for row in &rows[1..] {
            out.extend(row.get(name).into_iter().flatten().map(|line| item(line, 0)));
            out.extend(row.get(target).into_iter().flatten().map(|line| item(line, 1)));
        }
        out.push(Line::new(at, "", Form::End));
    }
    let is_left = |at: &usize| nested.is_none_or(|(name, target)| *at != name && *at != target);
    for (at, column) in columns.iter().enumerate().filter(|(at, _)| is_left(at)) {
        let heading = cell_text(&rows[0][at]);
        let cells: Vec<Line> = rows[1..].iter().filter_map(|row| row.get(at)).flat_map(|cell| inline(cell)).collect();
        let label = match column {
            Column::Label(label) => *label,
            Column::Goal(_) => Label::Targets,
            Column::Number | Column::Other => Label::Other,
        };
        let line = rows[0][at].first().map_or(0, |line| line.at);
        if line > 0 || !cells.is_empty() {
            let at = if line > 0 { line } else { cells[0].at };
            out.push(Line::new(at, heading, Form::Named(label)));
            out.extend(cells);
            out.push(Line::new(at, "", Form::End));
        }
    }
}

/// A line as an item, this much deeper.
fn item(line: &Line, deeper: usize) -> Line {
    let depth = line.depth().unwrap_or(0) + deeper;
    Line { form: Form::Item { depth, marker: String::new() }, ..line.clone() }
}

/// A table for looks only: one column, or cells with labels or headings of their own.
fn is_box(rows: &[Row]) -> bool {
    let first: Vec<Column> =
        rows.first().map_or(Vec::new(), |row| row.iter().map(|cell| column(&cell_text(cell))).collect());
    if is_toolkit(&first) {
        return false;
    }
    let cells: Vec<&Vec<Line>> = rows.iter().flatten().filter(|cell| !cell.is_empty()).collect();
    let one_column = rows.iter().all(|row| row.iter().filter(|cell| !cell.is_empty()).count() <= 1);
    one_column
        || cells.iter().any(|cell| {
            cell.iter().any(|line| {
                matches!(line.form, Form::Heading(_))
                    || cell.len() > 1 && line.depth().is_none() && label::alone(&line.text).is_some()
                    || label::leading(&line.text, line.bold).is_some() && !line.text.contains('\t')
                    || numbering::goal_head(&line.text).is_some_and(|head| head.number.is_some())
            })
        })
}
