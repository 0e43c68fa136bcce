use super::numbering::Numbering;
use super::styles::{Style, Styles};
use super::xml::Element;
use crate::reading::text::{Form, Line, tidy};

/// A paragraph while its runs come.
#[derive(Debug, Default)]
pub(super) struct Paragraph {
    style: Option<String>,
    level: Option<u8>,
    list: Option<String>,
    depth: Option<usize>,
    /// The indent in twentieths of a point.
    indent: usize,
    /// The words so far; a line break within the paragraph is `\n`.
    text: String,
    /// Bytes at the start that are bold.
    bold: usize,
    /// Whether the run now read is bold, if it says so, and its own style.
    run_bold: Option<bool>,
    run_style: Option<String>,
}

/// Twentieths of a point to a column.
const COLUMN: usize = 120;

impl Paragraph {
    /// Takes what an element of the paragraph's or run's properties says.
    pub fn property(&mut self, element: &Element) {
        let number = |name: &str| element.get(name).and_then(|it| it.parse::<usize>().ok());
        match element.name().as_str() {
            "pStyle" => self.style = element.get("val"),
            "outlineLvl" => self.level = element.get("val").and_then(|it| it.parse::<u8>().ok()).map(|level| level + 1),
            "numId" => self.list = element.get("val"),
            "ilvl" => self.depth = number("val"),
            "ind" => self.indent = number("left").or(number("start")).unwrap_or(0),
            "rStyle" => self.run_style = element.get("val"),
            "b" => self.run_bold = Some(element.is_on()),
            _ => {}
        }
    }

    /// A run begins.
    pub fn run(&mut self) {
        self.run_bold = None;
        self.run_style = None;
    }

    /// Adds words of the run.
    pub fn push(&mut self, words: &str, styles: &Styles) {
        let of_style = |id: &Option<String>| id.as_ref().and_then(|id| styles.get(id)).and_then(|style| style.bold);
        let bold =
            self.run_bold.or_else(|| of_style(&self.run_style)).or_else(|| of_style(&self.style)).unwrap_or(false);
        let leads = self.bold == self.text.len() && (bold || words.trim().is_empty());
        self.text.push_str(words);
        if leads {
            self.bold = self.text.len();
        }
    }

    /// The paragraph as lines from this source line on, each with its text for the source.
    pub fn lines(self, at: usize, styles: &Styles, numbering: &mut Numbering) -> Vec<(Line, String)> {
        let plain = Style::default();
        let style = self.style.as_ref().and_then(|id| styles.get(id)).unwrap_or(&plain);
        let heading = self.level.or(style.heading).filter(|&level| level <= 9 && !style.name.starts_with("toc"));
        let list = self.list.as_ref().or(style.list.as_ref()).filter(|id| *id != "0");
        let named_depth = style.name.strip_prefix("list ").and_then(|it| it.chars().last()?.to_digit(10));
        let depth = self.depth.or(style.depth).unwrap_or(named_depth.map_or(0, |it| it.saturating_sub(1) as usize));
        if self.text.trim().is_empty() {
            return Vec::new();
        }
        let marker = list.and_then(|list| numbering.next(list, depth));
        let form = match (heading, &marker) {
            (Some(level), _) => Form::Heading(level),
            (None, Some(marker)) => Form::Listed { depth, marker: marker.clone() },
            (None, None) => Form::Free { indent: self.indent / COLUMN },
        };
        self.formed(at, &form, marker.as_deref())
    }

    /// A heading and an item are one line; a paragraph is as many as its breaks make.
    fn formed(self, at: usize, form: &Form, marker: Option<&str>) -> Vec<(Line, String)> {
        let whole = self.bold >= self.text.trim_end().len();
        let bold = |text: &str| if whole { text.len() } else { 0 };
        let flat = || tidy(&self.text.split_whitespace().collect::<Vec<_>>().join(" "));
        match form {
            Form::Heading(_) => {
                let text = marker.filter(|it| *it != "•").map_or_else(flat, |marker| format!("{marker} {}", flat()));
                vec![(Line { bold: 0, ..Line::formed(at, text.clone(), form.clone()) }, text)]
            }
            Form::Listed { depth, marker } => {
                let text = flat();
                let shown = format!("{}{marker} {text}", "  ".repeat(*depth));
                let bold = if whole { text.len() } else { self.bold.min(text.len()) };
                vec![(Line { bold, ..Line::formed(at, text, form.clone()) }, shown)]
            }
            _ => {
                let mut out = Vec::new();
                let mut before = 0;
                for part in self.text.split('\n') {
                    let text = tidy(part).trim().to_owned();
                    let lead = self.bold.saturating_sub(before).min(part.trim_end().len());
                    let bold =
                        bold(&text).max(if lead >= part.trim_end().len() { text.len() } else { lead.min(text.len()) });
                    before += part.len() + 1;
                    if !text.is_empty() {
                        let spaces = part.chars().take_while(|c| c.is_whitespace()).count();
                        let form = Form::Free { indent: self.indent / COLUMN + spaces };
                        let line = Line { bold, ..Line::formed(at + out.len(), text.clone(), form) };
                        out.push((line, text));
                    }
                }
                out
            }
        }
    }
}
