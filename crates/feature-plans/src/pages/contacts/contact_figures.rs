//! How many contacts there were: by goal, quarter and channel, as pictures and tables.

use askama::Template;
use axum::response::Response;
use core_spaces::Place;
use jiff::civil::Date;
use kernel::{Lang, Result, SpaceId};
use kit_db::Tx;
use kit_lists::{Cell, Head, List, Row, Taken};
use kit_web::form_view::{Choice, Choices, Field};
use kit_web::list_view::{Column, Download};
use kit_web::pictures::{Bar, BarChart, Ink, bar_chart};
use kit_web::shell::Shell;
use kit_web::{Reader, Visit, answer};

use super::contact_edit::shell;
use super::contact_log::{period, periods};
use super::contact_words;
use crate::documents::{Pictured, PicturedPart};
use crate::pages::influence::quadrant;
use crate::rules::access::{SeeContacts, SeeInfluence};
use crate::store;
use crate::store::figures::Figures;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/contacts/contact_figures.html")]
struct ContactFiguresPage {
    shell: Shell,
    space: String,
    count: String,
    period: Choices,
    figures: Vec<FigureView>,
    columns: Vec<Column>,
    downloads: Vec<Download>,
}

/// A picture with its table.
struct FigureView {
    title: &'static str,
    picture: String,
    rows: Vec<Counted>,
}

/// How many there are of one thing, and where they are listed.
struct Counted {
    label: String,
    count: i64,
    href: String,
}

/// `GET /spaces/{space}/contacts/figures?period=…`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit.read(move |tx, reader| answer::page(&view(tx, reader, space)?)).await
}

/// `GET /spaces/{space}/contacts/figures/as/{format}`
pub(super) async fn get_file(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    kit_lists::take_out(visit, move |tx, reader| {
        let (place, _) = Place::open::<SeeContacts>(tx, reader, space)?;
        let lang = reader.lang;
        let columns = vec![
            Head::words("by", t::figures_by(lang)),
            Head::words("what", t::figures_what(lang)),
            Head::number("count", t::contacts(lang)),
        ];
        let row = |title: &str, counted: &Counted| {
            let count = usize::try_from(counted.count).unwrap_or_default();
            Row::of(vec![Cell::words(title), Cell::words(&counted.label), Cell::count(lang, count)])
        };
        let groups = groups(reader, space, &figures(tx, reader, &place)?);
        let rows = groups.iter().flat_map(|(title, rows)| rows.iter().map(move |counted| row(title, counted)));
        let list = List { columns, rows: rows.collect() };
        let of = place.name(reader);
        Ok(Taken { list, title: t::figures(lang).to_owned(), organisation: of.clone(), of })
    })
    .await
}

/// `GET /spaces/{space}/contacts/figures/pdf?period=…`
pub(super) async fn pdf(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit.look(move |tx, reader| pictured(tx, reader, space)).await?.answer().await
}

fn pictured(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId) -> Result<Pictured> {
    let (place, _) = Place::open::<SeeContacts>(tx, reader, space)?;
    let lang = reader.lang;
    let figures = figures(tx, reader, &place)?;
    let part = |(at, (title, rows)): (usize, (&'static str, Vec<Counted>))| {
        let count = |counted: &Counted| usize::try_from(counted.count).unwrap_or_default();
        let cells = |counted: &Counted| vec![Cell::words(&counted.label), Cell::count(lang, count(counted))];
        PicturedPart {
            heading: title.to_owned(),
            picture: picture(lang, (&format!("contacts-{at}"), Ink::Paper), title, &rows),
            described: t::figures_picture(lang, title),
            list: List {
                columns: vec![Head::words("what", t::figures_what(lang)), Head::number("count", t::contacts(lang))],
                rows: rows.iter().map(|counted| Row::of(cells(counted))).collect(),
            },
        }
    };
    Ok(Pictured {
        lang,
        title: t::figures(lang).to_owned(),
        of: (t::figures_count(lang, figures.total), None),
        organisation: place.name(reader),
        on: reader.today,
        parts: groups(reader, space, &figures).into_iter().enumerate().map(part).collect(),
    })
}

/// The figures of the period that the address names; of two years up to today where it names none.
fn figures(tx: &mut Tx<'_>, reader: &Reader, place: &Place) -> Result<Figures> {
    let asked = period(reader.visit().query().raw("period"));
    let two_years = || (Date::new(reader.today.year() - 1, 1, 1).unwrap_or(reader.today), reader.today);
    let (space, days) = (place.space.id, asked.unwrap_or_else(two_years));
    let (quadrants, off_map) =
        if place.may::<SeeInfluence>() { store::figures::by_quadrant(tx, space, days)? } else { Default::default() };
    Ok(Figures { quadrants, off_map, ..store::figures::of_space(tx, space, days)? })
}

fn view(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId) -> Result<ContactFiguresPage> {
    let (place, _) = Place::open::<SeeContacts>(tx, reader, space)?;
    let (lang, chosen) = (reader.lang, reader.visit().query().raw("period"));
    let figures = figures(tx, reader, &place)?;
    let options = periods(lang, reader.today);
    let chosen = if options.iter().any(|option| option.value == chosen) { chosen } else { "" };
    let all = std::iter::once(Choice::new("", t::figures_two_years(lang)));
    let path = format!("/spaces/{space}/contacts/figures");
    let groups = groups(reader, space, &figures);
    let figure = |(at, (title, rows)): (usize, (&'static str, Vec<Counted>))| FigureView {
        picture: picture(lang, (&format!("contacts-{at}"), Ink::Page), title, &rows),
        title,
        rows,
    };
    Ok(ContactFiguresPage {
        shell: shell(reader, &place, t::figures(lang)),
        space: place.name(reader),
        count: t::figures_count(lang, figures.total),
        period: Choices::one(Field::new("period", t::contact_period(lang)).value(chosen), all.chain(options).collect()),
        columns: vec![Column::new(t::figures_what(lang)), Column::new(t::contacts(lang)).number()],
        figures: groups.into_iter().enumerate().map(figure).collect(),
        downloads: kit_lists::downloads(lang, |format| format!("{path}/as/{format}?period={chosen}"))
            .into_iter()
            .chain([Download::new(t::report_pdf(lang), format!("{path}/pdf?period={chosen}"))])
            .collect(),
    })
}

/// Each figure with its rows; those without any are left out.
fn groups(reader: &Reader, space: SpaceId, figures: &Figures) -> Vec<(&'static str, Vec<Counted>)> {
    let lang = reader.lang;
    let log = |filter: String| format!("/spaces/{space}/contacts?state=held&{filter}");
    let goals = figures.goals.iter().map(|goal| Counted {
        label: t::goal_of_year(lang, goal.position, &goal.title, goal.year.to_string()),
        count: goal.count,
        href: log(format!("goal={}", goal.id)),
    });
    let quarters = figures.quarters.iter().map(|(year, quarter, count)| Counted {
        label: t::contact_quarter(lang, quarter.to_string(), year.to_string()),
        count: *count,
        href: log(format!("period={year}-{quarter}")),
    });
    let channels = figures.channels.iter().map(|(channel, count)| Counted {
        label: contact_words::channel(lang, *channel).to_owned(),
        count: *count,
        href: log(format!("channel={}", channel.name())),
    });
    let quadrants = figures.quadrants.iter().map(|(one, count)| Counted {
        label: quadrant(lang, *one).to_owned(),
        count: *count,
        href: String::new(),
    });
    // Where nobody was met who is on a map, there is no picture to be made whole.
    let off_map = (!figures.quadrants.is_empty() && figures.off_map > 0).then(|| Counted {
        label: t::figures_off_map(lang).to_owned(),
        count: figures.off_map,
        href: String::new(),
    });
    let groups = vec![
        (t::figures_by_goal(lang), goals.collect::<Vec<_>>()),
        (t::figures_by_quarter(lang), quarters.collect()),
        (t::figures_by_channel(lang), channels.collect()),
        (t::figures_by_quadrant(lang), quadrants.chain(off_map).collect()),
    ];
    groups.into_iter().filter(|(_, rows)| !rows.is_empty()).collect()
}

fn picture(lang: Lang, (id, ink): (&str, Ink), title: &str, rows: &[Counted]) -> String {
    let words: Vec<String> = rows.iter().map(|row| row.count.to_string()).collect();
    let count = |row: &Counted| u32::try_from(row.count).unwrap_or(u32::MAX);
    let bars = rows.iter().zip(&words).map(|(row, words)| Bar { label: &row.label, count: count(row), words });
    let bars: Vec<Bar<'_>> = bars.collect();
    let described: Vec<String> = rows.iter().map(|row| format!("{}: {}", row.label, row.count)).collect();
    let title = t::figures_picture(lang, title);
    bar_chart(&BarChart { id, title: &title, description: &described.join("; "), bars: &bars }, ink)
}
