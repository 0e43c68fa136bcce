//! Cuts Rust text into tokens: just enough to count, to name and to find, without a parser. It
//! knows comments, strings of every kind, lifetimes and which tokens belong to tests.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A name or a keyword; of a raw name, the part after `r#`.
    Word,
    /// A string literal of any kind: the text between its quotes, escapes as written.
    Text,
    /// A comment with its slashes.
    Comment,
    /// One sign, such as `{`.
    Sign,
    /// A number, a character or a lifetime: nobody asks which.
    Other,
}

/// One token of a file.
#[derive(Clone, Debug)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Its text.
    pub text: String,
    /// The line on which it begins, counted from 1.
    pub line: usize,
    /// Whether it belongs to an item under `#[cfg(test)]`.
    pub in_test: bool,
}

impl Token {
    /// Whether it is this sign.
    pub fn is_sign(&self, sign: &str) -> bool {
        self.kind == Kind::Sign && self.text == sign
    }

    /// Whether it is this word.
    pub fn is_word(&self, word: &str) -> bool {
        self.kind == Kind::Word && self.text == word
    }
}

/// The tokens of a Rust text, in order, those of tests marked.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut cutter = Cutter { rest: text, line: 1, tokens: Vec::new() };
    while cutter.cut() {}
    mark_tests(&mut cutter.tokens);
    cutter.tokens
}

/// The lines from the first to the last token of each stretch of tests, both included.
pub fn test_lines(tokens: &[Token]) -> usize {
    let mut lines = 0;
    let mut stretch: Option<(usize, usize)> = None;
    for token in tokens {
        match (token.in_test, stretch) {
            (true, None) => stretch = Some((token.line, last_line(token))),
            (true, Some((first, _))) => stretch = Some((first, last_line(token))),
            (false, Some((first, last))) => {
                lines += last + 1 - first;
                stretch = None;
            }
            (false, None) => {}
        }
    }
    lines + stretch.map_or(0, |(first, last)| last + 1 - first)
}

fn last_line(token: &Token) -> usize {
    token.line + token.text.matches('\n').count()
}

struct Cutter<'a> {
    rest: &'a str,
    line: usize,
    tokens: Vec<Token>,
}

impl Cutter<'_> {
    /// Takes one token or a stretch of white space; false at the end of the text.
    fn cut(&mut self) -> bool {
        let Some(first) = self.rest.chars().next() else { return false };
        if first.is_whitespace() {
            self.skip(first.len_utf8());
        } else if self.rest.starts_with("//") {
            let end = self.rest.find('\n').unwrap_or(self.rest.len());
            self.take(Kind::Comment, 0, end, 0);
        } else if self.rest.starts_with("/*") {
            self.take(Kind::Comment, 0, block_comment(self.rest), 0);
        } else if let Some((before, text, after)) = string(self.rest) {
            self.take(Kind::Text, before, text, after);
        } else if first == '\'' {
            self.take(Kind::Other, 0, quoted(self.rest), 0);
        } else if is_word(first) {
            self.word(first);
        } else {
            self.take(Kind::Sign, 0, first.len_utf8(), 0);
        }
        true
    }

    fn word(&mut self, first: char) {
        let raw = if self.rest.starts_with("r#") { 2 } else { 0 };
        let length = self.rest[raw..].find(|c| !is_word(c)).unwrap_or(self.rest.len() - raw);
        let kind = if first.is_ascii_digit() { Kind::Other } else { Kind::Word };
        self.take(kind, raw, length, 0);
    }

    /// Keeps `text` bytes after `before` bytes as a token, and steps over `after` bytes more.
    fn take(&mut self, kind: Kind, before: usize, text: usize, after: usize) {
        let kept = self.rest[before..before + text].to_owned();
        self.tokens.push(Token { kind, text: kept, line: self.line, in_test: false });
        self.skip(before + text + after);
    }

    fn skip(&mut self, bytes: usize) {
        let (gone, rest) = self.rest.split_at(bytes);
        self.line += gone.matches('\n').count();
        self.rest = rest;
    }
}

fn is_word(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

/// How long the block comment at the start is; such comments nest.
fn block_comment(text: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        if rest.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// If a string literal starts here: the bytes of its opening, of its text and of its closing.
fn string(text: &str) -> Option<(usize, usize, usize)> {
    let prefix = text.find(|c: char| !matches!(c, 'b' | 'c' | 'r'))?;
    if prefix > 2 {
        return None;
    }
    let (letters, rest) = text.split_at(prefix);
    let hashes = if letters.ends_with('r') { rest.find(|c| c != '#')? } else { 0 };
    if !rest[hashes..].starts_with('"') {
        return None;
    }
    let opening = prefix + hashes + 1;
    let body = &text[opening..];
    if letters.ends_with('r') {
        let closing = format!("\"{}", "#".repeat(hashes));
        let length = body.find(&closing).unwrap_or(body.len());
        return Some((opening, length, closing.len().min(body.len() - length)));
    }
    let length = unescaped(body, '"').unwrap_or(body.len());
    Some((opening, length, usize::from(length < body.len())))
}

/// Where this sign stands without a backslash before it.
fn unescaped(text: &str, sign: char) -> Option<usize> {
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        if escaped {
            escaped = false;
        } else if c == '\\' {
            escaped = true;
        } else if c == sign {
            return Some(at);
        }
    }
    None
}

/// How long the character or lifetime at the start is: `'a'` is a character, `'a` a lifetime.
fn quoted(text: &str) -> usize {
    let body = &text[1..];
    let Some(first) = body.chars().next() else { return text.len() };
    if first == '\\' || body[first.len_utf8()..].starts_with('\'') {
        return unescaped(body, '\'').map_or(text.len(), |end| end + 2);
    }
    1 + body.find(|c| !is_word(c)).unwrap_or(body.len())
}

/// Marks each item that stands under `#[cfg(test)]`, its attributes included.
fn mark_tests(tokens: &mut [Token]) {
    let mut at = 0;
    while at < tokens.len() {
        if attribute_is_test(&tokens[at..]) {
            let end = item_end(tokens, at);
            tokens[at..end].iter_mut().for_each(|token| token.in_test = true);
            at = end;
        } else {
            at += 1;
        }
    }
}

fn attribute_is_test(tokens: &[Token]) -> bool {
    const ATTRIBUTE: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
    tokens.len() >= ATTRIBUTE.len() && tokens.iter().zip(ATTRIBUTE).all(|(token, text)| token.text == text)
}

/// One past the end of the item at `start`: its `;`, or the brace that closes its first one.
fn item_end(tokens: &[Token], start: usize) -> usize {
    let mut depth = 0usize;
    for (at, token) in tokens.iter().enumerate().skip(start) {
        if token.kind != Kind::Sign {
            continue;
        }
        match token.text.as_str() {
            "{" | "(" | "[" => depth += 1,
            ")" | "]" => depth = depth.saturating_sub(1),
            "}" if depth <= 1 => return at + 1,
            "}" => depth -= 1,
            ";" if depth == 0 => return at + 1,
            _ => {}
        }
    }
    tokens.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str, kind: Kind) -> Vec<String> {
        tokens(text).into_iter().filter(|token| token.kind == kind).map(|token| token.text).collect()
    }

    #[test]
    fn strings_of_every_kind_are_one_token_without_quotes() {
        let text = r###"f("a \" b", r"c\", r#"d " e"#, b"f", br##"g "# h"##, c"i")"###;
        assert_eq!(texts(text, Kind::Text), [r#"a \" b"#, r"c\", "d \" e", "f", "g \"# h", "i"]);
    }

    #[test]
    fn characters_and_lifetimes_do_not_open_strings() {
        let text = "fn f<'a>(x: &'a str) { match c { '\"' => 1, '\\'' => 2, 'ä' => 3 } }";
        assert_eq!(texts(text, Kind::Text), Vec::<String>::new());
        assert_eq!(texts(text, Kind::Other), ["'a", "'a", "'\"'", "1", "'\\''", "2", "'ä'", "3"]);
    }

    #[test]
    fn comments_nest_and_keep_their_lines() {
        let all = tokens("a /* b /* c\n */ d */ e\n// f\ng");
        let lines: Vec<_> = all.iter().map(|token| (token.text.as_str(), token.line)).collect();
        assert_eq!(lines, [("a", 1), ("/* b /* c\n */ d */", 1), ("e", 2), ("// f", 3), ("g", 4)]);
    }

    #[test]
    fn raw_names_lose_their_prefix() {
        assert_eq!(texts("r#type + r + b", Kind::Word), ["type", "r", "b"]);
    }

    #[test]
    fn items_under_cfg_test_are_marked_and_counted() {
        let text =
            "fn a() {}\n#[cfg(test)]\nmod tests {\n    fn b() { [1; 2]; }\n}\nfn c() {}\n#[cfg(test)]\nuse x::y;\n";
        let all = tokens(text);
        let outside: Vec<_> = all.iter().filter(|token| !token.in_test && token.kind == Kind::Word).collect();
        assert_eq!(outside.iter().map(|token| token.text.as_str()).collect::<Vec<_>>(), ["fn", "a", "fn", "c"]);
        assert_eq!(test_lines(&all), 4 + 2);
    }

    #[test]
    fn an_unfinished_text_ends_without_harm() {
        for text in ["\"a", "r#\"a", "'", "'\\", "/* a", "b'", "r#"] {
            tokens(text);
        }
    }
}
