//! Pages that belong to no feature: choices of language and colours, and what the footer links to.

mod choice;
mod statement;

use crate::route::Route;
use crate::row::Access;

/// These pages' rows of the table of routes.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/choice/{what}/{value}", Access::Everyone, choice::get),
        Route::get("/accessibility", Access::Everyone, statement::accessibility),
        Route::get("/cookies", Access::Everyone, statement::cookies),
        Route::get("/about", Access::Everyone, statement::about),
    ]
}
