# Lists to take out
rows-too-many = Listan har över { $most } rader. Avgränsa den med filter och ladda ner den i delar.

# Files
file-empty = Filen är tom. Välj en annan fil.
file-kind = En sådan fil kan inte sparas. Använd en Word-, Excel- eller PDF-fil, en textfil eller en PNG- eller JPEG-bild. Om filen har ett lösenord ska du först spara den utan lösenord.
file-name-missing = Filen har inget namn. Ge den ett namn och försök igen.
file-name-too-long = Filens namn har över { $limit } tecken. Förkorta namnet och försök igen.
file-too-large = Filen är större än { $megabytes } MB. Gör den mindre, till exempel genom att lämna bort bilder, eller dela upp den.
