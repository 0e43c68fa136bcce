//! The message that another one forwards in its text: mail programs write a few lines above it, in their own language.

use jiff::civil::Date;
use kit_work::mail::incoming::Mailbox;

use super::days::day;

/// A message that stands in another's text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Forwarded {
    /// What stands above it.
    pub above: String,
    /// Who wrote it.
    pub from: Option<Mailbox>,
    /// To whom.
    pub to: Vec<Mailbox>,
    /// About what.
    pub subject: Option<String>,
    /// When.
    pub on: Option<Date>,
    /// What it says.
    pub text: String,
}

/// What a line above a message tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Label {
    From,
    Date,
    To,
    Subject,
}

const LABELS: [(Label, &[&str]); 4] = [
    (Label::From, &["from", "lähettäjä", "från", "fra", "von", "saatja"]),
    (
        Label::Date,
        &["sent", "date", "lähetetty", "päivämäärä", "päiväys", "pvm", "skickat", "datum", "sendt", "dato", "gesendet"],
    ),
    (Label::To, &["to", "cc", "vastaanottaja", "vastaanottajat", "kopio", "till", "kopia", "til", "kopi", "an"]),
    (Label::Subject, &["subject", "aihe", "otsikko", "ämne", "emne", "betreff"]),
];

/// How many lines a head has at most.
const HEAD_LINES: usize = 24;

/// The first message that stands in a text with a head of at least three lines above it.
pub(super) fn forwarded(text: &str) -> Option<Forwarded> {
    let lines: Vec<&str> = text.lines().collect();
    (0..lines.len()).find_map(|start| read(&lines, start))
}

fn read(lines: &[&str], start: usize) -> Option<Forwarded> {
    label(lines[start])?;
    let mut told: Vec<(Label, String)> = Vec::new();
    let mut end = start;
    for (place, line) in lines.iter().enumerate().skip(start).take(HEAD_LINES) {
        match (label(line), told.last_mut()) {
            (Some((label, value)), _) => told.push((label, value)),
            // A long list of people goes on in the next line.
            (None, Some((Label::To, people))) if line.contains('@') => {
                people.push(';');
                people.push_str(bare(line));
            }
            (None, _) if bare(line).is_empty() && next_is_label(lines, place) => {}
            (None, _) => break,
        }
        end = place + 1;
    }
    let tells = |wanted: Label| told.iter().any(|(label, _)| *label == wanted);
    let others = [Label::Date, Label::To, Label::Subject].into_iter().filter(|other| tells(*other)).count();
    if !tells(Label::From) || others < 2 {
        return None;
    }
    let of = |wanted: Label| told.iter().filter(move |(label, _)| *label == wanted).map(|(_, value)| value.as_str());
    let quoted = lines[end..].iter().all(|line| line.trim().is_empty() || line.trim_start().starts_with('>'));
    let rest: Vec<&str> = lines[end..].iter().map(|line| if quoted { bare(line) } else { line }).collect();
    let from = of(Label::From).flat_map(people).next();
    Some(Forwarded {
        above: above(&lines[..start]),
        from,
        to: of(Label::To).flat_map(people).collect(),
        subject: of(Label::Subject).next().map(ToOwned::to_owned),
        on: of(Label::Date).find_map(day),
        text: rest.join("\n").trim().to_owned(),
    })
}

/// Without the line that only says that something is forwarded.
fn above(lines: &[&str]) -> String {
    let is_rule = |line: &&str| {
        let line = bare(line);
        line.is_empty() || line.starts_with("--") || line.starts_with("__") || line.ends_with("--")
    };
    let end = lines.iter().rposition(|line| !is_rule(line)).map_or(0, |last| last + 1);
    lines[..end].join("\n").trim().to_owned()
}

fn next_is_label(lines: &[&str], place: usize) -> bool {
    lines.get(place + 1).is_some_and(|line| label(line).is_some())
}

/// A line without signs of quoting and emphasis.
fn bare(line: &str) -> &str {
    line.trim_start_matches(|c: char| c == '>' || c.is_whitespace()).trim_end()
}

fn label(line: &str) -> Option<(Label, String)> {
    let (name, value) = bare(line).split_once(':')?;
    let name = name.trim_matches(|c: char| c == '*' || c.is_whitespace()).to_lowercase();
    let (label, _) = LABELS.iter().find(|(_, names)| names.contains(&name.as_str()))?;
    Some((*label, value.trim_matches(|c: char| c == '*' || c.is_whitespace()).to_owned()))
}

/// `Name <address>`, `Name [mailto:address]`, an address or a name, several of them with semicolons or commas between.
fn people(text: &str) -> Vec<Mailbox> {
    let parts: Vec<String> = if text.contains(';') {
        text.split(';').map(ToOwned::to_owned).collect()
    } else if text.matches('@').count() > 1 {
        at_commas(text)
    } else {
        vec![text.to_owned()]
    };
    parts.iter().filter_map(|part| person(part.trim())).collect()
}

/// Split at commas behind which another address begins: a comma may stand in a name too.
fn at_commas(text: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for piece in text.split(',') {
        match parts.last_mut() {
            Some(last) if !last.contains('@') => {
                last.push(',');
                last.push_str(piece);
            }
            _ => parts.push(piece.to_owned()),
        }
    }
    parts
}

fn person(text: &str) -> Option<Mailbox> {
    let address = text
        .split(|c: char| c.is_whitespace() || "<>[]()\"';,".contains(c))
        .map(|word| word.strip_prefix("mailto:").unwrap_or(word))
        .find(|word| word.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.')));
    let name = text.split(['<', '[']).next().unwrap_or_default().trim().trim_matches(['"', '\'', ',']).trim();
    let name = if name.contains('@') { "" } else { name };
    let address = address.unwrap_or_default().to_lowercase();
    (!name.is_empty() || !address.is_empty()).then(|| Mailbox { name: name.to_owned(), address })
}

#[cfg(test)]
mod tests {
    use super::{forwarded, people};
    use jiff::civil::date;

    fn names(text: &str) -> Vec<(String, String)> {
        people(text).into_iter().map(|one| (one.name, one.address)).collect()
    }

    #[test]
    fn heads_of_the_usual_programs_are_read() {
        for head in [
            "---------- Forwarded message ---------\nFrom: Minna M <minna@state.example>\nDate: Fri, 20 Nov 2026 at 14:05\n\
             Subject: Trains\nTo: <aino@city.example>\n",
            "________________________________\nFrån: Minna M <minna@state.example>\nSkickat: den 20 november 2026 14:05\n\
             Till: Aino\nÄmne: Trains\n",
            "*Lähettäjä:* Minna M <minna@state.example>\n\n*Lähetetty:* perjantai 20. marraskuuta 2026 14.05\n\n\
             *Vastaanottaja:* Aino\n\n*Aihe:* Trains\n",
            "-------- Välitetty viesti --------\nAihe: \tTrains\nPäiväys: \tFri, 20 Nov 2026 14:05:00 +0200\n\
             Lähettäjä: \tMinna M <minna@state.example>\nVastaanottaja: \tAino <aino@city.example>\n",
            "> From: Minna M [mailto:minna@state.example]\n> Sent: Friday, November 20, 2026 2:05 PM\n> To: Aino\n> Subject: Trains\n",
        ] {
            let quote = if head.starts_with('>') { "> " } else { "" };
            let read = forwarded(&format!("For the log\n\n{head}\n{quote}Yes.\n{quote}Minna")).unwrap();
            let from = read.from.unwrap();
            assert_eq!((from.name.as_str(), from.address.as_str()), ("Minna M", "minna@state.example"), "{head}");
            assert_eq!((read.on, read.subject.as_deref()), (Some(date(2026, 11, 20)), Some("Trains")), "{head}");
            assert_eq!((read.above.as_str(), read.text.as_str()), ("For the log", "Yes.\nMinna"), "{head}");
        }
    }

    #[test]
    fn what_has_no_head_is_not_forwarded() {
        for text in ["", "Hello", "From: here\nwe go on", "From: us\nTo: them", "To: a\nSubject: b\nSent: c"] {
            assert_eq!(forwarded(text), None, "{text}");
        }
    }

    #[test]
    fn people_are_told_apart() {
        let both = [("A B".to_owned(), "a@x.example".to_owned()), ("C".to_owned(), "c@x.example".to_owned())];
        assert_eq!(names("A B <a@x.example>; C <C@x.example>"), both);
        assert_eq!(names("A B <a@x.example>, C <c@x.example>"), both);
        let comma = [("B, A".to_owned(), "a@x.example".to_owned()), ("C".to_owned(), "c@x.example".to_owned())];
        assert_eq!(names("\"B, A\" <a@x.example>, C <c@x.example>"), comma);
        assert_eq!(names("Only Name"), [("Only Name".to_owned(), String::new())]);
        assert_eq!(names("<a@x.example>"), [(String::new(), "a@x.example".to_owned())]);
        assert_eq!(names(" ; "), []);
    }
}
