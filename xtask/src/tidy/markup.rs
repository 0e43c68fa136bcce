//! A template holds no word of its own: each comes from a message, so that none is left behind
//! in one language. The product's name is the same everywhere.

use super::Report;
use crate::house::House;

const SPOKEN: [&str; 5] = ["alt=\"", "aria-label=\"", "placeholder=\"", "title=\"", "aria-description=\""];
const NAME: &str = "Kortteli";

/// Looks for words between the tags of every template; samples are for tests.
pub fn check(house: &House, report: &mut Report) {
    let templates = house.files.iter().filter(|file| file.krate().is_some() && file.is_under("templates"));
    let shown = templates.filter(|file| matches!(file.extension(), "html" | "txt") && !file.is_under("samples"));
    for file in shown {
        let text = without_code(&file.text);
        let shown = if file.extension() == "html" { without_tags(&text) } else { text.clone() };
        for (at, (shown, whole)) in shown.split('\n').zip(text.split('\n')).enumerate() {
            if has_word(shown) || SPOKEN.iter().any(|name| speaks(whole, name)) {
                let text = format!("\"{}\" belongs into the .ftl files", shown.trim());
                report.findings.push(file.finding(at + 1, text));
            }
        }
    }
}

fn speaks(line: &str, attribute: &str) -> bool {
    line.split(attribute).skip(1).any(|rest| has_word(rest.split('"').next().unwrap_or_default()))
}

/// At least two letters in a row that are not the product's name, an entity or an attribute's.
fn has_word(text: &str) -> bool {
    let text = without_attributes(&text.replace(NAME, ""));
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '&');
    words.filter(|word| !word.starts_with('&')).any(|word| word.chars().filter(|c| c.is_alphabetic()).count() >= 2)
}

/// The text with the template's own code blanked out, its lines kept.
fn without_code(text: &str) -> String {
    // A block named `layout` holds the name of a style, not a word.
    let pairs = [("{#", "#}"), ("{% block layout %}", "{% endblock %}"), ("{%", "%}"), ("{{", "}}")];
    pairs.iter().fold(text.to_owned(), |text, (open, close)| blank(&text, open, close))
}

/// A macro may write attributes without the tag around them: ` id="…"`.
fn without_attributes(text: &str) -> String {
    let mut pieces = text.split("=\"");
    let mut kept = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        kept.truncate(kept.trim_end_matches(|c: char| c.is_alphanumeric() || c == '-').len());
        kept.push_str(piece.split_once('"').map_or("", |(_, after)| after));
    }
    kept
}

fn without_tags(text: &str) -> String {
    let pairs = [("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"), ("<", ">")];
    pairs.iter().fold(text.to_owned(), |text, (open, close)| blank(&text, open, close))
}

/// Replaces everything between these signs, and the signs, by nothing but its line ends.
fn blank(text: &str, open: &str, close: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(open) {
        let length = rest[start..].find(close).map_or(rest.len() - start, |end| end + close.len());
        kept.push_str(&rest[..start]);
        kept.extend(rest[start..start + length].chars().filter(|c| *c == '\n'));
        rest = &rest[start + length..];
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::findings;

    #[test]
    fn a_word_between_tags_or_in_an_attribute_is_found() {
        let found =
            findings(check, &[("crates/a/templates/goal.html", "{% if a %}\n<p class=\"b\">Late</p>\n{% endif %}")]);
        assert_eq!(found, ["crates/a/templates/goal.html:2: \"Late\" belongs into the .ftl files"]);
        let found = findings(check, &[("crates/a/templates/goal.html", "<img src=\"a.svg\" alt=\"A map\">")]);
        assert_eq!(found.len(), 1);
    }

    #[test]
    fn attributes_of_a_macro_and_names_of_styles_are_not() {
        let text =
            "{% block layout %}narrow{% endblock %}\n{% if a %} aria-invalid=\"true\"{% endif %} id=\"{{ id }}\"";
        assert_eq!(findings(check, &[("crates/a/templates/goal.html", text)]), Vec::<String>::new());
        let found = findings(check, &[("crates/a/templates/goal.html", " id=\"{{ id }}\" late")]);
        assert_eq!(found.len(), 1);
    }

    #[test]
    fn code_entities_signs_and_the_name_are_not() {
        let text =
            "{# why so #}<a href=\"/goals\" title=\"{{ t::all(l) }}\">{{ t::all(l) }}</a>&nbsp;· § <b>Kortteli</b>";
        assert_eq!(findings(check, &[("crates/a/templates/goal.html", text)]), Vec::<String>::new());
    }
}
