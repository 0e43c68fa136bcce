//! A message as people read it (RFC 5322, RFC 2045 to 2049).

use kernel::{Moment, hex};
use mail_parser::decoders::html::html_to_text;
use mail_parser::{Address, HeaderName, HeaderValue, MessageParser, MimeHeaders, PartType};
use sha2::{Digest, Sha256};

use super::{Proof, undelivered};
use crate::letter::one_line;

/// A message that came in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mail {
    /// Its Message-ID; of a message that has none, what is made of its bytes.
    pub message_id: String,
    /// Who wrote it, if exactly one is named.
    pub from: Option<Mailbox>,
    /// What is known of whether it was they.
    pub proof: Proof,
    /// To whom, openly.
    pub to: Vec<Mailbox>,
    /// Its subject; may be empty.
    pub subject: String,
    /// When it was written.
    pub at: Option<Moment>,
    /// Its text, from HTML where there is no other; may be empty.
    pub text: String,
    /// The names of what is attached.
    pub attachments: Vec<String>,
    /// Whether a machine wrote it (RFC 3834).
    pub is_automatic: bool,
    /// Why a letter of ours will never arrive, where the message is a notification that says so (RFC 3464).
    pub undelivered: Option<String>,
    /// Whether it was longer than what is kept.
    pub is_cut: bool,
    /// The message that was forwarded as an attachment.
    pub original: Option<Box<Mail>>,
}

/// Somebody with an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// As the message calls them; may be empty.
    pub name: String,
    /// The address, in small letters.
    pub address: String,
}

impl Mail {
    /// Reads a message; what cannot be read as one is a text without a sender.
    pub(super) fn read(bytes: &[u8], is_cut: bool, checked_by: Option<&str>) -> Self {
        let parsed = MessageParser::new().parse(bytes);
        let mut mail = parsed.map_or_else(Self::default, |parsed| read(&parsed, checked_by));
        mail.is_cut = is_cut;
        if mail.message_id.is_empty() {
            mail.message_id = hex(&Sha256::digest(bytes));
        }
        mail
    }
}

fn read(message: &mail_parser::Message<'_>, checked_by: Option<&str>) -> Mail {
    let froms = mailboxes(message.header_values(HeaderName::From).filter_map(HeaderValue::as_address));
    let from = match froms.as_slice() {
        [one] => Some(one.clone()),
        _ => None,
    };
    let proof = match (checked_by, from.as_ref().and_then(|from| from.address.rsplit_once('@'))) {
        (Some(server), Some((_, domain))) => Proof::read(fields(message, "authentication-results"), server, domain),
        _ => Proof::Unknown,
    };
    let parts = 0..message.text_body_count();
    let text =
        |part: usize| match u32::try_from(part).ok().and_then(|part| message.text_part(part)).map(|part| &part.body) {
            Some(PartType::Html(html)) => Some(html_to_text(&apart(html)).into()),
            _ => message.body_text(part),
        };
    let texts: Vec<String> = parts.filter_map(text).map(|text| tidy(&text)).collect();
    let forwarded = message.attachments().find_map(|part| part.message());
    let names = message.attachments().filter(|part| part.message().is_none());
    Mail {
        message_id: message.message_id().unwrap_or_default().to_owned(),
        from,
        proof,
        to: mailboxes(message.all_to().chain(message.all_cc())),
        subject: one_line(message.subject().unwrap_or_default()),
        at: message.date().map(|date| Moment::from_millis(date.to_timestamp().saturating_mul(1000))),
        text: texts.join("\n\n").trim().to_owned(),
        attachments: names.map(|part| one_line(part.attachment_name().unwrap_or_default())).collect(),
        is_automatic: is_automatic(message),
        undelivered: undelivered::reason(message),
        is_cut: false,
        original: forwarded.map(|original| Box::new(read(original, None))),
    }
}

/// The values of the header fields of this name, in their order.
fn fields<'a>(message: &'a mail_parser::Message<'_>, name: &'a str) -> impl Iterator<Item = &'a str> {
    message.headers_raw().filter(move |(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

/// Notices of absence, of delivery, and of lists.
fn is_automatic(message: &mail_parser::Message<'_>) -> bool {
    let says = |name: &str, tells: fn(&str) -> bool| fields(message, name).any(|value| tells(value.trim()));
    says("auto-submitted", |value| !value.to_lowercase().starts_with("no"))
        || says("precedence", |value| ["bulk", "list", "junk"].contains(&value.to_lowercase().as_str()))
        || says("return-path", |value| value == "<>")
}

fn mailboxes<'a>(fields: impl Iterator<Item = &'a Address<'a>>) -> Vec<Mailbox> {
    let all = fields.flat_map(Address::iter).filter_map(|one| {
        let address = one.address()?.trim().to_lowercase();
        let name = one_line(one.name().unwrap_or_default());
        address.contains('@').then_some(Mailbox { name, address })
    });
    all.collect()
}

/// HTML whose cells and quotations do not run into each other once its tags are gone: figures of two cells would be one.
fn apart(html: &str) -> String {
    let mut kept = String::with_capacity(html.len() + 64);
    for (place, piece) in html.split('<').enumerate() {
        let name: String = piece.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '/').collect();
        match name.to_ascii_lowercase().as_str() {
            "td" | "th" => kept.push_str("&#32;"),
            "tr" | "table" | "/table" | "blockquote" | "/blockquote" | "hr" => kept.push_str("<br>"),
            _ => {}
        }
        if place > 0 {
            kept.push('<');
        }
        kept.push_str(piece);
    }
    kept
}

/// Lines as people type them, and at most one empty line after the other.
fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.lines() {
        let line = line.trim_end().replace(|c: char| c.is_control() && c != '\t', "");
        empty = if line.trim().is_empty() { empty + 1 } else { 0 };
        if empty < 2 {
            tidied.push_str(&line);
            tidied.push('\n');
        }
    }
    tidied
}

#[cfg(test)]
mod tests {
    use super::{Mail, Mailbox};
    use crate::mail::incoming::Proof;

    fn read(text: &str) -> Mail {
        Mail::read(text.replace('\n', "\r\n").as_bytes(), false, Some("mx.city.example"))
    }

    #[test]
    fn a_message_is_read_as_people_see_it() {
        let mail = read(
            "Authentication-Results: mx.city.example;\n dmarc=pass header.from=city.example\n\
             From: =?utf-8?q?=C3=84in=C3=B6_=C3=96ljy?= <Aino@City.example>\nTo: plan@in.example, X <x@y.example>\n\
             Cc: z@y.example\nSubject: =?utf-8?q?Junat=2C_y=C3=B6lt=C3=A4?=\nDate: Sun, 22 Nov 2026 14:05:00 +0200\n\
             Message-ID: <1@city.example>\nContent-Type: text/html; charset=utf-8\n\n<p>Hei<br>vaan</p>\n",
        );
        assert_eq!(mail.from, Some(Mailbox { name: "Äinö Öljy".into(), address: "aino@city.example".into() }));
        assert_eq!((mail.proof, mail.subject.as_str()), (Proof::Genuine, "Junat, yöltä"));
        assert_eq!(
            mail.to.iter().map(|to| to.address.as_str()).collect::<Vec<_>>(),
            ["plan@in.example", "x@y.example", "z@y.example"]
        );
        assert_eq!((mail.message_id.as_str(), mail.text.as_str()), ("1@city.example", "Hei\nvaan"));
        assert_eq!(mail.at.map(|at| at.to_string()).as_deref(), Some("2026-11-22T12:05:00Z"));
        assert!(!mail.is_automatic && !mail.is_cut && mail.original.is_none());
    }

    #[test]
    fn what_is_attached_is_named_and_a_forwarded_message_is_read() {
        let mail = read(
            "From: a@city.example\nSubject: Fwd\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\
             Content-Type: text/plain\n\nSee below\n--b\nContent-Type: application/pdf; name=\"agenda.pdf\"\n\
             Content-Disposition: attachment\n\nx\n--b\nContent-Type: message/rfc822\n\nFrom: M <m@state.example>\n\
             Subject: Trains\n\nNight trains\n--b--\n",
        );
        assert_eq!(
            (mail.text.as_str(), mail.attachments.as_slice()),
            ("See below", ["agenda.pdf".to_owned()].as_slice())
        );
        let original = mail.original.unwrap();
        assert_eq!((original.subject.as_str(), original.text.as_str()), ("Trains", "Night trains"));
        assert_eq!(original.from.unwrap().address, "m@state.example");
    }

    #[test]
    fn cells_of_a_table_do_not_run_into_each_other() {
        let mail = read(
            "From: a@b.example\nContent-Type: text/html\n\n<p>Sums</p><table><tr><td>Road 5<td>42 M<tr><td>Road 9</td>\
             <td>7 M</td></table>Yes<blockquote>Quoted</blockquote>\n",
        );
        let lines: Vec<&str> = mail.text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        assert_eq!(lines, ["Sums", "Road 5 42 M", "Road 9 7 M", "Yes", "Quoted"]);
    }

    #[test]
    fn what_a_machine_wrote_is_told_from_letters() {
        for machine in ["Auto-Submitted: auto-replied", "Precedence: bulk", "Return-Path: <>"] {
            assert!(read(&format!("From: a@b.example\n{machine}\n\nAway")).is_automatic, "{machine}");
        }
        assert!(!read("From: a@b.example\nAuto-Submitted: no\n\nHei").is_automatic);
    }

    #[test]
    fn whatever_comes_is_read_without_fault() {
        for odd in ["", "\n\n", "no header at all", "From: a@b.example, c@d.example\n\nTwo", "From: nobody\n\nx"] {
            let mail = read(odd);
            assert!(mail.from.is_none() && !mail.message_id.is_empty(), "{odd}");
        }
        let cut = "From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nHei\n--b\n\
             Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\nAAAA";
        assert_eq!(read(cut).text, "Hei");
    }
}
