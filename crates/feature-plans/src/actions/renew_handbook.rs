//! Renews a handbook: makes the handbook of a new council term from the last, with what goes on in it.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Error, Occasion, Result};
use kit_db::{Tx, record};
use serde_json::json;

use super::change_handbook::happening;
use super::keep_renewal::Renewed;
use super::same_version;
use crate::rules::access::Renew;
use crate::rules::renewal::{Choices, asked_of_handbook, term_after};
use crate::rules::{Chapter, ChapterId, Handbook, HandbookId, Tool, ToolId, council_term, line_or};
use crate::store;

/// What the new term's handbook is to be.
#[derive(Clone, Debug)]
pub struct HandbookRenewal {
    /// Its title.
    pub title: String,
    /// The council term's first and last year.
    pub term: (Option<i64>, Option<i64>),
    /// What becomes of each chapter.
    pub choices: Choices,
}

/// Makes the new handbook with the chapters that go on and the toolkit. The last one stays as it is, and so do the plans
/// that follow it. Refused with `handbook-renewed` where it was renewed already, with `changed-meanwhile` where somebody
/// else kept other choices since this version, and with whatever is not decided yet.
pub fn renew_handbook(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<Renew>,
    last: &Handbook,
    (today, version): (Date, i64),
    renewal: &HandbookRenewal,
) -> Result<Handbook> {
    if allowed.space() != last.space {
        return Err(Error::Missing);
    }
    Renewed::Handbook(last).refuse_twice(tx)?;
    same_version(version, store::renewal::draft(tx, &last.id.to_string())?.1)?;
    let fates = renewal.choices.fates(&asked_of_handbook(last)).map_err(Error::Refused)?;
    let term = council_term(renewal.term.0, renewal.term.1)?;
    term_after(last, term)?;
    let (at, chance) = (occasion.at, &occasion.chance);
    let goes_on: Vec<&Chapter> = last.chapters.iter().filter(|chapter| fates.continues(chapter.id)).collect();
    let chapter = |old: &&Chapter| Chapter { id: ChapterId::new(at, chance), version: 1, ..(*old).clone() };
    let handbook = Handbook {
        id: HandbookId::new(at, chance),
        title: line_or("title", "handbook-title-missing", renewal.title.clone())?,
        term,
        version: 1,
        chapters: goes_on.iter().map(chapter).collect(),
        tools: last.tools.iter().map(|tool| Tool { id: ToolId::new(at, chance), ..tool.clone() }).collect(),
        ..last.clone()
    };
    store::handbook::insert(tx, &handbook, at)?;
    store::renewal::handbook_renews(tx, handbook.id, last.id)?;
    for (new, old) in handbook.chapters.iter().zip(&goes_on) {
        store::renewal::chapter_renews(tx, new.id, old.id)?;
    }
    for old in &last.chapters {
        if let Some(reason) = fates.dropped(old.id) {
            store::renewal::drop_chapter(tx, handbook.id, old.id, (reason, today))?;
        }
    }
    store::renewal::remove_draft(tx, &last.id.to_string())?;
    let after = json!({
        "title": handbook.title,
        "term": handbook.term.map(|(from, until)| format!("{from}–{until}")),
        "handbook": last.id.to_string(),
        "continued": goes_on.len(),
        "dropped": last.chapters.len() - goes_on.len(),
    });
    record(tx, occasion, &happening("handbook.renewed", &handbook).after(after))?;
    Ok(handbook)
}
