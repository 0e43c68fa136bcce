use jiff::tz::TimeZone;
use jiff::{Span, civil};
use kernel::{Moment, Result};

/// When work repeats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Schedule {
    /// Every so many minutes, counted from the epoch. At least one.
    Every {
        /// How many.
        minutes: i64,
    },
    /// Once a day at this time of the installation's clock on the wall.
    Daily {
        /// 0 to 23.
        hour: i8,
        /// 0 to 59.
        minute: i8,
    },
}

/// One time of a schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Its name, the same on every node.
    pub name: String,
    /// When it begins.
    pub starts: Moment,
}

impl Schedule {
    /// The last slot that has begun. Slots that went by while nothing ran are not made up for.
    pub fn slot(self, now: Moment, zone: &TimeZone) -> Result<Slot> {
        match self {
            Schedule::Every { minutes } => {
                let length = minutes.max(1).saturating_mul(60_000);
                let starts = Moment::from_millis(now.millis().div_euclid(length) * length);
                Ok(Slot { name: starts.to_string(), starts })
            }
            Schedule::Daily { hour, minute } => {
                let time = civil::Time::new(hour, minute, 0, 0).map_err(|error| fault("a time of the day", error))?;
                let mut day = now.day(zone);
                let mut starts = at(day, time, zone)?;
                if starts > now {
                    day = day.checked_sub(Span::new().days(1)).map_err(|error| fault("the day before", error))?;
                    starts = at(day, time, zone)?;
                }
                Ok(Slot { name: day.to_string(), starts })
            }
        }
    }
}

/// A time that the change to summer time leaves out is taken an hour later; one that comes twice the first time.
fn at(day: civil::Date, time: civil::Time, zone: &TimeZone) -> Result<Moment> {
    let there = zone.to_ambiguous_zoned(day.to_datetime(time)).compatible();
    let there = there.map_err(|error| fault("a time on a day", error))?;
    Ok(Moment::from_millis(there.timestamp().as_millisecond()))
}

fn fault(what: &'static str, error: jiff::Error) -> kernel::Error {
    kernel::Fault::because(what, error).into()
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;
    use kernel::Moment;

    use super::Schedule;

    fn helsinki() -> TimeZone {
        TimeZone::get("Europe/Helsinki").unwrap()
    }

    fn moment(text: &str) -> Moment {
        Moment::from_millis(text.parse::<jiff::Timestamp>().unwrap().as_millisecond())
    }

    fn slot(schedule: Schedule, now: &str) -> (String, String) {
        let slot = schedule.slot(moment(now), &helsinki()).unwrap();
        (slot.name, slot.starts.to_string())
    }

    #[test]
    fn a_day_begins_at_its_hour_on_the_wall() {
        let daily = Schedule::Daily { hour: 6, minute: 30 };
        // Winter: UTC+2, summer: UTC+3.
        let wanted = |day: &str, starts: &str| (day.to_owned(), starts.to_owned());
        assert_eq!(slot(daily, "2026-01-15T04:29:59Z"), wanted("2026-01-14", "2026-01-14T04:30:00Z"));
        assert_eq!(slot(daily, "2026-01-15T04:30:00Z"), wanted("2026-01-15", "2026-01-15T04:30:00Z"));
        assert_eq!(slot(daily, "2026-07-15T03:30:00Z"), wanted("2026-07-15", "2026-07-15T03:30:00Z"));
    }

    #[test]
    fn a_time_that_the_clock_change_skips_or_repeats_has_one_slot() {
        let daily = Schedule::Daily { hour: 3, minute: 30 };
        // 29 March 2026: 03:00 becomes 04:00; 25 October 2026: 04:00 becomes 03:00.
        assert_eq!(slot(daily, "2026-03-29T12:00:00Z").1, "2026-03-29T01:30:00Z");
        assert_eq!(slot(daily, "2026-10-25T00:40:00Z"), slot(daily, "2026-10-25T01:40:00Z"));
    }

    #[test]
    fn every_slot_of_minutes_begins_where_the_last_one_ended() {
        let every = Schedule::Every { minutes: 15 };
        assert_eq!(slot(every, "2026-01-15T04:29:59Z").1, "2026-01-15T04:15:00Z");
        assert_eq!(slot(every, "2026-01-15T04:30:00Z").1, "2026-01-15T04:30:00Z");
        assert!(Schedule::Every { minutes: 0 }.slot(moment("2026-01-15T04:29:59Z"), &helsinki()).is_ok());
    }

    #[test]
    fn an_hour_that_no_day_has_is_a_fault() {
        let never = Schedule::Daily { hour: 25, minute: 0 };
        assert!(never.slot(moment("2026-01-15T04:29:59Z"), &helsinki()).is_err());
    }
}
