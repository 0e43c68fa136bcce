//! Who may do what with a space's register.

use core_spaces::rules::Role;
use core_spaces::rules::access::Act;

/// Sees who is in the register: names, posts, organisations.
#[derive(Debug)]
pub struct SeeRegister;
impl Act for SeeRegister {
    const NAME: &'static str = "see-register";
    const ROLES: &'static [Role] = &[Role::Coordinator, Role::Officer, Role::Reader];
}

/// Sees how persons are reached and what colleagues noted on them.
#[derive(Debug)]
pub struct SeeDetails;
impl Act for SeeDetails {
    const NAME: &'static str = "see-details";
    const ROLES: &'static [Role] = &[Role::Coordinator, Role::Officer];
}

/// Keeps the register: adds, changes, merges, brings lists in.
#[derive(Debug)]
pub struct KeepRegister;
impl Act for KeepRegister {
    const NAME: &'static str = "keep-register";
    const ROLES: &'static [Role] = &[Role::Coordinator, Role::Officer];
}

/// Says for how long contact details are kept.
#[derive(Debug)]
pub struct RuleRegister;
impl Act for RuleRegister {
    const NAME: &'static str = "rule-register";
    const ROLES: &'static [Role] = &[Role::Coordinator];
}

#[cfg(test)]
mod tests {
    use super::{KeepRegister, RuleRegister, SeeDetails, SeeRegister};
    use core_spaces::rules::access::{Act, Standing};
    use core_spaces::rules::{Role, Visibility};
    use kernel::{Chance, Moment, SpaceId};

    fn allowed<A: Act>() -> Vec<&'static str> {
        let space = SpaceId::new(Moment::from_millis(0), &Chance::seeded(1));
        let may = |roles: &[Role], administrator, visibility| {
            Standing { space, person: None, visibility, roles: roles.to_vec(), administrator }.may::<A>()
        };
        let mut who: Vec<&'static str> =
            Role::ALL.into_iter().filter(|role| may(&[*role], false, Visibility::Members)).map(Role::name).collect();
        who.extend(may(&[], true, Visibility::Members).then_some("administrator"));
        who.extend(may(&[], false, Visibility::Public).then_some("everybody"));
        who
    }

    #[test]
    fn the_table_of_who_may_do_what() {
        assert_eq!(allowed::<SeeRegister>(), ["coordinator", "officer", "reader"]);
        assert_eq!(allowed::<SeeDetails>(), ["coordinator", "officer"]);
        assert_eq!(allowed::<KeepRegister>(), ["coordinator", "officer"]);
        assert_eq!(allowed::<RuleRegister>(), ["coordinator"]);
    }
}
