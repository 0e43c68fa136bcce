//! Pictures drawn as SVG on the server: pure functions from data to text. All words and numbers come in
//! formatted; each picture has a title and a description, and prints in black and white, because what
//! differs, differs in shape and words too.
//!
//! A picture for the page takes its colours from the theme by CSS classes and is drawn twice, wide and
//! narrow, of which the style sheet shows one. A picture for paper is drawn once and carries its colours.

mod bar_chart;
mod drawing;
mod grid;
mod line_chart;
mod month_chart;
mod progress_bar;
mod scale;
mod status_strip;
mod year_clock;

pub use bar_chart::{Bar, BarChart, bar_chart};
pub use grid::{Grid, GridPoint, Mark, grid, mark};
pub use line_chart::{DatedValue, LineChart, TargetLine, line_chart};
pub use month_chart::{MonthChart, MonthRow, month_chart};
pub use progress_bar::{ProgressBar, progress_bar};
pub use scale::Grain;
pub use status_strip::{StateCount, StatusStrip, status_strip};
pub use year_clock::{ClockMark, ClockRing, MOST_RINGS, YearClock, year_clock};

/// Where a picture will be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// On a page, in the colours of its theme.
    Page,
    /// In a document on white paper, with its colours in it.
    Paper,
}
