use jiff::civil::{Date, DateTime};
use kernel::{Error, Fault, Lang, Result};
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::{Cell, Column, Kind, Sheet, clean, few_enough, looks_like_formula};

/// The longest text that a cell of the format holds (Excel's specifications and limits); what is
/// longer ends with three dots there, and is whole in the CSV file.
const LONGEST_TEXT: usize = 32_767;

/// The longest name of a sheet's tab.
const LONGEST_NAME: usize = 31;

/// Columns are at least and at most this many signs wide; longer texts take several lines.
const WIDTHS: (usize, usize) = (9, 60);

/// How many rows are looked at to find a column's width.
const LOOKED_AT: usize = 500;

/// The list as an Excel file: each cell of its own type, the head in sight and with filters. The
/// same list always gives the same bytes.
///
/// It computes for up to seconds on long lists: call it where blocking is allowed.
pub fn xlsx(sheet: &Sheet) -> Result<Vec<u8>> {
    few_enough(sheet.rows.len())?;
    write(sheet).map_err(broken)
}

fn write(sheet: &Sheet) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let properties = DocProperties::new()
        .set_title(clean(&sheet.name))
        .set_author(clean(&sheet.organisation))
        .set_creation_datetime(&date_of(sheet.date)?);
    workbook.set_properties(&properties);
    let worksheet = workbook.add_worksheet();
    worksheet.set_name(tab_name(&sheet.name))?;
    head(worksheet, sheet)?;
    let formats: Vec<_> = sheet.columns.iter().map(|column| Formats::of(column.kind, sheet.lang)).collect();
    for (row, cells) in (1..).zip(&sheet.rows) {
        for ((column, formats), cell) in (0..).zip(&formats).zip(cells) {
            write_cell(worksheet, row, column, cell, formats)?;
        }
    }
    for (column, number) in sheet.columns.iter().zip(0..) {
        worksheet.set_column_width(number, width(sheet, column, usize::from(number)))?;
    }
    workbook.save_to_buffer()
}

/// The head: bold, always in sight, with a filter for each column, repeated on each printed page.
fn head(worksheet: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    let format = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_background_color(Color::RGB(0x00F6_F7F4))
        .set_border_bottom(FormatBorder::Medium)
        .set_border_bottom_color(Color::RGB(0x0014_343B));
    for (column, number) in sheet.columns.iter().zip(0..) {
        worksheet.write_string_with_format(0, number, cut(&column.title), &format)?;
    }
    worksheet.set_freeze_panes(1, 0)?;
    worksheet.set_repeat_rows(0, 0)?;
    worksheet.set_paper_size(9).set_landscape().set_print_fit_to_pages(1, 0);
    if let Some(last) = u16::try_from(sheet.columns.len()).ok().and_then(|columns| columns.checked_sub(1)) {
        let rows = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
        worksheet.autofilter(0, 0, rows, last)?;
    }
    Ok(())
}

/// How the cells of a column are shown.
struct Formats {
    text: Format,
    /// A text that looks like a formula stays a text when somebody edits it.
    quoted: Format,
    number: Format,
    day: Format,
    time: Format,
}

impl Formats {
    fn of(kind: Kind, lang: Lang) -> Self {
        let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let plain = Format::new().set_align(FormatAlign::Top);
        let number = match kind {
            Kind::Number(0) => "#,##0".to_owned(),
            Kind::Number(decimals) => format!("#,##0.{}", "#".repeat(usize::from(decimals))),
            Kind::Text | Kind::Day | Kind::Time => "General".to_owned(),
        };
        let (day, time) = match lang {
            Lang::Fi | Lang::Sv => ("d.m.yyyy", "d.m.yyyy hh:mm"),
            Lang::En => ("d mmm yyyy", "d mmm yyyy hh:mm"),
        };
        Self {
            quoted: text.clone().set_quote_prefix(),
            text,
            number: plain.clone().set_num_format(number),
            day: plain.clone().set_num_format(day),
            time: plain.set_num_format(time),
        }
    }
}

fn write_cell(
    worksheet: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &Cell,
    formats: &Formats,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Text(text) => {
            let format = if looks_like_formula(text) { &formats.quoted } else { &formats.text };
            worksheet.write_string_with_format(row, column, cut(text), format)?;
        }
        Cell::Number(number) if number.is_finite() => {
            worksheet.write_number_with_format(row, column, *number, &formats.number)?;
        }
        Cell::Day(day) => match date_of(*day) {
            Ok(value) => drop(worksheet.write_datetime_with_format(row, column, &value, &formats.day)?),
            // The format knows no days before 1900.
            Err(_) => drop(worksheet.write_string_with_format(row, column, day.to_string(), &formats.text)?),
        },
        Cell::Time(time) => match time_of(*time) {
            Ok(value) => drop(worksheet.write_datetime_with_format(row, column, &value, &formats.time)?),
            Err(_) => drop(worksheet.write_string_with_format(row, column, time.to_string(), &formats.text)?),
        },
        Cell::Empty | Cell::Number(_) => {}
    }
    Ok(())
}

fn date_of(day: Date) -> Result<ExcelDateTime, XlsxError> {
    let [month, day_of_month] = [day.month(), day.day()].map(i8::unsigned_abs);
    ExcelDateTime::from_ymd(u16::try_from(day.year()).unwrap_or(0), month, day_of_month)
}

fn time_of(time: DateTime) -> Result<ExcelDateTime, XlsxError> {
    let [hour, minute] = [time.hour(), time.minute()].map(i8::unsigned_abs);
    date_of(time.date())?.and_hms(u16::from(hour), minute, f64::from(time.second()))
}

/// The name on the tab: Excel takes neither some signs nor a long or empty one.
fn tab_name(name: &str) -> String {
    let allowed = |sign: &char| !sign.is_control() && !r"[]:*?/\".contains(*sign);
    let name: String = name.chars().filter(allowed).take(LONGEST_NAME).collect();
    let name = name.trim().trim_matches('\'').trim();
    if name.is_empty() { "1".to_owned() } else { name.to_owned() }
}

fn cut(text: &str) -> String {
    let text = clean(text);
    // Excel counts in units of UTF-16.
    if text.encode_utf16().count() <= LONGEST_TEXT {
        return text.into_owned();
    }
    let mut units = 0;
    let mut short: String = text
        .chars()
        .take_while(|sign| {
            units += sign.len_utf16();
            units < LONGEST_TEXT
        })
        .collect();
    short.push('…');
    short
}

fn width(sheet: &Sheet, column: &Column, number: usize) -> f64 {
    let longest = |text: &str| text.lines().map(|line| line.chars().count()).max().unwrap_or(0);
    let cells = sheet.rows.iter().take(LOOKED_AT).filter_map(|row| row.get(number)).map(|cell| match cell {
        Cell::Text(text) => longest(text),
        Cell::Number(number) => number.to_string().len().min(16),
        Cell::Day(_) => 11,
        Cell::Time(_) => 17,
        Cell::Empty => 0,
    });
    // The filter's button takes the room of three signs in the head.
    let signs = cells.chain([longest(&column.title) + 3]).max().unwrap_or(0);
    u32::try_from(signs.clamp(WIDTHS.0, WIDTHS.1) + 1).map_or(10.0, f64::from)
}

fn broken(cause: XlsxError) -> Error {
    Fault::because("writing a list as XLSX", cause).into()
}

#[cfg(test)]
mod tests {
    use super::{LONGEST_TEXT, cut, tab_name};

    #[test]
    fn names_of_tabs_are_what_excel_takes() {
        assert_eq!(tab_name("Tavoitteet / 2026: [luonnos]?"), "Tavoitteet  2026 luonnos");
        assert_eq!(tab_name("'''"), "1");
        assert_eq!(tab_name(""), "1");
        assert_eq!(tab_name(&"ä".repeat(40)).chars().count(), 31);
    }

    #[test]
    fn endless_texts_are_cut_with_a_mark() {
        assert_eq!(cut(&"x".repeat(LONGEST_TEXT)).len(), LONGEST_TEXT);
        let short = cut(&"😀".repeat(LONGEST_TEXT));
        assert!(short.ends_with('…') && short.encode_utf16().count() <= LONGEST_TEXT);
    }
}
