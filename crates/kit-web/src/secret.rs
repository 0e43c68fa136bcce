use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use kernel::{Chance, hex};
use sha2::{Digest, Sha256};

/// The installation's secret: signs what forms and cookies carry. 32 random bytes from a file that
/// only the program may read.
#[derive(Clone)]
pub struct Secret([u8; 32]);

impl Secret {
    /// From the bytes of the secret's file.
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// HMAC-SHA-256 (RFC 2104) over the purpose and the parts, each with its length before it.
    pub fn sign(&self, purpose: &str, parts: &[&[u8]]) -> [u8; 32] {
        // A key of 32 bytes is always taken: HMAC takes any length.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.0) else { return [0; 32] };
        for part in std::iter::once(purpose.as_bytes()).chain(parts.iter().copied()) {
            mac.update(&(part.len() as u64).to_le_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

/// A fresh token of 256 bits for a cookie or a link, in base64url (RFC 4648).
pub fn token(chance: &Chance) -> String {
    URL_SAFE_NO_PAD.encode(chance.bytes::<32>())
}

/// What the database keeps of a token: its SHA-256 in hexadecimal digits.
pub fn token_digest(token: &str) -> String {
    hex(&Sha256::digest(token.as_bytes()))
}

/// A form's nonce: 16 random bytes and a signature that binds them to the session. It shows that
/// the form is ours, and makes each form one form.
pub(crate) fn nonce(secret: &Secret, chance: &Chance, session: Option<&str>) -> String {
    let random = chance.bytes::<16>();
    let signature = secret.sign("form", &[&random, session.unwrap_or_default().as_bytes()]);
    let mut bytes = [0; 32];
    bytes[..16].copy_from_slice(&random);
    bytes[16..].copy_from_slice(&signature[..16]);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Whether a nonce is one of ours for this session.
pub(crate) fn is_nonce(secret: &Secret, session: Option<&str>, nonce: &str) -> bool {
    let Ok(bytes) = URL_SAFE_NO_PAD.decode(nonce) else { return false };
    if bytes.len() != 32 {
        return false;
    }
    let signature = secret.sign("form", &[&bytes[..16], session.unwrap_or_default().as_bytes()]);
    same(&signature[..16], &bytes[16..])
}

/// Compares without telling by the time it takes where the first difference is.
pub fn same(left: &[u8], right: &[u8]) -> bool {
    left.len() == right.len() && left.iter().zip(right).fold(0, |difference, (a, b)| difference | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::{Secret, is_nonce, nonce, token_digest};
    use kernel::Chance;

    #[test]
    fn a_nonce_is_good_for_its_session_only() {
        let secret = Secret::new([7; 32]);
        let made = nonce(&secret, &Chance::seeded(1), Some("a"));
        assert!(is_nonce(&secret, Some("a"), &made));
        assert!(!is_nonce(&secret, Some("b"), &made));
        assert!(!is_nonce(&secret, None, &made));
        assert!(!is_nonce(&Secret::new([8; 32]), Some("a"), &made));
        assert!(!is_nonce(&secret, Some("a"), "forged"));
    }

    #[test]
    fn a_digest_is_the_known_one() {
        assert_eq!(token_digest("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
