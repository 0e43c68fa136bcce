# Files
file-empty = Tiedosto on tyhjä. Valitse toinen tiedosto.
file-kind = Tällaista tiedostoa ei voi tallentaa. Käytä Word-, Excel- tai PDF-tiedostoa, tekstitiedostoa taikka PNG- tai JPEG-kuvaa. Jos tiedostossa on salasana, tallenna se ensin ilman salasanaa.
file-name-missing = Tiedostolla ei ole nimeä. Anna sille nimi ja yritä uudelleen.
file-name-too-long = Tiedoston nimessä on yli { $limit } merkkiä. Lyhennä nimeä ja yritä uudelleen.
file-too-large = Tiedosto on suurempi kuin { $megabytes } Mt. Pienennä sitä esimerkiksi jättämällä kuvia pois tai jaa se osiin.
file-pdf = PDF näyttää sivut, mutta ei kerro, mitkä asiat kuuluvat yhteen. Tuo asiakirja, josta se on tehty, tai liitä sen teksti.
file-old-doc = Tämä on Wordin vanha muoto. Avaa se Wordissa ja tallenna muotoon .docx.
file-password = Asiakirja on suojattu salasanalla. Poista salasana Wordissa ja tuo asiakirja uudelleen.
file-bomb = Asiakirja purkautuu paljon kokoaan suuremmaksi, kuten haitalliset tiedostot. Tallenna se Wordissa uudelleen tai liitä sen teksti.
file-damaged = Asiakirja on vioittunut. Avaa se Wordissa ja tallenna uudelleen tai liitä sen teksti.
file-encoding = Tekstin kirjaimia ei voi lukea. Tallenna se UTF-8-muotoon tai liitä teksti.
document-kind = Tällaista tiedostoa ei voi lukea suunnitelmana. Tallenna asiakirja muotoon .docx, .md tai .txt.
document-page = Sivu {"{"}page{"}"} / {"{"}pages{"}"}
document-contents = Sisällys
