//! What a plan is and what may become of it: pure, without a database or a page in sight.

pub mod access;
mod chosen;
pub mod committed;
pub mod contact;
mod contents;
pub mod disclosure;
pub mod draft;
mod goal;
mod handbook;
mod ids;
pub mod import;
mod indicator;
pub mod influence;
mod material;
mod measure;
mod names;
mod order;
mod outcome;
mod plan;
pub mod plan_file;
mod promise;
mod proven;
pub mod recognition;
pub mod renewal;
pub mod report;
mod standing;
mod target;
mod text;
mod trace;
mod typed;

pub use contents::{GoalContents, PlanBefore, PlanContents, Progress, TargetContents, WholePlan};
pub use goal::{Goal, Officer, Partner, Partnership, PeopleOfGoal, Stakeholder};
pub use handbook::{Chapter, Handbook, Tool, council_term, term_in};
pub use ids::{
    ChapterId, ContactId, DisclosureId, DraftId, FollowUpId, GoalId, HandbookId, ImportId, IndicatorId, InfluenceId,
    MaterialId, MeasureId, NoteId, OfficerId, OutcomeId, PartnerId, PlanId, PromiseId, ReportId, StakeholderId,
    TargetId, ToolId, ValueId,
};
pub use indicator::{Direction, FIGURE_LIMIT, Indicator, IndicatorValue, NewValue, figure};
pub use material::{MATERIALS_LIMIT, Material, MaterialChange, MaterialKind};
pub use measure::{Kind, Measure, MeasureProgress, Worker, days_in_order, helpers_besides};
pub use names::{Group, NAMES_LIMIT, groups, kept, names, person_in, text_of_groups};
pub use order::{Step, stepped};
pub use outcome::{Came, Decided, OUTCOMES_LIMIT, Outcome};
pub use plan::{FollowUpRule, Note, PER_YEAR_LIMIT, Plan, YEARS, times_a_year, year};
pub use promise::{NewPromise, PROMISES_LIMIT, Promise, PromiseState, Side};
pub use proven::{Follows, Marked, Standing, follows};
pub use standing::{DUE_SOON_DAYS, SetState, of_parts, settable};
pub use target::{DEPTH_LIMIT, Target};
pub use text::{LINE_LIMIT, TEXT_LIMIT, beginning, line, line_or, maybe_line, text};
pub use trace::{Group as TraceGroup, Line, Node, Step as TraceStep, Trace, TraceKind};
pub use typed::Typed;
