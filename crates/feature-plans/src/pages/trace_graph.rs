//! Loads what serves what in a plan, as far as the reader may see it: twenty statements at most, however much it is.
// tidy: no template because the page of the trace has it

use std::collections::{HashMap, HashSet};
use std::fmt::Display;

use core_commitments::duty_href;
use core_commitments::rules::{self as core, DutyId, Proof};
use core_commitments::store::evidence::{self, Given};
use core_commitments::store::work::{self, Sight, Work};
use kernel::{Lang, Result, State};
use kit_db::Tx;
use kit_web::{Reader, state};

use super::contacts::contact_words;
use super::place::{Place, goal_href, plan_href};
use crate::documents::contacts::{channel, contact_href};
use crate::documents::words::title as report_title;
use crate::rules::access::{FollowUp, SeeContacts};
use crate::rules::report::Report;
use crate::rules::{
    ContactId, GoalContents, Measure, MeasureProgress, Node, Promise, TargetContents, Trace, TraceKind,
};
use crate::store;
use crate::store::trace::{About, Came};
use crate::words as t;

/// What serves what in a plan, for this reader.
pub(super) fn load(tx: &mut Tx<'_>, reader: &Reader, place: &Place) -> Result<Trace> {
    let contents = store::contents::of(tx, place.plan.clone())?;
    let mut graph = Graph { reader, place, trace: Trace::default() };
    for goal in &contents.goals {
        graph.goal(goal);
    }
    for report in store::report::of_plan(tx, place.plan.id)? {
        graph.report(&report);
    }
    graph.contacts(tx)?;
    graph.duties(tx)?;
    Ok(graph.trace)
}

struct Graph<'a> {
    reader: &'a Reader,
    place: &'a Place,
    trace: Trace,
}

impl Graph<'_> {
    fn lang(&self) -> Lang {
        self.reader.lang
    }

    /// A record of the plan, in the plan's language.
    fn node(&self, kind: TraceKind, id: impl Display + Copy, title: &str) -> Node {
        Node {
            kind,
            id: id.to_string(),
            title: title.to_owned(),
            lang: self.place.plan.lang,
            on: None,
            stands: None,
            href: String::new(),
        }
    }

    /// A state of plans with its word.
    fn stands(&self, state: State) -> (State, &'static str) {
        (state, state::word(self.lang(), state))
    }

    fn key(kind: TraceKind, id: impl Display) -> String {
        format!("{}:{id}", kind.code())
    }

    fn goal(&mut self, contents: &GoalContents) {
        let (goal, today) = (&contents.goal, self.reader.today);
        let title = t::goal_numbered(self.lang(), goal.position, &goal.title);
        let node = self.node(TraceKind::Goal, goal.id, &title);
        let href = goal_href(goal.plan, goal.id);
        let at =
            self.trace.add(None, Node { stands: Some(self.stands(contents.state(today))), href: href.clone(), ..node });
        contents.targets.iter().for_each(|target| self.target(at, &href, target));
        contents.measures.iter().for_each(|measure| self.measure(at, &href, measure));
    }

    fn target(&mut self, above: usize, goal: &str, contents: &TargetContents) {
        let (target, state) = (&contents.target, contents.state(self.reader.today));
        let node = Node {
            on: target.due_on,
            stands: Some((state, state::neuter(self.lang(), state))),
            href: format!("{goal}#target-{}", target.id),
            ..self.node(TraceKind::Target, target.id, &target.name)
        };
        let at = self.trace.add(Some(above), node);
        contents.parts.iter().for_each(|part| self.target(at, goal, part));
        contents.measures.iter().for_each(|measure| self.measure(at, goal, measure));
    }

    fn measure(&mut self, above: usize, goal: &str, measure: &Measure) {
        let on = match &measure.progress {
            MeasureProgress::Done { on } | MeasureProgress::Dropped { on, .. } => Some(*on),
            _ => measure.due_on,
        };
        let href = if self.place.may::<FollowUp>() {
            format!("{}/measures/{}", plan_href(self.place.plan.id), measure.id)
        } else {
            format!("{goal}#measure-{}", measure.id)
        };
        let node = self.node(TraceKind::Measure, measure.id, &measure.title);
        self.trace
            .add(Some(above), Node { on, stands: Some(self.stands(measure.state(self.reader.today))), href, ..node });
    }

    /// A frozen report beneath the goals that stand in it.
    fn report(&mut self, report: &Report) {
        let Some(content) = report.frozen() else { return };
        let href = format!("{}/reports/{}", plan_href(report.plan), report.id);
        let node = Node {
            lang: self.lang(),
            on: report.decision().map(|decision| decision.on).or(Some(report.period.until)),
            href,
            ..self.node(TraceKind::Report, report.id, &report_title(self.lang(), report.period))
        };
        for goal in &content.goals {
            if let Some(goal) = self.trace.place(&Self::key(TraceKind::Goal, &goal.id)) {
                self.trace.add(Some(goal), node.clone());
            }
        }
    }

    /// The contacts whose circle the reader is in, with what was promised at them and what came of them.
    fn contacts(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        if !self.place.may::<SeeContacts>() {
            return Ok(());
        }
        let roles = &self.place.standing.roles;
        let mut all = store::trace::contacts(tx, self.place.plan.id, self.place.standing.person)?;
        all.retain(|one| one.level.is_seen(roles, one.took_part));
        let known: HashSet<ContactId> = all.iter().map(|one| one.id).collect();
        let langs: HashMap<ContactId, Lang> = all.iter().map(|one| (one.id, one.lang)).collect();
        for one in &all {
            self.contact(one);
        }
        for promise in store::promise::of_contacts(tx, &known.iter().copied().collect::<Vec<_>>())? {
            self.promise(&promise, langs.get(&promise.contact).copied());
        }
        for (contact, id, came) in store::trace::came_of(tx, self.place.plan.id)? {
            if known.contains(&contact) {
                self.came(contact, (id.to_string(), came), langs.get(&contact).copied());
            }
        }
        Ok(())
    }

    fn contact(&mut self, about: &About) {
        let is_named = !about.topic.is_empty();
        let node = Node {
            lang: if is_named { about.lang } else { self.lang() },
            on: Some(about.on),
            href: contact_href(self.place.plan.space, about.id),
            ..self.node(
                TraceKind::Contact,
                about.id,
                if is_named { &about.topic } else { channel(self.lang(), about.channel) },
            )
        };
        if let Some(goal) = self.trace.place(&Self::key(TraceKind::Goal, about.goal)) {
            self.trace.add(Some(goal), node);
        }
    }

    fn promise(&mut self, promise: &Promise, lang: Option<Lang>) {
        let today = self.reader.today;
        let Some(contact) = self.trace.place(&Self::key(TraceKind::Contact, promise.contact)) else { return };
        let node = Node {
            lang: lang.unwrap_or(self.place.plan.lang),
            on: promise.state.settled_on().or(promise.due_on),
            stands: Some((promise.stands(today), contact_words::promise(self.lang(), promise, today))),
            href: contact_href(self.place.plan.space, promise.contact),
            ..self.node(TraceKind::Promise, promise.id, &promise.body)
        };
        self.trace.add(Some(contact), node);
    }

    fn came(&mut self, contact: ContactId, (id, came): (String, Came), lang: Option<Lang>) {
        let Some(at) = self.trace.place(&Self::key(TraceKind::Contact, contact)) else { return };
        let (kind, id, title, on) = match came {
            Came::Measure(measure) => {
                if let Some(measure) = self.trace.place(&Self::key(TraceKind::Measure, measure)) {
                    self.trace.link(at, measure);
                }
                return;
            }
            Came::Figure(figure, name, value, unit, on) => {
                let value = kit_words::decimal(self.lang(), value);
                (TraceKind::Figure, figure.to_string(), format!("{name}: {value} {unit}").trim_end().to_owned(), on)
            }
            Came::Decision(by, what, on) => (TraceKind::Decision, id, format!("{by}: {what}"), on),
        };
        let node = Node {
            lang: lang.unwrap_or(self.place.plan.lang),
            on: Some(on),
            href: contact_href(self.place.plan.space, contact),
            ..self.node(kind, id.as_str(), &title)
        };
        self.trace.add(Some(at), node);
    }

    /// What is owed for targets, measures and promises, with what shows it.
    fn duties(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        let standing = &self.place.standing;
        let level = core::Level::of(&standing.roles).map(|level| (standing.space, level));
        let sight = Sight { person: standing.person, spaces: level.into_iter().collect() };
        let records = self.trace.ids(&[TraceKind::Target, TraceKind::Measure, TraceKind::Promise]);
        let duties = work::of_sources(tx, &sight, &records)?;
        let ids: Vec<DutyId> = duties.iter().map(|work| work.duty.id).collect();
        let given = evidence::of_duties(tx, &ids)?;
        for work in &duties {
            let own = given.iter().filter(|(duty, one)| *duty == work.duty.id && one.state.counts());
            self.duty(work, own.map(|(_, one)| one));
        }
        Ok(())
    }

    fn duty<'g>(&mut self, work: &Work, given: impl Iterator<Item = &'g Given>) {
        let above = work.commitment.source.as_ref();
        let above = above.and_then(|source| self.trace.place(&format!("{}:{}", source.kind, source.id)));
        let Some(above) = above else { return };
        let (duty, terms) = (&work.duty, &work.commitment.terms);
        let status = duty.status(self.reader.today);
        let href = duty_href(work.commitment.space, duty.id);
        let node = Node {
            lang: terms.lang,
            on: Some(duty.due_on),
            stands: Some((status.state(), core_commitments::status_word(self.lang(), status))),
            href: href.clone(),
            ..self.node(TraceKind::Duty, duty.id, &terms.title)
        };
        let at = self.trace.add(Some(above), node);
        for one in given {
            self.evidence(at, &href, one);
        }
    }

    /// A record of the trace itself where it is one that the reader sees here; what was written about it otherwise.
    fn evidence(&mut self, duty: usize, href: &str, given: &Given) {
        if let Proof::Record { kind, id } = &given.evidence.proof {
            if let Some(place) = self.trace.place(&format!("{kind}:{id}")) {
                self.trace.link(duty, place);
                return;
            }
            // The title of a record that is not for this reader's eyes says too much.
            if ["contact", "outcome", "promise"].contains(&kind.as_str()) {
                return;
            }
        }
        let node = Node {
            lang: given.lang,
            on: Some(given.evidence.on),
            href: href.to_owned(),
            ..self.node(TraceKind::Evidence, given.evidence.id, &given.evidence.title)
        };
        self.trace.add(Some(duty), node);
    }
}
