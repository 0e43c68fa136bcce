//! What pages answer with.

use std::fmt::Write as _;

use askama::Template;
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use kernel::{Fault, Result};

/// A page.
pub fn page(template: &impl Template) -> Result<Response> {
    let html = template.render().map_err(|error| Fault::because("rendering a page", error))?;
    Ok(html_page(html))
}

/// A page that is text already.
pub fn html_page(html: String) -> Response {
    ([(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"))], html).into_response()
}

/// On to another page of ours, to be fetched with `GET` (303, RFC 9110).
pub fn redirect(location: &str) -> Result<Response> {
    let location = HeaderValue::try_from(local(location)).map_err(|error| Fault::because("redirecting", error))?;
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response())
}

/// An address within this site: what leads elsewhere leads to the front page instead.
pub fn local(location: &str) -> &str {
    let inside = location.starts_with('/') && !location.starts_with("//") && !location.starts_with("/\\");
    let clean = location.chars().all(|c| !c.is_control() && c != '\\');
    if inside && clean { location } else { "/" }
}

/// A file to keep: never shown inside our pages (sandboxed, as an attachment).
pub fn download(name: &str, media_type: &'static str, bytes: impl Into<Body>) -> Result<Response> {
    let disposition =
        HeaderValue::try_from(disposition(name)).map_err(|error| Fault::because("naming a file", error))?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(media_type)),
        (header::CONTENT_DISPOSITION, disposition),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("sandbox; default-src 'none'")),
    ];
    Ok((headers, bytes.into()).into_response())
}

/// The name for the file in both forms of RFC 6266: plain for old clients, and in full.
fn disposition(name: &str) -> String {
    let plain: String = name.chars().map(plain).collect();
    let mut full = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b".-_".contains(&byte) {
            full.push(char::from(byte));
        } else {
            let _ = write!(full, "%{byte:02X}");
        }
    }
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{full}")
}

/// The sign that stands for this one where only plain ones may: for letters of our languages, the letter without its marks.
const fn plain(sign: char) -> char {
    match sign {
        'A'..='Z' | 'a'..='z' | '0'..='9' | '.' | '-' | '_' | ' ' => sign,
        'ä' | 'å' => 'a',
        'ö' => 'o',
        'Ä' | 'Å' => 'A',
        'Ö' => 'O',
        '–' | '—' => '-',
        _ => '_',
    }
}

#[cfg(test)]
mod tests {
    use super::{disposition, local};

    #[test]
    fn redirects_stay_on_this_site() {
        assert_eq!(local("/plans/1?a=b"), "/plans/1?a=b");
        for outside in ["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "x", "", "/\n"] {
            assert_eq!(local(outside), "/", "{outside:?}");
        }
    }

    #[test]
    fn a_files_name_cannot_break_out_of_its_header() {
        let header = disposition("väli \"raportti\"\r\n.pdf");
        assert_eq!(
            header,
            "attachment; filename=\"vali _raportti___.pdf\"; filename*=UTF-8''v%C3%A4li%20%22raportti%22%0D%0A.pdf"
        );
    }
}
