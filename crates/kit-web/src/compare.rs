//! Two versions of a record side by side, when two people saved the same one.

use kernel::Lang;

use crate::form::Form;
use crate::form_view::{Choices, Hidden};
use crate::words as t;

/// One field of a record in two versions.
#[derive(Clone, Debug)]
pub struct Compared {
    /// The name under which the choice is sent.
    pub name: String,
    /// The field's label.
    pub label: String,
    /// What the other person saved.
    pub theirs: String,
    /// What the reader typed.
    pub yours: String,
}

impl Compared {
    /// A field in both versions.
    pub fn new(name: &str, label: &str, theirs: &str, yours: &str) -> Self {
        Self { name: name.to_owned(), label: label.to_owned(), theirs: theirs.to_owned(), yours: yours.to_owned() }
    }

    /// Whether both versions say the same.
    pub fn same(&self) -> bool {
        self.theirs == self.yours
    }
}

/// The version on which a form stands. One that comes back for another reason than a conflict still stands on
/// the version that it was typed over, so that it does not overwrite unseen what somebody saved meanwhile.
pub fn version(saved: i64, typed: Option<&Form>, is_conflict: bool) -> Hidden {
    let typed = typed.filter(|_| !is_conflict);
    Hidden::new("version", typed.map_or_else(|| saved.to_string(), |form| form.raw("version").to_owned()))
}

/// Says above a field of choices what the other person chose, where that is something else.
pub fn note_saved<'a>(lang: Lang, choices: &mut Choices, saved: impl Iterator<Item = &'a str>) {
    let saved: Vec<&str> = saved.filter(|value| !value.is_empty()).collect();
    let is_saved = |value: &str| saved.contains(&value) || (saved.is_empty() && value.is_empty());
    if choices.options.iter().all(|option| option.chosen == is_saved(&option.value)) {
        return;
    }
    let theirs: Vec<&str> =
        choices.options.iter().filter(|option| is_saved(&option.value)).map(|option| option.label.as_str()).collect();
    let theirs = if theirs.is_empty() { t::not_chosen(lang).to_owned() } else { theirs.join(", ") };
    choices.field.hint = t::saved_meanwhile(lang, theirs);
}
