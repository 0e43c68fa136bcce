//! Demonstration data: plans brought in from documents, and what has become of them since. The documents
//! and the stories are files beside the sources; here they are carried out by the same actions that
//! pages call, on the days on which they happened.

mod beginning;
mod contacts;
mod days;
mod disclosures;
mod evidence;
mod history;
mod mail;
mod maps;
mod materials;
mod neighbour;
mod renewal;
mod reviews;
mod story;
mod teller;

use kernel::{Lang, Result};
use kit_db::Tx;
use kit_feature::Demonstration;

use crate::store;
use days::Days;
use story::Story;
use teller::Teller;

/// A plan as its city wrote it, and what has become of it.
struct Sample {
    /// The document's name.
    name: &'static str,
    /// The document.
    document: &'static str,
    /// The language in which it is written.
    lang: Lang,
    /// The story, as JSON.
    story: &'static str,
}

/// The real city's plan.
const CITY: Sample = Sample {
    name: "vaikuttamissuunnitelma.md",
    document: include_str!("../../demonstration/kuopio.md"),
    lang: Lang::Fi,
    story: include_str!("../../demonstration/kuopio.json"),
};

/// The plans of another city, which does not exist: one for its own people, one for everybody.
const NEIGHBOUR: [Sample; 2] = [
    Sample {
        name: "plan-for-intressebevakning.md",
        document: include_str!("../../demonstration/exempelstad.md"),
        lang: Lang::Sv,
        story: include_str!("../../demonstration/exempelstad.json"),
    },
    Sample {
        name: "in-europe.md",
        document: include_str!("../../demonstration/exempelstad-europe.md"),
        lang: Lang::En,
        story: include_str!("../../demonstration/exempelstad-europe.json"),
    },
];

/// Makes the plans of the demonstration, unless the city has some already.
pub fn seed(tx: &mut Tx<'_>, demonstration: &Demonstration) -> Result<()> {
    if !store::plan::of_space(tx, demonstration.space)?.is_empty() {
        return Ok(());
    }
    let people = [("coordinator", demonstration.people.coordinator), ("officer", demonstration.people.officer)];
    let days = || Days::around(demonstration.today, &demonstration.occasion);
    let teller = Teller::in_space(tx, days()?, demonstration.space, &people)?;
    tell(tx, &teller, &CITY)?;
    materials::pass(tx, &teller)?;
    contacts::pass(tx, &teller)?;
    maps::pass(tx, &teller)?;
    disclosures::pass(tx, &teller)?;
    mail::pass(tx, &teller, demonstration)?;
    renewal::pass(tx, &teller)?;
    reviews::pass(tx, &teller)?;
    evidence::pass(tx, &teller)?;
    let neighbour = neighbour::found(tx, &demonstration.occasion)?;
    let teller = Teller::in_space(tx, days()?, neighbour, &[])?;
    NEIGHBOUR.iter().try_for_each(|sample| tell(tx, &teller, sample))
}

fn tell(tx: &mut Tx<'_>, teller: &Teller, sample: &Sample) -> Result<()> {
    let story = Story::of(sample.story)?;
    let plan = beginning::bring_in(tx, teller, sample, &story)?;
    let followed = beginning::set_up(tx, teller, &plan, &story)?;
    history::pass(tx, teller, followed, &story)
}
