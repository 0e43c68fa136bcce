//! What the city has to say of a goal, on a sheet to hand over or to send: as a page, as PDF and for Word alike, in the
//! language of those who get it.

use core_documents::document::{Block, Document, Fact, Item, Level, List, Phrase, Run, Words};
use jiff::civil::Date;
use kernel::Lang;

use crate::rules::{GoalContents, Material, MaterialKind, Plan};
use crate::words as t;

/// A goal's brief in one language.
#[derive(Clone, Debug)]
pub struct GoalBrief {
    /// The language in which it is given.
    pub lang: Lang,
    /// The language of the plan, in which goal and reason are.
    pub own: Lang,
    /// The city.
    pub city: String,
    /// The plan.
    pub plan: String,
    /// The goal.
    pub title: String,
    /// Why it is wanted, by paragraphs.
    pub reason: Vec<String>,
    /// What there is to say, by kind; kinds of which there is nothing are left out.
    pub sections: Vec<BriefSection>,
    /// Who works for it together with the city.
    pub partners: Vec<String>,
    /// Who answers for it.
    pub officers: Vec<String>,
    /// The day on which it is given.
    pub on: Date,
}

/// What there is of one kind.
#[derive(Clone, Debug)]
pub struct BriefSection {
    /// Which kind.
    pub kind: MaterialKind,
    /// Its heading.
    pub heading: &'static str,
    /// What there is.
    pub lines: Vec<BriefLine>,
}

/// A message, a position, a statement or a piece of background, in the brief's language where it has that.
#[derive(Clone, Debug)]
pub struct BriefLine {
    /// The id.
    pub id: String,
    /// The message in a line.
    pub title: String,
    /// The language of that.
    pub lang: Lang,
    /// The whole text by paragraphs, in the same language.
    pub body: Vec<String>,
    /// With whom and when it was given, and that it is in another language than the brief; may be empty.
    pub note: String,
    /// Where it is on the web; may be empty.
    pub address: String,
}

impl GoalBrief {
    /// The brief of a goal from what there is to say of it.
    pub fn of(
        (lang, on): (Lang, Date),
        (city, plan): (&str, &Plan),
        contents: &GoalContents,
        materials: &[Material],
    ) -> Self {
        let section = |kind: MaterialKind| BriefSection {
            kind,
            heading: heading(lang, kind),
            lines: materials.iter().filter(|one| one.said.kind == kind).map(|one| line(lang, one)).collect(),
        };
        Self {
            lang,
            own: plan.lang,
            city: city.to_owned(),
            plan: plan.title.clone(),
            title: contents.goal.title.clone(),
            reason: paragraphs(&contents.goal.reason),
            sections: MaterialKind::ALL.map(section).into_iter().filter(|one| !one.lines.is_empty()).collect(),
            partners: contents.partners.iter().map(|partner| partner.name.clone()).collect(),
            officers: contents.officers.iter().map(|officer| officer.name.clone()).collect(),
            on,
        }
    }

    /// The brief as a document.
    pub fn document(&self) -> Document {
        let lang = self.lang;
        let mut body = Vec::new();
        if !self.reason.is_empty() {
            body.push(Block::heading(Level::One, t::goal_why(lang).to_owned()));
            body.extend(self.reason.iter().map(|text| Block::paragraph(Run::text(text).said_in(self.own))));
        }
        for section in &self.sections {
            body.push(Block::heading(Level::One, section.heading.to_owned()));
            section.lines.iter().for_each(|line| body.extend(blocks(line)));
        }
        for (heading, names) in [(t::partners(lang), &self.partners), (t::brief_ask(lang), &self.officers)] {
            if !names.is_empty() {
                body.push(Block::heading(Level::One, heading.to_owned()));
                let item = |name: &String| Item::line(Run::text(name).said_in(self.own));
                body.push(Block::List(List::bullets(names.iter().map(item).collect())));
            }
        }
        Document {
            lang,
            words: Words::of(lang),
            title: Phrase { text: self.title.clone(), lang: Some(self.own) },
            subtitle: Some(Phrase { text: self.plan.clone(), lang: Some(self.own) }),
            organisation: said(self.city.clone()),
            date_line: said(kit_words::day_long(lang, self.on)),
            date: self.on,
            facts: Vec::<Fact>::new(),
            draft: None,
            footer: None,
            contents: None,
            body,
        }
    }

    /// The brief as plain text, for a message.
    pub fn text(&self) -> String {
        let mut text = format!("{}\n{}\n", self.title, self.city);
        for section in &self.sections {
            text.push_str(&format!("\n{}\n", section.heading));
            for line in &section.lines {
                text.push_str(&format!("– {}\n", line.title));
                line.body.iter().for_each(|paragraph| text.push_str(&format!("{paragraph}\n")));
                let about = [&line.note, &line.address].into_iter().filter(|one| !one.is_empty());
                about.for_each(|one| text.push_str(&format!("{one}\n")));
            }
        }
        text
    }
}

/// What a kind is called above what there is of it.
pub fn heading(lang: Lang, kind: MaterialKind) -> &'static str {
    match kind {
        MaterialKind::Message => t::materials_messages(lang),
        MaterialKind::Position => t::materials_positions(lang),
        MaterialKind::Statement => t::materials_statements(lang),
        MaterialKind::Background => t::materials_background(lang),
    }
}

fn line(lang: Lang, material: &Material) -> BriefLine {
    let said = &material.said;
    let (title, own) = said.titles.pick(lang);
    let day = said.on.map(|on| kit_words::day(lang, on));
    let only = if own == lang { String::new() } else { t::material_only(lang, own.own_name()) };
    let pieces = [said.with.clone(), day.unwrap_or_default(), only];
    BriefLine {
        id: material.id.to_string(),
        title: title.to_owned(),
        lang: own,
        body: paragraphs(said.bodies.exact(own).unwrap_or_default()),
        note: pieces.into_iter().filter(|piece| !piece.is_empty()).collect::<Vec<_>>().join(" · "),
        address: said.address.clone(),
    }
}

fn blocks(line: &BriefLine) -> Vec<Block> {
    let mut blocks = vec![Block::heading(Level::Two, Run::text(&line.title).said_in(line.lang))];
    if !line.note.is_empty() {
        blocks.push(Block::paragraph(Run::text(&line.note)));
    }
    blocks.extend(line.body.iter().map(|text| Block::paragraph(Run::text(text).said_in(line.lang))));
    if !line.address.is_empty() {
        blocks.push(Block::paragraph(Run::link(&line.address, &line.address)));
    }
    blocks
}

/// The paragraphs of a text.
pub fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()).map(str::to_owned).collect()
}

fn said(text: String) -> Phrase {
    Phrase { text, lang: None }
}
