use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;

/// What an operation of the house gives.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What can go wrong: four kinds only.
#[derive(Debug)]
pub enum Error {
    /// A rule said no. Shown beside the form's fields, or as 401, 403, 409, 422 or 429.
    Refused(Vec<Refusal>),
    /// There is no such thing, or the reader may not know of it: 404.
    Missing,
    /// The request cannot be understood: 400. The text is for the log, not for people.
    BadRequest(String),
    /// Something broke: 500, logged once at the edge under an id that the reader is shown.
    Fault(Fault),
}

/// Why a rule refused: a code that a page words in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What kind of refusal it is, for the status of the answer.
    pub kind: RefusalKind,
    /// The message's id in the crate's `.ftl` files, such as `title-missing`.
    pub code: &'static str,
    /// The form's field that it is about.
    pub field: Option<Cow<'static, str>>,
    /// Values that the message names, such as a limit.
    pub values: Vec<(&'static str, String)>,
}

/// The kinds of refusals, each with its HTTP status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusalKind {
    /// 422: what was given breaks a rule.
    Invalid,
    /// 422 as well: nothing is wrong, but something may be a mistake. It is done once it was said to be meant.
    Question,
    /// 401: sign in first.
    SignIn,
    /// 403: not for you.
    Forbidden,
    /// 409: somebody else changed it, or its state does not allow it.
    Conflict,
    /// 413: larger than the limit.
    TooLarge,
    /// 429: too often.
    TooOften,
}

impl Refusal {
    /// What was given breaks a rule.
    pub fn new(code: &'static str) -> Self {
        Self { kind: RefusalKind::Invalid, code, field: None, values: Vec::new() }
    }

    /// The same code as another kind.
    #[must_use]
    pub fn kind(mut self, kind: RefusalKind) -> Self {
        self.kind = kind;
        self
    }

    /// About this field of the form.
    #[must_use]
    pub fn on(mut self, field: impl Into<Cow<'static, str>>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// Names a value in the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.values.push((name, value.to_string()));
        self
    }

    /// The value of this name, if the refusal names one.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.values.iter().find(|(n, _)| *n == name).map(|(_, value)| value.as_str())
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Error::Refused(vec![refusal])
    }
}

/// Something broke: what was being done, and the cause.
#[derive(Debug)]
pub struct Fault {
    doing: Cow<'static, str>,
    cause: Option<Box<dyn StdError + Send + Sync>>,
}

impl Fault {
    /// Broke while doing this, without an error beneath.
    pub fn new(doing: impl Into<Cow<'static, str>>) -> Self {
        Self { doing: doing.into(), cause: None }
    }

    /// Broke while doing this, because of that.
    pub fn because(doing: impl Into<Cow<'static, str>>, cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { doing: doing.into(), cause: Some(cause.into()) }
    }

    /// The error beneath, as the type it is, if it is of that type.
    pub fn cause_as<T: StdError + 'static>(&self) -> Option<&T> {
        self.cause.as_ref().and_then(|cause| cause.downcast_ref())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.doing)?;
        let mut next: Option<&(dyn StdError + 'static)> = self.cause.as_deref().map(|cause| cause as _);
        while let Some(cause) = next {
            write!(f, ": {cause}")?;
            next = cause.source();
        }
        Ok(())
    }
}

impl StdError for Fault {}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        Error::Fault(fault)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Refused(refusals) => {
                f.write_str("refused:")?;
                refusals.iter().try_for_each(|refusal| write!(f, " {}", refusal.code))
            }
            Error::Missing => f.write_str("missing"),
            Error::BadRequest(why) => write!(f, "bad request: {why}"),
            Error::Fault(fault) => fault.fmt(f),
        }
    }
}

impl StdError for Error {}
