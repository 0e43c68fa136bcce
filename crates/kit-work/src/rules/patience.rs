use kernel::Moment;

/// A job is given up after so many attempts, which takes a good day.
pub(crate) const MOST_JOB_ATTEMPTS: i64 = 12;

/// A letter that the server puts off is given up after so many attempts, which takes more than a day.
pub(crate) const MOST_LETTER_ATTEMPTS: i64 = 14;

/// How long a job may run before another node takes it for dead. A longer one says now and then that it lives.
pub(crate) const JOB_LEASE_MINUTES: i64 = 10;

/// How long handing over one letter may take. The mail server's own pauses are limited to less.
pub(crate) const LETTER_LEASE_MINUTES: i64 = 2;

/// How long to leave a mail server alone that does not answer or does not let us in.
pub(crate) const SERVER_AWAY_SECONDS: i64 = 60;

/// How long work that is done, and letters that have left, are kept.
pub(crate) const FORGET_AFTER_DAYS: i64 = 30;

const SHORTEST_WAIT_SECONDS: i64 = 30;
const LONGEST_WAIT_SECONDS: i64 = 4 * 60 * 60;

/// When to try again after so many attempts: half a minute after the first, then twice as long each time, at most four hours.
pub(crate) fn wait_after(attempts: i64, now: Moment) -> Moment {
    let doublings = attempts.clamp(1, 20) - 1;
    let seconds = (SHORTEST_WAIT_SECONDS << doublings).min(LONGEST_WAIT_SECONDS);
    now.plus_millis(seconds * 1_000)
}

#[cfg(test)]
mod tests {
    use kernel::Moment;

    use super::{MOST_JOB_ATTEMPTS, MOST_LETTER_ATTEMPTS, wait_after};

    fn seconds_after(attempts: i64) -> i64 {
        wait_after(attempts, Moment::from_millis(0)).millis() / 1_000
    }

    #[test]
    fn waits_grow_up_to_four_hours() {
        assert_eq!([0, 1, 2, 3, 10, 1_000].map(seconds_after), [30, 30, 60, 120, 14_400, 14_400]);
        assert_eq!([i64::MIN, i64::MAX].map(seconds_after), [30, 14_400]);
    }

    #[test]
    fn a_mail_server_may_be_away_for_a_night() {
        let hours = |most: i64| (1..most).map(seconds_after).sum::<i64>() / 3_600;
        assert!(hours(MOST_LETTER_ATTEMPTS) >= 16, "{}", hours(MOST_LETTER_ATTEMPTS));
        assert!(hours(MOST_JOB_ATTEMPTS) >= 12, "{}", hours(MOST_JOB_ATTEMPTS));
    }
}
