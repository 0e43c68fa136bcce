# Plans and the front page
plans = Advocacy plans
plans-lede = What cities want to achieve, how it stands, and what comes next.
plans-of-others = Plans of others
plans-empty = No plans yet
plans-empty-import = Begin with the plan that your city already has: bring its document in.
plans-empty-wait = When a city publishes its plan, it is found here. Sign in to see your own city's plans.
import-plan = Import a plan
visibility-public = public
plan-of = { $city }, { $year }
plan-edit = Edit the plan
plan-about = What the plan is about
plan-as-markdown = The plan as text (Markdown)
plan-as-json = The plan as data (JSON)
where-we-stand = Where we stand
what-is-late = What is late
nothing-late = Nothing is late.
what-comes-next = What comes next
nothing-coming = Nothing has a day yet.
and-more = and { $count } more
goals-sentence = { $count ->
    [one] One goal: { $parts }.
   *[other] { $count } goals: { $parts }.
}
goals-empty = No goals yet
goals-empty-add = A goal says what the city wants and why. Three to five are enough for a year.
goals-empty-wait = The plan's coordinator has not written any down.
follow-ups = Follow-up
follow-up-rule = { $count ->
    [one] { $body }: once a year
    [2] { $body }: twice a year
   *[other] { $body }: { $count } times a year
}
more-of-plan = More of this plan
handbook = Advocacy handbook
reports = Reports
lists = Lists to take with you
activity = Who changed what
notes-count = { $count ->
    [one] One note from the document
   *[other] { $count } notes from the document
}

# A plan's form
plan-new = Start an empty plan
plan-title = Title
plan-title-hint = For example “Kuvitelma's advocacy plan 2027”.
plan-year = Year
plan-summary-hint = A few sentences for somebody who sees the plan for the first time.
plan-space = In which space?
plan-handbook = Which handbook does the plan follow?
content-lang = In which language is it written?
visibility-question = Who may see the plan?
visibility-members-choice = Those who have a role in the space
visibility-members-hint = Coordinators, officers and readers. Nobody else finds the plan.
visibility-public-choice = Everybody
visibility-public-hint = Everybody sees goals, reasons, targets, indicators, partners and how they stand. Measures, stakeholders, officers and notes stay with those who have a role.
follow-ups-hint = Who follows the plan up, and how often. Rows that you leave empty are left out.
follow-up-body = Body { $row }
follow-up-times = Times a year, body { $row }
handbook-of-term = { $title }, { $from }–{ $until }
handbook-elsewhere = This handbook belongs to another space. Choose one of the same space.
spaces-none = You have no space for plans yet
spaces-none-do = The administrator opens a space for your city and makes you its coordinator. After that you can start a plan here.

# Goals
goal-numbered = { $number }. { $title }
goal-short = Goal { $number }
goal-new = Add a goal
goal-edit = Edit the goal
goal-title = Goal
goal-title-hint = What the city wants, in one line.
goal-why = Why
goal-why-hint = Leave an empty line between paragraphs.
goal-set-state = Set the state by hand
goal-set-state-lede = The state follows from measures and targets. Set it by hand when they do not tell the whole truth, and say why.
set-by-hand = Set by hand:
computed-would-be = computed: { $state }
goal-remove = Remove the goal
goal-remove-ask = Remove this goal?
goal-remove-what = Its targets, measures and figures disappear from the plan with it. Frozen reports keep what they say. You can bring the goal back.

# Targets
targets = Targets
targets-empty = No targets yet.
targets-met-of = { $done } of { $all } targets met
target-new = Add a target
target-part-new = Add a sub-target
target-edit = Edit the target
target-name = Target
target-name-hint = What is to be reached, so that one can see when it is.
target-remove = Remove the target
target-remove-ask = Remove this target?
target-remove-what = Its sub-targets go with it. Its measures stay and count for the goal as a whole.
target-too-deep = Targets can be nested { $limit } levels deep. Add this one a level higher.

# Setting a state
state-question = How does it stand?
state-computed = Computed: { $state }
state-reason = Reason
state-reason-hint = Needed when you set the state by hand. It is shown beside the state and in reports.
set-state-reason = Say why you set the state by hand.

# Measures
measures-all = All measures
measures-for-goal = Measures for the goal as a whole
measures-empty = No measures yet.
measures-none-yet = no measures yet
measures-done-of = { $done } of { $all } measures done
measure-new = Add a measure
measure-edit = Edit the measure
measure-title = Measure
measure-title-hint = What is done, for example “Meet the transport committee's members”.
measure-kind = What kind of measure is it?
kind-advocacy = advocacy
kind-communication = communication
measure-tool = From the toolkit
measure-tool-hint = The tool of the handbook that it uses, if it uses one.
measure-target = For which target?
measure-details = More about it
measure-who = Who does it
measure-owner = Owner
measure-helpers = Helpers
measure-when = When
measure-progress = How far is it?
progress-planned = Planned
progress-ongoing = Ongoing
progress-done = Done
progress-dropped = Dropped
starts-on = Begins
due-on = To be done by
due-on-hint = Leave empty if there is no day.
done-on = Done on
done-on-hint = The day on which it was done, when it is.
drop-reason-label = Reason for dropping it
drop-reason-hint = Needed when the measure is dropped.
not-chosen = none
measure-remove = Remove the measure
measure-remove-ask = Remove this measure?
measure-remove-what = It disappears from the plan. If it was given up, choose “Dropped” and the reason instead: then reports can tell it.
done-on-missing = Write the day on which the measure was done.
done-in-future = The day is still to come. A measure is done only when its day has come.
drop-reason = Say why the measure was dropped.
due-before-start = It would be due before it begins. Change one of the days.

# Indicators
indicators = Indicators
indicators-empty = No indicators yet.
indicator-new = Add an indicator
no-values = no values yet
value-on-day = { $value } ({ $day })
aim = Aim: { $value }

# Who is with us
stakeholders = Stakeholder map
stakeholders-empty = Nobody named yet.
partners = Strategic partners
partners-empty = Nobody named yet.
officers = Responsible officers
officers-empty = Nobody named yet.
people-of-goal-edit = Edit stakeholders, partners and officers
one-a-line = One on a line.
stakeholders-hint = Whom the city wants to convince, one on a line. Put the members of a group below it, on lines that begin with a hyphen.
officers-hint = One on a line, by name or by office. Whoever has a role in the space is linked by name.
officers-who = Who the officers are
officers-who-hint = A linked officer finds the goal on their own first page.
officer-is = { $name } is
officer-by-name = whoever has this name
officer-without-role = somebody without a role in the space
name-line-too-long = Line { $line } is too long: at most { $limit } characters fit on one.
names-too-many = There are more than { $limit } names. That is the most.

# The order of goals and targets
plan-order = Change the order
move-up = Move up
move-down = Move down

# What is refused
text-missing = Write something here.
text-too-long = This is too long: at most { $limit } characters fit.
year-range = Choose a year from { $first } to { $last }.
per-year-range = Choose 1 to { $limit } times a year.

# Two people saving the same
version-theirs = Saved meanwhile
version-yours = What you wrote
saved-meanwhile = Saved meanwhile: { $value }
version-same = the same in both

# What was done
done-plan-started = The plan has begun. Add its first goal.
done-plan-changed = The plan was saved.
done-moved = It was moved.
done-people-set = Stakeholders, partners and officers were saved.
done-goal-added = The goal was added.
done-goal-changed = The goal was saved.
done-goal-removed = The goal was removed.
done-goal-restored = The goal is back.
done-state-set = The state was saved.
done-target-added = The target was added.
done-target-changed = The target was saved.
done-target-removed = The target was removed.
done-measure-added = The measure was added.
done-measure-changed = The measure was saved.
done-measure-removed = The measure was removed.
