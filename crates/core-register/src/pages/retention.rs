//! For how long a register keeps contact details, and what was erased when.

use askama::Template;
use axum::response::Response;
use kernel::{Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_lists::{Cell, Head, List, ListView, Page, Paging, ROWS, Row, Taken};
use kit_web::compare::version;
use kit_web::form_view::{ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Done, Reader, Visit, answer};

use super::place::Place;
use crate::actions::set_keep_months;
use crate::rules::Erasure;
use crate::rules::access::{RuleRegister, SeeRegister};
use crate::store::erasure::{self, Erased};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/retention.html")]
struct RetentionPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    space: String,
    months: String,
    /// The form, for who may change it.
    form: Option<RetentionForm>,
    view: ListView,
}

struct RetentionForm {
    months: Field,
    hidden: Vec<Hidden>,
}

/// `GET /spaces/{space}/register/retention`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit.read(move |tx, reader| show(tx, reader, space, &[])).await
}

/// `POST /spaces/{space}/register/retention`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let space: SpaceId = visit.param("space")?;
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<RuleRegister>(tx, &doing.reader, space)?;
                let months = doing.form().text("keep-months").parse().unwrap_or_default();
                set_keep_months(tx, &doing.occasion, &allowed, doing.form().whole("version")?, months)?;
                Ok(Done::to(format!("{}/retention", place.href())).saying("done-keep-months"))
            },
            move |tx, reader, refusals| show(tx, reader, space, refusals),
        )
        .await
}

/// `GET /spaces/{space}/register/retention/as/{format}`
pub(super) async fn get_file(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    kit_lists::take_out(visit, move |tx, reader| {
        let (place, _) = Place::open::<SeeRegister>(tx, reader, space)?;
        let erased = erasure::list(tx, space, (0, kit_lists::MOST_TAKEN))?;
        let (title, of) = (t::erasures(reader.lang).to_owned(), place.name(reader));
        Ok(Taken { list: list(reader, &erased), title, organisation: of.clone(), of })
    })
    .await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<SeeRegister>(tx, reader, space)?;
    let lang = reader.lang;
    let (months, saved) = erasure::keep_months(tx, space)?;
    let total = erasure::count(tx, space)?;
    let paging = Paging::of(reader.visit().query(), total);
    let erased = erasure::list(tx, space, (paging.skip(), ROWS))?;
    let count = kit_web::words::count_rows(lang, total);
    let page = Page { search: Field::new("q", ""), filters: Vec::new(), count, paging };
    let form = place.may::<RuleRegister>().then(|| {
        let is_conflict = refusals.iter().any(|refusal| refusal.code == "changed-meanwhile");
        let typed = (!refusals.is_empty()).then(|| reader.visit().form());
        let kept = months.to_string();
        RetentionForm {
            months: reader
                .field("keep-months", t::keep_months_question(lang), refusals)
                .value(reader.standing("keep-months", &kept)),
            hidden: [reader.hidden(), vec![version(saved, typed, is_conflict)]].concat(),
        }
    });
    answer::page(&RetentionPage {
        shell: place.shell(reader, t::retention(lang)),
        summary: reader.summary(refusals),
        space: place.name(reader),
        months: t::keep_months_text(lang, months),
        form,
        view: ListView::paged(lang, list(reader, &erased), page, &format!("{}/retention", place.href())),
    })
}

fn list(reader: &Reader, erased: &[Erased]) -> List {
    let lang = reader.lang;
    let columns = vec![
        Head::words("known_as", t::erased_known_as(lang)),
        Head::words("what", t::erased_what(lang)),
        Head::day("on", t::erased_on(lang)),
    ];
    let row = |erased: &Erased| {
        let what = match erased.what {
            Erasure::Details => t::erased_details(lang),
            Erasure::Person => t::erased_person(lang),
        };
        let known_as = if erased.known_as.is_empty() { t::person_without_post(lang) } else { &erased.known_as };
        Row::of(vec![Cell::words(known_as), Cell::words(what), Cell::day(lang, Some(erased.on))])
    };
    List { columns, rows: erased.iter().map(row).collect() }
}
