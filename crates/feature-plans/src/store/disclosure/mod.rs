//! Rows of what is given out of contact logs.

mod told;

use kernel::{Moment, PersonId, Refusal, RefusalKind, Result, SpaceId};
use kit_db::{OnViolation as _, Param, Row, Tx, ViolationKind, params, places};

use crate::rules::DisclosureId;
use crate::rules::disclosure::{Approval, Approved, Disclosure, Withdrawn};
use crate::rules::report::Period;

pub use told::told;

const COLUMNS: &str = "id, space_id, kind, period_from, period_until, fields, content, content_sha256, approver, \
     approved_on, approved_at, approved_by, withdrawn_at, withdrawn_why, version";

/// What everybody may see.
const PUBLIC: &str = "kind = 'meetings' AND approved_at IS NOT NULL AND withdrawn_at IS NULL";

/// Writes down a new draft.
pub fn insert(tx: &mut Tx<'_>, disclosure: &Disclosure, at: Moment, by: Option<PersonId>) -> Result<()> {
    let Disclosure { id, space, kind, period, fields, version, .. } = disclosure;
    tx.execute(
        "INSERT INTO disclosures (id, space_id, kind, period_from, period_until, fields, version, created_at, created_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![*id, *space, kind.name(), period.from, period.until, fields.to_string(), *version, at, by],
    )?;
    Ok(())
}

/// The disclosure of this space with this id.
pub fn get(tx: &mut Tx<'_>, space: SpaceId, id: DisclosureId) -> Result<Disclosure> {
    tx.one(&format!("SELECT {COLUMNS} FROM disclosures WHERE id = $1 AND space_id = $2"), params![id, space], read)
}

/// A space's disclosures of both kinds, the latest period first.
pub fn of_space(tx: &mut Tx<'_>, space: SpaceId) -> Result<Vec<Disclosure>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM disclosures WHERE space_id = $1 ORDER BY period_until DESC, created_at DESC, id"
        ),
        params![space],
        read,
    )
}

/// The lists of meetings of a space that everybody may see, the latest period first.
pub fn public_of(tx: &mut Tx<'_>, space: SpaceId) -> Result<Vec<Disclosure>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM disclosures WHERE space_id = $1 AND {PUBLIC} \
             ORDER BY period_until DESC, approved_at DESC, id"
        ),
        params![space],
        read,
    )
}

/// Whether everybody could ever see a list of meetings of this space.
pub fn was_public(tx: &mut Tx<'_>, space: SpaceId) -> Result<bool> {
    tx.one(
        "SELECT EXISTS (SELECT 1 FROM disclosures WHERE space_id = $1 AND kind = 'meetings' AND approved_at IS NOT NULL)",
        params![space],
        |row| row.flag(0),
    )
}

/// The spaces with a list of meetings that everybody may see, those with the latest approval first.
pub fn public_spaces(tx: &mut Tx<'_>, limit: i64) -> Result<Vec<SpaceId>> {
    tx.query(
        &format!(
            "SELECT space_id FROM disclosures WHERE {PUBLIC} GROUP BY space_id \
             ORDER BY MAX(approved_at) DESC, space_id LIMIT $1"
        ),
        params![limit],
        |row| row.id(0),
    )
}

/// Those of these spaces in which contacts were held in a half-year of which no approved extract holds.
pub fn without_extract(tx: &mut Tx<'_>, spaces: &[SpaceId], half: Period) -> Result<Vec<SpaceId>> {
    if spaces.is_empty() {
        return Ok(Vec::new());
    }
    let (places, mut values) = places(spaces);
    let (from, until) = (values.len() + 1, values.len() + 2);
    values.extend([half.from, half.until].map(|day| Param::Text(day.to_string().into())));
    tx.query(
        &format!(
            "SELECT s.id FROM spaces s WHERE s.id IN ({places}) AND EXISTS (SELECT 1 FROM contacts c \
                 WHERE c.space_id = s.id AND c.removed_at IS NULL AND c.state = 'held' \
                 AND c.on_day >= ${from} AND c.on_day <= ${until}) \
             AND NOT EXISTS (SELECT 1 FROM disclosures d WHERE d.space_id = s.id AND d.kind = 'extract' \
                 AND d.period_from = ${from} AND d.period_until = ${until} \
                 AND d.approved_at IS NOT NULL AND d.withdrawn_at IS NULL) ORDER BY s.created_at, s.id"
        ),
        &values,
        |row| row.id(0),
    )
}

/// Saves a draft's period and fields; false where it is not this version or not a draft any more.
pub fn update(tx: &mut Tx<'_>, disclosure: &Disclosure) -> Result<bool> {
    let Disclosure { id, period, fields, version, .. } = disclosure;
    let changed = tx.execute(
        "UPDATE disclosures SET period_from = $2, period_until = $3, fields = $4, version = version + 1 \
         WHERE id = $1 AND version = $5 AND approved_at IS NULL AND withdrawn_at IS NULL",
        params![*id, period.from, period.until, fields.to_string(), *version],
    )?;
    Ok(changed == 1)
}

/// Saves that a draft was approved, with the text of what it says; false where it is not this version or not a draft
/// any more. Refused with `disclosure-told-already` where another of its kind and period holds.
pub fn approve(tx: &mut Tx<'_>, disclosure: &Disclosure, approved: &Approved, content: &str) -> Result<bool> {
    let Approved { sha256, approval, at, by, .. } = approved;
    let changed = tx.execute(
        "UPDATE disclosures SET content = $2, content_sha256 = $3, approver = $4, approved_on = $5, approved_at = $6, \
         approved_by = $7, version = version + 1 \
         WHERE id = $1 AND version = $8 AND approved_at IS NULL AND withdrawn_at IS NULL",
        params![disclosure.id, content, sha256, &approval.who, approval.on, *at, *by, disclosure.version],
    );
    let changed = changed.on_violation(|violation| {
        let again = || Refusal::new("disclosure-told-already").kind(RefusalKind::Conflict);
        (violation.kind == ViolationKind::Unique).then(again)
    })?;
    Ok(changed == 1)
}

/// Saves that a disclosure holds no more; false where somebody else withdrew it first.
pub fn withdraw(tx: &mut Tx<'_>, id: DisclosureId, withdrawn: &Withdrawn) -> Result<bool> {
    let changed = tx.execute(
        "UPDATE disclosures SET withdrawn_at = $2, withdrawn_why = $3, version = version + 1 \
         WHERE id = $1 AND withdrawn_at IS NULL",
        params![id, withdrawn.at, &withdrawn.why],
    )?;
    Ok(changed == 1)
}

fn read(row: &Row<'_>) -> Result<Disclosure> {
    let approved = match row.maybe_moment(10)? {
        None => None,
        Some(at) => Some(Approved {
            content: row.json(6)?,
            sha256: row.text(7)?,
            approval: Approval { who: row.text(8)?, on: row.day(9)? },
            at,
            by: row.maybe_id(11)?,
        }),
    };
    let withdrawn = match row.maybe_moment(12)? {
        None => None,
        Some(at) => Some(Withdrawn { at, why: row.text(13)? }),
    };
    Ok(Disclosure {
        id: row.id(0)?,
        space: row.id(1)?,
        kind: row.text(2)?.parse()?,
        period: Period { from: row.day(3)?, until: row.day(4)? },
        fields: row.text(5)?.parse()?,
        approved,
        withdrawn,
        version: row.int(14)?,
    })
}
