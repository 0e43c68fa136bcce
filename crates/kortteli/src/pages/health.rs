//! Whether the program lives and whether it can do its work: for load balancers and watchers.
// tidy: no template because it answers JSON to programs

use std::path::PathBuf;
use std::time::Duration;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use kernel::{Fault, Result};
use kit_db::{Db, MigrationSet};
use kit_web::Visit;
use serde::{Deserialize, Serialize};

use crate::room;

/// The database has this long to answer.
const PATIENCE: Duration = Duration::from_secs(2);

/// What readiness is judged by.
pub struct Health {
    /// The tables that must be there.
    pub migrations: Vec<MigrationSet>,
    /// The folder whose disk must have room.
    pub data: PathBuf,
}

#[derive(Serialize)]
struct Readiness {
    ready: bool,
    database: &'static str,
    migrations: &'static str,
    disk: &'static str,
}

/// What arrived here of a request.
#[derive(Debug, Serialize, Deserialize)]
pub struct Seen {
    /// The host that was asked for.
    pub host: String,
    /// The origin that was named.
    pub origin: String,
    /// Whom the request came from, as far as proxies are believed.
    pub client: String,
}

/// `GET /health/live`: the program answers. It asks nobody else.
pub(super) async fn live(_: Visit) -> Result<Response> {
    json(StatusCode::OK, &serde_json::json!({ "live": true }))
}

/// `GET /health/ready`: the database answers, its tables are up to date, and the disk has room; 503 and why where not.
pub(super) async fn ready(visit: Visit) -> Result<Response> {
    let app = visit.app().clone();
    let health = app.given::<Health>()?;
    let (db, migrations) = (app.db().clone(), health.migrations.clone());
    // The question blocks its thread, so it gets one of its own.
    let asked = tokio::task::spawn_blocking(move || pending(&db, &migrations));
    let (database, migrations) = match tokio::time::timeout(PATIENCE, asked).await {
        Ok(Ok(Ok(0))) => ("ok", "ok"),
        Ok(Ok(Ok(_))) => ("ok", "pending"),
        Ok(_) => ("away", "unknown"),
        Err(_) => ("slow", "unknown"),
    };
    let disk = match room::free(&health.data) {
        Ok(free) if free >= room::LEAST_FREE => "ok",
        Ok(_) => "full",
        Err(_) => "unknown",
    };
    let ready = database == "ok" && migrations == "ok" && disk == "ok";
    let status = if ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    json(status, &Readiness { ready, database, migrations, disk })
}

/// `GET /health/proxy`: what arrived here of the request, so that `doctor` sees what a proxy in front changes.
pub(super) async fn proxy(visit: Visit) -> Result<Response> {
    let seen =
        Seen { host: visit.host().to_owned(), origin: visit.origin().to_owned(), client: visit.client().to_string() };
    json(StatusCode::OK, &seen)
}

fn pending(db: &Db, migrations: &[MigrationSet]) -> Result<usize> {
    db.pending(migrations).map(|pending| pending.len())
}

fn json(status: StatusCode, body: &impl Serialize) -> Result<Response> {
    let body = serde_json::to_string(body).map_err(|error| Fault::because("writing JSON", error))?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/json")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    Ok((status, headers, body).into_response())
}
