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
lists = Lists
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
visibility-public-hint = Everybody sees goals, reasons, targets, indicators, partners and how they stand. Measures, stakeholders, officers and notes stay with those who have a role, but approved reports tell everybody of measures too.
follow-ups-hint = Who follows the plan up, and how often. Rows that you leave empty are left out.
follow-up-body = Body { $row }
follow-up-name = Name
follow-up-times = Times a year
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
note-done = done { $day }
note-dropped = dropped { $day }
note-due = due { $day }
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
value-note = Note
value-note-hint = What explains the figure. Those outside the space do not see it.
value-mistaken = Is a value wrong?
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
stakeholders = Stakeholders
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
home-measure = Due { $day }. { $plan }.
home-measure-late = Was due { $day }. { $plan }.
home-measures-more = { $count ->
    [one] One more measure waits for you
   *[other] { $count } more measures wait for you
}
home-goal = You are responsible for this goal: { $progress }.

# Lists
lists-lede = Everything in the plan as lists, to look through here or to download.
list-list = List
list-rows = Rows
list-files = Download
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
notes-lede = The pieces of the document that no place was found for. Copy each to where it belongs, then remove it here.
notes-empty = No notes
notes-empty-what = Everything from the document has found its place.
note-numbered = Note { $number }
note-remove = Remove the note
note-remove-ask = Remove this note?
note-remove-what = It disappears from the plan's notes. Its text stays readable under “Who changed what”.

# Who changed what
activity-lede = What happened to the plan, its goals and its handbook, the newest first.
activity-empty = Nothing has happened yet.
activity-changes = Show the change
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
text-missing = A text is missing.
plan-title-missing = Write the plan's title.
goal-title-missing = Write the goal in one line.
target-name-missing = Write the target.
measure-title-missing = Write the measure.
indicator-name-missing = Write what the indicator counts.
handbook-title-missing = Write the handbook's title.
chapter-title-missing = Write the chapter's title.
body-missing = Write the body's name.
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
reports-lede = A report tells what a period looked like. It is put before a body and kept as it was.
reports-empty = No reports yet
reports-empty-write = Choose a period, and the report writes itself from what the plan knows. You add what you want to say first.
reports-empty-wait = When a body has approved a report, it is found here.
report-new = Write a report
report-edit = Edit the draft
report-title = Follow-up report { $period }
report-file = follow-up-report
report-of = { $city }: { $plan }
report-period = Period
report-from = From
report-until = Until
report-stage = Stage
report-decision = Decision
review-decided = Decision of { $body } on { $day }, { $section }
report-draft = draft
report-frozen = frozen
report-approved = approved
happened-edition-approved = { $who } approved a report for its readers
happened-edition-withdrawn = { $who } withdrew the approval of a report for its readers
dossier-send = Send to the members
dossier-send-lede = Each of them gets a mail with a link of their own. It opens the report to read, without signing in.
dossier-which-meeting = For which meeting?
dossier-no-meetings = No meeting is ahead. Add the day to the body's page first.
dossier-no-members = Mail reaches nobody in this body. Name its members with their addresses first.
dossier-what-asked = What is asked of them?
dossier-what-asked-hint = For example: to note the report, and to decide on the two measures that are late.
dossier-to = Who gets it?
dossier-no-address = { $name }: no address
dossier-wants-none = { $name }: wants no mail from this body
dossier-body = The body's members
dossier-meets = Before the meeting
dossier-called-off = The meeting was called off.
dossier-asked-of-you = What is asked of you
dossier-open-until = Your link is yours alone. It opens this page until { $day }.
dossier-closed = This link opens nothing any more
dossier-closed-why = The meeting is long over, or the report was taken back. If it is needed again, the city sends a new link.
dossier-got-it = sent { $day }
edition-approve-for-body = Choose what the body reads
done-dossier-sent = The report is on its way to the members.
edition-waits-approval = Approve the report for the body first.
meeting-report = Report
meeting-report-none = No report has been written for this meeting.
meeting-report-soon = The report is drafted by itself a week before the meeting.
meeting-report-begin = Begin the report now
following = What follows from the decision
following-lede = Each line becomes a commitment with a day and reminders. Leave empty what you do not need.
following-what = What is to be done
following-owner = Whose it is
following-owner-none = The city's
following-by = By when
following-add = Add what follows from the decision
following-none = Nothing follows
following-nothing = Nothing has been written down.
following-until = by { $day }
following-by-missing = Give the day by which it is done.
following-what-missing = Write what is to be done.
done-following-added = It was added to what is owed.
report-not-decided = Enter the body's decision first.
editions = Who reads this report
editions-lede = The same frozen report serves all of them. Each reads the parts that were approved for them, and nothing before that.
edition-body = For the body
edition-network = Feedback for the network
edition-public = For everybody
edition-body-lede = What the members read before they decide. When it is approved, it can be sent to them.
edition-network-lede = What the city tells its network about the period, as a document or as data.
edition-public-lede = What everybody reads on the plan's public page.
edition-waits = not approved yet
edition-waits-long = It has not been approved yet. Below is what it would say.
edition-is-approved = approved for reading
edition-approved = { $who }, { $day }
edition-parts = Which parts do they read?
edition-parts-hint = How the goals stand is always told.
edition-look = Show how it looks
edition-looks = This is what they read
edition-who = Who approves it?
edition-who-hint = A post or a body, for example “City manager”.
edition-approve = Approve for these readers
edition-data = As data (JSON)
edition-withdraw = Withdraw the approval
edition-withdraw-ask = Withdraw this approval?
edition-withdraw-body = Links that were sent to the body's members stop opening the report. You can choose the parts again and approve them.
edition-withdraw-network = The documents and the data cannot be downloaded any more. What the network already has, it keeps.
edition-withdraw-public = The report disappears from the public page. Whoever has downloaded it keeps it.
part-summary = What the writer says first
part-changes = What changed since the last report
part-reasons = Why a state was set by hand
part-targets = Targets and how they stand
part-done = What was done
part-open = What is late, under way and still to come
part-dropped = What was dropped, and why
part-indicators = Figures
part-names = Names of owners and officers
report-for-meeting = For the meeting of { $body } on { $day }
done-edition-approved = Approved.
done-edition-withdrawn = The approval was withdrawn.
edition-approved-already = These parts have been approved already.
done-edition-look = Not approved yet: you changed the choice. This is how it looks now; approve it if it is right.
approval-before-freezing = It cannot have been approved before the report was frozen. Check the day.
review-nothing-new = There is nothing new to report for this meeting: the last report reaches up to it, or there is no plan for its year.
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
change-line = { $of } “{ $name }”: { $said }
change-now = now { $after }, was { $before }.
change-new = added to the plan.
change-gone = taken out of the plan.
change-measures-done = { $after } measures done, { $before } before.
change-done-earlier = done on { $day }. The report before did not tell of it yet.
value-before = before the period { $value }
report-pdf = As a document (PDF)
report-docx = For Word (DOCX)
report-downloads = Download the report
report-seal = Frozen { $moment }. Fingerprint { $fingerprint }.
report-freeze = Freeze the report
report-freeze-ask = Freeze this report?
report-freeze-what = It keeps what the plan says today. Later changes to the plan do not change it, and it cannot be made a draft again. Then it can be put before the body.
report-remove = Remove the draft
report-remove-ask = Remove this draft?
report-remove-what = What you wrote in it goes with it. The plan itself does not change.
report-approve = Enter the decision
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
report-from-missing = Choose the day on which the period begins.
report-until-missing = Choose the day on which the period ends.
decision-day-missing = Choose the day of the meeting.
decision-body = Write which body decided.
decision-section = Write the section of the minutes, such as 45 §.
decision-in-future = The meeting is still to come. Enter the decision when it has been made.
decision-before-freezing = The body cannot have decided before the report was frozen. Check the day.
decision-asked = Is the meeting right?
decision-other-meeting = The report was written for the meeting of { $body } on { $day }. Was it decided on elsewhere, or on another day?
decision-no-meeting = { $body } does not meet on { $day } as far as is known here. Did it decide on that day all the same?
decision-asked-hint = If so, enter it with the button below. If not, mend the body or the day first.
decision-sure = Yes, enter the decision
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
import-undo-cannot = This import can no longer be undone
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

# The contact log
contacts = Contacts
contacts-of = Contacts: { $space }
contacts-lede = Who met whom, about what, and what was promised.
contacts-search = Search by topic, place, person or organisation
contacts-no-space = You have no contact log yet
contacts-no-space-do = The log belongs to the space in which plans are made. The administrator opens a space and gives you a role in it.
contacts-empty = No contacts yet
contacts-empty-do = Log the last meeting that you remember: it takes less than a minute.
contact-new = Log a contact
contact-plan = Plan a contact
contact-edit = Change the contact
contact-remove = Remove the contact
contact-remove-ask = Remove this contact?
contact-remove-what = It goes from the log with what was said and promised. Remove only what was logged by mistake.
contact-whom = With whom
contact-whom-hint = Three letters of a name. Somebody new: name, organisation.
contact-whom-number = Another person ({ $number })
contact-ours = Our people
contact-on = When
contact-at-time = At what time
contact-at = { $day } at { $time }
contact-calendar = File for your calendar
contact-invited = Invited by mail
contact-mail = Came by mail
mail-source = Mail of { $on }: { $subject }
drafts = Contacts by mail
drafts-lede = What was forwarded waits here until somebody has looked it over.
drafts-none = Nothing waits
drafts-none-do = Forward a message to the address of a plan below. It is read, and waits here as a draft of a contact.
draft-by = sent by { $by }, { $came }
draft-untitled = Message without a subject
draft-plan = { $title }, { $year }
draft-discard = Discard
draft-discard-ask = Discard this draft?
draft-discard-what = It becomes no contact, and nothing of it is kept. The message stays in your mailbox.
draft-addresses = Addresses
draft-addresses-how = Forward a message, or put the address among the hidden copies when you write one. Only those who log contacts of the plan are heard, from the address with which they sign in.
draft-addresses-closed = Mail does not come in to this installation yet. The administrator can open it in the configuration, under mail.
draft-addresses-no-plan = There is no plan for this year or a later one, so there is no address.
draft-address-give = Give it an address
draft-address-none = No address yet. The coordinator can give it one.
plan-address-give-ask = Give this plan an address for mail?
plan-address-give-what = Who knows the address and logs contacts of the plan can forward messages to it. Nobody guesses it.
plan-address-change = Change the address
plan-address-change-ask = Change this plan's address for mail?
plan-address-change-what = The old address takes no mail any more. Tell your colleagues the new one.
turned-away = Not taken
turned-away-what = Mail that was not taken in the last { $days } days. What it said was not kept.
away-nobody = No sender
away-stranger = Nobody with this address logs contacts of the plan. A colleague writes from the address with which they sign in.
away-forged = Your mail server found that somebody else writes in this sender's name.
away-automatic = A machine wrote it: a notice of absence or of delivery, or a list.
draft-look-over = This was read from a message that was forwarded. Look it over before you save it.
draft-without-text = The message had no text.
draft-cut = The message was longer than what is kept. The rest is in your mailbox.
draft-attachments = Attached and not kept: { $names }.
draft-nameless = a file without a name
draft-unproven = Nobody has checked whether the sender is genuine.
home-drafts = { $count ->
    [one] A draft of a contact waits
   *[other] { $count } drafts of contacts wait
}
home-drafts-text = Look over what you forwarded, and save it.
letter-draft-subject = Draft waits: { $topic }
letter-draft-subject-bare = A draft of a contact waits
letter-draft-opening = Your message to { $plan } has been read and waits as a draft of a contact.
letter-draft-look = Look it over and save it
letter-draft-unasked = If you did not send anything, discard the draft and tell your coordinator: somebody writes in your name.
done-draft-discarded = The draft was discarded
done-plan-address = The plan has a new address
calendar-title = { $whom }: { $topic }
calendar-title-bare = { $whom } ({ $channel })
letter-contact-hello = Hello { $name },
letter-contact-subject = { $title }, { $when }
letter-contact-opening = You take part in this. Open the invitation that comes with this letter to have it in your calendar; changes come by themselves.
letter-contact-changed-subject = Changed: { $title }, { $when }
letter-contact-changed = What you take part in has changed. Below is how it is now; open the invitation that comes with this letter, and your calendar has it.
letter-contact-without-subject = Without you: { $title }, { $when }
letter-contact-without = You are not named as taking part in this any more. It is removed from your calendar, and takes place without you.
letter-contact-off-subject = Cancelled: { $title }, { $when }
letter-contact-off = This does not take place. It is removed from your calendar.
letter-contact-brief = Read before the meeting
letter-contact-why = You get this letter because you are named at { $site } as taking part.
contact-minutes = How many minutes
contact-duration = Duration
contact-place = Where
contact-channel = How
contact-topic = Topic
contact-topic-hint = In one line, as it could be told to anybody.
contact-about = About which goals
contact-goals = Goals
contact-said = What was said
contact-said-hidden = Who took part and the plan’s team see what was said and promised.
contact-known-as = In which post
contact-facts = Details
contact-period = Period
contact-quarter = Q{ $quarter } { $year }
contact-lasted = { $minutes } minutes
contact-more = More people, time, place, who sees it
contact-level = Who sees what was said
contact-level-hint = Everybody with a role in the space sees that it took place, with whom and about which goals.
contact-state-question = Has it taken place?
contact-planned = planned
contact-held = held
contact-cancelled = called off
contact-sure-question = Is this right?
contact-sure = Yes, save it as it is
contact-add-question = Is the spelling right?
contact-add = Yes, add to the register and save
contact-add-new = Add to the register and save: { $names }
contact-join = It is the same: add mine to the entry of { $by } ({ $whom })
contact-join-own = It is the same: add this to the entry that is there ({ $whom })
contact-promise = What was promised
contact-promise-hint = You can add more afterwards.
channel-meeting = meeting
channel-online = online meeting
channel-call = call
channel-mail = e-mail
channel-letter = letter or statement
channel-event = event
level-city = Everybody with a role in the space
level-team = The plan’s team: coordinators and officers
level-confidential = Confidential: coordinators and who took part
somebody-forgotten = somebody whose name was erased
goal-of-year = Goal { $number } ({ $year }): { $title }
promises = Promises
promises-none = Nothing was promised.
promise-new = Add a promise
promise-edit = Change the promise
promise-remove = Remove the promise
promise-remove-ask = Remove this promise?
promise-remove-what = Remove only what was entered by mistake. A promise that nobody waits for any more is dropped with a reason.
promise-body = What is promised
promise-side = Who promised
promise-by-us = we
promise-by-them = they
promise-who = Who exactly
promise-due = By which day
promise-by-day = by { $day }
promise-state-question = What became of it?
promise-open = open
promise-kept = kept
promise-dropped = dropped
promise-settled-on = On which day
promise-settled-hint = Empty means today.
promise-reason = Why it was dropped
contact-day-missing = Write on which day.
held-in-future = A contact of a day to come cannot have been held. Mark it as planned, or change the day.
planned-in-past = The day is past. Mark it as held or as called off, or change the day.
contact-with-nobody = Write whom you met or called.
contact-about-nothing = Write the topic or choose a goal, so that others know what it was about.
contact-by-nobody = Choose who of us took part.
contact-with-oneself = { $name } is one of us: choose somebody outside the city.
contact-minutes-range = Write a whole number of minutes, at most { $limit }.
people-too-many = At most { $limit } people fit into one contact.
goal-of-closed-plan = That plan’s year is over. Choose a goal of the year in which the contact is.
time-unclear = Write the time as hours and minutes, for example 9.30.
whom-unknown = Nobody called { $name } is in the register. Check the spelling, or choose above to add the name to the register.
whom-ambiguous = Several people are called { $name }. Write the organisation after the name, or choose from the list.
whom-near = Did you mean one of these instead of “{ $name }”?
doubt-post-ended = { $name } has no post any more on that day.
doubt-other-year = One of the goals is from the plan for { $year }, and the day is in another year.
doubt-twice = A contact with { $whom } on the same day is in the log already. There: { $by }.
doubt-twice-own = A contact of yours with { $whom } on the same day is in the log already.
doubt-approached = The same office is approached near that day: { $by } with { $whom }, { $on }.
promise-missing = Write what was promised.
promises-too-many = A contact has at most { $limit } promises.
promise-drop-reason = Write why it was dropped.
promise-settled-in-future = That day is still to come.
done-contact-logged = The contact is in the log.
done-contact-changed = The contact is saved.
done-contact-removed = The contact is removed.
done-contact-joined = Yours is joined to what was logged.
done-promise-added = The promise is noted.
done-promise-changed = The promise is saved.
done-promise-removed = The promise is removed.
contacts-count = { $count ->
    [one] { $count } contact
   *[other] { $count } contacts
}
brief = Prepare
brief-before = Before
brief-predecessor = Before in this post: { $name }, { $post } until { $until }
brief-promises = Open promises
brief-promises-none = Nothing is open on either side.
brief-contacts = Earlier contacts
brief-contacts-none = This is the first one.
brief-goals = What it is about
timeline = What has happened
timeline-lede = Contacts, promises, agreements, statements, steps on the influence map, measures, figures and decisions of this goal, the latest first.
timeline-empty = Nothing has happened yet. Log the first contact, or mark a measure as done.
timeline-picture = The last twelve months
timeline-promises = Promises
timeline-kind = Kind
timeline-what = What
timeline-more = With whom, or how much
timeline-contact = Contact
timeline-promise-kept = Promise kept
timeline-promise-dropped = Promise dropped
timeline-measure = Measure done
timeline-value = Figure
timeline-decision = Body’s decision on a report
timeline-outcome = Decision of others
timeline-agreed = Agreed with a partner
timeline-promised-us = We promised
timeline-promised-them = Promised to us
timeline-levels = { $position }; influence { $influence }, interest { $interest }
timeline-message = Key message
timeline-position = City’s position
timeline-statement = Joint statement
timeline-background = Background material
about-contacts-none = Nobody has logged a contact yet.
kind-plans = Plans
kind-goals = Goals
kind-measures = Measures
kind-chapters = Chapters of handbooks
kind-tools = Tools
kind-notes = Notes
materials = Messages and materials
materials-all = All messages and materials
materials-none = Nothing to say yet
materials-none-why = Write what everybody says who speaks for this goal, what the city’s position is, and what there is to hand over.
materials-messages = Key messages
materials-positions = Positions
materials-statements = Joint statements
materials-background = Background
material-only = not translated: { $language }
messages-none = No key messages yet.
material-new = Add a message or material
material-edit = Change the message or material
material-kind = What is it?
material-title = In a line, { $said }
material-body = Whole text, { $said }
material-with = With whom
material-with-hint = Who else gave a joint statement. Leave it empty for what is the city’s alone.
material-on = Given on
material-on-hint = Leave it empty for what always holds.
material-address = Address on the web
material-address-hint = Begins with https://
material-remove = Remove
material-remove-ask = Remove this message or material?
material-remove-what = It goes in all languages. The log of who changed what keeps it.
material-title-missing = Write it in a line. Each language with a text needs one.
address-unclear = Write the whole address, which begins with https://
materials-too-many = There are { $limit } of this kind already. Remove one first.
plan-file-material = A message or material is of a kind that does not exist. It is message, position, statement or background.
brief-ask = Ask
brief-language = Language of the sheet
brief-take = Take along
brief-send = Send by mail
partner = Strategic partner
partner-brings = What it brings
partner-brings-hint = Work, money, people, experience, a voice.
partner-agreed = What was agreed
partner-agreed-on = Agreed on
partner-agreed-day = agreed { $day }
agreed-missing = Write what was agreed, or remove the day.
agreed-in-future = The day has not come yet.
happened-material-added = { $who } added the message or material “{ $what }”
happened-material-changed = { $who } changed the message or material “{ $what }”
happened-material-removed = { $who } removed the message or material “{ $what }”
happened-partner-changed = { $who } noted what was agreed with “{ $what }”
done-material-added = The message or material is added.
done-material-changed = The message or material is changed.
done-material-removed = The message or material is removed.
done-partner-changed = What the partner brings and what was agreed is saved.
outcomes = What came of it
outcomes-none = Nothing written down yet.
outcomes-too-many = There are { $limit } already. Remove one first.
outcome-new = Write down what came of it
outcome-lede = A decision of others, a measure that began or was done because of it, or a figure that it moved.
outcome-kind = What came of it?
outcome-decision = A decision
outcome-measure = A measure
outcome-value = A figure
outcome-none = Choose
outcome-decided = What was decided
outcome-decided-by = Who decided
outcome-decided-by-hint = A body or an office, such as “Government” or “Committee on Transport”.
outcome-decided-on = Decided on
outcome-decided-line = { $by }, { $day }: { $what }
outcome-value-on = { $name }: { $value } ({ $day })
outcome-missing = Choose which one.
outcome-kind-missing = Choose what came of it.
outcome-twice = This is written down already.
outcome-not-held = What came of a contact can be written down when it was held.
outcome-remove = Remove
outcome-remove-ask = Did this not come of the contact?
outcome-remove-what = The measure or the figure itself stays. The log of who changed what keeps what is removed.
outcome-what-missing = Write what was decided.
outcome-by-missing = Write who decided.
outcome-day-missing = Write the day of the decision.
outcome-in-future = The day has not come yet.
came-of = What it came of
measure-came-of = Came of
done-outcome-added = What came of it is written down.
done-outcome-removed = It is removed.
figures = Contacts in figures
figures-count = { $count ->
    [one] { $count } contact was held.
   *[other] { $count } contacts were held.
}
figures-none = No contacts held in this period
figures-none-why = Choose another period, or log a contact.
figures-two-years = this year and the last
figures-by = Counted by
figures-what = What
figures-by-goal = By goal
figures-by-quarter = By quarter
figures-by-channel = By channel
figures-picture = Contacts: { $by }
figures-table = As a table

# Influence maps
influence-map = Influence map
influence-map-lede = Who can move the goal, how much they care, and where they stand. What is said here is our own view, for the plan’s team alone.
map-empty = Nobody is on the map yet
map-empty-do = Put those on it first who decide on the goal.
map-put = Put on the map
map-put-whom = Person or organisation
map-put-whom-hint = Three letters of the name of a person or an organisation. Somebody new: name, organisation.
map-influence = Influence
map-influence-hint = How much they can move the goal: 1 hardly, 5 decides it.
map-interest = Interest
map-interest-hint = How much they care about it: 1 hardly, 5 very much.
map-position = Position
map-evidence = Evidence
map-evidence-hint = What they said or did, and where: what a colleague would say aloud to them too.
map-evidence-on = Day of the evidence
map-name = Name
map-post = Post or organisation
map-assessed-on = Assessed
map-assessed-by = Who assessed
map-steps = Assessments
map-steps-lede = Each number is one assessment, the earliest first.
map-last-contact = Last contact
map-met = Contact about this goal
map-met-yes = has been
map-met-no = not yet
map-quadrant = Approach
map-picture = Influence upward, interest to the right
map-legend = Signs
map-nobody-here = Nobody.
map-table = Everybody on the map
map-not-met = No contact about this goal yet: { $count }
map-unknown = Position unknown: { $count }
map-met-not-on = Met about this goal, not on the map
map-history = The map over time
map-as-of = The map as it was on { $day }
map-now = The map now
map-day = Day
map-show-day = Show
map-step-before = Earlier assessment
map-step-after = Later assessment
map-is-closed = The plan’s year is over. The map stays as it was.
map-point = { $number }. { $name }: influence { $influence }, interest { $interest }, position: { $position }
map-point-goal = { $name }: influence { $influence }, interest { $interest }, position: { $position }
map-point-step = { $number }. { $day }: influence { $influence }, interest { $interest }, position: { $position }
map-move-hint = Drag a point with the mouse, or move it with the arrow keys and press Enter. The form then asks you to save.
map-moved = Influence { $influence }, interest { $interest }. Enter opens the form, Esc puts it back.
map-of-all-goals = All goals on one map
map-assess = Assess anew
map-take-off = Take off the map
map-take-off-ask = Take this off the map?
map-take-off-what = It leaves the map with its assessments. You can put it back right afterwards.
map-restore = Put back on the map
quadrant-manage-closely = Manage closely
quadrant-manage-closely-do = They decide, and they care. Meet them often, prepare well, and tell them first.
quadrant-keep-satisfied = Keep satisfied
quadrant-keep-satisfied-do = They could decide, but care little. Be brief, say what is in it for them, and do not tire them.
quadrant-keep-informed = Keep informed
quadrant-keep-informed-do = They care, but do not decide. Tell them how things go, and ask whom they can talk to.
quadrant-monitor = Monitor
quadrant-monitor-do = Neither for now. Look again at each follow-up.
position-strongly-supports = strongly supports
position-supports = supports
position-neutral = neutral
position-opposes = opposes
position-strongly-opposes = strongly opposes
position-unknown = unknown
level-range = Choose a level from { $first } to { $last }.
position-missing = Choose a position. If nobody knows yet, choose “unknown”.
evidence-missing = Write what shows the position. If nothing does, choose “unknown”.
evidence-day-missing = Give the day of the evidence.
evidence-in-future = The day of the evidence has not come yet. Give a day that has been.
already-on-map = { $name } is on the map already. Open their entry and assess anew.
map-whom-missing = Write whom you put on the map.
map-of-closed-plan = This plan’s year is over, and its map stays as it was. Assess on a goal of the new plan.
done-map-put = They are on the map.
done-map-assessed = The assessment was saved. Earlier ones are kept.
done-map-taken-off = They are off the map.
done-map-restored = They are back on the map.
about-maps = On influence maps
about-maps-none = Not on the map of any goal yet.
about-maps-line = Influence { $influence }, interest { $interest } · { $day }
brief-positions = What they think
home-promise = We promised this by { $day }.
home-contact = You meet on { $when }. Read what one should know before.
figures-by-quadrant = By place on the influence map
figures-off-map = Not on the map

# What is given out of the contact log
disclosures = What we tell others
disclosures-lede = The half-year’s extract for the transparency register, and the list of meetings for everybody. Each tells what you choose, once it is approved.
disclosures-empty = Nothing has been prepared yet
disclosures-empty-do = The coordinator prepares an extract or a list, looks through what it tells, and records who approved it.
disclosure-extract = Extract for the transparency register
disclosure-meetings = Public list of meetings
disclosure-title = { $kind }, { $period }
disclosure-kind = What it is
disclosure-approval = Approval
disclosure-fields = What it tells
disclosure-tells = It tells: { $fields }.
disclosure-draft = draft
disclosure-approved = approved
disclosure-public = public
disclosure-withdrawn = withdrawn
disclosure-withdrawn-why = Withdrawn on { $day }: { $why }
disclosure-approved-by = Approved by { $who }, { $day }
disclosure-file = { $title } ({ $stage })
disclosure-new-extract = Prepare an extract
disclosure-new-meetings = Prepare a list of meetings
disclosure-edit = Change the choice
disclosure-extract-lede = What the register asks of a half-year: topics, who was contacted and by which means. No days, and no confidential contacts.
disclosure-meetings-lede = Once it is approved, everybody sees the list. It tells contacts that were held, one on a line. Confidential ones are left out, and so is what was said and promised.
disclosure-half-year = Half-year
disclosure-fields-question = What should it tell?
disclosure-fields-hint = On the next page you see exactly what would be told.
disclosure-to-preview = Save and preview
disclosure-preview = What it would tell
disclosure-said = What it tells, line by line
disclosure-mend = Complete these first
disclosure-contact = { $day }: { $whom }
disclosure-nothing = Nothing to tell
disclosure-nothing-why = No contact of this period was held that could be told.
disclose-day = the day
disclose-goals = the goals that it was about
disclose-topic = the topic as it stands in the log
disclose-topic-hint = Read the topics through: they were written for colleagues.
disclose-topic-extract-hint = Where a contact is about no goal. Read the topics through: they were written for colleagues.
disclose-posts = posts and organisations
disclose-names = the names of those who were met in a post
disclose-private-names = the names of private persons
disclose-private-names-hint = People of whom neither a post nor an organisation is known. Ask them first.
disclose-channel = by which means
disclose-count = how many times by each means
disclose-ours = who of us
disclose-ours-hint = As a role, not by name.
disclose-others = others than the register asks for
disclose-others-hint = The Finnish register asks of contacts with Parliament, its groups, the Government and ministries.
disclosed-private = private person
disclosed-person = { $name } ({ $post })
disclosed-times = { $channel }: { $times }
disclosed-other = Other matters
gap-planned = still marked as planned
gap-no-goal = no goal
gap-no-topic = no topic
gap-no-post = somebody’s post is not known
extract-due = The register takes the report until { $day }.
extract-approve-lede = Read it through, and record who approved it. After that it says the same for ever.
meetings-approve-lede = Read it through, and record who approved it. From then on everybody sees these lines.
disclosure-approve = Approve
approval-who = Who approved it
approval-who-hint = For example “City board, section 45” or “Head of advocacy”.
approval-on = On which day
withdraw = Withdraw
withdraw-why = Why
withdraw-draft-what = The draft is not used. It stays in the list as withdrawn.
withdraw-extract-what = The extract holds no more, and another can be approved for the half-year. What was reported to the register has to be mended there.
withdraw-meetings-what = The list is taken off the public page at once. Copies that somebody has downloaded stay with them.
meetings = Meetings
meetings-of = Meetings: { $space }
meetings-lede = Whom the city has met and contacted to further its goals. The city has chosen what it tells, and approved it.
meetings-page = The public page of meetings
meetings-none = Nothing is published
meetings-none-why = When the city publishes a list of its meetings, it is found here.
meetings-none-held = There were no meetings in this period.
meetings-others = Other periods
home-extract = No extract is approved yet. The register takes it until { $day }.
home-extract-of = { $city }: { $extract }
disclosure-fields-missing = Choose at least one thing to tell.
half-year-not-over = This half-year is not over yet. Choose one that is.
meetings-to-come = Let the list end today at the latest.
approval-who-missing = Write who approved it.
approval-day-missing = Give the day of the approval.
approval-in-future = The day of the approval has not come yet. Record it when it is given.
approval-before-end = It cannot be approved before its period is over. Check the day.
disclosure-approved-already = It is approved and does not change any more. Withdraw it first and prepare another.
disclosure-withdrawn-already = It has been withdrawn. Prepare another.
disclosure-told-already = Another one of this period is approved already. Withdraw that first.
disclosure-says-other = The contact log has changed since you looked. Read the lines below once more, then approve.
withdrawal-reason-missing = Write why it is withdrawn.
done-disclosure-prepared = The draft is ready. Look through what it would tell.
done-disclosure-changed = The choice is saved.
done-extract-approved = The extract is approved. Download it and report it to the register.
done-meetings-approved = The list is approved, and everybody sees it.
done-disclosure-withdrawn = It is withdrawn.
extract-not-asked-for = { $count ->
    [one] One contact is left out, since the register asks only of those with Parliament, its groups, the Government and ministries.
   *[other] { $count } contacts are left out, since the register asks only of those with Parliament, its groups, the Government and ministries.
}
disclosure-left-out = { $count ->
    [one] One confidential contact is left out.
   *[other] { $count } confidential contacts are left out.
}

# Renewing
superseded = superseded
list-superseded = Superseded
superseded-by = The plan for { $year } goes on from this one:
renews-plan = Goes on from the plan for { $year }:
plan-of-superseded = { $city }, { $year }, superseded
renew-plan = Renew the plan
renew-go-on = Go on with the renewal
renew-begun = The renewal has begun: { $done } of { $all } decided.
renew-lede = Decide goal by goal what goes on into the new year. This plan stays as it is, and what is dropped is kept with the reason.
renew-decided = { $done } of { $all } decided
renew-keep = Save and go on later
renew-rest = Continue all that is not decided yet
renew-make = Make the new plan
renew-new-plan = The new plan
renew-days = Days before the new plan’s year are left empty in it, to be set anew. Targets that are met, and measures that are done or dropped, stay in this plan.
renew-new-goals = New goals
renew-new-measures = New measures
renew-new-hint = One in a line. You add the rest once the new plan is made.
renew-last-report = The last report is on { $period }.
renew-not-reported = Nothing has been reported yet.
renew-measures = Open measures
renew-along = { $count ->
    [one] Its open measure is dropped with it.
   *[other] Its { $count } open measures are dropped with it.
}
renew-behind = { $count ->
    [one] One measure that is done or dropped stays in this plan.
   *[other] { $count } measures that are done or dropped stay in this plan.
}
renew-already = This plan has been renewed. It goes on in
renew-handbook = Renew the handbook
renew-handbook-lede = Decide chapter by chapter what goes on into the new council term. The toolkit goes along. This handbook stays as it is, for the plans that follow it.
renew-handbook-already = This handbook has been renewed. It goes on in
renew-new-handbook = The new handbook
renew-make-handbook = Make the new handbook
fate-of-goal = What becomes of this goal?
fate-of-chapter = What becomes of this chapter?
fate-continue = Continue
fate-drop = Drop
fate-reason = Why is it dropped?
fate-missing = Choose what becomes of “{ $name }”.
new-of-dropped = “{ $name }” does not go on. Take its new measures away, or let it go on.
additions-too-many = Add at most { $limit } at once; add the rest in the new plan.
fate-reason-missing = Write why “{ $name }” is dropped.
known-measures = { $done } done, { $open } open, { $late } late
known-promises = { $count ->
    [one] one open promise
   *[other] { $count } open promises
}
known-outcomes = { $count ->
    [one] one outcome
   *[other] { $count } outcomes
}
goal-is-new = New
goal-years = In other years
goal-continues = Continues a goal of the plan for { $year }:
goal-continued = Continued in the plan for { $year }:
goal-dropped = Dropped from the plan for { $year }
indicator-earlier = Values in the plan for { $year }
changes = What changed
changes-between = What changed from { $from } to { $until }
changes-none = This plan does not go on from an earlier one.
changes-none-handbook = This handbook does not go on from an earlier one.
changes-of-goals = Goals: { $counts }.
changes-of-chapters = Chapters: { $counts }.
changes-became = What became of it
changes-before = Before
changes-after = Now
chapter-before = Chapter before
chapter-after = Chapter now
chapter-text-before = Text before
chapter-text-after = Text now
changes-due-before = Day before
changes-due-after = Day now
changes-from-to = Before: { $before }. Now: { $after }.
changes-no-day = no day
changes-same-parts = { $count ->
    [one] One goes on as it was.
   *[other] { $count } go on as they were.
}
changes-behind-parts = { $count ->
    [one] One was met or done before.
   *[other] { $count } were met or done before.
}
changes-earlier = Before: { $goal }
changes-removed = taken out:
changes-added = put in:
changes-end = (end of the change)
became-same = continues
became-changed = changed
became-new = new
became-dropped = dropped
became-behind = met or done before
count-same = { $count ->
    [one] one continues
   *[other] { $count } continue
}
count-changed = { $count } changed
count-new = { $count } new
count-dropped = { $count } dropped
count-behind = { $count } met or done before
renewal-year = Give a year after { $year }: the new plan comes after this one.
renewal-term = Give a first year after { $year }: the new council term comes after this one.
plan-renewed = This plan has been renewed already. The link below leads to the new one.
handbook-renewed = This handbook has been renewed already. The link below leads to the new one.
done-plan-renewed = The new plan is ready to be worked on: look it through, set days anew and add new goals. Only those see it who have a role in the space.
done-handbook-renewed = The new handbook is ready to be worked on: edit its chapters and its toolkit.
done-renewal-kept = What you chose is kept.
happened-plan-renewed = { $who } renewed the plan: “{ $what }”
happened-renewal-kept = { $who } chose what goes on when this is renewed: “{ $what }”
happened-handbook-renewed = { $who } renewed the handbook: “{ $what }”
renewal-undo = Take the renewal back
renewal-undo-ask = Take this renewal back?
renewal-undo-cannot = This renewal can no longer be taken back
renewal-undo-what = This plan disappears with everything that was added to it. The one that it renews holds again, and what was chosen for the renewal is kept there.
renewal-undo-handbook-what = This handbook disappears with everything that was written in it. The one that it renews holds again, and what was chosen for the renewal is kept there.
renewal-none = It was not made by a renewal.
renewal-renewed = It has been renewed itself. Take that renewal back first.
renewal-has-report = A report on this plan has been frozen: it stays, and so does the plan.
renewal-followed = A plan follows this handbook. Choose another handbook for that plan first.
done-renewal-undone = The renewal was taken back.
happened-renewal-undone = { $who } took the renewal back: “{ $what }”

# What plans and contacts commit to
follow-up-to = Follow-up to { $body }
somebody-outside = somebody outside

# What is offered as evidence
offered-of-goal = { $number ->
    [one] This contact concerns the goal “{ $goal }”
   *[other] These { $number } contacts concern the goal “{ $goal }”
}
offered-decisions = { $number ->
    [one] This decision came of contacts about the goal “{ $goal }”
   *[other] These { $number } decisions came of contacts about the goal “{ $goal }”
}
offered-values = { $number ->
    [one] This figure shows where the goal “{ $goal }” is
   *[other] These { $number } figures show where the goal “{ $goal }” is
}
offered-promised = It was promised at this contact
offered-same-people = { $number ->
    [one] This contact was with the same people
   *[other] These { $number } contacts were with the same people
}
offered-latest = { $number ->
    [one] This is the latest contact
   *[other] These are the { $number } latest contacts
}
offered-reports = { $number ->
    [one] This report was approved
   *[other] These { $number } reports were approved
}
kind-report = Report

# From a goal to the evidence
trace = From goal to evidence
trace-lede = What hangs on each goal, and what each record serves. Walk on from any row to see it from there.
trace-above = What it serves
trace-below = What hangs on it
trace-nothing = Nothing hangs on it yet.
trace-no-goals = No goals yet.
trace-open = Open its page
trace-here = You are here
trace-on = Walk on from here
trace-all = All goals of the plan
trace-take = Everything as a table
trace-serves = See what it serves
trace-duty = Duty
trace-duties = Duties
trace-evidence = Evidence
trace-promise = Promise
trace-decided = Decisions of others
trace-figures = Figures
trace-link = Address
trace-more = { $number ->
    [one] One more
   *[other] { $number } more
}
trace-targets = { $number ->
    [one] { $number } target
   *[other] { $number } targets
}
trace-measures = { $number ->
    [one] { $number } measure
   *[other] { $number } measures
}
trace-decisions = { $number ->
    [one] { $number } decision of others
   *[other] { $number } decisions of others
}
trace-reports = { $number ->
    [one] { $number } report
   *[other] { $number } reports
}
