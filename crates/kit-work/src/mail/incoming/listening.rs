//! Mail comes in on threads of its own.

use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use kernel::{Fault, Result};

use super::Desk;
use super::conversation::Conversation;

/// How many mail servers are spoken with at once; more are asked to come later.
const CONVERSATIONS_LIMIT: usize = 8;
/// How long a thread waits before it looks whether the program ends.
const TICK: Duration = Duration::from_millis(200);
/// After how many silent ticks a conversation is over: five minutes (RFC 5321, section 4.5.3.2.7).
const PATIENCE: u32 = 1500;

/// Listening for mail.
#[derive(Debug)]
pub struct Listening {
    stopping: Arc<AtomicBool>,
    thread: JoinHandle<()>,
    address: SocketAddr,
}

impl Listening {
    /// Begins to listen at an address that was taken.
    pub fn start(listener: TcpListener, desk: Desk) -> Result<Self> {
        let failed = |error| Fault::because("listening for mail", error);
        listener.set_nonblocking(true).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let stopping = Arc::new(AtomicBool::new(false));
        let stop = Arc::clone(&stopping);
        let listen = move || thread::scope(|scope| accept(scope, &listener, &desk, &stop));
        let thread = thread::Builder::new().name("mail-in".to_owned()).spawn(listen).map_err(failed)?;
        Ok(Self { stopping, thread, address })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Ends after the message that is being taken.
    pub fn stop(self) {
        self.stopping.store(true, Ordering::Relaxed);
        if self.thread.join().is_err() {
            tracing::error!("listening for mail ended in a panic");
        }
    }
}

fn accept<'scope>(
    scope: &'scope thread::Scope<'scope, '_>,
    listener: &TcpListener,
    desk: &'scope Desk,
    stopping: &'scope AtomicBool,
) {
    let open = Arc::new(AtomicUsize::new(0));
    while !stopping.load(Ordering::Relaxed) {
        match listener.accept() {
            Ok((stream, from)) => receive(scope, stream, from, (desk, stopping), &open),
            Err(error) if error.kind() == ErrorKind::WouldBlock => thread::sleep(TICK),
            Err(error) => {
                tracing::warn!(%error, "a mail server could not be heard");
                thread::sleep(TICK);
            }
        }
    }
}

fn receive<'scope>(
    scope: &'scope thread::Scope<'scope, '_>,
    mut stream: TcpStream,
    from: SocketAddr,
    (desk, stopping): (&'scope Desk, &'scope AtomicBool),
    open: &Arc<AtomicUsize>,
) {
    let refusal = if !desk.settings.servers.contains(&from.ip().to_canonical()) {
        tracing::warn!(%from, "mail from a server that is not known");
        Some("554 5.7.1 Mail is taken from the mail server in front only\r\n")
    } else if open.load(Ordering::Relaxed) >= CONVERSATIONS_LIMIT {
        Some("421 4.3.2 Too many at once, come later\r\n")
    } else {
        None
    };
    if let Some(refusal) = refusal {
        // Whether it is heard or not: the connection ends.
        drop(stream.write_all(refusal.as_bytes()));
        return;
    }
    open.fetch_add(1, Ordering::Relaxed);
    let open = Arc::clone(open);
    scope.spawn(move || {
        // One message that breaks its reading must not end the listening: its server tries again and is told later.
        match catch_unwind(AssertUnwindSafe(|| converse(&mut stream, desk, stopping))) {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::debug!(%error, "a mail server went away"),
            Err(_) => tracing::error!("a message could not be read: the conversation broke"),
        }
        open.fetch_sub(1, Ordering::Relaxed);
    });
}

fn converse(stream: &mut TcpStream, desk: &Desk, stopping: &AtomicBool) -> std::io::Result<()> {
    stream.set_nonblocking(false)?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(TICK))?;
    stream.set_write_timeout(Some(TICK * PATIENCE))?;
    let mut conversation = Conversation::new(desk);
    stream.write_all(conversation.greeting().as_bytes())?;
    let (mut part, mut silent) = (vec![0; 64 * 1024], 0);
    while !conversation.is_over {
        match stream.read(&mut part) {
            Ok(0) => break,
            Ok(length) => {
                silent = 0;
                stream.write_all(conversation.hear(&part[..length]).as_bytes())?;
            }
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                silent += 1;
                if silent == PATIENCE || stopping.load(Ordering::Relaxed) {
                    stream.write_all(b"421 4.3.2 Goodbye\r\n")?;
                    break;
                }
            }
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
