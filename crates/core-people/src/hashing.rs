//! Hashing of passwords beside the server's own threads, two at a time.

use kernel::{Chance, Fault, Result};
use tokio::sync::Semaphore;

use crate::rules::{HASHES_AT_ONCE, Password, PasswordHash};

static AT_ONCE: Semaphore = Semaphore::const_new(HASHES_AT_ONCE);

/// Whether this is the hash's password. The work is the same where there is no hash.
pub async fn matches(hash: Option<PasswordHash>, typed: String) -> Result<bool> {
    in_turn(move || Ok(PasswordHash::matches(hash.as_ref(), &typed))).await
}

/// What the database keeps of a password.
pub async fn hash(password: Password, chance: Chance) -> Result<PasswordHash> {
    in_turn(move || password.hash(&chance)).await
}

async fn in_turn<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    let permit = AT_ONCE.acquire().await.map_err(|error| Fault::because("waiting to hash", error))?;
    let done = tokio::task::spawn_blocking(work).await.map_err(|error| Fault::because("hashing", error))?;
    drop(permit);
    done
}
