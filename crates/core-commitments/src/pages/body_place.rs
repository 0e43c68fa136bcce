//! Where a page of bodies is: the space, its bodies, the way back.
// tidy: no template because it is where pages are, not a page

use core_spaces::Place;
use kernel::{Lang, SpaceId};
use kit_web::Reader;
use kit_web::shell::{Link, Shell};

pub(super) use crate::addresses::body_href;
use crate::rules::{Body, BodyKind, SeatRole};
use crate::words as t;

/// The address of a space's bodies.
pub(super) fn bodies_href(space: SpaceId) -> String {
    format!("/spaces/{space}/bodies")
}

/// The shell of a page beneath the list of bodies.
pub(super) fn shell(reader: &Reader, place: &Place, title: &str) -> Shell {
    let mut shell = reader.shell(title);
    let of = Link::new(t::bodies_of(reader.lang, place.name(reader)), bodies_href(place.space.id));
    shell.breadcrumbs = vec![of];
    shell
}

/// The shell of a page beneath a body.
pub(super) fn shell_in(reader: &Reader, place: &Place, body: &Body, title: &str) -> Shell {
    let mut shell = shell(reader, place, title);
    let (name, lang) = body.said.names.pick(reader.lang);
    shell.breadcrumbs.push(Link::new(name, body_href(body.space, body.id)).lang(lang));
    shell
}

/// What kind of body it is, in words.
pub(super) fn kind(lang: Lang, kind: BodyKind) -> &'static str {
    match kind {
        BodyKind::Committee => t::body_committee(lang),
        BodyKind::Board => t::body_board(lang),
        BodyKind::Council => t::body_council(lang),
        BodyKind::SteeringGroup => t::body_steering_group(lang),
        BodyKind::Other => t::body_other(lang),
    }
}

/// What somebody does in a body, in words.
pub(super) fn seat_role(lang: Lang, role: SeatRole) -> &'static str {
    match role {
        SeatRole::Chair => t::seat_chair(lang),
        SeatRole::ViceChair => t::seat_vice_chair(lang),
        SeatRole::Secretary => t::seat_secretary(lang),
        SeatRole::Member => t::seat_member(lang),
    }
}
