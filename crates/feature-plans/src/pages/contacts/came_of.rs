//! The way back: from a measure or a figure to the contacts of which it came.
// tidy: no template because the pages of measures and indicators have it

use std::collections::HashMap;

use kernel::Result;
use kit_db::Tx;
use kit_web::Reader;
use kit_web::shell::Link;

use super::contact_edit::href;
use super::contact_words;
use crate::pages::place::Place;
use crate::rules::access::SeeContacts;
use crate::rules::{ContactId, GoalId, MeasureId};
use crate::store;
use crate::store::contact::Listed;

/// These contacts as links, for whoever may see the contact log: seven statements.
pub(in crate::pages) fn came_of(
    tx: &mut Tx<'_>,
    reader: &Reader,
    place: &Place,
    contacts: &[ContactId],
) -> Result<Vec<Link>> {
    let listed = seen(tx, place, contacts)?;
    Ok(listed.iter().map(|listed| link(reader, listed)).collect())
}

/// The contacts of which each measure of a goal came, as links, for whoever may see the contact log: eight statements.
pub(in crate::pages) fn measures_came_of(
    tx: &mut Tx<'_>,
    reader: &Reader,
    place: &Place,
    goal: GoalId,
) -> Result<HashMap<MeasureId, Vec<Link>>> {
    let came = store::outcome::of_measures(tx, goal)?;
    let contacts: Vec<ContactId> = came.iter().map(|(_, contact)| *contact).collect();
    let mut links: HashMap<MeasureId, Vec<Link>> = HashMap::new();
    for listed in seen(tx, place, &contacts)? {
        for (measure, _) in came.iter().filter(|(_, contact)| *contact == listed.contact.id) {
            links.entry(*measure).or_default().push(link(reader, &listed));
        }
    }
    Ok(links)
}

/// Those of these contacts that the reader's role sees, the latest first.
fn seen(tx: &mut Tx<'_>, place: &Place, contacts: &[ContactId]) -> Result<Vec<Listed>> {
    if contacts.is_empty() || !place.may::<SeeContacts>() {
        return Ok(Vec::new());
    }
    let mut listed = store::contact::with_ids(tx, contacts)?;
    listed.sort_by_key(|listed| std::cmp::Reverse(listed.contact.on));
    Ok(listed)
}

fn link(reader: &Reader, listed: &Listed) -> Link {
    let label = format!("{} · {}", contact_words::when(reader.lang, listed), contact_words::whom(reader.lang, listed));
    Link::new(label, href(listed.contact.space, listed.contact.id))
}
