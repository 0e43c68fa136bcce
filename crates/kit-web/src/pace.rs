use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Instant, Sleep, sleep_until};

/// A client may be silent for so long, or refuse to take its answer.
const SILENCE: Duration = Duration::from_secs(12);
/// Each second beyond that is earned by so many bytes: who sends or takes less is closed, however steadily.
const BYTES_A_SECOND: u64 = 2_000;

/// A connection whose client must keep up a pace, so that slow ones do not hold what others need.
pub(crate) struct Paced {
    stream: TcpStream,
    reading: Allowance,
    writing: Allowance,
}

/// How long may still be waited.
struct Allowance {
    left: Duration,
    timer: Pin<Box<Sleep>>,
    waiting: bool,
}

impl Paced {
    pub(crate) fn new(stream: TcpStream) -> Self {
        Self { stream, reading: Allowance::full(), writing: Allowance::full() }
    }
}

impl Allowance {
    fn full() -> Self {
        Self { left: SILENCE, timer: Box::pin(sleep_until(Instant::now() + SILENCE)), waiting: false }
    }

    /// Waits, but no longer than is left.
    fn wait<T>(&mut self, context: &mut Context<'_>) -> Poll<io::Result<T>> {
        if !self.waiting {
            self.waiting = true;
            self.timer.as_mut().reset(Instant::now() + self.left);
        }
        ready!(self.timer.as_mut().poll(context));
        Poll::Ready(Err(io::Error::new(io::ErrorKind::TimedOut, "too slow")))
    }

    /// Begins anew.
    fn renew(&mut self) {
        self.left = SILENCE;
        self.waiting = false;
    }

    /// So many bytes went through.
    fn earn(&mut self, bytes: usize) {
        if std::mem::take(&mut self.waiting) {
            self.left = self.timer.deadline().saturating_duration_since(Instant::now());
        }
        let earned = Duration::from_millis(bytes as u64 * 1_000 / BYTES_A_SECOND);
        self.left = SILENCE.min(self.left + earned);
    }
}

impl AsyncRead for Paced {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let before = into.filled().len();
        let Poll::Ready(read) = Pin::new(&mut this.stream).poll_read(context, into) else {
            return this.reading.wait(context);
        };
        this.reading.earn(into.filled().len() - before);
        Poll::Ready(read)
    }
}

impl Paced {
    fn wrote(&mut self, written: Poll<io::Result<usize>>, context: &mut Context<'_>) -> Poll<io::Result<usize>> {
        let Poll::Ready(written) = written else { return self.writing.wait(context) };
        self.writing.earn(written.as_ref().map_or(0, |bytes| *bytes));
        // An answer that goes out ends the request: for the next one there is time anew.
        self.reading.renew();
        Poll::Ready(written)
    }
}

impl AsyncWrite for Paced {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let written = Pin::new(&mut this.stream).poll_write(context, bytes);
        this.wrote(written, context)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let written = Pin::new(&mut this.stream).poll_write_vectored(context, slices);
        this.wrote(written, context)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(context)
    }
}
