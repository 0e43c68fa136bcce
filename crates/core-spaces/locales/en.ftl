name-missing = Write a name in at least one language.
name-too-long = The name is too long: at most { $limit } characters fit.
term-backwards = The last day is before the first. Change one of them.
