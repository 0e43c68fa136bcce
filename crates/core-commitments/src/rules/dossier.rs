use jiff::ToSpan as _;
use jiff::civil::Date;
use kernel::{Lang, Moment, Refusal, SpaceId};

use super::body::Meeting;
use super::commitment::Source;
use super::ids::{DossierId, MeetingId, SeatId};
use super::limits::{TEXT_LIMIT, fits};

/// How many days after the meeting the links of a dossier still open it.
pub const DOSSIER_OPEN_DAYS: i32 = 30;

/// What a body's members were sent to read before a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dossier {
    /// Its id.
    pub id: DossierId,
    /// Whose work it is about.
    pub space: SpaceId,
    /// For which meeting.
    pub meeting: MeetingId,
    /// The record that they read.
    pub record: Source,
    /// What is asked of them; may be empty.
    pub asked: String,
    /// The language of that, and of letters to those whose language is not known.
    pub lang: Lang,
    /// When it was sent first.
    pub sent_at: Moment,
}

/// To whom a dossier goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// Their seat.
    pub seat: SeatId,
    /// Their name.
    pub name: String,
    /// Where mail reaches them; none where that is not known.
    pub email: Option<String>,
    /// The language of their account, where they have one.
    pub lang: Option<Lang>,
    /// Whether they turned such mail off.
    pub is_off: bool,
}

impl Recipient {
    /// Whether a mail to them may leave.
    pub fn is_reached(&self) -> bool {
        self.email.is_some() && !self.is_off
    }
}

/// Refuses with `dossier-nobody` where no mail would leave, with `line-too-long` on what is asked, and with
/// `meeting-called-off`.
pub fn may_send(meeting: &Meeting, asked: &str, to: &[Recipient]) -> Result<(), Vec<Refusal>> {
    let mut refusals: Vec<Refusal> = meeting.takes_place().err().into_iter().collect();
    refusals.extend(fits("asked", asked, TEXT_LIMIT).err());
    if !to.iter().any(Recipient::is_reached) {
        refusals.push(Refusal::new("dossier-nobody").on("to"));
    }
    if refusals.is_empty() { Ok(()) } else { Err(refusals) }
}

/// Whether the links of a dossier for a meeting on this day still open it.
pub fn is_open(meeting_on: Date, today: Date) -> bool {
    today <= open_until(meeting_on)
}

/// The last day on which they do.
pub fn open_until(meeting_on: Date) -> Date {
    meeting_on.saturating_add(DOSSIER_OPEN_DAYS.days())
}

#[cfg(test)]
mod tests {
    use super::{Recipient, is_open, may_send};
    use crate::rules::{BodyId, Meeting, MeetingChange, MeetingId, SeatId, TEXT_LIMIT};
    use jiff::civil::date;
    use kernel::{Chance, Moment, SpaceId};

    fn meeting(called_off: Option<&str>) -> Meeting {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        Meeting {
            id: MeetingId::new(at, &chance),
            body: BodyId::new(at, &chance),
            space: SpaceId::new(at, &chance),
            said: MeetingChange { on: date(2026, 12, 14), at: None, place: String::new(), reviews: true },
            called_off: called_off.map(str::to_owned),
            version: 1,
        }
    }

    fn member(email: Option<&str>, is_off: bool) -> Recipient {
        let seat = SeatId::new(Moment::from_millis(0), &Chance::seeded(2));
        Recipient { seat, name: "Aino Example".into(), email: email.map(str::to_owned), lang: None, is_off }
    }

    #[test]
    fn a_dossier_goes_to_somebody_whom_mail_reaches() {
        let codes = |meeting: &Meeting, asked: &str, to: &[Recipient]| {
            let refused = may_send(meeting, asked, to).err().unwrap_or_default();
            refused.into_iter().map(|refusal| refusal.code).collect::<Vec<_>>()
        };
        let (reached, unknown, off) =
            (member(Some("a@example.org"), false), member(None, false), member(Some("b@example.org"), true));
        assert_eq!(codes(&meeting(None), "", &[unknown.clone(), reached.clone()]), Vec::<&str>::new());
        assert_eq!(codes(&meeting(None), "", &[]), ["dossier-nobody"]);
        assert_eq!(codes(&meeting(None), "", &[unknown, off]), ["dossier-nobody"]);
        assert_eq!(codes(&meeting(Some("Flu")), "", std::slice::from_ref(&reached)), ["meeting-called-off"]);
        assert_eq!(codes(&meeting(None), &"ä".repeat(TEXT_LIMIT), std::slice::from_ref(&reached)), Vec::<&str>::new());
        assert_eq!(codes(&meeting(None), &"ä".repeat(TEXT_LIMIT + 1), &[reached]), ["line-too-long"]);
    }

    #[test]
    fn links_open_until_a_month_after_the_meeting() {
        assert!(is_open(date(2026, 12, 14), date(2027, 1, 13)) && !is_open(date(2026, 12, 14), date(2027, 1, 14)));
    }
}
