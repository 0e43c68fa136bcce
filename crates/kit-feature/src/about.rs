//! What features know of a record of a crate beneath them: shown on that record's page, or taken out whole for the
//! person whom it is about, who has a right to all of it. And what of them belongs on the page of one's own account.

use kernel::{Lang, PersonId, Ref, Result, SpaceId, State};
use kit_db::Tx;
use kit_web::{App, Reader};
use serde_json::{Map, Value};

use crate::{Feature, Home, HomeCard, Offered, OfferedFor, Offers};

/// Finds what a feature knows of a record of this space, as far as the reader may know it. What it does not
/// know of, it says nothing about.
pub type About = fn(&mut Tx<'_>, &Reader, SpaceId, &Ref) -> Result<Vec<AboutSection>>;

/// A part of a record's page.
#[derive(Clone, Debug)]
pub struct AboutSection {
    /// Its heading.
    pub title: String,
    /// What it says where it has no lines.
    pub empty: String,
    /// Its lines.
    pub lines: Vec<AboutLine>,
    /// Where one goes on, with its words.
    pub links: Vec<(String, String)>,
}

/// A line of such a part.
#[derive(Clone, Debug)]
pub struct AboutLine {
    /// What it is about.
    pub text: String,
    /// The language of that.
    pub lang: Lang,
    /// Where it leads.
    pub href: String,
    /// When, and with whom.
    pub note: String,
    /// How it stands, with its word, where it stands somehow.
    pub state: Option<(State, String)>,
}

/// Finds all that a feature keeps about a record of this space, also what pages do not show any more: each part under
/// its name. Of colleagues it tells nothing, since that is data about them.
pub type Kept = fn(&mut Tx<'_>, SpaceId, &Ref) -> Result<Map<String, Value>>;

/// Finds what a feature keeps about the owner of an account, for them to take along: each part under its name.
pub type Own = fn(&mut Tx<'_>, PersonId) -> Result<Map<String, Value>>;

/// What the features of a program know and keep of records of others.
pub struct Abouts {
    about: Vec<About>,
    kept: Vec<Kept>,
    account: Vec<Home>,
    own: Vec<Own>,
    offers: Vec<Offers>,
}

impl Abouts {
    /// Of these features.
    pub fn of(features: &[Feature]) -> Self {
        Self {
            about: features.iter().filter_map(|feature| feature.about).collect(),
            kept: features.iter().filter_map(|feature| feature.kept).collect(),
            account: features.iter().filter_map(|feature| feature.account).collect(),
            own: features.iter().filter_map(|feature| feature.own).collect(),
            offers: features.iter().filter_map(|feature| feature.offers).collect(),
        }
    }
}

/// What all features of the program know of a record.
pub fn about(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, subject: &Ref) -> Result<Vec<AboutSection>> {
    let mut sections = Vec::new();
    for about in &reader.app().given::<Abouts>()?.about {
        sections.extend(about(tx, reader, space, subject)?);
    }
    Ok(sections)
}

/// What all features of the program offer as evidence.
pub fn offered(tx: &mut Tx<'_>, reader: &Reader, asked: &OfferedFor<'_>) -> Result<Vec<Offered>> {
    let mut all = Vec::new();
    for offers in &reader.app().given::<Abouts>()?.offers {
        all.extend(offers(tx, reader, asked)?);
    }
    Ok(all)
}

/// What all features of the program show on the page of the reader's own account.
pub fn account(tx: &mut Tx<'_>, reader: &Reader) -> Result<Vec<HomeCard>> {
    let mut cards = Vec::new();
    for account in &reader.app().given::<Abouts>()?.account {
        cards.extend(account(tx, reader)?);
    }
    Ok(cards)
}

/// What all features of the program keep about a record. Whoever asks must have been allowed to take it out.
pub fn kept(tx: &mut Tx<'_>, app: &App, space: SpaceId, subject: &Ref) -> Result<Map<String, Value>> {
    let mut all = Map::new();
    for kept in &app.given::<Abouts>()?.kept {
        all.extend(kept(tx, space, subject)?);
    }
    Ok(all)
}

/// What all features of the program keep about the owner of an account.
pub fn own(tx: &mut Tx<'_>, app: &App, person: PersonId) -> Result<Map<String, Value>> {
    let mut all = Map::new();
    for own in &app.given::<Abouts>()?.own {
        all.extend(own(tx, person)?);
    }
    Ok(all)
}
