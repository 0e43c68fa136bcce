use super::folding::words;
use super::lines::{Form, Line, cell_text};
use super::titles;
use super::tree::{Place, Placement, PlanTree, Recognised};

/// The tree while it is put together, with where each line went.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// The tree, but for what has no place in it.
    pub tree: PlanTree,
    placements: Vec<Placement>,
    /// What has no place, each with its line.
    unplaced: Vec<(usize, String)>,
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
            self.unplaced.push((line, text.trim().to_owned()));
        }
    }

    /// Keeps lines that have no place, each by itself; a list or a table stays together.
    pub fn unplace_lines(&mut self, lines: &[Line]) {
        for text in paragraphs(lines) {
            for line in &text.lines {
                self.place(*line, Place::Unplaced);
            }
            self.unplaced.push((text.lines.first().copied().unwrap_or(0), text.text));
        }
    }

    /// Keeps a text as one without a place that had one before.
    pub fn displace(&mut self, line: usize, text: &str) {
        for placement in self.placements.iter_mut().filter(|it| it.line == line) {
            placement.place = Place::Unplaced;
        }
        self.unplaced.push((line, text.to_owned()));
    }

    /// Takes the chapters back: they turn out to be nobody's.
    pub fn unplace_chapters(&mut self) {
        for (at, chapter) in std::mem::take(&mut self.tree.handbook).into_iter().enumerate() {
            let line = self.withdraw(Place::Chapter(at));
            let texts = [chapter.title, chapter.text].into_iter().filter(|text| !text.is_empty());
            self.unplaced.extend(texts.map(|text| (line, text)));
        }
    }

    /// Whether measures have been found in a toolkit.
    pub fn has_toolkit(&self) -> bool {
        !(self.tree.toolkit.advocacy.is_empty() && self.tree.toolkit.communication.is_empty())
    }

    /// Takes the toolkit back.
    pub fn unplace_toolkit(&mut self) {
        let line = self.withdraw(Place::Toolkit);
        let toolkit = std::mem::take(&mut self.tree.toolkit);
        self.unplaced.extend(toolkit.advocacy.into_iter().chain(toolkit.communication).map(|text| (line, text)));
    }

    /// Takes what went to a place out of it, and says where that began.
    fn withdraw(&mut self, place: Place) -> usize {
        let mut first = usize::MAX;
        for placement in self.placements.iter_mut().filter(|it| it.place == place) {
            placement.place = Place::Unplaced;
            first = first.min(placement.line);
        }
        first
    }

    /// Titles that only name what found its place have theirs with it. One with a year that the tree does not
    /// know says more than that, and so does a part of a line: who wrote the rest meant something by it.
    fn place_titles(&mut self, lines: &[Line]) {
        if !self.tree.is_plan() {
            return;
        }
        let tree = &self.tree;
        let mut known = tree.council_term.clone().unwrap_or_default();
        known.extend(tree.year.map(|year| format!(" {year}")));
        let is_known =
            |word: &str| word.len() != 4 || !word.bytes().all(|b| b.is_ascii_digit()) || known.contains(word);
        let is_title = |at: usize| lines.iter().any(|line| line.at == at && titles::only_names(&line.text));
        let (titles, rest): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.unplaced).into_iter().partition(|(at, text)| {
                is_title(*at) && titles::only_names(text) && words(text).iter().all(|word| is_known(word))
            });
        self.unplaced = rest;
        for placement in self.placements.iter_mut().filter(|it| it.place == Place::Unplaced) {
            if titles.iter().any(|(line, _)| *line == placement.line) {
                placement.place = Place::Structure;
            }
        }
    }

    /// The tree, with what has no place in the document's order.
    pub fn finish(mut self, lines: &[Line]) -> Recognised {
        self.place_titles(lines);
        self.unplaced.sort_by_key(|(line, _)| *line);
        self.tree.unplaced = self.unplaced.into_iter().map(|(_, text)| text).collect();
        self.placements.sort_by_key(|placement| placement.line);
        Recognised { tree: self.tree, placements: self.placements }
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
    let bases = bases(lines);
    for (line, base) in lines.iter().zip(bases) {
        let (text, is_item) = match &line.form {
            Form::Table(rows) => (rows.iter().map(|row| shown_row(row)).collect::<Vec<_>>().join("\n"), false),
            Form::Item { depth, .. } => (format!("{}- {}", "  ".repeat(depth - base), line.text), true),
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

/// For each line the smallest depth in the list that it belongs to.
fn bases(lines: &[Line]) -> Vec<usize> {
    let is_item = |line: &Line| line.depth().is_some();
    let runs = lines.chunk_by(|before, after| is_item(before) == is_item(after));
    runs.flat_map(|run| {
        let base = run.iter().filter_map(Line::depth).min().unwrap_or(0);
        std::iter::repeat_n(base, run.len())
    })
    .collect()
}

fn shown_row(row: &[Vec<Line>]) -> String {
    row.iter().map(|cell| cell_text(cell)).filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(" | ")
}
