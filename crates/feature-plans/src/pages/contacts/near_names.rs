//! Names that the register does not have: those that may be meant, to be taken with one tap, or added as they stand.
// tidy: no template because contact_edit has it

use core_register::rules::{Person, RegisterOrganisationId, RegisterPersonId};
use core_register::store::tenure::Held;
use core_register::store::{organisation, person, suggestion, tenure};
use jiff::civil::Date;
use kernel::{Error, Lang, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::Form;

use super::typed_whom;
use crate::rules::Typed;
use crate::words as t;

/// The button that takes a name that was meant.
pub(super) const TAKE: &str = "take";

/// How many persons, and how many organisations, are offered for a name.
const OFFERED: usize = 3;

/// The names that the register does not have, and what can be done.
pub(super) struct Unknown {
    pub names: Vec<UnknownName>,
    /// What the button says that adds them.
    pub add: String,
}

/// A name that nobody has, with those that may be meant.
pub(super) struct UnknownName {
    pub question: String,
    /// What each button says, and what it sends.
    pub near: Vec<(String, String)>,
}

/// What to ask where names were refused as unknown; nothing where none was.
pub(super) fn unknown(
    tx: &mut Tx<'_>,
    (space, on, lang): (SpaceId, Date, Lang),
    refusals: &[Refusal],
) -> Result<Option<Unknown>> {
    let refused = refusals.iter().filter(|refusal| refusal.code == "whom-unknown");
    let (mut names, mut all) = (Vec::new(), Vec::new());
    for refusal in refused {
        let (Some(field), Some(name)) = (&refusal.field, refusal.value("name")) else { continue };
        all.push(name.to_owned());
        let (persons, organisations) = suggestion::near(tx, space, name, OFFERED)?;
        let ids: Vec<RegisterPersonId> = persons.iter().map(|person| person.id).collect();
        let held = tenure::telling(tx, &ids, on)?;
        let persons =
            persons.iter().map(|person| (written((lang, on), person, &held), format!("{field}:person:{}", person.id)));
        let organisations = organisations.iter().map(|one| {
            let label = one.names.pick(lang).0.to_owned();
            (label, format!("{field}:organisation:{}", one.id))
        });
        let near: Vec<(String, String)> = persons.chain(organisations).collect();
        if !near.is_empty() {
            names.push(UnknownName { question: t::whom_near(lang, name), near });
        }
    }
    Ok((!all.is_empty()).then(|| Unknown { names, add: t::contact_add_new(lang, all.join(", ")) }))
}

/// The form with the name that was taken in place of the one that was typed.
pub(super) fn with_taken(tx: &mut Tx<'_>, (space, on, lang): (SpaceId, Date, Lang), form: &Form) -> Result<Form> {
    let mut parts = form.raw(TAKE).splitn(3, ':');
    let (Some(field), Some(kind), Some(id)) = (parts.next(), parts.next(), parts.next()) else {
        return Ok(form.clone());
    };
    if !typed_whom::is_field(field) {
        return Err(Error::BadRequest(format!("nobody is named in {field}")));
    }
    let text = if kind == "person" {
        let person = person::known(tx, space, id.parse::<RegisterPersonId>()?)?;
        let held = tenure::telling(tx, &[person.id], on)?;
        written((lang, on), &person, &held)
    } else {
        let organisation = organisation::get(tx, space, id.parse::<RegisterOrganisationId>()?)?;
        organisation.names.pick(lang).0.to_owned()
    };
    Ok(form.clone().with(field, &text).with(TAKE, ""))
}

/// A person as the form takes them, with the post that is held on this day.
pub(super) fn written((lang, on): (Lang, Date), person: &Person, held: &[Held]) -> String {
    let own = held.iter().find(|held| held.tenure.person == person.id && held.tenure.runs_on(on));
    let typed = Typed {
        name: person.name.clone(),
        post: own.map(|held| held.post.title(lang).to_owned()).unwrap_or_default(),
        organisation: own.map(|held| held.organisation.pick(lang).0.to_owned()).unwrap_or_default(),
    };
    typed.written()
}
