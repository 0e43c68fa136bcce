# Framsidan
home-title = Framsida
home-lede = Hit tar staden sin plan för intressebevakning, arbetar med den och får rapporten som dess organ läser.
home-hello = Hej { $name }
home-waits = Väntar på dig
home-waits-nothing = Inget är försenat och inget förfaller snart.
home-goes-on = Ditt arbete
home-public = Offentliga planer
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
configuration-two-ways = Konfiguration: post går antingen till mappen mail.folder eller till servern mail.host. Lämna bort den ena.
configuration-not-port = Konfiguration: { $key } är en port mellan 1 och 65535, inte ”{ $value }”.
configuration-half-sign-in = Konfiguration: mail.user och mail.password_file hör ihop. Ange båda eller ingendera.
configuration-not-tls = Konfiguration: { $key } är starttls, always eller off, inte ”{ $value }”.
configuration-not-proxy = Konfiguration: { $key } är adresser som 10.0.0.2, inte ”{ $value }”.
configuration-not-log = Konfiguration: { $key } är ett filter som info eller warn,kit_web=debug, inte ”{ $value }”.
file-unreadable = Filen { $file } går inte att läsa: { $reason }
secret-broken = { $file } är ingen hemlighet på 32 byte. Återställ den ur säkerhetskopian eller ta bort den: då loggar alla in på nytt.
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
