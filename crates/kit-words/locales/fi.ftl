today = tänään
tomorrow = huomenna
yesterday = eilen
in-days = { $days } päivän päästä
days-ago = { $days } päivää sitten
