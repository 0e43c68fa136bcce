use jiff::civil::Date;
use kernel::{Lang, OrganisationId, Result};
use kit_db::Tx;
use kit_web::{Session, Viewer};

use crate::store::viewer::{Owner, owner};

/// Who an open session belongs to on this day: one statement. Nobody where the account is closed.
/// They act for whom they chose, as long as a mandate for it runs; where only one runs, for that one.
pub fn identify(tx: &mut Tx<'_>, session: &Session, today: Date, chosen: Option<Lang>) -> Result<Option<Viewer>> {
    let Some(owner) = owner(tx, session.account, today)? else { return Ok(None) };
    let lang = chosen.unwrap_or(owner.lang);
    let acting_for = acts_for(&owner, session.acting_for)
        .and_then(|id| owner.may_act_for.iter().find(|(known, _)| *known == id))
        .map(|(id, names)| (*id, names.pick(lang).0.to_owned()));
    Ok(Some(Viewer {
        account: session.account,
        person: owner.person,
        name: owner.name,
        lang: owner.lang,
        acting_for,
        administrator: owner.administrator,
    }))
}

fn acts_for(owner: &Owner, chosen: Option<OrganisationId>) -> Option<OrganisationId> {
    match (owner.may_act_for.as_slice(), chosen) {
        ([(only, _)], _) => Some(*only),
        (_, chosen) => chosen,
    }
}

#[cfg(test)]
mod tests {
    use super::acts_for;
    use crate::store::viewer::Owner;
    use kernel::{Chance, Lang, Moment, MultiText, OrganisationId, PersonId};

    #[test]
    fn the_only_mandate_acts_by_itself_and_several_wait_for_a_choice() {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        let [one, two] = [OrganisationId::new(at, &chance), OrganisationId::new(at, &chance)];
        let owner = |organisations: &[OrganisationId]| Owner {
            person: PersonId::new(at, &chance),
            name: "X".into(),
            lang: Lang::Fi,
            administrator: false,
            may_act_for: organisations.iter().map(|id| (*id, MultiText::default())).collect(),
        };
        assert_eq!(acts_for(&owner(&[]), None), None);
        assert_eq!(acts_for(&owner(&[one]), None), Some(one));
        assert_eq!(acts_for(&owner(&[one]), Some(two)), Some(one), "the chosen one has ended");
        assert_eq!(acts_for(&owner(&[one, two]), None), None);
        assert_eq!(acts_for(&owner(&[one, two]), Some(two)), Some(two));
    }
}
