use std::fmt::Write as _;

use serde::Serialize;

use super::load::Measured;
use super::memory::resident_mb;

/// One line of the result.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// What was measured.
    pub name: &'static str,
    /// `sqlite` or `postgres`.
    pub backend: &'static str,
    /// How many times the demonstration data there were.
    pub scale: usize,
    /// How many requests.
    pub n: usize,
    /// Half of them took no longer, in milliseconds.
    pub p50_ms: f64,
    /// All but one in a hundred took no longer, in milliseconds.
    pub p99_ms: f64,
    /// Requests in a second over eight connections.
    pub per_s: f64,
    /// The same bytes sent from memory by the same server, in a second.
    pub floor_per_s: f64,
    /// How much of that floor is reached.
    pub ratio: f64,
    /// The memory of the whole process, in megabytes.
    pub rss_mb: f64,
}

impl Row {
    pub(super) fn of(
        name: &'static str,
        backend: &'static str,
        scale: usize,
        measured: &Measured,
        floor: &Measured,
    ) -> Self {
        Self {
            name,
            backend,
            scale,
            n: measured.n,
            p50_ms: rounded(measured.p50_ms, 1_000.0),
            p99_ms: rounded(measured.p99_ms, 1_000.0),
            per_s: rounded(measured.per_s, 10.0),
            floor_per_s: rounded(floor.per_s, 10.0),
            ratio: rounded(measured.per_s / floor.per_s.max(f64::MIN_POSITIVE), 1_000.0),
            rss_mb: rounded(resident_mb(), 10.0),
        }
    }
}

fn rounded(number: f64, to: f64) -> f64 {
    (number * to).round() / to
}

/// The rows as a table for people.
pub fn table(rows: &[Row]) -> String {
    let mut table = format!(
        "{:<13} {:<9} {:>5} {:>7} {:>9} {:>9} {:>9} {:>10} {:>6} {:>7}\n",
        "name", "backend", "scale", "n", "p50 ms", "p99 ms", "per s", "floor/s", "ratio", "rss MB"
    );
    for row in rows {
        let _ = writeln!(
            table,
            "{:<13} {:<9} {:>5} {:>7} {:>9.3} {:>9.3} {:>9.1} {:>10.1} {:>6.3} {:>7.1}",
            row.name,
            row.backend,
            row.scale,
            row.n,
            row.p50_ms,
            row.p99_ms,
            row.per_s,
            row.floor_per_s,
            row.ratio,
            row.rss_mb
        );
    }
    table
}
