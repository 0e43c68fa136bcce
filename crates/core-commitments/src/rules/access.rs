//! Who may do what with a space's commitments.

use core_spaces::rules::Role;
use core_spaces::rules::access::Act;

/// Sees commitments and duties, each as far as its level allows.
#[derive(Debug)]
pub struct SeeCommitments;
impl Act for SeeCommitments {
    const NAME: &'static str = "see-commitments";
    const ROLES: &'static [Role] = &[Role::Coordinator, Role::Officer, Role::Reader];
}

/// Makes commitments and changes them.
#[derive(Debug)]
pub struct KeepCommitments;
impl Act for KeepCommitments {
    const NAME: &'static str = "keep-commitments";
    const ROLES: &'static [Role] = &[Role::Coordinator, Role::Officer];
}

/// Shows that a duty is met: gives evidence, and takes it back.
#[derive(Debug)]
pub struct GiveEvidence;
impl Act for GiveEvidence {
    const NAME: &'static str = "give-evidence";
    const ROLES: &'static [Role] = &[Role::Coordinator, Role::Officer];
}

/// Accepts evidence or returns it, waives duties, says by hand how one stands.
#[derive(Debug)]
pub struct JudgeDuties;
impl Act for JudgeDuties {
    const NAME: &'static str = "judge-duties";
    const ROLES: &'static [Role] = &[Role::Coordinator];
}

/// Says which days of a space's year nobody works on.
#[derive(Debug)]
pub struct KeepHolidays;
impl Act for KeepHolidays {
    const NAME: &'static str = "keep-holidays";
    const ROLES: &'static [Role] = &[Role::Coordinator];
}

/// Sees the bodies before which a space's work comes, who sits in them and when they meet.
#[derive(Debug)]
pub struct SeeBodies;
impl Act for SeeBodies {
    const NAME: &'static str = "see-bodies";
    const ROLES: &'static [Role] = &[Role::Coordinator, Role::Officer, Role::Reader];
}

/// Keeps bodies, who sits in them and when they meet.
#[derive(Debug)]
pub struct KeepBodies;
impl Act for KeepBodies {
    const NAME: &'static str = "keep-bodies";
    const ROLES: &'static [Role] = &[Role::Coordinator];
}

#[cfg(test)]
mod tests {
    use super::{GiveEvidence, JudgeDuties, KeepBodies, KeepCommitments, KeepHolidays, SeeBodies, SeeCommitments};
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
        assert_eq!(allowed::<SeeCommitments>(), ["coordinator", "officer", "reader"]);
        assert_eq!(allowed::<KeepCommitments>(), ["coordinator", "officer"]);
        assert_eq!(allowed::<GiveEvidence>(), ["coordinator", "officer"]);
        assert_eq!(allowed::<JudgeDuties>(), ["coordinator"]);
        assert_eq!(allowed::<KeepHolidays>(), ["coordinator"]);
        assert_eq!(allowed::<SeeBodies>(), ["coordinator", "officer", "reader"]);
        assert_eq!(allowed::<KeepBodies>(), ["coordinator"]);
    }
}
