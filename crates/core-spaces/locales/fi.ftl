name-missing = Kirjoita nimi ainakin yhdellä kielellä.
name-too-long = Nimi on liian pitkä: siihen mahtuu enintään { $limit } merkkiä.
term-backwards = Viimeinen päivä on ennen ensimmäistä. Muuta jompaakumpaa.
