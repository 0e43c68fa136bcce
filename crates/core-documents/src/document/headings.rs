use super::{Block, Level, Run};

/// Leaves out headings without words, and lifts each that stands more than one level below the one
/// before it.
pub(super) fn put_in_order(blocks: &mut Vec<Block>) {
    walk(blocks, &mut 0);
}

fn walk(blocks: &mut Vec<Block>, open: &mut u8) {
    blocks.retain(|block| !matches!(block, Block::Heading { text, .. } if text.iter().all(Run::is_blank)));
    for block in blocks {
        match block {
            Block::Heading { level, .. } => {
                let number = level.number().min(*open + 1);
                *level = Level::from_number(number);
                *open = number;
            }
            Block::Callout(callout) => walk(&mut callout.blocks, open),
            Block::Quote { blocks } => walk(blocks, open),
            Block::List(list) => list.items.iter_mut().for_each(|item| walk(&mut item.blocks, open)),
            Block::Paragraph { .. }
            | Block::Table(_)
            | Block::KeyFigures { .. }
            | Block::Figure(_)
            | Block::PageBreak => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::put_in_order;
    use crate::document::{Block, Level};

    #[test]
    fn no_level_is_skipped_and_no_heading_is_empty() {
        let mut blocks: Vec<_> = [3, 3, 1, 3, 2, 1].map(|n| Block::heading(Level::from_number(n), "x")).into();
        blocks.insert(0, Block::heading(Level::One, " \u{200D}"));
        put_in_order(&mut blocks);
        let levels: Vec<_> = blocks
            .iter()
            .map(|block| match block {
                Block::Heading { level, .. } => level.number(),
                _ => 0,
            })
            .collect();
        assert_eq!(levels, [1, 2, 1, 2, 2, 1]);
    }
}
