//! What is known of a goal when somebody decides what becomes of it.
// tidy: no template because the form's page has it

use jiff::civil::Date;
use kernel::{Lang, State};
use kit_web::quoted::Quoted;
use kit_web::state;

use crate::pages::place::goal_href;
use crate::pages::standing_words;
use crate::rules::GoalContents;
use crate::rules::renewal::is_open;
use crate::store::renewal::Known as Counted;
use crate::words as t;

/// What stands beside the choice.
pub struct Known {
    /// How it stands.
    pub state: State,
    /// The same as a word.
    pub state_word: &'static str,
    /// Why that was set by hand; may be empty.
    pub set_reason: String,
    /// How many measures are done, open and late.
    pub measures: String,
    /// How many targets are met; empty where there are none.
    pub targets: String,
    /// Each indicator with its last value.
    pub indicators: Vec<(String, Quoted)>,
    /// Contacts and open promises.
    pub contacts: String,
    /// Where all that happened is told.
    pub timeline: String,
    /// What came of contacts; empty where nothing did.
    pub outcomes: String,
    /// The last decision of others: its day, and what was decided.
    pub decision: Option<(String, String)>,
}

/// Says what is known of a goal.
pub fn known((lang, own): (Lang, Lang), today: Date, contents: &GoalContents, counted: &Counted) -> Known {
    let standing = contents.state(today);
    let measures = contents.all_measures();
    let open = measures.iter().filter(|measure| is_open(&measure.progress)).count();
    let late = measures.iter().filter(|measure| measure.state(today) == State::Late).count();
    let done = measures.iter().filter(|measure| measure.state(today) == State::Met).count();
    let targets = contents.targets_met(today);
    let indicators = contents.indicators.iter().map(|indicator| {
        (indicator.name.clone(), standing_words::latest((lang, own), indicator, indicator.latest(today)))
    });
    Known {
        state: standing,
        state_word: state::word(lang, standing),
        set_reason: contents.goal.set.as_ref().map(|set| set.reason.clone()).unwrap_or_default(),
        measures: t::known_measures(lang, done, late, open),
        targets: if targets.all > 0 { t::targets_met_of(lang, targets.all, targets.done) } else { String::new() },
        indicators: indicators.collect(),
        contacts: contacts(lang, counted),
        timeline: format!("{}/timeline", goal_href(contents.goal.plan, contents.goal.id)),
        outcomes: if counted.outcomes > 0 { t::known_outcomes(lang, counted.outcomes) } else { String::new() },
        decision: counted.decision.as_ref().map(|(on, what)| (kit_words::day(lang, *on), what.clone())),
    }
}

fn contacts(lang: Lang, counted: &Counted) -> String {
    let contacts = t::contacts_count(lang, counted.contacts);
    if counted.promises == 0 {
        return contacts;
    }
    format!("{contacts}, {}", t::known_promises(lang, counted.promises))
}
