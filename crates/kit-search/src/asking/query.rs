use tantivy::query::{
    BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, FuzzyTermQuery, Occur, Query, TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption, Term};

use super::wanted::{Wanted, WantedWord};
use crate::index::Fields;
use crate::{Level, Sight};

/// What a word counts in the title, beside one in the text.
const TITLE: f32 = 2.5;
/// What a part of a compound counts beside the whole word.
const PART: f32 = 0.7;
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

/// All that has enough of the wanted words and that the reader may see.
pub(crate) fn query(fields: Fields, wanted: &Wanted, sight: &Sight) -> Box<dyn Query> {
    let words = wanted.words.iter().map(|word| self::word(fields, word)).collect();
    let words = BooleanQuery::union_with_minimum_required_clauses(words, wanted.least());
    let seen = ConstScoreQuery::new(seen(fields, sight), 0.0);
    Box::new(BooleanQuery::new(vec![(Occur::Must, Box::new(words)), (Occur::Must, Box::new(seen))]))
}

/// One wanted word, in whichever way it is there; the best way counts.
fn word(fields: Fields, word: &WantedWord) -> Box<dyn Query> {
    let mut ways: Vec<Box<dyn Query>> = Vec::new();
    let mut add = |field: Field, text: &str, boost: f32| ways.push(boosted(term(field, text), boost));
    for lemma in &word.lemmas {
        add(fields.title, lemma, TITLE);
        add(fields.body, lemma, 1.0);
    }
    for part in &word.parts {
        add(fields.title, part, TITLE * PART);
        add(fields.body, part, PART);
    }
    add(fields.name, &word.folded, NAME);
    add(fields.plain, &word.folded, PLAIN);
    let name = Term::from_field_text(fields.name, &word.folded);
    if word.may_be_a_beginning() {
        ways.push(boosted(Box::new(FuzzyTermQuery::new_prefix(name.clone(), 0, true)), BEGINNING));
    }
    if word.may_be_wrong() {
        ways.push(boosted(Box::new(FuzzyTermQuery::new(name, 1, true)), WRONG));
    }
    Box::new(DisjunctionMaxQuery::with_tie_breaker(ways, BESIDE))
}

/// What somebody may see: in each space of theirs the renditions of their level, elsewhere those of everybody's; and where
/// they are named in a space of theirs, the rendition for those who are, in place of the other.
fn seen(fields: Fields, sight: &Sight) -> Box<dyn Query> {
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
