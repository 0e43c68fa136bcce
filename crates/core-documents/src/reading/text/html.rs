//! What is left of HTML in a text: lists, tables, breaks, entities. Tags need not be closed.

use super::line::{Form, Line};
use super::marker;
use crate::reading::limits;

/// The tags that are known; anything else between `<` and `>` is words.
const TAGS: [&str; 41] = [
    "a",
    "article",
    "b",
    "big",
    "blockquote",
    "br",
    "center",
    "code",
    "colgroup",
    "div",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "u",
    "ul",
    "col",
];

/// A piece of a line: a known tag, or the words between two.
struct Piece<'a> {
    raw: &'a str,
    /// Its name in small letters, and whether it closes.
    tag: Option<(String, bool)>,
}

/// Gathers each `<table>` into one line of that form, with the source lines in its cells.
pub(super) fn tables(lines: Vec<Line>) -> Vec<Line> {
    let mut out = Vec::with_capacity(lines.len());
    let mut table: Option<Table> = None;
    for line in lines {
        let concerns =
            table.is_some() || line.as_free().is_some_and(|text| text.to_ascii_lowercase().contains("<table"));
        if !concerns || line.as_free().is_none() {
            if !(line.is_blank() && table.is_some()) {
                out.push(line);
            }
            continue;
        }
        for piece in pieces(&line.text) {
            let (name, closes) = piece.tag.as_ref().map_or(("", false), |(name, closes)| (name.as_str(), *closes));
            match (&mut table, name) {
                (None, "table") if !closes => table = Some(Table::at(line.at)),
                (Some(_), "table") if closes => out.extend(table.take().map(Table::line)),
                // A table within a table goes on with its rows.
                (Some(_), "table") => {}
                (Some(table), "tr" | "td" | "th") => table.tag(name, closes),
                (Some(table), _) => table.put(line.at, piece.raw),
                (None, _) => out.push(Line::free(line.at, piece.raw)),
            }
        }
    }
    out.extend(table.map(Table::line));
    out
}

/// A table while its tags come.
struct Table {
    at: usize,
    rows: Vec<Vec<Vec<Line>>>,
    in_cell: bool,
}

impl Table {
    fn at(at: usize) -> Self {
        Self { at, rows: Vec::new(), in_cell: false }
    }

    fn tag(&mut self, name: &str, closes: bool) {
        self.in_cell = false;
        if closes {
            return;
        }
        if (name == "tr" || self.rows.is_empty()) && self.rows.len() < limits::ROWS {
            self.rows.push(Vec::new());
        }
        if name != "tr" {
            self.open_cell();
        }
    }

    fn open_cell(&mut self) {
        self.in_cell = true;
        if let Some(row) = self.rows.last_mut()
            && row.len() < limits::CELLS
        {
            row.push(Vec::new());
        }
    }

    /// Words go to the open cell; words between cells open one, so that they are not lost.
    fn put(&mut self, at: usize, raw: &str) {
        if raw.trim().is_empty() {
            return;
        }
        if !self.in_cell {
            if self.rows.is_empty() {
                self.rows.push(Vec::new());
            }
            self.open_cell();
        }
        let Some(cell) = self.rows.last_mut().and_then(|row| row.last_mut()) else { return };
        match cell.last_mut().filter(|last| last.at == at) {
            Some(last) => last.text.push_str(raw),
            None => cell.push(Line::free(at, raw)),
        }
    }

    fn line(self) -> Line {
        Line::formed(self.at, "", Form::Grid(self.rows))
    }
}

/// Turns the tags in free lines into lines of their own form, and entities into their signs.
pub(super) fn unfold(lines: Vec<Line>) -> Vec<Line> {
    let mut lists = Vec::new();
    let mut out = Vec::with_capacity(lines.len());
    for line in lines {
        match &line.form {
            Form::Free { .. } if line.text.contains(['<', '&']) => unfold_line(&line, &mut lists, &mut out),
            _ => out.push(line),
        }
    }
    out.into_iter().flat_map(split_lists).collect()
}

/// A line that holds a whole list by its bullets, as a line for each item.
fn split_lists(line: Line) -> Vec<Line> {
    match line.as_free().map(marker::split_inline) {
        Some(items) if items.len() > 1 => {
            items.into_iter().map(|item| Line { text: item.to_owned(), bold: 0, ..line.clone() }).collect()
        }
        _ => vec![line],
    }
}

/// One open list: how many items it has had, if it is numbered.
type List = Option<usize>;

fn unfold_line(line: &Line, lists: &mut Vec<List>, out: &mut Vec<Line>) {
    let mut now = Line { text: String::new(), ..line.clone() };
    let mut has_items = false;
    for piece in pieces(&line.text) {
        let Some((name, closes)) = piece.tag else {
            now.text.push_str(&entities(piece.raw));
            continue;
        };
        match (name.as_str(), closes) {
            ("b" | "strong", _) => now.text.push_str("**"),
            ("i" | "em" | "u" | "span" | "a" | "font" | "sub" | "sup" | "small" | "big" | "code", _) => {}
            ("br", _) if matches!(now.form, Form::Listed { .. }) => now.text.push(' '),
            ("li", false) => {
                has_items = true;
                let form = next_item(lists);
                flush(&mut now, form, out);
            }
            ("ul" | "ol", opens) => {
                flush(&mut now, line.form.clone(), out);
                if opens {
                    lists.pop();
                } else if lists.len() < limits::LISTS {
                    lists.push((name == "ol").then_some(0));
                }
            }
            ("h1" | "h2" | "h3" | "h4" | "h5" | "h6", false) => {
                let level = name.as_bytes()[1] - b'0';
                flush(&mut now, Form::Heading(level), out);
            }
            ("p" | "div" | "blockquote" | "section" | "article", _) => {
                flush(&mut now, line.form.clone(), out);
                out.push(Line::blank(line.at));
            }
            _ => flush(&mut now, line.form.clone(), out),
        }
    }
    // A list that is opened but has no items by tags has them by bullets, and is often never closed.
    if !has_items && !line.text.trim().is_empty() && !is_only_tags(&line.text) {
        lists.clear();
    }
    flush(&mut now, Form::Blank, out);
}

fn next_item(lists: &mut [List]) -> Form {
    let depth = lists.len().saturating_sub(1);
    let marker = match lists.last_mut() {
        Some(Some(count)) => {
            *count += 1;
            format!("{count}.")
        }
        _ => "•".to_owned(),
    };
    Form::Listed { depth, marker }
}

/// Puts the line read so far out, if it has words, and begins one of another form.
fn flush(now: &mut Line, next: Form, out: &mut Vec<Line>) {
    let text = now.text.trim();
    if !text.trim_matches('*').trim().is_empty() {
        out.push(Line { text: text.to_owned(), ..now.clone() });
    }
    now.text.clear();
    now.form = next;
}

fn is_only_tags(text: &str) -> bool {
    pieces(text).iter().all(|piece| piece.tag.is_some() || piece.raw.trim().is_empty())
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut out = Vec::new();
    let (mut from, mut search) = (0, 0);
    while let Some(start) = text[search..].find('<').map(|at| at + search) {
        if let Some((end, tag)) = tag(&text[start..]) {
            out.push(Piece { raw: &text[from..start], tag: None });
            out.push(Piece { raw: &text[start..start + end], tag: Some(tag) });
            from = start + end;
            search = from;
        } else {
            search = start + 1;
        }
    }
    out.push(Piece { raw: &text[from..], tag: None });
    out.retain(|piece| !piece.raw.is_empty());
    out
}

/// The tag that a text begins with: how long it is, its name, and whether it closes.
fn tag(text: &str) -> Option<(usize, (String, bool))> {
    if text.starts_with("<!--") {
        return text.find("-->").map(|end| (end + 3, ("span".to_owned(), false)));
    }
    let end = text.find('>')?;
    let inner = &text[1..end];
    let (inner, closes) = inner.strip_prefix('/').map_or((inner, false), |it| (it, true));
    let name: String = inner.chars().take_while(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    let after = inner[name.len()..].trim_start_matches(|c: char| c.is_whitespace());
    let is_plain = after.is_empty() || after == "/" || after.contains('=');
    (is_plain && TAGS.contains(&name.as_str())).then_some((end + 1, (name, closes)))
}

fn entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let end = rest.find(';').filter(|&end| end <= 10);
        let (sign, length) = end.and_then(|end| Some((entity(&rest[1..end])?, end + 1))).unwrap_or(('&', 1));
        out.push(sign);
        rest = &rest[length..];
    }
    out.push_str(rest);
    out
}

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|c| !c.is_control());
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" | "ensp" | "emsp" | "thinsp" => ' ',
        "auml" => 'ä',
        "ouml" => 'ö',
        "aring" => 'å',
        "Auml" => 'Ä',
        "Ouml" => 'Ö',
        "Aring" => 'Å',
        "eacute" => 'é',
        "uuml" => 'ü',
        "ndash" => '–',
        "mdash" => '—',
        "hellip" => '…',
        "bull" => '•',
        "middot" => '·',
        "rsquo" => '’',
        "lsquo" => '‘',
        "rdquo" => '”',
        "ldquo" => '“',
        "bdquo" => '„',
        "raquo" => '»',
        "laquo" => '«',
        "euro" => '€',
        "sect" => '§',
        "deg" => '°',
        _ => return None,
    })
}
