use std::collections::HashMap;

use kernel::Result;

use super::xml::{Node, Xml};

/// What the styles of a Word file say about headings, lists and bold.
#[derive(Debug, Default)]
pub(super) struct Styles {
    by_id: HashMap<String, Style>,
}

/// One style, with what it takes from the one it is based on.
#[derive(Clone, Debug, Default)]
pub(super) struct Style {
    /// Its name in small letters; Word keeps the names of its own styles in English.
    pub name: String,
    /// The level of heading, from 0 for the title, if it is one.
    pub heading: Option<u8>,
    /// Its list, if it has one.
    pub list: Option<String>,
    /// The depth in that list.
    pub depth: Option<usize>,
    /// Whether it is bold.
    pub bold: Option<bool>,
    based_on: Option<String>,
}

/// How many styles may be based on each other in a row.
const CHAIN: usize = 20;
/// Word's level for text that is no heading, though its style is based on one.
const BODY_LEVEL: u8 = 9;

impl Styles {
    /// Reads `styles.xml`.
    pub fn read(mut part: Xml<'_>) -> Result<Self> {
        let mut own: HashMap<String, Style> = HashMap::new();
        let mut now: Option<(String, Style)> = None;
        loop {
            match part.next()? {
                Node::Open(element) => match (element.name().as_str(), &mut now) {
                    ("style", _) => now = element.get("styleId").map(|id| (id, Style::default())),
                    ("name", Some((_, style))) => style.name = element.get("val").unwrap_or_default().to_lowercase(),
                    ("basedOn", Some((_, style))) => style.based_on = element.get("val"),
                    ("outlineLvl", Some((_, style))) => style.heading = level(element.get("val")),
                    ("numId", Some((_, style))) => style.list = element.get("val"),
                    ("ilvl", Some((_, style))) => style.depth = element.get("val").and_then(|it| it.parse().ok()),
                    ("b", Some((_, style))) => style.bold = Some(element.is_on()),
                    _ => {}
                },
                Node::Close(name) if name == "style" => own.extend(now.take()),
                Node::Close(_) | Node::Text(_) => {}
                Node::End => break,
            }
        }
        let by_id = own.keys().map(|id| (id.clone(), whole(id, &own))).collect();
        Ok(Self { by_id })
    }

    /// The style of this id.
    pub fn get(&self, id: &str) -> Option<&Style> {
        self.by_id.get(id)
    }
}

/// Word counts levels from 0; its title has none and stands above them here.
fn level(value: Option<String>) -> Option<u8> {
    value.and_then(|it| it.parse::<u8>().ok()).map(|level| level + 1)
}

/// A style with what it takes from those beneath it.
fn whole(id: &str, own: &HashMap<String, Style>) -> Style {
    let mut style = own.get(id).cloned().unwrap_or_default();
    style.heading = style.heading.or_else(|| named_level(&style.name));
    let mut beneath = style.based_on.as_ref();
    for _ in 0..CHAIN {
        let Some(base) = beneath.and_then(|id| own.get(id)) else { break };
        style.heading = style.heading.or(base.heading).or_else(|| named_level(&base.name));
        style.list = style.list.or_else(|| base.list.clone());
        style.depth = style.depth.or(base.depth);
        style.bold = style.bold.or(base.bold);
        beneath = base.based_on.as_ref();
    }
    style.heading = style.heading.filter(|&level| level <= BODY_LEVEL);
    style
}

/// The level by a style's name: programs other than Word write it in their own language.
fn named_level(name: &str) -> Option<u8> {
    if matches!(name, "title" | "otsikko" | "rubrik" | "document title" | "asiakirjan otsikko") {
        return Some(0);
    }
    let number = ["heading", "otsikko", "rubrik"].iter().find_map(|it| name.strip_prefix(it))?;
    number.trim().parse().ok().filter(|level| (1..=BODY_LEVEL).contains(level))
}
