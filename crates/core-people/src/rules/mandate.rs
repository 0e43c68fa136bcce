use jiff::civil::Date;
use kernel::{OrganisationId, PersonId, Refusal};

kernel::id!(
    /// A mandate.
    MandateId
);

/// The longest capacity, in characters.
pub const CAPACITY_LIMIT: usize = 100;

/// Lets a person act for an organisation, from a day to a day, both counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mandate {
    /// The id.
    pub id: MandateId,
    /// Who may act.
    pub person: PersonId,
    /// For whom.
    pub organisation: OrganisationId,
    /// In which capacity, in the organisation's own words.
    pub capacity: String,
    /// The first day.
    pub since: Date,
    /// The last day; open at the end where there is none.
    pub until: Option<Date>,
}

impl Mandate {
    /// The same in this capacity; refused with `capacity-missing` or `capacity-too-long`.
    pub fn in_capacity(mut self, capacity: &str) -> Result<Self, Refusal> {
        if capacity.is_empty() {
            return Err(Refusal::new("capacity-missing").on("capacity"));
        }
        if capacity.chars().count() > CAPACITY_LIMIT {
            return Err(Refusal::new("capacity-too-long").on("capacity").with("limit", CAPACITY_LIMIT));
        }
        capacity.clone_into(&mut self.capacity);
        Ok(self)
    }

    /// The same, ending after this day; refused with `mandate-backwards` before its first day.
    pub fn ending(mut self, until: Option<Date>) -> Result<Self, Refusal> {
        if until.is_some_and(|until| until < self.since) {
            return Err(Refusal::new("mandate-backwards").on("until"));
        }
        self.until = until;
        Ok(self)
    }

    /// Whether it runs on this day.
    pub fn runs_on(&self, day: Date) -> bool {
        self.since <= day && self.until.is_none_or(|until| day <= until)
    }

    /// Whether it has ended before this day.
    pub fn is_over(&self, day: Date) -> bool {
        self.until.is_some_and(|until| until < day)
    }
}

#[cfg(test)]
mod tests {
    use super::{CAPACITY_LIMIT, Mandate, MandateId};
    use jiff::civil::date;
    use kernel::{Chance, Moment, OrganisationId, PersonId};

    fn mandate() -> Mandate {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        Mandate {
            id: MandateId::new(at, &chance),
            person: PersonId::new(at, &chance),
            organisation: OrganisationId::new(at, &chance),
            capacity: "yhteyspäällikkö".into(),
            since: date(2026, 1, 1),
            until: None,
        }
    }

    #[test]
    fn it_runs_from_its_first_to_its_last_day() {
        let mandate = mandate().ending(Some(date(2026, 6, 30))).unwrap();
        assert!(!mandate.runs_on(date(2025, 12, 31)));
        assert!(mandate.runs_on(date(2026, 1, 1)));
        assert!(mandate.runs_on(date(2026, 6, 30)) && !mandate.is_over(date(2026, 6, 30)));
        assert!(!mandate.runs_on(date(2026, 7, 1)) && mandate.is_over(date(2026, 7, 1)));
    }

    #[test]
    fn it_does_not_end_before_it_begins() {
        assert!(mandate().ending(Some(date(2026, 1, 1))).is_ok());
        assert_eq!(mandate().ending(Some(date(2025, 12, 31))).unwrap_err().code, "mandate-backwards");
    }

    #[test]
    fn a_capacity_is_said() {
        assert_eq!(mandate().in_capacity("").unwrap_err().code, "capacity-missing");
        assert!(mandate().in_capacity(&"ö".repeat(CAPACITY_LIMIT)).is_ok());
        assert_eq!(mandate().in_capacity(&"ö".repeat(CAPACITY_LIMIT + 1)).unwrap_err().code, "capacity-too-long");
    }
}
