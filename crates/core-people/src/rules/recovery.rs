use std::fmt;

use kernel::Chance;

/// How many recovery codes somebody gets at a time.
pub const RECOVERY_CODES: usize = 10;

/// The letters and figures of a recovery code: 32 of them, none that looks like another.
const SIGNS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
/// How many signs a code has: 50 bits.
const LENGTH: usize = 10;

/// A code for the day on which the phone is gone: each works once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecoveryCode(String);

impl RecoveryCode {
    /// Ten fresh codes.
    pub fn fresh(chance: &Chance) -> Vec<Self> {
        (0..RECOVERY_CODES).map(|_| Self(chance.bytes::<LENGTH>().map(sign).iter().collect())).collect()
    }

    /// What somebody typed, with or without its hyphen; nothing where it cannot be such a code.
    pub fn typed(text: &str) -> Option<Self> {
        let plain: String = text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
        let plain = plain.to_ascii_lowercase();
        let is_code = plain.len() == LENGTH && plain.bytes().all(|byte| SIGNS.contains(&byte));
        is_code.then_some(Self(plain))
    }

    /// The ten signs without the hyphen, for the digest.
    pub fn plain(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (left, right) = self.0.split_at(LENGTH / 2);
        write!(f, "{left}-{right}")
    }
}

fn sign(byte: u8) -> char {
    char::from(SIGNS[usize::from(byte % 32)])
}

#[cfg(test)]
mod tests {
    use super::{RECOVERY_CODES, RecoveryCode};
    use kernel::Chance;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        for code in RecoveryCode::fresh(&Chance::seeded(3)) {
            assert_eq!(RecoveryCode::typed(&code.to_string()), Some(code.clone()));
            assert_eq!(RecoveryCode::typed(&code.to_string().to_uppercase().replace('-', " ")), Some(code.clone()));
            assert_eq!(code.to_string().len(), 11);
        }
    }

    #[test]
    fn ten_codes_are_ten_different_ones() {
        let mut codes: Vec<String> = RecoveryCode::fresh(&Chance::seeded(4)).iter().map(ToString::to_string).collect();
        codes.sort();
        codes.dedup();
        assert_eq!(codes.len(), RECOVERY_CODES);
    }

    #[test]
    fn what_is_no_code_is_none() {
        for text in ["", "123456", "abcde-fghil", "abcde-fghjkm", "äbcde-fghjk"] {
            assert_eq!(RecoveryCode::typed(text), None, "{text}");
        }
    }
}
