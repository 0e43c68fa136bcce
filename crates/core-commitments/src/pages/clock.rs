//! The annual clock: what is due when in a year, for whom, of all spaces of the reader or of some laid over one another.

use askama::Template;
use axum::response::Response;
use jiff::civil::Date;
use kernel::{Lang, Result, SpaceId, State};
use kit_db::Tx;
use kit_lists::Taken;
use kit_web::form_view::{Choice, Choices, Field};
use kit_web::list_view::Download;
use kit_web::pictures::Ink;
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};

use super::body_place::bodies_href;
use super::place::{WORK, chosen, duty_href, narrowed, sight};
use super::{clock_picture, duty_rows};
use crate::rules::{Status, horizon};
use crate::store;
use crate::store::work::{Asked, Sight, Work};
use crate::told;
use crate::words as t;

/// The address of the annual clock.
pub(super) const CLOCK: &str = "/clock";
/// The most duties of a year that the clock shows.
const MOST: i64 = 3_000;

#[derive(Template)]
#[template(path = "pages/clock.html")]
struct ClockPage {
    shell: Shell,
    year: i16,
    lede: String,
    before: Option<Link>,
    after: Option<Link>,
    spaces: Choices,
    /// The bodies of each space.
    bodies: Vec<Link>,
    whose: Choices,
    picture: String,
    stretches: Vec<Stretch>,
    downloads: Vec<Download>,
    address: &'static str,
}

/// Months one after another.
struct Stretch {
    /// The words under which they are folded away, where they are behind us and nothing of them is left to do.
    folded: Option<String>,
    months: Vec<Month>,
}

struct Month {
    number: i8,
    name: String,
    days: Vec<Day>,
    /// Whether nothing of it is left to do.
    is_done: bool,
}

impl Month {
    fn count(&self) -> usize {
        self.days.iter().map(|day| day.duties.len()).sum()
    }
}

struct Day {
    id: String,
    words: String,
    duties: Vec<Line>,
}

struct Line {
    title: String,
    lang: Lang,
    href: String,
    state: State,
    word: &'static str,
    note: String,
}

/// What is asked of the clock.
pub(super) struct Turned {
    /// The year.
    pub year: i16,
    /// How far the reader sees, in the chosen spaces.
    pub sight: Sight,
    chosen: Vec<SpaceId>,
    /// Whether only the reader's own are shown.
    pub is_mine: bool,
    /// All spaces of the reader, by name.
    pub names: Vec<(SpaceId, kernel::MultiText)>,
    /// What falls due, by day.
    pub duties: Vec<Work>,
}

impl Turned {
    /// How many of the duties are late.
    pub fn late(&self, today: Date) -> usize {
        self.duties.iter().filter(|work| work.duty.status(today) <= Status::Late).count()
    }
}

/// `GET /clock`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.read(|tx, reader| answer::page(&view(reader, &turned(tx, reader)?))).await
}

/// `GET /clock/as/{format}`
pub(super) async fn get_file(visit: Visit) -> Result<Response> {
    kit_lists::take_out(visit, |tx, reader| {
        let turned = turned(tx, reader)?;
        let title = t::clock_of(reader.lang, turned.year.to_string());
        Ok(Taken::of_all(duty_rows::list(reader.lang, turned.duties, reader.today), &title))
    })
    .await
}

/// The duties of the year that is asked for: three statements.
pub(super) fn turned(tx: &mut Tx<'_>, reader: &Reader) -> Result<Turned> {
    let query = reader.visit().query();
    let all = sight(tx, reader)?;
    let names = store::work::spaces(tx, &all)?;
    let chosen = chosen(query);
    let sight = narrowed(all, &chosen);
    // As far as duties are made ahead, and back as far as anybody keeps them.
    let last = horizon(reader.today).year();
    let year = query.raw("year").parse().unwrap_or(reader.today.year()).clamp(1990, last);
    let is_mine = query.raw("whose") == "mine";
    let asked = Asked {
        from: Some(Date::constant(year, 1, 1)),
        until: Some(Date::constant(year, 12, 31)),
        owner: sight.person.filter(|_| is_mine),
        ..Asked::default()
    };
    let duties = store::work::list(tx, &sight, &asked, (0, MOST))?;
    Ok(Turned { year, sight, chosen, is_mine, names, duties })
}

fn view(reader: &Reader, turned: &Turned) -> ClockPage {
    let (lang, today) = (reader.lang, reader.today);
    let late = turned.late(today);
    let mut shell = reader.shell(t::clock_of(lang, turned.year.to_string()));
    shell.breadcrumbs = vec![Link::new(t::my_work(lang), WORK)];
    let step = |year: i16| Link::new(t::clock_of(lang, year.to_string()), address(turned, CLOCK, year));
    let is_last = turned.year >= horizon(today).year();
    ClockPage {
        lede: lede(lang, turned.duties.len(), late),
        before: (turned.year > 1990).then(|| step(turned.year - 1)),
        after: (!is_last).then(|| step(turned.year + 1)),
        spaces: spaces(reader, turned),
        bodies: turned
            .names
            .iter()
            .map(|(space, names)| Link::new(t::bodies_of(lang, names.pick(lang).0), bodies_href(*space)))
            .collect(),
        whose: whose(reader, turned),
        picture: clock_picture::of_year(reader, turned, Ink::Page),
        stretches: stretches(lang, months(reader, &turned.duties), (turned.year, today)),
        downloads: downloads(lang, turned),
        year: turned.year,
        address: CLOCK,
        shell,
    }
}

fn downloads(lang: Lang, turned: &Turned) -> Vec<Download> {
    let sheet = Download::new(t::clock_sheet(lang), address(turned, &format!("{CLOCK}/pdf"), turned.year));
    let lists = kit_lists::downloads(lang, |format| address(turned, &format!("{CLOCK}/as/{format}"), turned.year));
    std::iter::once(sheet).chain(lists).collect()
}

pub(super) fn lede(lang: Lang, duties: usize, late: usize) -> String {
    if late > 0 { t::clock_lede_late(lang, duties, late) } else { t::clock_lede(lang, duties) }
}

fn address(turned: &Turned, path: &str, year: i16) -> String {
    let spaces: Vec<String> = turned.chosen.iter().map(|space| format!("&space={space}")).collect();
    let spaces = spaces.concat();
    let whose = if turned.is_mine { "&whose=mine" } else { "" };
    format!("{path}?year={year}{spaces}{whose}")
}

fn spaces(reader: &Reader, turned: &Turned) -> Choices {
    let is_chosen = |space: &SpaceId| turned.sight.spaces.iter().any(|(known, _)| known == space);
    let option = |(space, names): &(SpaceId, kernel::MultiText)| {
        Choice::new(space.to_string(), names.pick(reader.lang).0).chosen_if(is_chosen(space))
    };
    let field = Field::new("space", t::clock_spaces(reader.lang));
    Choices::many(field, turned.names.iter().map(option).collect())
}

fn whose(reader: &Reader, turned: &Turned) -> Choices {
    let field = Field::new("whose", t::duty_whose(reader.lang)).value(if turned.is_mine { "mine" } else { "all" });
    let options = [("all", t::clock_all(reader.lang)), ("mine", t::clock_mine(reader.lang))];
    Choices::one(field, options.map(|(value, label)| Choice::new(value, label)).to_vec())
}

pub(super) fn day_id(day: Date) -> String {
    format!("day-{day}")
}

fn months(reader: &Reader, duties: &[Work]) -> Vec<Month> {
    let lang = reader.lang;
    let mut months: Vec<Month> = Vec::new();
    for work in duties {
        let day = work.duty.due_on;
        if months.last().is_none_or(|month| month.number != day.month()) {
            let name = kit_words::month(lang, day.month());
            months.push(Month { number: day.month(), name, days: Vec::new(), is_done: true });
        }
        let Some(month) = months.last_mut() else { continue };
        month.is_done &= !work.duty.status(reader.today).is_open();
        if month.days.last().is_none_or(|last| last.id != day_id(day)) {
            month.days.push(Day { id: day_id(day), words: kit_words::day(lang, day), duties: Vec::new() });
        }
        if let Some(last) = month.days.last_mut() {
            last.duties.push(line(reader, work));
        }
    }
    months
}

/// The months as they are read: those of this year that are behind us and done with are folded away, so that one begins with
/// what is late or near. Of another year all are what was asked for.
fn stretches(lang: Lang, months: Vec<Month>, (year, today): (i16, Date)) -> Vec<Stretch> {
    let is_folded = |month: &Month| year == today.year() && month.number < today.month() && month.is_done;
    let mut stretches: Vec<Stretch> = Vec::new();
    for month in months {
        let is_folded = is_folded(&month);
        match stretches.last_mut() {
            Some(last) if last.folded.is_some() == is_folded => last.months.push(month),
            _ => stretches.push(Stretch { folded: is_folded.then(String::new), months: vec![month] }),
        }
    }
    for stretch in stretches.iter_mut().filter(|stretch| stretch.folded.is_some()) {
        stretch.folded = Some(folded_words(lang, &stretch.months));
    }
    stretches
}

/// "Jan–Apr: all 12 done".
fn folded_words(lang: Lang, months: &[Month]) -> String {
    let count: usize = months.iter().map(Month::count).sum();
    let name = |month: Option<&Month>| month.map(|month| month.name.clone()).unwrap_or_default();
    let (first, last) = (name(months.first()), name(months.last()));
    let named = if first == last { first } else { format!("{first}–{last}") };
    t::clock_done(lang, count, named)
}

fn line(reader: &Reader, work: &Work) -> Line {
    let (lang, status) = (reader.lang, work.duty.status(reader.today));
    let terms = &work.commitment.terms;
    Line {
        title: terms.title.clone(),
        lang: terms.lang,
        href: duty_href(work.commitment.space, work.duty.id),
        state: status.state(),
        word: told::status(lang, status),
        note: t::clock_note(lang, told::to(lang, work), told::whose(lang, work)),
    }
}
