front-title = {name}
front-empty = Ei vielä mitään
front-empty-why = Kerro tässä, mistä aloitetaan.
