//! The fields of a measure's form.
// tidy: no template because the form's page has it

use kernel::{Lang, Refusal};
use kit_web::compare::Compared;
use kit_web::form_view::{Choice, Choices, Field};
use kit_web::{Form, Reader};

use super::both_versions::note_saved;
use super::standing_words;
use super::target_edit::iso;
use crate::rules::{Kind, LINE_LIMIT, Measure, MeasureProgress, Target, Tool, Worker};
use crate::words as t;

/// What can be chosen from.
pub(super) struct Offered {
    pub workers: Vec<Worker>,
    pub tools: Vec<Tool>,
    pub targets: Vec<Target>,
}

/// The fields in the order in which the page asks.
pub(super) struct MeasureFields {
    pub title: Field,
    pub kind: Choices,
    pub tool: Choices,
    pub target: Choices,
    pub details: Field,
    pub starts_on: Field,
    pub due_on: Field,
    pub owner: Choices,
    pub helpers: Choices,
    pub progress: Choices,
    pub done_on: Field,
    pub drop_reason: Field,
}

/// What a saved measure's form says; a new one's is filled from the address.
pub(super) fn saved(measure: Option<&Measure>, reader: &Reader) -> Form {
    let text = |value: &str| value.to_owned();
    let mut fields: Vec<(String, String)> = Vec::new();
    let mut put = |name: &str, value: String| fields.push((name.to_owned(), value));
    match measure {
        None => {
            put("kind", text(Kind::Advocacy.name()));
            put("progress", text("planned"));
            put("target", text(reader.visit().query().raw("target")));
        }
        Some(measure) => {
            put("title", measure.title.clone());
            put("kind", text(measure.kind.name()));
            put("tool", measure.tool.map(|tool| tool.to_string()).unwrap_or_default());
            put("target", measure.target.map(|target| target.to_string()).unwrap_or_default());
            put("details", measure.details.clone());
            put("starts_on", iso(measure.starts_on));
            put("due_on", iso(measure.due_on));
            put("owner", measure.owner.as_ref().map(Worker::key).unwrap_or_default());
            measure.helpers.iter().for_each(|helper| put("helpers", helper.key()));
            put("progress", text(measure.progress.name()));
            put("done_on", iso(measure.progress.done_on()));
            put("drop_reason", text(measure.progress.drop_reason().unwrap_or_default()));
        }
    }
    Form::of(fields)
}

/// The fields with what the form says in them.
pub(super) fn fields(
    reader: &Reader,
    content: Lang,
    offered: &Offered,
    form: &Form,
    refusals: &[Refusal],
) -> MeasureFields {
    let lang = reader.lang;
    let field = |name: &'static str, label: &str| reader.field(name, label, refusals).value(form.raw(name));
    let nothing = Choice::new("", kit_web::words::not_chosen(lang));
    let with_nothing = |choices: Vec<Choice>| std::iter::once(nothing.clone()).chain(choices).collect();
    let helping: Vec<&str> = form.all("helpers").collect();
    MeasureFields {
        title: field("title", t::measure_title(lang)).hint(t::measure_title_hint(lang)).limit(LINE_LIMIT).lang(content),
        kind: Choices::one(field("kind", t::measure_kind(lang)), kinds(lang)),
        tool: Choices::one(
            field("tool", t::measure_tool(lang)).hint(t::measure_tool_hint(lang)),
            with_nothing(tools(lang, offered)),
        ),
        target: Choices::one(field("target", t::measure_target(lang)), with_nothing(targets(offered, content))),
        details: field("details", t::measure_details(lang)).lang(content),
        starts_on: field("starts_on", t::starts_on(lang)),
        due_on: field("due_on", t::due_on(lang)).hint(t::due_on_hint(lang)),
        owner: Choices::one(field("owner", t::measure_owner(lang)), with_nothing(workers(offered))),
        helpers: Choices::many(
            reader.field("helpers", t::measure_helpers(lang), refusals),
            workers(offered)
                .into_iter()
                .map(|one| {
                    let chosen = helping.contains(&one.value.as_str());
                    one.chosen_if(chosen)
                })
                .collect(),
        ),
        progress: Choices::one(field("progress", t::measure_progress(lang)), progress(lang)),
        done_on: field("done_on", t::done_on(lang)).hint(t::done_on_hint(lang)),
        drop_reason: field("drop_reason", t::drop_reason_label(lang))
            .hint(t::drop_reason_hint(lang))
            .limit(LINE_LIMIT)
            .lang(content),
    }
}

/// What a saved measure's form says when somebody came to do this with it: `?progress=dropped`.
pub(super) fn wished(saved: Form, reader: &Reader) -> Form {
    let wish = reader.visit().query().raw("progress");
    if !MeasureProgress::NAMES.contains(&wish) {
        return saved;
    }
    saved.with("progress", wish)
}

/// The texts of the saved and the typed version, to choose from.
pub(super) fn compared(lang: Lang, saved: &Form, typed: &Form) -> Vec<Compared> {
    let one = |name: &str, label: &str| Compared::new(name, label, saved.raw(name), typed.raw(name));
    vec![
        one("title", t::measure_title(lang)),
        one("details", t::measure_details(lang)),
        one("starts_on", t::starts_on(lang)),
        one("due_on", t::due_on(lang)),
        one("done_on", t::done_on(lang)),
        one("drop_reason", t::drop_reason_label(lang)),
    ]
}

/// Says beside each choice what was saved meanwhile.
pub(super) fn note_saved_choices(lang: Lang, fields: &mut MeasureFields, saved: &Form) {
    for choices in [
        &mut fields.kind,
        &mut fields.tool,
        &mut fields.target,
        &mut fields.owner,
        &mut fields.helpers,
        &mut fields.progress,
    ] {
        let name = choices.field.name.clone();
        note_saved(lang, choices, saved.all(&name));
    }
}

fn kinds(lang: Lang) -> Vec<Choice> {
    Kind::ALL.into_iter().map(|kind| Choice::new(kind.name(), standing_words::kind(lang, kind))).collect()
}

fn tools(lang: Lang, offered: &Offered) -> Vec<Choice> {
    let label = |tool: &Tool| format!("{} ({})", tool.name, standing_words::kind(lang, tool.kind));
    offered.tools.iter().map(|tool| Choice::new(tool.id.to_string(), label(tool))).collect()
}

fn targets(offered: &Offered, content: Lang) -> Vec<Choice> {
    let choice = |target: &Target| Choice::new(target.id.to_string(), &target.name).lang(Some(content));
    offered.targets.iter().map(choice).collect()
}

fn workers(offered: &Offered) -> Vec<Choice> {
    offered.workers.iter().map(|worker| Choice::new(worker.key(), &worker.name)).collect()
}

fn progress(lang: Lang) -> Vec<Choice> {
    let words =
        [t::progress_planned(lang), t::progress_ongoing(lang), t::progress_done(lang), t::progress_dropped(lang)];
    MeasureProgress::NAMES.into_iter().zip(words).map(|(name, word)| Choice::new(name, word)).collect()
}
