//! The fields of a space's form.

use kernel::{Lang, MultiText, Refusal, Result};
use kit_web::form_view::{Choice, Choices, Field};
use kit_web::{Form, Reader};

use super::role_words;
use crate::rules::{NAME_LIMIT, Visibility};
use crate::words as t;

/// The fields of a space's form.
pub(super) struct SpaceFields {
    pub(super) names: Vec<Field>,
    pub(super) visibility: Choices,
}

/// Name and visibility as the form says.
pub(super) fn read(form: &Form) -> Result<(MultiText, Visibility)> {
    let with = |names: MultiText, lang: Lang| names.with(lang, form.text(&format!("name-{lang}")));
    Ok((Lang::ALL.into_iter().fold(MultiText::default(), with), form.value("visibility")?))
}

/// The fields with what was typed in them, else with what is kept.
pub(super) fn fields(reader: &Reader, name: &MultiText, kept: Visibility, refusals: &[Refusal]) -> SpaceFields {
    let lang = reader.lang;
    let named = |of: Lang| {
        let (field, label) = match of {
            Lang::Fi => ("name-fi", t::space_name_finnish(lang)),
            Lang::Sv => ("name-sv", t::space_name_swedish(lang)),
            Lang::En => ("name-en", t::space_name_english(lang)),
        };
        let kept = name.exact(of).unwrap_or_default();
        reader.field(field, label, refusals).value(super::standing(reader, field, kept)).limit(NAME_LIMIT).lang(of)
    };
    let field = reader.field("visibility", t::visibility(lang), refusals).value(super::standing(
        reader,
        "visibility",
        kept.name(),
    ));
    let option = |visibility: Visibility| {
        let label = role_words::visibility(lang, visibility);
        Choice::new(visibility.name(), label).hint(role_words::visibility_means(lang, visibility))
    };
    SpaceFields {
        names: Lang::ALL.map(named).to_vec(),
        visibility: Choices::one(field, Visibility::ALL.map(option).to_vec()),
    }
}
