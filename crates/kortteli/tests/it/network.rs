//! What strangers may do on the network: slow and silent clients, limits, and headers on every answer.

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use kit_web::ADDRESS_LIMIT;

use crate::served::Served;

/// A slow client holds its connection no longer.
const LONGEST: Duration = Duration::from_secs(15);

/// How long the server keeps the connection while the client does this every half second.
#[expect(clippy::disallowed_methods, reason = "the test measures how long a connection is kept")]
fn held(mut stream: TcpStream, mut act: impl FnMut(&mut TcpStream) -> std::io::Result<()>) -> Duration {
    let start = Instant::now();
    stream.set_read_timeout(Some(Duration::from_millis(1))).unwrap();
    while start.elapsed() < LONGEST * 2 {
        if act(&mut stream).is_err() || is_closed(&mut stream) {
            return start.elapsed();
        }
        thread::sleep(Duration::from_millis(500));
    }
    start.elapsed()
}

fn is_closed(stream: &mut TcpStream) -> bool {
    let mut bytes = [0; 1024];
    loop {
        match stream.read(&mut bytes) {
            Ok(0) => return true,
            Ok(_) => {}
            Err(error) => return !matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut),
        }
    }
}

#[test]
fn slow_clients_are_closed_within_15_seconds() {
    let served = Served::start();
    let measured = thread::scope(|scope| {
        let silent = scope.spawn(|| held(served.connect(), |_| Ok(())));
        let dribbled_head = scope.spawn(|| {
            let mut head = b"GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ".iter().copied().chain(std::iter::repeat(b'a'));
            held(served.connect(), move |stream| stream.write_all(&[head.next().unwrap()]))
        });
        let dribbled_body = scope.spawn(|| {
            let mut stream = served.connect();
            let head = "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n\
                        Content-Length: 100000\r\n\r\n";
            stream.write_all(head.as_bytes()).unwrap();
            held(stream, |stream| stream.write_all(b"a"))
        });
        let half_a_body = scope.spawn(|| {
            let mut stream = served.connect();
            stream.write_all(b"POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhalf").unwrap();
            held(stream, |_| Ok(()))
        });
        let idle_after_an_answer = scope.spawn(|| {
            let mut stream = served.connect();
            stream.write_all(b"GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n").unwrap();
            held(stream, |_| Ok(()))
        });
        [
            ("silent", silent),
            ("dribbled head", dribbled_head),
            ("dribbled body", dribbled_body),
            ("half a body", half_a_body),
            ("idle after an answer", idle_after_an_answer),
        ]
        .map(|(name, thread)| (name, thread.join().unwrap()))
    });
    for (name, held) in measured {
        assert!(held < LONGEST, "{name}: {held:?}");
        println!("{name}: {held:?}");
    }
}

#[test]
fn a_reader_that_takes_nothing_is_closed_within_15_seconds() {
    let served = Served::start();
    let mut stream = served.connect();
    // Many pages asked for at once fill what the systems keep between us; then the server waits for the reader.
    let request = b"GET /accessibility HTTP/1.1\r\nHost: a\r\n\r\n".repeat(2_000);
    stream.set_write_timeout(Some(Duration::from_millis(200))).unwrap();
    let _ = stream.write_all(&request);
    let closed = held_unread(&mut stream);
    assert!(closed < LONGEST, "{closed:?}");
}

/// How long until the server closes on a client that reads nothing: seen by writing.
#[expect(clippy::disallowed_methods, reason = "the test measures how long a connection is kept")]
fn held_unread(stream: &mut TcpStream) -> Duration {
    let start = Instant::now();
    while start.elapsed() < LONGEST * 2 {
        match stream.write(b"G") {
            Err(error) if !matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => break,
            _ => thread::sleep(Duration::from_millis(200)),
        }
    }
    start.elapsed()
}

#[test]
fn heads_and_addresses_have_limits() {
    let served = Served::start();
    let get = |path: &str, more: &str| {
        served.exchange(format!("GET {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n{more}\r\n").as_bytes())
    };
    let longest = format!("/{}", "a".repeat(ADDRESS_LIMIT - 1));
    assert!(get(&longest, "").starts_with("HTTP/1.1 404"));
    assert!(get(&format!("{longest}a"), "").starts_with("HTTP/1.1 414"));
    assert!(get("/", &format!("X-Large: {}\r\n", "a".repeat(20_000))).starts_with("HTTP/1.1 200"));
    let larger = get("/", &format!("X-Large: {}\r\n", "a".repeat(100_000)));
    // The connection may be closed before all of it is sent, and the answer lost with it.
    assert!(larger.starts_with("HTTP/1.1 431") || larger.is_empty(), "{larger}");
}

#[test]
fn every_answer_keeps_browsers_careful() {
    let served = Served::start();
    for (request, status) in [
        ("GET / HTTP/1.1\r\nHost: a\r\n", 200),
        ("GET /nowhere HTTP/1.1\r\nHost: a\r\n", 404),
        ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n", 405),
        ("GET /health/ready HTTP/1.1\r\nHost: a\r\n", 200),
        ("GET /assets/nothing.css HTTP/1.1\r\nHost: a\r\n", 404),
        ("POST /nowhere HTTP/1.1\r\nHost: a\r\nOrigin: http://elsewhere\r\nContent-Length: 0\r\n", 403),
    ] {
        let answer = served.exchange(format!("{request}Connection: close\r\n\r\n").as_bytes());
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{request}: {answer}");
        let head = answer.split("\r\n\r\n").next().unwrap().to_lowercase();
        for header in [
            "content-security-policy: default-src 'none'",
            "x-content-type-options: nosniff",
            "referrer-policy: same-origin",
        ] {
            assert!(head.contains(header), "{request}: no {header} in {head}");
        }
        assert!(!head.contains("unsafe-"), "{head}");
    }
}
