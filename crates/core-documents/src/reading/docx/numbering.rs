use std::collections::HashMap;

use kernel::Result;

use super::xml::{Element, Node, Xml};

/// The lists of a Word file and how far each has counted.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    /// The definition that each list takes.
    lists: HashMap<String, String>,
    definitions: HashMap<String, Vec<Level>>,
    /// How far each definition has counted at each level.
    counts: HashMap<String, Vec<usize>>,
}

#[derive(Clone, Debug, Default)]
struct Level {
    format: String,
    /// The marker with `%1` for the number of the first level, and so on.
    text: String,
    start: usize,
}

/// Word has nine levels.
const LEVELS: usize = 9;
/// What bullets set in a symbol font are shown as.
const BULLET: &str = "•";

impl Numbering {
    /// Reads `numbering.xml`.
    pub fn read(mut part: Xml<'_>) -> Result<Self> {
        let mut read = Self::default();
        let mut definition = String::new();
        let mut list = String::new();
        let mut level: Option<usize> = None;
        loop {
            match part.next()? {
                Node::Open(element) => match element.name().as_str() {
                    "abstractNum" => definition = element.get("abstractNumId").unwrap_or_default(),
                    "num" => list = element.get("numId").unwrap_or_default(),
                    "abstractNumId" => {
                        read.lists.insert(list.clone(), element.get("val").unwrap_or_default());
                    }
                    "lvl" => level = element.get("ilvl").and_then(|it| it.parse().ok()).filter(|&it| it < LEVELS),
                    _ => {
                        if let Some(level) = level {
                            let levels: &mut Vec<Level> = read.definitions.entry(definition.clone()).or_default();
                            levels.resize(levels.len().max(level + 1), Level::default());
                            levels[level].take(&element);
                        }
                    }
                },
                Node::Close(name) if name == "lvl" => level = None,
                Node::Close(_) | Node::Text(_) => {}
                Node::End => return Ok(read),
            }
        }
    }

    /// The marker of the next item of a list at a depth, counting it. No marker where the list is none.
    pub fn next(&mut self, list: &str, depth: usize) -> Option<String> {
        let id = self.lists.get(list)?;
        let depth = depth.min(LEVELS - 1);
        let levels = self.definitions.get(id).map_or(&[][..], Vec::as_slice);
        let counts = self.counts.entry(id.clone()).or_default();
        counts.truncate(depth + 1);
        while counts.len() <= depth {
            let start = levels.get(counts.len()).map_or(1, |level| level.start);
            counts.push(start.saturating_sub(usize::from(counts.len() == depth)));
        }
        counts[depth] += 1;
        let Some(level) = levels.get(depth) else { return Some(BULLET.to_owned()) };
        match level.format.as_str() {
            "none" => None,
            "bullet" => {
                Some(if level.text.is_ascii() && !level.text.is_empty() { &level.text } else { BULLET }.to_owned())
            }
            _ => Some(numbered(level, levels, counts)),
        }
    }
}

impl Level {
    fn take(&mut self, element: &Element) {
        let value = element.get("val").unwrap_or_default();
        match element.name().as_str() {
            "numFmt" => self.format = value,
            "lvlText" => self.text = value,
            "start" => self.start = value.parse().unwrap_or(1),
            _ => {}
        }
    }
}

fn numbered(level: &Level, levels: &[Level], counts: &[usize]) -> String {
    let mut marker = level.text.clone();
    for (at, count) in counts.iter().enumerate() {
        let format = levels.get(at).map_or("decimal", |level| level.format.as_str());
        marker = marker.replace(&format!("%{}", at + 1), &number(*count, format));
    }
    marker
}

fn number(count: usize, format: &str) -> String {
    match format {
        "upperRoman" => roman(count),
        "lowerRoman" => roman(count).to_lowercase(),
        "upperLetter" => letter(count).to_string(),
        "lowerLetter" => letter(count).to_ascii_lowercase().to_string(),
        _ => count.to_string(),
    }
}

fn letter(count: usize) -> char {
    (b'A'..=b'Z').nth(count.saturating_sub(1) % 26).map_or('A', char::from)
}

fn roman(count: usize) -> String {
    const SIGNS: [(usize, &str); 9] =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let mut left = count.min(399);
    let mut out = String::new();
    for (value, sign) in SIGNS {
        while left >= value {
            out.push_str(sign);
            left -= value;
        }
    }
    out
}
