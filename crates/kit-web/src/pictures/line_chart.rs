use jiff::ToSpan;
use jiff::civil::Date;

use super::Ink;
use super::drawing::{Anchor, Drawing, Paint, Sheet, TEXT, TEXT_NARROW, text_width};
use super::scale::{Grain, date_ticks, nice_ticks, span_days};

/// An indicator's values over time, with its target.
pub struct LineChart<'a> {
    /// Unique among the pictures of a page.
    pub id: &'a str,
    /// What it is about.
    pub title: &'a str,
    /// What it shows, in a sentence: first and last value, and the target.
    pub description: &'a str,
    /// The unit, over the numbers of the axis; may be empty.
    pub unit: &'a str,
    /// The values in any order.
    pub values: &'a [DatedValue],
    /// The target, drawn as a dashed line with its words.
    pub target: Option<TargetLine<'a>>,
    /// The day to mark as today, with the word for it.
    pub today: Option<(Date, &'a str)>,
    /// Writes a number as the reader does.
    pub number: &'a dyn Fn(f64) -> String,
    /// Writes a day of the axis as the reader does: a day, a month or a year.
    pub date: &'a dyn Fn(Date, Grain) -> String,
}

/// What was measured on a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DatedValue {
    /// The day.
    pub day: Date,
    /// The value, in the indicator's unit.
    pub value: f64,
}

/// What is to be reached.
#[derive(Clone, Copy, Debug)]
pub struct TargetLine<'a> {
    /// In the indicator's unit.
    pub value: f64,
    /// Its words, for example "Tavoite 40 %".
    pub words: &'a str,
}

/// Values as dots on a line, labelled where they stand, with the target and today's mark.
pub fn line_chart(chart: &LineChart, ink: Ink) -> String {
    match ink {
        Ink::Paper => draw(chart, ink, &Size { width: 720.0, height: 300.0, dates: 7, text: TEXT, variant: "" }),
        Ink::Page => {
            draw(chart, ink, &Size { width: 720.0, height: 300.0, dates: 7, text: TEXT, variant: "wide" })
                + &draw(
                    chart,
                    ink,
                    &Size { width: 340.0, height: 280.0, dates: 4, text: TEXT_NARROW, variant: "narrow" },
                )
        }
    }
}

struct Size {
    width: f64,
    height: f64,
    dates: usize,
    text: f64,
    variant: &'static str,
}

/// Where days and values lie on the sheet.
struct Plane {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    /// The size of texts.
    text: f64,
    /// Nothing when no day is known.
    days: Option<(Date, Date)>,
    values: (f64, f64),
}

impl Plane {
    fn x(&self, day: Date) -> f64 {
        let share = self.days.map_or(0.0, |(first, last)| span_days(first, day) / span_days(first, last));
        self.left + share * (self.right - self.left)
    }

    fn y(&self, value: f64) -> f64 {
        let share = (value - self.values.0) / (self.values.1 - self.values.0);
        self.bottom - share * (self.bottom - self.top)
    }
}

fn draw(chart: &LineChart, ink: Ink, size: &Size) -> String {
    let mut values: Vec<DatedValue> = chart.values.iter().copied().filter(|v| v.value.is_finite()).collect();
    values.sort_by_key(|value| value.day);
    let ticks = nice_ticks(values.iter().map(|v| v.value).chain(chart.target.map(|target| target.value)), 4);
    let plane = plane(chart, &values, &ticks, size);
    let id = if size.variant.is_empty() { chart.id.to_owned() } else { format!("{}-{}", chart.id, size.variant) };
    let sheet = Sheet {
        id: &id,
        title: chart.title,
        description: chart.description,
        width: size.width,
        height: size.height,
        text: size.text,
        variant: size.variant,
    };
    let mut drawing = Drawing::new(ink, &sheet);
    draw_numbers(&mut drawing, chart, &plane, &ticks);
    draw_dates(&mut drawing, chart, &plane, size);
    draw_today(&mut drawing, chart, &plane);
    draw_target(&mut drawing, chart, &plane, &values);
    draw_values(&mut drawing, chart, &plane, &values);
    drawing.finish()
}

fn plane(chart: &LineChart, values: &[DatedValue], ticks: &[f64], size: &Size) -> Plane {
    let numbers = ticks.iter().map(|tick| text_width(&(chart.number)(*tick), size.text)).fold(0.0, f64::max);
    let last = values.last().map_or(0.0, |value| text_width(&(chart.number)(value.value), size.text));
    Plane {
        left: numbers + 12.0,
        right: size.width - last - 18.0,
        top: 34.0,
        bottom: size.height - 32.0,
        text: size.text,
        days: days(chart, values),
        values: (ticks.first().copied().unwrap_or(0.0), ticks.last().copied().unwrap_or(1.0)),
    }
}

/// The first and the last day of the sheet: all values and today, and at least a month.
fn days(chart: &LineChart, values: &[DatedValue]) -> Option<(Date, Date)> {
    let known = values.iter().map(|value| value.day).chain(chart.today.map(|(day, _)| day));
    let (first, last) = (known.clone().min()?, known.max()?);
    if span_days(first, last) >= 28.0 {
        return Some((first, last));
    }
    let around = 14.days();
    Some((first.saturating_sub(around), last.saturating_add(around)))
}

fn draw_numbers(drawing: &mut Drawing, chart: &LineChart, plane: &Plane, ticks: &[f64]) {
    for (index, tick) in ticks.iter().enumerate() {
        let y = plane.y(*tick);
        let paint = if index == 0 { Paint::Axis } else { Paint::Grid };
        drawing.line((plane.left, y), (plane.right, y), paint);
        drawing.text(plane.left - 8.0, y + plane.text / 3.0, Anchor::End, Paint::Quiet, &(chart.number)(*tick));
    }
    if !chart.unit.is_empty() {
        drawing.text(0.0, plane.text, Anchor::Start, Paint::Quiet, chart.unit);
    }
}

fn draw_dates(drawing: &mut Drawing, chart: &LineChart, plane: &Plane, size: &Size) {
    let Some((first, last)) = plane.days else { return };
    let (dates, grain) = date_ticks(first, last, size.dates);
    let mut free = f64::NEG_INFINITY;
    for date in dates {
        let x = plane.x(date);
        drawing.line((x, plane.bottom), (x, plane.bottom + 5.0), Paint::Axis);
        let words = (chart.date)(date, grain);
        let half = text_width(&words, plane.text) / 2.0;
        let middle = x.clamp(half, (size.width - half).max(half));
        // A day whose words would run into the last ones keeps its mark only.
        if middle - half > free {
            drawing.text(middle, plane.bottom + 24.0, Anchor::Middle, Paint::Quiet, &words);
            free = middle + half + 8.0;
        }
    }
}

fn draw_today(drawing: &mut Drawing, chart: &LineChart, plane: &Plane) {
    let Some((day, word)) = chart.today else { return };
    let x = plane.x(day);
    drawing.line((x, plane.top - 10.0), (x, plane.bottom), Paint::Today);
    let half = text_width(word, plane.text) / 2.0;
    let middle = x.min(plane.right + 18.0 - half);
    drawing.text(middle, plane.text, Anchor::Middle, Paint::Quiet, word);
}

/// The target's words stand at the end of its line that is farther from the values, over it where there is room.
fn draw_target(drawing: &mut Drawing, chart: &LineChart, plane: &Plane, values: &[DatedValue]) {
    let Some(target) = chart.target else { return };
    let y = plane.y(target.value);
    drawing.line((plane.left, y), (plane.right, y), Paint::Target);
    let distance = |value: Option<&DatedValue>| value.map_or(f64::INFINITY, |v| (v.value - target.value).abs());
    let (x, anchor) = if distance(values.first()) < distance(values.last()) {
        (plane.right - 8.0, Anchor::End)
    } else {
        (plane.left + 4.0, Anchor::Start)
    };
    // Under its line where the unit stands over it.
    let under = anchor == Anchor::Start && y - plane.text < plane.top;
    let words_y = if under { y + plane.text + 4.0 } else { y - 7.0 };
    drawing.text(x, words_y, anchor, Paint::Plain, target.words);
}

fn draw_values(drawing: &mut Drawing, chart: &LineChart, plane: &Plane, values: &[DatedValue]) {
    let Some(last) = values.last() else { return };
    let points: Vec<_> = values.iter().map(|value| (plane.x(value.day), plane.y(value.value))).collect();
    if points.len() > 1 {
        drawing.polyline(&points, Paint::Line);
    }
    let (at, before) = points.split_last().unwrap_or((&(0.0, 0.0), &[]));
    for point in before {
        drawing.dot(*point, Paint::Dot);
    }
    drawing.dot(*at, Paint::LastDot);
    let words = (chart.number)(last.value);
    let beside = at.0 + 10.0..at.0 + 14.0 + text_width(&words, plane.text);
    // Where today's line would run through it, the value stands above its dot.
    if chart.today.is_some_and(|(day, _)| beside.contains(&plane.x(day)) || plane.x(day) - at.0 < 10.0) {
        drawing.text(at.0 + 4.0, at.1 - 12.0, Anchor::End, Paint::Strong, &words);
    } else {
        drawing.text(beside.start, at.1 + plane.text / 3.0, Anchor::Start, Paint::Strong, &words);
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::{DatedValue, Grain, Ink, LineChart, TargetLine, line_chart};

    fn number(value: f64) -> String {
        format!("{value:.0}")
    }

    fn name(date: Date, grain: Grain) -> String {
        match grain {
            Grain::Day => format!("{}.{}.", date.day(), date.month()),
            Grain::Month => format!("{}/{}", date.month(), date.year()),
            Grain::Year => date.year().to_string(),
        }
    }

    fn chart(values: &[DatedValue]) -> LineChart<'_> {
        LineChart {
            id: "c1",
            title: "Tapaamisia & kutsuja <vuodessa>",
            description: "Arvo on noussut kolmesta 38:aan.",
            unit: "kpl",
            values,
            target: Some(TargetLine { value: 40.0, words: "Tavoite 40" }),
            today: Some((date(2026, 11, 22), "tänään")),
            number: &number,
            date: &name,
        }
    }

    const VALUES: [DatedValue; 3] = [
        DatedValue { day: date(2026, 6, 1), value: 17.0 },
        DatedValue { day: date(2026, 1, 15), value: 3.0 },
        DatedValue { day: date(2026, 10, 31), value: 38.0 },
    ];

    #[test]
    fn a_chart_for_the_page_and_for_paper() {
        insta::assert_snapshot!("chart_page", line_chart(&chart(&VALUES), Ink::Page));
        insta::assert_snapshot!("chart_paper", line_chart(&chart(&VALUES), Ink::Paper));
    }

    #[test]
    fn words_cannot_break_out_of_the_picture() {
        let picture = line_chart(&chart(&VALUES), Ink::Page);
        assert!(picture.contains("Tapaamisia &amp; kutsuja &lt;vuodessa&gt;"));
        assert!(!picture.contains("<vuodessa>"));
    }

    #[test]
    fn no_value_and_one_value_are_drawn_too() {
        assert!(!line_chart(&chart(&[]), Ink::Paper).contains("NaN"));
        let one = line_chart(&LineChart { target: None, today: None, ..chart(&VALUES[..1]) }, Ink::Paper);
        assert!(!one.contains("NaN") && one.contains("<circle") && !one.contains("<polyline"));
    }

    #[test]
    fn the_picture_prints_without_colour() {
        let picture = line_chart(&chart(&VALUES), Ink::Paper);
        assert!(picture.contains(r#"stroke-dasharray="7 5""#), "the target is dashed");
        assert!(picture.contains(r#"stroke-dasharray="1 5""#), "today is dotted");
    }
}
