use std::collections::HashMap;

use kernel::{Lang, OrganisationId};
use kit_words::plain;

use super::told::Told;
use crate::rules::{Identifier, Place, Scheme};

/// Two of one name that are no further from each other than this, in kilometres, are one.
const NEAR: f64 = 10.0;
/// Two of one name that are further from each other than this, in kilometres, are two.
const FAR: f64 = 50.0;
/// The mean radius of the earth in kilometres (IUGG).
const EARTH: f64 = 6_371.0;

/// An organisation of the directory.
#[derive(Clone, Debug)]
pub struct Known {
    /// Which.
    pub id: OrganisationId,
    /// What it is called, in every language.
    pub names: Vec<String>,
    /// The country's code.
    pub country: String,
    /// Where it is.
    pub place: Option<Place>,
    /// By what registers know it.
    pub identifiers: Vec<Identifier>,
}

/// Which organisation a row may tell of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Who {
    /// One of the directory.
    Known(OrganisationId),
    /// The one of an earlier row.
    Row(u32),
}

/// What a row is to the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// Not known.
    New,
    /// The same: of a number, or of name, country and place.
    Same(Who),
    /// Perhaps the same: of name and country alone, or of a name that looks the same.
    Perhaps(Who),
    /// It cannot be taken.
    Wrong,
}

/// A row with what it is to the directory.
#[derive(Clone, Debug)]
pub struct Planned {
    /// What the row says.
    pub told: Told,
    /// What it is.
    pub found: Found,
}

/// Compares the rows of a list with the directory and with each other, in their order.
pub fn plan(rows: Vec<Told>, known: &[Known]) -> Vec<Planned> {
    let mut all = Everybody::default();
    for one in known {
        all.note(Who::Known(one.id), &one.names, (&one.country, one.place), &one.identifiers);
    }
    rows.into_iter().map(|told| all.planned(told)).collect()
}

/// Organisations by all by which one is found.
#[derive(Default)]
struct Everybody {
    by_number: HashMap<(Scheme, String, String), Who>,
    by_name: HashMap<(String, String), Vec<Who>>,
    by_looks: HashMap<(String, String), Who>,
    places: HashMap<Who, Place>,
}

impl Everybody {
    fn planned(&mut self, told: Told) -> Planned {
        if !told.wrong.is_empty() {
            return Planned { told, found: Found::Wrong };
        }
        let names: Vec<String> =
            Lang::ALL.into_iter().filter_map(|lang| told.names.exact(lang)).map(str::to_owned).collect();
        let found = self.find(&told, &names);
        match found {
            Found::Same(who) => self.note(who, &names, (&told.country, told.place), &told.identifiers),
            // What may be another's double is nobody to compare with.
            Found::Perhaps(_) | Found::Wrong => {}
            Found::New => {
                self.note(Who::Row(told.number), &names, (&told.country, told.place), &told.identifiers);
            }
        }
        Planned { told, found }
    }

    fn note(&mut self, who: Who, names: &[String], (country, place): (&str, Option<Place>), numbers: &[Identifier]) {
        for number in numbers.iter().filter(|number| number.scheme.is_own()) {
            self.by_number.entry(key(number, country)).or_insert(who);
        }
        for name in names {
            let alike = self.by_name.entry((country.to_owned(), plain(name))).or_default();
            if !alike.contains(&who) {
                alike.push(who);
            }
            self.by_looks.entry((country.to_owned(), looks(name))).or_insert(who);
        }
        if let Some(place) = place {
            self.places.entry(who).or_insert(place);
        }
    }

    fn find(&self, told: &Told, names: &[String]) -> Found {
        let mut numbers = told.identifiers.iter().filter(|number| number.scheme.is_own());
        if let Some(who) = numbers.find_map(|number| self.by_number.get(&key(number, &told.country))) {
            return Found::Same(*who);
        }
        let alike = names.iter().filter_map(|name| self.by_name.get(&(told.country.clone(), plain(name)))).flatten();
        let mut perhaps = None;
        for who in alike {
            match told.place.zip(self.places.get(who)).map(|(one, other)| kilometres(one, *other)) {
                Some(apart) if apart <= NEAR => return Found::Same(*who),
                Some(apart) if apart > FAR => {}
                _ => perhaps = perhaps.or(Some(*who)),
            }
        }
        let looks_like = || names.iter().find_map(|name| self.look_alike(&told.country, name, told.place));
        perhaps.or_else(looks_like).map_or(Found::New, Found::Perhaps)
    }

    /// One whose name looks the same and is written otherwise, not far from there.
    fn look_alike(&self, country: &str, name: &str, place: Option<Place>) -> Option<Who> {
        let who = *self.by_looks.get(&(country.to_owned(), looks(name)))?;
        let is_alike = self.by_name.get(&(country.to_owned(), plain(name))).is_some_and(|alike| alike.contains(&who));
        let apart = place.zip(self.places.get(&who)).map(|(one, other)| kilometres(one, *other));
        (!is_alike && apart.is_none_or(|apart| apart <= FAR)).then_some(who)
    }
}

/// A number with the country within which it is one of a kind.
fn key(number: &Identifier, country: &str) -> (Scheme, String, String) {
    let within = if number.scheme == Scheme::National { country } else { "" };
    (number.scheme, within.to_owned(), number.value.clone())
}

/// A name by how it looks (Unicode Technical Standard 39, section 4): `Раris` with Cyrillic letters looks like `Paris`.
fn looks(name: &str) -> String {
    let plain = plain(name);
    let skeleton: String = unicode_security::skeleton(&plain).collect();
    skeleton.chars().filter(|sign| sign.is_alphanumeric()).collect()
}

/// The distance of two places on a sphere, by the haversine of the angle between them.
fn kilometres(one: Place, other: Place) -> f64 {
    let (north, south) = (one.latitude.to_radians(), other.latitude.to_radians());
    let half = |degrees: f64| (degrees.to_radians() / 2.0).sin().powi(2);
    let chord = half(other.latitude - one.latitude) + north.cos() * south.cos() * half(other.longitude - one.longitude);
    2.0 * EARTH * chord.sqrt().clamp(0.0, 1.0).asin()
}

#[cfg(test)]
mod tests {
    use super::{Found, Known, Who, kilometres, plan};
    use crate::rules::import::{Field, Mapping, Told};
    use crate::rules::{Identifier, Place, Scheme};
    use kernel::{Chance, Moment, OrganisationId};
    use kit_lists::reading::SheetRow;

    fn rows(lines: &[&str]) -> Vec<Told> {
        let fields = ["name", "country", "latitude", "longitude", "gcom", "national", "nuts"];
        let fields: Vec<Field> = fields.iter().map(|name| name.parse().unwrap()).collect();
        let mapping = Mapping { fields, ..Mapping::empty() };
        let row = |(number, line): (u32, &&str)| {
            Told::of(&SheetRow { number, cells: line.split(';').map(str::to_owned).collect() }, &mapping)
        };
        (1..).zip(lines).map(row).collect()
    }

    fn found(known: &[Known], lines: &[&str]) -> Vec<Found> {
        plan(rows(lines), known).into_iter().map(|planned| planned.found).collect()
    }

    #[test]
    fn a_number_or_name_and_place_is_the_same() {
        let first = Who::Row(1);
        assert_eq!(
            found(
                &[],
                &[
                    "Hämeenlinna;FI;61.0;24.46;FI0009;109;FI1C2",
                    "Tavastehus;FI;;;FI0009;;",
                    "HAMEENLINNA;FI;61.01;24.47;;;",
                    "Hämeenlinna;FI;;;;;",
                    "Hämeenlinna;EE;;;;109;",
                    "Hämeenlinna;FI;65.0;25.5;;;",
                    "Janakkala;FI;;;;;FI1C2",
                    ";FI;;;;;",
                ]
            ),
            [
                Found::New,
                Found::Same(first),
                Found::Same(first),
                Found::Perhaps(first),
                Found::New,
                Found::New,
                Found::New,
                Found::Wrong,
            ]
        );
    }

    #[test]
    fn what_only_looks_the_same_is_asked_about() {
        let lines = ["Paris;FR;48.85;2.35;;;", "Раris;FR;;;;;", "Раris;FR;43.3;5.4;;;", "Paris;US;;;;;"];
        assert_eq!(found(&[], &lines), [Found::New, Found::Perhaps(Who::Row(1)), Found::New, Found::New]);
        assert_eq!(found(&[], &["Αθήνα;GR;;;;;", "Anár;FI;;;;;", "Anar;FI;;;;;"])[2], Found::Perhaps(Who::Row(2)));
    }

    #[test]
    fn who_is_in_the_directory_is_found() {
        let id = OrganisationId::new(Moment::from_millis(0), &Chance::seeded(1));
        let number = Identifier { scheme: Scheme::National, value: "297".into() };
        let names = vec!["Kuopio".to_owned()];
        let known = Known { id, names, country: "FI".into(), place: None, identifiers: vec![number] };
        let who = Who::Known(id);
        assert_eq!(
            found(&[known], &["Kuopio stad;FI;;;;297;", "kuopio;FI;62.9;27.7;;;", "Kuopio;SE;;;;297;"]),
            [Found::Same(who), Found::Perhaps(who), Found::New]
        );
    }

    #[test]
    fn distances_are_those_of_the_globe() {
        let at = |latitude, longitude| Place { latitude, longitude };
        let helsinki = kilometres(at(60.1699, 24.9384), at(59.437, 24.7536));
        assert!((81.0..83.0).contains(&helsinki), "{helsinki}");
        assert!(kilometres(at(60.0, 180.0), at(60.0, -180.0)) < 0.001);
    }
}
