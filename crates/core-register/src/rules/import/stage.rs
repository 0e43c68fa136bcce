use std::str::FromStr;

use kernel::{Error, Moment, PersonId, Refusal, RefusalKind, SpaceId};
use kit_lists::reading::{SheetRow, width};

use super::field::Field;
use crate::rules::{OutsideKind, RegisterImportId};

/// For how many days the rows of a list are kept as they came: less than the shortest time that a register may keep
/// details for.
pub const KEPT_DAYS: i64 = 28;

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// It tells of somebody who is known.
    Join,
    /// It is added as somebody new.
    Add,
    /// It is left out.
    Skip,
}

impl Choice {
    /// All of them, in the order in which forms offer them.
    pub const ALL: [Choice; 3] = [Choice::Join, Choice::Add, Choice::Skip];

    /// The name in forms and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Choice::Join => "join",
            Choice::Add => "add",
            Choice::Skip => "skip",
        }
    }
}

impl FromStr for Choice {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Choice::ALL.into_iter().find(|choice| choice.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not a choice: {text}")))
    }
}

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// A person or an organisation was added.
    Added,
    /// It was joined with one that was known, or that an earlier row had added.
    Joined,
    /// It was left out by choice.
    Skipped,
    /// It could not be taken.
    Wrong,
}

impl Outcome {
    /// All of them, in the order in which pages tell them.
    pub const ALL: [Outcome; 4] = [Outcome::Added, Outcome::Joined, Outcome::Skipped, Outcome::Wrong];

    /// The name in the database and in addresses.
    pub const fn name(self) -> &'static str {
        match self {
            Outcome::Added => "added",
            Outcome::Joined => "joined",
            Outcome::Skipped => "skipped",
            Outcome::Wrong => "wrong",
        }
    }
}

impl FromStr for Outcome {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Outcome::ALL.into_iter().find(|outcome| outcome.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not an outcome: {text}")))
    }
}

/// Why something stayed when its import was taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stayed {
    /// Somebody changed it since.
    Changed,
    /// Something else belongs to it.
    Held,
    /// One of both: that was not written down yet.
    Somehow,
}

impl Stayed {
    /// The name in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Stayed::Changed => "changed",
            Stayed::Held => "held",
            Stayed::Somehow => "",
        }
    }
}

impl FromStr for Stayed {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = [Stayed::Changed, Stayed::Held, Stayed::Somehow].into_iter().find(|why| why.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("nothing stays for: {text}")))
    }
}

/// How far an import has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Columns and doubles are being decided; nothing is in the register yet.
    Open,
    /// It is in the register.
    Saved {
        /// Since when.
        at: Moment,
    },
    /// It was taken back.
    Undone {
        /// When.
        at: Moment,
    },
}

/// What somebody says of a list's columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// The number of the row with the heads; 0 for none.
    pub head_row: u32,
    /// What each column is for.
    pub fields: Vec<Field>,
    /// The kind of organisations whose kind neither the file nor their name tells.
    pub kind: OutsideKind,
}

impl Mapping {
    /// What the columns of these rows are probably for.
    pub fn suggested(rows: &[SheetRow]) -> Self {
        let head_row = super::head_row(rows);
        let heads = rows.iter().find(|row| row.number == head_row);
        Self { head_row, fields: super::suggest(heads, width(rows)), kind: OutsideKind::Other }
    }

    /// Refused with `import-name-column` where nobody could be found, `import-field-twice` where two columns are for
    /// the same.
    pub fn check(&self) -> Result<(), Vec<Refusal>> {
        let names = [Field::Name, Field::NameLastFirst, Field::FirstName, Field::LastName];
        let names = names.into_iter().chain([Field::Organisation, Field::OrganisationSv, Field::OrganisationEn]);
        let mut refusals = Vec::new();
        if !names.chain([Field::Abbreviation]).any(|field| self.fields.contains(&field)) {
            refusals.push(Refusal::new("import-name-column").on("column-1"));
        }
        for (at, field) in self.fields.iter().enumerate() {
            if field.is_once() && self.fields[..at].contains(field) {
                refusals.push(Refusal::new("import-field-twice").on(format!("column-{}", at + 1)));
            }
        }
        if refusals.is_empty() { Ok(()) } else { Err(refusals) }
    }
}

/// A list that was brought in.
#[derive(Clone, Debug)]
pub struct Import {
    /// Its id.
    pub id: RegisterImportId,
    /// Into whose register.
    pub space: SpaceId,
    /// The file's name.
    pub file_name: String,
    /// The name of the sheet in the workbook; may be empty.
    pub sheet_name: String,
    /// The workbook's other sheets.
    pub others: Vec<String>,
    /// What its columns are for.
    pub mapping: Mapping,
    /// Whether somebody has looked at the columns.
    pub is_mapped: bool,
    /// What becomes of rows that are perhaps doubles, where their own row says nothing.
    pub doubles: Option<Choice>,
    /// How far it is.
    pub stage: Stage,
    /// When the file came.
    pub created_at: Moment,
    /// Who brought it.
    pub by: Option<PersonId>,
    /// Counts changes.
    pub version: i64,
}

impl Import {
    /// The same, still open; refused with `import-over`.
    pub fn open(self) -> Result<Self, Refusal> {
        match self.stage {
            Stage::Open => Ok(self),
            Stage::Saved { .. } | Stage::Undone { .. } => Err(Refusal::new("import-over").kind(RefusalKind::Conflict)),
        }
    }

    /// The same, in the register.
    pub fn saved(self, at: Moment) -> Result<Self, Refusal> {
        Ok(Self { stage: Stage::Saved { at }, ..self.open()? })
    }

    /// The same, taken back; refused with `import-not-saved`.
    pub fn undone(self, at: Moment) -> Result<Self, Refusal> {
        match self.stage {
            Stage::Saved { .. } => Ok(Self { stage: Stage::Undone { at }, ..self }),
            Stage::Open | Stage::Undone { .. } => Err(Refusal::new("import-not-saved").kind(RefusalKind::Conflict)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Choice, Field, Mapping, Outcome, OutsideKind};

    fn codes(fields: &[Field]) -> Vec<&'static str> {
        let mapping = Mapping { head_row: 1, fields: fields.to_vec(), kind: OutsideKind::Other };
        mapping.check().err().unwrap_or_default().iter().map(|refusal| refusal.code).collect()
    }

    #[test]
    fn some_column_names_and_none_is_for_the_same() {
        assert_eq!(codes(&[Field::Name, Field::Note, Field::Note, Field::Ignore, Field::Ignore]), [""; 0]);
        assert_eq!(codes(&[Field::Email]), ["import-name-column"]);
        assert_eq!(codes(&[Field::Organisation, Field::Email, Field::Email]), ["import-field-twice"]);
    }

    #[test]
    fn choices_and_outcomes_are_read_back_from_their_names() {
        assert!(Choice::ALL.iter().all(|choice| choice.name().parse::<Choice>().ok() == Some(*choice)));
        assert!(Outcome::ALL.iter().all(|outcome| outcome.name().parse::<Outcome>().ok() == Some(*outcome)));
    }
}
