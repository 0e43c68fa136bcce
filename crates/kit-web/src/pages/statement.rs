//! What the footer links to: the accessibility statement, the cookies, and what this is.
// tidy: tested in crates/kortteli, where a program shows them

use askama::Template;
use axum::response::Response;
use kernel::Result;

use crate::answer;
use crate::shell::Shell;
use crate::visit::Visit;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/statement.html")]
struct StatementPage {
    shell: Shell,
    heading: &'static str,
    parts: Vec<Part>,
}

struct Part {
    heading: &'static str,
    paragraphs: Vec<String>,
    points: Vec<(&'static str, &'static str)>,
}

/// `GET /accessibility`
pub(super) async fn accessibility(visit: Visit) -> Result<Response> {
    visit
        .public(|_, reader| {
            let lang = reader.lang;
            let part = |heading, text: &str| Part { heading, paragraphs: vec![text.to_owned()], points: Vec::new() };
            answer::page(&StatementPage {
                shell: reader.shell(t::accessibility_title(lang)),
                heading: t::accessibility_title(lang),
                parts: vec![
                    part(t::accessibility_aim(lang), t::accessibility_aim_text(lang)),
                    part(t::accessibility_how(lang), t::accessibility_how_text(lang)),
                    part(t::accessibility_shown(lang), t::accessibility_shown_text(lang)),
                    part(t::accessibility_tell(lang), t::accessibility_tell_text(lang)),
                ],
            })
        })
        .await
}

/// `GET /cookies`
pub(super) async fn cookies(visit: Visit) -> Result<Response> {
    visit
        .public(|_, reader| {
            let lang = reader.lang;
            answer::page(&StatementPage {
                shell: reader.shell(t::cookies_title(lang)),
                heading: t::cookies_title(lang),
                parts: vec![Part {
                    heading: t::cookies_list(lang),
                    paragraphs: vec![t::cookies_text(lang).to_owned()],
                    points: vec![
                        (crate::cookie::session_name(reader.app()), t::cookies_session(lang)),
                        ("lang", t::cookies_lang(lang)),
                        ("theme", t::cookies_theme(lang)),
                    ],
                }],
            })
        })
        .await
}

/// `GET /about`
pub(super) async fn about(visit: Visit) -> Result<Response> {
    visit
        .public(|_, reader| {
            let lang = reader.lang;
            let version = t::about_version(lang, env!("CARGO_PKG_VERSION"));
            answer::page(&StatementPage {
                shell: reader.shell(t::about_title(lang)),
                heading: t::about_title(lang),
                parts: vec![
                    Part {
                        heading: t::about_what(lang),
                        paragraphs: vec![t::about_what_text(lang).to_owned()],
                        points: vec![],
                    },
                    Part {
                        heading: t::about_free(lang),
                        paragraphs: vec![t::about_free_text(lang).to_owned(), version],
                        points: vec![],
                    },
                ],
            })
        })
        .await
}
