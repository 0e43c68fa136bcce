//! What was found, as pages tell of it.
// tidy: no template because the page of search has it

use core_spaces::rules::Role;
use core_spaces::rules::access::Act;
use core_spaces::store::role;
use kernel::{Ref, Result, SpaceId};
use kit_db::Tx;
use kit_feature::FoundRecord;
use kit_web::Reader;

use super::{ORGANISATION, PERSON, POST};
use crate::pages::{href, kind_name};
use crate::rules::access::SeeRegister;
use crate::rules::{Organisation, Person, PostId, RegisterOrganisationId, RegisterPersonId};
use crate::store;
use crate::store::post::Listed;
use crate::store::tenure::Held;

/// A post that more people hold is told without their names.
const MOST_NAMED: usize = 3;

/// Those of these records that are there and that the reader may see: six statements.
pub(super) fn resolve(tx: &mut Tx<'_>, reader: &Reader, records: &[Ref]) -> Result<Vec<FoundRecord>> {
    let Some(viewer) = &reader.viewer else { return Ok(Vec::new()) };
    let roles = role::everywhere_of(tx, viewer.person, reader.today)?;
    let sees = |space: SpaceId| roles.iter().any(|(own, role)| *own == space && is_enough(*role));
    let of_kind = |kind: &'static str| records.iter().filter(move |record| record.kind == kind);
    let persons = of_kind(PERSON).map(|record| record.id.parse()).collect::<Result<Vec<RegisterPersonId>>>()?;
    let held = store::tenure::telling(tx, &persons, reader.today)?;
    let persons = store::person::these(tx, &persons)?;
    let asked = of_kind(ORGANISATION).map(|record| record.id.parse());
    let asked = asked.collect::<Result<Vec<RegisterOrganisationId>>>()?;
    let parties = persons.iter().filter_map(|person| person.party);
    let organisations: Vec<RegisterOrganisationId> = asked.iter().copied().chain(parties).collect();
    let organisations = store::organisation::these(tx, &organisations)?;
    let seen = persons.iter().filter(|person| sees(person.space));
    let mut found: Vec<FoundRecord> = seen.map(|person| of_person(reader, person, &held, &organisations)).collect();
    let seen = organisations.iter().filter(|one| asked.contains(&one.id) && sees(one.space));
    found.extend(seen.map(|one| of_organisation(reader, one)));
    let posts = of_kind(POST).map(|record| record.id.parse()).collect::<Result<Vec<PostId>>>()?;
    let holders = store::tenure::of_posts(tx, &posts)?;
    let posts = store::post::these(tx, &posts)?;
    found.extend(posts.iter().filter(|one| sees(one.space)).map(|one| of_post(reader, one, &holders)));
    Ok(found)
}

fn is_enough(role: Role) -> bool {
    SeeRegister::ROLES.contains(&role)
}

/// A person as people introduce one: "minister, Ministry of Finance (SDP)".
fn of_person(reader: &Reader, person: &Person, held: &[Held], organisations: &[Organisation]) -> FoundRecord {
    let own = held.iter().filter(|held| held.tenure.person == person.id && held.tenure.runs_on(reader.today));
    let mut posts: Vec<String> = own.map(|held| held.known_as(reader.lang)).collect();
    posts.dedup();
    let party = organisations.iter().find(|one| Some(one.id) == person.party).map(|party| short(reader, party));
    let context = match (posts.join("; "), party) {
        (posts, None) => posts,
        (posts, Some(party)) if posts.is_empty() => party.to_owned(),
        (posts, Some(party)) => format!("{posts} ({party})"),
    };
    FoundRecord {
        subject: Ref::new(PERSON, person.id),
        title: person.name.clone(),
        href: format!("{}/persons/{}", href(person.space), person.id),
        context,
        state: None,
        serves: None,
    }
}

fn short<'a>(reader: &Reader, party: &'a Organisation) -> &'a str {
    if party.abbreviation.is_empty() { party.names.pick(reader.lang).0 } else { &party.abbreviation }
}

fn of_organisation(reader: &Reader, organisation: &Organisation) -> FoundRecord {
    let kind = kind_name(reader.lang, organisation.kind);
    let pieces = [organisation.abbreviation.as_str(), kind, &organisation.area];
    let pieces: Vec<&str> = pieces.into_iter().filter(|piece| !piece.is_empty()).collect();
    FoundRecord {
        subject: Ref::new(ORGANISATION, organisation.id),
        title: organisation.names.pick(reader.lang).0.to_owned(),
        href: format!("{}/organisations/{}", href(organisation.space), organisation.id),
        context: pieces.join(" · "),
        state: None,
        serves: None,
    }
}

/// A post with who holds it now.
fn of_post(reader: &Reader, listed: &Listed, holders: &[Held]) -> FoundRecord {
    let now = holders.iter().filter(|held| held.post.id == listed.post.id && held.tenure.runs_on(reader.today));
    let now: Vec<&str> = now.map(|held| held.person.as_str()).filter(|name| !name.is_empty()).collect();
    let named = (1..=MOST_NAMED).contains(&now.len());
    let pieces = [listed.organisation.pick(reader.lang).0.to_owned(), listed.post.area.clone()];
    let pieces = pieces.into_iter().chain(named.then(|| now.join(", ")));
    FoundRecord {
        subject: Ref::new(POST, listed.post.id),
        title: listed.post.title(reader.lang).to_owned(),
        href: format!("{}/posts/{}", href(listed.space), listed.post.id),
        context: pieces.filter(|piece| !piece.is_empty()).collect::<Vec<_>>().join(" · "),
        state: None,
        serves: None,
    }
}
