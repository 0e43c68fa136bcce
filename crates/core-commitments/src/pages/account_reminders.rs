//! How often reminders come to the reader.

use askama::Template;
use axum::response::Response;
use kernel::{Refusal, Result};
use kit_db::Tx;
use kit_feature::HomeCard;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Reader, Visit, answer};

use crate::actions::choose_reminders;
use crate::addresses::{REMINDERS, WORK};
use crate::rules::{Often, ReminderChoice};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/account_reminders.html")]
struct AccountRemindersPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    often: Choices,
    soon: Choices,
    hidden: Vec<Hidden>,
    back: &'static str,
}

/// `GET /account/reminders`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.read(|tx, reader| show(tx, reader, &[])).await
}

/// `POST /account/reminders`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    visit
        .submit(
            |tx, doing| {
                let (form, reader) = (doing.form(), &doing.reader);
                let choice = ReminderChoice {
                    often: form.value("often")?,
                    wants_soon: form.all("soon").any(|soon| soon == "yes"),
                    since: reader.today,
                };
                choose_reminders(tx, &doing.occasion, reader.viewer()?.person, choice)?;
                Ok(Done::to(REMINDERS).saying("done-reminders-chosen"))
            },
            show,
        )
        .await
}

/// How it stands, for the page of the reader's account.
pub(crate) fn account(tx: &mut Tx<'_>, reader: &Reader) -> Result<Vec<HomeCard>> {
    let lang = reader.lang;
    let chosen = store::reminder::chosen(tx, reader.viewer()?.person)?;
    let text = match chosen.map_or(Often::EachDay, |chosen| chosen.choice.often) {
        Often::EachDay => t::often_each_day(lang),
        Often::Mondays => t::often_mondays(lang),
        Often::Never => t::often_never(lang),
    };
    let (title, href) = (t::reminders_of_duties(lang).to_owned(), REMINDERS.to_owned());
    Ok(vec![HomeCard { title, lang: None, href, text: text.to_owned(), state: None }])
}

fn show(tx: &mut Tx<'_>, reader: &Reader, refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    let chosen = store::reminder::chosen(tx, reader.viewer()?.person)?;
    let choice = chosen.map_or_else(|| ReminderChoice::standing(reader.today), |chosen| chosen.choice);
    let word = |often| match often {
        Often::EachDay => {
            Choice::new(Often::EachDay.name(), t::often_each_day(lang)).hint(t::often_each_day_hint(lang))
        }
        Often::Mondays => Choice::new(Often::Mondays.name(), t::often_mondays(lang)).hint(t::often_mondays_hint(lang)),
        Often::Never => Choice::new(Often::Never.name(), t::often_never(lang)).hint(t::often_never_hint(lang)),
    };
    let often =
        reader.field("often", t::reminders_often(lang), refusals).value(reader.standing("often", choice.often.name()));
    let soon = Choice::new("yes", t::reminders_wants_soon(lang)).chosen_if(choice.wants_soon);
    let mut shell = reader.shell(t::reminders(lang));
    shell.breadcrumbs = vec![Link::new(t::my_work(lang), WORK)];
    answer::page(&AccountRemindersPage {
        shell,
        summary: reader.summary(refusals),
        often: Choices::one(often, Often::ALL.map(word).to_vec()),
        soon: Choices::many(reader.field("soon", t::reminders_before(lang), refusals), vec![soon]),
        hidden: reader.hidden(),
        back: WORK,
    })
}
