/// The statement as SQLite takes it: `$1` becomes `?1`, and a row lock at the end is left out, because SQLite has one
/// writer anyway. Quoted texts, quoted names and comments stay as they are.
pub(super) fn for_sqlite(sql: &str) -> String {
    let mut out = String::with_capacity(sql.len());
    let mut rest = without_lock(sql);
    while let Some(at) = rest.find(['$', '\'', '"', '-', '/']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let taken = match from.as_bytes()[0] {
            b'$' if from[1..].starts_with(|next: char| next.is_ascii_digit()) => {
                out.push('?');
                rest = &from[1..];
                continue;
            }
            b'\'' => quoted(from, '\''),
            b'"' => quoted(from, '"'),
            b'-' if from.starts_with("--") => from.find('\n').unwrap_or(from.len()),
            b'/' if from.starts_with("/*") => from.find("*/").map_or(from.len(), |end| end + 2),
            _ => 1,
        };
        out.push_str(&from[..taken]);
        rest = &from[taken..];
    }
    out.push_str(rest);
    out
}

/// How many bytes a quoted piece at the start takes, both quotes included. A doubled quote reads as two pieces.
fn quoted(text: &str, quote: char) -> usize {
    text[1..].find(quote).map_or(text.len(), |end| end + 2)
}

fn without_lock(sql: &str) -> &str {
    let trimmed = sql.trim_end();
    ["FOR UPDATE SKIP LOCKED", "FOR UPDATE"]
        .into_iter()
        .find_map(|lock| trimmed.strip_suffix(lock))
        .filter(|before| before.ends_with(char::is_whitespace))
        .unwrap_or(sql)
}

#[cfg(test)]
mod tests {
    use super::for_sqlite;

    #[test]
    fn parameters_are_renamed_outside_of_quotes_and_comments() {
        for (given, wanted) in [
            ("SELECT a FROM t WHERE b = $1 AND c = $12", "SELECT a FROM t WHERE b = ?1 AND c = ?12"),
            ("SELECT '$1''$2', \"a$1\", $1", "SELECT '$1''$2', \"a$1\", ?1"),
            ("SELECT 1 -- $1\n, $1 /* $2 */ - 1 / $2", "SELECT 1 -- $1\n, ?1 /* $2 */ - 1 / ?2"),
            ("SELECT 'ä$1' || $1 || 'ö", "SELECT 'ä$1' || ?1 || 'ö"),
            ("SELECT '$' , $", "SELECT '$' , $"),
        ] {
            assert_eq!(for_sqlite(given), wanted);
        }
    }

    #[test]
    fn row_locks_are_left_out() {
        assert_eq!(for_sqlite("SELECT a FROM t WHERE b = $1 FOR UPDATE\n"), "SELECT a FROM t WHERE b = ?1 ");
        assert_eq!(for_sqlite("SELECT a FROM t LIMIT 1 FOR UPDATE SKIP LOCKED"), "SELECT a FROM t LIMIT 1 ");
        assert_eq!(for_sqlite("SELECT 'x FOR UPDATE'"), "SELECT 'x FOR UPDATE'");
    }
}
