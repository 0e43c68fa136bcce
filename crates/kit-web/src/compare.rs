//! Two versions of a record side by side, when two people saved the same one.

use kernel::Lang;

use crate::form_view::Choices;
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
    /// Whether both versions say the same.
    pub fn same(&self) -> bool {
        self.theirs == self.yours
    }
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
