//! Edits who is beside a goal: stakeholders, strategic partners and responsible officers.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Lang, PersonId, Refusal, Result};
use kit_db::Tx;
use kit_web::compare::Compared;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Checks, Done, Form, Reader, Visit, answer};

use super::both_versions::{is_conflict, note_saved, version};
use super::place::{Place, goal_href};
use crate::actions::{self, OfficerChange, PeopleChange};
use crate::rules::access::ChangePlan;
use crate::rules::{Goal, GoalId, PeopleOfGoal, PlanId, Worker, groups, kept, names, person_in, text_of_groups};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/people_of_goal.html")]
struct PeopleOfGoalPage {
    shell: Shell,
    back: String,
    draft: String,
    hidden: Vec<Hidden>,
    summary: Option<ErrorSummary>,
    stakeholders: Field,
    partners: Field,
    officers: Field,
    persons: Vec<Choices>,
    compared: Vec<Compared>,
}

/// `GET /plans/{plan}/goals/{goal}/people`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, goal) = (visit.param("plan")?, visit.param("goal")?);
    visit.read(move |tx, reader| show(tx, reader, plan, goal, None, &[])).await
}

/// `POST /plans/{plan}/goals/{goal}/people`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (plan, goal): (PlanId, GoalId) = (visit.param("plan")?, visit.param("goal")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<ChangePlan>(tx, &doing.reader, plan)?;
                let version = doing.form().whole("version")?;
                let known = store::worker::of_space(tx, place.plan.space, doing.reader.today)?;
                let saved = store::people_of_goal::of_goal(tx, plan, goal)?;
                let change = change(doing.form(), &saved, &known)?;
                actions::set_people_of_goal(tx, &doing.occasion, &allowed, &place.plan, (goal, version), &change)?;
                Ok(Done::to(goal_href(plan, goal)).saying("done-people-set"))
            },
            move |tx, reader, refusals| show(tx, reader, plan, goal, Some(reader.visit().form()), refusals),
        )
        .await
}

/// Reads the form; all that is wrong with it is refused at once.
fn change(form: &Form, saved: &PeopleOfGoal, known: &[Worker]) -> Result<PeopleChange> {
    let mut checks = Checks::new();
    let stakeholders = checks.take(groups("stakeholders", form.raw("stakeholders")).map_err(Error::from))?;
    let partners = checks.take(names("partners", form.raw("partners")).map_err(Error::from))?;
    let officers = checks.take(names("officers", form.raw("officers")).map_err(Error::from))?;
    checks.done()?;
    Ok(PeopleChange { stakeholders, partners, officers: linked(form, &officers, saved, known)? })
}

/// Each officer with the person chosen for them, else with the one whose name stands there.
fn linked(form: &Form, officers: &[String], saved: &PeopleOfGoal, known: &[Worker]) -> Result<Vec<OfficerChange>> {
    let old: Vec<&str> = saved.officers.iter().map(|officer| officer.name.as_str()).collect();
    let new: Vec<&str> = officers.iter().map(String::as_str).collect();
    let officer = |(name, place): (&String, Option<usize>)| {
        let before = place.map(|place| &saved.officers[place]);
        let chosen = before.map_or("", |before| form.raw(&format!("person-{}", before.id)));
        let is_as_before = before.and_then(|before| before.person).is_some_and(|person| person.to_string() == chosen);
        let person = match Worker::of_key(chosen, known) {
            Ok(Some(worker)) => worker.person,
            Ok(None) => person_in(name, known).and_then(|worker| worker.person),
            // Somebody who has no role in the space any more stays who they are.
            Err(_) if is_as_before => before.and_then(|before| before.person),
            Err(error) => return Err(error),
        };
        Ok(OfficerChange { name: name.clone(), person })
    };
    officers.iter().zip(kept(&old, &new)).map(officer).collect()
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    plan: PlanId,
    goal: GoalId,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<ChangePlan>(tx, reader, plan)?;
    let goal = store::goal::get(tx, plan, goal)?;
    let people = store::people_of_goal::of_goal(tx, plan, goal.id)?;
    let known = store::worker::of_space(tx, place.plan.space, reader.today)?;
    answer::page(&view(reader, &place, &goal, (&people, &known), typed, refusals))
}

fn view(
    reader: &Reader,
    place: &Place,
    goal: &Goal,
    (people, known): (&PeopleOfGoal, &[Worker]),
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> PeopleOfGoalPage {
    let (lang, content) = (reader.lang, place.plan.lang);
    let saved = saved(people);
    let form = typed.unwrap_or(&saved);
    let both = typed.filter(|_| is_conflict(refusals));
    let field = |name: &'static str, label: &str, hint: &str| {
        reader.field(name, label, refusals).hint(hint).value(form.raw(name)).lang(content)
    };
    let mut hidden = reader.hidden();
    hidden.push(version(goal.version, typed, refusals));
    let mut persons = persons(lang, people, known, form);
    if both.is_some() {
        for choices in &mut persons {
            let name = choices.field.name.clone();
            note_saved(lang, choices, saved.all(&name));
        }
    }
    PeopleOfGoalPage {
        shell: place.shell_in_goal(reader, goal, t::people_of_goal_edit(lang)),
        back: goal_href(place.plan.id, goal.id),
        draft: format!("people-{}", goal.id),
        hidden,
        summary: reader.summary(refusals),
        stakeholders: field("stakeholders", t::stakeholders(lang), t::stakeholders_hint(lang)),
        partners: field("partners", t::partners(lang), t::one_a_line(lang)),
        officers: field("officers", t::officers(lang), t::officers_hint(lang)),
        persons,
        compared: both.map(|typed| texts(lang, &saved, typed)).unwrap_or_default(),
    }
}

/// What the saved lists' form says.
fn saved(people: &PeopleOfGoal) -> Form {
    let members = |members: &'_ [(_, String)]| members.iter().map(|(_, name)| name.clone()).collect::<Vec<_>>();
    let groups: Vec<(String, Vec<String>)> =
        people.stakeholders.iter().map(|one| (one.name.clone(), members(&one.members))).collect();
    let groups = groups.iter().map(|(name, members)| (name.as_str(), members.iter().map(String::as_str).collect()));
    let partners: Vec<&str> = people.partners.iter().map(|one| one.name.as_str()).collect();
    let officers: Vec<&str> = people.officers.iter().map(|one| one.name.as_str()).collect();
    let form = Form::default()
        .with("stakeholders", &text_of_groups(groups))
        .with("partners", &partners.join("\n"))
        .with("officers", &officers.join("\n"));
    people.officers.iter().fold(form, |form, officer| {
        let person = officer.person.map(|person| person.to_string()).unwrap_or_default();
        form.with(&format!("person-{}", officer.id), &person)
    })
}

/// For each saved officer the choice of who it is.
fn persons(lang: Lang, people: &PeopleOfGoal, known: &[Worker], form: &Form) -> Vec<Choices> {
    let choice = |worker: &Worker| Choice::new(worker.key(), &worker.name);
    let has_no_role = |person: &PersonId| !known.iter().any(|worker| worker.person == Some(*person));
    people
        .officers
        .iter()
        .map(|officer| {
            let name = format!("person-{}", officer.id);
            let former = officer.person.filter(has_no_role);
            let former = former.map(|person| Choice::new(person.to_string(), t::officer_without_role(lang)));
            let by_name = Choice::new("", t::officer_by_name(lang));
            let options = std::iter::once(by_name).chain(known.iter().map(choice)).chain(former).collect();
            Choices::one(Field::new(&name, t::officer_is(lang, &officer.name)).value(form.raw(&name)), options)
        })
        .collect()
}

fn texts(lang: Lang, saved: &Form, typed: &Form) -> Vec<Compared> {
    let plain = |form: &Form, name: &str| form.long_text(name);
    let one = |name: &str, label: &str| Compared::new(name, label, &plain(saved, name), &plain(typed, name));
    vec![
        one("stakeholders", t::stakeholders(lang)),
        one("partners", t::partners(lang)),
        one("officers", t::officers(lang)),
    ]
}
