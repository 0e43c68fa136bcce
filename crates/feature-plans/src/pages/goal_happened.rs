//! What happened to a goal, as its timeline tells it: in words, each leading to where it is.
// tidy: no template because the timeline's page has it

use std::collections::HashMap;

use jiff::civil::Date;
use kernel::{Lang, Result};
use kit_db::Tx;
use kit_web::Reader;

use super::contacts::sees_said;
use super::indicator::indicator_href;
use super::influence::{entry_href, position};
use super::place::{Place, goal_href, plan_href};
use crate::documents::contacts::{contact_href, whom};
use crate::rules::{ContactId, GoalId, MaterialKind, Side};
use crate::store;
use crate::store::contact::Listed;
use crate::store::timeline::{Happened, Told, What};
use crate::words as t;

/// One thing that happened.
pub(super) struct Entry {
    /// The day.
    pub on: Date,
    /// The same in words.
    pub when: String,
    /// What kind of thing.
    pub kind: &'static str,
    /// What it says of itself; empty where the reader may not see that.
    pub text: String,
    /// The language of that.
    pub lang: Lang,
    /// Where it is.
    pub href: String,
    /// With whom, or how much.
    pub note: String,
}

/// Tells what happened to a goal.
pub(super) struct Entries<'a> {
    reader: &'a Reader,
    place: &'a Place,
    goal: GoalId,
    contacts: HashMap<ContactId, Listed>,
}

impl<'a> Entries<'a> {
    /// Everything that this reader's role sees of it: a fixed number of statements.
    pub fn load(
        tx: &mut Tx<'_>,
        reader: &'a Reader,
        (place, goal): (&'a Place, GoalId),
        happened: &[Happened],
    ) -> Result<Vec<Entry>> {
        let entries = Self { reader, place, goal, contacts: contacts(tx, place, happened)? };
        Ok(happened.iter().filter_map(|happened| entries.entry(happened)).collect())
    }

    fn entry(&self, happened: &Happened) -> Option<Entry> {
        let lang = self.reader.lang;
        let (text, of) = match &happened.text {
            Told::Own(text) => (text.clone(), self.place.plan.lang),
            Told::Name(name) => (name.clone(), lang),
            Told::ByLanguage(texts) => {
                let (text, lang) = texts.pick(lang);
                (text.to_owned(), lang)
            }
        };
        let (kind, href, note) = match &happened.what {
            What::Contact(_) | What::Promised(..) | What::Promise(..) | What::Outcome(..) => {
                return self.of_contact(happened, text);
            }
            What::Measure(id) => {
                (t::timeline_measure(lang), format!("{}#measure-{id}", self.goal_href()), String::new())
            }
            What::Value(id, value, unit) => {
                let value = kit_words::decimal(lang, *value);
                let note = if unit.is_empty() { value } else { format!("{value} {unit}") };
                (t::timeline_value(lang), indicator_href(self.place.plan.id, *id), note)
            }
            What::Decision(id, section) => {
                let href = format!("{}/reports/{id}", plan_href(self.place.plan.id));
                (t::timeline_decision(lang), href, section.clone())
            }
            What::Assessed(id, (influence, interest), stands) => {
                let stands = position(lang, *stands);
                let note = t::timeline_levels(lang, influence.to_string(), interest.to_string(), stands);
                (t::influence_map(lang), entry_href(self.place.plan.id, *id), note)
            }
            What::Agreed(_, agreed) => {
                (t::timeline_agreed(lang), format!("{}#partners", self.goal_href()), agreed.clone())
            }
            What::Given(_, kind, with) => (given(lang, *kind), format!("{}/brief", self.goal_href()), with.clone()),
        };
        let when = kit_words::day(lang, happened.on);
        Some(Entry { on: happened.on, when, kind, text, lang: of, href, note })
    }

    /// What came to pass at a contact; nothing where the reader's role does not see the contact, and no word of what
    /// was said where it does not see that.
    fn of_contact(&self, happened: &Happened, text: String) -> Option<Entry> {
        let lang = self.reader.lang;
        let (id, kind, note) = match &happened.what {
            What::Contact(id) => (*id, t::timeline_contact(lang), None),
            What::Promised(id, Side::Us) => (*id, t::timeline_promised_us(lang), None),
            What::Promised(id, Side::Them) => (*id, t::timeline_promised_them(lang), None),
            What::Promise(id, true) => (*id, t::timeline_promise_kept(lang), None),
            What::Promise(id, false) => (*id, t::timeline_promise_dropped(lang), None),
            What::Outcome(id, by) => (*id, t::timeline_outcome(lang), Some(by)),
            _ => return None,
        };
        let listed = self.contacts.get(&id)?;
        let sees = match happened.what {
            What::Promised(..) | What::Promise(..) => sees_said(self.reader, &self.place.standing.roles, listed),
            _ => true,
        };
        let note = note.filter(|note| sees && !note.is_empty()).cloned().unwrap_or_else(|| whom(lang, listed));
        Some(Entry {
            on: happened.on,
            when: kit_words::day(lang, happened.on),
            kind,
            text: if sees { text } else { String::new() },
            lang: self.place.plan.lang,
            href: contact_href(self.place.plan.space, id),
            note,
        })
    }

    fn goal_href(&self) -> String {
        goal_href(self.place.plan.id, self.goal)
    }
}

/// What was given, in words.
fn given(lang: Lang, kind: MaterialKind) -> &'static str {
    match kind {
        MaterialKind::Message => t::timeline_message(lang),
        MaterialKind::Position => t::timeline_position(lang),
        MaterialKind::Statement => t::timeline_statement(lang),
        MaterialKind::Background => t::timeline_background(lang),
    }
}

/// The contacts of a page by their ids, with everybody's names: a fixed number of statements.
fn contacts(tx: &mut Tx<'_>, place: &Place, happened: &[Happened]) -> Result<HashMap<ContactId, Listed>> {
    let of = |happened: &Happened| match &happened.what {
        What::Contact(id) | What::Promised(id, _) | What::Promise(id, _) | What::Outcome(id, _) => Some(*id),
        _ => None,
    };
    let mut ids: Vec<ContactId> = happened.iter().filter_map(of).collect();
    ids.sort();
    ids.dedup();
    let mut contacts = store::contact::with_ids(tx, &ids)?;
    contacts.retain(|listed| listed.contact.space == place.plan.space);
    Ok(contacts.into_iter().map(|listed| (listed.contact.id, listed)).collect())
}
