use std::net::IpAddr;
use std::str::FromStr;
use std::sync::Arc;

use axum::extract::{DefaultBodyLimit, FromRequest as _, Multipart, RawPathParams, Request};
use axum::http::request::Parts;
use axum::http::{Method, header};
use kernel::{Error, Lang, Refusal, RefusalKind, Result};

use crate::app::App;
use crate::asked::Asked;
use crate::form::{Form, Upload};
use crate::row::Row;

/// The most fields that one form may send.
pub const MOST_FIELDS: usize = 2_000;

/// The address that a connection came from.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub IpAddr);

/// One request as pages see it: where it goes, what came with it. Copies are cheap.
#[derive(Clone)]
pub struct Visit(Arc<Came>);

struct Came {
    app: App,
    row: Row,
    path: String,
    params: Vec<(String, String)>,
    query: Form,
    form: Form,
    asked: Asked,
    agent: String,
    host: String,
    origin: String,
    client: IpAddr,
}

impl Visit {
    /// Takes in a request: its cookies, its query and, of a `POST`, its form up to the route's limit.
    pub(crate) async fn receive(app: App, row: Row, params: RawPathParams, request: Request) -> Result<Self> {
        let (parts, body) = request.into_parts();
        let mut came = Came::of(app, row, &parts);
        came.params = params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        if parts.method == Method::POST {
            let mut request = Request::from_parts(parts, body);
            DefaultBodyLimit::max(came.row.body_limit).apply(&mut request);
            came.form = read_form(request, came.row.body_limit).await?;
        }
        Ok(Self(Arc::new(came)))
    }

    /// A visit that brings nothing but its address: for the error page when there is no more.
    pub(crate) fn bare(app: App, row: Row, parts: &Parts) -> Self {
        Self(Arc::new(Came::of(app, row, parts)))
    }

    /// The application.
    pub fn app(&self) -> &App {
        &self.0.app
    }

    /// The row of the table of routes that it came by.
    pub fn row(&self) -> &Row {
        &self.0.row
    }

    /// The address's path.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// A parameter of the path. What cannot be one is answered like something that does not exist.
    pub fn param<T: FromStr>(&self, name: &str) -> Result<T> {
        let value = self.0.params.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str());
        value.and_then(|value| value.parse().ok()).ok_or(Error::Missing)
    }

    /// The address's query.
    pub fn query(&self) -> &Form {
        &self.0.query
    }

    /// The form that was sent.
    pub fn form(&self) -> &Form {
        &self.0.form
    }

    /// The browser's name for itself, at most 200 characters.
    pub fn agent(&self) -> &str {
        &self.0.agent
    }

    /// The host that was asked for, as it arrived here: behind a proxy it should be the one people type.
    pub fn host(&self) -> &str {
        &self.0.host
    }

    /// The origin that the browser named, as it arrived here; empty where it named none.
    pub fn origin(&self) -> &str {
        &self.0.origin
    }

    /// Where the request came from: the client, or the last address that a trusted proxy saw.
    pub fn client(&self) -> IpAddr {
        self.0.client
    }

    /// The session's token from the cookie.
    pub(crate) fn token(&self) -> Option<&str> {
        self.0.asked.token.as_deref()
    }

    /// `light`, `dark` or `auto`.
    pub(crate) fn theme(&self) -> &'static str {
        self.0.asked.theme
    }

    /// The language that the reader chose in this browser.
    pub(crate) fn chosen_lang(&self) -> Option<Lang> {
        self.0.asked.chosen_lang
    }

    /// The language to answer in.
    pub(crate) fn lang(&self, account: Option<Lang>) -> Lang {
        self.0.asked.lang(self.app(), account)
    }
}

impl Came {
    fn of(app: App, row: Row, parts: &Parts) -> Self {
        let text = |name| parts.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let short = |name| text(name).chars().take(200).collect();
        let client = client_address(&app, parts);
        Came {
            path: parts.uri.path().to_owned(),
            params: Vec::new(),
            query: Form::of(url_fields(parts.uri.query().unwrap_or_default())),
            form: Form::default(),
            asked: Asked::of(&app, &parts.headers),
            agent: short(header::USER_AGENT),
            host: short(header::HOST),
            origin: short(header::ORIGIN),
            client,
            app,
            row,
        }
    }
}

fn client_address(app: &App, parts: &Parts) -> IpAddr {
    let peer = parts.extensions.get::<Peer>().map_or(IpAddr::from([127, 0, 0, 1]), |peer| peer.0);
    if !app.site().trusted_proxies.contains(&peer) {
        return peer;
    }
    let forwarded = parts.headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
    let last =
        forwarded.flat_map(|value| value.split(',')).filter_map(|address| address.trim().parse().ok()).next_back();
    last.unwrap_or(peer)
}

fn url_fields(text: &str) -> Vec<(String, String)> {
    let uri = format!("/?{text}").parse::<axum::http::Uri>();
    uri.ok()
        .and_then(|uri| axum::extract::Query::<Vec<(String, String)>>::try_from_uri(&uri).ok())
        .map(|query| query.0)
        .unwrap_or_default()
}

async fn read_form(request: Request, limit: usize) -> Result<Form> {
    let media_type = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    if media_type.is_some_and(|media_type| media_type.starts_with("multipart/form-data")) {
        let multipart = Multipart::from_request(request, &()).await.map_err(|error| bad(&error))?;
        return read_multipart(multipart, limit).await;
    }
    match axum::Form::<Vec<(String, String)>>::from_request(request, &()).await {
        Ok(axum::Form(fields)) if fields.len() <= MOST_FIELDS => Ok(Form::of(fields)),
        Ok(_) => Err(too_large(limit)),
        Err(error) if error.status() == axum::http::StatusCode::PAYLOAD_TOO_LARGE => Err(too_large(limit)),
        Err(error) => Err(bad(&error)),
    }
}

async fn read_multipart(mut multipart: Multipart, limit: usize) -> Result<Form> {
    let mut form = Form::default();
    let failed = |error: axum::extract::multipart::MultipartError| {
        if error.status() == axum::http::StatusCode::PAYLOAD_TOO_LARGE { too_large(limit) } else { bad(&error) }
    };
    while let Some(field) = multipart.next_field().await.map_err(failed)? {
        let name = field.name().unwrap_or_default().to_owned();
        if form.fields.len() + form.uploads.len() >= MOST_FIELDS {
            return Err(too_large(limit));
        }
        match field.file_name().map(|file| file.rsplit(['/', '\\']).next().unwrap_or_default().to_owned()) {
            Some(file) => {
                let bytes = field.bytes().await.map_err(failed)?.to_vec();
                form.uploads.push(Upload { field: name, name: file, bytes });
            }
            None => form.fields.push((name, field.text().await.map_err(failed)?)),
        }
    }
    Ok(form)
}

fn too_large(limit: usize) -> Error {
    let megabytes = limit / (1024 * 1024);
    Refusal::new("body-too-large").kind(RefusalKind::TooLarge).with("megabytes", megabytes).into()
}

fn bad(error: &dyn std::error::Error) -> Error {
    Error::BadRequest(error.to_string())
}
