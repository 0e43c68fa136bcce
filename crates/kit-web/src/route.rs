use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use axum::http::Method;
use axum::response::Response;
use kernel::Result;

use crate::visit::Visit;

/// The largest body that a form without files may send: enough for a handbook's chapter many times over.
pub const FORM_LIMIT: usize = 1024 * 1024;

/// Who may come to a route. The one table of routes is walked with every role by a test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    /// Everybody, signed in or not.
    Everyone,
    /// Whoever is signed in.
    SignedIn,
    /// Those who administer the installation.
    Administrator,
    /// Those whose role in the record's space allows this act; the roles are named for the test.
    Act {
        /// The act's name, as in `rules/access.rs`.
        name: &'static str,
        /// The names of the roles that may.
        roles: Vec<&'static str>,
    },
    /// Like [`Access::Act`], and everybody where the record is public.
    ActOrPublic {
        /// The act's name, as in `rules/access.rs`.
        name: &'static str,
        /// The names of the roles that may.
        roles: Vec<&'static str>,
    },
}

type Answering = Pin<Box<dyn Future<Output = Result<Response>> + Send>>;
type Page = Arc<dyn Fn(Visit) -> Answering + Send + Sync>;

/// One row of the table of routes: how to get there, who may, and what answers.
#[derive(Clone)]
pub struct Route {
    /// `GET` or `POST`.
    pub method: Method,
    /// The path with its parameters, such as `/plans/{plan}`.
    pub path: &'static str,
    /// Who may.
    pub access: Access,
    /// Whether the sign-in must be of the last minutes.
    pub fresh: bool,
    /// The largest body that is read, in bytes.
    pub body_limit: usize,
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
        Self { method, path, access, fresh: false, body_limit: FORM_LIMIT, page }
    }

    /// Only shortly after a sign-in.
    #[must_use]
    pub fn fresh(mut self) -> Self {
        self.fresh = true;
        self
    }

    /// Takes bodies up to this many bytes, for uploads.
    #[must_use]
    pub fn taking(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    pub(crate) fn answer(&self, visit: Visit) -> Answering {
        (self.page)(visit)
    }
}
