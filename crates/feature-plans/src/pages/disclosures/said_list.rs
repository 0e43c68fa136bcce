//! What a disclosure says, as a list: the same for its page, its files and everybody's page.
// tidy: no template because pages have it

use kernel::{Lang, Result};
use kit_db::Tx;
use kit_lists::{Cell, Head, List, Row};

use super::disclosure_words;
use crate::actions::said_today;
use crate::rules::disclosure::{Content, Disclosure, DisclosureKind, Field, Fields, Line, Words};
use crate::words as t;

/// What it says for ever; of a draft, what it would say today, with the text of that. A draft that was withdrawn says nothing.
pub(super) fn content(tx: &mut Tx<'_>, disclosure: &Disclosure) -> Result<(Content, String)> {
    match (&disclosure.approved, &disclosure.withdrawn) {
        (Some(approved), _) => Ok((approved.content.clone(), String::new())),
        (None, None) => said_today(tx, disclosure),
        (None, Some(_)) => Ok(Default::default()),
    }
}

/// The list of what these fields tell.
pub(super) fn list(lang: Lang, kind: DisclosureKind, fields: &Fields, content: &Content) -> List {
    let told = columns(kind, fields);
    List {
        columns: told.iter().map(|column| column.head(lang, kind)).collect(),
        rows: content.lines.iter().map(|line| row(lang, (kind, fields), &told, line)).collect(),
    }
}

/// A column.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Day,
    Matter,
    Topic,
    Whom,
    Means,
    Ours,
}

/// The columns of these fields. An extract has one for what it was about: a goal, else a topic.
fn columns(kind: DisclosureKind, fields: &Fields) -> Vec<Column> {
    let (goals, topic) = (fields.has(Field::Goals), fields.has(Field::Topic));
    let is_extract = kind == DisclosureKind::Extract;
    let columns = [
        (Column::Day, fields.has(Field::Day)),
        (Column::Matter, goals || (is_extract && topic)),
        (Column::Topic, topic && !is_extract),
        (Column::Whom, fields.has_any(&[Field::Posts, Field::Names, Field::PrivateNames])),
        (Column::Means, fields.has_any(&[Field::Channel, Field::Count])),
        (Column::Ours, fields.has(Field::Ours)),
    ];
    columns.into_iter().filter(|(_, is_told)| *is_told).map(|(column, _)| column).collect()
}

impl Column {
    fn head(self, lang: Lang, kind: DisclosureKind) -> Head {
        match self {
            Column::Day => Head::day("on", t::contact_on(lang)),
            Column::Matter if kind == DisclosureKind::Extract => Head::words("matter", t::contact_topic(lang)),
            Column::Matter => Head::words("matter", t::contact_goals(lang)),
            Column::Topic => Head::words("topic", t::contact_topic(lang)),
            Column::Whom => Head::words("whom", t::contact_whom(lang)),
            Column::Means => Head::words("means", t::contact_channel(lang)),
            Column::Ours => Head::words("ours", t::contact_ours(lang)),
        }
    }
}

fn row(lang: Lang, (kind, fields): (DisclosureKind, &Fields), columns: &[Column], line: &Line) -> Row {
    let cell = |column: &Column| match column {
        Column::Day => Cell::day(lang, line.on),
        Column::Matter => matter(lang, kind, line),
        Column::Topic => written(line.topic.as_slice()),
        Column::Whom => whom(lang, fields, line),
        Column::Means => joined(line.means.iter().map(|means| disclosure_words::means(lang, means))),
        Column::Ours => joined(line.ours.iter().map(|role| disclosure_words::role(lang, role).to_owned())),
    };
    Row::of(columns.iter().map(cell).collect())
}

fn matter(lang: Lang, kind: DisclosureKind, line: &Line) -> Cell {
    if !line.goals.is_empty() || kind == DisclosureKind::Meetings {
        return written(&line.goals);
    }
    match &line.topic {
        Some(topic) => written(std::slice::from_ref(topic)),
        None => Cell::words(t::disclosed_other(lang)),
    }
}

/// Who was met. Several who may not be told are one word.
fn whom(lang: Lang, fields: &Fields, line: &Line) -> Cell {
    let mut people: Vec<String> = line.whom.iter().map(|one| disclosure_words::outside(lang, one)).collect();
    if !fields.has_any(&[Field::Names, Field::PrivateNames]) {
        people.dedup();
    }
    joined(people.into_iter())
}

/// What somebody wrote, in its language.
fn written(words: &[Words]) -> Cell {
    let Some(first) = words.first() else { return Cell::default() };
    let texts: Vec<&str> = words.iter().map(|words| words.text.as_str()).collect();
    Cell::content(first.lang, texts.join("; "))
}

fn joined(parts: impl Iterator<Item = String>) -> Cell {
    Cell::words(parts.collect::<Vec<_>>().join("; "))
}
