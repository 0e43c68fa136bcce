# The front page
home-title = Front page
home-lede = Here cities work with their advocacy plans: a city brings its plan in, follows it up and gets a report for its committee.
home-hello = Hello, { $name }
home-waits = What waits for you
home-waits-nothing = Nothing that you are responsible for is late or due soon.
home-goes-on = Your work
home-plans = Plans
home-public = For everybody to see
home-public-nothing = No plan has been made public yet.

# The command line
cli-about = Kortteli, the shared workspace of cities.
cli-config = the configuration file; otherwise ./kortteli.toml or /etc/kortteli/kortteli.toml
cli-lang = the language of messages: fi, sv or en; otherwise that of LANG
cli-help = shows this help
cli-version = shows the version
cli-exit-codes = Exit codes: 0 done, 1 refused or not found, 2 the command line is not understood, 3 something broke
cli-serve = Serves the installation until it is stopped.
cli-serve-listen = where to listen, in place of the configuration's address
cli-serve-no-migrate = refuses to start when tables are not up to date, instead of updating them
cli-migrate = Brings the tables of the database up to date.
cli-migrate-pending = only lists what there is to do; exit code 1 when there is anything
cli-missing = There is no such thing.
cli-unclear = This cannot be understood: { $why }
cli-fault = Something broke: { $why }
usage-unknown = “{ $argument }” is not known here.
usage-no-command = Which command? None is given.
usage-missing = This is missing: { $argument }
usage-value = “{ $value }” does not fit { $argument }.
usage-no-value = { $argument } needs a value.
usage-conflict = { $argument } does not go together with { $other }.
usage-other = The command line is not complete. { $argument }
usage-more = See what there is with --help.
help-usage = Usage:
help-usage-options = [options]
help-commands = Commands
help-command = COMMAND
help-arguments = Arguments
help-options = Options
serve-ready = Kortteli is at { $address }
migrate-done = The tables are up to date.

# The configuration
configuration-unknown-key = Configuration: “{ $key }” is not a key. Check its spelling against docs/operate/configuration.md.
configuration-syntax = Configuration: line { $line } cannot be read. { $reason }
configuration-too-large = { $file } is too large for a configuration: { $limit } KB are the limit.
configuration-not-text = Configuration: { $key } takes a text between quotation marks.
configuration-not-number = Configuration: { $key } takes a whole number.
configuration-not-flag = Configuration: { $key } takes true or false.
configuration-not-list = Configuration: { $key } takes a list of texts.
configuration-not-listen = Configuration: { $key } takes an address with a port, such as 127.0.0.1:8080, not “{ $value }”.
configuration-not-address = Configuration: { $key } takes an address such as https://kortteli.example.org, without anything behind the host, not “{ $value }”.
configuration-not-name = Configuration: { $key } takes a name of at most { $value } characters.
configuration-not-language = Configuration: { $key } takes fi, sv or en, not “{ $value }”.
configuration-not-time-zone = Configuration: { $key } takes a time zone such as Europe/Helsinki, not “{ $value }”.
configuration-not-database = Configuration: { $key } takes sqlite:FILE or postgres://…
configuration-not-sender = Configuration: { $key } takes a sender such as Kortteli <kortteli@example.org>, not “{ $value }”.
configuration-not-mail-server = Configuration: { $key } takes addresses of mail servers such as 127.0.0.1, not “{ $value }”.
configuration-half-incoming = Configuration: mail.incoming_listen and mail.incoming_address stand together, and mail.incoming_returns needs both; one of them is missing.
configuration-not-incoming-address = Configuration: { $key } takes an address with {"{plan}"} in it such as {"{plan}"}@plans.example.org, not “{ $value }”.
configuration-two-ways = Configuration: mail goes either to mail.folder or to mail.host. Leave one of them out.
configuration-not-port = Configuration: { $key } takes a port from 1 to 65535, not “{ $value }”.
configuration-half-sign-in = Configuration: mail.user and mail.password_file belong together. Give both or neither.
configuration-not-tls = Configuration: { $key } takes starttls, always or off, not “{ $value }”.
configuration-not-proxy = Configuration: { $key } takes addresses such as 10.0.0.2, not “{ $value }”.
configuration-not-log = Configuration: { $key } takes a filter such as info or warn,kit_web=debug, not “{ $value }”.
file-unreadable = { $file } cannot be read: { $reason }
secret-broken = { $file } is not a secret of 32 bytes. Put your copy of it in its place, or remove it: then passwords need their second factor anew.
password-file-empty = { $file } holds no password, or one that is too long.

# Starting
listen-refused = { $address } cannot be listened on: { $reason }
database-missing = There is no database at { $database } yet. kortteli serve or kortteli migrate makes it.
migrations-pending = The tables are not up to date. Run kortteli migrate. To do: { $steps }

# Backups
cli-backup = Takes a backup while the installation goes on: all rows and files in one archive.
cli-backup-file = the archive to write; an existing file is never overwritten
cli-restore = Loads a backup into an empty database and an empty folder.
cli-restore-file = the archive to load
cli-verify = Looks whether a backup, or the installation itself, is as it was written.
cli-verify-file = the archive to look at; without one the installation's database, activity log and files
backup-runs = Taking a backup
backup-secret-apart = The secret is not in the backup: keep a copy of { $file } in another place. Without it no codes of authenticator apps are accepted after a restore.
backup-holds = { $rows ->
    [one] One row
   *[other] { $rows } rows
 }, { $files ->
    [one] one file
   *[other] { $files } files
 }; the activity log ends with { $head }, { $hash }
backup-damaged = The backup is damaged: { $what }. Take another one.
backup-format = The backup has format { $format }, which this version does not read. Use a newer Kortteli.
backup-newer = The backup was taken by a newer Kortteli: it has { $migration }. Use that version or a later one.
backup-not-empty = There is data already. A backup is only loaded into an empty database and where there is no folder of files yet.
restore-runs = Loading the backup
restore-done = The backup is loaded. kortteli serve starts the installation.
verify-runs = Looking at the backup
verify-files-run = Looking at the files
verify-file-missing = The file { $sha256 } is missing.
verify-file-changed = The file { $sha256 } was changed on the disk.
verify-files-whole = { $count ->
    [one] { $count } file is as it came.
   *[other] { $count } files are as they came.
}
verify-whole = { $activities ->
    [one] The activity log is whole: one activity
   *[other] The activity log is whole: { $activities } activities
 }, { $hash }
verify-integrity = The database is damaged: { $what }
verify-broken = The activity log is not as it was written. First at { $seq }: { $what }.
damage-missing = it is missing, or another stands in its place
damage-changed = it was changed, or the one before it
damage-content-changed = its content was changed
damage-content-missing = its content was taken away without an activity that says so
damage-stray-content = there is a content that belongs to no activity
damage-head = the last activities were cut off, or some were put behind them
file-exists = { $file } is there already and is not overwritten. Name another file.

# What the doctor says
cli-doctor = Looks at configuration, database, mail, clock, disk, backup and proxy, and says what to mend.
cli-doctor-json = prints the findings as JSON
doctor-configuration = The configuration is { $file }.
doctor-configuration-none = There is no configuration file: every key has its default.
doctor-variable = The variable { $name } is set and overrides no key. Check its spelling.
doctor-development = Pages for developers are mounted. Leave “development” out where people work.
doctor-data = { $folder } can be written.
doctor-data-missing = { $folder } is not there yet. The first start makes it.
doctor-data-readonly = { $folder } cannot be written: { $reason }
doctor-secret-open = { $file } can be read by others. Run chmod 600 on it.
doctor-disk = { $megabytes } MB are free at { $folder }.
doctor-disk-full = Only { $megabytes } MB are free at { $folder }. Make room.
doctor-database = { $database } answers: { $engine } { $version }.
doctor-database-missing = There is no database at { $database } yet. The first start makes it.
doctor-database-away = { $database } does not answer: { $reason }
doctor-setting = The database's setting { $name } is { $value }, with which data can be lost or read wrongly.
doctor-migrations = The tables are up to date.
doctor-migrations-pending = The tables are not up to date. Run kortteli migrate. To do: { $steps }
doctor-clock = The clock says { $now }.
doctor-clock-back = The clock says { $now }, but something happened at { $last } already. Set the clock.
doctor-backup = The last backup is of { $when }: { $file }
doctor-backup-none = No backup has been taken from here yet. Run kortteli backup every night.
doctor-backup-old = The last backup is of { $when }: { $file }. Run kortteli backup every night.
doctor-mail = The mail server { $server } answers.
doctor-mail-folder = Mail goes into { $folder } and reaches nobody. Name a mail server under mail.host.
doctor-mail-away = The mail server { $server } does not answer: { $reason }
doctor-address = People come by { $address }.
doctor-address-local = Only this machine can reach { $listen }.
doctor-address-missing = { $listen } can be reached from outside, but no address is configured: links in mails would lead nowhere. Set “address”.
doctor-address-open = People come by { $address }, where everybody on the way reads along. Put a proxy in front that speaks HTTPS.
doctor-proxy = The proxy in front passes on what it should.
doctor-proxy-untrusted = No proxy is trusted, so all people count as one address. Name the proxy's address under trusted_proxies.
doctor-proxy-silent = { $address } was asked for a page and gave none: { $reason }. Start the program and look again.
doctor-proxy-other = { $address } is answered by something else than this program.
doctor-proxy-host = The proxy sends “{ $seen }” as Host instead of “{ $wanted }”. Pass Host on unchanged, or forms are refused.
doctor-proxy-origin = The proxy changes Origin from “{ $sent }” to “{ $seen }”. Pass it on unchanged, or forms are refused.
doctor-proxy-forged = The proxy passes on an X-Forwarded-For that a stranger wrote. Let it set the header anew.
doctor-assets = Styles and scripts are in the program.
doctor-assets-missing = Styles and scripts are not in the program. Build them in web/ before the program: npm ci && npm run build

# Plans and reports by the command line
cli-plan = Brings plans in and takes them out.
cli-plan-import = Brings a plan in from a document (.docx, .md or .txt) or from the file as which it was taken out (.json).
cli-plan-import-file = the document, or the file
cli-plan-import-dry-run = only shows what is recognised and keeps nothing; needs no database
cli-plan-import-json = with --dry-run: prints the recognised tree as JSON
cli-plan-import-space = the space in which the plan is made, by its id
cli-plan-import-organisation = the organisation in whose space the plan is made, by its name
cli-plan-import-title = the plan's title; otherwise the file's name
cli-plan-import-document-lang = the language of the document; otherwise it is guessed
cli-plan-export = Takes a plan out: as data that comes in again, or as text.
cli-plan-export-plan = the plan, by its id
cli-plan-export-format = json or markdown; json when nothing is said
cli-plan-export-output = the file to write; standard output when nothing is said
plan-recognised = Year { $year }: { $goals ->
    [one] one goal
   *[other] { $goals } goals
 }, { $chapters ->
    [one] one chapter of the handbook
   *[other] { $chapters } chapters of the handbook
 }, { $reviews ->
    [one] one review
   *[other] { $reviews } reviews
 }
plan-unplaced = { $count ->
    [one] One passage has no place in the plan and is kept as a note.
   *[other] { $count } passages have no place in the plan and are kept as notes.
 }
plan-imported = The plan is in: { $goals ->
    [one] one goal
   *[other] { $goals } goals
 }. Look at it under /plans/{ $plan }
plan-no-space = There is no space for the plan. Make the organisation and its space on the pages first, or check the name.
plan-which-space = There are several spaces. Name one with --space: { $spaces }
cli-report = Writes the report of a plan on a period, as it stands today.
cli-report-plan = the plan, by its id
cli-report-from = the first day of the period
cli-report-until = the last day of the period
cli-report-format = pdf, docx or json; pdf when nothing is said
cli-report-output = the file to write; standard output when nothing is said
plan-written = The plan is in { $file }.
report-written = The report is in { $file }.

# Mail while developing
mail-title = Mail
mail-lede = These letters were put into a folder. Nobody got them.
mail-none = No letter has been written yet.
mail-to = To { $to }, { $at }

# The first administrator and the demonstration
cli-serve-administrator-email = makes the first administrator with this mail address and prints a link to sign in; prints a new link where there is one
cli-serve-administrator-name = the first administrator's name
serve-no-administrator = Nobody administers this installation yet. Start it once with --administrator-email EMAIL --administrator-name NAME: it prints a link to sign in.
serve-sign-in = Sign in once, within a day: { $link }
administrator-other = Somebody has this mail address already and does not administer the installation.
administrator-name-missing = The first administrator needs a name: --administrator-name NAME
cli-demo = Serves demonstration data: a city's plan, its people, and a link to sign in as each of them.
cli-demo-data = the folder of the demonstration; var/demo when nothing is said
cli-demo-listen = where to listen; 127.0.0.1:8080 when nothing is said
cli-demo-fresh = begins anew instead of going on with what was done before
cli-demo-json = prints one line of JSON when everything is ready
demo-ready = Kortteli with demonstration data is at { $address }. Sign in as:
demo-mail = Mail that it writes is shown at { $address }. End it with Ctrl+C.
demo-mail-in = Mail to plans comes in by SMTP at { $address }.
demo-other-folder = { $folder } holds something else than a demonstration. Name another folder with --data.
demo-coordinator = Connections manager (example)
demo-officer = Responsible officer (example)
demo-member = Committee member (example)
demo-administrator = Administrator (example)

search-title = Search
search-of = { $text } – search
search-field = Words to look for
search-lede = Plans, goals, measures, contacts, people, organisations, materials, reports and handbooks: everything that you may see. Inflected words are found, and names also without their accents.
search-key-control = Ctrl K
search-key-field = leads here from every page
search-key-results = go through what is found
search-slash-off = Turn the / key off
search-slash-on = Turn the / key on
search-show-all = { $label }: show all { $count }
search-wider = { $count ->
    [one] Show one more that has the words only as a part of a longer word
   *[other] Show { $count } more that have the words only as a part of a longer word
}
search-narrower = Leave out what has the words only as a part of a longer word
search-building = The search is being built: { $percent } %. Try again in a moment.
search-count = { $count ->
    [0] Nothing found
    [one] One found
   *[other] { $count } found
}
search-counted = { $label } ({ $count })
search-kind = Kind
search-all-kinds = Everything
search-all-years = All years
search-year = Year
search-all-spaces = Everywhere
search-space = Where
search-nothing = Nothing that you may see has these words. You could try this:
search-try-fewer = Use fewer words, or only the beginning of a name.
search-try-other = Use another word for the same thing.
search-try-all = Look in everything, not only in what is chosen here.
search-try-sign-in = Sign in. Cities keep part of their plans to themselves.
cli-search = Looks after the index of search.
cli-search-rebuild = Builds the index of search from nothing.
search-rebuild-runs = Building the index of search
search-rebuilt = The index of search is new: { $records } records with what goes with them.
doctor-search = Search has its index at { $folder }.
doctor-search-none = Search has no index at { $folder } that can be asked. The program builds it when it runs.
doctor-voikko = Voikko is installed: Finnish words are found by their lemmas and as parts of compounds.
doctor-voikko-none = Voikko is not installed: Finnish words are found by their stems only. Install libvoikko1 and voikko-fi and start the program anew.
