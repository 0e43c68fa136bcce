use std::sync::{Arc, Mutex, PoisonError};

use uuid::Uuid;

use crate::Moment;

/// Where randomness comes from: the operating system, or a seed in tests.
#[derive(Clone, Debug, Default)]
pub struct Chance(Option<Arc<Mutex<u64>>>);

impl Chance {
    /// The operating system's generator, fit for secrets.
    pub fn system() -> Self {
        Self(None)
    }

    /// A repeatable sequence for tests. Copies share it.
    pub fn seeded(seed: u64) -> Self {
        Self(Some(Arc::new(Mutex::new(seed))))
    }

    /// Fresh random bytes.
    ///
    /// # Panics
    /// When the operating system has no randomness to give: without it nothing can be kept safe.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        match &self.0 {
            None => assert!(getrandom::fill(&mut bytes).is_ok(), "the system gives no randomness"),
            Some(state) => {
                let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
                for chunk in bytes.chunks_mut(8) {
                    let word = split_mix(&mut state).to_le_bytes();
                    chunk.copy_from_slice(&word[..chunk.len()]);
                }
            }
        }
        bytes
    }

    /// A UUID of version 7 for something made at this moment: what the ids of every crate are made of.
    #[doc(hidden)]
    pub fn uuid(&self, at: Moment) -> Uuid {
        let millis = u64::try_from(at.millis()).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(millis, &self.bytes::<10>()).into_uuid()
    }
}

/// `SplitMix64` (Steele, Lea, Flood 2014): good enough to tell test records apart.
fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}
