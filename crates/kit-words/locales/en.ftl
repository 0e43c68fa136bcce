today = today
tomorrow = tomorrow
yesterday = yesterday
in-days = in { $days } days
days-ago = { $days } days ago
