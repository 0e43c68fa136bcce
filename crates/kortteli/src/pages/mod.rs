//! Pages that belong to no feature.

mod health;
mod home;

use kit_web::{Access, Route};

pub use health::Health;
pub use home::FrontPages;

/// These pages' rows of the table of routes.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/", Access::Everyone, home::get),
        Route::get("/health/live", Access::Everyone, health::live),
        Route::get("/health/ready", Access::Everyone, health::ready),
    ]
}
