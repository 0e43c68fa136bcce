# Files
file-empty = The file is empty. Choose another file.
file-kind = This kind of file cannot be kept. Use a Word, Excel or PDF file, a text, or a PNG or JPEG picture. If the file has a password, save it without one first.
file-name-missing = The file has no name. Give it one and try again.
file-name-too-long = The file’s name is longer than { $limit } characters. Shorten it and try again.
file-too-large = The file is larger than { $megabytes } MB. Make it smaller, for example by leaving out pictures, or split it.
file-pdf = A PDF shows pages and does not say what belongs together. Bring the document that it was made of, or paste its text.
file-old-doc = This is Word's old format. Open it in Word and save it as .docx.
file-password = The document is protected by a password. Remove the password in Word and bring it again.
file-bomb = The document unpacks to far more than it holds, as harmful files do. Save it anew in Word, or paste its text.
file-damaged = The document is damaged. Open it in Word and save it anew, or paste its text.
file-encoding = The letters of this text cannot be read. Save it as UTF-8, or paste the text.
document-kind = This kind of file cannot be read as a plan. Save the document as .docx, .md or .txt.
document-page = Page {"{"}page{"}"} of {"{"}pages{"}"}
document-contents = Contents
