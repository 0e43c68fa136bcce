//! Headings and what stands under them, as a tree.

use std::collections::{HashMap, HashSet};

use super::heads::{Family, Head, Style};
use super::lines::{Form, Line};
use super::vocabulary::Label;

/// A heading with what stands under it. The first of a document has no heading and holds all others.
#[derive(Debug, Default)]
pub(super) struct Section {
    /// Its heading.
    pub head: Option<Head>,
    /// The line of its heading.
    pub line: Option<Line>,
    /// What stands under the heading itself.
    pub lines: Vec<Line>,
    /// The sections under it.
    pub children: Vec<usize>,
    /// The section above it.
    pub parent: usize,
}

/// A document's sections in order; the first holds all others.
#[derive(Debug)]
pub(super) struct Sections {
    all: Vec<Section>,
    /// What stands beside the flow.
    pub notes: Vec<Line>,
    /// What tables say that the tree says itself.
    pub known: Vec<Line>,
}

/// The section that holds all others.
pub(super) const ROOT: usize = 0;

impl Sections {
    /// Nests the lines under their heads.
    pub fn of(lines: Vec<Line>, heads: Vec<Option<Head>>) -> Self {
        let order = order(&lines, &heads);
        let mut sections = Self { all: vec![Section::default()], notes: Vec::new(), known: Vec::new() };
        let mut open: Vec<usize> = Vec::new();
        for (line, head) in lines.into_iter().zip(heads) {
            match (head, &line.form) {
                (_, Form::Note) => sections.notes.push(line),
                (_, Form::Known) => sections.known.push(line),
                (Some(head), _) => sections.begin(line, head, &order, &mut open),
                (None, Form::End) => {
                    let is_label = |id: &usize| sections.style(*id).is_some_and(|style| style.family == Family::Label);
                    while open.last().is_some_and(is_label) {
                        open.pop();
                    }
                }
                (None, Form::EndOfGoals) => {
                    let is_named = |id: &usize| {
                        sections.all[*id].line.as_ref().is_some_and(|line| matches!(line.form, Form::GoalName(_)))
                    };
                    let kept = open.iter().position(is_named).unwrap_or(open.len());
                    open.truncate(kept);
                }
                (None, _) => {
                    let last = open.last().copied().unwrap_or(ROOT);
                    sections.all[last].lines.push(line);
                }
            }
        }
        sections
    }

    /// The section of this number.
    pub fn get(&self, id: usize) -> &Section {
        &self.all[id]
    }

    /// The numbers of all sections in the document's order.
    pub fn ids(&self) -> std::ops::Range<usize> {
        0..self.all.len()
    }

    /// The label that a section is, if it is one.
    pub fn label(&self, id: usize) -> Option<Label> {
        self.all[id].head.as_ref().and_then(|head| head.label)
    }

    /// The style of its heading.
    pub fn style(&self, id: usize) -> Option<Style> {
        self.all[id].head.as_ref().map(|head| head.style)
    }

    /// The words of its heading.
    pub fn title(&self, id: usize) -> &str {
        self.all[id].head.as_ref().map_or("", |head| head.title.as_str())
    }

    /// Whether the section stands under the other, at any depth.
    pub fn is_under(&self, id: usize, above: usize) -> bool {
        self.above(id).any(|it| it == above)
    }

    /// The sections above one, from the nearest.
    pub fn above(&self, id: usize) -> impl Iterator<Item = usize> {
        std::iter::successors((id != ROOT).then(|| self.all[id].parent), |&above| {
            (above != ROOT).then(|| self.all[above].parent)
        })
    }

    /// Whether the section is one of these, or stands under one.
    pub fn is_in(&self, id: usize, these: &HashSet<usize>) -> bool {
        let mut id = id;
        loop {
            if these.contains(&id) {
                return true;
            }
            if id == ROOT {
                return false;
            }
            id = self.all[id].parent;
        }
    }

    /// Whether it has items of its own, or of what stands under it.
    pub fn has_items(&self, id: usize) -> bool {
        self.all[id].lines.iter().any(|line| line.depth().is_some())
            || self.all[id].children.iter().any(|&child| self.has_items(child))
    }

    /// Whether there are words under its heading at all.
    pub fn has_words(&self, id: usize) -> bool {
        let section = &self.all[id];
        !section.lines.is_empty()
            || section.head.as_ref().is_some_and(|head| !head.inline.is_empty())
            || section.children.iter().any(|&child| self.has_words(child))
    }

    fn begin(&mut self, line: Line, head: Head, order: &HashMap<Family, usize>, open: &mut Vec<usize>) {
        open.truncate(self.depth_for(&head, order, open));
        let parent = open.last().copied().unwrap_or(ROOT);
        let id = self.all.len();
        self.all[parent].children.push(id);
        self.all.push(Section { head: Some(head), line: Some(line), parent, ..Section::default() });
        open.push(id);
    }

    /// How many of the open sections stay open above this head.
    fn depth_for(&self, head: &Head, order: &HashMap<Family, usize>, open: &[usize]) -> usize {
        let rank = head.goal.as_ref().map(|goal| goal.rank as u8 + u8::from(goal.is_part));
        let closes_goal = |id: &usize| {
            let goal = self.all[*id].head.as_ref().and_then(|head| head.goal.as_ref());
            rank.zip(goal).is_some_and(|(rank, goal)| goal.rank as u8 + u8::from(goal.is_part) >= rank)
        };
        let kept = open.iter().position(closes_goal).unwrap_or(open.len());
        let open = &open[..kept];
        if head.label.is_some() && head.style.family == Family::Explicit {
            // A label by style closes headings by style only: its goal may have none.
            let closed = |id: &usize| {
                self.style(*id).is_some_and(|it| {
                    it.family == Family::Label || closes(head.style, it, order) && it.family == Family::Explicit
                })
            };
            return open.len() - open.iter().rev().take_while(|id| closed(id)).count();
        }
        open.iter().position(|id| self.style(*id).is_some_and(|it| closes(head.style, it, order))).unwrap_or(open.len())
    }
}

fn closes(new: Style, old: Style, order: &HashMap<Family, usize>) -> bool {
    let place = |style: Style| order.get(&style.family).copied().unwrap_or(usize::MAX);
    place(new) < place(old) || new.family == old.family && new.level <= old.level
}

/// Which families of headings stand above which. Styles come first and labels last; numbers,
/// capitals and goals' words as they first come with something under them; then bold and what only
/// its place makes a heading. Numbers that begin again and again belong to lists and come late.
fn order(lines: &[Line], heads: &[Option<Head>]) -> HashMap<Family, usize> {
    let mut firsts: Vec<(usize, usize, Family)> = Vec::new();
    let mut begun: HashMap<Family, usize> = HashMap::new();
    for (at, head) in heads.iter().enumerate() {
        let Some(head) = head else { continue };
        let family = head.style.family;
        if head.number == Some(1) && head.style.level <= 1 && lines[at].depth().is_some() {
            *begun.entry(family).or_default() += 1;
        }
        let next = heads.get(at + 1);
        // "Part I" may stand right above the first of its chapters.
        let holds_next = next.and_then(Option::as_ref).is_some_and(|next| {
            family == Family::Roman && next.label.is_none() && !firsts.iter().any(|(_, _, it)| *it == next.style.family)
        });
        let has_body = next.is_some_and(Option::is_none) || holds_next;
        let known = firsts.iter_mut().find(|(_, _, it)| *it == family);
        match known {
            Some(first) if has_body => first.0 = first.0.min(at),
            Some(_) => {}
            None => firsts.push((if has_body { at } else { usize::MAX }, at, family)),
        }
    }
    let group = |family: Family| match family {
        Family::Explicit => 0,
        Family::Decimal | Family::Bracketed if begun.get(&family).is_some_and(|count| *count > 1) => 3,
        Family::Decimal
        | Family::Bracketed
        | Family::Roman
        | Family::Letter
        | Family::Goal
        | Family::Contents
        | Family::Capitals => 1,
        Family::Bold => 2,
        Family::Plain => 4,
        Family::Label => 5,
    };
    firsts.sort_by_key(|(with_body, at, family)| (group(*family), *with_body, *at));
    firsts.into_iter().enumerate().map(|(place, (_, _, family))| (family, place)).collect()
}
