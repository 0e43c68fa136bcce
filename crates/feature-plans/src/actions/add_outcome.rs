//! Writes down what came of a contact; here is also what its verbs share.

use core_spaces::Allowed;
use kernel::{Error, Happening, Occasion, Ref, Refusal, Result};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use crate::rules::access::LogContact;
use crate::rules::contact::{Contact, ContactState};
use crate::rules::{Came, ContactId, OUTCOMES_LIMIT, Outcome, OutcomeId};
use crate::store;

/// Writes down that a measure, a figure or a decision came of a contact. Refused with `outcome-not-held` where the
/// contact was not held, `outcome-twice` and `outcomes-too-many`; what is of another space is missing.
pub fn add_outcome(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<LogContact>,
    (contact, came): (ContactId, &Came),
) -> Result<Outcome> {
    let contact = store::contact::get(tx, allowed.space(), contact)?;
    if contact.state != ContactState::Held {
        return Err(Refusal::new("outcome-not-held").on("kind").into());
    }
    let is_here = match came {
        Came::Measure(measure) => store::outcome::has_measure(tx, allowed.space(), *measure)?,
        Came::Value(value) => store::outcome::has_value(tx, allowed.space(), *value)?,
        Came::Decision(_) => true,
    };
    if !is_here {
        return Err(Error::Missing);
    }
    if usize::try_from(store::outcome::count(tx, contact.id)?).is_ok_and(|count| count >= OUTCOMES_LIMIT) {
        return Err(Refusal::new("outcomes-too-many").on("kind").with("limit", OUTCOMES_LIMIT).into());
    }
    let id = OutcomeId::new(occasion.at, &occasion.chance);
    let outcome = Outcome { id, contact: contact.id, came: came.clone() };
    store::outcome::insert(tx, &outcome)?;
    record(tx, occasion, &happening("outcome.added", &contact, &outcome).after(seen(&outcome)))?;
    Ok(outcome)
}

pub(super) fn happening(kind: &'static str, contact: &Contact, outcome: &Outcome) -> Happening {
    Happening::new(kind, Ref::new("outcome", outcome.id)).in_space(contact.space)
}

pub(super) fn seen(outcome: &Outcome) -> Value {
    let contact = outcome.contact.to_string();
    match &outcome.came {
        Came::Measure(measure) => json!({ "contact": contact, "measure": measure.to_string() }),
        Came::Value(value) => json!({ "contact": contact, "value": value.to_string() }),
        Came::Decision(decided) => {
            json!({ "contact": contact, "by": decided.by, "on": decided.on.to_string(), "what": decided.what })
        }
    }
}
