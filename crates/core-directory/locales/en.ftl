### The directory of organisations.

directory = Organisations
directory-lede = Cities, networks and other organisations that people act for here, and what they offer and look for.
directory-count = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
directory-search = Search by name, number, or what they offer
directory-empty = No organisations yet
directory-empty-do = An administrator begins with the city whose plans are made here. After that a space is opened for it.
organisation-new = Add an organisation
organisation-edit = Change name, kind or country
name = Name
kind = Kind
country = Country
any = Any
population = Inhabitants
languages = Languages
languages-hint = The languages in which it works, as tags: fi, sv, en, se, de.
place = Place
place-at = { $latitude }° N, { $longitude }° E
latitude = Latitude
latitude-hint = Degrees north, for example 62,893.
longitude = Longitude
longitude-hint = Degrees east, for example 27,679.
website = Website
website-hint = The whole address, for example https://www.example.org.
other-names = Names in other languages
other-names-hint = One a line, with the language's tag in front, for example “se: Anár” or “el: Αθήνα”.
names-elsewhere = In other languages
about-in-finnish = About the organisation, in Finnish
about-in-swedish = About the organisation, in Swedish
about-in-english = About the organisation, in English
lines-lang = Language of these lines
lines-lang-hint = The three fields below are in one language; readers of others see which.
lines-hint = One a line.
offered = Offers to others
sought = Looks for
units = Units
scheme-lau = Local administrative unit (LAU)
scheme-lau-hint = Country and unit, for example FI_297.
scheme-nuts = Region (NUTS)
scheme-nuts-hint = For example FI1D2.
scheme-national = The country’s own number
scheme-national-hint = In Finland the municipality’s number, for example 297.
scheme-wikidata = Wikidata
scheme-wikidata-hint = For example Q1757.
scheme-gcom = Global Covenant of Mayors
scheme-gcom-hint = Country and number, for example FI0001.
acting-for = Act for it today
acting-nobody = Nobody acts for it. An administrator gives mandates.
linked-data = These facts for programs (JSON-LD)
profile-edit = Tell of the organisation
profile-edit-lede = What others find in the directory. Nothing here is required.
profile-empty = Nothing is told of it yet besides its name.
group-place = Size and place
group-names = Languages and names
group-itself = In its own words
group-lines = What it offers and looks for
group-identifiers = Numbers in registers
theirs = Saved meanwhile
yours = What you wrote
both-same = the same in both
done-profile-changed = The profile is saved.
tag-unclear = “{ $tag }” is not the tag of a language. Write tags such as fi, sv, en, se.
tags-too-many = Write at most { $limit } languages.
place-half = Write both latitude and longitude, or neither.
latitude-unclear = Latitude is between −90 and 90 degrees.
longitude-unclear = Longitude is between −180 and 180 degrees.
population-unclear = Write the number of inhabitants as a whole number.
other-names-too-many = Write at most { $limit } names.
other-name-unclear = “{ $line }” has no language in front. Write for example “se: Anár”.
other-name-too-long = A name has at most { $limit } characters.
about-too-long = Write at most { $limit } characters.
profile-website-too-long = An address has at most { $limit } characters.
profile-website-unclear = Write the whole address, beginning with https:// or http://.
profile-line-too-long = A line has at most { $limit } characters.
lines-too-many = Write at most { $limit } lines.
identifier-unclear = That is not how this register writes its numbers. Look at the example.
identifier-too-long = A number has at most { $limit } characters.
import-new = Bring a list in
import-new-lede = A list of organisations as CSV or XLSX. You see what will become of each row before anything is saved, and can take it back.
import-file = File
import-file-hint = CSV or XLSX, at most { $megabytes } MB and { $rows } rows.
import-read = Read the list
imports-earlier = Lists that came before
import-list = List
import-open = not saved yet
import-saving = being saved
import-saved = saved
import-undoing = being taken back
import-undone = taken back
import-progress = { $done } of { $rows } rows
import-goes-on = You can leave this page; the work goes on.
import-columns = What the columns mean
import-columns-lede = The heads tell most of it. A list with the same heads is read in the same way next time.
import-columns-change = Change the columns
import-column = Column { $number }
import-head-row = Row with the heads
import-head-row-hint = Its number in the file; empty if there is none.
import-usual = Where the row does not say
import-name-lang = Language of the names
import-country = Country
field-ignore = Leave out
import-preview = What will become of the rows
import-preview-lede = Nothing is saved yet. Rows that need an answer come first.
import-save = Save the list
import-keep = Keep my choices
import-rows = Rows of the list
import-row = Row
import-about = Organisation
import-found = In the directory
import-notes = To be noted
import-choice = Choice
import-choice-of = Choice for row { $number }
import-known = Look at it
import-doubles = Rows that are perhaps in the directory
import-doubles-hint = For all of them; a row’s own choice goes before this.
choice-join = Add to the known one
choice-add = Add as a new one
choice-skip = Leave out
choice-itself = As it is
found-new = new
found-same = known
found-same-row = the same as row { $row }
found-perhaps = perhaps known
found-perhaps-row = perhaps the same as row { $row }
found-wrong = cannot be taken
outcome-added = added
outcome-joined = added to known ones
outcome-skipped = left out by choice
outcome-wrong = not taken
outcome-taken-back = taken back
outcome-stayed = stayed, since somebody changed them or something belongs to them
outcome-count = { $count }: { $what }
import-left = Rows that were not taken
import-undo = Take the list back
import-undo-ask = Take the list back?
import-undo-what = What it added goes, and what it told of known organisations is as before. What somebody changed since, and what something belongs to, stays and is named.
done-import-chosen = Your choices are kept.
list-name-column = Say which column has the name.
list-field-twice = Another column is for this already.
list-country = Write the country as two letters, for example FI.
list-head-row-unclear = Write the number of the row, or leave it empty.
list-over = This list is saved already, or taken back.
list-doubles-undecided = Choose what becomes of rows that are perhaps in the directory.
row-nameless = The row has no name.
row-name-long = The name has more than { $limit } characters.
row-country = “{ $text }” is no country’s code of two letters.
row-kind = “{ $text }” is no known kind; the usual one is taken.
row-population = “{ $text }” is no number of inhabitants; left out.
row-place = “{ $text }” is no place; left out.
identifier-taken = Another organisation has this number. Search for it: it may be the same organisation twice.
count-new = { $count ->
    [one] { $count } new
   *[other] { $count } new
}
count-known = { $count ->
    [one] { $count } known
   *[other] { $count } known
}
count-perhaps = { $count ->
    [one] { $count } perhaps known
   *[other] { $count } perhaps known
}
count-wrong = { $count ->
    [one] { $count } that cannot be taken
   *[other] { $count } that cannot be taken
}
count-noted = { $count ->
    [one] { $count } taken otherwise than it stands
   *[other] { $count } taken otherwise than they stand
}
organisation-new-lede = Write the name in at least one language.
name-in-finnish = Name in Finnish
name-in-swedish = Name in Swedish
name-in-english = Name in English
country-hint = Two letters, for example FI or SE.
done-organisation-added = The organisation is added.
done-organisation-changed = The organisation is saved.
