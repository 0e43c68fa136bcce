# Lists to take out
rows-too-many = Luettelossa on yli { $most } riviä. Rajaa sitä suodattimilla ja lataa se osissa.

# Files
file-empty = Tiedosto on tyhjä. Valitse toinen tiedosto.
file-kind = Tällaista tiedostoa ei voi tallentaa. Käytä Word-, Excel- tai PDF-tiedostoa, tekstitiedostoa taikka PNG- tai JPEG-kuvaa. Jos tiedostossa on salasana, tallenna se ensin ilman salasanaa.
file-name-missing = Tiedostolla ei ole nimeä. Anna sille nimi ja yritä uudelleen.
file-name-too-long = Tiedoston nimessä on yli { $limit } merkkiä. Lyhennä nimeä ja yritä uudelleen.
file-too-large = Tiedosto on suurempi kuin { $megabytes } Mt. Pienennä sitä esimerkiksi jättämällä kuvia pois tai jaa se osiin.
