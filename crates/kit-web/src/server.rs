//! Serving over plain HTTP/1.1, with time limits on everything that a client may do slowly.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use kernel::{Fault, Result};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tower::ServiceExt as _;

use crate::pace::Paced;
use crate::visit::Peer;

/// A client has this long for its request's head.
const HEAD_TIME: Duration = Duration::from_secs(5);
/// Connections at once; more wait to be taken.
const MOST_CONNECTIONS: usize = 4_000;
/// The largest head of a request, in bytes.
const HEAD_LIMIT: usize = 32 * 1024;
/// How long open requests are waited for at the end.
const FAREWELL: Duration = Duration::from_secs(10);

/// Serves until `stop` is done, then finishes what is under way.
pub async fn serve(listener: TcpListener, router: Router, stop: impl Future<Output = ()>) -> Result<()> {
    let open = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    let farewell = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let place =
            open.clone().acquire_owned().await.map_err(|error| Fault::because("counting connections", error))?;
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    // Out of file handles or a client that left at once: go on after a breath.
                    tracing::warn!(%error, "a connection could not be taken");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        let connection = farewell.watch(connection(stream, peer, router.clone()));
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection ended early");
            }
            drop(place);
        });
    }
    tokio::select! {
        () = farewell.shutdown() => {}
        () = tokio::time::sleep(FAREWELL) => tracing::warn!("some requests were still open at the end"),
    }
    Ok(())
}

fn connection(
    stream: TcpStream,
    peer: SocketAddr,
    router: Router,
) -> impl hyper_util::server::graceful::GracefulConnection<Error = hyper::Error> {
    // Small answers go out at once; where that cannot be set, they go out a little later.
    let _ = stream.set_nodelay(true);
    let peer = Peer(peer.ip().to_canonical());
    let service = hyper::service::service_fn(move |request: Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(peer);
        router.clone().oneshot(request)
    });
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIME)
        .max_buf_size(HEAD_LIMIT)
        .serve_connection(TokioIo::new(Paced::new(stream)), service)
}
