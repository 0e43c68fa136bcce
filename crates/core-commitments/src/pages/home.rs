//! What commitments show on the first page: how many of the reader's duties are late or due soon.
// tidy: no template because the first page has it

use jiff::ToSpan;
use kernel::Result;
use kit_db::Tx;
use kit_feature::HomeCard;
use kit_web::Reader;

use super::place::{WORK, sight};
use crate::rules::Status;
use crate::store;
use crate::store::work::Asked;
use crate::words as t;

/// How many days ahead the first page looks.
const AHEAD: i32 = 14;
/// The most duties that it counts.
const MOST: i64 = 100;

/// One card, if something waits: two statements.
pub(crate) fn home(tx: &mut Tx<'_>, reader: &Reader) -> Result<Vec<HomeCard>> {
    let Some(viewer) = &reader.viewer else { return Ok(Vec::new()) };
    let sight = sight(tx, reader)?;
    let until = Some(reader.today.saturating_add(AHEAD.days()));
    let asked = Asked { until, is_open: true, owner: Some(viewer.person), ..Asked::default() };
    let duties = store::work::list(tx, &sight, &asked, (0, MOST))?;
    let late = duties.iter().filter(|work| work.duty.status(reader.today) <= Status::Late).count();
    let Some(worst) = duties.iter().map(|work| work.duty.status(reader.today)).min() else { return Ok(Vec::new()) };
    let lang = reader.lang;
    let card = HomeCard {
        title: t::my_work(lang).to_owned(),
        lang: None,
        href: WORK.to_owned(),
        text: t::home_work(lang, duties.len(), late),
        state: Some((worst.state(), crate::told::status(lang, worst).to_owned())),
    };
    Ok(vec![card])
}
