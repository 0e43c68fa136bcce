//! Lines that are numbered like parts of chapters ("1.1 …", "1.2 …") but are the items of a list.

use super::label;
use super::lines::{Form, Line};
use super::numbering::{self, Number};
use super::vocabulary::Label;

/// Makes lines into items whose numbers follow each other with nothing between, or that stand under
/// a label for targets or measures: headings have words under them.
pub(super) fn as_items(lines: Vec<Line>) -> Vec<Line> {
    let mut out = lines;
    let mut at = 0;
    while at < out.len() {
        let run = out[at..].iter().map_while(parts).collect::<Vec<_>>();
        if is_list(&run) || !run.is_empty() && (is_announced(&out, at) || depth_under(&out, at, &run[0]) > 0) {
            let base = run.iter().map(Vec::len).min().unwrap_or(0);
            let under = depth_under(&out, at, &run[0]);
            for (line, parts) in out[at..].iter_mut().zip(&run) {
                make_item(line, parts.len() - base + under);
            }
        }
        at += run.len().max(1);
    }
    out
}

/// The parts of the number of a paragraph that has one with several, and is no goal by its words.
fn parts(line: &Line) -> Option<Vec<u32>> {
    match numbering::leading(&line.text).filter(|_| line.form == Form::Text && !line.is_bold())? {
        (Number::Decimal(parts, _), rest) if parts.len() > 1 && !rest.contains('\t') => Some(parts),
        _ => None,
    }
    .filter(|_| numbering::goal_head(&line.text).is_none())
}

/// Whether two numbers of one level follow each other with nothing between.
fn is_list(run: &[Vec<u32>]) -> bool {
    run.windows(2).any(|pair| pair[0].len() == pair[1].len())
}

/// Whether the line above is a label, without a number of its own, for what is to be reached or done.
fn is_announced(lines: &[Line], at: usize) -> bool {
    let Some(above) = at.checked_sub(1).map(|above| &lines[above]) else { return false };
    let found = label::alone(&above.text).filter(|_| numbering::leading(&above.text).is_none());
    let is_small = above.text.ends_with(':') || above.text.chars().any(char::is_lowercase);
    is_small && found.is_some_and(|found| matches!(found.label, Label::Targets | Label::Measures))
}

/// How deep the run stands: "1.1" below the item "1." right above it.
fn depth_under(lines: &[Line], at: usize, first: &[u32]) -> usize {
    let above = at.checked_sub(1).map(|above| &lines[above]);
    let number = above.and_then(|line| match numbering::leading(&line.numbered_text())? {
        (Number::Decimal(parts, _), _) => Some(parts),
        _ => None,
    });
    let is_above = number.is_some_and(|parts| parts.len() < first.len() && first.starts_with(&parts));
    above.and_then(Line::depth).filter(|_| is_above).map_or(0, |depth| depth + 1)
}

fn make_item(line: &mut Line, depth: usize) {
    let Some((_, rest)) = numbering::leading(&line.text) else { return };
    let (number, rest) = (line.text[..line.text.len() - rest.len()].trim().to_owned(), rest.to_owned());
    line.bold = line.bold.saturating_sub(line.text.len() - rest.len());
    line.text = rest;
    line.form = Form::Item { depth, marker: number };
}

#[cfg(test)]
mod tests {
    use super::*;

    fn depths(texts: &[&str]) -> Vec<Option<usize>> {
        let lines = texts.iter().enumerate().map(|(at, text)| Line::new(at + 1, *text, Form::Text));
        as_items(lines.collect()).iter().map(Line::depth).collect()
    }

    #[test]
    fn numbers_in_a_row_are_a_list_and_those_above_texts_are_headings() {
        assert_eq!(
            depths(&["Tavoitteet", "1.1 Lautta", "1.1.1 Tilaus", "1.2 Satama"]),
            [None, Some(0), Some(1), Some(0)]
        );
        assert_eq!(depths(&["Tavoitteet:", "1.1 Lautta", "Vastuu: rehtori"]), [None, Some(0), None]);
        assert_eq!(depths(&["4 Kärjet", "4.1 Rata", "Rata on hidas.", "4.2 Koulu"]), [None; 4]);
        assert_eq!(depths(&["3 Tausta", "3.1 Nykytila", "3.1.1 Väestö", "Väestö kasvaa."]), [None; 4]);
    }
}
