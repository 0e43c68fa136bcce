use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use jiff::tz::TimeZone;
use kernel::{Chance, Clock, Lang, Moment};
use kit_db::Db;
use kit_feature::{Abouts, Feature};
use kit_web::secret::Secret;
use kit_web::{App, Identify, NONCE_FIELD, Parts, Site, Statements};
use scraper::{ElementRef, Html, Selector};
use tokio::runtime::Runtime;
use tower::ServiceExt as _;

/// The moment at which every test begins: 22 November 2026, 10.00 in Helsinki.
pub const NOW: Moment = Moment::from_millis(1_795_334_400_000);

/// The whole application without a network: routes, pages and forms as the program puts them together.
pub struct TestApp {
    /// The application.
    pub app: App,
    /// The hand of its clock.
    pub clock: Clock,
    router: Router,
    runtime: Rc<Runtime>,
}

impl TestApp {
    /// An application of these features on this database.
    pub fn new(db: &Db, identify: Identify, features: Vec<Feature>) -> Self {
        Self::giving(db, identify, features, |app| app)
    }

    /// The same, given what pages of some crate need.
    ///
    /// # Panics
    /// Where no runtime can be started: the test fails.
    pub fn giving(db: &Db, identify: Identify, features: Vec<Feature>, give: impl FnOnce(App) -> App) -> Self {
        let clock = Clock::standing_at(NOW);
        let mut routes = kit_web::pages::routes();
        let mut words: Vec<kit_web::ByCode> = vec![kit_web::words::by_code];
        let mut navigation = Vec::new();
        let abouts = Abouts::of(&features);
        for feature in features {
            routes.extend(feature.routes);
            words.push(feature.words);
            navigation.extend(feature.navigation);
        }
        let app = give(
            App::new(Parts {
                db: db.clone(),
                clock: clock.clone(),
                chance: Chance::system(),
                secret: Secret::new([7; 32]),
                site: Site {
                    address: "http://kortteli.example".into(),
                    name: "Kortteli".into(),
                    zone: TimeZone::get("Europe/Helsinki").unwrap_or(TimeZone::UTC),
                    lang: Lang::En,
                    trusted_proxies: Vec::new(),
                },
                identify,
                words,
                navigation,
            })
            .giving(abouts),
        );
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = Rc::new(runtime.unwrap_or_else(|error| panic!("no runtime: {error}")));
        Self { router: kit_web::router(&app, routes), app, clock, runtime }
    }

    /// A browser without cookies, whose owner reads English.
    pub fn browser(&self) -> Browser<'_> {
        Browser { test: self, cookies: RefCell::default(), lang: "en" }
    }

    fn ask(&self, request: Request<Body>) -> Page {
        self.runtime.block_on(async {
            let response = match self.router.clone().oneshot(request).await {
                Ok(response) => response,
                Err(never) => match never {},
            };
            let (parts, body) = response.into_parts();
            let bytes = to_bytes(body, usize::MAX).await.unwrap_or_else(|error| panic!("no body: {error}"));
            Page {
                status: parts.status,
                headers: parts.headers,
                bytes: bytes.to_vec(),
                statements: parts.extensions.get::<Statements>().map(|statements| statements.0),
            }
        })
    }
}

/// Somebody's browser: keeps cookies, does not follow redirects by itself.
pub struct Browser<'a> {
    test: &'a TestApp,
    cookies: RefCell<BTreeMap<String, String>>,
    lang: &'static str,
}

impl Browser<'_> {
    /// The same browser, set to this language.
    #[must_use]
    pub fn reading(mut self, lang: Lang) -> Self {
        self.lang = lang.tag();
        self
    }

    /// Holds this cookie from now on.
    pub fn hold(&self, name: &str, value: &str) {
        self.cookies.borrow_mut().insert(name.to_owned(), value.to_owned());
    }

    /// The cookie of this name.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.borrow().get(name).cloned()
    }

    /// Fetches a page.
    pub fn get(&self, path: &str) -> Page {
        self.send(Request::get(path), Body::empty())
    }

    /// Sends exactly these fields, with nothing added: for what no form of ours would send.
    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, Body::from(encoded(fields)))
    }

    /// Fills in the form of this page that posts to this path, and sends it: its hidden and
    /// prefilled fields go along, those given replace them.
    pub fn submit(&self, page: &Page, action: &str, fields: &[(&str, &str)]) -> Page {
        let filled = page.filled(action, fields);
        let borrowed: Vec<(&str, &str)> = filled.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.post(action, &borrowed)
    }

    /// Sends a file with the form of this page that posts to this path.
    pub fn upload(&self, page: &Page, action: &str, fields: &[(&str, &str)], file: (&str, &str, &[u8])) -> Page {
        let boundary = "kortteli-test-boundary";
        let mut body = Vec::new();
        for (name, value) in page.filled(action, fields) {
            let part = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend_from_slice(part.as_bytes());
        }
        let (field, name, bytes) = file;
        let part = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(part.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
        let kind = format!("multipart/form-data; boundary={boundary}");
        self.send(Request::post(action).header(header::CONTENT_TYPE, kind), Body::from(body))
    }

    /// Goes where a redirect leads.
    ///
    /// # Panics
    /// Where there is no redirect: the test fails.
    pub fn follow(&self, page: &Page) -> Page {
        let location = page.location().unwrap_or_else(|| panic!("no redirect: {} {}", page.status, page.text()));
        self.get(&location)
    }

    /// Goes where a form led that had its effect, to the page that tells so.
    ///
    /// # Panics
    /// Where the form led elsewhere, or that page tells nothing: the test fails.
    pub fn told(&self, answer: &Page, notice: &str) -> Page {
        let location =
            answer.location().unwrap_or_else(|| panic!("no redirect: {} {:?}", answer.status, answer.errors()));
        assert!(location.contains(&format!("notice={notice}")), "{location} tells no {notice}");
        let page = self.get(&location);
        assert_ne!(page.one(".notice__title"), "", "{location}");
        page
    }

    fn send(&self, request: axum::http::request::Builder, body: Body) -> Page {
        let cookies: Vec<String> =
            self.cookies.borrow().iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request
            .header(header::HOST, "kortteli.example")
            .header("sec-fetch-site", "same-origin")
            .header(header::ACCEPT_LANGUAGE, self.lang)
            .header(header::COOKIE, cookies.join("; "))
            .body(body);
        let request = request.unwrap_or_else(|error| panic!("no request: {error}"));
        let page = self.test.ask(request);
        self.keep_cookies(&page.headers);
        page
    }

    fn keep_cookies(&self, headers: &HeaderMap) {
        for line in headers.get_all(header::SET_COOKIE).iter().filter_map(|value| value.to_str().ok()) {
            let Some((name, rest)) = line.split_once('=') else { continue };
            let value = rest.split(';').next().unwrap_or_default();
            if line.contains("Max-Age=0") {
                self.cookies.borrow_mut().remove(name);
            } else {
                self.hold(name, value);
            }
        }
    }
}

/// What came back.
pub struct Page {
    /// The answer's status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub bytes: Vec<u8>,
    /// How many statements its reading took, where it was a page that reads.
    pub statements: Option<u64>,
}

impl Page {
    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// Where a redirect leads.
    pub fn location(&self) -> Option<String> {
        self.headers.get(header::LOCATION).and_then(|value| value.to_str().ok()).map(str::to_owned)
    }

    /// The body as a document.
    pub fn html(&self) -> Html {
        Html::parse_document(&self.text())
    }

    /// The texts of all elements that this CSS selector finds, white space folded.
    pub fn all(&self, selector: &str) -> Vec<String> {
        self.html().select(&parsed(selector)).map(|element| folded(&element)).collect()
    }

    /// The text of the first element that this CSS selector finds.
    ///
    /// # Panics
    /// Where there is none: the test fails.
    pub fn one(&self, selector: &str) -> String {
        let found = self.all(selector).into_iter().next();
        found.unwrap_or_else(|| panic!("nothing is {selector} on this page ({}):\n{}", self.status, self.text()))
    }

    /// An attribute of all elements that this CSS selector finds.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let html = self.html();
        let selector = parsed(selector);
        html.select(&selector).filter_map(|element| element.attr(name).map(str::to_owned)).collect()
    }

    /// The messages of the error summary.
    pub fn errors(&self) -> Vec<String> {
        self.all(".govuk-error-summary li")
    }

    /// Holds that this form came back because of these fields: the summary leads to each, the same
    /// message stands beside it, and the title says first that something is wrong.
    ///
    /// # Panics
    /// Where it did not: the test fails.
    pub fn refuses(&self, fields: &[&str]) {
        assert_eq!(self.status, StatusCode::UNPROCESSABLE_ENTITY, "{:?}", self.errors());
        let led: Vec<String> = fields.iter().map(|field| format!("#{field}")).collect();
        assert_eq!(self.attributes(".govuk-error-summary a", "href"), led, "{:?}", self.errors());
        let beside: Vec<String> = fields.iter().map(|field| self.one(&format!("#{field}-error"))).collect();
        assert_eq!(beside, self.errors());
        let wrong = Lang::ALL.map(|lang| format!("{}: ", kit_web::words::form_error(lang)));
        let title = self.one("title");
        assert!(wrong.iter().any(|wrong| title.starts_with(wrong)), "{title}");
    }

    /// The fields that the form with this action would send, with these in place of its own.
    fn filled(&self, action: &str, fields: &[(&str, &str)]) -> Vec<(String, String)> {
        let html = self.html();
        let form =
            html.select(&parsed("form[method=post]")).find(|form| form.attr("action").unwrap_or(action) == action);
        let form = form
            .unwrap_or_else(|| panic!("no form posts to {action} on this page ({}):\n{}", self.status, self.text()));
        let given = |name: &str| fields.iter().any(|(given, _)| *given == name);
        let mut filled: Vec<(String, String)> =
            form.select(&parsed("input, textarea, select")).filter_map(|field| prefilled(&field)).collect();
        filled.retain(|(name, _)| !given(name));
        assert!(filled.iter().any(|(name, _)| name == NONCE_FIELD) || given(NONCE_FIELD), "the form has no nonce");
        filled.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        filled
    }
}

fn prefilled(field: &ElementRef<'_>) -> Option<(String, String)> {
    let name = field.attr("name")?.to_owned();
    let value = match field.value().name() {
        "textarea" => field.text().collect::<String>(),
        "select" => field
            .select(&parsed("option[selected]"))
            .next()
            .or_else(|| field.select(&parsed("option")).next())
            .and_then(|option| option.attr("value").map(str::to_owned))
            .unwrap_or_default(),
        _ => match field.attr("type") {
            Some("radio" | "checkbox") if field.attr("checked").is_none() => return None,
            Some("file" | "submit") => return None,
            _ => field.attr("value").unwrap_or_default().to_owned(),
        },
    };
    Some((name, value))
}

fn parsed(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|error| panic!("{selector} is no selector: {error}"))
}

fn folded(element: &ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn encoded(fields: &[(&str, &str)]) -> String {
    let pairs = fields.iter().map(|(name, value)| format!("{}={}", percent(name), percent(value)));
    pairs.collect::<Vec<_>>().join("&")
}

fn percent(text: &str) -> String {
    kit_web::encoded(text).replace('/', "%2F")
}
