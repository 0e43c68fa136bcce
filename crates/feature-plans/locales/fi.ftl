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
plan-as-json = Suunnitelma tietona (JSON)
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
lists = Luettelot mukaan otettaviksi
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
visibility-public-hint = Kaikki näkevät kärjet, perustelut, tavoitteet, mittarit, kumppanit ja sen, missä mennään. Toimenpiteet, sidosryhmät, vastuuviranhaltijat ja huomiot näkevät vain ne, joilla on rooli.
follow-ups-hint = Kuka suunnitelmaa seuraa ja kuinka usein. Tyhjäksi jätetyt rivit jäävät pois.
follow-up-body = Toimielin { $row }
follow-up-times = Kertaa vuodessa, toimielin { $row }
handbook-of-term = { $title }, { $from }–{ $until }
handbook-elsewhere = Tämä käsikirja kuuluu toiseen tilaan. Valitse saman tilan käsikirja.
spaces-none = Sinulla ei ole vielä tilaa suunnitelmille
spaces-none-do = Pääkäyttäjä avaa kaupungillesi tilan ja tekee sinusta sen koordinaattorin. Sen jälkeen voit aloittaa suunnitelman täällä.
plan-restore = Tuo suunnitelma tietotiedostosta
plan-restore-lede = Suunnitelmalle, joka on otettu ulos tietona (JSON) täältä tai toisesta Kortteli-palvelusta. Siitä tulee sama suunnitelma uudestaan.
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
goal-set-state = Aseta tila käsin
goal-set-state-lede = Tila lasketaan toimenpiteistä ja tavoitteista. Aseta se käsin, kun ne eivät kerro koko totuutta, ja kerro miksi.
set-by-hand = Asetettu käsin:
computed-would-be = laskettu tila: { $state }
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
state-reason-hint = Tarvitaan, kun asetat tilan käsin. Se näkyy tilan vieressä ja raporteissa.
set-state-reason = Kerro, miksi asetat tilan käsin.

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
value-state = Tavoitearvo
value-note = Huomautus
value-note-hint = Mikä lukua selittää. Tilan ulkopuoliset eivät näe tätä.
value-mistaken = Virhe?
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
stakeholders = Vaikuttajakartta
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
home-measure = Määräpäivä: { $day }. { $plan }.
home-measures-more = { $count ->
    [one] Vielä yksi toimenpide odottaa sinua
   *[other] Vielä { $count } toimenpidettä odottaa sinua
}
home-goal = Sinä vastaat tästä kärjestä: { $progress }.

# Lists
lists-lede = Kaikki suunnitelmassa luetteloina: selattavaksi täällä tai mukaan otettavaksi.
list-city = Kaupunki
list-seen-by = Kuka näkee
list-goals = Kärjet
list-measures = Toimenpiteet
list-values = Mittarien arvot
list-stakeholders = Sidosryhmät
list-number = Numero
list-state = Tila
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
notes-lede = Mitä asiakirjassa sanottiin ilman, että sille löytyi muuta paikkaa. Kopioi kukin kohta sinne, minne se kuuluu, ja poista se sitten täältä.
notes-empty = Ei huomioita
notes-empty-what = Kaikki asiakirjassa sanottu on löytänyt paikkansa.
note-numbered = Huomio { $number }
note-remove = Poista huomio
note-remove-ask = Poistetaanko tämä huomio?
note-remove-what = Se poistuu suunnitelman huomioista. Sen teksti säilyy luettavana kohdassa ”Kuka muutti mitä”.

# Who changed what
activity-lede = Mitä suunnitelmalle, sen kärjille ja käsikirjalle on tapahtunut, uusin ensin.
activity-empty = Mitään ei ole vielä tapahtunut.
activity-changes = Mitä siinä luki ennen ja jälkeen
activity-older = Vanhempia
activity-newest = Uusimmat
activity-by-installation = Palvelu
happened-something = { $who } muutti jotain
happened-plan-started = { $who } aloitti suunnitelman ”{ $what }”
happened-plan-changed = { $who } muokkasi suunnitelmaa ”{ $what }”
happened-plan-brought-in = { $who } toi suunnitelman ”{ $what }”
happened-goal-added = { $who } lisäsi kärjen ”{ $what }”
happened-goal-changed = { $who } muokkasi kärkeä ”{ $what }”
happened-goal-state-set = { $who } asetti tilan kärjelle ”{ $what }”
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
text-missing = Kirjoita tähän jotain.
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
done-state-set = Tila on tallennettu.
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
reports-lede = Miltä jakso näytti: viedään toimielimelle ja säilytetään sellaisenaan.
reports-empty = Raportteja ei vielä ole
reports-empty-write = Valitse jakso, niin raportti syntyy siitä, mitä suunnitelma tietää. Sinä lisäät alkusanat.
reports-empty-wait = Kun toimielin on hyväksynyt raportin, se löytyy täältä.
report-new = Kirjoita raportti
report-edit = Muokkaa luonnosta
report-title = Seurantaraportti { $period }
report-of = { $city }: { $plan }
period = { $from }–{ $until }
report-period = Jakso
report-from = Alkaa
report-until = Päättyy
report-stage = Vaihe
report-decision = Päätös
report-draft = luonnos
report-frozen = jäädytetty
report-approved = hyväksytty
report-lang = Millä kielellä kirjoitat?
report-lang-hint = Otsikot ja tilat näkyvät kunkin lukijan kielellä. Omat sanasi pysyvät sellaisina kuin kirjoitit ne.
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
change-now = nyt { $after }, oli { $before }.
change-new = lisätty suunnitelmaan.
change-gone = poistettu suunnitelmasta.
change-measures-done = toimenpiteitä tehty { $after }, aiemmin { $before }.
change-done-earlier = tehty { $day }. Edellinen raportti ei vielä kertonut siitä.
value-before = ennen jaksoa { $value }
report-pdf = Asiakirjana (PDF)
report-docx = Wordiin (DOCX)
report-downloads = Ota raportti mukaasi
report-seal = Jäädytetty { $moment }. Tunniste { $fingerprint }.
report-freeze = Jäädytä raportti
report-freeze-ask = Jäädytetäänkö tämä raportti?
report-freeze-what = Raporttiin jää se, mitä suunnitelma tänään kertoo. Myöhemmät muutokset eivät vaikuta siihen, eikä siitä voi enää tehdä luonnosta. Sen jälkeen sen voi viedä toimielimelle.
report-remove = Poista luonnos
report-remove-ask = Poistetaanko tämä luonnos?
report-remove-what = Siihen kirjoittamasi poistuu samalla. Itse suunnitelma ei muutu.
report-approve = Hyväksy raportti
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
day-missing = Valitse päivä.
decision-body = Kirjoita, mikä toimielin päätti.
decision-section = Kirjoita pöytäkirjan pykälä, esimerkiksi 45 §.
decision-in-future = Kokous on vasta tulossa. Kirjaa päätös, kun se on tehty.
decision-before-freezing = Toimielin ei ole voinut päättää ennen raportin jäädyttämistä. Tarkista päivä.
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
document-page = Sivu {"{"}page{"}"} / {"{"}pages{"}"}
document-contents = Sisällys
document-as-of = Tilanne
document-frozen = Jäädytetty
document-fingerprint = Tunniste { $print }
document-goals = Kärjet ja niiden tila
document-state = Tila
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

kind-plans = Suunnitelmat
kind-goals = Kärjet
kind-measures = Toimenpiteet
kind-chapters = Käsikirjojen luvut
kind-tools = Työkalut
kind-notes = Huomiot
