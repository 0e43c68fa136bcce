use std::collections::BTreeMap;
use std::fmt::Write as _;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

use crate::message::Message;

/// The messages of one file by id, or what is wrong with it.
pub fn messages(text: &str) -> Result<BTreeMap<String, Message>, String> {
    let resource = parser::parse(text)
        .map_err(|(_, errors)| errors.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))?;
    let mut found = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        if !message.attributes.is_empty() {
            return Err(format!("{id} has attributes: give each text an id of its own"));
        }
        let pattern = message.value.as_ref().ok_or_else(|| format!("{id} has no text"))?;
        if found.insert(id.to_owned(), Message::of(pattern)).is_some() {
            return Err(format!("{id} is there twice"));
        }
    }
    Ok(found)
}

/// The function of one message; the languages in the order of `Lang::ALL`.
pub fn function(id: &str, languages: [&Message; 3]) -> String {
    let name = function_name(id);
    let doc = format!("/// The message `{id}`.\n");
    if let [Some(fi), Some(sv), Some(en)] = languages.map(|message| message.plain.as_deref()) {
        return format!(
            "{doc}pub fn {name}(lang: impl ::core::borrow::Borrow<::kernel::Lang>) -> &'static str \
             {{ [{fi:?}, {sv:?}, {en:?}][lang.borrow().index()] }}\n"
        );
    }
    let mut parameters = String::new();
    let mut values = String::new();
    for argument in &languages[0].arguments {
        let parameter = function_name(argument);
        let _ = write!(parameters, ", {parameter}: impl Into<::kit_words::Arg<'a>>");
        let _ = write!(values, "({argument:?}, {parameter}.into()), ");
    }
    format!(
        "{doc}pub fn {name}<'a>(lang: impl ::core::borrow::Borrow<::kernel::Lang>{parameters}) -> String \
         {{ BUNDLES.format(*lang.borrow(), {id:?}, &[{values}]) }}\n"
    )
}

/// The function that words a refusal by its code: only what came as data is looked up by name.
pub fn lookup(messages: &BTreeMap<String, Message>) -> String {
    let ids: Vec<String> = messages.keys().map(|id| format!("{id:?}")).collect();
    format!(
        "/// The wording of a code that came as data, such as a refusal's; nothing where there is no such message.\n\
         pub fn by_code(lang: ::kernel::Lang, code: &str, values: &[(&'static str, String)]) -> Option<String> {{\n\
             const IDS: &[&str] = &[{}];\n\
             IDS.binary_search(&code).ok().map(|at| BUNDLES.format_strings(lang, IDS[at], values))\n\
         }}\n",
        ids.join(", ")
    )
}

fn function_name(id: &str) -> String {
    let name = id.replace('-', "_").to_lowercase();
    match name.as_str() {
        "type" | "for" | "move" | "in" | "use" | "as" | "where" | "loop" | "match" | "self" => format!("{name}_"),
        _ => name,
    }
}
