front-title = {name}
front-empty = Ingenting ännu
front-empty-why = Berätta här vad man börjar med.
