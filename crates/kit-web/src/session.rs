use jiff::civil::Date;
use kernel::{AccountId, Lang, Moment, OrganisationId, PersonId};

/// How long a session lasts when it is not used, in days.
pub const IDLE_DAYS: i64 = 14;
/// How long a session lasts at the most, in days.
pub const LONGEST_DAYS: i64 = 90;
/// For how many minutes after it a sign-in counts as fresh.
pub const FRESH_MINUTES: i64 = 15;
/// A use is written down again after this many minutes, so that reading does not write each time.
pub(crate) const SEEN_MINUTES: i64 = 10;

/// A sign-in on one device, as the database keeps it. The token itself is only in the cookie;
/// the database has its SHA-256.
#[derive(Clone, Debug)]
pub struct Session {
    /// SHA-256 of the token in hexadecimal digits: the row's key, fit to be shown in forms.
    pub id: String,
    /// Whose.
    pub account: AccountId,
    /// For which organisation the person chose to act.
    pub acting_for: Option<OrganisationId>,
    /// The browser's name for itself, shortened.
    pub device: String,
    /// When the person last showed who they are.
    pub signed_in_at: Moment,
    /// When it was last used, to within ten minutes.
    pub seen_at: Moment,
    /// When it began.
    pub created_at: Moment,
}

impl Session {
    /// Whether it still lets somebody in.
    pub fn is_open(&self, now: Moment) -> bool {
        now < self.seen_at.plus_days(IDLE_DAYS) && now < self.created_at.plus_days(LONGEST_DAYS)
    }

    /// Whether the sign-in is fresh enough for what needs it.
    pub fn is_fresh(&self, now: Moment) -> bool {
        now < self.signed_in_at.plus_minutes(FRESH_MINUTES)
    }
}

/// Who looks at a page: the account's person, and the organisation that they act for.
#[derive(Clone, Debug)]
pub struct Viewer {
    /// The account.
    pub account: AccountId,
    /// The person.
    pub person: PersonId,
    /// The person's name.
    pub name: String,
    /// The language that the person chose for pages and mail.
    pub lang: Lang,
    /// The organisation acted for, with its name in the reader's language.
    pub acting_for: Option<(OrganisationId, String)>,
    /// Whether the person administers the installation.
    pub administrator: bool,
}

/// Finds who an open session belongs to on this day; nothing where the account is closed. Names are
/// in the language that the reader chose, if one was chosen, else in the account's. Given by the
/// crate that knows people, since this one does not.
pub type Identify = fn(&mut kit_db::Tx<'_>, &Session, Date, Option<Lang>) -> kernel::Result<Option<Viewer>>;

#[cfg(test)]
mod tests {
    use super::{FRESH_MINUTES, IDLE_DAYS, LONGEST_DAYS, Session};
    use kernel::{AccountId, Chance, Moment};

    fn session(created: i64, seen: i64) -> Session {
        let chance = Chance::seeded(1);
        let at = |days| Moment::from_millis(0).plus_days(days);
        Session {
            id: "s".into(),
            account: AccountId::new(at(0), &chance),
            acting_for: None,
            device: String::new(),
            signed_in_at: at(created),
            seen_at: at(seen),
            created_at: at(created),
        }
    }

    #[test]
    fn an_idle_session_ends() {
        let start = Moment::from_millis(0);
        assert!(session(0, 0).is_open(start.plus_days(IDLE_DAYS).plus_millis(-1)));
        assert!(!session(0, 0).is_open(start.plus_days(IDLE_DAYS)));
    }

    #[test]
    fn a_used_session_ends_too() {
        let start = Moment::from_millis(0);
        assert!(session(0, LONGEST_DAYS - 1).is_open(start.plus_days(LONGEST_DAYS).plus_millis(-1)));
        assert!(!session(0, LONGEST_DAYS).is_open(start.plus_days(LONGEST_DAYS)));
    }

    #[test]
    fn freshness_passes() {
        let start = Moment::from_millis(0);
        assert!(session(0, 0).is_fresh(start.plus_minutes(FRESH_MINUTES).plus_millis(-1)));
        assert!(!session(0, 0).is_fresh(start.plus_minutes(FRESH_MINUTES)));
    }
}
