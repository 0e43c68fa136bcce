use std::net::IpAddr;

use kernel::{Moment, Refusal, RefusalKind};

/// How often something may be tried within a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// How many tries.
    pub tries: i64,
    /// Within how many minutes.
    pub minutes: i64,
}

/// What is tried, and counted on its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryOf {
    /// A link or code was asked for by mail, for one mail address.
    MailToAddress,
    /// A link or code was asked for by mail, from one client. Whole town halls share one address.
    MailFromClient,
    /// A code was typed, from one client; each code has its own, smaller number besides.
    CodeFromClient,
    /// A password was tried, for one mail address.
    PasswordForAddress,
    /// A password was tried, from one client.
    PasswordFromClient,
    /// A passkey was asked for, from one client.
    PasskeyFromClient,
}

impl TryOf {
    /// The name under which it is counted.
    pub const fn name(self) -> &'static str {
        match self {
            TryOf::MailToAddress => "mail-to-address",
            TryOf::MailFromClient => "mail-from-client",
            TryOf::CodeFromClient => "code-from-client",
            TryOf::PasswordForAddress => "password-for-address",
            TryOf::PasswordFromClient => "password-from-client",
            TryOf::PasskeyFromClient => "passkey-from-client",
        }
    }

    /// How often.
    pub const fn limit(self) -> Limit {
        match self {
            TryOf::MailToAddress => Limit { tries: 5, minutes: 15 },
            TryOf::MailFromClient => Limit { tries: 60, minutes: 60 },
            TryOf::PasswordForAddress => Limit { tries: 10, minutes: 15 },
            TryOf::CodeFromClient | TryOf::PasswordFromClient | TryOf::PasskeyFromClient => {
                Limit { tries: 60, minutes: 15 }
            }
        }
    }
}

impl Limit {
    /// Since when tries count.
    pub fn since(self, now: Moment) -> Moment {
        now.plus_minutes(-self.minutes)
    }

    /// Lets one more try pass after so many within the time, of which this one was the first;
    /// refused with `too-often`, which names the minutes to wait.
    pub fn allow(self, counted: i64, first: Option<Moment>, now: Moment) -> Result<(), Refusal> {
        if counted < self.tries {
            return Ok(());
        }
        let free = first.unwrap_or(now).plus_minutes(self.minutes);
        let wait = (free.millis() - now.millis()).max(0).unsigned_abs().div_ceil(60_000).max(1);
        Err(Refusal::new("too-often").kind(RefusalKind::TooOften).with("minutes", wait))
    }
}

/// A client's address as it is counted. Of an IPv6 address the first 64 bits count: one line has all the rest.
pub fn counted_client(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Limit, counted_client};
    use kernel::Moment;

    const LIMIT: Limit = Limit { tries: 3, minutes: 15 };

    #[test]
    fn the_last_allowed_try_passes_and_the_next_does_not() {
        let now = Moment::from_millis(0);
        assert!(LIMIT.allow(0, None, now).is_ok());
        assert!(LIMIT.allow(2, Some(now), now).is_ok());
        assert_eq!(LIMIT.allow(3, Some(now), now).unwrap_err().code, "too-often");
    }

    #[test]
    fn the_refusal_names_the_minutes_that_are_left() {
        let first = Moment::from_millis(0);
        let minutes = |now| LIMIT.allow(3, Some(first), now).unwrap_err().value("minutes").map(str::to_owned);
        assert_eq!(minutes(first).as_deref(), Some("15"));
        assert_eq!(minutes(first.plus_minutes(14)).as_deref(), Some("1"));
        assert_eq!(minutes(first.plus_minutes(14).plus_millis(1)).as_deref(), Some("1"));
        assert_eq!(minutes(first.plus_minutes(15)).as_deref(), Some("1"));
    }

    #[test]
    fn one_line_is_one_client() {
        let counted = |text: &str| counted_client(text.parse().unwrap());
        assert_eq!(counted("192.0.2.7"), "192.0.2.7");
        assert_eq!(counted("::ffff:192.0.2.7"), "192.0.2.7");
        assert_eq!(counted("2001:db8:1:2:3:4:5:6"), counted("2001:db8:1:2::1"));
        assert_ne!(counted("2001:db8:1:2::1"), counted("2001:db8:1:3::1"));
    }
}
