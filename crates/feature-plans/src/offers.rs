//! What plans and contacts offer as evidence for what is owed.

use core_spaces::rules::Role;
use core_spaces::standing;
use kernel::{Lang, Ref, Result};
use kit_db::Tx;
use kit_feature::{Because, Offered, OfferedFor};
use kit_web::Reader;

use crate::documents::contacts::channel;
use crate::documents::words::title as report_title;
use crate::rules::access::SeeContacts;
use crate::rules::{ContactId, GoalContents, GoalId, OutcomeId};
use crate::store;
use crate::store::offered::{Asked, Counted, Held};
use crate::store::search as places;
use crate::words as t;

/// What may show that something from this source was done, as far as the reader may see it.
pub(crate) fn offers(tx: &mut Tx<'_>, reader: &Reader, asked: &OfferedFor<'_>) -> Result<Vec<Offered>> {
    let standing = standing(tx, reader, asked.space)?;
    if !standing.may::<SeeContacts>() {
        return Ok(Vec::new());
    }
    let mine = Asked { space: asked.space, person: reader.viewer()?.person, days: asked.days };
    let offering = Offering { lang: reader.lang, roles: &standing.roles, asked: mine };
    match asked.source {
        Some((kind @ ("target" | "measure"), id)) => match places::placed(tx, kind, &[id])?.pop() {
            Some((_, _, Some(goal))) => offering.of_goal(tx, goal),
            _ => Ok(Vec::new()),
        },
        Some(("promise", id)) => match places::contacts_of_promises(tx, &[id])?.pop() {
            Some((_, contact)) => offering.of_promise(tx, contact),
            None => Ok(Vec::new()),
        },
        Some(("meeting" | "follow-up", _)) => offering.reports(tx),
        _ => offering.of_space(tx),
    }
}

/// Whom it is offered to.
struct Offering<'a> {
    lang: Lang,
    roles: &'a [Role],
    asked: Asked,
}

impl Offering<'_> {
    fn of_goal(&self, tx: &mut Tx<'_>, goal: GoalId) -> Result<Vec<Offered>> {
        let Some(GoalContents { goal, .. }) = store::contents::of_goals(tx, &[goal])?.pop() else {
            return Ok(Vec::new());
        };
        let about = |sentence, code| Because { about: goal.title.clone(), sentence, code };
        let contacts = store::offered::contacts_of_goal(tx, self.asked, goal.id)?;
        let mut all = self.contacts(contacts, |_| about(of_goal, "contacts-of-goal"));
        let decisions = store::offered::decisions_of_goal(tx, self.asked, goal.id)?;
        let decisions = decisions.iter().filter(|one| self.sees(one));
        all.extend(decisions.map(|one| self.decision(one, about(came, "decisions-of-goal"))));
        let values = store::offered::values_of_goal(tx, self.asked, goal.id)?;
        all.extend(values.iter().map(|one| self.value(one, about(counted, "values-of-goal"))));
        all.extend(self.reports(tx)?);
        Ok(all)
    }

    fn of_promise(&self, tx: &mut Tx<'_>, contact: ContactId) -> Result<Vec<Offered>> {
        let contacts = store::offered::contacts_beside(tx, self.asked, contact)?;
        Ok(self.contacts(contacts, |one| {
            let (sentence, code): (fn(Lang, &str, usize) -> String, _) =
                if one == contact { (promised, "promised-at") } else { (same_people, "same-people") };
            Because { about: String::new(), sentence, code }
        }))
    }

    fn of_space(&self, tx: &mut Tx<'_>) -> Result<Vec<Offered>> {
        let contacts = store::offered::contacts_of_space(tx, self.asked)?;
        let because = |_| Because { about: String::new(), sentence: latest, code: "contacts-of-space" };
        let mut all = self.contacts(contacts, because);
        all.extend(self.reports(tx)?);
        Ok(all)
    }

    fn reports(&self, tx: &mut Tx<'_>) -> Result<Vec<Offered>> {
        let reports = store::offered::reports_of_space(tx, self.asked)?;
        let offered = reports.into_iter().map(|(id, period, on)| Offered {
            record: Ref::new("report", id),
            title: report_title(self.lang, period),
            lang: self.lang,
            on,
            kind: t::kind_report(self.lang).to_owned(),
            because: Because { about: String::new(), sentence: approved, code: "reports" },
        });
        Ok(offered.collect())
    }

    fn sees<I>(&self, one: &Held<I>) -> bool {
        one.level.is_seen(self.roles, one.took_part)
    }

    fn contacts(&self, all: Vec<Held<ContactId>>, because: impl Fn(ContactId) -> Because) -> Vec<Offered> {
        let seen = all.into_iter().filter(|one| self.sees(one));
        let offered = seen.map(|one| Offered {
            because: because(one.id),
            record: Ref::new("contact", one.id),
            kind: t::timeline_contact(self.lang).to_owned(),
            on: one.on,
            lang: if one.text.is_empty() { self.lang } else { one.lang },
            title: if one.text.is_empty() { channel(self.lang, one.channel).to_owned() } else { one.text },
        });
        offered.collect()
    }

    fn decision(&self, one: &Held<OutcomeId>, because: Because) -> Offered {
        Offered {
            record: Ref::new("outcome", one.id),
            title: format!("{}: {}", one.by, one.text),
            lang: one.lang,
            on: one.on,
            kind: t::timeline_outcome(self.lang).to_owned(),
            because,
        }
    }

    fn value(&self, one: &Counted, because: Because) -> Offered {
        Offered {
            record: Ref::new("value", one.id),
            title: format!("{}: {} {}", one.name, kit_words::decimal(self.lang, one.value), one.unit).trim().to_owned(),
            lang: one.lang,
            on: one.on,
            kind: t::timeline_value(self.lang).to_owned(),
            because,
        }
    }
}

fn of_goal(lang: Lang, goal: &str, number: usize) -> String {
    t::offered_of_goal(lang, goal, number)
}

fn came(lang: Lang, goal: &str, number: usize) -> String {
    t::offered_decisions(lang, goal, number)
}

fn counted(lang: Lang, goal: &str, number: usize) -> String {
    t::offered_values(lang, goal, number)
}

fn promised(lang: Lang, _: &str, _: usize) -> String {
    t::offered_promised(lang).to_owned()
}

fn same_people(lang: Lang, _: &str, number: usize) -> String {
    t::offered_same_people(lang, number)
}

fn latest(lang: Lang, _: &str, number: usize) -> String {
    t::offered_latest(lang, number)
}

fn approved(lang: Lang, _: &str, number: usize) -> String {
    t::offered_reports(lang, number)
}
