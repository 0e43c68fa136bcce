use super::body::Body;
use super::runs::Look;
use crate::document::{Align, Column, KeyFigure, Run, Table};

/// The width of the text, in twentieths of a point.
const TEXT_WIDTH: usize = 9072;

impl Body<'_> {
    /// A table with its caption, its head repeated on every page.
    pub(super) fn table(&mut self, table: &Table) {
        if table.columns.is_empty() {
            return;
        }
        if let Some(caption) = &table.caption {
            self.plain("TableCaption", caption);
        }
        let widths = widths(&table.columns);
        self.xml.open("w:tbl", &[]);
        self.table_properties("ReportTable", table);
        self.grid(&widths);
        self.head(table, &widths);
        for row in &table.rows {
            self.open_row(false);
            for (n, (column, width)) in table.columns.iter().zip(&widths).enumerate() {
                let look = Look { bold: n == 0 && table.rows_have_heads, ..Look::default() };
                self.cell(*width, column.align, row.cells.get(n).map_or(&[][..], Vec::as_slice), look);
            }
            self.xml.close();
        }
        self.xml.close();
        self.after_table();
    }

    /// A row of numbers that say how things stand.
    pub(super) fn key_figures(&mut self, figures: &[KeyFigure]) {
        if figures.is_empty() {
            return;
        }
        let across = figures.len().min(4);
        let widths = vec![TEXT_WIDTH / across; across];
        self.xml.open("w:tbl", &[]);
        self.xml.open("w:tblPr", &[]);
        self.xml.value("w:tblStyle", "KeyFigures");
        self.xml.empty("w:tblW", &[("w:w", "5000"), ("w:type", "pct")]);
        self.xml.empty("w:tblLayout", &[("w:type", "fixed")]);
        self.xml.close();
        self.grid(&widths);
        for row in figures.chunks(across) {
            self.open_row(false);
            for (n, width) in widths.iter().enumerate() {
                self.open_cell(*width);
                match row.get(n) {
                    Some(figure) => self.key_figure(figure),
                    None => self.paragraph("Normal", |_| {}),
                }
                self.xml.close();
            }
            self.xml.close();
        }
        self.xml.close();
        self.after_table();
    }

    fn key_figure(&mut self, figure: &KeyFigure) {
        self.plain("KeyFigureLabel", &figure.label);
        self.plain("KeyFigure", &figure.number.as_str().into());
        if let Some(note) = &figure.note {
            self.plain("KeyFigureNote", note);
        }
    }

    /// Begins a box that stands out: a table of one cell with a bar of this colour.
    pub(super) fn open_box(&mut self, colour: &str) {
        self.xml.open("w:tbl", &[]);
        self.xml.open("w:tblPr", &[]);
        self.xml.value("w:tblStyle", "Callout");
        self.xml.empty("w:tblW", &[("w:w", "5000"), ("w:type", "pct")]);
        self.xml.open("w:tblBorders", &[]);
        self.xml.empty("w:left", &[("w:val", "single"), ("w:sz", "36"), ("w:space", "0"), ("w:color", colour)]);
        self.xml.close();
        self.xml.empty("w:tblLayout", &[("w:type", "fixed")]);
        self.xml.close();
        self.grid(&[TEXT_WIDTH]);
        self.open_row(false);
        self.open_cell(TEXT_WIDTH);
    }

    /// Ends the box.
    pub(super) fn close_box(&mut self) {
        for _cell_row_table in 0..3 {
            self.xml.close();
        }
        self.after_table();
    }

    fn table_properties(&mut self, style: &str, table: &Table) {
        self.xml.open("w:tblPr", &[]);
        self.xml.value("w:tblStyle", style);
        self.xml.empty("w:tblW", &[("w:w", "5000"), ("w:type", "pct")]);
        self.xml.empty("w:tblLayout", &[("w:type", "fixed")]);
        let first_column = if table.rows_have_heads { "1" } else { "0" };
        let look = [
            ("w:val", "0420"),
            ("w:firstRow", "1"),
            ("w:lastRow", "0"),
            ("w:firstColumn", first_column),
            ("w:lastColumn", "0"),
            ("w:noHBand", "1"),
            ("w:noVBand", "1"),
        ];
        self.xml.empty("w:tblLook", &look);
        if let Some(caption) = &table.caption {
            self.xml.value("w:tblCaption", &caption.text);
        }
        self.xml.close();
    }

    fn grid(&mut self, widths: &[usize]) {
        self.xml.open("w:tblGrid", &[]);
        for width in widths {
            self.xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
        }
        self.xml.close();
    }

    fn head(&mut self, table: &Table, widths: &[usize]) {
        self.open_row(true);
        for (column, width) in table.columns.iter().zip(widths) {
            let title = [Run::from(column.title.clone())];
            self.cell(*width, column.align, &title, Look { bold: true, ..Look::default() });
        }
        self.xml.close();
    }

    fn open_row(&mut self, head: bool) {
        self.xml.open("w:tr", &[]);
        self.xml.open("w:trPr", &[]);
        self.xml.empty("w:cantSplit", &[]);
        if head {
            self.xml.empty("w:tblHeader", &[]);
        }
        self.xml.close();
    }

    fn open_cell(&mut self, width: usize) {
        self.xml.open("w:tc", &[]);
        self.xml.open("w:tcPr", &[]);
        self.xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
        self.xml.close();
    }

    fn cell(&mut self, width: usize, align: Align, runs: &[Run], look: Look) {
        self.open_cell(width);
        self.open_paragraph("TableText");
        match align {
            Align::Start => {}
            Align::Centre => self.xml.value("w:jc", "center"),
            Align::End => self.xml.value("w:jc", "right"),
        }
        self.xml.close();
        self.runs(runs, look);
        self.xml.close();
        self.xml.close();
    }

    /// Room after a table; without a paragraph between them, two tables would become one.
    fn after_table(&mut self) {
        self.paragraph("AfterTable", |_| {});
    }
}

fn widths(columns: &[Column]) -> Vec<usize> {
    let shares: Vec<_> = columns.iter().map(|column| usize::from(column.width.max(1))).collect();
    let whole: usize = shares.iter().sum();
    shares.iter().map(|share| TEXT_WIDTH * share / whole).collect()
}
