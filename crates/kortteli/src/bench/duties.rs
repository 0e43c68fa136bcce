use core_commitments::rules::{
    Acceptance, Commitment, CommitmentId, Days, DutyId, Level, Party, Recurrence, Rule, Shift, Terms,
};
use core_commitments::store::commitment;
use core_spaces::Allowed;
use core_spaces::actions::{create_space, grant_role};
use core_spaces::rules::{GrantedRole, Role, Term, Visibility};
use feature_plans::SPACE_KIND;
use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use kernel::{Lang, MultiText, Result, SpaceId};
use kit_db::{Db, Tx};
use kit_feature::Demonstration;

use super::store;

/// How many spaces there are for each time the demonstration's data, and how many commitments in each: at a hundred times
/// these are three hundred spaces with a million duties of ten years.
const SPACES: usize = 3;
const COMMITMENTS: usize = 28;
/// The first of the years.
const SINCE: i16 = 2018;
/// The months of ten years.
const MONTHS: i32 = 120;

/// Makes spaces full of duties, for each of these numbers, and gives the one that is looked at: this one, or else the first.
pub(super) fn fill(
    db: &Db,
    of: &Demonstration,
    numbers: std::ops::Range<usize>,
    looked_at: Option<SpaceId>,
) -> Result<Option<SpaceId>> {
    let mut first = looked_at;
    for number in numbers.start * SPACES..numbers.end * SPACES {
        let space = db.write_here(|tx| filled(tx, of, number, first.is_none()))?;
        first = first.or(Some(space));
    }
    Ok(first)
}

/// A space with ten years of duties; where it is the one that is looked at, the administrator reads there and nowhere else.
fn filled(tx: &mut Tx<'_>, of: &Demonstration, number: usize, is_looked_at: bool) -> Result<SpaceId> {
    let name = MultiText::of(Lang::En, format!("Promises {number}"));
    let space = create_space(tx, &of.occasion, of.organisation, SPACE_KIND, (name, Visibility::Members))?.id;
    if is_looked_at {
        let term = Term::new(of.today.first_of_year(), None)?;
        let granted = GrantedRole { person: of.people.administrator, role: Role::Reader, term };
        grant_role(tx, &of.occasion, &Allowed::for_installation(space), &granted)?;
    }
    for number in 0..COMMITMENTS {
        promise(tx, of, space, number)?;
    }
    Ok(space)
}

fn promise(tx: &mut Tx<'_>, of: &Demonstration, space: SpaceId, number: usize) -> Result<()> {
    let day = i8::try_from(number % 28 + 1).unwrap_or(1);
    let starts_on = date(SINCE, 1, day);
    let terms = Terms {
        title: format!("The figures of indicator {number}"),
        details: String::new(),
        proof: String::new(),
        lang: Lang::En,
        level: Level::Member,
        by: Party::Space,
        to: Party::Named(format!("Committee {}", number % 3)),
        owner: None,
        starts_on,
        ends_on: None,
        recurrence: Recurrence::By(Rule::typed("FREQ=MONTHLY", starts_on)?),
        lead_days: 14,
        shift: Shift::Stays,
        acceptance: Acceptance::ByOwner,
    };
    let id = CommitmentId::new(of.occasion.at, &of.occasion.chance);
    let made = Commitment { id, space, source: None, terms, ended: None, version: 1 };
    commitment::insert(tx, &made, of.occasion.at)?;
    let duties: Vec<(DutyId, Days, Option<Date>)> = (0..MONTHS).map(|month| duty(of, starts_on, month)).collect();
    store::duty::insert(tx, &made, &duties)
}

/// What has passed is met, but for one in forty.
fn duty(of: &Demonstration, starts_on: Date, month: i32) -> (DutyId, Days, Option<Date>) {
    let due_on = starts_on.saturating_add(month.months());
    let days = Days { occurrence: due_on, due_on, soon_from: due_on.saturating_sub(14.days()) };
    let is_met = due_on < of.today && (month + i32::from(starts_on.day())) % 40 != 0;
    (DutyId::new(of.occasion.at, &of.occasion.chance), days, is_met.then_some(due_on))
}
