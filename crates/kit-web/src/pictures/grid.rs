use super::Ink;
use super::drawing::{Anchor, Drawing, Paint, Sheet, TEXT, TEXT_NARROW, text_width, wrapped};

/// Points on two scales of whole levels, with four parts that differ in what they ask for.
pub struct Grid<'a> {
    /// Unique among the pictures of a page.
    pub id: &'a str,
    /// What it is about.
    pub title: &'a str,
    /// What it shows, in words.
    pub description: &'a str,
    /// The words of the scale that goes to the right, and of the one that goes upward.
    pub scales: (&'a str, &'a str),
    /// How many levels either scale has, from 1 on.
    pub levels: i64,
    /// From which level on the high parts begin, on both scales.
    pub high: i64,
    /// The words of the parts: upper left, upper right, lower left, lower right.
    pub parts: [&'a str; 4],
    /// The points in any order.
    pub points: &'a [GridPoint],
}

/// A point of a grid.
#[derive(Clone, Debug)]
pub struct GridPoint {
    /// Its level to the right.
    pub across: i64,
    /// Its level upward.
    pub up: i64,
    /// Its shape.
    pub mark: Mark,
    /// What is written on it: a number or a letter or two.
    pub label: String,
    /// What it is, in words.
    pub words: String,
    /// Where it leads.
    pub href: String,
    /// Where it is moved, for who may: the address of a form that takes both levels.
    pub move_href: String,
}

/// The shapes of points, which tell them apart without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A filled circle with a ring.
    FullRing,
    /// A filled circle.
    Full,
    /// An open circle.
    Open,
    /// A filled square.
    Square,
    /// A filled square with a ring.
    SquareRing,
    /// A dashed circle.
    Dashed,
}

/// Half the width of a mark where there is room for it.
const RADIUS: f64 = 13.0;
/// How far the ring is around a mark.
const RING: f64 = 3.5;
/// The least space between the middles of two marks, in radii.
const SPACE: f64 = 2.6;

/// The points in their cells, each leading somewhere; drawn wide and narrow for the page.
pub fn grid(grid: &Grid, ink: Ink) -> String {
    match ink {
        Ink::Paper => draw(grid, ink, &Size { width: 720.0, cell: 88.0, text: TEXT, variant: "" }),
        Ink::Page => {
            draw(grid, ink, &Size { width: 640.0, cell: 88.0, text: TEXT, variant: "wide" })
                + &draw(grid, ink, &Size { width: 340.0, cell: 64.0, text: TEXT_NARROW, variant: "narrow" })
        }
    }
}

/// A mark alone, for a legend whose words stand beside it.
pub fn mark(mark: Mark, ink: Ink) -> String {
    let mut drawing = Drawing::decoration(ink, (36.0, 36.0));
    draw_mark(&mut drawing, mark, (18.0, 18.0), RADIUS);
    drawing.finish()
}

struct Size {
    width: f64,
    /// The height of a cell.
    cell: f64,
    text: f64,
    variant: &'static str,
}

/// Where cells lie on the sheet.
struct Field {
    left: f64,
    top: f64,
    cell_width: f64,
    cell_height: f64,
    levels: i64,
}

impl Field {
    fn right(&self) -> f64 {
        self.left + self.cell_width * float(self.levels)
    }

    fn bottom(&self) -> f64 {
        self.top + self.cell_height * float(self.levels)
    }

    /// The left edge of a level to the right.
    fn x(&self, level: i64) -> f64 {
        self.left + self.cell_width * float(level - 1)
    }

    /// The upper edge of a level upward.
    fn y(&self, level: i64) -> f64 {
        self.top + self.cell_height * float(self.levels - level)
    }
}

fn draw(grid: &Grid, ink: Ink, size: &Size) -> String {
    let line = size.text + 5.0;
    let left = size.text + 6.0;
    let cell_width = (size.width - left - 2.0) / float(grid.levels);
    let high_width = cell_width * float(grid.levels - grid.high + 1);
    let low_width = cell_width * float(grid.high - 1);
    let widths = [low_width, high_width, low_width, high_width];
    let parts = grid.parts.iter().zip(widths).map(|(words, width)| wrapped(words, width, size.text));
    let parts: Vec<Vec<String>> = parts.collect();
    let lines = |a: usize, b: usize| parts[a].len().max(parts[b].len());
    let top = line * (1.0 + count(lines(0, 1))) + 8.0;
    let field = Field { left, top, cell_width, cell_height: size.cell, levels: grid.levels };
    let height = field.bottom() + line * (2.0 + count(lines(2, 3))) + 6.0;
    let id = if size.variant.is_empty() { grid.id.to_owned() } else { format!("{}-{}", grid.id, size.variant) };
    let sheet = Sheet {
        id: &id,
        title: grid.title,
        description: grid.description,
        width: size.width,
        height,
        text: size.text,
        variant: size.variant,
    };
    let mut drawing = Drawing::with_links(ink, &sheet);
    draw_field(&mut drawing, grid, &field, size);
    let (low, high) = (field.left + 4.0, field.x(grid.high) + 4.0);
    let above = |lines: &[String]| field.top - 8.0 - line * (count(lines.len()) - 1.0);
    let below = field.bottom() + 2.0 * line;
    let corners = [(low, above(&parts[0])), (high, above(&parts[1])), (low, below), (high, below)];
    for (lines, (x, first)) in parts.iter().zip(corners) {
        for (number, text) in lines.iter().enumerate() {
            drawing.text(x, first + line * count(number), Anchor::Start, Paint::Strong, text);
        }
    }
    drawing.text(0.0, size.text, Anchor::Start, Paint::Quiet, grid.scales.1);
    drawing.text(size.width - 2.0, height - 6.0, Anchor::End, Paint::Quiet, grid.scales.0);
    draw_points(&mut drawing, grid, &field, size);
    drawing.finish()
}

/// The cells, their numbers, and the lines between the parts.
fn draw_field(drawing: &mut Drawing, grid: &Grid, field: &Field, size: &Size) {
    let (middle_x, middle_y) = (field.x(grid.high), field.y(grid.high) + field.cell_height);
    drawing.bar(middle_x, field.top, field.right() - middle_x, middle_y - field.top, Paint::Part);
    drawing.field((field.left, field.top), (field.cell_width, field.cell_height), grid.levels);
    for level in 1..=grid.levels {
        let (x, y) = (field.x(level), field.y(level));
        drawing.line((x, field.top), (x, field.bottom()), Paint::Grid);
        drawing.line((field.left, y), (field.right(), y), Paint::Grid);
        let number = level.to_string();
        let beside = y + field.cell_height / 2.0 + size.text / 3.0;
        drawing.text(field.left - 8.0, beside, Anchor::End, Paint::Quiet, &number);
        let below = x + field.cell_width / 2.0;
        drawing.text(below, field.bottom() + size.text + 3.0, Anchor::Middle, Paint::Quiet, &number);
    }
    let (left, right, top, bottom) = (field.left, field.right(), field.top, field.bottom());
    let edges = [((left, top), (right, top)), ((right, top), (right, bottom))];
    let axes = [((left, bottom), (right, bottom)), ((left, top), (left, bottom))];
    let between = [((left, middle_y), (right, middle_y)), ((middle_x, top), (middle_x, bottom))];
    for (from, to) in edges.into_iter().chain(axes).chain(between) {
        drawing.line(from, to, Paint::Axis);
    }
}

/// The points cell by cell, beside each other as far as there is room; else they grow smaller.
fn draw_points(drawing: &mut Drawing, grid: &Grid, field: &Field, size: &Size) {
    for up in (1..=grid.levels).rev() {
        for across in 1..=grid.levels {
            let here = grid.points.iter().filter(|point| (point.across, point.up) == (across, up));
            let here: Vec<&GridPoint> = here.collect();
            let (radius, places) = places(here.len(), (field.cell_width, field.cell_height));
            for (point, (x, y)) in here.into_iter().zip(places) {
                draw_point(drawing, point, (field.x(across) + x, field.y(up) + y), radius, size);
            }
        }
    }
}

fn draw_point(drawing: &mut Drawing, point: &GridPoint, at: (f64, f64), radius: f64, size: &Size) {
    let moves = if point.move_href.is_empty() {
        String::new()
    } else {
        let (href, across, up) = (super::drawing::escaped(&point.move_href), point.across, point.up);
        format!(r#" data-move="{href}" data-across="{across}" data-up="{up}""#)
    };
    drawing.link((&point.href, &point.words, &format!(r#" class="p-point"{moves}"#)), |drawing| {
        draw_mark(drawing, point.mark, at, radius);
        let paint = match point.mark {
            Mark::Open | Mark::Dashed => Paint::Strong,
            _ => Paint::OnFull,
        };
        if radius * 2.0 > text_width(&point.label, size.text) {
            drawing.text(at.0, at.1 + size.text / 3.0, Anchor::Middle, paint, &point.label);
        }
    });
}

fn draw_mark(drawing: &mut Drawing, mark: Mark, at: (f64, f64), radius: f64) {
    match mark {
        Mark::Full => drawing.circle(at, radius, Paint::Full),
        Mark::Open => drawing.circle(at, radius - 1.0, Paint::Open),
        Mark::Dashed => drawing.circle(at, radius - 1.0, Paint::Dashed),
        Mark::Square => drawing.square(at, radius * 0.92, Paint::Full),
        Mark::FullRing => {
            drawing.circle(at, radius, Paint::Full);
            drawing.circle(at, radius + RING, Paint::Ring);
        }
        Mark::SquareRing => {
            drawing.square(at, radius * 0.92, Paint::Full);
            drawing.square(at, radius * 0.92 + RING, Paint::Ring);
        }
    }
}

/// Where so many marks stand in a cell of this width and height, from its upper left corner, and their radius.
fn places(marks: usize, (width, height): (f64, f64)) -> (f64, Vec<(f64, f64)>) {
    let fits = |columns: usize| {
        let rows = marks.div_ceil(columns).max(1);
        (width / count(columns)).min(height / count(rows)) / SPACE
    };
    let best = (1..=marks.max(1)).max_by(|a, b| fits(*a).total_cmp(&fits(*b))).unwrap_or(1);
    let columns =
        if fits(best) >= RADIUS { (1..=best).rev().find(|few| fits(*few) >= RADIUS).unwrap_or(best) } else { best };
    let radius = fits(columns).min(RADIUS);
    let rows = marks.div_ceil(columns);
    let place = |mark: usize| {
        let (row, column) = (mark / columns, mark % columns);
        let in_row = if row + 1 == rows { marks - row * columns } else { columns };
        let step = radius * SPACE;
        let x = width / 2.0 + (count(column) - (count(in_row) - 1.0) / 2.0) * step;
        let y = height / 2.0 + (count(row) - (count(rows) - 1.0) / 2.0) * step;
        (x, y)
    };
    (radius, (0..marks).map(place).collect())
}

/// Levels and counts are small.
#[expect(clippy::cast_precision_loss, reason = "levels are small numbers")]
fn float(level: i64) -> f64 {
    level as f64
}

#[expect(clippy::cast_precision_loss, reason = "counts are small numbers")]
fn count(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::{Grid, GridPoint, Ink, Mark, RADIUS, grid, mark, places};

    fn point(across: i64, up: i64, label: &str) -> GridPoint {
        GridPoint {
            across,
            up,
            mark: Mark::SquareRing,
            label: label.to_owned(),
            words: format!("{label}. <Aino>"),
            href: "/entry?a=1&b=2".to_owned(),
            move_href: "/assess".to_owned(),
        }
    }

    fn drawn(points: &[GridPoint], ink: Ink) -> String {
        grid(
            &Grid {
                id: "map",
                title: "Kartta",
                description: "Kolme kartalla.",
                scales: ("Kiinnostus", "Vaikutusvalta"),
                levels: 5,
                high: 3,
                parts: ["Pidä tyytyväisenä", "Pidä tiiviisti yhteyttä", "Seuraa", "Pidä ajan tasalla"],
                points,
            },
            ink,
        )
    }

    #[test]
    fn a_map_for_the_page_and_for_paper() {
        let points = [point(1, 5, "1"), point(5, 5, "2")];
        insta::assert_snapshot!("grid_page", drawn(&points, Ink::Page));
        insta::assert_snapshot!("grid_paper", drawn(&points, Ink::Paper));
        insta::assert_snapshot!("grid_mark", mark(Mark::Dashed, Ink::Page));
    }

    #[test]
    fn points_lead_somewhere_and_what_they_say_is_safe() {
        let picture = drawn(&[point(2, 2, "1")], Ink::Page);
        assert_eq!(picture.matches(r#"<a href="/entry?a=1&amp;b=2" aria-label="1. &lt;Aino&gt;""#).count(), 2);
        assert!(!picture.contains("<Aino>"));
        let fixed = GridPoint { move_href: String::new(), ..point(2, 2, "1") };
        assert!(!drawn(&[fixed], Ink::Page).contains("data-move"));
    }

    #[test]
    fn marks_share_a_cell_without_touching_or_leaving_it() {
        for marks in 0..60 {
            let (radius, places) = places(marks, (62.0, 64.0));
            assert_eq!(places.len(), marks);
            for (at, (x, y)) in places.iter().enumerate() {
                assert!(
                    *x - radius >= 0.0 && *x + radius <= 62.0 && *y - radius >= 0.0 && *y + radius <= 64.0,
                    "{marks}"
                );
                let apart = |(other_x, other_y): &(f64, f64)| (x - other_x).hypot(y - other_y);
                assert!(places[..at].iter().all(|other| apart(other) >= radius * 2.0), "{marks}");
            }
        }
        assert!((places(1, (62.0, 64.0)).0 - RADIUS).abs() < f64::EPSILON);
    }
}
