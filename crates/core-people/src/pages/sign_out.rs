//! Signing out.

use askama::Template;
use axum::response::Response;
use kernel::Result;
use kit_web::form_view::Hidden;
use kit_web::shell::Shell;
use kit_web::{Done, Visit, answer, cookie};

use crate::actions::end_session;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/sign_out.html")]
struct SignOutPage {
    shell: Shell,
    hidden: Vec<Hidden>,
}

/// `POST /sign-out`. A form from before another sign-in is asked once more.
pub(super) async fn post(visit: Visit) -> Result<Response> {
    visit
        .submit(
            |tx, doing| {
                if let Some(session) = &doing.reader.session {
                    end_session(tx, &doing.occasion, session.account, &session.id)?;
                }
                Ok(Done::to("/").saying("done-signed-out").with_cookie(cookie::without_session(doing.reader.app())?))
            },
            |_, reader, _| {
                let shell = reader.shell(t::sign_out_title(reader.lang));
                answer::page(&SignOutPage { shell, hidden: reader.hidden() })
            },
        )
        .await
}
