//! Where a page of bodies is: the space, its bodies, the way back.
// tidy: no template because it is where pages are, not a page

use core_spaces::Place;
use kernel::{Lang, SpaceId};
use kit_web::Reader;
use kit_web::shell::{Link, Shell};

use crate::rules::{Body, BodyId, BodyKind, Meeting, SeatRole};
use crate::words as t;

/// The address of a space's bodies.
pub(super) fn bodies_href(space: SpaceId) -> String {
    format!("/spaces/{space}/bodies")
}

/// The address of a body's page.
pub(super) fn body_href(space: SpaceId, body: BodyId) -> String {
    format!("/spaces/{space}/bodies/{body}")
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

/// When a meeting is: its day, and its time where that is known.
pub(super) fn when(lang: Lang, meeting: &Meeting) -> String {
    let day = kit_words::day(lang, meeting.said.on);
    match meeting.said.at {
        Some(at) => t::meeting_when(lang, day, kit_words::time(lang, at)),
        None => day,
    }
}
