//! What was forwarded waits as a draft.

use askama::Template;
use core_people::store::account::Account;
use kernel::{Lang, Result};
use kit_work::Letter;

use crate::documents::contacts::draft_href;
use crate::rules::Plan;
use crate::rules::draft::Draft;
use crate::words as t;

#[derive(Template)]
#[template(path = "letters/draft_waits.txt", whitespace = "preserve")]
struct Plain<'a> {
    lang: Lang,
    said: &'a Said<'a>,
}

#[derive(Template)]
#[template(path = "letters/draft_waits.html")]
struct Html<'a> {
    lang: Lang,
    said: &'a Said<'a>,
}

/// What the letter says.
struct Said<'a> {
    name: &'a str,
    subject: String,
    opening: String,
    notes: Vec<String>,
    link: String,
}

/// The letter to who forwarded it, in the language of the account.
pub fn written(address: &str, (to, name): (&Account, &str), plan: &Plan, draft: &Draft) -> Result<Letter> {
    let lang = to.lang;
    let topic = &draft.content.topic;
    let said = Said {
        name,
        subject: if topic.is_empty() {
            t::letter_draft_subject_bare(lang).to_owned()
        } else {
            t::letter_draft_subject(lang, topic)
        },
        opening: t::letter_draft_opening(lang, &plan.title),
        notes: notes(lang, draft),
        link: format!("{address}{}", draft_href(plan.space, draft.id)),
    };
    Letter::rendered(
        ("draft_waits", lang),
        (to.email.to_string(), Some(name.to_owned())),
        said.subject.clone(),
        Plain { lang, said: &said }.render(),
        Html { lang, said: &said }.render(),
    )
}

/// What there is to know of how a message was read: what is missing, what is not kept, and whether its sender is proven.
pub(crate) fn notes(lang: Lang, draft: &Draft) -> Vec<String> {
    let content = &draft.content;
    let mut notes = Vec::new();
    if content.said.is_empty() {
        notes.push(t::draft_without_text(lang).to_owned());
    }
    if content.is_cut {
        notes.push(t::draft_cut(lang).to_owned());
    }
    if !content.attachments.is_empty() {
        let named = |name: &String| if name.is_empty() { t::draft_nameless(lang).to_owned() } else { name.clone() };
        let names: Vec<String> = content.attachments.iter().map(named).collect();
        notes.push(t::draft_attachments(lang, names.join(", ")));
    }
    if !content.is_proven {
        notes.push(t::draft_unproven(lang).to_owned());
    }
    notes
}

#[cfg(test)]
mod tests {
    use super::written;
    use crate::letters::contact_invitation::tests::{account, shown};
    use crate::rules::draft::{Draft, DraftContent};
    use crate::rules::{DraftId, Plan, PlanId};
    use kernel::{Chance, Lang, Moment, PersonId, SpaceId};

    #[test]
    fn the_letter_in_each_language() {
        let (at, chance) = (Moment::from_millis(1_795_350_000_000), Chance::seeded(4));
        let (id, space) = (PlanId::new(at, &chance), SpaceId::new(at, &chance));
        let plan = Plan { id, space, title: "Suunnitelma 2026".into(), ..Plan::sample() };
        let attachments = vec!["agenda.pdf".to_owned(), String::new()];
        let content = DraftContent { topic: "Yöjunat".into(), attachments, is_cut: true, ..DraftContent::default() };
        let (id, by) = (DraftId::new(at, &chance), PersonId::new(at, &chance));
        let draft = Draft { id, plan: plan.id, by, content };
        for lang in Lang::ALL {
            let letter =
                written("https://kortteli.example", (&account(lang), "Aino Esimerkki"), &plan, &draft).unwrap();
            insta::assert_snapshot!(format!("draft_waits_{lang}"), shown(&letter));
        }
    }
}
