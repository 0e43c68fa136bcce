//! Who an open session belongs to.

use jiff::civil::Date;
use kernel::{AccountId, Lang, MultiText, OrganisationId, PersonId, Result};
use kit_db::{Tx, params};

/// The owner of an open account, and for whom they may act today.
#[derive(Clone, Debug)]
pub struct Owner {
    /// Who.
    pub person: PersonId,
    /// The name.
    pub name: String,
    /// The account's language.
    pub lang: Lang,
    /// Whether the person administers the installation.
    pub administrator: bool,
    /// For whom they may act, each organisation once, the oldest mandate first.
    pub may_act_for: Vec<(OrganisationId, MultiText)>,
}

/// The owner of this account on this day; nothing where it is closed. One statement.
pub fn owner(tx: &mut Tx<'_>, account: AccountId, day: Date) -> Result<Option<Owner>> {
    let mut owner: Option<Owner> = None;
    tx.each(
        "SELECT p.id, p.name, a.lang, a.administrator, o.id, o.names FROM accounts a JOIN persons p ON p.id = a.person_id \
         LEFT JOIN mandates m ON m.person_id = p.id AND m.since <= $2 AND (m.until IS NULL OR m.until >= $2) \
         LEFT JOIN organisations o ON o.id = m.organisation_id \
         WHERE a.id = $1 AND a.closed_at IS NULL ORDER BY m.since, m.id",
        params![account, day],
        |row| {
            if owner.is_none() {
                owner = Some(Owner {
                    person: row.id(0)?,
                    name: row.text(1)?,
                    lang: row.lang(2)?,
                    administrator: row.flag(3)?,
                    may_act_for: Vec::new(),
                });
            }
            if let (Some(owner), Some(organisation)) = (&mut owner, row.maybe_id(4)?)
                && owner.may_act_for.iter().all(|(known, _)| *known != organisation)
            {
                owner.may_act_for.push((organisation, row.json(5)?));
            }
            Ok(())
        },
    )?;
    Ok(owner)
}
