//! Lines into blocks: which lines go on in the next, and how deep each item of a list stands.

use super::grid::underlined_level;
use super::html;
use super::inline;
use super::layout::Layout;
use super::line::{Form, Line};
use super::marker;
use crate::reading::limits;
use crate::reading::outline::{Block, Content};

/// The blocks that lines amount to; text in a table's cells makes no further tables.
pub(super) fn blocks(lines: Vec<Line>, layout: &Layout) -> Vec<Block> {
    let lines = html::unfold(lines);
    let mut flow = Flow::new(layout);
    let mut underline = false;
    for (at, line) in lines.iter().enumerate() {
        if std::mem::take(&mut underline) {
            continue;
        }
        match (underlined_level(&lines, at), heading(line)) {
            (Some(level), _) => {
                underline = true;
                flow.heading(line.at, level, &inline::plain(&line.text).0);
            }
            (None, Some((level, text))) => flow.heading(line.at, level, &inline::plain(text).0),
            (None, None) => flow.line(line),
        }
    }
    flow.finish()
}

/// A heading by its form, or by Markdown's `#`.
fn heading(line: &Line) -> Option<(u8, &str)> {
    if let Form::Heading(level) = line.form {
        return Some((level, &line.text));
    }
    let text = line.as_free()?;
    let level = text.bytes().take_while(|&b| b == b'#').count();
    let words = text[level..].strip_prefix([' ', '\t'])?.trim().trim_end_matches('#').trim_end();
    ((1..=6).contains(&level) && !words.is_empty()).then(|| (u8::try_from(level).unwrap_or(6), words))
}

/// Columns before a page number in a page's corner.
const FAR_RIGHT: usize = 20;

struct Flow<'a> {
    layout: &'a Layout,
    blocks: Vec<Block>,
    /// Page numbers met since the last block: they wait, since a paragraph may go on behind them.
    notes: Vec<Block>,
    /// The open list: indent and markers of the items at each depth.
    list: Vec<(usize, Vec<String>)>,
    /// Whether an empty line came since the last words.
    gap: bool,
    /// Width and indent of the last line of words.
    last: (usize, usize),
}

impl<'a> Flow<'a> {
    fn new(layout: &'a Layout) -> Self {
        Self { layout, blocks: Vec::new(), notes: Vec::new(), list: Vec::new(), gap: true, last: (0, 0) }
    }

    fn finish(mut self) -> Vec<Block> {
        self.blocks.append(&mut self.notes);
        self.blocks
    }

    fn heading(&mut self, line: usize, level: u8, text: &str) {
        self.list.clear();
        self.push(line, Content::Heading { level, text: squeezed(text) });
    }

    fn line(&mut self, line: &Line) {
        match &line.form {
            Form::Blank => self.gap = true,
            Form::Heading(level) => self.heading(line.at, *level, &line.text),
            Form::Note => self.notes.push(note(line)),
            Form::Listed { depth, marker } => {
                let (text, bold) = words(line, &line.text);
                let depth = (*depth).min(limits::LISTS);
                self.list.truncate(depth);
                self.list.resize(depth + 1, (0, vec![marker.clone()]));
                self.push(line.at, Content::Item { depth, marker: marker.clone(), text, bold });
            }
            Form::Grid(rows) => self.table(line.at, rows),
            Form::Free { indent } => self.free(line, *indent),
        }
    }

    fn table(&mut self, line: usize, rows: &[Vec<Vec<Line>>]) {
        let cell = |lines: &Vec<Line>| blocks(lines.clone(), self.layout);
        let rows = rows.iter().map(|row| row.iter().map(cell).collect()).collect();
        self.list.clear();
        self.push(line, Content::Table { rows });
    }

    fn free(&mut self, line: &Line, indent: usize) {
        // Markdown's quotations and definitions.
        let source = ["> ", ": "].iter().find_map(|sign| line.text.strip_prefix(sign)).unwrap_or(&line.text);
        if source.starts_with("```") {
            self.gap = true;
        } else if is_page_number(source) && (self.gap || indent >= FAR_RIGHT) || self.layout.is_running(source) {
            self.notes.push(note(line));
        } else if let Some((marker, rest)) = marker::split(source).filter(|(marker, _)| !self.is_dash_within(marker)) {
            self.item(line, indent, marker, rest);
        } else {
            self.words(line, indent, source);
        }
        self.last = (line.width, indent);
    }

    fn item(&mut self, line: &Line, indent: usize, marker: String, rest: &str) {
        let (text, bold) = words(line, rest);
        let depth = self.depth(indent, &marker).min(limits::LISTS);
        self.list.truncate(depth + 1);
        match self.list.get_mut(depth) {
            Some((at, markers)) if *at == indent => markers.push(marker.clone()),
            Some(level) => *level = (indent, vec![marker.clone()]),
            None => self.list.push((indent, vec![marker.clone()])),
        }
        self.push(line.at, Content::Item { depth, marker, text, bold });
    }

    /// Whether a dash at the start of a line is one of a sentence broken there ("A – B\n– C").
    fn is_dash_within(&self, marker: &str) -> bool {
        let text = self.blocks.last().map_or("", Block::text);
        marker == "–" && !self.gap && text.contains(" – ") && is_open(text) && self.layout.was_full(self.last.0, marker)
    }

    /// By the indent; where that is the same, by the looks of the markers.
    fn depth(&self, indent: usize, marker: &str) -> usize {
        let Some(top) = self.list.iter().rposition(|(at, _)| *at <= indent) else { return 0 };
        if self.list[top].0 < indent {
            return top + 1;
        }
        let same = self.list[..=top]
            .iter()
            .rposition(|(at, it)| *at == indent && it.iter().any(|it| marker::alike(it, marker)));
        match same {
            Some(depth) => depth,
            None if self.list[top].1.iter().all(|it| marker::rank(marker) > marker::rank(it)) => top + 1,
            None => self.list[..=top].iter().position(|(at, _)| *at == indent).unwrap_or(top),
        }
    }

    fn words(&mut self, line: &Line, indent: usize, source: &str) {
        let (text, bold) = words(line, source);
        if self.goes_on(&text, bold, indent) {
            self.gap = false;
            self.go_on(&text, bold);
            return;
        }
        if indent == 0 || !self.gap {
            self.list.clear();
        }
        self.push(line.at, Content::Paragraph { text, bold });
    }

    fn push(&mut self, line: usize, content: Content) {
        self.blocks.append(&mut self.notes);
        self.blocks.push(Block { line, content });
        self.gap = false;
    }

    fn go_on(&mut self, next: &str, next_bold: usize) {
        let Some(Block { content: Content::Paragraph { text, bold } | Content::Item { text, bold, .. }, .. }) =
            self.blocks.last_mut()
        else {
            return;
        };
        let was_bold = *bold == text.len();
        self.layout.join(text, next);
        if was_bold && next_bold == next.len() {
            *bold = text.len();
        }
    }

    /// Whether these words go on with the block before them.
    fn goes_on(&self, next: &str, next_bold: usize, indent: usize) -> bool {
        let (text, bold, is_item) = match self.blocks.last().map(|block| &block.content) {
            Some(Content::Item { text, bold, .. }) => (text, *bold, true),
            Some(Content::Paragraph { text, bold }) => (text, *bold, false),
            _ => return false,
        };
        if text.is_empty() {
            return true;
        }
        if text.contains('\t') || next.contains('\t') || begins_part(next) && (begins_part(text) || self.gap) {
            return false;
        }
        let small = next.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit() && is_open(text));
        if is_broken_word(text) && small {
            return true;
        }
        let is_label = next_bold > 0 && bold != text.len() || has_label(next);
        let breaks = is_label || bold == text.len() && bold > 0 && next_bold == 0;
        if breaks && !(small && is_open(text) && !has_label(next)) {
            return false;
        }
        let small = next.starts_with(char::is_lowercase);
        let (width, was_indent) = self.last;
        if self.gap {
            return small && is_open(text) && (is_item || text.chars().count() >= 40) && !text.ends_with(':');
        }
        let is_text = width >= 40 || next.ends_with('.') && text.split_whitespace().count() >= 3;
        let unfinished = small && is_open(text) && (is_item || is_text);
        let under_item = is_item && indent > was_indent;
        let belongs = self.layout.spaced && !is_item && width >= 50 && is_open(text) && !counts_name(next);
        self.layout.was_full(width, next) || unfinished || under_item || belongs
    }
}

/// The words of a line without markup, with single spaces, and how many bytes of them are bold.
fn words(line: &Line, source: &str) -> (String, usize) {
    let (text, bold) = if line.bold > 0 { (source.to_owned(), line.bold) } else { inline::plain(source) };
    let squeezed = squeezed(&without_tabs(&text));
    let bold = if bold >= text.trim_end().len() { squeezed.len() } else { bold.min(squeezed.len()) };
    (squeezed, bold)
}

/// Tabs as spaces, but for the one before the page in a line of contents.
fn without_tabs(text: &str) -> String {
    match text.trim_end().rsplit_once('\t') {
        Some((words, page)) if (1..=3).contains(&page.len()) && page.bytes().all(|b| b.is_ascii_digit()) => {
            format!("{}\t{page}", words.replace('\t', " ").trim_end())
        }
        _ => text.replace('\t', " "),
    }
}

fn squeezed(text: &str) -> String {
    if !text.contains("  ") {
        return text.trim().to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.trim().chars() {
        if !(c == ' ' && out.ends_with(' ')) {
            out.push(c);
        }
    }
    out
}

fn note(line: &Line) -> Block {
    Block { line: line.at, content: Content::Note { text: squeezed(&line.text) } }
}

/// `7`, `7 (12)`, `3/10`, `Sivu 3`, `Sida 3 av 10`, `- 3 -`.
fn is_page_number(text: &str) -> bool {
    let small = text.to_lowercase();
    let rest = ["sivu", "sida", "page"].iter().find_map(|it| small.strip_prefix(it)).unwrap_or(&small);
    let parts: Vec<&str> = rest.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let is_number = |part: &&str| part.len() <= 3 && part.bytes().all(|b| b.is_ascii_digit());
    match parts.as_slice() {
        [one] => is_number(one) && rest.trim_matches(|c: char| "- –".contains(c)) == *one,
        [one, other] => {
            is_number(one) && is_number(other) && !rest.contains(['.', ':', ',']) && rest.contains(['/', '('])
        }
        [one, "av" | "of", other] => is_number(one) && is_number(other),
        _ => false,
    }
}

/// Whether a sentence is not at its end.
fn is_open(text: &str) -> bool {
    !text.ends_with(['.', '!', '?', ':', ';', '”', '"', '…'])
}

/// Whether a line begins with a name and its number ("Goal 2 …", "Target 1.2: …").
fn counts_name(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let name = words.next().is_some_and(|word| word.starts_with(char::is_uppercase));
    let number = words.next().is_some_and(|word| {
        let bare = word.trim_end_matches(['.', ':', ')']);
        bare.len() <= 5
            && bare.starts_with(|c: char| c.is_ascii_digit() || "IVX".contains(c))
            && bare.chars().all(|c| c.is_ascii_digit() || ".IVX".contains(c))
    });
    name && number && words.next().is_some_and(|word| word.starts_with(char::is_uppercase))
}

/// Whether a line begins with a number of several parts and a name, as parts of chapters do.
fn begins_part(text: &str) -> bool {
    let (number, name) = text.split_once(' ').unwrap_or((text, ""));
    let parts = number.trim_end_matches('.').split('.');
    let is_number = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    number.contains('.') && parts.clone().count() > 1 && parts.clone().all(is_number) && !name.is_empty()
}

fn is_broken_word(text: &str) -> bool {
    let mut end = text.chars().rev();
    matches!(end.next(), Some('-' | '\u{ad}')) && end.next().is_some_and(char::is_alphabetic)
}

/// Whether a line begins with a short label and a colon.
fn has_label(text: &str) -> bool {
    !text.starts_with(char::is_lowercase)
        && text.char_indices().take(45).find(|(_, c)| matches!(c, ':' | '.')).is_some_and(|(at, c)| {
            c == ':'
                && text[at + 1..].chars().next().is_none_or(char::is_whitespace)
                && !text[..at].contains(['(', ','])
        })
}
