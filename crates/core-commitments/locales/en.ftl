my-work = My work
my-work-lede = What you and your organisation owe, and what others owe you: late first.
work-first = First:
work-tabs = Whose
work-mine = Mine ({ $count })
work-ours = Our organisation’s ({ $count })
work-theirs = Owed to us ({ $count })
work-empty = Nothing waits here
work-empty-do = What is due within three months shows here by itself: targets and measures of plans, promises made at meetings, follow-ups, and commitments that you write down.
all-commitments = All commitments
home-work = { $count ->
     [one] One duty within two weeks
    *[other] { $count } duties within two weeks
  }{ $late ->
     [0] .
    *[other] , { $late } of them late.
  }
commitment = Commitment
commitments = Commitments
commitments-of = Commitments: { $space }
commitments-lede = Who promised what to whom, and by when. Targets, measures, promises and follow-ups of plans are here by themselves.
commitments-empty = No commitments yet
commitments-empty-do = Write down what you have promised, or give the targets of your plan a day: they come here by themselves.
commitment-new = Add a commitment
commitment-edit = Change the commitment
commitment-end = Give the commitment up
commitment-end-ask = Give this commitment up?
commitment-end-what = What was done stays. What is open is waived with the reason that you write, and nothing falls due after today.
bodies = Bodies
bodies-of = Bodies: { $space }
bodies-lede = Committees, boards and councils before which the work comes, with who sits in them and when they meet.
bodies-empty = No bodies yet
bodies-empty-do = Add the body that follows the plan, then its meetings: a review falls due for each.
bodies-too-many = There are { $limit } bodies already.
body-new = Add a body
body-edit = Edit the body
body-name = Name
body-names = What it is called
body-name-fi = Name in Finnish
body-name-sv = Name in Swedish
body-name-en = Name in English
body-name-missing = Write the body’s name in one language at least.
body-known = There is a body of this name already.
body-kind = Kind
body-committee = committee
body-board = board
body-council = council
body-steering-group = steering group
body-other = other body
body-next = Next meeting
body-next-none = no meeting ahead
body-meetings = Meetings
body-meetings-none = No meetings ahead. Add the dates, and a review falls due for each.
body-meetings-past = Held
body-seats = Members
body-seats-none = Nobody is named yet. Name the members, so that what comes before them reaches them.
body-seats-past = Earlier
seats-too-many = There are { $limit } already.
seat-new = Name a member
seat-edit = Edit the seat
seat-person = Who
seat-other = Somebody without an account here
seat-name = Name
seat-name-hint = Only for somebody without an account.
seat-email = E-mail
seat-email-hint = Where the papers are sent. May be left empty.
seat-email-wrong = Write the whole address, such as name@example.org.
seat-who-missing = Choose who it is, or write the name.
seat-role = Role
seat-chair = chair
seat-vice-chair = vice-chair
seat-secretary = secretary
seat-member = member
seat-from = First day
seat-to = Last day
seat-since = since { $day }
seat-until = until { $day }
seat-mistaken = Was it a mistake?
seat-mistaken-what = Who sat in the body and does not any more gets a last day instead.
seat-remove = Take the seat away
until-before-since = The last day is before the first.
meeting-new = Add a meeting
meeting-edit = Edit the meeting
meeting-on = Day
meeting-day-missing = Give the day of the meeting.
meeting-at = Time
meeting-at-hint = For example 16:00. May be left empty.
meeting-time-wrong = Write the time as 16:00.
meeting-place = Place
meeting-reviews = Is the work reviewed there?
meeting-reviews-yes = Yes: a review falls due by the meeting
meeting-reviews-no = No
meeting-known = The body meets on that day already.
meetings-too-many = There are { $limit } meetings already.
meeting-call-off = Call the meeting off
meeting-why-off = Why it does not take place
meeting-is-called-off = called off
meeting-called-off = The meeting was called off. Add a new one instead.
meeting-review = Review
meeting-when = { $day } at { $time }
missing = What is missing, and from whom
missing-lede = What is due by the meeting and not done.
missing-ask = Remind them by mail
missing-goes-to = A mail goes to: { $people }. It names what is marked “in the mail”.
missing-goes-to-one = { $name } ({ $count })
missing-goes-to-nobody = There is nobody to remind by mail now.
missing-in-mail = in the mail
missing-asked-today = asked for today
missing-no-mail = gets no mail
missing-more = This comes on top of what you were asked for earlier today.
missing-asked-on = asked { $day }
missing-nobodys = Nobody's
missing-give = Give it to somebody
missing-by = promised by { $by }
done-missing-asked = The mails are on their way.
done-nobody-asked = Nobody could be asked: they were today already, or they want no mails.
missing-opening = { $asks } asks you for what is still missing before { $body } meets on { $day }.
missing-subject = { $count ->
    [one] { $body } { $day }: one thing of yours is missing
   *[other] { $body } { $day }: { $count } things of yours are missing
}
missing-opening-bare = This is still missing before { $body } meets on { $day }.
dossier-sent = Sent to the members
dossier-sent-on = sent { $day }
dossier-subject = { $body } { $day }: { $title }
dossier-opening = { $body } meets on { $when }. To read before it: { $title }.
dossier-asked = What is asked of you
dossier-read = Read it
dossier-link-until = The link is yours alone and opens without signing in until { $day }.
dossier-why = You get this because you sit in { $body }. { $from } sends it by { $site }.
dossier-off = No more mails for this body
dossiers-off-what = What comes before the body is not mailed to you any more. The links that you have still open.
dossiers-are-off = These mails are off
dossiers-are-off-what = What comes before the body is not mailed to you.
dossiers-on = Send them again
dossier-nobody = Choose somebody whom mail reaches. Who sits in the body, and their addresses, stand on the body's page.
reminder-review = Prepare it
review-for = Review for { $body }
source-meeting = meeting of a body
source-decision = a decision
done-body-founded = The body is added. Add its members and its meetings.
done-body-changed = The body is changed.
done-body-seated = The member is named.
done-seat-changed = The seat is changed.
done-seat-removed = The seat is taken away.
done-meeting-called = The meeting is added.
done-meeting-moved = The meeting is changed.
done-meeting-called-off = The meeting is called off.
commitment-ended-on = Given up on { $day }.
commitment-ended = This commitment was given up already.
commitment-has-source = This follows from another record: change it there.
commitment-title = What is promised
commitment-title-hint = For example: follow-up report to the committee.
commitment-by = Who owes it
commitment-owner = Responsible person
commitment-owner-hint = Gets the duties on their list.
owner-nobody = Nobody in particular
commitment-when = When
commitment-starts = Due on
commitment-starts-hint = If it recurs, the first time.
commitment-often = How often
commitment-ends = Last day
commitment-ends-hint = Leave empty if it goes on.
commitment-lead = Reminder, days before
commitment-shift = If the day is a weekend or a holiday
shift-stays = it stays
shift-before = the working day before
shift-after = the next working day
commitment-proving = What proves it
commitment-proof = Evidence that is expected
commitment-proof-hint = For example: the committee’s minutes.
commitment-acceptance = When evidence counts
acceptance-owner = when it is given
acceptance-receiver = when who is owed has accepted it
commitment-details = More about it
commitment-level = Who sees it
level-member = everybody who has a role in the space
level-team = coordinators and officers
level-confidential = coordinators and the responsible person
commitment-source = Comes from
commitment-next = Next
commitment-kept = { $come ->
     [0] Nothing has fallen due yet.
    *[other] { $met } of { $come } that have fallen due are met.
  }
lead-days = { $days ->
     [one] one day
    *[other] { $days } days
  }
source-none = written down here
source-target = target of a plan
source-measure = measure of a plan
source-promise = promise made at a contact
source-follow-up = follow-up of a plan
source-other = another record
party-space = All of { $space }
party-named = Somebody else, by name
party-name = Name, if somebody else
party-missing = Write who it is.
role-coordinators = coordinators
role-officers = officers
role-readers = readers
choose-once = once
choose-two-years = every two years
choose-months = each year in chosen months
choose-months-which = In which months
choose-since-last = at least every so many months since the last time
choose-since-last-months = Months since the last time
choose-rule = by a rule of its own
choose-rule-text = Rule
choose-rule-hint = A recurrence rule of calendars (RFC 5545), such as FREQ=MONTHLY;BYDAY=1TU for the first Tuesday of each month.
often-once = once, on { $day }
often-month = every month
often-quarter = every quarter
often-half-year = twice a year
often-year = every year
often-months = every { $months } months
often-in-months = each year: { $months }
often-weeks = { $weeks ->
     [one] every week
    *[other] every { $weeks } weeks
  }
often-since-last = { $months ->
     [one] at least a month after the last time
    *[other] at least every { $months } months since the last
  }
often-rule = by the rule { $rule }
often-missing = Choose how often.
months-missing = Choose at least one month.
months-out-of-range = Write a number of months from 1 to { $limit }.
rule-unknown = This is no rule of days. Choose from the list, or write one such as FREQ=MONTHLY;BYDAY=1TU.
rule-has-until = Leave UNTIL out: the last day has a field of its own.
rule-never = It would never fall due. Change how often, or the last day.
rule-too-often = It would fall due more than { $limit } times a year. Choose something rarer.
rule-too-many = A rule occurs { $limit } times at most.
starts-on-missing = Say on which day it is due.
ends-before-start = The last day is before the first.
lead-out-of-range = Write a number of days from 0 to { $limit }.
title-missing = Write what it is about, in a line.
line-too-long = This is longer than { $limit } characters.
days-off-too-many = At most { $limit } days can be named.
duty-what = What
duty-status = State
duty-due = Due
duty-span = When
duty-whose = Whose
duty-to = To whom
duty-space = Space
duties = Duties
span-late = late
span-week = this week
span-month = this month
span-later = later
status-raised = late, to be raised
status-late = late
status-due-soon = due soon
status-handed-in = waits to be accepted
status-upcoming = upcoming
status-met = met
status-waived = waived
due-late = { $days ->
     [one] { $day }, a day late
    *[other] { $day }, { $days } days late
  }
due-today = today, { $day }
due-in = { $days ->
     [one] tomorrow, { $day }
    *[other] { $day }, in { $days } days
  }
duty-settle = Say how it stands
duty-settle-how = How it stands
settle-met = It is met
settle-met-hint = Though no evidence shows it.
settle-waived = It need not be done
settle-waived-hint = No reminders follow.
settle-raised = It is to be raised
settle-raised-hint = With whoever leads, before its time.
settle-unknown = Choose how it stands.
settle-reason-missing = Write the reason.
settled-in-future = This day has not come yet.
settled-met = Counted as met since { $day }.
settled-waived = Waived on { $day }.
settled-raised = To be raised since { $day }.
duty-settled = How this stands is decided already: take that back first.
duty-not-settled = Nothing was decided here.
duty-reopen = Take back what was decided
duty-reopen-what = It stands again as its days and its evidence have it. The reason was:
reason = Reason
hand-over = Hand over
hand-over-to = To whom
hand-over-now = now: { $name }
hand-over-what = This one duty goes over. The next ones of the commitment stay whose they are.
successor-missing = Choose to whom.
successor-outside = This person has no role in the space.
successor-same = Choose somebody else.
evidence = Evidence
evidence-none = No evidence yet.
evidence-wanted = Expected:
evidence-give = Give evidence
evidence-title = What shows it
evidence-title-hint = For example: minutes of 12 November, § 84.
evidence-link = Address of a page, if there is one
evidence-link-hint = It begins with https://
evidence-on = Day
evidence-also = It shows these too
duty-serves = See what it serves
evidence-offered = Is it among these?
evidence-not-offered = One of these is gone, or is not for you to give here. Look through the list and choose again.
evidence-else = Or what else shows it
evidence-file = A file, if there is one
evidence-file-hint = Word, Excel, PDF, a text or a picture, at most { $megabytes } MB. Without a title the file’s name is used.
file-kilobytes = { $name }, { $kilobytes } kB
file-megabytes = { $name }, { $megabytes } MB
evidence-given = given on { $day }
evidence-given-by = given on { $day } by { $name }
evidence-state-given = given
evidence-state-accepted = accepted
evidence-state-returned = returned
evidence-state-withdrawn = taken back
evidence-settled = This was judged or taken back already.
link-not-one = Write the whole address: https://example.eu
judge = Judge or take back
judge-what = What do you do with it?
judge-accept = Accept
judge-accept-hint = The duty is met.
judge-return = Return with a comment
judge-return-hint = The duty waits again.
judge-withdraw = Take back
judge-take-back = Take the evidence back
judge-withdraw-hint = The duty is again as if it had not been given.
judge-comment = Comment
judge-comment-hint = Needed when you return it.
judge-missing = Choose what to do.
return-comment-missing = Write what is missing.
changed-meanwhile = Somebody changed this meanwhile. Look at it again, and save once more.
clock = Annual clock
clock-of = Annual clock { $year }
clock-lede = { $duties ->
     [0] Nothing is due this year.
     [one] One duty.
    *[other] { $duties } duties.
  }
clock-lede-late = { $duties ->
     [one] One duty
    *[other] { $duties } duties
  }, { $late } of them late.
clock-counted = { $word }: { $count }
calendar-summary = { $title } ({ $status })
feeds = In your own calendar
feeds-lede = Your calendar program reads what is due at a secret address and keeps up with it. Each list has an address of its own.
feeds-secret = Whoever has an address reads there what you may see at that time. Make a new one if it has come into other hands: the old one leads nowhere then. An address stops when you leave the space.
feed-mine = Mine
feed-all = All that I see
feed-organisation = What it owes and is owed, and all in its spaces.
feed-name = { $clock }: { $of }
feed-make = Make an address
feed-renew = Make a new address
done-feed-renewed = The address is ready. Copy it into your calendar program.
clock-late = { $late } late
clock-mark = { $day }: { $title }, { $whose }, { $status }
clock-note = { $whose } → { $to }
clock-today = today, { $day }
clock-done = { $months }: { $count ->
    [one] one duty, done with
   *[other] all { $count } done with
}
clock-choose = Choose what the clock shows
clock-spaces = Spaces, laid over one another
clock-all = everybody’s
clock-mine = mine
clock-show = Show
clock-sheet = As a sheet to hang up (A3, PDF)
clock-empty = Nothing is due in this year
clock-empty-do = The clock follows from targets, measures, promises and commitments that have a day. Nobody draws it.
ring-plans = Plans
ring-promises = Promises
ring-commitments = Other commitments
ring-other = Other bodies
done-commitment-made = The commitment is saved.
done-commitment-changed = The commitment is changed.
done-commitment-ended = The commitment is given up.
done-duty-settled = The state is saved.
done-duty-reopened = The state follows from its days and evidence again.
done-duty-handed-over = The duty is handed over. If its day is near, the next morning's reminder tells the new owner.
done-evidence-given = The evidence is saved.
done-evidence-accepted = The evidence is accepted.
done-evidence-returned = The evidence is returned.
done-evidence-withdrawn = The evidence is taken back.
reminders = Reminders
reminders-lede = Mails about what is near, due or late: all of one day in one mail.
reminders-often = How often
reminders-before = Before the day
reminders-wants-soon = Remind me when a day is near, too
often-each-day = On each day that brings something
often-each-day-hint = In the morning.
often-mondays = On Mondays only
often-mondays-hint = With what the week brought.
often-never = Never
often-never-hint = What you owe stays on your list. Coordinators hear of it when it is a week late.
reminders-choose = Choose how often
reminders-off = Turn reminders off
reminders-off-ask = Turn reminders off?
reminders-off-what = No more mails about what you owe or coordinate will come. Your list stays as it is.
reminders-are-off = Reminders are off
reminders-are-off-what = No more mails come about what you owe or coordinate. Sign-in links, invitations and other mails still come.
reminders-on = Turn them on again
reminders-hello = Hello { $name },
reminders-subject = { $late ->
     [0] { $count } duties wait for you
    *[other] { $count } duties wait for you, { $late } of them late
  }
reminders-late = Late
reminders-due = Due today
reminders-soon = Due soon
reminders-moved = Another day
reminders-more = and { $count } more: all of them are on your list
reminders-why-owner = You get this because you owe duties in { $site }.
reminders-why-coordinator = You get this because you coordinate { $spaces } in { $site }: what is a week late comes to coordinators too, and what has nobody whom a mail reaches.
reminder-to = to: { $to }
reminder-to-whose = whose: { $whose }, to: { $to }
reminder-was = was { $day }
reminder-do = Say that it is done
reminder-look = Open the duty
done-reminders-chosen = Your choice is saved.
duty-done = Say that it is done
duty-done-button = It is done
duty-done-more = Give more: an address, another day, for several duties
duty-done-already = Nothing is left to do here.
reminders-of-duties = Reminders of duties
reminded-on = { $day }, { $what }
reminded-coordinator = { $name } (coordinator)
reminder-next = Next: { $day }, { $what }
stage-moved = another day
stage-soon = due soon
stage-due = due that day
stage-late = { $days ->
     [one] a day late
    *[other] { $days } days late
  }
fate-waits = not sent yet
fate-refused = could not be reached
fate-unknown = perhaps not arrived
unreached = Could not be reached by mail
unreached-since = { $name }: the mail server refused the mail of { $day }
unreached-what = Their reminders come to coordinators meanwhile. An administrator can correct the address; otherwise it is tried again after a month.
pass-on = Pass on what somebody owes
days-off = Days off
pass-on-lede = Who leaves passes all that is open on in one act. What was done stays whose it was.
pass-on-from = From whom
pass-on-choose = Choose
pass-on-owner = { $name } ({ $duties })
pass-on-look = See what passes
pass-on-what = From { $from } to { $to }: these, and the next ones of their commitments.
pass-on-button = { $duties ->
     [one] Pass on one duty
    *[other] Pass on { $duties } duties
  }
pass-on-other = Choose others
pass-on-open = { $duties ->
     [one] One open duty in this space.
    *[other] { $duties } open duties in this space.
  }
pass-on-all = Pass them on to somebody else
done-duties-passed-on = The duties are passed on. The next morning's reminder tells the successor what is near.
done-duties-given-back = The duties are given back.
passings = Passed on before
passings-empty = Nothing has been passed on here yet.
passing-line = { $duties ->
     [one] From { $from } to { $to }: one duty
    *[other] From { $from } to { $to }: { $duties } duties
  }
passing-undone-tag = given back { $day }
passing = Passed on
passing-what = { $duties ->
     [one] One duty went from { $from } to { $to }, and the next ones of its commitment.
    *[other] { $duties } duties went from { $from } to { $to }, and the next ones of their commitments.
  }
passing-back-what = { $left ->
     [one] One duty is still open with { $to } and goes back to { $from }.
    *[other] { $left } duties are still open with { $to } and go back to { $from }.
  }
passing-back = { $left ->
     [one] Give one duty back
    *[other] Give { $left } duties back
  }
passing-mistaken = Was it a mistake?
passing-undone-on = Given back on { $day }.
passing-undone = It was given back already.
giver-outside = Who gave the duties has no role in the space any more. Hand them over one by one instead.
passing-on = To the commitments
days-off-lede = Nobody works on these days. Duties that are to move off holidays move by them, as by the ends of weeks.
days-off-year = Finland’s public holidays of the year
days-off-bring = Bring them in
days-off-named = Named days
days-off-remove = Take away the chosen days
days-off-empty = No days are named yet
days-off-empty-do = Bring in a year’s public holidays, or add a day below.
days-off-none-chosen = Choose which days to take away.
day-off-add = Add a day
day-off-day = Day
day-off-missing = Say which day.
day-off-name = What it is called
day-off-name-hint = For example: the town hall is closed.
year-unknown = Choose a year.
done-day-off-added = The day is added. What fell on it has moved.
done-days-off-brought = The holidays are there. What fell on them has moved.
done-days-off-removed = The days are taken away. What had moved for them is back.
holiday-new-year = New Year’s Day
holiday-epiphany = Epiphany
holiday-good-friday = Good Friday
holiday-easter = Easter
holiday-easter-monday = Easter Monday
holiday-may-day = May Day
holiday-ascension = Ascension Day
holiday-pentecost = Whit Sunday
holiday-midsummer-eve = Midsummer Eve
holiday-midsummer = Midsummer Day
holiday-all-saints = All Saints’ Day
holiday-independence = Independence Day
holiday-christmas-eve = Christmas Eve
holiday-christmas = Christmas Day
holiday-second-christmas = St Stephen’s Day
