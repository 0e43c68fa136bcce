# States: the same words on every page, in mails and in documents
state-late = late
state-due-soon = due soon
state-on-the-way = on the way
state-not-started = not started
state-met = met
state-waived = waived
state-waiting = waiting for you

# How many stand so: “2 met”
state-late-count = { $count } late
state-due-soon-count = { $count } due soon
state-on-the-way-count = { $count } on the way
state-not-started-count = { $count } not started
state-met-count = { $count } met
state-waived-count = { $count } waived
state-waiting-count = { $count } waiting for you

# The same words of what is neuter in Swedish: a target
state-late-neuter = late
state-not-started-neuter = not started
state-met-neuter = met
state-waived-neuter = waived

# The shell
shell-skip = Skip to the content
shell-menu = Menu
shell-navigation = Main navigation
shell-breadcrumbs = You are here
shell-language = Language
shell-theme = Colours
shell-acting-for = acting for
shell-footer = About this service
shell-about = Kortteli is a shared workspace of cities. It is free software.
shell-draft-kept = What you typed was kept in this browser at
shell-draft-back = What you typed earlier is back in the form.
shell-printed = Printed { $day }
shell-search = Search the whole service
shell-sending = Sending…
theme-auto = As on your device
theme-light = Light
theme-dark = Dark
sign-in = Sign in
sign-out = Sign out

# Words that forms and lists share
save = Save
cancel = Cancel
change = Change
remove = Remove
add = Add
undo = Undo
back = Back
search = Search
show = Show
yes = Yes
no = No
nobody = Nobody
none = None
download-csv = As a table (CSV)
download-xlsx = As a spreadsheet (XLSX)
downloads = Download the list
filter = Narrow the list
filter-apply = Show
filter-remove = Remove the filter
pager = Pages of the list
pager-previous = Previous
pager-next = Next
pager-page = Page { $number }
count-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
language = Language
list-all = all
list-filter = { $column }: { $value }
list-nothing-such = something else
list-none-left = Nothing like this is here. Remove a filter.
rows-too-many = The list has more than { $most } rows. Narrow it down with a filter and take it out in parts.

# What is wrong with a form
form-problem = Something needs mending
form-error = Error
form-stale = This form had been open for too long or you signed in meanwhile. What you typed is still here: send it again.
day-unclear = Write the day as 22.11.2026.
number-unclear = Write a number, such as 12.5.
body-too-large = What you sent is larger than { $megabytes } MB, which is the most. Send less at a time.
changed-meanwhile = Somebody else changed this while you were writing. Both versions are below: choose what stays and save again.
saved-meanwhile = Saved meanwhile: { $value }
not-chosen = none
sign-in-first = Sign in to go on.
sign-in-again = This needs a fresh sign-in. Sign in again to go on.
not-for-you = Your role does not allow this. Ask the coordinator of the space, or the administrator.

# When something cannot be answered
failure-forbidden = You may not do this
failure-too-large = That is too much at once
failure-too-often = Too many tries
failure-refused = That cannot be done
failure-missing = There is no such page
failure-missing-do = The address may be mistyped, or the page was removed, or you need to sign in to see it.
failure-unclear = That was not understood
failure-unclear-do = Go back, load the page again and try once more.
failure-fault = Something broke here
failure-fault-do = Nothing was saved. Try again in a moment; if it happens again, tell the administrator the number below.
failure-full = There is no room left to save
failure-full-do = Reading works, saving does not. What you typed was not saved: keep this page open and try again when the administrator has made room.
failure-incident = Number for the administrator: { $incident }
first-page = Front page
failure-home = To the front page

# Pages behind the footer
accessibility-title = Accessibility
accessibility-aim = What we aim at
accessibility-aim-text = Everyone can use this service: by keyboard alone, with a screen reader, on a small screen, enlarged to 400 %, in light or dark, and without script. The measure is WCAG 2.2 at level AA.
accessibility-how = How it is tested
accessibility-how-text = Each change is tested in a real browser with an automatic accessibility check after every step, on a wide and on a narrow screen. Documents are tagged after PDF/UA-1.
accessibility-shown = Pictures and documents
accessibility-shown-text = Every picture has a table beside it with the same figures. Every document can also be read as a page.
accessibility-tell = If something is in your way
accessibility-tell-text = Tell whoever runs this installation. If the answer does not help you, a Finnish city's users can turn to the Finnish Transport and Communications Agency Traficom, which oversees the accessibility of digital services.
cookies-title = Cookies
cookies-list = Which cookies there are
cookies-text = Only cookies that are needed to do what you ask. Nobody follows you, and no page loads anything from elsewhere, so there is nothing to agree to.
cookies-session = Remembers that you are signed in. Goes when you sign out, after two weeks without use, or after 90 days.
cookies-lang = Remembers the language that you chose, for a year.
cookies-theme = Remembers the colours that you chose, for a year.
about-title = About Kortteli
about-what = What this is
about-what-text = A workspace into which a city brings its advocacy plan. The city follows the plan up here and gets a report for its committee.
about-free = Free software
about-free-text = Kortteli is published under the European Union Public Licence 1.2.
about-version = Version { $version }
sheet-missing = Choose a file.
sheet-empty = The file has no rows. Choose another one.
sheet-too-large = The file is larger than { $megabytes } MB. Split it and bring the parts one by one.
sheet-kind = This is not a list. Save it as CSV or XLSX and bring it again.
sheet-old-xls = This is Excel’s old format. Open it in Excel and save it as .xlsx.
sheet-password = The file is protected by a password. Remove it in Excel and bring the file again.
sheet-bomb = The file unpacks to far more than a list holds. Save it anew in Excel, or as CSV.
sheet-damaged = The file is damaged. Open it in Excel and save it anew.
sheet-rows = The list has more than { $limit } rows. Split it and bring the parts one by one.
sheet-columns = The list has more than { $limit } columns. Remove those that you do not need.
sheet-cell = A text on row { $row } is longer than { $limit } characters: “{ $text }…”. Shorten it.
