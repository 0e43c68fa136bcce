use kernel::Result;
use kit_db::{Tx, json};
use serde_json::json;

use super::Saving;
use crate::actions;
use crate::rules::import::{Choice, Outcome, Planned, PostTold, add_line};
use crate::rules::{
    NOTE_LIMIT, OutsideKind, Person, PersonChange, RegisterOrganisationId, RegisterPersonId, TenureChange, plain,
};
use crate::store;
use crate::store::tenure::Held;

impl Saving<'_> {
    /// The person of a row: added, or the known one completed by what the row tells.
    pub(super) fn person(
        &mut self,
        tx: &mut Tx<'_>,
        row: &Planned,
        choice: Choice,
    ) -> Result<(Outcome, RegisterPersonId)> {
        let mut told = row.told.person.clone().unwrap_or_default();
        told.party = match &row.party {
            Some(key) => Some(self.named(tx, key, &row.told.party, Some(OutsideKind::Party))?),
            None => None,
        };
        let (outcome, person) = match self.joined_with(row, choice) {
            Some(known) => {
                self.complete_person(tx, known, &told)?;
                (Outcome::Joined, known)
            }
            None => {
                let added = actions::add_person(tx, self.occasion, self.allowed, self.today, &told)?;
                self.made.added("person", added.id.to_string(), added.version);
                (Outcome::Added, added.id)
            }
        };
        self.persons.insert(row.told.number, person);
        Ok((outcome, person))
    }

    fn complete_person(&mut self, tx: &mut Tx<'_>, id: RegisterPersonId, told: &PersonChange) -> Result<()> {
        let before = store::person::known(tx, self.allowed.space(), id)?;
        let (change, confirms) = completed(&before, told);
        let Ok(after) = before.clone().changed(&change, before.confirmed_on) else { return Ok(()) };
        if after == before && (!confirms || before.confirmed_on == self.today) {
            return Ok(());
        }
        let which = (before.id, before.version);
        let after = actions::change_person(tx, self.occasion, self.allowed, self.today, which, &change)?;
        let earlier = json!({
            "email": before.email, "phone": before.phone, "area": before.area, "note": before.note,
            "source": before.source, "party": before.party.map(|party| party.to_string()),
            "confirmed_on": before.confirmed_on.to_string(),
        });
        let earlier = json(&earlier)?;
        self.made.changed("person", after.id.to_string(), after.version, earlier);
        Ok(())
    }

    /// The post of a row: one that the person holds there already is completed, else it is noted.
    pub(super) fn post(
        &mut self,
        tx: &mut Tx<'_>,
        row: &Planned,
        (outcome, person): (Outcome, RegisterPersonId),
        organisation: Option<RegisterOrganisationId>,
    ) -> Result<()> {
        let Some(organisation) = organisation else { return Ok(()) };
        let told = row.told.post.clone().unwrap_or_default();
        // Who was added just now holds nothing yet.
        let held = if outcome == Outcome::Added { Vec::new() } else { store::tenure::of_persons(tx, &[person])? };
        let same = held.iter().filter(|held| held.post.organisation == organisation);
        let same = same.filter(|held| told.title.is_empty() || held.post.is_called(&plain(&told.title)));
        // Who held a post, left it and holds it again has it twice.
        let same = same
            .into_iter()
            .find(|held| held.tenure.since.is_none_or(|since| told.since.is_none_or(|day| day == since)));
        if let Some(held) = same {
            return self.complete_post(tx, held, &told);
        }
        let PostTold { title, term, since, until } = told;
        let title = if title.is_empty() { self.wording.post.clone() } else { title };
        let change =
            TenureChange { organisation, title, lang: self.wording.lang, area: String::new(), term, since, until };
        let added = actions::add_tenure(tx, self.occasion, self.allowed, person, &change)?;
        self.made.added("tenure", added.id.to_string(), added.version);
        Ok(())
    }

    fn complete_post(&mut self, tx: &mut Tx<'_>, held: &Held, told: &PostTold) -> Result<()> {
        let before = &held.tenure;
        let change = TenureChange {
            organisation: held.post.organisation,
            title: held.post.title(self.wording.lang).to_owned(),
            lang: self.wording.lang,
            area: held.post.area.clone(),
            term: if before.term.is_empty() { told.term.clone() } else { before.term.clone() },
            since: before.since.or(told.since),
            until: before.until.or(told.until),
        };
        let is_same = (&change.term, change.since, change.until) == (&before.term, before.since, before.until);
        if is_same || change.check().is_err() {
            return Ok(());
        }
        let after = actions::change_tenure(tx, self.occasion, self.allowed, (before.id, before.version), &change)?;
        let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string());
        let earlier = json!({ "term": before.term, "since": day(before.since), "until": day(before.until) });
        let earlier = json(&earlier)?;
        self.made.changed("tenure", after.id.to_string(), after.version, earlier);
        Ok(())
    }
}

/// The known person with what a row tells where the entry says nothing; what it tells otherwise is kept in the note.
/// Also whether the row confirms an address or a number.
fn completed(before: &Person, told: &PersonChange) -> (PersonChange, bool) {
    let or = |own: &str, theirs: &str| if own.is_empty() { theirs.to_owned() } else { own.to_owned() };
    let mut note = before.note.clone();
    for line in told.note.lines().filter(|line| !line.is_empty()) {
        add_line(&mut note, line);
    }
    let mut confirms = false;
    for (own, theirs) in [(&before.email, &told.email), (&before.phone, &told.phone)] {
        let is_same = own.eq_ignore_ascii_case(theirs);
        confirms |= is_same && !own.is_empty();
        if !own.is_empty() && !theirs.is_empty() && !is_same {
            add_line(&mut note, theirs);
        }
    }
    if note.chars().count() > NOTE_LIMIT {
        note.clone_from(&before.note);
    }
    let change = PersonChange {
        name: before.name.clone(),
        email: or(&before.email, &told.email),
        phone: or(&before.phone, &told.phone),
        party: before.party.or(told.party),
        area: or(&before.area, &told.area),
        note,
        source: or(&before.source, &told.source),
    };
    (change, confirms)
}
