//! The way back: from a measure or a figure to the contacts of which it came.
// tidy: no template because the pages of measures and indicators have it

use kernel::Result;
use kit_db::Tx;
use kit_web::Reader;
use kit_web::shell::Link;

use super::contact_edit::href;
use super::contact_words;
use crate::pages::place::Place;
use crate::rules::ContactId;
use crate::rules::access::SeeContacts;
use crate::store;

/// These contacts as links, for whoever may see the contact log: seven statements.
pub(in crate::pages) fn came_of(
    tx: &mut Tx<'_>,
    reader: &Reader,
    place: &Place,
    contacts: &[ContactId],
) -> Result<Vec<Link>> {
    if !place.may::<SeeContacts>() {
        return Ok(Vec::new());
    }
    let mut listed = store::contact::with_ids(tx, contacts)?;
    listed.sort_by_key(|listed| std::cmp::Reverse(listed.contact.on));
    let link = |listed: &store::contact::Listed| {
        let label =
            format!("{} · {}", contact_words::when(reader.lang, listed), contact_words::whom(reader.lang, listed));
        Link::new(label, href(listed.contact.space, listed.contact.id))
    };
    Ok(listed.iter().map(link).collect())
}
