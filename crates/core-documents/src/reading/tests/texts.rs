use proptest::prelude::*;

use super::{outline, read, shown};
use crate::reading::Content;

fn is(text: &str, expected: &[&str]) {
    assert_eq!(shown(&outline(text)), expected, "{text}");
}

#[test]
fn headings_are_marked_or_underlined() {
    is("# Suunnitelma\n\n## 1.1 Periaatteet ##\n\nTeksti.", &["# Suunnitelma", "## 1.1 Periaatteet", "Teksti."]);
    is("Suunnitelma\n===========\n\nTavoitteet\n----------\n\nTeksti.", &["# Suunnitelma", "## Tavoitteet", "Teksti."]);
    is("Vastuu: rehtori\n---\n", &["Vastuu: rehtori"]);
}

#[test]
fn lists_nest_by_indent_or_by_their_bullets() {
    is("- a\n - b\n- c", &["- a", "  - b", "- c"]);
    is("* a\n    * b\n        * c\n* d", &["- a", "  - b", "    - c", "- d"]);
    is("•\ta\no\tb\n•\tc", &["- a", "  - b", "- c"]);
    is("1. a\n   1. b\n2. c", &["- a", "  - b", "- c"]);
    is("- a\n• b\n- c", &["- a", "- b", "- c"]);
    is("a) x\nb) y", &["- x", "- y"]);
    is("- a\n\n- b\n  - c", &["- a", "- b", "  - c"]);
}

#[test]
fn a_line_may_hold_a_whole_list() {
    is("• LVM • VM ○ virkakunta • EK", &["- LVM", "- VM", "  - virkakunta", "- EK"]);
    is("<ul style=\"x\"> • a <ul> ○ b ○ c • d", &["- a", "  - b", "  - c", "- d"]);
}

#[test]
fn lists_in_tags_nest_by_their_tags() {
    is(
        "<ul>\n<li>a</li>\n<li>b\n<ul><li>c</li></ul>\n</li>\n</ul>\n<p>Teksti &amp; <b>muuta</b>&nbsp;&auml;.</p>",
        &["- a", "- b", "  - c", "Teksti & muuta ä."],
    );
    is("Vastuu:<br>rehtori", &["Vastuu:", "rehtori"]);
    is("alle < 5 % ja > 3 %", &["alle < 5 % ja > 3 %"]);
}

#[test]
fn tables_stand_between_bars_or_tabs_or_tags() {
    let table = ["| 0", "  a", "| 1", "  b", "| 0", "  c", "| 1", "  - d", "  - e"];
    is("| a | b |\n|---|---|\n| c | • d • e |", &table);
    is("a | b\n--|--\nc | • d • e", &table);
    is("a\tb\nc\t• d • e\n---\t---", &table);
    is(
        "<table><tr><th>a</th><th>b</th></tr>\n<tr><td>c</td><td><ul><li>d</li><li>e</li></ul></td></tr></table>",
        &table,
    );
    is("- | | |\n|---|--|\n| a | b |\n|---|--|", &["| 0", "  a", "| 1", "  b"]);
    is("1.1\tOtsikko\n2\tToinen", &["1.1 Otsikko", "2 Toinen"]);
    is("Johdanto\t3\n1.1\tTavoitteet\t12", &["Johdanto\t3", "1.1 Tavoitteet\t12"]);
}

#[test]
fn broken_lines_and_words_go_on() {
    is(
        "Toimenpiteitä toteutetaan yhteisesti ja yhdessä\n\nmääritellyllä tavalla.",
        &["Toimenpiteitä toteutetaan yhteisesti ja yhdessä määritellyllä tavalla."],
    );
    is("- edistää ratahanketta, joka on\n\ntärkeä\n- toinen", &["- edistää ratahanketta, joka on tärkeä", "- toinen"]);
    is("- kehittä-\n  misen tuki\n- EU-\n  rahoitus", &["- kehittämisen tuki", "- EU-rahoitus"]);
    is("Long-term aims\n\nWe plan for the long-\nterm.", &["Long-term aims", "We plan for the long-term."]);
    is("Kone- ja laite-\nteollisuus", &["Kone- ja laiteteollisuus"]);
    is("elinkeino-\nja työpolitiikka", &["elinkeino- ja työpolitiikka"]);
}

#[test]
fn lines_broken_to_a_width_are_put_together() {
    let text = "Ferry traffic stops for eleven weeks every winter, and the school\nof the islands stops with it. Government pays for the summer only,\nwhich is not when the ferry is needed. The town asks for a change\nof the rule.\n\nLead: Harbour Master\nPartners: Island Council\n";
    is(
        text,
        &[
            "Ferry traffic stops for eleven weeks every winter, and the school of the islands stops with it. Government pays for the summer only, which is not when the ferry is needed. The town asks for a change of the rule.",
            "Lead: Harbour Master",
            "Partners: Island Council",
        ],
    );
}

#[test]
fn page_numbers_stand_aside_and_part_nothing() {
    is(
        "Rata on vanha ja sen kunto heikkenee koko ajan niin että\n\n7\n\njunat hidastuvat.\n\nSivu 3 (12)\n",
        &["Rata on vanha ja sen kunto heikkenee koko ajan niin että junat hidastuvat.", "~ 7", "~ Sivu 3 (12)"],
    );
}

#[test]
fn bold_at_the_start_is_measured() {
    let found = outline("**Vastuu** rehtori\n\n**Kaikki**\n\nSana **2026** keskellä");
    let bold: Vec<(usize, usize)> = found
        .blocks
        .iter()
        .filter_map(|block| match &block.content {
            Content::Paragraph { text, bold } => Some((*bold, text.len())),
            _ => None,
        })
        .collect();
    assert_eq!(bold, [(6, 14), (6, 6), (0, 19)]);
}

#[test]
fn blocks_know_their_source_lines() {
    let found = outline("# A\r\n\r\nTeksti\r\n- b\r\n");
    assert_eq!(found.source, "# A\n\nTeksti\n- b\n");
    assert_eq!(found.blocks.iter().map(|block| block.line).collect::<Vec<_>>(), [1, 3, 4]);
}

/// All letters besides `o`, which word processors also write as a bullet.
fn letters(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().filter(|c| c.is_alphanumeric() && *c != 'o').collect();
    letters.sort_unstable();
    letters
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_letter_is_lost(text in "[A-ZÄÖa-zäö0-9 .,:;()|#*_•○\\-–\t\n]{1,1500}") {
        prop_assume!(!text.trim().is_empty());
        let found = outline(&text);
        let mut all = String::new();
        collect(&found.blocks, &mut all);
        prop_assert_eq!(letters(&all), letters(&text));
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..600), name in "[a-z]{1,4}(\\.(txt|md|docx))?") {
        let _ = read(&name, &bytes);
    }

    #[test]
    fn no_text_makes_it_panic(text in "([\\s\\S]|<|>|/|td|ul|li|&|;|\\*){0,600}") {
        let _ = read("plan.md", text.as_bytes());
    }
}

fn collect(blocks: &[crate::reading::Block], all: &mut String) {
    for block in blocks {
        all.push_str(block.text());
        match &block.content {
            Content::Item { marker, .. } => all.push_str(marker),
            Content::Table { rows } => rows.iter().flatten().for_each(|cell| collect(cell, all)),
            _ => {}
        }
    }
}
