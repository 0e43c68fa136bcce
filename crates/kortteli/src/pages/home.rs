//! The front page: what this is, or what waits for you.

use askama::Template;
use axum::response::Response;
use kernel::{Result, State};
use kit_db::Tx;
use kit_feature::{Feature, Home, HomeCard};
use kit_web::shell::Shell;
use kit_web::{Reader, Visit, answer};

use crate::words as t;

/// What features show on the front page.
pub struct FrontPages {
    signed_in: Vec<Home>,
    public: Vec<Home>,
}

impl FrontPages {
    /// What these features show.
    pub fn of(features: &[Feature]) -> Self {
        let signed_in = features.iter().filter_map(|feature| feature.home).collect();
        let public = features.iter().filter_map(|feature| feature.front).collect();
        Self { signed_in, public }
    }
}

#[derive(Template)]
#[template(path = "pages/home.html")]
struct HomePage {
    shell: Shell,
    title: String,
    lede: &'static str,
    sign_in: Option<&'static str>,
    actions: Vec<HomeCard>,
    sections: Vec<Section>,
}

struct Section {
    heading: &'static str,
    empty: &'static str,
    cards: Vec<HomeCard>,
}

/// `GET /`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.public(|tx, reader| if reader.viewer.is_some() { own(tx, reader) } else { public(tx, reader) }).await
}

fn own(tx: &mut Tx<'_>, reader: &Reader) -> Result<Response> {
    let lang = reader.lang;
    let cards = cards(tx, reader, |pages| &pages.signed_in)?;
    let (actions, cards): (Vec<_>, Vec<_>) = cards.into_iter().partition(HomeCard::is_action);
    let (standing, places): (Vec<_>, Vec<_>) = cards.into_iter().partition(|card| card.state.is_some());
    let (waiting, other): (Vec<_>, Vec<_>) = standing.into_iter().partition(waits);
    let mut sections =
        vec![Section { heading: t::home_waits(lang), empty: t::home_waits_nothing(lang), cards: waiting }];
    if !other.is_empty() {
        sections.push(Section { heading: t::home_goes_on(lang), empty: "", cards: other });
    }
    if places.is_empty() {
        sections.push(published(tx, reader)?);
    } else {
        sections.push(Section { heading: t::home_plans(lang), empty: "", cards: places });
    }
    let title = t::home_hello(lang, &reader.viewer()?.name);
    let shell = reader.shell(t::home_title(lang));
    answer::page(&HomePage { shell, title, lede: "", sign_in: None, actions, sections })
}

fn public(tx: &mut Tx<'_>, reader: &Reader) -> Result<Response> {
    let lang = reader.lang;
    let sections = vec![published(tx, reader)?];
    let page = HomePage {
        shell: reader.shell(t::home_title(lang)),
        title: reader.app().site().name.clone(),
        lede: t::home_lede(lang),
        sign_in: Some(kit_web::words::sign_in(lang)),
        actions: Vec::new(),
        sections,
    };
    answer::page(&page)
}

/// What everybody may see: for visitors, and for whoever has nothing of their own yet.
fn published(tx: &mut Tx<'_>, reader: &Reader) -> Result<Section> {
    let cards = cards(tx, reader, |pages| &pages.public)?;
    Ok(Section { heading: t::home_public(reader.lang), empty: t::home_public_nothing(reader.lang), cards })
}

fn cards(tx: &mut Tx<'_>, reader: &Reader, which: fn(&FrontPages) -> &Vec<Home>) -> Result<Vec<HomeCard>> {
    let mut cards = Vec::new();
    for find in which(reader.app().given()?) {
        cards.extend(find(tx, reader)?);
    }
    cards.sort_by_key(|card| card.state.as_ref().map_or(State::Waived, |(state, _)| *state));
    Ok(cards)
}

/// What is late, near or waits for the reader comes first and apart.
fn waits(card: &HomeCard) -> bool {
    let state = card.state.as_ref().map(|(state, _)| *state);
    matches!(state, Some(State::Late | State::DueSoon | State::WaitingForYou))
}
