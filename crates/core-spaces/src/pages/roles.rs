//! Who may do what in a space.

use askama::Template;
use axum::response::Response;
use jiff::civil::Date;
use kernel::{Lang, PersonId, Result, SpaceId};
use kit_db::Tx;
use kit_web::list_view::Column;
use kit_web::shell::Shell;
use kit_web::{Reader, Visit, answer};

use super::role_words;
use crate::rules::access::{ChangeSpace, GrantRoles, SeeRoles};
use crate::standing;
use crate::store::role::{self, NamedRole};
use crate::store::space;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/roles.html")]
struct RolesPage {
    shell: Shell,
    eyebrow: String,
    visibility: &'static str,
    /// Where a role is granted, for who may.
    grant_href: Option<String>,
    /// Where the space is changed, for who may.
    edit_href: Option<String>,
    count: String,
    columns: Vec<Column>,
    /// What runs or is to come.
    rows: Vec<RoleRow>,
    /// What is over.
    over: Vec<RoleRow>,
}

struct RoleRow {
    name: String,
    role: &'static str,
    may: &'static str,
    since: String,
    until: String,
    end_href: Option<String>,
}

/// `GET /spaces/{space}/roles`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let id: SpaceId = visit.param("space")?;
    visit.read(move |tx, reader| answer::page(&view(tx, reader, id)?)).await
}

fn view(tx: &mut Tx<'_>, reader: &Reader, id: SpaceId) -> Result<RolesPage> {
    let lang = reader.lang;
    let standing = standing(tx, reader, id)?;
    standing.allow::<SeeRoles>()?;
    let (may_grant, may_change) = (standing.may::<GrantRoles>(), standing.may::<ChangeSpace>());
    let space = space::get(tx, id)?;
    let (over, current): (Vec<NamedRole>, Vec<NamedRole>) =
        role::of_space(tx, id)?.into_iter().partition(|named| named.granted.term.is_over(reader.today));
    let may_end = |person: PersonId| may_grant || standing.person == Some(person);
    let row = |named: &NamedRole| row(lang, id, named, may_end(named.granted.person), reader.today);
    let rows: Vec<RoleRow> = current.iter().map(row).collect();
    Ok(RolesPage {
        shell: reader.shell(t::roles_title(lang)),
        eyebrow: space.name.pick(lang).0.to_owned(),
        visibility: role_words::visibility_means(lang, space.visibility),
        grant_href: may_grant.then(|| format!("/spaces/{id}/roles/new")),
        edit_href: may_change.then(|| format!("/spaces/{id}/edit")),
        count: t::roles_count(lang, rows.len()),
        columns: [t::role_person(lang), t::role(lang), t::role_since(lang), t::role_until(lang), t::role_end(lang)]
            .map(Column::new)
            .to_vec(),
        rows,
        over: over.iter().map(row).collect(),
    })
}

fn row(lang: Lang, space: SpaceId, named: &NamedRole, may_end: bool, today: Date) -> RoleRow {
    let (granted, term) = (&named.granted, named.granted.term);
    RoleRow {
        name: named.name.clone(),
        role: role_words::role(lang, granted.role),
        may: role_words::role_may(lang, granted.role),
        since: kit_words::day(lang, term.since),
        until: term.until.map_or_else(|| t::role_for_now(lang).to_owned(), |day| kit_words::day(lang, day)),
        end_href: (may_end && !term.is_over(today)).then(|| format!("/spaces/{space}/roles/{}/end", named.id)),
    }
}
