my-work = Työlistani
my-work-lede = Mitä sinä ja organisaatiosi olette luvanneet ja mitä muut ovat luvanneet teille. Myöhässä olevat ensin.
work-first = Ensin:
work-tabs = Kenen
work-mine = Omat ({ $count })
work-ours = Organisaatiomme ({ $count })
work-theirs = Meille luvatut ({ $count })
work-empty = Mikään ei odota täällä
work-empty-do = Tähän tulevat itsestään kolmen kuukauden sisällä erääntyvät asiat: suunnitelmien tavoitteet ja toimenpiteet, tapaamisissa luvatut asiat, seurannat ja sitoumukset, jotka kirjaatte.
all-commitments = Kaikki sitoumukset
home-work = { $count ->
     [one] Yksi velvoite kahden viikon sisällä
    *[other] { $count } velvoitetta kahden viikon sisällä
  }{ $late ->
     [0] .
    *[other] , niistä { $late } myöhässä.
  }
commitment = Sitoumus
commitments = Sitoumukset
commitments-of = Sitoumukset: { $space }
commitments-lede = Kuka on luvannut mitä kenelle ja mihin mennessä. Suunnitelmien tavoitteet, toimenpiteet, lupaukset ja seurannat ovat täällä valmiiksi.
commitments-empty = Sitoumuksia ei vielä ole
commitments-empty-do = Kirjaa, mitä olette luvanneet, tai anna suunnitelman tavoitteille päivä: ne tulevat tänne itsestään.
commitment-new = Lisää sitoumus
commitment-edit = Muokkaa sitoumusta
commitment-end = Luovu sitoumuksesta
commitment-end-ask = Luovutaanko tästä sitoumuksesta?
commitment-end-what = Tehty jää talteen. Avoimet velvoitteet peruuntuvat kirjoittamallasi perusteella, eikä mitään eräänny enää tämän päivän jälkeen.
bodies = Toimielimet
bodies-of = Toimielimet: { $space }
bodies-lede = Lautakunnat, hallitukset ja valtuustot, joiden eteen työ tulee: ketkä niissä istuvat ja milloin ne kokoontuvat.
bodies-empty = Toimielimiä ei vielä ole
bodies-empty-do = Lisää toimielin, joka seuraa suunnitelmaa, ja sitten sen kokoukset: jokaiseen erääntyy seuranta.
bodies-too-many = Toimielimiä on jo { $limit }.
body-new = Lisää toimielin
body-edit = Muokkaa toimielintä
body-name = Nimi
body-names = Mikä sen nimi on
body-name-fi = Nimi suomeksi
body-name-sv = Nimi ruotsiksi
body-name-en = Nimi englanniksi
body-name-missing = Kirjoita toimielimen nimi ainakin yhdellä kielellä.
body-known = Tämänniminen toimielin on jo.
body-kind = Laji
body-committee = lautakunta tai jaosto
body-board = hallitus
body-council = valtuusto
body-steering-group = ohjausryhmä
body-other = muu toimielin
body-next = Seuraava kokous
body-next-none = kokousta ei ole tiedossa
body-meetings = Kokoukset
body-meetings-none = Tulevia kokouksia ei ole. Lisää päivät, niin jokaiseen erääntyy seuranta.
body-meetings-past = Pidetyt
body-seats = Jäsenet
body-seats-none = Jäseniä ei ole vielä nimetty. Nimeä heidät, niin asiat tavoittavat heidät.
body-seats-past = Aiemmin
seats-too-many = Jäseniä on jo { $limit }.
seat-new = Nimeä jäsen
seat-edit = Muokkaa paikkaa
seat-person = Kuka
seat-other = Joku, jolla ei ole tunnusta täällä
seat-name = Nimi
seat-name-hint = Vain, jos hänellä ei ole tunnusta.
seat-email = Sähköposti
seat-email-hint = Minne asiakirjat lähetetään. Voi jättää tyhjäksi.
seat-email-wrong = Kirjoita koko osoite, esimerkiksi nimi@example.org.
seat-who-missing = Valitse, kuka se on, tai kirjoita nimi.
seat-role = Rooli
seat-chair = puheenjohtaja
seat-vice-chair = varapuheenjohtaja
seat-secretary = sihteeri
seat-member = jäsen
seat-from = Ensimmäinen päivä
seat-to = Viimeinen päivä
seat-since = { $day } alkaen
seat-until = { $day } asti
seat-mistaken = Oliko tämä virhe?
seat-mistaken-what = Jos joku on istunut toimielimessä eikä enää istu, anna hänelle viimeinen päivä.
seat-remove = Poista paikka
until-before-since = Viimeinen päivä on ennen ensimmäistä.
meeting-new = Lisää kokous
meeting-edit = Muokkaa kokousta
meeting-on = Päivä
meeting-day-missing = Anna kokouksen päivä.
meeting-at = Kellonaika
meeting-at-hint = Esimerkiksi 16.00. Voi jättää tyhjäksi.
meeting-time-wrong = Kirjoita kellonaika muodossa 16.00.
meeting-place = Paikka
meeting-reviews = Seurataanko työtä siellä?
meeting-reviews-yes = Kyllä: seuranta erääntyy kokoukseen mennessä
meeting-reviews-no = Ei
meeting-known = Toimielimellä on jo kokous sinä päivänä.
meetings-too-many = Kokouksia on jo { $limit }.
meeting-call-off = Peru kokous
meeting-why-off = Miksi sitä ei pidetä
meeting-is-called-off = peruttu
meeting-called-off = Kokous on peruttu. Lisää sen tilalle uusi.
meeting-review = Seuranta
meeting-when = { $day } klo { $time }
missing = Mitä puuttuu ja keneltä
missing-lede = Mikä erääntyy kokoukseen mennessä eikä ole vielä tehty.
missing-ask = Muistuta heitä sähköpostilla
missing-goes-to = Viesti lähtee: { $people }. Siinä luetellaan ne, joissa on merkintä ”viestissä”.
missing-goes-to-one = { $name } ({ $count })
missing-goes-to-nobody = Nyt ei ole ketään, jota muistuttaa sähköpostilla.
missing-in-mail = viestissä
missing-asked-today = pyydetty tänään
missing-no-mail = ei saa viestejä
missing-more = Tämä tulee sen lisäksi, mitä sinulta on jo tänään pyydetty.
missing-asked-on = pyydetty { $day }
missing-nobodys = Ei kenenkään
missing-give = Anna jollekulle
missing-by = lupaaja: { $by }
done-missing-asked = Viestit ovat matkalla.
done-nobody-asked = Ketään ei voitu pyytää: heitä on jo pyydetty tänään, tai he eivät halua viestejä.
missing-opening = { $asks } pyytää sinulta sen, mikä vielä puuttuu ennen kokousta { $day } ({ $body }).
missing-subject = { $count ->
    [one] { $body } { $day }: sinulta puuttuu yksi asia
   *[other] { $body } { $day }: sinulta puuttuu { $count } asiaa
}
missing-opening-bare = Tämä puuttuu vielä ennen kokousta { $day } ({ $body }).
dossier-sent = Lähetetty jäsenille
dossier-sent-on = lähetetty { $day }
dossier-subject = { $body } { $day }: { $title }
dossier-opening = { $body } kokoontuu { $when }. Luettavaksi ennen kokousta: { $title }.
dossier-asked = Mitä sinulta pyydetään
dossier-read = Lue se
dossier-link-until = Linkki on vain sinun ja avautuu kirjautumatta { $day } asti.
dossier-why = Saat tämän, koska kuulut toimielimeen { $body }. Lähettäjä: { $from }, palvelusta { $site }.
dossier-off = Ei enää viestejä tästä toimielimestä
dossiers-off-what = Toimielimelle tulevaa ei enää lähetetä sinulle sähköpostilla. Saamasi linkit avautuvat edelleen.
dossiers-are-off = Nämä viestit ovat pois käytöstä
dossiers-are-off-what = Toimielimelle tulevaa ei lähetetä sinulle sähköpostilla.
dossiers-on = Ota ne takaisin käyttöön
dossier-nobody = Valitse joku, jonka sähköposti tavoittaa. Toimielimen jäsenet ja heidän osoitteensa ovat toimielimen sivulla.
reminder-review = Valmistele se
review-for = Seuranta: { $body }
source-meeting = toimielimen kokous
source-decision = päätös
done-body-founded = Toimielin on lisätty. Lisää sen jäsenet ja kokoukset.
done-body-changed = Toimielin on muutettu.
done-body-seated = Jäsen on nimetty.
done-seat-changed = Paikka on muutettu.
done-seat-removed = Paikka on poistettu.
done-meeting-called = Kokous on lisätty.
done-meeting-moved = Kokous on muutettu.
done-meeting-called-off = Kokous on peruttu.
commitment-ended-on = Luovuttu { $day }.
commitment-ended = Sitoumuksesta on jo luovuttu.
commitment-has-source = Tämä tulee toisesta tiedosta: muuta sitä siellä.
commitment-title = Mitä luvataan
commitment-title-hint = Esimerkiksi seurantaraportti lautakunnalle.
commitment-by = Kuka on luvannut
commitment-owner = Vastuuhenkilö
commitment-owner-hint = Velvoitteet tulevat hänen listalleen.
owner-nobody = Ei ketään erityisesti
commitment-when = Milloin
commitment-starts = Määräpäivä
commitment-starts-hint = Jos se toistuu, ensimmäinen kerta.
commitment-often = Kuinka usein
commitment-ends = Viimeinen päivä
commitment-ends-hint = Jätä tyhjäksi, jos se jatkuu toistaiseksi.
commitment-lead = Muistutus, päiviä ennen
commitment-shift = Jos päivä on viikonloppu tai pyhä
shift-stays = se pysyy
shift-before = edellinen arkipäivä
shift-after = seuraava arkipäivä
commitment-proving = Mikä sen osoittaa
commitment-proof = Odotettu näyttö
commitment-proof-hint = Esimerkiksi lautakunnan pöytäkirja.
commitment-acceptance = Milloin näyttö riittää
acceptance-owner = kun se on annettu
acceptance-receiver = kun vastaanottaja on hyväksynyt sen
commitment-details = Lisätietoja
commitment-level = Kuka näkee sen
level-member = kaikki, joilla on rooli tilassa
level-team = koordinaattorit ja vastuuhenkilöt
level-confidential = koordinaattorit ja vastuuhenkilö
commitment-source = Peräisin
commitment-next = Seuraava
commitment-kept = { $come ->
     [0] Mitään ei ole vielä erääntynyt.
    *[other] { $come } erääntyneestä on täytetty { $met }.
  }
lead-days = { $days ->
     [one] yksi päivä
    *[other] { $days } päivää
  }
source-none = kirjattu täällä
source-target = suunnitelman tavoite
source-measure = suunnitelman toimenpide
source-promise = tapaamisessa annettu lupaus
source-follow-up = suunnitelman seuranta
source-other = muu tieto
party-space = Kaikki: { $space }
party-named = Joku muu, nimellä
party-name = Nimi, jos joku muu
party-missing = Kirjoita, kuka tai mikä se on.
role-coordinators = koordinaattorit
role-officers = vastuuhenkilöt
role-readers = lukijat
choose-once = kerran
choose-two-years = joka toinen vuosi
choose-months = joka vuosi valittuina kuukausina
choose-months-which = Minä kuukausina
choose-since-last = viimeistään määräajan kuluttua edellisestä kerrasta
choose-since-last-months = Kuukausia edellisestä kerrasta
choose-rule = omalla säännöllä
choose-rule-text = Sääntö
choose-rule-hint = Kalenterien toistosääntö (RFC 5545), esimerkiksi FREQ=MONTHLY;BYDAY=1TU on kunkin kuukauden ensimmäinen tiistai.
often-once = kerran, { $day }
often-month = joka kuukausi
often-quarter = neljännesvuosittain
often-half-year = kaksi kertaa vuodessa
often-year = joka vuosi
often-months = { $months } kuukauden välein
often-in-months = joka vuosi: { $months }
often-weeks = { $weeks ->
     [one] joka viikko
    *[other] { $weeks } viikon välein
  }
often-since-last = { $months ->
     [one] viimeistään kuukauden kuluttua edellisestä
    *[other] viimeistään { $months } kuukauden kuluttua edellisestä
  }
often-rule = säännöllä { $rule }
often-missing = Valitse, kuinka usein.
months-missing = Valitse ainakin yksi kuukausi.
months-out-of-range = Kirjoita kuukausien määrä väliltä 1–{ $limit }.
rule-unknown = Tämä ei ole päivien toistosääntö. Valitse luettelosta tai kirjoita esimerkiksi FREQ=MONTHLY;BYDAY=1TU.
rule-has-until = Jätä UNTIL pois: viimeisellä päivällä on oma kenttänsä.
rule-never = Se ei erääntyisi koskaan. Muuta toistoa tai viimeistä päivää.
rule-too-often = Se erääntyisi yli { $limit } kertaa vuodessa. Valitse harvempi toisto.
rule-too-many = Sääntö toistuu enintään { $limit } kertaa.
starts-on-missing = Kerro, minä päivänä se erääntyy.
ends-before-start = Viimeinen päivä on ennen ensimmäistä.
lead-out-of-range = Kirjoita päivien määrä väliltä 0–{ $limit }.
title-missing = Kirjoita yhdellä rivillä, mistä on kyse.
line-too-long = Tässä on yli { $limit } merkkiä.
days-off-too-many = Enintään { $limit } päivää voi nimetä.
duty-what = Mitä
duty-status = Tila
duty-due = Määräpäivä
duty-span = Milloin
duty-whose = Kenen
duty-to = Kenelle
duty-space = Työtila
duties = Velvoitteet
span-late = myöhässä
span-week = tällä viikolla
span-month = tässä kuussa
span-later = myöhemmin
status-raised = myöhässä, vietävä eteenpäin
status-late = myöhässä
status-due-soon = määräaika lähellä
status-handed-in = odottaa hyväksyntää
status-upcoming = tulossa
status-met = täytetty
status-waived = peruttu
due-late = { $days ->
     [one] { $day }, päivän myöhässä
    *[other] { $day }, { $days } päivää myöhässä
  }
due-today = tänään, { $day }
due-in = { $days ->
     [one] huomenna, { $day }
    *[other] { $day }, { $days } päivän päästä
  }
duty-settle = Kirjaa tila käsin
duty-settle-how = Tila
settle-met = Täytetty
settle-met-hint = Vaikka näyttöä ei ole.
settle-waived = Ei tarvitse tehdä
settle-waived-hint = Muistutuksia ei enää tule.
settle-raised = Viedään eteenpäin
settle-raised-hint = Johdolle, ennen kuin aika täyttyy.
settle-unknown = Valitse tila.
settle-reason-missing = Kirjoita peruste.
settled-in-future = Tämä päivä ei ole vielä tullut.
settled-met = Luettu täytetyksi { $day } alkaen.
settled-waived = Peruttu { $day }.
settled-raised = Viety eteenpäin { $day }.
duty-settled = Tila on jo kirjattu käsin: peru se ensin.
duty-not-settled = Tilaa ei ole kirjattu käsin.
duty-reopen = Peru käsin kirjattu tila
duty-reopen-what = Tila määräytyy taas päivistä ja näytöstä. Peruste oli:
reason = Peruste
hand-over = Siirrä toiselle
hand-over-to = Kenelle
hand-over-now = nyt: { $name }
hand-over-what = Vain tämä velvoite siirtyy. Sitoumuksen seuraavat pysyvät ennallaan.
successor-missing = Valitse, kenelle.
successor-outside = Hänellä ei ole roolia tässä tilassa.
successor-same = Valitse joku toinen.
evidence = Näyttö
evidence-none = Näyttöä ei vielä ole.
evidence-wanted = Odotetaan:
evidence-give = Anna näyttö
evidence-title = Mikä sen osoittaa
evidence-title-hint = Esimerkiksi pöytäkirja 12.11., § 84.
evidence-link = Verkkosivun osoite, jos on
evidence-link-hint = Alkaa https://
evidence-on = Päivä
evidence-also = Se osoittaa myös nämä
duty-serves = Katso, mitä tämä edistää
evidence-offered = Löytyykö se näistä?
evidence-not-offered = Jokin näistä on poistettu tai ei ole sinun annettavissasi tässä. Katso lista läpi ja valitse uudelleen.
evidence-else = Tai mikä muu sen osoittaa
evidence-file = Tiedosto, jos on
evidence-file-hint = Word, Excel, PDF, teksti tai kuva, enintään { $megabytes } Mt. Jos muuta nimeä ei ole, käytetään tiedoston nimeä.
file-kilobytes = { $name }, { $kilobytes } kt
file-megabytes = { $name }, { $megabytes } Mt
evidence-given = annettu { $day }
evidence-given-by = annettu { $day }, { $name }
evidence-state-given = annettu
evidence-state-accepted = hyväksytty
evidence-state-returned = palautettu
evidence-state-withdrawn = peruttu
evidence-settled = Tämä on jo käsitelty tai peruttu.
link-not-one = Kirjoita osoite kokonaan: https://esimerkki.fi
judge = Käsittele tai peru
judge-what = Mitä sille tehdään?
judge-accept = Hyväksy
judge-accept-hint = Velvoite on täytetty.
judge-return = Palauta kommentin kanssa
judge-return-hint = Velvoite odottaa taas.
judge-withdraw = Peru
judge-take-back = Peru näyttö
judge-withdraw-hint = Velvoite on taas kuin näyttöä ei olisi annettu.
judge-comment = Kommentti
judge-comment-hint = Tarvitaan, kun palautat.
judge-missing = Valitse, mitä tehdään.
return-comment-missing = Kirjoita, mitä puuttuu.
changed-meanwhile = Joku muutti tätä sillä välin. Katso uudelleen ja tallenna sitten.
clock = Vuosikello
clock-of = Vuosikello { $year }
clock-lede = { $duties ->
     [0] Tälle vuodelle ei ole mitään.
     [one] Yksi velvoite.
    *[other] { $duties } velvoitetta.
  }
clock-lede-late = { $duties ->
     [one] Yksi velvoite
    *[other] { $duties } velvoitetta
  }, myöhässä { $late }.
clock-counted = { $word }: { $count }
calendar-summary = { $title } ({ $status })
feeds = Omaan kalenteriin
feeds-lede = Kalenteriohjelmasi lukee määräpäivät salaisesta osoitteesta ja pysyy ajan tasalla. Jokaisella luettelolla on oma osoitteensa.
feeds-secret = Osoitteen haltija näkee siitä sen, minkä sinä sillä hetkellä näet. Tee uusi osoite, jos vanha on joutunut vääriin käsiin: vanha lakkaa silloin toimimasta. Osoite lakkaa toimimasta myös, kun et enää kuulu tilaan.
feed-mine = Omani
feed-all = Kaikki, mitä näen
feed-organisation = Mitä se on luvannut ja mitä sille on luvattu, ja kaikki sen tiloissa.
feed-name = { $clock }: { $of }
feed-make = Tee osoite
feed-renew = Tee uusi osoite
done-feed-renewed = Osoite on valmis. Kopioi se kalenteriohjelmaasi.
clock-late = { $late } myöhässä
clock-mark = { $day }: { $title }, { $whose }, { $status }
clock-note = { $whose } → { $to }
clock-today = tänään, { $day }
clock-done = { $months }: { $count ->
    [one] yksi velvoite, hoidettu
   *[other] kaikki { $count } hoidettu
}
clock-choose = Valitse, mitä kello näyttää
clock-spaces = Tilat, päällekkäin
clock-all = kaikkien
clock-mine = omani
clock-show = Näytä
clock-sheet = Seinälle tulostettavana (A3, PDF)
clock-empty = Tälle vuodelle ei ole velvoitteita
clock-empty-do = Kello syntyy tavoitteista, toimenpiteistä, lupauksista ja sitoumuksista, joilla on päivä. Kukaan ei piirrä sitä.
ring-plans = Suunnitelmat
ring-promises = Lupaukset
ring-commitments = Muut sitoumukset
ring-other = Muut toimielimet
done-commitment-made = Sitoumus on tallennettu.
done-commitment-changed = Sitoumus on muutettu.
done-commitment-ended = Sitoumuksesta on luovuttu.
done-duty-settled = Tila on tallennettu.
done-duty-reopened = Tila määräytyy taas päivistä ja näytöstä.
done-duty-handed-over = Velvoite on siirretty. Jos sen päivä on lähellä, uusi omistaja kuulee siitä seuraavan aamun muistutuksessa.
done-evidence-given = Näyttö on tallennettu.
done-evidence-accepted = Näyttö on hyväksytty.
done-evidence-returned = Näyttö on palautettu.
done-evidence-withdrawn = Näyttö on peruttu.
reminders = Muistutukset
reminders-lede = Viestejä siitä, minkä päivä lähestyy, on tänään tai on jo mennyt: yhden päivän asiat yhdessä viestissä.
reminders-often = Kuinka usein
reminders-before = Ennen päivää
reminders-wants-soon = Muistuta myös, kun päivä lähestyy
often-each-day = Joka päivä, kun jotakin on
often-each-day-hint = Aamulla.
often-mondays = Vain maanantaisin
often-mondays-hint = Koko viikon asiat kerralla.
often-never = Ei koskaan
often-never-hint = Velvoitteesi pysyvät listallasi. Koordinaattorit saavat tiedon, kun jokin on viikon myöhässä.
reminders-choose = Valitse, kuinka usein
reminders-off = Poista muistutukset käytöstä
reminders-off-ask = Poistetaanko muistutukset käytöstä?
reminders-off-what = Et saa enää viestejä omista etkä koordinoimistasi velvoitteista. Listasi pysyy ennallaan.
reminders-are-off = Muistutukset ovat pois käytöstä
reminders-are-off-what = Et saa viestejä omista etkä koordinoimistasi velvoitteista. Kirjautumislinkit, kutsut ja muut viestit tulevat edelleen.
reminders-on = Ota ne takaisin käyttöön
reminders-hello = Hei { $name },
reminders-subject = { $late ->
     [0] { $count } velvoitetta odottaa sinua
    *[other] { $count } velvoitetta odottaa sinua, niistä { $late } myöhässä
  }
reminders-late = Myöhässä
reminders-due = Tänään
reminders-soon = Lähestyy
reminders-moved = Päivä on muuttunut
reminders-more = ja { $count } muuta: kaikki ovat listallasi
reminders-why-owner = Saat tämän viestin, koska sinulla on velvoitteita palvelussa { $site }.
reminders-why-coordinator = Saat tämän viestin, koska koordinoit palvelussa { $site } tilaa { $spaces }: koordinaattoreille kerrotaan myös siitä, mikä on viikon myöhässä tai mistä viesti ei tavoita ketään.
reminder-to = kenelle: { $to }
reminder-to-whose = kenen: { $whose }, kenelle: { $to }
reminder-was = aiemmin { $day }
reminder-do = Merkitse tehdyksi
reminder-look = Avaa velvoite
done-reminders-chosen = Valintasi on tallennettu.
duty-done = Merkitse tehdyksi
duty-done-button = Se on tehty
duty-done-more = Anna enemmän: osoite, toinen päivä tai useampi velvoite
duty-done-already = Tässä ei ole enää mitään tehtävää.
reminders-of-duties = Muistutukset velvoitteista
reminded-on = { $day }, { $what }
reminded-coordinator = { $name } (koordinaattori)
reminder-next = Seuraavaksi: { $day }, { $what }
stage-moved = päivä muuttunut
stage-soon = määräaika lähellä
stage-due = määräpäivänä
stage-late = { $days ->
     [one] päivän myöhässä
    *[other] { $days } päivää myöhässä
  }
fate-waits = ei vielä lähetetty
fate-refused = ei tavoitettu
fate-unknown = ei ehkä perillä
unreached = Sähköposti ei tavoita
unreached-since = { $name }: postipalvelin hylkäsi viestin { $day }
unreached-what = Sillä välin muistutukset tulevat koordinaattoreille. Pääkäyttäjä voi korjata osoitteen; muuten yritetään uudelleen kuukauden kuluttua.
pass-on = Siirrä jonkun velvoitteet toiselle
days-off = Vapaapäivät
pass-on-lede = Kun joku lähtee, kaikki hänen avoimet velvoitteensa siirtyvät kerralla. Tehty pysyy tekijänsä nimissä.
pass-on-from = Keneltä
pass-on-choose = Valitse
pass-on-owner = { $name } ({ $duties })
pass-on-look = Katso, mitä siirtyy
pass-on-what = Luovuttaja: { $from }. Vastaanottaja: { $to }. Siirtyvät nämä ja samojen sitoumusten seuraavat.
pass-on-button = { $duties ->
     [one] Siirrä yksi velvoite
    *[other] Siirrä { $duties } velvoitetta
  }
pass-on-other = Valitse toiset
pass-on-open = { $duties ->
     [one] Yksi avoin velvoite tässä tilassa.
    *[other] { $duties } avointa velvoitetta tässä tilassa.
  }
pass-on-all = Siirrä ne toiselle
done-duties-passed-on = Velvoitteet on siirretty. Seuraaja kuulee lähestyvistä seuraavan aamun muistutuksessa.
done-duties-given-back = Velvoitteet on palautettu.
passings = Aiemmat siirrot
passings-empty = Täällä ei ole vielä siirretty mitään.
passing-line = { $duties ->
     [one] { $from } → { $to }: yksi velvoite
    *[other] { $from } → { $to }: { $duties } velvoitetta
  }
passing-undone-tag = palautettu { $day }
passing = Siirretty toiselle
passing-what = { $duties ->
     [one] Yksi velvoite ja saman sitoumuksen seuraavat siirtyivät: { $from } → { $to }.
    *[other] { $duties } velvoitetta ja samojen sitoumusten seuraavat siirtyivät: { $from } → { $to }.
  }
passing-back-what = { $left ->
     [one] Yksi velvoite on vielä avoinna ja palaa: { $to } → { $from }.
    *[other] { $left } velvoitetta on vielä avoinna ja palaa: { $to } → { $from }.
  }
passing-back = { $left ->
     [one] Palauta velvoite
    *[other] Palauta { $left } velvoitetta
  }
passing-mistaken = Oliko siirto virhe?
passing-undone-on = Palautettu { $day }.
passing-undone = Velvoitteet on jo palautettu.
giver-outside = Velvoitteiden antajalla ei ole enää roolia tilassa. Siirrä ne sen sijaan yksitellen.
passing-on = Sitoumuksiin
days-off-lede = Näinä päivinä kukaan ei ole töissä. Velvoitteet, jotka siirtyvät pyhien tieltä, väistävät näitä kuten viikonloppuja.
days-off-year = Suomen pyhä- ja juhlapäivät vuonna
days-off-bring = Tuo ne
days-off-named = Nimetyt päivät
days-off-remove = Poista valitut päivät
days-off-empty = Päiviä ei ole vielä nimetty
days-off-empty-do = Tuo vuoden pyhä- ja juhlapäivät tai lisää päivä alla.
days-off-none-chosen = Valitse poistettavat päivät.
day-off-add = Lisää päivä
day-off-day = Päivä
day-off-missing = Kerro, mikä päivä.
day-off-name = Mikä päivä se on
day-off-name-hint = Esimerkiksi: kaupungintalo on kiinni.
year-unknown = Valitse vuosi.
done-day-off-added = Päivä on lisätty. Sille osuneet velvoitteet ovat siirtyneet.
done-days-off-brought = Pyhät on tuotu. Niille osuneet velvoitteet ovat siirtyneet.
done-days-off-removed = Päivät on poistettu. Niiden takia siirtyneet velvoitteet ovat palanneet.
holiday-new-year = uudenvuodenpäivä
holiday-epiphany = loppiainen
holiday-good-friday = pitkäperjantai
holiday-easter = pääsiäispäivä
holiday-easter-monday = toinen pääsiäispäivä
holiday-may-day = vappu
holiday-ascension = helatorstai
holiday-pentecost = helluntai
holiday-midsummer-eve = juhannusaatto
holiday-midsummer = juhannuspäivä
holiday-all-saints = pyhäinpäivä
holiday-independence = itsenäisyyspäivä
holiday-christmas-eve = jouluaatto
holiday-christmas = joulupäivä
holiday-second-christmas = tapaninpäivä
