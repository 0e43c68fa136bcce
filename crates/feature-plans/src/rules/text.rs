use kernel::Refusal;

/// The longest name, title or target, in characters.
pub const LINE_LIMIT: usize = 500;
/// The longest reason, chapter or note, in characters.
pub const TEXT_LIMIT: usize = 100_000;

/// A text of one line that must be there; refused with `text-missing` or `text-too-long`.
pub fn line(field: &'static str, text: String) -> Result<String, Refusal> {
    line_or(field, "text-missing", text)
}

/// A text of one line that must be there; refused with `missing`, which says what to write, or `text-too-long`.
pub fn line_or(field: &'static str, missing: &'static str, text: String) -> Result<String, Refusal> {
    if text.is_empty() {
        return Err(Refusal::new(missing).on(field));
    }
    maybe_line(field, text)
}

/// A text of one line that may be empty; refused with `text-too-long`.
pub fn maybe_line(field: &'static str, text: String) -> Result<String, Refusal> {
    within(field, text, LINE_LIMIT)
}

/// A text of several lines that may be empty; refused with `text-too-long`.
pub fn text(field: &'static str, text: String) -> Result<String, Refusal> {
    within(field, text, TEXT_LIMIT)
}

fn within(field: &'static str, text: String, limit: usize) -> Result<String, Refusal> {
    if text.chars().count() > limit {
        return Err(Refusal::new("text-too-long").on(field).with("limit", limit));
    }
    Ok(text)
}

/// As much of a text as fits into so many characters, cut behind a word, with an ellipsis where something is left out.
pub fn beginning(text: &str, limit: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(limit) else { return text.to_owned() };
    let is_between = text[end..].starts_with(char::is_whitespace);
    // A word that is longer than all that fits is cut itself.
    let cut =
        if is_between { end } else { text[..end].rfind(char::is_whitespace).filter(|cut| *cut > 0).unwrap_or(end) };
    let kept = text[..cut].trim_end().trim_end_matches([',', ';', ':', '–', '-']);
    format!("{} …", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::{LINE_LIMIT, TEXT_LIMIT, beginning, line, line_or, text};

    #[test]
    fn a_line_may_be_as_long_as_the_limit() {
        assert!(line("title", "ä".repeat(LINE_LIMIT)).is_ok());
        assert_eq!(line("title", "ä".repeat(LINE_LIMIT + 1)).unwrap_err().code, "text-too-long");
        assert_eq!(line("title", String::new()).unwrap_err().code, "text-missing");
        assert_eq!(line_or("title", "goal-title-missing", String::new()).unwrap_err().code, "goal-title-missing");
    }

    #[test]
    fn a_text_is_cut_behind_a_word() {
        assert_eq!(beginning("Short", 5), "Short");
        assert_eq!(beginning("Yöjunat kulkevat", 10), "Yöjunat …");
        assert_eq!(beginning("Yöjunat kulkevat", 7), "Yöjunat …");
        assert_eq!(beginning("The tram, the port", 11), "The tram …");
        assert_eq!(beginning("Junaliikenneasiat", 4), "Juna …");
    }

    #[test]
    fn a_text_may_be_empty_and_as_long_as_the_limit() {
        assert!(text("reason", String::new()).is_ok());
        assert!(text("reason", "a".repeat(TEXT_LIMIT)).is_ok());
        assert!(text("reason", "a".repeat(TEXT_LIMIT + 1)).is_err());
    }
}
