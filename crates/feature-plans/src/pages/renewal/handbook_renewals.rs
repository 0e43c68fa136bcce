//! What a handbook's page says of renewals.
// tidy: no template because the handbook's page has it

use kernel::{Error, Result};
use kit_db::Tx;
use kit_web::Reader;
use kit_web::shell::Link;

use crate::actions::{Renewed, renewal_stays};
use crate::pages::handbook_place::{HandbookPlace, handbook_href};
use crate::pages::standing_words;
use crate::rules::access::{Renew, SeePlan};
use crate::rules::{Handbook, HandbookId};
use crate::store;
use crate::words as t;

/// The handbook that renews this one, and where it is renewed or compared: of handbooks that the reader sees.
pub fn handbook_renewals(tx: &mut Tx<'_>, reader: &Reader, place: &HandbookPlace) -> Result<(Option<Link>, Vec<Link>)> {
    let (lang, id) = (reader.lang, place.handbook.id);
    let successor = store::renewal::successor_of_handbook(tx, id)?;
    let begun = store::renewal::draft(tx, &id.to_string())?.1 > 0;
    let may_renew = place.may::<Renew>() && successor.is_none() && !place.handbook.chapters.is_empty();
    let label = if begun { t::renew_go_on(lang) } else { t::renew_handbook(lang) };
    let renew = may_renew.then(|| Link::new(label, format!("{}/renew", place.href())));
    let after = successor.map(|(after, _)| seen(tx, reader, after)).transpose()?.flatten();
    let before = before(tx, reader, id)?;
    let can_go =
        before.is_some() && place.may::<Renew>() && renewal_stays(tx, Renewed::Handbook(&place.handbook))?.is_none();
    let undo = can_go.then(|| Link::new(t::renewal_undo(lang), format!("{}/undo-renewal", place.href())));
    let changes = |of: HandbookId| Link::new(t::changes(lang), format!("{}/changes", handbook_href(of)));
    let changes = before.map(|_| changes(id)).or_else(|| after.as_ref().map(|after| changes(after.id)));
    let after = after.map(|after| Link::new(standing_words::handbook(lang, &after), handbook_href(after.id)));
    Ok((after, renew.into_iter().chain(changes).chain(undo).collect()))
}

/// The handbook that this one renews, where the reader sees it.
pub fn before(tx: &mut Tx<'_>, reader: &Reader, handbook: HandbookId) -> Result<Option<Handbook>> {
    match store::renewal::predecessor_of_handbook(tx, handbook)? {
        Some(before) => seen(tx, reader, before),
        None => Ok(None),
    }
}

fn seen(tx: &mut Tx<'_>, reader: &Reader, handbook: HandbookId) -> Result<Option<Handbook>> {
    match HandbookPlace::open::<SeePlan>(tx, reader, handbook) {
        Ok((place, _)) => Ok(Some(place.handbook)),
        Err(Error::Missing | Error::Refused(_)) => Ok(None),
        Err(error) => Err(error),
    }
}
