use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::path::PathBuf;
use std::str::FromStr;

use jiff::tz::TimeZone;
use kernel::{Lang, Result};
use kit_db::Address;
use kit_work::mail::Sender;
use tracing_subscriber::EnvFilter;

use super::settings::Settings;
use crate::incoming::Incoming;

use super::{Configuration, Mail, MailWay, NAME_LIMIT, Tls, secret};

/// Every key's value, or its default. What cannot be taken is noted in the settings, and the default stands in for it,
/// so that everything wrong is told at once.
pub(super) fn all(settings: &mut Settings, file: Option<PathBuf>) -> Result<Configuration> {
    let listen = parsed(settings, "listen", "127.0.0.1:8080", "configuration-not-listen")?;
    let data = PathBuf::from(settings.text("data").unwrap_or_else(|| "var".to_owned()));
    Ok(Configuration {
        file,
        listen,
        address: address(settings),
        name: name(settings),
        lang: language(settings),
        zone: zone(settings),
        database: database(settings, &data)?,
        secret_file: settings.text("secret_file").map_or_else(|| data.join("secret"), PathBuf::from),
        mail: mail(settings, &data),
        incoming: incoming(settings),
        trusted_proxies: addresses(settings, "trusted_proxies", "configuration-not-proxy"),
        log: log(settings),
        development: settings.flag("development"),
        data,
    })
}

fn parsed<T: FromStr>(settings: &mut Settings, key: &'static str, default: &str, code: &'static str) -> Result<T> {
    let text = settings.text(key);
    if let Some(text) = &text {
        match text.parse() {
            Ok(value) => return Ok(value),
            Err(_) => settings.refuse(code, key, text),
        }
    }
    default.parse().or(Err(kernel::Fault::new(format!("the default of {key}")).into()))
}

/// The public address: a scheme and a host, perhaps a port, and nothing behind.
fn address(settings: &mut Settings) -> Option<String> {
    let text = settings.text("address")?;
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let clean = |host: &str| {
        let plain = host.chars().all(|c| c.is_ascii_alphanumeric() || ".-:[]".contains(c));
        !host.is_empty() && plain && text.parse::<axum::http::Uri>().is_ok_and(|uri| uri.host().is_some())
    };
    if host.is_some_and(clean) {
        return Some(text);
    }
    settings.refuse("configuration-not-address", "address", text);
    None
}

fn name(settings: &mut Settings) -> String {
    let text = settings.text("name").unwrap_or_else(|| "Kortteli".to_owned());
    if text.trim().is_empty() || text.chars().count() > NAME_LIMIT || text.chars().any(char::is_control) {
        settings.refuse("configuration-not-name", "name", NAME_LIMIT);
    }
    text
}

fn language(settings: &mut Settings) -> Lang {
    let Some(text) = settings.text("language") else { return Lang::Fi };
    text.parse().unwrap_or_else(|_| {
        settings.refuse("configuration-not-language", "language", &text);
        Lang::Fi
    })
}

fn zone(settings: &mut Settings) -> TimeZone {
    let text = settings.text("time_zone").unwrap_or_else(|| "Europe/Helsinki".to_owned());
    TimeZone::get(&text).unwrap_or_else(|_| {
        settings.refuse("configuration-not-time-zone", "time_zone", &text);
        TimeZone::UTC
    })
}

fn database(settings: &mut Settings, data: &std::path::Path) -> Result<Address> {
    let fallback = Address::Sqlite(data.join("kortteli.db"));
    let Some(text) = settings.text("database") else { return Ok(fallback) };
    // The address may hold a password, so it is not repeated.
    let Ok(address) = text.parse() else {
        settings.refuse("configuration-not-database", "database", "");
        return Ok(fallback);
    };
    match (address, settings.text("database_password_file")) {
        (Address::Postgres(url), Some(file)) => {
            let password = secret::read_password(&PathBuf::from(file))?;
            Ok(Address::Postgres(with_password(&url, &password)))
        }
        (address, _) => Ok(address),
    }
}

/// PostgreSQL takes the password as a parameter of the address too.
fn with_password(url: &str, password: &str) -> String {
    let mark = if url.contains('?') { '&' } else { '?' };
    let password = kit_web::encoded(password).replace('/', "%2F");
    format!("{url}{mark}password={password}")
}

fn mail(settings: &mut Settings, data: &std::path::Path) -> Mail {
    let from = settings.text("mail.from").unwrap_or_else(|| "Kortteli <kortteli@localhost>".to_owned());
    if Sender::new(&from, None).is_err() {
        settings.refuse("configuration-not-sender", "mail.from", &from);
    }
    let reply_to = settings.text("mail.reply_to");
    if let Some(address) = reply_to.as_ref().filter(|address| Sender::new(address, None).is_err()) {
        settings.refuse("configuration-not-sender", "mail.reply_to", address);
    }
    let Some(host) = settings.text("mail.host") else {
        let folder = settings.text("mail.folder").map_or_else(|| data.join("mail"), PathBuf::from);
        return Mail { from, reply_to, way: MailWay::Folder(folder) };
    };
    if settings.text("mail.folder").is_some() {
        settings.refuse("configuration-two-ways", "mail.folder", "");
    }
    let tls = tls(settings);
    let port = settings.number("mail.port").unwrap_or(match tls {
        Tls::Implicit => 465,
        Tls::StartTls => 587,
        Tls::None => 25,
    });
    let port = u16::try_from(port).ok().filter(|port| *port > 0).unwrap_or_else(|| {
        settings.refuse("configuration-not-port", "mail.port", port);
        25
    });
    let (user, password_file) = (settings.text("mail.user"), settings.text("mail.password_file").map(PathBuf::from));
    if user.is_some() != password_file.is_some() {
        settings.refuse("configuration-half-sign-in", "mail.user", "");
    }
    Mail { from, reply_to, way: MailWay::Smtp { host, port, tls, user, password_file } }
}

fn tls(settings: &mut Settings) -> Tls {
    match settings.text("mail.tls").as_deref() {
        None | Some("starttls") => Tls::StartTls,
        Some("always") => Tls::Implicit,
        Some("off") => Tls::None,
        Some(other) => {
            let other = other.to_owned();
            settings.refuse("configuration-not-tls", "mail.tls", other);
            Tls::StartTls
        }
    }
}

/// Where mail comes in: an address to listen on, and the form of the addresses to which it comes; one not without the
/// other.
fn incoming(settings: &mut Settings) -> Option<Incoming> {
    let servers = addresses(settings, "mail.incoming_servers", "configuration-not-mail-server");
    let servers =
        if servers.is_empty() { vec![Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()] } else { servers };
    let (listen, form) = (settings.text("mail.incoming_listen"), settings.text("mail.incoming_address"));
    let returns = settings.flag("mail.incoming_returns");
    let (listen, form) = match (listen, form) {
        (None, None) if !returns => return None,
        (Some(listen), Some(form)) => (listen, form),
        _ => {
            settings.refuse("configuration-half-incoming", "mail.incoming_listen", "");
            return None;
        }
    };
    let parsed = (listen.parse().ok(), form.parse().ok());
    if parsed.0.is_none() {
        settings.refuse("configuration-not-listen", "mail.incoming_listen", listen);
    }
    if parsed.1.is_none() {
        settings.refuse("configuration-not-incoming-address", "mail.incoming_address", form);
    }
    let checked_by = settings.text("mail.incoming_checked_by");
    parsed.0.zip(parsed.1).map(|(listen, form)| Incoming { listen, form, servers, checked_by, returns })
}

fn addresses(settings: &mut Settings, key: &'static str, code: &'static str) -> Vec<IpAddr> {
    let mut addresses = Vec::new();
    for text in settings.list(key) {
        match text.parse() {
            Ok(address) => addresses.push(address),
            Err(_) => settings.refuse(code, key, &text),
        }
    }
    addresses
}

fn log(settings: &mut Settings) -> String {
    let text = settings.text("log").unwrap_or_else(|| "info".to_owned());
    if EnvFilter::try_new(&text).is_err() {
        settings.refuse("configuration-not-log", "log", &text);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::with_password;

    #[test]
    fn a_password_goes_into_the_address_whatever_is_in_it() {
        let url = with_password("postgres://kortteli@db1,db2/kortteli", "s/e c&r?e%t");
        assert_eq!(url, "postgres://kortteli@db1,db2/kortteli?password=s%2Fe%20c%26r%3Fe%25t");
        assert!(with_password("postgres://db/k?sslmode=require", "x").ends_with("?sslmode=require&password=x"));
    }
}
