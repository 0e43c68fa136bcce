//! A goal's map as a page tells it: everybody on it with a number, as it is or as it was on a day.
// tidy: no template because pages stand on it, and it is none

use std::cmp::Reverse;
use std::collections::HashMap;

use core_register::rules::RegisterPersonId;
use core_register::store::tenure;
use jiff::civil::Date;
use kernel::{Lang, Result};
use kit_db::Tx;
use kit_web::Reader;

use super::map_words;
use crate::rules::GoalId;
use crate::rules::influence::{Entry, Quadrant, Step, Whom};
use crate::store;
use crate::store::influence::{Listed, Met};

/// The language by whose names those are numbered who stand on the same place.
const NUMBERED_IN: Lang = Lang::Fi;

/// A goal's map.
pub(super) struct Map {
    /// Everybody on it, those who matter most first.
    pub people: Vec<OnMap>,
    /// The days on which somebody was assessed, the earliest first.
    pub days: Vec<Date>,
    /// Who was met about the goal and is not on it.
    pub met_besides: Vec<Met>,
}

/// Somebody on a map.
pub(super) struct OnMap {
    /// The number by which the picture knows them, from 1.
    pub number: usize,
    /// The entry.
    pub entry: Entry,
    /// The step that held on the map's day.
    pub step: Step,
    /// The name.
    pub name: String,
    /// The posts held on the map's day; for an organisation, and where none is known, empty.
    pub post: String,
    /// When the last contact about the goal was.
    pub met_on: Option<Date>,
}

impl OnMap {
    /// Which quarter of the map they are in.
    pub fn quadrant(&self) -> Quadrant {
        Quadrant::of(self.step.said.influence, self.step.said.interest)
    }
}

impl Map {
    /// The map as it is, or as it was at the end of this day: four statements.
    pub fn load(tx: &mut Tx<'_>, reader: &Reader, goal: GoalId, at: Option<Date>) -> Result<Self> {
        let day = at.unwrap_or(reader.today);
        let mut listed = store::influence::of_goal(tx, goal)?;
        let met = store::influence::met(tx, goal, day)?;
        let mut days: Vec<Date> = listed.iter().flat_map(|one| one.entry.steps.iter().map(|step| step.on)).collect();
        days.sort_unstable();
        days.dedup();
        let posts = posts(tx, reader, &listed, day)?;
        let met_on: HashMap<Whom, Date> = met.iter().map(|met| (met.whom, met.on)).collect();
        let is_on = |whom: Whom| listed.iter().any(|one| one.entry.whom == whom);
        let met_besides = met.into_iter().filter(|met| met.as_such && !is_on(met.whom)).collect();
        let on_map = |one: Listed| {
            let step = match at {
                Some(day) => one.entry.on(day),
                None => one.entry.latest(),
            };
            let post = match one.entry.whom {
                Whom::Person(person) => posts.get(&person).cloned().unwrap_or_else(|| one.entry.known_as.clone()),
                Whom::Organisation(_) => String::new(),
            };
            Some(OnMap {
                number: 0,
                step: step?.clone(),
                name: map_words::name(reader.lang, &one),
                post,
                met_on: met_on.get(&one.entry.whom).copied(),
                entry: one.entry,
            })
        };
        // The numbers are the same for readers of every language.
        listed.sort_by(|a, b| {
            kit_words::compare(NUMBERED_IN, &map_words::name(NUMBERED_IN, a), &map_words::name(NUMBERED_IN, b))
        });
        let mut people: Vec<OnMap> = listed.into_iter().filter_map(on_map).collect();
        people.sort_by_key(|one| {
            let quadrant = Quadrant::ALL.iter().position(|quadrant| *quadrant == one.quadrant());
            (quadrant, Reverse(one.step.said.influence), Reverse(one.step.said.interest))
        });
        for (number, one) in (1..).zip(&mut people) {
            one.number = number;
        }
        Ok(Self { people, days, met_besides })
    }
}

/// The posts that persons hold on a day, in a line each.
fn posts(tx: &mut Tx<'_>, reader: &Reader, listed: &[Listed], day: Date) -> Result<HashMap<RegisterPersonId, String>> {
    let persons: Vec<RegisterPersonId> = listed
        .iter()
        .filter_map(|one| match one.entry.whom {
            Whom::Person(person) => Some(person),
            Whom::Organisation(_) => None,
        })
        .collect();
    let mut posts: HashMap<RegisterPersonId, String> = HashMap::new();
    for held in tenure::telling(tx, &persons, day)?.iter().filter(|held| held.tenure.runs_on(day)) {
        let post = posts.entry(held.tenure.person).or_default();
        if !post.is_empty() {
            post.push_str("; ");
        }
        post.push_str(&held.known_as(reader.lang));
    }
    Ok(posts)
}
