//! Writes the rows of a list into the register.

mod made;
mod organisations;
mod persons;

use std::collections::HashMap;

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Error, Lang, Occasion, Refusal, Result};
use kit_db::{Tx, record};
use serde_json::json;

use super::{changed_meanwhile, of_import, same_version};
use crate::rules::access::KeepRegister;
use crate::rules::import::{Choice, Columns, Found, Import, Outcome, Planned, SlashOrder, Somebody, plan};
use crate::rules::{OutsideKind, RegisterImportId, RegisterOrganisationId, RegisterPersonId};
use crate::store;
use crate::store::import_row::{Chosen, RowResult};
use made::MadeSoFar;
use organisations::Organisations;

/// Words that a list does not have and the register needs, in the language of who brings it.
#[derive(Clone, Debug)]
pub struct Wording {
    /// The language of the organisations' names.
    pub lang: Lang,
    /// A post of which the list says only whose it is.
    pub post: String,
    /// What kinds of organisations are called, in every language.
    pub kinds: Vec<(OutsideKind, String)>,
}

/// The rows of a list with what each is to the register, and what was chosen for each.
pub fn planned(tx: &mut Tx<'_>, import: &Import, wording: &Wording) -> Result<(Vec<Planned>, Chosen)> {
    let (rows, choices) = store::import_row::all(tx, import.id)?;
    let columns = columns(import, wording).looked_at(&rows);
    let told = rows.iter().filter(|row| row.number > import.mapping.head_row).map(|row| columns.told(row)).collect();
    let persons = store::person::everybody(tx, import.space)?;
    let organisations = store::organisation::all(tx, import.space)?;
    Ok((plan(told, &persons, &organisations), choices))
}

/// How a list's columns are read.
pub fn columns(import: &Import, wording: &Wording) -> Columns {
    Columns {
        fields: import.mapping.fields.clone(),
        lang: wording.lang,
        kind: import.mapping.kind,
        kinds: wording.kinds.clone(),
        slashes: SlashOrder::MonthFirst,
    }
}

/// Writes all rows in one transaction, each by the actions that pages call, and notes what became of each. Refused
/// with `import-doubles-undecided` while nobody said what becomes of doubles.
pub fn save_import(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    today: Date,
    (id, version): (RegisterImportId, i64),
    wording: &Wording,
) -> Result<Import> {
    let before = store::import::get(tx, allowed.space(), id)?;
    same_version(version, before.version)?;
    let mut after = before.saved(occasion.at)?;
    after.mapping.check().map_err(Error::Refused)?;
    let (rows, choices) = planned(tx, &after, wording)?;
    let choices: HashMap<u32, Choice> = choices.into_iter().collect();
    let mut saving = Saving {
        occasion,
        allowed,
        today,
        wording,
        organisations: Organisations::default(),
        persons: HashMap::new(),
        made: MadeSoFar::default(),
    };
    let mut results = Vec::with_capacity(rows.len());
    for row in &rows {
        let choice = chosen(row, choices.get(&row.told.number).copied(), after.doubles)?;
        results.push(saving.row(tx, row, choice)?);
    }
    store::import_row::insert_results(tx, id, &results)?;
    store::import::insert_made(tx, id, &saving.made.into_list())?;
    if !store::import::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    let count = |outcome: Outcome| results.iter().filter(|result| result.outcome == outcome).count();
    let told: serde_json::Map<_, _> =
        Outcome::ALL.into_iter().map(|outcome| (outcome.name().to_owned(), json!(count(outcome)))).collect();
    record(tx, occasion, &of_import("register-import.saved", &after).after(told.into()))?;
    Ok(after)
}

/// What becomes of a row: by its own choice, by that for all, or by what it is.
fn chosen(row: &Planned, own: Option<Choice>, all: Option<Choice>) -> Result<Choice> {
    let by_itself = match row.found {
        Found::New | Found::Wrong => Some(Choice::Add),
        Found::Same(_) | Found::SameOrganisation(_) | Found::RepeatedOrganisation => Some(Choice::Join),
        Found::Perhaps(_) => all,
    };
    own.or(by_itself).ok_or_else(|| Refusal::new("import-doubles-undecided").on("all").into())
}

/// An import that is being written.
struct Saving<'a> {
    occasion: &'a Occasion,
    allowed: &'a Allowed<KeepRegister>,
    today: Date,
    wording: &'a Wording,
    organisations: Organisations,
    /// The persons to whom rows led.
    persons: HashMap<u32, RegisterPersonId>,
    made: MadeSoFar,
}

impl Saving<'_> {
    fn row(&mut self, tx: &mut Tx<'_>, row: &Planned, choice: Choice) -> Result<RowResult> {
        let number = row.told.number;
        let result = |outcome, person, organisation| RowResult { number, outcome, person, organisation, stayed: None };
        if row.found == Found::Wrong {
            return Ok(result(Outcome::Wrong, None, None));
        }
        if choice == Choice::Skip {
            return Ok(result(Outcome::Skipped, None, None));
        }
        let organisation = self.organisation_of(tx, row)?;
        let (outcome, person) = match &row.told.person {
            Some(_) => {
                let (outcome, person) = self.person(tx, row, choice)?;
                self.post(tx, row, (outcome, person), organisation)?;
                (outcome, Some(person))
            }
            None if row.found == Found::New => (Outcome::Added, None),
            None => (Outcome::Joined, None),
        };
        Ok(result(outcome, person, organisation))
    }

    /// The known person with whom the row is joined; nothing where it is added.
    fn joined_with(&self, row: &Planned, choice: Choice) -> Option<RegisterPersonId> {
        let who = match (choice, &row.found) {
            (Choice::Join, Found::Same(who) | Found::Perhaps(who)) => *who,
            _ => return None,
        };
        match who {
            Somebody::Known(id) => Some(id),
            // Nobody, where that row was left out.
            Somebody::Row(number) => self.persons.get(&number).copied(),
        }
    }

    fn organisation_of(&mut self, tx: &mut Tx<'_>, row: &Planned) -> Result<Option<RegisterOrganisationId>> {
        let (Some(key), Some(told)) = (&row.organisation, &row.told.organisation) else { return Ok(None) };
        let parent = match &row.part_of {
            Some(parent) if parent != key => Some(self.named(tx, parent, &told.part_of, None)?),
            _ => None,
        };
        self.told_organisation(tx, key, (told, parent), row.told.person.is_none()).map(Some)
    }
}
