//! Somebody has an account now.

use askama::Template;
use kernel::{Lang, Occasion, Result};
use kit_db::Tx;
use kit_web::Site;
use kit_work::{Letter, queue_letter};

use crate::store::account::Account;
use crate::words as t;

#[derive(Template)]
#[template(path = "letters/invitation.txt", whitespace = "preserve")]
struct Plain<'a> {
    lang: Lang,
    name: &'a str,
    site: &'a str,
    link: &'a str,
}

#[derive(Template)]
#[template(path = "letters/invitation.html")]
struct Html<'a> {
    lang: Lang,
    name: &'a str,
    site: &'a str,
    link: &'a str,
}

/// Writes the letter, to be sent after this transaction. There is nothing secret in it: it may lie
/// in a mailbox for long.
pub fn send(tx: &mut Tx<'_>, occasion: &Occasion, site: &Site, to: &Account, name: &str) -> Result<()> {
    queue_letter(tx, occasion, &written(site, to.email.as_str(), to.lang, name)?)?;
    Ok(())
}

fn written(site: &Site, to: &str, lang: Lang, name: &str) -> Result<Letter> {
    let link = format!("{}/sign-in", site.address);
    Letter::rendered(
        ("invitation", lang),
        (to.to_owned(), Some(name.to_owned())),
        t::letter_invitation_subject(lang, &site.name),
        Plain { lang, name, site: &site.name, link: &link }.render(),
        Html { lang, name, site: &site.name, link: &link }.render(),
    )
}

#[cfg(test)]
pub(super) mod tests {
    use super::written;
    use jiff::tz::TimeZone;
    use kernel::Lang;
    use kit_web::Site;
    use kit_work::Letter;

    pub(in crate::letters) fn site() -> Site {
        Site {
            address: "https://kortteli.example".into(),
            name: "Kortteli".into(),
            zone: TimeZone::UTC,
            lang: Lang::En,
            trusted_proxies: Vec::new(),
        }
    }

    /// A letter as it is looked over.
    pub(in crate::letters) fn shown(letter: &Letter) -> String {
        format!("{}\n\n{}\n----\n{}", letter.subject, letter.text, letter.html.as_deref().unwrap_or_default())
    }

    #[test]
    fn the_letter_in_each_language() {
        for lang in Lang::ALL {
            let letter = written(&site(), "aino@kaupunki.example", lang, "Aino & Esimerkki").unwrap();
            insta::assert_snapshot!(format!("invitation_{lang}"), shown(&letter));
        }
    }
}
