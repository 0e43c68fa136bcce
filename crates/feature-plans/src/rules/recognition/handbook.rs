//! The handbook's chapters: what stands beside the goals under headings of its own.

use std::collections::HashSet;

use super::draft::{Draft, paragraphs};
use super::folding::has_letters;
use super::heads::{Family, Head};
use super::lines::Line;
use super::sections::{ROOT, Sections};
use super::titles;
use super::toolkit::{self, Taken};
use super::tree::{Chapter, Place};

/// Puts the chapters together, and keeps what belongs to none. `goals` are the sections of the goals.
pub(super) fn assemble(sections: &Sections, goals: &[usize], draft: &mut Draft) {
    let holders = holders(sections, goals);
    let taken = toolkit::take(sections, ROOT, draft);
    let mut book =
        Book { sections, goals: goals.iter().copied().collect(), holders, family: family(sections, goals), draft };
    let lines: Vec<Line> = sections.get(ROOT).lines.iter().filter(|line| !taken.has_line(line)).cloned().collect();
    book.draft.unplace_lines(&lines);
    for &child in sections.get(ROOT).children.iter().filter(|child| !taken.has_section(**child)) {
        book.section(child);
    }
    book.without_lone_title();
    for line in &sections.known {
        draft.place(line.at, Place::Structure);
    }
    for line in &sections.notes {
        // A page number says nothing.
        if has_letters(&line.text) {
            draft.unplace(line.at, line.text.as_str());
        } else {
            draft.place(line.at, Place::Structure);
        }
    }
}

/// The sections that goals stand under.
fn holders(sections: &Sections, goals: &[usize]) -> HashSet<usize> {
    let mut out = HashSet::new();
    for &goal in goals {
        let mut id = sections.get(goal).parent;
        while id != ROOT && out.insert(id) {
            id = sections.get(id).parent;
        }
    }
    out
}

/// The kind of heading that chapters have: the first of these that the document has outside its goals.
fn family(sections: &Sections, goals: &[usize]) -> Family {
    const ORDER: [Family; 8] = [
        Family::Explicit,
        Family::Decimal,
        Family::Contents,
        Family::Roman,
        Family::Letter,
        Family::Bracketed,
        Family::Capitals,
        Family::Bold,
    ];
    let goals: HashSet<usize> = goals.iter().copied().collect();
    let outside = |id: &usize| !sections.is_in(*id, &goals);
    let looks: HashSet<Family> = sections
        .ids()
        .filter(outside)
        .filter(|&id| sections.has_words(id))
        .filter_map(|id| sections.get(id).head.as_ref())
        .map(|head| head.look)
        .collect();
    ORDER.into_iter().find(|family| looks.contains(family)).unwrap_or(Family::Plain)
}

/// The shortest line that is text by its length, in characters.
const SENTENCE: usize = 100;

struct Book<'d> {
    sections: &'d Sections,
    goals: HashSet<usize>,
    holders: HashSet<usize>,
    family: Family,
    draft: &'d mut Draft,
}

impl Book<'_> {
    fn section(&mut self, id: usize) {
        if self.goals.contains(&id) {
            return;
        }
        if titles::is_back_matter(self.sections.title(id)) && !self.holders.contains(&id) {
            return self.unplace_whole(id);
        }
        let section = self.sections.get(id);
        // Under a heading that holds only goals stands an introduction to them, which is no chapter.
        let holds_goals = self.holders.contains(&id) && !self.has_chapters(id) && !self.only_precedes_goals(id);
        let introduces_goals = holds_goals || self.announces_goals(id);
        let mut taken = Taken::default();
        if introduces_goals {
            self.unplace_heading(id);
            self.draft.unplace_lines(&section.lines);
        } else {
            taken = toolkit::take(self.sections, id, self.draft);
            self.chapter(id, &taken);
        }
        let apart = if introduces_goals { section.children.clone() } else { self.apart_under(id, &taken) };
        for child in apart {
            self.section(child);
        }
    }

    /// The sections under another that are not part of its text, also those under what is.
    fn apart_under(&self, id: usize, taken: &Taken) -> Vec<usize> {
        let children = self.sections.get(id).children.iter().copied().filter(|child| !taken.has_section(*child));
        let apart = |child| if self.is_apart(child) { vec![child] } else { self.apart_under(child, taken) };
        children.flat_map(apart).collect()
    }

    /// Whether goals stand under a chapter only because their headings are of another kind than its own.
    fn only_precedes_goals(&self, id: usize) -> bool {
        let section = self.sections.get(id);
        let title = self.sections.title(id);
        let family = |id: usize| self.sections.style(id).map(|style| style.family);
        let is_styled = family(id) == Some(Family::Explicit);
        let is_other =
            section.children.iter().all(|&child| !self.goals.contains(&child) || family(child) != family(id));
        let has_text = section.lines.iter().any(|line| line.text.ends_with('.'));
        let is_chapter = titles::is_chapter(title) || is_other && has_text && !titles::is_of_plan(title);
        !is_styled && is_chapter && !titles::is_container(title)
    }

    fn unplace_heading(&mut self, id: usize) {
        if let Some(line) = &self.sections.get(id).line {
            self.draft.unplace(line.at, line.numbered_text());
        }
    }

    /// Keeps all of an appendix, or of what else stands behind the plan, as what has no place in it.
    fn unplace_whole(&mut self, id: usize) {
        let section = self.sections.get(id);
        self.unplace_heading(id);
        self.draft.unplace_lines(&section.lines);
        for &child in &section.children {
            self.unplace_whole(child);
        }
    }

    /// Whether it names all goals and the first of them follows it, though not under it.
    fn announces_goals(&self, id: usize) -> bool {
        let first = self.goals.iter().copied().min().unwrap_or(ROOT);
        let is_next = first > id && (id + 1..first).all(|between| self.sections.is_under(between, id));
        is_next && titles::is_container(self.sections.title(id)) && !self.has_chapters(id)
    }

    /// Whether a section under another is not part of its text.
    fn is_apart(&self, id: usize) -> bool {
        let look = self.sections.get(id).head.as_ref().map(|head| head.look);
        // A table of contents may name the chapters of the first level only.
        let is_unnamed = self.family == Family::Contents
            && look == Some(Family::Plain)
            && titles::is_chapter(self.sections.title(id));
        is_unnamed
            || self.is_unmarked_chapter(id)
            || self.goals.contains(&id)
            || self.holders.contains(&id)
            || look == Some(self.family)
    }

    /// "Handbook" may stand right above the first of its chapters, whose headings nothing marks.
    fn is_unmarked_chapter(&self, id: usize) -> bool {
        let section = |id: usize| self.sections.get(id);
        let is_plain = |id: usize| section(id).head.as_ref().is_some_and(|head| head.look == Family::Plain);
        let above = section(id).parent;
        let is_empty = |head: &Head| head.inline.is_empty();
        let is_first = section(above).lines.is_empty() && section(above).head.as_ref().is_some_and(is_empty);
        let is_beside = || is_plain(above) && section(id).head.as_ref().is_some_and(|head| head.label.is_some());
        is_plain(id)
            && titles::is_chapter(self.sections.title(id))
            && (is_first || is_beside() && self.is_unmarked_chapter(above))
    }

    fn has_chapters(&self, id: usize) -> bool {
        self.sections.get(id).children.iter().any(|&child| {
            !self.goals.contains(&child)
                && !self.holders.contains(&child)
                && (self.is_apart(child) && self.sections.has_words(child) || self.has_chapters(child))
        })
    }

    fn chapter(&mut self, id: usize, taken: &Taken) {
        let title = self.whole_title(id);
        let mut lines = Vec::new();
        self.gather(id, taken, &mut lines);
        let index = self.draft.tree.handbook.len();
        let texts = paragraphs(&lines);
        let inline = self.sections.get(id).head.as_ref().map_or("", |head| head.inline.as_str());
        let has_text = !texts.is_empty() || !inline.is_empty() || !taken.is_empty();
        let has_text = has_text || titles::is_toolkit(&title) && self.draft.has_toolkit();
        if !has_text || title.is_empty() || self.is_cover(id, &lines) {
            self.unplace_heading(id);
            self.draft.unplace_lines(&lines);
            return;
        }
        let heading = &self.sections.get(id).line;
        self.draft.place(heading.as_ref().map_or(0, |line| line.at), Place::Chapter(index));
        for text in &texts {
            for at in &text.lines {
                self.draft.place(*at, Place::Chapter(index));
            }
        }
        let first = (!inline.is_empty()).then(|| inline.to_owned());
        let text: Vec<String> = first.into_iter().chain(texts.into_iter().map(|text| text.text)).collect();
        self.draft.tree.handbook.push(Chapter { title, text: text.join("\n\n") });
    }

    /// A heading's words, with what it says in brackets.
    fn whole_title(&self, id: usize) -> String {
        let title = self.sections.title(id);
        match self.sections.get(id).head.as_ref().map_or("", |head| head.aside.as_str()) {
            "" => title.to_owned(),
            aside => format!("{title} ({aside})"),
        }
    }

    /// Whether a section is only the cover: the document's name above a line or two that are no text.
    fn is_cover(&self, id: usize, lines: &[Line]) -> bool {
        let is_first = self.sections.get(ROOT).children.first() == Some(&id);
        is_first
            && (titles::is_of_plan(self.sections.title(id)) || lines.iter().any(|line| titles::is_of_plan(&line.text)))
            && lines
                .iter()
                .all(|line| line.depth().is_none() && line.text.chars().count() < SENTENCE && !line.text.ends_with('.'))
    }

    /// What stands under the document's own name is no handbook, if nothing else is.
    fn without_lone_title(&mut self) {
        let is_title =
            |title: &str| (titles::is_of_plan(title) || titles::is_container(title)) && !titles::is_chapter(title);
        if self.goals.is_empty() || self.draft.tree.handbook.len() != 1 || !is_title(&self.draft.tree.handbook[0].title)
        {
            return;
        }
        self.draft.unplace_chapters();
    }

    /// The lines of a chapter, with those of the sections under it that are no chapters themselves.
    fn gather(&self, id: usize, taken: &Taken, lines: &mut Vec<Line>) {
        let own = &self.sections.get(id).lines;
        lines.extend(own.iter().filter(|line| !taken.has_line(line)).cloned());
        for &child in &self.sections.get(id).children {
            if self.is_apart(child) || taken.has_section(child) {
                continue;
            }
            lines.extend(self.sections.get(child).line.clone());
            self.gather(child, taken, lines);
        }
    }
}
