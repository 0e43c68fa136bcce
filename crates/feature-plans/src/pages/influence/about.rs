//! Which influence maps somebody of the register is on, for their page there.
// tidy: no template because the register's pages have it

use core_spaces::standing;
use kernel::{Ref, Result, SpaceId};
use kit_db::Tx;
use kit_feature::{AboutLine, AboutSection};
use kit_web::Reader;

use super::entry::register_href;
use super::whom_map::{goal_words, on_goals};
use super::{entry_href, map_words};
use crate::rules::access::SeeInfluence;
use crate::rules::influence::Whom;
use crate::words as t;

/// Where a person or an organisation of the register stands on each goal, for those who may see it.
pub(in crate::pages) fn about(
    tx: &mut Tx<'_>,
    reader: &Reader,
    space: SpaceId,
    subject: &Ref,
) -> Result<Vec<AboutSection>> {
    let whom = match subject.kind {
        "register-person" => Whom::Person(subject.id.parse()?),
        "register-organisation" => Whom::Organisation(subject.id.parse()?),
        _ => return Ok(Vec::new()),
    };
    if !standing(tx, reader, space)?.may::<SeeInfluence>() {
        return Ok(Vec::new());
    }
    let lang = reader.lang;
    let stands = on_goals(tx, space, whom)?;
    let lines = stands.iter().map(|(goal, entry, step)| {
        let (influence, interest) = (step.said.influence.to_string(), step.said.interest.to_string());
        let levels = t::about_maps_line(lang, kit_words::day(lang, step.on), influence, interest);
        AboutLine {
            text: goal_words(lang, goal),
            lang: goal.lang,
            href: entry_href(goal.plan, *entry),
            note: format!("{} · {levels}", map_words::position(lang, step.said.position)),
            state: None,
        }
    });
    let all = (t::map_of_all_goals(lang).to_owned(), format!("{}/influence", register_href(space, whom)));
    Ok(vec![AboutSection {
        title: t::about_maps(lang).to_owned(),
        empty: t::about_maps_none(lang).to_owned(),
        links: if stands.is_empty() { Vec::new() } else { vec![all] },
        lines: lines.collect(),
    }])
}
