use std::collections::BTreeMap;

use core_spaces::rules::Role;
use jiff::civil::Date;
use kernel::{Lang, MultiText};
use serde::{Deserialize, Serialize};

use super::{DisclosureKind, Field, Fields};
use crate::rules::ContactId;
use crate::rules::access::Level;
use crate::rules::contact::{Channel, ContactState};
use crate::rules::report::Period;

/// Words in the language in which somebody wrote them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Words {
    /// The words.
    pub text: String,
    /// Their language.
    pub lang: Lang,
}

/// Somebody outside: all empty where nothing may be said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outside {
    /// The person's name; empty for an organisation, and where it was erased.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The post that the person held then, with its organisation.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub post: String,
    /// The names of the organisation.
    #[serde(default, skip_serializing_if = "MultiText::is_empty")]
    pub organisation: MultiText,
    /// Whether the transparency register asks of contacts with them: Parliament, its groups, the Government and ministries
    /// (Finnish Transparency Register Act 430/2023, section 2). What a disclosure says does not tell it.
    #[serde(skip)]
    pub is_target: bool,
}

/// A contact as disclosures look at it: nothing of what was said, promised or wrote down about people.
#[derive(Clone, Debug)]
pub struct Told {
    /// Which.
    pub id: ContactId,
    /// How it stands.
    pub state: ContactState,
    /// From which circle on what was said is seen.
    pub level: Level,
    /// When.
    pub on: Date,
    /// By which means.
    pub channel: Channel,
    /// What it was about, in a line; may be empty.
    pub topic: Words,
    /// The titles of the goals that it was about.
    pub goals: Vec<Words>,
    /// Whom.
    pub theirs: Vec<Outside>,
    /// The roles in which we took part.
    pub ours: Vec<Role>,
}

/// What a disclosure says, as the database keeps it once it is approved.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Line by line: somebody met about a goal each in an extract, a contact each in a list of meetings.
    pub lines: Vec<Line>,
}

/// A line; what was not chosen is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    /// Goals.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<Words>,
    /// The topic in the log's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<Words>,
    /// With whom.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub whom: Vec<Outside>,
    /// By which means.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub means: Vec<Means>,
    /// The names of our roles.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ours: Vec<String>,
}

/// A means, and how many times where that is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Means {
    /// By which means.
    pub channel: Channel,
    /// How many times.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<usize>,
}

impl Content {
    /// What a disclosure of this kind and these fields says of a period: only what was held and is not confidential.
    pub fn of(kind: DisclosureKind, fields: &Fields, period: Period, told: &[Told]) -> Self {
        let fields = fields.of(kind);
        let disclosed = told.iter().filter(|told| told.is_disclosed(period));
        let mut lines: Vec<Line> = match kind {
            DisclosureKind::Meetings => disclosed.map(|told| told.line(&fields)).collect(),
            DisclosureKind::Extract => by_matter(disclosed, &fields),
        };
        // Where no day is told, neither does the order tell any. What is about no goal comes last.
        lines.sort_by_cached_key(|line| {
            let whom: Vec<[String; 3]> = line.whom.iter().map(Outside::words).collect();
            (std::cmp::Reverse(line.on), line.goals.is_empty(), line.goals.clone(), line.topic.clone(), whom)
        });
        Self { lines }
    }
}

/// A line for each whom one contacted about a goal, with the means by which that was; one for the goal where nobody is told.
/// A contact without a goal stands under its topic where topics are told.
fn by_matter<'a>(told: impl Iterator<Item = &'a Told>, fields: &Fields) -> Vec<Line> {
    let mut matters: BTreeMap<(Option<Words>, Option<Words>), Vec<&Told>> = BTreeMap::new();
    for told in told.filter(|told| fields.has(Field::Others) || told.has_target()) {
        let goals: &[Words] = if fields.has(Field::Goals) { &told.goals } else { &[] };
        if goals.is_empty() {
            let topic = fields.has(Field::Topic).then(|| told.topic.clone()).filter(|topic| !topic.text.is_empty());
            matters.entry((None, topic)).or_default().push(told);
        }
        for goal in goals {
            let of_goal = matters.entry((Some(goal.clone()), None)).or_default();
            // Goals of two years may have the same title.
            if of_goal.last().is_none_or(|last| last.id != told.id) {
                of_goal.push(told);
            }
        }
    }
    let mut lines = Vec::new();
    for ((goal, topic), told) in matters {
        let line = |(whom, met): (Vec<Outside>, Vec<&Told>)| Line {
            goals: goal.clone().into_iter().collect(),
            topic: topic.clone(),
            whom,
            means: means(&met, fields),
            ..Line::default()
        };
        lines.extend(by_whom(told, fields).into_iter().map(line));
    }
    lines
}

/// The contacts with each who may be told, everybody once; all of them together where nobody is told.
fn by_whom<'a>(told: Vec<&'a Told>, fields: &Fields) -> Vec<(Vec<Outside>, Vec<&'a Told>)> {
    let mut met: Vec<(Vec<Outside>, Vec<&Told>)> = Vec::new();
    for contact in told {
        let asked_for = |one: &&Outside| fields.has(Field::Others) || one.is_target;
        let mut whom: Vec<Vec<Outside>> = contact.whom(fields, asked_for).into_iter().map(|one| vec![one]).collect();
        whom.dedup();
        if whom.is_empty() {
            whom.push(Vec::new());
        }
        for one in whom {
            match met.iter_mut().find(|(known, _)| *known == one) {
                Some((_, contacts)) if contacts.last().is_some_and(|last| last.id == contact.id) => {}
                Some((_, contacts)) => contacts.push(contact),
                None => met.push((one, vec![contact])),
            }
        }
    }
    met
}

fn means(told: &[&Told], fields: &Fields) -> Vec<Means> {
    if !fields.has_any(&[Field::Channel, Field::Count]) {
        return Vec::new();
    }
    let counted = Channel::ALL.map(|channel| (channel, told.iter().filter(|told| told.channel == channel).count()));
    let used = counted.into_iter().filter(|(_, times)| *times > 0);
    used.map(|(channel, times)| Means { channel, times: fields.has(Field::Count).then_some(times) }).collect()
}

impl Told {
    pub(super) fn is_held_in(&self, period: Period) -> bool {
        self.state == ContactState::Held && period.has(self.on)
    }

    /// Whether the register asks of it.
    pub(super) fn has_target(&self) -> bool {
        self.theirs.iter().any(|one| one.is_target)
    }

    pub(super) fn is_disclosed(&self, period: Period) -> bool {
        self.is_held_in(period) && self.level != Level::Confidential
    }

    fn line(&self, fields: &Fields) -> Line {
        let mut ours: Vec<String> = self.ours.iter().map(|role| role.name().to_owned()).collect();
        ours.sort();
        ours.dedup();
        let topic = Some(self.topic.clone()).filter(|topic| fields.has(Field::Topic) && !topic.text.is_empty());
        Line {
            on: fields.has(Field::Day).then_some(self.on),
            goals: if fields.has(Field::Goals) { self.goals.clone() } else { Vec::new() },
            topic,
            whom: self.whom(fields, |_| true),
            means: means(&[self], fields),
            ours: if fields.has(Field::Ours) { ours } else { Vec::new() },
        }
    }

    /// Those of them of whom something is told, as it is told.
    fn whom(&self, fields: &Fields, of: impl Fn(&&Outside) -> bool) -> Vec<Outside> {
        if !fields.has_any(&[Field::Posts, Field::Names, Field::PrivateNames]) {
            return Vec::new();
        }
        self.theirs.iter().filter(of).map(|their| their.told(fields)).collect()
    }
}

impl Outside {
    /// Whether neither a post nor an organisation is known.
    pub fn is_private(&self) -> bool {
        self.post.is_empty() && self.organisation.is_empty()
    }

    /// What these fields say of somebody.
    fn told(&self, fields: &Fields) -> Self {
        let named = if self.is_private() { Field::PrivateNames } else { Field::Names };
        let is_organisation = self.name.is_empty() && self.post.is_empty();
        let organisation = if is_organisation {
            fields.has_any(&[Field::Posts, Field::Names])
        } else {
            fields.has(Field::Posts) && self.post.is_empty()
        };
        Self {
            name: if fields.has(named) { self.name.clone() } else { String::new() },
            post: if fields.has(Field::Posts) { self.post.clone() } else { String::new() },
            organisation: if organisation { self.organisation.clone() } else { MultiText::default() },
            is_target: false,
        }
    }

    /// By what people are ordered.
    fn words(&self) -> [String; 3] {
        [self.post.clone(), self.organisation.pick(Lang::En).0.to_owned(), self.name.clone()]
    }
}

#[cfg(test)]
mod tests {
    use super::{Content, Line, Outside, Told, Words};
    use crate::rules::ContactId;
    use crate::rules::access::Level;
    use crate::rules::contact::{Channel, ContactState};
    use crate::rules::disclosure::{DisclosureKind, Field, Fields, HalfYear};
    use crate::rules::disclosure::{Gap, gaps, left_out, not_asked_for};
    use crate::rules::report::Period;
    use core_spaces::rules::Role;
    use jiff::civil::{Date, date};
    use kernel::{Chance, Lang, Moment, MultiText};

    fn half() -> Period {
        HalfYear::of(date(2026, 1, 1)).period()
    }

    fn words(text: &str) -> Words {
        Words { text: text.into(), lang: Lang::En }
    }

    fn minister() -> Outside {
        Outside {
            name: "Aino".into(),
            post: "minister, Ministry".into(),
            organisation: MultiText::of(Lang::En, "Ministry"),
            is_target: true,
        }
    }

    fn neighbour() -> Outside {
        Outside { name: "Neighbour".into(), ..Outside::default() }
    }

    fn office() -> Outside {
        Outside { organisation: MultiText::of(Lang::En, "Office"), ..Outside::default() }
    }

    fn told(on: Date, channel: Channel, goals: &[&str], theirs: Vec<Outside>) -> Told {
        Told {
            id: ContactId::new(Moment::from_millis(0), &Chance::system()),
            state: ContactState::Held,
            level: Level::Team,
            on,
            channel,
            topic: words("Talk"),
            goals: goals.iter().map(|goal| words(goal)).collect(),
            theirs,
            ours: vec![Role::Officer, Role::Coordinator, Role::Officer],
        }
    }

    fn of(kind: DisclosureKind, fields: &str, told: &[Told]) -> Vec<Line> {
        Content::of(kind, &fields.parse().unwrap(), half(), told).lines
    }

    fn extract(fields: &str, told: &[Told]) -> Vec<Line> {
        of(DisclosureKind::Extract, fields, told)
    }

    #[test]
    fn an_extract_gathers_contacts_by_goal_and_tells_no_day() {
        let calls = [
            told(date(2026, 6, 30), Channel::Call, &["Tram"], vec![minister()]),
            told(date(2026, 1, 1), Channel::Meeting, &["Tram", "Port"], vec![minister(), office()]),
            told(date(2026, 2, 1), Channel::Call, &["Tram", "Tram"], vec![minister()]),
            told(date(2026, 2, 2), Channel::Mail, &[], vec![office()]),
        ];
        let lines = extract("day goals topic posts channel count ours others", &calls);
        let goals: Vec<&str> = lines.iter().flat_map(|line| &line.goals).map(|goal| goal.text.as_str()).collect();
        assert_eq!(goals, ["Port", "Port", "Tram", "Tram"], "in the order of the alphabet, everybody once");
        assert_eq!(lines[4].topic, Some(words("Talk")), "what is about no goal comes last, under its topic");
        let means = |line: &Line| -> Vec<_> { line.means.iter().map(|one| (one.channel.name(), one.times)).collect() };
        assert_eq!(lines[2].whom[0].organisation.pick(Lang::En).0, "Office");
        assert_eq!(means(&lines[2]), [("meeting", Some(1))]);
        assert_eq!(means(&lines[3]), [("meeting", Some(1)), ("call", Some(2))], "by which means whom");
        assert!(lines.iter().all(|line| line.on.is_none() && line.ours.is_empty()));
        let stored = serde_json::to_string(&lines).unwrap();
        assert!(!stored.contains("2026-") && !stored.contains("Aino"), "{stored}");
    }

    #[test]
    fn an_extract_tells_those_whom_the_register_asks_for() {
        let calls = [
            told(date(2026, 6, 30), Channel::Call, &["Tram"], vec![minister(), office(), neighbour()]),
            told(date(2026, 6, 29), Channel::Call, &["Port"], vec![office()]),
        ];
        let lines = extract("goals posts", &calls);
        assert_eq!((lines.len(), lines[0].goals[0].text.as_str()), (1, "Tram"));
        assert_eq!(lines[0].whom[0].post, "minister, Ministry");
        assert_eq!(extract("goals posts others", &calls).len(), 4);
        assert_eq!(extract("goals", &calls).len(), 1, "also where nobody is told");
        assert_eq!(not_asked_for(half(), &calls), 1);
    }

    #[test]
    fn means_are_told_with_or_without_counts() {
        let calls = [told(date(2026, 2, 1), Channel::Call, &["Tram"], vec![office()])];
        let times =
            |fields: &str| extract(&format!("{fields} others"), &calls)[0].means.first().map(|means| means.times);
        assert_eq!(times("goals"), None);
        assert_eq!(times("channel"), Some(None));
        assert_eq!(times("count"), Some(Some(1)));
        assert_eq!(extract("channel others", &calls)[0].goals, [], "without goals all is one line");
    }

    #[test]
    fn meetings_are_told_one_by_one_the_latest_first() {
        let calls = [
            told(date(2026, 1, 1), Channel::Call, &["Tram"], vec![minister()]),
            told(date(2026, 3, 1), Channel::Meeting, &[], vec![office()]),
        ];
        let lines = of(DisclosureKind::Meetings, "day topic channel count ours", &calls);
        let days: Vec<Option<Date>> = lines.iter().map(|line| line.on).collect();
        assert_eq!(days, [Some(date(2026, 3, 1)), Some(date(2026, 1, 1))]);
        assert_eq!((lines[0].means[0].times, lines[0].whom.len()), (None, 0), "a meeting is not counted");
        assert_eq!(lines[0].ours, ["coordinator", "officer"]);
        let lines = of(DisclosureKind::Meetings, "topic", &calls);
        assert!(lines.iter().all(|line| line.on.is_none() && line.means.is_empty() && line.ours.is_empty()));
    }

    #[test]
    fn names_are_told_where_they_were_chosen_and_private_ones_by_a_choice_of_their_own() {
        let calls = [told(date(2026, 2, 1), Channel::Call, &[], vec![minister(), neighbour(), office()])];
        let whom = |fields| {
            let lines = of(DisclosureKind::Meetings, fields, &calls);
            let told = |one: &Outside| format!("{}|{}|{}", one.name, one.post, one.organisation.pick(Lang::En).0);
            lines[0].whom.iter().map(told).collect::<Vec<_>>()
        };
        assert_eq!(whom("posts"), ["|minister, Ministry|", "||", "||Office"]);
        assert_eq!(whom("names"), ["Aino||", "||", "||Office"]);
        assert_eq!(whom("posts names"), ["Aino|minister, Ministry|", "||", "||Office"]);
        assert_eq!(whom("private-names"), ["||", "Neighbour||", "||"]);
        assert_eq!(whom("day"), [""; 0]);
    }

    #[test]
    fn only_what_was_held_in_the_period_and_is_not_confidential_is_told() {
        let held = told(date(2026, 6, 30), Channel::Call, &["Tram"], vec![minister()]);
        let others = [
            Told { on: date(2025, 12, 31), ..held.clone() },
            Told { on: date(2026, 7, 1), ..held.clone() },
            Told { state: ContactState::Planned, ..held.clone() },
            Told { state: ContactState::Cancelled, ..held.clone() },
            Told { level: Level::Confidential, ..held.clone() },
        ];
        for kind in [DisclosureKind::Extract, DisclosureKind::Meetings] {
            let all: Fields = Field::ALL.into_iter().collect();
            assert_eq!(Content::of(kind, &all, half(), &others), Content::default());
        }
        assert_eq!(left_out(half(), &others), 1);
        assert_eq!(extract("goals", &[held]).len(), 1);
    }

    #[test]
    fn what_is_missing_is_asked_for_where_it_would_be_told() {
        let bare = Told { topic: words(""), ..told(date(2026, 2, 1), Channel::Call, &[], vec![neighbour(), office()]) };
        let missing = |fields: &str, told: &Told| {
            let told = [told.clone()];
            gaps(&fields.parse().unwrap(), half(), &told).into_iter().flat_map(|(_, gaps)| gaps).collect::<Vec<_>>()
        };
        assert_eq!(missing("goals topic posts", &bare), [Gap::NoGoal, Gap::NoTopic, Gap::NoPost]);
        assert_eq!(missing("day names", &bare), []);
        let planned = Told { state: ContactState::Planned, ..bare.clone() };
        assert_eq!(missing("goals", &planned), [Gap::Planned]);
        assert_eq!(missing("goals", &Told { state: ContactState::Cancelled, ..bare.clone() }), []);
        assert_eq!(missing("goals", &Told { level: Level::Confidential, ..bare.clone() }), []);
        assert_eq!(missing("goals", &Told { on: date(2026, 7, 1), ..bare }), []);
    }
}
