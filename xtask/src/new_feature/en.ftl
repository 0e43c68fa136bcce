front-title = {name}
front-empty = Nothing yet
front-empty-why = Say here what to do first.
