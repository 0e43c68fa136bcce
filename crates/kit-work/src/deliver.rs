//! Sending the letters that are due.

use std::sync::atomic::{AtomicBool, Ordering};

use kernel::{Moment, Result};
use kit_db::Tx;

use crate::mail::Delivery;
use crate::rules::{LETTER_LEASE_MINUTES, MOST_LETTER_ATTEMPTS, SERVER_AWAY_SECONDS, wait_after};
use crate::store::letters::{self, Leaving};
use crate::worker::Worker;

/// Sends one letter after the other until none is due or the mail server is away, and gives their number.
pub(crate) fn all_due(worker: &Worker, stopping: &AtomicBool) -> Result<u64> {
    let mut round = worker.mailer.round();
    let mut tried = 0;
    while !stopping.load(Ordering::Relaxed) {
        let now = worker.clock.now();
        if !worker.db.read_here(|tx| letters::is_any_due(tx, now))? {
            break;
        }
        let until = now.plus_minutes(LETTER_LEASE_MINUTES);
        let letter = worker.db.write_here(|tx| {
            letters::note_interrupted(tx, now)?;
            letters::claim(tx, now, until, |id| worker.mailer.message_id(id))
        })?;
        let Some(letter) = letter else { break };
        tried += 1;
        // A letter that cannot even be built stands in nobody's way.
        let delivery = round.deliver(&letter).unwrap_or_else(|error| Delivery::Refused(error.to_string()));
        let now = worker.clock.now();
        worker.db.write_here(|tx| note(tx, &letter, &delivery, now))?;
        if let Delivery::ServerAway(why) = &delivery {
            tracing::warn!(why, "the mail server is away");
            break;
        }
    }
    Ok(tried)
}

fn note(tx: &mut Tx<'_>, letter: &Leaving, delivery: &Delivery, now: Moment) -> Result<()> {
    let again = letter.attempt < MOST_LETTER_ATTEMPTS;
    match delivery {
        Delivery::Sent => letters::sent(tx, letter, now),
        Delivery::PutOff(why) if again => letters::put_off(tx, letter, why, wait_after(letter.attempt, now)),
        Delivery::PutOff(why) | Delivery::Refused(why) => letters::failed(tx, letter, why),
        Delivery::Unknown(why) => letters::unknown(tx, letter, why, again, now),
        Delivery::ServerAway(why) => letters::put_back(tx, letter, why, now.plus_millis(SERVER_AWAY_SECONDS * 1_000)),
    }
}
