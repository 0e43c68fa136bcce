//! Contacts as disclosures look at them.

use core_register::rules::OutsideKind;
use core_spaces::rules::{GrantedRole, Role};
use core_spaces::store::role;
use kernel::{Result, SpaceId};
use kit_db::Tx;

use crate::rules::disclosure::{Outside, Told, Words};
use crate::rules::report::Period;
use crate::store::contact::{self, Asked, Listed, Participant};

/// How many contacts are read at a time: a database takes so many values in one question.
const PART: i64 = 1000;

/// The contacts of a space on the days of a period: eight statements, and seven more for every further thousand.
pub fn told(tx: &mut Tx<'_>, space: SpaceId, period: Period) -> Result<Vec<Told>> {
    let roles: Vec<GrantedRole> = role::of_space(tx, space)?.into_iter().map(|named| named.granted).collect();
    let asked = Asked { from: Some(period.from), until: Some(period.until), ..Asked::default() };
    let mut told = Vec::new();
    let mut skip = 0;
    loop {
        let part = contact::list(tx, space, &asked, (skip, PART))?;
        told.extend(part.iter().map(|listed| of(listed, &roles)));
        skip += PART;
        if i64::try_from(part.len()).unwrap_or(PART) < PART {
            return Ok(told);
        }
    }
}

fn of(listed: &Listed, roles: &[GrantedRole]) -> Told {
    let contact = &listed.contact;
    let took_part = |granted: &&GrantedRole| contact.ours.contains(&granted.person) && granted.term.runs_on(contact.on);
    let ours: Vec<Role> = roles.iter().filter(took_part).map(|granted| granted.role).collect();
    Told {
        id: contact.id,
        state: contact.state,
        level: contact.level,
        on: contact.on,
        channel: contact.channel,
        topic: Words { text: contact.topic.clone(), lang: contact.lang },
        goals: listed.goals.iter().map(|goal| Words { text: goal.title.clone(), lang: goal.lang }).collect(),
        theirs: listed.theirs.iter().map(outside).collect(),
        ours,
    }
}

fn outside(their: &Participant) -> Outside {
    Outside {
        name: their.name.clone(),
        post: their.known_as.clone(),
        organisation: their.organisation_names.clone(),
        is_target: their.organisation_kind.is_some_and(|kind| is_asked_for(kind, &their.organisation_area)),
    }
}

/// What the area of Finland is called, where an organisation says that it is there for it.
const FINLAND: [&str; 5] = ["", "suomi", "finland", "fi", "valtakunnallinen"];

/// Whether the register asks of contacts with such an organisation: one of Finland, where its area says so or nothing. A
/// party may be its group in Parliament.
fn is_asked_for(kind: OutsideKind, area: &str) -> bool {
    let of_finland = FINLAND.contains(&area.trim().to_lowercase().as_str());
    of_finland
        && matches!(
            kind,
            OutsideKind::Assembly
                | OutsideKind::Committee
                | OutsideKind::Party
                | OutsideKind::Government
                | OutsideKind::Ministry
        )
}
