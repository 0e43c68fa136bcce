//! Styles, script, fonts and pictures: embedded in the program, with the hash of their content in
//! the name, so that browsers keep them for good.

use std::sync::OnceLock;

use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use rust_embed::RustEmbed;

use crate::shell::Assets;

#[derive(RustEmbed)]
#[folder = "../../web/dist"]
#[allow_missing = true]
struct Files;

/// The addresses that pages load, from the manifest of the styles' build.
pub fn addresses() -> &'static Assets {
    static ADDRESSES: OnceLock<Assets> = OnceLock::new();
    ADDRESSES.get_or_init(|| {
        let manifest = Files::get("manifest.json");
        let names: std::collections::BTreeMap<String, String> =
            manifest.and_then(|file| serde_json::from_slice(&file.data).ok()).unwrap_or_default();
        let address = |name: &str| names.get(name).map(|file| format!("/assets/{file}")).unwrap_or_default();
        Assets {
            styles: vec![address("kortteli.css")],
            script: address("kortteli.js"),
            font: address("source-sans-3-latin-wght-normal.woff2"),
            icon: address("icon.svg"),
        }
    })
}

/// Serves one file, ready-made in the smallest form that the browser takes.
pub async fn serve(Path(name): Path<String>, headers: HeaderMap) -> Response {
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let forms = [(accepted.contains("br"), ".br", "br"), (accepted.contains("gzip"), ".gz", "gzip"), (true, "", "")];
    for (_, ending, encoding) in forms.into_iter().filter(|(wanted, ..)| *wanted) {
        if let Some(file) = Files::get(&format!("{name}{ending}")) {
            return answer(&name, encoding, file.data.into_owned());
        }
    }
    StatusCode::NOT_FOUND.into_response()
}

fn answer(name: &str, encoding: &'static str, bytes: Vec<u8>) -> Response {
    let mut response = Body::from(bytes).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type(name)));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    if !encoding.is_empty() {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "woff2" => "font/woff2",
        "json" | "map" => "application/json",
        "txt" => "text/plain; charset=utf-8",
        "png" => "image/png",
        _ => "application/octet-stream",
    }
}
