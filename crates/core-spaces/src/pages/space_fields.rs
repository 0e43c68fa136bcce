//! The fields that the forms of a space share.

use kernel::{Lang, MultiText, Refusal, Result};
use kit_web::form_view::{Choice, Choices, Field};
use kit_web::{Form, Reader};

use super::role_words;
use crate::rules::{NAME_LIMIT, Visibility};
use crate::words as t;

/// Name and visibility as the form says, unchecked.
pub(super) fn read(form: &Form) -> Result<(MultiText, Visibility)> {
    let with = |names: MultiText, lang: Lang| names.with(lang, form.text(&format!("name-{lang}")));
    Ok((Lang::ALL.into_iter().fold(MultiText::default(), with), form.value("visibility")?))
}

/// The name in each language, with what was typed, else with what is kept.
pub(super) fn names(reader: &Reader, kept: &MultiText, refusals: &[Refusal]) -> Vec<Field> {
    let name = |of: Lang| {
        let (name, label) = match of {
            Lang::Fi => ("name-fi", t::name_in_finnish(reader.lang)),
            Lang::Sv => ("name-sv", t::name_in_swedish(reader.lang)),
            Lang::En => ("name-en", t::name_in_english(reader.lang)),
        };
        let value = reader.standing(name, kept.exact(of).unwrap_or_default());
        reader.field(name, label, refusals).value(value).limit(NAME_LIMIT).lang(of)
    };
    Lang::ALL.map(name).to_vec()
}

/// Who may know of the space.
pub(super) fn visibilities(reader: &Reader, kept: Visibility, refusals: &[Refusal]) -> Choices {
    let lang = reader.lang;
    let value = reader.standing("visibility", kept.name());
    let field = reader.field("visibility", t::visibility_question(lang), refusals).value(value);
    let option = |visibility: Visibility| Choice::new(visibility.name(), role_words::visibility(lang, visibility));
    Choices::one(field, [Visibility::Members, Visibility::Public].map(option).to_vec())
}
