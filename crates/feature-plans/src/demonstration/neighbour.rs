use core_people::actions::add_organisation;
use core_people::rules::{Organisation, OrganisationKind};
use core_spaces::actions::create_space;
use core_spaces::rules::Visibility;
use kernel::{Lang, MultiText, Occasion, OrganisationId, Result, SpaceId};
use kit_db::Tx;

/// Founds another city with a space of its own, of which the first city's people know nothing.
pub(super) fn found(tx: &mut Tx<'_>, occasion: &Occasion) -> Result<SpaceId> {
    let names = MultiText::of(Lang::Sv, "Exempelstad").with(Lang::Fi, "Exempelstad").with(Lang::En, "Exempelstad");
    let city = Organisation {
        id: OrganisationId::new(occasion.at, &occasion.chance),
        kind: OrganisationKind::City,
        names: MultiText::default(),
        country: String::new(),
        version: 1,
    };
    let city = add_organisation(tx, occasion, &city.named(names)?.in_country("FI")?)?;
    let name = MultiText::of(Lang::Sv, "Exempelstads intressebevakning")
        .with(Lang::Fi, "Exempelstadin edunvalvonta")
        .with(Lang::En, "Exempelstad’s advocacy");
    Ok(create_space(tx, occasion, city, crate::SPACE_KIND, (name, Visibility::Members))?.id)
}
