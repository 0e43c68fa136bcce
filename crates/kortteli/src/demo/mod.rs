//! The demonstration: a city and its people, then each feature's part. Everything is made by the same actions as pages
//! call. The facts are those of a real city's public plan in other words; the people are examples, named by their roles.

mod city;
mod people;

use core_people::store::account;
use kernel::{Lang, Occasion, Result};
use kit_db::{Db, Tx};
use kit_feature::Demonstration;
use kit_web::Site;

use crate::features;

pub use people::{Who, link_of};

/// Makes the demonstration data, unless it is there already.
pub fn seed(db: &Db, occasion: &Occasion, site: &Site, lang: Lang) -> Result<()> {
    let is_there = db.read_here(|tx| Ok(account::by_email(tx, &Who::Coordinator.email()?)?.is_some()))?;
    if is_there {
        return Ok(());
    }
    make(db, occasion, site, lang).map(drop)
}

/// Makes the demonstration data, all of it or nothing.
pub fn make(db: &Db, occasion: &Occasion, site: &Site, lang: Lang) -> Result<Demonstration> {
    db.write_here(|tx| {
        let demonstration = ground(tx, occasion, site, lang)?;
        for seed in features::all().into_iter().filter_map(|feature| feature.seed) {
            seed(tx, &demonstration)?;
        }
        Ok(demonstration)
    })
}

/// The city, its people and the space in which they work: what features build on.
fn ground(tx: &mut Tx<'_>, occasion: &Occasion, site: &Site, lang: Lang) -> Result<Demonstration> {
    let today = occasion.at.day(&site.zone);
    let organisation = city::add(tx, occasion)?;
    let people = people::add_all(tx, occasion, site, lang)?;
    people::give_mandates(tx, occasion, organisation, &people)?;
    let space = city::open_space(tx, occasion, organisation)?;
    people::give_roles(tx, occasion, space, &people, today)?;
    let address = site.address.clone();
    Ok(Demonstration { occasion: occasion.clone(), today, address, organisation, space, people })
}
