//! How things stand, in words: sentences that several pages say in the same way.
// tidy: no template because it words for other pages

use core_spaces::rules::Visibility;
use jiff::civil::Date;
use kernel::{Lang, State};
use kit_web::quoted::Quoted;
use kit_web::state;

use crate::rules::{
    Direction, FollowUpRule, GoalContents, Handbook, Indicator, IndicatorValue, Kind, Measure, PlanContents, Progress,
    TargetContents,
};
use crate::words as t;

/// "3 / 12 measures done", or that there are none yet.
pub(super) fn progress(lang: Lang, progress: Progress) -> String {
    if progress.all == 0 {
        return t::measures_none_yet(lang).to_owned();
    }
    t::measures_done_of(lang, progress.all, progress.done)
}

/// "4 goals: 1 late, 2 on the way, 1 met."
pub(super) fn goals_sentence(lang: Lang, contents: &PlanContents, today: Date) -> String {
    let counts = contents.goals_by_state(today);
    let parts: Vec<String> = counts.iter().map(|(state, count)| state::counted(lang, *state, *count)).collect();
    t::goals_sentence(lang, contents.goals.len(), parts.join(", "))
}

/// What kind of measure it is.
pub(super) fn kind(lang: Lang, kind: Kind) -> &'static str {
    match kind {
        Kind::Advocacy => t::kind_advocacy(lang),
        Kind::Communication => t::kind_communication(lang),
    }
}

/// The tools of a kind, as a heading.
pub(super) fn tools_of(lang: Lang, kind: Kind) -> &'static str {
    match kind {
        Kind::Advocacy => t::tools_advocacy(lang),
        Kind::Communication => t::tools_communication(lang),
    }
}

/// "City board: twice a year".
pub(super) fn follow_up((lang, own): (Lang, Lang), rule: &FollowUpRule) -> Quoted {
    Quoted::new(own, &rule.body, |body| t::follow_up_rule(lang, body, rule.per_year))
}

/// A handbook by its title and the council term.
pub(super) fn handbook(lang: Lang, handbook: &Handbook) -> String {
    handbook.term.map_or_else(
        || handbook.title.clone(),
        |(from, until)| t::handbook_of_term(lang, from.to_string(), &handbook.title, until.to_string()),
    )
}

/// How far a measure is, by the name of its progress.
pub(super) fn progress_named(lang: Lang, name: &str) -> Option<&'static str> {
    match name {
        "planned" => Some(t::progress_planned(lang)),
        "ongoing" => Some(t::progress_ongoing(lang)),
        "done" => Some(t::progress_done(lang)),
        "dropped" => Some(t::progress_dropped(lang)),
        _ => None,
    }
}

/// Whether more or less is better.
pub(super) fn direction(lang: Lang, direction: Direction) -> &'static str {
    match direction {
        Direction::Up => t::direction_up(lang),
        Direction::Down => t::direction_down(lang),
    }
}

/// Who may see a plan.
pub(super) fn visibility(lang: Lang, visibility: Visibility) -> &'static str {
    match visibility {
        Visibility::Members => t::visibility_members_choice(lang),
        Visibility::Public => t::visibility_public_choice(lang),
    }
}

/// A figure in its unit: "12.5 M€".
pub(super) fn figure(lang: Lang, indicator: &Indicator, value: f64) -> String {
    format!("{} {}", kit_words::decimal(lang, value), indicator.unit).trim_end().to_owned()
}

/// "12.5 M€ (22 Nov 2026)", or that there is no value yet.
pub(super) fn latest((lang, own): (Lang, Lang), indicator: &Indicator, value: Option<&IndicatorValue>) -> Quoted {
    let Some(value) = value else { return Quoted::plain(t::no_values(lang)) };
    let day = kit_words::day(lang, value.on);
    Quoted::new(own, figure(lang, indicator, value.value), |said| t::value_on_day(lang, &day, said))
}

/// "Aim: 20 M€"; nothing where nothing is aimed at.
pub(super) fn aim((lang, own): (Lang, Lang), indicator: &Indicator) -> Option<Quoted> {
    let aim = indicator.target?;
    Some(Quoted::new(own, figure(lang, indicator, aim), |said| t::aim(lang, said)))
}

/// Whether a value reaches what is aimed at, as a sign and a word; nothing where nothing is aimed at.
pub(super) fn reached(lang: Lang, indicator: &Indicator, value: &IndicatorValue) -> Option<(State, &'static str)> {
    indicator.is_reached(value.value).map(|reached| {
        if reached { (State::Met, t::value_reached(lang)) } else { (State::OnTheWay, t::value_not_reached(lang)) }
    })
}

/// Something with a day that a front page names.
pub(super) struct Dated {
    pub title: String,
    pub href: String,
    pub day: Date,
    pub state: State,
    pub state_word: &'static str,
    /// The day as people say it.
    pub when: String,
    /// Whose it is, or of which goal it is.
    pub whose: Quoted,
}

/// What has a day and is neither done nor given up, the earliest first: targets, and measures where
/// the reader may see them.
pub(super) fn dated(contents: &PlanContents, lang: Lang, today: Date, with_measures: bool) -> Vec<Dated> {
    let mut found: Vec<Dated> = Vec::new();
    for goal in &contents.goals {
        for target in goal.all_targets() {
            found.extend(dated_target(goal, target, lang, today));
        }
        if with_measures {
            found.extend(
                goal.all_measures()
                    .into_iter()
                    .filter_map(|measure| dated_measure(goal, measure, (lang, contents.plan.lang), today)),
            );
        }
    }
    found.sort_by(|a, b| a.day.cmp(&b.day).then_with(|| a.title.cmp(&b.title)));
    found
}

fn is_open(state: State) -> bool {
    !matches!(state, State::Met | State::Waived)
}

fn dated_target(goal: &GoalContents, target: &TargetContents, lang: Lang, today: Date) -> Option<Dated> {
    let (day, state) = (target.target.due_on?, target.state(today));
    is_open(state).then(|| Dated {
        title: target.target.name.clone(),
        href: format!("{}#target-{}", super::place::goal_href(goal.goal.plan, goal.goal.id), target.target.id),
        day,
        state,
        state_word: state::neuter(lang, state),
        when: kit_words::day(lang, day),
        whose: Quoted::plain(t::goal_short(lang, goal.goal.position)),
    })
}

fn dated_measure(goal: &GoalContents, measure: &Measure, (lang, own): (Lang, Lang), today: Date) -> Option<Dated> {
    let (day, state) = (measure.due_on?, measure.state(today));
    let whose = match &measure.owner {
        Some(owner) => Quoted::new(own, &owner.name, str::to_owned),
        None => Quoted::plain(t::goal_short(lang, goal.goal.position)),
    };
    is_open(state).then(|| Dated {
        title: measure.title.clone(),
        href: format!("{}#measure-{}", super::place::goal_href(goal.goal.plan, goal.goal.id), measure.id),
        day,
        state,
        state_word: state::word(lang, state),
        when: kit_words::day(lang, day),
        whose,
    })
}
