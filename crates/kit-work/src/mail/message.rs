use std::time::{Duration, UNIX_EPOCH};

use kernel::{Fault, Result};
use lettre::Message;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use sha2::{Digest, Sha256};

use super::Sender;
use crate::letter::LetterId;
use crate::store::letters::Leaving;

pub(super) fn message_id(id: LetterId, domain: &str) -> String {
    format!("<{}@{domain}>", digits(&format!("letter {id}")))
}

/// The letter as it travels (RFC 5322), in ASCII. The same letter makes the same bytes each time.
pub(super) fn build(letter: &Leaving, sender: &Sender) -> Result<String> {
    let address = letter.to_address.parse().map_err(|error| broken(letter, error))?;
    let millis = u64::try_from(letter.created_at.millis()).unwrap_or(0);
    let mut message = Message::builder()
        .from(sender.from.clone())
        .to(Mailbox::new(letter.to_name.clone(), address))
        .subject(&letter.subject)
        .date(UNIX_EPOCH + Duration::from_millis(millis))
        .message_id(Some(letter.message_id.clone()))
        // RFC 3834: nobody's absence notice answers it.
        .raw_header(header("Auto-Submitted", "auto-generated")?)
        .raw_header(header("Content-Language", letter.lang.tag())?);
    if let Some(reply_to) = &sender.reply_to {
        message = message.reply_to(reply_to.clone());
    }
    if let Some(url) = &letter.unsubscribe_url {
        // RFC 2369 and RFC 8058: one click ends it, by POST.
        message = message
            .raw_header(header("List-Unsubscribe", &format!("<{url}>"))?)
            .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")?);
    }
    let text = SinglePart::plain(letter.text.clone());
    let html = letter.html.as_ref().map(|html| SinglePart::html(html.clone()));
    let others: Vec<SinglePart> = html.into_iter().chain(calendar(letter)?).collect();
    let built = if others.is_empty() {
        message.singlepart(text)
    } else {
        let parts = MultiPart::alternative().boundary(digits(&format!("boundary {}", letter.id))).singlepart(text);
        message.multipart(others.into_iter().fold(parts, MultiPart::singlepart))
    };
    let bytes = built.map_err(|error| broken(letter, error))?.formatted();
    Ok(String::from_utf8(bytes).map_err(|error| broken(letter, error))?)
}

/// The calendar entry as calendars look for it (RFC 6047, section 2.4).
fn calendar(letter: &Leaving) -> Result<Option<SinglePart>> {
    let Some(entry) = &letter.calendar else { return Ok(None) };
    let kind = format!("text/calendar; charset=utf-8; method={}", entry.method.name());
    let kind = ContentType::parse(&kind).map_err(|error| broken(letter, error))?;
    Ok(Some(SinglePart::builder().header(kind).body(entry.text.clone())))
}

fn header(name: &'static str, value: &str) -> Result<HeaderValue> {
    let name = HeaderName::new_from_ascii(name.to_owned()).map_err(|error| Fault::because("naming a header", error))?;
    Ok(HeaderValue::new(name, value.to_owned()))
}

fn digits(of: &str) -> String {
    let hash = Sha256::digest(of.as_bytes());
    let half = hash.first_chunk().map_or(0, |half| u128::from_be_bytes(*half));
    format!("{half:032x}")
}

fn broken(letter: &Leaving, error: impl std::error::Error + Send + Sync + 'static) -> Fault {
    Fault::because(format!("building the letter {}", letter.id), error)
}

#[cfg(test)]
mod tests {
    use kernel::{Chance, Lang, Moment};

    use super::{build, message_id};
    use crate::letter::{CalendarEntry, CalendarMethod, LetterId};
    use crate::mail::Sender;
    use crate::store::letters::Leaving;

    fn letter() -> Leaving {
        let at = Moment::from_millis(1_772_000_000_000);
        let id = LetterId::new(at, &Chance::seeded(1));
        Leaving {
            id,
            message_id: message_id(id, "kortteli.example"),
            to_address: "aino@kaupunki.example".to_owned(),
            to_name: Some("Äinö Öljy, \"johtaja\"".to_owned()),
            lang: Lang::Fi,
            subject: "Tämä on pitkä otsikko, joka ei mahdu yhdelle riville: vuosikello ja määräajat".to_owned(),
            text: "Hei!\n.\nPiste rivin alussa.\n".to_owned(),
            html: Some("<p>Hei</p>".to_owned()),
            unsubscribe_url: Some("https://kortteli.example/letters/leave/abc".to_owned()),
            calendar: None,
            is_bulk: true,
            created_at: at,
            attempt: 1,
        }
    }

    fn text(letter: &Leaving) -> String {
        let sender = Sender::new("Kortteli <posti@kortteli.example>", Some("apu@kaupunki.example")).unwrap();
        build(letter, &sender).unwrap()
    }

    #[test]
    fn the_same_letter_makes_the_same_bytes() {
        assert_eq!(text(&letter()), text(&letter()));
        assert!(text(&letter()).contains(&format!("Message-ID: {}\r\n", letter().message_id)));
    }

    #[test]
    fn a_letter_to_many_can_be_left_with_one_click() {
        let many = text(&letter());
        assert!(many.contains("List-Unsubscribe: <https://kortteli.example/letters/leave/abc>\r\n"), "{many}");
        assert!(many.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"));
        let one = text(&Leaving { unsubscribe_url: None, ..letter() });
        assert!(!one.contains("List-Unsubscribe"));
        for letter in [many, one] {
            assert!(letter.contains("Auto-Submitted: auto-generated\r\n"));
            assert!(letter.contains("Content-Language: fi\r\n"));
            assert!(letter.contains("Reply-To: apu@kaupunki.example\r\n"));
        }
    }

    #[test]
    fn a_calendar_entry_is_one_of_the_ways_to_read_a_letter() {
        let entry = CalendarEntry { method: CalendarMethod::Cancel, text: "BEGIN:VCALENDAR\r\n".to_owned() };
        let message = text(&Leaving { calendar: Some(entry), ..letter() });
        assert!(message.contains("Content-Type: text/calendar; charset=utf-8; method=CANCEL\r\n"), "{message}");
        assert!(message.contains("BEGIN:VCALENDAR\r\n") && message.contains("multipart/alternative"));
    }

    #[test]
    fn no_line_is_longer_than_the_post_carries() {
        let long = Leaving { text: "ä".repeat(5_000), subject: "ö".repeat(300), ..letter() };
        assert!(text(&long).lines().all(|line| line.len() <= 998));
    }
}
