### The directory of organisations.

directory = Organisationer
directory-lede = Städer, nätverk och andra organisationer som man handlar för här, och vad de erbjuder och söker.
directory-count = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisationer
}
directory-search = Sök på namn, nummer eller vad de erbjuder
directory-empty = Inga organisationer än
directory-empty-do = En administratör börjar med den stad vars planer görs här. Sedan öppnas ett rum för den.
organisation-new = Lägg till en organisation
organisation-edit = Ändra namn, slag eller land
name = Namn
kind = Slag
country = Land
any = Alla
population = Invånare
languages = Språk
languages-hint = Språken som man arbetar på, som koder: fi, sv, en, se, de.
place = Läge
place-at = { $latitude }° N, { $longitude }° O
latitude = Latitud
latitude-hint = Grader nord, till exempel 62,893.
longitude = Longitud
longitude-hint = Grader ost, till exempel 27,679.
website = Webbplats
website-hint = Hela adressen, till exempel https://www.example.org.
other-names = Namn på andra språk
other-names-hint = Ett per rad, med språkets kod framför, till exempel ”se: Anár” eller ”el: Αθήνα”.
names-elsewhere = På andra språk
about-in-finnish = Om organisationen på finska
about-in-swedish = Om organisationen på svenska
about-in-english = Om organisationen på engelska
lines-lang = Språk för dessa rader
lines-lang-hint = De tre fälten nedan är på ett språk; läsare av andra språk ser vilket.
lines-hint = En per rad.
offered = Erbjuder andra
sought = Söker
units = Enheter
scheme-lau = Lokal administrativ enhet (LAU)
scheme-lau-hint = Land och enhet, till exempel FI_297.
scheme-nuts = Region (NUTS)
scheme-nuts-hint = Till exempel FI1D2.
scheme-national = Landets eget nummer
scheme-national-hint = I Finland kommunnumret, till exempel 297.
scheme-wikidata = Wikidata
scheme-wikidata-hint = Till exempel Q1757.
scheme-gcom = Globala borgmästaravtalet
scheme-gcom-hint = Land och nummer, till exempel FI0001.
acting-for = Handlar för den i dag
acting-nobody = Ingen handlar för den. En administratör ger fullmakter.
linked-data = Dessa uppgifter för program (JSON-LD)
profile-edit = Berätta om organisationen
profile-edit-lede = Vad andra hittar i katalogen. Inget är obligatoriskt.
profile-empty = Än så länge är bara namnet känt.
group-place = Storlek och läge
group-names = Språk och namn
group-itself = Med egna ord
group-lines = Vad den erbjuder och söker
group-identifiers = Nummer i register
theirs = Sparat under tiden
yours = Vad du skrev
both-same = lika i båda
done-profile-changed = Uppgifterna är sparade.
tag-unclear = ”{ $tag }” är ingen språkkod. Skriv koder som fi, sv, en, se.
tags-too-many = Skriv högst { $limit } språk.
place-half = Skriv både latitud och longitud, eller ingendera.
latitude-unclear = Latituden ligger mellan −90 och 90 grader.
longitude-unclear = Longituden ligger mellan −180 och 180 grader.
population-unclear = Skriv antalet invånare som ett heltal.
other-names-too-many = Skriv högst { $limit } namn.
other-name-unclear = ”{ $line }” har inget språk framför. Skriv till exempel ”se: Anár”.
other-name-too-long = Ett namn har högst { $limit } tecken.
about-too-long = Skriv högst { $limit } tecken.
profile-website-too-long = En adress har högst { $limit } tecken.
profile-website-unclear = Skriv hela adressen, med https:// eller http:// först.
profile-line-too-long = En rad har högst { $limit } tecken.
lines-too-many = Skriv högst { $limit } rader.
identifier-unclear = Så skriver registret inte sina nummer. Se exemplet.
identifier-too-long = Ett nummer har högst { $limit } tecken.
import-new = Ta in en lista
import-new-lede = En lista över organisationer som CSV eller XLSX. Du ser vad det blir av varje rad innan något sparas, och kan ta tillbaka den.
import-file = Fil
import-file-hint = CSV eller XLSX, högst { $megabytes } MB och { $rows } rader.
import-read = Läs listan
imports-earlier = Tidigare listor
import-list = Lista
import-open = ännu inte sparad
import-saving = sparas
import-saved = sparad
import-undoing = tas tillbaka
import-undone = tagen tillbaka
import-progress = { $done } av { $rows } rader
import-goes-on = Du kan lämna sidan; arbetet fortsätter.
import-columns = Vad kolumnerna betyder
import-columns-lede = Rubrikerna berättar det mesta. En lista med samma rubriker läses på samma sätt nästa gång.
import-columns-change = Ändra kolumnerna
import-column = Kolumn { $number }
import-head-row = Rad med rubriker
import-head-row-hint = Radens nummer i filen; tomt om det inte finns någon.
import-usual = När raden inte säger det
import-name-lang = Namnens språk
import-country = Land
field-ignore = Utelämna
import-preview = Vad det blir av raderna
import-preview-lede = Inget är sparat än. Rader som behöver ett svar kommer först.
import-save = Spara listan
import-keep = Behåll mina val
import-rows = Listans rader
import-row = Rad
import-about = Organisation
import-found = I katalogen
import-notes = Att notera
import-choice = Val
import-choice-of = Val för rad { $number }
import-known = Se på den
import-doubles = Rader som kanske redan finns i katalogen
import-doubles-hint = Gäller alla; radens eget val går före.
choice-join = Foga till den kända
choice-add = Lägg till som ny
choice-skip = Utelämna
choice-itself = Som den är
found-new = ny
found-same = känd
found-same-row = samma som rad { $row }
found-perhaps = kanske känd
found-perhaps-row = kanske samma som rad { $row }
found-wrong = kan inte tas
outcome-added = tillagda
outcome-joined = fogade till kända
outcome-skipped = utelämnade
outcome-wrong = inte tagna
outcome-taken-back = tagna tillbaka
outcome-stayed = kvar, eftersom någon ändrat dem eller något hör till dem
outcome-count = { $count }: { $what }
import-left = Rader som inte togs
import-undo = Ta tillbaka listan
import-undo-ask = Ta tillbaka listan?
import-undo-what = Det som den lade till försvinner, och det som sagts om kända organisationer blir som förut. Det som någon ändrat sedan dess, eller som något hör till, blir kvar och nämns.
done-import-chosen = Dina val är sparade.
list-name-column = Ange i vilken kolumn namnet finns.
list-field-twice = En annan kolumn är redan till för detta.
list-country = Skriv landet med två bokstäver, till exempel FI.
list-head-row-unclear = Skriv radens nummer, eller lämna tomt.
list-over = Listan är redan sparad eller tagen tillbaka.
list-doubles-undecided = Välj vad som ska göras med rader som kanske redan finns i katalogen.
row-nameless = Raden har inget namn.
row-name-long = Namnet har fler än { $limit } tecken.
row-country = ”{ $text }” är ingen landskod med två bokstäver.
row-kind = ”{ $text }” är inget känt slag; det vanliga används.
row-population = ”{ $text }” är inget invånarantal; utelämnas.
row-place = ”{ $text }” är inget läge; utelämnas.
identifier-taken = En annan organisation har detta nummer. Sök på det: samma organisation kan finnas två gånger.
count-new = { $count ->
    [one] { $count } ny
   *[other] { $count } nya
}
count-known = { $count ->
    [one] { $count } känd
   *[other] { $count } kända
}
count-perhaps = { $count ->
    [one] { $count } kanske känd
   *[other] { $count } kanske kända
}
count-wrong = { $count ->
    [one] { $count } som inte kan tas
   *[other] { $count } som inte kan tas
}
count-noted = { $count ->
    [one] { $count } tas annorlunda än den står
   *[other] { $count } tas annorlunda än de står
}
organisation-new-lede = Skriv namnet på minst ett språk.
name-in-finnish = Namn på finska
name-in-swedish = Namn på svenska
name-in-english = Namn på engelska
country-hint = Två bokstäver, till exempel FI eller SE.
done-organisation-added = Organisationen är tillagd.
done-organisation-changed = Organisationen är sparad.
