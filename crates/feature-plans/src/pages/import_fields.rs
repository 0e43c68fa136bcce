//! The fields in which a recognised plan is corrected. Lists are lines of text, so that a line is
//! moved from one list to another by cutting and pasting it.

use kernel::{Error, Lang, Refusal, Result};
use kit_web::form_view::Field;
use kit_web::{Checks, Form, Reader};

use super::import::typed;
use crate::rules::import::{
    MOST_GOALS, lines, stakeholders_from_lines, stakeholders_to_lines, targets_from_lines, targets_to_lines,
};
use crate::rules::recognition::{Chapter, Goal, Measure, PlanTree, Review, Toolkit};
use crate::rules::year;
use crate::words as t;

/// The fields of the plan as a whole.
pub(super) struct PlanFields {
    pub year: Field,
    pub term: Field,
    pub chapters: Field,
    pub advocacy: Field,
    pub communication: Field,
    pub reviews: Field,
    pub unplaced: Field,
}

/// The fields of one goal.
pub(super) struct GoalFields {
    pub heading: String,
    pub title: Field,
    pub reason: Field,
    pub targets: Field,
    pub measures: Field,
    pub stakeholders: Field,
    pub partners: Field,
    pub responsible: Field,
    pub remove: String,
    pub remove_words: String,
}

/// The plan as the form says; refused with `year-range` or `import-review`.
pub(super) fn checked(form: &Form) -> Result<PlanTree> {
    let mut checks = Checks::new();
    let typed = form.raw("year").trim();
    let year = if typed.is_empty() {
        None
    } else {
        // What is no number is no year of any plan either.
        checks.take(year(typed.parse().unwrap_or(0)).map(Some).map_err(Error::from))?
    };
    let reviews = checks.take(reviews(form.raw("reviews")))?;
    checks.done()?;
    Ok(PlanTree { year: year.and_then(|year| year.try_into().ok()), reviews, ..typed_tree(form)? })
}

/// The plan as far as the form says it clearly, to be shown again. A goal whose box to remove it is ticked goes to
/// what has no place, so that nothing is lost.
pub(super) fn typed_tree(form: &Form) -> Result<PlanTree> {
    let count = usize::try_from(form.whole("goals")?).unwrap_or(0).min(MOST_GOALS + 1);
    let mut tree = PlanTree {
        year: None,
        council_term: Some(form.text("term")).filter(|term| !term.is_empty()),
        handbook: chapters(&form.long_text("chapters")),
        toolkit: Toolkit { advocacy: lines(form.raw("advocacy")), communication: lines(form.raw("communication")) },
        goals: Vec::new(),
        reviews: Vec::new(),
        unplaced: paragraphs(&form.long_text("unplaced")),
    };
    for place in 0..count {
        let goal = goal(form, place);
        if form.has(&format!("goal-{place}-remove")) {
            tree.unplaced.push(as_text(&goal));
        } else {
            tree.goals.push(goal);
        }
    }
    for (number, goal) in (1..).zip(&mut tree.goals) {
        goal.number = number;
    }
    Ok(tree)
}

fn goal(form: &Form, place: usize) -> Goal {
    let name = |part: &str| format!("goal-{place}-{part}");
    Goal {
        number: 0,
        title: form.text(&name("title")),
        reason: form.long_text(&name("reason")),
        targets: targets_from_lines(form.raw(&name("targets"))),
        measures: lines(form.raw(&name("measures"))).into_iter().map(|text| Measure { text }).collect(),
        stakeholders: stakeholders_from_lines(form.raw(&name("stakeholders"))),
        partners: lines(form.raw(&name("partners"))),
        responsible: lines(form.raw(&name("responsible"))),
    }
}

/// Everything that a goal says, as lines.
fn as_text(goal: &Goal) -> String {
    let measures: Vec<&str> = goal.measures.iter().map(|measure| measure.text.as_str()).collect();
    let parts = [
        goal.title.clone(),
        goal.reason.clone(),
        targets_to_lines(&goal.targets),
        measures.join("\n"),
        stakeholders_to_lines(&goal.stakeholders),
        goal.partners.join("\n"),
        goal.responsible.join("\n"),
    ];
    let said: Vec<String> =
        parts.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect();
    // A note is one paragraph: empty lines part notes from one another.
    said.join("\n").replace("\n\n", "\n")
}

/// Chapters begin with a line that begins with `# `.
fn chapters(text: &str) -> Vec<Chapter> {
    let mut found: Vec<Chapter> = Vec::new();
    for line in text.lines() {
        if let Some(title) = line.strip_prefix("# ") {
            found.push(Chapter { title: title.trim().to_owned(), text: String::new() });
        } else if let Some(chapter) = found.last_mut() {
            chapter.text.push_str(line);
            chapter.text.push('\n');
        } else if !line.trim().is_empty() {
            found.push(Chapter { title: line.trim().to_owned(), text: String::new() });
        }
    }
    for chapter in &mut found {
        chapter.text = chapter.text.trim().to_owned();
    }
    found
}

fn chapters_to_text(chapters: &[Chapter]) -> String {
    let texts: Vec<String> = chapters.iter().map(|chapter| format!("# {}\n{}", chapter.title, chapter.text)).collect();
    texts.join("\n\n")
}

/// Follow-ups are lines such as `City board: 2`; refused with `import-review` where one is not.
fn reviews(text: &str) -> Result<Vec<Review>> {
    let one = |line: String| {
        let refused = || Error::from(Refusal::new("import-review").on("reviews").with("line", &line));
        let (body, times) = line.rsplit_once(':').ok_or_else(refused)?;
        let per_year = times.trim().parse().ok().filter(|times| (1..=52).contains(times)).ok_or_else(refused)?;
        Ok(Review { body: body.trim().to_owned(), per_year })
    };
    lines(text).into_iter().map(one).collect()
}

fn reviews_to_text(reviews: &[Review]) -> String {
    reviews.iter().map(|review| format!("{}: {}", review.body, review.per_year)).collect::<Vec<_>>().join("\n")
}

fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n").map(str::trim).filter(|one| !one.is_empty()).map(str::to_owned).collect()
}

/// The fields of the plan as a whole, with what was typed where a form comes back.
pub(super) fn plan_fields(
    reader: &Reader,
    content: Lang,
    tree: &PlanTree,
    form: Option<&Form>,
    refusals: &[Refusal],
) -> PlanFields {
    let lang = reader.lang;
    let field = |name: &'static str, label: &str, saved: &str| {
        reader.field(name, label, refusals).value(typed(form, name, saved)).lang(content)
    };
    let year = tree.year.map(|year| year.to_string()).unwrap_or_default();
    PlanFields {
        year: field("year", t::plan_year(lang), &year),
        term: field("term", t::council_term(lang), tree.council_term.as_deref().unwrap_or_default())
            .hint(t::council_term_hint(lang)),
        chapters: field("chapters", t::import_chapters(lang), &chapters_to_text(&tree.handbook))
            .hint(t::import_chapters_hint(lang)),
        advocacy: field("advocacy", t::toolkit_advocacy(lang), &tree.toolkit.advocacy.join("\n"))
            .hint(t::import_lines_hint(lang)),
        communication: field("communication", t::toolkit_communication(lang), &tree.toolkit.communication.join("\n"))
            .hint(t::import_lines_hint(lang)),
        reviews: field("reviews", t::follow_ups(lang), &reviews_to_text(&tree.reviews))
            .hint(t::import_reviews_hint(lang)),
        // With the goals that were made notes just now, which the form does not hold any more.
        unplaced: reader
            .field("unplaced", t::import_unplaced(lang), refusals)
            .value(tree.unplaced.join("\n\n"))
            .lang(content)
            .hint(t::import_unplaced_hint(lang)),
    }
}

/// The fields of each goal.
pub(super) fn goal_fields(reader: &Reader, content: Lang, tree: &PlanTree, refusals: &[Refusal]) -> Vec<GoalFields> {
    let lang = reader.lang;
    let fields = |(place, goal): (usize, &Goal)| {
        let field = |part: &str, label: &str, value: String| {
            let name = format!("goal-{place}-{part}");
            let refusal = refusals.iter().find(|refusal| refusal.field.as_deref() == Some(name.as_str()));
            let error = refusal.map(|refusal| reader.word(refusal));
            Field::new(name, label).value(value).error(error).lang(content)
        };
        let measures: Vec<&str> = goal.measures.iter().map(|measure| measure.text.as_str()).collect();
        let number = i64::try_from(place + 1).unwrap_or(i64::MAX);
        GoalFields {
            heading: t::goal_numbered(lang, number, &goal.title),
            title: field("title", t::goal_title(lang), goal.title.clone()),
            reason: field("reason", t::goal_why(lang), goal.reason.clone()),
            targets: field("targets", t::targets(lang), targets_to_lines(&goal.targets))
                .hint(t::import_targets_hint(lang)),
            measures: field("measures", t::document_measures(lang), measures.join("\n")),
            stakeholders: field("stakeholders", t::stakeholders(lang), stakeholders_to_lines(&goal.stakeholders))
                .hint(t::import_stakeholders_hint(lang)),
            partners: field("partners", t::partners(lang), goal.partners.join("\n")),
            responsible: field("responsible", t::officers(lang), goal.responsible.join("\n")),
            remove: format!("goal-{place}-remove"),
            remove_words: t::import_remove_goal(lang, number),
        }
    };
    tree.goals.iter().enumerate().map(fields).collect()
}
