//! How often somebody wants to be reminded.

use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::Date;
use kernel::Error;

use super::reminder::Stage;

/// How often mails of reminders come to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Often {
    /// On each day that brings something.
    EachDay,
    /// On Mondays, with what the week brought.
    Mondays,
    /// Never.
    Never,
}

impl Often {
    /// All of them.
    pub const ALL: [Often; 3] = [Often::EachDay, Often::Mondays, Often::Never];

    /// The name in the database and in forms.
    pub const fn name(self) -> &'static str {
        match self {
            Often::EachDay => "each-day",
            Often::Mondays => "mondays",
            Often::Never => "never",
        }
    }
}

impl FromStr for Often {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Often::ALL.into_iter().find(|often| often.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not how often reminders come: {text}")))
    }
}

/// What somebody chose about reminders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReminderChoice {
    /// How often.
    pub often: Often,
    /// Whether they want to hear before a duty's day.
    pub wants_soon: bool,
    /// Since when they have it so: what is to come on Mondays waits for the first after it.
    pub since: Date,
}

impl ReminderChoice {
    /// As it is for who chose nothing.
    pub const fn standing(since: Date) -> Self {
        Self { often: Often::EachDay, wants_soon: true, since }
    }

    /// Whether a mail may come today to whom the last one came on that day: one a day, and of a week only one. What
    /// should have come on a Monday on which nothing ran comes on the next day on which something does.
    pub fn lets_come(&self, last: Option<Date>, today: Date) -> bool {
        match self.often {
            Often::Never => false,
            Often::EachDay => last.is_none_or(|last| last < today),
            Often::Mondays => {
                let since_monday = i32::from(today.weekday().to_monday_zero_offset());
                let monday = today.saturating_sub(since_monday.days());
                // Who chose it on a Monday hears on that day.
                last.is_none_or(|last| last < monday) && self.since <= monday
            }
        }
    }

    /// The first stage of which they hear, of those from this one on.
    pub fn first(&self, stage: Stage) -> Stage {
        if self.wants_soon { stage } else { stage.max(Stage::Due) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Often, ReminderChoice};
    use crate::rules::Stage;
    use jiff::civil::{Date, date};

    // A Monday.
    const MONDAY: Date = date(2026, 11, 23);

    fn choice(often: Often) -> ReminderChoice {
        ReminderChoice { often, ..ReminderChoice::standing(date(2026, 11, 1)) }
    }

    #[test]
    fn one_mail_a_day_or_a_week_or_none() {
        let daily = choice(Often::EachDay);
        assert!(daily.lets_come(None, MONDAY));
        assert!(daily.lets_come(Some(date(2026, 11, 22)), MONDAY));
        assert!(!daily.lets_come(Some(MONDAY), MONDAY));
        let weekly = choice(Often::Mondays);
        assert!(weekly.lets_come(Some(date(2026, 11, 20)), MONDAY));
        assert!(!weekly.lets_come(Some(MONDAY), date(2026, 11, 29)), "until Sunday nothing");
        assert!(weekly.lets_come(Some(date(2026, 11, 16)), date(2026, 11, 25)), "on Monday nothing ran");
        assert!(!choice(Often::Never).lets_come(None, MONDAY));
    }

    #[test]
    fn who_chose_mondays_waits_for_the_next_one() {
        let wednesday = date(2026, 11, 25);
        let chosen = ReminderChoice { since: wednesday, ..choice(Often::Mondays) };
        assert!(!chosen.lets_come(None, wednesday) && !chosen.lets_come(None, date(2026, 11, 29)));
        assert!(chosen.lets_come(None, date(2026, 11, 30)));
    }

    #[test]
    fn who_does_not_want_to_hear_before_hears_on_the_day() {
        let late = ReminderChoice { wants_soon: false, ..choice(Often::EachDay) };
        assert_eq!([Stage::Soon, Stage::Late(7)].map(|stage| late.first(stage)), [Stage::Due, Stage::Late(7)]);
        assert_eq!(choice(Often::EachDay).first(Stage::Soon), Stage::Soon);
    }
}
