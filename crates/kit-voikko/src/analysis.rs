/// What a word may be a form of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Analysis {
    /// The word as it stands in a dictionary, in small letters.
    pub lemma: String,
    /// The words that it is made of, where it is made of several; what is derived stands with what it comes from.
    pub parts: Vec<String>,
}

impl Analysis {
    /// From Voikko's `BASEFORM` and `WORDBASES`, such as `+edun(etu)+valvo(valvoa)+nta(+ta)`: each piece with its base
    /// in brackets, where an ending's base begins with a plus and a piece without brackets is its own.
    pub(crate) fn of(lemma: &str, bases: &str) -> Self {
        let lemma = lemma.to_lowercase();
        let mut parts: Vec<String> = pieces(bases).filter_map(base).collect();
        parts.dedup();
        if parts.len() < 2 && parts.first().is_none_or(|only| *only == lemma) {
            parts.clear();
        }
        Self { lemma, parts }
    }
}

/// What stands between the pluses that are not inside brackets.
fn pieces(bases: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_i32;
    bases.split(move |letter| {
        depth += i32::from(letter == '(') - i32::from(letter == ')');
        letter == '+' && depth == 0
    })
}

fn base(piece: &str) -> Option<String> {
    let base = match piece.split_once('(') {
        Some((_, base)) => base.split([')', '(']).next().unwrap_or_default(),
        None => piece,
    };
    let is_word = base.chars().count() > 1 && base.chars().all(char::is_alphabetic);
    is_word.then(|| base.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::Analysis;

    fn parts(lemma: &str, bases: &str) -> Vec<String> {
        Analysis::of(lemma, bases).parts
    }

    #[test]
    fn a_compound_is_its_bases_without_endings() {
        let bases = "+edun(etu)+valvo(valvoa)+nta(+ta)+suunnitelma(suunnitelma)";
        assert_eq!(parts("edunvalvontasuunnitelma", bases), ["etu", "valvoa", "suunnitelma"]);
        assert_eq!(parts("lähivihreäsopimus", "+lähi+vihreä(vihreä)+sopimus(sopimus)"), ["lähi", "vihreä", "sopimus"]);
        assert_eq!(parts("EU-hanke", "+eu(EU)+-+hanke(hanke)"), ["eu", "hanke"]);
    }

    #[test]
    fn what_is_derived_stands_with_what_it_comes_from_and_a_plain_word_alone() {
        assert_eq!(parts("kestävyys", "+kestä(kestää)+vy(+ä)+ys(+ys)"), ["kestää"]);
        assert_eq!(parts("Tampere", "+Tampere(Tampere)"), Vec::<String>::new());
        assert_eq!(parts("satama", ""), Vec::<String>::new());
    }
}
