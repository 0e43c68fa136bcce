//! Public pages, kept rendered and compressed for visitors without a session, each with the position
//! of the activity log that it shows. The position is read anew for every answer, so that none is
//! ever stale.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use jiff::civil::Date;
use kernel::{Fault, Lang};

use crate::app::App;
use crate::asked::Asked;

/// All kept pages together, in bytes.
const MOST_BYTES: usize = 64 * 1024 * 1024;
/// One kept page, in bytes.
const MOST_BYTES_OF_A_PAGE: usize = 4 * 1024 * 1024;

/// The mark on a public page's answer: it shows the data as of this position of the activity log.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shows(pub(crate) i64);

/// The pages that are kept, all of one position.
#[derive(Default)]
pub(crate) struct PublicCache(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    position: i64,
    pages: HashMap<Key, Answer>,
    oldest_first: VecDeque<Key>,
    bytes: usize,
}

/// Everything on which a public page depends, besides the data.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    path: String,
    lang: Lang,
    theme: &'static str,
    today: Date,
    encoding: Encoding,
}

/// A compression that the visitor's browser takes.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Encoding {
    Brotli,
    Gzip,
    Plain,
}

#[derive(Clone)]
struct Answer {
    headers: HeaderMap,
    body: Bytes,
}

/// Answers from what is kept where nothing has happened since, and keeps what a public page answers.
pub(crate) async fn keep(
    State((app, cache)): State<(App, Arc<PublicCache>)>,
    mut request: Request,
    next: Next,
) -> Response {
    let Some(key) = Key::of(&app, &request) else { return next.run(request).await };
    let known = request.headers_mut().remove(header::IF_NONE_MATCH);
    if let Some((position, answer)) = cache.find(&key)
        && is_still_at(&app, position).await
    {
        return answer.for_whom_knows(known.as_ref());
    }
    key.encoding.ask_for(request.headers_mut());
    let response = next.run(request).await;
    let Some(Shows(position)) = response.extensions().get().copied().filter(|_| response.status() == StatusCode::OK)
    else {
        return response;
    };
    match Answer::of(response).await {
        Ok(answer) => {
            cache.insert(key, position, &answer);
            answer.for_whom_knows(known.as_ref())
        }
        Err(error) => {
            tracing::error!(error = %Fault::because("keeping a public page", error), "a page broke");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// Whether nothing has happened since. Where the database does not answer, the page itself says so.
async fn is_still_at(app: &App, position: i64) -> bool {
    let head = app.db().read(kit_db::activity::head).await;
    head.is_ok_and(|head| head.seq == position)
}

impl Key {
    /// What a visitor without a session asks for; nothing where the answer may be personal or depends on more.
    fn of(app: &App, request: &Request) -> Option<Self> {
        if *request.method() != Method::GET || request.uri().query().is_some() {
            return None;
        }
        let asked = Asked::of(app, request.headers());
        if asked.token.is_some() {
            return None;
        }
        Some(Self {
            path: request.uri().path().to_owned(),
            lang: asked.lang(app, None),
            theme: asked.theme,
            today: app.clock().now().day(&app.site().zone),
            encoding: Encoding::accepted(request.headers()),
        })
    }
}

impl Encoding {
    fn accepted(headers: &HeaderMap) -> Self {
        let text = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let takes = |name: &str| {
            text.split(',').any(|part| {
                let (coding, weight) = part.split_once(';').unwrap_or((part, ""));
                coding.trim().eq_ignore_ascii_case(name) && !matches!(weight.trim(), "q=0" | "q=0.0")
            })
        };
        match (takes("br"), takes("gzip")) {
            (true, _) => Self::Brotli,
            (false, true) => Self::Gzip,
            (false, false) => Self::Plain,
        }
    }

    /// Has the answer come in this form and no other.
    fn ask_for(self, headers: &mut HeaderMap) {
        let name = match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
            Self::Plain => "identity",
        };
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(name));
    }
}

impl Answer {
    async fn of(response: Response) -> Result<Self, axum::Error> {
        let (parts, body) = response.into_parts();
        Ok(Self { headers: parts.headers, body: to_bytes(body, MOST_BYTES_OF_A_PAGE * 4).await? })
    }

    /// The whole answer, or 304 for a browser that has it already (RFC 9110, section 13).
    fn for_whom_knows(self, known: Option<&HeaderValue>) -> Response {
        let Self { mut headers, body } = self;
        let unchanged = known.is_some() && headers.get(header::ETAG) == known;
        let mut response = if unchanged {
            headers.remove(header::CONTENT_TYPE);
            headers.remove(header::CONTENT_LENGTH);
            headers.remove(header::CONTENT_ENCODING);
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            Body::from(body).into_response()
        };
        *response.headers_mut() = headers;
        response
    }
}

impl PublicCache {
    fn find(&self, key: &Key) -> Option<(i64, Answer)> {
        let kept = self.kept();
        kept.pages.get(key).map(|answer| (kept.position, answer.clone()))
    }

    fn insert(&self, key: Key, position: i64, answer: &Answer) {
        let size = answer.body.len();
        let mut kept = self.kept();
        if position < kept.position || size > MOST_BYTES_OF_A_PAGE {
            return;
        }
        if position > kept.position {
            *kept = Kept { position, ..Kept::default() };
        }
        while kept.bytes + size > MOST_BYTES
            && let Some(oldest) = kept.oldest_first.pop_front()
        {
            kept.bytes -= kept.pages.remove(&oldest).map_or(0, |answer| answer.body.len());
        }
        match kept.pages.insert(key.clone(), answer.clone()) {
            Some(before) => kept.bytes -= before.body.len(),
            None => kept.oldest_first.push_back(key),
        }
        kept.bytes += size;
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::{Answer, Encoding, Key, MOST_BYTES, MOST_BYTES_OF_A_PAGE, PublicCache};
    use axum::body::Bytes;
    use axum::http::{HeaderMap, HeaderValue, header};
    use jiff::civil::date;
    use kernel::Lang;

    fn key(path: &str) -> Key {
        let (lang, today) = (Lang::Fi, date(2026, 11, 22));
        Key { path: path.to_owned(), lang, theme: "auto", today, encoding: Encoding::Plain }
    }

    fn answer(size: usize) -> Answer {
        Answer { headers: HeaderMap::new(), body: Bytes::from(vec![b'a'; size]) }
    }

    #[test]
    fn pages_of_an_earlier_position_are_given_up() {
        let cache = PublicCache::default();
        cache.insert(key("/a"), 7, &answer(10));
        assert_eq!(cache.find(&key("/a")).map(|(position, _)| position), Some(7));
        cache.insert(key("/b"), 8, &answer(10));
        assert!(cache.find(&key("/a")).is_none());
        cache.insert(key("/a"), 7, &answer(10));
        assert!(cache.find(&key("/a")).is_none(), "a page of an earlier position came late");
    }

    #[test]
    fn the_oldest_page_makes_room() {
        let cache = PublicCache::default();
        let pages = MOST_BYTES / MOST_BYTES_OF_A_PAGE;
        for number in 0..=pages {
            cache.insert(key(&number.to_string()), 1, &answer(MOST_BYTES_OF_A_PAGE));
        }
        assert!(cache.find(&key("0")).is_none());
        assert!(cache.find(&key("1")).is_some());
        cache.insert(key("large"), 1, &answer(MOST_BYTES_OF_A_PAGE + 1));
        assert!(cache.find(&key("large")).is_none());
        assert_eq!(cache.kept().bytes, MOST_BYTES);
    }

    #[test]
    fn the_smallest_form_that_the_browser_takes_is_chosen() {
        let chosen = |accepted: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(accepted));
            Encoding::accepted(&headers)
        };
        assert!(chosen("gzip, deflate, br, zstd") == Encoding::Brotli);
        assert!(chosen("br;q=0, GZIP;q=0.5") == Encoding::Gzip);
        assert!(chosen("identity") == Encoding::Plain);
    }
}
