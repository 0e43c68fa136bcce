use std::fmt;
use std::str::FromStr;

use kernel::{Refusal, Result};
use serde::{Deserialize, Serialize};

/// The most languages in which an organisation works.
pub const TAGS_LIMIT: usize = 20;

/// The tag of a language (BCP 47): `fi`, `se`, `sr-Latn`, `pt-BR`. Content may be in more languages than the program speaks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageTag(String);

impl LanguageTag {
    /// The tag as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The tags of a list as people type it, between commas or spaces; refused with `tag-unclear` or `tags-too-many`.
    pub fn list(text: &str) -> Result<Vec<Self>, Refusal> {
        let mut tags: Vec<Self> = Vec::new();
        for word in text.split(|sign: char| sign == ',' || sign == ';' || sign.is_whitespace()) {
            if word.is_empty() {
                continue;
            }
            let tag: Self = word.parse().map_err(|()| Refusal::new("tag-unclear").on("languages").with("tag", word))?;
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        if tags.len() > TAGS_LIMIT {
            return Err(Refusal::new("tags-too-many").on("languages").with("limit", TAGS_LIMIT));
        }
        Ok(tags)
    }
}

impl FromStr for LanguageTag {
    type Err = ();
    /// A language of two or three letters, then a script, a region or variants (RFC 5646, section 2.1); written as that section
    /// recommends, so that each language has one tag.
    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.split('-');
        let language = parts.next().unwrap_or_default().to_ascii_lowercase();
        if !(2..=3).contains(&language.len()) || !language.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return Err(());
        }
        let mut tag = language;
        for part in parts.by_ref() {
            if !(2..=8).contains(&part.len()) || !part.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                return Err(());
            }
            tag.push('-');
            tag.push_str(&cased(part));
        }
        if tag.len() > 35 { Err(()) } else { Ok(Self(tag)) }
    }
}

/// Scripts as `Latn`, regions as `FI`, everything else small.
fn cased(part: &str) -> String {
    let is_word = part.bytes().all(|byte| byte.is_ascii_alphabetic());
    match part.len() {
        2 => part.to_ascii_uppercase(),
        4 if is_word => part[..1].to_ascii_uppercase() + &part[1..].to_ascii_lowercase(),
        _ => part.to_ascii_lowercase(),
    }
}

impl TryFrom<String> for LanguageTag {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, &'static str> {
        text.parse().map_err(|()| "not the tag of a language")
    }
}

impl From<LanguageTag> for String {
    fn from(tag: LanguageTag) -> Self {
        tag.0
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::{LanguageTag, TAGS_LIMIT};

    #[test]
    fn a_tag_is_written_in_one_way() {
        for (typed, tag) in
            [("FI", "fi"), ("sr-latn", "sr-Latn"), ("PT-br", "pt-BR"), ("smn", "smn"), ("sl-rozaj", "sl-rozaj")]
        {
            assert_eq!(typed.parse::<LanguageTag>().unwrap().as_str(), tag);
        }
        for wrong in ["", "f", "suomi", "fi_FI", "fi-", "fi-x", "12", "fi-abcdefghi", "é1"] {
            assert!(wrong.parse::<LanguageTag>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_list_of_languages_has_each_once() {
        let list =
            |text: &str| LanguageTag::list(text).map(|tags| tags.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(list("fi, sv;se  FI").unwrap(), ["fi", "sv", "se"]);
        assert_eq!(list(" ").unwrap(), [""; 0]);
        assert_eq!(list("fi, suomi").unwrap_err().code, "tag-unclear");
        let many = |count: usize| {
            (0..count).map(|n| format!("a{}", char::from(b'a' + u8::try_from(n).unwrap()))).collect::<Vec<_>>()
        };
        assert!(list(&many(TAGS_LIMIT).join(" ")).is_ok());
        assert_eq!(list(&many(TAGS_LIMIT + 1).join(" ")).unwrap_err().code, "tags-too-many");
    }
}
