//! The contact log of a space.

use askama::Template;
use axum::response::Response;
use core_spaces::Place;
use core_spaces::rules::Role;
use jiff::civil::Date;
use kernel::{Lang, Result, SpaceId};
use kit_db::Tx;
use kit_lists::{Cell, Head, List, ListView, Page, Paging, ROWS, Row, SEARCH_LIMIT, Taken};
use kit_web::form_view::{Choice, Choices, Field};
use kit_web::shell::Shell;
use kit_web::{Form, Reader, Visit, answer};

use super::contact_words;
use super::draft_list::drafts_href;
use crate::pages::disclosures::disclosures_href;
use crate::rules::access::{LogContact, SeeContacts};
use crate::rules::contact::{Channel, ContactState};
use crate::store;
use crate::store::contact::{Asked, Listed};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/contacts/contact_log.html")]
struct ContactsPage {
    shell: Shell,
    space: String,
    href: String,
    may_log: bool,
    disclosures: String,
    drafts: String,
    view: ListView,
}

/// `GET /spaces/{space}/contacts`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit.read(move |tx, reader| answer::page(&view(tx, reader, space)?)).await
}

/// `GET /spaces/{space}/contacts/as/{format}`
pub(super) async fn get_file(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    kit_lists::take_out(visit, move |tx, reader| {
        let (place, _) = Place::open::<SeeContacts>(tx, reader, space)?;
        let asked = asked(reader.visit().query());
        let mut list = List { columns: columns(reader.lang), rows: Vec::new() };
        let mut skip = 0;
        // A part at a time: a database takes so many values in one question.
        loop {
            let part = store::contact::list(tx, space, &asked, (skip, PART))?;
            list.rows.extend(part.iter().map(|listed| row(reader, &place, listed)));
            skip += PART;
            if i64::try_from(part.len()).unwrap_or(PART) < PART || skip >= kit_lists::MOST_TAKEN {
                break;
            }
        }
        let of = place.name(reader);
        Ok(Taken { list, title: t::contacts(reader.lang).to_owned(), organisation: of.clone(), of })
    })
    .await
}

/// How many contacts a file reads at a time.
const PART: i64 = 1000;

fn view(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId) -> Result<ContactsPage> {
    let (place, _) = Place::open::<SeeContacts>(tx, reader, space)?;
    let (lang, query) = (reader.lang, reader.visit().query());
    let asked = asked(query);
    let total = store::contact::count(tx, space, &asked)?;
    let paging = Paging::of(query, total);
    let listed = store::contact::list(tx, space, &asked, (paging.skip(), ROWS))?;
    let page = Page {
        search: Field::new("q", t::contacts_search(lang)).value(&asked.text).limit(SEARCH_LIMIT),
        filters: filters(tx, reader, space, query)?,
        count: t::contacts_count(lang, total),
        paging,
    };
    let href = format!("/spaces/{space}/contacts");
    let list = List { columns: columns(lang), rows: listed.iter().map(|listed| row(reader, &place, listed)).collect() };
    Ok(ContactsPage {
        shell: reader.shell(t::contacts_of(lang, place.name(reader))),
        space: place.name(reader),
        may_log: place.may::<LogContact>(),
        disclosures: disclosures_href(space),
        drafts: drafts_href(space),
        view: ListView::paged(lang, list, page, &href),
        href,
    })
}

fn asked(query: &Form) -> Asked {
    let (from, until) = period(query.raw("period")).unzip();
    Asked {
        text: query.text("q").chars().take(SEARCH_LIMIT).collect(),
        state: query.raw("state").parse().ok(),
        channel: query.raw("channel").parse().ok(),
        goal: query.raw("goal").parse().ok(),
        our: query.raw("our").parse().ok(),
        from,
        until,
    }
}

/// A year, `2026`, or a quarter of it, `2026-3`.
pub(super) fn period(text: &str) -> Option<(Date, Date)> {
    let (year, quarter) = text.split_once('-').map_or((text, None), |(year, quarter)| (year, quarter.parse().ok()));
    let year: i16 = year.parse().ok().filter(|year| (1900..3000).contains(year))?;
    let (first, last): (i8, i8) = match quarter {
        Some(quarter @ 1..=4) => (3 * quarter - 2, 3 * quarter),
        Some(_) => return None,
        None => (1, 12),
    };
    let from = Date::new(year, first, 1).ok()?;
    Some((from, Date::new(year, last, 1).ok()?.last_of_month()))
}

fn filters(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, query: &Form) -> Result<Vec<Choices>> {
    let lang = reader.lang;
    let one = |name: &'static str, label: &str, options: Vec<Choice>| {
        let all = Choice::new("", kit_web::words::list_all(lang));
        let chosen = query.raw(name);
        let is_known = options.iter().any(|option| option.value == chosen);
        let field = Field::new(name, label).value(if is_known { chosen } else { "" });
        Choices::one(field, std::iter::once(all).chain(options).collect())
    };
    let states = ContactState::ALL.map(|state| Choice::new(state.name(), contact_words::state(lang, state).1));
    let channels = Channel::ALL.map(|channel| Choice::new(channel.name(), contact_words::channel(lang, channel)));
    let goals = store::goal::of_space(tx, space)?;
    let goals = goals.iter().map(|goal| {
        Choice::new(goal.id.to_string(), t::goal_of_year(lang, goal.position, &goal.title, goal.year.to_string()))
    });
    let colleagues = store::worker::of_space(tx, space, reader.today)?;
    let colleagues = colleagues.iter().map(|worker| Choice::new(worker.key(), &worker.name));
    Ok(vec![
        one("goal", t::goal_title(lang), goals.collect()),
        one("state", t::list_state(lang), states.to_vec()),
        one("channel", t::contact_channel(lang), channels.to_vec()),
        one("our", t::contact_ours(lang), colleagues.collect()),
        one("period", t::contact_period(lang), periods(lang, reader.today)),
    ])
}

/// This year's quarters that have begun, and the two years before.
pub(super) fn periods(lang: Lang, today: Date) -> Vec<Choice> {
    let year = today.year();
    let quarters = (1..=4).rev().filter(|quarter| 3 * quarter - 2 <= today.month());
    let quarters = quarters.map(|quarter| {
        Choice::new(format!("{year}-{quarter}"), t::contact_quarter(lang, quarter.to_string(), year.to_string()))
    });
    quarters.chain((0..3).map(|back| Choice::new((year - back).to_string(), (year - back).to_string()))).collect()
}

fn columns(lang: Lang) -> Vec<Head> {
    vec![
        Head::words("whom", t::contact_whom(lang)),
        Head::day("on", t::contact_on(lang)),
        Head::words("channel", t::contact_channel(lang)),
        Head::words("topic", t::contact_topic(lang)),
        Head::words("goals", t::contact_goals(lang)).in_files(),
        Head::words("ours", t::contact_ours(lang)),
        Head::words("state", t::list_state(lang)),
        Head::words("posts", t::contact_known_as(lang)).in_files(),
        Head::words("said", t::contact_said(lang)).in_files(),
    ]
}

/// A row, with what was said where the reader may see it.
fn row(reader: &Reader, place: &Place, listed: &Listed) -> Row {
    let (lang, contact) = (reader.lang, &listed.contact);
    let (sign, word) = contact_words::state(lang, contact.state);
    let goals: Vec<String> = listed.goals.iter().map(|goal| goal.title.clone()).collect();
    let posts = listed.theirs.iter().map(|their| contact_words::post(lang, their));
    let posts: Vec<String> = posts.filter(|post| !post.is_empty()).collect();
    Row::of(vec![
        Cell::words(contact_words::whom(lang, listed))
            .leading_to(format!("/spaces/{}/contacts/{}", contact.space, contact.id)),
        Cell::day(lang, Some(contact.on)),
        Cell::words(contact_words::channel(lang, contact.channel)),
        Cell::content(contact.lang, &contact.topic),
        Cell::content(contact.lang, goals.join("; ")),
        Cell::words(listed.ours.join(", ")),
        Cell::stands(sign, word),
        Cell::words(posts.join("; ")),
        if sees_said(reader, &place.standing.roles, listed) {
            Cell::content(contact.lang, &contact.said)
        } else {
            Cell::default()
        },
    ])
}

/// Whether the reader, with these roles in the space, sees what was said and promised at a contact.
pub(in crate::pages) fn sees_said(reader: &Reader, roles: &[Role], listed: &Listed) -> bool {
    let me = reader.viewer.as_ref().map(|viewer| viewer.person);
    let took_part = me.is_some_and(|me| listed.contact.ours.contains(&me));
    listed.contact.level.is_seen(roles, took_part)
}

#[cfg(test)]
mod tests {
    use super::{period, periods};
    use jiff::civil::date;
    use kernel::Lang;

    #[test]
    fn a_period_is_a_year_or_a_quarter() {
        assert_eq!(period("2026"), Some((date(2026, 1, 1), date(2026, 12, 31))));
        assert_eq!(period("2026-1"), Some((date(2026, 1, 1), date(2026, 3, 31))));
        assert_eq!(period("2026-4"), Some((date(2026, 10, 1), date(2026, 12, 31))));
        for text in ["", "2026-5", "2026-0", "year", "99999", "-1"] {
            assert_eq!(period(text), None, "{text}");
        }
    }

    #[test]
    fn quarters_are_offered_once_they_have_begun() {
        let offered: Vec<String> = periods(Lang::En, date(2026, 5, 1)).into_iter().map(|choice| choice.value).collect();
        assert_eq!(offered, ["2026-2", "2026-1", "2026", "2025", "2024"]);
    }
}
