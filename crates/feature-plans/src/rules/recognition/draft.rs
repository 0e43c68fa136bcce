use super::lines::{Form, Line, cell_text};
use super::tree::{Place, Placement, PlanTree};

/// The tree while it is put together, with where each line went.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// The tree.
    pub tree: PlanTree,
    /// Where each line went.
    pub placements: Vec<Placement>,
}

impl Draft {
    /// Notes where a line went.
    pub fn place(&mut self, line: usize, place: Place) {
        if line > 0 && self.placements.last() != Some(&Placement { line, place }) {
            self.placements.push(Placement { line, place });
        }
    }

    /// Keeps a text that has no place.
    pub fn unplace(&mut self, line: usize, text: impl Into<String>) {
        let text = text.into();
        if !text.trim().is_empty() {
            self.place(line, Place::Unplaced);
            self.tree.unplaced.push(text.trim().to_owned());
        }
    }

    /// Keeps lines that have no place, each by itself; a list or a table stays together.
    pub fn unplace_lines(&mut self, lines: &[Line]) {
        for text in paragraphs(lines) {
            for line in &text.lines {
                self.place(*line, Place::Unplaced);
            }
            self.tree.unplaced.push(text.text);
        }
    }
}

/// A paragraph, or a list or table as one text, with its source lines.
#[derive(Debug)]
pub(super) struct Paragraph {
    /// Its words; a list has a line for each item.
    pub text: String,
    /// Where they stand in the source.
    pub lines: Vec<usize>,
}

/// Lines as texts: each paragraph by itself, each list and table in one.
pub(super) fn paragraphs(lines: &[Line]) -> Vec<Paragraph> {
    let mut out: Vec<Paragraph> = Vec::new();
    let mut in_list = false;
    for line in lines {
        let (text, is_item) = match &line.form {
            Form::Table(rows) => (rows.iter().map(|row| shown_row(row)).collect::<Vec<_>>().join("\n"), false),
            Form::Item { depth, .. } => (format!("{}- {}", "  ".repeat(*depth), line.text), true),
            _ => (line.text.clone(), false),
        };
        if text.trim().is_empty() {
            continue;
        }
        let at: Vec<usize> = match &line.form {
            Form::Table(rows) => rows.iter().flatten().flatten().map(|line| line.at).collect(),
            _ => vec![line.at],
        };
        match out.last_mut().filter(|_| in_list && is_item) {
            Some(list) => {
                list.text.push('\n');
                list.text.push_str(&text);
                list.lines.extend(at);
            }
            None => out.push(Paragraph { text, lines: at }),
        }
        in_list = is_item;
    }
    out
}

fn shown_row(row: &[Vec<Line>]) -> String {
    row.iter().map(|cell| cell_text(cell)).filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(" | ")
}
