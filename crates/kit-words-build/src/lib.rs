//! Turns a crate's `locales/{fi,sv,en}.ftl` into one Rust function per message.
//!
//! A message without arguments becomes `fn(lang) -> &'static str`, which costs nothing. One with
//! arguments becomes `fn(lang, a, b) -> String`, formatted by the Fluent library. So a message that
//! does not exist, or an argument that is missing, does not compile. The build fails, and says why,
//! when the languages do not have the same messages with the same arguments.

mod message;
mod source;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use message::Message;

/// The languages, in the order of `kernel::Lang::ALL`.
const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// Reads `locales/*.ftl` of the crate that is being built and writes `words.rs` into its `OUT_DIR`.
///
/// # Panics
/// When a file is missing, does not parse, or the languages differ: that ends the build with the reason.
#[expect(clippy::disallowed_methods, reason = "cargo tells a build script where it is by environment variables")]
#[expect(clippy::panic, reason = "a build script ends the build by a panic")]
pub fn generate() {
    let folder = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let out = env::var("OUT_DIR").unwrap_or_default();
    println!("cargo::rerun-if-changed=locales");
    match from_folder(&Path::new(&folder).join("locales")) {
        Ok(code) => {
            let target = Path::new(&out).join("words.rs");
            if let Err(error) = fs::write(&target, code) {
                panic!("{}: {error}", target.display());
            }
        }
        Err(why) => panic!("{why}"),
    }
}

/// The generated code for the `.ftl` files of this folder, or what is wrong with them.
pub fn from_folder(folder: &Path) -> Result<String, String> {
    let mut texts = Vec::new();
    for language in LANGUAGES {
        let path = folder.join(format!("{language}.ftl"));
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        texts.push(text);
    }
    from_texts(&texts)
}

fn from_texts(texts: &[String]) -> Result<String, String> {
    let mut per_language: Vec<BTreeMap<String, Message>> = Vec::new();
    for (language, text) in LANGUAGES.iter().zip(texts) {
        per_language.push(source::messages(text).map_err(|why| format!("{language}.ftl: {why}"))?);
    }
    same_messages(&per_language)?;
    let mut code = String::from("// Made from locales/*.ftl when the crate is built.\n");
    let _ = writeln!(
        code,
        "static BUNDLES: ::kit_words::Bundles = ::kit_words::Bundles::new([{:?}, {:?}, {:?}]);",
        texts[0], texts[1], texts[2]
    );
    let [fi, sv, en] = per_language.as_slice() else { return Err("three languages are needed".into()) };
    for (id, message) in en {
        code.push_str(&source::function(id, [&fi[id], &sv[id], message]));
    }
    code.push_str(&source::lookup(en));
    Ok(code)
}

/// Every language must have the same messages with the same arguments.
fn same_messages(per_language: &[BTreeMap<String, Message>]) -> Result<(), String> {
    let mut faults = Vec::new();
    for (a, left) in per_language.iter().enumerate() {
        for (b, right) in per_language.iter().enumerate().filter(|(b, _)| *b != a) {
            for (id, message) in left {
                match right.get(id) {
                    None => faults.push(format!("{id} is in {}.ftl and not in {}.ftl", LANGUAGES[a], LANGUAGES[b])),
                    Some(other) if a < b && other.arguments != message.arguments => faults.push(format!(
                        "{id} takes {:?} in {}.ftl and {:?} in {}.ftl",
                        message.arguments, LANGUAGES[a], other.arguments, LANGUAGES[b]
                    )),
                    Some(_) => {}
                }
            }
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}

#[cfg(test)]
mod tests {
    use super::from_texts;

    fn texts(fi: &str, sv: &str, en: &str) -> Vec<String> {
        [fi, sv, en].map(str::to_owned).to_vec()
    }

    #[test]
    fn a_plain_message_becomes_a_static_text() {
        let code = from_texts(&texts("save = Tallenna\n", "save = Spara\n", "save = Save\n")).unwrap();
        assert!(code.contains("pub fn save(lang: impl ::core::borrow::Borrow<::kernel::Lang>) -> &'static str"));
        assert!(code.contains("Tallenna"));
    }

    #[test]
    fn arguments_become_parameters() {
        let code =
            from_texts(&texts("goals = { $count } kärkeä", "goals = { $count } mål", "goals = { $count } goals"))
                .unwrap();
        assert!(code.contains("count: impl Into<::kit_words::Arg<'a>>"), "{code}");
    }

    #[test]
    fn a_language_that_lacks_a_message_is_named() {
        let why = from_texts(&texts("a = A\nb = B\n", "a = A\n", "a = A\nb = B\n")).unwrap_err();
        assert!(why.contains("b is in fi.ftl and not in sv.ftl"), "{why}");
    }

    #[test]
    fn different_arguments_are_named() {
        let why = from_texts(&texts("a = { $x }", "a = { $y }", "a = { $x }")).unwrap_err();
        assert!(why.contains("a takes"), "{why}");
    }
}
