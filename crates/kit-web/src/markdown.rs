//! Text in Markdown as HTML that is safe to show.

use std::collections::HashSet;

use ammonia::Builder;
use comrak::arena_tree::NodeEdge;
use comrak::nodes::{ListType, NodeValue};
use comrak::{Arena, Options, format_html, parse_document};
use kernel::{Fault, Result};

/// The elements that a text may come to.
const ELEMENTS: [&str; 24] = [
    "a",
    "blockquote",
    "br",
    "code",
    "del",
    "em",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "strong",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];

/// A text in Markdown (`CommonMark` with tables and bare addresses) as HTML, its highest headings one
/// level below this one (1 to 5), so that the page's outline has no gap.
///
/// HTML in the text is shown as it was typed, pictures give their words, and nothing in it is
/// fetched from anywhere.
pub fn html(markdown: &str, below: u8) -> Result<String> {
    let (arena, options) = (Arena::new(), options());
    let root = parse_document(&arena, markdown, &options);
    let levels = root.descendants().filter_map(|node| match node.data.borrow().value {
        NodeValue::Heading(heading) => Some(heading.level),
        _ => None,
    });
    let highest = levels.min().unwrap_or(1);
    for node in root.descendants() {
        let value = &mut node.data.borrow_mut().value;
        match value {
            NodeValue::Heading(heading) => heading.level = (heading.level - highest + below + 1).min(6),
            NodeValue::Image(_) => *value = NodeValue::Emph,
            _ => {}
        }
    }
    let mut html = String::new();
    format_html(root, &options, &mut html).map_err(|error| Fault::because("writing Markdown as HTML", error))?;
    Ok(safe(&html))
}

/// A text in Markdown as plain text: lists with their bullets and numbers, and no other signs. For texts that are cut or
/// compared, where markup would be read as words.
pub fn plain(markdown: &str) -> String {
    let (arena, options) = (Arena::new(), options());
    let mut plain = Plain::default();
    for edge in parse_document(&arena, markdown, &options).traverse() {
        match edge {
            NodeEdge::Start(node) => plain.begin(&node.data.borrow().value),
            NodeEdge::End(node) => plain.end(&node.data.borrow().value),
        }
    }
    plain.text.trim_end().to_owned()
}

/// The text so far, and in how many items of lists it is.
#[derive(Default)]
struct Plain {
    text: String,
    items: usize,
}

impl Plain {
    fn begin(&mut self, value: &NodeValue) {
        match value {
            NodeValue::Text(text) => self.text.push_str(text),
            NodeValue::Code(code) => self.text.push_str(&code.literal),
            NodeValue::CodeBlock(code) => self.text.push_str(&code.literal),
            NodeValue::HtmlBlock(html) => self.text.push_str(&html.literal),
            NodeValue::HtmlInline(html) => self.text.push_str(html),
            NodeValue::SoftBreak | NodeValue::LineBreak => self.text.push('\n'),
            NodeValue::Item(item) => {
                self.end_line();
                match item.list_type {
                    ListType::Bullet => self.text.push_str("• "),
                    ListType::Ordered => self.text.push_str(&format!("{}. ", item.start)),
                }
                self.items += 1;
            }
            _ => {}
        }
    }

    fn end(&mut self, value: &NodeValue) {
        match value {
            NodeValue::Item(_) => {
                self.items -= 1;
                self.end_line();
            }
            NodeValue::TableCell => self.text.push_str(" · "),
            NodeValue::TableRow(_) => self.end_line(),
            NodeValue::Paragraph if self.items > 0 => self.end_line(),
            NodeValue::List(_) if self.items > 0 => {}
            _ if value.block() && !matches!(value, NodeValue::Document) => {
                self.end_line();
                self.text.push('\n');
            }
            _ => {}
        }
    }

    fn end_line(&mut self) {
        self.text.truncate(self.text.trim_end_matches([' ', '·']).len());
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }
}

fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.autolink = true;
    options.extension.strikethrough = true;
    options.render.escape = true;
    options
}

fn safe(html: &str) -> String {
    Builder::empty()
        .tags(HashSet::from(ELEMENTS))
        .add_tag_attributes("a", ["href"])
        .add_tag_attributes("ol", ["start"])
        .add_tag_attributes("th", ["align"])
        .add_tag_attributes("td", ["align"])
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .link_rel(Some("noopener noreferrer"))
        // What leads nowhere safe leads nowhere.
        .attribute_filter(|_, name, value| (name != "href" || !value.is_empty()).then(|| value.into()))
        .clean(html)
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::{html, plain};

    fn shown(markdown: &str) -> String {
        html(markdown, 2).unwrap().trim().replace('\n', "")
    }

    #[test]
    fn text_becomes_paragraphs_lists_and_tables() {
        assert_eq!(
            shown("We **speak**\nas one.\n\n- a\n- b"),
            "<p>We <strong>speak</strong>as one.</p><ul><li>a</li><li>b</li></ul>"
        );
        assert!(shown("| a | b |\n|--:|---|\n| 1 | 2 |").contains("<td align=\"right\">1</td>"));
    }

    #[test]
    fn headings_go_on_from_the_pages() {
        assert_eq!(shown("# One\n## Two"), "<h3>One</h3><h4>Two</h4>");
        assert_eq!(shown("### One\n#### Two"), "<h3>One</h3><h4>Two</h4>");
        assert!(html("# One\n###### Six", 5).unwrap().contains("<h6>Six</h6>"));
    }

    #[test]
    fn nothing_runs_and_nothing_is_fetched() {
        let typed = "<script>alert(1)</script> <img src=x onerror=alert(1)> <b onclick=x>b</b>";
        assert!(!shown(typed).contains("<script") && !shown(typed).contains("<img") && !shown(typed).contains("<b "));
        assert!(shown(typed).contains("&lt;script"), "what was typed is shown");
        assert!(!shown("[a](javascript:alert(1)) [b](data:text/html,x)").contains("href"));
        assert_eq!(shown("![A map](https://elsewhere.example/map.png)"), "<p><em>A map</em></p>");
        assert!(shown("[a](https://example.org)").contains("rel=\"noopener noreferrer\""));
        assert!(shown("https://example.org").contains("href=\"https://example.org\""));
    }

    #[test]
    fn as_plain_text_only_words_and_lists_are_left() {
        let text = "# Ways\n\nWe **speak**\nas [one](https://example.org).\n\n- a\n- b\n\n1. c\n2. d\n\nEnd";
        assert_eq!(plain(text), "Ways\n\nWe speak\nas one.\n\n• a\n• b\n\n1. c\n2. d\n\nEnd");
        assert_eq!(plain("| a | b |\n|---|---|\n| 1 | 2 |"), "a · b\n1 · 2");
        assert_eq!(plain("<b>x</b> & y"), "<b>x</b> & y", "what was typed is shown");
        assert_eq!(plain(""), "");
    }

    #[test]
    fn no_text_exhausts_the_stack() {
        for sign in ["> ", "- ", "[", "*a **a ", "`"] {
            let text = sign.repeat(20_000 / sign.len());
            assert!(html(&text, 2).is_ok() && plain(&text).len() < 40_000, "{sign}");
        }
    }
}
