//! A plan's pictures, drawn by the server.
// tidy: no template because it draws for other pages

use jiff::civil::Date;
use kernel::Lang;

use crate::rules::PlanContents;

/// How many goals stand how, as one thin bar.
pub(super) fn goals_strip(_lang: Lang, _contents: &PlanContents, _today: Date) -> String {
    String::new()
}
