use kernel::Refusal;

/// The longest title, name or address, in characters.
pub const LINE_LIMIT: usize = 500;
/// The longest description, reason or comment, in characters.
pub const TEXT_LIMIT: usize = 10_000;

/// A line that must be there; refused with `missing`, which says what to write, or `line-too-long`.
pub(crate) fn line(field: &'static str, missing: &'static str, text: &str) -> Result<(), Refusal> {
    if text.is_empty() {
        return Err(Refusal::new(missing).on(field));
    }
    fits(field, text, LINE_LIMIT)
}

/// Refused with `line-too-long` beyond the limit.
pub(crate) fn fits(field: &'static str, text: &str, limit: usize) -> Result<(), Refusal> {
    if text.chars().count() <= limit {
        return Ok(());
    }
    Err(Refusal::new("line-too-long").on(field).with("limit", limit))
}
