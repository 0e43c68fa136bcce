use std::ops::Range;

use core_people::actions::add_organisation;
use core_people::rules::{Organisation, OrganisationKind};
use core_spaces::Allowed;
use core_spaces::actions::{create_space, grant_role};
use core_spaces::rules::{GrantedRole, Role, Term, Visibility};
use feature_plans::SPACE_KIND;
use kernel::{Lang, MultiText, Occasion, OrganisationId, Result};
use kit_db::{Db, Tx};
use kit_feature::Demonstration;

use crate::features;

/// Makes the demonstration's data once for each of these numbers, in a city and a space of its own, with the same people.
pub(super) fn multiply(db: &Db, first: &Demonstration, numbers: Range<usize>) -> Result<()> {
    for number in numbers {
        db.write_here(|tx| {
            let demonstration = another(tx, first, number)?;
            features::all().into_iter().filter_map(|feature| feature.seed).try_for_each(|seed| seed(tx, &demonstration))
        })?;
    }
    Ok(())
}

fn another(tx: &mut Tx<'_>, first: &Demonstration, number: usize) -> Result<Demonstration> {
    let occasion = &first.occasion;
    let organisation = city(tx, occasion, number)?;
    let name = MultiText::of(Lang::En, format!("Advocacy {number}"));
    let space = create_space(tx, occasion, organisation, SPACE_KIND, (name, Visibility::Public))?.id;
    let term = Term::new(first.today.first_of_year(), None)?;
    for (person, role) in [
        (first.people.coordinator, Role::Coordinator),
        (first.people.officer, Role::Officer),
        (first.people.member, Role::Reader),
    ] {
        grant_role(tx, occasion, &Allowed::for_installation(space), &GrantedRole { person, role, term })?;
    }
    Ok(Demonstration { organisation, space, ..first.clone() })
}

fn city(tx: &mut Tx<'_>, occasion: &Occasion, number: usize) -> Result<OrganisationId> {
    let city = Organisation {
        id: OrganisationId::new(occasion.at, &occasion.chance),
        kind: OrganisationKind::City,
        names: MultiText::default(),
        country: String::new(),
        version: 1,
    };
    add_organisation(tx, occasion, &city.named(MultiText::of(Lang::En, format!("City {number}")))?.in_country("FI")?)
}
