use std::str::FromStr;

use core_people::rules::Email;
use jiff::civil::{Date, Time};
use kernel::{Error, MultiText, PersonId, Refusal, SpaceId};

use super::ids::{BodyId, MeetingId, SeatId};
use super::limits::{LINE_LIMIT, fits, line};

/// The most bodies of a space.
pub const BODIES_LIMIT: usize = 100;
/// The most who sit or sat in a body.
pub const SEATS_LIMIT: usize = 500;
/// The most meetings of a body.
pub const MEETINGS_LIMIT: usize = 1_000;

/// What kind of body it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyKind {
    /// A committee.
    Committee,
    /// A board.
    Board,
    /// A council or another assembly.
    Council,
    /// A steering group.
    SteeringGroup,
    /// Anything else.
    Other,
}

impl BodyKind {
    /// All of them, in the order in which forms offer them.
    pub const ALL: [BodyKind; 5] =
        [BodyKind::Committee, BodyKind::Board, BodyKind::Council, BodyKind::SteeringGroup, BodyKind::Other];

    /// The name in the database and in forms.
    pub const fn name(self) -> &'static str {
        match self {
            BodyKind::Committee => "committee",
            BodyKind::Board => "board",
            BodyKind::Council => "council",
            BodyKind::SteeringGroup => "steering-group",
            BodyKind::Other => "other",
        }
    }
}

impl FromStr for BodyKind {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = BodyKind::ALL.into_iter().find(|kind| kind.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not a kind of body: {text}")))
    }
}

/// What somebody does in a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SeatRole {
    /// Leads it.
    Chair,
    /// Leads it where the chair does not.
    ViceChair,
    /// Prepares its meetings.
    Secretary,
    /// Sits in it.
    Member,
}

impl SeatRole {
    /// All of them, in their order.
    pub const ALL: [SeatRole; 4] = [SeatRole::Chair, SeatRole::ViceChair, SeatRole::Secretary, SeatRole::Member];

    /// The name in the database and in forms.
    pub const fn name(self) -> &'static str {
        match self {
            SeatRole::Chair => "chair",
            SeatRole::ViceChair => "vice-chair",
            SeatRole::Secretary => "secretary",
            SeatRole::Member => "member",
        }
    }
}

impl FromStr for SeatRole {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = SeatRole::ALL.into_iter().find(|role| role.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not a role in a body: {text}")))
    }
}

/// A committee, a board, a council or a steering group before which a space's work comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// Its id.
    pub id: BodyId,
    /// Before which the work of this space comes.
    pub space: SpaceId,
    /// What it is.
    pub said: BodyChange,
    /// Counts changes.
    pub version: i64,
}

/// What a form says of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyChange {
    /// What kind it is.
    pub kind: BodyKind,
    /// Its names.
    pub names: MultiText,
}

impl BodyChange {
    /// Refuses with `body-name-missing` on `name-fi`, and with `line-too-long` on the field of a name.
    pub fn check(&self) -> Result<(), Vec<Refusal>> {
        if self.names.is_empty() {
            return Err(vec![Refusal::new("body-name-missing").on("name-fi")]);
        }
        let long = |(lang, name): (kernel::Lang, &str)| {
            let refusal = || Refusal::new("line-too-long").on(format!("name-{lang}")).with("limit", LINE_LIMIT);
            (name.chars().count() > LINE_LIMIT).then(refusal)
        };
        let refusals: Vec<Refusal> = kernel::Lang::ALL
            .into_iter()
            .filter_map(|lang| Some((lang, self.names.exact(lang)?)))
            .filter_map(long)
            .collect();
        if refusals.is_empty() { Ok(()) } else { Err(refusals) }
    }

    /// Whether it is called so in one of its languages, whatever the case of the letters.
    pub fn is_called(&self, name: &str) -> bool {
        let name = name.trim().to_lowercase();
        kernel::Lang::ALL.into_iter().filter_map(|lang| self.names.exact(lang)).any(|own| own.to_lowercase() == name)
    }
}

/// Who sits in a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// Its id.
    pub id: SeatId,
    /// In which body.
    pub body: BodyId,
    /// Who, in which role, how long.
    pub said: SeatChange,
    /// Counts changes.
    pub version: i64,
}

/// What a form says of a seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatChange {
    /// Who, where that is somebody with an account.
    pub person: Option<PersonId>,
    /// The name of anybody else.
    pub name: String,
    /// Where mail reaches anybody else; may be empty.
    pub email: String,
    /// As what.
    pub role: SeatRole,
    /// The first day, where it is known.
    pub since: Option<Date>,
    /// The last day, where it is known.
    pub until: Option<Date>,
}

impl SeatChange {
    /// Refuses all that is wrong at once: `seat-who-missing`, `line-too-long`, `email-wrong`, `until-before-since`.
    pub fn check(&self) -> Result<(), Vec<Refusal>> {
        let mut refusals = Vec::new();
        if self.person.is_none() {
            refusals.extend(line("name", "seat-who-missing", &self.name).err());
            let is_wrong = !self.email.is_empty() && Email::typed(&self.email).is_err();
            refusals.extend(is_wrong.then(|| Refusal::new("seat-email-wrong").on("email")));
        }
        if let (Some(since), Some(until)) = (self.since, self.until)
            && until < since
        {
            refusals.push(Refusal::new("until-before-since").on("until"));
        }
        if refusals.is_empty() { Ok(()) } else { Err(refusals) }
    }

    /// Whether it runs on this day.
    pub fn runs_on(&self, day: Date) -> bool {
        self.since.is_none_or(|since| since <= day) && self.until.is_none_or(|until| until >= day)
    }
}

/// A meeting of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Its id.
    pub id: MeetingId,
    /// Of which body.
    pub body: BodyId,
    /// Whose work comes before the body.
    pub space: SpaceId,
    /// When and where.
    pub said: MeetingChange,
    /// Why it does not take place.
    pub called_off: Option<String>,
    /// Counts changes.
    pub version: i64,
}

/// What a form says of a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingChange {
    /// The day.
    pub on: Date,
    /// The time, where it is known.
    pub at: Option<Time>,
    /// Where; may be empty.
    pub place: String,
    /// Whether the space's work is reviewed there.
    pub reviews: bool,
}

impl MeetingChange {
    /// Refuses with `line-too-long` on `place`.
    pub fn check(&self) -> Result<(), Refusal> {
        fits("place", &self.place, LINE_LIMIT)
    }
}

impl Meeting {
    /// Refuses with `meeting-called-off` what only a meeting that takes place allows.
    pub fn takes_place(&self) -> Result<(), Refusal> {
        if self.called_off.is_none() { Ok(()) } else { Err(Refusal::new("meeting-called-off")) }
    }
}

#[cfg(test)]
mod tests {
    use super::{BodyChange, BodyKind, SeatChange, SeatRole};
    use crate::rules::LINE_LIMIT;
    use jiff::civil::date;
    use kernel::{Chance, Lang, Moment, MultiText, PersonId, Refusal};

    fn codes(refused: Result<(), Vec<Refusal>>) -> Vec<(&'static str, String)> {
        let refusals = refused.err().unwrap_or_default().into_iter();
        refusals.map(|refusal| (refusal.code, refusal.field.unwrap_or_default().into_owned())).collect()
    }

    fn body(names: MultiText) -> BodyChange {
        BodyChange { kind: BodyKind::Committee, names }
    }

    #[test]
    fn a_body_has_a_name_that_fits() {
        assert_eq!(codes(body(MultiText::default()).check()), [("body-name-missing", "name-fi".to_owned())]);
        assert_eq!(codes(body(MultiText::of(Lang::Sv, "ä".repeat(LINE_LIMIT))).check()), []);
        let long = body(MultiText::of(Lang::Sv, "ä".repeat(LINE_LIMIT + 1)));
        assert_eq!(codes(long.check()), [("line-too-long", "name-sv".to_owned())]);
    }

    #[test]
    fn a_body_is_known_by_each_of_its_names() {
        let named = body(MultiText::of(Lang::Fi, "Kaupunginhallitus").with(Lang::Sv, "Stadsstyrelsen"));
        assert!(named.is_called(" kaupunginhallitus") && named.is_called("Stadsstyrelsen"));
        assert!(!named.is_called("Kaupunginvaltuusto") && !named.is_called(""));
    }

    #[test]
    fn whoever_sits_in_a_body_has_an_account_or_a_name() {
        let seat = SeatChange {
            person: None,
            name: String::new(),
            email: String::new(),
            role: SeatRole::Member,
            since: Some(date(2026, 6, 1)),
            until: Some(date(2026, 6, 1)),
        };
        assert_eq!(codes(seat.check()), [("seat-who-missing", "name".to_owned())]);
        let person = Some(PersonId::new(Moment::from_millis(0), &Chance::seeded(1)));
        assert_eq!(codes(SeatChange { person, ..seat.clone() }.check()), []);
        let named = SeatChange { name: "Aino Example".into(), ..seat.clone() };
        assert_eq!(codes(named.check()), []);
        assert_eq!(
            codes(SeatChange { email: "nowhere".into(), until: Some(date(2026, 5, 31)), ..named.clone() }.check()),
            [("seat-email-wrong", "email".to_owned()), ("until-before-since", "until".to_owned())]
        );
        assert!(
            named.runs_on(date(2026, 6, 1)) && !named.runs_on(date(2026, 6, 2)) && !named.runs_on(date(2026, 5, 31))
        );
        assert!(SeatChange { since: None, until: None, ..named }.runs_on(date(1990, 1, 1)));
    }
}
