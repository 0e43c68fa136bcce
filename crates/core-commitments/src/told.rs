//! How commitments and duties are told: who, how often, when, how they stand.

use core_spaces::rules::Role;
use jiff::civil::Date;
use kernel::{Lang, MultiText};
use kit_work::FateState;

use crate::rules::{Frequency, Holiday, Meeting, Party, Recurrence, Status, Terms};
use crate::store::work::Work;
use crate::words as t;

/// How a duty stands.
pub fn status(lang: Lang, status: Status) -> &'static str {
    match status {
        Status::Raised => t::status_raised(lang),
        Status::Late => t::status_late(lang),
        Status::DueSoon => t::status_due_soon(lang),
        Status::HandedIn => t::status_handed_in(lang),
        Status::Upcoming => t::status_upcoming(lang),
        Status::Met => t::status_met(lang),
        Status::Waived => t::status_waived(lang),
    }
}

/// When a duty is due, with how far that is where it matters: `31 Mar 2026, 12 days late`.
pub(crate) fn due(lang: Lang, work: &Work, today: Date) -> String {
    let day = kit_words::day(lang, work.duty.due_on);
    let away = (work.duty.due_on - today).get_days();
    match work.duty.status(today) {
        Status::Late | Status::Raised if away < 0 => t::due_late(lang, day, -away),
        Status::DueSoon | Status::Upcoming if away == 0 => t::due_today(lang, day),
        Status::DueSoon if away > 0 => t::due_in(lang, day, away),
        _ => day,
    }
}

/// A file: `minutes.pdf, 1.2 MB`.
pub(crate) fn file(lang: Lang, name: &str, bytes: i64) -> String {
    let kilobytes = (bytes + 999) / 1_000;
    if kilobytes < 1_000 {
        return t::file_kilobytes(lang, kilobytes, name);
    }
    let tenths = i32::try_from((bytes + 99_999) / 100_000).unwrap_or(i32::MAX);
    t::file_megabytes(lang, kit_words::decimal(lang, f64::from(tenths) / 10.0), name)
}

/// Who owes it.
pub(crate) fn by(lang: Lang, work: &Work) -> String {
    let names = (work.by_person.as_deref(), work.by_organisation.as_ref(), &work.space);
    party(lang, &work.commitment.terms.by, names)
}

/// To whom it is owed.
pub(crate) fn to(lang: Lang, work: &Work) -> String {
    let names = (work.to_person.as_deref(), work.to_organisation.as_ref(), &work.space);
    party(lang, &work.commitment.terms.to, names)
}

/// Whose duty it is: the person, or else who owes it.
pub(crate) fn whose(lang: Lang, work: &Work) -> String {
    work.owner.clone().unwrap_or_else(|| by(lang, work))
}

type Names<'a> = (Option<&'a str>, Option<&'a MultiText>, &'a MultiText);

fn party(lang: Lang, party: &Party, (person, organisation, space): Names<'_>) -> String {
    match party {
        Party::Person(_) => person.unwrap_or_default().to_owned(),
        Party::Organisation(_) => organisation.map(|names| names.pick(lang).0.to_owned()).unwrap_or_default(),
        Party::Role(which) => role(lang, *which).to_owned(),
        Party::Space => space.pick(lang).0.to_owned(),
        Party::Named(name) => name.clone(),
    }
}

/// Those who have a role.
pub(crate) fn role(lang: Lang, role: Role) -> &'static str {
    match role {
        Role::Coordinator => t::role_coordinators(lang),
        Role::Officer => t::role_officers(lang),
        Role::Reader => t::role_readers(lang),
    }
}

/// How often it falls due.
pub(crate) fn recurrence(lang: Lang, terms: &Terms) -> String {
    let rule = match &terms.recurrence {
        Recurrence::Once => return t::often_once(lang, kit_words::day(lang, terms.starts_on)),
        Recurrence::SinceLast { months } => return t::often_since_last(lang, *months),
        Recurrence::By(rule) => rule,
    };
    match Frequency::of(rule) {
        Frequency::EveryMonths(1) => t::often_month(lang).to_owned(),
        Frequency::EveryMonths(3) => t::often_quarter(lang).to_owned(),
        Frequency::EveryMonths(6) => t::often_half_year(lang).to_owned(),
        Frequency::EveryMonths(12) => t::often_year(lang).to_owned(),
        Frequency::EveryMonths(months) => t::often_months(lang, months),
        Frequency::InMonths(months) => {
            let names: Vec<String> = months.iter().map(|month| month_name(lang, *month)).collect();
            t::often_in_months(lang, names.join(", "))
        }
        Frequency::EveryWeeks(weeks) => t::often_weeks(lang, weeks),
        Frequency::Other => t::often_rule(lang, rule.to_string()),
    }
}

/// How often it falls due, without the day of what is due once.
pub(crate) fn often(lang: Lang, terms: &Terms) -> String {
    if terms.recurrence == Recurrence::Once { t::choose_once(lang).to_owned() } else { recurrence(lang, terms) }
}

/// The name of a month, 1 to 12.
pub(crate) fn month_name(lang: Lang, month: u8) -> String {
    kit_words::month(lang, i8::try_from(month).unwrap_or(1))
}

/// What a holiday is called.
pub(crate) fn holiday(lang: Lang, holiday: Holiday) -> &'static str {
    match holiday {
        Holiday::NewYear => t::holiday_new_year(lang),
        Holiday::Epiphany => t::holiday_epiphany(lang),
        Holiday::GoodFriday => t::holiday_good_friday(lang),
        Holiday::Easter => t::holiday_easter(lang),
        Holiday::EasterMonday => t::holiday_easter_monday(lang),
        Holiday::MayDay => t::holiday_may_day(lang),
        Holiday::Ascension => t::holiday_ascension(lang),
        Holiday::Pentecost => t::holiday_pentecost(lang),
        Holiday::MidsummerEve => t::holiday_midsummer_eve(lang),
        Holiday::Midsummer => t::holiday_midsummer(lang),
        Holiday::AllSaints => t::holiday_all_saints(lang),
        Holiday::Independence => t::holiday_independence(lang),
        Holiday::ChristmasEve => t::holiday_christmas_eve(lang),
        Holiday::Christmas => t::holiday_christmas(lang),
        Holiday::SecondChristmas => t::holiday_second_christmas(lang),
    }
}

/// When a meeting is: its day, and its time where that is known.
pub fn meeting_when(lang: Lang, meeting: &Meeting) -> String {
    let day = kit_words::day(lang, meeting.said.on);
    match meeting.said.at {
        Some(at) => t::meeting_when(lang, day, kit_words::time(lang, at)),
        None => day,
    }
}

/// That a letter did not arrive, or has not left yet.
pub(crate) fn fate(lang: Lang, state: FateState) -> Option<&'static str> {
    match state {
        FateState::Left => None,
        FateState::Waits => Some(t::fate_waits(lang)),
        FateState::Refused => Some(t::fate_refused(lang)),
        FateState::Unknown => Some(t::fate_unknown(lang)),
    }
}
