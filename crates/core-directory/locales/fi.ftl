### The directory of organisations.

directory = Organisaatiot
directory-lede = Kaupungit, verkostot ja muut organisaatiot, joiden puolesta täällä toimitaan, sekä mitä ne tarjoavat ja etsivät.
directory-count = { $count ->
    [one] { $count } organisaatio
   *[other] { $count } organisaatiota
}
directory-search = Hae nimellä, tunnuksella tai sillä, mitä tarjotaan
directory-empty = Ei vielä organisaatioita
directory-empty-do = Pääkäyttäjä aloittaa kaupungista, jonka suunnitelmia täällä tehdään. Sen jälkeen sille avataan tila.
organisation-new = Lisää organisaatio
organisation-edit = Muuta nimeä, lajia tai maata
name = Nimi
kind = Laji
country = Maa
any = Kaikki
population = Asukkaita
languages = Kielet
languages-hint = Kielet, joilla siellä työskennellään, tunnuksina: fi, sv, en, se, de.
place = Sijainti
place-at = { $latitude }° N, { $longitude }° E
latitude = Leveysaste
latitude-hint = Asteita pohjoiseen, esimerkiksi 62,893.
longitude = Pituusaste
longitude-hint = Asteita itään, esimerkiksi 27,679.
website = Verkkosivut
website-hint = Koko osoite, esimerkiksi https://www.example.org.
other-names = Nimet muilla kielillä
other-names-hint = Yksi riville, kielen tunnus edellä, esimerkiksi ”se: Anár” tai ”el: Αθήνα”.
names-elsewhere = Muilla kielillä
about-in-finnish = Organisaatiosta suomeksi
about-in-swedish = Organisaatiosta ruotsiksi
about-in-english = Organisaatiosta englanniksi
lines-lang = Näiden rivien kieli
lines-lang-hint = Kolme seuraavaa kenttää ovat samalla kielellä; muunkieliset näkevät, millä.
lines-hint = Yksi riville.
offered = Tarjoaa muille
sought = Etsii
units = Yksiköt
scheme-lau = Paikallinen hallintoyksikkö (LAU)
scheme-lau-hint = Maa ja yksikkö, esimerkiksi FI_297.
scheme-nuts = Alue (NUTS)
scheme-nuts-hint = Esimerkiksi FI1D2.
scheme-national = Maan oma tunnus
scheme-national-hint = Suomessa kuntanumero, esimerkiksi 297.
scheme-wikidata = Wikidata
scheme-wikidata-hint = Esimerkiksi Q1757.
scheme-gcom = Globaali kaupunginjohtajien yleiskokous
scheme-gcom-hint = Maa ja numero, esimerkiksi FI0001.
acting-for = Toimivat sen puolesta tänään
acting-nobody = Kukaan ei toimi sen puolesta. Pääkäyttäjä antaa valtuudet.
linked-data = Nämä tiedot ohjelmille (JSON-LD)
profile-edit = Kerro organisaatiosta
profile-edit-lede = Mitä muut löytävät hakemistosta. Mikään ei ole pakollista.
profile-empty = Siitä ei ole vielä kerrottu muuta kuin nimi.
group-place = Koko ja sijainti
group-names = Kielet ja nimet
group-itself = Omin sanoin
group-lines = Mitä se tarjoaa ja etsii
group-identifiers = Tunnukset rekistereissä
theirs = Tallennettu sillä välin
yours = Mitä kirjoitit
both-same = sama molemmissa
done-profile-changed = Tiedot on tallennettu.
tag-unclear = ”{ $tag }” ei ole kielen tunnus. Kirjoita tunnuksia kuten fi, sv, en, se.
tags-too-many = Kirjoita enintään { $limit } kieltä.
place-half = Kirjoita sekä leveys- että pituusaste, tai jätä molemmat pois.
latitude-unclear = Leveysaste on −90 ja 90 asteen välillä.
longitude-unclear = Pituusaste on −180 ja 180 asteen välillä.
population-unclear = Kirjoita asukasmäärä kokonaislukuna.
other-names-too-many = Kirjoita enintään { $limit } nimeä.
other-name-unclear = Rivillä ”{ $line }” ei ole kieltä edessä. Kirjoita esimerkiksi ”se: Anár”.
other-name-too-long = Nimessä on enintään { $limit } merkkiä.
about-too-long = Kirjoita enintään { $limit } merkkiä.
profile-website-too-long = Osoitteessa on enintään { $limit } merkkiä.
profile-website-unclear = Kirjoita koko osoite, alkaen https:// tai http://.
profile-line-too-long = Rivillä on enintään { $limit } merkkiä.
lines-too-many = Kirjoita enintään { $limit } riviä.
identifier-unclear = Tämä rekisteri ei kirjoita tunnuksia näin. Katso esimerkkiä.
identifier-too-long = Tunnuksessa on enintään { $limit } merkkiä.
import-new = Tuo luettelo
import-new-lede = Luettelo organisaatioista CSV- tai XLSX-tiedostona. Näet ennen tallennusta, mitä kustakin rivistä tulee, ja voit perua tuonnin.
import-file = Tiedosto
import-file-hint = CSV tai XLSX, enintään { $megabytes } Mt ja { $rows } riviä.
import-read = Lue luettelo
imports-earlier = Aiemmin tuodut luettelot
import-list = Luettelo
import-open = ei vielä tallennettu
import-saving = tallennetaan
import-saved = tallennettu
import-undoing = perutaan
import-undone = peruttu
import-progress = { $done } / { $rows } riviä
import-goes-on = Voit poistua sivulta; työ jatkuu.
import-columns = Mitä sarakkeet tarkoittavat
import-columns-lede = Otsikot kertovat useimmat. Samanotsikkoinen luettelo luetaan ensi kerralla samoin.
import-columns-change = Muuta sarakkeita
import-column = Sarake { $number }
import-head-row = Otsikkorivi
import-head-row-hint = Rivin numero tiedostossa; tyhjä, jos sitä ei ole.
import-usual = Kun rivi ei sitä kerro
import-name-lang = Nimien kieli
import-country = Maa
field-ignore = Jätä pois
import-preview = Mitä riveistä tulee
import-preview-lede = Mitään ei ole vielä tallennettu. Vastausta kaipaavat rivit ovat ensin.
import-save = Tallenna luettelo
import-keep = Säilytä valinnat
import-rows = Luettelon rivit
import-row = Rivi
import-about = Organisaatio
import-found = Hakemistossa
import-notes = Huomattavaa
import-choice = Valinta
import-choice-of = Rivin { $number } valinta
import-known = Katso
import-doubles = Rivit, jotka ehkä ovat jo hakemistossa
import-doubles-hint = Koskee kaikkia; rivin oma valinta menee edelle.
choice-join = Liitä tunnettuun
choice-add = Lisää uutena
choice-skip = Jätä pois
choice-itself = Sellaisenaan
found-new = uusi
found-same = tunnettu
found-same-row = sama kuin rivi { $row }
found-perhaps = ehkä tunnettu
found-perhaps-row = ehkä sama kuin rivi { $row }
found-wrong = ei voida ottaa
outcome-added = lisätty
outcome-joined = liitetty tunnettuihin
outcome-skipped = jätetty pois
outcome-wrong = ei otettu
outcome-taken-back = peruttu
outcome-stayed = jäi, koska joku on muuttanut niitä tai niihin kuuluu jotakin
outcome-count = { $count }: { $what }
import-left = Rivit, joita ei otettu
import-undo = Peru luettelo
import-undo-ask = Perutaanko luettelo?
import-undo-what = Sen lisäämät organisaatiot poistuvat, ja tunnetuista kerrottu palaa ennalleen. Mitä joku on sen jälkeen muuttanut tai mihin kuuluu jotakin, jää ja nimetään.
done-import-chosen = Valinnat on säilytetty.
list-name-column = Kerro, missä sarakkeessa nimi on.
list-field-twice = Toinen sarake on jo tätä varten.
list-country = Kirjoita maa kahdella kirjaimella, esimerkiksi FI.
list-head-row-unclear = Kirjoita rivin numero tai jätä tyhjäksi.
list-over = Tämä luettelo on jo tallennettu tai peruttu.
list-doubles-undecided = Valitse, mitä tehdään riveille, jotka ehkä ovat jo hakemistossa.
row-nameless = Rivillä ei ole nimeä.
row-name-long = Nimessä on yli { $limit } merkkiä.
row-country = ”{ $text }” ei ole kaksikirjaiminen maakoodi.
row-kind = ”{ $text }” ei ole tunnettu laji; käytetään tavallista.
row-population = ”{ $text }” ei ole asukasluku; jätetään pois.
row-place = ”{ $text }” ei ole sijainti; jätetään pois.
identifier-taken = Toisella organisaatiolla on tämä tunnus. Hae sillä: sama organisaatio voi olla kahdesti.
count-new = { $count ->
    [one] { $count } uusi
   *[other] { $count } uutta
}
count-known = { $count ->
    [one] { $count } tunnettu
   *[other] { $count } tunnettua
}
count-perhaps = { $count ->
    [one] { $count } ehkä tunnettu
   *[other] { $count } ehkä tunnettua
}
count-wrong = { $count ->
    [one] { $count } jota ei voida ottaa
   *[other] { $count } joita ei voida ottaa
}
count-noted = { $count ->
    [one] { $count } otetaan muuten kuin se on kirjoitettu
   *[other] { $count } otetaan muuten kuin ne on kirjoitettu
}
organisation-new-lede = Kirjoita nimi ainakin yhdellä kielellä.
name-in-finnish = Nimi suomeksi
name-in-swedish = Nimi ruotsiksi
name-in-english = Nimi englanniksi
country-hint = Kaksi kirjainta, esimerkiksi FI tai SE.
done-organisation-added = Organisaatio on lisätty.
done-organisation-changed = Organisaatio on tallennettu.
