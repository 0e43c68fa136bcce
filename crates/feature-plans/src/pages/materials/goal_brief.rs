//! What the city has to say of a goal: on one sheet, to read, to keep up to date, to print, to take along and to send, in
//! the language of those who get it.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Lang, Result};
use kit_db::Tx;
use kit_web::list_view::Download;
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer, encoded};

use crate::documents::{Format, GoalBrief, typeset};
use crate::pages::place::{Place, goal_href};
use crate::rules::access::{FollowUp, SeeInside};
use crate::rules::{GoalId, PlanId};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/materials/goal_brief.html")]
struct GoalBriefPage {
    shell: Shell,
    eyebrow: String,
    brief: GoalBrief,
    href: String,
    plan_href: String,
    langs: Vec<LangLink>,
    downloads: Vec<Download>,
    send: String,
    may_follow_up: bool,
}

/// A language in which the brief can be had.
struct LangLink {
    label: &'static str,
    tag: &'static str,
    href: String,
    is_this: bool,
}

/// `GET /plans/{plan}/goals/{goal}/brief?in=sv`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, goal) = (visit.param("plan")?, visit.param("goal")?);
    visit.read(move |tx, reader| answer::page(&view(tx, reader, plan, goal)?)).await
}

/// `GET /plans/{plan}/goals/{goal}/brief/pdf?in=sv`
pub(super) async fn pdf(visit: Visit) -> Result<Response> {
    file(visit, Format::Pdf).await
}

/// `GET /plans/{plan}/goals/{goal}/brief/docx?in=sv`
pub(super) async fn docx(visit: Visit) -> Result<Response> {
    file(visit, Format::Docx).await
}

async fn file(visit: Visit, format: Format) -> Result<Response> {
    let (plan, goal) = (visit.param("plan")?, visit.param("goal")?);
    let brief = visit.look(move |tx, reader| Ok(open(tx, reader, plan, goal)?.1)).await?;
    typeset(format, &format!("{} – {}", brief.title, brief.city), brief.document()).await
}

fn open(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, goal: GoalId) -> Result<(Place, GoalBrief)> {
    let (place, _) = Place::open::<SeeInside>(tx, reader, plan)?;
    let contents = store::contents::of(tx, place.plan.clone())?;
    let contents = contents.goals.into_iter().find(|one| one.goal.id == goal).ok_or(Error::Missing)?;
    let materials = store::material::of_goals(tx, &[goal])?;
    let city = core_spaces::store::space::get(tx, place.plan.space)?.name;
    let lang: Lang = reader.visit().query().raw("in").parse().unwrap_or(place.plan.lang);
    let city = city.pick(lang).0;
    let brief = GoalBrief::of((lang, reader.today), (city, &place.plan), &contents, &materials);
    Ok((place, brief))
}

fn view(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, goal: GoalId) -> Result<GoalBriefPage> {
    let (place, brief) = open(tx, reader, plan, goal)?;
    let href = goal_href(plan, goal);
    let path = format!("{href}/brief");
    let mut shell = place.shell(reader, t::materials(reader.lang));
    shell.breadcrumbs.push(Link::new(&brief.title, &href).lang(place.plan.lang));
    let link = |lang: Lang| LangLink {
        label: lang.own_name(),
        tag: lang.tag(),
        href: format!("{path}?in={lang}"),
        is_this: lang == brief.lang,
    };
    let file = |format: &str, label: &str| Download::new(label, format!("{path}/{format}?in={}", brief.lang));
    Ok(GoalBriefPage {
        eyebrow: t::materials(reader.lang).to_owned(),
        langs: Lang::ALL.map(link).into(),
        downloads: vec![file("pdf", t::report_pdf(reader.lang)), file("docx", t::report_docx(reader.lang))],
        send: format!("mailto:?subject={}&body={}", mailed(&brief.title), mailed(&brief.text())),
        may_follow_up: place.may::<FollowUp>(),
        plan_href: place.href(),
        shell,
        brief,
        href,
    })
}

/// A text as a `mailto:` address has it (RFC 6068): spaces and lines are encoded by percent signs.
fn mailed(text: &str) -> String {
    encoded(&text.replace('\n', "\r\n"))
}
