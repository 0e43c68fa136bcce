use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use kernel::Lang;
use kit_voikko::{Analysis, Voikko};
use tantivy::tokenizer::{AsciiFoldingFilter, Language, RawTokenizer, Stemmer, TextAnalyzer};

use super::{Forms, swedish};

/// How many words are remembered: more than most cities use.
const REMEMBERED: usize = 100_000;

/// Finds out what words are forms of. Copies share what they remember.
#[derive(Clone)]
pub struct Analyser(Arc<Inner>);

struct Inner {
    voikko: Option<Voikko>,
    tools: Mutex<Tools>,
}

/// What is not for several threads at once, and what was found out already.
struct Tools {
    folding: TextAnalyzer,
    stems: [TextAnalyzer; 3],
    known: HashMap<(Lang, String), Arc<Forms>>,
}

impl fmt::Debug for Analyser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Analyser").field(&self.0.voikko).finish()
    }
}

impl Analyser {
    /// With Finnish lemmas where Voikko is there, and stems otherwise.
    pub fn new(voikko: Option<Voikko>) -> Self {
        let stems = Lang::ALL.map(|lang| {
            let stemmer = Stemmer::new(match lang {
                Lang::Fi => Language::Finnish,
                Lang::Sv => Language::Swedish,
                Lang::En => Language::English,
            });
            TextAnalyzer::builder(RawTokenizer::default()).filter(stemmer).build()
        });
        let folding = TextAnalyzer::builder(RawTokenizer::default()).filter(AsciiFoldingFilter).build();
        Self(Arc::new(Inner { voikko, tools: Mutex::new(Tools { folding, stems, known: HashMap::new() }) }))
    }

    /// With Voikko where it is installed.
    pub fn installed() -> Self {
        Self::new(Voikko::load().inspect_err(|absent| tracing::info!(%absent, "Finnish words without Voikko")).ok())
    }

    /// Whether Finnish words are known by their lemmas.
    pub fn has_lemmas(&self) -> bool {
        self.0.voikko.is_some()
    }

    /// What this word is searched by in this language.
    pub(crate) fn forms(&self, lang: Lang, word: &str) -> Arc<Forms> {
        let word = word.to_lowercase();
        let mut tools = self.0.tools.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (lang, word);
        if let Some(forms) = tools.known.get(&key) {
            return Arc::clone(forms);
        }
        let forms = Arc::new(self.found_out(&mut tools, lang, &key.1));
        if tools.known.len() >= REMEMBERED {
            tools.known.clear();
        }
        tools.known.insert(key, Arc::clone(&forms));
        forms
    }

    fn found_out(&self, tools: &mut Tools, lang: Lang, word: &str) -> Forms {
        let folded = only(&mut tools.folding, word);
        let stems = &mut tools.stems[lang.index()];
        let mut stem = |word: &str| match lang {
            Lang::Sv => swedish::stem(only(stems, swedish::without_article(word))),
            Lang::Fi | Lang::En => only(stems, word),
        };
        let voikko = self.0.voikko.as_ref().filter(|_| lang == Lang::Fi);
        let found = voikko.map(|voikko| voikko.analyse(word)).unwrap_or_default();
        if found.is_empty() {
            let splits = if lang == Lang::Sv { swedish::splits(word, &mut stem) } else { Vec::new() };
            return Forms { folded, lemmas: vec![stem(word)], splits, ..Forms::default() };
        }
        let mut forms = Forms { folded, ..Forms::default() };
        for Analysis { lemma, mut parts } in found {
            forms.heads.extend(parts.pop());
            forms.modifiers.extend(parts);
            forms.lemmas.push(lemma);
        }
        keep_first(&mut forms.lemmas, &[]);
        keep_first(&mut forms.heads, &[&forms.lemmas]);
        keep_first(&mut forms.modifiers, &[&forms.lemmas, &forms.heads]);
        forms
    }
}

/// Keeps each word once, and none that stands in one of the others.
fn keep_first(words: &mut Vec<String>, others: &[&[String]]) {
    let mut seen: HashSet<String> = others.iter().flat_map(|other| other.iter().cloned()).collect();
    words.retain(|word| seen.insert(word.clone()));
}

/// The one token that these filters make of a word.
fn only(analyzer: &mut TextAnalyzer, word: &str) -> String {
    let mut stream = analyzer.token_stream(word);
    if stream.advance() { stream.token().text.to_lowercase() } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::Analyser;
    use kernel::Lang;

    fn share(analyser: &Analyser, lang: Lang, one: &str, other: &str) -> bool {
        let (one, other) = (analyser.forms(lang, one), analyser.forms(lang, other));
        one.lemmas.iter().chain(&one.heads).any(|token| other.lemmas.contains(token))
    }

    #[test]
    fn inflected_words_meet_by_their_stems() {
        let analyser = Analyser::new(None);
        assert!(share(&analyser, Lang::Fi, "tavoitteissa", "tavoitteet"));
        assert!(share(&analyser, Lang::Sv, "hamnarna", "hamnen"));
        assert!(share(&analyser, Lang::En, "harbours", "Harbour"));
        assert!(!analyser.has_lemmas());
    }

    #[test]
    fn with_voikko_stems_that_change_meet_too_and_compounds_are_found_by_their_parts() {
        let analyser = Analyser::installed();
        // Where it is not installed, stems must do.
        if !analyser.has_lemmas() {
            return;
        }
        assert!(share(&analyser, Lang::Fi, "kaupungeissa", "kaupunki"));
        assert!(share(&analyser, Lang::Fi, "kestävyyden", "kestävyys"));
        assert!(share(&analyser, Lang::Fi, "edunvalvontasuunnitelmassa", "suunnitelma"));
        let forms = analyser.forms(Lang::Fi, "edunvalvontasuunnitelmassa");
        assert_eq!(forms.heads, ["suunnitelma"]);
        assert_eq!(forms.modifiers, ["etu", "valvoa"]);
        assert!(share(&analyser, Lang::Fi, "xyzzylle", "xyzzyllä"), "an unknown word by its stem");
    }

    #[test]
    fn accents_fall_away_whatever_the_language() {
        let analyser = Analyser::new(None);
        for (word, folded) in [("Häkkinen", "hakkinen"), ("Söderström", "soderstrom"), ("Łódź", "lodz"), ("Åbo", "abo")]
        {
            assert_eq!(analyser.forms(Lang::Fi, word).folded, folded);
        }
    }
}
