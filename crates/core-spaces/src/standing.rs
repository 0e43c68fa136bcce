use kernel::{Result, SpaceId};
use kit_db::Tx;
use kit_web::Reader;

use crate::rules::access::Standing;
use crate::store::role;

/// How the reader stands in a space today: one statement. A space that does not exist is missing,
/// and so is, by [`Standing::allow`], one that the reader has no business in.
pub fn standing(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId) -> Result<Standing> {
    let person = reader.viewer.as_ref().map(|viewer| viewer.person);
    let (visibility, roles) = role::visibility_and_running(tx, space, person, reader.today)?;
    let administrator = reader.viewer.as_ref().is_some_and(|viewer| viewer.administrator);
    Ok(Standing { space, person, visibility, roles, administrator })
}
