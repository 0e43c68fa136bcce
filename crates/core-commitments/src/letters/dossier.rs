//! What a member of a body is sent to read before a meeting.

use askama::Template;
use kernel::{Lang, Result};
use kit_work::{Letter, one_line};

use super::reminders::Sender;
use crate::addresses::{dossier_href, dossier_off_href};
use crate::rules::{Body, Meeting, Recipient, open_until};
use crate::told;
use crate::words as t;

/// What a member is sent.
#[derive(Clone, Copy, Debug)]
pub struct DossierLetter<'a> {
    /// To whom.
    pub to: &'a Recipient,
    /// In which language.
    pub lang: Lang,
    /// What they read.
    pub title: &'a str,
    /// What is asked of them, and its language.
    pub asked: (&'a str, Lang),
    /// In which body they sit.
    pub body: &'a Body,
    /// When it meets.
    pub meeting: &'a Meeting,
    /// Who sends it, and for whom.
    pub from: &'a str,
    /// The secret of their link.
    pub token: &'a str,
}

#[derive(Template)]
#[template(path = "letters/dossier.txt", whitespace = "preserve")]
struct Plain<'a> {
    lang: Lang,
    said: &'a Said<'a>,
}

#[derive(Template)]
#[template(path = "letters/dossier.html")]
struct Html<'a> {
    lang: Lang,
    said: &'a Said<'a>,
}

struct Said<'a> {
    name: &'a str,
    subject: String,
    opening: String,
    asked: &'a str,
    asked_lang: Lang,
    read: String,
    until: String,
    why: String,
    off: String,
}

/// The letter.
pub fn written(sender: Sender<'_>, letter: &DossierLetter<'_>) -> Result<Letter> {
    let DossierLetter { to, lang, title, asked, body, meeting, from, token } = *letter;
    let name = body.said.names.pick(lang).0;
    let off = format!("{}{}", sender.address, dossier_off_href(token));
    let said = Said {
        name: &to.name,
        subject: t::dossier_subject(lang, one_line(name), kit_words::day(lang, meeting.said.on), one_line(title)),
        opening: t::dossier_opening(lang, name, title, when(lang, meeting)),
        asked: asked.0,
        asked_lang: asked.1,
        read: format!("{}{}", sender.address, dossier_href(token)),
        until: t::dossier_link_until(lang, kit_words::day(lang, open_until(meeting.said.on))),
        why: t::dossier_why(lang, name, from, sender.site),
        off: off.clone(),
    };
    let letter = Letter::rendered(
        ("dossier", lang),
        (to.email.clone().unwrap_or_default(), Some(to.name.clone())),
        said.subject.clone(),
        Plain { lang, said: &said }.render(),
        Html { lang, said: &said }.render(),
    )?;
    Ok(Letter { unsubscribe_url: Some(off), ..letter })
}

/// When it meets and, where that is known, in which place.
fn when(lang: Lang, meeting: &Meeting) -> String {
    let when = told::meeting_when(lang, meeting);
    match meeting.said.place.as_str() {
        "" => when,
        place => format!("{when} ({place})"),
    }
}

#[cfg(test)]
mod tests {
    use super::{DossierLetter, written};
    use crate::letters::missing::tests::meeting;
    use crate::letters::reminders::Sender;
    use crate::rules::{Recipient, SeatId};
    use kernel::{Chance, Lang, Moment};

    #[test]
    fn the_letter_in_each_language() {
        let (body, meeting) = meeting();
        let to = Recipient {
            seat: SeatId::new(Moment::from_millis(0), &Chance::seeded(3)),
            name: "Aino & Esimerkki".into(),
            email: Some("aino@kaupunki.example".into()),
            lang: None,
            is_off: false,
        };
        let sender = Sender { address: "https://kortteli.example", site: "Kortteli" };
        for lang in Lang::ALL {
            let said = DossierLetter {
                to: &to,
                lang,
                title: "Seurantaraportti",
                asked: ("Merkitään tiedoksi.\nPäätetään <2> toimenpiteestä.", Lang::Fi),
                body: &body,
                meeting: &meeting,
                from: "Kaisa Esimerkki, Kuopion kaupunki",
                token: "token",
            };
            let letter = written(sender, &said).unwrap();
            let html = letter.html.as_deref().unwrap_or_default();
            insta::assert_snapshot!(
                format!("dossier_{lang}"),
                format!("{}\n\n{}\n----\n{html}", letter.subject, letter.text)
            );
            assert_eq!(letter.unsubscribe_url.as_deref(), Some("https://kortteli.example/dossiers/token/off"));
        }
    }
}
