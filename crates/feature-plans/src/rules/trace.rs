//! What serves what: from goals down to the evidence of what is owed for them, and from any record up to the goals.

use std::collections::{HashMap, HashSet};

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
    /// How it stands.
    pub state: Option<State>,
    /// Where its own page is.
    pub href: String,
}

impl Node {
    /// By what addresses know it: `contact:…`.
    pub fn key(&self) -> String {
        format!("{}:{}", self.kind.code(), self.id)
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

/// A node with those that stand beneath it.
#[derive(Clone, Debug)]
pub struct Branch<'a> {
    /// The node.
    pub node: &'a Node,
    /// Those beneath it. What stands elsewhere in the same tree already has nothing beneath it here.
    pub below: Vec<Branch<'a>>,
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

    /// What stands beneath a record, down to the evidence. A duty without evidence says no more than what it came of, so it
    /// stands only beneath the record itself; and a record that is evidence is told where it belongs, not there.
    pub fn below(&self, at: usize) -> Vec<Branch<'_>> {
        let mut walk = Walk { seen: HashSet::from([at]), path: vec![at], within: None };
        self.children(at).into_iter().filter_map(|child| self.branch(child, &mut walk)).collect()
    }

    /// What stands above a record: from the goals down to it, the record itself left out.
    pub fn above(&self, at: usize) -> Vec<Branch<'_>> {
        let ancestors = self.ancestors(at);
        let is_first = |place: &usize| !self.above[*place].iter().any(|above| ancestors.contains(above));
        let mut first: Vec<usize> = ancestors.iter().copied().filter(is_first).collect();
        first.sort_unstable();
        let mut walk = Walk { seen: HashSet::from([at]), path: vec![at], within: Some(&ancestors) };
        first.into_iter().filter_map(|place| self.branch(place, &mut walk)).collect()
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

    fn branch<'a>(&'a self, place: usize, walk: &mut Walk<'_>) -> Option<Branch<'a>> {
        let node = &self.nodes[place];
        let is_deep = walk.path.len() > 1;
        let is_bare = node.kind == TraceKind::Duty && self.below[place].is_empty();
        if walk.path.contains(&place) || (is_deep && is_bare && walk.within.is_none()) {
            return None;
        }
        let is_proof = is_deep && walk.path.last().is_some_and(|last| self.nodes[*last].kind == TraceKind::Duty);
        if is_proof || !walk.seen.insert(place) {
            return Some(Branch { node, below: Vec::new() });
        }
        walk.path.push(place);
        let mut below = Vec::new();
        for child in self.children(place) {
            if walk.within.is_none_or(|within| within.contains(&child)) {
                below.extend(self.branch(child, walk));
            }
        }
        walk.path.pop();
        Some(Branch { node, below })
    }

    /// Everything beneath a record, each once.
    pub fn within(&self, at: usize) -> Vec<&Node> {
        let line = Line { goal: &self.nodes[at], target: None, measure: None, node: &self.nodes[at] };
        let mut lines = Vec::new();
        self.gather(at, line, &mut HashSet::new(), &mut lines);
        lines.into_iter().skip(1).map(|line| line.node).collect()
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

/// How far a tree has grown.
struct Walk<'w> {
    /// What stands in it already.
    seen: HashSet<usize>,
    /// What stands above, the record itself first.
    path: Vec<usize>,
    /// The only ones that may stand in it, where not all may.
    within: Option<&'w HashSet<usize>>,
}

#[cfg(test)]
mod tests {
    use super::{Branch, Node, Trace, TraceKind};
    use kernel::Lang;

    fn node(kind: TraceKind, id: &str) -> Node {
        Node { kind, id: id.into(), title: id.into(), lang: Lang::En, on: None, state: None, href: String::new() }
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

    fn told(branches: &[Branch<'_>]) -> String {
        let one = |branch: &Branch<'_>| match told(&branch.below) {
            below if below.is_empty() => branch.node.id.clone(),
            below => format!("{}({below})", branch.node.id),
        };
        branches.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    fn both(key: &str) -> (String, String) {
        let trace = trace();
        let at = trace.place(key).unwrap();
        (told(&trace.above(at)), told(&trace.below(at)))
    }

    #[test]
    fn it_can_be_walked_both_ways_and_never_in_a_circle() {
        assert_eq!(both("goal:goal"), (String::new(), "target(measure(duty(contact)) other) contact(measure)".into()));
        assert_eq!(both("contact:contact"), ("goal(target(measure(duty)))".into(), "measure(duty)".into()));
        assert_eq!(both("duty:duty"), ("goal(target(measure))".into(), "contact(measure)".into()));
        assert_eq!(both("measure:measure").0, "goal(target contact)", "what it came of is within reach");
        assert_eq!(
            both("measure:other"),
            ("goal(target)".into(), "bare".into()),
            "beneath its own measure a duty stands"
        );
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
