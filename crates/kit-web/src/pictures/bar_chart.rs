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
    let height = chart.bars.iter().fold(0.0, |height, _| height + ROW);
    let sheet = Sheet { id: &id, title: chart.title, description: chart.description, width, height, text, variant };
    let mut drawing = Drawing::new(ink, &sheet);
    let most = f64::from(chart.bars.iter().map(|bar| bar.count).max().unwrap_or_default().max(1));
    let mut y = 0.0;
    for bar in chart.bars {
        drawing.text(0.0, y + 16.0, Anchor::Start, Paint::Plain, &fitting(bar.label, text, width));
        let long = (width - NUMBER) * f64::from(bar.count) / most;
        let long = if bar.count == 0 { 0.0 } else { long.max(LEAST) };
        drawing.bar(0.0, y + 22.0, long, BAR, Paint::Done);
        drawing.text(long + 8.0, y + 34.0, Anchor::Start, Paint::Plain, bar.words);
        y += ROW;
    }
    drawing.finish()
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
    use super::{Bar, BarChart, Ink, bar_chart, fitting};

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
    fn a_long_name_stays_within_the_picture() {
        assert_eq!(fitting("Short", 16.0, 340.0), "Short");
        let cut = fitting(&"word ".repeat(40), 16.0, 340.0);
        assert!(cut.ends_with('…') && cut.chars().count() < 60, "{cut}");
    }
}
