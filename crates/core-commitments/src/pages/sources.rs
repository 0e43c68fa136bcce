//! The records from which commitments come, and those that prove something: where they lead.
// tidy: no template because other pages show them

use std::collections::HashMap;

use kernel::{Lang, Result};
use kit_db::Tx;
use kit_feature::Records;
use kit_web::Reader;
use kit_web::shell::Link;

use crate::addresses::meeting_href;
use crate::rules::{MEETING, MeetingId};
use crate::store;
use crate::words as t;

/// What a commitment from a record of this kind comes from.
pub(super) fn word(lang: Lang, kind: &str) -> &'static str {
    match kind {
        "" => t::source_none(lang),
        "target" => t::source_target(lang),
        "measure" => t::source_measure(lang),
        "promise" => t::source_promise(lang),
        "follow-up" => t::source_follow_up(lang),
        "meeting" => t::source_meeting(lang),
        "decision" => t::source_decision(lang),
        _ => t::source_other(lang),
    }
}

/// Where a record leads.
#[derive(Clone)]
pub(super) struct Led {
    /// To itself.
    pub link: Link,
    /// To what it serves, for who adds a record that hangs on it.
    pub serves: Option<String>,
}

/// Where these records lead, in their order; nothing for one that is gone or that the reader may not see.
pub(super) fn links(tx: &mut Tx<'_>, reader: &Reader, records: &[(&str, &str)]) -> Result<Vec<Option<Led>>> {
    let known: &Records = reader.app().given()?;
    let references: Vec<_> = records.iter().map(|(kind, id)| known.reference(kind, id)).collect();
    let asked: Vec<_> = references.iter().flatten().cloned().collect();
    let found = known.resolve(tx, reader, &asked)?;
    let mut meetings = HashMap::new();
    for (_, id) in records.iter().filter(|(kind, _)| *kind == MEETING) {
        meetings.insert(*id, of_meeting(tx, reader, id)?);
    }
    let link = |reference: &Option<kernel::Ref>| {
        let found = found.iter().find(|found| Some(&found.subject) == reference.as_ref())?;
        Some(Led { link: Link::new(&found.title, &found.href), serves: found.serves.clone() })
    };
    let links = references.iter().map(link);
    let of_meeting = |id: &str| meetings.get(id).cloned().flatten().map(|link| Led { link, serves: None });
    Ok(links.zip(records).map(|(led, (_, id))| led.or_else(|| of_meeting(id))).collect())
}

/// The body whose meeting this is.
fn of_meeting(tx: &mut Tx<'_>, reader: &Reader, id: &str) -> Result<Option<Link>> {
    let meeting: MeetingId = id.parse()?;
    let body = store::body::of_meeting(tx, meeting)?;
    Ok(body.map(|body| {
        let (name, lang) = body.said.names.pick(reader.lang);
        Link::new(name, meeting_href(body.space, meeting)).lang(lang)
    }))
}
