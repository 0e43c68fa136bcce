//! What spaces show on an administrator's first page: that there is none yet, or that nobody leads one.
// tidy: no template because the first page has it

use core_people::store::organisation;
use kernel::{Result, State};
use kit_db::Tx;
use kit_feature::HomeCard;
use kit_web::{Reader, state};

use super::place::roles_href;
use crate::store::space;
use crate::words as t;

/// How many spaces without a coordinator are named.
const NAMED: i64 = 3;

/// The next step towards a space in which somebody can work.
pub(crate) fn home(tx: &mut Tx<'_>, reader: &Reader) -> Result<Vec<HomeCard>> {
    if !reader.viewer.as_ref().is_some_and(|viewer| viewer.administrator) {
        return Ok(Vec::new());
    }
    let lang = reader.lang;
    if !space::is_any(tx)? {
        // Before the first organisation, people and organisations say what to do.
        let first = card(reader, t::space_new(lang).to_owned(), "/spaces/new".to_owned(), t::space_new_lede(lang));
        return Ok(if organisation::count(tx, "")? > 0 { vec![first] } else { Vec::new() });
    }
    let without = space::without_coordinator(tx, reader.today, NAMED)?;
    let ask = |space: &crate::rules::Space| {
        let title = t::home_coordinator(lang, space.name.pick(lang).0);
        card(reader, title, roles_href(space.id), t::home_coordinator_do(lang))
    };
    Ok(without.iter().map(ask).collect())
}

fn card(reader: &Reader, title: String, href: String, text: &str) -> HomeCard {
    let word = state::word(reader.lang, State::WaitingForYou).to_owned();
    HomeCard { title, lang: None, href, text: text.to_owned(), state: Some((State::WaitingForYou, word)) }
}
