use core_people::rules::{NAME_LIMIT, OrganisationKind};
use kernel::{Lang, MultiText, Refusal};
use kit_lists::reading::SheetRow;

use super::field::Field;
use super::stage::Mapping;
use crate::rules::{Identifier, LanguageTag, POPULATION_LIMIT, Place, Profile, Scheme};

/// What a row of a list says.
#[derive(Clone, Debug)]
pub struct Told {
    /// Its number in the file.
    pub number: u32,
    /// The names.
    pub names: MultiText,
    /// The kind.
    pub kind: OrganisationKind,
    /// The country's code.
    pub country: String,
    /// How many people live there.
    pub population: Option<i64>,
    /// Where it is.
    pub place: Option<Place>,
    /// The languages in which it works.
    pub languages: Vec<LanguageTag>,
    /// The page on the web.
    pub website: String,
    /// The numbers in registers.
    pub identifiers: Vec<Identifier>,
    /// What could not be taken as it stands; the row is taken without it.
    pub notes: Vec<Refusal>,
    /// Why the row cannot be taken at all.
    pub wrong: Vec<Refusal>,
}

impl Told {
    /// What a row says by this mapping.
    pub fn of(row: &SheetRow, mapping: &Mapping) -> Self {
        let mut notes = Vec::new();
        let mut wrong = Vec::new();
        let line = |field: Field| mapping.line(row, field);
        let names = names(row, mapping);
        if names.is_empty() {
            wrong.push(Refusal::new("row-nameless"));
        }
        let long = |lang: &Lang| names.exact(*lang).is_some_and(|name| name.chars().count() > NAME_LIMIT);
        if Lang::ALL.iter().any(long) {
            wrong.push(Refusal::new("row-name-long").with("limit", NAME_LIMIT));
        }
        let country = match line(Field::Country) {
            text if text.is_empty() => mapping.country.clone(),
            text => text.to_uppercase(),
        };
        if country.len() != 2 || !country.bytes().all(|byte| byte.is_ascii_uppercase()) {
            wrong.push(Refusal::new("row-country").with("text", country.chars().take(40).collect::<String>()));
        }
        let kind = kind(&line(Field::Kind), mapping.kind, &mut notes);
        let population = population(&line(Field::Population), &mut notes);
        let place = place(&line(Field::Latitude), &line(Field::Longitude), &mut notes);
        let languages = taken(LanguageTag::list(&line(Field::Languages)), &mut notes).unwrap_or_default();
        let website = website(&line(Field::Website), &mut notes);
        let numbers = Scheme::ALL.into_iter();
        let numbers = numbers.map(|scheme| Identifier::typed(scheme, &line(Field::Identifier(scheme))));
        let identifiers = numbers.filter_map(|number| taken(number, &mut notes).flatten()).collect();
        Self {
            number: row.number,
            names,
            kind,
            country,
            population,
            place,
            languages,
            website,
            identifiers,
            notes,
            wrong,
        }
    }

    /// What it is called, in whichever language.
    pub fn name(&self) -> &str {
        self.names.pick(Lang::En).0
    }

    /// The profile with what the row says; what it does not say stays.
    pub fn onto(&self, profile: &Profile) -> Profile {
        let mut identifiers = self.identifiers.clone();
        let own = |scheme: Scheme| self.identifiers.iter().any(|one| one.scheme == scheme);
        identifiers.extend(profile.identifiers.iter().filter(|kept| !own(kept.scheme)).cloned());
        identifiers.sort();
        let said = |text: &String| !text.is_empty();
        Profile {
            population: self.population.or(profile.population),
            place: self.place.or(profile.place),
            languages: if self.languages.is_empty() { profile.languages.clone() } else { self.languages.clone() },
            website: Some(&self.website).filter(|text| said(text)).unwrap_or(&profile.website).clone(),
            identifiers,
            ..profile.clone()
        }
    }
}

fn taken<T>(read: Result<T, Refusal>, notes: &mut Vec<Refusal>) -> Option<T> {
    read.map_err(|refusal| notes.push(Refusal { field: None, ..refusal })).ok()
}

fn names(row: &SheetRow, mapping: &Mapping) -> MultiText {
    let named = [
        (mapping.name_lang, Field::Name),
        (Lang::Fi, Field::NameFi),
        (Lang::Sv, Field::NameSv),
        (Lang::En, Field::NameEn),
    ];
    named.into_iter().fold(MultiText::default(), |names, (lang, field)| {
        let name = mapping.line(row, field);
        if name.is_empty() { names } else { names.with(lang, name) }
    })
}

/// Words of kinds in lists, without accents.
const KINDS: [(OrganisationKind, &[&str]); 6] = [
    (
        OrganisationKind::City,
        &["city", "kaupunki", "kunta", "municipality", "stad", "kommun", "town", "local authority"],
    ),
    (OrganisationKind::Region, &["region", "maakunta", "alue", "landskap", "province", "county", "kuntayhtyma"]),
    (OrganisationKind::Network, &["network", "verkosto", "natverk", "supporter"]),
    (
        OrganisationKind::Ministry,
        &["ministry", "ministerio", "ministerium", "agency", "virasto", "myndighet", "authority"],
    ),
    (OrganisationKind::Company, &["company", "yritys", "yhtio", "foretag", "bolag", "enterprise"]),
    (
        OrganisationKind::Association,
        &["association", "yhdistys", "jarjesto", "forening", "ngo", "foundation", "saatio"],
    ),
];

fn kind(text: &str, usual: OrganisationKind, notes: &mut Vec<Refusal>) -> OrganisationKind {
    let plain = kit_words::plain(text);
    if plain.is_empty() {
        return usual;
    }
    let known = KINDS.iter().find(|(_, words)| words.contains(&plain.as_str())).map(|(kind, _)| *kind);
    known.or_else(|| plain.parse().ok()).unwrap_or_else(|| {
        notes.push(Refusal::new("row-kind").with("text", text.chars().take(40).collect::<String>()));
        usual
    })
}

/// A number of people as lists write it: `120 210`, `120,210`, `120.210`, `120210.0`.
fn population(text: &str, notes: &mut Vec<Refusal>) -> Option<i64> {
    if text.is_empty() {
        return None;
    }
    let bare: String = text.chars().filter(|sign| !sign.is_whitespace() && *sign != '\'').collect();
    let whole = bare.strip_suffix(".0").or_else(|| bare.strip_suffix(",0")).unwrap_or(&bare);
    let groups: Vec<&str> = whole.split([',', '.']).collect();
    let is_grouped = groups.len() > 1 && groups[1..].iter().all(|group| group.len() == 3);
    let digits = if is_grouped { groups.concat() } else { whole.to_owned() };
    let people = digits.parse::<i64>().ok().filter(|people| (0..=POPULATION_LIMIT).contains(people));
    if people.is_none() {
        notes.push(Refusal::new("row-population").with("text", text.chars().take(40).collect::<String>()));
    }
    people
}

fn place(latitude: &str, longitude: &str, notes: &mut Vec<Refusal>) -> Option<Place> {
    let degrees = |text: &str| text.replace(',', ".").parse::<f64>().ok();
    if latitude.is_empty() && longitude.is_empty() {
        return None;
    }
    let place = Place::of(degrees(latitude), degrees(longitude)).ok().flatten();
    if place.is_none() {
        notes.push(
            Refusal::new("row-place")
                .with("text", format!("{latitude} {longitude}").chars().take(40).collect::<String>()),
        );
    }
    place
}

fn website(text: &str, notes: &mut Vec<Refusal>) -> String {
    let whole = if text.is_empty() || text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    match crate::rules::website(&whole) {
        Ok(()) => whole,
        Err(refusal) => {
            notes.push(Refusal { field: None, ..refusal });
            String::new()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Told, population};
    use crate::rules::import::{Field, Mapping};
    use crate::rules::{Profile, Scheme};
    use core_people::rules::OrganisationKind;
    use kernel::{Chance, Lang, Moment, OrganisationId};
    use kit_lists::reading::SheetRow;

    fn told(line: &str) -> Told {
        let fields = [
            "name",
            "name-sv",
            "country",
            "population",
            "latitude",
            "longitude",
            "website",
            "gcom",
            "kind",
            "languages",
        ];
        let fields: Vec<Field> = fields.iter().map(|name| name.parse().unwrap()).collect();
        let mapping = Mapping { fields, name_lang: Lang::En, ..Mapping::empty() };
        Told::of(&SheetRow { number: 7, cells: line.split(';').map(str::to_owned).collect() }, &mapping)
    }

    #[test]
    fn a_row_says_what_its_columns_are_for() {
        let told = told("Helsinki;Helsingfors;fi;628208;60.217;24.92;www.hel.fi;FI0001;kunta;fi sv");
        assert!(told.notes.is_empty() && told.wrong.is_empty(), "{told:?}");
        assert_eq!(
            (told.name(), told.names.exact(Lang::Sv), told.country.as_str()),
            ("Helsinki", Some("Helsingfors"), "FI")
        );
        assert_eq!(
            (told.population, told.website.as_str(), told.kind),
            (Some(628_208), "https://www.hel.fi", OrganisationKind::City)
        );
        assert_eq!(told.identifiers[0].scheme, Scheme::Gcom);
        assert!(told.place.is_some() && told.languages.len() == 2);
    }

    #[test]
    fn what_cannot_be_taken_is_said_and_the_rest_is_taken() {
        let told = told("Paikka;-;FI;many;60;;not a site;1;palace;suomi");
        let codes: Vec<&str> = told.notes.iter().map(|note| note.code).collect();
        assert_eq!(
            codes,
            ["row-kind", "row-population", "row-place", "tag-unclear", "profile-website-unclear", "identifier-unclear"]
        );
        assert!(told.wrong.is_empty() && told.names.exact(Lang::Sv).is_none());
        let codes = |line: &str| told_codes(line);
        assert_eq!(codes(";;FI"), ["row-nameless"]);
        assert_eq!(codes("Paikka;;Suomi"), ["row-country"]);
        assert_eq!(codes("Paikka"), [""; 0], "the country that is usual in the list");
        assert_eq!(codes(&format!("{};;FI", "ä".repeat(151))), ["row-name-long"]);
        assert_eq!(codes(&format!("{};;FI", "ä".repeat(150))), [""; 0]);
    }

    fn told_codes(line: &str) -> Vec<&'static str> {
        told(line).wrong.iter().map(|refusal| refusal.code).collect()
    }

    #[test]
    fn numbers_of_people_are_written_in_many_ways() {
        for (text, people) in [
            ("120210", Some(120_210)),
            ("120 210", Some(120_210)),
            ("120,210", Some(120_210)),
            ("1.120.210", Some(1_120_210)),
            ("120210.0", Some(120_210)),
            ("0", Some(0)),
            ("-5", None),
            ("12.5", None),
            ("many", None),
        ] {
            let mut notes = Vec::new();
            assert_eq!(population(text, &mut notes), people, "{text}");
            assert_eq!(notes.len(), usize::from(people.is_none()), "{text}");
        }
    }

    #[test]
    fn what_a_row_does_not_say_stays() {
        let id = OrganisationId::new(Moment::from_millis(0), &Chance::seeded(1));
        let full = told("Helsinki;;fi;628208;60.217;24.92;www.hel.fi;FI0001;;fi").onto(&Profile::empty(id));
        let after = told("Helsinki;;fi;700000;;;;FI0002;;").onto(&full);
        assert_eq!((after.population, after.place), (Some(700_000), full.place));
        assert_eq!((after.website.as_str(), after.identifiers.len()), ("https://www.hel.fi", 1));
        assert_eq!(after.identifiers[0].value, "FI0002");
    }
}
