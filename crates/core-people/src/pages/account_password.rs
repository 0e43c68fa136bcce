//! How one's password and second factor stand.

use askama::Template;
use axum::response::Response;
use kernel::Result;
use kit_web::shell::{Link, Shell};
use kit_web::{Visit, answer};

use crate::store::{account, recovery_code};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/account_password.html")]
struct AccountPasswordPage {
    shell: Shell,
    has_password: bool,
    codes_left: i64,
}

/// `GET /account/password`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit
        .read(|tx, reader| {
            let lang = reader.lang;
            let id = reader.viewer()?.account;
            let mut shell = reader.shell(t::password_title(lang));
            shell.breadcrumbs = vec![Link::new(t::account_title(lang), "/account")];
            answer::page(&AccountPasswordPage {
                shell,
                has_password: account::get(tx, id)?.has_password,
                codes_left: recovery_code::left(tx, id)?,
            })
        })
        .await
}
