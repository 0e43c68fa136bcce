use std::fmt::Write as _;

use jiff::civil::Date;
use kernel::Lang;
use kit_web::state;

use super::Scope;
use crate::documents::heading;
use crate::rules::{
    FollowUpRule, GoalContents, Handbook, Indicator, Kind, Material, MaterialKind, Measure, Progress, SetState,
    TargetContents, WholePlan,
};
use crate::words as t;

/// The plan as a text in Markdown (`CommonMark` with tables), in the plan's own language. Those outside
/// get no measures, stakeholders, officers and notes.
pub fn markdown(whole: &WholePlan, scope: Scope, today: Date) -> String {
    let plan = &whole.contents.plan;
    let mut text = Text { lang: plan.lang, today, inside: scope == Scope::Inside, written: String::new() };
    text.heading(1, &plan.title);
    text.paragraph(&format!("{}: {}", t::plan_year(plan.lang), plan.year));
    text.paragraphs(&plan.summary);
    for goal in &whole.contents.goals {
        let materials: Vec<&Material> = whole.materials.iter().filter(|one| one.goal == goal.goal.id).collect();
        text.goal(goal, &materials);
    }
    text.follow_ups(&whole.follow_ups);
    if let Some(handbook) = &whole.handbook {
        text.handbook(handbook);
    }
    if text.inside && !whole.notes.is_empty() {
        text.heading(2, t::notes(plan.lang));
        whole.notes.iter().for_each(|note| text.paragraphs(&note.body));
    }
    text.written
}

/// A text while it is written.
struct Text {
    lang: Lang,
    today: Date,
    inside: bool,
    written: String,
}

impl Text {
    fn goal(&mut self, contents: &GoalContents, materials: &[&Material]) {
        let (lang, goal) = (self.lang, &contents.goal);
        self.heading(2, &format!("{}: {}", t::goal_short(lang, goal.position), goal.title));
        let standing = self.standing(state::word(lang, contents.state(self.today)), goal.set.as_ref());
        self.paragraph(&format!("{}: {standing}", t::list_state(lang)));
        self.paragraphs(&goal.reason);
        if !contents.targets.is_empty() {
            self.heading(3, t::targets(lang));
            contents.targets.iter().for_each(|target| self.target(target, 0));
            self.end();
        }
        if self.inside && !contents.measures.is_empty() {
            self.heading(3, t::list_measures(lang));
            contents.measures.iter().for_each(|measure| self.measure(measure, 0));
            let progress: Progress = contents.progress(self.today);
            self.end();
            self.paragraph(&t::measures_done_of(lang, progress.all, progress.done));
        }
        contents.indicators.iter().for_each(|indicator| self.indicator(indicator));
        if self.inside {
            self.list(
                t::stakeholders(lang),
                contents
                    .stakeholders
                    .iter()
                    .map(|one| (one.name.as_str(), one.members.iter().map(|(_, name)| name.as_str()).collect())),
            );
        }
        if self.inside {
            self.materials(materials);
        }
        self.list(t::partners(lang), contents.partners.iter().map(|partner| (partner.name.as_str(), Vec::new())));
        if self.inside {
            self.list(t::officers(lang), contents.officers.iter().map(|officer| (officer.name.as_str(), Vec::new())));
        }
    }

    fn materials(&mut self, materials: &[&Material]) {
        let lang = self.lang;
        for kind in MaterialKind::ALL {
            let own = materials.iter().filter(|one| one.said.kind == kind);
            self.list(heading(lang, kind), own.map(|one| (one.said.titles.pick(lang).0, Vec::new())));
        }
    }

    fn target(&mut self, contents: &TargetContents, depth: usize) {
        let target = &contents.target;
        let word = state::neuter(self.lang, contents.state(self.today));
        let standing = self.standing(word, target.set.as_ref());
        let due = target.due_on.map(|day| fact(t::due_on(self.lang), &kit_words::day(self.lang, day)));
        let facts: Vec<String> = due.into_iter().chain([standing]).collect();
        self.item(depth, &target.name, &facts);
        if self.inside {
            contents.measures.iter().for_each(|measure| self.measure(measure, depth + 1));
        }
        contents.parts.iter().for_each(|part| self.target(part, depth + 1));
    }

    fn measure(&mut self, measure: &Measure, depth: usize) {
        let lang = self.lang;
        let day = |label: &str, day: Option<Date>| day.map(|day| format!("{label}: {}", kit_words::day(lang, day)));
        let names: Vec<&str> = measure.helpers.iter().map(|helper| helper.name.as_str()).collect();
        let facts = [
            Some(kind_word(lang, measure.kind).to_owned()),
            Some(state::word(lang, measure.state(self.today)).to_owned()),
            measure.progress.drop_reason().map(str::to_owned),
            day(t::starts_on(lang), measure.starts_on),
            day(t::due_on(lang), measure.due_on),
            day(t::done_on(lang), measure.progress.done_on()),
            measure.owner.as_ref().map(|owner| fact(t::measure_owner(lang), &owner.name)),
            (!names.is_empty()).then(|| fact(t::measure_helpers(lang), &names.join(", "))),
            (!measure.details.is_empty()).then(|| folded(&measure.details)),
        ];
        let facts: Vec<String> = facts.into_iter().flatten().collect();
        self.item(depth, &measure.title, &facts);
    }

    fn indicator(&mut self, indicator: &Indicator) {
        let lang = self.lang;
        self.heading(3, &format!("{}: {}", t::indicator(lang), indicator.name));
        let number = |value: f64| format!("{} {}", kit_words::decimal(lang, value), indicator.unit);
        if let Some(target) = indicator.target {
            self.paragraph(&t::aim(lang, number(target).trim()));
        }
        if !indicator.source.is_empty() {
            self.paragraph(&fact(t::indicator_source(lang), &indicator.source));
        }
        if indicator.values.is_empty() {
            return;
        }
        let note_head = if self.inside { format!(" {} |", t::value_note(lang)) } else { String::new() };
        let unit = if indicator.unit.is_empty() { t::value_figure(lang) } else { &indicator.unit };
        self.line(&format!("| {} | {} |{note_head}", t::value_day(lang), escaped(unit)));
        self.line(if self.inside { "| --- | ---: | --- |" } else { "| --- | ---: |" });
        for value in &indicator.values {
            let note = if self.inside { format!(" {} |", escaped(&value.note)) } else { String::new() };
            self.line(&format!(
                "| {} | {} |{note}",
                kit_words::day(lang, value.on),
                kit_words::decimal(lang, value.value)
            ));
        }
        self.end();
    }

    fn follow_ups(&mut self, rules: &[FollowUpRule]) {
        if rules.is_empty() {
            return;
        }
        self.heading(2, t::follow_ups(self.lang));
        for rule in rules {
            let said = t::follow_up_rule(self.lang, &rule.body, rule.per_year);
            self.item(0, &said, &[]);
        }
        self.end();
    }

    fn handbook(&mut self, handbook: &Handbook) {
        self.heading(2, &handbook.title);
        if let Some((from, until)) = handbook.term {
            self.paragraph(&t::council_term_years(self.lang, from.to_string(), until.to_string()));
        }
        for chapter in &handbook.chapters {
            self.heading(3, &chapter.title);
            let body = lowered(&chapter.body);
            self.line(&body);
            self.end();
        }
        for (kind, title) in [
            (Kind::Advocacy, t::toolkit_advocacy(self.lang)),
            (Kind::Communication, t::toolkit_communication(self.lang)),
        ] {
            let tools = handbook.tools.iter().filter(|tool| tool.kind == kind);
            self.list(title, tools.map(|tool| (tool.name.as_str(), Vec::new())));
        }
    }

    /// A list under a heading of its own; without entries neither is written.
    fn list<'a>(&mut self, title: &str, entries: impl Iterator<Item = (&'a str, Vec<&'a str>)>) {
        let mut entries = entries.peekable();
        if entries.peek().is_none() {
            return;
        }
        self.heading(3, title);
        for (name, members) in entries {
            self.item(0, name, &[]);
            for member in members {
                self.item(1, member, &[]);
            }
        }
        self.end();
    }

    fn standing(&self, word: &str, set: Option<&SetState>) -> String {
        set.map_or_else(|| word.to_owned(), |set| format!("{word}. {} {}", t::set_by_hand(self.lang), set.reason))
    }

    fn heading(&mut self, level: usize, title: &str) {
        self.line(&format!("{} {}", "#".repeat(level), escaped(title)));
        self.end();
    }

    fn item(&mut self, depth: usize, name: &str, facts: &[String]) {
        let facts = if facts.is_empty() { String::new() } else { format!(" ({})", escaped(&facts.join("; "))) };
        self.line(&format!("{}- {}{facts}", "  ".repeat(depth), escaped(name)));
    }

    fn paragraphs(&mut self, text: &str) {
        text.split("\n\n").map(str::trim).filter(|part| !part.is_empty()).for_each(|part| self.paragraph(part));
    }

    fn paragraph(&mut self, text: &str) {
        let lines: Vec<String> = text.lines().map(escaped).collect();
        self.line(&lines.join("\n"));
        self.end();
    }

    fn line(&mut self, line: &str) {
        // Writing into a String cannot fail.
        _ = writeln!(self.written, "{}", line.trim_end());
    }

    fn end(&mut self) {
        self.line("");
    }
}

fn kind_word(lang: Lang, kind: Kind) -> &'static str {
    match kind {
        Kind::Advocacy => t::kind_advocacy(lang),
        Kind::Communication => t::kind_communication(lang),
    }
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn fact(label: &str, value: &str) -> String {
    format!("{label}: {value}")
}

/// A line of plain words as Markdown that says the same.
fn escaped(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    for sign in line.chars() {
        if matches!(sign, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~') {
            text.push('\\');
        }
        text.push(sign);
    }
    // What would begin a heading, a list or a line across.
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let after = text[digits..].chars().next();
    if text.starts_with(['#', '+', '-', '=']) {
        text.insert(0, '\\');
    } else if digits > 0 && matches!(after, Some('.' | ')')) {
        text.insert(digits, '\\');
    }
    text
}

/// A chapter's own Markdown with its headings below the chapter's.
fn lowered(body: &str) -> String {
    let mut in_code = false;
    let line = |line: &str| {
        in_code ^= line.trim_start().starts_with("```");
        let signs = line.chars().take_while(|sign| *sign == '#').count();
        let is_heading = (1..=6).contains(&signs) && line[signs..].starts_with(' ') && !in_code;
        if is_heading { format!("{}{}", "#".repeat((signs + 3).min(6)), &line[signs..]) } else { line.to_owned() }
    };
    body.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::{escaped, lowered};

    #[test]
    fn plain_words_stay_plain() {
        assert_eq!(escaped("A *star* and a_b"), "A \\*star\\* and a\\_b");
        assert_eq!(escaped("1. First"), "1\\. First");
        assert_eq!(escaped("- a"), "\\- a");
        assert_eq!(escaped("# a"), "\\# a");
        assert_eq!(escaped("2026 begins"), "2026 begins");
    }

    #[test]
    fn a_chapters_headings_go_below_it() {
        assert_eq!(lowered("# One\ntext\n```\n# code\n```"), "#### One\ntext\n```\n# code\n```");
        assert_eq!(lowered("#hash"), "#hash");
    }
}
