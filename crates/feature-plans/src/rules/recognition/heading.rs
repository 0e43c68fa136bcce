//! Which lines are headings or labels, whatever makes them so: a style, a number, capitals, bold.

use std::collections::{HashMap, HashSet};

use super::folding::{folded, has_letters, starts_large};
use super::heads::{self, ASIDE, Family, Head, LABEL, Style};
use super::label::{self, Found};
use super::lines::{Form, Line};
use super::marks::{LONGEST, depth, is_goal_by_itself, marked, split_number, text_label};
use super::numbering::{self, Number};
use super::recurrence::{self, BODY};
use super::series::Series;
use super::titles;
use super::vocabulary::Label;

/// The longest heading without any mark of one, in characters.
const LONGEST_PLAIN: usize = 80;

/// For each line its head, if it is one.
pub(super) fn of(lines: &[Line], contents: &HashMap<String, u8>) -> Vec<Option<Head>> {
    let around = Around::of(lines, contents);
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
    /// The titles in the table of contents, with their depth.
    contents: &'l HashMap<String, u8>,
    series: Series,
    /// Short lines that come more than once, folded.
    repeated: HashSet<String>,
    /// Those of them that a text or a list follows each time.
    announcing: HashSet<String>,
    /// Whether headings have styles or markup.
    has_styles: bool,
    /// Items in lists where half of the items are labels.
    labelled_items: HashSet<usize>,
}

impl<'l> Around<'l> {
    fn of(lines: &'l [Line], contents: &'l HashMap<String, u8>) -> Self {
        let repeated = recurrence::repeated(lines);
        let announcing = recurrence::announcing(lines, &repeated);
        let has_styles = lines.iter().any(|line| matches!(line.form, Form::Heading(_)));
        Self {
            lines,
            contents,
            series: Series::of(lines),
            repeated,
            announcing,
            has_styles,
            labelled_items: recurrence::labelled_items(lines),
        }
    }

    fn head(&self, at: usize, before: Before) -> Option<Head> {
        let line = &self.lines[at];
        match &line.form {
            Form::Heading(level) => Some(self.explicit(at, *level, before.level)),
            Form::GoalName(number) => Some(heads::goal_name(line, *number)),
            Form::Named(label) => Some(heads::named(line, *label)),
            Form::Text => self
                .goal(at)
                .or_else(|| self.in_contents(at))
                .or_else(|| self.aside(at))
                .or_else(
                    || if numbering::leading(&line.text).is_some() { self.numbered(at, before.label) } else { None },
                )
                .or_else(|| text_label(line))
                .or_else(|| self.recurring(at))
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
        let mut head = Head { number, ..heads::plain(words, style) };
        if let Some(goal) = goal {
            head.title.clone_from(&goal.title);
            head.goal = Some(goal);
        } else if let Some(found) = found.filter(|found| found.label != Label::Other || recurs(found.name)) {
            head = Head { look: Family::Explicit, style, number, ..heads::labelled(&found) };
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
        Some(Head { goal: Some(goal.clone()), ..heads::plain(&goal.title, style) })
    }

    /// A short line that recurs is a label: by what it speaks of, or because a text or a list follows it
    /// each time.
    fn recurring(&self, at: usize) -> Option<Head> {
        let text = self.lines[at].text.as_str();
        let name = folded(text);
        let guessed = label::guess(text).filter(|_| self.repeated.contains(&name));
        let label = guessed.or_else(|| self.announcing.contains(&name).then_some(Label::Unknown))?;
        Some(Head { label: Some(label), look: Family::Plain, ..heads::plain(text, LABEL) })
    }

    /// A line that the table of contents names, where no heading has a style.
    fn in_contents(&self, at: usize) -> Option<Head> {
        let text = self.lines[at].text.as_str();
        let is_short = text.chars().count() <= LONGEST && numbering::leading(text).is_none() && !self.has_styles;
        let level = *self.contents.get(&folded(text)).filter(|_| is_short)?;
        Some(heads::plain(text, Style { family: Family::Contents, level }))
    }

    /// A line such as "Follow-up" above a text, which ends the goals though nothing marks it.
    fn aside(&self, at: usize) -> Option<Head> {
        let line = &self.lines[at];
        let text = line.text.trim_end_matches(':');
        let is_title = text.split_whitespace().count() <= 4 && starts_large(text) && titles::is_follow_up(text);
        let has_text = self.lines.get(at + 1).is_some_and(|next| next.form == Form::Text && next.text.ends_with('.'));
        let is_lone = !self.repeated.contains(&folded(text)) && !self.has_styles;
        let is_back = text.split_whitespace().count() <= 8 && !text.ends_with('.') && titles::is_back_matter(text);
        (is_title && has_text && is_lone || is_back && is_lone && at + 1 < self.lines.len())
            .then(|| Head { look: Family::Plain, ..heads::plain(text, ASIDE) })
    }

    fn item_label(&self, at: usize, depth: usize, open: Option<usize>) -> Option<Head> {
        let line = &self.lines[at];
        let found = label::alone(&line.text)
            .filter(|_| line.text.ends_with(':') || self.is_deeper(at + 1, depth))
            .or_else(|| label::leading(&line.text, line.bold))?;
        // Under a label that is no item itself, items are what it announces.
        let in_list = open.is_some_and(|open| self.lines[open].depth().is_none_or(|above| depth > above));
        (!in_list && self.labelled_items.contains(&at)).then(|| heads::labelled(&found))
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
        // What a list counts in several parts is its own.
        let is_counted = is_item && matches!(&number, Number::Decimal(parts, _) if parts.len() > 1);
        if !is_title
            || is_counted
            || line.depth().is_some_and(|depth| depth > 0)
            || !self.series.heads(at, &number, is_item, self.is_under(at, open))
        {
            return None;
        }
        let style = match &number {
            Number::Decimal(parts, true) if parts.len() == 1 => Style { family: Family::Bracketed, level: 0 },
            Number::Decimal(parts, _) => Style { family: Family::Decimal, level: depth(parts) },
            Number::Roman(_) => Style { family: Family::Roman, level: 0 },
            Number::Letter(_) => Style { family: Family::Letter, level: 0 },
        };
        let head = Head { number: Some(number.last()), ..heads::plain(words, style) };
        match label::alone(words) {
            Some(found) if self.repeated.contains(&folded(found.name)) => {
                Some(Head { look: style.family, ..heads::labelled(&found) })
            }
            Some(found) => Some(Head { label: Some(found.label), ..head }),
            None => Some(head),
        }
    }

    /// Whether a line would be what an open label announces; a label in a list announces deeper items only.
    fn is_under(&self, at: usize, open: Option<usize>) -> bool {
        let depth = |at: usize| self.lines[at].depth();
        open.is_some_and(|open| depth(open).is_none_or(|label| depth(at).is_none_or(|own| own > label)))
    }

    /// Lines that only their place makes headings: before the first that is marked as one, or everywhere
    /// if none is.
    fn add_plain(&self, heads: &mut [Option<Head>]) {
        let is_marked = |head: &Option<Head>| {
            head.as_ref().is_some_and(|head| {
                head.label.is_none() && head.style != ASIDE && head.style.family != Family::Contents
            })
        };
        let until = heads.iter().position(is_marked).unwrap_or(self.lines.len());
        for at in 0..until {
            let label_above =
                at > 0 && heads[at - 1].as_ref().is_some_and(|head| head.label.is_some() && head.inline.is_empty());
            if heads[at].is_none() && !label_above && self.is_plain(at, heads) {
                heads[at] = Some(heads::plain(&self.lines[at].text, Style { family: Family::Plain, level: 0 }));
            }
        }
        self.add_chapters(until, heads);
    }

    /// A plain line with a handbook's words above a text heads a chapter, if it stands before the goals.
    fn add_chapters(&self, from: usize, heads: &mut [Option<Head>]) {
        let goals = heads.iter().position(|head| head.as_ref().is_some_and(|head| head.goal.is_some()));
        for at in from..goals.unwrap_or(from) {
            let text = self.lines[at].text.as_str();
            let is_chapter = titles::is_chapter(text) && text.split_whitespace().count() <= 6;
            if heads[at].is_none() && is_chapter && !self.has_styles && self.is_plain(at, heads) {
                heads[at] = Some(heads::plain(text, Style { family: Family::Plain, level: 0 }));
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
            Form::Text => {
                let is_text = body.text.chars().count() >= BODY
                    || body.text.ends_with('.') && body.text.split_whitespace().count() > 1;
                let leads_in =
                    body.text.ends_with(':') && self.lines.get(next + 1).is_some_and(|line| line.depth().is_some());
                heads[next].is_none() && (is_text || leads_in || titles::is_container(text))
                    || is_label(heads, next)
                    || titles::is_container(text) && is_goal(heads, next)
            }
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

fn is_goal(heads: &[Option<Head>], at: usize) -> bool {
    heads.get(at).and_then(Option::as_ref).is_some_and(|head| head.goal.is_some())
}

fn is_label(heads: &[Option<Head>], at: usize) -> bool {
    heads.get(at).and_then(Option::as_ref).is_some_and(|head| head.label.is_some())
}
