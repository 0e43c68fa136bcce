use kernel::Lang;

use super::body::Body;
use super::tag;
use crate::document::{Phrase, Run, State, Style, safe_address};

/// The font that has the signs of states wherever Word runs.
const SIGN_FONT: &str = "Segoe UI Symbol";

/// How a run of words looks, beyond its style.
#[derive(Clone, Copy, Default)]
pub(super) struct Look {
    pub(super) bold: bool,
    /// Six hexadecimal digits.
    pub(super) colour: Option<&'static str>,
    /// In half points.
    pub(super) size: Option<&'static str>,
    pub(super) font: Option<&'static str>,
    /// A character style of `word/styles.xml`.
    pub(super) style: Option<&'static str>,
}

impl Body<'_> {
    /// The runs of a paragraph.
    pub(super) fn runs(&mut self, runs: &[Run], look: Look) {
        for run in runs {
            match run {
                Run::Text { text, style, link, lang } => match link.as_deref().and_then(safe_address) {
                    Some(address) => self.link(address, text, *style, *lang),
                    None => self.words(text, *style, *lang, look),
                },
                Run::State(state) => self.state(state),
                Run::Break => self.line_break(),
            }
        }
    }

    /// A text of one style.
    pub(super) fn phrase(&mut self, phrase: &Phrase, look: Look) {
        self.words(&phrase.text, Style::default(), phrase.lang, look);
    }

    fn state(&mut self, state: &State) {
        let (of_sign, of_word) = state.tone.colours();
        let sign = format!("{}\u{A0}", state.tone.sign());
        self.words(
            &sign,
            Style::default(),
            None,
            Look { font: Some(SIGN_FONT), colour: Some(of_sign), ..Look::default() },
        );
        self.phrase(&state.word, Look { bold: true, colour: Some(of_word), ..Look::default() });
    }

    fn link(&mut self, address: &str, text: &str, style: Style, lang: Option<Lang>) {
        let id = self.relate_link(address);
        self.xml.open("w:hyperlink", &[("r:id", &id), ("w:history", "1")]);
        self.words(text, style, lang, Look { style: Some("Hyperlink"), ..Look::default() });
        self.xml.close();
    }

    fn line_break(&mut self) {
        self.xml.open("w:r", &[]);
        self.xml.empty("w:br", &[]);
        self.xml.close();
    }

    fn words(&mut self, text: &str, style: Style, lang: Option<Lang>, look: Look) {
        for (n, line) in text.split('\n').enumerate() {
            if n > 0 {
                self.line_break();
            }
            self.xml.open("w:r", &[]);
            self.properties(style, lang, look);
            self.xml.open("w:t", &[("xml:space", "preserve")]);
            self.xml.text(&line.replace('\t', " "));
            self.xml.close();
            self.xml.close();
        }
    }

    /// The properties of a run, in the order that the format prescribes.
    fn properties(&mut self, style: Style, lang: Option<Lang>, look: Look) {
        let other = lang.filter(|lang| *lang != self.document.lang);
        self.xml.open("w:rPr", &[]);
        if let Some(name) = look.style.or(style.code.then_some("Code")) {
            self.xml.value("w:rStyle", name);
        }
        if let Some(font) = look.font {
            self.xml.empty("w:rFonts", &[("w:ascii", font), ("w:hAnsi", font), ("w:eastAsia", font), ("w:cs", font)]);
        }
        if style.strong || look.bold {
            self.xml.empty("w:b", &[]);
        }
        if style.emphasis {
            self.xml.empty("w:i", &[]);
        }
        if let Some(colour) = look.colour {
            self.xml.value("w:color", colour);
        }
        if let Some(size) = look.size {
            self.xml.value("w:sz", size);
        }
        if let Some(lang) = other {
            self.xml.value("w:lang", tag(lang));
        }
        self.xml.close();
    }
}
