use std::fmt::Write as _;

use super::Ink;

/// What a shape or a text is, from which its colour follows.
#[derive(Clone, Copy, Debug)]
pub(super) enum Paint {
    /// Text that is read first.
    Strong,
    /// Text beside it.
    Plain,
    /// Text of axes.
    Quiet,
    /// Thin lines behind everything.
    Grid,
    /// The line at the foot.
    Axis,
    /// The line of values.
    Line,
    /// A value.
    Dot,
    /// The last value.
    LastDot,
    /// The line of the target, dashed.
    Target,
    /// Today's line, dotted.
    Today,
    /// What is still to do.
    Track,
    /// What is done.
    Done,
    /// A part that stands out.
    Part,
    /// A mark that is filled, with what is written on it.
    Full,
    /// What is written on a filled mark.
    OnFull,
    /// A mark that is open.
    Open,
    /// A ring around a mark.
    Ring,
    /// A mark of which one knows nothing yet: open and dashed.
    Dashed,
    /// A part of the year that is behind us.
    Past,
    /// A part of the year that lies ahead.
    Ahead,
    /// Today's hand.
    Hand,
    /// The end of today's hand.
    HandTip,
    /// What lies under a sign, so that no line runs through it.
    Coin,
    /// What can be pressed, larger than what is seen.
    Hit,
}

impl Paint {
    const fn class(self) -> &'static str {
        match self {
            Paint::Strong => "p-strong",
            Paint::Plain => "p-plain",
            Paint::Quiet => "p-quiet",
            Paint::Grid => "p-grid",
            Paint::Axis => "p-axis",
            Paint::Line => "p-line",
            Paint::Dot => "p-dot",
            Paint::LastDot => "p-dot-last",
            Paint::Target => "p-target",
            Paint::Today => "p-today",
            Paint::Track => "p-track",
            Paint::Done => "p-done",
            Paint::Part => "p-part",
            Paint::Full => "p-full",
            Paint::OnFull => "p-on-full",
            Paint::Open => "p-open",
            Paint::Ring => "p-ring",
            Paint::Dashed => "p-dashed",
            Paint::Past => "p-past",
            Paint::Ahead => "p-ahead",
            Paint::Hand => "p-hand",
            Paint::HandTip => "p-hand-tip",
            Paint::Coin => "p-coin",
            Paint::Hit => "p-hit",
        }
    }

    /// The same on paper, in the colours of the light theme.
    const fn attributes(self) -> &'static str {
        match self {
            Paint::Strong => r##"fill="#14343b" font-weight="600""##,
            Paint::Plain => r##"fill="#14343b""##,
            Paint::Quiet => r##"fill="#48626a""##,
            Paint::Grid => r##"stroke="#d5dad6""##,
            Paint::Axis => r##"stroke="#64797f""##,
            Paint::Line => r##"fill="none" stroke="#0b6e6e""##,
            Paint::Dot => r##"fill="#ffffff" stroke="#0b6e6e""##,
            Paint::LastDot => r##"fill="#0b6e6e" stroke="#0b6e6e""##,
            Paint::Target => r##"stroke="#14343b""##,
            Paint::Today => r##"stroke="#b4540f""##,
            Paint::Track => r##"fill="#d5dad6""##,
            Paint::Done | Paint::Full => r##"fill="#0b6e6e""##,
            Paint::Part => r##"fill="#f6f7f4""##,
            Paint::OnFull => r##"fill="#ffffff" font-weight="600""##,
            Paint::Open | Paint::Dashed => r##"fill="#ffffff" stroke="#14343b""##,
            Paint::Ring => r##"fill="none" stroke="#0b6e6e""##,
            Paint::Past => r##"fill="#d3e5e5" stroke="#d3e5e5""##,
            Paint::Ahead => r##"fill="#edf5f5" stroke="#edf5f5""##,
            Paint::Hand => r##"stroke="#b4540f""##,
            Paint::HandTip => r##"fill="#b4540f""##,
            Paint::Coin => r##"fill="#ffffff""##,
            Paint::Hit => r#"fill="none""#,
        }
    }

    /// Shape, which does not depend on where the picture is seen.
    const fn shape(self) -> &'static str {
        match self {
            Paint::Grid | Paint::Axis => r#" stroke-width="1""#,
            Paint::Line => r#" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round""#,
            Paint::Dot | Paint::LastDot => r#" stroke-width="2.5""#,
            Paint::Open | Paint::Ring => r#" stroke-width="2""#,
            Paint::Dashed => r#" stroke-width="2" stroke-dasharray="4 3""#,
            Paint::Target => r#" stroke-width="1.5" stroke-dasharray="7 5""#,
            Paint::Today => r#" stroke-width="2" stroke-dasharray="1 5" stroke-linecap="round""#,
            Paint::Past | Paint::Ahead => r#" stroke-width="2" stroke-linejoin="round""#,
            Paint::Hand => r#" stroke-width="2.5" stroke-linecap="round""#,

            _ => "",
        }
    }
}

/// Where a text is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    const fn attribute(self) -> &'static str {
        match self {
            Anchor::Start => "",
            Anchor::Middle => r#" text-anchor="middle""#,
            Anchor::End => r#" text-anchor="end""#,
        }
    }
}

/// An SVG in the making. Lengths are in its own units: pixels at its natural size.
pub(super) struct Drawing {
    ink: Ink,
    svg: String,
}

/// What a drawing is about, and how large it is.
pub(super) struct Sheet<'a> {
    /// Unique among the pictures of a page.
    pub id: &'a str,
    pub title: &'a str,
    pub description: &'a str,
    pub width: f64,
    pub height: f64,
    /// The size of all texts.
    pub text: f64,
    /// The end of the class that tells wide from narrow; empty when there is only one.
    pub variant: &'a str,
}

/// The size of texts in wide pictures.
pub(super) const TEXT: f64 = 15.0;

/// The size of texts in pictures that phones show a little smaller than drawn.
pub(super) const TEXT_NARROW: f64 = 17.0;

/// How high capitals and figures are, of the size of a text (Source Sans 3).
pub(super) const CAPITALS: f64 = 0.66;

/// How wide a text of a size will be, near enough to keep texts apart (Source Sans 3).
pub(super) fn text_width(text: &str, size: f64) -> f64 {
    text.chars().map(|letter| if ".,:;'il|! ".contains(letter) { 0.26 } else { 0.51 }).sum::<f64>() * size
}

/// A text in lines that fit; a word that does not fit stands alone.
pub(super) fn wrapped(text: &str, width: f64, size: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if text_width(line, size) + text_width(word, size) + size * 0.5 <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

impl Drawing {
    pub(super) fn new(ink: Ink, sheet: &Sheet) -> Self {
        Self::of_role(ink, sheet, "img")
    }

    /// A drawing of which parts lead somewhere, and are therefore told one by one.
    pub(super) fn with_links(ink: Ink, sheet: &Sheet) -> Self {
        Self::of_role(ink, sheet, "group")
    }

    /// A drawing that says nothing by itself: what it means stands beside it.
    pub(super) fn decoration(ink: Ink, (width, height): (f64, f64)) -> Self {
        let (w, h) = (round(width), round(height));
        let svg = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" class="picture" viewBox="0 0 {w} {h}" width="{w}" height="{h}" aria-hidden="true" focusable="false">"#
        );
        Self { ink, svg }
    }

    fn of_role(ink: Ink, sheet: &Sheet, role: &str) -> Self {
        let (w, h, id) = (round(sheet.width), round(sheet.height), escaped(sheet.id));
        let variant = if sheet.variant.is_empty() { String::new() } else { format!(" picture--{}", sheet.variant) };
        let font = match ink {
            Ink::Page => String::new(),
            Ink::Paper => format!(r#" width="{w}" height="{h}" font-family="Source Sans 3""#),
        };
        let svg = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" class="picture{variant}" viewBox="0 0 {w} {h}"{font} font-size="{}" role="{role}" aria-labelledby="{id}-title {id}-desc"><title id="{id}-title">{}</title><desc id="{id}-desc">{}</desc>"#,
            sheet.text,
            escaped(sheet.title),
            escaped(sheet.description),
        );
        Self { ink, svg }
    }

    pub(super) fn text(&mut self, x: f64, y: f64, anchor: Anchor, paint: Paint, text: &str) {
        let (x, y, paint, text) = (round(x), round(y), self.paint(paint), escaped(text));
        self.add(format_args!(r#"<text x="{x}" y="{y}"{}{paint}>{text}</text>"#, anchor.attribute()));
    }

    /// A text of a size of its own, with its middle at a point.
    pub(super) fn centred(&mut self, at: (f64, f64), size: f64, paint: Paint, text: &str) {
        let (x, y, size) = (round(at.0), round(at.1 + size * CAPITALS / 2.0), round(size));
        let (anchor, paint, text) = (Anchor::Middle.attribute(), self.paint(paint), escaped(text));
        self.add(format_args!(r#"<text x="{x}" y="{y}" font-size="{size}"{anchor}{paint}>{text}</text>"#));
    }

    pub(super) fn line(&mut self, from: (f64, f64), to: (f64, f64), paint: Paint) {
        let (x1, y1, x2, y2) = (round(from.0), round(from.1), round(to.0), round(to.1));
        let paint = self.paint(paint);
        self.add(format_args!(r#"<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}"{paint}/>"#));
    }

    pub(super) fn polyline(&mut self, points: &[(f64, f64)], paint: Paint) {
        let points: Vec<_> = points.iter().map(|(x, y)| format!("{},{}", round(*x), round(*y))).collect();
        let (points, paint) = (points.join(" "), self.paint(paint));
        self.add(format_args!(r#"<polyline points="{points}"{paint}/>"#));
    }

    pub(super) fn dot(&mut self, at: (f64, f64), paint: Paint) {
        let (x, y, paint) = (round(at.0), round(at.1), self.paint(paint));
        self.add(format_args!(r#"<circle cx="{x}" cy="{y}" r="4"{paint}/>"#));
    }

    pub(super) fn bar(&mut self, x: f64, y: f64, width: f64, height: f64, paint: Paint) {
        let attributes = self.paint(paint);
        self.bar_with(x, y, width, height, &attributes);
    }

    /// What is drawn inside leads to this address, is told as these words, and has these attributes.
    pub(super) fn link(&mut self, (href, words, attributes): (&str, &str, &str), inside: impl FnOnce(&mut Self)) {
        let (href, words) = (escaped(href), escaped(words));
        self.add(format_args!(r#"<a href="{href}" aria-label="{words}"{attributes}><title>{words}</title>"#));
        inside(self);
        self.svg.push_str("</a>");
    }

    pub(super) fn circle(&mut self, at: (f64, f64), radius: f64, paint: Paint) {
        let (x, y, r, paint) = (round(at.0), round(at.1), round(radius), self.paint(paint));
        self.add(format_args!(r#"<circle cx="{x}" cy="{y}" r="{r}"{paint}/>"#));
    }

    /// A shape by its outline, as SVG writes it.
    pub(super) fn path(&mut self, outline: &str, paint: Paint) {
        let paint = self.paint(paint);
        self.add(format_args!(r#"<path d="{outline}"{paint}/>"#));
    }

    /// What belongs together, with attributes of its own.
    pub(super) fn group(&mut self, attributes: &str, inside: impl FnOnce(&mut Self)) {
        self.add(format_args!("<g{attributes}>"));
        inside(self);
        self.svg.push_str("</g>");
    }

    /// A square that is as wide as a circle of this radius.
    pub(super) fn square(&mut self, at: (f64, f64), radius: f64, paint: Paint) {
        self.bar(at.0 - radius, at.1 - radius, 2.0 * radius, 2.0 * radius, paint);
    }

    /// Where points can be moved to: the corner and the size of cells, for the script that moves them.
    pub(super) fn field(&mut self, corner: (f64, f64), cell: (f64, f64), levels: i64) {
        let (x, y, w, h) = (round(corner.0), round(corner.1), round(cell.0), round(cell.1));
        self.add(format_args!(r#"<g data-field="{x} {y} {w} {h} {levels}"></g>"#));
    }

    /// A bar with attributes of its own.
    pub(super) fn bar_with(&mut self, x: f64, y: f64, width: f64, height: f64, attributes: &str) {
        let (x, y, w, h) = (round(x), round(y), round(width), round(height));
        self.add(format_args!(r#"<rect x="{x}" y="{y}" width="{w}" height="{h}" rx="3"{attributes}/>"#));
    }

    /// A drawing of 20 units square, in a colour given by attributes.
    pub(super) fn sign(&mut self, x: f64, y: f64, size: f64, attributes: &str, drawing: &str) {
        let (x, y, scale) = (round(x), round(y), size / 20.0);
        self.add(format_args!(r#"<g transform="translate({x} {y}) scale({scale})"{attributes}>{drawing}</g>"#));
    }

    pub(super) const fn ink(&self) -> Ink {
        self.ink
    }

    pub(super) fn finish(mut self) -> String {
        self.svg.push_str("</svg>");
        self.svg
    }

    fn paint(&self, paint: Paint) -> String {
        match self.ink {
            Ink::Page => format!(r#" class="{}"{}"#, paint.class(), paint.shape()),
            Ink::Paper => format!(" {}{}", paint.attributes(), paint.shape()),
        }
    }

    fn add(&mut self, shape: std::fmt::Arguments) {
        // Writing to a String cannot fail.
        let _ = self.svg.write_fmt(shape);
    }
}

/// To tenths, so that the text stays short.
pub(super) fn round(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// A text as XML takes it, in content and in attributes.
pub(super) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn a_text_is_wrapped_between_words() {
        assert_eq!(wrapped("Pidä tyytyväisenä", 122.0, 17.0), ["Pidä", "tyytyväisenä"]);
        assert_eq!(wrapped("Pidä tyytyväisenä", 200.0, 15.0), ["Pidä tyytyväisenä"]);
        assert!(wrapped("", 200.0, 15.0).is_empty());
    }
}
