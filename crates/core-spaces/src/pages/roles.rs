//! Who may do what in a space.

use askama::Template;
use axum::response::Response;
use kernel::Result;
use kit_db::Tx;
use kit_lists::{Cell, Head, List, ListView, Query, Row, Taken};
use kit_web::list_view::Column;
use kit_web::shell::Shell;
use kit_web::{Reader, Visit, answer};

use super::place::{Place, roles_href};
use super::role_words;
use crate::rules::Role;
use crate::rules::access::{ChangeSpace, GrantRoles, SeeRoles};
use crate::store::role::{self, NamedRole};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/roles.html")]
struct RolesPage {
    shell: Shell,
    space: String,
    may_grant: bool,
    new_href: String,
    /// Where the space is changed, for who may.
    edit_href: Option<String>,
    /// The roles; a row is known by where the role is ended, for who may.
    view: ListView,
}

/// `GET /spaces/{space}/roles`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit
        .read(move |tx, reader| {
            let (place, _) = Place::open::<SeeRoles>(tx, reader, space)?;
            answer::page(&page(tx, reader, &place)?)
        })
        .await
}

/// `GET /spaces/{space}/roles/as/{format}`
pub(super) async fn get_file(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    kit_lists::take_out(visit, move |tx, reader| {
        let (place, _) = Place::open::<SeeRoles>(tx, reader, space)?;
        let (list, query) = asked(tx, reader, &place)?;
        let title = t::roles(reader.lang).to_owned();
        let organisation = place.name(reader);
        Ok(Taken { list: list.narrowed(&query, reader.lang), title, of: organisation.clone(), organisation })
    })
    .await
}

fn page(tx: &mut Tx<'_>, reader: &Reader, place: &Place) -> Result<RolesPage> {
    let (lang, space) = (reader.lang, place.space.id);
    let may_grant = place.standing.may::<GrantRoles>();
    let (list, query) = asked(tx, reader, place)?;
    let path = roles_href(space);
    let mut view = ListView::of(lang, list, &query, path.clone(), &format!("{path}/as"));
    view.columns.extend(may_grant.then(|| Column::new(t::role_change(lang))));
    Ok(RolesPage {
        shell: place.shell(reader, t::roles_of(lang, place.name(reader))),
        space: place.name(reader),
        may_grant,
        new_href: format!("/spaces/{space}/new-role"),
        edit_href: place.standing.may::<ChangeSpace>().then(|| format!("/spaces/{space}/edit")),
        view,
    })
}

/// All roles, those that run before those that are over, and what the address asks of them.
fn asked(tx: &mut Tx<'_>, reader: &Reader, place: &Place) -> Result<(List, Query)> {
    let lang = reader.lang;
    let mut roles = role::of_space(tx, place.space.id)?;
    roles.sort_by(|a, b| {
        let rank = |named: &NamedRole| (is_over(reader, named), named.granted.role);
        rank(a).cmp(&rank(b)).then_with(|| kit_words::compare(lang, &a.name, &b.name))
    });
    let columns = vec![
        Head::words("person", t::person(lang)),
        Head::words("role", t::role(lang)).filter(),
        Head::day("since", t::since(lang)),
        Head::day("until", t::until(lang)),
        Head::words("standing", t::role_standing(lang)).filter(),
    ];
    let list = List { columns, rows: roles.iter().map(|named| row(reader, place, named)).collect() };
    let query = Query::of(reader.visit().query(), &list.columns);
    Ok((list, query))
}

fn row(reader: &Reader, place: &Place, named: &NamedRole) -> Row {
    let (lang, term, role) = (reader.lang, named.granted.term, named.granted.role);
    let standing = role_words::standing(lang, term, reader.today);
    let until = match term.until {
        Some(day) => Cell::day(lang, Some(day)),
        None => Cell::nothing(t::for_now(lang)),
    };
    let may_end = place.standing.may::<GrantRoles>() && !is_over(reader, named);
    let end = may_end.then(|| format!("{}/{}/end", roles_href(place.space.id), named.id));
    Row::of(vec![
        Cell::words(&named.name),
        Cell::words(role_words::name(lang, role)).known_as(role.name()).in_order_of(&Role::ALL, &role),
        Cell::day(lang, Some(term.since)),
        until,
        Cell::words(standing).in_order_of(&role_words::standings(lang), &standing),
    ])
    .known_as(end.unwrap_or_default())
}

fn is_over(reader: &Reader, named: &NamedRole) -> bool {
    named.granted.term.is_over(reader.today)
}
