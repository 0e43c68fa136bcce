//! What somebody is asked for before a meeting, by a coordinator.

use askama::Template;
use core_people::store::account::Account;
use jiff::civil::Date;
use kernel::{Lang, Result};
use kit_work::{Letter, one_line};

use super::reminders::Sender;
use crate::addresses::{REMINDERS, done_href, off_href};
use crate::rules::{Body, Meeting};
use crate::store::work::Work;
use crate::told;
use crate::words as t;

/// What somebody is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Missing<'a> {
    /// Where it goes.
    pub account: &'a Account,
    /// To whom.
    pub name: &'a str,
    /// Who asks; empty where it is the program.
    pub asks: &'a str,
    /// What stands in the address by which such mails are turned off.
    pub off_key: &'a str,
    /// The day.
    pub today: Date,
    /// Before which body the work comes.
    pub body: &'a Body,
    /// When.
    pub meeting: &'a Meeting,
    /// What they owe by then.
    pub works: &'a [Work],
    /// Whether they were asked for something else on the same day.
    pub is_more: bool,
}

#[derive(Template)]
#[template(path = "letters/missing.txt", whitespace = "preserve")]
struct Plain<'a> {
    lang: Lang,
    said: &'a Said<'a>,
}

#[derive(Template)]
#[template(path = "letters/missing.html")]
struct Html<'a> {
    lang: Lang,
    said: &'a Said<'a>,
}

struct Said<'a> {
    name: &'a str,
    subject: String,
    opening: String,
    more: Option<&'static str>,
    rows: Vec<Row>,
    why: String,
    off: String,
    choose: String,
}

struct Row {
    title: String,
    lang: Lang,
    due: String,
    href: String,
}

/// The letter, in the language of the account.
pub fn written(sender: Sender<'_>, missing: &Missing<'_>) -> Result<Letter> {
    let lang = missing.account.lang;
    let body = missing.body.said.names.pick(lang).0;
    let day = kit_words::day(lang, missing.meeting.said.on);
    let off = format!("{}{}", sender.address, off_href(missing.off_key));
    let row = |work: &Work| Row {
        title: one_line(&work.commitment.terms.title),
        lang: work.commitment.terms.lang,
        due: told::due(lang, work, missing.today),
        href: format!("{}{}", sender.address, done_href(work.commitment.space, work.duty.id)),
    };
    let said = Said {
        name: missing.name,
        subject: t::missing_subject(lang, one_line(body), missing.works.len(), &day),
        opening: if missing.asks.is_empty() {
            t::missing_opening_bare(lang, body, &day)
        } else {
            t::missing_opening(lang, missing.asks, body, &day)
        },
        more: missing.is_more.then(|| t::missing_more(lang)),
        rows: missing.works.iter().map(row).collect(),
        why: t::reminders_why_owner(lang, sender.site),
        choose: format!("{}{REMINDERS}", sender.address),
        off: off.clone(),
    };
    let letter = Letter::rendered(
        ("missing", lang),
        (missing.account.email.to_string(), Some(missing.name.to_owned())),
        said.subject.clone(),
        Plain { lang, said: &said }.render(),
        Html { lang, said: &said }.render(),
    )?;
    Ok(Letter { unsubscribe_url: Some(off), ..letter })
}

#[cfg(test)]
pub(super) mod tests {
    use super::{Missing, written};
    use crate::letters::reminders::Sender;
    use crate::letters::reminders::tests::{TODAY, account, line};
    use crate::rules::{Body, BodyChange, BodyId, BodyKind, Hearer, Meeting, MeetingChange, MeetingId, Stage};
    use jiff::civil::{date, time};
    use kernel::{Chance, Lang, Moment, MultiText, SpaceId};

    /// A board and its meeting.
    pub fn meeting() -> (Body, Meeting) {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(7));
        let space = SpaceId::new(at, &chance);
        let names = MultiText::of(Lang::Fi, "Kaupunginhallitus").with(Lang::Sv, "Stadsstyrelsen");
        let said = BodyChange { kind: BodyKind::Board, names: names.with(Lang::En, "City board") };
        let body = Body { id: BodyId::new(at, &chance), space, said, version: 1 };
        let (on, at_time) = (date(2026, 12, 14), Some(time(16, 0, 0, 0)));
        let said = MeetingChange { on, at: at_time, place: "Kaupungintalo".into(), reviews: true };
        let id = MeetingId::new(at, &chance);
        (body.clone(), Meeting { id, body: body.id, space, said, called_off: None, version: 1 })
    }

    #[test]
    fn the_letter_in_each_language() {
        let chance = Chance::seeded(2);
        let works: Vec<_> = [("Mittarien luvut", date(2026, 12, 1)), ("Lausunto <1>", date(2026, 11, 11))]
            .map(|said| line(&chance, said, Stage::Soon, Hearer::Owner).work)
            .into();
        let (body, meeting) = meeting();
        let sender = Sender { address: "https://kortteli.example", site: "Kortteli" };
        for (lang, is_more) in Lang::ALL.into_iter().flat_map(|lang| [(lang, false), (lang, true)]) {
            let account = account(lang);
            let missing = Missing {
                account: &account,
                name: "Aino & Esimerkki",
                asks: "Kaisa Esimerkki",
                off_key: "key",
                today: TODAY,
                body: &body,
                meeting: &meeting,
                works: &works,
                is_more,
            };
            let letter = written(sender, &missing).unwrap();
            let html = letter.html.as_deref().unwrap_or_default();
            insta::assert_snapshot!(
                format!("missing_{lang}{}", if is_more { "_more" } else { "" }),
                format!("{}\n\n{}\n----\n{html}", letter.subject, letter.text)
            );
        }
    }
}
