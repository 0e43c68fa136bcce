//! The definition of each list: its columns, and its rows from what is in the plan.

use jiff::civil::Date;
use kernel::{Lang, Result};
use kit_db::Tx;
use kit_lists::{Cell, Head, List, Row};
use kit_web::state;

use super::kind::ListKind;
use super::measures;
use crate::pages::indicator::indicator_href;
use crate::pages::place::{Place, goal_href};
use crate::pages::standing_words;
use crate::rules::{GoalContents, Indicator, Note, PlanContents, TargetContents, Tool};
use crate::store;
use crate::words as t;

/// What lists are made from: a plan with everything in it.
pub struct Source {
    /// The plan.
    pub contents: PlanContents,
    /// The toolkit of its handbook.
    pub tools: Vec<Tool>,
    /// The notes from its document.
    pub notes: Vec<Note>,
    /// The reader's language.
    pub lang: Lang,
    /// The day that it is.
    pub today: Date,
    /// Whether rows lead to forms.
    pub may_follow_up: bool,
}

impl Source {
    /// Loads it: a fixed number of statements, however large the plan.
    pub fn load(tx: &mut Tx<'_>, place: &Place, (lang, today): (Lang, Date), may_follow_up: bool) -> Result<Self> {
        let plan = &place.plan;
        let tools = plan.handbook.map(|handbook| store::handbook::tools(tx, handbook)).transpose()?;
        Ok(Self {
            tools: tools.unwrap_or_default(),
            notes: store::plan::notes(tx, plan.id)?,
            contents: store::contents::of(tx, plan.clone())?,
            lang,
            today,
            may_follow_up,
        })
    }

    /// One of the lists.
    pub fn list(&self, kind: ListKind) -> List {
        match kind {
            ListKind::Goals => self.goals(),
            ListKind::Targets => self.targets(),
            ListKind::Measures => measures::list(self),
            ListKind::Indicators => self.indicators(),
            ListKind::Values => self.values(),
            ListKind::Stakeholders => self.stakeholders(),
            ListKind::Partners => self.partners(),
            ListKind::Officers => self.officers(),
            ListKind::Tools => self.tools(),
            ListKind::Notes => self.notes(),
        }
    }

    /// Words of the plan, in its language.
    pub fn content(&self, words: impl Into<String>) -> Cell {
        Cell::content(self.contents.plan.lang, words)
    }

    /// The column of the goal to which a row belongs.
    pub fn goal_head(&self) -> Head {
        Head::words("goal", t::goal_title(self.lang)).filter()
    }

    /// The goal to which a row belongs.
    pub fn goal_cell(&self, goal: &GoalContents) -> Cell {
        let goal = &goal.goal;
        self.content(t::goal_numbered(self.lang, goal.position, &goal.title))
            .known_as(goal.id.to_string())
            .ordered_by(goal.position)
    }

    fn goals(&self) -> List {
        let (lang, today) = (self.lang, self.today);
        let columns = vec![
            Head::words("title", t::goal_title(lang)),
            Head::number("number", t::list_number(lang)),
            Head::words("state", t::list_state(lang)).filter(),
            Head::words("set_reason", t::list_set_reason(lang)),
            Head::number("targets", t::targets(lang)),
            Head::number("done", t::list_measures_done(lang)),
            Head::number("measures", t::list_measures_all(lang)),
            Head::words("officers", t::officers(lang)).in_files(),
            Head::words("reason", t::goal_why(lang)).in_files(),
        ];
        let row = |contents: &GoalContents| {
            let (goal, progress) = (&contents.goal, contents.progress(today));
            let officers: Vec<&str> = contents.officers.iter().map(|officer| officer.name.as_str()).collect();
            Row::of(vec![
                self.content(&goal.title).leading_to(goal_href(goal.plan, goal.id)),
                Cell::count(lang, usize::try_from(goal.position).unwrap_or_default()),
                Cell::state(lang, contents.state(today)),
                self.content(goal.set.as_ref().map(|set| set.reason.as_str()).unwrap_or_default()),
                Cell::count(lang, contents.all_targets().len()),
                Cell::count(lang, progress.done),
                Cell::count(lang, progress.all),
                self.content(officers.join(", ")),
                self.content(&goal.reason),
            ])
        };
        List { columns, rows: self.contents.goals.iter().map(row).collect() }
    }

    fn targets(&self) -> List {
        let lang = self.lang;
        let columns = vec![
            Head::words("target", t::target_name(lang)),
            Head::words("part_of", t::list_part_of(lang)),
            Head::words("state", t::list_state(lang)).filter(),
            Head::day("due_on", t::due_on(lang)),
            self.goal_head(),
            Head::words("set_reason", t::list_set_reason(lang)).in_files(),
        ];
        let rows = self.contents.goals.iter().flat_map(|goal| {
            goal.targets.iter().flat_map(|target| self.target_rows(goal, target, "")).collect::<Vec<_>>()
        });
        List { columns, rows: rows.collect() }
    }

    fn target_rows(&self, goal: &GoalContents, contents: &TargetContents, part_of: &str) -> Vec<Row> {
        let (lang, target) = (self.lang, &contents.target);
        let state = contents.state(self.today);
        let there = format!("{}#target-{}", goal_href(goal.goal.plan, goal.goal.id), target.id);
        let own = Row::of(vec![
            self.content(&target.name).leading_to(there),
            self.content(part_of),
            Cell::stands(state, state::neuter(lang, state)),
            Cell::day(lang, target.due_on),
            self.goal_cell(goal),
            self.content(target.set.as_ref().map(|set| set.reason.as_str()).unwrap_or_default()),
        ]);
        let parts = contents.parts.iter().flat_map(|part| self.target_rows(goal, part, &target.name));
        std::iter::once(own).chain(parts).collect()
    }

    fn indicators(&self) -> List {
        let lang = self.lang;
        let columns = vec![
            Head::words("indicator", t::indicator_name(lang)),
            Head::number("value", t::list_latest(lang)),
            Head::words("unit", t::indicator_unit(lang)),
            Head::day("on", t::value_day(lang)),
            Head::number("aim", t::indicator_aim(lang)),
            Head::words("reached", t::list_reached(lang)).filter(),
            self.goal_head(),
            Head::words("source", t::indicator_source(lang)).in_files(),
        ];
        let row = |(goal, indicator): (&GoalContents, &Indicator)| {
            let latest = indicator.latest(self.today);
            let reached = latest.and_then(|value| standing_words::reached(lang, indicator, value));
            Row::of(vec![
                self.content(&indicator.name).leading_to(indicator_href(goal.goal.plan, indicator.id)),
                Cell::number(lang, latest.map(|value| value.value)),
                self.content(&indicator.unit),
                Cell::day(lang, latest.map(|value| value.on)),
                Cell::number(lang, indicator.target),
                reached.map(|(state, word)| Cell::stands(state, word)).unwrap_or_default(),
                self.goal_cell(goal),
                self.content(&indicator.source),
            ])
        };
        List { columns, rows: self.all_indicators().map(row).collect() }
    }

    fn all_indicators(&self) -> impl Iterator<Item = (&GoalContents, &Indicator)> {
        self.contents.goals.iter().flat_map(|goal| goal.indicators.iter().map(move |indicator| (goal, indicator)))
    }

    fn values(&self) -> List {
        let lang = self.lang;
        let columns = vec![
            Head::words("indicator", t::indicator_name(lang)).filter(),
            Head::day("on", t::value_day(lang)),
            Head::number("value", t::value_figure(lang)),
            Head::words("unit", t::indicator_unit(lang)),
            Head::words("reached", t::list_reached(lang)).filter(),
            Head::words("note", t::value_note(lang)),
            self.goal_head(),
        ];
        let rows = self.all_indicators().flat_map(|(goal, indicator)| {
            indicator.values.iter().rev().map(move |value| {
                let reached = standing_words::reached(lang, indicator, value);
                Row::of(vec![
                    self.content(&indicator.name)
                        .known_as(indicator.id.to_string())
                        .leading_to(indicator_href(goal.goal.plan, indicator.id)),
                    Cell::day(lang, Some(value.on)),
                    Cell::number(lang, Some(value.value)),
                    self.content(&indicator.unit),
                    reached.map(|(state, word)| Cell::stands(state, word)).unwrap_or_default(),
                    self.content(&value.note),
                    self.goal_cell(goal),
                ])
            })
        });
        List { columns, rows: rows.collect() }
    }

    fn stakeholders(&self) -> List {
        let lang = self.lang;
        let columns =
            vec![Head::words("name", t::list_name(lang)), Head::words("group", t::list_group(lang)), self.goal_head()];
        let row = |goal: &GoalContents, name: &str, group: &str| {
            let there = goal_href(goal.goal.plan, goal.goal.id);
            Row::of(vec![self.content(name).leading_to(there), self.content(group), self.goal_cell(goal)])
        };
        let mut rows = Vec::new();
        for goal in &self.contents.goals {
            for stakeholder in &goal.stakeholders {
                rows.push(row(goal, &stakeholder.name, ""));
                rows.extend(stakeholder.members.iter().map(|(_, member)| row(goal, member, &stakeholder.name)));
            }
        }
        List { columns, rows }
    }

    fn partners(&self) -> List {
        let columns = vec![Head::words("name", t::list_name(self.lang)), self.goal_head()];
        let rows = self.contents.goals.iter().flat_map(|goal| {
            let there = goal_href(goal.goal.plan, goal.goal.id);
            let row = move |name: &str| Row::of(vec![self.content(name).leading_to(&there), self.goal_cell(goal)]);
            goal.partners.iter().map(move |partner| row(&partner.name))
        });
        List { columns, rows: rows.collect() }
    }

    fn officers(&self) -> List {
        let lang = self.lang;
        let columns = vec![
            Head::words("name", t::list_name(lang)),
            Head::words("linked", t::list_linked(lang)).filter(),
            self.goal_head(),
        ];
        let rows = self.contents.goals.iter().flat_map(|goal| {
            let there = goal_href(goal.goal.plan, goal.goal.id);
            goal.officers.iter().map(move |officer| {
                let linked =
                    if officer.person.is_some() { kit_web::words::yes(lang) } else { kit_web::words::no(lang) };
                Row::of(vec![self.content(&officer.name).leading_to(&there), Cell::words(linked), self.goal_cell(goal)])
            })
        });
        List { columns, rows: rows.collect() }
    }

    fn tools(&self) -> List {
        let lang = self.lang;
        let columns = vec![
            Head::words("name", t::list_tool(lang)),
            Head::words("kind", t::list_kind(lang)).filter(),
            Head::number("measures", t::list_used_by(lang)),
        ];
        let row = |tool: &Tool| {
            let used = self.contents.all_measures().filter(|(_, measure)| measure.tool == Some(tool.id)).count();
            Row::of(vec![
                self.content(&tool.name),
                Cell::words(standing_words::kind(lang, tool.kind)).known_as(tool.kind.name()),
                Cell::count(lang, used),
            ])
        };
        List { columns, rows: self.tools.iter().map(row).collect() }
    }

    fn notes(&self) -> List {
        let columns = vec![Head::words("note", t::notes(self.lang))];
        List { columns, rows: self.notes.iter().map(|note| Row::of(vec![self.content(&note.body)])).collect() }
    }
}
