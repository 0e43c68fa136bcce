//! A post: who holds it, who held it before and who comes next, and what was said with whoever held it.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Ref, Result, SpaceId};
use kit_db::Tx;
use kit_feature::AboutSection;
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};

use super::person::{PostLine, post_line};
use super::place::Place;
use crate::rules::access::{KeepRegister, SeeRegister};
use crate::rules::{Organisation, Post, PostId};
use crate::store;
use crate::store::tenure::Held;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/post.html")]
struct PostPage {
    shell: Shell,
    title: String,
    title_lang: Lang,
    organisation: Link,
    organisation_lang: Lang,
    area: String,
    /// What it is called in other languages.
    others: Vec<(Lang, String)>,
    now: Vec<PostLine>,
    next: Vec<PostLine>,
    past: Vec<PostLine>,
    about: Vec<AboutSection>,
    href: String,
    may_keep: bool,
}

/// `GET /spaces/{space}/register/posts/{register_post}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, post) = (visit.param("space")?, visit.param("register_post")?);
    visit.read(move |tx, reader| show(tx, reader, space, post)).await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: PostId) -> Result<Response> {
    let (place, _) = Place::open::<SeeRegister>(tx, reader, space)?;
    let post = store::post::get(tx, space, id)?;
    if post.id != id {
        // Its page is that of the one that it was merged into.
        return answer::redirect(&place.post(post.id));
    }
    let lang = reader.lang;
    let organisation = store::organisation::get(tx, space, post.organisation)?;
    let held = store::tenure::of_post(tx, post.id)?;
    let of = |fits: &dyn Fn(&Held) -> bool| -> Vec<PostLine> {
        held.iter().filter(|held| fits(held)).map(|held| post_line(reader, &place, held)).collect()
    };
    let (title, title_lang) = post.titles.pick(lang);
    let (office, organisation_lang) = organisation.names.pick(lang);
    let others = Lang::ALL.into_iter().filter(|other| *other != title_lang);
    answer::page(&PostPage {
        shell: shell(reader, &place, &organisation, title),
        title: title.to_owned(),
        title_lang,
        organisation: Link::new(office, place.organisation(organisation.id)),
        organisation_lang,
        others: others.filter_map(|lang| Some((lang, post.titles.exact(lang)?.to_owned()))).collect(),
        now: of(&|held| held.tenure.runs_on(reader.today)),
        next: of(&|held| held.tenure.since.is_some_and(|since| since > reader.today)),
        past: of(&|held| held.tenure.is_over(reader.today)),
        about: kit_feature::about(tx, reader, space, &Ref::new("register-post", post.id))?,
        href: place.post(post.id),
        may_keep: place.may::<KeepRegister>(),
        area: post.area,
    })
}

/// The shell of a page beneath an organisation.
fn shell(reader: &Reader, place: &Place, organisation: &Organisation, title: &str) -> Shell {
    let mut shell = place.shell_in_organisations(reader, title);
    shell.breadcrumbs.push(Link::new(organisation.names.pick(reader.lang).0, place.organisation(organisation.id)));
    shell
}

/// The shell of a page beneath a post.
pub(super) fn shell_in_post(
    tx: &mut Tx<'_>,
    reader: &Reader,
    place: &Place,
    post: &Post,
    title: &str,
) -> Result<Shell> {
    let organisation = store::organisation::get(tx, place.space.id, post.organisation)?;
    let mut shell = shell(reader, place, &organisation, title);
    shell.breadcrumbs.push(Link::new(post.title(reader.lang), place.post(post.id)));
    Ok(shell)
}
