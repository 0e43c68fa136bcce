use std::net::SocketAddr;

use clap::Args;
use core_people::actions::{create_first_administrator, make_sign_in_link};
use core_people::rules::{Email, person_name};
use core_people::store::account;
use kernel::{Lang, Refusal, RefusalKind, Result};
use tracing_subscriber::EnvFilter;

use super::console::{say, tell};
use super::exit::Exit;
use super::{Called, opening};
use crate::features;
use crate::serving::Serving;
use crate::words as t;

/// `kortteli serve`
#[derive(Args)]
pub(crate) struct Words {
    #[arg(long, value_name = "ADDRESS:PORT", help = "cli-serve-listen")]
    listen: Option<SocketAddr>,
    #[arg(long, help = "cli-serve-no-migrate")]
    no_migrate: bool,
    #[arg(long, value_name = "EMAIL", help = "cli-serve-administrator-email")]
    administrator_email: Option<String>,
    #[arg(long, value_name = "NAME", help = "cli-serve-administrator-name", requires = "administrator_email")]
    administrator_name: Option<String>,
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
    let serving = Serving::prepare(&configuration, db)?;
    match &words.administrator_email {
        Some(email) => let_in(called.lang, &serving, email, words.administrator_name.as_deref())?,
        None if nobody_administers(&serving)? => tell(t::serve_no_administrator(called.lang)),
        None => {}
    }
    say(t::serve_ready(called.lang, &serving.site().address))?;
    serving.run()?;
    Ok(Exit::Done)
}

fn nobody_administers(serving: &Serving) -> Result<bool> {
    serving.db().read_here(|tx| Ok(!account::is_administered(tx)?))
}

/// Makes the first administrator, or finds the one with this address, and prints a link that signs in once.
fn let_in(lang: Lang, serving: &Serving, email: &str, name: Option<&str>) -> Result<()> {
    let email = Email::typed(email)?;
    let occasion = serving.occasion();
    let link = serving.db().write_here(|tx| {
        let known = account::by_email(tx, &email)?;
        let id = match known {
            Some(known) if known.administrator && known.is_open() => known.id,
            Some(_) => return Err(Refusal::new("administrator-other").kind(RefusalKind::Conflict).into()),
            None => {
                let name = name.ok_or_else(|| Refusal::new("administrator-name-missing"))?;
                create_first_administrator(tx, &occasion, &person_name(name)?, &email, lang)?
            }
        };
        make_sign_in_link(tx, &occasion, id, serving.site())
    })?;
    say(t::serve_sign_in(lang, link))
}

/// Logs to standard error. What comes to be logged was checked with the configuration.
pub(super) fn log(filter: &str) {
    let filter = EnvFilter::try_new(filter).unwrap_or_else(|_| EnvFilter::new("info"));
    let logging = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).try_init();
    // A second start in one process, as tests have it, keeps the first one's log.
    drop(logging);
}
