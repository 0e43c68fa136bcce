# Framsidan
home-title = Framsida
home-lede = Här arbetar städerna med sina påverkansplaner: en stad hämtar in planen, följer upp den och får en rapport till sitt organ.
home-hello = Hej { $name }
home-waits = Väntar på dig
home-waits-nothing = Inget som du ansvarar för är försenat eller ska vara klart snart.
home-goes-on = Ditt arbete
home-plans = Planer
home-public = Öppet för alla
home-public-nothing = Ingen plan har publicerats ännu.

# Kommandoraden
cli-about = Kortteli, städernas gemensamma arbetsrum.
cli-config = konfigurationsfilen; annars ./kortteli.toml eller /etc/kortteli/kortteli.toml
cli-lang = språket för meddelanden: fi, sv eller en; annars det som LANG anger
cli-help = visar den här hjälpen
cli-version = visar versionen
cli-exit-codes = Slutkoder: 0 klart, 1 går inte eller finns inte, 2 kommandoraden förstods inte, 3 något gick sönder
cli-serve = Håller tjänsten i gång tills den stoppas.
cli-serve-listen = var tjänsten lyssnar, i stället för adressen i konfigurationen
cli-serve-no-migrate = startar inte om tabellerna är föråldrade, och uppdaterar dem inte
cli-migrate = Uppdaterar databasens tabeller.
cli-migrate-pending = räknar bara upp vad som är ogjort; slutkoden är 1 om det finns något
cli-missing = Det finns inget sådant.
cli-unclear = Det här förstods inte: { $why }
cli-fault = Något gick sönder: { $why }
usage-unknown = ”{ $argument }” är okänt här.
usage-no-command = Kommandot saknas.
usage-missing = Det här saknas: { $argument }
usage-value = ”{ $value }” passar inte för { $argument }.
usage-no-value = { $argument } behöver ett värde.
usage-conflict = { $argument } går inte ihop med { $other }.
usage-other = Kommandoraden är ofullständig. { $argument }
usage-more = Se vad som finns med --help.
help-usage = Användning:
help-usage-options = [flaggor]
help-commands = Kommandon
help-command = KOMMANDO
help-arguments = Argument
help-options = Flaggor
serve-ready = Kortteli finns på { $address }
migrate-done = Tabellerna är uppdaterade.

# Konfigurationen
configuration-unknown-key = Konfiguration: ”{ $key }” är ingen nyckel. Jämför stavningen med docs/operate/configuration.md.
configuration-syntax = Konfiguration: rad { $line } går inte att läsa. { $reason }
configuration-too-large = { $file } är för stor för en konfiguration: gränsen är { $limit } kB.
configuration-not-text = Konfiguration: { $key } är en text inom citattecken.
configuration-not-number = Konfiguration: { $key } är ett heltal.
configuration-not-flag = Konfiguration: { $key } är true eller false.
configuration-not-list = Konfiguration: { $key } är en lista med texter.
configuration-not-listen = Konfiguration: { $key } är en adress med port, till exempel 127.0.0.1:8080, inte ”{ $value }”.
configuration-not-address = Konfiguration: { $key } är en adress som https://kortteli.example.org, utan något efter värdnamnet. ”{ $value }” passar inte.
configuration-not-name = Konfiguration: { $key } är ett namn på högst { $value } tecken.
configuration-not-language = Konfiguration: { $key } är fi, sv eller en, inte ”{ $value }”.
configuration-not-time-zone = Konfiguration: { $key } är en tidszon som Europe/Helsinki, inte ”{ $value }”.
configuration-not-database = Konfiguration: { $key } är sqlite:FIL eller postgres://…
configuration-not-sender = Konfiguration: { $key } är en avsändare som Kortteli <kortteli@example.org>, inte ”{ $value }”.
configuration-not-mail-server = Inställningar: { $key } är en lista med e-postservrars adresser, till exempel 127.0.0.1, inte ”{ $value }”.
configuration-half-incoming = Inställningar: mail.incoming_listen och mail.incoming_address anges tillsammans, och mail.incoming_returns kräver båda; någon av dem saknas.
configuration-not-incoming-address = Inställningar: { $key } är en adress som innehåller {"{plan}"}, till exempel {"{plan}"}@planer.example.org, inte ”{ $value }”.
configuration-two-ways = Konfiguration: post går antingen till mappen mail.folder eller till servern mail.host. Lämna bort den ena.
configuration-not-port = Konfiguration: { $key } är en port mellan 1 och 65535, inte ”{ $value }”.
configuration-half-sign-in = Konfiguration: mail.user och mail.password_file hör ihop. Ange båda eller ingendera.
configuration-not-tls = Konfiguration: { $key } är starttls, always eller off, inte ”{ $value }”.
configuration-not-proxy = Konfiguration: { $key } är adresser som 10.0.0.2, inte ”{ $value }”.
configuration-not-log = Konfiguration: { $key } är ett filter som info eller warn,kit_web=debug, inte ”{ $value }”.
file-unreadable = Filen { $file } går inte att läsa: { $reason }
secret-broken = { $file } är ingen hemlighet på 32 byte. Lägg tillbaka din kopia av den eller ta bort den: då måste lösenordens autentiseringsappar tas i bruk på nytt.
password-file-empty = Filen { $file } innehåller inget lösenord, eller ett som är för långt.

# Start
listen-refused = Det går inte att lyssna på { $address }: { $reason }
database-missing = Det finns ingen databas på { $database } ännu. kortteli serve eller kortteli migrate skapar den.
migrations-pending = Tabellerna är föråldrade. Kör kortteli migrate. Ogjort: { $steps }

# Säkerhetskopior
cli-backup = Tar en säkerhetskopia medan tjänsten är i gång: alla rader och filer i ett arkiv.
cli-backup-file = arkivet som skrivs; en fil som redan finns skrivs aldrig över
cli-restore = Läser in en säkerhetskopia i en tom databas och en tom mapp.
cli-restore-file = arkivet som läses in
cli-verify = Kontrollerar om en säkerhetskopia, eller själva tjänsten, är som den skrevs.
cli-verify-file = arkivet som kontrolleras; utan det tjänstens databas, händelselogg och filer
backup-runs = Tar säkerhetskopia
backup-secret-apart = Hemligheten finns inte i säkerhetskopian: förvara en kopia av { $file } på ett annat ställe. Utan den godtas inga koder från autentiseringsappar efter en återställning.
backup-holds = { $rows ->
    [one] En rad
   *[other] { $rows } rader
 }, { $files ->
    [one] en fil
   *[other] { $files } filer
 }; händelseloggen slutar med { $head }, { $hash }
backup-damaged = Säkerhetskopian är skadad: { $what }. Använd en annan.
backup-format = Säkerhetskopian har formatet { $format }, som den här versionen inte läser. Använd en nyare Kortteli.
backup-newer = Säkerhetskopian är tagen med en nyare Kortteli: den har { $migration }. Använd den versionen eller en senare.
backup-not-empty = Här finns redan uppgifter. En säkerhetskopia läses bara in i en tom databas och där det ännu inte finns någon mapp med filer.
restore-runs = Läser in säkerhetskopian
restore-done = Säkerhetskopian är inläst. kortteli serve startar tjänsten.
verify-runs = Kontrollerar säkerhetskopian
verify-files-run = Kontrollerar filerna
verify-file-missing = Filen { $sha256 } saknas.
verify-file-changed = Filen { $sha256 } har ändrats på disken.
verify-files-whole = { $count ->
    [one] { $count } fil är som den kom.
   *[other] { $count } filer är som de kom.
}
verify-whole = { $activities ->
    [one] Händelseloggen är hel: en händelse
   *[other] Händelseloggen är hel: { $activities } händelser
 }, { $hash }
verify-integrity = Databasen är skadad: { $what }
verify-broken = Händelseloggen är inte som den skrevs. Först vid { $seq }: { $what }.
damage-missing = den saknas, eller en annan står i dess ställe
damage-changed = den eller den föregående har ändrats
damage-content-changed = dess innehåll har ändrats
damage-content-missing = dess innehåll har tagits bort utan en händelse som säger det
damage-stray-content = det finns innehåll som inte hör till någon händelse
damage-head = de sista händelserna har skurits bort, eller några har lagts till efter dem
file-exists = { $file } finns redan och skrivs inte över. Ange en annan fil.

# Vad läkaren säger
cli-doctor = Ser på konfiguration, databas, post, klocka, disk, säkerhetskopia och proxy och säger vad som behöver lagas.
cli-doctor-json = skriver ut det som hittades som JSON
doctor-configuration = Konfigurationen är { $file }.
doctor-configuration-none = Det finns ingen konfigurationsfil: varje nyckel har sitt standardvärde.
doctor-variable = Variabeln { $name } är satt men motsvarar ingen nyckel. Kontrollera stavningen.
doctor-development = Sidor för utvecklare är i bruk. Lämna bort ”development” där människor arbetar.
doctor-data = Det går att skriva i { $folder }.
doctor-data-missing = Mappen { $folder } finns inte ännu. Den första starten skapar den.
doctor-data-readonly = Det går inte att skriva i { $folder }: { $reason }
doctor-secret-open = Andra kan läsa { $file }. Kör chmod 600 på filen.
doctor-disk = { $megabytes } MB är ledigt på { $folder }.
doctor-disk-full = Bara { $megabytes } MB är ledigt på { $folder }. Gör plats.
doctor-database = { $database } svarar: { $engine } { $version }.
doctor-database-missing = Det finns ingen databas på { $database } ännu. Den första starten skapar den.
doctor-database-away = { $database } svarar inte: { $reason }
doctor-setting = Databasens inställning { $name } är { $value }. Då kan uppgifter gå förlorade eller läsas fel.
doctor-migrations = Tabellerna är uppdaterade.
doctor-migrations-pending = Tabellerna är föråldrade. Kör kortteli migrate. Ogjort: { $steps }
doctor-clock = Klockan är { $now }.
doctor-clock-back = Klockan är { $now }, men något hände redan { $last }. Ställ klockan.
doctor-backup = Den senaste säkerhetskopian är från { $when }: { $file }
doctor-backup-none = Ingen säkerhetskopia har tagits härifrån ännu. Kör kortteli backup varje natt.
doctor-backup-old = Den senaste säkerhetskopian är från { $when }: { $file }. Kör kortteli backup varje natt.
doctor-mail = E-postservern { $server } svarar.
doctor-mail-folder = Posten går till { $folder } och når ingen. Ange en e-postserver under mail.host.
doctor-mail-away = E-postservern { $server } svarar inte: { $reason }
doctor-address = Tjänstens adress är { $address }.
doctor-address-local = Bara den här maskinen når { $listen }.
doctor-address-missing = { $listen } kan nås utifrån, men ingen adress är angiven: länkarna i posten skulle inte leda någonstans. Ange ”address”.
doctor-address-open = Tjänstens adress är { $address }, och alla på vägen kan läsa med. Sätt en proxy framför som använder HTTPS.
doctor-proxy = Proxyn framför för vidare det den ska.
doctor-proxy-untrusted = Ingen proxy är betrodd, så alla räknas som en adress. Ange proxyns adress under trusted_proxies.
doctor-proxy-silent = { $address } ombads om en sida men gav ingen: { $reason }. Starta programmet och försök på nytt.
doctor-proxy-other = På { $address } svarar något annat än det här programmet.
doctor-proxy-host = Proxyn skickar ”{ $seen }” som Host i stället för ”{ $wanted }”. För vidare Host oförändrad, annars avvisas formulär.
doctor-proxy-origin = Proxyn ändrar Origin från ”{ $sent }” till ”{ $seen }”. För vidare den oförändrad, annars avvisas formulär.
doctor-proxy-forged = Proxyn för vidare en X-Forwarded-For som en främling skrev. Låt den sätta huvudet på nytt.
doctor-assets = Stilar och skript finns i programmet.
doctor-assets-missing = Stilar och skript saknas i programmet. Bygg dem i web/ före programmet: npm ci && npm run build

# Planer och rapporter på kommandoraden
cli-plan = Tar in och ut planer.
cli-plan-import = Tar in en plan ur ett dokument (.docx, .md eller .txt) eller ur filen som den togs ut i (.json).
cli-plan-import-file = dokumentet eller filen
cli-plan-import-dry-run = visar bara vad som känns igen och sparar inget; behöver ingen databas
cli-plan-import-json = tillsammans med --dry-run: skriver ut det igenkända trädet som JSON
cli-plan-import-space = rummet där planen görs, med dess id
cli-plan-import-organisation = organisationen i vars rum planen görs, med namn
cli-plan-import-title = planens titel; annars filens namn
cli-plan-import-document-lang = dokumentets språk; annars gissas det
cli-plan-export = Tar ut en plan: som data som kan tas in igen, eller som text.
cli-plan-export-plan = planen, med dess id
cli-plan-export-format = json eller markdown; json om inget sägs
cli-plan-export-output = filen som skrivs; standardutmatning om inget sägs
plan-recognised = År { $year }: { $goals ->
    [one] en prioritet
   *[other] { $goals } prioriteter
 }, { $chapters ->
    [one] ett kapitel i handboken
   *[other] { $chapters } kapitel i handboken
 }, { $reviews ->
    [one] en uppföljning
   *[other] { $reviews } uppföljningar
 }
plan-unplaced = { $count ->
    [one] Ett stycke har ingen plats i planen och sparas som anteckning.
   *[other] { $count } stycken har ingen plats i planen och sparas som anteckningar.
 }
plan-imported = Planen är inne: { $goals ->
    [one] en prioritet
   *[other] { $goals } prioriteter
 }. Se den på /plans/{ $plan }
plan-no-space = Det finns inget rum för planen. Skapa först organisationen och dess rum på sidorna, eller kontrollera namnet.
plan-which-space = Det finns flera rum. Ange ett med --space: { $spaces }
cli-report = Skriver rapporten om en plan för en period, som den är i dag.
cli-report-plan = planen, med dess id
cli-report-from = periodens första dag
cli-report-until = periodens sista dag
cli-report-format = pdf, docx eller json; pdf om inget sägs
cli-report-output = filen som skrivs; standardutmatning om inget sägs
plan-written = Planen finns i { $file }.
report-written = Rapporten finns i { $file }.

# Post under utveckling
mail-title = Post
mail-lede = De här breven lades i en mapp. Ingen fick dem.
mail-none = Inget brev har skrivits ännu.
mail-to = Till { $to }, { $at }

# Den första administratören och demonstrationen
cli-serve-administrator-email = skapar den första administratören med den här e-postadressen och skriver ut en inloggningslänk; finns administratören redan, skrivs en ny länk ut
cli-serve-administrator-name = den första administratörens namn
serve-no-administrator = Ingen administrerar tjänsten ännu. Starta den en gång med --administrator-email ADRESS --administrator-name NAMN: då skrivs en inloggningslänk ut.
serve-sign-in = Logga in en gång, inom ett dygn: { $link }
administrator-other = Någon som inte är administratör har redan den här e-postadressen.
administrator-name-missing = Den första administratören behöver ett namn: --administrator-name NAMN
cli-demo = Håller en demonstration i gång: en stads plan, människorna i den och en länk att logga in som var och en.
cli-demo-data = demonstrationens mapp; var/demo om inget sägs
cli-demo-listen = var tjänsten lyssnar; 127.0.0.1:8080 om inget sägs
cli-demo-fresh = börjar om i stället för att fortsätta där det slutade
cli-demo-json = skriver ut en rad JSON när allt är klart
demo-ready = Kortteli med demonstrationsdata finns på { $address }. Logga in som:
demo-mail = Post som skrivs visas på { $address }. Avsluta med Ctrl+C.
demo-mail-in = E-post till planer tas emot med SMTP på { $address }.
demo-other-folder = I { $folder } finns annat än en demonstration. Ange en annan mapp med --data.
demo-coordinator = Kontaktchef (exempel)
demo-officer = Ansvarig tjänsteinnehavare (exempel)
demo-member = Organets ledamot (exempel)
demo-administrator = Administratör (exempel)

search-title = Sökning
search-of = { $text } – sökning
search-field = Ord att söka efter
search-lede = Planer, prioriteter, åtgärder, kontakter, personer, organisationer, material, rapporter och handböcker: allt som du får se. Böjda ord hittas, och namn också utan prickar och accenter.
search-key-control = Ctrl K
search-key-field = leder hit från varje sida
search-key-results = går från träff till träff
search-slash-off = Stäng av tangenten /
search-slash-on = Slå på tangenten /
search-show-all = { $label }: visa alla { $count }
search-wider = { $count ->
    [one] Visa en till, där orden bara är en del av ett längre ord
   *[other] Visa { $count } till, där orden bara är en del av ett längre ord
}
search-narrower = Ta bort dem där orden bara är en del av ett längre ord
search-building = Sökningen byggs upp: { $percent } %. Försök igen om en stund.
search-count = { $count ->
    [0] Inget hittades
    [one] En träff
   *[other] { $count } träffar
}
search-counted = { $label } ({ $count })
search-kind = Typ
search-all-kinds = Allt
search-all-years = Alla år
search-year = År
search-all-spaces = Överallt
search-space = Var
search-nothing = Inget som du får se innehåller de här orden. Du kan pröva så här:
search-try-fewer = Använd färre ord, eller bara början av ett namn.
search-try-other = Använd ett annat ord för samma sak.
search-try-all = Sök i allt, inte bara i det som är valt här.
search-try-sign-in = Logga in. Städerna håller en del av sina planer för sig själva.
cli-search = Sköter sökningens index.
cli-search-rebuild = Bygger upp sökningens index från början.
search-rebuild-runs = Sökningens index byggs upp
search-rebuilt = Sökningens index är nytt: { $records } poster med det som hör till dem.
doctor-search = Sökningens index finns i { $folder }.
doctor-search-none = I { $folder } finns inget index att söka i. Programmet bygger upp det när det körs.
doctor-voikko = Voikko är installerat: finska ord hittas i sina grundformer och som delar av sammansättningar.
doctor-voikko-none = Voikko är inte installerat: finska ord hittas bara genom sina stammar. Installera libvoikko1 och voikko-fi och starta programmet på nytt.
