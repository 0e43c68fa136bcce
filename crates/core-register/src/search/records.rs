//! Which records an activity touches, and how they are loaded for the index.

use kernel::{Ref, Result};
use kit_db::Tx;
use kit_db::activity::Activity;
use kit_search::Entry;

use super::{KINDS, ORGANISATION, PERSON, POST, entries};
use crate::rules::{Person, PostId, RegisterOrganisationId, RegisterPersonId};
use crate::store;
use crate::store::tenure::Held;

/// The records that an activity touched. Who holds a post in an organisation is found by its name too, and a post is
/// part of whoever holds it.
pub(super) fn touched(tx: &mut Tx<'_>, activity: &Activity) -> Result<Vec<Ref>> {
    let id = activity.subject_id.as_str();
    match activity.subject_kind.as_str() {
        "register-person" => Ok(vec![Ref::new(PERSON, id)]),
        "register-organisation" => {
            let holders = store::tenure::holders(tx, id.parse()?)?;
            let holders = holders.into_iter().map(|person| Ref::new(PERSON, person));
            let posts = store::post::ids_of_organisation(tx, id.parse()?)?;
            let posts = posts.into_iter().map(|post| Ref::new(POST, post));
            Ok(std::iter::once(Ref::new(ORGANISATION, id)).chain(holders).chain(posts).collect())
        }
        POST => of_post(tx, id),
        "tenure" => Ok(of_tenure(activity)),
        _ => Ok(Vec::new()),
    }
}

/// The person whose tenure it is or was and the post, which the activity tells even when the tenure is gone.
fn of_tenure(activity: &Activity) -> Vec<Ref> {
    let content = activity.content.iter();
    let told = content.flat_map(|content| [&content.before, &content.after]).flatten();
    let records = told.flat_map(|told| [(PERSON, &told["person"]), (POST, &told["post"])]);
    records.filter_map(|(kind, id)| Some(Ref::new(kind, id.as_str()?))).collect()
}

/// A post with whoever holds or held it: they are found by what it is called.
fn of_post(tx: &mut Tx<'_>, id: &str) -> Result<Vec<Ref>> {
    let holders = store::tenure::of_post(tx, id.parse()?)?;
    let holders = holders.iter().map(|held| Ref::new(PERSON, held.tenure.person));
    Ok(std::iter::once(Ref::new(POST, id)).chain(holders).collect())
}

/// The entries of these records: six statements, however many there are.
pub(super) fn load(tx: &mut Tx<'_>, records: &[Ref]) -> Result<Vec<Entry>> {
    let of_kind = |kind: &'static str| records.iter().filter(move |record| record.kind == kind);
    let persons = of_kind(PERSON).map(|record| record.id.parse()).collect::<Result<Vec<RegisterPersonId>>>()?;
    let organisations = of_kind(ORGANISATION).map(|record| record.id.parse());
    let organisations = organisations.collect::<Result<Vec<RegisterOrganisationId>>>()?;
    let mut entries = of_persons(tx, &persons)?;
    entries.extend(store::organisation::these(tx, &organisations)?.iter().map(entries::of_organisation));
    let posts = of_kind(POST).map(|record| record.id.parse()).collect::<Result<Vec<PostId>>>()?;
    entries.extend(store::post::these(tx, &posts)?.iter().map(entries::of_post));
    Ok(entries)
}

fn of_persons(tx: &mut Tx<'_>, ids: &[RegisterPersonId]) -> Result<Vec<Entry>> {
    let persons = store::person::these(tx, ids)?;
    let (held, doubles) = (store::tenure::of_persons(tx, ids)?, store::person::other_names(tx, ids)?);
    let entry = |person: &Person| {
        let held: Vec<&Held> = held.iter().filter(|held| held.tenure.person == person.id).collect();
        let doubles = doubles.iter().filter(|(kept, _)| *kept == person.id);
        entries::of_person(person, &held, &doubles.map(|(_, name)| name.as_str()).collect::<Vec<_>>())
    };
    Ok(persons.iter().map(entry).collect())
}

/// The records to begin an index with: all persons, then all organisations, then all posts.
pub(super) fn all(tx: &mut Tx<'_>, after: Option<&Ref>, limit: i64) -> Result<Vec<Ref>> {
    let (kind, last) = after.map_or((PERSON, ""), |record| (record.kind, record.id.as_str()));
    for next in KINDS.into_iter().skip_while(|one| *one != kind) {
        let records = of_kind(tx, next, if next == kind { last } else { "" }, limit)?;
        if !records.is_empty() {
            return Ok(records);
        }
    }
    Ok(Vec::new())
}

fn of_kind(tx: &mut Tx<'_>, kind: &'static str, after: &str, limit: i64) -> Result<Vec<Ref>> {
    Ok(match kind {
        PERSON => refs(kind, store::person::after(tx, after, limit)?),
        ORGANISATION => refs(kind, store::organisation::after(tx, after, limit)?),
        _ => refs(kind, store::post::after(tx, after, limit)?),
    })
}

fn refs(kind: &'static str, ids: Vec<impl std::fmt::Display>) -> Vec<Ref> {
    ids.into_iter().map(|id| Ref::new(kind, id)).collect()
}
