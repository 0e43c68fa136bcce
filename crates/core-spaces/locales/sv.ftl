# Rum
spaces-title = Rum
spaces-lede = I ett rum arbetar en organisations folk tillsammans, till exempel med en påverkansplan.
spaces-count = { $count ->
    [one] { $count } rum
   *[other] { $count } rum
}
spaces-none = Det finns inga rum ännu
spaces-none-do = Skapa det första för din organisation och ge sedan dess folk roller.
space-name = Namn
space-name-finnish = Namn på finska
space-name-swedish = Namn på svenska
space-name-english = Namn på engelska
space-name-missing = Skriv ett namn på minst ett språk.
name-too-long = Namnet är längre än { $limit } tecken. Förkorta det.
space-organisation = Organisation
space-organisation-search = Sök organisationen på namn
space-organisation-missing = Välj en organisation.
space-organisation-none = Ingen organisation hittades
space-organisation-none-do = Sök på en annan del av namnet eller lägg först till organisationen.
space-organisation-add = Lägg till en organisation
space-new-title = Skapa ett rum
space-new-lede = Sök först den organisation vars rum det är.
space-create = Skapa rummet
space-edit-title = Namn och synlighet
search-hint = Minst { $letters } bokstäver.
visibility = Vem får veta om det
visibility-public = alla
visibility-public-means = Alla får veta om rummet och läsa det som är publicerat där.
visibility-members = de som har en roll
visibility-members-means = Bara de som har en roll i rummet vet om det.
done-space-created = Rummet finns nu. Ge dess folk roller.
done-space-changed = Rummet är sparat.
theirs = Sparat under tiden
yours = Det du skrev
both-same = lika i båda

# Roller
roles-title = Vem får göra vad
roles-count = { $count ->
    [one] { $count } roll
   *[other] { $count } roller
}
roles-none = Ingen har en roll här ännu
roles-none-do = Ge någon rollen som koordinator så kan arbetet börja.
roles-over = Roller som har upphört
role = Roll
role-coordinator = koordinator
role-coordinator-may = Ändrar allt i rummet och vem som får göra vad.
role-officer = ansvarig tjänsteman
role-officer-may = Håller åtgärder och siffror aktuella.
role-reader = medlem av organet
role-reader-may = Läser också det som rummet håller för sig självt.
role-person = Person
role-person-search = Sök personen på namn
role-person-missing = Välj en person.
role-person-none = Ingen hittades
role-person-none-do = Sök på en annan del av namnet eller be administratören lägga till personen.
role-missing = Välj en roll.
role-since = Från
role-until = Till
role-for-now = tills vidare
role-first-day = Första dagen
role-last-day = Sista dagen
role-last-day-optional = Sista dagen (frivillig)
role-day-missing = Skriv dagen.
role-held = Personen har redan samma roll vid den tiden.
role-new-title = Ge en roll
role-grant = Ge rollen
role-end = Avsluta
role-end-title = Avsluta rollen
role-end-text = Efter den sista dagen är { $name } inte längre { $role } här. Det som gjorts dittills finns kvar.
role-end-ahead = { $name } skulle bli { $role } här. Rollen har inte börjat och tas tillbaka.
role-over = Rollen har redan upphört.
last-coordinator = Ingen annan skulle leda rummet. Gör först någon annan till koordinator.
term-backwards = Den sista dagen är före den första. Ändra någondera.
done-role-granted = Rollen är given.
done-role-ended = Rollen har en sista dag.
done-role-taken-back = Rollen är tagen tillbaka.
