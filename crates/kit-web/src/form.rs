use std::str::FromStr;

use jiff::civil::Date;
use kernel::{Error, Refusal, Result};

/// The field in which each form carries its nonce.
pub const NONCE_FIELD: &str = "nonce";

/// A file that came with a form.
#[derive(Clone, Debug)]
pub struct Upload {
    /// The form's field.
    pub field: String,
    /// The file's name as the browser gave it, without folders.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What somebody typed into a form, as it came.
#[derive(Clone, Debug, Default)]
pub struct Form {
    pub(crate) fields: Vec<(String, String)>,
    pub(crate) uploads: Vec<Upload>,
}

impl Form {
    /// A form with these fields, as a query or a test gives them.
    pub fn of(fields: Vec<(String, String)>) -> Self {
        Self { fields, uploads: Vec::new() }
    }

    /// The same form with this value in place of what the field has.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.fields.retain(|(field, _)| field != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same form with this value beside those that the field has, as of boxes that are ticked.
    #[must_use]
    pub fn and(mut self, name: &str, value: &str) -> Self {
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// A field's value as it was typed, or nothing typed.
    pub fn raw(&self, name: &str) -> &str {
        self.fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// A field's value on one line, without space around it.
    pub fn text(&self, name: &str) -> String {
        self.raw(name).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// A field's value of several lines: ends of lines made one kind, without space around it.
    pub fn long_text(&self, name: &str) -> String {
        self.raw(name).replace("\r\n", "\n").trim().to_owned()
    }

    /// All values of a field that may come several times.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// The names of all fields, in the order in which they came.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.fields.iter().map(|(name, _)| name.as_str())
    }

    /// Whether a box is ticked or a button pressed.
    pub fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(field, _)| field == name)
    }

    /// A value that has a text form, such as an id or a state; nothing where the field is empty.
    pub fn maybe<T: FromStr<Err = Error>>(&self, name: &str) -> Result<Option<T>> {
        match self.raw(name).trim() {
            "" => Ok(None),
            text => text.parse().map(Some),
        }
    }

    /// A value that the form always sends.
    pub fn value<T: FromStr<Err = Error>>(&self, name: &str) -> Result<T> {
        self.raw(name).trim().parse()
    }

    /// A whole number that the form always sends, such as a version.
    pub fn whole(&self, name: &str) -> Result<i64> {
        self.raw(name).trim().parse().or(Err(Error::BadRequest(format!("{name} is not a whole number"))))
    }

    /// A day: as browsers send it (`2026-11-22`) or as people type it (`22.11.2026`). Nothing where
    /// the field is empty; refused with `day-unclear` where it is no day.
    pub fn day(&self, name: &'static str) -> Result<Option<Date>> {
        let text = self.raw(name).trim();
        if text.is_empty() {
            return Ok(None);
        }
        typed_day(text).map(Some).ok_or_else(|| Refusal::new("day-unclear").on(name).into())
    }

    /// A number with decimals, with a comma or a point. Nothing where the field is empty; refused
    /// with `number-unclear` where it is no number.
    pub fn number(&self, name: &'static str) -> Result<Option<f64>> {
        let text: String = self.raw(name).chars().filter(|c| !c.is_whitespace()).collect();
        if text.is_empty() {
            return Ok(None);
        }
        let number = text.replace(',', ".").replace('−', "-").parse::<f64>().ok().filter(|number| number.is_finite());
        number.map(Some).ok_or_else(|| Refusal::new("number-unclear").on(name).into())
    }

    /// The file of this field, if one was chosen.
    pub fn upload(&self, field: &str) -> Option<&Upload> {
        self.uploads.iter().find(|upload| upload.field == field && !(upload.name.is_empty() && upload.bytes.is_empty()))
    }
}

/// Reads a day as browsers send it or as people in the Nordic countries type it.
pub fn typed_day(text: &str) -> Option<Date> {
    if let Ok(date) = text.parse::<Date>() {
        return Some(date);
    }
    let mut parts = text.split('.').map(str::trim);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// Several answers at once: gives the values where all are good, else all refusals together, so that
/// a form shows all its errors and not one after another.
#[derive(Debug, Default)]
pub struct Checks(Vec<Refusal>);

impl Checks {
    /// Nothing refused yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Keeps a refusal for later and gives the default for now; other errors end the request.
    pub fn take<T: Default>(&mut self, value: Result<T>) -> Result<T> {
        match value {
            Err(Error::Refused(refusals)) => {
                self.0.extend(refusals);
                Ok(T::default())
            }
            other => other,
        }
    }

    /// Notes a refusal.
    pub fn refuse(&mut self, refusal: Refusal) {
        self.0.push(refusal);
    }

    /// Refuses with everything that was noted, if anything was.
    pub fn done(self) -> Result<()> {
        if self.0.is_empty() { Ok(()) } else { Err(Error::Refused(self.0)) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Form, typed_day};
    use jiff::civil::date;

    fn form(pairs: &[(&str, &str)]) -> Form {
        Form::of(pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect())
    }

    #[test]
    fn days_are_read_as_browsers_and_people_write_them() {
        assert_eq!(typed_day("2026-11-22"), Some(date(2026, 11, 22)));
        assert_eq!(typed_day("1.2.2026"), Some(date(2026, 2, 1)));
        assert_eq!(typed_day("31.2.2026"), None);
        assert_eq!(typed_day("1.2.26"), None);
        assert_eq!(typed_day("tomorrow"), None);
    }

    #[test]
    fn numbers_take_a_comma_or_a_point() {
        assert_eq!(form(&[("n", "12 345,5")]).number("n").ok(), Some(Some(12_345.5)));
        assert_eq!(form(&[("n", "")]).number("n").ok(), Some(None));
        assert!(form(&[("n", "much")]).number("n").is_err());
        assert!(form(&[("n", "inf")]).number("n").is_err());
    }

    #[test]
    fn texts_lose_only_space() {
        let form = form(&[("t", "  a\r\n b ")]);
        assert_eq!(form.text("t"), "a b");
        assert_eq!(form.long_text("t"), "a\n b");
        assert_eq!(form.text("none"), "");
    }
}
