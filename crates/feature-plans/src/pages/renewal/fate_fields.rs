//! The fields that ask what becomes of a part, and what a form says of all of them.
// tidy: no template because the forms have them

use core_spaces::Allowed;
use kernel::{Lang, Occasion, Refusal, Result};
use kit_db::Tx;
use kit_web::compare::note_saved;
use kit_web::form_view::{Choice, Choices as Options, Field};
use kit_web::{Done, Form, Reader};

use crate::actions::{self, Renewed};
use crate::pages::both_versions::is_conflict;
use crate::rules::LINE_LIMIT;
use crate::rules::access::Renew;
use crate::rules::renewal::{Asked, Choice as Said, Chosen, Draft};
use crate::words as t;

/// What becomes of a part, and why it is dropped.
pub struct FateFields {
    /// Continue or drop.
    pub fate: Options,
    /// Asked where it is dropped.
    pub reason: Field,
}

/// Which button was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// To go on later.
    Keep,
    /// To continue everything that is not decided yet.
    Rest,
    /// To make the new one.
    Make,
}

impl Wanted {
    /// What a form wants: to keep what it says, where it does not say more.
    pub fn of(form: &Form) -> Self {
        match form.raw("wanted") {
            "make" => Self::Make,
            "rest" => Self::Rest,
            _ => Self::Keep,
        }
    }
}

/// What a form says: its head by these fields, and what was chosen.
pub fn draft(form: &Form, head: &[&str], asked: &[Asked]) -> Result<Draft> {
    let mut draft = Draft::default();
    draft.head.extend(head.iter().map(|name| ((*name).to_owned(), form.text(name))));
    for part in asked.iter().flat_map(|asked| std::iter::once(&asked.part).chain(&asked.within)) {
        let (chosen, reason) = (form.maybe(&fate_name(&part.id))?, form.text(&reason_name(&part.id)));
        draft.choices = draft.choices.with(&part.id, Said { chosen, reason });
    }
    draft.additions.goals = form.long_text(&new_name("goals"));
    for part in asked.iter().map(|asked| &asked.part) {
        let typed = form.long_text(&new_name(&part.id));
        if !typed.is_empty() {
            draft.additions.measures.insert(part.id.clone(), typed);
        }
    }
    Ok(draft)
}

/// Of what choices are kept.
pub struct Kept<'a> {
    /// What is to be renewed.
    pub of: Renewed<'a>,
    /// The address of its page.
    pub href: String,
    /// The version that was looked at.
    pub version: i64,
    /// What is asked of it.
    pub asked: &'a [Asked],
}

/// Keeps what a form says; where the rest is to go on, its page comes again to be looked over.
pub fn keep(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<Renew>,
    wanted: Wanted,
    mut draft: Draft,
    kept: &Kept<'_>,
) -> Result<Done> {
    let mut back = kept.href.clone();
    if wanted == Wanted::Rest {
        draft.choices.continue_rest(kept.asked);
        back.push_str("/renew");
    }
    actions::keep_renewal(tx, occasion, allowed, kept.of, (&draft, kept.version), kept.asked)?;
    Ok(Done::to(back).saying("done-renewal-kept"))
}

/// A form that says what was kept.
pub fn form(draft: &Draft) -> Form {
    let head = draft.head.iter().map(|(name, typed)| (name.clone(), typed.clone()));
    let said = draft.choices.iter().flat_map(|(id, said)| {
        let fate = said.chosen.map(|chosen| (fate_name(id), chosen.name().to_owned()));
        fate.into_iter().chain([(reason_name(id), said.reason.clone())])
    });
    let new = std::iter::once((new_name("goals"), draft.additions.goals.clone()));
    let measures = draft.additions.measures.iter().map(|(id, typed)| (new_name(id), typed.clone()));
    Form::of(head.chain(said).chain(new).chain(measures).collect())
}

/// What forms of renewal are shown with: what is kept, what was typed over it, and what was refused.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    /// Who reads.
    pub reader: &'a Reader,
    /// The language of the content.
    pub content: Lang,
    /// What is kept.
    pub saved: &'a Form,
    /// What was typed, when the form comes back.
    pub typed: Option<&'a Form>,
    /// Why it comes back.
    pub refusals: &'a [Refusal],
}

impl Shown<'_> {
    /// What the form says.
    pub fn form(&self) -> &Form {
        self.typed.unwrap_or(self.saved)
    }

    /// A field with what the form says in it; what somebody else kept meanwhile is told beside it.
    pub fn field(&self, name: &str, label: &str) -> Field {
        let field = self.reader.field(name, label, self.refusals).value(self.form().raw(name));
        let theirs = self.saved.raw(name);
        if is_conflict(self.refusals) && self.form().text(name) != theirs && !theirs.is_empty() {
            return field.hint(kit_web::words::saved_meanwhile(self.reader.lang, theirs));
        }
        field
    }

    /// What is new: goals under `goals`, measures under the id of their goal.
    pub fn new_lines(&self, id: &str, label: &str) -> Field {
        self.field(&new_name(id), label).lang(self.content)
    }

    /// What becomes of the part with this id.
    pub fn fate(&self, id: &str, question: &str) -> FateFields {
        let lang = self.reader.lang;
        let name = fate_name(id);
        let option = |chosen: Chosen| Choice::new(chosen.name(), word(lang, chosen));
        let field = self.reader.field(&name, question, self.refusals).value(self.form().raw(&name));
        let mut fate = Options::one(field, Chosen::ALL.into_iter().map(option).collect());
        if is_conflict(self.refusals) {
            note_saved(lang, &mut fate, self.saved.all(&name));
        }
        let reason = self.field(&reason_name(id), t::fate_reason(lang)).limit(LINE_LIMIT).lang(self.content);
        FateFields { fate, reason }
    }
}

fn word(lang: Lang, chosen: Chosen) -> &'static str {
    match chosen {
        Chosen::Continue => t::fate_continue(lang),
        Chosen::Drop => t::fate_drop(lang),
    }
}

fn fate_name(id: &str) -> String {
    format!("fate-{id}")
}

fn new_name(id: &str) -> String {
    format!("new-{id}")
}

fn reason_name(id: &str) -> String {
    format!("reason-{id}")
}
