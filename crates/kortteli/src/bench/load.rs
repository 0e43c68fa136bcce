use std::io;
use std::thread;
use std::time::Duration;

use kernel::{Fault, Result};

use super::client::{Answer, Client};
use super::stopwatch::Stopwatch;

/// How many browsers ask at once.
const CONNECTIONS: usize = 8;

/// What was measured of one kind of request.
#[derive(Clone, Debug)]
pub(super) struct Measured {
    /// How many were answered.
    pub(super) n: usize,
    /// Half of them took no longer, in milliseconds.
    pub(super) p50_ms: f64,
    /// All but one in a hundred took no longer, in milliseconds.
    pub(super) p99_ms: f64,
    /// How many were answered in a second, all connections together.
    pub(super) per_s: f64,
}

/// Asks from eight connections for so long, at least `least` times each, after one request that is not counted.
pub(super) fn load(
    client: &(dyn Fn(usize) -> Client + Sync),
    ask: &(dyn Fn(&mut Client) -> io::Result<Answer> + Sync),
    (time, least): (Duration, usize),
) -> Result<Measured> {
    let begun = Stopwatch::start();
    let lanes: Vec<io::Result<Vec<Duration>>> = thread::scope(|scope| {
        let lanes: Vec<_> =
            (0..CONNECTIONS).map(|number| scope.spawn(move || lane(client(number), ask, time, least))).collect();
        lanes.into_iter().map(|lane| lane.join().unwrap_or_else(|_| Err(io::Error::other("panicked")))).collect()
    });
    let whole = begun.read();
    let mut taken = Vec::new();
    for lane in lanes {
        taken.extend(lane.map_err(|error| Fault::because("asking for a page", error))?);
    }
    Ok(measured(taken, whole))
}

/// Does something again and again for so long, at least `least` times, after one time that is not counted.
pub(super) fn again(act: &dyn Fn() -> Result<()>, (time, least): (Duration, usize)) -> Result<Measured> {
    act()?;
    let (mut taken, begun) = (Vec::new(), Stopwatch::start());
    while taken.len() < least || begun.read() < time {
        let watch = Stopwatch::start();
        act()?;
        taken.push(watch.read());
    }
    Ok(measured(taken, begun.read()))
}

fn measured(mut taken: Vec<Duration>, whole: Duration) -> Measured {
    taken.sort_unstable();
    let at = |share: f64| {
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a place in a list"
        )]
        let place = ((taken.len() as f64 * share) as usize).min(taken.len().saturating_sub(1));
        taken.get(place).copied().unwrap_or_default().as_secs_f64() * 1_000.0
    };
    #[expect(clippy::cast_precision_loss, reason = "a number of requests")]
    let per_s = taken.len() as f64 / whole.as_secs_f64();
    Measured { n: taken.len(), p50_ms: at(0.5), p99_ms: at(0.99), per_s }
}

fn lane(
    mut client: Client,
    ask: &dyn Fn(&mut Client) -> io::Result<Answer>,
    time: Duration,
    least: usize,
) -> io::Result<Vec<Duration>> {
    checked(&ask(&mut client)?)?;
    let mut taken = Vec::new();
    let begun = Stopwatch::start();
    while taken.len() < least || begun.read() < time {
        let watch = Stopwatch::start();
        let answer = ask(&mut client)?;
        taken.push(watch.read());
        checked(&answer)?;
    }
    Ok(taken)
}

/// A page that is none would be measured as a fast one.
fn checked(answer: &Answer) -> io::Result<()> {
    if matches!(answer.status, 200 | 303) {
        Ok(())
    } else {
        Err(io::Error::other(format!("status {}: {}", answer.status, answer.text())))
    }
}
