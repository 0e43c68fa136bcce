use core_people::actions::add_organisation;
use core_people::rules::{Organisation, OrganisationKind};
use core_spaces::actions::create_space;
use core_spaces::rules::Visibility;
use feature_plans::SPACE_KIND;
use kernel::{Lang, MultiText, Occasion, OrganisationId, Result, SpaceId};
use kit_db::Tx;

/// The city.
pub(super) fn add(tx: &mut Tx<'_>, occasion: &Occasion) -> Result<OrganisationId> {
    let names =
        MultiText::of(Lang::Fi, "Kuopion kaupunki").with(Lang::Sv, "Kuopio stad").with(Lang::En, "City of Kuopio");
    let city = Organisation {
        id: OrganisationId::new(occasion.at, &occasion.chance),
        kind: OrganisationKind::City,
        names: MultiText::default(),
        country: String::new(),
        version: 1,
    };
    add_organisation(tx, occasion, &city.named(names)?.in_country("FI")?)
}

/// The space of the city's advocacy.
pub(super) fn open_space(tx: &mut Tx<'_>, occasion: &Occasion, city: OrganisationId) -> Result<SpaceId> {
    let name = MultiText::of(Lang::Fi, "Kuopion edunvalvonta")
        .with(Lang::Sv, "Kuopios intressebevakning")
        .with(Lang::En, "Kuopio’s advocacy");
    Ok(create_space(tx, occasion, city, SPACE_KIND, (name, Visibility::Public))?.id)
}
