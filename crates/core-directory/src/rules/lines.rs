use kernel::{Lang, Refusal};
use serde::{Deserialize, Serialize};

/// The most lines of a kind.
pub const LINES_LIMIT: usize = 50;
/// The longest line, in characters.
pub const LINE_LIMIT: usize = 200;

/// What lines tell of an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// What it offers to others.
    Offered,
    /// What it looks for.
    Sought,
    /// Its units: departments, offices, companies of its own.
    Unit,
}

impl LineKind {
    /// All of them, in the order in which forms offer them.
    pub const ALL: [LineKind; 3] = [LineKind::Offered, LineKind::Sought, LineKind::Unit];

    /// The name in the database and in forms.
    pub const fn name(self) -> &'static str {
        match self {
            LineKind::Offered => "offered",
            LineKind::Sought => "sought",
            LineKind::Unit => "unit",
        }
    }
}

/// Lines in a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lines {
    /// Their language.
    pub lang: Lang,
    /// What they say; none is empty, and none is there twice.
    pub lines: Vec<String>,
}

impl Lines {
    /// No lines.
    pub fn none(lang: Lang) -> Self {
        Self { lang, lines: Vec::new() }
    }

    /// The lines that were typed, one below the other; refused with `lines-too-many` or `profile-line-too-long` on the kind's field.
    pub fn typed(kind: LineKind, lang: Lang, text: &str) -> Result<Self, Refusal> {
        let mut lines: Vec<String> = Vec::new();
        for line in text.lines() {
            let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
            if line.chars().count() > LINE_LIMIT {
                return Err(Refusal::new("profile-line-too-long").on(kind.name()).with("limit", LINE_LIMIT));
            }
            if !line.is_empty() && !lines.contains(&line) {
                lines.push(line);
            }
        }
        if lines.len() > LINES_LIMIT {
            return Err(Refusal::new("lines-too-many").on(kind.name()).with("limit", LINES_LIMIT));
        }
        Ok(Self { lang, lines })
    }
}

#[cfg(test)]
mod tests {
    use super::{LINE_LIMIT, LINES_LIMIT, LineKind, Lines};
    use kernel::Lang;

    fn typed(text: &str) -> Result<Vec<String>, &'static str> {
        Lines::typed(LineKind::Offered, Lang::Fi, text).map(|lines| lines.lines).map_err(|refusal| refusal.code)
    }

    #[test]
    fn each_line_is_there_once() {
        assert_eq!(typed(" Neuvonta \r\n\nNeuvonta\nHaut  yhdessä").unwrap(), ["Neuvonta", "Haut yhdessä"]);
        assert_eq!(typed("").unwrap(), [""; 0]);
    }

    #[test]
    fn lines_have_their_limits() {
        let many = |count: usize| (0..count).map(|n| n.to_string()).collect::<Vec<_>>().join("\n");
        assert_eq!(typed(&many(LINES_LIMIT)).unwrap().len(), LINES_LIMIT);
        assert_eq!(typed(&many(LINES_LIMIT + 1)), Err("lines-too-many"));
        assert!(typed(&"ä".repeat(LINE_LIMIT)).is_ok());
        assert_eq!(typed(&"ä".repeat(LINE_LIMIT + 1)), Err("profile-line-too-long"));
    }
}
