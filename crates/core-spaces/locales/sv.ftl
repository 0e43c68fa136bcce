name-missing = Skriv ett namn på åtminstone ett språk.
name-too-long = Namnet är för långt: högst { $limit } tecken ryms.
term-backwards = Den sista dagen är före den första. Ändra någon av dem.
