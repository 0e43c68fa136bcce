use jiff::civil::Date;
use kernel::Refusal;

use super::ids::{ContactId, MeasureId, OutcomeId, ValueId};
use super::text::line_or;

/// The most of what came of one contact.
pub const OUTCOMES_LIMIT: usize = 50;

/// Something that came of a contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Its id.
    pub id: OutcomeId,
    /// Of which contact.
    pub contact: ContactId,
    /// What it is.
    pub came: Came,
}

/// What came of a contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Came {
    /// A measure of ours.
    Measure(MeasureId),
    /// A figure that moved.
    Value(ValueId),
    /// What somebody decided.
    Decision(Decided),
}

/// A decision of others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// Who decided: a body or an office.
    pub by: String,
    /// When.
    pub on: Date,
    /// What.
    pub what: String,
}

impl Decided {
    /// A decision as somebody writes it down. Refused with all that is wrong: `outcome-by-missing`,
    /// `outcome-what-missing`, `outcome-day-missing`, `outcome-in-future`, `text-too-long`.
    pub fn new(by: String, on: Option<Date>, what: String, today: Date) -> Result<Self, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let mut line = |field, missing, text| match line_or(field, missing, text) {
            Ok(text) => text,
            Err(refusal) => {
                refusals.push(refusal);
                String::new()
            }
        };
        let what = line("decided", "outcome-what-missing", what);
        let by = line("decided-by", "outcome-by-missing", by);
        match on {
            None => refusals.push(Refusal::new("outcome-day-missing").on("decided-on")),
            Some(on) if on > today => refusals.push(Refusal::new("outcome-in-future").on("decided-on")),
            Some(on) if refusals.is_empty() => return Ok(Self { by, on, what }),
            Some(_) => {}
        }
        Err(refusals)
    }
}

#[cfg(test)]
mod tests {
    use super::Decided;
    use crate::rules::LINE_LIMIT;
    use jiff::civil::{Date, date};

    const TODAY: Date = date(2026, 11, 22);

    fn refused(by: &str, on: Option<Date>, what: &str) -> Vec<&'static str> {
        let refusals = Decided::new(by.into(), on, what.into(), TODAY).err().unwrap_or_default();
        refusals.into_iter().map(|refusal| refusal.code).collect()
    }

    #[test]
    fn a_decision_has_words_a_body_and_a_day_that_was() {
        assert_eq!(refused("Government", Some(TODAY), "Money for the railway"), [""; 0]);
        assert_eq!(refused("", None, ""), ["outcome-what-missing", "outcome-by-missing", "outcome-day-missing"]);
        assert_eq!(refused("Government", TODAY.tomorrow().ok(), "Money"), ["outcome-in-future"]);
    }

    #[test]
    fn texts_are_as_long_as_the_limit() {
        let long = |extra: usize| "ä".repeat(LINE_LIMIT + extra);
        assert_eq!(refused(&long(0), Some(TODAY), &long(0)), [""; 0]);
        assert_eq!(refused(&long(1), Some(TODAY), &long(1)), ["text-too-long"; 2]);
    }
}
