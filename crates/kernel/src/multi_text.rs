use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Lang;

/// A text in one or several languages, such as an organisation's name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MultiText(BTreeMap<Lang, String>);

impl MultiText {
    /// A text in one language.
    pub fn of(lang: Lang, text: impl Into<String>) -> Self {
        Self::default().with(lang, text)
    }

    /// The same text with this language's wording set; an empty wording is left out.
    #[must_use]
    pub fn with(mut self, lang: Lang, text: impl Into<String>) -> Self {
        let text = text.into();
        if text.trim().is_empty() {
            self.0.remove(&lang);
        } else {
            self.0.insert(lang, text);
        }
        self
    }

    /// The wording in exactly this language.
    pub fn exact(&self, lang: Lang) -> Option<&str> {
        self.0.get(&lang).map(String::as_str)
    }

    /// The best wording for a reader of this language and the language it is in, so that a page can
    /// mark a fallback with its own `lang`. Falls back to English, then to whatever there is.
    pub fn pick(&self, lang: Lang) -> (&str, Lang) {
        [lang, Lang::En, Lang::Fi, Lang::Sv]
            .into_iter()
            .find_map(|wanted| self.exact(wanted).map(|text| (text, wanted)))
            .unwrap_or(("", lang))
    }

    /// Whether no language has a wording.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
