use argon2::{Argon2, PasswordHasher as _, PasswordVerifier as _};
use kernel::{Chance, Fault, Refusal, Result};

use super::{Email, folded};

/// The shortest password, in characters.
pub const PASSWORD_SHORTEST: usize = 12;
/// The longest password, in characters.
pub const PASSWORD_LONGEST: usize = 200;
/// How many passwords are hashed at a time: each takes 19 MiB and a core for some hundredths of a second.
pub const HASHES_AT_ONCE: usize = 2;

/// Passwords that guessers try first, of those that are long enough, in small letters.
const GUESSED: &str = include_str!("guessed_passwords.txt");
/// The fewest different characters.
const DIFFERENT: usize = 5;
/// The shortest part of a name or mail address that a password may not hold, in characters.
const OWN_PART: usize = 4;

/// A password that is good enough to be set.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

impl Password {
    /// A password for the person of this name and address; refused with `password-missing`,
    /// `password-short`, `password-long`, `password-guessed` or `password-own`.
    pub fn typed(text: &str, name: &str, email: &Email) -> Result<Self, Refusal> {
        let refuse = |code| Err(Refusal::new(code).on("password"));
        let length = text.chars().count();
        if length == 0 {
            return refuse("password-missing");
        }
        if length < PASSWORD_SHORTEST {
            return Err(Refusal::new("password-short").on("password").with("shortest", PASSWORD_SHORTEST));
        }
        if length > PASSWORD_LONGEST {
            return Err(Refusal::new("password-long").on("password").with("longest", PASSWORD_LONGEST));
        }
        let plain = folded(text).replace(' ', "");
        if is_guessed(&plain) {
            return refuse("password-guessed");
        }
        if holds_own_part(&plain, name, email) {
            return refuse("password-own");
        }
        Ok(Self(text.to_owned()))
    }

    /// What the database keeps: argon2id with 19 MiB and two passes, as OWASP advises, and a salt of 16 bytes.
    pub fn hash(&self, chance: &Chance) -> Result<PasswordHash> {
        let hash = Argon2::default()
            .hash_password_with_salt(self.0.as_bytes(), &chance.bytes::<16>())
            .map_err(|error| Fault::because("hashing a password", error))?;
        Ok(PasswordHash(hash.to_string()))
    }
}

/// A password's hash in the PHC string format, with its salt and costs.
#[derive(Clone, PartialEq, Eq)]
pub struct PasswordHash(String);

impl PasswordHash {
    /// A hash as the database has it.
    pub fn kept(text: String) -> Self {
        Self(text)
    }

    /// The hash as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is its password. Without a hash the same work is done and the answer is no, so
    /// that time does not tell who has an account.
    pub fn matches(hash: Option<&Self>, typed: &str) -> bool {
        match hash {
            Some(hash) => Argon2::default().verify_password(typed.as_bytes(), hash.as_str()).is_ok(),
            None => Argon2::default().hash_password_with_salt(typed.as_bytes(), b"nobody's salt 16").is_err(),
        }
    }
}

/// Too plain to stand: a known one, alone or with figures and signs around it, or a few characters over and over.
fn is_guessed(plain: &str) -> bool {
    let mut different: Vec<char> = plain.chars().collect();
    different.sort_unstable();
    different.dedup();
    let stem = plain.trim_matches(|c: char| !c.is_alphabetic());
    let is_known = |word: &str| GUESSED.lines().any(|line| line == word);
    different.len() < DIFFERENT || is_known(plain) || (!stem.is_empty() && is_known(stem))
}

fn holds_own_part(plain: &str, name: &str, email: &Email) -> bool {
    let (name, local) = (folded(name), email.local_part());
    let parts = name.split(' ').chain(local.split(['.', '-', '_', '+'])).chain([local]);
    parts.filter(|part| part.chars().count() >= OWN_PART).any(|part| plain.contains(part))
}

#[cfg(test)]
mod tests {
    use super::{PASSWORD_LONGEST, PASSWORD_SHORTEST, Password, PasswordHash};
    use crate::rules::Email;
    use kernel::Chance;

    fn code(text: &str) -> &'static str {
        let email = Email::typed("yhteys.paallikko@kaupunki.example").unwrap();
        Password::typed(text, "Aino Esimerkki", &email).map_or_else(|refusal| refusal.code, |_| "good")
    }

    #[test]
    fn length_counts_in_characters() {
        let text = "käyrätorviöljy".repeat(20);
        let cut = |length| text.chars().take(length).collect::<String>();
        assert_eq!(code(&cut(PASSWORD_SHORTEST - 1)), "password-short");
        assert_eq!(code(&cut(PASSWORD_SHORTEST)), "good");
        assert_eq!(code(&cut(PASSWORD_LONGEST)), "good");
        assert_eq!(code(&cut(PASSWORD_LONGEST + 1)), "password-long");
        assert_eq!(code(""), "password-missing");
    }

    #[test]
    fn what_everybody_guesses_is_refused() {
        for text in [
            "123456789012",
            "Salasana1234",
            "PASSWORD 2026!",
            "lösenord-2026",
            "aaaaaaaaaaaa",
            "abcabcabcabc",
            "qwertyuiop12",
        ] {
            assert_eq!(code(text), "password-guessed", "{text}");
        }
    }

    #[test]
    fn ones_own_name_and_address_are_refused() {
        for text in ["esimerkki kulkee", "99paallikko99!x", "AinoEsimerkki7"] {
            assert_eq!(code(text), "password-own", "{text}");
        }
        assert_eq!(code("viisi vihreää torvea"), "good");
    }

    #[test]
    fn a_hash_knows_its_password_only() {
        let email = Email::typed("x@y.example").unwrap();
        let password = Password::typed("viisi vihreää torvea", "X", &email).unwrap();
        let hash = password.hash(&Chance::seeded(1)).unwrap();
        assert!(hash.as_str().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(PasswordHash::matches(Some(&hash), "viisi vihreää torvea"));
        assert!(!PasswordHash::matches(Some(&hash), "viisi vihreää torvia"));
        assert!(!PasswordHash::matches(None, "viisi vihreää torvea"));
        assert_ne!(password.hash(&Chance::seeded(2)).unwrap().as_str(), hash.as_str());
    }
}
