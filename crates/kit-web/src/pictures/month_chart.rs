use super::Ink;
use super::drawing::{Anchor, Drawing, Paint, Sheet, TEXT, TEXT_NARROW};

/// How often each of several things happened, month by month.
#[derive(Clone, Copy, Debug)]
pub struct MonthChart<'a> {
    /// Unique among the pictures of a page.
    pub id: &'a str,
    /// What it is about.
    pub title: &'a str,
    /// What it shows, in words.
    pub description: &'a str,
    /// The months from the earliest on, as short as an axis needs them.
    pub months: &'a [String],
    /// The things from top to bottom.
    pub rows: &'a [MonthRow<'a>],
}

/// One of them.
#[derive(Clone, Debug)]
pub struct MonthRow<'a> {
    /// What happened.
    pub label: &'a str,
    /// How often, in each of the months.
    pub counts: Vec<u32>,
}

const ROW: f64 = 34.0;
/// How much higher a row is above which its name stands.
const NAME: f64 = 24.0;
const NAMES: f64 = 190.0;
const FOOT: f64 = 26.0;

/// A dot for each month in which something happened, larger and with its number where it happened more than once.
pub fn month_chart(chart: &MonthChart, ink: Ink) -> String {
    if chart.rows.is_empty() || chart.months.is_empty() {
        return String::new();
    }
    match ink {
        Ink::Paper => draw(chart, ink, (720.0, TEXT), ""),
        Ink::Page => draw(chart, ink, (720.0, TEXT), "wide") + &draw(chart, ink, (340.0, TEXT_NARROW), "narrow"),
    }
}

fn draw(chart: &MonthChart, ink: Ink, (width, text): (f64, f64), variant: &str) -> String {
    let is_narrow = variant == "narrow";
    let (left, row) = if is_narrow { (0.0, ROW + NAME) } else { (NAMES, ROW) };
    let id = if variant.is_empty() { chart.id.to_owned() } else { format!("{}-{variant}", chart.id) };
    let height = chart.rows.iter().fold(FOOT, |height, _| height + row);
    let sheet = Sheet { id: &id, title: chart.title, description: chart.description, width, height, text, variant };
    let mut drawing = Drawing::new(ink, &sheet);
    let cell = (width - left) / chart.months.iter().fold(0.0, |months, _| months + 1.0);
    let mut y = 0.0;
    for one in chart.rows {
        let middle = y + row - ROW / 2.0;
        let name = if is_narrow { y + 18.0 } else { middle + 5.0 };
        drawing.text(0.0, name, Anchor::Start, Paint::Plain, one.label);
        drawing.line((left, middle), (width, middle), Paint::Grid);
        let mut x = left + cell / 2.0;
        for count in &one.counts {
            dot(&mut drawing, (x, middle), *count);
            x += cell;
        }
        y += row;
    }
    let mut x = left + cell / 2.0;
    for (place, month) in chart.months.iter().enumerate() {
        // On a phone every third month has room for its name, away from the edges.
        if !is_narrow || place % 3 == 1 {
            drawing.text(x, y + 18.0, Anchor::Middle, Paint::Quiet, month);
        }
        x += cell;
    }
    drawing.finish()
}

fn dot(drawing: &mut Drawing, at: (f64, f64), count: u32) {
    match count {
        0 => {}
        1 => drawing.circle(at, 5.0, Paint::Full),
        _ => {
            drawing.circle(at, if count < 10 { 10.0 } else { 13.0 }, Paint::Full);
            drawing.text(at.0, at.1 + 5.0, Anchor::Middle, Paint::OnFull, &count.to_string());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Ink, MonthChart, MonthRow, month_chart};

    fn chart(rows: &[MonthRow<'_>]) -> (String, String) {
        let months = ["10/26", "11/26", "12/26"].map(str::to_owned);
        let chart =
            MonthChart { id: "m", title: "Mitä on tapahtunut", description: "Kaksi & kolme", months: &months, rows };
        (month_chart(&chart, Ink::Page), month_chart(&chart, Ink::Paper))
    }

    #[test]
    fn what_happened_more_than_once_says_how_often() {
        let rows = [
            MonthRow { label: "Yhteydenotto", counts: vec![0, 1, 12] },
            MonthRow { label: "Luku", counts: vec![2, 0, 0] },
        ];
        let (page, paper) = chart(&rows);
        insta::assert_snapshot!("months_page", page);
        insta::assert_snapshot!("months_paper", paper);
        assert_eq!(paper.matches("<circle").count(), 3);
        assert!(paper.contains(">12</text>") && !paper.contains(">1</text>"));
        assert!(page.contains("Kaksi &amp; kolme"));
    }

    #[test]
    fn nothing_is_drawn_of_nothing() {
        assert_eq!(chart(&[]), (String::new(), String::new()));
    }
}
