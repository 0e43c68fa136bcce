//! The records that are offered as evidence for a duty, as forms show them and as they are given.
// tidy: no template because it is a part of two forms

use kernel::{Refusal, Result};
use kit_db::Tx;
use kit_feature::{Offered, OfferedFor};
use kit_web::form_view::{Choice, Choices};
use kit_web::{Form, Reader};

use crate::actions::NewEvidence;
use crate::rules::{LINE_LIMIT, OFFERED_LIMIT, Proof, offered_days};
use crate::store;
use crate::store::evidence::Given;
use crate::store::work::Work;
use crate::words as t;

/// The field of the form.
const FIELD: &str = "record";

/// Everything that may show a duty and that the reader may see, the latest first, without what was given already.
fn offered(tx: &mut Tx<'_>, reader: &Reader, work: &Work) -> Result<Vec<Offered>> {
    let duty = &work.duty;
    let before = store::duty::due_before(tx, duty)?;
    let asked = OfferedFor {
        space: work.commitment.space,
        source: work.commitment.source.as_ref().map(|source| (source.kind.as_str(), source.id.as_str())),
        days: offered_days(before, duty.due_on, reader.today),
    };
    let mut all = kit_feature::offered(tx, reader, &asked)?;
    let given = store::evidence::of_duty(tx, duty.id)?;
    all.retain(|one| !given.iter().any(|given| given.state.counts() && is(given, one)));
    all.sort_by(|a, b| b.on.cmp(&a.on).then_with(|| b.record.id.cmp(&a.record.id)));
    Ok(all)
}

fn is(given: &Given, one: &Offered) -> bool {
    matches!(&given.evidence.proof, Proof::Record { kind, id } if kind == one.record.kind && *id == one.record.id)
}

fn key(one: &Offered) -> String {
    format!("{}:{}", one.record.kind, one.record.id)
}

/// The checkboxes, under the reasons for which they are offered; none where nothing is.
pub(super) fn choices(tx: &mut Tx<'_>, reader: &Reader, work: &Work, refusals: &[Refusal]) -> Result<Option<Choices>> {
    let all = offered(tx, reader, work)?;
    let ticked: Vec<&str> = reader.visit().form().all(FIELD).collect();
    let chosen = |one: &Offered| ticked.contains(&key(one).as_str());
    let (mut shown, rest): (Vec<_>, Vec<_>) = all.iter().enumerate().partition(|(at, _)| *at < OFFERED_LIMIT);
    // What was ticked stays, also where something later has come before it since.
    shown.extend(rest.into_iter().filter(|(_, one)| chosen(one)));
    let reasons: Vec<&str> = shown.iter().map(|(_, one)| one.because.code).collect();
    shown.sort_by_key(|(_, one)| reasons.iter().position(|reason| *reason == one.because.code));
    let because = |one: &Offered| {
        let number = reasons.iter().filter(|reason| **reason == one.because.code).count();
        (one.because.sentence)(reader.lang, &one.because.about, number)
    };
    let options = shown.into_iter().map(|(_, one)| choice(reader, one).under(because(one)).chosen_if(chosen(one)));
    let options: Vec<Choice> = options.collect();
    if options.is_empty() && refusals.iter().all(|refusal| refusal.field.as_deref() != Some(FIELD)) {
        return Ok(None);
    }
    Ok(Some(Choices::many(reader.field(FIELD, t::evidence_offered(reader.lang), refusals), options)))
}

fn choice(reader: &Reader, one: &Offered) -> Choice {
    let day = kit_words::day(reader.lang, one.on);
    Choice::new(key(one), &one.title).lang(Some(one.lang)).hint(format!("{} · {day}", one.kind))
}

/// Whether anything was ticked.
pub(super) fn is_any_ticked(form: &Form) -> bool {
    form.has(FIELD)
}

/// What was ticked, as evidence. Refused with `evidence-not-offered` where something is not there any more, or is nothing
/// that this reader may see and give for this duty.
pub(super) fn ticked(tx: &mut Tx<'_>, reader: &Reader, form: &Form, work: &Work) -> Result<Vec<NewEvidence>> {
    let keys: Vec<&str> = form.all(FIELD).collect();
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let all = offered(tx, reader, work)?;
    let found = keys.iter().map(|wanted| all.iter().find(|one| key(one) == *wanted));
    let found: Option<Vec<&Offered>> = found.collect();
    let found = found.ok_or_else(|| Refusal::new("evidence-not-offered").on(FIELD))?;
    Ok(found.into_iter().map(|one| evidence(one, reader)).collect())
}

fn evidence(one: &Offered, reader: &Reader) -> NewEvidence {
    NewEvidence {
        proof: Proof::Record { kind: one.record.kind.to_owned(), id: one.record.id.clone() },
        title: one.title.chars().take(LINE_LIMIT).collect(),
        lang: one.lang,
        on: one.on.min(reader.today),
    }
}
