use std::collections::HashMap;

use jiff::civil::Date;

use super::carried::is_open;
use crate::rules::contents::{GoalContents, PlanContents, TargetContents};
use crate::rules::goal::Goal;
use crate::rules::handbook::{Chapter, Handbook};
use crate::rules::ids::{ChapterId, GoalId, MeasureId, TargetId};
use crate::rules::measure::Measure;

/// What became of a part of the last plan or handbook, or where a part of the new one comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    /// It goes on and says the same.
    Same,
    /// It goes on and says something else.
    Changed,
    /// It was not in the last one.
    New,
    /// It is not in the new one.
    Dropped,
    /// It was met or done, and stays with the last one.
    Behind,
}

impl Became {
    /// All of them, in the order in which pages have them.
    pub const ALL: [Became; 5] = [Became::Same, Became::Changed, Became::New, Became::Dropped, Became::Behind];

    /// The name in lists and styles.
    pub const fn name(self) -> &'static str {
        match self {
            Became::Same => "same",
            Became::Changed => "changed",
            Became::New => "new",
            Became::Dropped => "dropped",
            Became::Behind => "behind",
        }
    }
}

/// What the parts of a new plan or handbook renew: new ids, and the old ones behind them.
#[derive(Clone, Debug, Default)]
pub struct Links {
    /// Goals.
    pub goals: HashMap<GoalId, GoalId>,
    /// Targets.
    pub targets: HashMap<TargetId, TargetId>,
    /// Measures.
    pub measures: HashMap<MeasureId, MeasureId>,
    /// Chapters of a handbook.
    pub chapters: HashMap<ChapterId, ChapterId>,
}

/// Why parts of the last plan were dropped.
#[derive(Clone, Debug, Default)]
pub struct Dropped {
    /// Goals.
    pub goals: HashMap<GoalId, String>,
    /// Measures of goals that go on.
    pub measures: HashMap<MeasureId, String>,
    /// Chapters of a handbook.
    pub chapters: HashMap<ChapterId, String>,
}

/// A text before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// Whether it is the reason; else the title.
    pub is_reason: bool,
    /// What it said.
    pub before: String,
    /// What it says.
    pub after: String,
}

/// A target or a measure, what became of it, and what it said and says: its name and its day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartDifference {
    /// What became of it.
    pub became: Became,
    /// In the last plan.
    pub before: Option<(String, Option<Date>)>,
    /// In the new plan.
    pub after: Option<(String, Option<Date>)>,
    /// Why it was dropped; may be empty.
    pub reason: String,
}

/// A goal of either plan, what became of it, and what of what is in it.
#[derive(Clone, Debug)]
pub struct GoalDifference {
    /// What became of it.
    pub became: Became,
    /// In the last plan.
    pub before: Option<Goal>,
    /// In the new plan.
    pub after: Option<Goal>,
    /// Its title and its reason, where they say something else.
    pub fields: Vec<FieldChange>,
    /// Its targets with their parts.
    pub targets: Vec<PartDifference>,
    /// Its measures; nothing where they were not asked for.
    pub measures: Vec<PartDifference>,
    /// Why it was dropped; may be empty.
    pub reason: String,
}

/// A chapter of either handbook.
#[derive(Clone, Debug)]
pub struct ChapterDifference {
    /// What became of it.
    pub became: Became,
    /// In the last handbook.
    pub before: Option<Chapter>,
    /// In the new one.
    pub after: Option<Chapter>,
    /// Why it was dropped; may be empty.
    pub reason: String,
}

/// What became of the last plan's goals: those of the new plan in its order, then those that are not in it.
/// With measures where the reader may see them.
pub fn goals(
    last: &PlanContents,
    new: &PlanContents,
    (links, dropped): (&Links, &Dropped),
    with_measures: bool,
) -> Vec<GoalDifference> {
    let of_last = |id: &GoalId| links.goals.get(id).and_then(|old| last.goals.iter().find(|one| one.goal.id == *old));
    let between = Between { links, dropped, with_measures };
    let there = new.goals.iter().map(|after| between.goal(of_last(&after.goal.id), after));
    let goes_on =
        |goal: &&GoalContents| new.goals.iter().any(|one| links.goals.get(&one.goal.id) == Some(&goal.goal.id));
    let gone = last.goals.iter().filter(|goal| !goes_on(goal)).map(|goal| GoalDifference {
        became: Became::Dropped,
        before: Some(goal.goal.clone()),
        after: None,
        fields: Vec::new(),
        targets: Vec::new(),
        measures: Vec::new(),
        reason: dropped.goals.get(&goal.goal.id).cloned().unwrap_or_default(),
    });
    there.chain(gone).collect()
}

struct Between<'a> {
    links: &'a Links,
    dropped: &'a Dropped,
    with_measures: bool,
}

impl Between<'_> {
    fn goal(&self, before: Option<&GoalContents>, after: &GoalContents) -> GoalDifference {
        let Some(before) = before else {
            return GoalDifference {
                became: Became::New,
                before: None,
                after: Some(after.goal.clone()),
                fields: Vec::new(),
                targets: Vec::new(),
                measures: Vec::new(),
                reason: String::new(),
            };
        };
        let field = |is_reason, before: &String, after: &String| {
            (before != after).then(|| FieldChange { is_reason, before: before.clone(), after: after.clone() })
        };
        let title = field(false, &before.goal.title, &after.goal.title);
        let reason = field(true, &before.goal.reason, &after.goal.reason);
        let fields: Vec<FieldChange> = title.into_iter().chain(reason).collect();
        let targets = self.targets(before, after);
        let measures = if self.with_measures { self.measures(before, after) } else { Vec::new() };
        let is_news = |part: &PartDifference| !matches!(part.became, Became::Same | Became::Behind);
        let changed = !fields.is_empty() || targets.iter().chain(&measures).any(is_news);
        GoalDifference {
            became: if changed { Became::Changed } else { Became::Same },
            before: Some(before.goal.clone()),
            after: Some(after.goal.clone()),
            fields,
            targets,
            measures,
            reason: String::new(),
        }
    }

    fn targets(&self, before: &GoalContents, after: &GoalContents) -> Vec<PartDifference> {
        let said = |one: &TargetContents| (one.target.name.clone(), one.target.due_on);
        let (old, new) = (before.all_targets(), after.all_targets());
        let renewed = |one: &TargetContents| self.links.targets.get(&one.target.id);
        let there = new.iter().map(|one| {
            let before = old.iter().find(|other| renewed(one) == Some(&other.target.id));
            part(before.map(|before| said(before)), said(one))
        });
        let goes_on = |target: &&&TargetContents| new.iter().any(|one| renewed(one) == Some(&target.target.id));
        // A target that was not carried over was met or waived: nobody is asked about targets.
        let gone = old.iter().filter(|target| !goes_on(target)).map(|target| PartDifference {
            became: Became::Behind,
            before: Some(said(target)),
            after: None,
            reason: String::new(),
        });
        there.chain(gone).collect()
    }

    fn measures(&self, before: &GoalContents, after: &GoalContents) -> Vec<PartDifference> {
        let said = |measure: &Measure| (measure.title.clone(), measure.due_on);
        let (old, new) = (before.all_measures(), after.all_measures());
        let renewed = |measure: &Measure| self.links.measures.get(&measure.id);
        let there = new.iter().map(|measure| {
            let before = old.iter().find(|other| renewed(measure) == Some(&other.id));
            part(before.map(|before| said(before)), said(measure))
        });
        let goes_on = |measure: &&&Measure| new.iter().any(|one| renewed(one) == Some(&measure.id));
        let gone = old.iter().filter(|measure| !goes_on(measure)).map(|measure| PartDifference {
            became: if is_open(&measure.progress) { Became::Dropped } else { Became::Behind },
            before: Some(said(measure)),
            after: None,
            reason: self.dropped.measures.get(&measure.id).cloned().unwrap_or_default(),
        });
        there.chain(gone).collect()
    }
}

fn part(before: Option<(String, Option<Date>)>, after: (String, Option<Date>)) -> PartDifference {
    let became = match &before {
        None => Became::New,
        Some(before) if *before == after => Became::Same,
        Some(_) => Became::Changed,
    };
    PartDifference { became, before, after: Some(after), reason: String::new() }
}

/// What became of the last handbook's chapters: those of the new one in its order, then those that are not in it.
pub fn chapters(last: &Handbook, new: &Handbook, (links, dropped): (&Links, &Dropped)) -> Vec<ChapterDifference> {
    let there = new.chapters.iter().map(|after| {
        let before = links.chapters.get(&after.id).and_then(|old| last.chapters.iter().find(|one| one.id == *old));
        let says_the_same = |before: &&Chapter| (&before.title, &before.body) == (&after.title, &after.body);
        let became = match before {
            None => Became::New,
            Some(before) if says_the_same(&before) => Became::Same,
            Some(_) => Became::Changed,
        };
        ChapterDifference { became, before: before.cloned(), after: Some(after.clone()), reason: String::new() }
    });
    let goes_on = |chapter: &&Chapter| new.chapters.iter().any(|one| links.chapters.get(&one.id) == Some(&chapter.id));
    let gone = last.chapters.iter().filter(|chapter| !goes_on(chapter)).map(|chapter| ChapterDifference {
        became: Became::Dropped,
        before: Some(chapter.clone()),
        after: None,
        reason: dropped.chapters.get(&chapter.id).cloned().unwrap_or_default(),
    });
    there.chain(gone).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::{Became, Dropped, Links, chapters};
    use crate::rules::{Chapter, ChapterId, Handbook, HandbookId};
    use kernel::{Chance, Lang, Moment, SpaceId};

    fn chapter(title: &str, body: &str, chance: &Chance) -> Chapter {
        let id = ChapterId::new(Moment::from_millis(0), chance);
        Chapter { id, title: title.into(), body: body.into(), version: 1 }
    }

    fn handbook(chapters: Vec<Chapter>, chance: &Chance) -> Handbook {
        let at = Moment::from_millis(0);
        Handbook {
            id: HandbookId::new(at, chance),
            space: SpaceId::new(at, chance),
            title: "Handbook".into(),
            term: None,
            lang: Lang::En,
            version: 1,
            chapters,
            tools: Vec::new(),
        }
    }

    #[test]
    fn chapters_are_the_same_changed_new_or_dropped() {
        let chance = Chance::seeded(1);
        let one = |title: &str, body: &str| chapter(title, body, &chance);
        let old = handbook(vec![one("Ways", "We meet."), one("Roles", "The board."), one("Old", "Gone.")], &chance);
        let new = handbook(vec![one("Roles", "The council."), one("Ways", "We meet."), one("Money", "None.")], &chance);
        let links = HashMap::from([(new.chapters[0].id, old.chapters[1].id), (new.chapters[1].id, old.chapters[0].id)]);
        let links = Links { chapters: links, ..Links::default() };
        let dropped = HashMap::from([(old.chapters[2].id, "Out of date".to_owned())]);
        let dropped = Dropped { chapters: dropped, ..Dropped::default() };
        let became: Vec<(Became, String)> =
            chapters(&old, &new, (&links, &dropped)).into_iter().map(|one| (one.became, one.reason)).collect();
        let expected = [
            (Became::Changed, String::new()),
            (Became::Same, String::new()),
            (Became::New, String::new()),
            (Became::Dropped, "Out of date".to_owned()),
        ];
        assert_eq!(became, expected);
    }
}
