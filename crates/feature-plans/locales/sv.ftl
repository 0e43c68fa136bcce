# Plans and the front page
plans = Påverkansplaner
plans-lede = Vad städerna vill åstadkomma, hur det går och vad som står på tur.
plans-of-others = Andras planer
plans-empty = Inga planer ännu
plans-empty-import = Börja med den plan som staden redan har: hämta in dokumentet.
plans-empty-wait = När en stad publicerar sin plan hittar du den här. Logga in för att se din egen stads planer.
plans-empty-open = Öppna ett rum för staden och ge någon rollen som koordinator. Koordinatorn hämtar in planen hit.
to-spaces = Gå till rummen
import-plan = Hämta in en plan
visibility-public = offentlig
plan-of = { $city }, { $year }
plan-edit = Redigera planen
plan-about = Vad planen handlar om
plan-as-markdown = Planen som text (Markdown)
plan-as-json = Planen som data (JSON)
where-we-stand = Så går det
what-is-late = Vad som är försenat
nothing-late = Ingenting är försenat.
what-comes-next = Vad som står på tur
nothing-coming = Ingenting har ännu fått en dag.
and-more = och { $count } till
goals-sentence = { $count ->
    [one] En prioritet: { $parts }.
   *[other] { $count } prioriteter: { $parts }.
}
goals-empty = Inga prioriteter ännu
goals-empty-add = En prioritet berättar vad staden vill och varför. Tre till fem räcker för ett år.
goals-empty-wait = Planens koordinator har inte skrivit in någon.
follow-ups = Uppföljning
follow-up-rule = { $count ->
    [one] { $body }: en gång om året
   *[other] { $body }: { $count } gånger om året
}
more-of-plan = Mer om planen
handbook = Påverkanshandbok
reports = Rapporter
lists = Listor att ta med
activity = Vem ändrade vad
roles-of-space = Vem får göra vad
notes-count = { $count ->
    [one] En anteckning från dokumentet
   *[other] { $count } anteckningar från dokumentet
}

# A plan's form
plan-new = Börja på en tom plan
plan-title = Rubrik
plan-title-hint = Till exempel ”Kuvitelmas påverkansplan 2027”.
plan-year = År
plan-summary-hint = Några meningar för den som ser planen för första gången.
plan-space = I vilket rum?
plan-handbook = Vilken handbok följer planen?
content-lang = På vilket språk är den skriven?
visibility-question = Vem får se planen?
visibility-members-choice = De som har en roll i rummet
visibility-members-hint = Koordinatorer, ansvariga tjänsteinnehavare och läsare. Ingen annan hittar planen.
visibility-public-choice = Alla
visibility-public-hint = Alla ser prioriteter, motiveringar, mål, indikatorer, partner och hur det går. Åtgärder, intressenter, ansvariga tjänsteinnehavare och anteckningar ser bara de som har en roll.
follow-ups-hint = Vem som följer upp planen, och hur ofta. Rader som du lämnar tomma faller bort.
follow-up-body = Organ { $row }
follow-up-times = Gånger om året, organ { $row }
handbook-of-term = { $title }, { $from }–{ $until }
handbook-elsewhere = Handboken hör till ett annat rum. Välj en i samma rum.
spaces-none = Du har inget rum för planer ännu
spaces-none-do = Administratören öppnar ett rum för din stad och gör dig till koordinator. Därefter kan du börja på en plan här.
plan-restore = Hämta in en plan ur dess datafil
plan-restore-lede = För en plan som har tagits ut som data (JSON), här eller i en annan Kortteli-tjänst. Den blir samma plan på nytt.
plan-file = Planens fil
plan-file-hint = En fil vars namn slutar på .json, högst 10 MB.

# Goals
goal-numbered = { $number }. { $title }
goal-short = Prioritet { $number }
goal-new = Lägg till en prioritet
goal-edit = Redigera prioriteten
goal-title = Prioritet
goal-title-hint = Vad staden vill, på en rad.
goal-why = Varför
goal-why-hint = Lämna en tom rad mellan styckena.
goal-set-state = Ange läget för hand
goal-set-state-lede = Läget räknas ut av åtgärder och mål. Ange det för hand när de inte berättar hela sanningen, och säg varför.
set-by-hand = Angivet för hand:
computed-would-be = uträknat: { $state }
goal-restore = Hämta tillbaka prioriteten
goal-remove = Ta bort prioriteten
goal-remove-ask = Ska prioriteten tas bort?
goal-remove-what = Dess mål, åtgärder och siffror försvinner ur planen samtidigt. Frysta rapporter behåller det de säger. Du kan hämta tillbaka prioriteten.

# Targets
targets = Mål
targets-empty = Inga mål ännu.
targets-met-of = { $done } av { $all } mål uppfyllda
target-new = Lägg till ett mål
target-part-new = Lägg till ett delmål
target-edit = Redigera målet
target-name = Mål
target-name-hint = Vad som ska nås, så att man ser när det är nått.
target-remove = Ta bort målet
target-remove-ask = Ska målet tas bort?
target-remove-what = Delmålen försvinner samtidigt. Åtgärderna blir kvar och räknas till hela prioriteten.
target-too-deep = Mål kan ligga i { $limit } nivåer. Lägg till det här en nivå högre upp.

# Setting a state
state-question = Hur går det?
state-computed = Uträknat: { $state }
state-reason = Motivering
state-reason-hint = Behövs när du anger läget för hand. Den visas bredvid läget och i rapporter.
set-state-reason = Berätta varför du anger läget för hand.

# Measures
measures-all = Alla åtgärder
measures-for-goal = Åtgärder för hela prioriteten
measures-empty = Inga åtgärder ännu.
measures-none-yet = inga åtgärder ännu
measures-done-of = { $done } av { $all } åtgärder gjorda
measure-new = Lägg till en åtgärd
measure-edit = Redigera åtgärden
measure-title = Åtgärd
measure-title-hint = Vad som görs, till exempel ”Träffa kommunikationsutskottets medlemmar”.
measure-kind = Vilket slags åtgärd är det?
kind-advocacy = påverkan
kind-communication = kommunikation
measure-tool = Ur verktygslådan
measure-tool-hint = Det verktyg i handboken som åtgärden använder, om den använder ett.
measure-target = För vilket mål?
measure-details = Mer om den
measure-who = Vem gör den
measure-owner = Ansvarig
measure-helpers = Medhjälpare
measure-when = När
measure-progress = Hur långt har den kommit?
progress-planned = Planerad
progress-ongoing = På gång
progress-done = Gjord
progress-dropped = Slopad
starts-on = Börjar
due-on = Ska vara klar
due-on-hint = Lämna tomt om det inte finns någon dag.
done-on = Gjord den
done-on-hint = Dagen då den gjordes, om den är gjord.
drop-reason-label = Varför den slopades
drop-reason-hint = Behövs när åtgärden slopas.
measure-remove = Ta bort åtgärden
measure-remove-ask = Ska åtgärden tas bort?
measure-remove-what = Den försvinner ur planen. Om ni har gett upp den, välj hellre ”Slopad” och en motivering: då kan rapporterna berätta det.
done-on-missing = Skriv dagen då åtgärden gjordes.
done-in-future = Dagen ligger i framtiden. En åtgärd är gjord först när dagen har kommit.
drop-reason = Berätta varför åtgärden slopades.
due-before-start = Den skulle vara klar innan den börjar. Ändra en av dagarna.

# Indicators
indicator = Indikator
indicators = Indikatorer
indicators-empty = Inga indikatorer ännu.
indicator-new = Lägg till en indikator
no-values = inga värden ännu
value-on-day = { $value } ({ $day })
aim = Målvärde: { $value }
indicator-edit = Redigera indikatorn
indicator-name = Vad som räknas
indicator-name-hint = Till exempel ”Direktflyg till huvudstaden”.
indicator-unit = Enhet
indicator-unit-hint = Till exempel ”flyg i veckan” eller ”M€”.
indicator-source = Varifrån siffrorna kommer
indicator-direction = Vilket håll är bättre?
direction-up = Mer är bättre
direction-down = Mindre är bättre
indicator-aim = Målvärde
indicator-aim-hint = Lämna tomt om det inte finns något.
indicator-remove = Ta bort indikatorn
indicator-remove-ask = Ska indikatorn tas bort?
indicator-remove-what = { $count ->
    [0] Den har inga värden. Den försvinner ur planen.
    [one] Den försvinner ur planen med sitt enda värde. Frysta rapporter behåller det de säger.
   *[other] Den försvinner ur planen med sina { $count } värden. Frysta rapporter behåller det de säger.
}
values = Värden
values-all = Alla värden
values-over-time = Så har det gått
value-day = Dag
value-day-hint = Dagen som siffran berättar om.
value-figure = Värde
value-state = Målvärde
value-note = Anmärkning
value-note-hint = Vad som förklarar siffran. De som står utanför rummet ser den inte.
value-mistaken = Fel?
value-reached = uppnått
value-not-reached = inte uppnått ännu
value-record = Skriv in ett värde
value-remove = Ta bort värdet
value-remove-ask = Ska värdet tas bort?
value-remove-what = Det försvinner ur kurvan och listan. Om bara siffran är fel, skriv in den på nytt för samma dag: då ersätter den nya den gamla.
value-day-missing = Skriv dagen som siffran berättar om.
value-in-future = Dagen ligger i framtiden. En siffra berättar om en dag som har varit.
value-missing = Skriv siffran.
figure-range = Siffran är för stor. Välj en större enhet.
measure-changed-meanwhile = Någon annan har ändrat åtgärden under tiden. Se hur den ligger till nu och märk den på nytt om det behövs.

# Who is with us
stakeholders = Intressentkarta
stakeholders-empty = Ingen har nämnts ännu.
partners = Strategiska partner
partners-empty = Ingen har nämnts ännu.
officers = Ansvariga tjänsteinnehavare
officers-empty = Ingen har nämnts ännu.
people-of-goal-edit = Redigera intressenter, partner och ansvariga tjänsteinnehavare
one-a-line = En per rad.
stakeholders-hint = Vilka staden vill påverka, en per rad. Skriv en grupps medlemmar under den, på rader som börjar med bindestreck.
officers-hint = En per rad, med namn eller tjänstetitel. De som har en roll i rummet kopplas ihop enligt namnet.
officers-who = Vilka tjänsteinnehavarna är
officers-who-hint = Den som är ihopkopplad hittar prioriteten på sin egen framsida.
officer-is = { $name } är
officer-by-name = den som har det här namnet
officer-without-role = någon utan roll i rummet
name-line-too-long = Rad { $line } är för lång: högst { $limit } tecken ryms på en rad.
names-too-many = Det finns fler än { $limit } namn. Fler ryms inte.

# The order of goals and targets
plan-order = Ändra ordningen
move-up = Flytta upp
move-down = Flytta ner

# The first page
home-measure = Ska vara klar: { $day }. { $plan }.
home-measures-more = { $count ->
    [one] En åtgärd till väntar på dig
   *[other] { $count } åtgärder till väntar på dig
}
home-goal = Du ansvarar för den här prioriteten: { $progress }.

# Lists
lists-lede = Allt i planen som listor: att bläddra i här eller ta med.
list-city = Stad
list-seen-by = Vem ser
list-goals = Prioriteter
list-measures = Åtgärder
list-values = Indikatorernas värden
list-stakeholders = Intressenter
list-number = Nummer
list-state = Läge
list-set-reason = Angivet för hand därför att
list-measures-done = Gjorda åtgärder
list-measures-all = Åtgärder
list-part-of = Del av målet
list-latest = Senaste värde
list-reached = Målvärdet uppnått?
list-name = Namn
list-group = Grupp
list-linked = Arbetar här?
list-tool = Verktyg
list-kind = Slag
list-used-by = Åtgärder som använder det
list-progress = Skede
list-mark = Märk
list-empty = Inget här ännu
list-empty-do = Listan fylls i takt med planen: lägg till prioriteter och det som hör till dem på planens sidor.
mark-done-today = Gjord i dag
mark-drop = Slopa

# Handbooks and notes
toolkit = Verktygslåda
notes = Anteckningar från dokumentet
handbooks = Handböcker
handbooks-lede = Principerna och sätten för fullmäktigeperiodens påverkansarbete. En plan följer en av dem.
handbooks-empty = Inga handböcker ännu
handbooks-empty-do = En handbok kommer med när en plan hämtas in, eller så börjar rummets koordinator på en här.
handbook-new = Börja på en handbok
handbook-edit = Redigera rubrik och period
handbook-title-hint = Till exempel ”Kuvitelmas påverkanshandbok 2026–2029”.
handbook-contents = Innehåll
handbook-plans = Planer som följer den
handbook-plans-none = Inga ännu.
council-term-years = Fullmäktigeperioden { $from }–{ $until }
term-from = Första året
term-until = Sista året
chapter-new = Lägg till ett kapitel
chapter-edit = Redigera kapitlet
chapter-title = Rubrik
chapter-body = Text
chapter-body-hint = Lämna en tom rad mellan styckena. En rad som börjar med bindestreck är en punkt i en lista; **två asterisker** gör ord feta.
chapter-remove = Ta bort kapitlet
chapter-remove-ask = Ska kapitlet tas bort?
chapter-remove-what = Det försvinner ur handboken. Texten kan fortfarande läsas under ”Vem ändrade vad” i de planer som följer handboken.
chapters-order = Ändra kapitlens ordning
chapters-empty = Inga kapitel ännu
chapters-empty-do = Börja med principerna: varför staden påverkar, vem som gör det och hur.
toolkit-empty = Inga verktyg ännu.
toolkit-edit = Redigera verktygslådan
toolkit-edit-lede = De sätt att påverka som staden kan. Åtgärder väljs bland dem.
tools-advocacy = Påverkan
tools-communication = Kommunikation
notes-lede = Det som dokumentet sade och som ingen annan plats hittades för. Kopiera varje bit dit den hör och ta sedan bort den här.
notes-empty = Inga anteckningar
notes-empty-what = Allt ur dokumentet har hittat sin plats.
note-numbered = Anteckning { $number }
note-remove = Ta bort anteckningen
note-remove-ask = Ska anteckningen tas bort?
note-remove-what = Den försvinner ur planens anteckningar. Texten kan fortfarande läsas under ”Vem ändrade vad”.

# Who changed what
activity-lede = Vad som har hänt med planen, dess prioriteter och handboken, det nyaste först.
activity-empty = Ingenting har hänt ännu.
activity-changes = Vad där stod före och efter
activity-older = Äldre
activity-newest = Nyaste
activity-by-installation = Tjänsten
happened-something = { $who } ändrade något
happened-plan-started = { $who } började på planen ”{ $what }”
happened-plan-changed = { $who } ändrade planen ”{ $what }”
happened-plan-brought-in = { $who } hämtade in planen ”{ $what }”
happened-goal-added = { $who } lade till prioriteten ”{ $what }”
happened-goal-changed = { $who } ändrade prioriteten ”{ $what }”
happened-goal-state-set = { $who } angav läget för prioriteten ”{ $what }”
happened-goal-people-set = { $who } ändrade intressenter, partner eller ansvariga tjänsteinnehavare för prioriteten ”{ $what }”
happened-goal-moved = { $who } flyttade prioriteten ”{ $what }”
happened-goal-removed = { $who } tog bort prioriteten ”{ $what }”
happened-goal-restored = { $who } hämtade tillbaka prioriteten ”{ $what }”
happened-target-added = { $who } lade till målet ”{ $what }”
happened-target-changed = { $who } ändrade målet ”{ $what }”
happened-target-moved = { $who } flyttade målet ”{ $what }”
happened-target-removed = { $who } tog bort målet ”{ $what }”
happened-measure-added = { $who } lade till åtgärden ”{ $what }”
happened-measure-changed = { $who } ändrade åtgärden ”{ $what }”
happened-measure-removed = { $who } tog bort åtgärden ”{ $what }”
happened-indicator-added = { $who } lade till indikatorn ”{ $what }”
happened-indicator-changed = { $who } ändrade indikatorn ”{ $what }”
happened-indicator-removed = { $who } tog bort indikatorn ”{ $what }”
happened-value-recorded = { $who } skrev in ett värde för ”{ $what }”
happened-value-removed = { $who } tog bort ett värde för ”{ $what }”
happened-note-removed = { $who } tog bort anteckningen ”{ $what }”
happened-handbook-started = { $who } började på handboken ”{ $what }”
happened-handbook-changed = { $who } ändrade handboken ”{ $what }”
happened-toolkit-set = { $who } ändrade verktygslådan i handboken ”{ $what }”
happened-chapter-added = { $who } lade till kapitlet ”{ $what }”
happened-chapter-changed = { $who } ändrade kapitlet ”{ $what }”
happened-chapter-moved = { $who } flyttade kapitlet ”{ $what }”
happened-chapter-removed = { $who } tog bort kapitlet ”{ $what }”
happened-import-begun = { $who } började hämta in ”{ $what }”
happened-import-corrected = { $who } rättade importen av ”{ $what }”
happened-import-saved = { $who } sparade importen
happened-import-undone = { $who } ångrade importen
happened-report-begun = { $who } började på rapporten för { $what }
happened-report-changed = { $who } ändrade rapporten för { $what }
happened-report-removed = { $who } tog bort rapporten för { $what }
happened-report-frozen = { $who } frös en rapport
happened-report-approved = { $who } skrev in beslutet om en rapport

# What is refused
plan-file-missing = Välj filen.
plan-file-too-large = Filen är större än { $megabytes } MB, som är det mesta.
plan-file-unclear = Det här är inte en plans fil, eller så har den ändrats: den går inte att förstå från rad { $line }.
plan-file-empty = Det finns inget av en plan i filen.
plan-file-goal = Prioritet { $goal } i filen kan inte hämtas in:
plan-file-progress = En åtgärds skede är ”{ $progress }”, men det ska vara planned, ongoing, done eller dropped.
term-half = Skriv också det andra året, eller lämna båda tomma.
council-term-backwards = Perioden skulle sluta innan den börjar. Ändra ett av åren.
text-missing = Skriv något här.
text-too-long = Texten är för lång: högst { $limit } tecken ryms.
year-range = Välj ett år mellan { $first } och { $last }.
per-year-range = Välj 1–{ $limit } gånger om året.

# Two people saving the same
version-theirs = Sparad under tiden
version-yours = Det du skrev
version-same = lika i båda

# What was done
done-plan-started = Planen är påbörjad. Lägg till den första prioriteten.
done-plan-restored = Planen är här igen.
done-plan-changed = Planen har sparats.
done-moved = Flyttat.
done-people-set = Intressenter, partner och ansvariga tjänsteinnehavare har sparats.
done-goal-added = Prioriteten har lagts till.
done-goal-changed = Prioriteten har sparats.
done-goal-removed = Prioriteten har tagits bort.
done-goal-restored = Prioriteten är tillbaka.
done-state-set = Läget har sparats.
done-target-added = Målet har lagts till.
done-target-changed = Målet har sparats.
done-target-removed = Målet har tagits bort.
done-measure-added = Åtgärden har lagts till.
done-measure-changed = Åtgärden har sparats.
done-measure-done = Åtgärden är märkt som gjord.
done-measure-ongoing = Åtgärden är märkt som påbörjad.
done-measure-removed = Åtgärden har tagits bort.
done-indicator-added = Indikatorn har lagts till. Skriv in det första värdet.
done-indicator-changed = Indikatorn har sparats.
done-indicator-removed = Indikatorn har tagits bort.
done-value-recorded = Värdet har skrivits in.
done-value-replaced = Värdet ersatte det som dagen hade.
done-value-removed = Värdet har tagits bort.
done-handbook-started = Handboken är påbörjad. Lägg till det första kapitlet.
done-handbook-changed = Handboken har sparats.
done-toolkit-set = Verktygslådan har sparats.
done-chapter-added = Kapitlet har lagts till.
done-chapter-changed = Kapitlet har sparats.
done-chapter-removed = Kapitlet har tagits bort.
done-note-removed = Anteckningen har tagits bort.

# Reports
reports-lede = Hur en period såg ut: förs till ett organ och bevaras som den var.
reports-empty = Inga rapporter ännu
reports-empty-write = Välj en period så skrivs rapporten av det som planen vet. Du lägger till det du vill säga först.
reports-empty-wait = När ett organ har godkänt en rapport hittar du den här.
report-new = Skriv en rapport
report-edit = Redigera utkastet
report-title = Uppföljningsrapport { $period }
report-of = { $city }: { $plan }
period = { $from }–{ $until }
report-period = Period
report-from = Från
report-until = Till
report-stage = Skede
report-decision = Beslut
report-draft = utkast
report-frozen = fryst
report-approved = godkänd
report-lang = På vilket språk skriver du?
report-lang-hint = Rubriker och lägen följer läsarens språk. Dina egna ord står kvar som du skrev dem.
report-summary = Vad du vill säga först
report-summary-hint = Två eller tre meningar: det som är viktigast för dem som beslutar.
report-done = Gjort under perioden
report-late = Försenat
report-ongoing = På gång
report-coming = Återstår
report-dropped = Slopat
what-changed = Vad som ändrats sedan förra rapporten
compared-with = Jämfört med rapporten för { $period }.
first-report = Det här är planens första rapport, så det finns inget att jämföra med.
nothing-changed = Ingenting har ändrats.
change-of-goal = Prioritet { $goal },
change-of-target = Prioritet { $goal }, mål
change-of-measure = Prioritet { $goal }, åtgärd
change-of-indicator = Prioritet { $goal }, indikator
change-now = nu { $after }, tidigare { $before }.
change-new = har lagts till i planen.
change-gone = har tagits bort ur planen.
change-measures-done = { $after } åtgärder gjorda, tidigare { $before }.
change-done-earlier = gjordes { $day }. Den förra rapporten berättade inte om det ännu.
value-before = före perioden { $value }
report-pdf = Som dokument (PDF)
report-docx = För Word (DOCX)
report-downloads = Ta med dig rapporten
report-seal = Fryst { $moment }. Fingeravtryck { $fingerprint }.
report-freeze = Frys rapporten
report-freeze-ask = Ska rapporten frysas?
report-freeze-what = Rapporten behåller det som planen säger i dag. Senare ändringar i planen påverkar den inte, och den kan inte göras till utkast igen. Sedan kan den föras till organet.
report-remove = Ta bort utkastet
report-remove-ask = Ska utkastet tas bort?
report-remove-what = Det du skrivit i det försvinner samtidigt. Själva planen ändras inte.
report-approve = Godkänn rapporten
report-approve-lede = Skriv in vad organet beslutade. Efter det kan ingen ändra rapporten.
decision-line = { $body }, { $day }, { $section }
decision-body-label = Organ
decision-body-hint = Vem som beslutade, till exempel ”Stadsstyrelsen”.
decision-bodies = Följer upp planen: { $bodies }.
decision-on-label = Mötesdag
decision-section-label = Paragraf i protokollet
decision-section-hint = Till exempel ”45 §”.
period-backwards = Perioden slutar innan den börjar. Ändra en av dagarna.
period-too-long = Perioden är längre än { $years } år. Välj en kortare.
period-not-begun = Perioden har inte börjat ännu. Frys rapporten när det finns något att berätta om perioden.
day-missing = Välj en dag.
decision-body = Skriv vilket organ som beslutade.
decision-section = Skriv paragrafen i protokollet, till exempel 45 §.
decision-in-future = Mötet ligger i framtiden. Skriv in beslutet när det har fattats.
decision-before-freezing = Organet kan inte ha beslutat innan rapporten frystes. Kontrollera dagen.
report-frozen-already = Rapporten är fryst och kan inte ändras längre. Skriv en ny om det som ändrats.
draft-changed-meanwhile = Någon ändrade utkastet medan du höll på att frysa det. Läs igenom det en gång till innan du fryser det.
report-not-frozen = Frys rapporten först: ett organ beslutar om det som inte längre ändras.
report-approved-already = Rapporten har redan godkänts. Beslutet visas på dess sida.
done-report-begun = Utkastet är klart. Läs igenom det och frys det när det är bra.
done-report-changed = Utkastet har sparats.
done-report-frozen = Rapporten är fryst. Den kan föras till organet.
done-report-removed = Utkastet har tagits bort.
done-report-approved = Beslutet har skrivits in. Rapporten är godkänd.

# Documents
document-page = Sida {"{"}page{"}"} av {"{"}pages{"}"}
document-contents = Innehåll
document-as-of = Läget den
document-frozen = Fryst
document-fingerprint = Fingeravtryck { $print }
document-goals = Prioriteterna och hur de går
document-state = Läge
document-measures = Åtgärder
document-source = källa: { $source }
document-proposal = Beslutsförslag
document-proposal-text = Organet antecknar rapporten för kännedom och godkänner den.
figure-goals = Prioriteter
figure-measures-done = Åtgärder gjorda
figure-done-in-period = Gjorda under perioden
figure-late = Försenade

# Bringing a plan in
import-lede = Hämta in det dokument som staden redan har. Du ser det som känts igen bredvid källan, rättar och sparar.
import-space = Vart hör planen?
import-file = Planens dokument
import-file-hint = Word (.docx), Markdown (.md) eller text (.txt), högst { $megabytes } MB.
import-pasted = Eller klistra in texten
import-pasted-hint = Används när ingen fil är vald.
import-pasted-name = Inklistrad text
import-lang = På vilket språk är dokumentet?
import-read = Läs dokumentet
import-open = Ännu inte sparade
import-check = Kontrollera det som känts igen
import-found = Igenkänt: { $chapters } kapitel i en handbok och { $goals } prioriteter. { $unplaced ->
    [0] Allt fann sin plats.
    [one] En del fann ingen plats: den sparas som en anteckning.
   *[other] { $unplaced } delar fann ingen plats: de sparas som anteckningar.
}
import-conflict = Någon annan rättade samma dokument under tiden. Fälten har din version; om du sparar ersätter den deras.
import-title = Påverkansplan { $year }
import-tree = Igenkänt
import-source = Dokumentet
import-save = Spara som plan
import-keep = Behåll rättelserna
import-discard = Förkasta importen
import-add-goal = Lägg till en prioritet
import-remove-goal = Prioritet { $number } är ingen prioritet: spara den som anteckning
council-term = Fullmäktigeperiod
council-term-hint = Till exempel 2026–2029.
import-chapters = Kapitel
import-chapters-hint = Varje kapitel börjar med en rad som inleds med ”# ”.
toolkit-advocacy = Verktygslåda: påverkansåtgärder
toolkit-communication = Verktygslåda: kommunikationsåtgärder
import-lines-hint = En per rad.
import-targets-hint = Ett per rad. Ett delmål har ”- ” framför sig, ett under det ”-- ”.
import-stakeholders-hint = En per rad. En grupps medlemmar har ”- ” framför sig.
import-reviews-hint = Organ och gånger om året, till exempel ”Stadsstyrelsen: 2”.
import-rest = { $count ->
    [0] Allt har en plats
    [one] En del utan plats
   *[other] { $count } delar utan plats
}
import-unplaced = Sparas som anteckningar
import-unplaced-hint = Flytta en rad dit den hör genom att klippa och klistra. Det som blir kvar här sparas med planen. En tom rad skiljer två anteckningar åt.
import-original = Det ursprungliga dokumentet
import-undo = Ångra importen
import-undo-ask = Ska importen ångras?
import-undo-what = Planen som gjordes av dokumentet försvinner med allt som lagts till efteråt, och likaså handboken om ingen annan plan följer den.
import-discard-what = Det som känts igen och dina rättelser försvinner. Själva dokumentet har du kvar.
import-nothing = Välj en fil eller klistra in planens text.
import-closed = Den här importen har redan sparats eller förkastats. Börja en ny från listan över planer.
import-has-report = En rapport om planen är fryst, så importen kan inte längre ångras. Ta bort planens prioriteter i stället.
import-goal-title = Ge prioriteten en rubrik eller spara den som anteckning.
import-too-many-goals = En plan kan ha högst { $limit } prioriteter. Spara en del som anteckningar.
import-review = ”{ $line }” är oklart. Skriv ett organ och ett tal från 1 till 52, till exempel ”Stadsstyrelsen: 2”.
done-import-corrected = Rättelserna är sparade.
done-import-saved = Planen är här. Du kan ångra importen på dess sida.
done-import-undone = Importen har ångrats.
# What is wrong with a document
not-a-plan = Här hittades varken prioriteter eller en handbok. Kontrollera att det är rätt dokument. Prioriteter bör ha rubriker, till exempel ”Mål 1”.

kind-plans = Planer
kind-goals = Prioriteter
kind-measures = Åtgärder
kind-chapters = Kapitel i handböcker
kind-tools = Verktyg
kind-notes = Anteckningar
