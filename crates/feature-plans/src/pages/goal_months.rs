//! What happened to a goal in a year, month by month, as a picture.
// tidy: no template because the timeline's page has it

use jiff::ToSpan as _;
use jiff::civil::Date;
use kernel::{Fault, Lang, Result};
use kit_db::Tx;
use kit_web::pictures::{Ink, MonthChart, MonthRow, month_chart};

use crate::store;
use crate::store::timeline::{Asked, InMonth};
use crate::words as t;

/// How many months are drawn, the one that it is among them.
const MONTHS: usize = 12;

/// The months, and what happened in them.
pub(super) struct Months {
    months: Vec<Date>,
    counts: Vec<InMonth>,
}

impl Months {
    /// The months up to this day: one statement.
    pub fn load(tx: &mut Tx<'_>, asked: Asked, today: Date) -> Result<Self> {
        let this = today.first_of_month();
        let back = |months: usize| {
            let months = i64::try_from(months).unwrap_or_default();
            this.checked_sub(months.months()).map_err(|error| Fault::because("counting months", error))
        };
        let months = (0..MONTHS).rev().map(back).collect::<Result<Vec<Date>, Fault>>()?;
        let counts = store::timeline::by_month(tx, asked, months.first().copied().unwrap_or(this))?;
        Ok(Self { months, counts })
    }

    /// The same in words: how often what happened.
    pub fn described(&self, lang: Lang) -> String {
        let rows = self.rows(lang);
        let sum = |row: &MonthRow<'_>| format!("{}: {}", row.label, row.counts.iter().sum::<u32>());
        rows.iter().map(sum).collect::<Vec<_>>().join("; ")
    }

    /// The picture; nothing where nothing happened.
    pub fn picture(&self, lang: Lang, ink: Ink) -> String {
        let name = |month: &Date| match lang {
            Lang::Fi | Lang::Sv => format!("{}/{:02}", month.month(), month.year() % 100),
            Lang::En => kit_words::month(lang, month.month()),
        };
        let months: Vec<String> = self.months.iter().map(name).collect();
        let (title, description) = (t::timeline_picture(lang), self.described(lang));
        let rows = self.rows(lang);
        month_chart(&MonthChart { id: "months", title, description: &description, months: &months, rows: &rows }, ink)
    }

    /// Each kind that happened at all.
    fn rows(&self, lang: Lang) -> Vec<MonthRow<'static>> {
        let kinds: [(&[&str], _); 9] = [
            (&["contact"], t::timeline_contact(lang)),
            (&["promised", "promise"], t::timeline_promises(lang)),
            (&["measure"], t::timeline_measure(lang)),
            (&["value"], t::timeline_value(lang)),
            (&["outcome"], t::timeline_outcome(lang)),
            (&["decision"], t::timeline_decision(lang)),
            (&["assessed", "assessed-organisation"], t::influence_map(lang)),
            (&["agreed"], t::partners(lang)),
            (&["message", "position", "statement", "background"], t::materials(lang)),
        ];
        let count = |kinds: &[&str], month: &Date| {
            let month = month.strftime("%Y-%m").to_string();
            let found = self.counts.iter().filter(|one| one.month == month && kinds.contains(&one.kind.as_str()));
            u32::try_from(found.map(|one| one.count).sum::<i64>()).unwrap_or(u32::MAX)
        };
        let row = |(kinds, label): (&[&str], &'static str)| MonthRow {
            label,
            counts: self.months.iter().map(|month| count(kinds, month)).collect(),
        };
        kinds.into_iter().map(row).filter(|row| row.counts.iter().any(|count| *count > 0)).collect()
    }
}
