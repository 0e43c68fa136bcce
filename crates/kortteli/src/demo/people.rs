use core_people::actions::{
    NewMandate, NewPerson, add_mandate, add_person, create_first_administrator, make_sign_in_link,
};
use core_people::rules::Email;
use core_people::store::account;
use core_spaces::Allowed;
use core_spaces::actions::grant_role;
use core_spaces::rules::{GrantedRole, Role, Term};
use jiff::civil::Date;
use kernel::{Error, Lang, Occasion, OrganisationId, PersonId, Result, SpaceId};
use kit_db::Tx;
use kit_feature::DemonstrationPeople;
use kit_web::Site;

use crate::words as t;

/// The language in which the city writes, and so calls its people: their names stand in its plans and reports, among its words.
const OF_CITY: Lang = Lang::Fi;

/// The people of the demonstration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The connections manager.
    Coordinator,
    /// A responsible officer.
    Officer,
    /// A member of the committee.
    Member,
    /// Who administers the installation.
    Administrator,
}

impl Who {
    /// All of them.
    pub const ALL: [Who; 4] = [Who::Coordinator, Who::Officer, Who::Member, Who::Administrator];

    /// The key in the JSON that `kortteli demo` prints, and the name in the mail address.
    pub const fn key(self) -> &'static str {
        match self {
            Who::Coordinator => "coordinator",
            Who::Officer => "officer",
            Who::Member => "member",
            Who::Administrator => "administrator",
        }
    }

    /// The person's mail address, where no mail ever arrives (RFC 2606).
    pub fn email(self) -> Result<Email> {
        Ok(Email::typed(&format!("{}@kuopio.example", self.key()))?)
    }

    /// The person's name: what the person is, since nobody real is meant.
    pub fn name(self, lang: Lang) -> &'static str {
        match self {
            Who::Coordinator => t::demo_coordinator(lang),
            Who::Officer => t::demo_officer(lang),
            Who::Member => t::demo_member(lang),
            Who::Administrator => t::demo_administrator(lang),
        }
    }

    /// In which capacity the person acts, in the city's own words.
    const fn capacity(self) -> &'static str {
        match self {
            Who::Coordinator => "yhteyspäällikkö",
            Who::Officer => "kaupunkiympäristöjohtaja",
            Who::Member => "toimielimen jäsen",
            Who::Administrator => "tietohallinto",
        }
    }
}

pub(super) fn add_all(tx: &mut Tx<'_>, occasion: &Occasion, site: &Site, lang: Lang) -> Result<DemonstrationPeople> {
    let administrator = Who::Administrator;
    create_first_administrator(tx, occasion, administrator.name(OF_CITY), &administrator.email()?, lang)?;
    let mut add = |who: Who| {
        let name = who.name(OF_CITY).to_owned();
        let new = NewPerson { name, email: Some(who.email()?), lang, administrator: false };
        add_person(tx, occasion, site, &new)
    };
    let (coordinator, officer, member) = (add(Who::Coordinator)?, add(Who::Officer)?, add(Who::Member)?);
    Ok(DemonstrationPeople { coordinator, officer, member, administrator: person(tx, administrator)? })
}

fn person(tx: &mut Tx<'_>, who: Who) -> Result<PersonId> {
    Ok(account::by_email(tx, &who.email()?)?.ok_or(Error::Missing)?.person)
}

pub(super) fn give_mandates(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    organisation: OrganisationId,
    people: &DemonstrationPeople,
) -> Result<()> {
    let since = Date::constant(2026, 1, 1);
    for (who, person) in [
        (Who::Coordinator, people.coordinator),
        (Who::Officer, people.officer),
        (Who::Member, people.member),
        (Who::Administrator, people.administrator),
    ] {
        let capacity = who.capacity().to_owned();
        add_mandate(tx, occasion, &NewMandate { person, organisation, capacity, since, until: None })?;
    }
    Ok(())
}

pub(super) fn give_roles(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    space: SpaceId,
    people: &DemonstrationPeople,
    today: Date,
) -> Result<()> {
    let term = Term::new(today.first_of_year(), None)?;
    for (person, role) in
        [(people.coordinator, Role::Coordinator), (people.officer, Role::Officer), (people.member, Role::Reader)]
    {
        grant_role(tx, occasion, &Allowed::for_installation(space), &GrantedRole { person, role, term })?;
    }
    Ok(())
}

/// A link that signs this person in once.
pub fn link_of(tx: &mut Tx<'_>, occasion: &Occasion, site: &Site, who: Who) -> Result<String> {
    let account = account::by_email(tx, &who.email()?)?.ok_or(Error::Missing)?;
    make_sign_in_link(tx, occasion, account.id, site)
}
