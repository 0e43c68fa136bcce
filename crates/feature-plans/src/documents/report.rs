//! The committee's report as a document, for PDF and Word alike.

use core_documents::document::{
    Block, Callout, CalloutKind, Column, Document, Fact, Figure, Item, KeyFigure, Level, List, Phrase, Row, Run, Table,
    Tone, Words,
};
use jiff::civil::Date;
use kernel::{Lang, State};
use kit_web::pictures::{DatedValue, Ink};
use kit_web::quoted::Quoted;
use kit_web::state;

use super::words;
use crate::pictures;
use crate::rules::Progress;
use crate::rules::report::{
    Decision, Part, Parts, ReportContent, ReportGoal, ReportIndicator, ReportMeasure, ReportTarget,
};
use crate::words as t;

/// How far the report is, for its first page.
#[derive(Clone, Copy, Debug)]
pub struct Standing<'a> {
    /// When it was frozen, as people write it; nothing for a draft.
    pub frozen: Option<&'a str>,
    /// The fingerprint of what it says, once it is frozen.
    pub fingerprint: Option<&'a str>,
    /// What the body decided, once it has.
    pub decision: Option<&'a Decision>,
    /// The parts that it says.
    pub parts: &'a Parts,
}

/// A report as a document in the reader's language; what the city wrote keeps its own.
pub fn report(lang: Lang, content: &ReportContent, summary_lang: Lang, standing: Standing<'_>) -> Document {
    let of = Of { lang, own: content.lang.unwrap_or(lang), content, parts: standing.parts };
    let date = content.as_of.unwrap_or(Date::constant(2000, 1, 1));
    Document {
        lang,
        words: Words::of(lang),
        title: phrase(content.period.map_or_else(|| t::reports(lang).to_owned(), |period| words::title(lang, period))),
        subtitle: Some(of.said(&content.plan)),
        organisation: phrase(content.organisation.clone()),
        date_line: phrase(kit_words::day_long(lang, date)),
        date,
        facts: of.facts(date, standing),
        draft: standing.frozen.is_none().then(|| phrase(t::report_draft(lang))),
        footer: standing
            .fingerprint
            .map(|print| phrase(t::document_fingerprint(lang, print.get(..16).unwrap_or(print)))),
        contents: None,
        body: of.body(summary_lang, standing.decision),
    }
}

struct Of<'a> {
    lang: Lang,
    /// The language of the plan.
    own: Lang,
    content: &'a ReportContent,
    parts: &'a Parts,
}

impl Of<'_> {
    fn said(&self, text: &str) -> Phrase {
        Phrase { text: text.to_owned(), lang: Some(self.own) }
    }

    fn words(&self, text: &str) -> Run {
        Run::text(text).said_in(self.own)
    }

    fn state(&self, state: State) -> Run {
        Run::state(Tone::from(state), phrase(state::word(self.lang, state)))
    }

    fn facts(&self, as_of: Date, standing: Standing<'_>) -> Vec<Fact> {
        let lang = self.lang;
        let fact = |label: &str, value: String| Fact::new(phrase(label), phrase(value));
        let mut facts = Vec::new();
        if let Some(period) = self.content.period {
            facts.push(fact(t::report_period(lang), words::period(lang, period)));
        }
        facts.push(fact(t::document_as_of(lang), kit_words::day(lang, as_of)));
        if let Some(frozen) = standing.frozen {
            facts.push(fact(t::document_frozen(lang), frozen.to_owned()));
        }
        if let Some(decision) = standing.decision {
            facts.push(fact(t::report_decision(lang), words::decision(lang, decision)));
        }
        facts
    }

    fn body(&self, summary_lang: Lang, decision: Option<&Decision>) -> Vec<Block> {
        let mut body = self.overview(summary_lang);
        if self.parts.has(Part::Changes) {
            body.extend(self.changes());
        }
        for goal in &self.content.goals {
            body.extend(self.goal(goal));
        }
        if decision.is_none() {
            body.push(self.proposal());
        }
        body
    }

    fn overview(&self, summary_lang: Lang) -> Vec<Block> {
        let (lang, content) = (self.lang, self.content);
        let counts = content.goals_by_state();
        let sentence = words::goals_sentence(lang, content);
        let mut blocks = vec![Block::heading(Level::One, t::where_we_stand(lang).to_owned())];
        for paragraph in content.summary.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
            blocks.push(Block::paragraph(Run::text(paragraph).said_in(summary_lang)));
        }
        blocks.push(Block::KeyFigures { figures: self.key_figures() });
        if !counts.is_empty() {
            blocks.push(Block::Figure(Figure {
                svg: pictures::strip(lang, &counts, &sentence, Ink::Paper),
                alternative: phrase(sentence),
                caption: None,
                width_percent: 100,
            }));
        }
        blocks.push(Block::Table(self.goals_table()));
        blocks
    }

    fn key_figures(&self) -> Vec<KeyFigure> {
        let (lang, goals) = (self.lang, &self.content.goals);
        let sum = |count: fn(&ReportGoal) -> usize| goals.iter().map(count).sum::<usize>();
        let figure = |label: &str, number: String| KeyFigure { label: phrase(label), number, note: None };
        let (done, all) = (sum(|goal| goal.measures_done), sum(|goal| goal.measures_all));
        let mut figures = vec![
            figure(t::figure_goals(lang), goals.len().to_string()),
            figure(t::figure_measures_done(lang), format!("{done} / {all}")),
        ];
        // What an edition leaves out is not counted as nothing.
        if self.parts.has(Part::Done) {
            figures.push(figure(t::figure_done_in_period(lang), sum(|goal| goal.done.len()).to_string()));
        }
        if self.parts.has(Part::Open) {
            figures.push(figure(t::figure_late(lang), sum(|goal| goal.late.len()).to_string()));
        }
        figures
    }

    fn goals_table(&self) -> Table {
        let (lang, goals) = (self.lang, &self.content.goals);
        let cells = |goal: &ReportGoal| {
            vec![
                vec![self.words(&t::goal_numbered(lang, goal.number, &goal.title))],
                vec![self.state(goal.state())],
                vec![Run::text(progress(lang, goal))],
            ]
        };
        let mut columns = vec![
            Column::words(phrase(t::goal_title(lang)), 8),
            Column::words(phrase(t::document_state(lang)), 4),
            Column::words(phrase(t::document_measures(lang)), 5),
        ];
        let mut rows: Vec<Row> = goals.iter().map(|goal| Row { cells: cells(goal) }).collect();
        // Those outside are not told who is responsible.
        if goals.iter().any(|goal| !goal.officers.is_empty()) {
            columns.push(Column::words(phrase(t::officers(lang)), 5));
            for (row, goal) in rows.iter_mut().zip(goals) {
                row.cells.push(vec![self.words(&goal.officers.join(", "))]);
            }
        }
        Table { caption: Some(phrase(t::document_goals(lang))), columns, rows_have_heads: true, rows }
    }

    fn changes(&self) -> Vec<Block> {
        let (lang, content) = (self.lang, self.content);
        let mut blocks = vec![Block::heading(Level::One, t::what_changed(lang).to_owned())];
        let Some(period) = content.compared_with else {
            blocks.push(Block::paragraph(t::first_report(lang).to_owned()));
            return blocks;
        };
        blocks.push(Block::paragraph(t::compared_with(lang, words::period(lang, period))));
        if content.changes.is_empty() {
            blocks.push(Block::paragraph(t::nothing_changed(lang).to_owned()));
        } else {
            let items = words::changes(lang, self.own, content).iter().map(|change| item(quoted(change))).collect();
            blocks.push(Block::List(List::bullets(items)));
        }
        blocks
    }

    fn goal(&self, goal: &ReportGoal) -> Vec<Block> {
        let lang = self.lang;
        let title = t::goal_numbered(lang, goal.number, &goal.title);
        let mut line = vec![self.state(goal.state()), Run::text(format!("  {}", progress(lang, goal)))];
        if let Some(reason) = &goal.reason {
            line.extend([Run::Break, Run::text(format!("{} ", t::set_by_hand(lang))), self.words(reason)]);
        }
        let mut blocks =
            vec![Block::Heading { level: Level::One, text: vec![self.words(&title)] }, Block::Paragraph { text: line }];
        for (heading, day_of, measures) in words::lists(lang, goal) {
            blocks.push(Block::heading(Level::Two, heading.to_owned()));
            blocks.push(Block::List(List::bullets(measures.iter().map(|one| self.measure(one, day_of)).collect())));
        }
        if !goal.targets.is_empty() {
            blocks.push(Block::heading(Level::Two, t::targets(lang).to_owned()));
            blocks.push(Block::Table(self.targets_table(&goal.targets)));
        }
        if !goal.indicators.is_empty() {
            blocks.push(Block::heading(Level::Two, t::indicators(lang).to_owned()));
            for (place, indicator) in goal.indicators.iter().enumerate() {
                blocks.extend(self.indicator(indicator, &format!("goal-{}-{place}", goal.number)));
            }
        }
        blocks
    }

    fn measure(&self, measure: &ReportMeasure, day_of: words::DayOf) -> Item {
        let note = words::measure_note(self.lang, self.own, measure, day_of);
        let mut text = vec![self.words(&measure.title), Run::text(" (")];
        text.extend(quoted(&note));
        text.push(Run::text(")"));
        item(text)
    }

    fn targets_table(&self, targets: &[ReportTarget]) -> Table {
        let lang = self.lang;
        // A column that says nothing of any target would only take room.
        let has_days = targets.iter().any(|target| target.due_on.is_some());
        let row = |target: &ReportTarget| {
            let indent = "– ".repeat(target.depth);
            let word = phrase(state::neuter(lang, target.state()));
            let mut stands = vec![Run::state(Tone::from(target.state()), word)];
            if let Some(reason) = &target.reason {
                stands.extend([Run::Break, self.words(reason)]);
            }
            let mut cells = vec![vec![self.words(&format!("{indent}{}", target.name))], stands];
            if has_days {
                let due = target.due_on.map(|day| kit_words::day(lang, day)).unwrap_or_default();
                cells.push(vec![Run::text(due)]);
            }
            Row { cells }
        };
        let mut columns =
            vec![Column::words(phrase(t::target_name(lang)), 11), Column::words(phrase(t::document_state(lang)), 5)];
        if has_days {
            columns.push(Column::words(phrase(t::due_on(lang)), 4));
        }
        Table { caption: None, columns, rows_have_heads: true, rows: targets.iter().map(row).collect() }
    }

    fn indicator(&self, indicator: &ReportIndicator, id: &str) -> Vec<Block> {
        let all = words::indicator(self.lang, self.own, indicator, self.content.period);
        let said = all.iter().map(Quoted::text).collect::<Vec<_>>().join(" · ");
        let mut name = self.words(&indicator.name);
        if let Run::Text { style, .. } = &mut name {
            style.strong = true;
        }
        let mut text = vec![name, Run::Break];
        let source = Quoted::new(self.own, &indicator.source, |source| t::document_source(self.lang, source));
        for (place, one) in all.iter().chain((!indicator.source.is_empty()).then_some(&source)).enumerate() {
            text.extend((place > 0).then(|| Run::text(" · ")));
            text.extend(quoted(one));
        }
        let mut blocks = vec![Block::Paragraph { text }];
        if indicator.values.len() > 1 {
            blocks.push(Block::Figure(Figure {
                svg: self.chart(indicator, id, &said),
                alternative: phrase(format!("{}: {said}", indicator.name)),
                caption: None,
                width_percent: 80,
            }));
        }
        blocks
    }

    fn chart(&self, indicator: &ReportIndicator, id: &str, said: &str) -> String {
        let lang = self.lang;
        let values: Vec<DatedValue> =
            indicator.values.iter().map(|value| DatedValue { day: value.on, value: value.value }).collect();
        let aim =
            indicator.target.map(|aim| t::aim(lang, format!("{} {}", kit_words::decimal(lang, aim), indicator.unit)));
        pictures::chart(
            lang,
            &pictures::Charted {
                id,
                name: &indicator.name,
                said,
                unit: &indicator.unit,
                values: &values,
                aim: indicator.target.zip(aim.as_deref()),
                today: None,
            },
            Ink::Paper,
        )
    }

    fn proposal(&self) -> Block {
        Block::Callout(Callout {
            kind: CalloutKind::Decision,
            title: phrase(t::document_proposal(self.lang)),
            blocks: vec![Block::paragraph(t::document_proposal_text(self.lang).to_owned())],
        })
    }
}

fn progress(lang: Lang, goal: &ReportGoal) -> String {
    let progress = Progress { done: goal.measures_done, all: goal.measures_all };
    if progress.all == 0 {
        t::measures_none_yet(lang).to_owned()
    } else {
        t::measures_done_of(lang, progress.all, progress.done)
    }
}

fn phrase(text: impl Into<String>) -> Phrase {
    Phrase { text: text.into(), lang: None }
}

/// A sentence whose words of the plan keep their language.
fn quoted(said: &Quoted) -> Vec<Run> {
    let mut runs = vec![Run::text(said.before.clone())];
    if let Some(lang) = said.lang {
        runs.push(Run::text(said.words.clone()).said_in(lang));
    }
    runs.push(Run::text(said.after.clone()));
    runs.retain(|run| !matches!(run, Run::Text { text, .. } if text.is_empty()));
    runs
}

fn item(text: Vec<Run>) -> Item {
    Item { blocks: vec![Block::Paragraph { text }] }
}
