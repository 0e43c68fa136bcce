//! The fields of an assessment: levels, position, and what shows it.
// tidy: no template because the forms of maps have it

use kernel::{Refusal, Result};
use kit_web::form_view::{Choice, Choices, Field};
use kit_web::{Form, Reader};

use super::map_words;
use crate::rules::influence::{AssessmentChange, EVIDENCE_LIMIT, LEVELS, Step};
use crate::words as t;

/// The fields of an assessment.
pub(super) struct AssessmentFields {
    pub influence: Choices,
    pub interest: Choices,
    pub position: Choices,
    pub evidence: Field,
    pub evidence_on: Field,
}

/// The fields, from what the form says.
pub(super) fn fields(reader: &Reader, form: &Form, refusals: &[Refusal]) -> AssessmentFields {
    let lang = reader.lang;
    let field = |name: &str, label: &str| reader.field(name, label, refusals).value(form.raw(name));
    let levels = |field: Field| {
        Choices::one(field, LEVELS.map(|level| Choice::new(level.to_string(), level.to_string())).collect())
    };
    AssessmentFields {
        influence: levels(field("influence", t::map_influence(lang)).hint(t::map_influence_hint(lang))),
        interest: levels(field("interest", t::map_interest(lang)).hint(t::map_interest_hint(lang))),
        position: Choices::one(field("position", t::map_position(lang)), map_words::positions(lang)),
        evidence: field("evidence", t::map_evidence(lang)).hint(t::map_evidence_hint(lang)).limit(EVIDENCE_LIMIT),
        evidence_on: field("evidence-on", t::map_evidence_on(lang)),
    }
}

/// What the form of somebody new says: the levels that the address names.
pub(super) fn fresh(query: &Form) -> Form {
    Form::default().with("influence", query.raw("influence")).with("interest", query.raw("interest"))
}

/// What the form says of somebody who was assessed: as they stand, moved to the levels that the address names.
pub(super) fn saved(step: &Step, query: &Form) -> Form {
    let said = &step.said;
    let moved = |name: &str, level: i64| {
        let asked = query.raw(name).parse::<i64>().ok().filter(|level| LEVELS.contains(level));
        asked.unwrap_or(level).to_string()
    };
    Form::default()
        .with("influence", &moved("influence", said.influence))
        .with("interest", &moved("interest", said.interest))
        .with("position", said.position.name())
        .with("evidence", &said.evidence)
        .with("evidence-on", &said.evidence_on.map(|day| day.to_string()).unwrap_or_default())
}

/// The assessment as the form says; what is wrong with it comes with the action.
pub(super) fn change(form: &Form) -> Result<AssessmentChange> {
    let level = |name: &str| form.raw(name).trim().parse().ok();
    Ok(AssessmentChange {
        influence: level("influence"),
        interest: level("interest"),
        position: form.maybe("position")?,
        evidence: form.long_text("evidence"),
        evidence_on: form.day("evidence-on")?,
    })
}
