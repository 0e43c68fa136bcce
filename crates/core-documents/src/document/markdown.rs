use comrak::nodes::{AstNode, ListType, NodeValue, TableAlignment};
use comrak::{Arena, Options, parse_document};
use kernel::Lang;

use super::run::safe_address;
use super::{Align, Block, Column, Item, Level, List, Phrase, Row, Run, Style, Table};

/// How deep lists and quotes may stand in each other; what stands deeper is said at that depth.
const DEEPEST: usize = 6;

/// How deep the tree is walked for its structure; of what lies deeper only the words are taken, so
/// that no text can exhaust the stack.
const DEEPEST_LOOK: usize = 24;

/// The parts of a text in Markdown (`CommonMark` with tables and bare addresses), its first level of
/// headings standing at this level. HTML in it is shown as it was typed; pictures give their words.
pub fn blocks_from_markdown(markdown: &str, lang: Option<Lang>, top: Level) -> Vec<Block> {
    let arena = Arena::new();
    let root = parse_document(&arena, markdown, &options());
    Reader { lang, lift: top.number() - 1 }.blocks(root, 0)
}

/// A short text in Markdown as one line, such as a cell of a table: paragraphs and list items become
/// lines of it.
pub fn runs_from_markdown(markdown: &str, lang: Option<Lang>) -> Vec<Run> {
    let mut runs = Vec::new();
    flatten(blocks_from_markdown(markdown, lang, Level::One), &mut runs);
    runs
}

fn flatten(blocks: Vec<Block>, runs: &mut Vec<Run>) {
    for block in blocks {
        match block {
            Block::Paragraph { text } | Block::Heading { text, .. } => {
                if !runs.is_empty() {
                    runs.push(Run::Break);
                }
                runs.extend(text);
            }
            Block::List(list) => list.items.into_iter().for_each(|item| flatten(item.blocks, runs)),
            Block::Quote { blocks } => flatten(blocks, runs),
            Block::Table(table) => table.rows.into_iter().for_each(|row| {
                let text = row.cells.join(&Run::text(" "));
                flatten(vec![Block::Paragraph { text }], runs);
            }),
            // Markdown gives none of these.
            Block::KeyFigures { .. } | Block::Figure(_) | Block::Callout(_) | Block::PageBreak => {}
        }
    }
}

fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.autolink = true;
    options
}

struct Reader {
    lang: Option<Lang>,
    lift: u8,
}

impl Reader {
    fn blocks<'a>(&self, parent: &'a AstNode<'a>, depth: usize) -> Vec<Block> {
        let mut blocks = Vec::new();
        for node in parent.children() {
            match &node.data().value {
                NodeValue::Heading(heading) => blocks.push(Block::Heading {
                    level: Level::from_number(heading.level.saturating_add(self.lift)),
                    text: self.runs(node),
                }),
                NodeValue::List(list) if depth < DEEPEST => blocks.push(Block::List(List {
                    numbered: list.list_type == ListType::Ordered,
                    start: u32::try_from(list.start).unwrap_or(1),
                    items: node.children().map(|item| Item { blocks: self.blocks(item, depth + 1) }).collect(),
                })),
                NodeValue::BlockQuote if depth < DEEPEST => {
                    blocks.push(Block::Quote { blocks: self.blocks(node, depth + 1) });
                }
                NodeValue::Table(table) => blocks.push(self.table(node, &table.alignments)),
                NodeValue::CodeBlock(code) => blocks.push(self.code(&code.literal)),
                NodeValue::HtmlBlock(html) => blocks.push(Block::Paragraph { text: vec![self.plain(&html.literal)] }),
                NodeValue::Paragraph => blocks.push(Block::Paragraph { text: self.runs(node) }),
                NodeValue::ThematicBreak => {}
                _ if depth < DEEPEST_LOOK => blocks.extend(self.blocks(node, depth + 1)),
                _ => blocks.push(Block::Paragraph { text: vec![self.plain(&all_text(node))] }),
            }
        }
        blocks
    }

    fn table<'a>(&self, node: &'a AstNode<'a>, alignments: &[TableAlignment]) -> Block {
        let mut rows = node.children().map(|row| row.children().map(|cell| self.runs(cell)).collect::<Vec<_>>());
        let heads = rows.next().unwrap_or_default();
        let columns = heads
            .iter()
            .zip(alignments.iter().chain(std::iter::repeat(&TableAlignment::None)))
            .map(|(head, alignment)| Column {
                title: Phrase { text: plain_text(head), lang: self.lang },
                align: match alignment {
                    TableAlignment::Right => Align::End,
                    TableAlignment::Center => Align::Centre,
                    TableAlignment::Left | TableAlignment::None => Align::Start,
                },
                width: 1,
            })
            .collect();
        Block::Table(Table {
            caption: None,
            columns,
            rows_have_heads: false,
            rows: rows.map(|cells| Row { cells }).collect(),
        })
    }

    fn code(&self, literal: &str) -> Block {
        let style = Style { code: true, ..Style::default() };
        let mut text = Vec::new();
        for line in literal.lines() {
            if !text.is_empty() {
                text.push(Run::Break);
            }
            text.push(Run::Text { text: line.to_owned(), style, link: None, lang: self.lang });
        }
        Block::Paragraph { text }
    }

    fn plain(&self, text: &str) -> Run {
        Run::Text { text: text.trim_end().to_owned(), style: Style::default(), link: None, lang: self.lang }
    }

    fn runs<'a>(&self, parent: &'a AstNode<'a>) -> Vec<Run> {
        let mut runs = Vec::new();
        self.gather(parent, Style::default(), None, 0, &mut runs);
        runs
    }

    fn gather<'a>(&self, parent: &'a AstNode<'a>, style: Style, link: Option<&str>, depth: usize, runs: &mut Vec<Run>) {
        for node in parent.children() {
            let data = node.data();
            let (style, link, said) = match &data.value {
                NodeValue::Text(text) => (style, link, text.as_ref()),
                NodeValue::HtmlInline(html) => (style, link, html.as_str()),
                NodeValue::Code(code) => (Style { code: true, ..style }, link, code.literal.as_str()),
                NodeValue::SoftBreak => (style, link, " "),
                NodeValue::Strong => (Style { strong: true, ..style }, link, ""),
                NodeValue::Emph => (Style { emphasis: true, ..style }, link, ""),
                NodeValue::Link(to) => (style, safe_address(&to.url), ""),
                NodeValue::LineBreak => {
                    runs.push(Run::Break);
                    continue;
                }
                _ => (style, link, ""),
            };
            self.say(said, style, link, runs);
            if depth < DEEPEST_LOOK {
                self.gather(node, style, link, depth + 1, runs);
            } else {
                self.say(&all_text(node), style, link, runs);
            }
        }
    }

    /// Adds words, to the run before where it is set the same way.
    fn say(&self, words: &str, style: Style, link: Option<&str>, runs: &mut Vec<Run>) {
        if words.is_empty() {
            return;
        }
        if let Some(Run::Text { text, style: before, link: to, .. }) = runs.last_mut()
            && *before == style
            && to.as_deref() == link
        {
            text.push_str(words);
            return;
        }
        runs.push(Run::Text { text: words.to_owned(), style, link: link.map(str::to_owned), lang: self.lang });
    }
}

/// The words below a node, found without recursion.
fn all_text<'a>(node: &'a AstNode<'a>) -> String {
    let mut words = String::new();
    for below in node.descendants().skip(1) {
        match &below.data().value {
            NodeValue::Text(text) => words.push_str(text),
            NodeValue::Code(code) => words.push_str(&code.literal),
            NodeValue::SoftBreak | NodeValue::LineBreak | NodeValue::Item(_) | NodeValue::Paragraph => words.push(' '),
            _ => {}
        }
    }
    words.trim().to_owned()
}

fn plain_text(runs: &[Run]) -> String {
    runs.iter()
        .map(|run| match run {
            Run::Text { text, .. } => text.as_str(),
            Run::State(state) => state.word.text.as_str(),
            Run::Break => " ",
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use kernel::Lang;

    use super::{blocks_from_markdown, plain_text, runs_from_markdown};
    use crate::document::{Align, Block, Level, Run};

    #[test]
    fn parts_keep_what_they_are() {
        let markdown = "# Tausta\n\nTeksti **tärkeä** ja *paino*, `koodi`.\n\n1. yksi\n   - sisä\n2. kaksi\n\n\
                        | Nimi | Luku |\n|---|--:|\n| a | 1 |\n\n> lainaus\n";
        let blocks = blocks_from_markdown(markdown, Some(Lang::Fi), Level::Two);
        let [
            Block::Heading { level, .. },
            Block::Paragraph { text },
            Block::List(list),
            Block::Table(table),
            Block::Quote { .. },
        ] = blocks.as_slice()
        else {
            panic!("{blocks:?}")
        };
        assert_eq!(*level, Level::Two);
        assert!(
            matches!(&text[1], Run::Text { text, style, lang: Some(Lang::Fi), .. } if text == "tärkeä" && style.strong)
        );
        assert!(list.numbered && list.items.len() == 2);
        assert!(matches!(&list.items[0].blocks[1], Block::List(inner) if !inner.numbered));
        assert_eq!(table.columns[1].align, Align::End);
        assert_eq!(table.rows[0].cells.len(), 2);
    }

    #[test]
    fn markup_of_the_web_is_shown_and_dangerous_links_are_words() {
        let blocks = blocks_from_markdown(
            "<script>x</script>\n\na <b>b</b> [c](javascript:x) https://example.org",
            None,
            Level::One,
        );
        let Block::Paragraph { text } = &blocks[0] else { panic!() };
        assert_eq!(plain_text(text), "<script>x</script>");
        let Block::Paragraph { text } = &blocks[1] else { panic!() };
        assert!(plain_text(text).starts_with("a <b>b</b> c "), "{text:?}");
        let links: Vec<_> = text.iter().filter(|run| matches!(run, Run::Text { link: Some(_), .. })).collect();
        assert_eq!(links.len(), 1, "{text:?}");
    }

    #[test]
    fn a_text_nested_without_end_comes_in_whole() {
        let quotes = format!("{} syvä", ">".repeat(20_000));
        let lists = (0..200).fold(String::new(), |text, depth| text + &" ".repeat(depth * 2) + "- kohta\n");
        let stars = format!("{}x{}", "*a ".repeat(500), "*".repeat(500));
        for markdown in [quotes, lists, stars] {
            assert!(!blocks_from_markdown(&markdown, None, Level::One).is_empty());
        }
        let runs = runs_from_markdown(&format!("{} syvä", ">".repeat(20_000)), None);
        assert!(plain_text(&runs).contains("syvä"));
    }

    #[test]
    fn a_cell_takes_lists_as_lines() {
        let runs = runs_from_markdown("alku\n\n- yksi\n- kaksi", None);
        assert_eq!(runs.iter().filter(|run| **run == Run::Break).count(), 2);
        assert_eq!(plain_text(&runs), "alku yksi kaksi");
    }
}
