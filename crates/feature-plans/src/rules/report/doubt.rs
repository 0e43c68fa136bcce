//! What may be a mistake in a body's decision: one is asked once, and may say that it is meant. No true day is refused: bodies
//! decide outside of their meetings too.

use core_commitments::rules::{Body, Meeting};
use jiff::civil::Date;
use kernel::{Lang, Refusal, RefusalKind};

use super::Decision;

/// Something to ask about before a decision is entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecisionDoubt {
    /// The report was written for another meeting.
    OtherMeeting {
        /// Of which body.
        body: String,
        /// On which day.
        on: Date,
    },
    /// The body does not meet on that day.
    NoMeeting {
        /// The body, as it was typed.
        body: String,
        /// The day.
        on: Date,
    },
}

impl DecisionDoubt {
    /// What is asked about a decision on a report that was written for this meeting, if for one; the meetings are those of
    /// the bodies. Nothing about a body whose meetings are not kept.
    pub fn about(
        decision: &Decision,
        lang: Lang,
        (bodies, meetings): (&[Body], &[Meeting]),
        written_for: Option<&Meeting>,
    ) -> Option<Self> {
        let is_of = |body: &Body| body.said.is_called(&decision.body);
        if let Some(meeting) = written_for.filter(|meeting| meeting.called_off.is_none()) {
            let body = bodies.iter().find(|body| body.id == meeting.body)?;
            let is_that = is_of(body) && meeting.said.on == decision.on;
            let name = body.said.names.pick(lang).0.to_owned();
            return (!is_that).then_some(DecisionDoubt::OtherMeeting { body: name, on: meeting.said.on });
        }
        let body = bodies.iter().find(|body| is_of(body))?;
        let takes_place = |meeting: &&Meeting| meeting.body == body.id && meeting.called_off.is_none();
        let mut held = meetings.iter().filter(takes_place).peekable();
        held.peek()?;
        let is_none = held.all(|meeting| meeting.said.on != decision.on);
        is_none.then(|| DecisionDoubt::NoMeeting { body: decision.body.clone(), on: decision.on })
    }

    /// As it is asked: `decision-other-meeting` or `decision-no-meeting`.
    pub fn question(&self) -> Refusal {
        let (code, body, on) = match self {
            DecisionDoubt::OtherMeeting { body, on } => ("decision-other-meeting", body, on),
            DecisionDoubt::NoMeeting { body, on } => ("decision-no-meeting", body, on),
        };
        Refusal::new(code).kind(RefusalKind::Question).with("body", body).with("day", on)
    }
}

#[cfg(test)]
mod tests {
    use super::DecisionDoubt;
    use crate::rules::report::Decision;
    use core_commitments::rules::{Body, BodyChange, BodyId, BodyKind, Meeting, MeetingChange, MeetingId};
    use jiff::civil::{Date, date};
    use kernel::{Chance, Lang, Moment, MultiText, SpaceId};

    const MEETS: Date = date(2026, 11, 16);
    const OTHER: Date = date(2026, 11, 22);

    fn body(chance: &Chance, name: &str) -> Body {
        let at = Moment::from_millis(0);
        let said = BodyChange { kind: BodyKind::Board, names: MultiText::of(Lang::En, name) };
        Body { id: BodyId::new(at, chance), space: SpaceId::new(at, chance), said, version: 1 }
    }

    fn meeting(chance: &Chance, body: &Body, on: Date) -> Meeting {
        let said = MeetingChange { on, at: None, place: String::new(), reviews: true };
        let id = MeetingId::new(Moment::from_millis(0), chance);
        Meeting { id, body: body.id, space: body.space, said, called_off: None, version: 1 }
    }

    fn decision(body: &str, on: Date) -> Decision {
        Decision { body: body.into(), on, section: "7 §".into() }
    }

    #[test]
    fn one_is_asked_where_the_body_does_not_meet_that_day() {
        let chance = Chance::seeded(1);
        let bodies = [body(&chance, "City board"), body(&chance, "Committee")];
        let board = meeting(&chance, &bodies[0], MEETS);
        let about = |name: &str, on, meetings: &[Meeting]| {
            DecisionDoubt::about(&decision(name, on), Lang::En, (&bodies, meetings), None)
        };
        let meetings = [board.clone()];
        assert_eq!(about("city board", MEETS, &meetings), None);
        let asked = about("city board", OTHER, &meetings);
        assert_eq!(asked, Some(DecisionDoubt::NoMeeting { body: "city board".into(), on: OTHER }));
        assert_eq!(asked.map(|asked| asked.question().code), Some("decision-no-meeting"));
        assert_eq!(about("Council", OTHER, &meetings), None, "it is not among the bodies");
        assert_eq!(about("Committee", OTHER, &meetings), None, "its meetings are not kept");
        let off = Meeting { called_off: Some("Flu".into()), ..board.clone() };
        let later = meeting(&chance, &bodies[0], OTHER);
        assert!(about("City board", MEETS, &[off.clone(), later]).is_some(), "what was called off is none");
        assert_eq!(about("City board", OTHER, &[off]), None, "and alone it says nothing");
    }

    #[test]
    fn one_is_asked_where_the_report_was_written_for_another_meeting() {
        let chance = Chance::seeded(1);
        let bodies = [body(&chance, "City board"), body(&chance, "Committee")];
        let meetings = [meeting(&chance, &bodies[0], MEETS), meeting(&chance, &bodies[0], OTHER)];
        let about = |name: &str, on, written_for: &Meeting| {
            DecisionDoubt::about(&decision(name, on), Lang::En, (&bodies, &meetings), Some(written_for))
        };
        assert_eq!(about("City board", MEETS, &meetings[0]), None);
        let other = Some(DecisionDoubt::OtherMeeting { body: "City board".into(), on: MEETS });
        assert_eq!(about("City board", OTHER, &meetings[0]), other, "though it met on that day too");
        assert_eq!(about("Committee", MEETS, &meetings[0]), other);
        assert_eq!(about("Council", MEETS, &meetings[0]), other);
        let off = Meeting { called_off: Some("Flu".into()), ..meetings[0].clone() };
        assert_eq!(about("City board", OTHER, &off), None, "it met on the other day instead");
    }
}
