//! A planned contact as a calendar takes it (RFC 5545).

use icalendar::{Calendar, Component as _, Event, EventLike as _, Property};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, ToSpan as _};
use kernel::{Fault, Moment, Result};
use kit_work::CalendarMethod;

use crate::rules::contact::{Contact, USUAL_MINUTES};

/// What a calendar shows of a contact.
#[derive(Clone, Debug)]
pub struct CalendarContact<'a> {
    /// The contact: its day, time, length and place.
    pub contact: &'a Contact,
    /// What it is called.
    pub summary: &'a str,
    /// What else there is to know.
    pub details: &'a str,
    /// The address of its page.
    pub url: &'a str,
    /// The installation's time zone.
    pub zone: &'a TimeZone,
    /// When this was written.
    pub stamp: Moment,
}

/// Who asks whom to take a contact into the calendar (RFC 5546).
#[derive(Clone, Copy, Debug)]
pub struct Asking<'a> {
    /// To take it in, or out.
    pub method: CalendarMethod,
    /// The organizer's name and mail address.
    pub from: (&'a str, &'a str),
    /// The attendee's name and mail address.
    pub to: (&'a str, &'a str),
}

/// The entry; to be kept by whoever wants it where nobody is asked.
pub fn calendar(shown: &CalendarContact<'_>, asking: Option<Asking<'_>>) -> Result<String> {
    let contact = shown.contact;
    let host = shown.url.split(['/', ':']).find(|part| part.contains('.')).unwrap_or("kortteli");
    let mut event = Event::new();
    event
        .uid(&format!("{}@{host}", contact.id))
        .add_property("DTSTAMP", utc(shown.stamp))
        .add_property("SEQUENCE", contact.version.to_string())
        .summary(shown.summary)
        .description(shown.details)
        .url(shown.url);
    if !contact.place.is_empty() {
        event.location(&contact.place);
    }
    for property in when(contact, shown.zone)? {
        event.append_property(property);
    }
    let is_out = asking.is_some_and(|asking| asking.method == CalendarMethod::Cancel);
    event.add_property("STATUS", if is_out { "CANCELLED" } else { "CONFIRMED" });
    if let Some(asking) = asking {
        event.append_property(organizer(asking.from)).append_multi_property(attendee(asking.to));
    }
    let mut calendar = Calendar::empty();
    calendar
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new("PRODID", "-//Kortteli//Contacts//EN"));
    let method = asking.map_or("PUBLISH", |asking| asking.method.name());
    Ok(calendar.append_property(Property::new("METHOD", method)).push(event.done()).done().to_string())
}

/// From when until when: in UTC, which every calendar shows in its reader's zone, or the whole day.
fn when(contact: &Contact, zone: &TimeZone) -> Result<[Property; 2]> {
    let failed = |error: jiff::Error| Fault::because("placing a contact in time", error);
    let Some(at) = contact.at else {
        let day = |name: &str, day: jiff::civil::Date| {
            Property::new(name, day.strftime("%Y%m%d").to_string()).add_parameter("VALUE", "DATE").done()
        };
        let next = contact.on.checked_add(1.day()).map_err(failed)?;
        return Ok([day("DTSTART", contact.on), day("DTEND", next)]);
    };
    let start = contact.on.to_datetime(at).to_zoned(zone.clone()).map_err(failed)?.timestamp();
    let length = SignedDuration::from_mins(contact.minutes.unwrap_or(USUAL_MINUTES));
    let end = start.checked_add(length).map_err(failed)?;
    let moment = |name: &str, at: jiff::Timestamp| Property::new(name, utc(Moment::from_millis(at.as_millisecond())));
    Ok([moment("DTSTART", start), moment("DTEND", end)])
}

fn utc(moment: Moment) -> String {
    moment.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn organizer((name, address): (&str, &str)) -> Property {
    Property::new("ORGANIZER", format!("mailto:{address}")).add_parameter("CN", &parameter(name)).done()
}

fn attendee((name, address): (&str, &str)) -> Property {
    Property::new("ATTENDEE", format!("mailto:{address}"))
        .add_parameter("CN", &parameter(name))
        .add_parameter("PARTSTAT", "NEEDS-ACTION")
        .add_parameter("ROLE", "REQ-PARTICIPANT")
        .done()
}

/// A parameter's value has neither quotes nor line breaks in it (RFC 5545, section 3.2).
fn parameter(text: &str) -> String {
    text.chars().filter(|c| *c != '"' && !c.is_control()).collect()
}
