//! The application on the network: from listening to the end.

use std::net::{SocketAddr, TcpListener};

use kernel::{Fault, Refusal, Result};
use kit_web::App;
use tokio::runtime::Runtime;

/// Takes the address, so that nothing else can have it meanwhile.
pub fn listen(address: SocketAddr) -> Result<TcpListener> {
    let failed = |error| Refusal::new("listen-refused").with("address", address).with("reason", error);
    let listener = TcpListener::bind(address).map_err(failed)?;
    listener.set_nonblocking(true).map_err(|error| Fault::because("listening", error))?;
    Ok(listener)
}

/// The runtime of the edge: a thread for each core.
pub fn runtime() -> Result<Runtime> {
    let runtime = tokio::runtime::Builder::new_multi_thread().thread_name("web").enable_all().build();
    runtime.map_err(|error| Fault::because("starting the web's threads", error).into())
}

/// Serves until `stop` is done, then finishes what is under way.
pub fn serve(runtime: &Runtime, app: &App, listener: TcpListener, stop: impl Future<Output = ()>) -> Result<()> {
    runtime.block_on(async {
        let listener =
            tokio::net::TcpListener::from_std(listener).map_err(|error| Fault::because("listening", error))?;
        kit_web::serve(listener, kit_web::router(app), stop).await
    })
}

/// Done when the program is asked to end: by Ctrl+C or, as systems do it, by SIGTERM.
pub async fn asked_to_stop() {
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        () = terminated() => {}
    }
}

#[cfg(unix)]
async fn terminated() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut signal) => drop(signal.recv().await),
        Err(error) => {
            tracing::warn!(%error, "SIGTERM will not be heard");
            std::future::pending::<()>().await;
        }
    }
}

#[cfg(not(unix))]
async fn terminated() {
    std::future::pending::<()>().await;
}
