# Spaces
spaces-title = Spaces
spaces-lede = A space is where an organisation's people work together, for example on an advocacy plan.
spaces-count = { $count ->
    [one] { $count } space
   *[other] { $count } spaces
}
spaces-none = There are no spaces yet
spaces-none-do = Create the first one for your organisation, and then give its people their roles.
space-name = Name
space-name-finnish = Name in Finnish
space-name-swedish = Name in Swedish
space-name-english = Name in English
space-name-missing = Write a name in at least one language.
name-too-long = The name is longer than { $limit } characters. Shorten it.
space-organisation = Organisation
space-organisation-search = Search for the organisation by name
space-organisation-missing = Choose an organisation.
space-organisation-none = No organisation was found
space-organisation-none-do = Search with another part of the name, or add the organisation first.
space-organisation-add = Add an organisation
space-new-title = Create a space
space-new-lede = First search for the organisation whose space it is.
space-create = Create the space
space-edit-title = Name and visibility
search-hint = At least { $letters } letters.
visibility = Who may know of it
visibility-public = everybody
visibility-public-means = Everybody may know of the space and read what is published in it.
visibility-members = those with a role
visibility-members-means = Only those with a role in the space know of it.
done-space-created = The space is there. Now give its people their roles.
done-space-changed = The space is saved.
theirs = Saved meanwhile
yours = What you wrote
both-same = the same in both

# Roles
roles-title = Who may do what
roles-count = { $count ->
    [one] { $count } role
   *[other] { $count } roles
}
roles-none = Nobody has a role here yet
roles-none-do = Give somebody the role of coordinator, so that the work can begin.
roles-over = Roles that have ended
role = Role
role-coordinator = coordinator
role-coordinator-may = Changes everything in the space, and who may do what.
role-officer = responsible officer
role-officer-may = Keeps measures and figures up to date.
role-reader = member of the body
role-reader-may = Reads what the space keeps to itself.
role-person = Person
role-person-search = Search for the person by name
role-person-missing = Choose a person.
role-person-none = Nobody was found
role-person-none-do = Search with another part of the name, or ask the administrator to add the person.
role-missing = Choose a role.
role-since = From
role-until = Until
role-for-now = for now
role-first-day = First day
role-last-day = Last day
role-last-day-optional = Last day (optional)
role-day-missing = Write the day.
role-held = This person has the same role at that time already.
role-new-title = Give a role
role-grant = Give the role
role-end = End
role-end-title = End the role
role-end-text = After the last day { $name } no longer is { $role } here. What was done until then stays.
role-end-ahead = { $name } was to be { $role } here. The role has not begun and is taken back.
role-over = This role has ended already.
last-coordinator = Nobody else would lead the space. Make somebody else coordinator first.
term-backwards = The last day is before the first. Change one of them.
done-role-granted = The role is given.
done-role-ended = The role has its last day.
done-role-taken-back = The role is taken back.
