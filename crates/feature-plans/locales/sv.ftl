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
lists = Listor
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
visibility-public-hint = Alla ser prioriteter, motiveringar, mål, indikatorer, partner och hur det går. Åtgärder, intressenter, ansvariga tjänsteinnehavare och anteckningar ser bara de som har en roll, men godkända rapporter berättar för alla också om åtgärder.
follow-ups-hint = Vem som följer upp planen, och hur ofta. Rader som du lämnar tomma faller bort.
follow-up-body = Organ { $row }
follow-up-name = Namn
follow-up-times = Gånger om året
handbook-of-term = { $title }, { $from }–{ $until }
handbook-elsewhere = Handboken hör till ett annat rum. Välj en i samma rum.
spaces-none = Du har inget rum för planer ännu
spaces-none-do = Administratören öppnar ett rum för din stad och gör dig till koordinator. Därefter kan du börja på en plan här.
plan-restore = Hämta in en plan ur dess datafil
plan-restore-lede = För en plan som har laddats ner som data (JSON), här eller i en annan Kortteli-tjänst. Den blir samma plan på nytt.
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
goal-remove-what = Dess mål, åtgärder och siffror försvinner ur planen samtidigt. Frysta rapporter ändras inte. Du kan hämta tillbaka prioriteten.

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
note-done = gjord { $day }
note-dropped = slopad { $day }
note-due = senast { $day }
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
    [one] Den försvinner ur planen med sitt enda värde. Frysta rapporter ändras inte.
   *[other] Den försvinner ur planen med sina { $count } värden. Frysta rapporter ändras inte.
}
values = Värden
values-all = Alla värden
values-over-time = Så har det gått
value-day = Dag
value-day-hint = Dagen som siffran berättar om.
value-figure = Värde
value-note = Anmärkning
value-note-hint = Vad som förklarar siffran. De som står utanför rummet ser den inte.
value-mistaken = Är ett värde fel?
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
stakeholders = Intressenter
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
home-measure = Ska vara klar { $day }. { $plan }.
home-measure-late = Skulle ha varit klar { $day }. { $plan }.
home-measures-more = { $count ->
    [one] En åtgärd till väntar på dig
   *[other] { $count } åtgärder till väntar på dig
}
home-goal = Du ansvarar för den här prioriteten: { $progress }.

# Lists
lists-lede = Allt i planen som listor, att bläddra i här eller ladda ner.
list-list = Lista
list-rows = Rader
list-files = Ladda ner
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
notes-lede = De delar av dokumentet som ingen plats hittades för. Kopiera varje del dit den hör och ta sedan bort den här.
notes-empty = Inga anteckningar
notes-empty-what = Allt ur dokumentet har hittat sin plats.
note-numbered = Anteckning { $number }
note-remove = Ta bort anteckningen
note-remove-ask = Ska anteckningen tas bort?
note-remove-what = Den försvinner ur planens anteckningar. Texten kan fortfarande läsas under ”Vem ändrade vad”.

# Who changed what
activity-lede = Vad som har hänt med planen, dess prioriteter och handboken, det nyaste först.
activity-empty = Ingenting har hänt ännu.
activity-changes = Visa ändringen
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
text-missing = En text saknas.
plan-title-missing = Skriv planens rubrik.
goal-title-missing = Skriv prioriteten på en rad.
target-name-missing = Skriv målet.
measure-title-missing = Skriv åtgärden.
indicator-name-missing = Skriv vad indikatorn räknar.
handbook-title-missing = Skriv handbokens rubrik.
chapter-title-missing = Skriv kapitlets rubrik.
body-missing = Skriv organets namn.
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
reports-lede = En rapport berättar hur en period såg ut. Den förs till ett organ och bevaras som den var.
reports-empty = Inga rapporter ännu
reports-empty-write = Välj en period så skrivs rapporten av det som planen vet. Du lägger till det du vill säga först.
reports-empty-wait = När ett organ har godkänt en rapport hittar du den här.
report-new = Skriv en rapport
report-edit = Redigera utkastet
report-title = Uppföljningsrapport { $period }
report-file = uppföljningsrapport
report-of = { $city }: { $plan }
report-period = Period
report-from = Från
report-until = Till
report-stage = Skede
report-decision = Beslut
review-decided = { $body } beslutade { $day }, { $section }
report-draft = utkast
report-frozen = fryst
report-approved = godkänd
editions = Vem läser rapporten
editions-lede = Samma frysta rapport räcker för alla. Var och en läser de delar som godkänts för den, och ingenting före det.
edition-body = Till organet
edition-network = Återkoppling till nätverket
edition-public = För alla
edition-body-lede = Det som ledamöterna läser före beslutet. När det är godkänt kan det skickas till dem.
edition-network-lede = Det som staden berättar för sitt nätverk om perioden, som dokument eller som data.
edition-public-lede = Det som alla läser på planens offentliga sida.
edition-waits = inte godkänd än
edition-waits-long = Den är inte godkänd än. Nedan syns vad den skulle säga.
edition-is-approved = godkänd för läsning
edition-approved = { $who }, { $day }
edition-parts = Vilka delar läser de?
edition-parts-hint = Hur prioriteterna ligger till berättas alltid.
edition-look = Visa hur det ser ut
edition-looks = Det här läser de
edition-who = Vem godkänner den?
edition-who-hint = En post eller ett organ, till exempel ”stadsdirektören”.
edition-approve = Godkänn för dessa läsare
edition-data = Som data (JSON)
edition-withdraw = Återkalla godkännandet
edition-withdraw-ask = Återkalla detta godkännande?
edition-withdraw-body = Länkarna som skickats till organets ledamöter öppnar inte längre rapporten. Du kan välja delarna på nytt och godkänna dem.
edition-withdraw-network = Dokumenten och data kan inte längre laddas ned. Det som nätverket redan har behåller det.
edition-withdraw-public = Rapporten försvinner från den offentliga sidan. Den som har laddat ned den behåller den.
part-summary = Skribentens inledning
part-changes = Vad som ändrats sedan förra rapporten
part-reasons = Varför ett läge satts för hand
part-targets = Mål och hur de ligger till
part-done = Vad som gjordes
part-open = Vad som är försenat, pågår och väntar
part-dropped = Vad som lämnades och varför
part-indicators = Indikatorernas värden
part-names = Namnen på dem som ansvarar
report-for-meeting = Till sammanträdet: { $body }, { $day }
done-edition-approved = Godkänt.
done-edition-withdrawn = Godkännandet återkallades.
edition-approved-already = Dessa delar har redan godkänts.
done-edition-look = Inte godkänt än: du ändrade valet. Så här ser det ut nu; godkänn om det är rätt.
approval-before-freezing = Den kan inte ha godkänts innan rapporten frystes. Kontrollera dagen.
review-nothing-new = Det finns inget nytt att rapportera till sammanträdet: den senaste rapporten når fram till det, eller så finns det ingen plan för året.
happened-edition-approved = { $who } godkände en rapport för läsarna
happened-edition-withdrawn = { $who } återkallade godkännandet av en rapport för läsarna
dossier-send = Skicka till ledamöterna
dossier-send-lede = Var och en får ett meddelande med en egen länk. Den öppnar rapporten för läsning utan inloggning.
dossier-which-meeting = Till vilket sammanträde?
dossier-no-meetings = Inga sammanträden är inplanerade. Lägg först till dagen på organets sida.
dossier-no-members = Ingen i organet nås per e-post. Ange först ledamöterna och deras adresser.
dossier-what-asked = Vad ombeds de göra?
dossier-what-asked-hint = Till exempel: att anteckna rapporten och besluta om de två försenade åtgärderna.
dossier-to = Vem får den?
dossier-no-address = { $name }: ingen adress
dossier-wants-none = { $name }: vill inte ha meddelanden från detta organ
dossier-body = Organets ledamöter
dossier-meets = Före sammanträdet
dossier-called-off = Sammanträdet har ställts in.
dossier-asked-of-you = Vad du ombeds göra
dossier-open-until = Din länk är bara din. Den öppnar sidan till och med { $day }.
dossier-closed = Den här länken öppnar inte längre något
dossier-closed-why = Sammanträdet hölls för länge sedan, eller så har rapporten dragits tillbaka. Behövs den igen skickar staden en ny länk.
dossier-got-it = skickat { $day }
edition-approve-for-body = Välj vad organet läser
done-dossier-sent = Rapporten är på väg till ledamöterna.
edition-waits-approval = Godkänn först rapporten för organet.
meeting-report = Rapport
meeting-report-none = Ingen rapport har skrivits till sammanträdet.
meeting-report-soon = Rapporten görs som utkast av sig själv en vecka före sammanträdet.
meeting-report-begin = Börja på rapporten nu
following = Vad som följer av beslutet
following-lede = Varje rad blir ett åtagande med dag och påminnelser. Lämna tomt det du inte behöver.
following-what = Vad som ska göras
following-owner = Vems det är
following-owner-none = Stadens
following-by = När
following-add = Lägg till vad som följer av beslutet
following-none = Ingenting följer
following-nothing = Ingenting har skrivits in.
following-until = senast { $day }
following-by-missing = Ange dagen då det ska vara gjort.
following-what-missing = Skriv vad som ska göras.
done-following-added = Det lades till åtagandena.
report-not-decided = Skriv först in organets beslut.
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
change-line = { $of } ”{ $name }”: { $said }
change-now = nu { $after }, tidigare { $before }.
change-new = har lagts till i planen.
change-gone = har tagits bort ur planen.
change-measures-done = { $after } åtgärder gjorda, tidigare { $before }.
change-done-earlier = gjordes { $day }. Den förra rapporten berättade inte om det ännu.
value-before = före perioden { $value }
report-pdf = Som dokument (PDF)
report-docx = För Word (DOCX)
report-downloads = Ladda ner rapporten
report-seal = Fryst { $moment }. Fingeravtryck { $fingerprint }.
report-freeze = Frys rapporten
report-freeze-ask = Ska rapporten frysas?
report-freeze-what = Rapporten behåller det som planen säger i dag. Senare ändringar i planen påverkar den inte, och den kan inte göras till utkast igen. Sedan kan den föras till organet.
report-remove = Ta bort utkastet
report-remove-ask = Ska utkastet tas bort?
report-remove-what = Det du skrivit i det försvinner samtidigt. Själva planen ändras inte.
report-approve = Skriv in beslutet
report-approve-lede = Skriv in vad organet beslutade. Efter det kan ingen ändra rapporten.
decision-line = { $body }, { $day }, { $section }
decision-body-label = Organ
decision-body-hint = Vem som beslutade, till exempel ”Stadsstyrelsen”.
decision-bodies = Följer upp planen: { $bodies }.
decision-on-label = Sammanträdesdag
decision-section-label = Paragraf i protokollet
decision-section-hint = Till exempel ”45 §”.
period-backwards = Perioden slutar innan den börjar. Ändra en av dagarna.
period-too-long = Perioden är längre än { $years } år. Välj en kortare.
period-not-begun = Perioden har inte börjat ännu. Frys rapporten när det finns något att berätta om perioden.
report-from-missing = Välj dagen då perioden börjar.
report-until-missing = Välj dagen då perioden slutar.
decision-day-missing = Välj sammanträdesdagen.
decision-body = Skriv vilket organ som beslutade.
decision-section = Skriv paragrafen i protokollet, till exempel 45 §.
decision-in-future = Sammanträdet ligger i framtiden. Skriv in beslutet när det har fattats.
decision-before-freezing = Organet kan inte ha beslutat innan rapporten frystes. Kontrollera dagen.
decision-asked = Är sammanträdet rätt?
decision-other-meeting = Rapporten skrevs till sammanträdet { $day } ({ $body }). Fattades beslutet någon annanstans eller en annan dag?
decision-no-meeting = { $body }: här finns inget sammanträde { $day }. Fattades beslutet ändå den dagen?
decision-asked-hint = Om ja, skriv in beslutet med knappen nedan. Om nej, rätta först organet eller dagen.
decision-sure = Ja, skriv in beslutet
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
document-as-of = Läget den
document-frozen = Fryst
document-fingerprint = Fingeravtryck { $print }
document-goals = Prioriteterna och hur det går
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
import-undo-cannot = Importen kan inte längre ångras
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

# The contact log
contacts = Kontakter
contacts-of = Kontakter: { $space }
contacts-lede = Vem träffade vem, om vad, och vad som lovades.
contacts-search = Sök på ämne, plats, person eller organisation
contacts-no-space = Du har ingen kontaktlogg ännu
contacts-no-space-do = Loggen hör till rummet där planerna görs. Administratören öppnar ett rum och ger dig en roll i det.
contacts-empty = Inga kontakter ännu
contacts-empty-do = Anteckna det senaste mötet du minns: det tar mindre än en minut.
contact-new = Anteckna en kontakt
contact-plan = Planera en kontakt
contact-edit = Ändra kontakten
contact-remove = Ta bort kontakten
contact-remove-ask = Ta bort den här kontakten?
contact-remove-what = Den försvinner ur loggen med det som sades och lovades. Ta bara bort det som antecknats av misstag.
contact-whom = Med vem
contact-whom-hint = Tre bokstäver av namnet. Någon ny: namn, organisation.
contact-whom-number = Ytterligare en person ({ $number })
contact-ours = Från vår sida
contact-on = När
contact-at-time = Klockan
contact-at = { $day } kl. { $time }
contact-calendar = Fil till kalendern
contact-invited = Inbjudan har skickats till
contact-mail = Kom med e-post
mail-source = E-post { $on }: { $subject }
drafts = Kontakter från e-posten
drafts-lede = Det som har vidarebefordrats väntar här tills någon har gått igenom det.
drafts-none = Ingenting väntar
drafts-none-do = Vidarebefordra ett meddelande till en plans adress här nedan. Det blir ett utkast till en kontakt.
draft-by = skickat av { $by }, { $came }
draft-untitled = Meddelande utan ämne
draft-plan = { $title }, { $year }
draft-discard = Förkasta
draft-discard-ask = Vill du förkasta utkastet?
draft-discard-what = Det blir ingen kontakt, och ingenting av det sparas här. Meddelandet finns kvar i din postlåda.
draft-addresses = Adresser
draft-addresses-how = Vidarebefordra ett meddelande, eller lägg till adressen bland de dolda kopiorna när du själv skriver. Meddelanden tas emot bara från dem som antecknar planens kontakter och från den adress som de loggar in med.
draft-addresses-closed = Den här installationen tar inte emot e-post ännu. Administratören kan öppna den i inställningarnas del mail.
draft-addresses-no-plan = Det finns ingen plan för det här året eller något senare, så det finns ingen adress.
draft-address-give = Ge den en adress
draft-address-none = Ingen adress ännu. Samordnaren kan ge den en.
plan-address-give-ask = Vill du ge planen en e-postadress?
plan-address-give-what = Den som känner till adressen och antecknar planens kontakter kan skicka meddelanden dit. Ingen kan gissa den.
plan-address-change = Byt adress
plan-address-change-ask = Vill du byta planens e-postadress?
plan-address-change-what = Den gamla adressen tar inte längre emot något. Ge dina kolleger den nya.
turned-away = Inte mottaget
turned-away-what = Meddelanden som inte togs emot under de senaste { $days } dagarna. Innehållet har inte sparats.
away-nobody = Ingen avsändare
away-stranger = Ingen med den här adressen antecknar planens kontakter. En kollega skriver från den adress som hon eller han loggar in med.
away-forged = Er e-postserver har funnit att någon annan skriver i avsändarens namn.
away-automatic = En maskin har skrivit det: ett frånvaromeddelande, ett leveransbesked eller en sändlista.
draft-look-over = Det här har lästs ur ett vidarebefordrat meddelande. Gå igenom det innan du sparar.
draft-without-text = Meddelandet hade ingen text.
draft-cut = Meddelandet var längre än vad som sparas. Resten finns i din postlåda.
draft-attachments = Bilagor som inte sparades: { $names }.
draft-nameless = en fil utan namn
draft-unproven = Ingen har kontrollerat om avsändaren är äkta.
home-drafts = { $count ->
    [one] Ett utkast till en kontakt väntar
   *[other] { $count } utkast till kontakter väntar
}
home-drafts-text = Gå igenom det du har vidarebefordrat och spara det.
letter-draft-subject = Utkast väntar: { $topic }
letter-draft-subject-bare = Ett utkast till en kontakt väntar
letter-draft-opening = Ditt meddelande till { $plan } har lästs och väntar som ett utkast till en kontakt.
letter-draft-look = Gå igenom och spara
letter-draft-unasked = Om du inte har vidarebefordrat något, förkasta utkastet och berätta för samordnaren: någon skriver i ditt namn.
done-draft-discarded = Utkastet förkastades
done-plan-address = Planen har en ny adress
calendar-title = { $whom }: { $topic }
calendar-title-bare = { $whom } ({ $channel })
letter-contact-hello = Hej { $name },
letter-contact-subject = { $title }, { $when }
letter-contact-opening = Du är med om det här. Öppna den bifogade kalenderinbjudan så får du det i kalendern. Ändringar kommer av sig själva.
letter-contact-changed-subject = Ändrat: { $title }, { $when }
letter-contact-changed = Något som du är med om har ändrats. Så här är det nu. Öppna den bifogade kalenderinbjudan så uppdateras kalendern.
letter-contact-without-subject = Utan dig: { $title }, { $when }
letter-contact-without = Du är inte längre antecknad som deltagare. Bokningen tas bort ur din kalender, och mötet hålls utan dig.
letter-contact-off-subject = Inställt: { $title }, { $when }
letter-contact-off = Det här blir inte av. Bokningen tas bort ur din kalender.
letter-contact-brief = Läs före mötet
letter-contact-why = Du får det här meddelandet eftersom det är antecknat i tjänsten { $site } att du är med.
contact-minutes = Hur många minuter
contact-duration = Längd
contact-place = Var
contact-channel = Hur
contact-topic = Ämne
contact-topic-hint = På en rad, så som det kunde berättas för vem som helst.
contact-about = Om vilka prioriteter
contact-goals = Prioriteter
contact-said = Vad som sades
contact-said-hidden = De som deltog och planens team ser vad som sades och lovades.
contact-known-as = I vilket uppdrag
contact-facts = Uppgifter
contact-period = Period
contact-quarter = Kvartal { $quarter }, { $year }
contact-lasted = { $minutes } minuter
contact-more = Fler personer, tid, plats, vem som ser
contact-level = Vem ser vad som sades
contact-level-hint = Alla som har en roll i rummet ser att kontakten har ägt rum, med vem och om vilka prioriteter.
contact-state-question = Har den ägt rum?
contact-planned = planerad
contact-held = hållen
contact-cancelled = inställd
contact-sure-question = Stämmer det här?
contact-sure = Ja, spara som det är
contact-add-question = Stämmer stavningen?
contact-add = Ja, lägg till i registret och spara
contact-add-new = Lägg till i registret och spara: { $names }
contact-join = Det är samma: lägg till mitt i den anteckning där { $by } är med ({ $whom })
contact-join-own = Det är samma: lägg till det här i anteckningen som redan finns ({ $whom })
contact-promise = Vad som lovades
contact-promise-hint = Du kan lägga till fler efteråt.
channel-meeting = möte
channel-online = distansmöte
channel-call = samtal
channel-mail = e-post
channel-letter = brev eller utlåtande
channel-event = evenemang
level-city = Alla som har en roll i rummet
level-team = Planens team: koordinatorer och ansvariga
level-confidential = Konfidentiellt: koordinatorer och de som deltog
somebody-forgotten = någon vars namn har raderats
goal-of-year = Prioritet { $number } ({ $year }): { $title }
promises = Löften
promises-none = Inget lovades.
promise-new = Lägg till ett löfte
promise-edit = Ändra löftet
promise-remove = Ta bort löftet
promise-remove-ask = Ta bort det här löftet?
promise-remove-what = Ta bara bort det som antecknats av misstag. Ett löfte som ingen längre väntar på slopas med en motivering.
promise-body = Vad som lovades
promise-side = Vem lovade
promise-by-us = vi
promise-by-them = de
promise-who = Vem exakt
promise-due = Senast vilken dag
promise-by-day = senast { $day }
promise-state-question = Vad har hänt med det?
promise-open = öppet
promise-kept = hållet
promise-dropped = slopat
promise-settled-on = Vilken dag
promise-settled-hint = Tomt betyder i dag.
promise-reason = Varför det slopades
contact-day-missing = Skriv vilken dag.
held-in-future = En kontakt på en kommande dag kan inte redan ha hållits. Märk den som planerad eller ändra dagen.
planned-in-past = Dagen har passerat. Märk kontakten som hållen eller inställd, eller ändra dagen.
contact-with-nobody = Skriv vem du träffade eller ringde.
contact-about-nothing = Skriv ämnet eller välj en prioritet, så att andra vet vad det gällde.
contact-by-nobody = Välj vem av oss som deltog.
contact-with-oneself = { $name } är en av oss: välj någon utanför staden.
contact-minutes-range = Skriv ett helt antal minuter, högst { $limit }.
people-too-many = Högst { $limit } personer ryms i en kontakt.
goal-of-closed-plan = Den planens år är slut. Välj en prioritet från samma år som kontakten.
time-unclear = Skriv tiden i timmar och minuter, till exempel 9.30.
whom-unknown = { $name } finns inte i registret. Kontrollera stavningen eller välj ovan att namnet läggs till i registret.
whom-ambiguous = Flera heter { $name }. Skriv organisationen efter namnet eller välj ur listan.
whom-near = ”{ $name }” – menade du någon av dessa?
doubt-post-ended = { $name } har inget uppdrag längre den dagen.
doubt-other-year = En av prioriteterna är från planen för { $year }, men dagen är ett annat år.
doubt-twice = En kontakt med { $whom } samma dag finns redan i loggen. Från vår sida: { $by }.
doubt-twice-own = Du har redan en antecknad kontakt med { $whom } samma dag.
doubt-approached = Samma instans kontaktas nära den dagen: { $by } med { $whom }, { $on }.
promise-missing = Skriv vad som lovades.
promises-too-many = En kontakt har högst { $limit } löften.
promise-drop-reason = Skriv varför det slopades.
promise-settled-in-future = Den dagen har inte kommit ännu.
done-contact-logged = Kontakten är antecknad.
done-contact-changed = Kontakten är sparad.
done-contact-removed = Kontakten är borttagen.
done-contact-joined = Ditt är sammanfört med det som antecknats.
done-promise-added = Löftet är antecknat.
done-promise-changed = Löftet är sparat.
done-promise-removed = Löftet är borttaget.
contacts-count = { $count ->
    [one] { $count } kontakt
   *[other] { $count } kontakter
}
brief = Förbered
brief-before = Tidigare
brief-predecessor = Företrädare: { $name }, { $post } till { $until }
brief-promises = Öppna löften
brief-promises-none = Inget är öppet på någondera sidan.
brief-contacts = Tidigare kontakter
brief-contacts-none = Det här är den första.
brief-goals = Vad det gäller
timeline = Vad som har hänt
timeline-lede = Prioritetens kontakter, löften, avtal, ställningstaganden, steg på påverkanskartan, åtgärder, siffror och beslut, det senaste först.
timeline-empty = Inget har hänt ännu. Anteckna den första kontakten eller märk en åtgärd som gjord.
timeline-picture = De senaste tolv månaderna
timeline-promises = Löften
timeline-kind = Slag
timeline-what = Vad
timeline-more = Med vem eller hur mycket
timeline-contact = Kontakt
timeline-promise-kept = Löfte hållet
timeline-promise-dropped = Löfte slopat
timeline-measure = Åtgärd gjord
timeline-value = Siffra
timeline-decision = Organets beslut om rapporten
timeline-outcome = Beslut av andra
timeline-agreed = Avtalat med en partner
timeline-promised-us = Vi lovade
timeline-promised-them = Lovat till oss
timeline-levels = { $position }; inflytande { $influence }, intresse { $interest }
timeline-message = Kärnbudskap
timeline-position = Stadens ståndpunkt
timeline-statement = Gemensamt ställningstagande
timeline-background = Bakgrund
about-contacts-none = Ingen kontakt är antecknad ännu.
not-a-plan = Här hittades varken prioriteter eller en handbok. Kontrollera att det är rätt dokument. Prioriteter bör ha rubriker, till exempel ”Prioritet 1”.
kind-plans = Planer
kind-goals = Prioriteter
kind-measures = Åtgärder
kind-chapters = Kapitel i handböcker
kind-tools = Verktyg
kind-notes = Anteckningar
materials = Budskap och material
materials-all = Alla budskap och allt material
materials-none = Inget att säga ännu
materials-none-why = Skriv vad alla säger som talar för prioriteten, vad staden anser och vad som kan delas ut.
materials-messages = Kärnbudskap
materials-positions = Stadens ståndpunkter
materials-statements = Gemensamma ställningstaganden
materials-background = Bakgrundsmaterial
material-only = inte översatt: { $language }
messages-none = Inga kärnbudskap ännu.
material-new = Lägg till ett budskap eller material
material-edit = Ändra budskapet eller materialet
material-kind = Vad är det?
material-title = På en rad, { $said }
material-body = Hela texten, { $said }
material-with = Med vem
material-with-hint = Vilka andra som står bakom ett gemensamt ställningstagande. Lämna tomt för stadens eget.
material-on = Given
material-on-hint = Lämna tomt om det alltid gäller.
material-address = Webbadress
material-address-hint = Börjar med https://
material-remove = Ta bort
material-remove-ask = Ta bort budskapet eller materialet?
material-remove-what = Det försvinner på alla språk. Ändringsloggen bevarar det.
material-title-missing = Skriv det på en rad. Varje språk med en text behöver en rubrik.
address-unclear = Skriv hela adressen, som börjar med https://
materials-too-many = Det finns redan { $limit } av det här slaget. Ta först bort ett.
plan-file-material = Ett budskap eller material är av ett slag som inte finns. Det är message, position, statement eller background.
brief-ask = Fråga mer
brief-language = Bladets språk
brief-take = Ta med
brief-send = Skicka per e-post
partner = Strategisk partner
partner-brings = Vad den bidrar med
partner-brings-hint = Arbete, pengar, människor, erfarenhet eller en röst.
partner-agreed = Vad som har avtalats
partner-agreed-on = Avtalat
partner-agreed-day = avtalat { $day }
agreed-missing = Skriv vad som avtalades eller ta bort dagen.
agreed-in-future = Dagen har inte kommit ännu.
happened-material-added = { $who } lade till budskapet eller materialet ”{ $what }”
happened-material-changed = { $who } ändrade budskapet eller materialet ”{ $what }”
happened-material-removed = { $who } tog bort budskapet eller materialet ”{ $what }”
happened-partner-changed = { $who } antecknade vad som avtalats med ”{ $what }”
done-material-added = Budskapet eller materialet är tillagt.
done-material-changed = Budskapet eller materialet är ändrat.
done-material-removed = Budskapet eller materialet är borttaget.
done-partner-changed = Partnerns bidrag och det avtalade är sparat.
outcomes = Vad det ledde till
outcomes-none = Inget är antecknat ännu.
outcomes-too-many = Det finns redan { $limit }. Ta först bort ett.
outcome-new = Anteckna vad det ledde till
outcome-lede = Ett beslut av andra, en åtgärd som började eller blev klar tack vare detta, eller en siffra som ändrades.
outcome-kind = Vad ledde det till?
outcome-decision = Ett beslut
outcome-measure = En åtgärd
outcome-value = En siffra
outcome-none = Välj
outcome-decided = Vad som beslutades
outcome-decided-by = Vem som beslutade
outcome-decided-by-hint = Ett organ eller ett ämbete, till exempel ”statsrådet” eller ”kommunikationsutskottet”.
outcome-decided-on = Beslutsdag
outcome-decided-line = { $by }, { $day }: { $what }
outcome-value-on = { $name }: { $value } ({ $day })
outcome-missing = Välj vilken.
outcome-kind-missing = Välj vad det ledde till.
outcome-twice = Det är redan antecknat.
outcome-not-held = Vad en kontakt ledde till kan antecknas när den har hållits.
outcome-remove = Ta bort
outcome-remove-ask = Ledde kontakten inte till detta?
outcome-remove-what = Själva åtgärden eller siffran blir kvar. Ändringsloggen bevarar det som tas bort.
outcome-what-missing = Skriv vad som beslutades.
outcome-by-missing = Skriv vem som beslutade.
outcome-day-missing = Skriv beslutsdagen.
outcome-in-future = Dagen har inte kommit ännu.
came-of = Vad det kom av
measure-came-of = Kom av
done-outcome-added = Det är antecknat vad kontakten ledde till.
done-outcome-removed = Det är borttaget.
figures = Kontakterna i siffror
figures-count = { $count ->
    [one] { $count } kontakt har hållits.
   *[other] { $count } kontakter har hållits.
}
figures-none = Inga kontakter hölls under perioden
figures-none-why = Välj en annan period eller anteckna en kontakt.
figures-two-years = det här året och det förra
figures-by = Räknat per
figures-what = Vad
figures-by-goal = Per prioritet
figures-by-quarter = Per kvartal
figures-by-channel = Per kanal
figures-picture = Kontakter: { $by }
figures-table = Som tabell

# Influence maps
influence-map = Påverkanskarta
influence-map-lede = Vem som kan föra prioriteten framåt, hur viktig den är för dem och var de står. Det här är vår egen uppfattning, bara för planens team.
map-empty = Ingen finns på kartan ännu
map-empty-do = Sätt först dem på kartan som beslutar om prioriteten.
map-put = Sätt på kartan
map-put-whom = Person eller organisation
map-put-whom-hint = Tre bokstäver av en persons eller organisations namn. Någon ny: namn, organisation.
map-influence = Inflytande
map-influence-hint = Hur mycket de kan påverka prioriteten: 1 knappt alls, 5 avgör den.
map-interest = Intresse
map-interest-hint = Hur viktig prioriteten är för dem: 1 knappt alls, 5 mycket viktig.
map-position = Ståndpunkt
map-evidence = Underlag
map-evidence-hint = Vad de sade eller gjorde och var: bara sådant som man kunde säga också till dem själva.
map-evidence-on = Underlagets dag
map-name = Namn
map-post = Uppdrag eller organisation
map-assessed-on = Bedömd
map-assessed-by = Vem bedömde
map-steps = Bedömningar
map-steps-lede = Varje nummer är en bedömning, den äldsta först.
map-last-contact = Senaste kontakt
map-met = Kontakt om prioriteten
map-met-yes = har ägt rum
map-met-no = inte ännu
map-quadrant = Förhållningssätt
map-picture = Inflytande uppåt, intresse åt höger
map-legend = Tecken
map-nobody-here = Ingen.
map-table = Alla på kartan
map-not-met = Ännu ingen kontakt om prioriteten: { $count }
map-unknown = Okänd ståndpunkt: { $count }
map-met-not-on = Träffade om prioriteten, inte på kartan
map-history = Kartan över tid
map-as-of = Kartan som den var { $day }
map-now = Kartan nu
map-day = Dag
map-show-day = Visa
map-step-before = Föregående ändring
map-step-after = Följande ändring
map-is-closed = Planens år är slut. Kartan förblir som den var.
map-point = { $number }. { $name }: inflytande { $influence }, intresse { $interest }, ståndpunkt: { $position }
map-point-goal = { $name }: inflytande { $influence }, intresse { $interest }, ståndpunkt: { $position }
map-point-step = { $number }. { $day }: inflytande { $influence }, intresse { $interest }, ståndpunkt: { $position }
map-move-hint = Dra en punkt med musen, eller flytta den med piltangenterna och tryck på Enter. Formuläret ber dig sedan spara.
map-moved = Inflytande { $influence }, intresse { $interest }. Enter öppnar formuläret, Esc flyttar tillbaka.
map-of-all-goals = Alla prioriteter på en karta
map-assess = Bedöm på nytt
map-take-off = Ta bort från kartan
map-take-off-ask = Ta bort från kartan?
map-take-off-what = Posten försvinner från kartan med sina bedömningar. Du kan sätta tillbaka den genast efteråt.
map-restore = Sätt tillbaka på kartan
quadrant-manage-closely = Håll tät kontakt
quadrant-manage-closely-do = De avgör, och saken är viktig för dem. Träffa dem ofta, förbered dig väl och berätta för dem först.
quadrant-keep-satisfied = Håll nöjd
quadrant-keep-satisfied-do = De kunde avgöra, men saken är inte viktig för dem. Fatta dig kort, säg vad de vinner på saken och trötta inte ut dem.
quadrant-keep-informed = Håll informerad
quadrant-keep-informed-do = Saken är viktig för dem, men de avgör inte. Berätta hur det går och fråga vem de kan tala med.
quadrant-monitor = Bevaka
quadrant-monitor-do = Tills vidare ingetdera. Se över läget vid varje uppföljning.
position-strongly-supports = stöder starkt
position-supports = stöder
position-neutral = neutral
position-opposes = motsätter sig
position-strongly-opposes = motsätter sig starkt
position-unknown = okänd
level-range = Välj en nivå från { $first } till { $last }.
position-missing = Välj en ståndpunkt. Om ingen vet ännu, välj ”okänd”.
evidence-missing = Skriv vad som visar ståndpunkten. Om inget gör det, välj ”okänd”.
evidence-day-missing = Ange vilken dag underlaget är från.
evidence-in-future = Underlagets dag har inte kommit ännu. Ange en dag som har varit.
already-on-map = { $name } finns redan på kartan. Öppna posten och bedöm på nytt.
map-whom-missing = Skriv vem du sätter på kartan.
map-of-closed-plan = Den här planens år är slut, och kartan förblir som den var. Bedöm på en prioritet i den nya planen.
done-map-put = Satt på kartan.
done-map-assessed = Bedömningen är sparad. Tidigare bedömningar finns kvar.
done-map-taken-off = Borttagen från kartan.
done-map-restored = Tillbaka på kartan.
about-maps = På påverkanskartor
about-maps-none = Ännu inte på någon prioritets karta.
about-maps-line = Inflytande { $influence }, intresse { $interest } · { $day }
brief-positions = Vad de anser
home-promise = Vi har lovat detta senast { $day }.
home-contact = Mötet är { $when }. Läs först vad som är bra att veta.
figures-by-quadrant = Per ruta på påverkanskartan
figures-off-map = Inte på kartan

# Vad som lämnas ut om kontakterna
disclosures = Vad vi berättar utåt
disclosures-lede = Halvårsutdraget för öppenhetsregistret och den offentliga förteckningen över möten. Båda berättar det du väljer, när de har godkänts.
disclosures-empty = Ingenting har förberetts ännu
disclosures-empty-do = Koordinatorn förbereder ett utdrag eller en förteckning, går igenom vad det berättar och antecknar vem som godkände det.
disclosure-extract = Utdrag för öppenhetsregistret
disclosure-meetings = Offentlig mötesförteckning
disclosure-title = { $kind } { $period }
disclosure-kind = Vad det är
disclosure-approval = Godkännande
disclosure-fields = Vad det berättar
disclosure-tells = Berättar: { $fields }.
disclosure-draft = utkast
disclosure-approved = godkänt
disclosure-public = offentlig
disclosure-withdrawn = återkallat
disclosure-withdrawn-why = Återkallat { $day }: { $why }
disclosure-approved-by = Godkänt av { $who }, { $day }
disclosure-file = { $title } ({ $stage })
disclosure-new-extract = Förbered ett utdrag
disclosure-new-meetings = Förbered en mötesförteckning
disclosure-edit = Ändra valet
disclosure-extract-lede = Det registret frågar om ett halvår: ämnen, vem som kontaktades och på vilket sätt. Inga dagar och inga konfidentiella kontakter.
disclosure-meetings-lede = När förteckningen har godkänts ser alla den. Den berättar om kontakter som har hållits, en per rad. Konfidentiella kontakter utelämnas, liksom det som sades och lovades.
disclosure-half-year = Halvår
disclosure-fields-question = Vad ska berättas?
disclosure-fields-hint = På nästa sida ser du exakt vad som skulle berättas.
disclosure-to-preview = Spara och granska
disclosure-preview = Vad det skulle berätta
disclosure-said = Vad det berättar, rad för rad
disclosure-mend = Komplettera det här först
disclosure-contact = { $day }: { $whom }
disclosure-nothing = Ingenting att berätta
disclosure-nothing-why = Under perioden hölls inga kontakter som kan berättas om.
disclose-day = dagen
disclose-goals = prioriteterna som det gällde
disclose-topic = ämnet så som det är antecknat
disclose-topic-hint = Läs igenom ämnena: de skrevs för kolleger.
disclose-topic-extract-hint = När kontakten inte gäller någon prioritet. Läs igenom ämnena: de skrevs för kolleger.
disclose-posts = uppdrag och organisationer
disclose-names = namnen på dem som kontaktades i sitt uppdrag
disclose-private-names = namnen på privatpersoner
disclose-private-names-hint = Personer vars uppdrag eller organisation inte är känd. Fråga dem först.
disclose-channel = på vilket sätt
disclose-count = hur många gånger på varje sätt
disclose-ours = vem av oss
disclose-ours-hint = Som roll, inte med namn.
disclose-others = också andra än dem som registret frågar om
disclose-others-hint = Finlands öppenhetsregister frågar om kontakter med riksdagen, riksdagsgrupperna, regeringen och ministerierna.
disclosed-private = privatperson
disclosed-person = { $name } ({ $post })
disclosed-times = { $channel }: { $times }
disclosed-other = Övriga ärenden
gap-planned = fortfarande märkt som planerad
gap-no-goal = prioritet saknas
gap-no-topic = ämne saknas
gap-no-post = någons uppdrag är inte känt
extract-due = Registret tar emot rapporten till och med { $day }.
extract-approve-lede = Läs igenom utdraget och anteckna vem som godkände det. Därefter ändras det inte mer.
meetings-approve-lede = Läs igenom förteckningen och anteckna vem som godkände den. Därefter ser alla de här raderna.
disclosure-approve = Godkänn
approval-who = Vem godkände
approval-who-hint = Till exempel ”Stadsstyrelsen, 45 §” eller ”Påverkanschefen”.
approval-on = Vilken dag
withdraw = Återkalla
withdraw-why = Varför
withdraw-draft-what = Utkastet används inte. Det finns kvar i förteckningen som återkallat.
withdraw-extract-what = Utdraget gäller inte längre, och ett nytt kan godkännas för halvåret. Det som redan rapporterats till registret rättas där.
withdraw-meetings-what = Förteckningen försvinner genast från den offentliga sidan. Kopior som någon har laddat ner finns kvar hos dem.
meetings = Möten
meetings-of = Möten: { $space }
meetings-lede = Vem staden har mött och kontaktat för att främja sina mål. Staden har valt och godkänt de uppgifter som berättas.
meetings-page = Den offentliga mötessidan
meetings-none = Ingenting är publicerat
meetings-none-why = När staden publicerar en förteckning över sina möten finns den här.
meetings-none-held = Under perioden hölls inga möten.
meetings-others = Andra perioder
home-extract = Inget utdrag har godkänts ännu. Registret tar emot det till och med { $day }.
home-extract-of = { $city }: { $extract }
disclosure-fields-missing = Välj minst en sak att berätta.
half-year-not-over = Halvåret är inte slut ännu. Välj ett som är det.
meetings-to-come = Låt förteckningen sluta senast i dag.
approval-who-missing = Skriv vem som godkände.
approval-day-missing = Ange dagen för godkännandet.
approval-in-future = Dagen för godkännandet har inte kommit än. Anteckna det när det har getts.
approval-before-end = Det kan inte godkännas innan perioden är slut. Kontrollera dagen.
disclosure-approved-already = Det är godkänt och ändras inte mer. Återkalla det först och förbered ett nytt.
disclosure-withdrawn-already = Det har återkallats. Förbered ett nytt.
disclosure-told-already = Ett annat för samma period är redan godkänt. Återkalla det först.
disclosure-says-other = Kontakterna har ändrats sedan du tittade. Läs raderna nedan en gång till och godkänn sedan.
withdrawal-reason-missing = Skriv varför det återkallas.
done-disclosure-prepared = Utkastet är klart. Gå igenom vad det skulle berätta.
done-disclosure-changed = Valet är sparat.
done-extract-approved = Utdraget är godkänt. Ladda ner det och rapportera uppgifterna till registret.
done-meetings-approved = Förteckningen är godkänd, och alla ser den.
done-disclosure-withdrawn = Det är återkallat.
extract-not-asked-for = { $count ->
    [one] En kontakt utelämnas, eftersom registret bara frågar om kontakter med riksdagen, riksdagsgrupperna, regeringen och ministerierna.
   *[other] { $count } kontakter utelämnas, eftersom registret bara frågar om kontakter med riksdagen, riksdagsgrupperna, regeringen och ministerierna.
}
disclosure-left-out = { $count ->
    [one] En konfidentiell kontakt utelämnas.
   *[other] { $count } konfidentiella kontakter utelämnas.
}

# Förnyelse
superseded = ersatt av en ny
list-superseded = Ersatt av en ny
superseded-by = Planen för { $year } fortsätter på den här:
renews-plan = Fortsätter på planen för { $year }:
plan-of-superseded = { $city }, { $year }, ersatt av en ny
renew-plan = Förnya planen för nästa år
renew-go-on = Fortsätt förnyelsen
renew-begun = Förnyelsen är påbörjad: { $done } av { $all } avgjorda.
renew-lede = Avgör en prioritet i taget vad som fortsätter under det nya året. Den här planen blir kvar som den är, och det som slopas sparas med sin motivering.
renew-decided = { $done } av { $all } avgjorda
renew-keep = Spara och fortsätt senare
renew-rest = Låt allt som inte är avgjort fortsätta
renew-make = Skapa den nya planen
renew-new-plan = Den nya planen
renew-days = Dagar före den nya planens år lämnas tomma i den och sätts på nytt. Mål som är uppfyllda och åtgärder som är gjorda eller slopade blir kvar i den här planen.
renew-new-goals = Nya prioriteter
renew-new-measures = Nya åtgärder
renew-new-hint = En per rad. Resten lägger du till när den nya planen är gjord.
renew-last-report = Den senaste rapporten gäller { $period }.
renew-not-reported = Inget har rapporterats ännu.
renew-measures = Öppna åtgärder
renew-along = { $count ->
    [one] Då slopas också dess öppna åtgärd.
   *[other] Då slopas också dess { $count } öppna åtgärder.
}
renew-behind = { $count ->
    [one] En åtgärd som är gjord eller slopad blir kvar i den här planen.
   *[other] { $count } åtgärder som är gjorda eller slopade blir kvar i den här planen.
}
renew-already = Den här planen är redan förnyad. Den fortsätter i
renew-handbook = Förnya handboken för nästa period
renew-handbook-lede = Avgör ett kapitel i taget vad som fortsätter under den nya fullmäktigeperioden. Verktygslådan följer med. Den här handboken blir kvar som den är för de planer som följer den.
renew-handbook-already = Den här handboken är redan förnyad. Den fortsätter i
renew-new-handbook = Den nya handboken
renew-make-handbook = Skapa den nya handboken
fate-of-goal = Vad händer med prioriteten?
fate-of-chapter = Vad händer med kapitlet?
fate-continue = Fortsätter
fate-drop = Slopas
fate-reason = Varför slopas det?
fate-missing = Välj vad som händer med ”{ $name }”.
new-of-dropped = ”{ $name }” fortsätter inte. Ta bort dess nya åtgärder eller låt den fortsätta.
additions-too-many = Lägg till högst { $limit } på en gång. Resten kan läggas till i den nya planen.
fate-reason-missing = Skriv varför ”{ $name }” slopas.
known-measures = { $done } gjorda, { $open } öppna, { $late } försenade
known-promises = { $count ->
    [one] ett öppet löfte
   *[other] { $count } öppna löften
}
known-outcomes = { $count ->
    [one] ett resultat
   *[other] { $count } resultat
}
goal-is-new = Ny
goal-years = Under andra år
goal-continues = Fortsätter på en prioritet i planen för { $year }:
goal-continued = Fortsätter i planen för { $year }:
goal-dropped = Slopad i planen för { $year }
indicator-earlier = Värdena i planen för { $year }
changes = Vad som ändrades
changes-between = Vad som ändrades från { $from } till { $until }
changes-none = Den här planen fortsätter inte på någon tidigare.
changes-none-handbook = Den här handboken fortsätter inte på någon tidigare.
changes-of-goals = Prioriteter: { $counts }.
changes-of-chapters = Kapitel: { $counts }.
changes-became = Vad som hände
changes-before = Förut
changes-after = Nu
chapter-before = Kapitlet förut
chapter-after = Kapitlet nu
chapter-text-before = Texten förut
chapter-text-after = Texten nu
changes-due-before = Dag förut
changes-due-after = Dag nu
changes-from-to = Förut: { $before }. Nu: { $after }.
changes-no-day = ingen dag
changes-same-parts = { $count ->
    [one] Ett fortsätter som förut.
   *[other] { $count } fortsätter som förut.
}
changes-behind-parts = { $count ->
    [one] Ett var klart sedan tidigare.
   *[other] { $count } var klara sedan tidigare.
}
changes-earlier = Förut: { $goal }
changes-removed = borttaget:
changes-added = tillagt:
changes-end = (slut på ändringen)
became-same = fortsätter
became-changed = ändras
became-new = tillkommer
became-dropped = slopas
became-behind = klart sedan tidigare
count-same = { $count } fortsätter
count-changed = { $count } ändras
count-new = { $count } tillkommer
count-dropped = { $count } slopas
count-behind = { $count } klara sedan tidigare
renewal-year = Ange ett år efter { $year }: den nya planen kommer efter den här.
renewal-term = Ange ett första år efter { $year }: den nya fullmäktigeperioden kommer efter den här.
plan-renewed = Den här planen är redan förnyad. Länken nedan leder till den nya.
handbook-renewed = Den här handboken är redan förnyad. Länken nedan leder till den nya.
done-plan-renewed = Nu kan den nya planen bearbetas: gå igenom den, sätt dagarna på nytt och lägg till nya prioriteter. Bara de som har en roll i rummet ser den.
done-handbook-renewed = Nu kan den nya handboken bearbetas: redigera kapitlen och verktygslådan.
done-renewal-kept = Dina val är sparade.
happened-plan-renewed = { $who } förnyade planen: ”{ $what }”
happened-renewal-kept = { $who } valde vad som fortsätter vid förnyelsen: ”{ $what }”
happened-handbook-renewed = { $who } förnyade handboken: ”{ $what }”
renewal-undo = Ångra förnyelsen
renewal-undo-ask = Ska förnyelsen ångras?
renewal-undo-cannot = Förnyelsen kan inte längre ångras
renewal-undo-what = Den här planen försvinner med allt som lagts till i den. Den tidigare planen gäller igen, och valen som gjordes för förnyelsen är sparade där.
renewal-undo-handbook-what = Den här handboken försvinner med allt som skrivits i den. Den tidigare handboken gäller igen, och valen som gjordes för förnyelsen är sparade där.
renewal-none = Det här har inte skapats genom en förnyelse.
renewal-renewed = Det här har redan självt förnyats. Ångra först den förnyelsen.
renewal-has-report = En rapport om den här planen är fryst: den blir kvar, och det blir planen också.
renewal-followed = En plan följer den här handboken. Välj först en annan handbok för den planen.
done-renewal-undone = Förnyelsen har ångrats.
happened-renewal-undone = { $who } ångrade förnyelsen: ”{ $what }”

# What plans and contacts commit to
follow-up-to = Uppföljning: { $body }
somebody-outside = någon utomstående

# What is offered as evidence
offered-of-goal = { $number ->
    [one] Den här kontakten gäller prioriteten ”{ $goal }”
   *[other] De här { $number } kontakterna gäller prioriteten ”{ $goal }”
}
offered-decisions = { $number ->
    [one] Det här beslutet kom av kontakter om prioriteten ”{ $goal }”
   *[other] De här { $number } besluten kom av kontakter om prioriteten ”{ $goal }”
}
offered-values = { $number ->
    [one] Den här siffran visar var prioriteten ”{ $goal }” är
   *[other] De här { $number } siffrorna visar var prioriteten ”{ $goal }” är
}
offered-promised = Det lovades vid den här kontakten
offered-same-people = { $number ->
    [one] Den här kontakten var med samma personer
   *[other] De här { $number } kontakterna var med samma personer
}
offered-latest = { $number ->
    [one] Det här är den senaste kontakten
   *[other] Det här är de { $number } senaste kontakterna
}
offered-reports = { $number ->
    [one] Den här rapporten har godkänts
   *[other] De här { $number } rapporterna har godkänts
}
kind-report = Rapport

# Från prioritet till underlag
trace = Från prioritet till underlag
trace-lede = Vad som hör till varje prioritet och vad varje sak främjar. Gå vidare från vilken rad som helst för att se helheten därifrån.
trace-above = Vad det främjar
trace-below = Vad som hör hit
trace-nothing = Inget hör hit ännu.
trace-no-goals = Inga prioriteter ännu.
trace-open = Öppna dess sida
trace-here = Du är här
trace-on = Gå vidare härifrån
trace-all = Planens alla prioriteter
trace-take = Allt som tabell
trace-serves = Se vad det främjar
trace-duty = Ärende
trace-duties = Ärenden
trace-evidence = Underlag
trace-promise = Löfte
trace-decided = Beslut av andra
trace-figures = Siffror
trace-link = Adress
trace-more = { $number ->
    [one] En till
   *[other] { $number } till
}
trace-targets = { $number ->
    [one] { $number } mål
   *[other] { $number } mål
}
trace-measures = { $number ->
    [one] { $number } åtgärd
   *[other] { $number } åtgärder
}
trace-decisions = { $number ->
    [one] { $number } beslut av andra
   *[other] { $number } beslut av andra
}
trace-reports = { $number ->
    [one] { $number } rapport
   *[other] { $number } rapporter
}
