use jiff::civil::Date;
use kernel::{Error, Happening, Occasion, OrganisationId, PersonId, Ref, Result};
use kit_db::{Tx, record};
use kit_web::Session;
use kit_web::store::session;

use crate::store::mandate;

/// Chooses for whom a person acts in this session; for nobody but themselves where none is given.
/// Missing where no mandate for it runs today.
pub fn choose_organisation(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    (session, person): (&Session, PersonId),
    organisation: Option<OrganisationId>,
    today: Date,
) -> Result<()> {
    let running = mandate::running(tx, person, today)?;
    if organisation.is_some_and(|wanted| running.iter().all(|(id, _)| *id != wanted)) {
        return Err(Error::Missing);
    }
    session::act_for(tx, &session.id, organisation)?;
    record(tx, occasion, &Happening::new("session.acts-for", Ref::new("account", session.account)))?;
    Ok(())
}
