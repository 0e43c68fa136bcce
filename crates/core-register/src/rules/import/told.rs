use jiff::civil::Date;
use kernel::{Lang, MultiText, Refusal};
use kit_lists::reading::SheetRow;

use super::field::Field;
use super::kind::{kind_called, kind_of_name};
use super::values::{End, SlashOrder, addresses, day, name, slash_order, website};
use crate::rules::{LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT, OutsideKind, PersonChange, is_website};

/// What a row of a list says.
#[derive(Clone, Debug, Default)]
pub struct Told {
    /// Its number in the file.
    pub number: u32,
    /// The person; nothing in a row of an organisation.
    pub person: Option<PersonChange>,
    /// The party's name, which the person's entry does not have yet.
    pub party: String,
    /// The post; its organisation is the row's.
    pub post: Option<PostTold>,
    /// The organisation.
    pub organisation: Option<OrganisationTold>,
    /// What could not be taken as it stands; the row is taken without it.
    pub notes: Vec<Refusal>,
    /// Why the row cannot be taken at all.
    pub wrong: Vec<Refusal>,
}

/// A post as a row tells it.
#[derive(Clone, Debug, Default)]
pub struct PostTold {
    /// What it is called; empty where the row does not say.
    pub title: String,
    /// The term, in words.
    pub term: String,
    /// The first day.
    pub since: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
}

/// An organisation as a row tells it.
#[derive(Clone, Debug)]
pub struct OrganisationTold {
    /// Its names.
    pub names: MultiText,
    /// The name by which it is looked for.
    pub name: String,
    /// Its abbreviation.
    pub abbreviation: String,
    /// Its kind, as the file, its name or the import says.
    pub kind: OutsideKind,
    /// The name of the whole of which it is a part.
    pub part_of: String,
    /// Its area.
    pub area: String,
    /// Its page on the web.
    pub website: String,
}

/// How the columns of a list are read.
#[derive(Clone, Debug)]
pub struct Columns {
    /// What each is for.
    pub fields: Vec<Field>,
    /// The language of the organisations' names.
    pub lang: Lang,
    /// The kind of organisations whose kind neither the file nor the name tells.
    pub kind: OutsideKind,
    /// What kinds are called, in the languages of lists.
    pub kinds: Vec<(OutsideKind, String)>,
    /// In which order days with slashes stand.
    pub slashes: SlashOrder,
}

impl Columns {
    /// The same with the order of days that the rows show.
    #[must_use]
    pub fn looked_at(self, rows: &[SheetRow]) -> Self {
        let days: Vec<usize> =
            (0..self.fields.len()).filter(|at| matches!(self.fields[*at], Field::Since | Field::Until)).collect();
        let cells = rows.iter().flat_map(|row| days.iter().map(|at| row.cell(*at)));
        let slashes = slash_order(cells);
        Self { slashes, ..self }
    }

    /// The text of the column for this field; empty where there is none.
    fn line(&self, row: &SheetRow, field: Field) -> String {
        let column = self.fields.iter().position(|other| *other == field);
        column.map(|column| row.line(column)).unwrap_or_default()
    }

    /// What a row says.
    pub fn told(&self, row: &SheetRow) -> Told {
        let mut told = Told { number: row.number, party: self.line(row, Field::Party), ..Told::default() };
        told.organisation = self.organisation(row, &mut told.notes);
        if let Some(name) = self.person_name(row) {
            let mut person = self.person(row, name, &mut told.notes);
            told.post = self.post(row, &mut told.notes);
            if told.organisation.is_none() {
                // A post belongs to an organisation; without one its words are kept in the note.
                let title = told.post.take().map(|post| post.title).filter(|title| !title.is_empty());
                if let Some(title) = title {
                    add_line(&mut person.note, &title);
                    told.notes.push(Refusal::new("import-row-post").with("text", title));
                }
            }
            told.person = Some(person);
        } else if told.organisation.is_none() {
            told.wrong.push(Refusal::new("import-row-nameless"));
        }
        check(&mut told);
        told
    }

    fn person_name(&self, row: &SheetRow) -> Option<String> {
        let [first, last] = [Field::FirstName, Field::LastName].map(|field| self.line(row, field));
        let apart = format!("{first} {last}");
        let names = [
            apart.trim().to_owned(),
            name(&self.line(row, Field::Name), false),
            name(&self.line(row, Field::NameLastFirst), true),
        ];
        names.into_iter().find(|name| name.chars().any(char::is_alphabetic))
    }

    fn person(&self, row: &SheetRow, name: String, notes: &mut Vec<Refusal>) -> PersonChange {
        let said = self.line(row, Field::Email);
        let found = addresses(&said);
        let email = found.first().cloned().unwrap_or_default();
        let email = if core_people::rules::Email::typed(&email).is_ok() { email } else { String::new() };
        let mut note = self.note(row);
        let email_is_whole = email.to_lowercase() == said.to_lowercase();
        if !said.is_empty() && !email_is_whole && (email.is_empty() || found.len() > 1) {
            notes.push(Refusal::new("import-row-email").with("text", &said));
            add_line(&mut note, &said);
        }
        let area = self.line(row, Field::Area);
        PersonChange {
            name,
            email,
            phone: self.line(row, Field::Phone),
            party: None,
            area,
            note,
            source: self.line(row, Field::Source),
        }
    }

    /// All columns of notes, each on a line of its own.
    fn note(&self, row: &SheetRow) -> String {
        let columns = (0..self.fields.len()).filter(|at| self.fields[*at] == Field::Note);
        let mut note = String::new();
        columns
            .map(|at| row.cell(at).trim())
            .filter(|text| !text.is_empty())
            .for_each(|text| add_line(&mut note, text));
        note
    }

    fn post(&self, row: &SheetRow, notes: &mut Vec<Refusal>) -> Option<PostTold> {
        let (title, term) = (self.line(row, Field::Post), self.line(row, Field::Term));
        let mut day = |field, end| {
            let text = self.line(row, field);
            let found = day(&text, self.slashes, end);
            if found.is_none() && text.chars().any(char::is_alphanumeric) {
                notes.push(Refusal::new("import-row-day").with("text", &text));
            }
            found
        };
        let (since, mut until) = (day(Field::Since, End::First), day(Field::Until, End::Last));
        if let (Some(first), Some(last)) = (since, until)
            && last < first
        {
            notes.push(Refusal::new("import-row-backwards").with("text", last));
            until = None;
        }
        let says = !title.is_empty() || !term.is_empty() || since.is_some() || until.is_some();
        says.then_some(PostTold { title, term, since, until })
    }

    fn organisation(&self, row: &SheetRow, notes: &mut Vec<Refusal>) -> Option<OrganisationTold> {
        let [own, sv, en] =
            [Field::Organisation, Field::OrganisationSv, Field::OrganisationEn].map(|field| self.line(row, field));
        let abbreviation = self.line(row, Field::Abbreviation);
        let name = [&own, &sv, &en, &abbreviation].into_iter().find(|name| !name.is_empty())?.clone();
        let mut names = MultiText::default().with(Lang::Sv, sv).with(Lang::En, en);
        if !own.is_empty() || names.is_empty() {
            names = names.with(self.lang, name.as_str());
        }
        let page = website(&self.line(row, Field::Website));
        let is_page = page.is_empty() || is_website(&page);
        if !is_page {
            notes.push(Refusal::new("import-row-website").with("text", &page));
        }
        let said = self.line(row, Field::Kind);
        let kind = kind_called(&said, &self.kinds).or_else(|| kind_of_name(&name)).unwrap_or(self.kind);
        // In a row of a person the area is the person's.
        let area = if self.person_name(row).is_some() { String::new() } else { self.line(row, Field::Area) };
        let part_of = self.line(row, Field::PartOf);
        let website = if is_page { page } else { String::new() };
        Some(OrganisationTold { names, name, abbreviation, kind, part_of, area, website })
    }
}

/// Texts that are longer than the register takes make a row wrong: cut short they would be lost.
fn check(told: &mut Told) {
    let mut lines: Vec<(&str, usize)> = vec![(&told.party, NAME_LIMIT)];
    if let Some(person) = &told.person {
        lines.extend([(person.name.as_str(), NAME_LIMIT), (&person.phone, LINE_LIMIT), (&person.area, LINE_LIMIT)]);
        lines.extend([(person.source.as_str(), LINE_LIMIT), (&person.note, NOTE_LIMIT)]);
    }
    if let Some(post) = &told.post {
        lines.extend([(post.title.as_str(), NAME_LIMIT), (&post.term, LINE_LIMIT)]);
    }
    if let Some(organisation) = &told.organisation {
        let names = Lang::ALL.into_iter().filter_map(|lang| organisation.names.exact(lang));
        lines.extend(names.map(|name| (name, NAME_LIMIT)));
        lines.extend([(organisation.part_of.as_str(), NAME_LIMIT), (&organisation.abbreviation, LINE_LIMIT)]);
        lines.extend([(organisation.area.as_str(), LINE_LIMIT), (&organisation.website, LINE_LIMIT)]);
    }
    let long = lines.into_iter().find(|(line, limit)| line.chars().count() > *limit);
    let refusal = long.map(|(line, limit)| {
        let begins: String = line.chars().take(40).collect();
        Refusal::new("import-row-long").with("limit", limit).with("text", begins)
    });
    told.wrong.extend(refusal);
}

/// Puts a line below what a note says, unless it says so already.
pub fn add_line(note: &mut String, line: &str) {
    if note.contains(line) {
        return;
    }
    if !note.is_empty() {
        note.push('\n');
    }
    note.push_str(line);
}

#[cfg(test)]
mod tests {
    use super::{Columns, Field, Told};
    use crate::rules::import::values::SlashOrder;
    use crate::rules::{NAME_LIMIT, OutsideKind};
    use jiff::civil::date;
    use kernel::Lang;
    use kit_lists::reading::SheetRow;

    fn told(fields: &[Field], line: &str) -> Told {
        let columns = Columns {
            fields: fields.to_vec(),
            lang: Lang::Fi,
            kind: OutsideKind::Other,
            kinds: Vec::new(),
            slashes: SlashOrder::MonthFirst,
        };
        columns.told(&SheetRow { number: 7, cells: line.split(';').map(str::to_owned).collect() })
    }

    #[test]
    fn a_row_of_a_person_tells_post_and_organisation() {
        use Field::{Email, FirstName, LastName, Organisation, Party, Post, Since};
        let fields = [LastName, FirstName, Post, Organisation, Email, Party, Since];
        let told = told(&fields, "Malli;Maija;ministeri;Ympäristöministeriö;maija@x.fi;kok.;20.6.2023");
        let person = told.person.unwrap();
        assert_eq!(
            (person.name.as_str(), person.email.as_str(), told.party.as_str()),
            ("Maija Malli", "maija@x.fi", "kok.")
        );
        assert_eq!(told.post.unwrap().since, Some(date(2023, 6, 20)));
        assert_eq!(told.organisation.unwrap().kind, OutsideKind::Ministry);
        assert!(told.notes.is_empty() && told.wrong.is_empty());
    }

    #[test]
    fn a_row_without_a_person_is_an_organisation() {
        let told =
            told(&[Field::Name, Field::Organisation, Field::Area, Field::Website], "-;Kuopio;Savo;www.kuopio.fi");
        assert!(told.person.is_none());
        let organisation = told.organisation.unwrap();
        assert_eq!((organisation.area.as_str(), organisation.website.as_str()), ("Savo", "https://www.kuopio.fi"));
    }

    #[test]
    fn what_is_unclear_is_told_and_kept_in_the_note() {
        let row = told(&[Field::Name, Field::Email, Field::Since, Field::Note], "Maija;maija.x.fi;kesällä;hyvä tyyppi");
        let codes: Vec<&str> = row.notes.iter().map(|note| note.code).collect();
        assert_eq!(codes, ["import-row-email", "import-row-day"]);
        let person = row.person.unwrap();
        assert_eq!((person.email.as_str(), person.note.as_str()), ("", "hyvä tyyppi\nmaija.x.fi"));
        let two = told(&[Field::Name, Field::Email], "Maija;a@x.fi, b@x.fi").person.unwrap();
        assert_eq!((two.email.as_str(), two.note.as_str()), ("a@x.fi", "a@x.fi, b@x.fi"));
    }

    #[test]
    fn a_row_without_names_or_with_too_long_ones_is_wrong() {
        assert_eq!(told(&[Field::Name, Field::Phone], ";040").wrong[0].code, "import-row-nameless");
        let long = |length: usize| told(&[Field::Name], &"ä".repeat(length)).wrong.len();
        assert_eq!((long(NAME_LIMIT), long(NAME_LIMIT + 1)), (0, 1));
    }
}
