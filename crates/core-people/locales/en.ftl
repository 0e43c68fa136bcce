# Signing in
sign-in-title = Sign in
sign-in-lede = We send you a link and a code by mail. You need no password.
sign-in-email-hint = The address that the administrator added, usually your work address.
sign-in-send = Send the link and the code
sign-in-otherwise = Other ways to sign in
sign-in-passkey-title = Sign in with a passkey
sign-in-password-title = Sign in with a password
sign-in-by-mail = Sign in by mail
sign-in-anew = Start again
sign-in-code-title = Check your mail
sign-in-code-lede = If { $email } has an account here, we have sent a link and a code to it. Open the link, or type the code below. Both work once and for { $minutes } minutes.
sign-in-code-hint = Six digits, for example 012 345.
sign-in-nothing-came = Nothing has come?
sign-in-nothing-came-do = Wait a minute and look among unwanted mail. If you typed another address than the administrator added, start again.
sign-in-link-title = Sign in by link
sign-in-link-lede = You sign in as { $email }.
sign-in-passkey-lede = Your browser asks for your fingerprint, your face, the lock of your device or a security key.
link-expired = This link and its code no longer work: they were used already or are too old. Start again to get new ones.
code = Code
code-missing = Type the code from the mail.
code-unclear = The code is { $digits } digits. Check it and type it again.
code-wrong = This is not the code that we sent. Check it and type it again.
code-spent = This code has been tried too many times. Start again to get a new one.
sign-in-failed = The address, the password or the code is not right. Check all three and try again.
too-often = There were too many tries. Wait { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
} and try again.
sign-out-title = Sign out
sign-out-lede = You signed in again meanwhile. Do you still want to sign out?
done-signed-out = You have signed out.

# Mail addresses and names
email = Mail address
email-optional = Mail address (optional)
email-missing = Write the mail address.
email-unclear = Write the mail address in full, such as name@city.example.
email-too-long = The mail address is longer than { $limit } characters.
email-taken = Another account has this mail address already.
name = Name
name-missing = Write the name.
name-too-long = The name is longer than { $limit } characters. Shorten it.
language = Language of pages and mail
next-step = Go on
never = never

# One's own account
account-title = Your account
account-edit-title = Your name and language
email-change-hint = The administrator can change the address.
acting-for = You act for
acting-for-lede = What you do is noted in the name of the organisation that you act for.
acting-for-question = For whom do you act now?
acting-for-oneself = yourself
ways-in = How you sign in
ways-in-text = A link or code by mail always works. A passkey is quicker and safer.
own-data = Your own data
own-data-text = The file holds what is stored about you: your account, mandates, sessions and what you have done here.
own-data-download = Download your own data (JSON)
done-account-changed = Your name and language are saved.
done-acting-for = From now on you act for the organisation that you chose.

# Sessions
sessions-title = Where you are signed in
sessions-lede = If you do not know a device, end its session and change your password if you have one.
sessions-count = { $count ->
    [one] { $count } device
   *[other] { $count } devices
}
session-device = Device
session-unknown-device = Unknown device
session-seen = Last used
session-began = Signed in
session-end = End
session-end-one = Sign out there
session-end-others = Sign out everywhere else
session-here = this device
done-session-ended = You are signed out there.

# Passkeys
passkeys-title = Passkeys
passkeys-lede = A passkey is in your phone, computer or security key. You open it with your fingerprint, your face or the lock of the device.
passkeys-count = { $count ->
    [0] no passkeys
    [one] { $count } passkey
   *[other] { $count } passkeys
}
passkeys-none = You have no passkeys
passkeys-none-do = Add one, and next time you sign in without waiting for mail.
passkeys-impossible = Passkeys need a site with a name of its own. Here they cannot be used.
passkey-added = Added
passkey-used = Last used
passkey-new-title = Add a passkey
passkey-new-lede = Give the passkey a name first. Then your browser makes it.
passkey-name = Name of the passkey
passkey-name-hint = By which you know it later, for example “Work phone”.
passkey-name-missing = Write a name for the passkey.
passkey-ceremony-lede = Your browser now makes the passkey “{ $name }”.
passkey-make = Make the passkey
passkey-use = Use a passkey
passkey-again = Start again
passkey-script = Passkeys need script, which is off in your browser. Sign in by mail instead.
passkey-failed = The passkey did not work, or the browser stopped asking. Try again or sign in another way.
passkey-late = The browser waited too long. Start again.
passkey-known = This passkey has been added already.
passkey-remove-title = Remove the passkey “{ $name }”
passkey-remove-text = It no longer signs you in, and you are signed out on your other devices. Remove it from the device as well.
passkey-remove = Remove the passkey
done-passkey-added = The passkey is ready to use.
done-passkey-removed = The passkey is removed, and you are signed out on your other devices.

# Password and second factor
password-title = Password and authenticator app
password-lede = You do not need a password. If you want one, it always goes together with a code from an app on your phone.
password = Password
password-hint = At least { $shortest } characters. Several words in a row are easy to remember.
password-missing = Write the password.
password-short = The password is too short. Write at least { $shortest } characters.
password-long = The password is too long. Write at most { $longest } characters.
password-guessed = This password is one of the first that others would try. Choose another one.
password-own = The password holds your name or mail address. Choose another one.
password-forgotten = Forgotten the password, or the phone is gone?
password-forgotten-do = Sign in by mail and set a new password in your account.
password-is-set = set
password-not-set = not set
password-new-title = Set a password
password-new-lede = Think up a password, then add this account to the authenticator app on your phone.
password-set = Set the password
password-remove-title = Remove the password
password-remove-text = The password, the codes of the app and the recovery codes stop working, and you are signed out on your other devices. You can still sign in by mail and with your passkeys.
password-remove = Remove the password
done-password-set = The password is set, and you are signed out on your other devices.
done-password-removed = The password is removed, and you are signed out on your other devices.
second-factor = Code from the app
second-factor-hint = Six digits from the authenticator app. If the phone is gone, type a recovery code.
app-title = The app on your phone
app-text = Open an authenticator app and scan the picture. If you have none, install one from your phone's app store.
app-picture = Picture that the authenticator app reads
app-key = If you cannot scan it, type this key into the app:
app-code = Code that the app shows
app-code-hint = Six digits.
app-code-missing = Type the code that the app shows.
app-code-wrong = This is not the code that the app shows now. Wait for the next code and type that one.
app-stale = The picture was made for another session. Scan the new picture and type the code again.
codes-title = Recovery codes
codes-lede = If your phone is gone, a recovery code takes the place of the app's code. Each works once. New codes replace the old ones.
codes-shown-lede = Keep these codes where you find them without your phone, on paper for example. They are not shown again. Each works once.
codes-left = { $count } left
codes-new = Get new codes
codes-kept = I have kept the codes

# People
people-title = People
people-search = Search by name or mail address
people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
person = Person
person-new-title = Add a person
person-new-lede = With a mail address the person gets an account and an invitation by mail.
person-edit-title = Change { $name }
person-email-hint = Links and codes for signing in go to this address.
administration = Administration
administers-question = Administers the installation
administers-hint = Sees and changes people, organisations and who may do what.
account-standing = Account
account-none = no account
account-none-text = No account. Add a mail address, and the person is invited.
account-is-open = open
account-is-closed = closed
account-administers = administrator
account-close = Close the account
account-closed = The account is closed already.
account-reopen = Open the account again
person-close-title = Close the account of { $name }
person-close-text = The person is signed out everywhere at once and can no longer sign in. What they have written stays. You can open the account again.
last-administrator = This is the only administrator. Make somebody else an administrator first.
administrator-there = The installation has an administrator already.
done-person-added = The person is added.
done-person-invited = The person is added, and the invitation is on its way.
done-person-changed = The changes are saved.
done-account-closed = The account is closed, and its sessions have ended.
done-account-reopened = The account is open again.
theirs = Saved meanwhile
yours = What you wrote
both-same = the same in both

# Mandates
acts-for = Acts for
mandates = Mandates
mandates-none = Acts for no organisation
mandates-none-do = A mandate lets the person act for an organisation.
mandate-new = Give a mandate
mandate-new-title = Give { $name } a mandate
mandate-end = End the mandate
mandate-end-title = End the mandate
mandate-end-text = After the last day { $name } no longer acts for { $organisation }. What was done until then stays.
mandate-backwards = The last day is before the first. Change one of them.
capacity = Capacity
capacity-hint = For example “connections manager” or “member of the board”.
capacity-missing = Write in which capacity the person acts.
capacity-too-long = The capacity is longer than { $limit } characters. Shorten it.
since = From
until = Until
for-now = for now
first-day = First day
last-day = Last day
last-day-optional = Last day (optional)
day-missing = Write the day.
done-mandate-added = The mandate is given.
done-mandate-ended = The last day of the mandate was saved.

# Organisations
organisation = Organisation
organisations-none = No organisation was found
organisations-none-do = Search with another part of the name, or add the organisation.
organisation-not-chosen = Choose an organisation.
organisation-search-letters = Search for an organisation by name (at least { $letters } letters)
organisations-empty-do = Begin with the city whose plans are made here. After that you open a space for it.
organisation-new-title = Add an organisation
organisation-name-missing = Write the name in at least one language.
kind-city = city or municipality
kind-region = region or joint authority
kind-network = network of cities
kind-ministry = ministry or agency
kind-company = company
kind-association = association or party
kind-other = other
country-unclear = Write the country as two letters, for example FI.

# Letters
letter-hello = Hello,
letter-hello-name = Hello { $name },
letter-sign-in-subject = { $site }: your code is { $code }
letter-sign-in-link = Open this link to sign in:
letter-sign-in-button = Sign in
letter-sign-in-code = Or type this code where you asked for it:
letter-sign-in-limits = The link and the code work once and for { $minutes } minutes.
letter-sign-in-unasked = If you did not ask for this, you need do nothing. Nobody gets in without this mail. Give the code to nobody.
letter-invitation-subject = You have an account at { $site }
letter-invitation-opened = An account has been opened for you at { $site }.
letter-invitation-how = Sign in with this mail address. Each time we send you a link and a code, so you need no password:
letter-invitation-button = Go to sign-in
letter-invitation-why = You get this mail because an administrator of { $site } added your address.
