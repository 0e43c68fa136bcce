//! An organisation of a register: its parts, its posts, who holds and held them.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Ref, Result, SpaceId};
use kit_db::Tx;
use kit_feature::AboutSection;
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};

use super::kind_words;
use super::person::{PostLine, post_line};
use super::place::Place;
use crate::rules::access::{KeepRegister, SeeRegister};
use crate::rules::{Organisation, RegisterOrganisationId};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/organisation.html")]
struct OrganisationPage {
    shell: Shell,
    organisation: Organisation,
    name: String,
    name_lang: Lang,
    kind: &'static str,
    others: Vec<(Lang, String)>,
    parent: Option<Link>,
    parts: Vec<Link>,
    now: Vec<PostLine>,
    past: Vec<PostLine>,
    about: Vec<AboutSection>,
    href: String,
    may_keep: bool,
}

/// `GET /spaces/{space}/register/organisations/{register_organisation}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, id) = (visit.param("space")?, visit.param("register_organisation")?);
    visit.read(move |tx, reader| show(tx, reader, space, id)).await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: RegisterOrganisationId) -> Result<Response> {
    let (place, _) = Place::open::<SeeRegister>(tx, reader, space)?;
    let organisation = store::organisation::get(tx, space, id)?;
    if organisation.id != id {
        // A double: its page is that of the one that it was merged into.
        return answer::redirect(&place.organisation(organisation.id));
    }
    let lang = reader.lang;
    let link = |one: &Organisation| Link::new(one.names.pick(lang).0, place.organisation(one.id));
    let parent = organisation.parent.map(|parent| store::organisation::get(tx, space, parent)).transpose()?;
    let parts = store::organisation::parts(tx, organisation.id)?;
    let held = store::tenure::of_organisation(tx, organisation.id)?;
    let (past, now): (Vec<_>, Vec<_>) = held.iter().partition(|held| held.tenure.is_over(reader.today));
    let lines = |held: &[&store::tenure::Held]| held.iter().map(|held| post_line(reader, &place, held)).collect();
    let (name, name_lang) = organisation.names.pick(lang);
    let (name, others) = (name.to_owned(), others(&organisation, name_lang));
    let about = kit_feature::about(tx, reader, space, &Ref::new("register-organisation", organisation.id))?;
    answer::page(&OrganisationPage {
        about,
        shell: place.shell_in_organisations(reader, &name),
        name,
        name_lang,
        kind: kind_words::name(lang, organisation.kind),
        others,
        parent: parent.as_ref().map(link),
        parts: parts.iter().map(link).collect(),
        now: lines(&now),
        past: lines(&past),
        href: place.organisation(organisation.id),
        may_keep: place.may::<KeepRegister>(),
        organisation,
    })
}

/// The names in the other languages.
fn others(organisation: &Organisation, shown: Lang) -> Vec<(Lang, String)> {
    let others = Lang::ALL.into_iter().filter(|lang| *lang != shown);
    others.filter_map(|lang| Some((lang, organisation.names.exact(lang)?.to_owned()))).collect()
}
