//! Who may do what with a plan.

use core_spaces::rules::Role;
use core_spaces::rules::access::Act;

const INSIDE: &[Role] = &[Role::Coordinator, Role::Officer, Role::Reader];

/// Sees what a published plan shows: goals, reasons, targets, indicators and how they stand.
#[derive(Debug)]
pub struct SeePlan;
impl Act for SeePlan {
    const NAME: &'static str = "see-plan";
    const ROLES: &'static [Role] = INSIDE;
    const PUBLIC: bool = true;
    const ADMINISTRATOR: bool = true;
}

/// Sees what the plan's people keep to themselves: measures with their owners, stakeholders,
/// notes, drafts of reports, and who changed what.
#[derive(Debug)]
pub struct SeeInside;
impl Act for SeeInside {
    const NAME: &'static str = "see-inside";
    const ROLES: &'static [Role] = INSIDE;
    const ADMINISTRATOR: bool = true;
}

/// Changes the plan itself: handbook, goals, targets, stakeholders, partners, officers, who may see it.
#[derive(Debug)]
pub struct ChangePlan;
impl Act for ChangePlan {
    const NAME: &'static str = "change-plan";
    const ROLES: &'static [Role] = &[Role::Coordinator];
}

/// Keeps measures and indicators up to date.
#[derive(Debug)]
pub struct FollowUp;
impl Act for FollowUp {
    const NAME: &'static str = "follow-up";
    const ROLES: &'static [Role] = &[Role::Coordinator, Role::Officer];
}

/// Brings a plan in from a document, and takes the batch back.
#[derive(Debug)]
pub struct ImportPlan;
impl Act for ImportPlan {
    const NAME: &'static str = "import-plan";
    const ROLES: &'static [Role] = &[Role::Coordinator];
}

/// Writes and freezes reports.
#[derive(Debug)]
pub struct WriteReport;
impl Act for WriteReport {
    const NAME: &'static str = "write-report";
    const ROLES: &'static [Role] = &[Role::Coordinator];
}

/// Enters a body's decision on a report.
#[derive(Debug)]
pub struct ApproveReport;
impl Act for ApproveReport {
    const NAME: &'static str = "approve-report";
    const ROLES: &'static [Role] = &[Role::Coordinator];
}

#[cfg(test)]
mod tests {
    use super::{ApproveReport, ChangePlan, FollowUp, ImportPlan, SeeInside, SeePlan, WriteReport};
    use core_spaces::rules::access::{Act, Standing};
    use core_spaces::rules::{Role, Visibility};
    use kernel::{Chance, Moment, SpaceId};

    fn allowed<A: Act>() -> Vec<&'static str> {
        let space = SpaceId::new(Moment::from_millis(0), &Chance::seeded(1));
        let standing = |roles: &[Role], administrator, visibility| Standing {
            space,
            person: None,
            visibility,
            roles: roles.to_vec(),
            administrator,
        };
        let mut who: Vec<&'static str> = Role::ALL
            .into_iter()
            .filter(|role| standing(&[*role], false, Visibility::Members).may::<A>())
            .map(Role::name)
            .collect();
        if standing(&[], true, Visibility::Members).may::<A>() {
            who.push("administrator");
        }
        if standing(&[], false, Visibility::Public).may::<A>() {
            who.push("everybody");
        }
        who
    }

    #[test]
    fn the_table_of_who_may_do_what() {
        assert_eq!(allowed::<SeePlan>(), ["coordinator", "officer", "reader", "administrator", "everybody"]);
        assert_eq!(allowed::<SeeInside>(), ["coordinator", "officer", "reader", "administrator"]);
        assert_eq!(allowed::<ChangePlan>(), ["coordinator"]);
        assert_eq!(allowed::<FollowUp>(), ["coordinator", "officer"]);
        assert_eq!(allowed::<ImportPlan>(), ["coordinator"]);
        assert_eq!(allowed::<WriteReport>(), ["coordinator"]);
        assert_eq!(allowed::<ApproveReport>(), ["coordinator"]);
    }
}
