//! Closes what nobody but this installation may read: AES-256-GCM under a key of its own for each
//! purpose, drawn from the installation's secret.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use kernel::{Chance, Fault, Result};
use kit_web::secret::Secret;

/// What is sealed, so that one thing is never taken for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sealed {
    /// The secret of an authenticator app, bound to its account.
    Seed,
    /// The same while somebody sets it up, bound to their session.
    SeedInForm,
    /// Fresh recovery codes on their way to the page that shows them, bound to a session.
    RecoveryCodes,
}

impl Sealed {
    const fn purpose(self) -> &'static [u8] {
        match self {
            Sealed::Seed => b"seed",
            Sealed::SeedInForm => b"seed-in-form",
            Sealed::RecoveryCodes => b"recovery-codes",
        }
    }

    /// Closes bytes. They open again only with what they are bound to.
    pub fn seal(self, secret: &Secret, bound_to: &str, plain: &[u8], chance: &Chance) -> Result<Vec<u8>> {
        let nonce: [u8; NONCE_LEN] = chance.bytes();
        let mut closed = plain.to_vec();
        self.key(secret)?
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(bound_to.as_bytes()), &mut closed)
            .map_err(|error| Fault::because("sealing", error))?;
        Ok([&nonce[..], &closed].concat())
    }

    /// Opens what was closed; nothing where it was not, or not for this.
    pub fn open(self, secret: &Secret, bound_to: &str, sealed: &[u8]) -> Result<Option<Vec<u8>>> {
        let Some((nonce, closed)) = sealed.split_first_chunk::<NONCE_LEN>() else { return Ok(None) };
        let mut closed = closed.to_vec();
        let nonce = Nonce::assume_unique_for_key(*nonce);
        let opened = self.key(secret)?.open_in_place(nonce, Aad::from(bound_to.as_bytes()), &mut closed);
        Ok(opened.ok().map(|plain| plain.to_vec()))
    }

    fn key(self, secret: &Secret) -> Result<LessSafeKey> {
        let key = UnboundKey::new(&AES_256_GCM, &secret.sign("seal", &[self.purpose()]));
        Ok(LessSafeKey::new(key.map_err(|error| Fault::because("making a key", error))?))
    }
}

#[cfg(test)]
mod tests {
    use super::Sealed;
    use kernel::Chance;
    use kit_web::secret::Secret;

    #[test]
    fn it_opens_for_what_it_was_closed_for_only() {
        let (secret, chance) = (Secret::new([1; 32]), Chance::seeded(1));
        let sealed = Sealed::Seed.seal(&secret, "a", b"plain", &chance).unwrap();
        let open = |what: Sealed, secret: &Secret, bound: &str, bytes: &[u8]| what.open(secret, bound, bytes).unwrap();
        assert_eq!(open(Sealed::Seed, &secret, "a", &sealed).as_deref(), Some(&b"plain"[..]));
        assert_eq!(open(Sealed::Seed, &secret, "b", &sealed), None);
        assert_eq!(open(Sealed::SeedInForm, &secret, "a", &sealed), None);
        assert_eq!(open(Sealed::Seed, &Secret::new([2; 32]), "a", &sealed), None);
        assert_eq!(open(Sealed::Seed, &secret, "a", b"short"), None);
        for at in 0..sealed.len() {
            let mut broken = sealed.clone();
            broken[at] ^= 1;
            assert_eq!(open(Sealed::Seed, &secret, "a", &broken), None, "byte {at}");
        }
    }
}
