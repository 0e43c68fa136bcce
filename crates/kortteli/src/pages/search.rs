//! Search over everything that the reader may see.

use std::collections::HashMap;

use askama::Template;
use axum::response::Response;
use core_spaces::store::space;
use kernel::{Lang, Ref, Result, SpaceId, State};
use kit_db::Tx;
use kit_feature::FoundRecord;
use kit_lists::Paging;
use kit_search::{Answer, Hit, Piece, QUESTION_LIMIT, Question, Sight, Standing, Wanted};
use kit_web::form_view::{Field, Hidden};
use kit_web::list_view::Pager;
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer, encoded};

use crate::searching::{self, Searching};
use crate::words as t;

/// How many records of one kind a page shows.
const SHOWN: usize = 20;
/// How many of each kind it shows where several are found.
const OF_EACH: usize = 4;
/// How many pages can be turned; whoever has to turn more asks otherwise.
const MOST_PAGES: usize = 25;
/// How much of a text is shown around what was found, in characters.
const EXCERPT: usize = 220;

#[derive(Template)]
#[template(path = "pages/search.html")]
struct SearchPage {
    shell: Shell,
    field: Field,
    narrowed: Vec<Hidden>,
    is_asked: bool,
    building: String,
    count: String,
    narrowings: Vec<Narrowing>,
    is_narrowed: bool,
    groups: Vec<Group>,
    width: Option<Link>,
    pager: Option<Pager>,
    is_visitor: bool,
}

/// What the list can be narrowed to: each a link, the first to all.
struct Narrowing {
    label: &'static str,
    links: Vec<Link>,
}

/// The best of one kind.
struct Group {
    kind: &'static str,
    label: &'static str,
    count: usize,
    results: Vec<ResultView>,
    all: Option<Link>,
}

struct ResultView {
    title: Vec<Piece>,
    lang: &'static str,
    href: String,
    context: Vec<Piece>,
    state: Option<(State, String)>,
    text: Vec<Piece>,
    names: Vec<Piece>,
}

/// What the address asks.
#[derive(Clone)]
struct Asked {
    text: String,
    kind: Option<String>,
    year: Option<i64>,
    space: Option<SpaceId>,
    is_wide: bool,
    page: usize,
}

/// `GET /search?q=…&kind=…&space=…&year=…&wide=1&page=…`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.read(|tx, reader| answer::page(&view(tx, reader)?)).await
}

fn view(tx: &mut Tx<'_>, reader: &Reader) -> Result<SearchPage> {
    let (lang, asked) = (reader.lang, Asked::of(reader));
    let searching: &Searching = reader.app().given()?;
    let sight = searching::sight(tx, reader)?;
    let found = searching.search.ask(&asked.question(&sight))?;
    let narrowings =
        [kinds(lang, searching, &asked, &found), spaces(tx, lang, &asked, &found)?, years(lang, &asked, &found)];
    let title = if asked.text.is_empty() { t::search_title(lang).to_owned() } else { t::search_of(lang, &asked.text) };
    Ok(SearchPage {
        shell: reader.shell(title),
        field: Field::new("q", t::search_field(lang)).value(&asked.text).limit(QUESTION_LIMIT),
        narrowed: asked.narrowed(),
        is_asked: !asked.text.is_empty(),
        building: match searching.search.standing() {
            Standing::Building(percent) => t::search_building(lang, i64::from(percent)),
            Standing::Ready(_) => String::new(),
        },
        count: t::search_count(lang, found.total),
        narrowings: narrowings.into_iter().filter(|narrowing| narrowing.links.len() > 2).collect(),
        is_narrowed: !asked.narrowed().is_empty(),
        groups: groups(tx, reader, searching, &asked, &found)?,
        width: width(lang, &asked, &found),
        pager: pager(lang, &asked, &found),
        is_visitor: reader.viewer.is_none(),
    })
}

/// Turns the pages of one kind, whether it was asked for or nothing else is found.
fn pager(lang: Lang, asked: &Asked, found: &Answer) -> Option<Pager> {
    let only = asked.kind.as_deref().or(match found.kinds[..] {
        [(kind, _)] => Some(kind),
        _ => None,
    });
    let asked = Asked { kind: Some(only?.to_owned()), ..asked.clone() };
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let paging = Paging::by(number(SHOWN), number(asked.page), number(found.total.min(SHOWN * MOST_PAGES)));
    paging.pager(lang, |page| Asked { page: usize::try_from(page).unwrap_or(1), ..asked.clone() }.href())
}

/// A link to what has the words only as parts of others, or back from there.
fn width(lang: Lang, asked: &Asked, found: &Answer) -> Option<Link> {
    if asked.is_wide {
        return Some(asked.link(t::search_narrower(lang), |asked| asked.is_wide = false, false));
    }
    let wider = || asked.link(t::search_wider(lang, found.wider), |asked| asked.is_wide = true, false);
    (found.wider > 0).then(wider)
}

impl Asked {
    fn of(reader: &Reader) -> Self {
        let query = reader.visit().query();
        Self {
            text: query.text("q").chars().take(QUESTION_LIMIT).collect(),
            kind: Some(query.raw("kind")).filter(|kind| !kind.is_empty()).map(str::to_owned),
            year: query.raw("year").parse().ok(),
            space: query.raw("space").parse().ok(),
            is_wide: query.raw("wide") == "1",
            page: query.raw("page").parse().unwrap_or(1).clamp(1, MOST_PAGES),
        }
    }

    fn question<'a>(&'a self, sight: &'a Sight) -> Question<'a> {
        Question {
            kind: self.kind.as_deref(),
            year: self.year,
            space: self.space,
            is_wide: self.is_wide,
            each: if self.kind.is_none() { Some(OF_EACH) } else { None },
            skip: (self.page - 1) * SHOWN,
            limit: SHOWN,
            ..Question::new(&self.text, sight)
        }
    }

    /// What it is narrowed to, as a form sends it along.
    fn narrowed(&self) -> Vec<Hidden> {
        let space = self.space.map(|space| Hidden::new("space", space.to_string()));
        let year = self.year.map(|year| Hidden::new("year", year.to_string()));
        let kind = self.kind.as_ref().map(|kind| Hidden::new("kind", kind));
        kind.into_iter().chain(space).chain(year).collect()
    }

    fn href(&self) -> String {
        let mut href = format!("/search?q={}", encoded(&self.text));
        for field in self.narrowed() {
            href.push_str(&format!("&{}={}", field.name, encoded(&field.value)));
        }
        if self.is_wide {
            href.push_str("&wide=1");
        }
        if self.page > 1 { format!("{href}&page={}", self.page) } else { href }
    }

    /// A link to the same, narrowed otherwise and from its first page.
    fn link(&self, label: impl Into<String>, narrow: impl FnOnce(&mut Self), is_current: bool) -> Link {
        let mut other = Self { page: 1, ..self.clone() };
        narrow(&mut other);
        Link::new(label, other.href()).current_if(is_current)
    }
}

fn kinds(lang: Lang, searching: &Searching, asked: &Asked, found: &Answer) -> Narrowing {
    let all: usize = found.kinds.iter().map(|(_, count)| count).sum();
    let mut links = vec![asked.link(
        t::search_counted(lang, all, t::search_all_kinds(lang)),
        |asked| asked.kind = None,
        asked.kind.is_none(),
    )];
    links.extend(found.kinds.iter().map(|(kind, count)| {
        let label = t::search_counted(lang, *count, searching.records.label(lang, kind).unwrap_or_default());
        asked.link(label, |asked| asked.kind = Some((*kind).to_owned()), asked.kind.as_deref() == Some(*kind))
    }));
    Narrowing { label: t::search_kind(lang), links }
}

fn years(lang: Lang, asked: &Asked, found: &Answer) -> Narrowing {
    let mut links = vec![asked.link(t::search_all_years(lang), |asked| asked.year = None, asked.year.is_none())];
    links.extend(
        found
            .years
            .iter()
            .map(|year| asked.link(year.to_string(), |asked| asked.year = Some(*year), asked.year == Some(*year))),
    );
    Narrowing { label: t::search_year(lang), links }
}

/// The spaces of what is found: each has something that the reader may see, so its name is no secret.
fn spaces(tx: &mut Tx<'_>, lang: Lang, asked: &Asked, found: &Answer) -> Result<Narrowing> {
    let mut links = vec![asked.link(t::search_all_spaces(lang), |asked| asked.space = None, asked.space.is_none())];
    let all = if asked.text.is_empty() { Vec::new() } else { space::all(tx)? };
    let all = all.iter().map(|named| &named.space).filter(|space| found.has_some_of(space.id));
    links.extend(all.map(|space| {
        let name = space.name.pick(lang).0;
        asked.link(name, |asked| asked.space = Some(space.id), asked.space == Some(space.id))
    }));
    Ok(Narrowing { label: t::search_space(lang), links })
}

/// What was found, as far as it is still there and the reader may see it: kind by kind.
fn groups(
    tx: &mut Tx<'_>,
    reader: &Reader,
    searching: &Searching,
    asked: &Asked,
    found: &Answer,
) -> Result<Vec<Group>> {
    let records: Vec<Ref> = found.hits.iter().map(|hit| hit.subject.clone()).collect();
    let resolved = searching.records.resolve(tx, reader, &records)?;
    let mut resolved: HashMap<Ref, FoundRecord> = resolved.into_iter().map(|one| (one.subject.clone(), one)).collect();
    let wanted = Wanted::new(searching.search.analyser(), &asked.text).found_in(found);
    let mut groups = Vec::new();
    for hits in found.hits.chunk_by(|one, next| one.subject.kind == next.subject.kind) {
        let results = hits.iter().filter_map(|hit| Some(result(&wanted, hit, resolved.remove(&hit.subject)?)));
        let results: Vec<ResultView> = results.collect();
        let kind = hits[0].subject.kind;
        if let (Some(label), false) = (searching.records.label(reader.lang, kind), results.is_empty()) {
            groups.push(group(reader.lang, asked, found, Group { kind, label, count: 0, results, all: None }));
        }
    }
    Ok(groups)
}

/// The group with how many there are of its kind, and the way to all of them where these are not all.
fn group(lang: Lang, asked: &Asked, found: &Answer, group: Group) -> Group {
    let count = found.kinds.iter().find(|(kind, _)| *kind == group.kind).map_or(0, |(_, count)| *count);
    let is_part = found.kinds.len() > 1 && asked.kind.is_none() && count > OF_EACH;
    let label = t::search_show_all(lang, count, group.label);
    let all = is_part.then(|| asked.link(label, |asked| asked.kind = Some(group.kind.to_owned()), false));
    Group { count, all, ..group }
}

/// Names are told where nothing else says why the record was found.
fn result(wanted: &Wanted, hit: &Hit, record: FoundRecord) -> ResultView {
    let title = wanted.marked(hit.lang, &record.title);
    let context = wanted.marked(hit.lang, &record.context);
    let text = wanted.excerpt(hit.lang, &hit.text, EXCERPT);
    let tells_why = title.iter().chain(&context).chain(&text).any(|piece| piece.is_wanted);
    ResultView {
        title,
        lang: hit.lang.tag(),
        href: record.href,
        context,
        state: record.state,
        text,
        names: if tells_why { Vec::new() } else { wanted.named(hit.lang, &hit.names) },
    }
}
