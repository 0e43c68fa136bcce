use std::net::SocketAddr;

use clap::Args;
use kernel::{Chance, Clock, Result};
use kit_db::Db;
use kit_web::Site;
use tracing_subscriber::EnvFilter;

use super::console::say;
use super::exit::Exit;
use super::{Called, opening};
use crate::configuration::{self, Configuration};
use crate::program::{self, Grounds};
use crate::words as t;
use crate::{features, serving};

/// `kortteli serve`
#[derive(Args)]
pub(crate) struct Words {
    #[arg(long, value_name = "ADDRESS:PORT", help = "cli-serve-listen")]
    listen: Option<SocketAddr>,
    #[arg(long, help = "cli-serve-no-migrate")]
    no_migrate: bool,
}

/// Serves the installation until it is asked to stop.
pub(super) fn run(called: &Called, words: &Words) -> Result<Exit> {
    let mut configuration = called.configuration()?;
    configuration.listen = words.listen.unwrap_or(configuration.listen);
    log(&configuration.log);
    let db = opening::made(&configuration)?;
    if words.no_migrate {
        opening::refuse_pending(&db)?;
    } else {
        db.migrate(&features::migrations(), opening::occasion().at)?;
    }
    serve(configuration, db, |address| say(t::serve_ready(called.lang, address)))
}

/// Serves this database, and calls back with the public address once it can be reached.
pub(super) fn serve(configuration: Configuration, db: Db, ready: impl FnOnce(&str) -> Result<()>) -> Result<Exit> {
    let listener = serving::listen(configuration.listen)?;
    let bound = listener.local_addr().unwrap_or(configuration.listen);
    let chance = Chance::system();
    let address = configuration.address.unwrap_or_else(|| format!("http://{bound}"));
    let app = program::application(Grounds {
        db,
        clock: Clock::system(),
        secret: configuration::read_or_make(&configuration.secret_file, &chance)?,
        chance,
        site: Site {
            address: address.clone(),
            name: configuration.name,
            zone: configuration.zone,
            lang: configuration.lang,
            trusted_proxies: configuration.trusted_proxies,
        },
        data: configuration.data,
        shown_mail: None,
    });
    let runtime = serving::runtime()?;
    ready(&address)?;
    serving::serve(&runtime, &app, listener, serving::asked_to_stop())?;
    Ok(Exit::Done)
}

/// Logs to standard error. What comes to be logged was checked with the configuration.
fn log(filter: &str) {
    let filter = EnvFilter::try_new(filter).unwrap_or_else(|_| EnvFilter::new("info"));
    let logging = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).try_init();
    // A second start in one process, as tests have it, keeps the first one's log.
    drop(logging);
}
