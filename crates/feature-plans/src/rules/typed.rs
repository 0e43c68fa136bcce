//! Somebody outside as a phone's keyboard takes them: a name, and behind it a post and an organisation.

/// What was typed for somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// The name of a person, or of an organisation.
    pub name: String,
    /// The post; may be empty.
    pub post: String,
    /// The organisation; may be empty.
    pub organisation: String,
}

impl Typed {
    /// Reads `Name`, `Name, organisation`, `Name, post, organisation` and `Name (post, organisation)`, as
    /// suggestions write it. Nothing where no name is there.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let (name, rest) = match opened(text) {
            Some(at) => (&text[..at], text[at + 1..].strip_suffix(')').unwrap_or(&text[at + 1..])),
            None => text.split_once(',').unwrap_or((text, "")),
        };
        let name = name.trim().trim_end_matches(',').trim();
        let (post, organisation) = rest.split_once(',').unwrap_or(("", rest));
        let said = |part: &str| part.trim().to_owned();
        (!name.is_empty()).then(|| Self { name: said(name), post: said(post), organisation: said(organisation) })
    }

    /// A name alone, whatever stands in it.
    pub fn named(name: &str) -> Self {
        Self { name: name.trim().to_owned(), post: String::new(), organisation: String::new() }
    }

    /// How a suggestion is written, so that it reads back as the same.
    pub fn written(&self) -> String {
        let parts = [self.post.as_str(), self.organisation.as_str()];
        let behind = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        if behind.is_empty() { self.name.clone() } else { format!("{} ({behind})", self.name) }
    }
}

/// Where the bracket stands with which post and organisation begin: the one that the last bracket closes, since a name
/// may have brackets of its own; else the first.
fn opened(text: &str) -> Option<usize> {
    let mut depth = 0;
    for (at, sign) in text.char_indices().rev().take_while(|_| text.ends_with(')')) {
        match sign {
            ')' => depth += 1,
            '(' if depth == 1 => return Some(at),
            '(' => depth -= 1,
            _ => {}
        }
    }
    text.find('(')
}

#[cfg(test)]
mod tests {
    use super::Typed;

    fn typed(name: &str, post: &str, organisation: &str) -> Typed {
        Typed { name: name.into(), post: post.into(), organisation: organisation.into() }
    }

    #[test]
    fn a_name_is_enough_and_more_is_read_in_every_usual_form() {
        assert_eq!(Typed::read(" Aino Esimerkki "), Some(typed("Aino Esimerkki", "", "")));
        assert_eq!(Typed::read("Aino Esimerkki, Väylävirasto"), Some(typed("Aino Esimerkki", "", "Väylävirasto")));
        assert_eq!(Typed::read("Aino E, johtaja, Väylävirasto"), Some(typed("Aino E", "johtaja", "Väylävirasto")));
        assert_eq!(Typed::read("Aino E (johtaja, Väylävirasto)"), Some(typed("Aino E", "johtaja", "Väylävirasto")));
        assert_eq!(Typed::read("Aino E (Väylävirasto"), Some(typed("Aino E", "", "Väylävirasto")));
        assert_eq!(Typed::read(" , "), None);
        assert_eq!(Typed::read(""), None);
    }

    #[test]
    fn a_suggestion_reads_back_as_itself() {
        for one in [
            typed("A", "b", "c"),
            typed("A", "", "c"),
            typed("A", "", ""),
            typed("A (d)", "b", "c"),
            typed("A", "b (e)", "c (f)"),
        ] {
            assert_eq!(Typed::read(&one.written()), Some(one));
        }
    }
}
