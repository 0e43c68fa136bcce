//! What plans know of records beneath them, for their pages there: of somebody in the register, of a meeting.
// tidy: no template because the register's pages have it

use kernel::{Ref, Result, SpaceId};
use kit_db::Tx;
use kit_feature::AboutSection;
use kit_web::Reader;

use super::{contacts, influence, meeting_reports};

/// The contacts with a person or an organisation of the register, and the influence maps that they are on.
pub(crate) fn about(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, subject: &Ref) -> Result<Vec<AboutSection>> {
    let mut sections = contacts::about(tx, reader, space, subject)?;
    sections.extend(influence::about(tx, reader, space, subject)?);
    sections.extend(meeting_reports::about(tx, reader, space, subject)?);
    Ok(sections)
}
