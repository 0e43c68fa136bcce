//! Who may do what with a plan.

use std::str::FromStr;

use core_spaces::rules::Role;
use core_spaces::rules::access::Act;
use kernel::Error;

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

/// Renews a plan for a new year, and a handbook for a new council term.
#[derive(Debug)]
pub struct Renew;
impl Act for Renew {
    const NAME: &'static str = "renew";
    const ROLES: &'static [Role] = &[Role::Coordinator];
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

/// Sees the contact log: when, by which channel, with whom and about which goals.
#[derive(Debug)]
pub struct SeeContacts;
impl Act for SeeContacts {
    const NAME: &'static str = "see-contacts";
    const ROLES: &'static [Role] = INSIDE;
}

/// Logs contacts, and keeps what was promised at them.
#[derive(Debug)]
pub struct LogContact;
impl Act for LogContact {
    const NAME: &'static str = "log-contact";
    const ROLES: &'static [Role] = &[Role::Coordinator, Role::Officer];
}

/// Sees what is given out of the contact log, drafts too.
#[derive(Debug)]
pub struct SeeDisclosures;
impl Act for SeeDisclosures {
    const NAME: &'static str = "see-disclosures";
    const ROLES: &'static [Role] = INSIDE;
}

/// Sees the lists of meetings that were approved for everybody.
#[derive(Debug)]
pub struct SeeMeetings;
impl Act for SeeMeetings {
    const NAME: &'static str = "see-meetings";
    const ROLES: &'static [Role] = INSIDE;
    const PUBLIC: bool = true;
    const ADMINISTRATOR: bool = true;
}

/// Prepares what is given out of the contact log, and withdraws it.
#[derive(Debug)]
pub struct PrepareDisclosure;
impl Act for PrepareDisclosure {
    const NAME: &'static str = "prepare-disclosure";
    const ROLES: &'static [Role] = &[Role::Coordinator];
}

/// Enters that what was prepared may be given out: from then on a list of meetings is public.
#[derive(Debug)]
pub struct ApproveDisclosure;
impl Act for ApproveDisclosure {
    const NAME: &'static str = "approve-disclosure";
    const ROLES: &'static [Role] = &[Role::Coordinator];
}

/// Sees influence maps: what colleagues think of people outside, which is for the plan's team alone.
#[derive(Debug)]
pub struct SeeInfluence;
impl Act for SeeInfluence {
    const NAME: &'static str = "see-influence";
    const ROLES: &'static [Role] = &[Role::Coordinator, Role::Officer];
}

/// Puts people outside on influence maps, assesses them, takes them off.
#[derive(Debug)]
pub struct AssessInfluence;
impl Act for AssessInfluence {
    const NAME: &'static str = "assess-influence";
    const ROLES: &'static [Role] = &[Role::Coordinator, Role::Officer];
}

/// From which circle on a field of a contact is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Everybody who has a role in the space.
    City,
    /// The plan's team: coordinators and officers.
    Team,
    /// Coordinators, and who took part.
    Confidential,
}

impl Level {
    /// All of them, from the widest to the narrowest.
    pub const ALL: [Level; 3] = [Level::City, Level::Team, Level::Confidential];

    /// The name in the database and in forms.
    pub const fn name(self) -> &'static str {
        match self {
            Level::City => "city",
            Level::Team => "team",
            Level::Confidential => "confidential",
        }
    }

    /// Whether somebody with these roles in the space, who took part or not, sees what is of this level.
    pub fn is_seen(self, roles: &[Role], took_part: bool) -> bool {
        match self {
            Level::City => !roles.is_empty(),
            Level::Team => roles.iter().any(|role| matches!(role, Role::Coordinator | Role::Officer)),
            Level::Confidential => roles.contains(&Role::Coordinator) || (took_part && !roles.is_empty()),
        }
    }
}

impl FromStr for Level {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Level::ALL.into_iter().find(|level| level.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not a level: {text}")))
    }
}

#[cfg(test)]
mod tests {
    use super::{ApproveDisclosure, PrepareDisclosure, SeeDisclosures, SeeMeetings};
    use super::{ApproveReport, ChangePlan, FollowUp, ImportPlan, SeeInside, SeePlan, WriteReport};
    use super::{AssessInfluence, Level, LogContact, Renew, SeeContacts, SeeInfluence};
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
        assert_eq!(allowed::<Renew>(), ["coordinator"]);
        assert_eq!(allowed::<FollowUp>(), ["coordinator", "officer"]);
        assert_eq!(allowed::<ImportPlan>(), ["coordinator"]);
        assert_eq!(allowed::<WriteReport>(), ["coordinator"]);
        assert_eq!(allowed::<ApproveReport>(), ["coordinator"]);
        assert_eq!(allowed::<SeeContacts>(), ["coordinator", "officer", "reader"]);
        assert_eq!(allowed::<LogContact>(), ["coordinator", "officer"]);
        assert_eq!(allowed::<SeeMeetings>(), ["coordinator", "officer", "reader", "administrator", "everybody"]);
        assert_eq!(allowed::<SeeDisclosures>(), ["coordinator", "officer", "reader"]);
        assert_eq!(allowed::<PrepareDisclosure>(), ["coordinator"]);
        assert_eq!(allowed::<ApproveDisclosure>(), ["coordinator"]);
        assert_eq!(allowed::<SeeInfluence>(), ["coordinator", "officer"]);
        assert_eq!(allowed::<AssessInfluence>(), ["coordinator", "officer"]);
    }

    #[test]
    fn the_table_of_who_sees_which_level() {
        let seen = |level: Level, took_part| -> Vec<&'static str> {
            Role::ALL.into_iter().filter(|role| level.is_seen(&[*role], took_part)).map(Role::name).collect()
        };
        assert_eq!(seen(Level::City, false), ["coordinator", "officer", "reader"]);
        assert_eq!(seen(Level::Team, false), ["coordinator", "officer"]);
        assert_eq!(seen(Level::Confidential, false), ["coordinator"]);
        assert_eq!(seen(Level::Confidential, true), ["coordinator", "officer", "reader"]);
        assert!(Level::ALL.into_iter().all(|level| !level.is_seen(&[], true)), "who has no role any more sees nothing");
    }
}
