//! One's own account: what it says, and the ways to change it.

use askama::Template;
use axum::response::Response;
use kernel::Result;
use kit_feature::HomeCard;
use kit_web::shell::{Link, Shell};
use kit_web::store::session;
use kit_web::{Visit, answer};

use crate::store::account::{self, Account};
use crate::store::{mandate, passkey};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/account.html")]
struct AccountPage {
    shell: Shell,
    name: String,
    account: Account,
    acting_for: String,
    may_choose: bool,
    sessions: usize,
    passkeys: usize,
    /// What features let one choose.
    more: Vec<HomeCard>,
}

/// `GET /account`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit
        .read(|tx, reader| {
            let viewer = reader.viewer()?;
            let running = mandate::running(tx, viewer.person, reader.today)?;
            let open = session::of_account(tx, viewer.account)?;
            let mut shell = reader.shell(t::account_title(reader.lang));
            shell.breadcrumbs = vec![Link::new(kit_web::words::first_page(reader.lang), "/")];
            answer::page(&AccountPage {
                shell,
                name: viewer.name.clone(),
                account: account::get(tx, viewer.account)?,
                acting_for: viewer
                    .acting_for
                    .as_ref()
                    .map_or_else(|| t::acting_for_oneself(reader.lang).to_owned(), |(_, name)| name.clone()),
                may_choose: running.len() > 1,
                sessions: open.iter().filter(|session| session.is_open(reader.at)).count(),
                passkeys: passkey::of_account(tx, viewer.account)?.len(),
                more: kit_feature::account(tx, reader)?,
            })
        })
        .await
}
