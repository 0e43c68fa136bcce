use std::net::SocketAddr;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{HeaderName, HeaderValue};
use axum::response::Response;
use axum::routing::any;
use kernel::{Fault, Result};
use tokio::runtime::Runtime;

use super::client::Answer;
use crate::serving;

/// Serves the same bytes under every path, from memory, by the same server as the pages; without any of the layers around
/// them. Ends with the runtime.
pub(super) fn serve(runtime: &Runtime, answer: &Answer) -> Result<SocketAddr> {
    let listener = serving::listen(SocketAddr::from(([127, 0, 0, 1], 0)))?;
    let address = listener.local_addr().map_err(|error| Fault::because("listening", error))?;
    let (body, status) = (Bytes::from(answer.body.clone()), answer.status);
    let headers: Vec<(HeaderName, HeaderValue)> = answer
        .headers
        .iter()
        .filter(|(name, _)| !matches!(name.as_str(), "content-length" | "transfer-encoding" | "date" | "set-cookie"))
        .filter_map(|(name, value)| Some((name.parse().ok()?, value.parse().ok()?)))
        .collect();
    let page = move |request: axum::extract::Request| {
        let (body, headers) = (body.clone(), headers.clone());
        async move {
            // What is sent is read, as a page reads its form.
            drop(axum::body::to_bytes(request.into_body(), usize::MAX).await);
            let mut response = Response::new(Body::from(body));
            *response.status_mut() = axum::http::StatusCode::from_u16(status).unwrap_or_default();
            response.headers_mut().extend(headers);
            response
        }
    };
    let router = Router::new().fallback(any(page));
    runtime.spawn(async move {
        let served = match tokio::net::TcpListener::from_std(listener) {
            Ok(listener) => kit_web::serve(listener, router, std::future::pending()).await,
            Err(error) => Err(Fault::because("listening", error).into()),
        };
        if let Err(error) = served {
            tracing::error!(%error, "the floor fell in");
        }
    });
    Ok(address)
}
