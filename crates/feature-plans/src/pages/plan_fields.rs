//! The fields of a plan's form.
// tidy: no template because the form's page has it

use core_spaces::rules::{Space, Visibility};
use kernel::{Error, Lang, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::compare::Compared;
use kit_web::form_view::{Choice, Choices, Field, Hidden};
use kit_web::{Checks, Form, Reader};

use super::both_versions::note_saved;
use super::standing_words;
use crate::actions::{FollowUpChange, PlanChange};
use crate::rules::{FollowUpRule, Handbook, HandbookId, LINE_LIMIT, Plan, line_or, times_a_year, year};
use crate::store;
use crate::words as t;

/// How many empty rows are offered for bodies that follow the plan up.
const EMPTY_ROWS: usize = 3;

/// What can be chosen from: spaces with their names, and their handbooks.
pub(super) struct Offered {
    spaces: Vec<(SpaceId, String)>,
    handbooks: Vec<Handbook>,
}

impl Offered {
    /// These spaces and their handbooks: two statements.
    pub fn new(tx: &mut Tx<'_>, reader: &Reader, spaces: &[Space]) -> Result<Self> {
        let mut handbooks = store::handbook::of_kind(tx, crate::SPACE_KIND)?;
        handbooks.retain(|handbook| spaces.iter().any(|space| space.id == handbook.space));
        let name = |space: &Space| (space.id, space.name.pick(reader.lang).0.to_owned());
        Ok(Self { spaces: spaces.iter().map(name).collect(), handbooks })
    }
}

/// The fields in the order in which the page asks.
pub(super) struct PlanFields {
    /// Nothing to choose where there is one space only.
    pub space: Option<Choices>,
    pub title: Field,
    pub year: Field,
    pub summary: Field,
    pub lang: Choices,
    pub visibility: Choices,
    pub handbook: Choices,
    pub follow_ups: Vec<FollowUpFields>,
    /// What the other person saved meanwhile; empty where nothing differs.
    pub follow_ups_meanwhile: String,
    pub hidden: Vec<Hidden>,
}

/// One body that follows the plan up.
pub(super) struct FollowUpFields {
    /// Which body it is, by its number.
    pub legend: String,
    pub body: Field,
    pub per_year: Field,
}

/// What a new plan's form says at first.
pub(super) fn new(reader: &Reader, spaces: &[Space]) -> Form {
    let space = spaces.first().map(|space| space.id.to_string()).unwrap_or_default();
    Form::default()
        .with("space", &space)
        .with("year", &reader.today.year().to_string())
        .with("lang", reader.lang.tag())
        .with("visibility", Visibility::Members.name())
}

/// What a saved plan's form says.
pub(super) fn saved(plan: &Plan, follow_ups: &[FollowUpRule]) -> Form {
    let form = Form::default()
        .with("title", &plan.title)
        .with("year", &plan.year.to_string())
        .with("summary", &plan.summary)
        .with("lang", plan.lang.tag())
        .with("visibility", plan.visibility.name())
        .with("handbook", &plan.handbook.map(|handbook| handbook.to_string()).unwrap_or_default());
    (1..).zip(follow_ups).fold(form, |form, (row, rule): (usize, _)| {
        form.with(&format!("rule-{row}"), &rule.id.to_string())
            .with(&format!("body-{row}"), &rule.body)
            .with(&format!("per_year-{row}"), &rule.per_year.to_string())
    })
}

/// Reads the form; all that is wrong with it is refused at once.
pub(super) fn change(form: &Form, offered: &Offered, space: SpaceId) -> Result<PlanChange> {
    let mut checks = Checks::new();
    let handbook: Option<HandbookId> = form.maybe("handbook")?;
    let elsewhere = |book: &&Handbook| Some(book.id) == handbook && book.space != space;
    if offered.handbooks.iter().any(|book| elsewhere(&book)) {
        checks.refuse(Refusal::new("handbook-elsewhere").on("handbook"));
    }
    let change = PlanChange {
        title: checks.take(line_or("title", "plan-title-missing", form.text("title")).map_err(Error::from))?,
        year: checks.take(year_of(form))?,
        summary: form.long_text("summary"),
        lang: form.value("lang")?,
        visibility: form.value("visibility")?,
        handbook,
        follow_ups: follow_ups(form, &mut checks)?,
    };
    checks.done()?;
    Ok(change)
}

fn year_of(form: &Form) -> Result<i64> {
    let typed = form.text("year").parse().unwrap_or_default();
    Ok(year(typed)?)
}

/// The rows in which a body is named; the others are left out.
fn follow_ups(form: &Form, checks: &mut Checks) -> Result<Vec<FollowUpChange>> {
    let mut wanted = Vec::new();
    for row in (1..=100).take_while(|row| form.has(&format!("body-{row}"))) {
        let (body, times) = (form.text(&format!("body-{row}")), form.text(&format!("per_year-{row}")));
        if body.is_empty() && times.is_empty() {
            continue;
        }
        let at = |name: &str, refusal: Refusal| Error::from(refusal.on(format!("{name}-{row}")));
        let times = times.parse().unwrap_or_default();
        wanted.push(FollowUpChange {
            id: form.maybe(&format!("rule-{row}"))?,
            body: checks.take(line_or("body", "body-missing", body).map_err(|refusal| at("body", refusal)))?,
            per_year: checks.take(times_a_year(times).map_err(|refusal| at("per_year", refusal)))?,
        });
    }
    Ok(wanted)
}

/// The fields with what the form says in them.
pub(super) fn fields(reader: &Reader, offered: &Offered, form: &Form, refusals: &[Refusal]) -> PlanFields {
    let lang = reader.lang;
    let content: Lang = form.value("lang").unwrap_or(lang);
    let field = |name: &'static str, label: &str| reader.field(name, label, refusals).value(form.raw(name));
    // Empty rows follow the last that has something in it, so that a form that comes back does not grow.
    let is_filled =
        |row: &usize| ["body", "per_year"].iter().any(|name| !form.raw(&format!("{name}-{row}")).is_empty());
    let rows = (1..=100).take_while(|row| form.has(&format!("body-{row}"))).filter(is_filled).last().unwrap_or(0);
    let rule = |row: usize| {
        let name = format!("rule-{row}");
        form.has(&name).then(|| Hidden::new(&name, form.raw(&name)))
    };
    PlanFields {
        space: spaces(lang, offered, form),
        title: field("title", t::plan_title(lang)).hint(t::plan_title_hint(lang)).limit(LINE_LIMIT).lang(content),
        year: field("year", t::plan_year(lang)),
        summary: field("summary", t::plan_about(lang)).hint(t::plan_summary_hint(lang)).lang(content),
        lang: Choices::one(field("lang", t::content_lang(lang)), langs()),
        visibility: Choices::one(field("visibility", t::visibility_question(lang)), visibilities(lang)),
        handbook: Choices::one(field("handbook", t::plan_handbook(lang)), handbooks(lang, offered)),
        follow_ups: (1..=rows + EMPTY_ROWS).map(|row| follow_up(reader, form, row, refusals)).collect(),
        follow_ups_meanwhile: String::new(),
        hidden: (1..=rows)
            .filter_map(rule)
            .chain(offered.only_space().map(|space| Hidden::new("space", space.to_string())))
            .collect(),
    }
}

fn follow_up(reader: &Reader, form: &Form, row: usize, refusals: &[Refusal]) -> FollowUpFields {
    let field = |name: &str, label: &str| {
        let name = format!("{name}-{row}");
        let refusal = refusals.iter().find(|refusal| refusal.field.as_deref() == Some(&name));
        let error = refusal.map(|refusal| reader.word(refusal));
        Field::new(&name, label).value(form.raw(&name)).error(error)
    };
    FollowUpFields {
        legend: t::follow_up_body(reader.lang, row),
        body: field("body", t::follow_up_name(reader.lang)).limit(LINE_LIMIT),
        per_year: field("per_year", t::follow_up_times(reader.lang)),
    }
}

/// The texts of the saved and the typed version, to choose from.
pub(super) fn compared(lang: Lang, saved: &Form, typed: &Form) -> Vec<Compared> {
    let one = |name: &str, label: &str| Compared::new(name, label, saved.raw(name), typed.raw(name));
    vec![one("title", t::plan_title(lang)), one("year", t::plan_year(lang)), one("summary", t::plan_about(lang))]
}

/// Says beside each choice, and above the bodies, what was saved meanwhile.
pub(super) fn note_saved_choices(lang: Lang, fields: &mut PlanFields, saved: &Form, follow_ups: &[FollowUpRule]) {
    for choices in [&mut fields.lang, &mut fields.visibility, &mut fields.handbook] {
        let name = choices.field.name.clone();
        note_saved(lang, choices, saved.all(&name));
    }
    let typed = fields.follow_ups.iter().map(|row| (row.body.value.as_str(), row.per_year.value.as_str()));
    let typed: Vec<_> = typed.filter(|(body, _)| !body.is_empty()).collect();
    let times: Vec<String> = follow_ups.iter().map(|rule| rule.per_year.to_string()).collect();
    let theirs: Vec<_> =
        follow_ups.iter().zip(&times).map(|(rule, times)| (rule.body.as_str(), times.as_str())).collect();
    if typed != theirs {
        let rules: Vec<String> =
            follow_ups.iter().map(|rule| standing_words::follow_up((lang, lang), rule).text()).collect();
        let theirs = if rules.is_empty() { kit_web::words::not_chosen(lang).to_owned() } else { rules.join("; ") };
        fields.follow_ups_meanwhile = kit_web::words::saved_meanwhile(lang, theirs);
    }
}

fn spaces(lang: Lang, offered: &Offered, form: &Form) -> Option<Choices> {
    let option = |(id, name): &(SpaceId, String)| Choice::new(id.to_string(), name);
    let field = Field::new("space", t::plan_space(lang)).value(form.raw("space"));
    (offered.spaces.len() > 1).then(|| Choices::one(field, offered.spaces.iter().map(option).collect()))
}

impl Offered {
    fn only_space(&self) -> Option<SpaceId> {
        if let [(space, _)] = self.spaces.as_slice() { Some(*space) } else { None }
    }

    fn name_of(&self, space: SpaceId) -> &str {
        self.spaces.iter().find(|(id, _)| *id == space).map_or("", |(_, name)| name)
    }
}

/// The languages that content can be in.
pub(super) fn langs() -> Vec<Choice> {
    Lang::ALL.into_iter().map(|lang| Choice::new(lang.tag(), lang.own_name())).collect()
}

fn visibilities(lang: Lang) -> Vec<Choice> {
    let choice = |visibility: Visibility| Choice::new(visibility.name(), standing_words::visibility(lang, visibility));
    vec![
        choice(Visibility::Members).hint(t::visibility_members_hint(lang)),
        choice(Visibility::Public).hint(t::visibility_public_hint(lang)),
    ]
}

fn handbooks(lang: Lang, offered: &Offered) -> Vec<Choice> {
    let several = offered.spaces.len() > 1;
    let label = |book: &Handbook| {
        let place = if several { format!(" ({})", offered.name_of(book.space)) } else { String::new() };
        format!("{}{place}", standing_words::handbook(lang, book))
    };
    let choice = |book: &Handbook| Choice::new(book.id.to_string(), label(book));
    std::iter::once(Choice::new("", kit_web::words::not_chosen(lang)))
        .chain(offered.handbooks.iter().map(choice))
        .collect()
}
