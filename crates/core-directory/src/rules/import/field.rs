use std::str::FromStr;

use kernel::Error;
use kit_lists::reading::bare_head;

use crate::rules::Scheme;

/// What a column of a list is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The name, in the language that the list has.
    Name,
    /// The name in Finnish.
    NameFi,
    /// The name in Swedish.
    NameSv,
    /// The name in English.
    NameEn,
    /// The kind, in words.
    Kind,
    /// The country: its code, or its name in a language of the program.
    Country,
    /// How many people live there.
    Population,
    /// Degrees north.
    Latitude,
    /// Degrees east.
    Longitude,
    /// The languages in which it works, as tags.
    Languages,
    /// The page on the web.
    Website,
    /// The number in a register.
    Identifier(Scheme),
    /// Nothing.
    Ignore,
}

impl Field {
    /// All of them, in the order in which forms offer them.
    pub const ALL: [Field; 17] = [
        Field::Name,
        Field::NameFi,
        Field::NameSv,
        Field::NameEn,
        Field::Kind,
        Field::Country,
        Field::Population,
        Field::Latitude,
        Field::Longitude,
        Field::Languages,
        Field::Website,
        Field::Identifier(Scheme::Lau),
        Field::Identifier(Scheme::Nuts),
        Field::Identifier(Scheme::National),
        Field::Identifier(Scheme::Wikidata),
        Field::Identifier(Scheme::Gcom),
        Field::Ignore,
    ];

    /// The name in forms and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Field::Name => "name",
            Field::NameFi => "name-fi",
            Field::NameSv => "name-sv",
            Field::NameEn => "name-en",
            Field::Kind => "kind",
            Field::Country => "country",
            Field::Population => "population",
            Field::Latitude => "latitude",
            Field::Longitude => "longitude",
            Field::Languages => "languages",
            Field::Website => "website",
            Field::Identifier(scheme) => scheme.name(),
            Field::Ignore => "ignore",
        }
    }

    /// Whether it names the organisation.
    pub fn names(self) -> bool {
        matches!(self, Field::Name | Field::NameFi | Field::NameSv | Field::NameEn)
    }
}

impl FromStr for Field {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Field::ALL.into_iter().find(|field| field.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not for a column: {text}")))
    }
}

/// Heads of columns in Finnish, Swedish and English, without accents and signs, with commas between them.
const HEADS: [(Field, &str); 16] = [
    (
        Field::Name,
        "organisaatio, organisaation nimi, kaupunki, kaupungin nimi, kunta, kunnan nimi, jasen, jasenen nimi, \
         organisation, organisationens namn, stad, stadens namn, kommun, kommunens namn, medlem, organization, \
         organisation name, organization name, city, city name, municipality, municipality name, member, member \
         name, signatory, signatory name, name",
    ),
    (Field::NameFi, "nimi, nimi fi, nimi suomeksi, suomeksi, namn pa finska, name fi, name in finnish, finnish name"),
    (
        Field::NameSv,
        "namn, namn sv, nimi sv, nimi ruotsiksi, ruotsiksi, namn pa svenska, name sv, name in swedish, swedish name",
    ),
    (
        Field::NameEn,
        "nimi en, nimi englanniksi, englanniksi, namn en, namn pa engelska, name en, name in english, english name",
    ),
    (
        Field::Kind,
        "laji, tyyppi, organisaation laji, slag, typ, organisationstyp, kind, type, organisation type, organization type",
    ),
    (
        Field::Country,
        "maa, maan tunnus, maakoodi, maatunnus, land, landskod, landkod, country, country code, country name, nation",
    ),
    (
        Field::Population,
        "asukasluku, asukasmaara, asukkaita, asukkaat, vakiluku, vaesto, invanare, invanarantal, folkmangd, befolkning, \
         population, inhabitants, population adhesion, number of inhabitants",
    ),
    (Field::Latitude, "leveysaste, leveyspiiri, latitud, breddgrad, latitude, lat, organisation latitude, y"),
    (
        Field::Longitude,
        "pituusaste, pituuspiiri, longitud, langdgrad, longitude, lon, lng, long, organisation longitude, x",
    ),
    (Field::Languages, "kielet, kieli, sprak, languages, language"),
    (
        Field::Website,
        "verkkosivu, verkkosivut, verkkosivusto, kotisivu, kotisivut, www, url, webbplats, hemsida, website, web, web \
         site, homepage, web page",
    ),
    (Field::Identifier(Scheme::Lau), "lau, lau koodi, lau kod, lau code, lau id, lau2"),
    (Field::Identifier(Scheme::Nuts), "nuts, nuts koodi, nuts kod, nuts code, nuts3, nuts 3, nuts id"),
    (
        Field::Identifier(Scheme::National),
        "kuntanumero, kuntakoodi, kuntatunnus, kunnan numero, kommunnummer, kommunkod, municipality code, municipality \
         number, national code, national id, y tunnus, organisationsnummer",
    ),
    (Field::Identifier(Scheme::Wikidata), "wikidata, wikidata id, qid, wikidata item"),
    (Field::Identifier(Scheme::Gcom), "gcom, gcom id, covenant id, com id"),
];

/// What a column with this head is for, where the head is known.
pub fn recognise(head: &str) -> Option<Field> {
    let bare = bare_head(head);
    let known = HEADS.iter().find(|(_, heads)| heads.split(", ").any(|known| known.trim() == bare));
    known.map(|(field, _)| *field)
}

#[cfg(test)]
mod tests {
    use super::{Field, HEADS, recognise};
    use crate::rules::Scheme;
    use kit_lists::reading::bare_head;

    #[test]
    fn heads_of_real_lists_are_known() {
        for (head, field) in [
            ("organisation_name", Field::Name),
            ("country_code", Field::Country),
            ("population_adhesion", Field::Population),
            ("organisation_latitude", Field::Latitude),
            ("gcom_id", Field::Identifier(Scheme::Gcom)),
            ("nimi", Field::NameFi),
            ("namn", Field::NameSv),
            ("Asukasluku", Field::Population),
        ] {
            assert_eq!(recognise(head), Some(field), "{head}");
        }
        assert_eq!(recognise("district"), None);
    }

    #[test]
    fn each_head_stands_once_and_as_it_is_looked_for() {
        let all: Vec<&str> = HEADS.iter().flat_map(|(_, heads)| heads.split(", ")).map(str::trim).collect();
        for (at, head) in all.iter().enumerate() {
            assert_eq!(bare_head(head), *head);
            assert!(!all[..at].contains(head), "{head}");
        }
    }

    #[test]
    fn a_field_is_read_back_from_its_name() {
        assert!(Field::ALL.iter().all(|field| field.name().parse::<Field>().ok() == Some(*field)));
    }
}
