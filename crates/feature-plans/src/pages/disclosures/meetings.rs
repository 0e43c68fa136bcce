//! The meetings of a city that wants everybody to know of them: the approved lists, and nothing else of the log.

use askama::Template;
use axum::response::Response;
use core_spaces::rules::{Space, Visibility};
use core_spaces::standing;
use core_spaces::store::space as spaces;
use kernel::{Error, Result, SpaceId};
use kit_db::Tx;
use kit_lists::{List, ListView, Query, Taken};
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};

use super::{disclosure, disclosure_words, said_list};
use crate::documents::words as report_words;
use crate::rules::access::SeeMeetings;
use crate::rules::disclosure::{Disclosure, DisclosureKind, Fields};
use crate::store;
use crate::words as t;

/// The name by which addresses say which list is wanted.
const LIST: &str = "list";

#[derive(Template)]
#[template(path = "pages/disclosures/meetings.html")]
struct MeetingsPage {
    shell: Shell,
    space: String,
    /// The list that is shown.
    shown: Option<Shown>,
    others: Vec<Link>,
}

/// A list of meetings.
struct Shown {
    period: String,
    approval: String,
    view: ListView,
}

/// `GET /spaces/{space}/meetings?list=…`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit.public(move |tx, reader| answer::page(&view(tx, reader, space)?)).await
}

/// `GET /spaces/{space}/meetings/as/{format}?list=…`
pub(super) async fn get_file(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    kit_lists::take_out(visit, move |tx, reader| {
        let (space, lists) = open(tx, reader, space)?;
        let of = space.name.pick(reader.lang).0.to_owned();
        Ok(match wanted(reader, &lists)?.and_then(|list| Some((list, list.approved.as_ref()?))) {
            Some((list, approved)) => disclosure::taken(reader, of, list, &approved.content),
            None => Taken {
                list: nothing(reader),
                title: t::meetings(reader.lang).to_owned(),
                organisation: of.clone(),
                of,
            },
        })
    })
    .await
}

/// The address of the page.
pub(in crate::pages) fn href(space: SpaceId) -> String {
    format!("/spaces/{space}/meetings")
}

/// The space and its approved lists, for everybody where one was ever approved: who once had the address learns that
/// nothing is published any more.
fn open(tx: &mut Tx<'_>, reader: &Reader, id: SpaceId) -> Result<(Space, Vec<Disclosure>)> {
    let mut standing = standing(tx, reader, id)?;
    if store::disclosure::was_public(tx, id)? {
        standing.visibility = Visibility::Public;
    }
    standing.allow::<SeeMeetings>()?;
    Ok((spaces::get(tx, id)?, store::disclosure::public_of(tx, id)?))
}

/// The list that the address names, or the latest; missing where it names one that is not public.
fn wanted<'a>(reader: &Reader, lists: &'a [Disclosure]) -> Result<Option<&'a Disclosure>> {
    let named = reader.visit().query().raw(LIST);
    if named.is_empty() {
        return Ok(lists.first());
    }
    lists.iter().find(|list| list.id.to_string() == named).map(Some).ok_or(Error::Missing)
}

/// An empty list, for the file of a page on which nothing is published.
fn nothing(reader: &Reader) -> List {
    let kind = DisclosureKind::Meetings;
    said_list::list(reader.lang, kind, &Fields::usual(kind), &crate::rules::disclosure::Content::default())
}

fn view(tx: &mut Tx<'_>, reader: &Reader, id: SpaceId) -> Result<MeetingsPage> {
    let (space, lists) = open(tx, reader, id)?;
    let lang = reader.lang;
    let wanted = wanted(reader, &lists)?;
    let others = lists.iter().filter(|list| Some(list.id) != wanted.map(|wanted| wanted.id));
    let link = |list: &Disclosure| {
        Link::new(report_words::period(lang, list.period), format!("{}?{LIST}={}", href(id), list.id))
    };
    let name = space.name.pick(lang).0.to_owned();
    let mut shell = reader.shell(t::meetings_of(lang, &name));
    shell.breadcrumbs = vec![Link::new(kit_web::words::first_page(lang), "/")];
    Ok(MeetingsPage {
        shell,
        space: name,
        shown: wanted.and_then(|list| shown(reader, list)),
        others: others.map(link).collect(),
    })
}

fn shown(reader: &Reader, wanted: &Disclosure) -> Option<Shown> {
    let (lang, approved) = (reader.lang, wanted.approved.as_ref()?);
    let list = said_list::list(lang, wanted.kind, &wanted.fields, &approved.content);
    let named = reader.visit().query().raw(LIST);
    let query = Query::of(reader.visit().query(), &list.columns).keeping(LIST, named);
    let path = href(wanted.space);
    Some(Shown {
        period: report_words::period(lang, wanted.period),
        approval: disclosure_words::approval(lang, &approved.approval),
        view: ListView::of(lang, list, &query, path.clone(), &format!("{path}/as")),
    })
}
