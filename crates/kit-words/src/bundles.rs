use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use kernel::Lang;
use unic_langid::LanguageIdentifier;

use crate::numbers;

type Bundle = FluentBundle<FluentResource>;

/// One crate's messages in the three languages, made ready when the first message with arguments is asked for.
pub struct Bundles {
    sources: [&'static str; 3],
    ready: [OnceLock<Bundle>; 3],
}

impl Bundles {
    /// From the texts of the `.ftl` files, in the order of [`Lang::ALL`].
    pub const fn new(sources: [&'static str; 3]) -> Self {
        Self { sources, ready: [const { OnceLock::new() }; 3] }
    }

    /// The message with its arguments filled in. The generated functions are the only callers, so
    /// an id that does not exist cannot come; it would be answered by the id itself.
    pub fn format(&self, lang: Lang, id: &str, arguments: &[(&'static str, Arg<'_>)]) -> String {
        let bundle = self.ready[lang.index()].get_or_init(|| bundle(lang, self.sources[lang.index()]));
        let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let mut filled = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            filled.set(*name, value.to_fluent());
        }
        bundle.format_pattern(pattern, Some(&filled), &mut Vec::new()).into_owned()
    }

    /// The same with arguments that came as text: those that are whole numbers select plurals.
    pub fn format_strings(&self, lang: Lang, id: &str, values: &[(&'static str, String)]) -> String {
        let arguments: Vec<(&'static str, Arg<'_>)> =
            values.iter().map(|(name, text)| (*name, whole(name, text).map_or(Arg::Text(text), Arg::Whole))).collect();
        self.format(lang, id, &arguments)
    }
}

fn bundle(lang: Lang, source: &str) -> Bundle {
    let locale: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match lang {
        Lang::Fi => |value, _| spoken(Lang::Fi, value),
        Lang::Sv => |value, _| spoken(Lang::Sv, value),
        Lang::En => |value, _| spoken(Lang::En, value),
    }));
    // The build script has read the same text: what does not parse has not been compiled.
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

fn spoken(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(numbers::decimal(lang, number.value)),
        _ => None,
    }
}

/// An argument of a message.
#[derive(Clone, Debug)]
pub enum Arg<'a> {
    /// A text.
    Text(&'a str),
    /// A text made for the purpose.
    Owned(String),
    /// A whole number, which also selects the plural form.
    Whole(i64),
    /// A number with decimals.
    Decimal(f64),
}

impl Arg<'_> {
    fn to_fluent(&self) -> FluentValue<'_> {
        match self {
            Arg::Text(text) => FluentValue::from(*text),
            Arg::Owned(text) => FluentValue::from(text.as_str()),
            Arg::Whole(number) => FluentValue::from(*number),
            Arg::Decimal(number) => FluentValue::from(*number),
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(text)
    }
}
impl<'a> From<&'a &str> for Arg<'a> {
    fn from(text: &'a &str) -> Self {
        Arg::Text(text)
    }
}
impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg::Text(text)
    }
}
impl<'a> From<&'a &String> for Arg<'a> {
    fn from(text: &'a &String) -> Self {
        Arg::Text(text)
    }
}
impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Owned(text)
    }
}

macro_rules! whole {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Arg::Whole(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
        impl From<&$number> for Arg<'_> {
            fn from(number: &$number) -> Self {
                Arg::from(*number)
            }
        }
    )*};
}
whole!(i16, i32, i64, u8, u16, u32, u64, usize);

impl From<f64> for Arg<'_> {
    fn from(number: f64) -> Self {
        Arg::Decimal(number)
    }
}
impl From<&f64> for Arg<'_> {
    fn from(number: &f64) -> Self {
        Arg::Decimal(*number)
    }
}
/// What values are called that are years, or the ends of a range that may be one: they are not grouped by thousands.
const UNGROUPED: [&str; 3] = ["year", "first", "last"];

/// A value that is a number, to be said as the language says numbers.
fn whole(name: &str, text: &str) -> Option<i64> {
    text.parse().ok().filter(|_| !UNGROUPED.contains(&name))
}
