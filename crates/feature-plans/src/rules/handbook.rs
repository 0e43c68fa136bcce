use kernel::{Lang, SpaceId};

use super::ids::{ChapterId, HandbookId, ToolId};
use super::measure::Kind;

/// The principles and structures of a council term's advocacy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handbook {
    /// Its id.
    pub id: HandbookId,
    /// In which space.
    pub space: SpaceId,
    /// Its title.
    pub title: String,
    /// The council term's first and last year.
    pub term: Option<(i64, i64)>,
    /// The language that it is written in.
    pub lang: Lang,
    /// Counts changes.
    pub version: i64,
    /// Its chapters in order.
    pub chapters: Vec<Chapter>,
    /// Its toolkit in order.
    pub tools: Vec<Tool>,
}

/// A chapter of a handbook; its body is Markdown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// Its id.
    pub id: ChapterId,
    /// Its heading.
    pub title: String,
    /// Its text.
    pub body: String,
    /// Counts changes.
    pub version: i64,
}

/// A kind of measure that the city knows how to take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tool {
    /// Its id.
    pub id: ToolId,
    /// Advocacy or communication.
    pub kind: Kind,
    /// What it is.
    pub name: String,
}
