//! The words of disclosures: kinds, stages, fields, and people in a line.
// tidy: no template because these are words, not a page

use core_spaces::rules::Role;
use core_spaces::words as spaces;
use kernel::Lang;

use crate::documents::contacts::channel;
use crate::documents::words as report_words;
use crate::rules::disclosure::{
    Approval, Disclosure, DisclosureKind, DisclosureState, Field, Gap, HalfYear, Means, Outside,
};
use crate::rules::report::Period;
use crate::words as t;

/// What it is.
pub(super) fn kind(lang: Lang, kind: DisclosureKind) -> &'static str {
    match kind {
        DisclosureKind::Extract => t::disclosure_extract(lang),
        DisclosureKind::Meetings => t::disclosure_meetings(lang),
    }
}

/// What it is and of which period.
pub(super) fn title(lang: Lang, of: DisclosureKind, period: Period) -> String {
    t::disclosure_title(lang, kind(lang, of), report_words::period(lang, period))
}

/// The extract of a half-year.
pub(in crate::pages) fn extract_of(lang: Lang, half: HalfYear) -> String {
    title(lang, DisclosureKind::Extract, half.period())
}

/// How far it is.
pub(super) fn stage(lang: Lang, disclosure: &Disclosure) -> &'static str {
    match (disclosure.state(), disclosure.kind) {
        (DisclosureState::Draft, _) => t::disclosure_draft(lang),
        (DisclosureState::Approved, DisclosureKind::Extract) => t::disclosure_approved(lang),
        (DisclosureState::Approved, DisclosureKind::Meetings) => t::disclosure_public(lang),
        (DisclosureState::Withdrawn, _) => t::disclosure_withdrawn(lang),
    }
}

/// Who approved it and when.
pub(super) fn approval(lang: Lang, approval: &Approval) -> String {
    t::disclosure_approved_by(lang, kit_words::day(lang, approval.on), &approval.who)
}

/// What can be told of contacts.
pub(super) fn field(lang: Lang, field: Field) -> &'static str {
    match field {
        Field::Day => t::disclose_day(lang),
        Field::Goals => t::disclose_goals(lang),
        Field::Topic => t::disclose_topic(lang),
        Field::Posts => t::disclose_posts(lang),
        Field::Names => t::disclose_names(lang),
        Field::PrivateNames => t::disclose_private_names(lang),
        Field::Channel => t::disclose_channel(lang),
        Field::Count => t::disclose_count(lang),
        Field::Ours => t::disclose_ours(lang),
        Field::Others => t::disclose_others(lang),
    }
}

/// What helps to choose; empty where nothing has to.
pub(super) fn field_hint(lang: Lang, field: Field, kind: DisclosureKind) -> &'static str {
    match (field, kind) {
        (Field::Topic, DisclosureKind::Extract) => t::disclose_topic_extract_hint(lang),
        (Field::Topic, DisclosureKind::Meetings) => t::disclose_topic_hint(lang),
        (Field::PrivateNames, _) => t::disclose_private_names_hint(lang),
        (Field::Ours, _) => t::disclose_ours_hint(lang),
        (Field::Others, _) => t::disclose_others_hint(lang),
        _ => "",
    }
}

/// What is missing of a contact.
pub(super) fn gap(lang: Lang, gap: Gap) -> &'static str {
    match gap {
        Gap::Planned => t::gap_planned(lang),
        Gap::NoGoal => t::gap_no_goal(lang),
        Gap::NoTopic => t::gap_no_topic(lang),
        Gap::NoPost => t::gap_no_post(lang),
    }
}

/// Somebody outside, as far as it is told.
pub(super) fn outside(lang: Lang, one: &Outside) -> String {
    let organisation = one.organisation.pick(lang).0;
    let post = if one.post.is_empty() { organisation } else { &one.post };
    match (one.name.is_empty(), post.is_empty()) {
        (true, true) => t::disclosed_private(lang).to_owned(),
        (false, true) => one.name.clone(),
        (true, false) => post.to_owned(),
        (false, false) => t::disclosed_person(lang, &one.name, post),
    }
}

/// A means, with how many times where that is told.
pub(super) fn means(lang: Lang, means: &Means) -> String {
    let channel = channel(lang, means.channel);
    means.times.map_or_else(|| channel.to_owned(), |times| t::disclosed_times(lang, channel, times.to_string()))
}

/// One of our roles by its stored name.
pub(super) fn role(lang: Lang, name: &str) -> &'static str {
    match name.parse() {
        Ok(Role::Coordinator) => spaces::role_coordinator(lang),
        Ok(Role::Officer) => spaces::role_officer(lang),
        Ok(Role::Reader) => spaces::role_reader(lang),
        Err(_) => "",
    }
}
