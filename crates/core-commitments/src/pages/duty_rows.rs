//! Duties as a list: on the page of one's own work, and as files.
// tidy: no template because a list of any page has it

use jiff::civil::Date;
use kernel::Lang;
use kit_lists::{Cell, Head, List, Row};

use super::place::duty_href;
use crate::rules::Status;
use crate::store::work::Work;
use crate::told;
use crate::words as t;

/// When something is due, as people plan.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Span {
    Late,
    Week,
    Month,
    Later,
}

impl Span {
    /// All of them, in the order in which they come.
    const ALL: [Span; 4] = [Span::Late, Span::Week, Span::Month, Span::Later];

    fn of(work: &Work, today: Date) -> Self {
        let away = (work.duty.due_on - today).get_days();
        let until_sunday = i32::from(7 - today.weekday().to_monday_one_offset());
        match work.duty.status(today) {
            Status::Late | Status::Raised => Span::Late,
            _ if away <= until_sunday => Span::Week,
            _ if work.duty.due_on <= today.last_of_month() => Span::Month,
            _ => Span::Later,
        }
    }

    fn cell(self, lang: Lang) -> Cell {
        let (name, word) = match self {
            Span::Late => ("late", t::span_late(lang)),
            Span::Week => ("week", t::span_week(lang)),
            Span::Month => ("month", t::span_month(lang)),
            Span::Later => ("later", t::span_later(lang)),
        };
        Cell::words(word).known_as(name).in_order_of(&Span::ALL, &self)
    }
}

/// How a duty stands.
pub(super) fn status(lang: Lang, status: Status) -> Cell {
    let cell = Cell::stands(status.state(), told::status(lang, status)).known_as(status.name());
    cell.in_order_of(&Status::ALL, &status)
}

/// These duties, what matters first.
pub(super) fn list(lang: Lang, mut duties: Vec<Work>, today: Date) -> List {
    duties.sort_by_key(|work| (work.duty.status(today), work.duty.due_on));
    let columns = vec![
        Head::words("what", t::duty_what(lang)),
        Head::words("status", t::duty_status(lang)).filter(),
        Head::day("due", t::duty_due(lang)),
        Head::words("span", t::duty_span(lang)).filter().in_files(),
        Head::words("whose", t::duty_whose(lang)).filter(),
        Head::words("to", t::duty_to(lang)).filter(),
        Head::words("space", t::duty_space(lang)).filter().in_files(),
    ];
    List { columns, rows: duties.iter().map(|work| row(lang, work, today)).collect() }
}

fn row(lang: Lang, work: &Work, today: Date) -> Row {
    let terms = &work.commitment.terms;
    let whose = told::whose(lang, work);
    Row::of(vec![
        Cell::content(terms.lang, &terms.title).leading_to(duty_href(work.commitment.space, work.duty.id)),
        status(lang, work.duty.status(today)),
        Cell::day(lang, Some(work.duty.due_on)),
        Span::of(work, today).cell(lang),
        Cell::words(&whose),
        Cell::words(told::to(lang, work)),
        Cell::words(work.space.pick(lang).0),
    ])
}
