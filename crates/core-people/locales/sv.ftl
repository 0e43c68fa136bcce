# Inloggning
sign-in-title = Logga in
sign-in-lede = Vi skickar en länk och en kod till dig per e-post. Du behöver inget lösenord.
sign-in-email-hint = Adressen som administratören har lagt till, oftast din arbetsadress.
sign-in-send = Skicka länken och koden
sign-in-otherwise = Andra sätt att logga in
sign-in-passkey-title = Logga in med inloggningsnyckel
sign-in-password-title = Logga in med lösenord
sign-in-by-mail = Logga in per e-post
sign-in-anew = Börja om
sign-in-code-title = Se i din e-post
sign-in-code-lede = Om { $email } har ett konto här har vi skickat en länk och en kod dit. Öppna länken eller skriv koden nedan. Båda fungerar en gång och i { $minutes } minuter.
sign-in-code-hint = Sex siffror, till exempel 012 345.
sign-in-nothing-came = Kom det inget?
sign-in-nothing-came-do = Vänta en stund och titta också i skräpposten. Om du skrev en annan adress än den som administratören har lagt till, börja om.
sign-in-link-title = Logga in med länken
sign-in-link-lede = Du loggar in som { $email }.
sign-in-passkey-lede = Webbläsaren ber om ditt fingeravtryck, ditt ansikte, enhetens lås eller en säkerhetsnyckel.
link-expired = Länken och koden fungerar inte längre: de är redan använda eller för gamla. Börja om så får du nya.
code = Kod
code-missing = Skriv koden som kom per e-post.
code-unclear = Koden har { $digits } siffror. Kontrollera den och skriv den på nytt.
code-wrong = Det här är inte koden som vi skickade. Kontrollera den och skriv den på nytt.
code-spent = Den här koden har prövats för många gånger. Börja om så får du en ny.
sign-in-failed = Adressen, lösenordet eller koden är fel. Kontrollera alla tre och försök igen.
too-often = Det blev för många försök. Vänta { $minutes ->
    [one] en minut
   *[other] { $minutes } minuter
} och försök igen.
sign-out-title = Logga ut
sign-out-lede = Du loggade in på nytt under tiden. Vill du ändå logga ut?
done-signed-out = Du har loggat ut.

# Adresser och namn
email = E-postadress
email-optional = E-postadress (valfri)
email-missing = Skriv e-postadressen.
email-unclear = Skriv hela e-postadressen, till exempel namn@stad.example.
email-too-long = E-postadressen är längre än { $limit } tecken.
email-taken = Ett annat konto har redan den här e-postadressen.
name = Namn
name-missing = Skriv namnet.
name-too-long = Namnet är längre än { $limit } tecken. Förkorta det.
language = Språk på sidor och i brev
next-step = Fortsätt
never = aldrig

# Det egna kontot
account-title = Ditt konto
account-edit-title = Ditt namn och språk
email-change-hint = Administratören kan ändra adressen.
acting-for = Du företräder
acting-for-lede = Det du gör antecknas för den organisation som du företräder.
acting-for-question = Vem företräder du nu?
acting-for-oneself = dig själv
ways-in = Hur du loggar in
ways-in-text = En länk eller kod per e-post fungerar alltid. En inloggningsnyckel är snabbare och säkrare.
own-data = Dina egna uppgifter
own-data-text = I filen finns det som är sparat om dig: ditt konto, dina fullmakter, dina inloggningar och vad du har gjort här.
own-data-download = Ladda ner dina egna uppgifter (JSON)
done-account-changed = Ditt namn och språk är sparade.
done-acting-for = Från och med nu företräder du den organisation som du valde.

# Inloggade enheter
sessions-title = Var du är inloggad
sessions-lede = Om du inte känner igen en enhet, logga ut där och byt lösenord om du har ett.
sessions-count = { $count ->
    [one] { $count } enhet
   *[other] { $count } enheter
}
session-device = Enhet
session-unknown-device = Okänd enhet
session-seen = Senast använd
session-began = Inloggad
session-end = Avsluta
session-end-one = Logga ut där
session-end-others = Logga ut överallt annars
session-here = den här enheten
done-session-ended = Du är utloggad där.

# Inloggningsnycklar
passkeys-title = Inloggningsnycklar
passkeys-lede = En inloggningsnyckel finns i din telefon, dator eller säkerhetsnyckel. Du öppnar den med fingeravtryck, ansikte eller enhetens lås.
passkeys-count = { $count ->
    [0] inga inloggningsnycklar
    [one] { $count } inloggningsnyckel
   *[other] { $count } inloggningsnycklar
}
passkeys-none = Du har inga inloggningsnycklar
passkeys-none-do = Lägg till en, så loggar du nästa gång in utan att vänta på e-post.
passkeys-impossible = Inloggningsnycklar kräver en webbplats med eget namn. Här går de inte att använda.
passkey-added = Tillagd
passkey-used = Senast använd
passkey-new-title = Lägg till en inloggningsnyckel
passkey-new-lede = Ge först inloggningsnyckeln ett namn. Sedan skapar webbläsaren den.
passkey-name = Inloggningsnyckelns namn
passkey-name-hint = Som du känner igen den på senare, till exempel ”Arbetstelefonen”.
passkey-name-missing = Skriv ett namn på inloggningsnyckeln.
passkey-ceremony-lede = Webbläsaren skapar nu inloggningsnyckeln ”{ $name }”.
passkey-make = Skapa inloggningsnyckeln
passkey-use = Använd en inloggningsnyckel
passkey-again = Börja om
passkey-script = Inloggningsnycklar kräver skript, som är avstängda i din webbläsare. Logga in per e-post i stället.
passkey-failed = Inloggningsnyckeln fungerade inte, eller så avbröt webbläsaren. Försök igen eller logga in på ett annat sätt.
passkey-late = Webbläsaren väntade för länge. Börja om.
passkey-known = Den här inloggningsnyckeln är redan tillagd.
passkey-remove-title = Ta bort inloggningsnyckeln ”{ $name }”
passkey-remove-text = Den släpper inte längre in dig, och du loggas ut på dina andra enheter. Ta bort inloggningsnyckeln också från enheten.
passkey-remove = Ta bort inloggningsnyckeln
done-passkey-added = Inloggningsnyckeln är färdig att användas.
done-passkey-removed = Inloggningsnyckeln är borttagen, och du är utloggad på dina andra enheter.

# Lösenord och andra steget
password-title = Lösenord och autentiseringsapp
password-lede = Du behöver inget lösenord. Om du vill ha ett hör det alltid ihop med en kod från en app i din telefon.
password = Lösenord
password-hint = Minst { $shortest } tecken. Några ord i rad är lätta att minnas.
password-missing = Skriv lösenordet.
password-short = Lösenordet är för kort. Skriv minst { $shortest } tecken.
password-long = Lösenordet är för långt. Skriv högst { $longest } tecken.
password-guessed = Det här lösenordet hör till de första som andra prövar. Välj ett annat.
password-own = I lösenordet finns ditt namn eller din e-postadress. Välj ett annat.
password-forgotten = Har du glömt lösenordet eller är telefonen borta?
password-forgotten-do = Logga in per e-post och ange ett nytt lösenord på ditt konto.
password-is-set = angett
password-not-set = inte angett
password-new-title = Ange ett lösenord
password-new-lede = Hitta på ett lösenord och lägg sedan till det här kontot i autentiseringsappen i din telefon.
password-set = Ange lösenordet
password-remove-title = Ta bort lösenordet
password-remove-text = Lösenordet, appens koder och reservkoderna slutar fungera, och du loggas ut på dina andra enheter. Du kan fortfarande logga in per e-post och med dina inloggningsnycklar.
password-remove = Ta bort lösenordet
done-password-set = Lösenordet är angett, och du är utloggad på dina andra enheter.
done-password-removed = Lösenordet är borttaget, och du är utloggad på dina andra enheter.
second-factor = Kod från appen
second-factor-hint = Sex siffror från autentiseringsappen. Om telefonen är borta, skriv en reservkod.
app-title = Appen i din telefon
app-text = Öppna en autentiseringsapp och läs av bilden. Om du inte har någon, installera en från telefonens appbutik.
app-picture = Bild som autentiseringsappen läser av
app-key = Om du inte kan läsa av bilden, skriv den här nyckeln i appen:
app-code = Koden som appen visar
app-code-hint = Sex siffror.
app-code-missing = Skriv koden som appen visar.
app-code-wrong = Det här är inte koden som appen visar nu. Vänta på nästa kod och skriv den.
app-stale = Bilden var gjord för en annan inloggning. Läs av den nya bilden och skriv koden på nytt.
codes-title = Reservkoder
codes-lede = Om telefonen är borta duger en reservkod i stället för appens kod. Varje kod fungerar en gång. Nya koder ersätter de gamla.
codes-shown-lede = Förvara koderna så att du hittar dem utan telefonen, till exempel på papper. De visas inte på nytt. Varje kod fungerar en gång.
codes-left = { $count } kvar
codes-new = Skaffa nya koder
codes-kept = Jag har sparat koderna

# Människor
people-title = Personer
people-search = Sök på namn eller e-postadress
people-count = { $count ->
    [one] { $count } person
   *[other] { $count } personer
}
person = Person
person-new-title = Lägg till en person
person-new-lede = Med en e-postadress får personen ett konto och en inbjudan per e-post.
person-edit-title = Ändra { $name }
person-email-hint = Länkar och koder för inloggning skickas till den här adressen.
administration = Administration
administers-question = Är administratör
administers-hint = Ser personer och organisationer och kan ändra dem och vem som får göra vad.
account-standing = Konto
account-none = inget konto
account-none-text = Inget konto. Lägg till en e-postadress så får personen en inbjudan.
account-is-open = i bruk
account-is-closed = stängt
account-administers = administratör
account-close = Stäng kontot
account-closed = Kontot är redan stängt.
account-reopen = Öppna kontot på nytt
person-close-title = Stäng kontot för { $name }
person-close-text = Personen loggas genast ut överallt och kan inte längre logga in. Det hen har skrivit finns kvar. Du kan öppna kontot på nytt.
last-administrator = Det här är den enda administratören. Gör först någon annan till administratör.
administrator-there = Tjänsten har redan en administratör.
done-person-added = Personen är tillagd.
done-person-invited = Personen är tillagd, och inbjudan är på väg.
done-person-changed = Ändringarna är sparade.
done-account-closed = Kontot är stängt, och personen är utloggad överallt.
done-account-reopened = Kontot är i bruk igen.
theirs = Sparat under tiden
yours = Det du skrev
both-same = lika i båda

# Fullmakter
acts-for = Företräder
mandates = Fullmakter
mandates-none = Företräder ingen organisation
mandates-none-do = Med en fullmakt kan personen handla för en organisation.
mandate-new = Ge en fullmakt
mandate-new-title = Ge { $name } en fullmakt
mandate-end = Avsluta fullmakten
mandate-end-title = Avsluta fullmakten
mandate-end-text = Efter den sista dagen företräder { $name } inte längre organisationen { $organisation }. Det som gjorts dittills finns kvar.
mandate-backwards = Den sista dagen är före den första. Ändra någondera.
capacity = Uppgift
capacity-hint = Till exempel ”kontaktchef” eller ”ledamot i stadsstyrelsen”.
capacity-missing = Skriv i vilken uppgift personen handlar.
capacity-too-long = Uppgiften är längre än { $limit } tecken. Förkorta den.
since = Från
until = Till
for-now = tills vidare
first-day = Första dagen
last-day = Sista dagen
last-day-optional = Sista dagen (valfri)
day-missing = Skriv dagen.
done-mandate-added = Fullmakten är given.
done-mandate-ended = Fullmaktens sista dag har sparats.

# Organisationer
organisation = Organisation
organisations-none = Ingen organisation hittades
organisations-none-do = Sök på en annan del av namnet eller lägg till organisationen.
organisation-not-chosen = Välj en organisation.
organisation-search-letters = Sök en organisation på namn (minst { $letters } bokstäver)
organisations-empty-do = Börja med den stad vars planer görs här. Därefter öppnar du ett rum för den.
organisation-new-title = Lägg till en organisation
organisation-name-missing = Skriv namnet på minst ett språk.
kind-city = stad eller kommun
kind-region = landskap eller samkommun
kind-network = nätverk av städer
kind-ministry = ministerium eller ämbetsverk
kind-company = företag
kind-association = förening eller parti
kind-other = annan
country-unclear = Skriv landet med två bokstäver, till exempel FI.

# Brev
letter-hello = Hej,
letter-hello-name = Hej { $name },
letter-sign-in-subject = { $site }: din kod är { $code }
letter-sign-in-link = Logga in genom att öppna den här länken:
letter-sign-in-button = Logga in
letter-sign-in-code = Eller skriv den här koden där du bad om den:
letter-sign-in-limits = Länken och koden fungerar en gång och i { $minutes } minuter.
letter-sign-in-unasked = Om du inte bad om detta behöver du inte göra något. Ingen kommer in utan det här meddelandet. Ge inte koden till någon.
letter-invitation-subject = Du har ett konto i tjänsten { $site }
letter-invitation-opened = Ett konto har öppnats för dig i tjänsten { $site }.
letter-invitation-how = Logga in med den här e-postadressen. Vi skickar varje gång en länk och en kod, så du behöver inget lösenord:
letter-invitation-button = Gå till inloggningen
letter-invitation-why = Du får det här meddelandet eftersom en administratör för { $site } lade till din adress.
