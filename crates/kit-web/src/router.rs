//! From the table of routes to a service: security headers, compression, tags of content.

use std::collections::BTreeMap;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{RawPathParams, Request};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{MethodFilter, MethodRouter};
use kernel::{Error, Fault};
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;

use crate::app::App;
use crate::route::Route;
use crate::row::Access;
use crate::visit::Visit;
use crate::{assets, failure, public_cache};

/// The longest address that is answered, in bytes.
pub const ADDRESS_LIMIT: usize = 8_000;
/// The largest page that gets a tag of its content, in bytes; larger ones are streamed.
const TAGGED_LIMIT: usize = 4 * 1024 * 1024;

/// The service that answers all routes of the table.
pub fn router(app: &App, routes: Vec<Route>) -> Router {
    let mut paths: BTreeMap<&'static str, MethodRouter> = BTreeMap::new();
    for route in routes {
        let (app, path) = (app.clone(), route.row.path);
        let methods = paths.remove(path).unwrap_or_default();
        let filter = if route.row.method == Method::POST { MethodFilter::POST } else { MethodFilter::GET };
        let page = move |params: RawPathParams, request: Request| answer(app.clone(), route.clone(), params, request);
        paths.insert(path, methods.on(filter, page));
    }
    let mut router = Router::new();
    for (path, methods) in paths {
        router = router.route(path, methods);
    }
    let app = app.clone();
    let kept = (app.clone(), std::sync::Arc::new(public_cache::PublicCache::default()));
    let secure = app.site().is_secure();
    let missing = Route::get("", Access::Everyone, |_| async { Err(Error::Missing) });
    let nowhere = move |params: RawPathParams, request: Request| answer(app.clone(), missing.clone(), params, request);
    router
        .route("/assets/{name}", axum::routing::get(assets::serve))
        .fallback(nowhere)
        .layer(CatchPanicLayer::new())
        .layer(from_fn(tag))
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .layer(CsrfLayer::new())
        .layer(from_fn_with_state(secure, guard))
        .layer(from_fn_with_state(kept, public_cache::keep))
}

async fn answer(app: App, route: Route, params: RawPathParams, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let bare = Visit::bare(app.clone(), route.row.clone(), &parts);
    let received = Visit::receive(app, route.row.clone(), params, Request::from_parts(parts, body)).await;
    let answered = match received {
        Ok(visit) => route.answer(visit).await,
        Err(error) => Err(error),
    };
    match answered {
        Ok(response) => response,
        Err(error) => failure::respond(&bare, &error).await,
    }
}

/// Refuses addresses beyond the limit, and sets the headers that keep browsers careful.
async fn guard(axum::extract::State(secure): axum::extract::State<bool>, request: Request, next: Next) -> Response {
    let length = request.uri().path_and_query().map_or(0, |path| path.as_str().len());
    let mut response =
        if length > ADDRESS_LIMIT { StatusCode::URI_TOO_LONG.into_response() } else { next.run(request).await };
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.entry(HeaderName::from_static(name)).or_insert(HeaderValue::from_static(value));
    }
    if secure {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    response
}

const HEADERS: [(&str, &str); 6] = [
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
         connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), microphone=(), geolocation=()"),
];

/// Gives a page a weak tag of its content, and answers 304 to who has it already (RFC 9110, section 13).
async fn tag(request: Request, next: Next) -> Response {
    let known = request.headers().get(header::IF_NONE_MATCH).cloned();
    let readable = matches!(*request.method(), Method::GET | Method::HEAD);
    let response = next.run(request).await;
    let is_page =
        response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let no_store =
        response.headers().get(header::CACHE_CONTROL).is_some_and(|rule| rule.as_bytes().ends_with(b"no-store"));
    if !readable || response.status() != StatusCode::OK || !is_page || no_store {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let bytes = match to_bytes(body, TAGGED_LIMIT).await {
        Ok(bytes) => bytes,
        Err(error) => {
            tracing::error!(error = %Fault::because("tagging a page", error), "a page broke");
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        }
    };
    let Ok(tag) = HeaderValue::try_from(format!("W/\"{:016x}\"", fingerprint(&bytes))) else {
        return Response::from_parts(parts, Body::from(bytes));
    };
    let unchanged = known.is_some_and(|known| known == tag);
    parts.headers.insert(header::ETAG, tag);
    if unchanged {
        parts.status = StatusCode::NOT_MODIFIED;
        parts.headers.remove(header::CONTENT_TYPE);
        return Response::from_parts(parts, Body::empty());
    }
    Response::from_parts(parts, Body::from(bytes))
}

/// FNV-1a with 64 bits (Fowler, Noll, Vo), eight bytes at a time: tells versions of a page apart.
fn fingerprint(bytes: &[u8]) -> u64 {
    let step = |hash: u64, word: u64| (hash ^ word).wrapping_mul(0x0000_0100_0000_01B3).rotate_left(23);
    let chunks = bytes.chunks(8).map(|chunk| {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        u64::from_le_bytes(word)
    });
    chunks.fold(0xCBF2_9CE4_8422_2325 ^ bytes.len() as u64, step)
}
