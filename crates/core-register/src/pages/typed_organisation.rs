//! An organisation that is named by typing: offered while one types, known by its name.
// tidy: no template because it is a field, not a page

use core_spaces::Allowed;
use kernel::{Lang, MultiText, Occasion, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::Form;
use kit_web::form_view::Field;

use super::place::Place;
use crate::rules::access::KeepRegister;
use crate::rules::{OrganisationChange, OutsideKind, RegisterOrganisationId, plain};
use crate::{actions, store};

/// A field with the address that suggests values for what is typed.
pub(super) struct Suggested {
    /// The field.
    pub field: Field,
    /// Where suggestions are had.
    pub path: String,
}

impl Suggested {
    /// A field that names an organisation of this register.
    pub fn new(place: &Place, field: Field) -> Self {
        let path = format!("{}/find", place.href());
        Self { field, path }
    }
}

/// The organisation that the field names, nothing where it is empty; refused with `organisation-unknown`.
/// Those that stand there already come first, as several may be called alike.
pub(super) fn known(
    tx: &mut Tx<'_>,
    space: SpaceId,
    form: &Form,
    field: &'static str,
    standing: &[RegisterOrganisationId],
) -> Result<Option<RegisterOrganisationId>> {
    let name = form.text(field);
    if name.is_empty() {
        return Ok(None);
    }
    match called(tx, space, &name, standing)? {
        Some(organisation) => Ok(Some(organisation)),
        None => Err(Refusal::new("organisation-unknown").on(field).into()),
    }
}

/// The organisation that the field names; one that the register does not have is added, of the kind that
/// the form says and with its name in this language. Refused with `organisation-missing`.
pub(super) fn known_or_new(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    (form, lang): (&Form, Lang),
    standing: &[RegisterOrganisationId],
) -> Result<RegisterOrganisationId> {
    let name = form.text("organisation");
    if name.is_empty() {
        return Err(Refusal::new("organisation-missing").on("organisation").into());
    }
    if let Some(organisation) = called(tx, allowed.space(), &name, standing)? {
        return Ok(organisation);
    }
    let change = OrganisationChange {
        kind: form.maybe("kind")?.unwrap_or(OutsideKind::Other),
        names: MultiText::of(lang, name),
        abbreviation: String::new(),
        parent: None,
        area: String::new(),
        website: String::new(),
    };
    Ok(actions::add_organisation(tx, occasion, allowed, &change)?.id)
}

fn called(
    tx: &mut Tx<'_>,
    space: SpaceId,
    name: &str,
    standing: &[RegisterOrganisationId],
) -> Result<Option<RegisterOrganisationId>> {
    for id in standing {
        let organisation = store::organisation::get(tx, space, *id)?;
        if organisation.is_called(&plain(name)) {
            return Ok(Some(organisation.id));
        }
    }
    Ok(store::organisation::called(tx, space, name)?.map(|organisation| organisation.id))
}
