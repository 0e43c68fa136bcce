//! What is stored about oneself, to take along.

use axum::response::Response;
use kernel::{Fault, Result};
use kit_web::{Visit, answer};

use crate::own_data::own_data;

/// `GET /account/data`: a file of JSON.
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit
        .read(|tx, reader| {
            let data = own_data(tx, reader.viewer()?.account)?;
            let text =
                serde_json::to_string_pretty(&data).map_err(|error| Fault::because("writing own data", error))?;
            answer::download("kortteli-own-data.json", "application/json", text)
        })
        .await
}
