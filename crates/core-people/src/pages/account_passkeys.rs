//! One's passkeys.

use askama::Template;
use axum::response::Response;
use kernel::Result;
use kit_web::list_view::Column;
use kit_web::shell::{Link, Shell};
use kit_web::{Visit, answer};

use crate::passkeys::relying_party;
use crate::store::passkey;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/account_passkeys.html")]
struct AccountPasskeysPage {
    shell: Shell,
    possible: bool,
    count: String,
    columns: Vec<Column>,
    rows: Vec<PasskeyRow>,
}

struct PasskeyRow {
    name: String,
    added: String,
    used: String,
    remove_href: String,
}

/// `GET /account/passkeys`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit
        .read(|tx, reader| {
            let lang = reader.lang;
            let zone = &reader.app().site().zone;
            let told = |moment: kernel::Moment| kit_words::day(lang, moment.day(zone));
            let keys = passkey::of_account(tx, reader.viewer()?.account)?;
            let rows: Vec<PasskeyRow> = keys
                .iter()
                .map(|key| PasskeyRow {
                    name: key.name.clone(),
                    added: told(key.created_at),
                    used: key.used_at.map_or_else(|| t::never(lang).to_owned(), told),
                    remove_href: format!("/account/passkeys/{}/remove", key.id),
                })
                .collect();
            let mut shell = reader.shell(t::passkeys_title(lang));
            shell.breadcrumbs = vec![Link::new(t::account_title(lang), "/account")];
            answer::page(&AccountPasskeysPage {
                shell,
                possible: relying_party(reader.app().site()).is_some(),
                count: t::passkeys_count(lang, rows.len()),
                columns: [t::name(lang), t::passkey_added(lang), t::passkey_used(lang), kit_web::words::remove(lang)]
                    .map(Column::new)
                    .to_vec(),
                rows,
            })
        })
        .await
}
