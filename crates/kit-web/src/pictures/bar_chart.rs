use super::Ink;
use super::drawing::{Anchor, Drawing, Paint, Sheet, TEXT, TEXT_NARROW, text_width};

/// How many there are of each of several things.
#[derive(Clone, Copy, Debug)]
pub struct BarChart<'a> {
    /// Unique among the pictures of a page.
    pub id: &'a str,
    /// What it is about.
    pub title: &'a str,
    /// What it shows, in a sentence.
    pub description: &'a str,
    /// The bars from top to bottom.
    pub bars: &'a [Bar<'a>],
}

/// One of them.
#[derive(Clone, Copy, Debug)]
pub struct Bar<'a> {
    /// What it is.
    pub label: &'a str,
    /// How many.
    pub count: u32,
    /// The number as people write it.
    pub words: &'a str,
}

const ROW: f64 = 44.0;
/// How much higher a row is whose name takes two lines.
const LINE: f64 = 19.0;
const BAR: f64 = 14.0;
/// The narrowest bar of something that is there at all.
const LEAST: f64 = 3.0;
const NUMBER: f64 = 48.0;

/// Bars from the left, each below its name and before its number; nothing where there are none.
pub fn bar_chart(chart: &BarChart, ink: Ink) -> String {
    if chart.bars.is_empty() {
        return String::new();
    }
    match ink {
        Ink::Paper => draw(chart, ink, 720.0, TEXT, ""),
        Ink::Page => draw(chart, ink, 720.0, TEXT, "wide") + &draw(chart, ink, 340.0, TEXT_NARROW, "narrow"),
    }
}

fn draw(chart: &BarChart, ink: Ink, width: f64, text: f64, variant: &str) -> String {
    let id = if variant.is_empty() { chart.id.to_owned() } else { format!("{}-{variant}", chart.id) };
    let labels: Vec<(String, Option<String>)> = chart.bars.iter().map(|bar| lines(bar.label, text, width)).collect();
    let more = |label: &(String, Option<String>)| if label.1.is_some() { LINE } else { 0.0 };
    let height = labels.iter().fold(0.0, |height, label| height + ROW + more(label));
    let sheet = Sheet { id: &id, title: chart.title, description: chart.description, width, height, text, variant };
    let mut drawing = Drawing::new(ink, &sheet);
    let most = f64::from(chart.bars.iter().map(|bar| bar.count).max().unwrap_or_default().max(1));
    let mut y = 0.0;
    for (bar, label) in chart.bars.iter().zip(&labels) {
        drawing.text(0.0, y + 16.0, Anchor::Start, Paint::Plain, &label.0);
        if let Some(second) = &label.1 {
            drawing.text(0.0, y + 16.0 + LINE, Anchor::Start, Paint::Plain, second);
        }
        y += more(label);
        let long = (width - NUMBER) * f64::from(bar.count) / most;
        let long = if bar.count == 0 { 0.0 } else { long.max(LEAST) };
        drawing.bar(0.0, y + 22.0, long, BAR, Paint::Done);
        drawing.text(long + 8.0, y + 34.0, Anchor::Start, Paint::Plain, bar.words);
        y += ROW;
    }
    drawing.finish()
}

/// A label in a line, or in two where it is too long for one.
fn lines(label: &str, size: f64, width: f64) -> (String, Option<String>) {
    let mut breaks = label.rmatch_indices(' ').map(|(at, _)| at);
    match breaks.find(|at| text_width(&label[..*at], size) <= width) {
        Some(at) if text_width(label, size) > width => {
            (label[..at].to_owned(), Some(fitting(label[at..].trim_start(), size, width)))
        }
        _ => (fitting(label, size, width), None),
    }
}

/// A label, cut where it would leave the picture.
fn fitting(label: &str, size: f64, width: f64) -> String {
    if text_width(label, size) <= width {
        return label.to_owned();
    }
    let mut short: String = label.to_owned();
    while !short.is_empty() && text_width(&short, size) > width - size {
        short.pop();
    }
    format!("{}…", short.trim_end())
}

#[cfg(test)]
mod tests {
    use super::{Bar, BarChart, Ink, bar_chart, fitting, lines};

    fn chart(counts: &[u32]) -> String {
        let words: Vec<String> = counts.iter().map(ToString::to_string).collect();
        let bars: Vec<Bar<'_>> =
            counts.iter().zip(&words).map(|(count, words)| Bar { label: "<A>", count: *count, words }).collect();
        bar_chart(&BarChart { id: "contacts", title: "Contacts", description: "By channel.", bars: &bars }, Ink::Paper)
    }

    #[test]
    fn the_longest_bar_is_the_greatest_number() {
        let drawn = chart(&[10, 5, 0]);
        let wide = |width: &str| drawn.matches(&format!(r#"width="{width}""#)).count();
        assert_eq!((wide("672"), wide("336"), wide("0")), (1, 1, 1), "{drawn}");
        assert!(drawn.contains("&lt;A&gt;") && drawn.contains("By channel."));
        assert_eq!(chart(&[]), "");
    }

    #[test]
    fn a_long_name_takes_a_second_line() {
        let named = |label: &str| lines(label, 16.0, 340.0);
        assert_eq!(named("Short name"), ("Short name".to_owned(), None));
        let two = (
            "Goal 2 (2026): accessibility by rail, road and air".to_owned(),
            Some("for everybody of the region".to_owned()),
        );
        assert_eq!(named("Goal 2 (2026): accessibility by rail, road and air for everybody of the region"), two);
        assert!(named(&"word ".repeat(60)).1.is_some_and(|second| second.ends_with('…')));
        assert!(named(&"w".repeat(60)).0.ends_with('…'), "there is nowhere to break it");
    }

    #[test]
    fn a_long_name_stays_within_the_picture() {
        assert_eq!(fitting("Short", 16.0, 340.0), "Short");
        let cut = fitting(&"word ".repeat(40), 16.0, 340.0);
        assert!(cut.ends_with('…') && cut.chars().count() < 60, "{cut}");
    }
}
