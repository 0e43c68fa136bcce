//! The sample report.

use askama::Template;
use kit_web::list_view::{Column, Download};
use kit_web::shell::{Link, Shell};
use kit_web::state::State;

use crate::plan::{chart, strip};
use crate::surroundings::Look;

/// A frozen and approved report.
#[derive(Template)]
#[template(path = "report.html")]
pub struct Report {
    shell: Shell,
    strip: String,
    chart: String,
    columns: Vec<Column>,
    downloads: Vec<Download>,
}

impl Report {
    pub fn sample(look: &Look) -> Self {
        let mut shell = look.shell("Seurantaraportti 3/2026", "report.html");
        shell.breadcrumbs.push(Link::new("Raportit", "report.html"));
        Self {
            shell,
            strip: strip("raportin-tilanne"),
            chart: chart("raportin-junat"),
            columns: vec![Column::new("Toimenpide"), Column::new("Tila"), Column::new("Päivä"), Column::new("Muutos")],
            downloads: vec![Download::new("PDF", "report.pdf"), Download::new("Word (DOCX)", "report.docx")],
        }
    }
}
