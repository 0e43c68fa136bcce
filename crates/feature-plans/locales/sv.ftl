# Plans and the front page
plans = Påverkansplaner
plans-lede = Vad städerna vill åstadkomma, hur det går och vad som står på tur.
plans-of-others = Andras planer
plans-empty = Inga planer ännu
plans-empty-import = Börja med den plan som staden redan har: hämta in dokumentet.
plans-empty-wait = När en stad publicerar sin plan hittar du den här. Logga in för att se din egen stads planer.
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
notes-count = { $count ->
    [one] En anteckning från dokumentet
   *[other] { $count } anteckningar från dokumentet
}

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
not-chosen = inget
measure-remove = Ta bort åtgärden
measure-remove-ask = Ska åtgärden tas bort?
measure-remove-what = Den försvinner ur planen. Om ni har gett upp den, välj hellre ”Slopad” och en motivering: då kan rapporterna berätta det.
done-on-missing = Skriv dagen då åtgärden gjordes.
done-in-future = Dagen ligger i framtiden. En åtgärd är gjord först när dagen har kommit.
drop-reason = Berätta varför åtgärden slopades.
due-before-start = Den skulle vara klar innan den börjar. Ändra en av dagarna.

# Indicators
indicators = Indikatorer
indicators-empty = Inga indikatorer ännu.
indicator-new = Lägg till en indikator
no-values = inga värden ännu
value-on-day = { $value } ({ $day })
aim = Målvärde: { $value }

# Who is with us
stakeholders = Intressentkarta
stakeholders-empty = Ingen har nämnts ännu.
partners = Strategiska partner
partners-empty = Ingen har nämnts ännu.
officers = Ansvariga tjänsteinnehavare
officers-empty = Ingen har nämnts ännu.
people-of-goal-edit = Redigera intressenter, partner och ansvariga

# What is refused
text-missing = Skriv något här.
text-too-long = Texten är för lång: högst { $limit } tecken ryms.
year-range = Välj ett år mellan { $first } och { $last }.
per-year-range = Välj 1–{ $limit } gånger om året.

# Two people saving the same
version-theirs = Sparad under tiden
version-yours = Det du skrev
saved-meanwhile = Sparat under tiden: { $value }
version-same = lika i båda

# What was done
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
done-measure-removed = Åtgärden har tagits bort.

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
