use kernel::Refusal;

/// The longest name of a person, an organisation or a post, in characters.
pub const NAME_LIMIT: usize = 200;
/// The longest other line, in characters.
pub const LINE_LIMIT: usize = 500;
/// The longest note on a person, in characters.
pub const NOTE_LIMIT: usize = 5_000;

/// Refused with `line-too-long` beyond the limit.
pub(crate) fn fits(field: &'static str, text: &str, limit: usize) -> Result<(), Refusal> {
    if text.chars().count() <= limit {
        return Ok(());
    }
    Err(Refusal::new("line-too-long").on(field).with("limit", limit))
}
