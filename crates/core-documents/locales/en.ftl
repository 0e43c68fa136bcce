# Lists to take out
rows-too-many = The list has more than { $most } rows. Narrow it down with a filter and take it out in parts.

# Files
file-empty = The file is empty. Choose another file.
file-kind = This kind of file cannot be kept. Use a Word, Excel or PDF file, a text, or a PNG or JPEG picture. If the file has a password, save it without one first.
file-name-missing = The file has no name. Give it one and try again.
file-name-too-long = The file’s name is longer than { $limit } characters. Shorten it and try again.
file-too-large = The file is larger than { $megabytes } MB. Make it smaller, for example by leaving out pictures, or split it.
