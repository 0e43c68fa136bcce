use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// Nothing that is measured takes longer.
const PATIENCE: Duration = Duration::from_secs(60);

/// A plain HTTP/1.1 client that keeps its connection and its cookies, as one browser does. It follows no redirects.
pub struct Client {
    address: SocketAddr,
    connection: Option<BufReader<TcpStream>>,
    cookies: BTreeMap<String, String>,
    encoding: &'static str,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The headers, their names in small letters.
    pub headers: Vec<(String, String)>,
    /// The body, as it travelled.
    pub body: Vec<u8>,
}

impl Client {
    /// A client of this address.
    pub fn new(address: SocketAddr) -> Self {
        Self { address, connection: None, cookies: BTreeMap::new(), encoding: "identity" }
    }

    /// The same client taking compressed answers, as browsers do.
    #[must_use]
    pub fn compressed(mut self) -> Self {
        self.encoding = "gzip, deflate, br";
        self
    }

    /// A client of another address with the same cookies.
    pub fn beside(&self, address: SocketAddr) -> Self {
        Self { address, connection: None, cookies: self.cookies.clone(), encoding: self.encoding }
    }

    /// Fetches a page.
    pub fn get(&mut self, path: &str) -> io::Result<Answer> {
        self.send("GET", path, "", b"")
    }

    /// Sends a form.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> io::Result<Answer> {
        let percent = |text: &str| kit_web::encoded(text).replace('/', "%2F");
        let pairs: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", percent(name), percent(value))).collect();
        self.send("POST", path, "application/x-www-form-urlencoded", pairs.join("&").as_bytes())
    }

    /// Sends a form with a file.
    pub fn upload(&mut self, path: &str, fields: &[(&str, &str)], file: (&str, &str, &[u8])) -> io::Result<Answer> {
        const BOUNDARY: &str = "kortteli-upload-boundary";
        let mut body = Vec::new();
        for (name, value) in fields {
            write!(body, "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")?;
        }
        let (field, name, bytes) = file;
        write!(body, "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\r\n")?;
        body.extend_from_slice(bytes);
        write!(body, "\r\n--{BOUNDARY}--\r\n")?;
        self.send("POST", path, &format!("multipart/form-data; boundary={BOUNDARY}"), &body)
    }

    fn send(&mut self, method: &str, path: &str, media_type: &str, body: &[u8]) -> io::Result<Answer> {
        let mut request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nAccept-Encoding: {}\r\nAccept-Language: en\r\nSec-Fetch-Site: same-origin\r\n",
            self.address, self.encoding
        );
        if !self.cookies.is_empty() {
            let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request.push_str(&format!("Cookie: {}\r\n", cookies.join("; ")));
        }
        if method == "POST" {
            request.push_str(&format!("Content-Type: {media_type}\r\nContent-Length: {}\r\n", body.len()));
        }
        request.push_str("\r\n");
        let mut bytes = request.into_bytes();
        bytes.extend_from_slice(body);
        let answer = self.exchange(&bytes);
        if answer.is_err() {
            self.connection = None;
        }
        let answer = answer?;
        self.keep_cookies(&answer);
        if answer.header("connection") == Some("close") {
            self.connection = None;
        }
        Ok(answer)
    }

    fn exchange(&mut self, request: &[u8]) -> io::Result<Answer> {
        let mut connection = match self.connection.take() {
            Some(connection) => connection,
            None => {
                let stream = TcpStream::connect_timeout(&self.address, PATIENCE)?;
                stream.set_nodelay(true)?;
                stream.set_read_timeout(Some(PATIENCE))?;
                stream.set_write_timeout(Some(PATIENCE))?;
                BufReader::with_capacity(64 * 1024, stream)
            }
        };
        connection.get_mut().write_all(request)?;
        let answer = Answer::read(&mut connection)?;
        self.connection = Some(connection);
        Ok(answer)
    }

    fn keep_cookies(&mut self, answer: &Answer) {
        for (_, line) in answer.headers.iter().filter(|(name, _)| name == "set-cookie") {
            let Some((name, rest)) = line.split_once('=') else { continue };
            let value = rest.split(';').next().unwrap_or_default();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }
}

impl Answer {
    fn read(from: &mut impl BufRead) -> io::Result<Self> {
        let first = line(from)?;
        let status = first.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or_else(broken)?;
        let mut headers = Vec::new();
        loop {
            let line = line(from)?;
            if line.is_empty() {
                break;
            }
            let (name, value) = line.split_once(':').ok_or_else(broken)?;
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        let mut answer = Self { status, headers, body: Vec::new() };
        if answer.header("transfer-encoding") == Some("chunked") {
            answer.body = chunks(from)?;
        } else if let Some(length) = answer.header("content-length") {
            let length = length.parse().map_err(|_unclear| broken())?;
            answer.body = vec![0; length];
            from.read_exact(&mut answer.body)?;
        }
        Ok(answer)
    }

    /// The first header of this name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The value of the first field of this name, such as the form's nonce.
    pub fn field(&self, name: &str) -> Option<String> {
        let text = self.text();
        let input = text.split("<input").find(|input| input.contains(&format!("name=\"{name}\"")))?;
        let (_, value) = input.split_once("value=\"")?;
        value.split('"').next().map(str::to_owned)
    }

    /// All addresses that links of the page lead to.
    pub fn links(&self) -> Vec<String> {
        let text = self.text();
        text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
    }
}

fn line(from: &mut impl BufRead) -> io::Result<String> {
    let mut line = String::new();
    if from.read_line(&mut line)? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    line.truncate(line.trim_end().len());
    Ok(line)
}

fn chunks(from: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let size = usize::from_str_radix(&line(from)?, 16).map_err(|_unclear| broken())?;
        let before = body.len();
        body.resize(before + size, 0);
        from.read_exact(&mut body[before..])?;
        line(from)?;
        if size == 0 {
            return Ok(body);
        }
    }
}

fn broken() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "no HTTP")
}

#[cfg(test)]
mod tests {
    use super::Answer;

    fn read(text: &str) -> Answer {
        Answer::read(&mut text.as_bytes()).unwrap()
    }

    #[test]
    fn bodies_are_read_by_length_and_in_chunks() {
        assert_eq!(read("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nabc").body, b"ab");
        let chunked = read("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n3\r\ncde\r\n0\r\n\r\n");
        assert_eq!(chunked.body, b"abcde");
        assert_eq!(
            read("HTTP/1.1 303 See Other\r\nLocation: /a\r\nContent-Length: 0\r\n\r\n").header("location"),
            Some("/a")
        );
        assert!(Answer::read(&mut &b"hello"[..]).is_err());
    }

    #[test]
    fn fields_are_found_in_a_page() {
        let page = read(
            "HTTP/1.1 200 OK\r\nContent-Length: 75\r\n\r\n<a href=\"/b\">x</a><input type=\"hidden\" name=\"nonce\" value=\"n1\"><input name=\"a\">",
        );
        assert_eq!(page.field("nonce").as_deref(), Some("n1"));
        assert_eq!(page.links(), ["/b"]);
    }
}
