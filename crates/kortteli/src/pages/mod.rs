//! Pages that belong to no feature.

mod health;
mod home;
mod mail;
mod search;

use kit_web::{Access, Route};

pub use health::{Health, Seen};
pub use home::FrontPages;
pub use mail::SentMail;

/// These pages' rows of the table of routes.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/", Access::Everyone, home::get),
        Route::get("/search", Access::Everyone, search::get),
        Route::get("/health/live", Access::Everyone, health::live),
        Route::get("/health/ready", Access::Everyone, health::ready),
        Route::get("/health/proxy", Access::Everyone, health::proxy),
    ]
}

/// Pages for demonstration and development only.
pub fn development_routes() -> Vec<Route> {
    vec![Route::get("/dev/mail", Access::Everyone, mail::get)]
}
