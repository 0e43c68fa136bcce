# Kirjautuminen
sign-in-title = Kirjaudu sisään
sign-in-lede = Lähetämme sinulle linkin ja koodin sähköpostitse. Salasanaa ei tarvita.
sign-in-email-hint = Osoite, jonka pääkäyttäjä on lisännyt, tavallisesti työosoitteesi.
sign-in-send = Lähetä linkki ja koodi
sign-in-otherwise = Muut kirjautumistavat
sign-in-passkey-title = Kirjaudu pääsyavaimella
sign-in-password-title = Kirjaudu salasanalla
sign-in-by-mail = Kirjaudu sähköpostitse
sign-in-anew = Aloita alusta
sign-in-code-title = Katso sähköpostisi
sign-in-code-lede = Jos osoitteella { $email } on tunnus täällä, lähetimme siihen linkin ja koodin. Avaa linkki tai kirjoita koodi alle. Molemmat toimivat kerran ja { $minutes } minuutin ajan.
sign-in-code-hint = Kuusi numeroa, esimerkiksi 012 345.
sign-in-nothing-came = Eikö mitään tullut?
sign-in-nothing-came-do = Odota hetki ja katso myös roskapostista. Jos kirjoitit jonkin muun osoitteen kuin sen, jonka pääkäyttäjä on lisännyt, aloita alusta.
sign-in-link-title = Kirjaudu linkillä
sign-in-link-lede = Kirjaudut osoitteella { $email }.
sign-in-passkey-lede = Selaimesi pyytää sormenjälkeä, kasvoja, laitteen lukituksen avausta tai suojausavainta.
link-expired = Linkki ja koodi eivät enää toimi: ne on jo käytetty tai ne ovat liian vanhoja. Aloita alusta, niin saat uudet.
code = Koodi
code-missing = Kirjoita sähköpostissa oleva koodi.
code-unclear = Koodissa on { $digits } numeroa. Tarkista koodi ja kirjoita se uudelleen.
code-wrong = Tämä ei ole lähettämämme koodi. Tarkista koodi ja kirjoita se uudelleen.
code-spent = Tätä koodia on yritetty liian monta kertaa. Aloita alusta, niin saat uuden.
sign-in-failed = Osoite, salasana tai koodi on väärin. Tarkista kaikki kolme ja yritä uudelleen.
too-often = Yrityksiä oli liian monta. Odota { $minutes ->
    [one] minuutti
   *[other] { $minutes } minuuttia
} ja yritä uudelleen.
sign-out-title = Kirjaudu ulos
sign-out-lede = Kirjauduit välillä uudelleen sisään. Haluatko yhä kirjautua ulos?
done-signed-out = Olet kirjautunut ulos.

# Osoitteet ja nimet
email = Sähköpostiosoite
email-optional = Sähköpostiosoite (vapaaehtoinen)
email-missing = Kirjoita sähköpostiosoite.
email-unclear = Kirjoita sähköpostiosoite kokonaan, esimerkiksi nimi@kaupunki.example.
email-too-long = Sähköpostiosoite on pidempi kuin { $limit } merkkiä.
email-taken = Tämä sähköpostiosoite on jo toisella tunnuksella.
name = Nimi
name-missing = Kirjoita nimi.
name-too-long = Nimi on pidempi kuin { $limit } merkkiä. Lyhennä sitä.
language = Sivujen ja viestien kieli
next-step = Jatka
never = ei kertaakaan

# Oma tunnus
account-title = Oma tunnuksesi
account-edit-title = Nimesi ja kielesi
email-change-hint = Pääkäyttäjä voi muuttaa osoitteen.
acting-for = Edustat
acting-for-lede = Se, mitä teet, kirjataan edustamasi organisaation nimiin.
acting-for-question = Ketä edustat nyt?
acting-for-oneself = itseäsi
ways-in = Miten kirjaudut
ways-in-text = Sähköpostitse tuleva linkki tai koodi toimii aina. Pääsyavain on nopeampi ja turvallisempi.
own-data = Omat tietosi
own-data-text = Tiedostossa on se, mitä sinusta on tallennettu: tunnuksesi, valtuutesi, istuntosi ja mitä olet täällä tehnyt.
own-data-download = Lataa omat tietosi (JSON)
done-account-changed = Nimesi ja kielesi on tallennettu.
done-acting-for = Edustat tästä lähtien valitsemaasi organisaatiota.

# Istunnot
sessions-title = Missä olet kirjautuneena
sessions-lede = Jos et tunnista jotain laitetta, päätä sen istunto ja vaihda salasanasi, jos sinulla on sellainen.
sessions-count = { $count ->
    [one] { $count } laite
   *[other] { $count } laitetta
}
session-device = Laite
session-unknown-device = Tuntematon laite
session-seen = Viimeksi käytetty
session-began = Kirjauduttu
session-end = Päätä
session-end-one = Kirjaudu ulos sieltä
session-end-others = Kirjaudu ulos kaikkialta muualta
session-here = tämä laite
done-session-ended = Sinut on kirjattu sieltä ulos.

# Pääsyavaimet
passkeys-title = Pääsyavaimet
passkeys-lede = Pääsyavain on puhelimessasi, tietokoneessasi tai suojausavaimessasi. Sen avaa sormenjälki, kasvot tai laitteen lukituksen avaus.
passkeys-count = { $count ->
    [0] ei pääsyavaimia
    [one] { $count } pääsyavain
   *[other] { $count } pääsyavainta
}
passkeys-none = Sinulla ei ole pääsyavaimia
passkeys-none-do = Lisää pääsyavain, niin seuraavalla kerralla et odota sähköpostia.
passkeys-impossible = Pääsyavaimet vaativat sivuston, jolla on oma nimi. Täällä niitä ei voi käyttää.
passkey-added = Lisätty
passkey-used = Viimeksi käytetty
passkey-new-title = Lisää pääsyavain
passkey-new-lede = Anna pääsyavaimelle ensin nimi. Sitten selaimesi tekee sen.
passkey-name = Pääsyavaimen nimi
passkey-name-hint = Nimi, josta tunnet sen myöhemmin, esimerkiksi ”Työpuhelin”.
passkey-name-missing = Kirjoita pääsyavaimelle nimi.
passkey-ceremony-lede = Selaimesi tekee nyt pääsyavaimen ”{ $name }”.
passkey-make = Tee pääsyavain
passkey-use = Käytä pääsyavainta
passkey-again = Aloita alusta
passkey-script = Pääsyavain vaatii skriptejä, jotka on selaimessasi kytketty pois. Kirjaudu sähköpostitse.
passkey-failed = Pääsyavain ei toiminut tai selain keskeytti pyynnön. Yritä uudelleen tai kirjaudu muulla tavalla.
passkey-late = Selain odotti liian kauan. Aloita alusta.
passkey-known = Tämä pääsyavain on jo lisätty.
passkey-remove-title = Poista pääsyavain ”{ $name }”
passkey-remove-text = Sillä ei enää pääse sisään, ja sinut kirjataan ulos muilta laitteiltasi. Poista pääsyavain myös laitteesta.
passkey-remove = Poista pääsyavain
done-passkey-added = Pääsyavain on valmis käyttöön.
done-passkey-removed = Pääsyavain on poistettu, ja sinut on kirjattu ulos muilta laitteiltasi.

# Salasana ja toinen vaihe
password-title = Salasana ja todennussovellus
password-lede = Et tarvitse salasanaa. Jos haluat sellaisen, siihen kuuluu aina koodi puhelimesi sovelluksesta.
password = Salasana
password-hint = Vähintään { $shortest } merkkiä. Muutama sana peräkkäin on helppo muistaa.
password-missing = Kirjoita salasana.
password-short = Salasana on liian lyhyt. Kirjoita vähintään { $shortest } merkkiä.
password-long = Salasana on liian pitkä. Kirjoita enintään { $longest } merkkiä.
password-guessed = Tätä salasanaa kokeillaan ensimmäisten joukossa. Valitse toinen.
password-own = Salasanassa on nimesi tai sähköpostiosoitteesi. Valitse toinen.
password-forgotten = Onko salasana unohtunut tai puhelin hukassa?
password-forgotten-do = Kirjaudu sähköpostitse ja aseta uusi salasana omalla tunnuksellasi.
password-is-set = asetettu
password-not-set = ei asetettu
password-new-title = Aseta salasana
password-new-lede = Keksi salasana ja lisää sitten tämä tunnus puhelimesi todennussovellukseen.
password-set = Aseta salasana
password-remove-title = Poista salasana
password-remove-text = Salasana, sovelluksen koodit ja varakoodit lakkaavat toimimasta, ja sinut kirjataan ulos muilta laitteiltasi. Pääset yhä sisään sähköpostitse ja pääsyavaimillasi.
password-remove = Poista salasana
done-password-set = Salasana on asetettu, ja sinut on kirjattu ulos muilta laitteiltasi.
done-password-removed = Salasana on poistettu, ja sinut on kirjattu ulos muilta laitteiltasi.
second-factor = Sovelluksen koodi
second-factor-hint = Kuusi numeroa todennussovelluksesta. Jos puhelin on hukassa, kirjoita varakoodi.
app-title = Puhelimesi sovellus
app-text = Avaa todennussovellus ja lue kuva sillä. Jos sinulla ei ole sellaista, asenna se puhelimesi sovelluskaupasta.
app-picture = Kuva, jonka todennussovellus lukee
app-key = Jos et voi lukea kuvaa, kirjoita sovellukseen tämä avain:
app-code = Sovelluksen näyttämä koodi
app-code-hint = Kuusi numeroa.
app-code-missing = Kirjoita sovelluksen näyttämä koodi.
app-code-wrong = Tämä ei ole koodi, jota sovellus nyt näyttää. Odota seuraavaa koodia ja kirjoita se.
app-stale = Kuva oli tehty toista istuntoa varten. Lue uusi kuva ja kirjoita koodi uudelleen.
codes-title = Varakoodit
codes-lede = Jos puhelin on hukassa, varakoodi käy sovelluksen koodin sijasta. Jokainen toimii kerran. Uudet koodit korvaavat vanhat.
codes-shown-lede = Säilytä koodit niin, että löydät ne ilman puhelinta, esimerkiksi paperilla. Niitä ei näytetä uudelleen. Jokainen toimii kerran.
codes-left = { $count } jäljellä
codes-new = Hanki uudet koodit
codes-kept = Koodit ovat tallessa

# Ihmiset
people-title = Ihmiset
people-search = Hae nimellä tai sähköpostiosoitteella
people-count = { $count ->
    [one] { $count } henkilö
   *[other] { $count } henkilöä
}
person = Henkilö
person-new-title = Lisää henkilö
person-new-lede = Kun annat sähköpostiosoitteen, henkilö saa tunnuksen ja kutsun sähköpostitse.
person-edit-title = Muuta: { $name }
person-email-hint = Kirjautumisen linkit ja koodit lähetetään tähän osoitteeseen.
administration = Ylläpito
administers-question = On pääkäyttäjä
administers-hint = Näkee ihmiset ja organisaatiot ja voi muuttaa niitä ja sitä, kuka saa tehdä mitä.
account-standing = Tunnus
account-none = ei tunnusta
account-none-text = Ei tunnusta. Lisää sähköpostiosoite, niin henkilö saa kutsun.
account-is-open = käytössä
account-is-closed = suljettu
account-administers = pääkäyttäjä
account-close = Sulje tunnus
account-closed = Tunnus on jo suljettu.
account-reopen = Avaa tunnus uudelleen
person-close-title = Sulje tunnus: { $name }
person-close-text = Henkilö kirjataan heti ulos kaikkialta, eikä hän enää pääse sisään. Hänen kirjoittamansa säilyy. Voit avata tunnuksen uudelleen.
last-administrator = Tämä on ainoa pääkäyttäjä. Tee ensin jostakusta muusta pääkäyttäjä.
administrator-there = Palvelulla on jo pääkäyttäjä.
done-person-added = Henkilö on lisätty.
done-person-invited = Henkilö on lisätty, ja kutsu on matkalla.
done-person-changed = Muutokset on tallennettu.
done-account-closed = Tunnus on suljettu, ja sen istunnot ovat päättyneet.
done-account-reopened = Tunnus on taas käytössä.
theirs = Välillä tallennettu
yours = Sinun kirjoittamasi
both-same = molemmissa sama

# Valtuudet
acts-for = Edustaa
mandates = Valtuudet
mandates-none = Ei edusta mitään organisaatiota
mandates-none-do = Valtuudella henkilö voi toimia organisaation puolesta.
mandate-new = Anna valtuus
mandate-new-title = Anna valtuus: { $name }
mandate-end = Päätä valtuus
mandate-end-title = Päätä valtuus
mandate-end-text = Viimeisen päivän jälkeen { $name } ei enää edusta organisaatiota { $organisation }. Siihen asti tehty säilyy.
mandate-backwards = Viimeinen päivä on ennen ensimmäistä. Muuta jompaakumpaa.
capacity = Tehtävä
capacity-hint = Esimerkiksi ”yhteyspäällikkö” tai ”kaupunginhallituksen jäsen”.
capacity-missing = Kirjoita, missä tehtävässä henkilö toimii.
capacity-too-long = Tehtävä on pidempi kuin { $limit } merkkiä. Lyhennä sitä.
since = Alkaen
until = Päättyy
for-now = toistaiseksi
first-day = Ensimmäinen päivä
last-day = Viimeinen päivä
last-day-optional = Viimeinen päivä (vapaaehtoinen)
day-missing = Kirjoita päivä.
done-mandate-added = Valtuus on annettu.
done-mandate-ended = Valtuuden päättymispäivä on tallennettu.

# Organisaatiot
organisation = Organisaatio
organisations-none = Organisaatiota ei löytynyt
organisations-none-do = Hae nimen muulla osalla tai lisää organisaatio.
organisation-not-chosen = Valitse organisaatio.
organisation-search-letters = Hae organisaatiota nimellä (vähintään { $letters } kirjainta)
organisations-empty-do = Aloita kaupungista, jonka suunnitelmia täällä tehdään. Sen jälkeen avaat sille tilan.
organisation-new-title = Lisää organisaatio
organisation-name-missing = Kirjoita nimi ainakin yhdellä kielellä.
kind-city = kaupunki tai kunta
kind-region = maakunta tai kuntayhtymä
kind-network = kaupunkien verkosto
kind-ministry = ministeriö tai virasto
kind-company = yritys
kind-association = yhdistys tai puolue
kind-other = muu
country-unclear = Kirjoita maa kahdella kirjaimella, esimerkiksi FI.

# Kirjeet
letter-hello = Hei,
letter-hello-name = Hei { $name },
letter-sign-in-subject = { $site }: koodisi on { $code }
letter-sign-in-link = Kirjaudu avaamalla tämä linkki:
letter-sign-in-button = Kirjaudu sisään
letter-sign-in-code = Tai kirjoita tämä koodi siihen, missä pyysit sitä:
letter-sign-in-limits = Linkki ja koodi toimivat kerran ja { $minutes } minuutin ajan.
letter-sign-in-unasked = Jos et pyytänyt tätä, sinun ei tarvitse tehdä mitään. Kukaan ei pääse sisään ilman tätä viestiä. Älä anna koodia kenellekään.
letter-invitation-subject = Sinulla on tunnus palvelussa { $site }
letter-invitation-opened = Sinulle on avattu tunnus palveluun { $site }.
letter-invitation-how = Kirjaudu tällä sähköpostiosoitteella. Lähetämme joka kerta linkin ja koodin, joten et tarvitse salasanaa:
letter-invitation-button = Siirry kirjautumaan
letter-invitation-why = Saat tämän viestin, koska palvelun { $site } pääkäyttäjä lisäsi osoitteesi.
