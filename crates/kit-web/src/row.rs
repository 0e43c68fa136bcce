use axum::http::Method;

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

/// What is known of a way in without going it: how to get there, and who may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
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
}
