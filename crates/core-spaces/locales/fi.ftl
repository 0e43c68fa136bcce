# Tilat
spaces-title = Tilat
spaces-lede = Tilassa organisaation ihmiset tekevät työtä yhdessä, esimerkiksi vaikuttamissuunnitelman parissa.
spaces-count = { $count ->
    [one] { $count } tila
   *[other] { $count } tilaa
}
spaces-none = Tiloja ei vielä ole
spaces-none-do = Perusta ensimmäinen tila organisaatiollesi ja anna sitten ihmisille roolit.
space-name = Nimi
space-name-finnish = Nimi suomeksi
space-name-swedish = Nimi ruotsiksi
space-name-english = Nimi englanniksi
space-name-missing = Kirjoita nimi ainakin yhdellä kielellä.
name-too-long = Nimi on pidempi kuin { $limit } merkkiä. Lyhennä sitä.
space-organisation = Organisaatio
space-organisation-search = Hae organisaatiota nimellä
space-organisation-missing = Valitse organisaatio.
space-organisation-none = Organisaatiota ei löytynyt
space-organisation-none-do = Hae nimen muulla osalla tai lisää ensin organisaatio.
space-organisation-add = Lisää organisaatio
space-new-title = Perusta tila
space-new-lede = Hae ensin organisaatio, jonka tila on.
space-create = Perusta tila
space-edit-title = Nimi ja näkyvyys
search-hint = Vähintään { $letters } kirjainta.
visibility = Kuka tilasta saa tietää
visibility-public = kaikki
visibility-public-means = Kuka tahansa saa tietää tilasta ja lukea, mitä siinä on julkaistu.
visibility-members = ne, joilla on rooli
visibility-members-means = Vain ne tietävät tilasta, joilla on siinä rooli.
done-space-created = Tila on perustettu. Anna nyt ihmisille roolit.
done-space-changed = Tila on tallennettu.
theirs = Välillä tallennettu
yours = Sinun kirjoittamasi
both-same = molemmissa sama

# Roolit
roles-title = Kuka saa tehdä mitä
roles-count = { $count ->
    [one] { $count } rooli
   *[other] { $count } roolia
}
roles-none = Kenelläkään ei vielä ole roolia
roles-none-do = Anna jollekulle koordinaattorin rooli, niin työ voi alkaa.
roles-over = Päättyneet roolit
role = Rooli
role-coordinator = koordinaattori
role-coordinator-may = Muuttaa kaikkea tilassa ja sitä, kuka saa tehdä mitä.
role-officer = vastuuviranhaltija
role-officer-may = Pitää toimenpiteet ja luvut ajan tasalla.
role-reader = toimielimen jäsen
role-reader-may = Lukee myös sen, mitä tila pitää omanaan.
role-person = Henkilö
role-person-search = Hae henkilöä nimellä
role-person-missing = Valitse henkilö.
role-person-none = Ketään ei löytynyt
role-person-none-do = Hae nimen muulla osalla tai pyydä pääkäyttäjää lisäämään henkilö.
role-missing = Valitse rooli.
role-since = Alkaen
role-until = Päättyy
role-for-now = toistaiseksi
role-first-day = Ensimmäinen päivä
role-last-day = Viimeinen päivä
role-last-day-optional = Viimeinen päivä (vapaaehtoinen)
role-day-missing = Kirjoita päivä.
role-held = Henkilöllä on jo sama rooli siihen aikaan.
role-new-title = Anna rooli
role-grant = Anna rooli
role-end = Päätä
role-end-title = Päätä rooli
role-end-text = Viimeisen päivän jälkeen { $name } ei enää ole täällä { $role }. Siihen asti tehty säilyy.
role-end-ahead = Tulossa oli, että { $name } on täällä { $role }. Rooli ei ole vielä alkanut, ja se perutaan.
role-over = Rooli on jo päättynyt.
last-coordinator = Tilalle ei jäisi ketään johtamaan. Tee ensin jostakusta muusta koordinaattori.
term-backwards = Viimeinen päivä on ennen ensimmäistä. Muuta jompaakumpaa.
done-role-granted = Rooli on annettu.
done-role-ended = Roolilla on viimeinen päivä.
done-role-taken-back = Rooli on peruttu.
