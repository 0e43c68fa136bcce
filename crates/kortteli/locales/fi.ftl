# Etusivu
home-title = Etusivu
home-lede = Täällä kaupungit työskentelevät vaikuttamissuunnitelmiensa parissa: kaupunki tuo suunnitelman, seuraa sitä ja saa siitä raportin toimielimelleen.
home-hello = Hei, { $name }
home-waits = Sinua odottaa
home-waits-nothing = Mikään, mistä vastaat, ei ole myöhässä, eikä minkään määräaika ole lähellä.
home-goes-on = Työsi
home-plans = Suunnitelmat
home-public = Kaikille avointa
home-public-nothing = Yhtään suunnitelmaa ei ole vielä julkaistu.

# Komentorivi
cli-about = Kortteli, kaupunkien yhteinen työtila.
cli-config = asetustiedosto; muuten ./kortteli.toml tai /etc/kortteli/kortteli.toml
cli-lang = viestien kieli: fi, sv tai en; muuten LANG-muuttujan kieli
cli-help = näyttää tämän ohjeen
cli-version = näyttää version
cli-exit-codes = Paluukoodit: 0 valmis, 1 ei käy tai ei löydy, 2 komentoriviä ei ymmärretty, 3 jokin meni rikki
cli-serve = Pitää palvelun käynnissä, kunnes se pysäytetään.
cli-serve-listen = mitä osoitetta kuunnellaan asetuksissa olevan sijasta
cli-serve-no-migrate = ei käynnisty, jos taulut eivät ole ajan tasalla, eikä päivitä niitä
cli-migrate = Päivittää tietokannan taulut ajan tasalle.
cli-migrate-pending = vain luettelee, mitä on tekemättä; paluukoodi on 1, jos jotain on
cli-missing = Sellaista ei ole.
cli-unclear = Tätä ei ymmärretty: { $why }
cli-fault = Jokin meni rikki: { $why }
usage-unknown = ”{ $argument }” on tässä tuntematon.
usage-no-command = Komento puuttuu.
usage-missing = Tämä puuttuu: { $argument }
usage-value = ”{ $value }” ei kelpaa kohtaan { $argument }.
usage-no-value = { $argument } tarvitsee arvon.
usage-conflict = { $argument } ja { $other } eivät sovi yhteen.
usage-other = Komentorivi on vajaa. { $argument }
usage-more = Ohjeen saat valitsimella --help.
help-usage = Käyttö:
help-usage-options = [valitsimet]
help-commands = Komennot
help-command = KOMENTO
help-arguments = Argumentit
help-options = Valitsimet
serve-ready = Kortteli on osoitteessa { $address }
migrate-done = Taulut ovat ajan tasalla.

# Asetukset
configuration-unknown-key = Asetukset: ”{ $key }” ei ole mikään asetus. Tarkista kirjoitusasu tiedostosta docs/operate/configuration.md.
configuration-syntax = Asetukset: riviä { $line } ei voi lukea. { $reason }
configuration-too-large = { $file } on liian suuri asetustiedostoksi: yläraja on { $limit } kt.
configuration-not-text = Asetukset: { $key } on teksti lainausmerkeissä.
configuration-not-number = Asetukset: { $key } on kokonaisluku.
configuration-not-flag = Asetukset: { $key } on true tai false.
configuration-not-list = Asetukset: { $key } on luettelo tekstejä.
configuration-not-listen = Asetukset: { $key } on osoite ja portti, esimerkiksi 127.0.0.1:8080, ei ”{ $value }”.
configuration-not-address = Asetukset: { $key } on osoite, esimerkiksi https://kortteli.example.org, eikä koneen nimen perässä ole mitään. Arvo ”{ $value }” ei kelpaa.
configuration-not-name = Asetukset: { $key } on nimi, jossa on enintään { $value } merkkiä.
configuration-not-language = Asetukset: { $key } on fi, sv tai en, ei ”{ $value }”.
configuration-not-time-zone = Asetukset: { $key } on aikavyöhyke, esimerkiksi Europe/Helsinki, ei ”{ $value }”.
configuration-not-database = Asetukset: { $key } on sqlite:TIEDOSTO tai postgres://…
configuration-not-sender = Asetukset: { $key } on lähettäjä, esimerkiksi Kortteli <kortteli@example.org>, ei ”{ $value }”.
configuration-not-mail-server = Asetukset: { $key } on luettelo sähköpostipalvelinten osoitteista, esimerkiksi 127.0.0.1, ei ”{ $value }”.
configuration-half-incoming = Asetukset: mail.incoming_listen ja mail.incoming_address annetaan yhdessä, ja mail.incoming_returns tarvitsee ne molemmat; jokin niistä puuttuu.
configuration-not-incoming-address = Asetukset: { $key } on osoite, jossa on {"{plan}"}, esimerkiksi {"{plan}"}@suunnitelmat.example.org, ei ”{ $value }”.
configuration-two-ways = Asetukset: viestit menevät joko kansioon mail.folder tai palvelimelle mail.host. Jätä toinen pois.
configuration-not-port = Asetukset: { $key } on portti väliltä 1–65535, ei ”{ $value }”.
configuration-half-sign-in = Asetukset: mail.user ja mail.password_file kuuluvat yhteen. Anna molemmat tai jätä molemmat pois.
configuration-not-tls = Asetukset: { $key } on starttls, always tai off, ei ”{ $value }”.
configuration-not-proxy = Asetukset: { $key } sisältää osoitteita, kuten 10.0.0.2, ei ”{ $value }”.
configuration-not-log = Asetukset: { $key } on suodatin, esimerkiksi info tai warn,kit_web=debug, ei ”{ $value }”.
file-unreadable = Tiedostoa { $file } ei voi lukea: { $reason }
secret-broken = { $file } ei ole 32 tavun salaisuus. Pane siitä ottamasi kopio paikalleen tai poista se: silloin salasanojen todennussovellukset on otettava käyttöön uudelleen.
password-file-empty = Tiedostossa { $file } ei ole salasanaa, tai se on liian pitkä.

# Käynnistys
listen-refused = Osoitetta { $address } ei voi kuunnella: { $reason }
database-missing = Paikassa { $database } ei ole vielä tietokantaa. kortteli serve tai kortteli migrate tekee sen.
migrations-pending = Taulut eivät ole ajan tasalla. Aja kortteli migrate. Tekemättä: { $steps }

# Varmuuskopiot
cli-backup = Ottaa varmuuskopion palvelun toimiessa: kaikki rivit ja tiedostot yhteen pakettiin.
cli-backup-file = kirjoitettava paketti; olemassa olevaa tiedostoa ei korvata
cli-restore = Lataa varmuuskopion tyhjään tietokantaan ja tyhjään kansioon.
cli-restore-file = ladattava paketti
cli-verify = Tarkistaa, onko varmuuskopio tai palvelu itse sellaisena kuin se kirjoitettiin.
cli-verify-file = tarkistettava paketti; ilman sitä palvelun tietokanta, tapahtumaloki ja tiedostot
backup-runs = Otetaan varmuuskopiota
backup-secret-apart = Salaisuus ei ole varmuuskopiossa: säilytä kopio tiedostosta { $file } toisessa paikassa. Ilman sitä todennussovellusten koodit eivät kelpaa palautuksen jälkeen.
backup-holds = { $rows ->
    [one] Yksi rivi
   *[other] { $rows } riviä
 }, { $files ->
    [one] yksi tiedosto
   *[other] { $files } tiedostoa
 }; tapahtumalokin viimeinen on { $head }, { $hash }
backup-damaged = Varmuuskopio on vioittunut: { $what }. Ota käyttöön toinen.
backup-format = Varmuuskopion muoto on { $format }, jota tämä versio ei osaa lukea. Käytä uudempaa Korttelia.
backup-newer = Varmuuskopio on otettu uudemmalla Korttelilla: siinä on { $migration }. Käytä sitä versiota tai uudempaa.
backup-not-empty = Täällä on jo tietoja. Varmuuskopion voi ladata vain tyhjään tietokantaan ja paikkaan, jossa ei vielä ole tiedostojen kansiota.
restore-runs = Ladataan varmuuskopiota
restore-done = Varmuuskopio on ladattu. kortteli serve käynnistää palvelun.
verify-runs = Tarkistetaan varmuuskopiota
verify-files-run = Tarkistetaan tiedostoja
verify-file-missing = Tiedosto { $sha256 } puuttuu.
verify-file-changed = Tiedostoa { $sha256 } on muutettu levyllä.
verify-files-whole = { $count ->
    [one] { $count } tiedosto on sellaisena kuin se tuli.
   *[other] { $count } tiedostoa on sellaisina kuin ne tulivat.
}
verify-whole = { $activities ->
    [one] Tapahtumaloki on ehjä: yksi tapahtuma
   *[other] Tapahtumaloki on ehjä: { $activities } tapahtumaa
 }, { $hash }
verify-integrity = Tietokanta on vioittunut: { $what }
verify-broken = Tapahtumaloki ei ole sellaisena kuin se kirjoitettiin. Ensimmäinen poikkeama on { $seq }: { $what }.
damage-missing = se puuttuu tai sen paikalla on toinen
damage-changed = sitä tai edellistä on muutettu
damage-content-changed = sen sisältöä on muutettu
damage-content-missing = sen sisältö on poistettu, eikä poistosta ole tapahtumaa
damage-stray-content = sisältö ei kuulu millekään tapahtumalle
damage-head = viimeiset tapahtumat on katkaistu pois tai perään on lisätty uusia
file-exists = { $file } on jo olemassa, eikä sitä korvata. Anna toinen nimi.

# Mitä lääkäri sanoo
cli-doctor = Tarkistaa asetukset, tietokannan, viestit, kellon, levyn, varmuuskopion ja välityspalvelimen ja kertoo, mitä pitää korjata.
cli-doctor-json = tulostaa havainnot JSON-muodossa
doctor-configuration = Asetukset ovat tiedostossa { $file }.
doctor-configuration-none = Asetustiedostoa ei ole: jokaisella asetuksella on oletusarvo.
doctor-variable = Muuttuja { $name } on asetettu, mutta se ei vastaa mitään asetusta. Tarkista kirjoitusasu.
doctor-development = Kehittäjien sivut ovat käytössä. Poista asetus ”development” sieltä, missä ihmiset tekevät työtä.
doctor-data = Kansioon { $folder } voi kirjoittaa.
doctor-data-missing = Kansiota { $folder } ei vielä ole. Ensimmäinen käynnistys tekee sen.
doctor-data-readonly = Kansioon { $folder } ei voi kirjoittaa: { $reason }
doctor-secret-open = Muutkin voivat lukea tiedoston { $file }. Aja sille chmod 600.
doctor-disk = Paikassa { $folder } on vapaana { $megabytes } Mt.
doctor-disk-full = Paikassa { $folder } on vapaana vain { $megabytes } Mt. Tee tilaa.
doctor-database = { $database } vastaa: { $engine } { $version }.
doctor-database-missing = Paikassa { $database } ei ole vielä tietokantaa. Ensimmäinen käynnistys tekee sen.
doctor-database-away = { $database } ei vastaa: { $reason }
doctor-setting = Tietokannan asetus { $name } on { $value }. Sillä tietoja voi kadota tai ne voidaan lukea väärin.
doctor-migrations = Taulut ovat ajan tasalla.
doctor-migrations-pending = Taulut eivät ole ajan tasalla. Aja kortteli migrate. Tekemättä: { $steps }
doctor-clock = Kello on { $now }.
doctor-clock-back = Kello on { $now }, mutta jotain tapahtui jo { $last }. Aseta kello oikein.
doctor-backup = Viimeisin varmuuskopio on otettu { $when }: { $file }
doctor-backup-none = Täältä ei ole vielä otettu varmuuskopiota. Aja kortteli backup joka yö.
doctor-backup-old = Viimeisin varmuuskopio on otettu { $when }: { $file }. Aja kortteli backup joka yö.
doctor-mail = Postipalvelin { $server } vastaa.
doctor-mail-folder = Viestit menevät kansioon { $folder } eivätkä tavoita ketään. Anna postipalvelin kohdassa mail.host.
doctor-mail-away = Postipalvelin { $server } ei vastaa: { $reason }
doctor-address = Palvelun osoite on { $address }.
doctor-address-local = Osoitteeseen { $listen } pääsee vain tältä koneelta.
doctor-address-missing = Osoitteeseen { $listen } pääsee ulkoa, mutta julkista osoitetta ei ole annettu: viestien linkit eivät johtaisi mihinkään. Anna ”address”.
doctor-address-open = Palvelun osoite on { $address }, ja kuka tahansa matkan varrella voi lukea liikennettä. Pane eteen välityspalvelin, joka käyttää HTTPS:ää.
doctor-proxy = Edessä oleva välityspalvelin välittää sen, mitä pitääkin.
doctor-proxy-untrusted = Yhteenkään välityspalvelimeen ei luoteta, joten kaikki ihmiset lasketaan yhdeksi osoitteeksi. Anna välityspalvelimen osoite kohdassa trusted_proxies.
doctor-proxy-silent = Osoitteesta { $address } pyydettiin sivua, eikä sitä tullut: { $reason }. Käynnistä ohjelma ja tarkista uudelleen.
doctor-proxy-other = Osoitteessa { $address } vastaa jokin muu kuin tämä ohjelma.
doctor-proxy-host = Välityspalvelin lähettää Host-otsakkeena ”{ $seen }”, kun pitäisi olla ”{ $wanted }”. Välitä Host muuttamatta, tai lomakkeet torjutaan.
doctor-proxy-origin = Välityspalvelin muuttaa Origin-otsakkeen ”{ $sent }” muotoon ”{ $seen }”. Välitä se muuttamatta, tai lomakkeet torjutaan.
doctor-proxy-forged = Välityspalvelin välittää vieraan kirjoittaman X-Forwarded-For-otsakkeen. Pane se asettamaan otsake itse.
doctor-assets = Tyylit ja skriptit ovat ohjelmassa.
doctor-assets-missing = Tyylit ja skriptit puuttuvat ohjelmasta. Rakenna ne kansiossa web/ ennen ohjelmaa: npm ci && npm run build

# Suunnitelmat ja raportit komentoriviltä
cli-plan = Tuo ja vie suunnitelmia.
cli-plan-import = Tuo suunnitelman asiakirjasta (.docx, .md tai .txt) tai tiedostosta, johon se vietiin (.json).
cli-plan-import-file = asiakirja tai tiedosto
cli-plan-import-dry-run = vain näyttää, mitä asiakirjasta tunnistettiin, eikä tallenna mitään; ei tarvitse tietokantaa
cli-plan-import-json = valitsimen --dry-run kanssa: tulostaa tunnistetun puun JSON-muodossa
cli-plan-import-space = tila, johon suunnitelma tehdään, tunnisteen perusteella
cli-plan-import-organisation = organisaatio, jonka tilaan suunnitelma tehdään, nimen perusteella
cli-plan-import-title = suunnitelman nimi; muuten tiedoston nimi
cli-plan-import-document-lang = asiakirjan kieli; muuten se arvataan
cli-plan-export = Vie suunnitelman ulos: tietona, joka voidaan tuoda takaisin, tai tekstinä.
cli-plan-export-plan = suunnitelma tunnisteen perusteella
cli-plan-export-format = json tai markdown; jos mitään ei sanota, json
cli-plan-export-output = kirjoitettava tiedosto; jos mitään ei sanota, suunnitelma tulostetaan
plan-recognised = Vuosi { $year }: { $goals ->
    [one] yksi kärki
   *[other] { $goals } kärkeä
 }, { $chapters ->
    [one] yksi käsikirjan luku
   *[other] { $chapters } käsikirjan lukua
 }, { $reviews ->
    [one] yksi seuranta
   *[other] { $reviews } seurantaa
 }
plan-unplaced = { $count ->
    [one] Yhdelle kohdalle ei löytynyt paikkaa suunnitelmasta, ja se säilyy huomiona.
   *[other] { $count } kohdalle ei löytynyt paikkaa suunnitelmasta, ja ne säilyvät huomioina.
 }
plan-imported = Suunnitelma on tuotu: { $goals ->
    [one] yksi kärki
   *[other] { $goals } kärkeä
 }. Katso se osoitteessa /plans/{ $plan }
plan-no-space = Suunnitelmalle ei ole tilaa. Tee ensin organisaatio ja sen tila sivuilla, tai tarkista nimi.
plan-which-space = Tiloja on useita. Anna yksi valitsimella --space: { $spaces }
cli-report = Kirjoittaa suunnitelman raportin valitulta ajalta sellaisena kuin se on tänään.
cli-report-plan = suunnitelma tunnisteen perusteella
cli-report-from = jakson ensimmäinen päivä
cli-report-until = jakson viimeinen päivä
cli-report-format = pdf, docx tai json; jos mitään ei sanota, pdf
cli-report-output = kirjoitettava tiedosto; jos mitään ei sanota, raportti tulostetaan
plan-written = Suunnitelma on tiedostossa { $file }.
report-written = Raportti on tiedostossa { $file }.

# Viestit kehityksen aikana
mail-title = Viestit
mail-lede = Nämä viestit pantiin kansioon. Kukaan ei saanut niitä.
mail-none = Yhtään viestiä ei ole vielä kirjoitettu.
mail-to = Vastaanottaja { $to }, { $at }

# Ensimmäinen pääkäyttäjä ja esittely
cli-serve-administrator-email = tekee ensimmäisen pääkäyttäjän tällä sähköpostiosoitteella ja tulostaa kirjautumislinkin; jos pääkäyttäjä on jo, tulostaa uuden linkin
cli-serve-administrator-name = ensimmäisen pääkäyttäjän nimi
serve-no-administrator = Palvelulla ei ole vielä pääkäyttäjää. Käynnistä se kerran valitsimin --administrator-email OSOITE --administrator-name NIMI: se tulostaa kirjautumislinkin.
serve-sign-in = Kirjaudu kerran, vuorokauden sisällä: { $link }
administrator-other = Tämä sähköpostiosoite on jo jollakulla, joka ei ole pääkäyttäjä.
administrator-name-missing = Ensimmäinen pääkäyttäjä tarvitsee nimen: --administrator-name NIMI
cli-demo = Pitää käynnissä esittelyä: kaupungin suunnitelma, sen ihmiset ja kullekin linkki, jolla kirjautua.
cli-demo-data = esittelyn kansio; jos mitään ei sanota, var/demo
cli-demo-listen = mitä osoitetta kuunnellaan; jos mitään ei sanota, 127.0.0.1:8080
cli-demo-fresh = aloittaa alusta eikä jatka siitä, mihin viimeksi jäätiin
cli-demo-json = tulostaa yhden rivin JSONia, kun kaikki on valmista
demo-ready = Kortteli esittelytiedoin on osoitteessa { $address }. Kirjaudu:
demo-mail = Sen kirjoittamat viestit näkyvät osoitteessa { $address }. Lopeta painamalla Ctrl+C.
demo-mail-in = Suunnitelmien sähköposti otetaan vastaan SMTP:llä osoitteessa { $address }.
demo-other-folder = Kansiossa { $folder } on muutakin kuin esittely. Anna toinen kansio valitsimella --data.
demo-coordinator = Yhteyspäällikkö (esimerkki)
demo-officer = Vastuuviranhaltija (esimerkki)
demo-member = Toimielimen jäsen (esimerkki)
demo-administrator = Pääkäyttäjä (esimerkki)

search-title = Haku
search-of = { $text } – haku
search-field = Haettavat sanat
search-lede = Suunnitelmat, kärjet, toimenpiteet, yhteydenotot, henkilöt, organisaatiot, aineistot, raportit ja käsikirjat: kaikki, mitä saat nähdä. Taivutetut sanat löytyvät, ja nimet myös ilman pisteitä.
search-key-control = Ctrl K
search-key-field = vie tähän joka sivulta
search-key-results = kulkee tuloksesta toiseen
search-slash-off = Poista /-näppäin käytöstä
search-slash-on = Ota /-näppäin käyttöön
search-show-all = { $label }: näytä kaikki { $count }
search-wider = { $count ->
    [one] Näytä vielä yksi, jossa sanat ovat vain osana pidempää sanaa
   *[other] Näytä vielä { $count }, joissa sanat ovat vain osana pidempää sanaa
}
search-narrower = Jätä pois ne, joissa sanat ovat vain osana pidempää sanaa
search-building = Hakua rakennetaan: { $percent } %. Kokeile hetken päästä uudelleen.
search-count = { $count ->
    [0] Mitään ei löytynyt
    [one] Löytyi yksi
   *[other] Löytyi { $count }
}
search-counted = { $label } ({ $count })
search-kind = Laji
search-all-kinds = Kaikki
search-all-years = Kaikki vuodet
search-year = Vuosi
search-all-spaces = Kaikkialla
search-space = Missä
search-nothing = Missään, mitä saat nähdä, ei ole näitä sanoja. Voit kokeilla näin:
search-try-fewer = Käytä vähemmän sanoja tai vain nimen alkua.
search-try-other = Käytä samasta asiasta toista sanaa.
search-try-all = Hae kaikesta, ei vain tässä valitusta.
search-try-sign-in = Kirjaudu sisään. Kaupungit pitävät osan suunnitelmistaan omanaan.
cli-search = Huolehtii haun hakemistosta.
cli-search-rebuild = Rakentaa haun hakemiston alusta.
search-rebuild-runs = Haun hakemistoa rakennetaan
search-rebuilt = Haun hakemisto on uusi: { $records } kohdetta ja kaikki, mitä niihin kuuluu.
doctor-search = Haun hakemisto on kansiossa { $folder }.
doctor-search-none = Kansiossa { $folder } ei ole hakemistoa, josta voi hakea. Ohjelma rakentaa sen käydessään.
doctor-voikko = Voikko on asennettu: suomen sanat löytyvät perusmuodoistaan ja yhdyssanojen osina.
doctor-voikko-none = Voikkoa ei ole asennettu: suomen sanat löytyvät vain vartaloistaan. Asenna libvoikko1 ja voikko-fi ja käynnistä ohjelma uudelleen.
