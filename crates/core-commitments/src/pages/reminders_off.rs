//! Turns reminders off, or on again, by the key that a mail carried: nobody has to sign in for that. Mail programs send the
//! `POST` by themselves when somebody leaves (RFC 8058), so the form has no nonce: the key is what nobody else knows, and
//! doing it twice is as once.

use askama::Template;
use axum::response::Response;
use core_people::store::account;
use kernel::{Actor, Error, Occasion, Result};
use kit_db::Tx;
use kit_web::shell::Shell;
use kit_web::{Reader, Visit, answer};

use crate::actions::choose_reminders;
use crate::addresses::REMINDERS;
use crate::rules::{Often, ReminderChoice};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/reminders_off.html")]
struct RemindersOffPage {
    shell: Shell,
    is_off: bool,
    choose: &'static str,
}

/// `GET /reminders/off/{key}`: shows the button only, since programs that look mails over open their links.
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let key: String = visit.param("key")?;
    visit.read(move |tx, reader| show(tx, reader, &key)).await
}

/// `POST /reminders/off/{key}`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let key: String = visit.param("key")?;
    let often = if visit.form().raw("turn") == "on" { Often::EachDay } else { Often::Never };
    let (coming, of) = (visit.clone(), key.clone());
    visit.app().db().write(move |tx| turn(tx, &coming, &of, often)).await?;
    visit.read(move |tx, reader| show(tx, reader, &key)).await
}

fn turn(tx: &mut Tx<'_>, visit: &Visit, key: &str, often: Often) -> Result<()> {
    let chosen = store::reminder::by_key(tx, key)?;
    // The list of a mail program may be older than what was chosen since: what is off stays as it is.
    if (chosen.choice.often == Often::Never) == (often == Often::Never) {
        return Ok(());
    }
    let account = account::of_person(tx, chosen.person)?.ok_or(Error::Missing)?.id;
    let (app, person) = (visit.app(), chosen.person);
    let at = app.clock().now();
    let actor = Actor::Person { person, account, organisation: None };
    let occasion = Occasion { actor, at, chance: app.chance().clone() };
    let choice = ReminderChoice { often, since: at.day(&app.site().zone), ..chosen.choice };
    choose_reminders(tx, &occasion, person, choice).map(drop)
}

fn show(tx: &mut Tx<'_>, reader: &Reader, key: &str) -> Result<Response> {
    let chosen = store::reminder::by_key(tx, key)?;
    let is_off = chosen.choice.often == Often::Never;
    let title = if is_off { t::reminders_are_off(reader.lang) } else { t::reminders_off(reader.lang) };
    answer::page(&RemindersOffPage { shell: reader.shell(title), is_off, choose: REMINDERS })
}
