use std::str::FromStr;

use jiff::civil::Date;
use kernel::{Error, Refusal, State};

use super::ids::{ContactId, PromiseId};
use super::standing::of_day;
use super::text::{LINE_LIMIT, maybe_line};

/// The most promises of one contact.
pub const PROMISES_LIMIT: usize = 20;

/// Who promised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The city.
    Us,
    /// Those outside.
    Them,
}

impl Side {
    /// The name in the database and in forms.
    pub const fn name(self) -> &'static str {
        match self {
            Side::Us => "us",
            Side::Them => "them",
        }
    }
}

impl FromStr for Side {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        match text {
            "us" => Ok(Side::Us),
            "them" => Ok(Side::Them),
            _ => Err(Error::BadRequest(format!("not a side: {text}"))),
        }
    }
}

/// What became of a promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PromiseState {
    /// It waits.
    Open,
    /// It was kept, on this day.
    Kept {
        /// When.
        on: Date,
    },
    /// It is not waited for any more.
    Dropped {
        /// Since when.
        on: Date,
        /// Why.
        reason: String,
    },
}

impl PromiseState {
    /// The name in the database and in forms.
    pub const fn name(&self) -> &'static str {
        match self {
            PromiseState::Open => "open",
            PromiseState::Kept { .. } => "kept",
            PromiseState::Dropped { .. } => "dropped",
        }
    }

    /// The day on which it was settled.
    pub fn settled_on(&self) -> Option<Date> {
        match self {
            PromiseState::Open => None,
            PromiseState::Kept { on } | PromiseState::Dropped { on, .. } => Some(*on),
        }
    }

    /// Why it is not waited for any more; empty otherwise.
    pub fn reason(&self) -> &str {
        if let PromiseState::Dropped { reason, .. } = self { reason } else { "" }
    }

    /// Settled on this day in the way of this name. Refused with `promise-settled-in-future`, or with
    /// `promise-drop-reason` where it is dropped without a reason.
    pub fn settled(name: &str, on: Option<Date>, reason: String, today: Date) -> Result<Self, Error> {
        let on = on.unwrap_or(today);
        if on > today {
            return Err(Refusal::new("promise-settled-in-future").on("settled-on").into());
        }
        match name {
            "open" => Ok(PromiseState::Open),
            "kept" => Ok(PromiseState::Kept { on }),
            "dropped" if reason.is_empty() => Err(Refusal::new("promise-drop-reason").on("reason").into()),
            "dropped" => Ok(PromiseState::Dropped { on, reason: maybe_line("reason", reason)? }),
            _ => Err(Error::BadRequest(format!("not a state of a promise: {name}"))),
        }
    }
}

/// Something that was promised at a contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// Its id.
    pub id: PromiseId,
    /// At which contact.
    pub contact: ContactId,
    /// Its place among the contact's promises.
    pub position: i64,
    /// Who promised: we or they.
    pub side: Side,
    /// Who exactly; may be empty.
    pub who: String,
    /// What.
    pub body: String,
    /// By which day.
    pub due_on: Option<Date>,
    /// What became of it.
    pub state: PromiseState,
    /// Counts changes.
    pub version: i64,
}

impl Promise {
    /// How it stands on this day.
    pub fn stands(&self, today: Date) -> State {
        match self.state {
            PromiseState::Kept { .. } => State::Met,
            PromiseState::Dropped { .. } => State::Waived,
            PromiseState::Open => of_day(self.due_on, true, today),
        }
    }
}

/// A promise that somebody wants to write down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPromise {
    /// Who promised: we or they.
    pub side: Side,
    /// Who exactly; may be empty.
    pub who: String,
    /// What.
    pub body: String,
    /// By which day.
    pub due_on: Option<Date>,
}

impl NewPromise {
    /// Refused with `promise-missing` on the given field where it says nothing, or with `text-too-long`.
    pub fn check(&self, field: &'static str) -> Result<(), Refusal> {
        if self.body.is_empty() {
            return Err(Refusal::new("promise-missing").on(field));
        }
        for line in [&self.body, &self.who] {
            if line.chars().count() > LINE_LIMIT {
                return Err(Refusal::new("text-too-long").on(field).with("limit", LINE_LIMIT));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{NewPromise, Promise, PromiseState, Side};
    use crate::rules::{ContactId, LINE_LIMIT, PromiseId};
    use jiff::civil::{Date, date};
    use kernel::{Chance, Moment, State};

    const TODAY: Date = date(2026, 11, 22);

    fn promise(due_on: Option<Date>, state: PromiseState) -> Promise {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        Promise {
            id: PromiseId::new(at, &chance),
            contact: ContactId::new(at, &chance),
            position: 1,
            side: Side::Them,
            who: String::new(),
            body: "An answer".into(),
            due_on,
            state,
            version: 1,
        }
    }

    #[test]
    fn an_open_promise_is_late_after_its_day() {
        let open = |day| promise(day, PromiseState::Open).stands(TODAY);
        assert_eq!(open(Some(date(2026, 11, 21))), State::Late);
        assert_eq!(open(Some(TODAY)), State::DueSoon);
        assert_eq!(open(None), State::OnTheWay);
        assert_eq!(promise(None, PromiseState::Kept { on: TODAY }).stands(TODAY), State::Met);
    }

    #[test]
    fn a_promise_is_dropped_with_a_reason_and_settled_on_a_day_that_has_come() {
        assert!(PromiseState::settled("dropped", None, String::new(), TODAY).is_err());
        assert!(PromiseState::settled("dropped", None, "Overtaken".into(), TODAY).is_ok());
        assert!(PromiseState::settled("kept", Some(TODAY), String::new(), TODAY).is_ok());
        assert!(PromiseState::settled("kept", Some(date(2026, 11, 23)), String::new(), TODAY).is_err());
    }

    #[test]
    fn a_promise_says_something_within_the_limit() {
        let new = |body: String| NewPromise { side: Side::Us, who: String::new(), body, due_on: None };
        assert_eq!(new(String::new()).check("promise-1").unwrap_err().code, "promise-missing");
        assert!(new("ä".repeat(LINE_LIMIT)).check("promise-1").is_ok());
        assert_eq!(new("ä".repeat(LINE_LIMIT + 1)).check("promise-1").unwrap_err().code, "text-too-long");
    }
}
