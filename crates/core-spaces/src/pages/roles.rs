//! Who may do what in a space.

use askama::Template;
use axum::response::Response;
use kernel::Result;
use kit_db::Tx;
use kit_web::list_view::Column;
use kit_web::shell::Shell;
use kit_web::{Reader, Visit, answer};

use super::place::Place;
use super::role_words;
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
    columns: Vec<Column>,
    rows: Vec<Row>,
}

struct Row {
    name: String,
    role: &'static str,
    since: String,
    until: String,
    standing: &'static str,
    end_href: Option<String>,
}

/// `GET /spaces/{space}/roles`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit
        .read(move |tx, reader| {
            let (place, _) = Place::open::<SeeRoles>(tx, reader, space)?;
            answer::page(&view(tx, reader, &place)?)
        })
        .await
}

fn view(tx: &mut Tx<'_>, reader: &Reader, place: &Place) -> Result<RolesPage> {
    let (lang, space) = (reader.lang, place.space.id);
    let may_grant = place.standing.may::<GrantRoles>();
    let mut roles = role::of_space(tx, space)?;
    let is_over = |named: &NamedRole| named.granted.term.is_over(reader.today);
    roles.sort_by(|a, b| {
        let rank = |named: &NamedRole| (is_over(named), named.granted.role);
        rank(a).cmp(&rank(b)).then_with(|| kit_words::compare(lang, &a.name, &b.name))
    });
    let mut heads = vec![t::person(lang), t::role(lang), t::since(lang), t::until(lang), t::role_standing(lang)];
    heads.extend(may_grant.then(|| t::role_change(lang)));
    Ok(RolesPage {
        shell: place.shell(reader, t::roles_of(lang, place.name(reader))),
        space: place.name(reader),
        may_grant,
        new_href: format!("/spaces/{space}/new-role"),
        edit_href: place.standing.may::<ChangeSpace>().then(|| format!("/spaces/{space}/edit")),
        columns: heads.into_iter().map(Column::new).collect(),
        rows: roles
            .iter()
            .map(|named| {
                let may_end = may_grant && !is_over(named);
                row(reader, named, may_end.then(|| format!("/spaces/{space}/roles/{}/end", named.id)))
            })
            .collect(),
    })
}

fn row(reader: &Reader, named: &NamedRole, end_href: Option<String>) -> Row {
    let (lang, term) = (reader.lang, named.granted.term);
    Row {
        name: named.name.clone(),
        role: role_words::name(lang, named.granted.role),
        since: kit_words::day(lang, term.since),
        until: role_words::until(lang, term),
        standing: role_words::standing(lang, term, reader.today),
        end_href,
    }
}
