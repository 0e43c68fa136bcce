# Plans and the front page
plans = Vaikuttamissuunnitelmat
plans-lede = Mitä kaupungit haluavat saada aikaan, missä mennään ja mitä on seuraavaksi edessä.
plans-of-others = Muiden suunnitelmat
plans-empty = Suunnitelmia ei vielä ole
plans-empty-import = Aloita suunnitelmasta, joka kaupungillasi jo on: tuo asiakirja tänne.
plans-empty-wait = Kun kaupunki julkaisee suunnitelmansa, se löytyy täältä. Oman kaupunkisi suunnitelmat näet kirjautumalla.
plans-empty-open = Avaa kaupungille tila ja anna jollekulle koordinaattorin rooli. Hän tuo suunnitelman tänne.
to-spaces = Siirry tiloihin
import-plan = Tuo suunnitelma
visibility-public = julkinen
plan-of = { $city }, { $year }
plan-edit = Muokkaa suunnitelmaa
plan-about = Mistä suunnitelmassa on kyse
plan-as-markdown = Suunnitelma tekstinä (Markdown)
plan-as-json = Suunnitelma datana (JSON)
where-we-stand = Missä mennään
what-is-late = Mikä on myöhässä
nothing-late = Mikään ei ole myöhässä.
what-comes-next = Mitä on edessä
nothing-coming = Millekään ei ole vielä merkitty päivää.
and-more = ja { $count } muuta
goals-sentence = { $count ->
    [one] Yksi kärki: { $parts }.
   *[other] { $count } kärkeä: { $parts }.
}
goals-empty = Kärkiä ei vielä ole
goals-empty-add = Kärki kertoo, mitä kaupunki haluaa ja miksi. Vuodelle riittää kolmesta viiteen.
goals-empty-wait = Suunnitelman koordinaattori ei ole kirjannut yhtään.
follow-ups = Seuranta
follow-up-rule = { $count ->
    [one] { $body }: kerran vuodessa
   *[other] { $body }: { $count } kertaa vuodessa
}
more-of-plan = Lisää tästä suunnitelmasta
handbook = Vaikuttamisen käsikirja
reports = Raportit
lists = Luettelot
activity = Kuka muutti mitä
roles-of-space = Kuka saa tehdä mitäkin
notes-count = { $count ->
    [one] Yksi huomio asiakirjasta
   *[other] { $count } huomiota asiakirjasta
}

# A plan's form
plan-new = Aloita tyhjä suunnitelma
plan-title = Otsikko
plan-title-hint = Esimerkiksi ”Kuvitelman vaikuttamissuunnitelma 2027”.
plan-year = Vuosi
plan-summary-hint = Muutama virke sille, joka näkee suunnitelman ensimmäistä kertaa.
plan-space = Mihin tilaan?
plan-handbook = Mitä käsikirjaa suunnitelma noudattaa?
content-lang = Millä kielellä se on kirjoitettu?
visibility-question = Kuka saa nähdä suunnitelman?
visibility-members-choice = Ne, joilla on rooli tilassa
visibility-members-hint = Koordinaattorit, vastuuviranhaltijat ja lukijat. Kukaan muu ei löydä suunnitelmaa.
visibility-public-choice = Kaikki
visibility-public-hint = Kaikki näkevät kärjet, perustelut, tavoitteet, mittarit, kumppanit ja sen, missä mennään. Toimenpiteet, sidosryhmät, vastuuviranhaltijat ja huomiot näkevät vain ne, joilla on rooli, mutta hyväksytyt raportit kertovat kaikille myös toimenpiteistä.
follow-ups-hint = Kuka suunnitelmaa seuraa ja kuinka usein. Tyhjäksi jätetyt rivit jäävät pois.
follow-up-body = Toimielin { $row }
follow-up-name = Nimi
follow-up-times = Kertaa vuodessa
handbook-of-term = { $title }, { $from }–{ $until }
handbook-elsewhere = Tämä käsikirja kuuluu toiseen tilaan. Valitse saman tilan käsikirja.
spaces-none = Sinulla ei ole vielä tilaa suunnitelmille
spaces-none-do = Pääkäyttäjä avaa kaupungillesi tilan ja tekee sinusta sen koordinaattorin. Sen jälkeen voit aloittaa suunnitelman täällä.
plan-restore = Tuo suunnitelma tietotiedostosta
plan-restore-lede = Suunnitelmalle, joka on ladattu datana (JSON) täältä tai toisesta Kortteli-palvelusta. Siitä tulee sama suunnitelma uudestaan.
plan-file = Suunnitelman tiedosto
plan-file-hint = Tiedosto, jonka nimi päättyy .json, enintään 10 Mt.

# Goals
goal-numbered = { $number }. { $title }
goal-short = Kärki { $number }
goal-new = Lisää kärki
goal-edit = Muokkaa kärkeä
goal-title = Kärki
goal-title-hint = Mitä kaupunki haluaa, yhdellä rivillä.
goal-why = Miksi
goal-why-hint = Jätä kappaleiden väliin tyhjä rivi.
goal-set-state = Aseta tilanne käsin
goal-set-state-lede = Tilanne lasketaan toimenpiteistä ja tavoitteista. Aseta se käsin, kun ne eivät kerro koko totuutta, ja kerro miksi.
set-by-hand = Asetettu käsin:
computed-would-be = laskettu tilanne: { $state }
goal-restore = Palauta kärki
goal-remove = Poista kärki
goal-remove-ask = Poistetaanko tämä kärki?
goal-remove-what = Sen tavoitteet, toimenpiteet ja luvut poistuvat suunnitelmasta sen mukana. Jäädytetyt raportit säilyvät ennallaan. Voit palauttaa kärjen.

# Targets
targets = Tavoitteet
targets-empty = Tavoitteita ei vielä ole.
targets-met-of = { $done } / { $all } tavoitetta toteutunut
target-new = Lisää tavoite
target-part-new = Lisää alatavoite
target-edit = Muokkaa tavoitetta
target-name = Tavoite
target-name-hint = Mitä pitää saavuttaa, niin että sen toteutumisen huomaa.
target-remove = Poista tavoite
target-remove-ask = Poistetaanko tämä tavoite?
target-remove-what = Sen alatavoitteet poistuvat samalla. Sen toimenpiteet jäävät ja kuuluvat koko kärkeen.
target-too-deep = Tavoitteita voi olla sisäkkäin { $limit } tasoa. Lisää tämä ylemmälle tasolle.

# Setting a state
state-question = Missä mennään?
state-computed = Laskettu: { $state }
state-reason = Perustelu
state-reason-hint = Tarvitaan, kun asetat tilanteen käsin. Se näkyy tilanteen vieressä ja raporteissa.
set-state-reason = Kerro, miksi asetat tilanteen käsin.

# Measures
measures-all = Kaikki toimenpiteet
measures-for-goal = Koko kärjen toimenpiteet
measures-empty = Toimenpiteitä ei vielä ole.
measures-none-yet = ei vielä toimenpiteitä
measures-done-of = { $done } / { $all } toimenpidettä tehty
measure-new = Lisää toimenpide
measure-edit = Muokkaa toimenpidettä
measure-title = Toimenpide
measure-title-hint = Mitä tehdään, esimerkiksi ”Tavataan liikennevaliokunnan jäsenet”.
measure-kind = Millainen toimenpide on?
kind-advocacy = vaikuttaminen
kind-communication = viestintä
measure-tool = Työkalupakista
measure-tool-hint = Käsikirjan työkalu, jota toimenpide käyttää, jos se käyttää jotain.
measure-target = Minkä tavoitteen hyväksi?
measure-details = Lisätietoja
measure-who = Kuka tekee
measure-owner = Vastuuhenkilö
measure-helpers = Avustajat
measure-when = Milloin
measure-progress = Kuinka pitkällä se on?
progress-planned = Suunniteltu
progress-ongoing = Käynnissä
progress-done = Tehty
progress-dropped = Luovuttu
note-done = tehty { $day }
note-dropped = luovuttu { $day }
note-due = määräpäivä { $day }
starts-on = Alkaa
due-on = Määräpäivä
due-on-hint = Jätä tyhjäksi, jos päivää ei ole.
done-on = Milloin tehty
done-on-hint = Päivä, jona toimenpide tehtiin, jos se on tehty.
drop-reason-label = Miksi siitä luovuttiin
drop-reason-hint = Tarvitaan, kun toimenpiteestä luovutaan.
measure-remove = Poista toimenpide
measure-remove-ask = Poistetaanko tämä toimenpide?
measure-remove-what = Se poistuu suunnitelmasta. Jos siitä luovuttiin, valitse sen sijaan ”Luovuttu” ja perustelu: silloin raportit kertovat sen.
done-on-missing = Kirjoita päivä, jona toimenpide tehtiin.
done-in-future = Päivä on vasta tulossa. Toimenpide on tehty vasta, kun päivä on koittanut.
drop-reason = Kerro, miksi toimenpiteestä luovuttiin.
due-before-start = Määräpäivä olisi ennen alkamista. Muuta jompaakumpaa päivää.

# Indicators
indicator = Mittari
indicators = Mittarit
indicators-empty = Mittareita ei vielä ole.
indicator-new = Lisää mittari
no-values = ei vielä arvoja
value-on-day = { $value } ({ $day })
aim = Tavoitearvo: { $value }
indicator-edit = Muokkaa mittaria
indicator-name = Mitä mitataan
indicator-name-hint = Esimerkiksi ”Suorat lennot pääkaupunkiin”.
indicator-unit = Yksikkö
indicator-unit-hint = Esimerkiksi ”lentoa viikossa” tai ”M€”.
indicator-source = Mistä luvut saadaan
indicator-direction = Kumpi suunta on hyvä?
direction-up = Enemmän on parempi
direction-down = Vähemmän on parempi
indicator-aim = Tavoitearvo
indicator-aim-hint = Jätä tyhjäksi, jos sellaista ei ole.
indicator-remove = Poista mittari
indicator-remove-ask = Poistetaanko tämä mittari?
indicator-remove-what = { $count ->
    [0] Sillä ei ole arvoja. Se poistuu suunnitelmasta.
    [one] Se poistuu suunnitelmasta ainoan arvonsa mukana. Jäädytetyt raportit säilyvät ennallaan.
   *[other] Se poistuu suunnitelmasta { $count } arvonsa mukana. Jäädytetyt raportit säilyvät ennallaan.
}
values = Arvot
values-all = Kaikki arvot
values-over-time = Miten luku on kehittynyt
value-day = Päivä
value-day-hint = Päivä, jonka tilannetta luku kuvaa.
value-figure = Arvo
value-note = Huomautus
value-note-hint = Mikä lukua selittää. Tilan ulkopuoliset eivät näe tätä.
value-mistaken = Onko jokin arvo väärä?
value-reached = saavutettu
value-not-reached = ei vielä saavutettu
value-record = Kirjaa arvo
value-remove = Poista arvo
value-remove-ask = Poistetaanko tämä arvo?
value-remove-what = Se poistuu käyrästä ja luettelosta. Jos vain luku on väärin, kirjaa se uudestaan samalle päivälle: uusi korvaa vanhan.
value-day-missing = Kirjoita päivä, jonka tilannetta luku kuvaa.
value-in-future = Päivä on vasta tulossa. Luku kuvaa päivää, joka on jo ollut.
value-missing = Kirjoita luku.
figure-range = Luku on liian suuri. Valitse suurempi yksikkö.
measure-changed-meanwhile = Joku muu muutti tätä toimenpidettä tällä välin. Katso, missä nyt mennään, ja merkitse tarvittaessa uudestaan.

# Who is with us
stakeholders = Sidosryhmät
stakeholders-empty = Ketään ei ole vielä nimetty.
partners = Strategiset kumppanit
partners-empty = Ketään ei ole vielä nimetty.
officers = Vastuuviranhaltijat
officers-empty = Ketään ei ole vielä nimetty.
people-of-goal-edit = Muokkaa sidosryhmiä, kumppaneita ja vastuuviranhaltijoita
one-a-line = Yksi kullekin riville.
stakeholders-hint = Keihin kaupunki haluaa vaikuttaa, yksi kullekin riville. Kirjoita ryhmän jäsenet sen alle riveille, jotka alkavat yhdysmerkillä.
officers-hint = Yksi kullekin riville, nimellä tai virkanimikkeellä. Ne, joilla on rooli tilassa, yhdistetään nimen perusteella.
officers-who = Keitä vastuuviranhaltijat ovat
officers-who-hint = Yhdistetty viranhaltija löytää kärjen omalta etusivultaan.
officer-is = { $name } on
officer-by-name = se, jolla on tämä nimi
officer-without-role = joku, jolla ei ole roolia tilassa
name-line-too-long = Rivi { $line } on liian pitkä: yhdelle riville mahtuu enintään { $limit } merkkiä.
names-too-many = Nimiä on yli { $limit }. Enempää ei mahdu.

# The order of goals and targets
plan-order = Muuta järjestystä
move-up = Siirrä ylös
move-down = Siirrä alas

# The first page
home-measure = Määräpäivä on { $day }. { $plan }.
home-measure-late = Määräpäivä oli { $day }. { $plan }.
home-measures-more = { $count ->
    [one] Vielä yksi toimenpide odottaa sinua
   *[other] Vielä { $count } toimenpidettä odottaa sinua
}
home-goal = Sinä vastaat tästä kärjestä: { $progress }.

# Lists
lists-lede = Kaikki suunnitelmassa luetteloina, joita voit selata täällä tai ladata.
list-list = Luettelo
list-rows = Rivejä
list-files = Lataa
list-city = Kaupunki
list-seen-by = Kuka näkee
list-goals = Kärjet
list-measures = Toimenpiteet
list-values = Mittarien arvot
list-stakeholders = Sidosryhmät
list-number = Numero
list-state = Tilanne
list-set-reason = Asetettu käsin, koska
list-measures-done = Tehtyjä toimenpiteitä
list-measures-all = Toimenpiteitä
list-part-of = Osa tavoitetta
list-latest = Viimeisin arvo
list-reached = Tavoitearvo saavutettu?
list-name = Nimi
list-group = Ryhmä
list-linked = Työskentelee täällä?
list-tool = Työkalu
list-kind = Laji
list-used-by = Sitä käyttäviä toimenpiteitä
list-progress = Vaihe
list-mark = Merkitse
list-empty = Täällä ei ole vielä mitään
list-empty-do = Luettelo täyttyy suunnitelman mukana: lisää kärkiä ja niihin kuuluvat asiat suunnitelman sivuilla.
mark-done-today = Tehty tänään
mark-drop = Luovu

# Handbooks and notes
toolkit = Työkalupakki
notes = Huomiot asiakirjasta
handbooks = Käsikirjat
handbooks-lede = Valtuustokauden vaikuttamistyön periaatteet ja tavat. Suunnitelma noudattaa yhtä niistä.
handbooks-empty = Käsikirjoja ei vielä ole
handbooks-empty-do = Käsikirja syntyy, kun suunnitelma tuodaan, tai tilan koordinaattori aloittaa sen täällä.
handbook-new = Aloita käsikirja
handbook-edit = Muokkaa otsikkoa ja kautta
handbook-title-hint = Esimerkiksi ”Kuvitelman vaikuttamisen käsikirja 2026–2029”.
handbook-contents = Sisällys
handbook-plans = Suunnitelmat, jotka noudattavat sitä
handbook-plans-none = Ei vielä yhtään.
council-term-years = Valtuustokausi { $from }–{ $until }
term-from = Ensimmäinen vuosi
term-until = Viimeinen vuosi
chapter-new = Lisää luku
chapter-edit = Muokkaa lukua
chapter-title = Otsikko
chapter-body = Teksti
chapter-body-hint = Jätä kappaleiden väliin tyhjä rivi. Yhdysmerkillä alkava rivi on luettelon kohta; **kaksi tähteä** lihavoi sanat.
chapter-remove = Poista luku
chapter-remove-ask = Poistetaanko tämä luku?
chapter-remove-what = Se poistuu käsikirjasta. Sen teksti säilyy luettavana käsikirjaa noudattavien suunnitelmien kohdassa ”Kuka muutti mitä”.
chapters-order = Muuta lukujen järjestystä
chapters-empty = Lukuja ei vielä ole
chapters-empty-do = Aloita periaatteista: miksi kaupunki vaikuttaa, kuka sen tekee ja miten.
toolkit-empty = Työkaluja ei vielä ole.
toolkit-edit = Muokkaa työkalupakkia
toolkit-edit-lede = Vaikuttamisen tavat, jotka kaupunki osaa. Toimenpiteet valitaan niistä.
tools-advocacy = Vaikuttaminen
tools-communication = Viestintä
notes-lede = Asiakirjan kohdat, joille ei löytynyt paikkaa. Kopioi kukin kohta sinne, minne se kuuluu, ja poista se sitten täältä.
notes-empty = Ei huomioita
notes-empty-what = Kaikki asiakirjassa sanottu on löytänyt paikkansa.
note-numbered = Huomio { $number }
note-remove = Poista huomio
note-remove-ask = Poistetaanko tämä huomio?
note-remove-what = Se poistuu suunnitelman huomioista. Sen teksti säilyy luettavana kohdassa ”Kuka muutti mitä”.

# Who changed what
activity-lede = Mitä suunnitelmalle, sen kärjille ja käsikirjalle on tapahtunut, uusin ensin.
activity-empty = Mitään ei ole vielä tapahtunut.
activity-changes = Näytä muutos
activity-older = Vanhempia
activity-newest = Uusimmat
activity-by-installation = Palvelu
happened-something = { $who } muutti jotain
happened-plan-started = { $who } aloitti suunnitelman ”{ $what }”
happened-plan-changed = { $who } muokkasi suunnitelmaa ”{ $what }”
happened-plan-brought-in = { $who } toi suunnitelman ”{ $what }”
happened-goal-added = { $who } lisäsi kärjen ”{ $what }”
happened-goal-changed = { $who } muokkasi kärkeä ”{ $what }”
happened-goal-state-set = { $who } asetti kärjelle ”{ $what }” tilanteen
happened-goal-people-set = { $who } muutti sidosryhmiä, kumppaneita tai vastuuviranhaltijoita kärjessä ”{ $what }”
happened-goal-moved = { $who } siirsi kärkeä ”{ $what }”
happened-goal-removed = { $who } poisti kärjen ”{ $what }”
happened-goal-restored = { $who } palautti kärjen ”{ $what }”
happened-target-added = { $who } lisäsi tavoitteen ”{ $what }”
happened-target-changed = { $who } muokkasi tavoitetta ”{ $what }”
happened-target-moved = { $who } siirsi tavoitetta ”{ $what }”
happened-target-removed = { $who } poisti tavoitteen ”{ $what }”
happened-measure-added = { $who } lisäsi toimenpiteen ”{ $what }”
happened-measure-changed = { $who } muokkasi toimenpidettä ”{ $what }”
happened-measure-removed = { $who } poisti toimenpiteen ”{ $what }”
happened-indicator-added = { $who } lisäsi mittarin ”{ $what }”
happened-indicator-changed = { $who } muokkasi mittaria ”{ $what }”
happened-indicator-removed = { $who } poisti mittarin ”{ $what }”
happened-value-recorded = { $who } kirjasi arvon mittarille ”{ $what }”
happened-value-removed = { $who } poisti arvon mittarilta ”{ $what }”
happened-note-removed = { $who } poisti huomion ”{ $what }”
happened-handbook-started = { $who } aloitti käsikirjan ”{ $what }”
happened-handbook-changed = { $who } muokkasi käsikirjaa ”{ $what }”
happened-toolkit-set = { $who } muokkasi työkalupakkia käsikirjassa ”{ $what }”
happened-chapter-added = { $who } lisäsi luvun ”{ $what }”
happened-chapter-changed = { $who } muokkasi lukua ”{ $what }”
happened-chapter-moved = { $who } siirsi lukua ”{ $what }”
happened-chapter-removed = { $who } poisti luvun ”{ $what }”
happened-import-begun = { $who } alkoi tuoda asiakirjaa ”{ $what }”
happened-import-corrected = { $who } korjasi tuontia asiakirjasta ”{ $what }”
happened-import-saved = { $who } tallensi tuonnin
happened-import-undone = { $who } kumosi tuonnin
happened-report-begun = { $who } aloitti raportin jaksolta { $what }
happened-report-changed = { $who } muokkasi raporttia jaksolta { $what }
happened-report-removed = { $who } poisti raportin jaksolta { $what }
happened-report-frozen = { $who } jäädytti raportin
happened-report-approved = { $who } kirjasi päätöksen raportista

# What is refused
plan-file-missing = Valitse tiedosto.
plan-file-too-large = Tiedosto on suurempi kuin { $megabytes } Mt, eikä enempää oteta vastaan.
plan-file-unclear = Tämä ei ole suunnitelman tiedosto, tai sitä on muutettu: siitä ei saa selvää riviltä { $line } alkaen.
plan-file-empty = Tässä tiedostossa ei ole mitään suunnitelmasta.
plan-file-goal = Tiedoston kärkeä { $goal } ei voi tuoda:
plan-file-progress = Toimenpiteen vaihe on ”{ $progress }”, vaikka sen pitäisi olla planned, ongoing, done tai dropped.
term-half = Kirjoita myös toinen vuosi tai jätä molemmat tyhjiksi.
council-term-backwards = Kausi päättyisi ennen alkuaan. Muuta jompaakumpaa vuotta.
text-missing = Jokin teksti puuttuu.
plan-title-missing = Kirjoita suunnitelman otsikko.
goal-title-missing = Kirjoita kärki yhdelle riville.
target-name-missing = Kirjoita tavoite.
measure-title-missing = Kirjoita toimenpide.
indicator-name-missing = Kirjoita, mitä mittari mittaa.
handbook-title-missing = Kirjoita käsikirjan otsikko.
chapter-title-missing = Kirjoita luvun otsikko.
body-missing = Kirjoita toimielimen nimi.
text-too-long = Teksti on liian pitkä: tähän mahtuu enintään { $limit } merkkiä.
year-range = Valitse vuosi väliltä { $first }–{ $last }.
per-year-range = Valitse 1–{ $limit } kertaa vuodessa.

# Two people saving the same
version-theirs = Tällä välin tallennettu
version-yours = Mitä sinä kirjoitit
version-same = sama molemmissa

# What was done
done-plan-started = Suunnitelma on aloitettu. Lisää ensimmäinen kärki.
done-plan-restored = Suunnitelma on taas täällä.
done-plan-changed = Suunnitelma on tallennettu.
done-moved = Siirretty.
done-people-set = Sidosryhmät, kumppanit ja vastuuviranhaltijat on tallennettu.
done-goal-added = Kärki on lisätty.
done-goal-changed = Kärki on tallennettu.
done-goal-removed = Kärki on poistettu.
done-goal-restored = Kärki on palautettu.
done-state-set = Tilanne on tallennettu.
done-target-added = Tavoite on lisätty.
done-target-changed = Tavoite on tallennettu.
done-target-removed = Tavoite on poistettu.
done-measure-added = Toimenpide on lisätty.
done-measure-changed = Toimenpide on tallennettu.
done-measure-done = Toimenpide on merkitty tehdyksi.
done-measure-ongoing = Toimenpide on merkitty käynnissä olevaksi.
done-measure-removed = Toimenpide on poistettu.
done-indicator-added = Mittari on lisätty. Kirjaa sille ensimmäinen arvo.
done-indicator-changed = Mittari on tallennettu.
done-indicator-removed = Mittari on poistettu.
done-value-recorded = Arvo on kirjattu.
done-value-replaced = Arvo korvasi saman päivän aiemman arvon.
done-value-removed = Arvo on poistettu.
done-handbook-started = Käsikirja on aloitettu. Lisää ensimmäinen luku.
done-handbook-changed = Käsikirja on tallennettu.
done-toolkit-set = Työkalupakki on tallennettu.
done-chapter-added = Luku on lisätty.
done-chapter-changed = Luku on tallennettu.
done-chapter-removed = Luku on poistettu.
done-note-removed = Huomio on poistettu.

# Reports
reports-lede = Raportti kertoo, miltä jakso näytti. Se viedään toimielimelle ja säilytetään sellaisenaan.
reports-empty = Raportteja ei vielä ole
reports-empty-write = Valitse jakso, niin raportti syntyy siitä, mitä suunnitelma tietää. Sinä lisäät alkusanat.
reports-empty-wait = Kun toimielin on hyväksynyt raportin, se löytyy täältä.
report-new = Kirjoita raportti
report-edit = Muokkaa luonnosta
report-title = Seurantaraportti { $period }
report-file = seurantaraportti
report-of = { $city }: { $plan }
report-period = Jakso
report-from = Alkaa
report-until = Päättyy
report-stage = Vaihe
report-decision = Päätös
review-decided = { $body } päätti { $day }, { $section }
report-draft = luonnos
report-frozen = jäädytetty
report-approved = hyväksytty
happened-edition-approved = { $who } hyväksyi raportin lukijoille
happened-edition-withdrawn = { $who } perui raportin hyväksynnän lukijoille
dossier-send = Lähetä jäsenille
dossier-send-lede = Kukin saa sähköpostissa oman linkin. Se avaa raportin luettavaksi kirjautumatta.
dossier-which-meeting = Mihin kokoukseen?
dossier-no-meetings = Tulevia kokouksia ei ole. Lisää päivä ensin toimielimen sivulle.
dossier-no-members = Sähköposti ei tavoita ketään tästä toimielimestä. Nimeä ensin jäsenet ja heidän osoitteensa.
dossier-what-asked = Mitä heiltä pyydetään?
dossier-what-asked-hint = Esimerkiksi: merkitä raportti tiedoksi ja päättää kahdesta myöhässä olevasta toimenpiteestä.
dossier-to = Kenelle se lähetetään?
dossier-no-address = { $name }: ei osoitetta
dossier-wants-none = { $name }: ei halua viestejä tästä toimielimestä
dossier-body = Toimielimen jäsenet
dossier-meets = Ennen kokousta
dossier-called-off = Kokous on peruttu.
dossier-asked-of-you = Mitä sinulta pyydetään
dossier-open-until = Linkkisi on vain sinun. Se avaa tämän sivun { $day } asti.
dossier-closed = Tämä linkki ei enää avaa mitään
dossier-closed-why = Kokouksesta on kauan, tai raportti on vedetty takaisin. Jos sitä tarvitaan uudelleen, kaupunki lähettää uuden linkin.
dossier-got-it = lähetetty { $day }
edition-approve-for-body = Valitse, mitä toimielin lukee
done-dossier-sent = Raportti on matkalla jäsenille.
edition-waits-approval = Hyväksy raportti ensin toimielimelle.
meeting-report = Raportti
meeting-report-none = Tähän kokoukseen ei ole kirjoitettu raporttia.
meeting-report-soon = Raportti luonnostellaan itsestään viikkoa ennen kokousta.
meeting-report-begin = Aloita raportti nyt
following = Mitä päätöksestä seuraa
following-lede = Jokaisesta rivistä tulee sitoumus, jolla on päivä ja muistutukset. Jätä tyhjäksi, mitä et tarvitse.
following-what = Mitä tehdään
following-owner = Kenen se on
following-owner-none = Kaupungin
following-by = Mihin mennessä
following-add = Lisää, mitä päätöksestä seuraa
following-none = Mitään ei seuraa
following-nothing = Mitään ei ole kirjattu.
following-until = { $day } mennessä
following-by-missing = Anna päivä, johon mennessä se tehdään.
following-what-missing = Kirjoita, mitä tehdään.
done-following-added = Se lisättiin sitoumuksiin.
report-not-decided = Kirjaa ensin toimielimen päätös.
editions = Kuka lukee tämän raportin
editions-lede = Sama jäädytetty raportti palvelee kaikkia. Kukin lukee ne osat, jotka sille on hyväksytty, eikä mitään sitä ennen.
edition-body = Toimielimelle
edition-network = Palaute verkostolle
edition-public = Kaikille
edition-body-lede = Mitä jäsenet lukevat ennen päätöstä. Kun se on hyväksytty, sen voi lähettää heille.
edition-network-lede = Mitä kaupunki kertoo verkostolleen jaksosta, asiakirjana tai datana.
edition-public-lede = Mitä kaikki lukevat suunnitelman julkisella sivulla.
edition-waits = ei vielä hyväksytty
edition-waits-long = Sitä ei ole vielä hyväksytty. Alla on, mitä siinä lukisi.
edition-is-approved = hyväksytty luettavaksi
edition-approved = { $who }, { $day }
edition-parts = Mitkä osat he lukevat?
edition-parts-hint = Kärkien tilanne kerrotaan aina.
edition-look = Näytä, miltä se näyttää
edition-looks = Tämän he lukevat
edition-who = Kuka hyväksyy sen?
edition-who-hint = Tehtävä tai toimielin, esimerkiksi ”kaupunginjohtaja”.
edition-approve = Hyväksy näille lukijoille
edition-data = Datana (JSON)
edition-withdraw = Peru hyväksyntä
edition-withdraw-ask = Perutaanko tämä hyväksyntä?
edition-withdraw-body = Toimielimen jäsenille lähetetyt linkit eivät enää avaa raporttia. Voit valita osat uudelleen ja hyväksyä ne.
edition-withdraw-network = Asiakirjoja ja dataa ei voi enää ladata. Verkostolla jo oleva jää sille.
edition-withdraw-public = Raportti poistuu julkiselta sivulta. Se, joka on ladannut sen, pitää sen.
part-summary = Kirjoittajan alkusanat
part-changes = Mikä muuttui edellisestä raportista
part-reasons = Miksi tila on asetettu käsin
part-targets = Tavoitteet ja niiden tilanne
part-done = Mitä tehtiin
part-open = Mikä on myöhässä, käynnissä ja tulossa
part-dropped = Mistä luovuttiin ja miksi
part-indicators = Mittarien luvut
part-names = Omistajien ja vastuuhenkilöiden nimet
report-for-meeting = Kokoukseen: { $body }, { $day }
done-edition-approved = Hyväksytty.
done-edition-withdrawn = Hyväksyntä peruttiin.
edition-approved-already = Nämä osat on jo hyväksytty.
done-edition-look = Ei vielä hyväksytty: muutit valintaa. Tältä se näyttää nyt; hyväksy, jos se on oikein.
approval-before-freezing = Sitä ei ole voitu hyväksyä ennen raportin jäädyttämistä. Tarkista päivä.
review-nothing-new = Tähän kokoukseen ei ole uutta raportoitavaa: edellinen raportti ulottuu siihen asti, tai vuodelle ei ole suunnitelmaa.
report-lang = Millä kielellä kirjoitat?
report-lang-hint = Otsikot ja tilanteet näkyvät kunkin lukijan kielellä. Omat sanasi pysyvät sellaisina kuin kirjoitit ne.
report-summary = Mitä haluat sanoa alkuun
report-summary-hint = Kaksi tai kolme lausetta: mikä päättäjille on tärkeintä.
report-done = Tehty jakson aikana
report-late = Myöhässä
report-ongoing = Käynnissä
report-coming = Vielä edessä
report-dropped = Luovuttu
what-changed = Mikä on muuttunut edellisen raportin jälkeen
compared-with = Verrattu raporttiin { $period }.
first-report = Tämä on suunnitelman ensimmäinen raportti, joten vertailukohtaa ei ole.
nothing-changed = Mikään ei ole muuttunut.
change-of-goal = Kärki { $goal },
change-of-target = Kärki { $goal }, tavoite
change-of-measure = Kärki { $goal }, toimenpide
change-of-indicator = Kärki { $goal }, mittari
change-line = { $of } ”{ $name }”: { $said }
change-now = nyt { $after }, oli { $before }.
change-new = lisätty suunnitelmaan.
change-gone = poistettu suunnitelmasta.
change-measures-done = toimenpiteitä tehty { $after }, aiemmin { $before }.
change-done-earlier = tehty { $day }. Edellinen raportti ei vielä kertonut siitä.
value-before = ennen jaksoa { $value }
report-pdf = Asiakirjana (PDF)
report-docx = Wordiin (DOCX)
report-downloads = Lataa raportti
report-seal = Jäädytetty { $moment }. Tunniste { $fingerprint }.
report-freeze = Jäädytä raportti
report-freeze-ask = Jäädytetäänkö tämä raportti?
report-freeze-what = Raporttiin jää se, mitä suunnitelma tänään kertoo. Myöhemmät muutokset eivät vaikuta siihen, eikä siitä voi enää tehdä luonnosta. Sen jälkeen sen voi viedä toimielimelle.
report-remove = Poista luonnos
report-remove-ask = Poistetaanko tämä luonnos?
report-remove-what = Siihen kirjoittamasi poistuu samalla. Itse suunnitelma ei muutu.
report-approve = Kirjaa päätös
report-approve-lede = Kirjaa, mitä toimielin päätti. Sen jälkeen kukaan ei voi muuttaa raporttia.
decision-line = { $body }, { $day }, { $section }
decision-body-label = Toimielin
decision-body-hint = Kuka päätti, esimerkiksi ”Kaupunginhallitus”.
decision-bodies = Suunnitelmaa seuraavat: { $bodies }.
decision-on-label = Kokouspäivä
decision-section-label = Pöytäkirjan pykälä
decision-section-hint = Esimerkiksi ”45 §”.
period-backwards = Jakso päättyy ennen kuin se alkaa. Muuta jompaakumpaa päivää.
period-too-long = Jakso on pidempi kuin { $years } vuotta. Valitse lyhyempi.
period-not-begun = Jakso ei ole vielä alkanut. Jäädytä raportti, kun jaksosta on jotain kerrottavaa.
report-from-missing = Valitse päivä, jona jakso alkaa.
report-until-missing = Valitse päivä, jona jakso päättyy.
decision-day-missing = Valitse kokouksen päivä.
decision-body = Kirjoita, mikä toimielin päätti.
decision-section = Kirjoita pöytäkirjan pykälä, esimerkiksi 45 §.
decision-in-future = Kokous on vasta tulossa. Kirjaa päätös, kun se on tehty.
decision-before-freezing = Toimielin ei ole voinut päättää ennen raportin jäädyttämistä. Tarkista päivä.
decision-asked = Onko kokous oikea?
decision-other-meeting = Raportti kirjoitettiin kokoukseen { $day } ({ $body }). Päätettiinkö siitä muualla tai muuna päivänä?
decision-no-meeting = { $body }: päivälle { $day } ei täällä ole kokousta. Päätettiinkö asiasta silti sinä päivänä?
decision-asked-hint = Jos päätettiin, kirjaa päätös alla olevalla painikkeella. Jos ei, korjaa ensin toimielin tai päivä.
decision-sure = Kyllä, kirjaa päätös
report-frozen-already = Raportti on jäädytetty, eikä sitä voi enää muuttaa. Kirjoita muutoksista uusi raportti.
draft-changed-meanwhile = Joku muutti luonnosta, kun olit jäädyttämässä sitä. Lue se vielä kerran läpi ennen kuin jäädytät.
report-not-frozen = Jäädytä raportti ensin: toimielin päättää siitä, mikä ei enää muutu.
report-approved-already = Raportti on jo hyväksytty. Päätös näkyy raportin sivulla.
done-report-begun = Luonnos on valmis. Lue se läpi ja jäädytä, kun se on kunnossa.
done-report-changed = Luonnos on tallennettu.
done-report-frozen = Raportti on jäädytetty. Sen voi viedä toimielimelle.
done-report-removed = Luonnos on poistettu.
done-report-approved = Päätös on kirjattu. Raportti on hyväksytty.

# Documents
document-as-of = Tilannepäivä
document-frozen = Jäädytetty
document-fingerprint = Tunniste { $print }
document-goals = Kärjet ja niiden tilanne
document-state = Tilanne
document-measures = Toimenpiteet
document-source = lähde: { $source }
document-proposal = Päätösehdotus
document-proposal-text = Toimielin merkitsee raportin tiedoksi ja hyväksyy sen.
figure-goals = Kärkiä
figure-measures-done = Toimenpiteitä tehty
figure-done-in-period = Tehty jaksolla
figure-late = Myöhässä

# Bringing a plan in
import-lede = Tuo asiakirja, joka kaupungillasi jo on. Näet tunnistetun suunnitelman lähteen rinnalla, korjaat sen ja tallennat.
import-space = Mihin suunnitelma kuuluu?
import-file = Suunnitelman asiakirja
import-file-hint = Word (.docx), Markdown (.md) tai teksti (.txt), enintään { $megabytes } Mt.
import-pasted = Tai liitä sen teksti
import-pasted-hint = Käytetään, kun tiedostoa ei ole valittu.
import-pasted-name = Liitetty teksti
import-lang = Millä kielellä asiakirja on?
import-read = Lue asiakirja
import-open = Vielä tallentamatta
import-check = Tarkista, mitä tunnistettiin
import-found = Tunnistettiin { $chapters } käsikirjan lukua ja { $goals } kärkeä. { $unplaced ->
    [0] Kaikki löysi paikkansa.
    [one] Yksi kohta jäi ilman paikkaa: se säilyy huomiona.
   *[other] { $unplaced } kohtaa jäi ilman paikkaa: ne säilyvät huomioina.
}
import-conflict = Joku muu korjasi tällä välin samaa asiakirjaa. Kentissä on sinun versiosi; tallentaminen korvaa toisen version.
import-title = Vaikuttamissuunnitelma { $year }
import-tree = Tunnistettu
import-source = Asiakirja
import-save = Tallenna suunnitelmaksi
import-keep = Säilytä korjaukset
import-discard = Hylkää tuonti
import-add-goal = Lisää kärki
import-remove-goal = Kärki { $number } ei ole kärki: säilytä se huomiona
council-term = Valtuustokausi
council-term-hint = Esimerkiksi 2026–2029.
import-chapters = Luvut
import-chapters-hint = Jokainen luku alkaa rivillä, jonka alussa on ”# ”.
toolkit-advocacy = Työkalupakki: vaikuttamistoimenpiteet
toolkit-communication = Työkalupakki: viestinnän toimenpiteet
import-lines-hint = Yksi riville.
import-targets-hint = Yksi riville. Alatavoitteen edessä on ”- ”, sen alla olevan edessä ”-- ”.
import-stakeholders-hint = Yksi riville. Ryhmän jäsenten edessä on ”- ”.
import-reviews-hint = Toimielin ja kerrat vuodessa, esimerkiksi ”Kaupunginhallitus: 2”.
import-rest = { $count ->
    [0] Kaikilla on paikka
    [one] Yksi kohta ilman paikkaa
   *[other] { $count } kohtaa ilman paikkaa
}
import-unplaced = Säilyy huomioina
import-unplaced-hint = Siirrä rivi oikeaan kohtaan leikkaamalla ja liittämällä. Tänne jäävä säilyy suunnitelman mukana. Tyhjä rivi erottaa huomiot.
import-original = Alkuperäinen asiakirja
import-undo = Kumoa tuonti
import-undo-ask = Kumotaanko tämä tuonti?
import-undo-cannot = Tätä tuontia ei voi enää kumota
import-undo-what = Asiakirjasta tehty suunnitelma katoaa kaikkine siihen sen jälkeen lisättyine asioineen. Samoin katoaa sen käsikirja, ellei jokin muu suunnitelma noudata sitä.
import-discard-what = Tunnistettu sisältö ja korjauksesi katoavat. Itse asiakirja jää sinulle.
import-nothing = Valitse tiedosto tai liitä suunnitelman teksti.
import-closed = Tämä tuonti on jo tallennettu tai hylätty. Aloita uusi suunnitelmien luettelosta.
import-has-report = Suunnitelmasta on jäädytetty raportti, joten tuontia ei voi enää kumota. Poista sen sijaan suunnitelman kärjet.
import-goal-title = Anna kärjelle otsikko tai säilytä se huomiona.
import-too-many-goals = Suunnitelmassa voi olla enintään { $limit } kärkeä. Säilytä osa niistä huomioina.
import-review = ”{ $line }” jäi epäselväksi. Kirjoita toimielin ja luku 1–52, esimerkiksi ”Kaupunginhallitus: 2”.
done-import-corrected = Korjaukset ovat tallessa.
done-import-saved = Suunnitelma on nyt täällä. Voit kumota tuonnin sen sivulta.
done-import-undone = Tuonti on kumottu.
# What is wrong with a document
not-a-plan = Tästä ei löytynyt kärkiä eikä käsikirjaa. Tarkista, että asiakirja on oikea. Kärjillä pitäisi olla otsikko, esimerkiksi ”Kärki 1”.

# The contact log
contacts = Yhteydenotot
contacts-of = Yhteydenotot: { $space }
contacts-lede = Kuka tapasi kenet, mistä puhuttiin ja mitä luvattiin.
contacts-search = Hae aiheella, paikalla, henkilöllä tai organisaatiolla
contacts-no-space = Sinulla ei ole vielä yhteydenottojen päiväkirjaa
contacts-no-space-do = Päiväkirja kuuluu tilaan, jossa suunnitelmia tehdään. Ylläpitäjä avaa tilan ja antaa sinulle roolin siinä.
contacts-empty = Yhteydenottoja ei ole vielä kirjattu
contacts-empty-do = Kirjaa viimeisin tapaaminen, jonka muistat: siihen menee alle minuutti.
contact-new = Kirjaa yhteydenotto
contact-plan = Suunnittele yhteydenotto
contact-edit = Muokkaa yhteydenottoa
contact-remove = Poista yhteydenotto
contact-remove-ask = Poistetaanko tämä yhteydenotto?
contact-remove-what = Se poistuu päiväkirjasta sanottuineen ja lupauksineen. Poista vain erehdyksessä kirjattu.
contact-whom = Kenen kanssa
contact-whom-hint = Kolme kirjainta nimestä. Uusi ihminen: nimi, organisaatio.
contact-whom-number = Seuraava henkilö ({ $number })
contact-ours = Meiltä mukana
contact-on = Milloin
contact-at-time = Mihin aikaan
contact-at = { $day } klo { $time }
contact-calendar = Tiedosto kalenteriin
contact-invited = Kutsu lähetetty
contact-mail = Tuli sähköpostina
mail-source = Sähköposti { $on }: { $subject }
drafts = Yhteydenotot sähköpostista
drafts-lede = Edelleen lähetetyt viestit odottavat täällä, kunnes ne on tarkistettu.
drafts-none = Mikään ei odota
drafts-none-do = Lähetä viesti edelleen jonkin alla olevan suunnitelman osoitteeseen. Siitä syntyy tänne yhteydenoton luonnos.
draft-by = lähettänyt { $by }, { $came }
draft-untitled = Viesti ilman aihetta
draft-plan = { $title }, { $year }
draft-discard = Hylkää
draft-discard-ask = Hylätäänkö tämä luonnos?
draft-discard-what = Siitä ei tule yhteydenottoa, eikä siitä jää tänne mitään. Viesti on edelleen omassa postilaatikossasi.
draft-addresses = Osoitteet
draft-addresses-how = Lähetä viesti edelleen tai lisää osoite piilokopioihin, kun kirjoitat itse. Viestejä otetaan vastaan vain niiltä, jotka kirjaavat suunnitelman yhteydenottoja, ja siitä osoitteesta, jolla he kirjautuvat.
draft-addresses-closed = Tähän asennukseen ei vielä tule sähköpostia. Pääkäyttäjä voi ottaa sen käyttöön asetusten mail-osassa.
draft-addresses-no-plan = Tälle tai myöhemmälle vuodelle ei ole suunnitelmaa, joten osoitettakaan ei ole.
draft-address-give = Anna osoite
draft-address-none = Ei vielä osoitetta. Koordinaattori voi antaa sen.
plan-address-give-ask = Annetaanko suunnitelmalle sähköpostiosoite?
plan-address-give-what = Osoitteeseen voi lähettää viestejä se, joka tuntee osoitteen ja kirjaa suunnitelman yhteydenottoja. Osoitetta ei voi arvata.
plan-address-change = Vaihda osoite
plan-address-change-ask = Vaihdetaanko suunnitelman sähköpostiosoite?
plan-address-change-what = Vanhaan osoitteeseen ei voi enää lähettää viestejä. Kerro uusi osoite työtovereillesi.
turned-away = Vastaanottamatta jääneet
turned-away-what = Viestit, joita ei otettu vastaan viimeisten { $days } päivän aikana. Niiden sisältöä ei ole säilytetty.
away-nobody = Ei lähettäjää
away-stranger = Kukaan tällä osoitteella ei kirjaa suunnitelman yhteydenottoja. Työtoverin pitää lähettää viesti osoitteesta, jolla hän kirjautuu.
away-forged = Sähköpostipalvelimenne mukaan joku muu kirjoittaa tämän lähettäjän nimissä.
away-automatic = Viesti on koneen lähettämä: poissaoloilmoitus, toimitusilmoitus tai postituslista.
draft-look-over = Tämä on luettu edelleen lähetetystä viestistä. Tarkista se ennen tallentamista.
draft-without-text = Viestissä ei ollut tekstiä.
draft-cut = Viesti oli pidempi kuin mitä säilytetään. Loppu on omassa postilaatikossasi.
draft-attachments = Liitteitä ei säilytetty: { $names }.
draft-nameless = nimetön tiedosto
draft-unproven = Lähettäjän aitoutta ei ole tarkistettu.
home-drafts = { $count ->
    [one] Yhteydenoton luonnos odottaa
   *[other] { $count } yhteydenoton luonnosta odottaa
}
home-drafts-text = Tarkista edelleen lähettämäsi viestit ja tallenna ne.
letter-draft-subject = Luonnos odottaa: { $topic }
letter-draft-subject-bare = Yhteydenoton luonnos odottaa
letter-draft-opening = Viestisi suunnitelmaan { $plan } on luettu, ja se odottaa yhteydenoton luonnoksena.
letter-draft-look = Tarkista ja tallenna
letter-draft-unasked = Jos et ole lähettänyt mitään, hylkää luonnos ja kerro asiasta koordinaattorille: joku kirjoittaa nimissäsi.
done-draft-discarded = Luonnos hylättiin
done-plan-address = Suunnitelmalla on uusi osoite
calendar-title = { $whom }: { $topic }
calendar-title-bare = { $whom } ({ $channel })
letter-contact-hello = Hei { $name },
letter-contact-subject = { $title }, { $when }
letter-contact-opening = Olet mukana tässä. Avaa viestin mukana tuleva kutsu, niin saat sen kalenteriisi. Muutokset päivittyvät itsestään.
letter-contact-changed-subject = Muuttunut: { $title }, { $when }
letter-contact-changed = Tilaisuus, jossa olet mukana, on muuttunut. Alla on sen nykyinen tilanne. Avaa viestin mukana tuleva kutsu, niin kalenterisi päivittyy.
letter-contact-without-subject = Ilman sinua: { $title }, { $when }
letter-contact-without = Sinua ei ole enää merkitty mukaan tähän. Merkintä poistuu kalenteristasi, ja tilaisuus pidetään ilman sinua.
letter-contact-off-subject = Peruttu: { $title }, { $when }
letter-contact-off = Tämä on peruttu. Merkintä poistuu kalenteristasi.
letter-contact-brief = Lue ennen tapaamista
letter-contact-why = Saat tämän viestin, koska sinut on merkitty mukaan palvelussa { $site }.
contact-minutes = Kuinka monta minuuttia
contact-duration = Kesto
contact-place = Missä
contact-channel = Miten
contact-topic = Aihe
contact-topic-hint = Yhdellä rivillä, niin kuin sen voisi kertoa kenelle vain.
contact-about = Mistä kärjistä
contact-goals = Kärjet
contact-said = Mitä sanottiin
contact-said-hidden = Sanotun ja luvatun näkevät mukana olleet ja suunnitelman tiimi.
contact-known-as = Missä tehtävässä
contact-facts = Tiedot
contact-period = Ajanjakso
contact-quarter = { $year }, { $quarter }. neljännes
contact-lasted = { $minutes } minuuttia
contact-more = Lisää ihmisiä, aika, paikka, kuka näkee
contact-level = Kuka näkee, mitä sanottiin
contact-level-hint = Kaikki, joilla on rooli tilassa, näkevät, että yhteydenotto on ollut, kenen kanssa ja mistä kärjistä.
contact-state-question = Onko se jo ollut?
contact-planned = suunniteltu
contact-held = pidetty
contact-cancelled = peruttu
contact-sure-question = Onko tämä oikein?
contact-sure = Kyllä, tallenna sellaisenaan
contact-add-question = Onko kirjoitusasu oikein?
contact-add = Kyllä, lisää rekisteriin ja tallenna
contact-add-new = Lisää rekisteriin ja tallenna: { $names }
contact-join = Se on sama: lisää omani kirjaukseen, jossa on { $by } ({ $whom })
contact-join-own = Se on sama: lisää tämä aiempaan kirjaukseen ({ $whom })
contact-promise = Mitä luvattiin
contact-promise-hint = Lisää voi kirjata tallennuksen jälkeen.
channel-meeting = tapaaminen
channel-online = etätapaaminen
channel-call = puhelu
channel-mail = sähköposti
channel-letter = kirje tai lausunto
channel-event = tilaisuus
level-city = Kaikki, joilla on rooli tilassa
level-team = Suunnitelman tiimi: koordinaattorit ja vastuuhenkilöt
level-confidential = Luottamuksellinen: koordinaattorit ja mukana olleet
somebody-forgotten = henkilö, jonka nimi on poistettu
goal-of-year = Kärki { $number } ({ $year }): { $title }
promises = Lupaukset
promises-none = Mitään ei luvattu.
promise-new = Lisää lupaus
promise-edit = Muokkaa lupausta
promise-remove = Poista lupaus
promise-remove-ask = Poistetaanko tämä lupaus?
promise-remove-what = Poista vain erehdyksessä kirjattu. Lupauksesta, jota ei enää odoteta, luovutaan perustellen.
promise-body = Mitä luvattiin
promise-side = Kuka lupasi
promise-by-us = me
promise-by-them = he
promise-who = Kuka tarkalleen
promise-due = Mihin päivään mennessä
promise-by-day = { $day } mennessä
promise-state-question = Mitä sille on tapahtunut?
promise-open = avoin
promise-kept = pidetty
promise-dropped = luovuttu
promise-settled-on = Minä päivänä
promise-settled-hint = Tyhjä tarkoittaa tätä päivää.
promise-reason = Miksi siitä luovuttiin
contact-day-missing = Kirjoita, minä päivänä.
held-in-future = Tulevan päivän yhteydenotto ei voi olla jo pidetty. Merkitse se suunnitelluksi tai vaihda päivä.
planned-in-past = Päivä on jo mennyt. Merkitse yhteydenotto pidetyksi tai perutuksi tai vaihda päivä.
contact-with-nobody = Kirjoita, kenet tapasit tai kenelle soitit.
contact-about-nothing = Kirjoita aihe tai valitse kärki, jotta muutkin tietävät, mistä oli kyse.
contact-by-nobody = Valitse, kuka meistä oli mukana.
contact-with-oneself = { $name } on yksi meistä: valitse joku kaupungin ulkopuolelta.
contact-minutes-range = Kirjoita minuutit kokonaislukuna, enintään { $limit }.
people-too-many = Yhteen yhteydenottoon mahtuu enintään { $limit } ihmistä.
goal-of-closed-plan = Tuon suunnitelman vuosi on ohi. Valitse kärki siltä vuodelta, jona yhteydenotto on.
time-unclear = Kirjoita aika tunteina ja minuutteina, esimerkiksi 9.30.
whom-unknown = { $name } ei ole rekisterissä. Tarkista kirjoitusasu tai valitse yltä, että nimi lisätään rekisteriin.
whom-ambiguous = Rekisterissä on useita, joiden nimi on { $name }. Kirjoita nimen perään organisaatio tai valitse luettelosta.
whom-near = ”{ $name }” – tarkoititko jotakuta näistä?
doubt-post-ended = { $name } ei ole enää tehtävässä tuona päivänä.
doubt-other-year = Yksi kärjistä on vuoden { $year } suunnitelmasta, mutta päivä on toisena vuonna.
doubt-twice = Samalle päivälle on jo kirjattu yhteydenotto: { $whom }. Meiltä mukana: { $by }.
doubt-twice-own = Sinulla on jo samalle päivälle kirjattu yhteydenotto: { $whom }.
doubt-approached = Samaan tahoon ollaan yhteydessä lähellä tuota päivää: { $by }, { $whom }, { $on }.
promise-missing = Kirjoita, mitä luvattiin.
promises-too-many = Yhdessä yhteydenotossa voi olla enintään { $limit } lupausta.
promise-drop-reason = Kirjoita, miksi siitä luovuttiin.
promise-settled-in-future = Tuo päivä on vasta tulossa.
done-contact-logged = Yhteydenotto on kirjattu.
done-contact-changed = Yhteydenotto on tallennettu.
done-contact-removed = Yhteydenotto on poistettu.
done-contact-joined = Omasi on yhdistetty jo kirjattuun.
done-promise-added = Lupaus on kirjattu.
done-promise-changed = Lupaus on tallennettu.
done-promise-removed = Lupaus on poistettu.
contacts-count = { $count ->
    [one] { $count } yhteydenotto
   *[other] { $count } yhteydenottoa
}
brief = Valmistaudu
brief-before = Aiemmin
brief-predecessor = Edeltäjä: { $name }, { $post } { $until } asti
brief-promises = Avoimet lupaukset
brief-promises-none = Kummallakaan ei ole avoimia lupauksia.
brief-contacts = Aiemmat yhteydenotot
brief-contacts-none = Tämä on ensimmäinen.
brief-goals = Mistä on kyse
timeline = Mitä on tapahtunut
timeline-lede = Kärjen yhteydenotot, lupaukset, sopimiset, kannanotot, liikkeet vaikuttajakartalla, toimenpiteet, luvut ja päätökset, viimeisin ensin.
timeline-empty = Mitään ei ole vielä tapahtunut. Kirjaa ensimmäinen yhteydenotto tai merkitse toimenpide tehdyksi.
timeline-picture = Viimeiset kaksitoista kuukautta
timeline-promises = Lupaukset
timeline-kind = Laji
timeline-what = Mitä
timeline-more = Kenen kanssa tai kuinka paljon
timeline-contact = Yhteydenotto
timeline-promise-kept = Lupaus pidetty
timeline-promise-dropped = Lupauksesta luovuttu
timeline-measure = Toimenpide tehty
timeline-value = Luku
timeline-decision = Toimielimen päätös raportista
timeline-outcome = Muiden päätös
timeline-agreed = Sovittu kumppanin kanssa
timeline-promised-us = Lupasimme
timeline-promised-them = Meille luvattiin
timeline-levels = { $position }; vaikutusvalta { $influence }, kiinnostus { $interest }
timeline-message = Ydinviesti
timeline-position = Kaupungin kanta
timeline-statement = Yhteinen kannanotto
timeline-background = Tausta-aineisto
about-contacts-none = Yhteydenottoja ei ole vielä kirjattu.
kind-plans = Suunnitelmat
kind-goals = Kärjet
kind-measures = Toimenpiteet
kind-chapters = Käsikirjojen luvut
kind-tools = Työkalut
kind-notes = Huomiot
materials = Viestit ja aineistot
materials-all = Kaikki viestit ja aineistot
materials-none = Sanottavaa ei ole vielä kirjattu
materials-none-why = Kirjaa, mitä jokainen tästä kärjestä puhuva sanoo, mikä on kaupungin kanta ja mitä voi antaa luettavaksi.
materials-messages = Ydinviestit
materials-positions = Kaupungin kannat
materials-statements = Yhteiset kannanotot
materials-background = Tausta-aineisto
material-only = ei käännetty: { $language }
messages-none = Ydinviestejä ei ole vielä.
material-new = Lisää viesti tai aineisto
material-edit = Muokkaa viestiä tai aineistoa
material-kind = Mikä se on?
material-title = Yhdellä rivillä, { $said }
material-body = Koko teksti, { $said }
material-with = Kenen kanssa
material-with-hint = Ketkä muut antoivat yhteisen kannanoton. Jätä tyhjäksi, jos se on kaupungin oma.
material-on = Annettu
material-on-hint = Jätä tyhjäksi, jos se pätee aina.
material-address = Verkko-osoite
material-address-hint = Alkaa https://
material-remove = Poista
material-remove-ask = Poistetaanko tämä viesti tai aineisto?
material-remove-what = Se poistuu kaikilla kielillä. Tieto siitä säilyy muutoslokissa.
material-title-missing = Kirjoita se yhdellä rivillä. Jokainen kieli, jolla on teksti, tarvitsee otsikon.
address-unclear = Kirjoita koko osoite, joka alkaa https://
materials-too-many = Tätä lajia on jo { $limit }. Poista ensin yksi.
plan-file-material = Viestin tai aineiston lajia ei ole. Se on message, position, statement tai background.
brief-ask = Kysy lisää
brief-language = Muistion kieli
brief-take = Ota mukaan
brief-send = Lähetä sähköpostilla
partner = Strateginen kumppani
partner-brings = Mitä se tuo
partner-brings-hint = Työtä, rahaa, ihmisiä, kokemusta tai äänen.
partner-agreed = Mitä on sovittu
partner-agreed-on = Sovittu
partner-agreed-day = sovittu { $day }
agreed-missing = Kirjoita, mitä sovittiin, tai poista päivä.
agreed-in-future = Päivä ei ole vielä tullut.
happened-material-added = { $who } lisäsi viestin tai aineiston ”{ $what }”
happened-material-changed = { $who } muokkasi viestiä tai aineistoa ”{ $what }”
happened-material-removed = { $who } poisti viestin tai aineiston ”{ $what }”
happened-partner-changed = { $who } kirjasi, mitä on sovittu kumppanin ”{ $what }” kanssa
done-material-added = Viesti tai aineisto on lisätty.
done-material-changed = Viesti tai aineisto on muutettu.
done-material-removed = Viesti tai aineisto on poistettu.
done-partner-changed = Kumppanin tuoma ja sovittu on tallennettu.
outcomes = Mitä siitä seurasi
outcomes-none = Mitään ei ole vielä kirjattu.
outcomes-too-many = Niitä on jo { $limit }. Poista ensin yksi.
outcome-new = Kirjaa, mitä siitä seurasi
outcome-lede = Muiden tekemä päätös, toimenpide, joka alkoi tai valmistui tämän vuoksi, tai luku, joka muuttui.
outcome-kind = Mitä siitä seurasi?
outcome-decision = Päätös
outcome-measure = Toimenpide
outcome-value = Luku
outcome-none = Valitse
outcome-decided = Mitä päätettiin
outcome-decided-by = Kuka päätti
outcome-decided-by-hint = Toimielin tai virka, esimerkiksi ”valtioneuvosto” tai ”liikennevaliokunta”.
outcome-decided-on = Päätöspäivä
outcome-decided-line = { $by }, { $day }: { $what }
outcome-value-on = { $name }: { $value } ({ $day })
outcome-missing = Valitse, mikä niistä.
outcome-kind-missing = Valitse, mitä siitä seurasi.
outcome-twice = Tämä on jo kirjattu.
outcome-not-held = Seuraukset voi kirjata, kun yhteydenotto on pidetty.
outcome-remove = Poista
outcome-remove-ask = Eikö tämä seurannutkaan yhteydenotosta?
outcome-remove-what = Itse toimenpide tai luku jää. Tieto poistetusta säilyy muutoslokissa.
outcome-what-missing = Kirjoita, mitä päätettiin.
outcome-by-missing = Kirjoita, kuka päätti.
outcome-day-missing = Kirjoita päätöspäivä.
outcome-in-future = Päivä ei ole vielä tullut.
came-of = Mistä tämä seurasi
measure-came-of = Syntyi yhteydenotosta
done-outcome-added = Seuraus on kirjattu.
done-outcome-removed = Seuraus on poistettu.
figures = Yhteydenotot lukuina
figures-count = { $count ->
    [one] { $count } pidetty yhteydenotto.
   *[other] { $count } pidettyä yhteydenottoa.
}
figures-none = Tällä jaksolla ei ole pidettyjä yhteydenottoja
figures-none-why = Valitse toinen jakso tai kirjaa yhteydenotto.
figures-two-years = tämä ja edellinen vuosi
figures-by = Peruste
figures-what = Mikä
figures-by-goal = Kärjittäin
figures-by-quarter = Neljänneksittäin
figures-by-channel = Yhteydenottotavan mukaan
figures-picture = Yhteydenotot: { $by }
figures-table = Taulukkona

# Influence maps
influence-map = Vaikuttajakartta
influence-map-lede = Ketkä voivat viedä kärkeä eteenpäin, kuinka tärkeä se heille on ja mitä mieltä he ovat. Tämä on oma käsityksemme, vain suunnitelman tiimille.
map-empty = Kartalla ei ole vielä ketään
map-empty-do = Lisää ensin ne, jotka päättävät kärjestä.
map-put = Lisää kartalle
map-put-whom = Henkilö tai organisaatio
map-put-whom-hint = Kolme kirjainta henkilön tai organisaation nimestä. Uusi ihminen: nimi, organisaatio.
map-influence = Vaikutusvalta
map-influence-hint = Kuinka paljon he voivat vaikuttaa kärkeen: 1 tuskin lainkaan, 5 ratkaisee.
map-interest = Kiinnostus
map-interest-hint = Kuinka tärkeä kärki heille on: 1 tuskin lainkaan, 5 hyvin tärkeä.
map-position = Kanta
map-evidence = Peruste
map-evidence-hint = Mitä he sanoivat tai tekivät ja missä: vain sellaista, minkä voisi sanoa heille itselleenkin.
map-evidence-on = Perusteen päivä
map-name = Nimi
map-post = Tehtävä tai organisaatio
map-assessed-on = Arvioitu
map-assessed-by = Kuka arvioi
map-steps = Arviot
map-steps-lede = Jokainen numero on yksi arvio, varhaisin ensin.
map-last-contact = Viimeisin yhteydenotto
map-met = Yhteydenotto tästä kärjestä
map-met-yes = on ollut
map-met-no = ei vielä
map-quadrant = Toimintatapa
map-picture = Vaikutusvalta ylöspäin, kiinnostus oikealle
map-legend = Merkit
map-nobody-here = Ei ketään.
map-table = Kaikki kartalla olevat
map-not-met = Ei vielä yhteydenottoa tästä kärjestä: { $count }
map-unknown = Kanta ei ole tiedossa: { $count }
map-met-not-on = Tavattu kärjen asiassa, ei kartalla
map-history = Kartta eri aikoina
map-as-of = Kartta sellaisena kuin se oli { $day }
map-now = Kartta nyt
map-day = Päivä
map-show-day = Näytä
map-step-before = Edellinen muutos
map-step-after = Seuraava muutos
map-is-closed = Suunnitelman vuosi on ohi. Kartta on sellaisena kuin se jäi.
map-point = { $number }. { $name }: vaikutusvalta { $influence }, kiinnostus { $interest }, kanta: { $position }
map-point-goal = { $name }: vaikutusvalta { $influence }, kiinnostus { $interest }, kanta: { $position }
map-point-step = { $number }. { $day }: vaikutusvalta { $influence }, kiinnostus { $interest }, kanta: { $position }
map-move-hint = Siirrä pistettä vetämällä hiirellä, tai siirrä nuolinäppäimillä ja paina Enter. Lomake pyytää sitten tallentamaan.
map-moved = Vaikutusvalta { $influence }, kiinnostus { $interest }. Enter avaa lomakkeen, Esc palauttaa paikalleen.
map-of-all-goals = Kaikki kärjet yhdellä kartalla
map-assess = Arvioi uudelleen
map-take-off = Poista kartalta
map-take-off-ask = Poistetaanko tämä kartalta?
map-take-off-what = Se poistuu kartalta arvioineen. Voit palauttaa sen heti sen jälkeen.
map-restore = Palauta kartalle
quadrant-manage-closely = Pidä tiiviisti yhteyttä
quadrant-manage-closely-do = He ratkaisevat, ja asia on heille tärkeä. Tapaa usein, valmistaudu hyvin ja kerro heille ensimmäisinä.
quadrant-keep-satisfied = Pidä tyytyväisenä
quadrant-keep-satisfied-do = He voisivat ratkaista, mutta asia ei ole heille tärkeä. Puhu lyhyesti, kerro mitä he asiasta saavat, äläkä väsytä.
quadrant-keep-informed = Pidä ajan tasalla
quadrant-keep-informed-do = Asia on heille tärkeä, mutta he eivät ratkaise. Kerro, missä mennään, ja kysy, kenelle he voivat puhua.
quadrant-monitor = Seuraa
quadrant-monitor-do = Toistaiseksi ei kumpaakaan. Katso tilanne uudelleen jokaisessa seurannassa.
position-strongly-supports = kannattaa vahvasti
position-supports = kannattaa
position-neutral = neutraali
position-opposes = vastustaa
position-strongly-opposes = vastustaa vahvasti
position-unknown = ei tiedossa
level-range = Valitse taso väliltä { $first }–{ $last }.
position-missing = Valitse kanta. Jos kukaan ei vielä tiedä, valitse ”ei tiedossa”.
evidence-missing = Kirjoita, mistä kanta näkyy. Jos ei mistään, valitse ”ei tiedossa”.
evidence-day-missing = Kirjoita, miltä päivältä peruste on.
evidence-in-future = Perusteen päivä on vasta tulossa. Kirjoita päivä, joka on jo ollut.
already-on-map = { $name } on jo kartalla. Avaa merkintä ja arvioi uudelleen.
map-whom-missing = Kirjoita, kenet lisäät kartalle.
map-of-closed-plan = Tämän suunnitelman vuosi on ohi, ja kartta jää sellaiseksi kuin se oli. Arvioi uuden suunnitelman kärjessä.
done-map-put = Lisätty kartalle.
done-map-assessed = Arvio on tallennettu. Aiemmat arviot säilyvät.
done-map-taken-off = Poistettu kartalta.
done-map-restored = Palautettu kartalle.
about-maps = Vaikuttajakartoilla
about-maps-none = Ei vielä minkään kärjen kartalla.
about-maps-line = Vaikutusvalta { $influence }, kiinnostus { $interest } · { $day }
brief-positions = Mitä mieltä he ovat
home-promise = Lupasimme tämän. Määräpäivä on { $day }.
home-contact = Tapaaminen { $when }. Lue ennen sitä, mitä on hyvä tietää.
figures-by-quadrant = Vaikuttajakartan lohkoittain
figures-off-map = Ei kartalla

# Mitä yhteydenotoista annetaan ulos
disclosures = Mitä kerromme ulospäin
disclosures-lede = Puolivuosiote avoimuusrekisteriä varten ja julkinen luettelo tapaamisista. Kumpikin kertoo sen, minkä valitset, kun se on hyväksytty.
disclosures-empty = Mitään ei ole vielä valmisteltu
disclosures-empty-do = Koordinaattori valmistelee otteen tai luettelon, tarkistaa, mitä se kertoo, ja kirjaa, kuka sen hyväksyi.
disclosure-extract = Avoimuusrekisteriote
disclosure-meetings = Julkinen tapaamisluettelo
disclosure-title = { $kind } { $period }
disclosure-kind = Mikä se on
disclosure-approval = Hyväksyntä
disclosure-fields = Mitä se kertoo
disclosure-tells = Kertoo: { $fields }.
disclosure-draft = luonnos
disclosure-approved = hyväksytty
disclosure-public = julkinen
disclosure-withdrawn = vedetty takaisin
disclosure-withdrawn-why = Vedetty takaisin { $day }: { $why }
disclosure-approved-by = Hyväksynyt { $who }, { $day }
disclosure-file = { $title } ({ $stage })
disclosure-new-extract = Valmistele ote
disclosure-new-meetings = Valmistele tapaamisluettelo
disclosure-edit = Muuta valintaa
disclosure-extract-lede = Mitä rekisteri puolivuodesta kysyy: aiheet, keihin oltiin yhteydessä ja millä tavoin. Ei päiviä eikä luottamuksellisia yhteydenottoja.
disclosure-meetings-lede = Kun luettelo on hyväksytty, kaikki näkevät sen. Se kertoo pidetyt yhteydenotot, yhden rivillä. Luottamukselliset jäävät pois, samoin se, mitä puhuttiin ja luvattiin.
disclosure-half-year = Puolivuosi
disclosure-fields-question = Mitä kerrotaan?
disclosure-fields-hint = Seuraavalla sivulla näet tarkalleen, mitä kerrottaisiin.
disclosure-to-preview = Tallenna ja katso
disclosure-preview = Mitä se kertoisi
disclosure-said = Mitä se kertoo riveittäin
disclosure-mend = Täydennä ensin nämä
disclosure-contact = { $day }: { $whom }
disclosure-nothing = Ei kerrottavaa
disclosure-nothing-why = Jaksolla ei pidetty yhteydenottoja, joista voisi kertoa.
disclose-day = päivä
disclose-goals = kärjet, joita se koski
disclose-topic = aihe sellaisena kuin se on kirjattu
disclose-topic-hint = Lue aiheet läpi: ne on kirjoitettu työtovereille.
disclose-topic-extract-hint = Kun yhteydenotto ei koske mitään kärkeä. Lue aiheet läpi: ne on kirjoitettu työtovereille.
disclose-posts = tehtävät ja organisaatiot
disclose-names = tehtävässään tavattujen nimet
disclose-private-names = yksityishenkilöiden nimet
disclose-private-names-hint = Henkilöt, joiden tehtävää tai organisaatiota ei tiedetä. Kysy heiltä ensin.
disclose-channel = yhteydenpidon tapa
disclose-count = kuinka monta kertaa kullakin tavalla
disclose-ours = kuka meistä
disclose-ours-hint = Roolina, ei nimellä.
disclose-others = muutkin kuin ne, joista rekisteri kysyy
disclose-others-hint = Suomen avoimuusrekisteri kysyy yhteydenottoja eduskuntaan, eduskuntaryhmiin, hallitukseen ja ministeriöihin.
disclosed-private = yksityishenkilö
disclosed-person = { $name } ({ $post })
disclosed-times = { $channel }: { $times }
disclosed-other = Muut asiat
gap-planned = merkitty yhä suunnitelluksi
gap-no-goal = kärki puuttuu
gap-no-topic = aihe puuttuu
gap-no-post = jonkun tehtävä ei ole tiedossa
extract-due = Rekisteri ottaa ilmoituksen vastaan { $day } asti.
extract-approve-lede = Lue ote läpi ja kirjaa, kuka sen hyväksyi. Sen jälkeen se ei enää muutu.
meetings-approve-lede = Lue luettelo läpi ja kirjaa, kuka sen hyväksyi. Sen jälkeen kaikki näkevät nämä rivit.
disclosure-approve = Hyväksy
approval-who = Kuka hyväksyi
approval-who-hint = Esimerkiksi ”Kaupunginhallitus, 45 §” tai ”Vaikuttamisjohtaja”.
approval-on = Minä päivänä
withdraw = Vedä takaisin
withdraw-why = Miksi
withdraw-draft-what = Luonnosta ei käytetä. Se jää luetteloon takaisin vedettynä.
withdraw-extract-what = Ote ei ole enää voimassa, ja puolivuodelle voi hyväksyä uuden. Rekisteriin jo ilmoitettu korjataan rekisterissä.
withdraw-meetings-what = Luettelo poistuu julkiselta sivulta heti. Jo ladatut kopiot jäävät lataajille.
meetings = Tapaamiset
meetings-of = Tapaamiset: { $space }
meetings-lede = Keitä kaupunki on tavannut ja keihin se on ollut yhteydessä tavoitteidensa edistämiseksi. Kaupunki on valinnut ja hyväksynyt kerrottavat tiedot.
meetings-page = Julkinen tapaamissivu
meetings-none = Mitään ei ole julkaistu
meetings-none-why = Kun kaupunki julkaisee luettelon tapaamisistaan, se löytyy täältä.
meetings-none-held = Jaksolla ei ollut tapaamisia.
meetings-others = Muut jaksot
home-extract = Otetta ei ole vielä hyväksytty. Rekisteri ottaa sen vastaan { $day } asti.
home-extract-of = { $city }: { $extract }
disclosure-fields-missing = Valitse vähintään yksi kerrottava asia.
half-year-not-over = Puolivuosi on vielä kesken. Valitse päättynyt.
meetings-to-come = Päätä luettelo viimeistään tähän päivään.
approval-who-missing = Kirjoita, kuka hyväksyi.
approval-day-missing = Anna hyväksymispäivä.
approval-in-future = Hyväksymispäivä on vasta tulossa. Kirjaa hyväksyntä, kun se on annettu.
approval-before-end = Sitä ei voi hyväksyä ennen kuin jakso on päättynyt. Tarkista päivä.
disclosure-approved-already = Se on hyväksytty eikä enää muutu. Vedä se ensin takaisin ja valmistele uusi.
disclosure-withdrawn-already = Se on vedetty takaisin. Valmistele uusi.
disclosure-told-already = Samalta jaksolta on jo hyväksytty toinen. Vedä se ensin takaisin.
disclosure-says-other = Yhteydenotot ovat muuttuneet sen jälkeen, kun katsoit. Lue rivit alta uudelleen ja hyväksy sitten.
withdrawal-reason-missing = Kirjoita, miksi se vedetään takaisin.
done-disclosure-prepared = Luonnos on valmis. Katso, mitä se kertoisi.
done-disclosure-changed = Valinta on tallennettu.
done-extract-approved = Ote on hyväksytty. Lataa se ja ilmoita tiedot rekisteriin.
done-meetings-approved = Luettelo on hyväksytty, ja kaikki näkevät sen.
done-disclosure-withdrawn = Se on vedetty takaisin.
extract-not-asked-for = { $count ->
    [one] Yksi yhteydenotto jää pois, koska rekisteri kysyy vain yhteydenottoja eduskuntaan, eduskuntaryhmiin, hallitukseen ja ministeriöihin.
   *[other] { $count } yhteydenottoa jää pois, koska rekisteri kysyy vain yhteydenottoja eduskuntaan, eduskuntaryhmiin, hallitukseen ja ministeriöihin.
}
disclosure-left-out = { $count ->
    [one] Yksi luottamuksellinen yhteydenotto jää pois.
   *[other] { $count } luottamuksellista yhteydenottoa jää pois.
}

# Uusiminen
superseded = korvattu uudella
list-superseded = Korvattu uudella
superseded-by = Tätä suunnitelmaa jatkaa vuoden { $year } suunnitelma:
renews-plan = Jatkaa vuoden { $year } suunnitelmaa:
plan-of-superseded = { $city }, { $year }, korvattu uudella
renew-plan = Tee seuraavan vuoden suunnitelma
renew-go-on = Jatka uusimista
renew-begun = Suunnitelman uusiminen on kesken: { $done } / { $all } päätetty.
renew-lede = Päätä kärki kerrallaan, mikä jatkuu uutena vuonna. Tämä suunnitelma säilyy ennallaan, ja se, mistä luovutaan, säilyy perusteluineen.
renew-decided = { $done } / { $all } päätetty
renew-keep = Tallenna ja jatka myöhemmin
renew-rest = Jatka kaikkea, mistä ei ole vielä päätetty
renew-make = Luo uusi suunnitelma
renew-new-plan = Uusi suunnitelma
renew-days = Uuden suunnitelman vuotta edeltävät päivät jäävät siinä tyhjiksi, ja ne asetetaan uudelleen. Toteutuneet tavoitteet sekä tehdyt toimenpiteet ja ne, joista on luovuttu, jäävät tähän suunnitelmaan.
renew-new-goals = Uudet kärjet
renew-new-measures = Uudet toimenpiteet
renew-new-hint = Yksi riville. Muut tiedot lisäät, kun uusi suunnitelma on tehty.
renew-last-report = Viimeisin raportti kertoo jaksosta { $period }.
renew-not-reported = Mitään ei ole vielä raportoitu.
renew-measures = Avoimet toimenpiteet
renew-along = { $count ->
    [one] Samalla luovutaan myös sen avoimesta toimenpiteestä.
   *[other] Samalla luovutaan myös sen { $count } avoimesta toimenpiteestä.
}
renew-behind = { $count ->
    [one] Yksi toimenpide, joka on tehty tai josta on luovuttu, jää tähän suunnitelmaan.
   *[other] { $count } toimenpidettä, jotka on tehty tai joista on luovuttu, jää tähän suunnitelmaan.
}
renew-already = Tämä suunnitelma on jo uusittu. Sitä jatkaa
renew-handbook = Tee seuraavan kauden käsikirja
renew-handbook-lede = Päätä luku kerrallaan, mikä jatkuu uudella valtuustokaudella. Työkalupakki siirtyy mukana. Tämä käsikirja säilyy ennallaan niille suunnitelmille, jotka noudattavat sitä.
renew-handbook-already = Tämä käsikirja on jo uusittu. Sitä jatkaa
renew-new-handbook = Uusi käsikirja
renew-make-handbook = Luo uusi käsikirja
fate-of-goal = Miten kärjen käy?
fate-of-chapter = Miten luvun käy?
fate-continue = Jatkuu
fate-drop = Luovutaan
fate-reason = Miksi siitä luovutaan?
fate-missing = Valitse, miten käy: ”{ $name }”.
new-of-dropped = ”{ $name }” ei jatku. Poista sen uudet toimenpiteet tai valitse, että se jatkuu.
additions-too-many = Lisää enintään { $limit } kerralla. Loput voi lisätä uuteen suunnitelmaan.
fate-reason-missing = Kirjoita, miksi tästä luovutaan: ”{ $name }”.
known-measures = { $done } tehty, { $open } avoinna, { $late } myöhässä
known-promises = { $count ->
    [one] yksi avoin lupaus
   *[other] { $count } avointa lupausta
}
known-outcomes = { $count ->
    [one] yksi seuraus
   *[other] { $count } seurausta
}
goal-is-new = Uusi
goal-years = Muina vuosina
goal-continues = Jatkaa vuoden { $year } suunnitelman kärkeä:
goal-continued = Jatkuu vuoden { $year } suunnitelmassa:
goal-dropped = Luovuttu vuoden { $year } suunnitelmassa
indicator-earlier = Arvot vuoden { $year } suunnitelmassa
changes = Mikä muuttui
changes-between = Mikä muuttui vuodesta { $from } vuoteen { $until }
changes-none = Tämä suunnitelma ei jatka aiempaa.
changes-none-handbook = Tämä käsikirja ei jatka aiempaa.
changes-of-goals = Kärjet: { $counts }.
changes-of-chapters = Luvut: { $counts }.
changes-became = Miten kävi
changes-before = Ennen
changes-after = Nyt
chapter-before = Luku ennen
chapter-after = Luku nyt
chapter-text-before = Teksti ennen
chapter-text-after = Teksti nyt
changes-due-before = Päivä ennen
changes-due-after = Päivä nyt
changes-from-to = Ennen: { $before }. Nyt: { $after }.
changes-no-day = ei päivää
changes-same-parts = { $count ->
    [one] Yksi jatkuu ennallaan.
   *[other] { $count } jatkuu ennallaan.
}
changes-behind-parts = { $count ->
    [one] Yksi oli valmis jo aiemmin.
   *[other] { $count } oli valmiina jo aiemmin.
}
changes-earlier = Ennen: { $goal }
changes-removed = poistettu:
changes-added = lisätty:
changes-end = (muutos päättyy)
became-same = jatkuu
became-changed = muuttui
became-new = uusi
became-dropped = luovuttu
became-behind = valmis jo aiemmin
count-same = jatkuu { $count }
count-changed = muuttui { $count }
count-new = uusia { $count }
count-dropped = luovuttu { $count }
count-behind = valmiina jo aiemmin { $count }
renewal-year = Anna vuosi, joka on vuoden { $year } jälkeen: uusi suunnitelma tulee tämän jälkeen.
renewal-term = Anna ensimmäinen vuosi, joka on vuoden { $year } jälkeen: uusi valtuustokausi tulee tämän jälkeen.
plan-renewed = Tämä suunnitelma on jo uusittu. Alla oleva linkki vie uuteen.
handbook-renewed = Tämä käsikirja on jo uusittu. Alla oleva linkki vie uuteen.
done-plan-renewed = Uutta suunnitelmaa voi nyt työstää: käy se läpi, aseta päivät uudelleen ja lisää uudet kärjet. Sen näkevät vain ne, joilla on rooli tilassa.
done-handbook-renewed = Uutta käsikirjaa voi nyt työstää: muokkaa sen lukuja ja työkalupakkia.
done-renewal-kept = Valintasi ovat tallessa.
happened-plan-renewed = { $who } uusi suunnitelman: ”{ $what }”
happened-renewal-kept = { $who } valitsi, mikä jatkuu uusittaessa: ”{ $what }”
happened-handbook-renewed = { $who } uusi käsikirjan: ”{ $what }”
renewal-undo = Kumoa uusiminen
renewal-undo-ask = Kumotaanko uusiminen?
renewal-undo-cannot = Uusimista ei voi enää kumota
renewal-undo-what = Tämä suunnitelma katoaa kaikkine siihen lisättyine asioineen. Aiempi suunnitelma on taas voimassa, ja uusimista varten tehdyt valinnat ovat siellä tallessa.
renewal-undo-handbook-what = Tämä käsikirja katoaa kaikkineen, mitä siihen on kirjoitettu. Aiempi käsikirja on taas voimassa, ja uusimista varten tehdyt valinnat ovat siellä tallessa.
renewal-none = Tätä ei ole tehty uusimalla.
renewal-renewed = Tämä on jo itse uusittu. Kumoa ensin se uusiminen.
renewal-has-report = Tästä suunnitelmasta on jäädytetty raportti: se jää, ja samoin jää suunnitelma.
renewal-followed = Jokin suunnitelma noudattaa tätä käsikirjaa. Valitse sille suunnitelmalle ensin toinen käsikirja.
done-renewal-undone = Uusiminen on kumottu.
happened-renewal-undone = { $who } kumosi uusimisen: ”{ $what }”

# What plans and contacts commit to
follow-up-to = Seuranta: { $body }
somebody-outside = ulkopuolinen taho

# What is offered as evidence
offered-of-goal = { $number ->
    [one] Tämä yhteydenotto koskee kärkeä ”{ $goal }”
   *[other] Nämä { $number } yhteydenottoa koskevat kärkeä ”{ $goal }”
}
offered-decisions = { $number ->
    [one] Tämä päätös syntyi kärkeä ”{ $goal }” koskevista yhteydenotoista
   *[other] Nämä { $number } päätöstä syntyivät kärkeä ”{ $goal }” koskevista yhteydenotoista
}
offered-values = { $number ->
    [one] Tämä luku kertoo, missä kärki ”{ $goal }” on
   *[other] Nämä { $number } lukua kertovat, missä kärki ”{ $goal }” on
}
offered-promised = Asia luvattiin tässä yhteydenotossa
offered-same-people = { $number ->
    [one] Tässä yhteydenotossa olivat samat ihmiset
   *[other] Näissä { $number } yhteydenotossa olivat samat ihmiset
}
offered-latest = { $number ->
    [one] Tämä on viimeisin yhteydenotto
   *[other] Nämä ovat { $number } viimeisintä yhteydenottoa
}
offered-reports = { $number ->
    [one] Tämä raportti on hyväksytty
   *[other] Nämä { $number } raporttia on hyväksytty
}
kind-report = Raportti

# Kärjestä näyttöön
trace = Kärjestä näyttöön
trace-lede = Mitä kuhunkin kärkeen liittyy ja mitä kukin asia edistää. Jatka miltä riviltä tahansa, niin näet kokonaisuuden siitä katsottuna.
trace-above = Mitä tämä edistää
trace-below = Mitä tähän liittyy
trace-nothing = Tähän ei liity vielä mitään.
trace-no-goals = Kärkiä ei ole vielä.
trace-open = Avaa asian sivu
trace-here = Olet tässä
trace-on = Jatka tästä
trace-all = Suunnitelman kaikki kärjet
trace-take = Kaikki taulukkona
trace-serves = Katso, mitä tämä edistää
trace-duty = Velvoite
trace-duties = Velvoitteet
trace-evidence = Näyttö
trace-promise = Lupaus
trace-decided = Muiden päätökset
trace-figures = Luvut
trace-link = Osoite
trace-more = { $number ->
    [one] Vielä yksi
   *[other] Vielä { $number }
}
trace-targets = { $number ->
    [one] { $number } tavoite
   *[other] { $number } tavoitetta
}
trace-measures = { $number ->
    [one] { $number } toimenpide
   *[other] { $number } toimenpidettä
}
trace-decisions = { $number ->
    [one] { $number } muiden päätös
   *[other] { $number } muiden päätöstä
}
trace-reports = { $number ->
    [one] { $number } raportti
   *[other] { $number } raporttia
}
