my-work = Min arbetslista
my-work-lede = Vad du och din organisation har lovat och vad andra har lovat er. Det försenade först.
work-first = Först:
work-tabs = Vems
work-mine = Mina ({ $count })
work-ours = Vår organisations ({ $count })
work-theirs = Lovat till oss ({ $count })
work-empty = Ingenting väntar här
work-empty-do = Hit kommer av sig självt det som ska vara klart inom tre månader: planernas mål och åtgärder, löften från möten, uppföljningar och åtaganden som ni skriver in.
all-commitments = Alla åtaganden
home-work = { $count ->
     [one] Ett ärende inom två veckor
    *[other] { $count } ärenden inom två veckor
  }{ $late ->
     [0] .
    *[other] , { $late } av dem försenade.
  }
commitment = Åtagande
commitments = Åtaganden
commitments-of = Åtaganden: { $space }
commitments-lede = Vem har lovat vad till vem och till när. Planernas mål, åtgärder, löften och uppföljningar finns här av sig själva.
commitments-empty = Inga åtaganden ännu
commitments-empty-do = Skriv in vad ni har lovat, eller ge planens mål en dag: då kommer de hit av sig själva.
commitment-new = Lägg till ett åtagande
commitment-edit = Ändra åtagandet
commitment-end = Avsluta åtagandet
commitment-end-ask = Ska åtagandet avslutas?
commitment-end-what = Det som är gjort finns kvar. Det som är öppet efterges med den orsak du skriver, och inget förfaller efter i dag.
bodies = Organ
bodies-of = Organ: { $space }
bodies-lede = Nämnder, styrelser och fullmäktige som följer arbetet: vilka som sitter i dem och när de sammanträder.
bodies-empty = Inga organ ännu
bodies-empty-do = Lägg till det organ som följer upp planen och sedan dess sammanträden: till varje hör en uppföljning.
bodies-too-many = Det finns redan { $limit } organ.
body-new = Lägg till ett organ
body-edit = Ändra organet
body-name = Namn
body-names = Vad det heter
body-name-fi = Namn på finska
body-name-sv = Namn på svenska
body-name-en = Namn på engelska
body-name-missing = Skriv organets namn på minst ett språk.
body-known = Det finns redan ett organ med det namnet.
body-kind = Slag
body-committee = nämnd eller sektion
body-board = styrelse
body-council = fullmäktige
body-steering-group = styrgrupp
body-other = annat organ
body-next = Nästa sammanträde
body-next-none = inget sammanträde inplanerat
body-meetings = Sammanträden
body-meetings-none = Inga sammanträden framöver. Lägg till dagarna, så hör en uppföljning till varje.
body-meetings-past = Hållna
body-seats = Medlemmar
body-seats-none = Ingen är nämnd ännu. Nämn medlemmarna, så att det som läggs fram når dem.
body-seats-past = Tidigare
seats-too-many = Det finns redan { $limit }.
seat-new = Nämn en medlem
seat-edit = Ändra platsen
seat-person = Vem
seat-other = Någon utan konto här
seat-name = Namn
seat-name-hint = Bara för någon utan konto.
seat-email = E-post
seat-email-hint = Dit handlingarna skickas. Får lämnas tomt.
seat-email-wrong = Skriv hela adressen, till exempel namn@example.org.
seat-who-missing = Välj vem det är eller skriv namnet.
seat-role = Roll
seat-chair = ordförande
seat-vice-chair = vice ordförande
seat-secretary = sekreterare
seat-member = medlem
seat-from = Första dag
seat-to = Sista dag
seat-since = från { $day }
seat-until = till { $day }
seat-mistaken = Var det ett misstag?
seat-mistaken-what = Den som suttit i organet och inte längre gör det får i stället en sista dag.
seat-remove = Ta bort platsen
until-before-since = Sista dagen är före den första.
meeting-new = Lägg till ett sammanträde
meeting-edit = Ändra sammanträdet
meeting-on = Dag
meeting-day-missing = Ange sammanträdets dag.
meeting-at = Klockslag
meeting-at-hint = Till exempel 16.00. Får lämnas tomt.
meeting-time-wrong = Skriv klockslaget som 16.00.
meeting-place = Plats
meeting-reviews = Följs arbetet upp där?
meeting-reviews-yes = Ja: en uppföljning ska vara klar till sammanträdet
meeting-reviews-no = Nej
meeting-known = Organet har redan ett sammanträde den dagen.
meetings-too-many = Det finns redan { $limit } sammanträden.
meeting-call-off = Ställ in sammanträdet
meeting-why-off = Varför det inte hålls
meeting-is-called-off = inställt
meeting-called-off = Sammanträdet är inställt. Lägg till ett nytt i stället.
meeting-review = Uppföljning
meeting-when = { $day } kl. { $time }
missing = Vad som saknas och från vem
missing-lede = Det som ska vara klart till sammanträdet och inte är gjort.
missing-ask = Påminn dem per e-post
missing-goes-to = Ett meddelande går till: { $people }. Det räknar upp det som är märkt ”i meddelandet”.
missing-goes-to-one = { $name } ({ $count })
missing-goes-to-nobody = Just nu finns det ingen att påminna per e-post.
missing-in-mail = i meddelandet
missing-asked-today = efterfrågat i dag
missing-no-mail = får inga meddelanden
missing-more = Det här kommer utöver det som du har ombetts om tidigare i dag.
missing-asked-on = ombedd { $day }
missing-nobodys = Ingens
missing-give = Ge den till någon
missing-by = lovat av { $by }
done-missing-asked = Meddelandena är på väg.
done-nobody-asked = Ingen kunde ombes: de har redan ombetts i dag, eller så vill de inte ha meddelanden.
missing-opening = { $asks } ber dig om det som ännu saknas före sammanträdet { $day } ({ $body }).
missing-subject = { $count ->
    [one] { $body } { $day }: en sak saknas från dig
   *[other] { $body } { $day }: { $count } saker saknas från dig
}
missing-opening-bare = Det här saknas ännu före sammanträdet { $day } ({ $body }).
dossier-sent = Skickat till ledamöterna
dossier-sent-on = skickat { $day }
dossier-subject = { $body } { $day }: { $title }
dossier-opening = { $body } sammanträder { $when }. Att läsa före sammanträdet: { $title }.
dossier-asked = Vad du ombeds göra
dossier-read = Läs den
dossier-link-until = Länken är bara din och öppnas utan inloggning till och med { $day }.
dossier-why = Du får detta eftersom du sitter i { $body }. Avsändare: { $from }, via { $site }.
dossier-off = Inga fler meddelanden för detta organ
dossiers-off-what = Det som kommer till organet skickas inte längre till dig per e-post. De länkar du har öppnas fortfarande.
dossiers-are-off = Dessa meddelanden är avstängda
dossiers-are-off-what = Det som kommer till organet skickas inte till dig per e-post.
dossiers-on = Skicka dem igen
dossier-nobody = Välj någon som nås per e-post. Organets ledamöter och deras adresser finns på organets sida.
reminder-review = Förbered den
review-for = Uppföljning: { $body }
source-meeting = ett organs sammanträde
source-decision = ett beslut
done-body-founded = Organet är tillagt. Lägg till dess medlemmar och sammanträden.
done-body-changed = Organet är ändrat.
done-body-seated = Medlemmen är nämnd.
done-seat-changed = Platsen är ändrad.
done-seat-removed = Platsen är borttagen.
done-meeting-called = Sammanträdet är tillagt.
done-meeting-moved = Sammanträdet är ändrat.
done-meeting-called-off = Sammanträdet är inställt.
commitment-ended-on = Avslutat { $day }.
commitment-ended = Åtagandet är redan avslutat.
commitment-has-source = Det här följer av en annan uppgift: ändra den där.
commitment-title = Vad som utlovas
commitment-title-hint = Till exempel uppföljningsrapport till nämnden.
commitment-by = Vem som har lovat
commitment-owner = Ansvarig
commitment-owner-hint = Får ärendena på sin lista.
owner-nobody = Ingen särskild
commitment-when = När
commitment-starts = Ska vara klart
commitment-starts-hint = Om det återkommer, första gången.
commitment-often = Hur ofta
commitment-ends = Sista dagen
commitment-ends-hint = Lämna tomt om det fortsätter tills vidare.
commitment-lead = Påminnelse, dagar innan
commitment-shift = Om dagen är ett veckoslut eller en helgdag
shift-stays = stannar den
shift-before = vardagen innan
shift-after = nästa vardag
commitment-proving = Vad som visar det
commitment-proof = Underlag som väntas
commitment-proof-hint = Till exempel nämndens protokoll.
commitment-acceptance = När underlaget räknas
acceptance-owner = när det har getts
acceptance-receiver = när mottagaren har godkänt det
commitment-details = Mer om det
commitment-level = Vem som ser det
level-member = alla som har en roll i rummet
level-team = koordinatorer och ansvariga
level-confidential = koordinatorer och den ansvariga
commitment-source = Kommer från
commitment-next = Nästa
commitment-kept = { $come ->
     [0] Inget har förfallit ännu.
    *[other] { $met } av { $come } som har förfallit är uppfyllda.
  }
lead-days = { $days ->
     [one] en dag
    *[other] { $days } dagar
  }
source-none = inskrivet här
source-target = planens mål
source-measure = planens åtgärd
source-promise = löfte vid en kontakt
source-follow-up = planens uppföljning
source-other = en annan uppgift
party-space = Alla i { $space }
party-named = Någon annan, med namn
party-name = Namn, om någon annan
party-missing = Skriv vem det är.
role-coordinators = koordinatorerna
role-officers = de ansvariga
role-readers = läsarna
choose-once = en gång
choose-two-years = vartannat år
choose-months = varje år i valda månader
choose-months-which = I vilka månader
choose-since-last = senast så många månader efter förra gången
choose-since-last-months = Månader sedan förra gången
choose-rule = enligt en egen regel
choose-rule-text = Regel
choose-rule-hint = En återkomstregel för kalendrar (RFC 5545), till exempel FREQ=MONTHLY;BYDAY=1TU för den första tisdagen i varje månad.
often-once = en gång, { $day }
often-month = varje månad
often-quarter = varje kvartal
often-half-year = två gånger om året
often-year = varje år
often-months = var { $months }:e månad
often-in-months = varje år: { $months }
often-weeks = { $weeks ->
     [one] varje vecka
    *[other] var { $weeks }:e vecka
  }
often-since-last = { $months ->
     [one] senast en månad efter förra gången
    *[other] senast { $months } månader efter förra gången
  }
often-rule = enligt regeln { $rule }
often-missing = Välj hur ofta.
months-missing = Välj minst en månad.
months-out-of-range = Skriv ett antal månader från 1 till { $limit }.
rule-unknown = Det här är ingen regel för dagar. Välj i listan eller skriv till exempel FREQ=MONTHLY;BYDAY=1TU.
rule-has-until = Lämna bort UNTIL: sista dagen har ett eget fält.
rule-never = Det skulle aldrig förfalla. Ändra hur ofta eller sista dagen.
rule-too-often = Det skulle förfalla mer än { $limit } gånger om året. Välj något glesare.
rule-too-many = En regel återkommer högst { $limit } gånger.
starts-on-missing = Ange vilken dag det ska vara klart.
ends-before-start = Sista dagen är före den första.
lead-out-of-range = Skriv ett antal dagar från 0 till { $limit }.
title-missing = Skriv på en rad vad det gäller.
line-too-long = Det här är längre än { $limit } tecken.
days-off-too-many = Högst { $limit } dagar kan anges.
duty-what = Vad
duty-status = Läge
duty-due = Ska vara klart
duty-span = När
duty-whose = Vems
duty-to = Till vem
duty-space = Rum
duties = Ärenden
span-late = försenat
span-week = den här veckan
span-month = den här månaden
span-later = senare
status-raised = försenat, ska lyftas
status-late = försenat
status-due-soon = snart dags
status-handed-in = väntar på godkännande
status-upcoming = kommande
status-met = uppfyllt
status-waived = eftergivet
due-late = { $days ->
     [one] { $day }, en dag försenat
    *[other] { $day }, { $days } dagar försenat
  }
due-today = i dag, { $day }
due-in = { $days ->
     [one] i morgon, { $day }
    *[other] { $day }, om { $days } dagar
  }
duty-settle = Ange läget för hand
duty-settle-how = Läge
settle-met = Uppfyllt
settle-met-hint = Fast inget underlag visar det.
settle-waived = Behöver inte göras
settle-waived-hint = Inga fler påminnelser.
settle-raised = Ska lyftas
settle-raised-hint = Till ledningen, i förtid.
settle-unknown = Välj läge.
settle-reason-missing = Skriv orsaken.
settled-in-future = Den dagen har inte kommit ännu.
settled-met = Räknas som uppfyllt sedan { $day }.
settled-waived = Eftergivet { $day }.
settled-raised = Lyft { $day }.
duty-settled = Läget är redan angivet för hand: ta tillbaka det först.
duty-not-settled = Läget är inte angivet för hand.
duty-reopen = Ta tillbaka det angivna läget
duty-reopen-what = Läget följer åter av dagarna och underlaget. Orsaken var:
reason = Orsak
hand-over = Lämna över
hand-over-to = Till vem
hand-over-now = nu: { $name }
hand-over-what = Bara det här ärendet lämnas över. De följande stannar som de är.
successor-missing = Välj till vem.
successor-outside = Personen har ingen roll i rummet.
successor-same = Välj någon annan.
evidence = Underlag
evidence-none = Inget underlag ännu.
evidence-wanted = Väntas:
evidence-give = Ge underlag
evidence-title = Vad som visar det
evidence-title-hint = Till exempel protokoll 12.11, § 84.
evidence-link = Webbadress, om det finns en
evidence-link-hint = Börjar med https://
evidence-on = Dag
evidence-also = Det visar också dessa
duty-serves = Se vad det främjar
evidence-offered = Finns det bland de här?
evidence-not-offered = Något av de här är borta eller kan inte ges av dig här. Gå igenom listan och välj på nytt.
evidence-else = Eller vad annat som visar det
evidence-file = Fil, om det finns en
evidence-file-hint = Word, Excel, PDF, text eller bild, högst { $megabytes } MB. Utan annan rubrik används filens namn.
file-kilobytes = { $name }, { $kilobytes } kB
file-megabytes = { $name }, { $megabytes } MB
evidence-given = getts { $day }
evidence-given-by = getts { $day } av { $name }
evidence-state-given = givet
evidence-state-accepted = godkänt
evidence-state-returned = returnerat
evidence-state-withdrawn = återtaget
evidence-settled = Det här är redan behandlat eller återtaget.
link-not-one = Skriv hela adressen: https://exempel.fi
judge = Behandla eller ta tillbaka
judge-what = Vad gör du med det?
judge-accept = Godkänn
judge-accept-hint = Ärendet är uppfyllt.
judge-return = Returnera med en kommentar
judge-return-hint = Ärendet väntar igen.
judge-withdraw = Ta tillbaka
judge-take-back = Ta tillbaka underlaget
judge-withdraw-hint = Ärendet är igen som om det inte hade getts.
judge-comment = Kommentar
judge-comment-hint = Behövs när du returnerar.
judge-missing = Välj vad du gör.
return-comment-missing = Skriv vad som saknas.
changed-meanwhile = Någon har ändrat det här under tiden. Titta igen och spara sedan.
clock = Årsklocka
clock-of = Årsklocka { $year }
clock-lede = { $duties ->
     [0] Inget för det här året.
     [one] Ett ärende.
    *[other] { $duties } ärenden.
  }
clock-lede-late = { $duties ->
     [one] Ett ärende
    *[other] { $duties } ärenden
  }, varav { $late } försenade.
clock-counted = { $word }: { $count }
calendar-summary = { $title } ({ $status })
feeds = I din egen kalender
feeds-lede = Ditt kalenderprogram läser det som ska vara klart på en hemlig adress och håller sig uppdaterat. Varje lista har en egen adress.
feeds-secret = Den som har en adress läser där det du får se vid den tidpunkten. Skapa en ny om den har hamnat i orätta händer: den gamla slutar då fungera. En adress slutar också fungera när du lämnar rummet.
feed-mine = Mina
feed-all = Allt jag ser
feed-organisation = Vad den har lovat och vad den har blivit lovad, och allt i dess rum.
feed-name = { $clock }: { $of }
feed-make = Skapa en adress
feed-renew = Skapa en ny adress
done-feed-renewed = Adressen är klar. Kopiera den till ditt kalenderprogram.
clock-late = { $late } försenade
clock-mark = { $day }: { $title }, { $whose }, { $status }
clock-note = { $whose } → { $to }
clock-today = i dag, { $day }
clock-done = { $months }: { $count ->
    [one] ett ärende, klart
   *[other] alla { $count } klara
}
clock-choose = Välj vad klockan visar
clock-spaces = Rum, ovanpå varandra
clock-all = allas
clock-mine = mina
clock-show = Visa
clock-sheet = Som ett blad att hänga upp (A3, PDF)
clock-empty = Inget ska vara klart i år
clock-empty-do = Klockan följer av mål, åtgärder, löften och åtaganden som har en dag. Ingen ritar den.
ring-plans = Planer
ring-promises = Löften
ring-commitments = Övriga åtaganden
ring-other = Övriga organ
done-commitment-made = Åtagandet är sparat.
done-commitment-changed = Åtagandet är ändrat.
done-commitment-ended = Åtagandet är avslutat.
done-duty-settled = Läget är sparat.
done-duty-reopened = Läget följer åter av dagarna och underlaget.
done-duty-handed-over = Ärendet är överlämnat. Om dagen är nära får den nya ägaren veta det i nästa morgons påminnelse.
done-evidence-given = Underlaget är sparat.
done-evidence-accepted = Underlaget är godkänt.
done-evidence-returned = Underlaget är returnerat.
done-evidence-withdrawn = Underlaget är återtaget.
reminders = Påminnelser
reminders-lede = Meddelanden om det vars dag närmar sig, är i dag eller redan har gått: allt för en dag i ett meddelande.
reminders-often = Hur ofta
reminders-before = Före dagen
reminders-wants-soon = Påminn mig också när dagen närmar sig
often-each-day = Varje dag då det finns något
often-each-day-hint = På morgonen.
often-mondays = Bara på måndagar
often-mondays-hint = Hela veckans på en gång.
often-never = Aldrig
often-never-hint = Dina ärenden finns kvar på din lista. Koordinatorerna får veta när något är en vecka försenat.
reminders-choose = Välj hur ofta
reminders-off = Stäng av påminnelserna
reminders-off-ask = Stänga av påminnelserna?
reminders-off-what = Du får inte längre meddelanden om det du ska göra eller koordinerar. Din lista är som förut.
reminders-are-off = Påminnelserna är avstängda
reminders-are-off-what = Du får inga meddelanden om det du ska göra eller koordinerar. Inloggningslänkar, inbjudningar och annat kommer fortfarande.
reminders-on = Slå på dem igen
reminders-hello = Hej { $name },
reminders-subject = { $late ->
     [0] { $count } ärenden väntar på dig
    *[other] { $count } ärenden väntar på dig, { $late } av dem försenade
  }
reminders-late = Försenat
reminders-due = I dag
reminders-soon = Närmar sig
reminders-moved = Ny dag
reminders-more = och { $count } till: alla finns på din lista
reminders-why-owner = Du får det här för att du har ärenden i { $site }.
reminders-why-coordinator = Du får det här för att du koordinerar { $spaces } i { $site }: koordinatorer får också veta vad som är en vecka försenat och vad som ingen nås av meddelanden om.
reminder-to = till: { $to }
reminder-to-whose = vems: { $whose }, till: { $to }
reminder-was = tidigare { $day }
reminder-do = Markera som klart
reminder-look = Öppna ärendet
done-reminders-chosen = Ditt val är sparat.
duty-done = Markera som klart
duty-done-button = Det är klart
duty-done-more = Ge mer: en adress, en annan dag eller flera ärenden
duty-done-already = Här finns inget kvar att göra.
reminders-of-duties = Påminnelser om ärenden
reminded-on = { $day }, { $what }
reminded-coordinator = { $name } (koordinator)
reminder-next = Nästa: { $day }, { $what }
stage-moved = ny dag
stage-soon = dagen är nära
stage-due = på dagen
stage-late = { $days ->
     [one] en dag försenat
    *[other] { $days } dagar försenat
  }
fate-waits = inte skickad ännu
fate-refused = nåddes inte
fate-unknown = kanske inte framme
unreached = E-posten når inte
unreached-since = { $name }: e-postservern tog inte emot meddelandet { $day }
unreached-what = Under tiden kommer påminnelserna till koordinatorerna. En administratör kan rätta adressen; annars görs ett nytt försök om en månad.
pass-on = Lämna över någons ärenden
days-off = Lediga dagar
pass-on-lede = När någon slutar lämnas allt öppet över på en gång. Det som är gjort förblir den personens.
pass-on-from = Från vem
pass-on-choose = Välj
pass-on-owner = { $name } ({ $duties })
pass-on-look = Se vad som lämnas över
pass-on-what = Från { $from } till { $to }: de här ärendena och de följande i samma åtaganden.
pass-on-button = { $duties ->
     [one] Lämna över ett ärende
    *[other] Lämna över { $duties } ärenden
  }
pass-on-other = Välj andra
pass-on-open = { $duties ->
     [one] Ett öppet ärende i det här rummet.
    *[other] { $duties } öppna ärenden i det här rummet.
  }
pass-on-all = Lämna över dem till någon annan
done-duties-passed-on = Ärendena är överlämnade. Efterträdaren får veta vad som är nära i nästa morgons påminnelse.
done-duties-given-back = Ärendena är återlämnade.
passings = Tidigare överlämnat
passings-empty = Här har ännu inget lämnats över.
passing-line = { $duties ->
     [one] Från { $from } till { $to }: ett ärende
    *[other] Från { $from } till { $to }: { $duties } ärenden
  }
passing-undone-tag = återlämnat { $day }
passing = Lämnat över
passing-what = { $duties ->
     [one] Ett ärende och åtagandets följande gick från { $from } till { $to }.
    *[other] { $duties } ärenden och åtagandenas följande gick från { $from } till { $to }.
  }
passing-back-what = { $left ->
     [one] Ett ärende är ännu öppet hos { $to } och går tillbaka till { $from }.
    *[other] { $left } ärenden är ännu öppna hos { $to } och går tillbaka till { $from }.
  }
passing-back = { $left ->
     [one] Ge tillbaka ett ärende
    *[other] Ge tillbaka { $left } ärenden
  }
passing-mistaken = Var det ett misstag?
passing-undone-on = Återlämnat den { $day }.
passing-undone = Ärendena är redan återlämnade.
giver-outside = Den som lämnade över ärendena har inte längre någon roll i rummet. Lämna över dem ett och ett i stället.
passing-on = Till åtagandena
days-off-lede = De här dagarna arbetar ingen. Ärenden som ska flyttas från helgdagar flyttas från dessa som från veckoslut.
days-off-year = Finlands helgdagar år
days-off-bring = Hämta dem
days-off-named = Namngivna dagar
days-off-remove = Ta bort de valda dagarna
days-off-empty = Inga dagar är namngivna ännu
days-off-empty-do = Hämta ett års helgdagar eller lägg till en dag nedan.
days-off-none-chosen = Välj vilka dagar som ska tas bort.
day-off-add = Lägg till en dag
day-off-day = Dag
day-off-missing = Ange vilken dag.
day-off-name = Vad den kallas
day-off-name-hint = Till exempel: stadshuset är stängt.
year-unknown = Välj ett år.
done-day-off-added = Dagen är tillagd. Ärenden som föll på den har flyttats.
done-days-off-brought = Helgdagarna finns nu här. Ärenden som föll på dem har flyttats.
done-days-off-removed = Dagarna är borttagna. Ärenden som hade flyttats för dem är tillbaka.
holiday-new-year = nyårsdagen
holiday-epiphany = trettondagen
holiday-good-friday = långfredagen
holiday-easter = påskdagen
holiday-easter-monday = annandag påsk
holiday-may-day = första maj
holiday-ascension = Kristi himmelsfärdsdag
holiday-pentecost = pingst
holiday-midsummer-eve = midsommarafton
holiday-midsummer = midsommardagen
holiday-all-saints = alla helgons dag
holiday-independence = självständighetsdagen
holiday-christmas-eve = julafton
holiday-christmas = juldagen
holiday-second-christmas = annandag jul
