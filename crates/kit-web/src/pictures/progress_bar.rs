use super::Ink;
use super::drawing::{Anchor, Drawing, Paint, Sheet, TEXT, text_width};

/// How much of something is done.
#[derive(Clone, Copy, Debug)]
pub struct ProgressBar<'a> {
    /// Unique among the pictures of a page.
    pub id: &'a str,
    /// What it is about.
    pub title: &'a str,
    /// What it shows, in a sentence.
    pub description: &'a str,
    /// How many are done.
    pub done: u32,
    /// Of how many; none is no progress.
    pub total: u32,
    /// The number beside the bar, for example "5 / 12".
    pub words: &'a str,
}

const BAR: f64 = 160.0;
const HEIGHT: f64 = 20.0;

/// A thin bar with its number.
pub fn progress_bar(bar: &ProgressBar, ink: Ink) -> String {
    let width = BAR + 12.0 + text_width(bar.words, TEXT) + 4.0;
    let sheet = Sheet {
        id: bar.id,
        title: bar.title,
        description: bar.description,
        width,
        height: HEIGHT,
        text: TEXT,
        variant: "",
    };
    let share = if bar.total == 0 { 0.0 } else { f64::from(bar.done.min(bar.total)) / f64::from(bar.total) };
    let mut drawing = Drawing::new(ink, &sheet);
    drawing.bar(0.0, 7.0, BAR, 6.0, Paint::Track);
    if share > 0.0 {
        drawing.bar(0.0, 7.0, BAR * share, 6.0, Paint::Done);
    }
    drawing.text(BAR + 12.0, 15.0, Anchor::Start, Paint::Plain, bar.words);
    drawing.finish()
}

#[cfg(test)]
mod tests {
    use super::{Ink, ProgressBar, progress_bar};

    const BAR: ProgressBar = ProgressBar {
        id: "p1",
        title: "Tavoitteet",
        description: "Viisi tavoitetta kahdestatoista on toteutunut.",
        done: 5,
        total: 12,
        words: "5 / 12",
    };

    #[test]
    fn a_bar_for_the_page_and_for_paper() {
        insta::assert_snapshot!("progress_page", progress_bar(&BAR, Ink::Page));
        insta::assert_snapshot!("progress_paper", progress_bar(&BAR, Ink::Paper));
    }

    #[test]
    fn nothing_to_do_is_no_progress() {
        let picture = progress_bar(&ProgressBar { done: 0, total: 0, ..BAR }, Ink::Page);
        assert!(!picture.contains("p-done"));
    }
}
