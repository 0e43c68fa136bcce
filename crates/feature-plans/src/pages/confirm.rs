//! Asks before something is taken away, and says what will happen.

use askama::Template;
use axum::response::Response;
use kernel::{Refusal, Result};
use kit_web::form_view::{ErrorSummary, Hidden};
use kit_web::shell::Shell;
use kit_web::{Reader, answer};

#[derive(Template)]
#[template(path = "pages/confirm.html")]
struct ConfirmPage {
    shell: Shell,
    heading: String,
    what: String,
    what_lang: &'static str,
    consequences: String,
    button: String,
    /// `warning` where something is taken away.
    kind: &'static str,
    back: String,
    hidden: Vec<Hidden>,
    summary: Option<ErrorSummary>,
}

/// What is asked.
pub(super) struct Question {
    /// The page's heading, a question.
    pub heading: &'static str,
    /// The name of what goes.
    pub what: String,
    /// The language of that name.
    pub what_lang: kernel::Lang,
    /// What will happen.
    pub consequences: String,
    /// The button's words: the verb.
    pub button: &'static str,
    /// Where "cancel" leads.
    pub back: String,
    /// The version that was looked at, where a later one must not be taken instead.
    pub version: Option<i64>,
}

/// The page that asks before something is taken away.
pub(super) fn page(reader: &Reader, shell: Shell, question: Question, refusals: &[Refusal]) -> Result<Response> {
    answer::page(&view(reader, shell, question, "warning", refusals))
}

/// The page that asks before a step that nothing is lost by, and that has no way back.
pub(super) fn step(reader: &Reader, shell: Shell, question: Question, refusals: &[Refusal]) -> Result<Response> {
    answer::page(&view(reader, shell, question, "", refusals))
}

/// The page that says why it cannot be done, instead of asking: the question's consequences tell.
pub(super) fn cannot(reader: &Reader, shell: Shell, question: Question) -> Result<Response> {
    answer::page(&view(reader, shell, Question { button: "", ..question }, "", &[]))
}

fn view(reader: &Reader, shell: Shell, question: Question, kind: &'static str, refusals: &[Refusal]) -> ConfirmPage {
    let mut hidden = reader.hidden();
    hidden.extend(question.version.map(|version| Hidden::new("version", version.to_string())));
    ConfirmPage {
        shell,
        heading: question.heading.to_owned(),
        what: question.what,
        what_lang: question.what_lang.tag(),
        consequences: question.consequences,
        button: question.button.to_owned(),
        kind,
        back: question.back,
        hidden,
        summary: reader.summary(refusals),
    }
}
