//! The form of a contact: what a phone shows at once, and what is one step away.
// tidy: no template because contact_edit has it

use core_spaces::Place;
use jiff::civil::{Date, Time};
use kernel::{Lang, PersonId, Refusal, Result};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, Field};
use kit_web::{Checks, Form, Reader};

use super::{contact_words, typed_whom};
use crate::rules::access::Level;
use crate::rules::contact::{Channel, ContactChange, ContactState, Their};
use crate::rules::{GoalId, LINE_LIMIT, NewPromise, Side, TEXT_LIMIT, Worker};
use crate::store;
use crate::store::contact::Listed;
use crate::store::goal::GoalOfYear;
use crate::words as t;

/// How many fields for people a new contact's form has.
const WHOM_FIELDS: usize = 3;

/// The fields of a contact's form.
pub(super) struct ContactFields {
    pub whom: Field,
    pub more_whom: Vec<Field>,
    pub find: String,
    pub state: Choices,
    pub on: Field,
    pub channel: Choices,
    pub goals: Option<Choices>,
    pub topic: Field,
    pub said: Field,
    pub promise: Option<PromiseFields>,
    /// Whether something was told already: then it is shown of what is to come, too.
    pub is_told: bool,
    pub ours: Choices,
    pub at: Field,
    pub minutes: Field,
    pub place: Field,
    pub level: Choices,
    /// Whether the step with more is open: something in it was typed or is wrong.
    pub is_open: bool,
}

/// The first promise, which a new contact may be logged with.
pub(super) struct PromiseFields {
    pub body: Field,
    pub side: Choices,
    pub due_on: Field,
}

/// What a form says before anything is typed: for a new contact.
pub(super) fn fresh(reader: &Reader, query: &Form) -> Form {
    let me = reader.viewer.as_ref().map(|viewer| viewer.person.to_string()).unwrap_or_default();
    let state = if query.has("planned") { ContactState::Planned } else { ContactState::Held };
    let form = blank()
        .with("state", state.name())
        .with("on", &reader.today.to_string())
        .with("channel", Channel::Meeting.name())
        .with("ours", &me)
        .with("whom", query.raw("whom"));
    query.all("goal").fold(form, |form, goal| form.and("goals", goal))
}

/// What every new contact's form says.
pub(super) fn blank() -> Form {
    Form::default().with("level", Level::Team.name()).with("promise-side", Side::Them.name())
}

/// What a saved contact's form says.
pub(super) fn saved(lang: Lang, listed: &Listed) -> Form {
    let contact = &listed.contact;
    let at = contact.at.map(|at| format!("{:02}:{:02}", at.hour(), at.minute())).unwrap_or_default();
    let mut form = Form::default()
        .with("state", contact.state.name())
        .with("on", &contact.on.to_string())
        .with("at", &at)
        .with("minutes", &contact.minutes.map(|minutes| minutes.to_string()).unwrap_or_default())
        .with("channel", contact.channel.name())
        .with("place", &contact.place)
        .with("topic", &contact.topic)
        .with("said", &contact.said)
        .with("level", contact.level.name());
    // Somebody whose name was erased stays without being named.
    let named = listed.theirs.iter().filter(|their| their.person.is_none() || !their.name.is_empty());
    for (number, their) in (1..).zip(named) {
        form = form.with(&typed_whom::field(number), &contact_words::typed(lang, their));
    }
    let form = contact.ours.iter().fold(form, |form, person| form.and("ours", &person.to_string()));
    contact.goals.iter().fold(form, |form, goal| form.and("goals", &goal.to_string()))
}

/// The fields, from what the form says.
pub(super) fn fields(
    tx: &mut Tx<'_>,
    reader: &Reader,
    place: &Place,
    (form, is_new): (&Form, bool),
    refusals: &[Refusal],
) -> Result<ContactFields> {
    let lang = reader.lang;
    let field = |name: &str, label: &str| reader.field(name, label, refusals).value(form.raw(name));
    let filled = (1..=crate::rules::contact::PEOPLE_LIMIT).rev().find(|n| !form.raw(&typed_whom::field(*n)).is_empty());
    let whom_fields = filled.map_or(WHOM_FIELDS, |last| WHOM_FIELDS.max(last + 1));
    let more = (2..=whom_fields)
        .map(|number| field(&typed_whom::field(number), &t::contact_whom_number(lang, number)).limit(LINE_LIMIT));
    let goals = store::goal::of_space(tx, place.space.id)?;
    let goals = goal_choices(lang, field("goals", t::contact_about(lang)), &goals, form, reader.today);
    let colleagues = store::worker::of_space(tx, place.space.id, reader.today)?;
    let folded = ["at", "minutes", "place", "ours", "level", "whom-2", "whom-3"];
    // What is to come is about when and with whom of us.
    let is_planned = form.raw("state") == ContactState::Planned.name();
    let is_open = is_planned
        || refusals.iter().any(|refusal| refusal.field.as_deref().is_some_and(|field| folded.contains(&field)))
        || !form.raw("whom-2").is_empty();
    Ok(ContactFields {
        whom: field("whom", t::contact_whom(lang)).hint(t::contact_whom_hint(lang)).limit(LINE_LIMIT),
        more_whom: more.collect(),
        find: format!("/spaces/{}/contacts/find", place.space.id),
        state: Choices::one(
            field("state", t::contact_state_question(lang)),
            ContactState::ALL.map(|state| Choice::new(state.name(), contact_words::state(lang, state).1)).to_vec(),
        ),
        on: field("on", t::contact_on(lang)),
        channel: Choices::one(
            field("channel", t::contact_channel(lang)),
            Channel::ALL.map(|channel| Choice::new(channel.name(), contact_words::channel(lang, channel))).to_vec(),
        ),
        goals: (!goals.options.is_empty()).then_some(goals),
        topic: field("topic", t::contact_topic(lang)).hint(t::contact_topic_hint(lang)).limit(LINE_LIMIT),
        said: field("said", t::contact_said(lang)).limit(TEXT_LIMIT),
        promise: is_new.then(|| PromiseFields {
            body: field("promise", t::contact_promise(lang)).hint(t::contact_promise_hint(lang)).limit(LINE_LIMIT),
            side: sides(lang, field("promise-side", t::promise_side(lang))),
            due_on: field("promise-due", t::promise_due(lang)),
        }),
        ours: our_choices(field("ours", t::contact_ours(lang)), &colleagues, form),
        at: field("at", t::contact_at_time(lang)),
        minutes: field("minutes", t::contact_minutes(lang)),
        place: field("place", t::contact_place(lang)).limit(LINE_LIMIT),
        level: Choices::one(
            field("level", t::contact_level(lang)).hint(t::contact_level_hint(lang)),
            Level::ALL.map(|level| Choice::new(level.name(), contact_words::level(lang, level))).to_vec(),
        ),
        is_told: !(form.raw("said").is_empty() && form.raw("promise").is_empty()),
        is_open,
    })
}

/// A field to say who promised.
pub(super) fn sides(lang: Lang, field: Field) -> Choices {
    let option = |side: Side| Choice::new(side.name(), contact_words::side(lang, side));
    Choices::one(field, vec![option(Side::Them), option(Side::Us)])
}

/// The goals of this year's and later plans, and those that are chosen already; by plan where they are of several.
fn goal_choices(lang: Lang, field: Field, goals: &[GoalOfYear], form: &Form, today: Date) -> Choices {
    let this_year = i64::from(today.year());
    let is_chosen = |goal: &GoalOfYear| form.all("goals").any(|chosen| chosen == goal.id.to_string());
    let mut goals: Vec<&GoalOfYear> = goals.iter().filter(|goal| goal.year >= this_year || is_chosen(goal)).collect();
    // This year's goals come before those of a plan that is made for the next; of a year, a plan's own stay together.
    goals.sort_by_key(|goal| (goal.year != this_year, goal.year, goal.plan));
    let is_one_plan = goals.iter().all(|goal| goal.plan == goals[0].plan);
    let options = goals.iter().map(|goal| {
        let label = t::goal_numbered(lang, goal.position, &goal.title);
        let option = Choice::new(goal.id.to_string(), label).chosen_if(is_chosen(goal));
        if is_one_plan && goal.year == this_year {
            return option;
        }
        let year = goal.year.to_string();
        // Most plans have their year in the title.
        let is_dated = goal.plan_title.contains(&year);
        option.under(if is_dated { goal.plan_title.clone() } else { t::draft_plan(lang, &goal.plan_title, year) })
    });
    Choices::many(field, options.collect())
}

fn our_choices(field: Field, colleagues: &[Worker], form: &Form) -> Choices {
    let option = |worker: &Worker| {
        let chosen = form.all("ours").any(|chosen| chosen == worker.key());
        Choice::new(worker.key(), &worker.name).chosen_if(chosen)
    };
    Choices::many(field, colleagues.iter().map(option).collect())
}

/// The contact as the form says; what the rules refuse comes with the action.
pub(super) fn change(
    tx: &mut Tx<'_>,
    reader: &Reader,
    place: &Place,
    form: &Form,
    theirs: Vec<Their>,
) -> Result<ContactChange> {
    let mut checks = Checks::new();
    let on = checks.take(form.day("on"))?;
    let at = checks.take(time(form.raw("at")))?;
    let minutes = checks.take(form.number("minutes"))?;
    checks.done()?;
    let chosen = form.all("goals").map(str::parse).collect::<Result<Vec<GoalId>>>()?;
    let goals = store::goal::of_space(tx, place.space.id)?;
    let goals = goals.iter().filter(|goal| chosen.contains(&goal.id)).map(|goal| (goal.id, goal.year)).collect();
    let colleagues = store::worker::of_space(tx, place.space.id, reader.today)?;
    let ours = form.all("ours").map(str::parse).collect::<Result<Vec<PersonId>>>()?;
    let is_colleague = |person: &PersonId| colleagues.iter().any(|worker| worker.person == Some(*person));
    Ok(ContactChange {
        state: form.value("state")?,
        on,
        at,
        minutes: minutes.map(whole),
        channel: form.value("channel")?,
        place: form.text("place"),
        topic: form.text("topic"),
        said: form.long_text("said"),
        level: form.value("level")?,
        lang: reader.lang,
        ours: ours.into_iter().filter(is_colleague).collect(),
        theirs,
        goals,
    })
}

/// The promise that a new contact is logged with; none where nothing was typed.
pub(super) fn promise(form: &Form) -> Result<Vec<NewPromise>> {
    let body = form.text("promise");
    if body.is_empty() {
        return Ok(Vec::new());
    }
    let side = form.maybe("promise-side")?.unwrap_or(Side::Them);
    Ok(vec![NewPromise { side, who: String::new(), body, due_on: form.day("promise-due")? }])
}

/// A time as it is typed: `9:05`, `9.05` or `9`; refused with `time-unclear`.
fn time(text: &str) -> Result<Option<Time>> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "0"));
    let parsed = hour.parse().ok().zip(minute.parse().ok());
    let time = parsed.and_then(|(hour, minute)| Time::new(hour, minute, 0, 0).ok());
    time.map(Some).ok_or_else(|| Refusal::new("time-unclear").on("at").into())
}

/// A number of minutes; one that is none is out of every range.
#[expect(clippy::cast_possible_truncation, reason = "the range is checked by the rule")]
fn whole(minutes: f64) -> i64 {
    if minutes.fract() == 0.0 { minutes as i64 } else { -1 }
}

#[cfg(test)]
mod tests {
    use super::{time, whole};

    #[test]
    fn times_are_read_as_people_type_them() {
        let read = |text: &str| time(text).ok().flatten().map(|time| (time.hour(), time.minute()));
        assert_eq!(read("9:05"), Some((9, 5)));
        assert_eq!(read("9.05"), Some((9, 5)));
        assert_eq!(read("14"), Some((14, 0)));
        assert_eq!(read(""), None);
        for text in ["25:00", "9:60", "noon", "-1"] {
            assert!(time(text).is_err(), "{text}");
        }
        assert_eq!((whole(45.0), whole(1.5)), (45, -1));
    }
}
