today = i dag
tomorrow = i morgon
yesterday = i går
in-days = om { $days } dagar
days-ago = för { $days } dagar sedan
