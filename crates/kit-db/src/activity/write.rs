use kernel::{Error, Fault, Happening, Occasion, Ref, Result};
use serde_json::Map;

use super::chain::{Head, Link, content_sha256};
use crate::{Tx, params};
use kernel::hex;

/// The kind of the activity that notes an erasure. Its subject is the erased activity.
pub const ERASED: &str = "activity.erased";

/// Writes one activity at the end of the log, in the transaction of the fact that it tells, and gives its number.
///
/// From here to COMMIT every other transaction that records something waits, so call it near the end of an action.
pub fn record(tx: &mut Tx<'_>, occasion: &Occasion, happening: &Happening) -> Result<i64> {
    let head = locked_head(tx)?;
    let seq = head.seq + 1;
    let content = content_of(happening)?.map(|content| (hex(&occasion.chance.bytes::<16>()), content));
    let content_hash = content.as_ref().map(|(salt, content)| content_sha256(salt, content));
    let space = happening.space.map(|space| space.to_string());
    let (person, account, organisation) = actor_ids(occasion);
    let hash = Link {
        seq,
        at: occasion.at,
        kind: happening.kind,
        subject_kind: happening.subject.kind,
        subject_id: &happening.subject.id,
        space_id: space.as_deref(),
        actor_person_id: person.as_deref(),
        actor_account_id: account.as_deref(),
        actor_organisation_id: organisation.as_deref(),
        content_sha256: content_hash.as_deref(),
        previous_sha256: &head.sha256,
    }
    .sha256();
    tx.execute(
        "INSERT INTO activities (seq, at, kind, subject_kind, subject_id, space_id, actor_person_id, actor_account_id,
             actor_organisation_id, content_sha256, previous_sha256, sha256)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        params![
            seq,
            occasion.at,
            happening.kind,
            happening.subject.kind,
            happening.subject.id,
            space,
            person,
            account,
            organisation,
            content_hash,
            head.sha256,
            hash
        ],
    )?;
    if let Some((salt, content)) = content {
        let insert = "INSERT INTO activity_contents (seq, salt, content) VALUES ($1, $2, $3)";
        tx.execute(insert, params![seq, salt, content])?;
    }
    tx.execute("UPDATE activity_head SET seq = $1, sha256 = $2 WHERE id = 1", params![seq, hash])?;
    Ok(seq)
}

/// Takes away for good what an activity said of a record before and after, and notes that as an activity of its own.
/// [`Error::Missing`] where there is nothing to take away.
pub fn erase(tx: &mut Tx<'_>, occasion: &Occasion, seq: i64) -> Result<i64> {
    if tx.execute("DELETE FROM activity_contents WHERE seq = $1", params![seq])? == 0 {
        return Err(Error::Missing);
    }
    record(tx, occasion, &Happening::new(ERASED, Ref::new("activity", seq)))
}

fn locked_head(tx: &mut Tx<'_>) -> Result<Head> {
    let head = tx.maybe("SELECT seq, sha256 FROM activity_head WHERE id = 1 FOR UPDATE", params![], |row| {
        Ok(Head { seq: row.int(0)?, sha256: row.text(1)? })
    })?;
    head.ok_or_else(|| Fault::new("the activity log has lost its head").into())
}

fn content_of(happening: &Happening) -> Result<Option<String>> {
    let sides = [("before", &happening.before), ("after", &happening.after)];
    let told: Map<_, _> =
        sides.into_iter().filter_map(|(side, value)| Some((side.to_owned(), value.clone()?))).collect();
    if told.is_empty() {
        return Ok(None);
    }
    let text = serde_json::to_string(&told).map_err(|error| Fault::because("writing an activity", error))?;
    Ok(Some(text))
}

type ActorIds = (Option<String>, Option<String>, Option<String>);

fn actor_ids(occasion: &Occasion) -> ActorIds {
    match &occasion.actor {
        kernel::Actor::Person { person, account, organisation } => {
            (Some(person.to_string()), Some(account.to_string()), organisation.map(|id| id.to_string()))
        }
        kernel::Actor::Installation => (None, None, None),
    }
}
