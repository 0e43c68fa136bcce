# Files
file-empty = Filen är tom. Välj en annan fil.
file-kind = En sådan fil kan inte sparas. Använd en Word-, Excel- eller PDF-fil, en textfil eller en PNG- eller JPEG-bild. Om filen har ett lösenord ska du först spara den utan lösenord.
file-name-missing = Filen har inget namn. Ge den ett namn och försök igen.
file-name-too-long = Filens namn har över { $limit } tecken. Förkorta namnet och försök igen.
file-too-large = Filen är större än { $megabytes } MB. Gör den mindre, till exempel genom att lämna bort bilder, eller dela upp den.
file-pdf = En PDF visar sidor men berättar inte vad som hör ihop. Hämta in dokumentet som den gjordes av, eller klistra in texten.
file-old-doc = Det här är Words gamla format. Öppna det i Word och spara det som .docx.
file-password = Dokumentet är skyddat med lösenord. Ta bort lösenordet i Word och hämta in det på nytt.
file-bomb = Dokumentet packas upp till mycket mer än det rymmer, som skadliga filer gör. Spara det på nytt i Word eller klistra in texten.
file-damaged = Dokumentet är skadat. Öppna det i Word och spara det på nytt, eller klistra in texten.
file-encoding = Textens bokstäver kan inte läsas. Spara den som UTF-8 eller klistra in texten.
document-kind = Den här typen av fil kan inte läsas som en plan. Spara dokumentet som .docx, .md eller .txt.
document-page = Sida {"{"}page{"}"} av {"{"}pages{"}"}
document-contents = Innehåll
