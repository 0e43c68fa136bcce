//! A document that was brought in: what was recognised in it, corrected by whoever brought it, and
//! what became of it.

use std::fmt::Write as _;

use kernel::{FileId, Lang, Moment, PersonId, Refusal, RefusalKind, SpaceId};

use super::ids::{HandbookId, ImportId, PlanId};
use super::recognition::{Goal, PlanTree, Stakeholder, Target};
use super::text::LINE_LIMIT;

/// The most goals that a plan is imported with.
pub const MOST_GOALS: usize = 100;

/// A document that was brought in.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// Its id.
    pub id: ImportId,
    /// Into which space.
    pub space: SpaceId,
    /// The file's name.
    pub source_name: String,
    /// The document as text, line by line.
    pub source_text: String,
    /// The file itself as it came, unless the text was pasted.
    pub file: Option<FileId>,
    /// The lines of it, counted from 1, that could not be placed.
    pub unplaced_lines: Vec<usize>,
    /// The language that the document is written in.
    pub lang: Lang,
    /// The plan as recognised and corrected.
    pub tree: PlanTree,
    /// How far it is.
    pub stage: Stage,
    /// Who brought it in.
    pub by: Option<PersonId>,
    /// Counts changes.
    pub version: i64,
}

/// How far an import is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Being corrected.
    Open,
    /// Saved as a plan, and as a handbook where it has one.
    Saved {
        /// The plan.
        plan: PlanId,
        /// The handbook.
        handbook: Option<HandbookId>,
        /// When.
        at: Moment,
    },
    /// Taken back.
    Undone {
        /// When.
        at: Moment,
    },
}

impl Import {
    /// Refuses with `import-closed` what only an import that is being corrected allows.
    pub fn is_open(&self) -> Result<(), Refusal> {
        match self.stage {
            Stage::Open => Ok(()),
            Stage::Saved { .. } | Stage::Undone { .. } => {
                Err(Refusal::new("import-closed").kind(RefusalKind::Conflict))
            }
        }
    }
}

/// Refuses what a plan cannot be saved with: `import-goal-title` for a goal without a title,
/// `text-too-long` for a line beyond the limit, `import-too-many-goals`.
pub fn check(tree: &PlanTree) -> Result<(), Vec<Refusal>> {
    let mut refusals = Vec::new();
    if tree.goals.len() > MOST_GOALS {
        refusals.push(Refusal::new("import-too-many-goals").with("limit", MOST_GOALS));
    }
    for (place, goal) in tree.goals.iter().enumerate() {
        if goal.title.trim().is_empty() {
            refusals.push(Refusal::new("import-goal-title").on(format!("goal-{place}-title")));
        }
        let mut too_long = |part: &str, texts: Vec<&str>| {
            if texts.iter().any(|text| text.chars().count() > LINE_LIMIT) {
                refusals
                    .push(Refusal::new("text-too-long").on(format!("goal-{place}-{part}")).with("limit", LINE_LIMIT));
            }
        };
        too_long("title", vec![goal.title.as_str()]);
        too_long("targets", target_texts(&goal.targets));
        too_long("measures", goal.measures.iter().map(|measure| measure.text.as_str()).collect());
        too_long("partners", goal.partners.iter().map(String::as_str).collect());
        too_long("responsible", goal.responsible.iter().map(String::as_str).collect());
        let members = |one| -> Vec<&str> { stakeholder_texts(one) };
        too_long("stakeholders", goal.stakeholders.iter().flat_map(members).collect());
    }
    if refusals.is_empty() { Ok(()) } else { Err(refusals) }
}

fn target_texts(targets: &[Target]) -> Vec<&str> {
    targets
        .iter()
        .flat_map(|target| std::iter::once(target.text.as_str()).chain(target_texts(&target.targets)))
        .collect()
}

fn stakeholder_texts(stakeholder: &Stakeholder) -> Vec<&str> {
    std::iter::once(stakeholder.name.as_str()).chain(stakeholder.members.iter().map(String::as_str)).collect()
}

/// Nested targets as lines, those beneath another with one more hyphen in front: how people correct them.
pub fn targets_to_lines(targets: &[Target]) -> String {
    fn write(targets: &[Target], depth: usize, into: &mut String) {
        for target in targets {
            let hyphens = "-".repeat(depth);
            let space = if depth == 0 { "" } else { " " };
            let _ = writeln!(into, "{hyphens}{space}{}", one_line(&target.text));
            write(&target.targets, depth + 1, into);
        }
    }
    let mut lines = String::new();
    write(targets, 0, &mut lines);
    lines
}

/// Nested targets from lines as [`targets_to_lines`] writes them. A line that is deeper than the one
/// before by more than one counts as one deeper.
pub fn targets_from_lines(lines: &str) -> Vec<Target> {
    let mut top: Vec<Target> = Vec::new();
    for (depth, text) in depths(lines) {
        let mut level = &mut top;
        for _ in 0..depth {
            if level.is_empty() {
                break;
            }
            let last = level.len() - 1;
            level = &mut level[last].targets;
        }
        level.push(Target { text, targets: Vec::new() });
    }
    top
}

/// Stakeholders as lines, members with a hyphen in front.
pub fn stakeholders_to_lines(stakeholders: &[Stakeholder]) -> String {
    stakeholders.iter().fold(String::new(), |mut lines, one| {
        let _ = writeln!(lines, "{}", one_line(&one.name));
        for member in &one.members {
            let _ = writeln!(lines, "- {}", one_line(member));
        }
        lines
    })
}

/// Stakeholders from lines as [`stakeholders_to_lines`] writes them.
pub fn stakeholders_from_lines(lines: &str) -> Vec<Stakeholder> {
    let mut found: Vec<Stakeholder> = Vec::new();
    for (depth, text) in depths(lines) {
        match found.last_mut() {
            Some(last) if depth > 0 => last.members.push(text),
            _ => found.push(Stakeholder { name: text, members: Vec::new() }),
        }
    }
    found
}

/// The lines that say something, without space around them.
pub fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// Each line that says something with the number of hyphens in front of it.
fn depths(text: &str) -> impl Iterator<Item = (usize, String)> {
    text.lines().filter_map(|line| {
        let line = line.trim();
        let rest = line.trim_start_matches('-');
        let hyphens = line.len() - rest.len();
        // A hyphen without a space behind it belongs to the word.
        let (depth, said) = if hyphens > 0 && rest.starts_with(' ') { (hyphens, rest.trim()) } else { (0, line) };
        (!said.is_empty() && said != "-").then(|| (depth, said.to_owned()))
    })
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The language that a text is most likely written in, by its commonest words; English where it has none.
pub fn language_of(text: &str) -> Lang {
    const COMMON: [(Lang, [&str; 6]); 3] = [
        (Lang::Fi, ["ja", "on", "sekä", "että", "ovat", "kaupungin"]),
        (Lang::Sv, ["och", "att", "för", "som", "är", "stadens"]),
        (Lang::En, ["the", "and", "of", "to", "for", "city"]),
    ];
    let words: Vec<String> = text.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase).collect();
    let count = |common: &[&str]| words.iter().filter(|word| common.contains(&word.as_str())).count();
    let counted = COMMON.map(|(lang, common)| (count(&common), lang));
    counted
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .max_by_key(|(count, _)| *count)
        .map_or(Lang::En, |(_, lang)| lang)
}

/// A goal to be filled in, after the last one.
pub fn add_goal(tree: &mut PlanTree) {
    let number = tree.goals.iter().map(|goal| goal.number).max().unwrap_or(0) + 1;
    tree.goals.push(Goal { number, ..Goal::default() });
}

#[cfg(test)]
mod tests {
    use super::{
        check, language_of, stakeholders_from_lines, stakeholders_to_lines, targets_from_lines, targets_to_lines,
    };
    use crate::rules::recognition::{Goal, PlanTree, Target};
    use crate::rules::text::LINE_LIMIT;
    use kernel::Lang;
    use proptest::prelude::*;

    #[test]
    fn nested_targets_survive_being_lines() {
        let lines = "a\n- b\n-- c\n- d\ne\n";
        let targets = targets_from_lines(lines);
        assert_eq!(targets.len(), 2);
        assert_eq!(targets[0].targets[0].targets[0].text, "c");
        assert_eq!(targets_to_lines(&targets), lines);
    }

    #[test]
    fn a_text_tells_its_language() {
        assert_eq!(language_of("Kaupunki vaikuttaa ja edistää, että rata on valmis"), Lang::Fi);
        assert_eq!(language_of("Staden verkar för att banan och hamnen är klara"), Lang::Sv);
        assert_eq!(language_of("The city works for the railway and the port"), Lang::En);
        assert_eq!(language_of("123"), Lang::En);
    }

    #[test]
    fn a_jump_in_depth_is_one_step() {
        let targets = targets_from_lines("a\n--- b\n");
        assert_eq!(targets[0].targets[0].text, "b");
        assert_eq!(targets_from_lines("- first\n")[0].text, "first");
    }

    #[test]
    fn members_belong_to_the_name_before() {
        let stakeholders = stakeholders_from_lines("Parties\n- leaders\n- secretaries\n\nMinistries\n");
        assert_eq!(stakeholders[0].members, ["leaders", "secretaries"]);
        assert_eq!(stakeholders_to_lines(&stakeholders), "Parties\n- leaders\n- secretaries\nMinistries\n");
    }

    #[test]
    fn a_goal_needs_a_title_and_lines_have_a_limit() {
        let goal = |title: &str, target: usize| PlanTree {
            goals: vec![Goal {
                title: title.into(),
                targets: vec![Target { text: "x".repeat(target), targets: Vec::new() }],
                ..Goal::default()
            }],
            ..PlanTree::default()
        };
        assert!(check(&goal("A", LINE_LIMIT)).is_ok());
        assert_eq!(check(&goal(" ", 1)).unwrap_err()[0].code, "import-goal-title");
        let refusals = check(&goal("A", LINE_LIMIT + 1)).unwrap_err();
        assert_eq!((refusals[0].code, refusals[0].field.as_deref()), ("text-too-long", Some("goal-0-targets")));
    }

    proptest! {
        #[test]
        fn no_line_is_lost(text in "[a-c \\-\n]{0,60}") {
            let words = |text: &str| text.chars().filter(|c| c.is_alphabetic()).collect::<String>();
            prop_assert_eq!(words(&text), words(&targets_to_lines(&targets_from_lines(&text))));
            prop_assert_eq!(words(&text), words(&stakeholders_to_lines(&stakeholders_from_lines(&text))));
        }
    }
}
