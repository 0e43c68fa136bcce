use kernel::{Chance, Fault, Moment, Result};
use totp_rs::{Builder, Secret, Totp};

/// How long one code of the app lasts, in seconds (RFC 6238).
pub const TOTP_SECONDS: u64 = 30;
/// How many bytes an app's secret has: 160 bits (RFC 4226, section 4).
const SEED_BYTES: usize = 20;

/// The secret that the program and the app on somebody's phone share.
#[derive(Clone, PartialEq, Eq)]
pub struct Seed([u8; SEED_BYTES]);

impl Seed {
    /// A fresh secret.
    pub fn fresh(chance: &Chance) -> Self {
        Self(chance.bytes())
    }

    /// A secret as it was kept; nothing where these bytes cannot be one.
    pub fn kept(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// The bytes to keep, sealed.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The secret for typing into the app: base32 (RFC 4648) in groups of four.
    pub fn to_type(&self) -> String {
        let text = Secret::new_stack(self.0).to_base32();
        let signs: Vec<char> = text.chars().collect();
        signs.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
    }

    /// The secret as the address (`otpauth:`) that an app reads from a picture.
    pub fn address(&self, site: &str, email: &str) -> Result<String> {
        // A colon would end the site's name in the address.
        let site = site.replace(':', " ");
        let totp =
            Builder::new().with_secret(Secret::new_stack(self.0)).with_issuer(Some(site)).with_account_name(email);
        let address = totp.build().and_then(|totp| totp.to_url());
        address.map_err(|error| Fault::because("writing an app's address", error).into())
    }

    /// The time step whose code this is: the current one or a neighbour, since clocks differ. Each
    /// step may be used once, which the caller sees to.
    pub fn step_of(&self, code: &str, now: Moment) -> Result<Option<i64>> {
        let step = self.totp()?.check(code, u64::try_from(now.millis() / 1_000).unwrap_or(0));
        Ok(step.and_then(|step| i64::try_from(step).ok()))
    }

    fn totp(&self) -> Result<Totp> {
        let totp = Builder::new().with_secret(Secret::new_stack(self.0)).with_step_duration(TOTP_SECONDS).build();
        totp.map_err(|error| Fault::because("reading an app's secret", error).into())
    }

    /// The code that the app shows at this moment: for tests of what takes one.
    pub fn code_at(&self, now: Moment) -> Result<String> {
        Ok(self.totp()?.generate(u64::try_from(now.millis() / 1_000).unwrap_or(0)).to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::Seed;
    use kernel::Moment;

    /// The secret of RFC 6238's test vectors.
    fn known() -> Seed {
        Seed::kept(b"12345678901234567890").unwrap()
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        // RFC 6238, appendix B, the last six of eight figures.
        for (second, code) in [(59, "287082"), (1_111_111_109, "081804"), (2_000_000_000, "279037")] {
            assert_eq!(known().code_at(Moment::from_millis(second * 1_000)).unwrap(), code);
        }
    }

    #[test]
    fn a_neighbouring_code_counts_and_a_farther_one_does_not() {
        let at = Moment::from_millis(59_000);
        assert_eq!(known().step_of("287082", at).unwrap(), Some(1));
        assert_eq!(known().step_of("287082", Moment::from_millis(89_000)).unwrap(), Some(1));
        assert_eq!(known().step_of("287082", Moment::from_millis(90_000)).unwrap(), None);
        assert_eq!(known().step_of("287083", at).unwrap(), None);
        assert_eq!(known().step_of("", at).unwrap(), None);
    }

    #[test]
    fn the_secret_is_written_for_typing_and_for_a_picture() {
        assert_eq!(known().to_type(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        let address = known().address("Kortteli: koe", "x@y.example").unwrap();
        assert!(address.starts_with("otpauth://totp/") && address.contains("GEZDGNBVGY3TQOJQ"), "{address}");
    }
}
