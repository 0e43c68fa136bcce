use kernel::{Ref, Result};
use kit_db::Tx;
use kit_db::activity::Activity;

use crate::Entry;

/// Where entries come from: what a crate tells search of its records. All of it reads, and nothing else.
#[derive(Clone, Copy)]
pub struct Source {
    /// The crate's name.
    pub name: &'static str,
    /// Counts changes of what the crate tells of the same records: a new number has the index built anew.
    pub version: u32,
    /// The kinds of its entries.
    pub kinds: &'static [&'static str],
    /// The records that an activity touched, of whichever crate the activity is. What goes with a record by
    /// [`Entry::within`] needs no naming.
    pub touched: fn(&mut Tx<'_>, &Activity) -> Result<Vec<Ref>>,
    /// The entries of these records and of all that goes with them; none for what is gone.
    pub load: fn(&mut Tx<'_>, &[Ref]) -> Result<Vec<Entry>>,
    /// The records to load for an index from nothing, in an order of theirs that stays: at most so many after this one.
    pub all: fn(&mut Tx<'_>, Option<&Ref>, i64) -> Result<Vec<Ref>>,
}
