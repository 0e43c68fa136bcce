//! What people and organisations show on an administrator's first page: the first step of an installation.
// tidy: no template because the first page has it

use kernel::{Result, State};
use kit_db::Tx;
use kit_feature::HomeCard;
use kit_web::{Reader, state};

use crate::store::organisation;
use crate::words as t;

/// Without an organisation there is nothing to work for.
pub(crate) fn home(tx: &mut Tx<'_>, reader: &Reader) -> Result<Vec<HomeCard>> {
    let administers = reader.viewer.as_ref().is_some_and(|viewer| viewer.administrator);
    if !administers || organisation::count(tx, "")? > 0 {
        return Ok(Vec::new());
    }
    let lang = reader.lang;
    Ok(vec![HomeCard {
        title: t::organisation_new_title(lang).to_owned(),
        lang: None,
        href: "/organisations/new".to_owned(),
        text: t::organisations_empty_do(lang).to_owned(),
        state: Some((State::WaitingForYou, state::word(lang, State::WaitingForYou).to_owned())),
    }])
}
