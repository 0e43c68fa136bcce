use kernel::Result;
use tantivy::query::{
    AllQuery, BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, FuzzyTermQuery, Occur, Query, TermQuery,
    TermSetQuery,
};
use tantivy::schema::{Field, IndexRecordOption, Term};

use super::compounds::{Compounds, Terms};
use super::wanted::{Wanted, WantedWord};
use crate::index::{Fields, PartOf};
use crate::{Level, Sight};

/// What a word counts in the title, beside one in the text.
const TITLE: f32 = 2.5;
/// What a compound counts that is a kind of what was asked for, beside the word itself.
const HEAD: f32 = 0.8;
/// What a compound counts that has a word as another part; in a sentence that is proof like any other.
const MODIFIER: f32 = 0.3;
/// What a part of what was asked for counts, beside all of it.
const ASKED_PART: f32 = 0.7;
/// The same of compounds that are known by what the index holds: of those that have the word first,
const SPLIT_MODIFIER: f32 = 0.6;
/// of what the asked one is a kind of,
const SPLIT_ASKED_HEAD: f32 = 0.5;
/// and of what it begins with.
const SPLIT_ASKED_MODIFIER: f32 = 0.3;
/// What a word counts in a title or name as it was typed, but for accents.
const NAME: f32 = 1.5;
/// What a word counts in the text as it was typed, but for accents.
const PLAIN: f32 = 0.3;
/// What a title or name counts that begins so.
const BEGINNING: f32 = 1.0;
/// What a title or name counts with one letter wrong.
const WRONG: f32 = 0.6;
/// How much the other ways in which a word is there count beside the best.
const BESIDE: f32 = 0.45;
/// What all that has the words closely counts above everything that has them loosely: more than any words do.
pub(super) const CLOSE: f32 = 10_000.0;

/// How a wanted word may be there.
#[derive(Default)]
struct Ways {
    /// As itself, or as what a compound is a kind of.
    close: Vec<Box<dyn Query>>,
    /// As what a compound or a name begins with, as a part of what was asked for, or with a letter wrong.
    loose: Vec<Box<dyn Query>>,
}

/// All that has enough of the wanted words and that the reader may see: what has them closely first.
pub(crate) fn query(
    fields: Fields,
    compounds: &Compounds<'_>,
    wanted: &Wanted,
    sight: &Sight,
) -> Result<Box<dyn Query>> {
    let (mut all, mut close) = (Vec::new(), Vec::new());
    for word in &wanted.words {
        let ways = ways(fields, compounds, word, wanted.is_a_sentence())?;
        close.push(best(ways.close.iter().map(|way| way.box_clone()).collect()));
        all.push(best(ways.close.into_iter().chain(ways.loose).collect()));
    }
    let enough = |words: Vec<Box<dyn Query>>| -> Box<dyn Query> {
        Box::new(BooleanQuery::union_with_minimum_required_clauses(words, wanted.least()))
    };
    // In a sentence everything is close.
    let close = if wanted.is_a_sentence() { Box::new(AllQuery) } else { enough(close) };
    let seen = ConstScoreQuery::new(seen(fields, sight), 0.0);
    Ok(Box::new(BooleanQuery::new(vec![
        (Occur::Must, enough(all)),
        (Occur::Must, Box::new(seen)),
        (Occur::Should, Box::new(ConstScoreQuery::new(close, CLOSE))),
    ])))
}

fn best(ways: Vec<Box<dyn Query>>) -> Box<dyn Query> {
    Box::new(DisjunctionMaxQuery::with_tie_breaker(ways, BESIDE))
}

/// The ways in which a wanted word may be there; the best counts.
fn ways(fields: Fields, compounds: &Compounds<'_>, word: &WantedWord, is_in_sentence: bool) -> Result<Ways> {
    let mut ways = Ways::default();
    for (field, splits, boost) in [(fields.title, fields.title_splits, TITLE), (fields.body, fields.body_splits, 1.0)] {
        ways.put_lemmas(field, word, boost, if is_in_sentence { 1.0 } else { MODIFIER });
        ways.put_splits((field, splits), compounds, word, boost)?;
    }
    ways.close.push(boosted(term(fields.name, &word.folded), NAME));
    ways.close.push(boosted(term(fields.plain, &word.folded), PLAIN));
    let name = Term::from_field_text(fields.name, &word.folded);
    if word.may_be_a_beginning() {
        ways.loose.push(boosted(Box::new(FuzzyTermQuery::new_prefix(name.clone(), 0, true)), BEGINNING));
    }
    if word.may_be_wrong() {
        ways.loose.push(boosted(Box::new(FuzzyTermQuery::new(name, 1, true)), WRONG));
    }
    Ok(ways)
}

impl Ways {
    /// Where the words of texts are known with their parts.
    fn put_lemmas(&mut self, field: Field, word: &WantedWord, boost: f32, modifier: f32) {
        let way = |token: &str, part: PartOf, worth: f32| boosted(term(field, &part.of(token)), worth * boost);
        for lemma in &word.lemmas {
            self.close.push(way(lemma, PartOf::Whole, 1.0));
            self.close.push(way(lemma, PartOf::Head, HEAD));
            self.loose.push(way(lemma, PartOf::Modifier, modifier));
        }
        for asked in word.heads.iter().chain(&word.modifiers) {
            self.loose.extend(PartOf::ALL.map(|part| way(asked, part, ASKED_PART)));
        }
    }

    /// Where a compound is one by what the index holds.
    fn put_splits(
        &mut self,
        (field, splits): (Field, Field),
        compounds: &Compounds<'_>,
        word: &WantedWord,
        boost: f32,
    ) -> Result<()> {
        for stem in &word.stems {
            let heads = compounds.with(splits, PartOf::Head, stem)?;
            let modifiers = compounds.with(splits, PartOf::Modifier, stem)?;
            let whole = compounds.count(&Term::from_field_text(field, stem))?;
            let rarity = compounds.rarity(whole + heads.documents + modifiers.documents) * boost;
            self.close.extend(one_of(heads, rarity * HEAD));
            self.loose.extend(one_of(modifiers, rarity * SPLIT_MODIFIER));
        }
        for split in &word.splits {
            if compounds.is_one(split)? {
                self.loose.push(boosted(term(field, &split.head), boost * SPLIT_ASKED_HEAD));
                self.loose.push(boosted(term(field, &split.modifier), boost * SPLIT_ASKED_MODIFIER));
            }
        }
        Ok(())
    }
}

fn one_of(terms: Terms, worth: f32) -> Option<Box<dyn Query>> {
    if terms.terms.is_empty() {
        return None;
    }
    Some(Box::new(ConstScoreQuery::new(Box::new(TermSetQuery::new(terms.terms)), worth)))
}

/// What somebody may see: in each space of theirs the renditions of their level, elsewhere those of everybody's; and where
/// they are named in a space of theirs, the rendition for those who are, in place of the other.
pub(crate) fn seen(fields: Fields, sight: &Sight) -> Box<dyn Query> {
    let level = |level: Level| -> Box<dyn Query> {
        let term = Term::from_field_u64(fields.level, level.rank());
        Box::new(TermQuery::new(term, IndexRecordOption::Basic))
    };
    let spaces = || sight.spaces.iter().map(|(space, _)| term(fields.space, &space.to_string()));
    let mut elsewhere: Vec<(Occur, Box<dyn Query>)> = vec![(Occur::Must, level(sight.elsewhere))];
    elsewhere.extend(spaces().map(|space| (Occur::MustNot, space)));
    let mut any: Vec<Box<dyn Query>> = vec![Box::new(BooleanQuery::new(elsewhere))];
    for (space, most) in spaces().zip(sight.spaces.iter().map(|(_, most)| *most)) {
        any.push(Box::new(BooleanQuery::intersection(vec![space, level(most)])));
    }
    let Some(person) = sight.person.map(|person| person.to_string()) else {
        return Box::new(BooleanQuery::union(any));
    };
    // Who is named and has no role in the space any more finds what everybody finds.
    let here = |field: Field| -> Box<dyn Query> {
        let own = Box::new(BooleanQuery::union(spaces().collect()));
        Box::new(BooleanQuery::intersection(vec![own, term(field, &person)]))
    };
    let unnamed: Vec<(Occur, Box<dyn Query>)> =
        vec![(Occur::Must, Box::new(BooleanQuery::union(any))), (Occur::MustNot, here(fields.not))];
    Box::new(BooleanQuery::union(vec![Box::new(BooleanQuery::new(unnamed)), here(fields.named)]))
}

fn term(field: Field, text: &str) -> Box<dyn Query> {
    Box::new(TermQuery::new(Term::from_field_text(field, text), IndexRecordOption::WithFreqs))
}

fn boosted(query: Box<dyn Query>, boost: f32) -> Box<dyn Query> {
    Box::new(BoostQuery::new(query, boost))
}
