//! What lies around a contact that is about to be written down.

use core_register::rules::{RegisterOrganisationId, RegisterPersonId};
use jiff::Span;
use jiff::civil::Date;
use kernel::{Lang, Result, SpaceId};
use kit_db::{IntoParam, Param, Tx, places};

use super::listed::{Participant, full};
use super::{COLUMNS, read};
use crate::rules::ContactId;
use crate::rules::contact::{APPROACH_DAYS, Near, Post, Their};

/// The posts that the persons of a contact hold and held.
pub fn posts(tx: &mut Tx<'_>, theirs: &[Their]) -> Result<Vec<Post>> {
    let persons: Vec<RegisterPersonId> = theirs.iter().filter_map(|their| their.person).collect();
    let held = core_register::store::tenure::of_persons(tx, &persons)?;
    let post = |held: core_register::store::tenure::Held| Post {
        person: held.tenure.person,
        name: held.person,
        since: held.tenure.since,
        until: held.tenure.until,
    };
    Ok(held.into_iter().map(post).collect())
}

/// The contacts around this day, besides this one, with one of these persons or offices.
pub fn near(
    tx: &mut Tx<'_>,
    space: SpaceId,
    on: Date,
    theirs: &[Their],
    besides: Option<ContactId>,
) -> Result<Vec<Near>> {
    let persons: Vec<RegisterPersonId> = theirs.iter().filter_map(|their| their.person).collect();
    let offices: Vec<RegisterOrganisationId> = theirs.iter().filter_map(|their| their.organisation).collect();
    if persons.is_empty() && offices.is_empty() {
        return Ok(Vec::new());
    }
    let span = Span::new().days(APPROACH_DAYS);
    let (from, until) = (on.saturating_sub(span).to_string(), on.saturating_add(span).to_string());
    let ids: Vec<String> =
        persons.iter().map(ToString::to_string).chain(offices.iter().map(ToString::to_string)).collect();
    let (places, mut values) = places(&ids);
    let next = ids.len();
    let besides = besides.map(|id| id.to_string()).unwrap_or_default();
    values.extend([space.param(), Param::Text(from.into()), Param::Text(until.into()), Param::Text(besides.into())]);
    let contacts = tx.query(
        &format!(
            "SELECT {COLUMNS} FROM contacts c WHERE c.space_id = ${} AND c.on_day >= ${} AND c.on_day <= ${} \
             AND c.id <> ${} AND c.removed_at IS NULL AND c.state <> 'cancelled' AND EXISTS \
             (SELECT 1 FROM contact_theirs x WHERE x.contact_id = c.id \
              AND (x.person_id IN ({places}) OR x.organisation_id IN ({places}))) ORDER BY c.on_day, c.id LIMIT 20",
            next + 1,
            next + 2,
            next + 3,
            next + 4
        ),
        &values,
        read,
    )?;
    let near = full(tx, contacts)?.into_iter().map(|listed| {
        let both = |their: &&crate::rules::contact::Their| their.person.is_some_and(|person| persons.contains(&person));
        let office =
            |their: &&crate::rules::contact::Their| their.organisation.is_some_and(|office| offices.contains(&office));
        let whom: Vec<String> = listed.theirs.iter().map(named).collect();
        Near {
            contact: listed.contact.id,
            on: listed.contact.on,
            at: listed.contact.at,
            names: listed.ours,
            is_own: false,
            person: listed.contact.theirs.iter().find(both).and_then(|their| their.person),
            organisation: listed.contact.theirs.iter().find(office).and_then(|their| their.organisation),
            whole: listed
                .contact
                .theirs
                .iter()
                .filter(|their| their.person.is_none())
                .filter_map(|their| their.organisation.filter(|office| offices.contains(office)))
                .collect(),
            whom: whom.join("; "),
            ours: listed.contact.ours,
        }
    });
    Ok(near.collect())
}

/// Somebody by name, else by post, else by the organisation.
fn named(their: &Participant) -> String {
    let office = their.organisation_names.pick(Lang::Fi).0;
    let known = [their.name.as_str(), &their.known_as, office].into_iter().find(|name| !name.is_empty());
    known.unwrap_or_default().to_owned()
}
