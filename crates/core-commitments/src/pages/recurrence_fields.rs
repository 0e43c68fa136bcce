//! How often something falls due, as a form asks it: in words that people choose.
// tidy: no template because a form of another page has it

use jiff::civil::Date;
use kernel::{Refusal, Result};
use kit_web::form_view::{Choice, Choices, Field};
use kit_web::{Form, Reader};

use crate::rules::{Frequency, Recurrence, Rule, Terms};
use crate::told::month_name;
use crate::words as t;

/// The fields of a recurrence.
pub(super) struct RecurrenceFields {
    /// How often.
    pub often: Choices,
    /// In which months, for what falls due in chosen ones.
    pub months: Choices,
    /// How many months after the last time, for what is counted from that.
    pub since_last: Field,
    /// The rule, for what has one of its own.
    pub rule: Field,
}

impl RecurrenceFields {
    /// As these terms have it, or as the reader typed it.
    pub fn of(reader: &Reader, terms: Option<&Terms>, refusals: &[Refusal]) -> Self {
        let lang = reader.lang;
        let kept = terms.map(|terms| &terms.recurrence);
        let frequency =
            kept.and_then(|kept| if let Recurrence::By(rule) = kept { Some(Frequency::of(rule)) } else { None });
        let field = |name: &'static str, label: &str, saved: &str| {
            reader.field(name, label, refusals).value(reader.standing(name, saved))
        };
        let options = [
            ("once", t::choose_once(lang)),
            ("1", t::often_month(lang)),
            ("3", t::often_quarter(lang)),
            ("6", t::often_half_year(lang)),
            ("12", t::often_year(lang)),
            ("24", t::choose_two_years(lang)),
            ("months", t::choose_months(lang)),
            ("since-last", t::choose_since_last(lang)),
            ("rule", t::choose_rule(lang)),
        ];
        let often = field("often", t::commitment_often(lang), &chosen(kept, frequency.as_ref()));
        let saved: Vec<u8> =
            if let Some(Frequency::InMonths(months)) = &frequency { months.clone() } else { Vec::new() };
        let typed: Vec<&str> = reader.visit().form().all("in-months").collect();
        let is_typed = reader.visit().form().has("often");
        let month = |month: u8| {
            let is_chosen = if is_typed { typed.contains(&month.to_string().as_str()) } else { saved.contains(&month) };
            Choice::new(month.to_string(), month_name(lang, month)).chosen_if(is_chosen)
        };
        let months = if let Some(Recurrence::SinceLast { months }) = kept { months.to_string() } else { String::new() };
        let rule = match (kept, &frequency) {
            (Some(Recurrence::By(rule)), Some(Frequency::Other | Frequency::EveryWeeks(_))) => rule.to_string(),
            _ => String::new(),
        };
        Self {
            often: Choices::one(often, options.map(|(value, label)| Choice::new(value, label)).to_vec()),
            months: Choices::many(
                reader.field("in-months", t::choose_months_which(lang), refusals),
                (1..=12).map(month).collect(),
            ),
            since_last: field("months", t::choose_since_last_months(lang), &months),
            rule: field("rule", t::choose_rule_text(lang), &rule).hint(t::choose_rule_hint(lang)),
        }
    }
}

fn chosen(kept: Option<&Recurrence>, frequency: Option<&Frequency>) -> String {
    match (kept, frequency) {
        (Some(Recurrence::SinceLast { .. }), _) => "since-last".to_owned(),
        (_, Some(Frequency::InMonths(_))) => "months".to_owned(),
        (_, Some(Frequency::EveryMonths(months))) if [1, 3, 6, 12, 24].contains(months) => months.to_string(),
        (_, Some(_)) => "rule".to_owned(),
        _ => "once".to_owned(),
    }
}

/// The recurrence that a form says, counted from this day; refused as rules are.
pub(super) fn typed(form: &Form, start: Date) -> Result<Recurrence> {
    let by = |frequency: Frequency| -> Result<Recurrence> {
        Ok(frequency.rule(start)?.map_or(Recurrence::Once, Recurrence::By))
    };
    match form.raw("often") {
        "once" => Ok(Recurrence::Once),
        "months" => by(Frequency::InMonths(form.all("in-months").filter_map(|month| month.parse().ok()).collect())),
        "since-last" => {
            let months = form.raw("months").trim().parse().unwrap_or(0);
            Ok(Recurrence::since_last(months)?)
        }
        "rule" => Ok(Recurrence::By(Rule::typed(form.raw("rule"), start)?)),
        months => match months.parse::<u16>() {
            Ok(months @ 1..=120) => by(Frequency::EveryMonths(months)),
            _ => Err(Refusal::new("often-missing").on("often").into()),
        },
    }
}
