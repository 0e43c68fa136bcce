use std::str::FromStr;

use core_people::rules::OrganisationKind;
use kernel::{Error, Lang, Moment, PersonId, Refusal, RefusalKind};
use kit_lists::reading::{SheetRow, head_row, width};

use super::field::{Field, recognise};

kernel::id!(
    /// A list that was brought in.
    DirectoryImportId
);

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// It tells of an organisation that is known.
    Join,
    /// It is added as a new one.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// An organisation was added.
    Added,
    /// What it says was told of one that is there.
    Joined,
    /// It was left out by choice.
    Skipped,
    /// It could not be taken.
    Wrong,
    /// What it led to was taken back with its list.
    TakenBack,
    /// What it led to stayed when its list was taken back: somebody changed it since, or something belongs to it.
    Stayed,
}

impl Outcome {
    /// All of them, in the order in which pages tell them.
    pub const ALL: [Outcome; 6] =
        [Outcome::Added, Outcome::Joined, Outcome::Skipped, Outcome::Wrong, Outcome::TakenBack, Outcome::Stayed];

    /// The name in the database and in addresses.
    pub const fn name(self) -> &'static str {
        match self {
            Outcome::Added => "added",
            Outcome::Joined => "joined",
            Outcome::Skipped => "skipped",
            Outcome::Wrong => "wrong",
            Outcome::TakenBack => "taken-back",
            Outcome::Stayed => "stayed",
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

/// How far a list has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Columns and doubles are being decided; nothing is in the directory yet.
    Open,
    /// Its rows are being written, some at a time.
    Saving,
    /// It is in the directory.
    Saved,
    /// What it led to is being taken back.
    Undoing,
    /// It was taken back.
    Undone,
}

impl Stage {
    const ALL: [Stage; 5] = [Stage::Open, Stage::Saving, Stage::Saved, Stage::Undoing, Stage::Undone];

    /// The name in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Stage::Open => "open",
            Stage::Saving => "saving",
            Stage::Saved => "saved",
            Stage::Undoing => "undoing",
            Stage::Undone => "undone",
        }
    }

    /// Whether something goes on that somebody may wait for.
    pub const fn is_going_on(self) -> bool {
        matches!(self, Stage::Saving | Stage::Undoing)
    }

    /// Where it goes from here: there and back once.
    pub const fn next(self) -> Option<Stage> {
        match self {
            Stage::Open => Some(Stage::Saving),
            Stage::Saving => Some(Stage::Saved),
            Stage::Saved => Some(Stage::Undoing),
            Stage::Undoing => Some(Stage::Undone),
            Stage::Undone => None,
        }
    }
}

impl FromStr for Stage {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Stage::ALL.into_iter().find(|stage| stage.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not a stage: {text}")))
    }
}

/// What somebody says of a list's columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// The number of the row with the heads; 0 for none.
    pub head_row: u32,
    /// What each column is for.
    pub fields: Vec<Field>,
    /// The language of the names in the column that does not say which.
    pub name_lang: Lang,
    /// The kind of organisations of which the row does not tell it.
    pub kind: OrganisationKind,
    /// The country of organisations of which the row does not tell it.
    pub country: String,
}

impl Mapping {
    /// Of a list without columns.
    pub fn empty() -> Self {
        let (name_lang, kind) = (Lang::En, OrganisationKind::City);
        Self { head_row: 0, fields: Vec::new(), name_lang, kind, country: "FI".to_owned() }
    }

    /// What the columns of these rows are probably for.
    pub fn suggested(rows: &[SheetRow]) -> Self {
        let row = head_row(rows, |head| recognise(head).is_some());
        Self { head_row: row, ..Self::empty() }.looked_at(rows)
    }

    /// The same with the columns as the heads in its row say; no field is given twice.
    #[must_use]
    pub fn looked_at(self, rows: &[SheetRow]) -> Self {
        let heads = rows.iter().find(|row| row.number == self.head_row);
        let mut fields: Vec<Field> = Vec::new();
        for column in 0..width(rows) {
            let field = heads.and_then(|heads| recognise(heads.cell(column))).unwrap_or(Field::Ignore);
            fields.push(if fields.contains(&field) { Field::Ignore } else { field });
        }
        Self { fields, ..self }
    }

    /// The heads of the columns, by which the same kind of list is known again.
    pub fn heads(&self, rows: &[SheetRow]) -> Vec<String> {
        let heads = rows.iter().find(|row| row.number == self.head_row);
        heads.map(|heads| heads.cells.clone()).unwrap_or_default()
    }

    /// The text of the column for this field; empty where there is none.
    pub(super) fn line(&self, row: &SheetRow, field: Field) -> String {
        let column = self.fields.iter().position(|other| *other == field);
        column.map(|column| row.line(column)).unwrap_or_default()
    }

    /// Refused with `list-name-column` where nothing could be named, `list-field-twice` where two columns are for the
    /// same, `list-country` where the usual country is no code.
    pub fn check(&self) -> Result<(), Vec<Refusal>> {
        let mut refusals = Vec::new();
        if !self.fields.iter().any(|field| field.names()) {
            refusals.push(Refusal::new("list-name-column").on("column-1"));
        }
        for (at, field) in self.fields.iter().enumerate() {
            if *field != Field::Ignore && self.fields[..at].contains(field) {
                refusals.push(Refusal::new("list-field-twice").on(format!("column-{}", at + 1)));
            }
        }
        if self.country.len() != 2 || !self.country.bytes().all(|byte| byte.is_ascii_uppercase()) {
            refusals.push(Refusal::new("list-country").on("country"));
        }
        if refusals.is_empty() { Ok(()) } else { Err(refusals) }
    }
}

/// A list that was brought in.
#[derive(Clone, Debug)]
pub struct Import {
    /// Its id.
    pub id: DirectoryImportId,
    /// The file's name.
    pub file_name: String,
    /// The heads of its columns.
    pub heads: Vec<String>,
    /// What its columns are for.
    pub mapping: Mapping,
    /// What becomes of rows that are perhaps doubles, where their own row says nothing.
    pub doubles: Option<Choice>,
    /// How far it is.
    pub stage: Stage,
    /// How many rows it has below the heads, and how many of them are done in this stage.
    pub progress: Progress,
    /// When the file came.
    pub created_at: Moment,
    /// Who brought it.
    pub by: Option<PersonId>,
    /// Counts changes.
    pub version: i64,
}

/// How far what goes on has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// How many rows there are.
    pub rows: i64,
    /// How many are done.
    pub done: i64,
}

impl Progress {
    /// How much that is in a hundred.
    pub fn percent(self) -> u8 {
        let percent = if self.rows == 0 { 100 } else { self.done * 100 / self.rows };
        u8::try_from(percent.clamp(0, 100)).unwrap_or(100)
    }
}

impl Import {
    /// The same, still open; refused with `list-over`.
    pub fn open(self) -> Result<Self, Refusal> {
        if self.stage == Stage::Open { Ok(self) } else { Err(over()) }
    }

    /// The same one stage further, with nothing done in it; refused with `list-over` where this is not the stage for it.
    pub fn from(self, stage: Stage) -> Result<Self, Refusal> {
        match stage.next().filter(|_| self.stage == stage) {
            Some(next) => Ok(Self { stage: next, progress: Progress { done: 0, ..self.progress }, ..self }),
            None => Err(over()),
        }
    }
}

fn over() -> Refusal {
    Refusal::new("list-over").kind(RefusalKind::Conflict)
}

#[cfg(test)]
mod tests {
    use super::{Choice, Field, Mapping, Outcome, Progress, Stage};
    use kit_lists::reading::SheetRow;

    fn codes(fields: &[Field]) -> Vec<&'static str> {
        let mapping = Mapping { fields: fields.to_vec(), ..Mapping::empty() };
        mapping.check().err().unwrap_or_default().iter().map(|refusal| refusal.code).collect()
    }

    #[test]
    fn some_column_names_and_none_is_for_the_same() {
        assert_eq!(codes(&[Field::NameSv, Field::Ignore, Field::Ignore]), [""; 0]);
        assert_eq!(codes(&[Field::Country]), ["list-name-column"]);
        assert_eq!(codes(&[Field::Name, Field::Country, Field::Country]), ["list-field-twice"]);
        let abroad = Mapping { country: "Suomi".into(), fields: vec![Field::Name], ..Mapping::empty() };
        assert_eq!(abroad.check().unwrap_err()[0].code, "list-country");
    }

    #[test]
    fn columns_are_suggested_by_their_heads_each_field_once() {
        let line = |number, text: &str| SheetRow { number, cells: text.split(';').map(str::to_owned).collect() };
        let rows = [line(1, "Members 2026"), line(3, "name;city;country_code;x1"), line(4, "A;B;FI;1")];
        let mapping = Mapping::suggested(&rows);
        assert_eq!((mapping.head_row, mapping.heads(&rows).len()), (3, 4));
        assert_eq!(mapping.fields, [Field::Name, Field::Ignore, Field::Country, Field::Ignore]);
    }

    #[test]
    fn stages_go_there_and_back_once() {
        let all: Vec<Stage> = std::iter::successors(Some(Stage::Open), |stage| stage.next()).collect();
        assert_eq!(all, Stage::ALL);
        assert!(all.iter().all(|stage| stage.name().parse::<Stage>().ok() == Some(*stage)));
        assert!(Choice::ALL.iter().all(|choice| choice.name().parse::<Choice>().ok() == Some(*choice)));
        assert!(Outcome::ALL.iter().all(|outcome| outcome.name().parse::<Outcome>().ok() == Some(*outcome)));
    }

    #[test]
    fn progress_is_in_a_hundred() {
        assert_eq!(
            [(0, 0), (200, 1), (200, 199), (3, 3)].map(|(rows, done)| Progress { rows, done }.percent()),
            [100, 0, 99, 100]
        );
    }
}
