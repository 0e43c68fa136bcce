//! What follows for a measure or a promise from the evidence of its duty.

use jiff::civil::Date;

/// How far a record was when evidence marked it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    /// The version that it had then.
    pub version: i64,
    /// The name of its progress or state before.
    pub was: String,
}

/// How far a record is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Its version.
    pub version: i64,
    /// Whether it is neither done or kept nor given up.
    pub is_open: bool,
    /// The day on which it was done or kept.
    pub done_on: Option<Date>,
}

/// What follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follows {
    /// It is marked as done or kept, on this day.
    Mark(Date),
    /// It is as far again as before.
    TurnBack,
    /// Somebody has saved it since, and so said themselves how far it is.
    Forget,
    /// All is as it should be.
    Nothing,
}

/// What follows for a record from the day that its evidence proves, if it proves one, and from what evidence did before: where
/// other evidence proves it than did, its day is that one's. A person is never overruled: what somebody settled stays, and
/// so does what somebody has opened again.
pub fn follows(proof: Option<Date>, now: Standing, marked: Option<&Marked>) -> Follows {
    match (proof, marked) {
        (Some(on), None) if now.is_open => Follows::Mark(on),
        (Some(on), Some(marked)) if marked.version == now.version && now.done_on != Some(on) => Follows::Mark(on),
        (None, Some(marked)) if marked.version == now.version => Follows::TurnBack,
        (None, Some(_)) => Follows::Forget,
        _ => Follows::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::{Follows, Marked, Standing, follows};
    use jiff::civil::{Date, date};

    const MAY: Date = date(2026, 5, 1);

    fn open(version: i64) -> Standing {
        Standing { version, is_open: true, done_on: None }
    }

    fn done(version: i64) -> Standing {
        Standing { version, is_open: false, done_on: Some(MAY) }
    }

    #[test]
    fn evidence_marks_what_is_open_and_turns_back_what_it_marked() {
        let marked = Marked { version: 3, was: "planned".into() };
        assert_eq!(follows(Some(MAY), open(2), None), Follows::Mark(MAY));
        assert_eq!(follows(Some(MAY), done(3), Some(&marked)), Follows::Nothing, "once");
        let june = date(2026, 6, 1);
        assert_eq!(follows(Some(june), done(3), Some(&marked)), Follows::Mark(june), "other evidence proves it now");
        assert_eq!(follows(None, done(3), Some(&marked)), Follows::TurnBack);
        assert_eq!(follows(None, open(4), None), Follows::Nothing);
    }

    #[test]
    fn who_says_so_by_hand_is_never_overruled() {
        let marked = Marked { version: 3, was: "planned".into() };
        assert_eq!(follows(Some(MAY), done(2), None), Follows::Nothing, "settled by hand before");
        assert_eq!(follows(None, done(2), None), Follows::Nothing);
        assert_eq!(follows(Some(MAY), open(4), Some(&marked)), Follows::Nothing, "opened again by hand");
        assert_eq!(follows(Some(date(2026, 6, 1)), done(4), Some(&marked)), Follows::Nothing, "saved since");
        assert_eq!(follows(None, done(4), Some(&marked)), Follows::Forget, "saved since");
    }
}
