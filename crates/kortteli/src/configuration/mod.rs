//! The installation's configuration: one TOML file, each key of which an environment variable
//! overrides. Secrets stand in files of their own, which the configuration names.

mod keys;
mod mailer;
mod secret;
mod settings;
mod values;

use std::collections::BTreeMap;
use std::fs;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;
use kernel::{Error, Fault, Lang, Refusal, Result};
use kit_db::Address;
pub use kit_work::mail::Tls;

use crate::incoming::Incoming;
pub use keys::{KEYS, Key, Kind};
pub use secret::{read_or_make, read_password};
use settings::Settings;

/// The largest configuration file that is read, in bytes.
pub const FILE_LIMIT: u64 = 256 * 1024;
/// The longest name of an installation, in characters.
pub const NAME_LIMIT: usize = 60;

/// Where the file is looked for when no other is named.
const PLACES: [&str; 2] = ["kortteli.toml", "/etc/kortteli/kortteli.toml"];

/// The environment, as it was when the program began.
pub type Environment = BTreeMap<String, String>;

/// What an installation is told.
#[derive(Clone, Debug)]
pub struct Configuration {
    /// The file from which it comes, if there is one.
    pub file: Option<PathBuf>,
    /// Where it listens.
    pub listen: SocketAddr,
    /// Its address as people type it, without a slash at the end, where it is not the one it listens on.
    pub address: Option<String>,
    /// Its name in the header.
    pub name: String,
    /// The language of readers who did not say one.
    pub lang: Lang,
    /// The time zone in which its people live.
    pub zone: TimeZone,
    /// The database, with its password.
    pub database: Address,
    /// The folder of everything that is not in the database: uploaded files, the secret.
    pub data: PathBuf,
    /// The file with the secret that signs forms and cookies.
    pub secret_file: PathBuf,
    /// Where mail goes.
    pub mail: Mail,
    /// Where mail comes in, if it does.
    pub incoming: Option<Incoming>,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// What is logged, as `tracing_subscriber::EnvFilter` reads it.
    pub log: String,
    /// Whether pages for developers are mounted.
    pub development: bool,
}

/// Where mail goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// Who it is from, as `Name <name@example.org>`.
    pub from: String,
    /// Where answers go, when not there.
    pub reply_to: Option<String>,
    /// How it leaves.
    pub way: MailWay,
}

/// How mail leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailWay {
    /// Into files of a folder: for trying out.
    Folder(PathBuf),
    /// By a mail server.
    Smtp {
        /// Its name or address.
        host: String,
        /// Its port.
        port: u16,
        /// How the connection is made secret.
        tls: Tls,
        /// The name to sign in with.
        user: Option<String>,
        /// The file with the password.
        password_file: Option<PathBuf>,
    },
}

impl Configuration {
    /// Reads the named file, or the first of the usual places that has one, and lets the environment override it.
    /// Refused with everything that is wrong at once, each refusal on its key.
    pub fn load(file: Option<&Path>, environment: &Environment) -> Result<Self> {
        let file = match file {
            Some(file) => Some(file.to_owned()),
            None => PLACES.iter().map(PathBuf::from).find(|place| place.exists()),
        };
        let text = file.as_deref().map_or(Ok(String::new()), read)?;
        Self::of(&text, file, environment)
    }

    /// From the text of a file.
    pub fn of(text: &str, file: Option<PathBuf>, environment: &Environment) -> Result<Self> {
        let mut settings = Settings::read(text, environment)?;
        let configuration = values::all(&mut settings, file);
        settings.done()?;
        configuration
    }

    /// The folder of uploaded files.
    pub fn files(&self) -> PathBuf {
        self.data.join("files")
    }

    /// The folder of the index of search. It can be built anew at any time, so no backup has it.
    pub fn search(&self) -> PathBuf {
        self.data.join("search")
    }

    /// Where the time of the last backup is noted.
    pub fn last_backup(&self) -> PathBuf {
        self.data.join("last-backup")
    }
}

fn read(file: &Path) -> Result<String> {
    let shown = file.display().to_string();
    let size = fs::metadata(file).map_err(|error| unreadable(&shown, &error))?.len();
    if size > FILE_LIMIT {
        return Err(Refusal::new("configuration-too-large")
            .with("file", shown)
            .with("limit", FILE_LIMIT / 1024)
            .into());
    }
    fs::read_to_string(file).map_err(|error| unreadable(&shown, &error))
}

fn unreadable(file: &str, error: &std::io::Error) -> Error {
    Refusal::new("file-unreadable").with("file", file).with("reason", error).into()
}

/// Makes the folder of the data, readable for its owner alone.
pub fn make_folder(folder: &Path) -> Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
        .create(folder)
        .map_err(|error| Fault::because(format!("making the folder {}", folder.display()), error).into())
}
