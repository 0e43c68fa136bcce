use std::str::FromStr;

use kernel::Error;
use kit_lists::reading::bare_head as bare;

/// What a column of a list is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The person's name: `Maija Malli`, or `Malli, Maija`.
    Name,
    /// The person's name with the family name first, without a comma: `Malli Maija`.
    NameLastFirst,
    /// The first name.
    FirstName,
    /// The family name.
    LastName,
    /// What the post is called.
    Post,
    /// The organisation, with its name in the language of the register.
    Organisation,
    /// The organisation's name in Swedish.
    OrganisationSv,
    /// The organisation's name in English.
    OrganisationEn,
    /// The organisation's abbreviation.
    Abbreviation,
    /// The organisation's kind.
    Kind,
    /// The whole of which the organisation is a part.
    PartOf,
    /// The person's area, of a row without a person the organisation's.
    Area,
    /// The person's party.
    Party,
    /// The term of the post, in words.
    Term,
    /// The first day in the post.
    Since,
    /// The last day in the post.
    Until,
    /// The person's mail address.
    Email,
    /// The person's telephone number.
    Phone,
    /// Where the details come from.
    Source,
    /// The organisation's page on the web.
    Website,
    /// What colleagues should know of the person.
    Note,
    /// Nothing.
    Ignore,
}

impl Field {
    /// All of them, in the order in which forms offer them.
    pub const ALL: [Field; 22] = [
        Field::Name,
        Field::NameLastFirst,
        Field::FirstName,
        Field::LastName,
        Field::Post,
        Field::Organisation,
        Field::OrganisationSv,
        Field::OrganisationEn,
        Field::Abbreviation,
        Field::Kind,
        Field::PartOf,
        Field::Area,
        Field::Party,
        Field::Term,
        Field::Since,
        Field::Until,
        Field::Email,
        Field::Phone,
        Field::Source,
        Field::Website,
        Field::Note,
        Field::Ignore,
    ];

    /// The name in forms and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Field::Name => "name",
            Field::NameLastFirst => "name-last-first",
            Field::FirstName => "first-name",
            Field::LastName => "last-name",
            Field::Post => "post",
            Field::Organisation => "organisation",
            Field::OrganisationSv => "organisation-sv",
            Field::OrganisationEn => "organisation-en",
            Field::Abbreviation => "abbreviation",
            Field::Kind => "kind",
            Field::PartOf => "part-of",
            Field::Area => "area",
            Field::Party => "party",
            Field::Term => "term",
            Field::Since => "since",
            Field::Until => "until",
            Field::Email => "email",
            Field::Phone => "phone",
            Field::Source => "source",
            Field::Website => "website",
            Field::Note => "note",
            Field::Ignore => "ignore",
        }
    }

    /// Whether it says that a list is one of persons.
    pub fn tells_of_persons(self) -> bool {
        use Field::{Email, FirstName, LastName, NameLastFirst, Party, Phone, Post, Since, Until};
        [Email, FirstName, LastName, NameLastFirst, Party, Phone, Post, Since, Until].contains(&self)
    }

    /// Whether only one column can be for it.
    pub fn is_once(self) -> bool {
        !matches!(self, Field::Note | Field::Ignore)
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
const HEADS: [(Field, &str); 21] = [
    (
        Field::NameLastFirst,
        "sukunimi etunimi, sukunimi ja etunimi, suku ja etunimi, efternamn fornamn, efternamn och \
         fornamn, last name first name, surname first name, surname name",
    ),
    (
        Field::FirstName,
        "etunimi, etunimet, kutsumanimi, fornamn, tilltalsnamn, first name, firstname, given name, given \
         names, forename",
    ),
    (Field::LastName, "sukunimi, efternamn, slaktnamn, last name, lastname, surname, family name"),
    (
        Field::Name,
        "nimi, henkilo, henkilon nimi, koko nimi, etunimi sukunimi, etu ja sukunimi, yhteyshenkilo, namn, \
         person, personens namn, hela namnet, fornamn efternamn, kontaktperson, name, full name, person \
         name, contact, contact person, first name last name, henkilot, edustaja",
    ),
    (
        Field::OrganisationSv,
        "organisaatio ruotsiksi, organisaation nimi ruotsiksi, nimi ruotsiksi, ruotsiksi, namn pa \
         svenska, pa svenska, organisation sv, organisaatio sv, nimi sv, name sv, name in swedish, \
         swedish name",
    ),
    (
        Field::OrganisationEn,
        "organisaatio englanniksi, organisaation nimi englanniksi, nimi englanniksi, englanniksi, namn pa \
         engelska, pa engelska, organisation en, organisaatio en, nimi en, name en, name in english, \
         english name",
    ),
    (
        Field::Organisation,
        "organisaatio, organisaation nimi, organisaatio fi, taho, yhteiso, tyonantaja, yritys, virasto, \
         ministerio, toimielin, valiokunta, sidosryhma, nimi suomeksi, nimi fi, kunta, kunnan nimi, \
         media, organisation, organisationens namn, organisationsnamn, arbetsgivare, foretag, myndighet, \
         organ, namn pa finska, kommun, organization, organisation name, organization name, employer, \
         company, institution, body, agency, ministry, municipality, stakeholder, name fi",
    ),
    (Field::Abbreviation, "lyhenne, lyhyt nimi, forkortning, abbreviation, acronym, short name, organisaation lyhenne"),
    (
        Field::Kind,
        "laji, tyyppi, organisaation laji, organisaation tyyppi, organisaatiotyyppi, kategoria, luokka, \
         typ, slag, organisationstyp, kind, type, organisation type, organization type, category",
    ),
    (
        Field::PartOf,
        "kuuluu organisaatioon, emo organisaatio, emoorganisaatio, ylempi organisaatio, hallinnonala, \
         paaorganisaatio, osa organisaatiota, del av, overordnad, moderorganisation, forvaltningsomrade, \
         part of, parent, parent organisation, parent organization, group name",
    ),
    (
        Field::Post,
        "tehtava, tehtavat, tehtavanimike, titteli, nimike, ammattinimike, virka, virkanimike, asema, \
         rooli, toimi, uppdrag, titel, befattning, tjanst, tjanstebeteckning, tjanstetitel, roll, post, \
         title, position, role, job title, office, function",
    ),
    (
        Field::Party,
        "puolue, eduskuntaryhma, valtuustoryhma, parti, riksdagsgrupp, fullmaktigegrupp, party, political \
         party, political group, parliamentary group",
    ),
    (
        Field::Area,
        "alue, vaalipiiri, maakunta, edustaa, vastuualue, omrade, valkrets, region, landskap, area, \
         constituency, district, county",
    ),
    (
        Field::Term,
        "kausi, toimikausi, vaalikausi, valtuustokausi, hallituskausi, mandatperiod, mandattid, period, \
         term, term of office",
    ),
    (
        Field::Since,
        "alku, alkaa, alkoi, alkaen, alkupvm, alkupaiva, alkupaivamaara, aloitus, aloituspaiva, \
         aloituspvm, aloitti, alkamispaiva, alkamispvm, toimikausi alkaa, tehtava alkoi, ensimmainen \
         paiva, borjan, borjar, borjade, fran, fran och med, startdatum, forsta dagen, start, start date, \
         from, since, valid from, begins, first day, date from",
    ),
    (
        Field::Until,
        "loppu, loppuu, paattyy, paattyi, paattyen, loppupvm, loppupaiva, loppupaivamaara, \
         paattymispaiva, paattymispvm, lopetti, asti, toimikausi paattyy, tehtava paattyi, viimeinen \
         paiva, slut, slutar, slutade, till, till och med, slutdatum, sista dagen, end, end date, to, \
         until, valid to, ends, last day, date to",
    ),
    (
        Field::Email,
        "sahkoposti, sahkopostiosoite, s posti, sposti, email, e mail, mail, email address, e mail \
         address, e post, epost, e postadress, mejl",
    ),
    (
        Field::Phone,
        "puhelin, puhelinnumero, puh, puh nro, gsm, matkapuhelin, kannykka, telefon, telefonnummer, tfn, \
         mobil, mobiltelefon, phone, phone number, telephone, mobile, tel",
    ),
    (Field::Source, "lahde, tietolahde, tietojen lahde, kalla, source"),
    (
        Field::Website,
        "verkkosivu, verkkosivut, verkkosivusto, kotisivu, kotisivut, nettisivu, www, www sivu, url, \
         webbplats, hemsida, webbsida, website, web, web site, homepage, web page",
    ),
    (
        Field::Note,
        "muistiinpano, muistiinpanot, huomautus, huomautukset, huom, huomioita, lisatieto, lisatiedot, \
         lisatietoja, kommentti, kommentit, anteckning, anteckningar, anmarkning, kommentar, tillagg, \
         note, notes, comment, comments, remarks, additional information",
    ),
];

/// What a column with this head is for, where the head is known.
pub fn recognise(head: &str) -> Option<Field> {
    let whole = bare(head);
    // `Sähköposti (työ)` and `Puhelin 1` are `sähköposti` and `puhelin`.
    let short = bare(head.split(['(', '[', '/', ':', '\n']).next().unwrap_or_default());
    let short = short.trim_end_matches(|sign: char| sign.is_ascii_digit() || sign == ' ');
    [whole.as_str(), short].into_iter().find_map(|head| {
        let known = HEADS.iter().find(|(_, heads)| heads.split(", ").any(|known| known == head));
        known.map(|(field, _)| *field)
    })
}

#[cfg(test)]
mod tests {
    use super::{Field, HEADS, bare, recognise};

    #[test]
    fn heads_are_known_in_three_languages() {
        for (head, field) in [
            ("Sukunimi, Etunimi", Field::NameLastFirst),
            ("SÄHKÖPOSTI (työ)", Field::Email),
            ("E-postadress", Field::Email),
            ("Puhelin 1", Field::Phone),
            ("organisation_name", Field::Organisation),
            ("Tehtävä/rooli", Field::Post),
            ("Päättymispäivä", Field::Until),
            ("Förnamn", Field::FirstName),
        ] {
            assert_eq!(recognise(head), Some(field), "{head}");
        }
        assert_eq!(recognise("population"), None);
        assert_eq!(recognise(""), None);
    }

    #[test]
    fn each_head_stands_once_and_as_it_is_looked_for() {
        let all: Vec<&str> = HEADS.iter().flat_map(|(_, heads)| heads.split(", ")).collect();
        for (at, head) in all.iter().enumerate() {
            assert_eq!(bare(head), *head);
            assert!(!all[..at].contains(head), "{head}");
        }
    }

    #[test]
    fn a_field_is_read_back_from_its_name() {
        for field in Field::ALL {
            assert_eq!(field.name().parse::<Field>().ok(), Some(field));
        }
    }
}
