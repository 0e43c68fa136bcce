//! Who of us, whom, and about which goals: the rows beside a contact's own.

use std::collections::HashMap;

use kernel::Result;
use kit_db::{Tx, params, places};

use crate::rules::ContactId;
use crate::rules::contact::{Contact, ContactState, Their};

/// Writes the links of a contact that has none yet.
pub fn write(tx: &mut Tx<'_>, contact: &Contact) -> Result<()> {
    for person in &contact.ours {
        tx.execute(
            "INSERT INTO contact_ours (contact_id, person_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            params![contact.id, *person],
        )?;
    }
    for (position, their) in (1_i64..).zip(&contact.theirs) {
        tx.execute(
            "INSERT INTO contact_theirs (contact_id, position, person_id, organisation_id, known_as) \
             VALUES ($1, $2, $3, $4, $5)",
            params![contact.id, position, their.person, their.organisation, &their.known_as],
        )?;
    }
    let held_on = (contact.state == ContactState::Held).then_some(contact.on);
    for goal in &contact.goals {
        tx.execute(
            "INSERT INTO contact_goals (contact_id, goal_id, held_on) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            params![contact.id, *goal, held_on],
        )?;
    }
    Ok(())
}

/// Removes the links of a contact, to write them anew.
pub fn clear(tx: &mut Tx<'_>, contact: ContactId) -> Result<()> {
    for table in ["contact_ours", "contact_theirs", "contact_goals"] {
        tx.execute(&format!("DELETE FROM {table} WHERE contact_id = $1"), params![contact])?;
    }
    Ok(())
}

/// Fills in the links of these contacts: three statements, however many there are.
pub fn read(tx: &mut Tx<'_>, contacts: &mut [Contact]) -> Result<()> {
    if contacts.is_empty() {
        return Ok(());
    }
    let ids: Vec<ContactId> = contacts.iter().map(|contact| contact.id).collect();
    let (places, values) = places(&ids);
    let at: HashMap<ContactId, usize> = ids.iter().enumerate().map(|(place, id)| (*id, place)).collect();
    let mut find = |id: ContactId, add: &mut dyn FnMut(&mut Contact)| {
        if let Some(place) = at.get(&id) {
            add(&mut contacts[*place]);
        }
    };
    tx.each(
        &format!("SELECT contact_id, person_id FROM contact_ours WHERE contact_id IN ({places}) ORDER BY person_id"),
        &values,
        |row| {
            let person = row.id(1)?;
            find(row.id(0)?, &mut |contact| contact.ours.push(person));
            Ok(())
        },
    )?;
    tx.each(
        &format!(
            "SELECT contact_id, person_id, organisation_id, known_as FROM contact_theirs \
             WHERE contact_id IN ({places}) ORDER BY contact_id, position"
        ),
        &values,
        |row| {
            let their = Their { person: row.maybe_id(1)?, organisation: row.maybe_id(2)?, known_as: row.text(3)? };
            find(row.id(0)?, &mut |contact| contact.theirs.push(their.clone()));
            Ok(())
        },
    )?;
    tx.each(
        &format!("SELECT contact_id, goal_id FROM contact_goals WHERE contact_id IN ({places}) ORDER BY goal_id"),
        &values,
        |row| {
            let goal = row.id(1)?;
            find(row.id(0)?, &mut |contact| contact.goals.push(goal));
            Ok(())
        },
    )
}
