//! A handbook to read: its chapters, its toolkit, and the plans that follow it.

use askama::Template;
use axum::response::Response;
use core_spaces::rules::Visibility;
use kernel::Result;
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer, markdown};

use super::handbook_place::HandbookPlace;
use super::place::plan_href;
use super::renewal::handbook_renewals;
use super::standing_words;
use crate::rules::access::{ChangePlan, SeeInside, SeePlan};
use crate::rules::{Chapter, Kind};
use crate::words as t;

/// The level of a chapter's own heading on the page.
const CHAPTER_LEVEL: u8 = 2;

#[derive(Template)]
#[template(path = "pages/handbook.html")]
struct HandbookPage {
    shell: Shell,
    eyebrow: String,
    title: String,
    content_lang: &'static str,
    href: String,
    chapters: Vec<ChapterPart>,
    toolkit: Vec<(&'static str, Vec<String>)>,
    plans: Vec<Link>,
    may_change: bool,
    /// The handbook that renews this one, where the reader sees it.
    superseded: Option<Link>,
    /// Where it is renewed, and what changed since the last one.
    renewal: Vec<Link>,
}

struct ChapterPart {
    id: String,
    title: String,
    html: String,
}

/// `GET /handbooks/{handbook}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let handbook = visit.param("handbook")?;
    visit
        .public(move |tx, reader| {
            let (place, _) = HandbookPlace::open::<SeePlan>(tx, reader, handbook)?;
            let renewals = handbook_renewals(tx, reader, &place)?;
            answer::page(&view(reader, &place, renewals)?)
        })
        .await
}

fn view(
    reader: &Reader,
    place: &HandbookPlace,
    (superseded, renewal): (Option<Link>, Vec<Link>),
) -> Result<HandbookPage> {
    let (lang, handbook) = (reader.lang, &place.handbook);
    let inside = place.may::<SeeInside>();
    let mut shell = reader.shell(&handbook.title);
    shell.breadcrumbs = vec![Link::new(t::handbooks(lang), "/handbooks")];
    let chapter = |chapter: &Chapter| {
        let html = markdown::html(&chapter.body, CHAPTER_LEVEL)?;
        Ok(ChapterPart { id: chapter.id.to_string(), title: chapter.title.clone(), html })
    };
    let tools = |kind: Kind| -> (&'static str, Vec<String>) {
        let names = handbook.tools.iter().filter(|tool| tool.kind == kind).map(|tool| tool.name.clone());
        (standing_words::tools_of(lang, kind), names.collect())
    };
    let plans = place.plans.iter().filter(|plan| inside || plan.visibility == Visibility::Public);
    Ok(HandbookPage {
        shell,
        eyebrow: handbook
            .term
            .map(|(from, until)| t::council_term_years(lang, from.to_string(), until.to_string()))
            .unwrap_or_default(),
        title: handbook.title.clone(),
        content_lang: handbook.lang.tag(),
        href: place.href(),
        chapters: handbook.chapters.iter().map(chapter).collect::<Result<_>>()?,
        toolkit: if handbook.tools.is_empty() { Vec::new() } else { Kind::ALL.into_iter().map(tools).collect() },
        plans: plans.map(|plan| Link::new(&plan.title, plan_href(plan.id))).collect(),
        may_change: place.may::<ChangePlan>(),
        superseded,
        renewal,
    })
}
