//! What serves what: from goals down to the evidence of what is owed for them, and from any record up to the goals.

use std::cmp::Ordering;
use std::collections::{BTreeSet, HashMap, HashSet};

use jiff::civil::Date;
use kernel::{Lang, State};

/// What a node is, in the order in which those beneath a node stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TraceKind {
    /// A goal.
    Goal,
    /// A target, or a part of one.
    Target,
    /// A measure.
    Measure,
    /// A duty: what is owed by a day.
    Duty,
    /// What shows that a duty is met, where it is nothing else of these.
    Evidence,
    /// A contact.
    Contact,
    /// What was promised at a contact.
    Promise,
    /// What others decided because of a contact.
    Decision,
    /// A figure that moved because of a contact.
    Figure,
    /// A report in which a goal stands.
    Report,
}

impl TraceKind {
    /// The kind by which records of this kind are known in addresses and references.
    pub const fn code(self) -> &'static str {
        match self {
            TraceKind::Goal => "goal",
            TraceKind::Target => "target",
            TraceKind::Measure => "measure",
            TraceKind::Duty => "duty",
            TraceKind::Evidence => "evidence",
            TraceKind::Contact => "contact",
            TraceKind::Promise => "promise",
            TraceKind::Decision => "outcome",
            TraceKind::Figure => "value",
            TraceKind::Report => "report",
        }
    }
}

/// A record in the trace.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it is.
    pub kind: TraceKind,
    /// Its id as text.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The language of that.
    pub lang: Lang,
    /// The day that matters.
    pub on: Option<Date>,
    /// How it stands, with the word for that of its kind.
    pub stands: Option<(State, &'static str)>,
    /// Where its own page is.
    pub href: String,
}

impl Node {
    /// By what addresses know it: `contact:…`.
    pub fn key(&self) -> String {
        format!("{}:{}", self.kind.code(), self.id)
    }

    /// Which of two of a kind comes first: what is late and what is due first; of what is over and of what happened, the latest.
    fn before(&self, other: &Self) -> Ordering {
        match (self.stands, other.stands) {
            (Some((one, _)), Some((state, _))) if one != state => one.cmp(&state),
            (Some((state, _)), _) if !matches!(state, State::Met | State::Waived) => {
                self.on.unwrap_or(Date::MAX).cmp(&other.on.unwrap_or(Date::MAX))
            }
            _ => other.on.cmp(&self.on),
        }
    }
}

/// Records, and which serve which. A record may serve several, and even, by what it shows, one that came of it.
#[derive(Clone, Debug, Default)]
pub struct Trace {
    nodes: Vec<Node>,
    places: HashMap<String, usize>,
    below: Vec<Vec<usize>>,
    above: Vec<Vec<usize>>,
    /// Where a record stands beneath another besides belonging there: what it proves, or what came of it.
    beside: HashSet<(usize, usize)>,
}

/// A record on the way from the goals down to what is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// The record.
    pub node: &'a Node,
    /// How many stand above it on this way.
    pub depth: usize,
}

/// The records of one kind that hang on what is looked at.
#[derive(Clone, Debug)]
pub struct Group<'a> {
    /// The kind.
    pub kind: TraceKind,
    /// The records, what matters first.
    pub nodes: Vec<&'a Node>,
}

/// A record beneath a goal, with the target and the measure that it came by: a row of a table.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// The goal.
    pub goal: &'a Node,
    /// The innermost target above.
    pub target: Option<&'a Node>,
    /// The measure above.
    pub measure: Option<&'a Node>,
    /// The record.
    pub node: &'a Node,
}

impl Trace {
    /// Adds a record beneath another; beneath none where it is a goal. One that is there already is not doubled.
    pub fn add(&mut self, above: Option<usize>, node: Node) -> usize {
        let key = node.key();
        let place = match self.places.get(&key) {
            Some(place) => *place,
            None => {
                self.nodes.push(node);
                self.below.push(Vec::new());
                self.above.push(Vec::new());
                self.places.insert(key, self.nodes.len() - 1);
                self.nodes.len() - 1
            }
        };
        if let Some(above) = above {
            self.join(above, place);
        }
        place
    }

    /// Says that a record stands beneath another besides: as what proves it, or as what came of it.
    pub fn link(&mut self, above: usize, below: usize) {
        if !self.below[above].contains(&below) {
            self.beside.insert((above, below));
        }
        self.join(above, below);
    }

    fn join(&mut self, above: usize, below: usize) {
        if above != below && !self.below[above].contains(&below) {
            self.below[above].push(below);
            self.above[below].push(above);
        }
    }

    /// Where the record with this key is.
    pub fn place(&self, key: &str) -> Option<usize> {
        self.places.get(key).copied()
    }

    /// The record at this place.
    pub fn node(&self, place: usize) -> &Node {
        &self.nodes[place]
    }

    /// The records of these kinds, by kind and id.
    pub fn ids(&self, kinds: &[TraceKind]) -> Vec<(&'static str, String)> {
        let wanted = self.nodes.iter().filter(|node| kinds.contains(&node.kind));
        wanted.map(|node| (node.kind.code(), node.id.clone())).collect()
    }

    /// The goals, in their order.
    pub fn goals(&self) -> impl Iterator<Item = usize> {
        self.nodes.iter().enumerate().filter(|(_, node)| node.kind == TraceKind::Goal).map(|(place, _)| place)
    }

    /// What stands directly beneath a record, kind by kind.
    fn children(&self, place: usize) -> Vec<usize> {
        let mut below = self.below[place].clone();
        below.sort_by_key(|child| self.nodes[*child].kind);
        below
    }

    /// Everything that hangs on a record, kind by kind, each once. Of what shows that a duty was met the record itself is told; what
    /// hangs on that is another matter.
    pub fn beneath(&self, at: usize) -> Vec<Group<'_>> {
        let (mut told, mut walked, mut open) = (BTreeSet::new(), HashSet::from([at]), vec![at]);
        while let Some(place) = open.pop() {
            let shows = self.nodes[place].kind == TraceKind::Duty;
            for child in self.below[place].iter().filter(|child| **child != at) {
                told.insert(*child);
                if !shows && walked.insert(*child) {
                    open.push(*child);
                }
            }
        }
        let mut nodes: Vec<&Node> = told.into_iter().map(|place| &self.nodes[place]).collect();
        nodes.sort_by(|one, other| one.kind.cmp(&other.kind).then_with(|| one.before(other)));
        let groups = nodes.chunk_by(|one, other| one.kind == other.kind);
        groups.map(|nodes| Group { kind: nodes[0].kind, nodes: nodes.to_vec() }).collect()
    }

    /// What a record serves: from the goals down to it, the record itself left out.
    pub fn above(&self, at: usize) -> Vec<Step<'_>> {
        let ancestors = self.ancestors(at);
        let is_first = |place: &usize| !self.above[*place].iter().any(|above| ancestors.contains(above));
        let mut first: Vec<usize> = ancestors.iter().copied().filter(is_first).collect();
        first.sort_unstable();
        let (mut steps, mut seen) = (Vec::new(), HashSet::from([at]));
        for place in first {
            self.descend((place, 0), &ancestors, &mut seen, &mut steps);
        }
        steps
    }

    fn descend<'a>(
        &'a self,
        (place, depth): (usize, usize),
        within: &HashSet<usize>,
        seen: &mut HashSet<usize>,
        steps: &mut Vec<Step<'a>>,
    ) {
        if !seen.insert(place) {
            return;
        }
        steps.push(Step { node: &self.nodes[place], depth });
        for child in self.children(place) {
            if within.contains(&child) {
                self.descend((child, depth + 1), within, seen, steps);
            }
        }
    }

    /// Everything above. What a record above proves elsewhere, or came of, is nothing that this one serves.
    fn ancestors(&self, at: usize) -> HashSet<usize> {
        let (mut found, mut open) = (HashSet::new(), vec![at]);
        while let Some(place) = open.pop() {
            let serves = |above: &&usize| **above != at && (place == at || !self.beside.contains(&(**above, place)));
            for above in self.above[place].iter().filter(serves) {
                if found.insert(*above) {
                    open.push(*above);
                }
            }
        }
        found
    }

    /// Everything beneath each goal, as the rows of a table: a record once for each goal that it serves.
    pub fn lines(&self) -> Vec<Line<'_>> {
        let mut lines = Vec::new();
        for goal in self.goals() {
            let line = Line { goal: &self.nodes[goal], target: None, measure: None, node: &self.nodes[goal] };
            self.gather(goal, line, &mut HashSet::new(), &mut lines);
        }
        lines
    }

    fn gather<'a>(&'a self, place: usize, line: Line<'a>, seen: &mut HashSet<usize>, lines: &mut Vec<Line<'a>>) {
        if !seen.insert(place) {
            return;
        }
        let node = &self.nodes[place];
        let within = match node.kind {
            TraceKind::Target => Line { target: Some(node), ..line },
            TraceKind::Measure => Line { measure: Some(node), ..line },
            _ => line,
        };
        lines.push(Line { node, ..within });
        for child in self.children(place) {
            self.gather(child, within, seen, lines);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Node, Trace, TraceKind};
    use jiff::civil::{Date, date};
    use kernel::{Lang, State};

    fn node(kind: TraceKind, id: &str) -> Node {
        Node { kind, id: id.into(), title: id.into(), lang: Lang::En, on: None, stands: None, href: String::new() }
    }

    /// A goal with a target, a measure that came of a contact, and the contact as evidence for the measure's duty.
    fn trace() -> Trace {
        let mut trace = Trace::default();
        let goal = trace.add(None, node(TraceKind::Goal, "goal"));
        let contact = trace.add(Some(goal), node(TraceKind::Contact, "contact"));
        let target = trace.add(Some(goal), node(TraceKind::Target, "target"));
        let measure = trace.add(Some(target), node(TraceKind::Measure, "measure"));
        let duty = trace.add(Some(measure), node(TraceKind::Duty, "duty"));
        trace.link(contact, measure);
        trace.link(duty, contact);
        let bare = trace.add(Some(target), node(TraceKind::Measure, "other"));
        trace.add(Some(bare), node(TraceKind::Duty, "bare"));
        trace
    }

    fn both(key: &str) -> (String, String) {
        let trace = trace();
        let at = trace.place(key).unwrap();
        let above = trace.above(at);
        let above: Vec<String> =
            above.iter().map(|step| format!("{}{}", "-".repeat(step.depth), step.node.id)).collect();
        let beneath = trace.beneath(at);
        let beneath: Vec<&str> = beneath.iter().flat_map(|group| &group.nodes).map(|node| node.id.as_str()).collect();
        (above.join(" "), beneath.join(" "))
    }

    fn told(above: &str, beneath: &str) -> (String, String) {
        (above.into(), beneath.into())
    }

    #[test]
    fn it_can_be_walked_both_ways_and_never_in_a_circle() {
        assert_eq!(both("goal:goal"), told("", "target measure other duty bare contact"));
        assert_eq!(both("contact:contact"), told("goal -target --measure ---duty", "measure duty"));
        assert_eq!(both("duty:duty"), told("goal -target --measure", "contact"), "what shows it, and no more");
        assert_eq!(
            both("measure:measure"),
            told("goal -target -contact", "duty contact"),
            "what it came of is within reach"
        );
        assert_eq!(both("measure:other"), told("goal -target", "bare"));
    }

    #[test]
    fn of_a_kind_what_is_late_comes_first_and_what_is_over_last() {
        let mut trace = Trace::default();
        let goal = trace.add(None, node(TraceKind::Goal, "goal"));
        let on = |month| Some(date(2026, month, 1));
        let mut add = |kind, id, stands: Option<State>, on: Option<Date>| {
            let stands = stands.map(|state| (state, "word"));
            trace.add(Some(goal), Node { on, stands, ..node(kind, id) });
        };
        add(TraceKind::Contact, "early", None, on(1));
        add(TraceKind::Measure, "met-early", Some(State::Met), on(2));
        add(TraceKind::Measure, "met", Some(State::Met), on(3));
        add(TraceKind::Measure, "undated", Some(State::Late), None);
        add(TraceKind::Measure, "late", Some(State::Late), on(6));
        add(TraceKind::Measure, "later", Some(State::Late), on(7));
        add(TraceKind::Contact, "recent", None, on(8));
        let groups = trace.beneath(goal);
        let told: Vec<Vec<&str>> =
            groups.iter().map(|group| group.nodes.iter().map(|node| node.id.as_str()).collect()).collect();
        assert_eq!(told, [vec!["late", "later", "undated", "met", "met-early"], vec!["recent", "early"]]);
        assert_eq!(groups[0].kind, TraceKind::Measure);
    }

    #[test]
    fn a_table_has_each_record_once_for_each_goal() {
        let mut trace = trace();
        let other = trace.add(None, node(TraceKind::Goal, "second"));
        let contact = trace.place("contact:contact").unwrap();
        trace.link(other, contact);
        let lines = trace.lines();
        let of = |goal: &str| -> Vec<String> {
            let own = lines.iter().filter(|line| line.goal.id == goal);
            own.map(|line| format!("{}{}", line.node.id, line.target.map_or("", |_| "*"))).collect()
        };
        assert_eq!(of("goal"), ["goal", "target*", "measure*", "duty*", "contact*", "other*", "bare*"]);
        assert_eq!(of("second"), ["second", "contact", "measure", "duty"]);
        assert!(lines.iter().all(|line| line.measure.is_none_or(|measure| measure.kind == TraceKind::Measure)));
    }
}
