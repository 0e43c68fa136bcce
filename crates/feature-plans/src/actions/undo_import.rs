//! Takes an import back with all that came of it.

use core_spaces::Allowed;
use kernel::{Occasion, Refusal, RefusalKind, Result};
use kit_db::{Tx, record};

use super::begin_import::happening;
use super::changed_meanwhile;
use super::correct_import::of_space;
use crate::rules::access::ImportPlan;
use crate::rules::import::Stage;
use crate::rules::{ImportId, Plan, PlanId};
use crate::store;

/// Refused with `import-has-report` once a report on the plan is frozen.
pub fn can_be_undone(tx: &mut Tx<'_>, plan: PlanId) -> Result<()> {
    if store::report::any_frozen(tx, plan)? {
        return Err(Refusal::new("import-has-report").kind(RefusalKind::Conflict).into());
    }
    Ok(())
}

/// Takes the whole batch back: the plan, and the handbook unless another plan follows it. Refused
/// with `import-has-report` once a report on the plan is frozen.
pub fn undo_import(tx: &mut Tx<'_>, occasion: &Occasion, allowed: &Allowed<ImportPlan>, id: ImportId) -> Result<()> {
    let mut import = of_space(tx, allowed, id)?;
    match import.stage {
        Stage::Undone { .. } => return Err(Refusal::new("import-closed").kind(RefusalKind::Conflict).into()),
        Stage::Open => {}
        Stage::Saved { plan, handbook, .. } => {
            let plan: Plan = store::plan::get(tx, plan)?;
            can_be_undone(tx, plan.id)?;
            store::plan::remove(tx, plan.id, occasion.at)?;
            if let Some(handbook) = handbook
                && store::plan::count_of_handbook(tx, handbook)? == 0
            {
                store::handbook::remove(tx, handbook, occasion.at)?;
            }
        }
    }
    import.stage = Stage::Undone { at: occasion.at };
    if !store::import::update(tx, &import)? {
        return Err(changed_meanwhile());
    }
    record(tx, occasion, &happening("import.undone", &import))?;
    Ok(())
}
