# Tilanteet: samat sanat joka sivulla, viesteissä ja asiakirjoissa
state-late = myöhässä
state-due-soon = määräaika lähellä
state-on-the-way = käynnissä
state-not-started = aloittamatta
state-met = toteutunut
state-waived = luovuttu
state-waiting = odottaa sinua

# Kuinka moni on missäkin tilanteessa: ”2 toteutunutta”
state-late-count = { $count } myöhässä
state-due-soon-count = { $count } lähellä määräaikaa
state-on-the-way-count = { $count } käynnissä
state-not-started-count = { $count } aloittamatta
state-met-count = { $count ->
    [one] { $count } toteutunut
   *[other] { $count } toteutunutta
}
state-waived-count = { $count ->
    [one] { $count }, josta on luovuttu
   *[other] { $count }, joista on luovuttu
}
state-waiting-count = { $count } odottaa sinua

# Samat sanat siitä, mikä ruotsiksi on ett-sukuinen: tavoitteesta
state-late-neuter = myöhässä
state-not-started-neuter = aloittamatta
state-met-neuter = toteutunut
state-waived-neuter = luovuttu

# Kehys
shell-skip = Siirry sisältöön
shell-menu = Valikko
shell-navigation = Päävalikko
shell-breadcrumbs = Olet tässä
shell-language = Kieli
shell-theme = Värit
shell-acting-for = edustaa:
shell-footer = Tietoa palvelusta
shell-about = Kortteli on kaupunkien yhteinen työtila. Se on vapaa ohjelmisto.
shell-draft-kept = Kirjoittamasi on tallessa tässä selaimessa kello
shell-draft-back = Aiemmin kirjoittamasi on taas lomakkeella.
shell-printed = Tulostettu { $day }
shell-search = Hae koko palvelusta
shell-sending = Lähetetään…
theme-auto = Kuten laitteessasi
theme-light = Vaalea
theme-dark = Tumma
sign-in = Kirjaudu sisään
sign-out = Kirjaudu ulos

# Lomakkeiden ja luetteloiden yhteiset sanat
save = Tallenna
cancel = Peruuta
change = Muuta
remove = Poista
add = Lisää
undo = Kumoa
back = Takaisin
search = Hae
show = Näytä
yes = Kyllä
no = Ei
nobody = Ei kukaan
none = Ei mitään
download-csv = Taulukkona (CSV)
download-xlsx = Laskentataulukkona (XLSX)
downloads = Lataa luettelo
filter = Rajaa luetteloa
filter-apply = Näytä
filter-remove = Poista rajaus
pager = Luettelon sivut
pager-previous = Edellinen
pager-next = Seuraava
pager-page = Sivu { $number }
count-rows = { $count ->
    [one] { $count } rivi
   *[other] { $count } riviä
}
language = Kieli
list-all = kaikki
list-filter = { $column }: { $value }
list-nothing-such = jokin muu
list-none-left = Tällaista ei löytynyt. Poista jokin rajaus.
rows-too-many = Luettelossa on yli { $most } riviä. Rajaa sitä suodattimilla ja lataa se osissa.

# Mikä lomakkeessa on vialla
form-problem = Jotain pitää korjata
form-error = Virhe
form-stale = Lomake oli auki liian kauan tai kirjauduit välillä sisään. Kirjoittamasi on tallella: lähetä se uudelleen.
day-unclear = Kirjoita päivä muodossa 22.11.2026.
number-unclear = Kirjoita luku, esimerkiksi 12,5.
body-too-large = Lähetit enemmän kuin { $megabytes } Mt, joka on yläraja. Lähetä vähemmän kerralla.
changed-meanwhile = Joku muu muutti tätä, kun kirjoitit. Molemmat versiot ovat alla: valitse, mikä jää, ja tallenna uudelleen.
saved-meanwhile = Tällä välin tallennettu: { $value }
not-chosen = ei mikään
sign-in-first = Kirjaudu sisään, niin pääset eteenpäin.
sign-in-again = Tähän tarvitaan tuore kirjautuminen. Kirjaudu uudelleen, niin pääset eteenpäin.
not-for-you = Roolisi ei salli tätä. Kysy tilan koordinaattorilta tai pääkäyttäjältä.

# Kun pyyntöön ei voi vastata
failure-forbidden = Et voi tehdä tätä
failure-too-large = Liian paljon kerralla
failure-too-often = Liian monta yritystä
failure-refused = Näin ei voi tehdä
failure-missing = Sivua ei ole
failure-missing-do = Osoitteessa voi olla kirjoitusvirhe, sivu on voitu poistaa tai sen näkeminen vaatii kirjautumisen.
failure-unclear = Pyyntöä ei ymmärretty
failure-unclear-do = Palaa takaisin, lataa sivu uudelleen ja yritä vielä kerran.
failure-fault = Täällä meni jokin rikki
failure-fault-do = Mitään ei tallentunut. Yritä hetken päästä uudelleen. Jos sama toistuu, kerro alla oleva numero pääkäyttäjälle.
failure-full = Tallennustila on loppu
failure-full-do = Lukeminen onnistuu, tallentaminen ei. Kirjoittamasi ei tallentunut: pidä tämä sivu auki ja yritä uudelleen, kun pääkäyttäjä on tehnyt tilaa.
failure-incident = Numero pääkäyttäjälle: { $incident }
first-page = Etusivu
failure-home = Etusivulle

# Alatunnisteen sivut
accessibility-title = Saavutettavuus
accessibility-aim = Mihin pyrimme
accessibility-aim-text = Jokainen voi käyttää palvelua: pelkällä näppäimistöllä, ruudunlukijalla, pienellä näytöllä, 400 prosenttiin suurennettuna, vaaleana tai tummana ja ilman skriptejä. Mittana on WCAG 2.2:n taso AA.
accessibility-how = Miten sitä testataan
accessibility-how-text = Jokainen muutos testataan oikeassa selaimessa. Saavutettavuus tarkistetaan automaattisesti jokaisen askeleen jälkeen leveällä ja kapealla näytöllä. Asiakirjoissa on PDF/UA-1:n mukaiset tunnisteet.
accessibility-shown = Kuvat ja asiakirjat
accessibility-shown-text = Jokaisen kuvan vieressä on taulukko, jossa on samat luvut. Jokaisen asiakirjan voi lukea myös sivuna.
accessibility-tell = Jos jokin on tielläsi
accessibility-tell-text = Kerro siitä palvelun ylläpitäjälle. Jos vastaus ei auta, voit ottaa yhteyttä Liikenne- ja viestintävirasto Traficomiin, joka valvoo digipalvelujen saavutettavuutta.
cookies-title = Evästeet
cookies-list = Mitä evästeitä on
cookies-text = Vain sellaisia, joita pyyntösi toteuttaminen vaatii. Kukaan ei seuraa sinua, eikä mikään sivu lataa mitään muualta, joten hyväksyttävää ei ole.
cookies-session = Muistaa, että olet kirjautunut. Poistuu, kun kirjaudut ulos, kun palvelu on ollut kaksi viikkoa käyttämättä tai 90 päivän kuluttua.
cookies-lang = Muistaa valitsemasi kielen vuoden ajan.
cookies-theme = Muistaa valitsemasi värit vuoden ajan.
about-title = Tietoa Korttelista
about-what = Mikä tämä on
about-what-text = Työtila, johon kaupunki tuo vaikuttamissuunnitelmansa. Kaupunki seuraa täällä suunnitelmaa ja saa siitä raportin toimielimelleen.
about-free = Vapaa ohjelmisto
about-free-text = Kortteli on julkaistu Euroopan unionin yleisellä lisenssillä (EUPL 1.2).
about-version = Versio { $version }
sheet-missing = Valitse tiedosto.
sheet-empty = Tiedostossa ei ole rivejä. Valitse toinen.
sheet-too-large = Tiedosto on suurempi kuin { $megabytes } Mt. Jaa se osiin ja tuo osat yksitellen.
sheet-kind = Tämä ei ole luettelo. Tallenna se CSV- tai XLSX-muodossa ja tuo uudelleen.
sheet-old-xls = Tämä on Excelin vanha muoto. Avaa se Excelissä ja tallenna muotoon .xlsx.
sheet-password = Tiedosto on suojattu salasanalla. Poista salasana Excelissä ja tuo tiedosto uudelleen.
sheet-bomb = Tiedosto purkautuu paljon luetteloa suuremmaksi. Tallenna se uudelleen Excelissä tai CSV-muodossa.
sheet-damaged = Tiedosto on vioittunut. Avaa se Excelissä ja tallenna uudelleen.
sheet-rows = Luettelossa on yli { $limit } riviä. Jaa se osiin ja tuo osat yksitellen.
sheet-columns = Luettelossa on yli { $limit } saraketta. Poista turhat sarakkeet.
sheet-cell = Rivillä { $row } on yli { $limit } merkin teksti: ”{ $text }…”. Lyhennä sitä.
