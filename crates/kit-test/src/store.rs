//! The server that holds the databases of tests.

use kit_db::Address;
use postgres::{Client, NoTls};

/// Names the server: a URL of somebody who may create databases.
const VARIABLE: &str = "KORTTELI_TEST_POSTGRES";

/// A PostgreSQL server where databases come and go.
#[derive(Debug)]
pub(crate) struct Server {
    url: String,
}

impl Server {
    #[expect(clippy::disallowed_methods, reason = "tests are told by the environment where the server is")]
    pub(crate) fn of_environment() -> Self {
        let url = std::env::var(VARIABLE).unwrap_or_else(|_| {
            panic!("{VARIABLE} is not set. bin/test starts PostgreSQL and sets it; or name a server of your own.")
        });
        Self { url }
    }

    /// The address of one of its databases.
    pub(crate) fn address(&self, name: &str) -> Address {
        Address::Postgres(with_database(&self.url, name))
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        let found = self.connect().query_opt("SELECT 1 FROM pg_database WHERE datname = $1", &[&name]);
        found.unwrap_or_else(|error| panic!("listing databases: {error:?}")).is_some()
    }

    /// Makes an empty one, sorted by bytes as the program expects it.
    pub(crate) fn make(&self, name: &str) {
        let options = "TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'";
        self.run(&format!("CREATE DATABASE {name} {options}"));
    }

    pub(crate) fn copy(&self, from: &str, to: &str) {
        self.run(&format!("CREATE DATABASE {to} TEMPLATE {from}"));
    }

    /// Whether that went well: the new name may be taken.
    pub(crate) fn rename(&self, from: &str, to: &str) -> bool {
        self.connect().batch_execute(&format!("ALTER DATABASE {from} RENAME TO {to}")).is_ok()
    }

    /// Throws one away. A server that went away meanwhile has forgotten it too.
    pub(crate) fn forget(&self, name: &str) {
        if let Ok(mut client) = Client::connect(&self.url, NoTls) {
            drop(client.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")));
        }
    }

    fn run(&self, sql: &str) {
        if let Err(error) = self.connect().batch_execute(sql) {
            panic!("{sql}: {error:?}");
        }
    }

    fn connect(&self) -> Client {
        Client::connect(&self.url, NoTls).unwrap_or_else(|error| panic!("connecting to {VARIABLE}: {error:?}"))
    }
}

fn with_database(url: &str, name: &str) -> String {
    let (place, query) = url.split_once('?').map_or((url, None), |(place, query)| (place, Some(query)));
    let start = place.find("://").map_or(0, |at| at + 3);
    let end = place[start..].find('/').map_or(place.len(), |at| start + at);
    let query = query.map_or(String::new(), |query| format!("?{query}"));
    format!("{}/{name}{query}", &place[..end])
}

#[cfg(test)]
mod tests {
    use super::with_database;

    #[test]
    fn a_test_database_has_the_servers_address() {
        let url = "postgres://u@h:1/postgres?sslmode=disable";
        assert_eq!(with_database(url, "x"), "postgres://u@h:1/x?sslmode=disable");
        assert_eq!(with_database("postgres://u@h:1", "x"), "postgres://u@h:1/x");
    }
}
