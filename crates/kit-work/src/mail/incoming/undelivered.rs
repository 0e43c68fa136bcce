//! What a mail server says of a letter that it took and could not deliver after all (RFC 3464).

use mail_parser::{Message, MessageParser, MimeHeaders};

use crate::letter::one_line;

/// The most signs of a reason that are kept.
const REASON_LIMIT: usize = 500;

/// Why somebody will never get the letter that this message is about, if it is a notification that says so. Of a letter
/// that is late, or that has arrived, nothing is to be noted.
pub(super) fn reason(message: &Message<'_>) -> Option<String> {
    let report = message.parts.iter().find(|part| part.is_content_type("message", "delivery-status"))?;
    let text = String::from_utf8_lossy(report.contents()).replace('\r', "");
    text.split("\n\n").find_map(failed)
}

/// Of the fields about one recipient (RFC 3464, section 2.3).
fn failed(fields: &str) -> Option<String> {
    let fields = format!("{}\n\n", fields.trim());
    let fields = MessageParser::new().parse_headers(&fields)?;
    let field = |name: &str| {
        let mut all = fields.headers_raw().filter(|(own, _)| own.eq_ignore_ascii_case(name));
        all.next().map(|(_, value)| one_line(value)).unwrap_or_default()
    };
    let is_failed = field("action").split_whitespace().next().is_some_and(|act| act.eq_ignore_ascii_case("failed"));
    let reason = one_line(&format!("{} {}", field("status"), field("diagnostic-code")));
    is_failed.then(|| reason.chars().take(REASON_LIMIT).collect())
}

#[cfg(test)]
mod tests {
    use mail_parser::MessageParser;

    use super::{REASON_LIMIT, reason};

    fn report(fields: &str) -> Option<String> {
        let message = format!(
            "From: MAILER-DAEMON@mx.example\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n\
             --b\nContent-Type: text/plain\n\nSorry\n--b\nContent-Type: message/delivery-status\n\n\
             Reporting-MTA: dns; mx.example\n\n{fields}\n--b\nContent-Type: text/rfc822-headers\n\nSubject: x\n--b--\n"
        );
        reason(&MessageParser::new().parse(&message.replace('\n', "\r\n")).unwrap())
    }

    #[test]
    fn a_letter_that_will_never_arrive_has_a_reason() {
        let full = "Final-Recipient: rfc822; a@b.example\nACTION: Failed\nStatus: 5.1.1\nDiagnostic-Code: smtp;\n 550 5.1.1 No such user";
        assert_eq!(report(full).as_deref(), Some("5.1.1 smtp; 550 5.1.1 No such user"));
        assert_eq!(report("Action: failed (gone)\nStatus: 5.2.2\n\nAction: delayed").as_deref(), Some("5.2.2"));
        assert_eq!(report("Action: delayed\n\nAction: failed").as_deref(), Some(""));
    }

    #[test]
    fn what_is_late_or_has_arrived_is_not_lost() {
        for other in ["Action: delayed\nStatus: 4.4.1", "Action: delivered", "Action: relayed", "Status: 5.1.1", ""] {
            assert_eq!(report(other), None, "{other}");
        }
        let absent =
            MessageParser::new().parse("From: a@b.example\nAuto-Submitted: auto-replied\n\nAction: failed").unwrap();
        assert_eq!(reason(&absent), None);
    }

    #[test]
    fn a_reason_has_its_limit() {
        for (length, kept) in [(REASON_LIMIT, REASON_LIMIT), (REASON_LIMIT + 1, REASON_LIMIT)] {
            let found = report(&format!("Action: failed\nStatus: {}", "5".repeat(length))).unwrap();
            assert_eq!(found.chars().count(), kept);
        }
    }
}
