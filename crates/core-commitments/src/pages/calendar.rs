//! Duties as calendars read them (RFC 5545): each a day, under an id that stays.
// tidy: no template because it is a file

use icalendar::{Calendar, Component as _, Event, Property};
use kernel::{Lang, Moment};

use super::place::duty_href;
use crate::rules::Status;
use crate::store::work::Work;
use crate::told;
use crate::words as t;

/// What these duties look like in a calendar of this name, whose links begin with this address.
pub(super) fn calendar(
    lang: Lang,
    duties: &[Work],
    (name, address): (&str, &str),
    (stamp, today): (Moment, jiff::civil::Date),
) -> String {
    let mut calendar = Calendar::empty();
    calendar
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new("PRODID", "-//Kortteli//Commitments//EN"))
        .append_property(Property::new("METHOD", "PUBLISH"))
        .append_property(Property::new("X-WR-CALNAME", one_line(name)))
        .append_property(Property::new("REFRESH-INTERVAL", "PT6H").add_parameter("VALUE", "DURATION").done());
    for work in duties {
        calendar.push(event(lang, work, address, (stamp, today)));
    }
    calendar.done().to_string()
}

fn event(lang: Lang, work: &Work, address: &str, (stamp, today): (Moment, jiff::civil::Date)) -> Event {
    let host = address.split(['/', ':']).find(|part| part.contains('.')).unwrap_or("kortteli");
    let (duty, status) = (&work.duty, work.duty.status(today));
    let url = format!("{address}{}", duty_href(work.commitment.space, duty.id));
    let note = t::clock_note(lang, told::to(lang, work), told::whose(lang, work));
    let mut event = Event::new();
    event
        .uid(&format!("{}@{host}", duty.id))
        .add_property("DTSTAMP", stamp.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string())
        .add_property("SEQUENCE", duty.version.to_string())
        .summary(&one_line(&t::calendar_summary(lang, told::status(lang, status), &work.commitment.terms.title)))
        .description(&one_line(&note))
        .url(&url)
        .add_property("STATUS", if status == Status::Waived { "CANCELLED" } else { "CONFIRMED" })
        // A day that is due does not make anybody busy.
        .add_property("TRANSP", "TRANSPARENT");
    let until = duty.due_on.tomorrow().unwrap_or(duty.due_on);
    for (name, day) in [("DTSTART", duty.due_on), ("DTEND", until)] {
        let day = day.strftime("%Y%m%d").to_string();
        event.append_property(Property::new(name, day).add_parameter("VALUE", "DATE").done());
    }
    event.done()
}

/// Control characters would break the file.
fn one_line(text: &str) -> String {
    kit_work::one_line(text)
}
