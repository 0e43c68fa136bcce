//! The fields by which a state is set by hand, on the pages of goals and targets.
// tidy: no template because those pages have it

use kernel::{Lang, Refusal, Result, State};
use kit_web::form_view::{Choice, Choices, Field};
use kit_web::{Form, Reader};

use super::both_versions;
use crate::rules::{LINE_LIMIT, SetState, settable};
use crate::words as t;

/// What a form says: nothing where the state is to be computed.
pub(super) fn of_form(form: &Form) -> Result<Option<SetState>> {
    let code = form.raw("set_state");
    match settable().find(|state| state.code() == code) {
        Some(state) => Ok(Some(SetState::new(state, form.text("set_reason"))?)),
        None => Ok(None),
    }
}

/// How states are worded: a goal's or a target's.
pub(super) type Wording = fn(Lang, State) -> &'static str;

/// The choice of a state, computed first, and the reason for one set by hand.
pub(super) fn fields(
    reader: &Reader,
    (computed, word): (State, Wording),
    saved: Option<&SetState>,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> (Choices, Field) {
    let lang = reader.lang;
    let chosen = typed.map_or_else(
        || saved.map_or(String::new(), |set| set.state.code().to_owned()),
        |form| form.raw("set_state").to_owned(),
    );
    let reason = typed.map_or_else(
        || saved.map_or(String::new(), |set| set.reason.clone()),
        |form| form.raw("set_reason").to_owned(),
    );
    let field = reader.field("set_state", t::state_question(lang), refusals).value(chosen);
    let reason = reader
        .field("set_reason", t::state_reason(lang), refusals)
        .hint(t::state_reason_hint(lang))
        .value(reason)
        .limit(LINE_LIMIT);
    (Choices::one(field, options(lang, computed, word)), reason)
}

/// Says beside the fields what the other person set meanwhile.
pub(super) fn note_saved(lang: Lang, (state, reason): &mut (Choices, Field), saved: Option<&SetState>) {
    both_versions::note_saved(lang, state, saved.iter().map(|set| set.state.code()));
    let theirs = saved.map_or("", |set| set.reason.as_str());
    if reason.value != theirs {
        reason.hint = kit_web::words::saved_meanwhile(
            lang,
            if theirs.is_empty() { kit_web::words::not_chosen(lang) } else { theirs },
        );
    }
}

fn options(lang: Lang, computed: State, word: Wording) -> Vec<Choice> {
    let by_itself = Choice::new("", t::state_computed(lang, word(lang, computed)));
    let by_hand = settable().map(|one| Choice::new(one.code(), word(lang, one)));
    std::iter::once(by_itself).chain(by_hand).collect()
}
