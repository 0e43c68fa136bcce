//! Ending a role, on a page that says what happens.

use askama::Template;
use axum::response::Response;
use kernel::{Ref, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_feature::AboutSection;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Hidden};
use kit_web::shell::Shell;
use kit_web::{Done, Reader, Visit, answer};

use super::place::{Place, roles_href};
use super::role_words;
use crate::actions::end_role;
use crate::rules::LastDay;
use crate::rules::access::{GrantRoles, SeeRoles};
use crate::standing;
use crate::store::role::{self, NamedRole, RoleId};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/role_end.html")]
struct EndRolePage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    space: String,
    what: String,
    consequences: String,
    last_day: Option<Choices>,
    /// What features know of what the person has in hand here.
    about: Vec<AboutSection>,
    back: String,
    hidden: Vec<Hidden>,
}

/// `GET /spaces/{space}/roles/{role}/end`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, role) = (visit.param("space")?, visit.param("role")?);
    visit.read(move |tx, reader| show(tx, reader, space, role, &[])).await
}

/// `POST /spaces/{space}/roles/{role}/end`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, role): (SpaceId, RoleId) = (visit.param("space")?, visit.param("role")?);
    visit
        .submit(
            move |tx, doing| {
                let (_, allowed) = Place::open::<GrantRoles>(tx, &doing.reader, space)?;
                let last: LastDay = doing.form().value("last_day")?;
                end_role(tx, &doing.occasion, &allowed, role, (last, doing.reader.today))?;
                // Who has ended their own role may have no business here any more.
                let stays = standing(tx, &doing.reader, space)?.may::<SeeRoles>();
                let next = if stays { roles_href(space) } else { "/".to_owned() };
                Ok(Done::to(next).saying("done-role-ended"))
            },
            move |tx, reader, refusals| show(tx, reader, space, role, refusals),
        )
        .await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: RoleId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<GrantRoles>(tx, reader, space)?;
    let named = role::get(tx, space, id)?;
    let colleague = Ref::new("colleague", named.granted.person);
    let about = kit_feature::about(tx, reader, space, &colleague)?;
    answer::page(&EndRolePage { about, ..view(reader, &place, &named, refusals) })
}

fn view(reader: &Reader, place: &Place, named: &NamedRole, refusals: &[Refusal]) -> EndRolePage {
    let lang = reader.lang;
    let name = role_words::name(lang, named.granted.role);
    // What has not begun has no last day to choose: it is taken back.
    let begun = named.granted.term.since <= reader.today;
    let mut hidden = reader.hidden();
    if !begun {
        hidden.push(Hidden::new("last_day", LastDay::Yesterday.name()));
    }
    let since = kit_words::day(lang, named.granted.term.since);
    EndRolePage {
        shell: place.shell_in_roles(reader, t::role_end(lang)),
        summary: reader.summary(refusals),
        space: place.name(reader),
        what: t::role_of_person(lang, &named.name, name),
        consequences: if begun { t::role_end_what(lang, &named.name) } else { t::role_back_what(lang, since) },
        last_day: begun.then(|| last_days(reader, refusals)),
        about: Vec::new(),
        back: roles_href(place.space.id),
        hidden,
    }
}

fn last_days(reader: &Reader, refusals: &[Refusal]) -> Choices {
    let lang = reader.lang;
    let field = reader
        .field("last_day", t::last_day_question(lang), refusals)
        .value(reader.standing("last_day", LastDay::Today.name()));
    let option = |last: LastDay| {
        let day = kit_words::day(lang, last.day(reader.today));
        let (label, hint) = match last {
            LastDay::Today => (t::end_today(lang), t::end_today_hint(lang, day)),
            LastDay::Yesterday => (t::end_at_once(lang), t::end_at_once_hint(lang, day)),
        };
        Choice::new(last.name(), label).hint(hint)
    };
    Choices::one(field, LastDay::ALL.map(option).to_vec())
}
