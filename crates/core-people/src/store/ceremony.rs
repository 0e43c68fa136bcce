//! Rows of ceremonies: what was asked of a browser's passkey and waits for its answer.

use kernel::{AccountId, Fault, Moment, Result};
use kit_db::{Row, Tx, params};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

kernel::id!(
    /// A ceremony.
    CeremonyId
);

/// A question to a browser's passkey.
#[derive(Clone, Debug)]
pub struct Ceremony {
    /// The id; it stands in the address of the page that asks.
    pub id: CeremonyId,
    /// Whose passkey is to be added; nobody's where somebody signs in.
    pub account: Option<AccountId>,
    /// What a passkey that is added will be called.
    pub name: String,
    /// The question, as the browser's script takes it.
    pub challenge: Value,
    /// What the answer is checked against.
    pub state: Value,
    /// Where to go after signing in.
    pub next: String,
    /// When it was asked.
    pub created_at: Moment,
}

impl Ceremony {
    /// What the answer is checked against, as the type that it was.
    pub fn state_as<T: DeserializeOwned>(&self) -> Result<T> {
        serde_json::from_value(self.state.clone()).map_err(|error| Fault::because("reading a ceremony", error).into())
    }
}

/// A question or a state as it is kept.
pub fn kept(value: &impl Serialize) -> Result<Value> {
    serde_json::to_value(value).map_err(|error| Fault::because("keeping a ceremony", error).into())
}

/// Writes down a new ceremony.
pub fn insert(tx: &mut Tx<'_>, ceremony: &Ceremony) -> Result<()> {
    tx.execute(
        "INSERT INTO ceremonies (id, account_id, name, challenge, state, next_path, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![
            ceremony.id,
            ceremony.account,
            &ceremony.name,
            ceremony.challenge.to_string(),
            ceremony.state.to_string(),
            &ceremony.next,
            ceremony.created_at
        ],
    )?;
    Ok(())
}

/// The ceremony with this id.
pub fn get(tx: &mut Tx<'_>, id: CeremonyId) -> Result<Ceremony> {
    tx.one(
        "SELECT id, account_id, name, challenge, state, next_path, created_at FROM ceremonies WHERE id = $1",
        params![id],
        read,
    )
}

/// Ends a ceremony, so that its answer counts once; false where it has ended before.
pub fn end(tx: &mut Tx<'_>, id: CeremonyId) -> Result<bool> {
    Ok(tx.execute("DELETE FROM ceremonies WHERE id = $1", params![id])? == 1)
}

/// Forgets those begun before this moment.
pub fn remove_before(tx: &mut Tx<'_>, moment: Moment) -> Result<u64> {
    tx.execute("DELETE FROM ceremonies WHERE created_at < $1", params![moment])
}

fn read(row: &Row<'_>) -> Result<Ceremony> {
    Ok(Ceremony {
        id: row.id(0)?,
        account: row.maybe_id(1)?,
        name: row.text(2)?,
        challenge: row.json(3)?,
        state: row.json(4)?,
        next: row.text(5)?,
        created_at: row.moment(6)?,
    })
}
