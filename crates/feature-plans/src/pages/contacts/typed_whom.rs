//! Whom a contact is with, as it was typed: found in the register, or added to it.
// tidy: no template because these are fields, not a page

use core_people::rules::Email;
use core_register::rules::access::KeepRegister;
use core_register::rules::{
    LINE_LIMIT, OrganisationChange, OutsideKind, Person, PersonChange, RegisterOrganisationId, TenureChange,
};
use core_register::store::tenure::Held;
use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Error, Lang, MultiText, Occasion, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::{Checks, Form};
use kit_words::plain;

use crate::rules::Typed;
use crate::rules::contact::{PEOPLE_LIMIT, Their};
use crate::rules::draft::DraftContent;
use crate::words as t;

/// The fields in which somebody may be named: `whom`, `whom-2`, `whom-3`…
pub(super) fn field(number: usize) -> String {
    if number == 1 { "whom".to_owned() } else { format!("whom-{number}") }
}

/// Whether somebody may be named in a field of this name.
pub(super) fn is_field(name: &str) -> bool {
    (1..=PEOPLE_LIMIT).any(|number| field(number) == name)
}

/// What looking people up needs to know.
pub(in crate::pages) struct Lookup<'a> {
    /// Who looks, and when.
    pub occasion: &'a Occasion,
    /// Leave to add to the register.
    pub allowed: &'a Allowed<KeepRegister>,
    /// The day on which posts are looked at.
    pub on: Date,
    /// The language of what is written down.
    pub lang: Lang,
    /// Whether somebody said that unknown people are to be added.
    pub sure: bool,
    /// The message that names them, if one does: an unknown person is added with the address in it.
    pub mail: Option<&'a DraftContent>,
}

/// Everybody whom the form names. Refused with `whom-unknown` where nobody is called so and it was not said
/// that they are to be added, and with `whom-ambiguous` where several are.
pub(in crate::pages) fn read(tx: &mut Tx<'_>, form: &Form, lookup: &Lookup<'_>) -> Result<Vec<Their>> {
    let mut checks = Checks::new();
    let mut theirs: Vec<Their> = Vec::new();
    for number in 1..=PEOPLE_LIMIT {
        let Some(typed) = typed(tx, form, lookup, number)? else { continue };
        let their = checks.take(find(tx, &typed, lookup, number).map(Some))?;
        theirs.extend(their.filter(|their| !theirs.contains(their)));
    }
    checks.done()?;
    Ok(theirs)
}

/// Those of them whom the register knows already.
pub(super) fn known(tx: &mut Tx<'_>, form: &Form, lookup: &Lookup<'_>) -> Result<Vec<Their>> {
    let mut theirs = Vec::new();
    for number in 1..=PEOPLE_LIMIT {
        let Some(typed) = typed(tx, form, lookup, number)? else { continue };
        match find(tx, &typed, lookup, number) {
            Err(Error::Refused(_)) => {}
            found => theirs.push(found?),
        }
    }
    Ok(theirs)
}

fn typed(tx: &mut Tx<'_>, form: &Form, lookup: &Lookup<'_>, number: usize) -> Result<Option<Typed>> {
    let text = form.text(&field(number));
    Ok(if is_called(tx, lookup, &text)? { Some(Typed::named(&text)) } else { Typed::read(&text) })
}

/// Whether somebody's whole name has the signs by which a post would be told from it.
fn is_called(tx: &mut Tx<'_>, lookup: &Lookup<'_>, text: &str) -> Result<bool> {
    let space = lookup.allowed.space();
    Ok(text.contains(['(', ','])
        && (!core_register::store::person::called(tx, space, text)?.is_empty()
            || core_register::store::organisation::called(tx, space, text)?.is_some()
            || is_colleague(tx, space, text)?))
}

/// Whether one of us is called so: a contact with us is asked about, and never added to the register as somebody outside.
fn is_colleague(tx: &mut Tx<'_>, space: SpaceId, text: &str) -> Result<bool> {
    let roles = core_spaces::store::role::of_space(tx, space)?;
    Ok(roles.iter().any(|role| plain(&role.name) == plain(text)))
}

fn find(tx: &mut Tx<'_>, typed: &Typed, lookup: &Lookup<'_>, number: usize) -> Result<Their> {
    let space = lookup.allowed.space();
    let persons = core_register::store::person::called(tx, space, &typed.name)?;
    if let [person] = persons.as_slice() {
        return their(tx, person, typed, lookup);
    }
    if persons.is_empty() {
        if typed.organisation.is_empty()
            && let Some(organisation) = core_register::store::organisation::called(tx, space, &typed.name)?
        {
            return Ok(Their { person: None, organisation: Some(organisation.id), known_as: String::new() });
        }
        if is_colleague(tx, space, &typed.name)? {
            return Err(unclear("contact-with-oneself", typed, number));
        }
        return if lookup.sure { add(tx, typed, lookup, number) } else { Err(unclear("whom-unknown", typed, number)) };
    }
    let mut fitting = Vec::new();
    for person in &persons {
        let held = core_register::store::tenure::of_persons(tx, &[person.id])?;
        if held.iter().any(|held| fits(held, typed)) {
            fitting.push(person);
        }
    }
    match fitting.as_slice() {
        [person] => their(tx, person, typed, lookup),
        _ => Err(unclear("whom-ambiguous", typed, number)),
    }
}

fn unclear(code: &'static str, typed: &Typed, number: usize) -> Error {
    Refusal::new(code).on(field(number)).with("name", &typed.name).into()
}

/// Whether what was typed behind the name tells this post.
fn fits(held: &Held, typed: &Typed) -> bool {
    let (post, organisation) = (plain(&typed.post), plain(&typed.organisation));
    let names = || Lang::ALL.into_iter().filter_map(|lang| held.organisation.exact(lang)).map(plain);
    (post.is_empty() || held.post.is_called(&post))
        && (organisation.is_empty() || names().any(|name| name == organisation))
        && !(post.is_empty() && organisation.is_empty())
}

/// A person with the post in which the contact is: the one that was typed, else the one held on that day.
fn their(tx: &mut Tx<'_>, person: &Person, typed: &Typed, lookup: &Lookup<'_>) -> Result<Their> {
    let held = core_register::store::tenure::telling(tx, &[person.id], lookup.on)?;
    let on = |held: &&Held| held.tenure.runs_on(lookup.on);
    let chosen = held.iter().filter(on).find(|held| fits(held, typed));
    let chosen = chosen.or_else(|| held.iter().find(|held| fits(held, typed))).or_else(|| held.iter().find(on));
    let chosen = chosen.or_else(|| held.first());
    Ok(Their {
        person: Some(person.id),
        organisation: chosen.map(|held| held.post.organisation),
        known_as: chosen.map(|held| held.known_as(lookup.lang)).unwrap_or_default(),
    })
}

/// Adds somebody who is not in the register, with the organisation and the post that were typed.
fn add(tx: &mut Tx<'_>, typed: &Typed, lookup: &Lookup<'_>, number: usize) -> Result<Their> {
    let change = PersonChange { name: typed.name.clone(), ..details(lookup, number, &typed.name) };
    let (occasion, allowed) = (lookup.occasion, lookup.allowed);
    let person = core_register::actions::add_person(tx, occasion, allowed, lookup.on, &change)?;
    if typed.organisation.is_empty() {
        return Ok(Their { person: Some(person.id), organisation: None, known_as: String::new() });
    }
    let organisation = organisation(tx, &typed.organisation, lookup)?;
    if typed.post.is_empty() {
        let known_as = typed.organisation.clone();
        return Ok(Their { person: Some(person.id), organisation: Some(organisation), known_as });
    }
    let change = TenureChange {
        organisation,
        title: typed.post.clone(),
        lang: lookup.lang,
        area: String::new(),
        term: String::new(),
        since: None,
        until: None,
    };
    core_register::actions::add_tenure(tx, occasion, allowed, person.id, &change)?;
    let known_as = format!("{}, {}", typed.post, typed.organisation);
    Ok(Their { person: Some(person.id), organisation: Some(organisation), known_as })
}

/// The address that the message has of somebody, and that it is from there.
fn details(lookup: &Lookup<'_>, number: usize, name: &str) -> PersonChange {
    let found = lookup.mail.and_then(|mail| Some((mail, mail.address_of(number, name)?)));
    let Some((mail, address)) = found.filter(|(_, address)| Email::typed(address).is_ok()) else {
        return PersonChange::default();
    };
    let on = kit_words::day(lookup.lang, mail.on.unwrap_or(lookup.on));
    let source = t::mail_source(lookup.lang, on, &mail.topic);
    let source = source.trim().trim_end_matches(':').chars().take(LINE_LIMIT).collect();
    PersonChange { email: address.to_owned(), source, ..PersonChange::default() }
}

fn organisation(tx: &mut Tx<'_>, name: &str, lookup: &Lookup<'_>) -> Result<RegisterOrganisationId> {
    if let Some(known) = core_register::store::organisation::called(tx, lookup.allowed.space(), name)? {
        return Ok(known.id);
    }
    let change = OrganisationChange {
        kind: OutsideKind::Other,
        names: MultiText::of(lookup.lang, name),
        abbreviation: String::new(),
        parent: None,
        area: String::new(),
        website: String::new(),
    };
    Ok(core_register::actions::add_organisation(tx, lookup.occasion, lookup.allowed, &change)?.id)
}
