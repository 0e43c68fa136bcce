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

#[cfg(test)]
mod tests {
    use super::{LINE_LIMIT, TEXT_LIMIT, line, line_or, text};

    #[test]
    fn a_line_may_be_as_long_as_the_limit() {
        assert!(line("title", "ä".repeat(LINE_LIMIT)).is_ok());
        assert_eq!(line("title", "ä".repeat(LINE_LIMIT + 1)).unwrap_err().code, "text-too-long");
        assert_eq!(line("title", String::new()).unwrap_err().code, "text-missing");
        assert_eq!(line_or("title", "goal-title-missing", String::new()).unwrap_err().code, "goal-title-missing");
    }

    #[test]
    fn a_text_may_be_empty_and_as_long_as_the_limit() {
        assert!(text("reason", String::new()).is_ok());
        assert!(text("reason", "a".repeat(TEXT_LIMIT)).is_ok());
        assert!(text("reason", "a".repeat(TEXT_LIMIT + 1)).is_err());
    }
}
