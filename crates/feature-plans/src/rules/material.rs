use std::str::FromStr;

use core_register::rules::is_website;
use jiff::civil::Date;
use kernel::{Error, Lang, MultiText, Refusal};

use super::ids::{GoalId, MaterialId};
use super::text::{LINE_LIMIT, TEXT_LIMIT};

/// The most of what a goal has to say, of one kind.
pub const MATERIALS_LIMIT: usize = 50;

/// What the city says of a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MaterialKind {
    /// A key message: what everybody says who speaks for the goal.
    Message,
    /// The city's own position.
    Position,
    /// A statement given together with others.
    Statement,
    /// Background to read or to hand over.
    Background,
}

impl MaterialKind {
    /// All of them, in the order in which pages have them.
    pub const ALL: [MaterialKind; 4] =
        [MaterialKind::Message, MaterialKind::Position, MaterialKind::Statement, MaterialKind::Background];

    /// The name in the database and in forms.
    pub const fn name(self) -> &'static str {
        match self {
            MaterialKind::Message => "message",
            MaterialKind::Position => "position",
            MaterialKind::Statement => "statement",
            MaterialKind::Background => "background",
        }
    }
}

impl FromStr for MaterialKind {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = MaterialKind::ALL.into_iter().find(|kind| kind.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not a kind of material: {text}")))
    }
}

/// A key message, a position, a joint statement or a piece of background, in one or several languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Material {
    /// Its id.
    pub id: MaterialId,
    /// Of which goal.
    pub goal: GoalId,
    /// Its place among those of its kind, from 1 on.
    pub position: i64,
    /// What it says.
    pub said: MaterialChange,
    /// Counts changes.
    pub version: i64,
}

/// What somebody wants it to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MaterialChange {
    /// What it is.
    pub kind: MaterialKind,
    /// The message in a line, or what it is called, by language.
    pub titles: MultiText,
    /// The whole text, by language; may be empty.
    pub bodies: MultiText,
    /// Where it is on the web; empty where it is nowhere.
    pub address: String,
    /// The day on which it was given.
    pub on: Option<Date>,
    /// With whom it was given; empty where it is the city's alone.
    pub with: String,
}

impl MaterialChange {
    /// All that is wrong with it: `material-title-missing` on the plan's language where no language has a title, and on
    /// each language that has a text and none; `text-too-long` and `address-unclear`.
    pub fn check(&self, own: Lang) -> Vec<Refusal> {
        let mut refusals = Vec::new();
        for lang in Lang::ALL {
            let is_due = self.bodies.exact(lang).is_some() || (lang == own && self.titles.is_empty());
            if is_due && self.titles.exact(lang).is_none() {
                refusals.push(Refusal::new("material-title-missing").on(format!("title-{lang}")));
            }
            let texts = [("title", &self.titles, LINE_LIMIT), ("body", &self.bodies, TEXT_LIMIT)];
            refusals.extend(texts.into_iter().filter_map(|(field, texts, limit)| {
                too_long(format!("{field}-{lang}"), texts.exact(lang).unwrap_or_default(), limit)
            }));
        }
        refusals.extend(too_long("with".into(), &self.with, LINE_LIMIT));
        refusals.extend(too_long("address".into(), &self.address, LINE_LIMIT));
        if !self.address.is_empty() && !is_website(&self.address) {
            refusals.push(Refusal::new("address-unclear").on("address"));
        }
        refusals
    }

    /// The languages in which it can be had.
    pub fn langs(&self) -> impl Iterator<Item = Lang> {
        Lang::ALL.into_iter().filter(|lang| self.titles.exact(*lang).is_some())
    }
}

fn too_long(field: String, text: &str, limit: usize) -> Option<Refusal> {
    (text.chars().count() > limit).then(|| Refusal::new("text-too-long").on(field).with("limit", limit))
}

#[cfg(test)]
mod tests {
    use super::{MaterialChange, MaterialKind};
    use crate::rules::{LINE_LIMIT, TEXT_LIMIT};
    use kernel::{Lang, MultiText, Refusal};

    fn change() -> MaterialChange {
        MaterialChange {
            kind: MaterialKind::Message,
            titles: MultiText::of(Lang::Fi, "Raide tuo työtä"),
            bodies: MultiText::default(),
            address: String::new(),
            on: None,
            with: String::new(),
        }
    }

    fn refused(change: &MaterialChange) -> Vec<(&'static str, String)> {
        let told = |refusal: Refusal| (refusal.code, refusal.field.unwrap_or_default().into_owned());
        change.check(Lang::Fi).into_iter().map(told).collect()
    }

    #[test]
    fn one_language_is_enough_and_each_text_has_a_title() {
        assert_eq!(refused(&change()), []);
        let missing = |field: &str| ("material-title-missing", field.to_owned());
        assert_eq!(refused(&MaterialChange { titles: MultiText::default(), ..change() }), [missing("title-fi")]);
        let bodies = MultiText::of(Lang::Sv, "Spåret ger arbete.");
        assert_eq!(refused(&MaterialChange { bodies, ..change() }), [missing("title-sv")]);
    }

    #[test]
    fn texts_are_as_long_as_their_limits() {
        let long = |extra| MaterialChange {
            titles: MultiText::of(Lang::Fi, "ä".repeat(LINE_LIMIT + extra)),
            bodies: MultiText::of(Lang::Fi, "ä".repeat(TEXT_LIMIT + extra)),
            with: "ä".repeat(LINE_LIMIT + extra),
            ..change()
        };
        assert_eq!(refused(&long(0)), []);
        let fields: Vec<String> = refused(&long(1)).into_iter().map(|(_, field)| field).collect();
        assert_eq!(fields, ["title-fi", "body-fi", "with"]);
    }

    #[test]
    fn an_address_is_one_of_the_web() {
        let at = |address: &str| MaterialChange { address: address.into(), ..change() };
        assert_eq!(refused(&at("https://example.org/a.pdf")), []);
        assert_eq!(refused(&at("javascript:alert(1)")), [("address-unclear", "address".to_owned())]);
    }
}
