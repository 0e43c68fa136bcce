use std::collections::BTreeSet;

use kernel::{Moment, Result};

use super::chain::{Head, Link, content_sha256};
use super::{ERASED, head};
use crate::{Row, Tx, params};

/// How many activities are read at a time.
const BATCH: i64 = 1_000;

/// What a look at the whole log found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Everything is as it was written.
    Whole {
        /// The end of the log; note it elsewhere, and begin the next look from there.
        head: Head,
        /// How many activities were looked at.
        activities: u64,
        /// How many of them have had their content erased, each with an activity that says so.
        erased: u64,
    },
    /// Somebody changed the log behind the program's back.
    Broken {
        /// The first activity that is not as it was written.
        seq: i64,
        /// What is wrong with it.
        damage: Damage,
    },
}

/// What can be wrong with an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// It is missing, or another stands in its place.
    Missing,
    /// It was changed, or the one before it was.
    Changed,
    /// Its content was changed, or it got one that it never had.
    ContentChanged,
    /// Its content was taken away without an activity that says so.
    ContentMissing,
    /// A content lies there that belongs to no activity.
    StrayContent,
    /// The noted end of the log is another than its real end: the last activities were cut off, or some were put behind.
    Head,
}

/// Looks at every activity after a known end of the chain ([`Head::start`] for all), in batches, within the transaction.
///
/// From a later head on, an activity that notes an erasure may belong to an activity before it; that is fine. The
/// known head itself must still stand in the log as it was noted.
pub fn verify(tx: &mut Tx<'_>, from: &Head) -> Result<Verdict> {
    let mut state = State { last: from.clone(), activities: 0, erased: BTreeSet::new(), noted: 0 };
    if let Some(damage) = known_head_damage(tx, from)? {
        return Ok(Verdict::Broken { seq: from.seq, damage });
    }
    // Numbers start at 1, so a whole look begins below everything, to see what was put before the first.
    let mut above = if from.seq == 0 { i64::MIN } else { from.seq };
    loop {
        let batch = links(tx, above)?;
        let Some(last) = batch.len().checked_sub(1) else { break };
        for link in &batch {
            if let Err(damage) = state.accept(link.as_ref()) {
                return Ok(Verdict::Broken { seq: state.last.seq + 1, damage });
            }
        }
        above = batch[last].as_ref().map_or(above, |link| link.seq);
    }
    state.ended(tx)
}

struct State {
    last: Head,
    activities: u64,
    /// Activities without their content, of which no erasure has been noted so far.
    erased: BTreeSet<i64>,
    noted: u64,
}

impl State {
    fn accept(&mut self, link: Option<&Stored>) -> Result<(), Damage> {
        let link = link.ok_or(Damage::Changed)?;
        if link.seq != self.last.seq + 1 {
            return Err(Damage::Missing);
        }
        if link.previous_sha256 != self.last.sha256 || link.computed() != link.sha256 {
            return Err(Damage::Changed);
        }
        match (&link.content_sha256, &link.content) {
            (None, None) => {}
            (Some(hash), Some((salt, content))) if content_sha256(salt, content) == *hash => {}
            (Some(_), None) => {
                self.erased.insert(link.seq);
            }
            _ => return Err(Damage::ContentChanged),
        }
        if link.kind == ERASED
            && let Ok(seq) = link.subject_id.parse::<i64>()
            && self.erased.remove(&seq)
        {
            self.noted += 1;
        }
        self.last = Head { seq: link.seq, sha256: link.sha256.clone() };
        self.activities += 1;
        Ok(())
    }

    fn ended(self, tx: &mut Tx<'_>) -> Result<Verdict> {
        match head(tx) {
            Ok(head) if head == self.last => {}
            Ok(_) | Err(kernel::Error::Missing) => {
                return Ok(Verdict::Broken { seq: self.last.seq + 1, damage: Damage::Head });
            }
            Err(error) => return Err(error),
        }
        if let Some(seq) = self.erased.first() {
            return Ok(Verdict::Broken { seq: *seq, damage: Damage::ContentMissing });
        }
        let stray = "SELECT min(c.seq) FROM activity_contents c
             WHERE NOT EXISTS (SELECT 1 FROM activities a WHERE a.seq = c.seq)";
        if let Some(seq) = tx.one(stray, params![], |row| row.maybe_int(0))? {
            return Ok(Verdict::Broken { seq, damage: Damage::StrayContent });
        }
        Ok(Verdict::Whole { head: self.last, activities: self.activities, erased: self.noted })
    }
}

fn known_head_damage(tx: &mut Tx<'_>, known: &Head) -> Result<Option<Damage>> {
    if known.seq == 0 {
        return Ok(None);
    }
    let hash = tx.maybe("SELECT sha256 FROM activities WHERE seq = $1", params![known.seq], |row| row.text(0))?;
    Ok(match hash {
        None => Some(Damage::Missing),
        Some(hash) if hash != known.sha256 => Some(Damage::Changed),
        Some(_) => None,
    })
}

/// An activity as it lies in the database.
struct Stored {
    seq: i64,
    at: Moment,
    kind: String,
    subject_kind: String,
    subject_id: String,
    space_id: Option<String>,
    actor_person_id: Option<String>,
    actor_account_id: Option<String>,
    actor_organisation_id: Option<String>,
    content_sha256: Option<String>,
    previous_sha256: String,
    sha256: String,
    content: Option<(String, String)>,
}

impl Stored {
    fn computed(&self) -> String {
        Link {
            seq: self.seq,
            at: self.at,
            kind: &self.kind,
            subject_kind: &self.subject_kind,
            subject_id: &self.subject_id,
            space_id: self.space_id.as_deref(),
            actor_person_id: self.actor_person_id.as_deref(),
            actor_account_id: self.actor_account_id.as_deref(),
            actor_organisation_id: self.actor_organisation_id.as_deref(),
            content_sha256: self.content_sha256.as_deref(),
            previous_sha256: &self.previous_sha256,
        }
        .sha256()
    }
}

/// The next activities above this number; `None` for one that cannot even be read, as after an edit with another tool.
fn links(tx: &mut Tx<'_>, above: i64) -> Result<Vec<Option<Stored>>> {
    tx.query(
        "SELECT a.seq, a.at, a.kind, a.subject_kind, a.subject_id, a.space_id, a.actor_person_id, a.actor_account_id,
             a.actor_organisation_id, a.content_sha256, a.previous_sha256, a.sha256, c.salt, c.content
         FROM activities a LEFT JOIN activity_contents c ON c.seq = a.seq
         WHERE a.seq > $1 ORDER BY a.seq LIMIT $2",
        params![above, BATCH],
        |row| Ok(stored(row).ok()),
    )
}

fn stored(row: &Row<'_>) -> Result<Stored> {
    Ok(Stored {
        seq: row.int(0)?,
        at: row.moment(1)?,
        kind: row.text(2)?,
        subject_kind: row.text(3)?,
        subject_id: row.text(4)?,
        space_id: row.maybe_text(5)?,
        actor_person_id: row.maybe_text(6)?,
        actor_account_id: row.maybe_text(7)?,
        actor_organisation_id: row.maybe_text(8)?,
        content_sha256: row.maybe_text(9)?,
        previous_sha256: row.text(10)?,
        sha256: row.text(11)?,
        content: row.maybe_text(12)?.zip(row.maybe_text(13)?),
    })
}
