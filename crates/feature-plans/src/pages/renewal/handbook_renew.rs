//! Renews a handbook for a new council term: chapter by chapter what goes on and what is dropped. What was chosen is kept
//! for as long as it takes.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Refusal, Result};
use kit_db::Tx;
use kit_web::form_view::{ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Checks, Done, Form, Reader, Visit, answer, markdown};

use super::fate_fields::{self, FateFields, Kept, Shown, Wanted};
use crate::actions::{self, HandbookRenewal, Renewed};
use crate::pages::both_versions::version;
use crate::pages::handbook_place::{HandbookPlace, handbook_href};
use crate::rules::access::Renew;
use crate::rules::renewal::{Asked, Draft, asked_of_handbook, term_after, term_following};
use crate::rules::{Chapter, Handbook, HandbookId, LINE_LIMIT, beginning, council_term, line_or};
use crate::store;
use crate::words as t;

/// What the form asks of the new handbook itself.
const HEAD: [&str; 3] = ["title", "term_from", "term_until"];
/// How much of a chapter is shown beside the choice, in characters.
const SHOWN: usize = 280;

#[derive(Template)]
#[template(path = "pages/renewal/handbook_renew.html")]
struct HandbookRenewPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    hidden: Vec<Hidden>,
    back: String,
    content_lang: &'static str,
    /// The handbook that renews this one already.
    renewed: Option<Link>,
    percent: u8,
    decided: String,
    title: Field,
    term_from: Field,
    term_until: Field,
    chapters: Vec<ChapterCard>,
}

struct ChapterCard {
    title: String,
    href: String,
    begins: String,
    fate: FateFields,
}

/// `GET /handbooks/{handbook}/renew`
pub async fn get(visit: Visit) -> Result<Response> {
    let handbook = visit.param("handbook")?;
    visit.read(move |tx, reader| show(tx, reader, handbook, None, &[])).await
}

/// `POST /handbooks/{handbook}/renew`
pub async fn post(visit: Visit) -> Result<Response> {
    let handbook: HandbookId = visit.param("handbook")?;
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = HandbookPlace::open::<Renew>(tx, &doing.reader, handbook)?;
                let (form, occasion, last) = (doing.form(), &doing.occasion, &place.handbook);
                let asked = asked_of_handbook(last);
                let draft = fate_fields::draft(form, &HEAD, &asked)?;
                let (wanted, version) = (Wanted::of(form), form.whole("version")?);
                if wanted == Wanted::Make {
                    let renewal = renewal(form, last, &draft, &asked)?;
                    let when = (doing.reader.today, version);
                    let made = actions::renew_handbook(tx, occasion, &allowed, last, when, &renewal)?;
                    return Ok(Done::to(handbook_href(made.id)).saying("done-handbook-renewed"));
                }
                let kept = Kept { of: Renewed::Handbook(last), href: place.href(), version, asked: &asked };
                fate_fields::keep(tx, occasion, &allowed, wanted, draft, &kept)
            },
            move |tx, reader, refusals| show(tx, reader, handbook, Some(reader.visit().form()), refusals),
        )
        .await
}

/// Reads the form; all that is wrong with it, and all that is not decided, is refused at once.
fn renewal(form: &Form, last: &Handbook, draft: &Draft, asked: &[Asked]) -> Result<HandbookRenewal> {
    // What is no number is no year of any term either.
    let year =
        |name: &str| Some(form.text(name)).filter(|typed| !typed.is_empty()).map(|typed| typed.parse().unwrap_or(0));
    let term = (year("term_from"), year("term_until"));
    let mut checks = Checks::new();
    let title = checks.take(line_or("title", "handbook-title-missing", form.text("title")).map_err(Error::from))?;
    let new = checks.take(council_term(term.0, term.1).map_err(Error::from))?;
    checks.take(term_after(last, new).map_err(Error::from))?;
    checks.take(draft.choices.fates(asked).map_err(Error::Refused))?;
    checks.done()?;
    Ok(HandbookRenewal { title, term, choices: draft.choices.clone() })
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    handbook: HandbookId,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = HandbookPlace::open::<Renew>(tx, reader, handbook)?;
    let renewed = store::renewal::successor_of_handbook(tx, handbook)?;
    let (draft, kept) = store::renewal::draft(tx, &handbook.to_string())?;
    let saved = if kept == 0 { proposed(&place.handbook) } else { fate_fields::form(&draft) };
    let shown = Shown { reader, content: place.handbook.lang, saved: &saved, typed, refusals };
    let asked = asked_of_handbook(&place.handbook);
    let decided = fate_fields::draft(shown.form(), &HEAD, &asked)?.choices.decided(&asked);
    let mut hidden = reader.hidden();
    hidden.push(version(kept, typed, refusals));
    let lang = reader.lang;
    let chapters = place.handbook.chapters.iter().map(|chapter| chapter_card(&shown, &place, chapter));
    answer::page(&HandbookRenewPage {
        shell: place.shell(reader, t::renew_handbook(lang)),
        summary: reader.summary(refusals),
        hidden,
        back: place.href(),
        content_lang: place.handbook.lang.tag(),
        percent: decided.percent(),
        decided: t::renew_decided(lang, decided.all, decided.done),
        title: shown.field("title", t::plan_title(lang)).limit(LINE_LIMIT).lang(place.handbook.lang),
        term_from: shown.field("term_from", t::term_from(lang)),
        term_until: shown.field("term_until", t::term_until(lang)),
        chapters: if renewed.is_some() { Vec::new() } else { chapters.collect() },
        renewed: renewed.map(|(id, title)| Link::new(title, handbook_href(id))),
    })
}

/// What the form says at first: the next council term, also in the title where the last one stands in it.
fn proposed(handbook: &Handbook) -> Form {
    let form = Form::default().with("title", &handbook.title);
    let Some((from, until)) = handbook.term else { return form };
    let (new_from, new_until) = term_following((from, until));
    // The later year first, so that a year that was just written is not taken for the old one.
    let title = handbook.title.replace(&until.to_string(), &new_until.to_string());
    let title = title.replace(&from.to_string(), &new_from.to_string());
    form.with("title", &title).with("term_from", &new_from.to_string()).with("term_until", &new_until.to_string())
}

fn chapter_card(shown: &Shown<'_>, place: &HandbookPlace, chapter: &Chapter) -> ChapterCard {
    ChapterCard {
        title: chapter.title.clone(),
        href: format!("{}#chapter-{}", place.href(), chapter.id),
        begins: beginning(&markdown::plain(&chapter.body), SHOWN),
        fate: shown.fate(&chapter.id.to_string(), t::fate_of_chapter(shown.reader.lang)),
    }
}
