//! The installation on the network: from listening to the end.

use std::net::{SocketAddr, TcpListener};

use core_documents::files::FileStore;
use kernel::{Chance, Clock, Error, Fault, Occasion, Refusal, Result};
use kit_db::Db;
use kit_search::{Following, Search};
use kit_web::{App, Site};
use kit_work::Worker;
use tokio::runtime::Runtime;

use crate::configuration::{self, Configuration, MailWay};
use crate::incoming::{self, Incoming};
use crate::program::{self, Grounds};
use crate::searching::Searching;

/// An installation that listens already and does not answer yet.
pub struct Serving {
    app: App,
    listener: TcpListener,
    worker: Worker,
    incoming: Option<(Incoming, TcpListener)>,
}

impl Serving {
    /// Takes the address and puts the application and its worker together.
    pub fn prepare(configuration: &Configuration, db: Db) -> Result<Self> {
        let listener = listen(configuration.listen)?;
        let bound = listener.local_addr().unwrap_or(configuration.listen);
        let (clock, chance) = (Clock::system(), Chance::system());
        let files = FileStore::at(configuration.files())?;
        files.forget_unfinished(clock.now())?;
        let shown_mail = match &configuration.mail.way {
            MailWay::Folder(folder) if configuration.development => Some(folder.clone()),
            _ => None,
        };
        let app = program::application(Grounds {
            db,
            clock,
            secret: configuration::read_or_make(&configuration.secret_file, &chance)?,
            chance,
            site: Site {
                address: configuration.address.clone().unwrap_or_else(|| address_of(bound)),
                name: configuration.name.clone(),
                zone: configuration.zone.clone(),
                lang: configuration.lang,
                trusted_proxies: configuration.trusted_proxies.clone(),
            },
            data: configuration.data.clone(),
            files,
            search: program::search(&configuration.search())?,
            mail_addresses: configuration.incoming.as_ref().map(|incoming| incoming.form.clone()),
            shown_mail,
        });
        let worker = program::worker(&app, configuration.mailer()?);
        let taken = |incoming: &Incoming| Ok::<_, Error>((incoming.clone(), listen(incoming.listen)?));
        let incoming = configuration.incoming.as_ref().map(taken).transpose()?;
        Ok(Self { app, listener, worker, incoming })
    }

    /// Name and address.
    pub fn site(&self) -> &Site {
        self.app.site()
    }

    /// The database.
    pub fn db(&self) -> &Db {
        self.app.db()
    }

    /// Search.
    pub fn search(&self) -> Result<&Search> {
        Ok(&self.app.given::<Searching>()?.search)
    }

    /// An action of the installation itself, now.
    pub fn occasion(&self) -> Occasion {
        Occasion::of_installation(self.app.clock().now(), self.app.chance().clone())
    }

    /// Where it listens.
    pub fn bound(&self) -> Result<SocketAddr> {
        Ok(self.listener.local_addr().map_err(|error| Fault::because("listening", error))?)
    }

    /// Where it listens for mail, where it does.
    pub fn mail_bound(&self) -> Option<SocketAddr> {
        self.incoming.as_ref().and_then(|(_, listener)| listener.local_addr().ok())
    }

    /// Answers and works until the program is asked to end, by Ctrl+C or SIGTERM.
    pub fn run(self) -> Result<()> {
        self.run_until(asked_to_stop())
    }

    /// Answers and works until `stop` is done, then finishes what is under way.
    pub fn run_until(self, stop: impl Future<Output = ()>) -> Result<()> {
        let runtime = runtime()?;
        let following = Following::start(self.search()?, self.app.db(), self.app.clock())?;
        let working = self.worker.start()?;
        let taking = self.incoming.map(|(incoming, listener)| incoming::start(&self.app, &incoming, listener));
        let taking = taking.transpose()?;
        let served = serve(&runtime, &self.app, self.listener, stop);
        following.stop();
        if let Some(taking) = taking {
            taking.stop();
        }
        working.stop();
        served
    }
}

/// The address by which people on this machine come. It has a name, since passkeys are bound to names.
fn address_of(bound: SocketAddr) -> String {
    if bound.ip().is_loopback() { format!("http://localhost:{}", bound.port()) } else { format!("http://{bound}") }
}

/// Takes the address, so that nothing else can have it meanwhile.
pub fn listen(address: SocketAddr) -> Result<TcpListener> {
    let failed = |error| Refusal::new("listen-refused").with("address", address).with("reason", error);
    let listener = TcpListener::bind(address).map_err(failed)?;
    listener.set_nonblocking(true).map_err(|error| Fault::because("listening", error))?;
    Ok(listener)
}

/// The runtime of the edge: a thread for each core.
pub fn runtime() -> Result<Runtime> {
    let runtime = tokio::runtime::Builder::new_multi_thread().thread_name("web").enable_all().build();
    runtime.map_err(|error| Fault::because("starting the web's threads", error).into())
}

/// Serves until `stop` is done, then finishes what is under way.
pub fn serve(runtime: &Runtime, app: &App, listener: TcpListener, stop: impl Future<Output = ()>) -> Result<()> {
    runtime.block_on(async {
        let listener =
            tokio::net::TcpListener::from_std(listener).map_err(|error| Fault::because("listening", error))?;
        kit_web::serve(listener, program::service(app), stop).await
    })
}

/// Done when the program is asked to end: by Ctrl+C or, as systems do it, by SIGTERM.
async fn asked_to_stop() {
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        () = terminated() => {}
    }
}

#[cfg(unix)]
async fn terminated() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut signal) => drop(signal.recv().await),
        Err(error) => {
            tracing::warn!(%error, "SIGTERM will not be heard");
            std::future::pending::<()>().await;
        }
    }
}

#[cfg(not(unix))]
async fn terminated() {
    std::future::pending::<()>().await;
}
