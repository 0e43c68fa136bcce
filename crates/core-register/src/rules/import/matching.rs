use std::collections::HashMap;

use super::told::{OrganisationTold, Told};
use crate::rules::{Organisation, RegisterOrganisationId, RegisterPersonId, plain};

/// What companies and associations add to their names.
const FORMS: [&str; 12] = ["oy", "oyj", "ab", "abp", "ry", "rf", "ltd", "plc", "inc", "as", "ky", "sr"];

/// A person whom the register knows.
#[derive(Clone, Debug)]
pub struct KnownPerson {
    /// The id.
    pub id: RegisterPersonId,
    /// The name and those of doubles.
    pub names: Vec<String>,
    /// The mail address; may be empty.
    pub email: String,
    /// The organisations in which the person holds or held a post.
    pub organisations: Vec<RegisterOrganisationId>,
}

/// An organisation: one that is known, or one that a row of the list adds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OrganisationKey {
    /// In the register.
    Known(RegisterOrganisationId),
    /// New, by its plain name.
    New(String),
}

/// Who a row's person may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Somebody {
    /// Somebody in the register.
    Known(RegisterPersonId),
    /// The person of an earlier row.
    Row(u32),
}

/// What a row is to the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Not known.
    New,
    /// The same: of name and organisation, or of name and mail address.
    Same(Somebody),
    /// Perhaps the same: of name, or of mail address, alone.
    Perhaps(Somebody),
    /// An organisation that is known.
    SameOrganisation(RegisterOrganisationId),
    /// An organisation of an earlier row.
    RepeatedOrganisation,
    /// It cannot be taken.
    Wrong,
}

/// The organisations of a register and of the rows so far, by their names.
#[derive(Debug, Default)]
pub struct Organisations {
    by_name: HashMap<String, OrganisationKey>,
    by_core: HashMap<String, OrganisationKey>,
}

impl Organisations {
    /// Of what the register has; of several that are called alike the first.
    pub fn of(known: &[Organisation]) -> Self {
        let mut all = Self::default();
        for organisation in known {
            for name in organisation.plain().split('\n').filter(|name| !name.is_empty()) {
                all.note(name, OrganisationKey::Known(organisation.id));
            }
        }
        all
    }

    fn note(&mut self, plain_name: &str, key: OrganisationKey) {
        self.by_core.entry(core(plain_name)).or_insert_with(|| key.clone());
        self.by_name.entry(plain_name.to_owned()).or_insert(key);
    }

    /// The organisation that is called so, whatever form of company its name tells; nothing where there is none.
    pub fn called(&self, name: &str) -> Option<OrganisationKey> {
        let plain_name = plain(name);
        self.by_name.get(&plain_name).or_else(|| self.by_core.get(&core(&plain_name))).cloned()
    }

    /// The same, and from then on known as new where there is none.
    pub fn called_or_new(&mut self, name: &str) -> OrganisationKey {
        self.called(name).unwrap_or_else(|| {
            let key = OrganisationKey::New(plain(name));
            self.note(&plain(name), key.clone());
            key
        })
    }

    fn of_told(&mut self, told: &OrganisationTold) -> OrganisationKey {
        let names = kernel::Lang::ALL.into_iter().filter_map(|lang| told.names.exact(lang));
        let names: Vec<&str> = names.chain(Some(told.abbreviation.as_str())).filter(|name| !name.is_empty()).collect();
        let known = self.called(&told.name).or_else(|| names.iter().find_map(|name| self.called(name)));
        let key = known.unwrap_or_else(|| self.called_or_new(&told.name));
        for name in names {
            self.note(&plain(name), key.clone());
        }
        key
    }
}

/// A plain name without its form of company and without signs.
fn core(plain_name: &str) -> String {
    let words = plain_name.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<&str> = words.collect();
    let named: Vec<&str> = words.iter().copied().filter(|word| !FORMS.contains(word)).collect();
    if named.is_empty() { words.join(" ") } else { named.join(" ") }
}

/// A name's words in the order of the alphabet: `Malli Maija` is `Maija Malli`.
fn name_key(name: &str) -> String {
    let plain = plain(name);
    let mut words: Vec<&str> =
        plain.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    words.join(" ")
}

#[derive(Debug, Default)]
struct Persons {
    by_name: HashMap<String, Vec<Somebody>>,
    by_email: HashMap<String, Somebody>,
    organisations: HashMap<Somebody, Vec<OrganisationKey>>,
    emails: HashMap<Somebody, String>,
}

impl Persons {
    fn note(&mut self, who: Somebody, names: &[String], email: &str) {
        for name in names {
            let alike = self.by_name.entry(name_key(name)).or_default();
            if !alike.contains(&who) {
                alike.push(who);
            }
        }
        if !email.is_empty() {
            self.by_email.entry(email.to_lowercase()).or_insert(who);
            self.emails.entry(who).or_insert_with(|| email.to_lowercase());
        }
    }

    fn find(&self, name: &str, email: &str, organisation: Option<&OrganisationKey>) -> Found {
        let email = email.to_lowercase();
        let alike = self.by_name.get(&name_key(name)).map(Vec::as_slice).unwrap_or_default();
        let works_there = |who: &&Somebody| {
            let own = self.organisations.get(who).map(Vec::as_slice).unwrap_or_default();
            organisation.is_some_and(|organisation| own.contains(organisation))
        };
        let has_address = |who: &&Somebody| !email.is_empty() && self.emails.get(who) == Some(&email);
        if let Some(who) = alike.iter().find(has_address).or_else(|| alike.iter().find(works_there)) {
            return Found::Same(*who);
        }
        let perhaps = alike.first().or_else(|| self.by_email.get(&email).filter(|_| !email.is_empty()));
        perhaps.map_or(Found::New, |who| Found::Perhaps(*who))
    }
}

/// A row with what it is to the register.
#[derive(Clone, Debug)]
pub struct Planned {
    /// What the row says.
    pub told: Told,
    /// Who or what it is.
    pub found: Found,
    /// The row's organisation.
    pub organisation: Option<OrganisationKey>,
    /// The whole of which the organisation is a part.
    pub part_of: Option<OrganisationKey>,
    /// The person's party.
    pub party: Option<OrganisationKey>,
}

/// Compares the rows of a list with the register and with each other, in their order.
pub fn plan(rows: Vec<Told>, persons: &[KnownPerson], organisations: &[Organisation]) -> Vec<Planned> {
    let mut known = Persons::default();
    for person in persons {
        let who = Somebody::Known(person.id);
        known.note(who, &person.names, &person.email);
        let own = person.organisations.iter().map(|id| OrganisationKey::Known(*id)).collect();
        known.organisations.insert(who, own);
    }
    let mut called = Organisations::of(organisations);
    let mut told_before = std::collections::HashSet::new();
    rows.into_iter().map(|told| planned(told, &mut known, &mut called, &mut told_before)).collect()
}

fn planned(
    told: Told,
    persons: &mut Persons,
    organisations: &mut Organisations,
    told_before: &mut std::collections::HashSet<OrganisationKey>,
) -> Planned {
    if !told.wrong.is_empty() {
        return Planned { told, found: Found::Wrong, organisation: None, part_of: None, party: None };
    }
    let organisation = told.organisation.as_ref().map(|one| organisations.of_told(one));
    let named = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let part_of = told.organisation.as_ref().and_then(|one| named(&one.part_of));
    let part_of = part_of.map(|name| organisations.called_or_new(&name));
    let party = named(&told.party).map(|name| organisations.called_or_new(&name));
    let found = match (&told.person, &organisation) {
        (Some(person), _) => {
            let found = persons.find(&person.name, &person.email, organisation.as_ref());
            let who = match &found {
                Found::Same(who) => *who,
                _ => Somebody::Row(told.number),
            };
            persons.note(who, std::slice::from_ref(&person.name), &person.email);
            persons.organisations.entry(who).or_default().extend(organisation.clone());
            found
        }
        (None, Some(OrganisationKey::Known(id))) => Found::SameOrganisation(*id),
        (None, Some(key)) if told_before.contains(key) => Found::RepeatedOrganisation,
        (None, _) => Found::New,
    };
    told_before.extend(organisation.clone().filter(|_| told.person.is_none()));
    Planned { told, found, organisation, part_of, party }
}

#[cfg(test)]
mod tests {
    use super::{Found, KnownPerson, Organisations, Somebody, core, plan};
    use crate::rules::import::Field;
    use crate::rules::import::told::{Columns, Told};
    use crate::rules::import::values::SlashOrder;
    use crate::rules::{OutsideKind, RegisterPersonId};
    use kernel::{Chance, Lang, Moment};
    use kit_lists::reading::SheetRow;

    fn rows(lines: &[&str]) -> Vec<Told> {
        let columns = Columns {
            fields: vec![Field::Name, Field::Organisation, Field::Email],
            lang: Lang::Fi,
            kind: OutsideKind::Other,
            kinds: Vec::new(),
            slashes: SlashOrder::MonthFirst,
        };
        let row = |(number, line): (u32, &&str)| {
            columns.told(&SheetRow { number, cells: line.split(';').map(str::to_owned).collect() })
        };
        (1..).zip(lines).map(row).collect()
    }

    fn found(known: &[KnownPerson], lines: &[&str]) -> Vec<Found> {
        plan(rows(lines), known, &[]).into_iter().map(|planned| planned.found).collect()
    }

    #[test]
    fn name_with_organisation_or_address_is_the_same_and_either_alone_perhaps() {
        let lines = [
            "Maija Malli;LVM;maija@x.fi",
            "MALLI, MAIJA;lvm;",
            "Maija Malli;TEM;MAIJA@X.FI",
            "Maija Malli;OKM;",
            "Matti Toinen;;maija@x.fi",
            "Åsa Häkkinen;TEM;",
            "Hakkinen Asa;TEM;",
        ];
        let first = Somebody::Row(1);
        assert_eq!(
            found(&[], &lines),
            [
                Found::New,
                Found::Same(first),
                Found::Same(first),
                Found::Perhaps(first),
                Found::Perhaps(first),
                Found::New,
                Found::Same(Somebody::Row(6)),
            ]
        );
    }

    #[test]
    fn who_is_known_is_found_by_a_doubles_name_too() {
        let id = RegisterPersonId::new(Moment::from_millis(0), &Chance::seeded(1));
        let names = vec!["Maija Malli".into(), "Maija Entinen".into()];
        let known = [KnownPerson { id, names, email: "m@x.fi".into(), organisations: Vec::new() }];
        let who = Somebody::Known(id);
        let lines = ["Maija Entinen;LVM;m@x.fi", "Malli Maija;TEM;", "Maija Uusi;;"];
        assert_eq!(found(&known, &lines), [Found::Same(who), Found::Perhaps(who), Found::New]);
    }

    #[test]
    fn an_organisation_is_one_whatever_its_form_is_called() {
        assert_eq!((core("finavia oyj").as_str(), core("oy ab").as_str()), ("finavia", "oy ab"));
        let mut all = Organisations::default();
        let first = all.called_or_new("Finavia Oyj");
        assert_eq!(all.called("FINAVIA"), Some(first));
        assert_eq!(all.called("Finnair"), None);
        assert_eq!(
            found(&[], &[";Finavia Oyj;", ";Finavia;", ";;"]),
            [Found::New, Found::RepeatedOrganisation, Found::Wrong]
        );
    }
}
