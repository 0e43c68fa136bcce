//! Chooses how often reminders come.

use kernel::{Happening, Occasion, PersonId, Ref, Result};
use kit_db::{Tx, record};
use kit_web::secret;
use serde_json::json;

use crate::rules::ReminderChoice;
use crate::store;
use crate::store::reminder::Chosen;

/// Chooses for this person, who acts or holds the key that a mail to them carried.
pub fn choose_reminders(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    person: PersonId,
    choice: ReminderChoice,
) -> Result<Chosen> {
    let known = store::reminder::chosen(tx, person)?;
    let off_key = known.map_or_else(|| secret::token(&occasion.chance), |known| known.off_key);
    let chosen = Chosen { person, choice, off_key };
    store::reminder::choose(tx, &chosen)?;
    let happening = Happening::new("reminders.chosen", Ref::new("person", person));
    record(tx, occasion, &happening.after(json!({ "often": choice.often.name(), "soon": choice.wants_soon })))?;
    Ok(chosen)
}
