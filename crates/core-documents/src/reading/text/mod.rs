//! Lines of text into blocks. Markdown, plain text, what is left of HTML and of tables in either, and
//! the paragraphs of a Word file all pass here, because documents mix them.

mod flow;
mod grid;
mod html;
mod inline;
mod layout;
mod letters;
mod line;
mod marker;

use super::outline::{Block, Outline};

pub(super) use layout::Layout;
pub(super) use letters::tidy;
pub(super) use line::{Form, Line};

/// The outline of a text; its source is the text itself with plain line ends.
pub(super) fn outline(text: String) -> Outline {
    let source = letters::with_plain_line_ends(text);
    let lines: Vec<Line> = source.lines().enumerate().map(|(at, line)| Line::read(at + 1, line)).collect();
    let layout = Layout::of(&lines);
    Outline { blocks: blocks(lines, &layout), source }
}

/// The blocks that lines amount to. Tables first, since a cell may hold a whole list.
pub(super) fn blocks(lines: Vec<Line>, layout: &Layout) -> Vec<Block> {
    flow::blocks(grid::gather(&html::tables(lines), layout.paragraphs), layout)
}
