use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use axum::http::Method;
use axum::response::Response;
use kernel::Result;

use crate::row::{Access, FORM_LIMIT, Row};
use crate::visit::Visit;

type Answering = Pin<Box<dyn Future<Output = Result<Response>> + Send>>;
type Page = Arc<dyn Fn(Visit) -> Answering + Send + Sync>;

/// One row of the table of routes with the page that answers.
#[derive(Clone)]
pub struct Route {
    /// How to get there, and who may.
    pub row: Row,
    page: Page,
}

impl Route {
    /// A page to read.
    pub fn get<P, A>(path: &'static str, access: Access, page: P) -> Self
    where
        P: Fn(Visit) -> A + Send + Sync + 'static,
        A: Future<Output = Result<Response>> + Send + 'static,
    {
        Self::of(Method::GET, path, access, page)
    }

    /// A form to send.
    pub fn post<P, A>(path: &'static str, access: Access, page: P) -> Self
    where
        P: Fn(Visit) -> A + Send + Sync + 'static,
        A: Future<Output = Result<Response>> + Send + 'static,
    {
        Self::of(Method::POST, path, access, page)
    }

    fn of<P, A>(method: Method, path: &'static str, access: Access, page: P) -> Self
    where
        P: Fn(Visit) -> A + Send + Sync + 'static,
        A: Future<Output = Result<Response>> + Send + 'static,
    {
        let page: Page = Arc::new(move |visit| Box::pin(page(visit)));
        Self { row: Row { method, path, access, fresh: false, body_limit: FORM_LIMIT }, page }
    }

    /// Only shortly after a sign-in.
    #[must_use]
    pub fn fresh(mut self) -> Self {
        self.row.fresh = true;
        self
    }

    /// Takes bodies up to this many bytes, for uploads.
    #[must_use]
    pub fn taking(mut self, bytes: usize) -> Self {
        self.row.body_limit = bytes;
        self
    }

    pub(crate) fn answer(&self, visit: Visit) -> Answering {
        (self.page)(visit)
    }
}
