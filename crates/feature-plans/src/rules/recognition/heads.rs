//! Which lines are headings or labels, whatever makes them so: a style, a number, capitals, bold.

use std::collections::{HashMap, HashSet};

use super::folding::{folded, has_letters, starts_large};
use super::label::{self, Found};
use super::lines::{Form, Line};
use super::numbering::{self, GoalHead, Number};
use super::series::Series;
use super::titles;
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    /// In capitals.
    Capitals,
    /// In bold.
    Bold,
    /// By standing alone above a text.
    Plain,
    /// By announcing something within a goal.
    Label,
}

/// The longest heading, in characters, and the longest without any mark of one.
const LONGEST: usize = 150;
const LONGEST_PLAIN: usize = 80;
/// The most words of a label.
const LABEL_WORDS: usize = 8;
/// The shortest paragraph that shows that the line above is its heading, in characters.
const BODY: usize = 60;

/// For each line its head, if it is one.
pub(super) fn of(lines: &[Line]) -> Vec<Option<Head>> {
    let around = Around::of(lines);
    let mut heads: Vec<Option<Head>> = Vec::with_capacity(lines.len());
    let mut before = Before::default();
    for (at, line) in lines.iter().enumerate() {
        let head = around.head(at, before);
        match (&head, &line.form) {
            (Some(head), form) => {
                before.label = head.label.is_some().then_some(at);
                if let (Form::Heading(level), None) = (form, head.label) {
                    before.level = Some(*level);
                }
            }
            (None, Form::End | Form::EndOfGoals) => before.label = None,
            _ => {}
        }
        heads.push(head);
    }
    around.add_plain(&mut heads);
    heads
}

/// What stands above a line.
#[derive(Clone, Copy, Debug, Default)]
struct Before {
    /// The line of the label whose content the line would be.
    label: Option<usize>,
    /// The level of the last heading by style that is no label.
    level: Option<u8>,
}

/// A document's lines with what only all of them together tell.
struct Around<'l> {
    lines: &'l [Line],
    series: Series,
    /// Short lines that come more than once, folded.
    repeated: HashSet<String>,
    /// Whether headings have styles or markup.
    has_styles: bool,
    /// Items in lists where half of the items are labels.
    labelled_items: HashSet<usize>,
}

impl<'l> Around<'l> {
    fn of(lines: &'l [Line]) -> Self {
        let mut counts: HashMap<String, usize> = HashMap::new();
        for line in lines.iter().filter(|line| matches!(line.form, Form::Heading(_) | Form::Text | Form::Item { .. })) {
            let name = unnumbered(&line.text);
            if name.split_whitespace().count() <= LABEL_WORDS {
                *counts.entry(folded(name)).or_default() += 1;
            }
        }
        let repeated = counts.into_iter().filter(|(_, count)| *count > 1).map(|(name, _)| name).collect();
        let has_styles = lines.iter().any(|line| matches!(line.form, Form::Heading(_)));
        Self { lines, series: Series::of(lines), repeated, has_styles, labelled_items: labelled_items(lines) }
    }

    fn head(&self, at: usize, before: Before) -> Option<Head> {
        let line = &self.lines[at];
        match &line.form {
            Form::Heading(level) => Some(self.explicit(at, *level, before.level)),
            Form::GoalName(number) => Some(goal_name(line, *number)),
            Form::Named(label) => Some(named(line, *label)),
            Form::Text => self
                .goal(at)
                .or_else(|| self.aside(at))
                .or_else(|| text_label(line))
                .or_else(|| self.recurring(at))
                .or_else(|| self.numbered(at, before.label))
                .or_else(|| marked(line)),
            Form::Item { depth, .. } => self
                .goal(at)
                .or_else(|| self.item_label(at, *depth, before.label))
                .or_else(|| self.numbered(at, before.label)),
            Form::Table(_) | Form::Note | Form::Inline | Form::End | Form::EndOfGoals | Form::Known => None,
        }
    }

    /// A heading by style. A label that recurs on the level of the goals themselves stands under them.
    fn explicit(&self, at: usize, level: u8, above: Option<u8>) -> Head {
        let line = &self.lines[at];
        let (number, words) = split_number(&line.text);
        let goal = numbering::goal_head(&line.text).filter(is_goal_by_itself);
        let style = Style { family: Family::Explicit, level };
        let recurs = |name: &str| self.repeated.contains(&folded(name));
        let guessed = || {
            label::guess(words).filter(|_| recurs(words)).map(|label| Found { label, name: words, rest: "", aside: "" })
        };
        let found =
            label::alone(words).or_else(|| label::leading(words, 0).filter(|_| words.contains(':'))).or_else(guessed);
        let mut head = Head { number, ..plain_head(words, style) };
        if let Some(goal) = goal {
            head.title.clone_from(&goal.title);
            head.goal = Some(goal);
        } else if let Some(found) = found.filter(|found| found.label != Label::Other || recurs(found.name)) {
            head = Head { look: Family::Explicit, style, number, ..labelled(&found) };
            if recurs(found.name) && above.is_some_and(|above| above >= level) {
                head.style = LABEL;
            }
        }
        head
    }

    /// A line that says that it is a goal's. In a list it needs something under it: elsewhere it only
    /// names a goal that comes later.
    fn goal(&self, at: usize) -> Option<Head> {
        let line = &self.lines[at];
        let text = line.numbered_text();
        let goal = numbering::goal_head(&text).filter(is_goal_by_itself)?;
        let is_bullet = line.depth().is_some() && text == line.text;
        if is_bullet && !self.has_body(at) || line.text.chars().count() > LONGEST * 2 {
            return None;
        }
        let style = match numbering::leading(&text) {
            Some((Number::Decimal(parts, _), _)) if parts.len() > 1 => {
                Style { family: Family::Decimal, level: depth(&parts) }
            }
            _ => Style { family: Family::Goal, level: goal.rank as u8 + u8::from(goal.is_part) },
        };
        Some(Head { goal: Some(goal.clone()), ..plain_head(&goal.title, style) })
    }

    /// A short line that recurs and speaks of what labels speak of.
    fn recurring(&self, at: usize) -> Option<Head> {
        let text = self.lines[at].text.as_str();
        let label = label::guess(text).filter(|_| self.repeated.contains(&folded(text)))?;
        Some(Head { label: Some(label), look: Family::Plain, ..plain_head(text, LABEL) })
    }

    /// A line such as "Follow-up" above a text, which ends the goals though nothing marks it.
    fn aside(&self, at: usize) -> Option<Head> {
        let line = &self.lines[at];
        let text = line.text.trim_end_matches(':');
        let is_title = text.split_whitespace().count() <= 4 && starts_large(text) && titles::is_follow_up(text);
        let has_text = self.lines.get(at + 1).is_some_and(|next| next.form == Form::Text && next.text.ends_with('.'));
        let is_lone = !self.repeated.contains(&folded(text)) && !self.has_styles;
        (is_title && has_text && is_lone).then(|| plain_head(text, Style { family: Family::Explicit, level: u8::MAX }))
    }

    fn item_label(&self, at: usize, depth: usize, open: Option<usize>) -> Option<Head> {
        let line = &self.lines[at];
        let found = label::alone(&line.text)
            .filter(|_| line.text.ends_with(':') || self.is_deeper(at + 1, depth))
            .or_else(|| label::leading(&line.text, line.bold))?;
        // Under a label that is no item itself, items are what it announces.
        let in_list = open.is_some_and(|open| self.lines[open].depth().is_none_or(|above| depth > above));
        (!in_list && self.labelled_items.contains(&at)).then(|| labelled(&found))
    }

    fn numbered(&self, at: usize, open: Option<usize>) -> Option<Head> {
        let line = &self.lines[at];
        let text = line.numbered_text();
        let (number, words) = numbering::leading(&text)?;
        let is_item = line.depth().is_some();
        let is_title = (1..=LONGEST).contains(&words.chars().count())
            && starts_large(words)
            && has_letters(words)
            && !words.ends_with(['.', ',', ';']);
        if !is_title
            || line.depth().is_some_and(|depth| depth > 0)
            || !self.series.heads(at, &number, is_item, open.is_some())
        {
            return None;
        }
        let style = match &number {
            Number::Decimal(parts, true) if parts.len() == 1 => Style { family: Family::Bracketed, level: 0 },
            Number::Decimal(parts, _) => Style { family: Family::Decimal, level: depth(parts) },
            Number::Roman(_) => Style { family: Family::Roman, level: 0 },
            Number::Letter(_) => Style { family: Family::Letter, level: 0 },
        };
        let head = Head { number: Some(number.last()), ..plain_head(words, style) };
        match label::alone(words) {
            Some(found) if self.repeated.contains(&folded(found.name)) => {
                Some(Head { look: style.family, ..labelled(&found) })
            }
            Some(found) => Some(Head { label: Some(found.label), ..head }),
            None => Some(head),
        }
    }

    /// Lines that only their place makes headings: before the first that is marked as one, or everywhere
    /// if none is.
    fn add_plain(&self, heads: &mut [Option<Head>]) {
        let is_marked = |head: &Option<Head>| head.as_ref().is_some_and(|head| head.label.is_none());
        let until = heads.iter().position(is_marked).unwrap_or(self.lines.len());
        for at in 0..until {
            let label_above =
                at > 0 && heads[at - 1].as_ref().is_some_and(|head| head.label.is_some() && head.inline.is_empty());
            if heads[at].is_none() && !label_above && self.is_plain(at, heads) {
                heads[at] = Some(plain_head(&self.lines[at].text, Style { family: Family::Plain, level: 0 }));
            }
        }
    }

    fn is_plain(&self, at: usize, heads: &[Option<Head>]) -> bool {
        let line = &self.lines[at];
        let text = line.text.as_str();
        let is_short = text.chars().count() <= LONGEST_PLAIN && text.split_whitespace().count() <= 10;
        let is_title = starts_large(text)
            && has_letters(text)
            && !text.ends_with(['.', ':', ';', ',', '!', '?'])
            && !text.contains('\t');
        let next = at + 1;
        let has_body = self.lines.get(next).is_some_and(|body| match body.form {
            Form::Text => body.text.chars().count() >= BODY && heads[next].is_none() || is_label(heads, next),
            Form::Item { .. } | Form::Table(_) => true,
            _ => is_label(heads, next),
        });
        line.form == Form::Text && is_short && is_title && has_body
    }

    /// Whether something stands under a line that is no neighbour of the same kind.
    fn has_body(&self, at: usize) -> bool {
        let Some(depth) = self.lines[at].depth() else { return at + 1 < self.lines.len() };
        self.lines.get(at + 1).is_some_and(|next| match next.depth() {
            Some(next_depth) => next_depth > depth,
            None => {
                matches!(next.form, Form::Text) && numbering::goal_head(&next.text).is_none()
                    || matches!(next.form, Form::Table(_))
            }
        })
    }

    fn is_deeper(&self, at: usize, depth: usize) -> bool {
        self.lines.get(at).and_then(Line::depth).is_some_and(|next| next > depth)
    }
}

const LABEL: Style = Style { family: Family::Label, level: 0 };

fn is_label(heads: &[Option<Head>], at: usize) -> bool {
    heads.get(at).and_then(Option::as_ref).is_some_and(|head| head.label.is_some())
}

/// A goal's word with a number, or one that means nothing else. "Goal: …" alone may be a label too, and
/// "Priority: high" is none.
fn is_goal_by_itself(head: &GoalHead) -> bool {
    head.number.is_some() || head.rank == Rank::Priority && head.title.split_whitespace().count() > 1
}

fn plain_head(words: &str, style: Style) -> Head {
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

fn labelled(found: &Found<'_>) -> Head {
    Head {
        label: Some(found.label),
        inline: found.rest.to_owned(),
        aside: found.aside.to_owned(),
        look: Family::Label,
        ..plain_head(found.name, LABEL)
    }
}

fn goal_name(line: &Line, number: Option<u32>) -> Head {
    let goal = GoalHead { rank: Rank::Priority, number, is_part: false, title: line.text.clone() };
    Head { goal: Some(goal), ..plain_head(&line.text, Style { family: Family::Goal, level: 0 }) }
}

fn named(line: &Line, label: Label) -> Head {
    Head { label: Some(label), ..plain_head(&line.text, LABEL) }
}

/// A paragraph that is a label, alone on its line or in front of what it announces.
fn text_label(line: &Line) -> Option<Head> {
    known_label(line).or_else(|| {
        let found = label::guess_alone(&line.text).or_else(|| label::guess_leading(&line.text))?;
        Some(labelled(&found))
    })
}

fn known_label(line: &Line) -> Option<Head> {
    if let Some(found) = label::alone(&line.text) {
        let look = match () {
            () if line.text.ends_with(':') => Family::Label,
            () if is_in_capitals(&line.text) => Family::Capitals,
            () if line.is_bold() => Family::Bold,
            () => Family::Plain,
        };
        return Some(Head { look, ..labelled(&found) });
    }
    let found = label::leading(&line.text, line.bold)?;
    let by_colon =
        line.text[found.name.len()..].trim_start().starts_with([':', '(']) || line.bold > 0 && !line.is_bold();
    let is_name = matches!(found.label, Label::Responsible | Label::Stakeholders | Label::Partners) && !line.is_bold();
    (by_colon || is_name).then(|| labelled(&found))
}

/// A paragraph in capitals or in bold.
fn marked(line: &Line) -> Option<Head> {
    let text = line.text.as_str();
    let is_short = text.chars().count() <= LONGEST
        && has_letters(text)
        && !text.ends_with(['.', ',', ';', '!'])
        && !text.contains('\t');
    let family = match () {
        () if !is_short => return None,
        () if is_in_capitals(text) => Family::Capitals,
        () if line.is_bold() => Family::Bold,
        () => return None,
    };
    Some(plain_head(text, Style { family, level: 0 }))
}

/// Words in capitals, of which one at least is no abbreviation.
fn is_in_capitals(text: &str) -> bool {
    !text.chars().any(char::is_lowercase)
        && text.split(|c: char| !c.is_alphabetic()).any(|word| word.chars().count() >= 5)
}

fn depth(parts: &[u32]) -> u8 {
    u8::try_from(parts.len()).unwrap_or(u8::MAX)
}

fn split_number(text: &str) -> (Option<u32>, &str) {
    match numbering::leading(text) {
        Some((number, rest))
            if matches!(number, Number::Decimal(..))
                || text[..text.len() - rest.len()].trim_end().ends_with(['.', ')', ':']) =>
        {
            (Some(number.last()), rest)
        }
        _ => (None, text),
    }
}

fn unnumbered(text: &str) -> &str {
    split_number(text).1
}

/// Items of lists in which at least half of the items on their level are labels.
fn labelled_items(lines: &[Line]) -> HashSet<usize> {
    let mut out = HashSet::new();
    let mut run: Vec<usize> = Vec::new();
    for at in 0..=lines.len() {
        if lines.get(at).is_some_and(|line| line.depth().is_some()) {
            run.push(at);
            continue;
        }
        let mut levels: HashMap<usize, Vec<(usize, bool)>> = HashMap::new();
        for at in run.drain(..) {
            let line = &lines[at];
            let is_label = label::alone(&line.text).is_some() || label::leading(&line.text, line.bold).is_some();
            levels.entry(line.depth().unwrap_or(0)).or_default().push((at, is_label));
        }
        for level in levels.into_values() {
            let labels = level.iter().filter(|(_, is_label)| *is_label).count();
            if labels * 2 >= level.len() {
                out.extend(level.into_iter().filter(|(_, is_label)| *is_label).map(|(at, _)| at));
            }
        }
    }
    out
}
