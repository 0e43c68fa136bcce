use kernel::Moment;
use sha2::{Digest, Sha256};

use kernel::hex;

/// An end of the chain: the last activity's number and hash.
///
/// Somebody who can rewrite the whole database can also make a whole new chain. A head that was noted elsewhere (printed,
/// in a backup's manifest) shows that, see [`verify`](super::verify).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The last activity's number; 0 before the first.
    pub seq: i64,
    /// Its hash, 64 hexadecimal digits.
    pub sha256: String,
}

impl Head {
    /// Before the first activity.
    pub fn start() -> Self {
        Self { seq: 0, sha256: "0".repeat(64) }
    }
}

/// What is hashed of an activity. The names are the table's columns.
pub(super) struct Link<'a> {
    pub(super) seq: i64,
    pub(super) at: Moment,
    pub(super) kind: &'a str,
    pub(super) subject_kind: &'a str,
    pub(super) subject_id: &'a str,
    pub(super) space_id: Option<&'a str>,
    pub(super) actor_person_id: Option<&'a str>,
    pub(super) actor_account_id: Option<&'a str>,
    pub(super) actor_organisation_id: Option<&'a str>,
    pub(super) content_sha256: Option<&'a str>,
    pub(super) previous_sha256: &'a str,
}

impl Link<'_> {
    /// SHA-256 over every field in the order above, each with its length before it, so that no two activities read alike.
    pub(super) fn sha256(&self) -> String {
        let (seq, at) = (self.seq.to_string(), self.at.millis().to_string());
        let fields = [
            Some("kortteli activity 1"),
            Some(seq.as_str()),
            Some(at.as_str()),
            Some(self.kind),
            Some(self.subject_kind),
            Some(self.subject_id),
            self.space_id,
            self.actor_person_id,
            self.actor_account_id,
            self.actor_organisation_id,
            self.content_sha256,
            Some(self.previous_sha256),
        ];
        hash_of(&fields)
    }
}

/// The hash by which a content is in the chain. The salt keeps an erased content from being guessed by trying.
pub(super) fn content_sha256(salt: &str, content: &str) -> String {
    hash_of(&[Some("kortteli activity content 1"), Some(salt), Some(content)])
}

fn hash_of(fields: &[Option<&str>]) -> String {
    let mut hash = Sha256::new();
    for field in fields {
        // No field is as long as 2^64 − 1 bytes, so that number stands for "nothing".
        let length = field.map_or(u64::MAX, |text| text.len() as u64);
        hash.update(length.to_be_bytes());
        hash.update(field.unwrap_or_default());
    }
    hex(&hash.finalize())
}

#[cfg(test)]
mod tests {
    use super::hash_of;

    #[test]
    fn fields_do_not_run_into_one_another() {
        let hashes = [
            hash_of(&[Some("ab"), Some("c")]),
            hash_of(&[Some("a"), Some("bc")]),
            hash_of(&[Some("abc"), Some("")]),
            hash_of(&[Some("abc"), None]),
            hash_of(&[Some("abc")]),
        ];
        for (at, hash) in hashes.iter().enumerate() {
            assert!(!hashes[..at].contains(hash));
        }
    }
}
