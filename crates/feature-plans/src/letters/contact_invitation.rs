//! A planned contact for the calendar of somebody who takes part, or that it does not take place with them.

use askama::Template;
use core_people::store::account::Account;
use kernel::{Lang, Moment, Result};
use kit_work::{CalendarEntry, CalendarMethod, Letter, WorkContext, one_line};

use crate::documents::contacts::{channel, contact_href, when, whom};
use crate::documents::{Asking, CalendarContact, calendar};
use crate::rules::contact::Invitation;
use crate::store::contact::Listed;
use crate::words as t;

/// From where a letter is sent.
#[derive(Clone, Copy, Debug)]
pub struct Sender<'a> {
    /// The installation's address.
    pub address: &'a str,
    /// Its name.
    pub name: &'a str,
    /// The mail address from which its letters come.
    pub mail: &'a str,
    /// Its time zone.
    pub zone: &'a jiff::tz::TimeZone,
}

impl<'a> Sender<'a> {
    /// Who sends while a job is done.
    pub fn of(context: &'a WorkContext<'_>) -> Self {
        Self { address: context.address, name: context.name, mail: context.sender, zone: context.zone }
    }
}

#[derive(Template)]
#[template(path = "letters/contact_invitation.txt", whitespace = "preserve")]
struct Plain<'a> {
    lang: Lang,
    said: &'a Said,
}

#[derive(Template)]
#[template(path = "letters/contact_invitation.html")]
struct Html<'a> {
    lang: Lang,
    said: &'a Said,
}

/// What the letter says.
struct Said {
    name: String,
    subject: String,
    opening: String,
    lines: Vec<(&'static str, String)>,
    /// The sheet before the meeting; nothing where it does not take place.
    link: Option<String>,
    site: String,
}

/// The letter to somebody of us, in the language of the account.
pub fn written(
    sender: Sender<'_>,
    (to, name): (&Account, &str),
    (listed, invitation): (&Listed, Invitation),
    stamp: Moment,
) -> Result<Letter> {
    let lang = to.lang;
    let said = said(sender, lang, name, (listed, invitation));
    let method = method(invitation);
    let url = format!("{}{}", sender.address, contact_href(listed.contact.space, listed.contact.id));
    let details: Vec<String> = said.lines.iter().map(|(label, text)| format!("{label}: {text}")).collect();
    let details = said.link.iter().fold(details.join("\n"), |details, link| format!("{details}\n\n{link}"));
    let summary = title(lang, listed);
    let shown = CalendarContact {
        contact: &listed.contact,
        summary: &summary,
        details: &details,
        url: &url,
        zone: sender.zone,
        stamp,
    };
    let asking = Asking { method, from: (sender.name, sender.mail), to: (name, to.email.as_str()) };
    let letter = Letter::rendered(
        ("contact_invitation", lang),
        (to.email.to_string(), Some(name.to_owned())),
        said.subject.clone(),
        Plain { lang, said: &said }.render(),
        Html { lang, said: &said }.render(),
    )?;
    Ok(Letter { calendar: Some(CalendarEntry { method, text: calendar(&shown, Some(asking))? }), ..letter })
}

/// What a letter asks of the calendar.
pub fn method(invitation: Invitation) -> CalendarMethod {
    if invitation.is_cancelled() { CalendarMethod::Cancel } else { CalendarMethod::Request }
}

/// What a contact is called in calendars: with whom, and about what; by which means where that was not said.
pub fn title(lang: Lang, listed: &Listed) -> String {
    let (topic, whom) = (&listed.contact.topic, whom(lang, listed));
    let means = channel(lang, listed.contact.channel);
    one_line(&if topic.is_empty() {
        t::calendar_title_bare(lang, means, whom)
    } else {
        t::calendar_title(lang, topic, whom)
    })
}

fn said(sender: Sender<'_>, lang: Lang, name: &str, (listed, invitation): (&Listed, Invitation)) -> Said {
    let (title, contact) = (title(lang, listed), &listed.contact);
    let when = when(lang, listed);
    let goals: Vec<String> =
        listed.goals.iter().map(|goal| t::goal_numbered(lang, goal.position, &goal.title)).collect();
    let lines = [
        (t::contact_on(lang), when.clone()),
        (t::contact_channel(lang), channel(lang, contact.channel).to_owned()),
        (t::contact_whom(lang), whom(lang, listed)),
        (t::contact_ours(lang), listed.ours.join(", ")),
        (t::contact_place(lang), contact.place.clone()),
        (t::contact_topic(lang), contact.topic.clone()),
        (t::contact_goals(lang), goals.join("; ")),
    ];
    let link = format!("{}{}/brief", sender.address, contact_href(contact.space, contact.id));
    let (subject, opening, link) = match invitation {
        Invitation::First => {
            (t::letter_contact_subject(lang, &title, when), t::letter_contact_opening(lang), Some(link))
        }
        Invitation::Changed => {
            (t::letter_contact_changed_subject(lang, &title, when), t::letter_contact_changed(lang), Some(link))
        }
        Invitation::Off => (t::letter_contact_off_subject(lang, &title, when), t::letter_contact_off(lang), None),
        Invitation::WithoutYou => {
            (t::letter_contact_without_subject(lang, &title, when), t::letter_contact_without(lang), None)
        }
    };
    Said {
        name: name.to_owned(),
        subject: one_line(&subject),
        opening: opening.to_owned(),
        lines: lines.into_iter().filter(|(_, text)| !text.is_empty()).collect(),
        link,
        site: sender.name.to_owned(),
    }
}

#[cfg(test)]
pub(in crate::letters) mod tests {
    use super::{Sender, written};
    use crate::rules::ContactId;
    use crate::rules::access::Level;
    use crate::rules::contact::{Channel, Contact, ContactState, Invitation};
    use crate::store::contact::{Listed, Participant};
    use core_people::rules::Email;
    use core_people::store::account::Account;
    use jiff::civil::{date, time};
    use jiff::tz::TimeZone;
    use kernel::{AccountId, Chance, Lang, Moment, MultiText, PersonId, SpaceId};
    use kit_work::Letter;

    const AT: Moment = Moment::from_millis(1_795_350_000_000);

    /// Somebody's account, in this language.
    pub(in crate::letters) fn account(lang: Lang) -> Account {
        Account {
            id: AccountId::new(AT, &Chance::seeded(1)),
            person: PersonId::new(AT, &Chance::seeded(2)),
            email: Email::kept("aino@kaupunki.example".into()),
            lang,
            administrator: false,
            has_password: false,
            closed_at: None,
            created_at: AT,
        }
    }

    /// A letter as it is looked over.
    pub(in crate::letters) fn shown(letter: &Letter) -> String {
        let calendar = letter.calendar.as_ref().map(|entry| entry.text.replace('\r', "")).unwrap_or_default();
        format!(
            "{}\n\n{}\n----\n{}\n----\n{calendar}",
            letter.subject,
            letter.text,
            letter.html.as_deref().unwrap_or_default()
        )
    }

    fn listed() -> Listed {
        let chance = Chance::seeded(3);
        let contact = Contact {
            id: ContactId::new(AT, &chance),
            space: SpaceId::new(AT, &chance),
            state: ContactState::Planned,
            on: date(2026, 12, 1),
            at: Some(time(9, 30, 0, 0)),
            minutes: None,
            channel: Channel::Online,
            place: "Teams".into(),
            topic: "Yöjunat, <b>Savo</b>".into(),
            said: "canary".into(),
            level: Level::Team,
            lang: Lang::Fi,
            ours: Vec::new(),
            theirs: Vec::new(),
            goals: Vec::new(),
            created_by: None,
            version: 3,
        };
        let their = Participant {
            person: None,
            name: String::new(),
            organisation: None,
            organisation_names: MultiText::of(Lang::Fi, "Väylävirasto"),
            organisation_kind: None,
            organisation_area: String::new(),
            known_as: String::new(),
        };
        Listed { contact, ours: vec!["Aino Esimerkki".into()], theirs: vec![their], goals: Vec::new() }
    }

    #[test]
    fn the_letter_in_each_language() {
        let zone = TimeZone::get("Europe/Helsinki").unwrap();
        let sender =
            Sender { address: "https://kortteli.example", name: "Kortteli", mail: "p@kortteli.example", zone: &zone };
        for lang in Lang::ALL {
            for invitation in [Invitation::First, Invitation::Changed, Invitation::Off, Invitation::WithoutYou] {
                let letter = written(sender, (&account(lang), "Aino Esimerkki"), (&listed(), invitation), AT).unwrap();
                assert!(!shown(&letter).contains("canary") && !letter.html.as_deref().unwrap().contains("<b>"));
                insta::assert_snapshot!(format!("contact_{invitation:?}_{lang}"), shown(&letter));
            }
        }
    }
}
