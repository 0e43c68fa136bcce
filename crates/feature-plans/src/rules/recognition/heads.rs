//! What heads the lines that follow it: a heading, whatever makes it one, or a label.

use super::label::{self, Found};
use super::lines::Line;
use super::numbering::{self, GoalHead};
use super::vocabulary::{Label, Rank};

/// A line that heads what follows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Head {
    /// Its words without number, keyword and colon.
    pub title: String,
    /// What makes it a heading.
    pub style: Style,
    /// What it would be if it were no label.
    pub look: Family,
    /// What it announces, if it is a label.
    pub label: Option<Label>,
    /// What stands behind the label on its line.
    pub inline: String,
    /// What stands in brackets behind the label.
    pub aside: String,
    /// What makes it a goal's, if it says so itself.
    pub goal: Option<GoalHead>,
    /// Its number within its level.
    pub number: Option<u32>,
}

/// What makes a line a heading, and how deep within its family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Style {
    /// The kind of heading.
    pub family: Family,
    /// Smaller stands above larger.
    pub level: u8,
}

/// The kinds of headings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Family {
    /// By style or markup.
    Explicit,
    /// `1`, `1.2`.
    Decimal,
    /// `1)`.
    Bracketed,
    /// `IV`.
    Roman,
    /// `B`.
    Letter,
    /// By a goal's word.
    Goal,
    /// By standing in the table of contents.
    Contents,
    /// In capitals.
    Capitals,
    /// In bold.
    Bold,
    /// By standing alone above a text.
    Plain,
    /// By announcing something within a goal.
    Label,
}

/// What ends the goals without being marked.
pub(super) const ASIDE: Style = Style { family: Family::Explicit, level: u8::MAX };

/// A label, which stands below every heading.
pub(super) const LABEL: Style = Style { family: Family::Label, level: 0 };

/// A heading of this style.
pub(super) fn plain(words: &str, style: Style) -> Head {
    Head {
        title: words.trim().trim_end_matches(':').trim_end().to_owned(),
        style,
        look: style.family,
        label: None,
        inline: String::new(),
        aside: String::new(),
        goal: None,
        number: None,
    }
}

/// A label with what stands behind it.
pub(super) fn labelled(found: &Found<'_>) -> Head {
    Head {
        label: Some(found.label),
        inline: found.rest.to_owned(),
        aside: found.aside.to_owned(),
        look: Family::Label,
        ..plain(found.name, LABEL)
    }
}

/// A goal's name in a table or list.
pub(super) fn goal_name(line: &Line, number: Option<u32>) -> Head {
    let said = numbering::goal_head(&line.text).filter(|said| !said.title.is_empty());
    let title = said.map_or_else(|| line.text.clone(), |said| said.title);
    let goal = GoalHead { rank: Rank::Priority, number, is_part: false, title: title.clone() };
    Head { goal: Some(goal), ..plain(&title, Style { family: Family::Goal, level: 0 }) }
}

/// What a table's heading announces.
pub(super) fn named(line: &Line, label: Label) -> Head {
    let aside = label::alone(&line.text).map_or("", |found| found.aside);
    Head { label: Some(label), aside: aside.to_owned(), ..plain(&line.text, LABEL) }
}
