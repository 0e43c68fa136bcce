use std::fmt;
use std::str::FromStr;

use kernel::Error;

/// Where the part of an address stands that tells one addressee from another.
const TOKEN: &str = "{plan}";

/// The form of the addresses to which mail comes in: `{plan}@in.example.org`, or `kortteli+{plan}@example.org`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressForm {
    before: String,
    after: String,
}

impl AddressForm {
    /// The address with this token.
    pub fn of(&self, token: &str) -> String {
        format!("{}{token}{}", self.before, self.after)
    }

    /// The token in an address of this form, in small letters.
    pub fn token_in<'a>(&self, address: &'a str) -> Option<&'a str> {
        let token = address.strip_prefix(self.before.as_str())?.strip_suffix(self.after.as_str())?;
        (!token.is_empty() && token.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
            .then_some(token)
    }
}

impl FromStr for AddressForm {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let unclear = || Error::BadRequest(format!("not the form of an address: {text}"));
        let text = text.to_lowercase();
        let (before, after) = text.split_once(TOKEN).ok_or_else(unclear)?;
        let (local, domain) = after.split_once('@').ok_or_else(unclear)?;
        let is_plain = |part: &str, signs: &str| part.chars().all(|c| c.is_ascii_alphanumeric() || signs.contains(c));
        if domain.is_empty() || !is_plain(domain, ".-") || !is_plain(before, ".-+_") || !is_plain(local, ".-+_") {
            return Err(unclear());
        }
        Ok(Self { before: before.to_owned(), after: after.to_owned() })
    }
}

impl fmt::Display for AddressForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{TOKEN}{}", self.before, self.after)
    }
}

#[cfg(test)]
mod tests {
    use super::AddressForm;

    #[test]
    fn an_address_gives_its_token_back() {
        for form in ["{plan}@in.example.org", "kortteli+{plan}@example.org", "{plan}-x@example.org"] {
            let form: AddressForm = form.parse().unwrap();
            assert_eq!(form.token_in(&form.of("abc7")), Some("abc7"));
            for other in
                ["abc7@elsewhere.example", "@in.example.org", "kortteli+@example.org", "", "a b@in.example.org"]
            {
                assert_eq!(form.token_in(other), None, "{form}: {other}");
            }
        }
    }

    #[test]
    fn a_form_has_a_place_for_the_token_before_its_domain() {
        for wrong in ["", "plan@example.org", "{plan}", "{plan}@", "plan@{plan}.example.org", "a b{plan}@example.org"] {
            assert!(wrong.parse::<AddressForm>().is_err(), "{wrong}");
        }
    }
}
