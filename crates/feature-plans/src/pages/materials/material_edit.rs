//! Adds what the city has to say of a goal, changes it and removes it.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, MultiText, Refusal, Result};
use kit_db::Tx;
use kit_web::compare::version;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Form, Reader, Visit, answer};

use crate::actions;
use crate::documents::heading;
use crate::pages::confirm::{self, Question};
use crate::pages::place::{Place, goal_href};
use crate::rules::access::FollowUp;
use crate::rules::{GoalId, LINE_LIMIT, Material, MaterialChange, MaterialId, MaterialKind, PlanId, TEXT_LIMIT};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/materials/material_edit.html")]
struct MaterialEditPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    heading: &'static str,
    eyebrow: String,
    draft: String,
    kind: Choices,
    texts: Vec<TextFields>,
    with: Field,
    on: Field,
    address: Field,
    hidden: Vec<Hidden>,
    back: String,
    remove_href: Option<String>,
}

/// The fields of a language; all but the plan's own are folded while there is nothing in them.
struct TextFields {
    label: &'static str,
    is_open: bool,
    title: Field,
    body: Field,
}

/// `GET /plans/{plan}/goals/{goal}/new-material?kind=…`
pub(super) async fn get_new(visit: Visit) -> Result<Response> {
    let (plan, goal) = (visit.param("plan")?, visit.param("goal")?);
    visit.read(move |tx, reader| show_new(tx, reader, plan, goal, &[])).await
}

/// `POST /plans/{plan}/goals/{goal}/new-material`
pub(super) async fn post_new(visit: Visit) -> Result<Response> {
    let (plan, goal): (PlanId, GoalId) = (visit.param("plan")?, visit.param("goal")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<FollowUp>(tx, &doing.reader, plan)?;
                let said = change(doing.form())?;
                actions::add_material(tx, &doing.occasion, &allowed, &place.plan, (goal, &said))?;
                Ok(Done::to(brief(plan, goal)).saying("done-material-added"))
            },
            move |tx, reader, refusals| show_new(tx, reader, plan, goal, refusals),
        )
        .await
}

/// `GET /plans/{plan}/materials/{material}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, material) = (visit.param("plan")?, visit.param("material")?);
    visit.read(move |tx, reader| show(tx, reader, plan, material, &[])).await
}

/// `POST /plans/{plan}/materials/{material}`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (plan, id): (PlanId, MaterialId) = (visit.param("plan")?, visit.param("material")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<FollowUp>(tx, &doing.reader, plan)?;
                let which = (id, doing.form().whole("version")?);
                let said = change(doing.form())?;
                let after = actions::change_material(tx, &doing.occasion, &allowed, &place.plan, which, &said)?;
                Ok(Done::to(brief(plan, after.goal)).saying("done-material-changed"))
            },
            move |tx, reader, refusals| show(tx, reader, plan, id, refusals),
        )
        .await
}

/// `GET /plans/{plan}/materials/{material}/remove`
pub(super) async fn get_remove(visit: Visit) -> Result<Response> {
    let (plan, material) = (visit.param("plan")?, visit.param("material")?);
    visit.read(move |tx, reader| show_remove(tx, reader, plan, material, &[])).await
}

/// `POST /plans/{plan}/materials/{material}/remove`
pub(super) async fn post_remove(visit: Visit) -> Result<Response> {
    let (plan, id): (PlanId, MaterialId) = (visit.param("plan")?, visit.param("material")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<FollowUp>(tx, &doing.reader, plan)?;
                let goal = actions::remove_material(tx, &doing.occasion, &allowed, &place.plan, id)?;
                Ok(Done::to(brief(plan, goal)).saying("done-material-removed"))
            },
            move |tx, reader, refusals| show_remove(tx, reader, plan, id, refusals),
        )
        .await
}

fn brief(plan: PlanId, goal: GoalId) -> String {
    format!("{}/brief", goal_href(plan, goal))
}

/// What the form says; the rules look at it.
fn change(form: &Form) -> Result<MaterialChange> {
    let texts = |field: &str| {
        Lang::ALL
            .into_iter()
            .fold(MultiText::default(), |texts, lang| texts.with(lang, form.text(&format!("{field}-{lang}"))))
    };
    Ok(MaterialChange {
        kind: form.value("kind")?,
        titles: texts("title"),
        bodies: texts("body"),
        address: form.text("address"),
        on: form.day("on")?,
        with: form.text("with"),
    })
}

/// What a saved one's form says.
fn saved(said: &MaterialChange) -> Form {
    let form = Form::default()
        .with("kind", said.kind.name())
        .with("address", &said.address)
        .with("on", &said.on.map(|day| day.to_string()).unwrap_or_default())
        .with("with", &said.with);
    Lang::ALL.into_iter().fold(form, |form, lang| {
        form.with(names(lang).0, said.titles.exact(lang).unwrap_or_default())
            .with(names(lang).1, said.bodies.exact(lang).unwrap_or_default())
    })
}

/// The names of a language's fields.
const fn names(lang: Lang) -> (&'static str, &'static str) {
    match lang {
        Lang::Fi => ("title-fi", "body-fi"),
        Lang::Sv => ("title-sv", "body-sv"),
        Lang::En => ("title-en", "body-en"),
    }
}

fn show_new(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, goal: GoalId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<FollowUp>(tx, reader, plan)?;
    let goal = store::goal::get(tx, plan, goal)?;
    answer::page(&view(reader, &place, (goal.id, &goal.title), None, refusals))
}

fn show(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, id: MaterialId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<FollowUp>(tx, reader, plan)?;
    let material = store::material::get(tx, plan, id)?;
    let goal = store::goal::get(tx, plan, material.goal)?;
    answer::page(&view(reader, &place, (goal.id, &goal.title), Some(&material), refusals))
}

fn show_remove(
    tx: &mut Tx<'_>,
    reader: &Reader,
    plan: PlanId,
    id: MaterialId,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<FollowUp>(tx, reader, plan)?;
    let material = store::material::get(tx, plan, id)?;
    let goal = store::goal::get(tx, plan, material.goal)?;
    let lang = reader.lang;
    let (title, title_lang) = material.said.titles.pick(lang);
    let question = Question {
        heading: t::material_remove_ask(lang),
        what: title.to_owned(),
        what_lang: title_lang,
        consequences: t::material_remove_what(lang).to_owned(),
        button: t::material_remove(lang),
        back: format!("/plans/{plan}/materials/{id}"),
        version: None,
    };
    let shell = shell(reader, &place, (goal.id, &goal.title), t::material_remove(lang));
    confirm::page(reader, shell, question, refusals)
}

fn shell(reader: &Reader, place: &Place, (goal, title): (GoalId, &str), heading: &str) -> Shell {
    let mut shell = place.shell(reader, heading);
    let goal_page = goal_href(place.plan.id, goal);
    shell.breadcrumbs.push(Link::new(title, goal_page).lang(place.plan.lang));
    shell.breadcrumbs.push(Link::new(t::materials(reader.lang), brief(place.plan.id, goal)));
    shell
}

fn view(
    reader: &Reader,
    place: &Place,
    (goal, title): (GoalId, &str),
    material: Option<&Material>,
    refusals: &[Refusal],
) -> MaterialEditPage {
    let lang = reader.lang;
    let kept = match material {
        Some(material) => saved(&material.said),
        None => {
            let asked: MaterialKind = reader.visit().query().raw("kind").parse().unwrap_or(MaterialKind::Message);
            Form::default().with("kind", asked.name())
        }
    };
    let typed = (!refusals.is_empty()).then(|| reader.visit().form());
    let form = typed.unwrap_or(&kept);
    let field = |name: &'static str, label: &str| reader.field(name, label, refusals).value(form.raw(name));
    let texts = |of: Lang| {
        let (title, body) = names(of);
        let has_words = !form.raw(title).is_empty() || !form.raw(body).is_empty();
        let is_refused = refusals.iter().any(|refusal| refusal.field.as_deref() == Some(title));
        TextFields {
            label: of.own_name(),
            is_open: of == place.plan.lang || has_words || is_refused,
            title: field(title, &t::material_title(lang, of.own_name())).limit(LINE_LIMIT).lang(of),
            body: field(body, &t::material_body(lang, of.own_name())).limit(TEXT_LIMIT).lang(of),
        }
    };
    let mut langs = Lang::ALL;
    langs.sort_by_key(|of| *of != place.plan.lang);
    let is_conflict = refusals.iter().any(|refusal| refusal.code == "changed-meanwhile");
    let mut hidden = reader.hidden();
    hidden.extend(material.map(|material| version(material.version, typed, is_conflict)));
    let heading_words = if material.is_some() { t::material_edit(lang) } else { t::material_new(lang) };
    let kinds = MaterialKind::ALL.map(|kind| Choice::new(kind.name(), heading(lang, kind)));
    MaterialEditPage {
        shell: shell(reader, place, (goal, title), heading_words),
        summary: reader.summary(refusals),
        heading: heading_words,
        eyebrow: title.to_owned(),
        draft: material.map_or_else(|| format!("material-of-{goal}"), |one| format!("material-{}", one.id)),
        kind: Choices::one(field("kind", t::material_kind(lang)), kinds.to_vec()),
        texts: langs.map(texts).into(),
        with: field("with", t::material_with(lang)).hint(t::material_with_hint(lang)).limit(LINE_LIMIT),
        on: field("on", t::material_on(lang)).hint(t::material_on_hint(lang)),
        address: field("address", t::material_address(lang)).hint(t::material_address_hint(lang)).limit(LINE_LIMIT),
        hidden,
        back: brief(place.plan.id, goal),
        remove_href: material.map(|material| format!("/plans/{}/materials/{}/remove", place.plan.id, material.id)),
    }
}
