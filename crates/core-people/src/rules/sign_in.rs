use kernel::{AccountId, Chance, Moment, Refusal};

kernel::id!(
    /// A link and code that somebody asked for.
    SignInCodeId
);

/// How long a link and its code in a mail last, in minutes.
pub const CODE_MINUTES: i64 = 15;
/// How long a link lasts that the one who runs the program made, in hours.
pub const LINK_HOURS: i64 = 24;
/// How many figures a code has.
pub const CODE_DIGITS: usize = 6;
/// How often a code may be tried.
pub const CODE_TRIES: i64 = 5;
/// How long a browser may take to answer for a passkey, in minutes.
pub const CEREMONY_MINUTES: i64 = 5;
/// How long fresh recovery codes are shown, in minutes.
pub const SHOWN_MINUTES: i64 = 10;
/// The longest name of a passkey, in characters.
pub const PASSKEY_NAME_LIMIT: usize = 60;

/// A link and code that somebody asked for, as the database keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignInCode {
    /// The id; it stands in the address of the page where the code is typed.
    pub id: SignInCodeId,
    /// Whose; nobody's where no open account has the address.
    pub account: Option<AccountId>,
    /// The address that it was asked for.
    pub email: String,
    /// SHA-256 of the link's token.
    pub token_digest: String,
    /// What is kept of the code; a link made by the one who runs the program has none.
    pub code_digest: Option<String>,
    /// Where to go after signing in.
    pub next: String,
    /// How often the code was tried.
    pub tries: i64,
    /// Until when it works.
    pub expires_at: Moment,
    /// When it was used.
    pub used_at: Option<Moment>,
}

impl SignInCode {
    /// Whether it still works; refused with `link-expired`, for a used one too.
    pub fn usable(&self, now: Moment) -> Result<(), Refusal> {
        if self.used_at.is_some() || now >= self.expires_at { Err(Refusal::new("link-expired")) } else { Ok(()) }
    }

    /// Whether one more code may be tried; refused with `code-spent` or `link-expired`.
    pub fn may_try(&self, now: Moment) -> Result<(), Refusal> {
        self.usable(now)?;
        if self.tries >= CODE_TRIES { Err(Refusal::new("code-spent").on("code")) } else { Ok(()) }
    }
}

/// A fresh code of six figures, each as likely as any other.
pub fn fresh_code(chance: &Chance) -> String {
    // The remainder of 64 bits by a million favours no code by more than one in 10^13.
    format!("{:06}", u64::from_le_bytes(chance.bytes::<8>()) % 1_000_000)
}

/// The figures that somebody typed, perhaps with a space between; refused with `code-missing` or `code-unclear`.
pub fn typed_code(text: &str) -> Result<String, Refusal> {
    let code: String = text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    if code.is_empty() {
        return Err(Refusal::new("code-missing").on("code"));
    }
    if code.len() != CODE_DIGITS || !code.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Refusal::new("code-unclear").on("code").with("digits", CODE_DIGITS));
    }
    Ok(code)
}

/// The name by which somebody knows a passkey; refused with `passkey-name-missing` or `name-too-long`.
pub fn passkey_name(text: &str) -> Result<String, Refusal> {
    if text.is_empty() {
        return Err(Refusal::new("passkey-name-missing").on("name"));
    }
    if text.chars().count() > PASSKEY_NAME_LIMIT {
        return Err(Refusal::new("name-too-long").on("name").with("limit", PASSKEY_NAME_LIMIT));
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{CODE_TRIES, PASSKEY_NAME_LIMIT, SignInCode, SignInCodeId, fresh_code, passkey_name, typed_code};
    use kernel::{Chance, Moment};

    fn asked() -> SignInCode {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        SignInCode {
            id: SignInCodeId::new(at, &chance),
            account: None,
            email: "x@y.example".into(),
            token_digest: String::new(),
            code_digest: None,
            next: "/".into(),
            tries: 0,
            expires_at: at.plus_minutes(15),
            used_at: None,
        }
    }

    #[test]
    fn it_works_once_and_for_its_time() {
        let start = Moment::from_millis(0);
        assert!(asked().usable(start.plus_minutes(15).plus_millis(-1)).is_ok());
        assert_eq!(asked().usable(start.plus_minutes(15)).unwrap_err().code, "link-expired");
        let used = SignInCode { used_at: Some(start), ..asked() };
        assert_eq!(used.usable(start).unwrap_err().code, "link-expired");
    }

    #[test]
    fn the_fifth_try_is_the_last() {
        let start = Moment::from_millis(0);
        assert!(SignInCode { tries: CODE_TRIES - 1, ..asked() }.may_try(start).is_ok());
        assert_eq!(SignInCode { tries: CODE_TRIES, ..asked() }.may_try(start).unwrap_err().code, "code-spent");
    }

    #[test]
    fn a_code_is_six_figures_however_typed() {
        let chance = Chance::seeded(2);
        for _ in 0..100 {
            let code = fresh_code(&chance);
            assert_eq!(typed_code(&code).as_deref(), Ok(code.as_str()));
        }
        assert_eq!(typed_code(" 012 345 ").as_deref(), Ok("012345"));
        assert_eq!(typed_code("").unwrap_err().code, "code-missing");
        for text in ["12345", "1234567", "12345x", "１２３４５６"] {
            assert_eq!(typed_code(text).unwrap_err().code, "code-unclear", "{text}");
        }
    }

    #[test]
    fn a_passkey_has_a_name() {
        assert!(passkey_name(&"x".repeat(PASSKEY_NAME_LIMIT)).is_ok());
        assert_eq!(passkey_name(&"x".repeat(PASSKEY_NAME_LIMIT + 1)).unwrap_err().code, "name-too-long");
        assert_eq!(passkey_name("").unwrap_err().code, "passkey-name-missing");
    }
}
