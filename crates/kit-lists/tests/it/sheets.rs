//! Lists as CSV and XLSX: harmless, typed, and read back as they were.

use std::io::{Cursor, Read};

use jiff::civil::date;
use kernel::{Error, Lang};
use kit_lists::sheets::{Cell, Column, Kind, Lines, MOST_ROWS, Sheet, csv, xlsx};

const FORMULAS: [&str; 12] = [
    "=1+1",
    "=HYPERLINK(\"https://example.org\";\"x\")",
    "+358 40 1234567",
    "-5",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "＝1+1",
    "=cmd|' /C calc'!A0",
    "\u{0}=1+1",
    "-\"; drop",
];

fn sheet(lang: Lang) -> Sheet {
    Sheet {
        name: "Toimenpiteet".to_owned(),
        organisation: "Koivurannan kaupunki".to_owned(),
        date: date(2026, 9, 14),
        lang,
        columns: vec![
            Column::text("Nimi"),
            Column { title: "Osuus".to_owned(), kind: Kind::Number(2) },
            Column::day("Määräaika"),
            Column { title: "Kirjattu".to_owned(), kind: Kind::Time },
        ],
        rows: vec![
            vec![
                "Lausunto; \"yhteinen\", kolmen kanssa\ntoinen rivi".into(),
                1234.5.into(),
                date(2026, 2, 28).into(),
                Cell::Time(date(2026, 1, 2).at(9, 30, 0, 0)),
            ],
            vec!["Åäö 猫".into(), f64::NAN.into(), Cell::Empty],
            vec!["vanha".into(), (-7.0).into(), date(1899, 1, 1).into(), Cell::Empty, "liikaa".into()],
        ],
    }
}

fn as_csv(sheet: &Sheet) -> String {
    let mut file = Vec::new();
    csv(sheet, &mut file).unwrap();
    String::from_utf8(file).unwrap()
}

fn read_back(file: &str, separator: u8) -> Vec<Vec<String>> {
    let text = file.strip_prefix('\u{FEFF}').unwrap();
    let mut reader = ::csv::ReaderBuilder::new().delimiter(separator).has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// A part of an XLSX file.
fn part(file: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn csv_is_written_as_the_readers_excel_expects_it() {
    for (lang, separator, number) in
        [(Lang::Fi, b';', "1234,5"), (Lang::Sv, b';', "1234,5"), (Lang::En, b',', "1234.5")]
    {
        let file = as_csv(&sheet(lang));
        assert!(file.ends_with("\r\n"));
        let rows = read_back(&file, separator);
        assert_eq!(rows[0], ["Nimi", "Osuus", "Määräaika", "Kirjattu"]);
        let first = "Lausunto; \"yhteinen\", kolmen kanssa\ntoinen rivi";
        assert_eq!(rows[1], [first, number, "2026-02-28", "2026-01-02 09:30"]);
        assert_eq!(rows[2], ["Åäö 猫", "", "", ""]);
        assert_eq!(rows[3], ["vanha", "-7", "1899-01-01", ""]);
    }
}

#[test]
fn no_text_of_a_csv_file_is_a_formula() {
    let mut list = sheet(Lang::En);
    list.columns = vec![Column::text("=head")];
    list.rows = FORMULAS.iter().map(|text| vec![(*text).into()]).collect();
    for row in read_back(&as_csv(&list), b',') {
        assert!(row[0].starts_with('\''), "{row:?}");
    }
    list.rows = vec![vec!["a=b".into()], vec!["'=".into()], vec!["".into()]];
    let rows = read_back(&as_csv(&list), b',');
    assert_eq!(rows[1..], [["a=b"], ["'="], [""]]);
}

#[test]
fn xlsx_cells_have_their_types() {
    let file = xlsx(&sheet(Lang::Fi)).unwrap();
    let cells = part(&file, "xl/worksheets/sheet1.xml");
    assert!(cells.contains("<v>1234.5</v>"), "{cells}");
    assert!(cells.contains("<v>46081</v>"), "28.2.2026 as a day");
    assert!(cells.contains("state=\"frozen\""));
    assert!(cells.contains("<autoFilter ref=\"A1:D4\"/>"));
    assert!(part(&file, "xl/sharedStrings.xml").contains("1899-01-01"));
    assert!(part(&file, "xl/workbook.xml").contains("name=\"Toimenpiteet\""));
    let properties = part(&file, "docProps/core.xml");
    assert!(properties.contains("<dc:title>Toimenpiteet</dc:title>"));
    assert!(properties.contains("2026-09-14T00:00:00Z"));
    assert!(file == xlsx(&sheet(Lang::Fi)).unwrap(), "the same list gives the same bytes");
}

#[test]
fn no_text_of_an_xlsx_file_is_a_formula() {
    let mut list = sheet(Lang::En);
    list.rows = FORMULAS.iter().map(|text| vec![(*text).into()]).collect();
    let file = xlsx(&list).unwrap();
    let cells = part(&file, "xl/worksheets/sheet1.xml");
    assert!(!cells.contains("<f>") && !cells.contains("<f "));
    assert_eq!(cells.matches("t=\"s\"").count(), FORMULAS.len() + list.columns.len());
    assert!(part(&file, "xl/styles.xml").contains("quotePrefix=\"1\""));
}

#[test]
fn odd_lists_are_written_too() {
    let mut list = sheet(Lang::En);
    list.columns.clear();
    assert!(xlsx(&list).is_ok());
    list.rows.clear();
    assert!(xlsx(&list).is_ok());
    list.columns = vec![Column::text("x".repeat(50_000))];
    list.rows = vec![vec!["y".repeat(50_000).into()], vec![]];
    assert!(xlsx(&list).is_ok());
    assert!(as_csv(&list).len() > 100_000);
}

#[test]
fn too_many_rows_are_refused() {
    let mut list = sheet(Lang::En);
    list.rows = vec![Vec::new(); MOST_ROWS + 1];
    let mut nowhere = Vec::new();
    for refused in [csv(&list, &mut nowhere).unwrap_err(), xlsx(&list).unwrap_err()] {
        let Error::Refused(refusals) = refused else { panic!("{refused}") };
        assert_eq!((refusals[0].code, refusals[0].value("most")), ("rows-too-many", Some("100000")));
    }
    let mut lines = Lines::begin(std::io::sink(), Lang::En, &list.columns).unwrap();
    for _ in 0..MOST_ROWS {
        lines.row(&[]).unwrap();
    }
    assert!(matches!(lines.row(&[]), Err(Error::Refused(_))));
}
