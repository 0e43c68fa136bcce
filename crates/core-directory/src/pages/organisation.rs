//! An organisation as others find it.

use askama::Template;
use axum::response::Response;
use core_people::kind_word;
use core_people::rules::{Organisation, OrganisationKind};
use core_people::store::{mandate, organisation};
use kernel::{Lang, OrganisationId, Result};
use kit_db::Tx;
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};
use serde_json::{Map, Value, json};

use super::{href, scheme_words};
use crate::rules::access::may_tell;
use crate::rules::{LineKind, Lines, Profile, Scheme};
use crate::store::profile;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/organisation.html")]
struct OrganisationPage {
    shell: Shell,
    name: String,
    name_lang: Lang,
    kind: &'static str,
    facts: Vec<Fact>,
    other_names: Vec<(String, String)>,
    about: Option<(String, Lang)>,
    lines: Vec<(&'static str, Lines)>,
    people: Vec<Person>,
    tell_href: Option<String>,
    edit_href: Option<String>,
    is_empty: bool,
    data_href: String,
}

/// Something that is known of an organisation, in a row.
struct Fact {
    key: &'static str,
    value: String,
    href: String,
}

/// Somebody who acts for it.
struct Person {
    name: String,
    capacity: String,
}

/// `GET /organisations/{organisation}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let id: OrganisationId = visit.param("organisation")?;
    visit.read(move |tx, reader| show(tx, reader, id)).await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, id: OrganisationId) -> Result<Response> {
    let lang = reader.lang;
    let viewer = reader.viewer()?;
    let named = organisation::get(tx, id)?;
    let profile = profile::get(tx, id)?;
    let acting = mandate::acting_for(tx, id, reader.today)?;
    let (name, name_lang) = named.names.pick(lang);
    let mut shell = reader.shell(name);
    shell.breadcrumbs = vec![Link::new(t::directory(lang), "/organisations")];
    let (about, about_lang) = profile.about.pick(lang);
    let lines = LineKind::ALL.map(|kind| (line_word(lang, kind), profile.lines(kind).clone()));
    answer::page(&OrganisationPage {
        shell,
        name: name.to_owned(),
        name_lang,
        kind: kind_word(lang, named.kind),
        facts: facts(lang, &named, &profile),
        other_names: other_names(&named, &profile, name_lang),
        about: (!about.is_empty()).then(|| (about.to_owned(), about_lang)),
        lines: lines.into_iter().filter(|(_, lines)| !lines.lines.is_empty()).collect(),
        people: acting.into_iter().map(|(name, capacity)| Person { name, capacity }).collect(),
        tell_href: may_tell(viewer, id).then(|| format!("{}/profile", href(id))),
        edit_href: viewer.administrator.then(|| format!("{}/edit", href(id))),
        is_empty: profile.is_empty(),
        data_href: format!("{}/data", href(id)),
    })
}

/// `GET /organisations/{organisation}/data`: as JSON-LD.
pub(super) async fn get_data(visit: Visit) -> Result<Response> {
    let id: OrganisationId = visit.param("organisation")?;
    visit
        .read(move |tx, reader| {
            let (named, profile) = (organisation::get(tx, id)?, profile::get(tx, id)?);
            let address = format!("{}{}", reader.app().site().address, href(id));
            let text = kit_db::json(&linked_data(&named, &profile, &address))?;
            answer::download(&format!("{id}.jsonld"), "application/ld+json", text)
        })
        .await
}

fn facts(lang: Lang, named: &Organisation, profile: &Profile) -> Vec<Fact> {
    let mut facts = vec![Fact { key: t::country(lang), value: named.country.clone(), href: String::new() }];
    let mut say = |key, value: String, href: String| facts.push(Fact { key, value, href });
    if let Some(people) = profile.population {
        say(t::population(lang), kit_words::number(lang, people), String::new());
    }
    if let Some(at) = profile.place {
        let degrees = |number: f64| kit_words::decimal(lang, number);
        say(t::place(lang), t::place_at(lang, degrees(at.latitude), degrees(at.longitude)), String::new());
    }
    if !profile.languages.is_empty() {
        let tags: Vec<&str> = profile.languages.iter().map(crate::rules::LanguageTag::as_str).collect();
        say(t::languages(lang), tags.join(", "), String::new());
    }
    if !profile.website.is_empty() {
        say(t::website(lang), profile.website.clone(), profile.website.clone());
    }
    for identifier in &profile.identifiers {
        let href = match identifier.scheme {
            Scheme::Wikidata => format!("https://www.wikidata.org/wiki/{}", identifier.value),
            Scheme::Lau | Scheme::Nuts | Scheme::National | Scheme::Gcom => String::new(),
        };
        say(scheme_words::name(lang, identifier.scheme), identifier.value.clone(), href);
    }
    facts
}

/// Its names in the other languages, each with its tag.
fn other_names(named: &Organisation, profile: &Profile, shown: Lang) -> Vec<(String, String)> {
    let own = Lang::ALL.into_iter().filter(|lang| *lang != shown);
    let own = own.filter_map(|lang| Some((lang.tag().to_owned(), named.names.exact(lang)?.to_owned())));
    own.chain(profile.other_names.iter().map(|one| (one.tag.to_string(), one.name.clone()))).collect()
}

pub(super) fn line_word(lang: Lang, kind: LineKind) -> &'static str {
    match kind {
        LineKind::Offered => t::offered(lang),
        LineKind::Sought => t::sought(lang),
        LineKind::Unit => t::units(lang),
    }
}

/// The organisation as schema.org describes one, for programs that read pages (JSON-LD 1.1).
fn linked_data(named: &Organisation, profile: &Profile, address: &str) -> Value {
    let kind = match named.kind {
        OrganisationKind::City | OrganisationKind::Region => "AdministrativeArea",
        OrganisationKind::Ministry => "GovernmentOrganization",
        OrganisationKind::Company => "Corporation",
        OrganisationKind::Network | OrganisationKind::Association => "NGO",
        OrganisationKind::Other => "Organization",
    };
    let mut told = Map::new();
    told.insert("@context".into(), json!("https://schema.org"));
    told.insert("@type".into(), json!(kind));
    told.insert("@id".into(), json!(address));
    let own =
        Lang::ALL.into_iter().filter_map(|lang| Some((lang.tag().to_owned(), named.names.exact(lang)?.to_owned())));
    let others = profile.other_names.iter().map(|one| (one.tag.to_string(), one.name.clone()));
    let named_in = |(tag, name): (String, String)| json!({ "@language": tag, "@value": name });
    told.insert("name".into(), own.chain(others).map(named_in).collect::<Vec<Value>>().into());
    told.insert("address".into(), json!({ "@type": "PostalAddress", "addressCountry": named.country }));
    if let Some(at) = profile.place {
        let place = json!({ "@type": "GeoCoordinates", "latitude": at.latitude, "longitude": at.longitude });
        told.insert("geo".into(), place);
    }
    if !profile.website.is_empty() {
        told.insert("url".into(), json!(profile.website));
    }
    let numbers = profile.identifiers.iter();
    let numbers =
        numbers.map(|one| json!({ "@type": "PropertyValue", "propertyID": one.scheme.name(), "value": one.value }));
    told.insert("identifier".into(), numbers.collect::<Vec<Value>>().into());
    Value::Object(told)
}
