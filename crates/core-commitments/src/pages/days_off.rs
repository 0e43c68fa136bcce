//! The days on which nobody of a space's organisation works: named one by one, or brought in for a year.

use askama::Template;
use axum::response::Response;
use jiff::civil::Date;
use kernel::{Lang, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Doing, Done, Reader, Visit, answer};

use super::place::Place;
use crate::actions::name_days_off;
use crate::addresses::days_off_href;
use crate::rules::access::KeepHolidays;
use crate::rules::{LINE_LIMIT, holidays};
use crate::store;
use crate::told;
use crate::words as t;

/// For how many years ahead holidays can be brought in.
const YEARS: i16 = 5;

#[derive(Template)]
#[template(path = "pages/days_off.html")]
struct DaysOffPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    space: String,
    /// Those of this year and later.
    days: Choices,
    day: Field,
    name: Field,
    years: Choices,
    hidden: Vec<Hidden>,
    add: String,
    bring: String,
    remove: String,
    back: String,
}

/// A day with what it is called.
type Named = (Date, String);

/// `GET /spaces/{space}/days-off`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit.read(move |tx, reader| show(tx, reader, space, &[])).await
}

/// `POST /spaces/{space}/days-off`: one more.
pub(super) async fn post(visit: Visit) -> Result<Response> {
    change(visit, "done-day-off-added", |doing, days| {
        let day = doing.form().day("day")?.ok_or_else(|| Refusal::new("day-off-missing").on("day"))?;
        let name = doing.form().text("name");
        if name.chars().count() > LINE_LIMIT {
            return Err(Refusal::new("line-too-long").on("name").with("limit", LINE_LIMIT).into());
        }
        days.push((day, name));
        Ok(())
    })
    .await
}

/// `POST /spaces/{space}/days-off/finland`: the holidays of a year. A day that has a name already keeps it.
pub(super) async fn post_finland(visit: Visit) -> Result<Response> {
    change(visit, "done-days-off-brought", |doing, days| {
        let year = i16::try_from(doing.form().whole("year")?).unwrap_or_default();
        if !years(&doing.reader).any(|offered| offered == year) {
            return Err(Refusal::new("year-unknown").on("year").into());
        }
        let lang = doing.reader.lang;
        let brought = holidays(year).into_iter().map(|(day, holiday)| (day, told::holiday(lang, holiday).to_owned()));
        let missing: Vec<Named> = brought.filter(|(day, _)| !days.iter().any(|(known, _)| known == day)).collect();
        days.extend(missing);
        Ok(())
    })
    .await
}

/// `POST /spaces/{space}/days-off/remove`: those that were chosen.
pub(super) async fn post_remove(visit: Visit) -> Result<Response> {
    change(visit, "done-days-off-removed", |doing, days| {
        let gone: Vec<&str> = doing.form().all("gone").collect();
        if gone.is_empty() {
            return Err(Refusal::new("days-off-none-chosen").on("gone").into());
        }
        days.retain(|(day, _)| !gone.contains(&day.to_string().as_str()));
        Ok(())
    })
    .await
}

/// Names the days off as `edit` makes them of those that there are.
async fn change(
    visit: Visit,
    said: &'static str,
    edit: impl Fn(&Doing, &mut Vec<Named>) -> Result<()> + Send + 'static,
) -> Result<Response> {
    let space: SpaceId = visit.param("space")?;
    visit
        .submit(
            move |tx, doing| {
                let (_, allowed) = Place::open::<KeepHolidays>(tx, &doing.reader, space)?;
                let mut days = store::day_off::named(tx, space)?;
                edit(doing, &mut days)?;
                name_days_off(tx, &doing.occasion, &allowed, doing.reader.today, &days)?;
                Ok(Done::to(days_off_href(space)).saying(said))
            },
            move |tx, reader, refusals| show(tx, reader, space, refusals),
        )
        .await
}

/// The years for which holidays can be brought in: this one and those after it.
fn years(reader: &Reader) -> impl Iterator<Item = i16> {
    let this = reader.today.year();
    this..this.saturating_add(YEARS)
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<KeepHolidays>(tx, reader, space)?;
    let lang = reader.lang;
    let days = store::day_off::named(tx, space)?;
    let first_missing = years(reader).find(|year| !days.iter().any(|(day, _)| day.year() == *year));
    let year = first_missing.unwrap_or_else(|| reader.today.year()).to_string();
    let href = days_off_href(space);
    answer::page(&DaysOffPage {
        shell: place.shell(reader, t::days_off(lang)),
        summary: reader.summary(refusals),
        space: place.name(reader),
        days: coming(reader, &days, refusals),
        day: reader.field("day", t::day_off_day(lang), refusals).value(reader.standing("day", "")),
        name: reader
            .field("name", t::day_off_name(lang), refusals)
            .value(reader.standing("name", ""))
            .hint(t::day_off_name_hint(lang))
            .limit(LINE_LIMIT),
        years: Choices::one(
            reader.field("year", t::days_off_year(lang), refusals).value(reader.standing("year", &year)),
            years(reader).map(|year| Choice::new(year.to_string(), year.to_string())).collect(),
        ),
        hidden: reader.hidden(),
        bring: format!("{href}/finland"),
        remove: format!("{href}/remove"),
        add: href,
        back: place.href(),
    })
}

/// The days of this year and later, under their years.
fn coming(reader: &Reader, days: &[Named], refusals: &[Refusal]) -> Choices {
    let lang = reader.lang;
    let coming = days.iter().filter(|(day, _)| day.year() >= reader.today.year());
    let choice = |(day, name): &Named| {
        let label = if name.is_empty() { long(lang, *day) } else { format!("{} · {name}", long(lang, *day)) };
        Choice::new(day.to_string(), label).under(day.year().to_string())
    };
    Choices::many(reader.field("gone", t::days_off_named(lang), refusals), coming.map(choice).collect())
}

fn long(lang: Lang, day: Date) -> String {
    kit_words::day_long(lang, day)
}
