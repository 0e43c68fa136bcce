//! Where a page of a plan is: the plan, how the reader stands in its space, the way back.
// tidy: no template because it is where pages are, not a page

use core_spaces::rules::Space;
use core_spaces::store::{role, space};
use core_spaces::{Act, Allowed, Standing, standing};
use kernel::Result;
use kit_db::Tx;
use kit_web::Reader;
use kit_web::shell::{Link, Shell};

use crate::documents::words as report_words;
use crate::rules::report::Report;
use crate::rules::{Goal, Plan, PlanId};
use crate::words as t;
use crate::{SPACE_KIND, store};

/// A plan that the reader may do something with.
pub(super) struct Place {
    /// The plan.
    pub plan: Plan,
    /// How the reader stands in its space.
    pub standing: Standing,
}

impl Place {
    /// Finds the plan of the address and asks whether the reader may do this with it: two statements.
    pub fn open<A: Act>(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId) -> Result<(Self, Allowed<A>)> {
        let plan = store::plan::get(tx, plan)?;
        let mut standing = standing(tx, reader, plan.space)?;
        // A plan says for itself whether everybody may see it.
        standing.visibility = plan.visibility;
        let allowed = standing.allow::<A>()?;
        Ok((Self { plan, standing }, allowed))
    }

    /// Whether the reader may also do this.
    pub fn may<A: Act>(&self) -> bool {
        self.standing.may::<A>()
    }

    /// The address of the plan's front page.
    pub fn href(&self) -> String {
        plan_href(self.plan.id)
    }

    /// The shell of a page beneath the plan's front page.
    pub fn shell(&self, reader: &Reader, title: impl Into<String>) -> Shell {
        let mut shell = reader.shell(title);
        shell.breadcrumbs = vec![
            Link::new(t::plans(reader.lang), "/plans"),
            Link::new(&self.plan.title, self.href()).lang(self.plan.lang),
        ];
        shell
    }

    /// The shell of a page beneath that of reports.
    pub fn shell_in_reports(&self, reader: &Reader, title: impl Into<String>) -> Shell {
        let mut shell = self.shell(reader, title);
        shell.breadcrumbs.push(Link::new(t::reports(reader.lang), format!("{}/reports", self.href())));
        shell
    }

    /// The shell of a page beneath a report's page.
    pub fn shell_in_report(&self, reader: &Reader, report: &Report, title: impl Into<String>) -> Shell {
        let mut shell = self.shell_in_reports(reader, title);
        let label = report_words::title(reader.lang, report.period);
        shell.breadcrumbs.push(Link::new(label, format!("{}/reports/{}", self.href(), report.id)));
        shell
    }

    /// The shell of a page beneath a goal's page.
    pub fn shell_in_goal(&self, reader: &Reader, goal: &Goal, title: impl Into<String>) -> Shell {
        let mut shell = self.shell(reader, title);
        let label = t::goal_numbered(reader.lang, goal.position, &goal.title);
        shell.breadcrumbs.push(Link::new(label, goal_href(self.plan.id, goal.id)).lang(self.plan.lang));
        shell
    }
}

/// The spaces in which the reader may do this by a role of today, by name: two statements.
pub(super) fn own_spaces<A: Act>(tx: &mut Tx<'_>, reader: &Reader) -> Result<Vec<Space>> {
    let roles = role::spaces_of(tx, reader.viewer()?.person, SPACE_KIND, reader.today)?;
    let mut spaces = space::of_kind(tx, SPACE_KIND)?;
    spaces.retain(|space| roles.iter().any(|(id, role)| *id == space.id && A::ROLES.contains(role)));
    let name = |space: &Space| space.name.pick(reader.lang).0.to_owned();
    spaces.sort_by(|a, b| kit_words::compare(reader.lang, &name(a), &name(b)));
    Ok(spaces)
}

/// The address of a plan's front page.
pub(crate) fn plan_href(plan: PlanId) -> String {
    format!("/plans/{plan}")
}

/// The address of a goal's page.
pub(crate) fn goal_href(plan: PlanId, goal: crate::rules::GoalId) -> String {
    format!("/plans/{plan}/goals/{goal}")
}
