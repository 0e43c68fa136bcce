# Lägen: samma ord på varje sida, i brev och i dokument
state-late = försenad
state-due-soon = snart dags
state-on-the-way = på gång
state-not-started = inte påbörjad
state-met = uppfylld
state-waived = slopad
state-waiting = väntar på dig

# Hur många det går så för: ”2 uppfyllda”
state-late-count = { $count ->
    [one] { $count } försenad
   *[other] { $count } försenade
}
state-due-soon-count = { $count } snart dags
state-on-the-way-count = { $count } på gång
state-not-started-count = { $count ->
    [one] { $count } inte påbörjad
   *[other] { $count } inte påbörjade
}
state-met-count = { $count ->
    [one] { $count } uppfylld
   *[other] { $count } uppfyllda
}
state-waived-count = { $count ->
    [one] { $count } slopad
   *[other] { $count } slopade
}
state-waiting-count = { $count } väntar på dig

# Samma ord om det som är neutrum på svenska: ett mål
state-late-neuter = försenat
state-not-started-neuter = inte påbörjat
state-met-neuter = uppfyllt
state-waived-neuter = slopat

# Ramen
shell-skip = Gå till innehållet
shell-menu = Meny
shell-navigation = Huvudmeny
shell-breadcrumbs = Du är här
shell-language = Språk
shell-theme = Färger
shell-acting-for = företräder:
shell-footer = Om tjänsten
shell-about = Kortteli är städernas gemensamma arbetsrum. Det är fri programvara.
shell-draft-kept = Det du skrivit finns kvar i den här webbläsaren, sparat klockan
shell-draft-back = Det du skrev tidigare finns åter i formuläret.
shell-printed = Utskriven { $day }
shell-search = Sök i hela tjänsten
shell-sending = Skickar…
theme-auto = Som på din enhet
theme-light = Ljus
theme-dark = Mörk
sign-in = Logga in
sign-out = Logga ut

# Ord som formulär och listor delar
save = Spara
cancel = Avbryt
change = Ändra
remove = Ta bort
add = Lägg till
undo = Ångra
back = Tillbaka
search = Sök
show = Visa
yes = Ja
no = Nej
nobody = Ingen
none = Inget
download-csv = Som tabell (CSV)
download-xlsx = Som kalkylblad (XLSX)
downloads = Ladda ner listan
filter = Avgränsa listan
filter-apply = Visa
filter-remove = Ta bort avgränsningen
pager = Listans sidor
pager-previous = Föregående
pager-next = Nästa
pager-page = Sida { $number }
count-rows = { $count ->
    [one] { $count } rad
   *[other] { $count } rader
}
language = Språk
list-all = alla
list-filter = { $column }: { $value }
list-nothing-such = något annat
list-none-left = Här finns inget sådant. Ta bort en avgränsning.
rows-too-many = Listan har över { $most } rader. Avgränsa den med filter och ladda ner den i delar.

# Vad som är fel i ett formulär
form-problem = Något behöver rättas
form-error = Fel
form-stale = Formuläret hade varit öppet för länge, eller så loggade du in under tiden. Det du skrivit finns kvar: skicka det på nytt.
day-unclear = Skriv dagen så här: 22.11.2026.
number-unclear = Skriv ett tal, till exempel 12,5.
body-too-large = Du skickade mer än { $megabytes } MB, som är det högsta. Skicka mindre åt gången.
changed-meanwhile = Någon annan ändrade detta medan du skrev. Båda versionerna finns nedan: välj vad som ska stå kvar och spara igen.
saved-meanwhile = Sparat under tiden: { $value }
not-chosen = inget
sign-in-first = Logga in för att fortsätta.
sign-in-again = Det här kräver en ny inloggning. Logga in igen för att fortsätta.
not-for-you = Din roll tillåter inte detta. Fråga rummets koordinator eller administratören.

# När något inte kan besvaras
failure-forbidden = Du kan inte göra detta
failure-too-large = Det var för mycket på en gång
failure-too-often = För många försök
failure-refused = Så går det inte att göra
failure-missing = Sidan finns inte
failure-missing-do = Adressen kan vara felskriven, sidan kan ha tagits bort eller så måste du logga in för att se den.
failure-unclear = Begäran gick inte att förstå
failure-unclear-do = Gå tillbaka, ladda sidan på nytt och försök en gång till.
failure-fault = Något gick sönder här
failure-fault-do = Ingenting sparades. Försök igen om en stund. Om det händer på nytt, berätta numret nedan för administratören.
failure-full = Det finns inte plats att spara
failure-full-do = Det går att läsa men inte att spara. Det du skrev sparades inte: håll sidan öppen och försök igen när administratören har gjort plats.
failure-incident = Nummer till administratören: { $incident }
first-page = Framsida
failure-home = Till framsidan

# Sidorna bakom sidfoten
accessibility-title = Tillgänglighet
accessibility-aim = Vad vi siktar på
accessibility-aim-text = Alla ska kunna använda tjänsten: med bara tangentbord, med skärmläsare, på en liten skärm, förstorad till 400 procent, i ljust eller mörkt och utan skript. Måttet är nivå AA i WCAG 2.2.
accessibility-how = Hur det testas
accessibility-how-text = Varje ändring testas i en riktig webbläsare. Tillgängligheten kontrolleras automatiskt efter varje steg, på en bred och på en smal skärm. Dokumenten är taggade enligt PDF/UA-1.
accessibility-shown = Bilder och dokument
accessibility-shown-text = Bredvid varje bild finns en tabell med samma siffror. Varje dokument kan också läsas som en sida.
accessibility-tell = Om något är i vägen
accessibility-tell-text = Berätta det för dem som sköter tjänsten. Om svaret inte hjälper kan du vända dig till Transport- och kommunikationsverket Traficom, som övervakar digitala tjänsters tillgänglighet.
cookies-title = Kakor
cookies-list = Vilka kakor det finns
cookies-text = Bara sådana som behövs för det du ber om. Ingen följer dig och ingen sida laddar något från andra ställen, så det finns inget att godkänna.
cookies-session = Minns att du är inloggad. Försvinner när du loggar ut, efter två veckor utan användning eller efter 90 dagar.
cookies-lang = Minns språket du valt i ett år.
cookies-theme = Minns färgerna du valt i ett år.
about-title = Om Kortteli
about-what = Vad detta är
about-what-text = Ett arbetsrum dit en stad hämtar in sin påverkansplan. Staden följer upp planen här och får en rapport till sitt organ.
about-free = Fri programvara
about-free-text = Kortteli är publicerat under Europeiska unionens öppna licens (EUPL 1.2).
about-version = Version { $version }
sheet-missing = Välj en fil.
sheet-empty = Filen har inga rader. Välj en annan.
sheet-too-large = Filen är större än { $megabytes } MB. Dela upp den och hämta in delarna en i taget.
sheet-kind = Det här är ingen lista. Spara den som CSV eller XLSX och hämta in den på nytt.
sheet-old-xls = Det här är Excels gamla format. Öppna den i Excel och spara som .xlsx.
sheet-password = Filen är skyddad med lösenord. Ta bort lösenordet i Excel och hämta in filen på nytt.
sheet-bomb = Filen packas upp till mycket mer än en lista rymmer. Spara den på nytt i Excel eller som CSV.
sheet-damaged = Filen är skadad. Öppna den i Excel och spara den på nytt.
sheet-rows = Listan har över { $limit } rader. Dela upp den och hämta in delarna en i taget.
sheet-columns = Listan har över { $limit } kolumner. Ta bort de som inte behövs.
sheet-cell = En text på rad { $row } är längre än { $limit } tecken: ”{ $text }…”. Förkorta den.
