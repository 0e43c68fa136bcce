use std::collections::BTreeMap;

use kernel::Refusal;
use serde::{Deserialize, Serialize};

use super::choices::{Asked, Fates};
use crate::rules::text::LINE_LIMIT;

/// The most goals that are added at once, and the most measures of one goal.
pub const ADDED_LIMIT: usize = 50;

/// What is to be new in a renewed plan, as it was typed: titles, one in a line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Additions {
    /// New goals.
    pub goals: String,
    /// New measures, by the id of the goal that goes on.
    pub measures: BTreeMap<String, String>,
}

/// What is new: titles in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Added {
    /// Of goals.
    pub goals: Vec<String>,
    /// Of measures, by the id of the goal in the last plan.
    pub measures: Vec<(String, Vec<String>)>,
}

impl Additions {
    /// The titles. All that cannot be is refused at once: `text-too-long` and `additions-too-many` on `new-goals` and
    /// `new-{goal}`, `new-of-dropped` on `new-{goal}` where the goal does not go on.
    pub fn check(&self, asked: &[Asked], fates: &Fates) -> Result<Added, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let mut added = Added { goals: titles(&self.goals), measures: Vec::new() };
        for part in asked.iter().map(|asked| &asked.part) {
            let new = titles(self.of(&part.id));
            if !new.is_empty() && fates.dropped(&part.id).is_some() {
                refusals.push(Refusal::new("new-of-dropped").on(field(&part.id)).with("name", &part.name));
            } else if !new.is_empty() {
                added.measures.push((part.id.clone(), new));
            }
        }
        refusals.extend(self.too_long());
        if refusals.is_empty() { Ok(added) } else { Err(refusals) }
    }

    /// All that cannot even be kept for later.
    pub fn too_long(&self) -> Vec<Refusal> {
        let goals = std::iter::once(("goals", self.goals.as_str()));
        let measures = self.measures.iter().map(|(id, typed)| (id.as_str(), typed.as_str()));
        measures.chain(goals).filter_map(|(id, typed)| refuse(id, typed)).collect()
    }

    /// What was typed for a goal.
    pub fn of(&self, goal: &str) -> &str {
        self.measures.get(goal).map_or("", String::as_str)
    }

    /// Leaves out what nobody is asked about any more.
    #[must_use]
    pub fn only(mut self, asked: &[Asked]) -> Self {
        self.measures.retain(|id, typed| !typed.is_empty() && asked.iter().any(|asked| asked.part.id == *id));
        self
    }
}

fn refuse(id: &str, typed: &str) -> Option<Refusal> {
    let titles = titles(typed);
    if titles.len() > ADDED_LIMIT {
        return Some(Refusal::new("additions-too-many").on(field(id)).with("limit", ADDED_LIMIT));
    }
    let is_long = titles.iter().any(|title| title.chars().count() > LINE_LIMIT);
    is_long.then(|| Refusal::new("text-too-long").on(field(id)).with("limit", LINE_LIMIT))
}

/// The form's field for what is new: goals under `goals`, measures under the id of their goal.
fn field(id: &str) -> String {
    format!("new-{id}")
}

/// Each line that says something; people begin lines with a dash.
fn titles(typed: &str) -> Vec<String> {
    let title = |line: &str| line.trim().trim_start_matches(['-', '–', '•', '*']).trim().to_owned();
    typed.lines().map(title).filter(|title| !title.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::{ADDED_LIMIT, Added, Additions};
    use crate::rules::LINE_LIMIT;
    use crate::rules::renewal::{Asked, Choice, Choices, Chosen, Fates, Part};

    fn asked() -> Vec<Asked> {
        let asked = |id: &str| Asked { part: Part { id: id.into(), name: id.into() }, within: Vec::new() };
        vec![asked("tram"), asked("port")]
    }

    fn fates() -> Fates {
        let choice = |chosen, reason: &str| Choice { chosen: Some(chosen), reason: reason.into() };
        let choices = Choices::default().with("tram", choice(Chosen::Continue, ""));
        choices.with("port", choice(Chosen::Drop, "Sold")).fates(&asked()).unwrap()
    }

    fn new(goals: &str, measures: &[(&str, &str)]) -> Additions {
        let measures = measures.iter().map(|(id, typed)| ((*id).to_owned(), (*typed).to_owned())).collect();
        Additions { goals: goals.into(), measures }
    }

    fn refused(additions: &Additions) -> Vec<(&'static str, String)> {
        let refusals = additions.check(&asked(), &fates()).unwrap_err().into_iter();
        refusals.map(|refusal| (refusal.code, refusal.field.unwrap_or_default().into_owned())).collect()
    }

    #[test]
    fn each_line_is_a_title() {
        let typed = new(" A bridge \r\n\n- A quay\n", &[("tram", "• A visit\n–\n"), ("gone", "Lost")]);
        let added = typed.check(&asked(), &fates()).unwrap();
        let tram = vec![("tram".to_owned(), vec!["A visit".to_owned()])];
        assert_eq!(added, Added { goals: vec!["A bridge".into(), "A quay".into()], measures: tram });
        assert_eq!(typed.only(&asked()).measures.len(), 1);
    }

    #[test]
    fn a_dropped_goal_gets_nothing_new() {
        assert_eq!(refused(&new("", &[("port", "A letter")])), [("new-of-dropped", "new-port".to_owned())]);
        assert!(new("", &[("port", " \n-")]).check(&asked(), &fates()).is_ok());
    }

    #[test]
    fn there_are_so_many_lines_and_they_are_so_long() {
        let lines = |count: usize| vec!["A bridge"; count].join("\n");
        assert!(new(&lines(ADDED_LIMIT), &[]).check(&asked(), &fates()).is_ok());
        assert_eq!(refused(&new(&lines(ADDED_LIMIT + 1), &[])), [("additions-too-many", "new-goals".to_owned())]);
        assert!(new("", &[("tram", &"ä".repeat(LINE_LIMIT))]).check(&asked(), &fates()).is_ok());
        let long = "ä".repeat(LINE_LIMIT + 1);
        assert_eq!(refused(&new("", &[("tram", &long)])), [("text-too-long", "new-tram".to_owned())]);
    }
}
