//! What is read from a forwarded message, until somebody looks it over.

mod days;
mod forwarded;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use kit_words::plain;
use kit_work::mail::incoming::{Mail, Mailbox, Proof};
use kit_work::one_line;

use crate::rules::draft::{Colleague, DRAFT_PEOPLE_LIMIT, DraftContent, Who};
use crate::rules::{LINE_LIMIT, TEXT_LIMIT};

use forwarded::forwarded;

/// Reads a colleague's message: what it forwards, as an attachment or in its text; else the message itself, which came
/// by a copy. `is_plan` tells the addresses of plans.
pub fn draft(mail: &Mail, zone: &TimeZone, colleagues: &[Colleague], is_plan: &dyn Fn(&str) -> bool) -> DraftContent {
    let sent = |mail: &Mail| mail.at.map(|at| at.day(zone));
    let found = found(mail, zone);
    let from = found.from.map(who);
    let mut ours: Vec<String> = mail.from.iter().map(|from| from.address.clone()).collect();
    let mut theirs = Vec::new();
    for one in found.people.into_iter().filter(|one| !is_plan(&one.address)) {
        match colleagues.iter().find(|colleague| is_they(colleague, &one)) {
            Some(colleague) => ours.push(colleague.email.clone()),
            None if ours.contains(&one.address) => {}
            None => theirs.push(one),
        }
    }
    ours.sort_unstable();
    ours.dedup();
    let subject = if found.subject.is_empty() { &mail.subject } else { &found.subject };
    let (said, is_shortened) = shortened(&found.said, TEXT_LIMIT);
    DraftContent {
        from,
        on: found.on.or_else(|| sent(mail)),
        topic: shortened(&one_line(topic(subject)), LINE_LIMIT).0,
        said,
        whom: whom(theirs),
        ours,
        attachments: attachments(mail),
        // Of what stands before something attached, all is there.
        is_cut: is_shortened || (mail.is_cut && mail.attachments.is_empty()),
        is_proven: mail.proof == Proof::Genuine,
    }
}

/// Whether a message names this colleague: by the address, or by the name where no address stands beside it.
fn is_they(colleague: &Colleague, one: &Mailbox) -> bool {
    if one.address.is_empty() { plain(&one.name) == plain(&colleague.name) } else { one.address == colleague.email }
}

/// What a message is about: itself, or another one in it.
struct Found {
    from: Option<Mailbox>,
    people: Vec<Mailbox>,
    subject: String,
    on: Option<Date>,
    said: String,
}

fn found(mail: &Mail, zone: &TimeZone) -> Found {
    let on = |mail: &Mail| mail.at.map(|at| at.day(zone));
    if let Some(original) = &mail.original {
        return Found {
            from: original.from.clone(),
            people: original.from.iter().chain(&original.to).cloned().collect(),
            subject: original.subject.clone(),
            on: on(original),
            said: both(&mail.text, &original.text),
        };
    }
    match forwarded(&mail.text) {
        Some(inside) => Found {
            from: inside.from.clone(),
            people: inside.from.into_iter().chain(inside.to).collect(),
            subject: inside.subject.unwrap_or_default(),
            on: inside.on,
            said: both(&inside.above, &inside.text),
        },
        None => Found {
            from: mail.from.clone(),
            people: mail.to.clone(),
            subject: String::new(),
            on: on(mail),
            said: mail.text.clone(),
        },
    }
}

/// Each once, by name where there is one.
fn whom(theirs: Vec<Mailbox>) -> Vec<Who> {
    let mut whom: Vec<Who> = Vec::new();
    for one in theirs {
        let who = who(one);
        let is_known =
            |other: &Who| if who.email.is_empty() { other.name == who.name } else { other.email == who.email };
        if !whom.iter().any(is_known) && whom.len() < DRAFT_PEOPLE_LIMIT {
            whom.push(who);
        }
    }
    whom
}

fn who(one: Mailbox) -> Who {
    let name = if one.name.is_empty() { one.address.clone() } else { one.name };
    Who { name: shortened(&name, LINE_LIMIT).0, email: one.address }
}

/// What is attached to the message, and to the one that it forwards. What has no name is told as such by pages.
fn attachments(mail: &Mail) -> Vec<String> {
    let inner = mail.original.iter().flat_map(|original| &original.attachments);
    mail.attachments.iter().chain(inner).take(DRAFT_PEOPLE_LIMIT).map(|name| shortened(name, LINE_LIMIT).0).collect()
}

fn both(above: &str, below: &str) -> String {
    let parts = [above.trim(), below.trim()].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("\n\n")
}

fn shortened(text: &str, limit: usize) -> (String, bool) {
    let end = text.char_indices().nth(limit).map(|(at, _)| at);
    (text[..end.unwrap_or(text.len())].to_owned(), end.is_some())
}

/// A subject without what programs of many languages put before it.
fn topic(subject: &str) -> &str {
    const BEFORE: [&str; 12] = ["re", "fw", "fwd", "vs", "vl", "sv", "vb", "aw", "wg", "tr", "rv", "ed"];
    let mut topic = subject.trim();
    while let Some((before, rest)) = topic.split_once(':') {
        if !BEFORE.contains(&before.trim().to_lowercase().as_str()) {
            break;
        }
        topic = rest.trim();
    }
    topic
}

#[cfg(test)]
mod tests {
    use super::topic;
    use crate::rules::draft::{Colleague, DRAFT_PEOPLE_LIMIT, DraftContent};
    use crate::rules::{LINE_LIMIT, TEXT_LIMIT};
    use jiff::civil::date;
    use jiff::tz::TimeZone;
    use kernel::{Chance, Moment, PersonId};
    use kit_work::mail::incoming::{Mail, Mailbox, Proof};

    fn mailbox(name: &str, address: &str) -> Mailbox {
        Mailbox { name: name.into(), address: address.into() }
    }

    fn mail(text: &str) -> Mail {
        Mail {
            message_id: "1@city.example".into(),
            from: Some(mailbox("Aino", "aino@city.example")),
            proof: Proof::Genuine,
            to: vec![mailbox("", "abc@in.example")],
            subject: "VS: Fwd: Night trains".into(),
            at: Some(Moment::from_millis(1_795_350_000_000)),
            text: text.into(),
            ..Mail::default()
        }
    }

    fn read(mail: &Mail) -> DraftContent {
        let person = PersonId::new(Moment::from_millis(0), &Chance::seeded(1));
        let colleague = |name: &str, email: &str| Colleague { person, name: name.into(), email: email.into() };
        let colleagues = [colleague("Aino", "aino@city.example"), colleague("Olli Öljy", "olli@city.example")];
        super::draft(mail, &TimeZone::UTC, &colleagues, &|address| address == "abc@in.example")
    }

    #[test]
    fn a_forwarded_message_tells_who_wrote_what_when() {
        let draft = read(&mail(
            "Please log this.\n\n-----Alkuperäinen viesti-----\nLähettäjä: Minna Ministeri <minna@state.example>\n\
             Lähetetty: perjantai 20. marraskuuta 2026 14.05\nVastaanottaja: Aino <aino@city.example>; Olli Oljy\n\
             Kopio: Aatu <aatu@state.example>\nAihe: Night trains\n\nWe shall see.\n\nMinna",
        ));
        assert_eq!((draft.on, draft.topic.as_str()), (Some(date(2026, 11, 20)), "Night trains"));
        assert_eq!(draft.said, "Please log this.\n\nWe shall see.\n\nMinna");
        let whom: Vec<_> = draft.whom.iter().map(|who| (who.name.as_str(), who.email.as_str())).collect();
        assert_eq!(whom, [("Minna Ministeri", "minna@state.example"), ("Aatu", "aatu@state.example")]);
        assert_eq!(draft.ours, ["aino@city.example", "olli@city.example"]);
        assert!(draft.is_proven && !draft.is_cut);
    }

    #[test]
    fn a_copy_of_what_a_colleague_wrote_is_the_contact_itself() {
        let mut copy = mail("Dear Minna");
        copy.to = vec![mailbox("Minna", "minna@state.example"), mailbox("", "abc@in.example")];
        let draft = read(&copy);
        assert_eq!((draft.said.as_str(), draft.whom.len(), draft.whom[0].name.as_str()), ("Dear Minna", 1, "Minna"));
        assert_eq!(draft.on, Some(date(2026, 11, 22)));
    }

    #[test]
    fn a_message_that_is_attached_is_read_as_well() {
        let mut outer = mail("See below");
        let inner = Mail {
            from: Some(mailbox("", "minna@state.example")),
            text: "Yes".into(),
            subject: "Trains".into(),
            ..mail("")
        };
        outer.original = Some(Box::new(Mail { attachments: vec!["map.pdf".into()], ..inner }));
        let draft = read(&outer);
        assert_eq!((draft.said.as_str(), draft.topic.as_str()), ("See below\n\nYes", "Trains"));
        assert_eq!(draft.whom[0].name, "minna@state.example");
        assert_eq!(draft.attachments, ["map.pdf"]);
    }

    #[test]
    fn whatever_is_long_is_cut_and_what_is_missing_is_empty() {
        let mut long = mail(&"ä".repeat(TEXT_LIMIT + 1));
        long.subject = "ö".repeat(LINE_LIMIT + 1);
        long.to = (0..=DRAFT_PEOPLE_LIMIT).map(|n| mailbox("", &format!("p{n}@state.example"))).collect();
        let draft = read(&long);
        assert_eq!((draft.said.chars().count(), draft.topic.chars().count()), (TEXT_LIMIT, LINE_LIMIT));
        assert_eq!((draft.whom.len(), draft.is_cut), (DRAFT_PEOPLE_LIMIT, true));
        let draft = read(&mail(&"ä".repeat(TEXT_LIMIT)));
        assert!(!draft.is_cut);
        let empty = read(&Mail { subject: String::new(), at: None, ..mail("") });
        assert_eq!((empty.on, empty.topic.as_str(), empty.said.as_str(), empty.whom.len()), (None, "", "", 0));
    }

    #[test]
    fn what_programs_put_before_a_subject_goes() {
        assert_eq!(topic(" Re: VS:SV: Fwd: Trains: by night"), "Trains: by night");
        assert_eq!(topic("Trains"), "Trains");
        assert_eq!(topic("Re:"), "");
    }
}
