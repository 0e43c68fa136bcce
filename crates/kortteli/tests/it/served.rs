//! The application on a real socket, inside the test.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::mpsc;
use std::thread::JoinHandle;
use std::time::Duration;

use core_documents::files::FileStore;
use jiff::tz::TimeZone;
use kernel::{Chance, Clock, Lang};
use kit_db::{Db, Engine};
use kit_test::TestDb;
use kit_web::secret::Secret;
use kit_web::{App, Site};
use kortteli::program::{Grounds, application};
use kortteli::{features, serving};
use tempfile::TempDir;
use tokio::sync::oneshot;

/// The application's parts for a test, on this database and in this folder.
pub fn grounds(db: &Db, folder: &TempDir, clock: Clock) -> Grounds {
    Grounds {
        db: db.clone(),
        clock,
        chance: Chance::system(),
        secret: Secret::new([7; 32]),
        site: Site {
            address: "http://127.0.0.1".into(),
            name: "Kortteli".into(),
            zone: TimeZone::get("Europe/Helsinki").unwrap(),
            lang: Lang::En,
            trusted_proxies: Vec::new(),
        },
        data: folder.path().to_owned(),
        files: FileStore::at(folder.path().join("files")).unwrap(),
        search: kortteli::program::search(&folder.path().join("search")).unwrap(),
        mail_addresses: Some(crate::city::mail_addresses()),
        shown_mail: None,
    }
}

/// A server that ends with this value.
pub struct Served {
    pub address: SocketAddr,
    pub app: App,
    pub db: TestDb,
    _folder: TempDir,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Served {
    pub fn start() -> Self {
        let db = kit_test::fresh(Engine::Sqlite, &features::migrations());
        let folder = tempfile::tempdir().unwrap();
        let app = application(grounds(&db, &folder, Clock::system()));
        let listener = serving::listen("127.0.0.1:0".parse().unwrap()).unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        let (serving_app, (ready, is_ready)) = (app.clone(), mpsc::channel());
        let thread = std::thread::spawn(move || {
            let runtime = serving::runtime().unwrap();
            ready.send(()).unwrap();
            serving::serve(&runtime, &serving_app, listener, async { drop(stopped.await) }).unwrap();
        });
        is_ready.recv().unwrap();
        Self { address, app, db, _folder: folder, stop: Some(stop), thread: Some(thread) }
    }

    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        stream
    }

    /// Sends bytes as they are and reads until the server closes.
    pub fn exchange(&self, bytes: &[u8]) -> String {
        String::from_utf8_lossy(&self.exchange_bytes(bytes)).into_owned()
    }

    pub fn exchange_bytes(&self, bytes: &[u8]) -> Vec<u8> {
        let mut stream = self.connect();
        stream.write_all(bytes).unwrap();
        let mut answer = Vec::new();
        // A server that refuses early may close while we send; what it said before counts.
        let _ = stream.read_to_end(&mut answer);
        answer
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}
