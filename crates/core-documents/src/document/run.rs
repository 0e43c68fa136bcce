use kernel::{Lang, State as Standing};
use kit_web::state;
use serde::Serialize;

/// A text of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Phrase {
    /// The text. It is never read as markup.
    pub text: String,
    /// Its language, where it may be another than the document's.
    pub lang: Option<Lang>,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Run {
    /// Words of one style.
    Text {
        /// The words. They are never read as markup.
        text: String,
        /// How they are set.
        style: Style,
        /// Where they lead. Addresses other than web, mail and telephone are left out.
        link: Option<String>,
        /// Their language, where it may be another than the document's.
        lang: Option<Lang>,
    },
    /// How something stands: a sign and a word.
    State(State),
    /// A new line within the paragraph.
    Break,
}

/// How words are set. Several may hold at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Style {
    /// Important.
    pub strong: bool,
    /// Stressed.
    pub emphasis: bool,
    /// Something to type or to read letter by letter.
    pub code: bool,
}

/// How something stands, in words; the sign and the colour follow from the tone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct State {
    /// Which of the signs.
    pub tone: Tone,
    /// The word beside it.
    pub word: Phrase,
}

/// The signs of states, the same on every page, in mails and in documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// Later than promised.
    Late,
    /// Must be done soon.
    Soon,
    /// Under way and on time.
    OnWay,
    /// Done as promised.
    Met,
    /// Not needed any longer.
    Waived,
    /// Waits for the reader.
    Waiting,
    /// Not begun, and need not be yet.
    NotStarted,
}

impl Tone {
    /// All of them, worst first.
    pub const ALL: [Tone; 7] =
        [Tone::Late, Tone::Soon, Tone::Waiting, Tone::OnWay, Tone::NotStarted, Tone::Met, Tone::Waived];

    /// The sign as characters, for places where it cannot be drawn.
    pub const fn sign(self) -> &'static str {
        match self {
            Tone::Late => "●!",
            Tone::Soon => "◔",
            Tone::OnWay => "◑",
            Tone::Met => "✓",
            Tone::Waived => "–",
            Tone::Waiting => "→",
            Tone::NotStarted => "○",
        }
    }

    /// The colours of the sign and of the word as six hexadecimal digits, the same as on pages; each stands out from white by
    /// at least 4.5 : 1.
    pub(crate) const fn colours(self) -> (&'static str, &'static str) {
        let standing = match self {
            Tone::Late => Standing::Late,
            Tone::Soon => Standing::DueSoon,
            Tone::OnWay => Standing::OnTheWay,
            Tone::Met => Standing::Met,
            Tone::Waived => Standing::Waived,
            Tone::Waiting => Standing::WaitingForYou,
            Tone::NotStarted => Standing::NotStarted,
        };
        (state::colour(standing), state::word_colour(standing))
    }
}

impl From<Standing> for Tone {
    fn from(state: Standing) -> Self {
        match state {
            Standing::Late => Tone::Late,
            Standing::DueSoon => Tone::Soon,
            Standing::OnTheWay => Tone::OnWay,
            Standing::NotStarted => Tone::NotStarted,
            Standing::Met => Tone::Met,
            Standing::Waived => Tone::Waived,
            Standing::WaitingForYou => Tone::Waiting,
        }
    }
}

impl Run {
    /// Plain words.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text { text: text.into(), style: Style::default(), link: None, lang: None }
    }

    /// Important words.
    pub fn strong(text: impl Into<String>) -> Self {
        Self::Text { text: text.into(), style: Style { strong: true, ..Style::default() }, link: None, lang: None }
    }

    /// Stressed words.
    pub fn emphasis(text: impl Into<String>) -> Self {
        Self::Text { text: text.into(), style: Style { emphasis: true, ..Style::default() }, link: None, lang: None }
    }

    /// Words that lead to an address.
    pub fn link(text: impl Into<String>, address: &str) -> Self {
        let link = safe_address(address).map(str::to_owned);
        Self::Text { text: text.into(), style: Style::default(), link, lang: None }
    }

    /// The sign and the word of a state.
    pub fn state(tone: Tone, word: impl Into<Phrase>) -> Self {
        Self::State(State { tone, word: word.into() })
    }

    /// Whether there is nothing to see.
    pub(crate) fn is_blank(&self) -> bool {
        match self {
            Run::Text { text, .. } | Run::State(State { word: Phrase { text, .. }, .. }) => {
                text.chars().all(|sign| sign.is_whitespace() || is_silent(sign))
            }
            Run::Break => true,
        }
    }

    /// The same words, said to be in this language.
    #[must_use]
    pub fn said_in(mut self, said_in: Lang) -> Self {
        match &mut self {
            Run::Text { lang, .. } | Run::State(State { word: Phrase { lang, .. }, .. }) => *lang = Some(said_in),
            Run::Break => {}
        }
        self
    }
}

/// The address, if it is one that a document may lead to: a link in a document must not run
/// anything, nor open a file of the reader's.
pub(crate) fn safe_address(address: &str) -> Option<&str> {
    let address = address.trim();
    let scheme = address.split_once(':')?.0.to_ascii_lowercase();
    let known = matches!(scheme.as_str(), "https" | "http" | "mailto" | "tel");
    let clean = !address.chars().any(|c| c.is_control() || c.is_whitespace());
    (known && clean).then_some(address)
}

/// Whether the sign is never seen: controls, joiners, marks of direction, variation selectors,
/// tags (Unicode 16, `Default_Ignorable_Code_Point` without the soft hyphen and the zero-width space).
pub(crate) fn is_silent(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{034F}' | '\u{061C}' | '\u{180B}'..='\u{180F}' | '\u{200C}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
            | '\u{E0000}'..='\u{E0FFF}')
}

impl From<&str> for Phrase {
    fn from(text: &str) -> Self {
        Self { text: text.to_owned(), lang: None }
    }
}

impl From<String> for Phrase {
    fn from(text: String) -> Self {
        Self { text, lang: None }
    }
}

/// As [`kernel::MultiText::pick`] gives it.
impl From<(&str, Lang)> for Phrase {
    fn from((text, lang): (&str, Lang)) -> Self {
        Self { text: text.to_owned(), lang: Some(lang) }
    }
}

impl From<Phrase> for Run {
    fn from(phrase: Phrase) -> Self {
        Self::Text { text: phrase.text, style: Style::default(), link: None, lang: phrase.lang }
    }
}

impl From<&str> for Run {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl From<String> for Run {
    fn from(text: String) -> Self {
        Self::text(text)
    }
}

#[cfg(test)]
mod tests {
    use super::{Standing, Tone, safe_address};

    #[test]
    fn a_state_has_the_colours_that_it_has_on_pages() {
        for state in Standing::ALL {
            let of_page = (kit_web::state::colour(state), kit_web::state::word_colour(state));
            assert_eq!(Tone::from(state).colours(), of_page, "{state:?}");
        }
    }

    #[test]
    fn only_harmless_addresses_stay_links() {
        for good in ["https://example.org/a?b=c#d", "HTTP://example.org", "mailto:kirjaamo@example.org", "tel:+358401"]
        {
            assert_eq!(safe_address(good), Some(good));
        }
        for bad in ["javascript:alert(1)", "file:///etc/passwd", "//example.org", "", "data:text/html,x", "https://a b"]
        {
            assert_eq!(safe_address(bad), None, "{bad}");
        }
    }
}
