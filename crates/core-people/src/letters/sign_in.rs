//! The link and the code for signing in.

use askama::Template;
use kernel::{Lang, Occasion, Result};
use kit_db::Tx;
use kit_web::Site;
use kit_work::{Letter, queue_letter};

use crate::rules::{CODE_MINUTES, Email};
use crate::words as t;

/// What stands in the letter.
#[derive(Clone, Debug)]
pub struct SignInLetter {
    /// The address that signs in.
    pub link: String,
    /// The six figures.
    pub code: String,
    /// The reader's language.
    pub lang: Lang,
}

#[derive(Template)]
#[template(path = "letters/sign_in.txt", whitespace = "preserve")]
struct Plain<'a> {
    letter: &'a SignInLetter,
    minutes: i64,
}

#[derive(Template)]
#[template(path = "letters/sign_in.html")]
struct Html<'a> {
    letter: &'a SignInLetter,
    minutes: i64,
}

/// Writes the letter, to be sent after this transaction.
pub fn send(tx: &mut Tx<'_>, occasion: &Occasion, site: &Site, to: &Email, letter: &SignInLetter) -> Result<()> {
    queue_letter(tx, occasion, &written(site, to, letter)?)?;
    Ok(())
}

fn written(site: &Site, to: &Email, letter: &SignInLetter) -> Result<Letter> {
    let minutes = CODE_MINUTES;
    Letter::rendered(
        ("sign_in", letter.lang),
        (to.to_string(), None),
        t::letter_sign_in_subject(letter.lang, &letter.code, &site.name),
        Plain { letter, minutes }.render(),
        Html { letter, minutes }.render(),
    )
}

#[cfg(test)]
mod tests {
    use super::{SignInLetter, written};
    use crate::letters::invitation::tests::{shown, site};
    use crate::rules::Email;
    use kernel::Lang;

    #[test]
    fn the_letter_in_each_language() {
        for lang in Lang::ALL {
            let letter = SignInLetter {
                link: "https://kortteli.example/sign-in/link/TOKEN".into(),
                code: "012345".into(),
                lang,
            };
            let email = Email::typed("aino@kaupunki.example").unwrap();
            insta::assert_snapshot!(format!("sign_in_{lang}"), shown(&written(&site(), &email, &letter).unwrap()));
        }
    }
}
