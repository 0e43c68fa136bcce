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

/// What follows for a record of this version, which is still open or is not, from the day that its evidence proves, if it
/// proves one, and from what evidence did before. A person is never overruled: what somebody settled stays, and so does what
/// somebody has opened again.
pub fn follows(proof: Option<Date>, (is_open, version): (bool, i64), marked: Option<&Marked>) -> Follows {
    match (proof, marked) {
        (Some(on), None) if is_open => Follows::Mark(on),
        (None, Some(marked)) if marked.version == version => Follows::TurnBack,
        (None, Some(_)) => Follows::Forget,
        _ => Follows::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::{Follows, Marked, follows};
    use jiff::civil::{Date, date};

    const MAY: Date = date(2026, 5, 1);

    #[test]
    fn evidence_marks_what_is_open_and_turns_back_what_it_marked() {
        let marked = Marked { version: 3, was: "planned".into() };
        assert_eq!(follows(Some(MAY), (true, 2), None), Follows::Mark(MAY));
        assert_eq!(follows(Some(MAY), (false, 3), Some(&marked)), Follows::Nothing, "once");
        assert_eq!(follows(None, (false, 3), Some(&marked)), Follows::TurnBack);
        assert_eq!(follows(None, (true, 4), None), Follows::Nothing);
    }

    #[test]
    fn who_says_so_by_hand_is_never_overruled() {
        let marked = Marked { version: 3, was: "planned".into() };
        assert_eq!(follows(Some(MAY), (false, 2), None), Follows::Nothing, "settled by hand before");
        assert_eq!(follows(None, (false, 2), None), Follows::Nothing);
        assert_eq!(follows(Some(MAY), (true, 4), Some(&marked)), Follows::Nothing, "opened again by hand");
        assert_eq!(follows(None, (false, 4), Some(&marked)), Follows::Forget, "saved since");
    }
}
