//! What is near, due or late: all of one day for one person.

use askama::Template;
use core_people::store::account::Account;
use jiff::civil::Date;
use kernel::{Lang, Result};
use kit_web::Site;
use kit_work::{Letter, one_line};

use crate::addresses::{REMINDERS, WORK, done_href, duty_href, meeting_href, off_href};
use crate::rules::{Hearer, MEETING, MeetingId, Reminder, Stage};
use crate::store::work::Work;
use crate::told;
use crate::words as t;

/// How many duties of each kind a mail names; the rest it counts.
const NAMED: usize = 25;

/// From which installation letters come.
#[derive(Clone, Copy, Debug)]
pub struct Sender<'a> {
    /// The address with which links begin.
    pub address: &'a str,
    /// Its name.
    pub site: &'a str,
}

impl<'a> Sender<'a> {
    /// The installation that answers a page.
    pub fn of(site: &'a Site) -> Self {
        Self { address: &site.address, site: &site.name }
    }
}

/// A duty of which somebody is told.
#[derive(Clone, Debug)]
pub struct Line {
    /// The duty.
    pub work: Work,
    /// As what they hear of it.
    pub hearer: Hearer,
    /// For what.
    pub reminder: Reminder,
    /// Whether they may show that it is met.
    pub may_show: bool,
}

/// All that somebody is told on a day.
#[derive(Clone, Copy, Debug)]
pub struct Reminders<'a> {
    /// Where it goes.
    pub account: &'a Account,
    /// To whom.
    pub name: &'a str,
    /// What stands in the address by which it is turned off.
    pub off_key: &'a str,
    /// The day.
    pub today: Date,
    /// Of what.
    pub lines: &'a [Line],
}

#[derive(Template)]
#[template(path = "letters/reminders.txt", whitespace = "preserve")]
struct Plain<'a> {
    lang: Lang,
    said: &'a Said<'a>,
}

#[derive(Template)]
#[template(path = "letters/reminders.html")]
struct Html<'a> {
    lang: Lang,
    said: &'a Said<'a>,
}

/// What the letter says.
struct Said<'a> {
    name: &'a str,
    subject: String,
    parts: Vec<Part>,
    why: Vec<String>,
    off: String,
    choose: String,
    work: String,
}

/// What is told for the same reason.
struct Part {
    heading: &'static str,
    rows: Vec<Row>,
    /// How many more there are than are named.
    more: usize,
}

struct Row {
    title: String,
    lang: Lang,
    due: String,
    /// To whom, and whose where it is not the reader's own.
    who: String,
    was: Option<String>,
    href: String,
    action: &'static str,
}

/// The letter, in the language of the account.
pub fn written(sender: Sender<'_>, reminders: &Reminders<'_>) -> Result<Letter> {
    let lang = reminders.account.lang;
    let off = format!("{}{}", sender.address, off_href(reminders.off_key));
    let said = Said {
        name: reminders.name,
        subject: subject(lang, reminders.lines),
        parts: parts(lang, sender, reminders),
        why: why(lang, sender, reminders.lines),
        choose: format!("{}{REMINDERS}", sender.address),
        work: format!("{}{WORK}", sender.address),
        off: off.clone(),
    };
    let letter = Letter::rendered(
        ("reminders", lang),
        (reminders.account.email.to_string(), Some(reminders.name.to_owned())),
        said.subject.clone(),
        Plain { lang, said: &said }.render(),
        Html { lang, said: &said }.render(),
    )?;
    Ok(Letter { unsubscribe_url: Some(off), ..letter })
}

/// Of one duty its title, of several how many there are.
fn subject(lang: Lang, lines: &[Line]) -> String {
    let late = lines.iter().filter(|line| kind(line.reminder.stage) == 0).count();
    match lines {
        [line] => {
            let title = one_line(&line.work.commitment.terms.title);
            format!("{}: {title}", heading(lang, line.reminder.stage))
        }
        _ => t::reminders_subject(lang, lines.len(), late),
    }
}

/// What holds for the parts of a mail: late first, then due, near, and moved.
const fn kind(stage: Stage) -> usize {
    match stage {
        Stage::Late(_) => 0,
        Stage::Due => 1,
        Stage::Soon => 2,
        Stage::Moved => 3,
    }
}

fn heading(lang: Lang, stage: Stage) -> &'static str {
    match stage {
        Stage::Late(_) => t::reminders_late(lang),
        Stage::Due => t::reminders_due(lang),
        Stage::Soon => t::reminders_soon(lang),
        Stage::Moved => t::reminders_moved(lang),
    }
}

fn parts(lang: Lang, sender: Sender<'_>, reminders: &Reminders<'_>) -> Vec<Part> {
    let mut lines: Vec<&Line> = reminders.lines.iter().collect();
    lines.sort_by_key(|line| (kind(line.reminder.stage), line.work.duty.due_on));
    let same = |a: &&Line, b: &&Line| kind(a.reminder.stage) == kind(b.reminder.stage);
    let parts = lines.chunk_by(same).filter_map(|lines| {
        let first = lines.first()?;
        let rows = lines.iter().take(NAMED).map(|line| row(lang, sender, reminders.today, line));
        let more = lines.len().saturating_sub(NAMED);
        Some(Part { heading: heading(lang, first.reminder.stage), rows: rows.collect(), more })
    });
    parts.collect()
}

fn row(lang: Lang, sender: Sender<'_>, today: Date, line: &Line) -> Row {
    let (work, terms) = (&line.work, &line.work.commitment.terms);
    let (space, id) = (work.commitment.space, work.duty.id);
    let to = told::to(lang, work);
    let who = match line.hearer {
        Hearer::Owner => t::reminder_to(lang, to),
        Hearer::Coordinator => t::reminder_to_whose(lang, to, told::whose(lang, work)),
    };
    let (href, action) = match review_of(work) {
        Some(meeting) => (meeting_href(space, meeting), t::reminder_review(lang)),
        None if line.may_show => (done_href(space, id), t::reminder_do(lang)),
        None => (duty_href(space, id), t::reminder_look(lang)),
    };
    Row {
        title: one_line(&terms.title),
        lang: terms.lang,
        due: told::due(lang, work, today),
        who,
        was: line.reminder.was.map(|day| t::reminder_was(lang, kit_words::day(lang, day))),
        href: format!("{}{href}", sender.address),
        action,
    }
}

/// The meeting whose review it is: a review is prepared on the page of its meeting.
fn review_of(work: &Work) -> Option<MeetingId> {
    let source = work.commitment.source.as_ref().filter(|source| source.kind == MEETING)?;
    source.id.parse().ok()
}

/// Why it came: as owner, as coordinator of these spaces, or both.
fn why(lang: Lang, sender: Sender<'_>, lines: &[Line]) -> Vec<String> {
    let mut why = Vec::new();
    if lines.iter().any(|line| line.hearer == Hearer::Owner) {
        why.push(t::reminders_why_owner(lang, sender.site));
    }
    let mut spaces: Vec<&str> = Vec::new();
    for line in lines.iter().filter(|line| line.hearer == Hearer::Coordinator) {
        let name = line.work.space.pick(lang).0;
        if !spaces.contains(&name) {
            spaces.push(name);
        }
    }
    if !spaces.is_empty() {
        why.push(t::reminders_why_coordinator(lang, sender.site, spaces.join(", ")));
    }
    why
}

#[cfg(test)]
pub(super) mod tests {
    use super::{Line, Reminders, Sender, written};
    use crate::rules::{
        Acceptance, Commitment, CommitmentId, Duty, DutyId, Hearer, Level, Party, Recurrence, Reminder, Shift, Shown,
        Stage, Terms,
    };
    use crate::store::work::Work;
    use core_people::rules::Email;
    use core_people::store::account::Account;
    use jiff::civil::{Date, date};
    use kernel::{AccountId, Chance, Lang, Moment, MultiText, PersonId, SpaceId};

    pub const TODAY: Date = date(2026, 11, 23);
    const AT: Moment = Moment::from_millis(1_795_334_400_000);

    pub fn line(chance: &Chance, (title, due_on): (&str, Date), stage: Stage, hearer: Hearer) -> Line {
        let (id, space) = (CommitmentId::new(AT, chance), SpaceId::new(AT, chance));
        let terms = Terms {
            title: title.to_owned(),
            details: String::new(),
            proof: String::new(),
            lang: Lang::Fi,
            level: Level::Member,
            by: Party::Space,
            to: Party::Named("Elinvoimalautakunta".into()),
            owner: None,
            starts_on: due_on,
            ends_on: None,
            recurrence: Recurrence::Once,
            lead_days: 14,
            shift: Shift::Stays,
            acceptance: Acceptance::ByOwner,
        };
        let duty = Duty {
            id: DutyId::new(AT, chance),
            commitment: id,
            occurrence: due_on,
            due_on,
            soon_from: due_on,
            owner: None,
            settled: None,
            shown: Shown::Nothing,
            version: 1,
        };
        let commitment = Commitment { id, space, source: None, terms, ended: None, version: 1 };
        let work = Work {
            duty,
            commitment,
            owner: Some("Olli Ylitalo".into()),
            by_person: None,
            by_organisation: None,
            to_person: None,
            to_organisation: None,
            space: MultiText::of(Lang::Fi, "Kuvitelma"),
        };
        let was = (stage == Stage::Moved).then_some(date(2026, 11, 30));
        Line { work, hearer, reminder: Reminder { stage, was }, may_show: hearer == Hearer::Owner }
    }

    pub fn account(lang: Lang) -> Account {
        let chance = Chance::seeded(1);
        Account {
            id: AccountId::new(AT, &chance),
            person: PersonId::new(AT, &chance),
            email: Email::typed("aino@kaupunki.example").unwrap(),
            lang,
            administrator: false,
            has_password: false,
            closed_at: None,
            created_at: AT,
        }
    }

    #[test]
    fn the_letter_in_each_language() {
        let chance = Chance::seeded(2);
        let lines = [
            line(&chance, ("Mittarien luvut", date(2026, 12, 1)), Stage::Soon, Hearer::Owner),
            line(&chance, ("Seurantaraportti <1>", date(2026, 11, 11)), Stage::Late(7), Hearer::Coordinator),
            line(&chance, ("Puolivuosi-ilmoitus", TODAY), Stage::Due, Hearer::Owner),
            line(&chance, ("Lausunto", date(2027, 1, 15)), Stage::Moved, Hearer::Owner),
        ];
        let sender = Sender { address: "https://kortteli.example", site: "Kortteli" };
        for lang in Lang::ALL {
            let account = account(lang);
            let all =
                Reminders { account: &account, name: "Aino & Esimerkki", off_key: "key", today: TODAY, lines: &lines };
            let letter = written(sender, &all).unwrap();
            let html = letter.html.as_deref().unwrap_or_default();
            insta::assert_snapshot!(
                format!("reminders_{lang}"),
                format!("{}\n\n{}\n----\n{html}", letter.subject, letter.text)
            );
            assert_eq!(letter.unsubscribe_url.as_deref(), Some("https://kortteli.example/reminders/off/key"));
            let one = Reminders { lines: &lines[1..2], ..all };
            assert!(written(sender, &one).unwrap().subject.ends_with(": Seurantaraportti <1>"));
        }
    }

    #[test]
    fn of_many_the_first_are_named_and_the_rest_counted() {
        let chance = Chance::seeded(3);
        let lines: Vec<Line> =
            (0..40).map(|_| line(&chance, ("Raportti", date(2026, 11, 1)), Stage::Late(7), Hearer::Owner)).collect();
        let account = account(Lang::En);
        let all = Reminders { account: &account, name: "Aino", off_key: "key", today: TODAY, lines: &lines };
        let letter = written(Sender { address: "https://kortteli.example", site: "Kortteli" }, &all).unwrap();
        assert_eq!(letter.subject, "40 duties wait for you, 40 of them late");
        assert_eq!(letter.text.matches("- Raportti").count(), super::NAMED);
        assert!(letter.text.contains("and 15 more"));
    }
}
