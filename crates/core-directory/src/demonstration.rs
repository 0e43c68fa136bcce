//! What the demonstration tells of its city. Population: Statistics Finland, 31 December 2019; numbers: Statistics Finland's
//! classification of municipalities and Eurostat's local administrative units. What is offered and looked for is an example.

use kernel::{Lang, Result};
use kit_db::Tx;
use kit_feature::Demonstration;

use crate::actions::change_profile;
use crate::rules::access::MayTell;
use crate::rules::{Identifier, Lines, Place, Profile, ProfileChange, Scheme};

pub(crate) fn seed(tx: &mut Tx<'_>, given: &Demonstration) -> Result<()> {
    let number = |scheme, value: &str| Identifier { scheme, value: value.to_owned() };
    let line = |text: &str| Lines { lang: Lang::Fi, lines: vec![text.to_owned()] };
    let change = ProfileChange {
        population: Some(119_282),
        place: Some(Place { latitude: 62.8924, longitude: 27.677 }),
        website: "https://www.kuopio.fi".to_owned(),
        identifiers: vec![number(Scheme::Lau, "FI_297"), number(Scheme::National, "297")],
        lines: [
            line("Esimerkki: edunvalvontasuunnitelman pohja ja vertaistuki"),
            line("Esimerkki: kaupunkeja, jotka hakevat yhdessä rataverkon rahoitusta"),
            Lines::none(Lang::Fi),
        ],
        ..ProfileChange::of(&Profile::empty(given.organisation))
    };
    change_profile(tx, &given.occasion, &MayTell::for_installation(given.organisation), 0, &change)
}
