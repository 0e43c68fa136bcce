use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use kernel::Error;

/// Which of the two databases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Embedded, one file beside the program.
    Sqlite,
    /// A server, one or several nodes.
    Postgres,
}

impl Engine {
    /// The name in manifests and reports.
    pub const fn name(self) -> &'static str {
        match self {
            Engine::Sqlite => "sqlite",
            Engine::Postgres => "postgres",
        }
    }
}

/// Where the database is: the one address in the configuration.
#[derive(Clone, PartialEq, Eq)]
pub enum Address {
    /// The file, made when missing. Its folder must exist.
    Sqlite(PathBuf),
    /// A URL as PostgreSQL's own tools take it. Several hosts are tried in turn until one may write.
    Postgres(String),
}

impl Address {
    /// Which of the two databases it leads to.
    pub const fn engine(&self) -> Engine {
        match self {
            Address::Sqlite(_) => Engine::Sqlite,
            Address::Postgres(_) => Engine::Postgres,
        }
    }
}

impl FromStr for Address {
    type Err = Error;

    /// Reads `sqlite:PATH` or `postgres://…`. A database in memory is refused: it would forget everything.
    fn from_str(text: &str) -> Result<Self, Error> {
        if let Some(path) = text.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            if path.is_empty() || path.contains(":memory:") {
                return Err(Error::BadRequest("a database in memory forgets everything: name a file".to_owned()));
            }
            return Ok(Self::Sqlite(PathBuf::from(path)));
        }
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Self::Postgres(text.to_owned()));
        }
        Err(Error::BadRequest("a database address starts with sqlite: or postgres://".to_owned()))
    }
}

/// The address without its password, fit for logs.
impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Address::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            Address::Postgres(url) => {
                let (scheme, rest) = url.split_once("://").unwrap_or(("postgres", url));
                let rest = rest.split_once('?').map_or(rest, |(before, _)| before);
                write!(f, "{scheme}://{}", rest.rsplit_once('@').map_or(rest, |(_, place)| place))
            }
        }
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::Address;

    #[test]
    fn addresses_are_read() {
        assert_eq!("sqlite:var/db".parse::<Address>().unwrap(), Address::Sqlite(PathBuf::from("var/db")));
        assert_eq!("sqlite:///srv/db".parse::<Address>().unwrap(), Address::Sqlite(PathBuf::from("/srv/db")));
        assert!("sqlite::memory:".parse::<Address>().is_err());
        assert!("sqlite:".parse::<Address>().is_err());
        assert!("mysql://x".parse::<Address>().is_err());
        assert!(matches!("postgresql://a/b".parse::<Address>().unwrap(), Address::Postgres(_)));
    }

    #[test]
    fn an_address_is_shown_without_its_password() {
        let address: Address = "postgres://kortteli:s%40cret@db1,db2/kortteli?sslmode=require".parse().unwrap();
        assert_eq!(address.to_string(), "postgres://db1,db2/kortteli");
        assert_eq!(format!("{address:?}"), "postgres://db1,db2/kortteli");
    }
}
