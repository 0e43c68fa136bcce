use std::fs;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use kernel::{Error, Fault, Result};
use postgres::config::{SslMode, TargetSessionAttrs};
use postgres::{Config, NoTls};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::session::PostgresSession;
use crate::trouble::{Kind, Trouble};

/// How long to wait for each host to answer.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(3);

/// Ends our sessions that sit in an open transaction for a minute: a node that hangs must not keep the others from
/// writing. It never fires while COMMIT runs, which is not idle.
const SESSION_OPTIONS: &str = "-c idle_in_transaction_session_timeout=60s";

/// Where to connect, and how.
pub(crate) struct Server {
    config: Config,
    tls: Option<MakeRustlsConnect>,
}

impl Server {
    /// Reads the URL. Beyond what the driver knows it takes `sslmode=verify-ca|verify-full` and `sslrootcert=FILE`;
    /// with TLS the server's name and certificate are always verified.
    pub(crate) fn of_url(url: &str) -> Result<Self> {
        let (plain, ssl) = without_ssl(url);
        let mut config = Config::from_str(&plain).map_err(|error| {
            // The driver's words about a URL never repeat its password.
            let why = std::error::Error::source(&error).map_or_else(|| error.to_string(), ToString::to_string);
            Error::BadRequest(format!("the database's address cannot be read: {why}"))
        })?;
        config.connect_timeout(CONNECT_TIMEOUT).application_name("kortteli");
        config.target_session_attrs(TargetSessionAttrs::ReadWrite);
        let options = config.get_options().map_or(String::new(), |own| format!(" {own}"));
        config.options(&format!("{SESSION_OPTIONS}{options}"));
        config.keepalives_idle(Duration::from_secs(30)).tcp_user_timeout(Duration::from_secs(30));
        let tls = if ssl.wanted()? {
            config.ssl_mode(SslMode::Require);
            Some(verified_tls(ssl.root_file.as_deref())?)
        } else {
            config.ssl_mode(SslMode::Disable);
            None
        };
        Ok(Self { config, tls })
    }

    /// Connects to the first host that may write.
    pub(crate) fn connect(&self) -> Result<PostgresSession, Trouble> {
        let client = match &self.tls {
            Some(tls) => self.config.connect(tls.clone()),
            None => self.config.connect(NoTls),
        };
        match client {
            Ok(client) => Ok(PostgresSession::over(client)),
            Err(error) => Err(Trouble::new(Kind::Away, Trouble::from(error).to_string())),
        }
    }
}

/// What the URL says about TLS.
#[derive(Debug, Default)]
struct Ssl {
    mode: Option<String>,
    root_file: Option<String>,
}

impl Ssl {
    fn wanted(&self) -> Result<bool> {
        match self.mode.as_deref() {
            None | Some("disable" | "prefer" | "allow") => Ok(false),
            Some("require" | "verify-ca" | "verify-full") => Ok(true),
            Some(other) => Err(Error::BadRequest(format!("unknown sslmode {other}"))),
        }
    }
}

/// The URL without the parameters about TLS, and these.
fn without_ssl(url: &str) -> (String, Ssl) {
    let mut ssl = Ssl::default();
    let Some((place, query)) = url.split_once('?') else { return (url.to_owned(), ssl) };
    let mut kept = Vec::new();
    for pair in query.split('&') {
        match pair.split_once('=') {
            Some(("sslmode", mode)) => ssl.mode = Some(mode.to_owned()),
            Some(("sslrootcert", file)) => ssl.root_file = Some(file.replace("%2F", "/").replace("%20", " ")),
            _ => kept.push(pair),
        }
    }
    (if kept.is_empty() { place.to_owned() } else { format!("{place}?{}", kept.join("&")) }, ssl)
}

/// TLS that trusts the certificates of the file, or those of the operating system.
fn verified_tls(root_file: Option<&str>) -> Result<MakeRustlsConnect> {
    let mut roots = RootCertStore::empty();
    if let Some(file) = root_file {
        let pem = fs::read(file).map_err(|error| Fault::because(format!("reading {file}"), error))?;
        for certificate in CertificateDer::pem_slice_iter(&pem) {
            let certificate = certificate.map_err(|error| Fault::because(format!("reading {file}"), error))?;
            roots.add(certificate).map_err(|error| Fault::because(format!("trusting {file}"), error))?;
        }
    } else {
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    }
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| Fault::because("preparing TLS", error))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(MakeRustlsConnect::new(config))
}

#[cfg(test)]
mod tests {
    use super::{Server, without_ssl};

    #[test]
    fn what_is_said_about_tls_is_taken_out_of_the_url() {
        let (url, ssl) = without_ssl("postgres://a/b?sslmode=verify-full&connect_timeout=3&sslrootcert=%2Fca.pem");
        assert_eq!(url, "postgres://a/b?connect_timeout=3");
        assert_eq!(ssl.root_file.as_deref(), Some("/ca.pem"));
        assert!(ssl.wanted().unwrap());
        assert!(!without_ssl("postgres://a/b").1.wanted().unwrap());
        assert!(without_ssl("postgres://a/b?sslmode=on").1.wanted().is_err());
    }

    #[test]
    fn an_address_that_cannot_be_read_is_told_without_its_password() {
        let error = Server::of_url("postgres://u:geheim@h:notaport/db").err().unwrap().to_string();
        assert!(!error.contains("geheim"), "{error}");
    }
}
