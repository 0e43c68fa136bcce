//! One request to our own public address, over HTTP or HTTPS.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Read, Write};
use std::net::{TcpStream, ToSocketAddrs as _};
use std::sync::Arc;
use std::time::Duration;

use kernel::{Fault, Result};
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

const PATIENCE: Duration = Duration::from_secs(5);
/// The largest answer that is read, in bytes.
const ANSWER_LIMIT: u64 = 64 * 1024;

/// The body of what this address answers with 200.
pub(super) fn fetch(address: &str, path: &str, headers: &BTreeMap<&str, &str>) -> Result<Vec<u8>> {
    let (secure, host) = match address.split_once("://") {
        Some(("https", host)) => (true, host),
        Some((_, host)) => (false, host),
        None => return Err(Fault::new("no address").into()),
    };
    let mut request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n");
    for (name, value) in headers {
        let _ = write!(request, "{name}: {value}\r\n");
    }
    request.push_str("\r\n");
    let stream = connect(host, if secure { 443 } else { 80 })?;
    let answer = if secure { exchange(encrypted(host, stream)?, &request) } else { exchange(stream, &request) };
    body(&answer?)
}

fn connect(host: &str, default_port: u16) -> Result<TcpStream> {
    let with_port = if has_port(host) { host.to_owned() } else { format!("{host}:{default_port}") };
    let failed = |error| Fault::because(format!("connecting to {with_port}"), error);
    let address = with_port.to_socket_addrs().map_err(failed)?.next();
    let address = address.ok_or_else(|| Fault::new(format!("{with_port} has no address")))?;
    let stream = TcpStream::connect_timeout(&address, PATIENCE).map_err(failed)?;
    stream.set_read_timeout(Some(PATIENCE)).map_err(failed)?;
    stream.set_write_timeout(Some(PATIENCE)).map_err(failed)?;
    Ok(stream)
}

fn has_port(host: &str) -> bool {
    let port =
        |(before, port): (&str, &str)| port.parse::<u16>().is_ok() && (before.ends_with(']') || !before.contains(':'));
    host.rsplit_once(':').is_some_and(port)
}

fn encrypted(host: &str, stream: TcpStream) -> Result<StreamOwned<ClientConnection, TcpStream>> {
    let broken = |error: Box<dyn std::error::Error + Send + Sync>| Fault::because("preparing TLS", error);
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let config = config.map_err(|error| broken(error.into()))?.with_root_certificates(roots).with_no_client_auth();
    let name = if has_port(host) { host.rsplit_once(':').map_or(host, |(name, _)| name) } else { host };
    let name = ServerName::try_from(name.to_owned()).map_err(|error| broken(error.into()))?;
    let connection = ClientConnection::new(Arc::new(config), name).map_err(|error| broken(error.into()))?;
    Ok(StreamOwned::new(connection, stream))
}

fn exchange(mut stream: impl Read + Write, request: &str) -> Result<Vec<u8>> {
    let mut answer = Vec::new();
    stream.write_all(request.as_bytes()).map_err(|error| Fault::because("asking", error))?;
    match stream.take(ANSWER_LIMIT).read_to_end(&mut answer) {
        // Some end a secret connection without a word.
        Err(error) if answer.is_empty() => Err(Fault::because("reading the answer", error).into()),
        _ => Ok(answer),
    }
}

/// The body of an answer with 200; in chunks, when a proxy sends it so.
fn body(answer: &[u8]) -> Result<Vec<u8>> {
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").ok_or_else(|| Fault::new("no HTTP"))?;
    let head = String::from_utf8_lossy(&answer[..end]).to_lowercase();
    if head.split(' ').nth(1) != Some("200") {
        return Err(Fault::new(head.lines().next().unwrap_or_default().to_owned()).into());
    }
    let body = &answer[end + 4..];
    if !head.contains("transfer-encoding: chunked") {
        return Ok(body.to_vec());
    }
    let mut whole = Vec::new();
    let mut rest = body;
    while let Some(line) = rest.windows(2).position(|two| two == b"\r\n") {
        let size = usize::from_str_radix(String::from_utf8_lossy(&rest[..line]).trim(), 16).unwrap_or(0);
        let chunk = rest.get(line + 2..line + 2 + size).unwrap_or_default();
        if chunk.is_empty() {
            break;
        }
        whole.extend_from_slice(chunk);
        rest = rest.get(line + 4 + size..).unwrap_or_default();
    }
    Ok(whole)
}

#[cfg(test)]
mod tests {
    use super::{body, has_port};

    #[test]
    fn a_body_is_read_whole_and_in_chunks() {
        assert_eq!(body(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}").unwrap(), b"{}");
        let chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n1\r\n \r\n0\r\n\r\n";
        assert_eq!(body(chunked).unwrap(), b"{} ");
        assert!(body(b"HTTP/1.1 502 Bad Gateway\r\n\r\nx").is_err());
        assert!(body(b"hello").is_err());
    }

    #[test]
    fn a_port_is_told_from_an_address() {
        assert!(has_port("a.example:8443") && has_port("[::1]:80"));
        assert!(!has_port("a.example") && !has_port("[::1]"));
    }
}
