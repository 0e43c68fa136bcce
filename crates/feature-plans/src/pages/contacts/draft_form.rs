//! The form of a contact as a draft fills it in.
// tidy: no template because contact_edit has it

use std::collections::HashMap;

use core_register::store::{person, tenure};
use core_spaces::Place;
use core_spaces::rules::Role;
use kernel::{Error, Refusal, RefusalKind, Result};
use kit_db::Tx;
use kit_web::{Form, Reader};

use super::{contact_fields, typed_whom};
use crate::rules::contact::{Channel, ContactState};
use crate::rules::draft::{Draft, Who};
use crate::rules::{DraftId, Typed};
use crate::store;

/// The field that says which draft a contact is made of.
pub(super) const FIELD: &str = "from-draft";

/// The draft, for who forwarded it and for coordinators.
pub(super) fn own(tx: &mut Tx<'_>, reader: &Reader, place: &Place, id: DraftId) -> Result<Draft> {
    let draft = store::draft::get(tx, place.space.id, id)?;
    let is_own = reader.viewer.as_ref().is_some_and(|viewer| viewer.person == draft.by);
    if is_own || place.standing.roles.contains(&Role::Coordinator) {
        return Ok(draft);
    }
    Err(Refusal::new("not-for-you").kind(RefusalKind::Forbidden).into())
}

/// The draft that a form names; none where it names none, or somebody has settled it.
pub(super) fn named(tx: &mut Tx<'_>, reader: &Reader, place: &Place, id: Option<DraftId>) -> Result<Option<Draft>> {
    let Some(id) = id else { return Ok(None) };
    match own(tx, reader, place, id) {
        Err(Error::Missing) => Ok(None),
        found => found.map(Some),
    }
}

/// What the form says before anybody has looked it over: three statements.
pub(super) fn filled(tx: &mut Tx<'_>, reader: &Reader, place: &Place, draft: &Draft) -> Result<Form> {
    let content = &draft.content;
    let on = content.on.unwrap_or(reader.today);
    let mut form = contact_fields::blank()
        .with("state", ContactState::Held.name())
        .with("on", &on.to_string())
        .with("channel", Channel::Mail.name())
        .with("topic", &content.topic)
        .with("said", &content.said)
        .with(FIELD, &draft.id.to_string());
    for (number, typed) in (1..).zip(typed(tx, reader, place, &content.whom)?) {
        form = form.with(&typed_whom::field(number), &typed);
    }
    let colleagues = store::worker::colleagues(tx, place.space.id, reader.today)?;
    let ours = colleagues.iter().filter(|colleague| content.ours.contains(&colleague.email));
    Ok(ours.fold(form, |form, colleague| form.and("ours", &colleague.person.to_string())))
}

/// Those outside as the register knows them by their addresses, else as the message names them.
fn typed(tx: &mut Tx<'_>, reader: &Reader, place: &Place, whom: &[Who]) -> Result<Vec<String>> {
    let emails: Vec<String> = whom.iter().map(|who| who.email.clone()).filter(|email| !email.is_empty()).collect();
    let known = person::with_emails(tx, place.space.id, &emails)?;
    let ids: Vec<_> = known.iter().map(|person| person.id).collect();
    let held = tenure::telling(tx, &ids, reader.today)?;
    let known: HashMap<String, String> = known
        .into_iter()
        .map(|person| {
            let running = held.iter().find(|held| held.tenure.person == person.id && held.tenure.runs_on(reader.today));
            let (post, organisation) = running.map_or((String::new(), String::new()), |held| {
                (held.post.title(reader.lang).to_owned(), held.organisation.pick(reader.lang).0.to_owned())
            });
            (person.email.to_lowercase(), Typed { name: person.name, post, organisation }.written())
        })
        .collect();
    Ok(whom.iter().map(|who| known.get(&who.email).unwrap_or(&who.name).clone()).collect())
}
