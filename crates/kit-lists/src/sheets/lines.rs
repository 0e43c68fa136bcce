use std::io::Write;

use csv::{Terminator, Writer, WriterBuilder};
use kernel::{Error, Fault, Lang, Result};

use super::{Cell, Column, Kind, clean, few_enough, looks_like_formula};

/// A CSV file while it is written, row by row, so that a long list never stands in memory.
pub struct Lines<W: Write> {
    writer: Writer<W>,
    lang: Lang,
    kinds: Vec<Kind>,
    rows: usize,
}

impl<W: Write> Lines<W> {
    /// Begins the file with the head of the list.
    pub fn begin(mut to: W, lang: Lang, columns: &[Column]) -> Result<Self> {
        to.write_all(b"\xEF\xBB\xBF").map_err(|e| broken(e.into()))?;
        let mut writer =
            WriterBuilder::new().delimiter(separator(lang)).terminator(Terminator::CRLF).flexible(true).from_writer(to);
        writer.write_record(columns.iter().map(|column| harmless(&column.title))).map_err(broken)?;
        Ok(Self { writer, lang, kinds: columns.iter().map(|column| column.kind).collect(), rows: 0 })
    }

    /// Adds a row.
    pub fn row(&mut self, cells: &[Cell]) -> Result<()> {
        self.rows += 1;
        few_enough(self.rows)?;
        let fields = self.kinds.iter().enumerate().map(|(n, kind)| field(cells.get(n), *kind, self.lang));
        self.writer.write_record(fields).map_err(broken)
    }

    /// Writes what is left.
    pub fn finish(mut self) -> Result<()> {
        self.writer.flush().map_err(|e| broken(e.into()))
    }
}

fn separator(lang: Lang) -> u8 {
    match lang {
        Lang::Fi | Lang::Sv => b';',
        Lang::En => b',',
    }
}

fn field(cell: Option<&Cell>, kind: Kind, lang: Lang) -> String {
    match cell {
        Some(Cell::Text(text)) => harmless(text),
        Some(Cell::Number(number)) if number.is_finite() => number_text(*number, kind, lang),
        Some(Cell::Day(day)) => day.to_string(),
        Some(Cell::Time(time)) => format!("{}", time.strftime("%Y-%m-%d %H:%M")),
        Some(Cell::Number(_) | Cell::Empty) | None => String::new(),
    }
}

/// A text that no program runs: an apostrophe before what looks like a formula.
fn harmless(text: &str) -> String {
    let text = clean(text);
    if looks_like_formula(&text) { format!("'{text}") } else { text.into_owned() }
}

fn number_text(number: f64, kind: Kind, lang: Lang) -> String {
    let text = match kind {
        Kind::Number(decimals) => {
            let text = format!("{number:.*}", usize::from(decimals));
            if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
        }
        Kind::Text | Kind::Day | Kind::Time => number.to_string(),
    };
    match lang {
        Lang::Fi | Lang::Sv => text.replace('.', ","),
        Lang::En => text,
    }
}

fn broken(cause: csv::Error) -> Error {
    Fault::because("writing a list as CSV", cause).into()
}
