# Plans and the front page
plans = Advocacy plans
plans-lede = What cities want to achieve, how it stands, and what comes next.
plans-of-others = Plans of others
plans-empty = No plans yet
plans-empty-import = Begin with the plan that your city already has: bring its document in.
plans-empty-wait = When a city publishes its plan, it is found here. Sign in to see your own city's plans.
plans-empty-open = Open a space for the city and give somebody the role of coordinator. They bring the plan in.
to-spaces = Go to the spaces
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
roles-of-space = Who may do what
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
plan-restore = Bring in a plan from its data
plan-restore-lede = For a plan that was taken out as data (JSON), here or in another installation. It becomes the same plan again.
plan-file = The plan's file
plan-file-hint = A file that ends with .json, at most 10 MB.

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
goal-restore = Bring the goal back
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
measure-remove = Remove the measure
measure-remove-ask = Remove this measure?
measure-remove-what = It disappears from the plan. If it was given up, choose “Dropped” and the reason instead: then reports can tell it.
done-on-missing = Write the day on which the measure was done.
done-in-future = The day is still to come. A measure is done only when its day has come.
drop-reason = Say why the measure was dropped.
due-before-start = It would be due before it begins. Change one of the days.

# Indicators
indicator = Indicator
indicators = Indicators
indicators-empty = No indicators yet.
indicator-new = Add an indicator
no-values = no values yet
value-on-day = { $value } ({ $day })
aim = Aim: { $value }
indicator-edit = Edit the indicator
indicator-name = What is counted
indicator-name-hint = For example “Direct flights to the capital”.
indicator-unit = Unit
indicator-unit-hint = For example “flights a week” or “M€”.
indicator-source = Source of the figures
indicator-direction = Which way is better?
direction-up = More is better
direction-down = Less is better
indicator-aim = Value aimed at
indicator-aim-hint = Leave empty if there is none.
indicator-remove = Remove the indicator
indicator-remove-ask = Remove this indicator?
indicator-remove-what = { $count ->
    [0] It has no values. It disappears from the plan.
    [one] It disappears from the plan with its only value. Frozen reports keep what they say.
   *[other] It disappears from the plan with its { $count } values. Frozen reports keep what they say.
}
values = Values
values-all = All values
values-over-time = How it has gone
value-day = Day
value-day-hint = The day that the figure tells of.
value-figure = Value
value-state = Aim
value-note = Note
value-note-hint = What explains the figure. Those outside the space do not see it.
value-mistaken = Mistaken?
value-reached = reached
value-not-reached = not reached yet
value-record = Record a value
value-remove = Remove the value
value-remove-ask = Remove this value?
value-remove-what = It disappears from the line and the list. If only the figure is wrong, record it again for the same day instead: that replaces it.
value-day-missing = Write the day that the figure tells of.
value-in-future = The day is still to come. A figure tells of a day that has been.
value-missing = Write the figure.
figure-range = This figure is too large. Choose a larger unit.
measure-changed-meanwhile = Somebody else changed this measure meanwhile. See how it stands now, and mark it again if need be.

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

# The first page
home-measure = To be done: { $day }. { $plan }.
home-measures-more = { $count ->
    [one] One more measure waits for you
   *[other] { $count } more measures wait for you
}
home-goal = You are responsible for this goal: { $progress }.

# Lists
lists-lede = Everything in the plan as lists: to look through here, or to take along.
list-city = City
list-seen-by = Seen by
list-goals = Goals
list-measures = Measures
list-values = Values of the indicators
list-stakeholders = Stakeholders
list-number = Number
list-state = State
list-set-reason = Set by hand because
list-measures-done = Measures done
list-measures-all = Measures
list-part-of = Part of
list-latest = Latest value
list-reached = Aim reached?
list-name = Name
list-group = Group
list-linked = Works here?
list-tool = Tool
list-kind = Kind
list-used-by = Measures that use it
list-progress = Progress
list-mark = Mark
list-empty = Nothing here yet
list-empty-do = The list fills as the plan does: add goals, and what belongs to them, on the plan's pages.
mark-done-today = Done today
mark-drop = Drop

# Handbooks and notes
toolkit = Toolkit
notes = Notes from the document
handbooks = Handbooks
handbooks-lede = The principles and ways of a council term's advocacy. A plan follows one of them.
handbooks-empty = No handbooks yet
handbooks-empty-do = A handbook comes with the import of a plan, or the coordinator of a space starts one here.
handbook-new = Start a handbook
handbook-edit = Edit title and term
handbook-title-hint = For example “Kuvitelma's advocacy handbook 2026–2029”.
handbook-contents = Contents
handbook-plans = Plans that follow it
handbook-plans-none = None yet.
council-term-years = Council term { $from }–{ $until }
term-from = First year
term-until = Last year
chapter-new = Add a chapter
chapter-edit = Edit the chapter
chapter-title = Heading
chapter-body = Text
chapter-body-hint = Leave an empty line between paragraphs. A line that begins with a hyphen is an item of a list; **two asterisks** make words bold.
chapter-remove = Remove the chapter
chapter-remove-ask = Remove this chapter?
chapter-remove-what = It disappears from the handbook. Its text stays readable under “Who changed what” of the plans that follow the handbook.
chapters-order = Change the order of chapters
chapters-empty = No chapters yet
chapters-empty-do = Begin with the principles: why the city advocates, who does it, and how.
toolkit-empty = No tools yet.
toolkit-edit = Edit the toolkit
toolkit-edit-lede = The ways of advocacy that the city knows. Measures are chosen from them.
tools-advocacy = Advocacy
tools-communication = Communication
notes-lede = What the document said and no other place was found for. Copy each piece to where it belongs, then remove it here.
notes-empty = No notes
notes-empty-what = Everything from the document has found its place.
note-numbered = Note { $number }
note-remove = Remove the note
note-remove-ask = Remove this note?
note-remove-what = It disappears from the plan's notes. Its text stays readable under “Who changed what”.

# Who changed what
activity-lede = What happened to the plan, its goals and its handbook, the newest first.
activity-empty = Nothing has happened yet.
activity-changes = What it said before and after
activity-older = Older
activity-newest = Newest
activity-by-installation = The installation
happened-something = { $who } changed something
happened-plan-started = { $who } started the plan “{ $what }”
happened-plan-changed = { $who } changed the plan “{ $what }”
happened-plan-brought-in = { $who } brought in the plan “{ $what }”
happened-goal-added = { $who } added the goal “{ $what }”
happened-goal-changed = { $who } changed the goal “{ $what }”
happened-goal-state-set = { $who } set the state of the goal “{ $what }”
happened-goal-people-set = { $who } changed who is beside the goal “{ $what }”
happened-goal-moved = { $who } moved the goal “{ $what }”
happened-goal-removed = { $who } removed the goal “{ $what }”
happened-goal-restored = { $who } brought back the goal “{ $what }”
happened-target-added = { $who } added the target “{ $what }”
happened-target-changed = { $who } changed the target “{ $what }”
happened-target-moved = { $who } moved the target “{ $what }”
happened-target-removed = { $who } removed the target “{ $what }”
happened-measure-added = { $who } added the measure “{ $what }”
happened-measure-changed = { $who } changed the measure “{ $what }”
happened-measure-removed = { $who } removed the measure “{ $what }”
happened-indicator-added = { $who } added the indicator “{ $what }”
happened-indicator-changed = { $who } changed the indicator “{ $what }”
happened-indicator-removed = { $who } removed the indicator “{ $what }”
happened-value-recorded = { $who } recorded a value of “{ $what }”
happened-value-removed = { $who } removed a value of “{ $what }”
happened-note-removed = { $who } removed the note “{ $what }”
happened-handbook-started = { $who } started the handbook “{ $what }”
happened-handbook-changed = { $who } changed the handbook “{ $what }”
happened-toolkit-set = { $who } changed the toolkit of the handbook “{ $what }”
happened-chapter-added = { $who } added the chapter “{ $what }”
happened-chapter-changed = { $who } changed the chapter “{ $what }”
happened-chapter-moved = { $who } moved the chapter “{ $what }”
happened-chapter-removed = { $who } removed the chapter “{ $what }”
happened-import-begun = { $who } began to import “{ $what }”
happened-import-corrected = { $who } corrected the import of “{ $what }”
happened-import-saved = { $who } saved the import
happened-import-undone = { $who } undid the import
happened-report-begun = { $who } began a report on { $what }
happened-report-changed = { $who } changed the report on { $what }
happened-report-removed = { $who } removed the report on { $what }
happened-report-frozen = { $who } froze a report
happened-report-approved = { $who } entered the decision on a report

# What is refused
plan-file-missing = Choose the file.
plan-file-too-large = The file is larger than { $megabytes } MB, which is the most.
plan-file-unclear = This is not a plan's file, or it was changed: it cannot be understood from line { $line } on.
plan-file-empty = There is nothing of a plan in this file.
plan-file-goal = Goal { $goal } of the file cannot be taken in:
plan-file-progress = A measure's progress is “{ $progress }”, which is none of planned, ongoing, done and dropped.
term-half = Write the other year too, or leave both empty.
council-term-backwards = The term would end before it begins. Change one of the years.
text-missing = Write something here.
text-too-long = This is too long: at most { $limit } characters fit.
year-range = Choose a year from { $first } to { $last }.
per-year-range = Choose 1 to { $limit } times a year.

# Two people saving the same
version-theirs = Saved meanwhile
version-yours = What you wrote
version-same = the same in both

# What was done
done-plan-started = The plan has begun. Add its first goal.
done-plan-restored = The plan is here again.
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
done-measure-done = The measure is done.
done-measure-ongoing = The measure is under way.
done-measure-removed = The measure was removed.
done-indicator-added = The indicator was added. Record its first value.
done-indicator-changed = The indicator was saved.
done-indicator-removed = The indicator was removed.
done-value-recorded = The value was recorded.
done-value-replaced = The value replaced the one that this day had.
done-value-removed = The value was removed.
done-handbook-started = The handbook has begun. Add its first chapter.
done-handbook-changed = The handbook was saved.
done-toolkit-set = The toolkit was saved.
done-chapter-added = The chapter was added.
done-chapter-changed = The chapter was saved.
done-chapter-removed = The chapter was removed.
done-note-removed = The note was removed.

# Reports
reports-lede = What a period looked like, put before a body and kept as it was.
reports-empty = No reports yet
reports-empty-write = Choose a period, and the report writes itself from what the plan knows. You add what you want to say first.
reports-empty-wait = When a body has approved a report, it is found here.
report-new = Write a report
report-edit = Edit the draft
report-title = Follow-up report { $period }
report-of = { $city }: { $plan }
period = { $from }–{ $until }
report-period = Period
report-from = From
report-until = Until
report-stage = Stage
report-decision = Decision
report-draft = draft
report-frozen = frozen
report-approved = approved
report-lang = In which language do you write?
report-lang-hint = Headings and states follow each reader's language; your own words stay as you wrote them.
report-summary = What you want to say first
report-summary-hint = Two or three sentences: what matters most to those who decide.
report-done = Done in the period
report-late = Late
report-ongoing = Under way
report-coming = Still to come
report-dropped = Dropped
what-changed = What changed since the last report
compared-with = Compared with the report of { $period }.
first-report = This is the first report on this plan: there is nothing to compare with.
nothing-changed = Nothing changed.
change-of-goal = Goal { $goal },
change-of-target = Goal { $goal }, target
change-of-measure = Goal { $goal }, measure
change-of-indicator = Goal { $goal }, indicator
change-now = now { $after }, was { $before }.
change-new = added to the plan.
change-gone = taken out of the plan.
change-measures-done = { $after } measures done, { $before } before.
change-done-earlier = done on { $day }. The report before did not tell of it yet.
value-before = before the period { $value }
report-pdf = As a document (PDF)
report-docx = For Word (DOCX)
report-downloads = Take the report with you
report-seal = Frozen { $moment }. Fingerprint { $fingerprint }.
report-freeze = Freeze the report
report-freeze-ask = Freeze this report?
report-freeze-what = It keeps what the plan says today. Later changes to the plan do not change it, and it cannot be made a draft again. Then it can be put before the body.
report-remove = Remove the draft
report-remove-ask = Remove this draft?
report-remove-what = What you wrote in it goes with it. The plan itself does not change.
report-approve = Approve the report
report-approve-lede = Write down what the body decided. After that nobody can change the report.
decision-line = { $body }, { $day }, { $section }
decision-body-label = Body
decision-body-hint = Who decided, for example “City board”.
decision-bodies = Follow the plan up: { $bodies }.
decision-on-label = Day of the meeting
decision-section-label = Section of the minutes
decision-section-hint = For example “45 §”.
period-backwards = The period ends before it begins. Change one of the days.
period-too-long = The period is longer than { $years } years. Choose a shorter one.
period-not-begun = The period has not begun yet. Freeze the report when there is something to tell of it.
day-missing = Choose a day.
decision-body = Write which body decided.
decision-section = Write the section of the minutes, such as 45 §.
decision-in-future = The meeting is still to come. Enter the decision when it has been made.
decision-before-freezing = The body cannot have decided before the report was frozen. Check the day.
report-frozen-already = The report is frozen and cannot be changed any more. Write a new one for what has changed.
draft-changed-meanwhile = Somebody changed the draft while you were about to freeze it. Read it once more before you freeze it.
report-not-frozen = Freeze the report first: a body decides on what stays the same.
report-approved-already = The report has been approved already. The decision is shown on its page.
done-report-begun = The draft is ready. Read it through and freeze it when it is good.
done-report-changed = The draft was saved.
done-report-frozen = The report is frozen. It can be put before the body.
done-report-removed = The draft was removed.
done-report-approved = The decision was entered. The report is approved.

# Documents
document-page = Page {"{"}page{"}"} of {"{"}pages{"}"}
document-contents = Contents
document-as-of = As of
document-frozen = Frozen
document-fingerprint = Fingerprint { $print }
document-goals = Goals and how they stand
document-state = State
document-measures = Measures
document-source = source: { $source }
document-proposal = Proposal for a decision
document-proposal-text = The body takes note of this report and approves it.
figure-goals = Goals
figure-measures-done = Measures done
figure-done-in-period = Done in the period
figure-late = Late

# Bringing a plan in
import-lede = Bring the document that your city already has. You see what was recognised beside the source, correct it, and save.
import-space = Where does the plan belong?
import-file = The plan's document
import-file-hint = Word (.docx), Markdown (.md) or text (.txt), at most { $megabytes } MB.
import-pasted = Or paste its text
import-pasted-hint = Used when no file is chosen.
import-pasted-name = Pasted text
import-lang = In which language is the document?
import-read = Read the document
import-open = Not saved yet
import-check = Check what was recognised
import-found = Recognised: { $chapters } chapters of a handbook, { $goals } goals. { $unplaced ->
    [0] Everything found its place.
    [one] One piece found no place: it is kept as a note.
   *[other] { $unplaced } pieces found no place: they are kept as notes.
}
import-conflict = Somebody else corrected the same document meanwhile. Your version is in the fields; saving it replaces theirs.
import-title = Advocacy plan { $year }
import-tree = Recognised
import-source = The document
import-save = Save as a plan
import-keep = Keep the corrections
import-discard = Discard the import
import-add-goal = Add a goal
import-remove-goal = Goal { $number } is no goal: keep it as a note
council-term = Council term
council-term-hint = For example 2026–2029.
import-chapters = Chapters
import-chapters-hint = Each chapter begins with a line that starts with “# ”.
toolkit-advocacy = Toolkit: advocacy measures
toolkit-communication = Toolkit: communication measures
import-lines-hint = One to a line.
import-targets-hint = One to a line. A sub-target has “- ” in front, one beneath it “-- ”.
import-stakeholders-hint = One to a line. Members of a group have “- ” in front.
import-reviews-hint = Body and times a year, for example “City board: 2”.
import-rest = { $count ->
    [0] Nothing without a place
    [one] One piece without a place
   *[other] { $count } pieces without a place
}
import-unplaced = Kept as notes
import-unplaced-hint = Move a line to where it belongs by cutting and pasting. What stays here is kept with the plan. An empty line parts two notes.
import-original = The original document
import-undo = Undo the import
import-undo-ask = Undo this import?
import-undo-what = The plan that was made of the document disappears with everything added to it since, and so does its handbook unless another plan follows it.
import-discard-what = What was recognised and your corrections disappear. The document itself stays with you.
import-nothing = Choose a file or paste the plan's text.
import-closed = This import has been saved or discarded already. Begin a new one from the list of plans.
import-has-report = A report on this plan is frozen, so the import can no longer be undone. Remove the goals of the plan instead.
import-goal-title = Give the goal a title, or keep it as a note.
import-too-many-goals = A plan can have { $limit } goals at most. Keep some of them as notes.
import-review = “{ $line }” is not clear. Write a body and a number from 1 to 52, for example “City board: 2”.
done-import-corrected = The corrections are kept.
done-import-saved = The plan is here. You can undo the import from its page.
done-import-undone = The import was undone.
# What is wrong with a document
not-a-plan = No goals and no handbook were found in this. Check that it is the right document; goals should have headings such as “Goal 1”.

kind-plans = Plans
kind-goals = Goals
kind-measures = Measures
kind-chapters = Chapters of handbooks
kind-tools = Tools
kind-notes = Notes
