//! Demonstration data: the organisations that a real city's plan deals with, under their own names, and persons who
//! do not exist, named by their posts. The facts are in a file beside the sources; here they are carried out by
//! the same actions as pages call.

use std::collections::BTreeMap;

use core_spaces::Allowed;
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::{Error, Fault, Lang, MultiText, Occasion, Result};
use kit_db::Tx;
use kit_feature::Demonstration;
use serde::Deserialize;

use crate::actions::{add_organisation, add_person, add_tenure, change_post, erase_old_details};
use crate::rules::access::KeepRegister;
use crate::rules::{OrganisationChange, PersonChange, PostChange, RegisterOrganisationId, TenureChange};
use crate::store;

const TOLD: &str = include_str!("../demonstration/kuopio.json");

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    /// A whole stands before its parts.
    organisations: Vec<OrganisationTold>,
    persons: Vec<PersonTold>,
    /// What posts are called in the other languages.
    titles: Vec<TitleTold>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TitleTold {
    fi: String,
    sv: String,
    en: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OrganisationTold {
    key: String,
    kind: String,
    fi: String,
    #[serde(default)]
    sv: String,
    #[serde(default)]
    en: String,
    #[serde(default)]
    short: String,
    part_of: Option<String>,
    #[serde(default)]
    area: String,
    #[serde(default)]
    website: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PersonTold {
    name: String,
    #[serde(default)]
    email: String,
    party: Option<String>,
    #[serde(default)]
    area: String,
    #[serde(default)]
    note: String,
    confirmed_months_ago: i64,
    posts: Vec<PostTold>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PostTold {
    title: String,
    of: String,
    #[serde(default)]
    area: String,
    #[serde(default)]
    term: String,
    since: Option<Date>,
    until: Option<Date>,
}

type Keys = BTreeMap<String, RegisterOrganisationId>;

/// Makes the register of the demonstration, unless the space has one already. What is old by then is erased at once,
/// as it is each night, so that there is a list of it.
pub fn seed(tx: &mut Tx<'_>, demonstration: &Demonstration) -> Result<()> {
    if store::organisation::count(tx, demonstration.space, &store::organisation::Asked::default())? > 0 {
        return Ok(());
    }
    let told: Told = serde_json::from_str(TOLD).map_err(|error| Fault::because("reading the demonstration", error))?;
    let (occasion, today) = (&demonstration.occasion, demonstration.today);
    let allowed = Allowed::for_installation(demonstration.space);
    let mut keys = Keys::new();
    for organisation in told.organisations {
        let change = organisation_as_told(&keys, &organisation)?;
        keys.insert(organisation.key, add_organisation(tx, occasion, &allowed, &change)?.id);
    }
    for person in told.persons {
        tell(tx, occasion, &allowed, (&keys, today), person)?;
    }
    call_posts(tx, occasion, &allowed, &keys, &told.titles)?;
    erase_old_details(tx, occasion, today, None)?;
    Ok(())
}

fn organisation_as_told(keys: &Keys, told: &OrganisationTold) -> Result<OrganisationChange> {
    let names = MultiText::of(Lang::Fi, &told.fi).with(Lang::Sv, told.sv.as_str()).with(Lang::En, told.en.as_str());
    Ok(OrganisationChange {
        kind: told.kind.parse()?,
        names,
        abbreviation: told.short.clone(),
        parent: told.part_of.as_deref().map(|key| known(keys, key)).transpose()?,
        area: told.area.clone(),
        website: told.website.clone(),
    })
}

fn tell(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    (keys, today): (&Keys, Date),
    told: PersonTold,
) -> Result<()> {
    let change = PersonChange {
        name: told.name,
        email: told.email,
        phone: String::new(),
        party: told.party.as_deref().map(|key| known(keys, key)).transpose()?,
        area: told.area,
        note: told.note,
        source: String::new(),
    };
    let confirmed = today.saturating_sub(told.confirmed_months_ago.months());
    let person = add_person(tx, occasion, allowed, confirmed, &change)?;
    for post in told.posts {
        let PostTold { title, of, area, term, since, until } = post;
        let change = TenureChange { organisation: known(keys, &of)?, title, lang: Lang::Fi, area, term, since, until };
        add_tenure(tx, occasion, allowed, person.id, &change)?;
    }
    Ok(())
}

/// Gives the posts their titles in all languages.
fn call_posts(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    keys: &Keys,
    titles: &[TitleTold],
) -> Result<()> {
    for organisation in keys.values() {
        for post in store::post::of_organisation(tx, *organisation)? {
            let Some(told) = titles.iter().find(|told| told.fi == post.title(Lang::Fi)) else { continue };
            let titles = post.titles.with(Lang::Sv, told.sv.as_str()).with(Lang::En, told.en.as_str());
            let change = PostChange { titles, area: post.area };
            change_post(tx, occasion, allowed, (post.id, post.version), &change)?;
        }
    }
    Ok(())
}

fn known(keys: &Keys, key: &str) -> Result<RegisterOrganisationId> {
    keys.get(key).copied().ok_or_else(|| Error::from(Fault::new(format!("the demonstration names no {key}"))))
}
