//! PostgreSQL: connections that find the node that may write.

mod server;
mod session;
mod trouble;

pub(crate) use server::Server;
pub(crate) use session::PostgresSession;
