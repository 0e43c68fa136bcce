//! What is stored about oneself, to take along.

use axum::response::Response;
use kernel::{Fault, Result};
use kit_web::{Visit, answer};
use serde_json::Value;

use crate::own_data::own_data;

/// `GET /account/data`: a file of JSON.
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit
        .read(|tx, reader| {
            let viewer = reader.viewer()?;
            let mut data = own_data(tx, viewer.account)?;
            data["kept"] = Value::Object(kit_feature::own(tx, reader.app(), viewer.person)?);
            let text =
                serde_json::to_string_pretty(&data).map_err(|error| Fault::because("writing own data", error))?;
            answer::download("kortteli-own-data.json", "application/json", text)
        })
        .await
}
