//! The mail that was put into the folder: for demonstration and development only.

use std::path::PathBuf;

use askama::Template;
use axum::response::Response;
use kernel::{Fault, Result};
use kit_web::shell::Shell;
use kit_web::{Visit, answer};
use kit_work::mail::folder::{self, Written};

use crate::words as t;

/// How many letters the page shows.
const SHOWN: usize = 50;

/// The folder into which mail is put.
pub struct SentMail(pub PathBuf);

#[derive(Template)]
#[template(path = "pages/mail.html")]
struct MailPage {
    shell: Shell,
    title: &'static str,
    lede: &'static str,
    none: &'static str,
    letters: Vec<LetterView>,
}

struct LetterView {
    subject: String,
    lang: &'static str,
    about: String,
    lines: Vec<Vec<Piece>>,
}

/// A piece of a line; one that is an address leads there.
struct Piece {
    text: String,
    is_link: bool,
}

/// `GET /dev/mail`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let folder = visit.app().given::<SentMail>()?.0.clone();
    let listed = tokio::task::spawn_blocking(move || folder::list(&folder)).await;
    let letters = listed.map_err(|error| Fault::because("listing letters", error))??;
    visit
        .read(move |_, reader| {
            let lang = reader.lang;
            let zone = &reader.app().site().zone;
            let view = |letter: &Written| LetterView {
                subject: letter.subject.clone(),
                lang: letter.lang.tag(),
                about: t::mail_to(lang, kit_words::moment(lang, letter.at, zone), &letter.to_address),
                lines: letter.text.lines().filter(|line| !line.trim().is_empty()).map(pieces).collect(),
            };
            answer::page(&MailPage {
                shell: reader.shell(t::mail_title(lang)),
                title: t::mail_title(lang),
                lede: t::mail_lede(lang),
                none: t::mail_none(lang),
                letters: letters.iter().take(SHOWN).map(view).collect(),
            })
        })
        .await
}

fn pieces(line: &str) -> Vec<Piece> {
    let is_link = |word: &str| word.starts_with("http://") || word.starts_with("https://");
    let words = line.split_inclusive(char::is_whitespace);
    words.map(|word| Piece { is_link: is_link(word), text: word.to_owned() }).collect()
}

#[cfg(test)]
mod tests {
    use super::pieces;

    #[test]
    fn addresses_in_a_letter_lead_somewhere_and_nothing_is_lost() {
        let line = "Avaa https://kortteli.example/sign-in/link?token=a tai http://x.example/ heti";
        let pieces = pieces(line);
        assert_eq!(pieces.iter().map(|piece| piece.text.as_str()).collect::<String>(), line);
        assert_eq!(pieces.iter().filter(|piece| piece.is_link).count(), 2);
    }
}
