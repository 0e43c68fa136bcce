use std::collections::BTreeMap;
use std::fmt::Display;

use kernel::{Error, Refusal, Result};
use toml::{Table, Value};

use super::Environment;
use super::keys::{KEYS, Key, Kind};

/// What the file and the environment say, by key, and what is wrong with it.
pub(super) struct Settings {
    values: BTreeMap<&'static str, Value>,
    refusals: Vec<Refusal>,
}

impl Settings {
    /// Reads the file's text and lets the environment override it. Unknown keys of the file are refused by their names.
    pub(super) fn read(text: &str, environment: &Environment) -> Result<Self> {
        let table: Table = text.parse().map_err(|error| not_toml(text, &error))?;
        let mut settings = Self { values: BTreeMap::new(), refusals: Vec::new() };
        for (name, value) in table {
            match value {
                Value::Table(section) => {
                    section.into_iter().for_each(|(inner, value)| settings.take(&format!("{name}.{inner}"), value));
                }
                value => settings.take(&name, value),
            }
        }
        for key in &KEYS {
            if let Some(text) = environment.get(&key.variable()) {
                settings.take_text(key, text);
            }
        }
        Ok(settings)
    }

    fn take(&mut self, name: &str, value: Value) {
        let Some(key) = KEYS.iter().find(|key| key.name == name) else {
            self.refusals.push(Refusal::new("configuration-unknown-key").on(name.to_owned()).with("key", name));
            return;
        };
        let fits = match key.kind {
            Kind::Text => value.is_str(),
            Kind::Number => value.is_integer(),
            Kind::Flag => value.is_bool(),
            Kind::List => value.as_array().is_some_and(|all| all.iter().all(Value::is_str)),
        };
        if fits {
            self.values.insert(key.name, value);
        } else {
            self.refuse_kind(key);
        }
    }

    fn take_text(&mut self, key: &Key, text: &str) {
        let value = match key.kind {
            Kind::Text => Some(Value::from(text)),
            Kind::Number => text.parse::<i64>().ok().map(Value::from),
            Kind::Flag => text.parse::<bool>().ok().map(Value::from),
            Kind::List => {
                let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
                Some(Value::Array(parts.map(Value::from).collect()))
            }
        };
        match value {
            Some(value) => {
                self.values.insert(key.name, value);
            }
            None => self.refuse_kind(key),
        }
    }

    fn refuse_kind(&mut self, key: &Key) {
        let code = match key.kind {
            Kind::Text => "configuration-not-text",
            Kind::Number => "configuration-not-number",
            Kind::Flag => "configuration-not-flag",
            Kind::List => "configuration-not-list",
        };
        self.refusals.push(Refusal::new(code).on(key.name).with("key", key.name));
    }

    /// A text, if one is given.
    pub(super) fn text(&self, key: &'static str) -> Option<String> {
        self.values.get(key).and_then(Value::as_str).map(str::to_owned)
    }

    /// A whole number, if one is given.
    pub(super) fn number(&self, key: &'static str) -> Option<i64> {
        self.values.get(key).and_then(Value::as_integer)
    }

    /// Whether a flag is set.
    pub(super) fn flag(&self, key: &'static str) -> bool {
        self.values.get(key).and_then(Value::as_bool).unwrap_or(false)
    }

    /// The texts of a list.
    pub(super) fn list(&self, key: &'static str) -> Vec<String> {
        let texts = self.values.get(key).and_then(Value::as_array).into_iter().flatten();
        texts.filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// Notes that a key's value cannot be taken.
    pub(super) fn refuse(&mut self, code: &'static str, key: &'static str, value: impl Display) {
        self.refusals.push(Refusal::new(code).on(key).with("key", key).with("value", value));
    }

    /// Refuses with everything that was noted, if anything was.
    pub(super) fn done(self) -> Result<()> {
        if self.refusals.is_empty() { Ok(()) } else { Err(Error::Refused(self.refusals)) }
    }
}

fn not_toml(text: &str, error: &toml::de::Error) -> Error {
    let start = error.span().map_or(0, |span| span.start);
    let line = 1 + text.bytes().take(start).filter(|byte| *byte == b'\n').count();
    Refusal::new("configuration-syntax").with("line", line).with("reason", error.message()).into()
}
