//! One language of one crate: its messages, and what is wrong with the file itself.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// What an `.ftl` file holds.
pub struct Language {
    /// The messages by id.
    pub messages: BTreeMap<String, Message>,
    /// The terms by id, without their dash.
    pub terms: BTreeMap<String, Message>,
    /// What is wrong, each with its line.
    pub faults: Vec<(usize, String)>,
}

/// One message or term.
#[derive(Default)]
pub struct Message {
    /// The line on which it begins, counted from 1.
    pub line: usize,
    /// The variables that it takes.
    pub variables: BTreeSet<String>,
    /// The messages that it refers to.
    pub refers: BTreeSet<String>,
    /// Every piece of text that it may show.
    pub texts: Vec<String>,
}

impl Language {
    /// Reads the text of a file.
    pub fn read(text: &str) -> Self {
        let mut language = Self { messages: BTreeMap::new(), terms: BTreeMap::new(), faults: Vec::new() };
        let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
            language.faults.extend(errors.iter().map(|error| (line_at(text, error.pos.start), error.to_string())));
            resource
        });
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let line = line_of(text, message.id.name);
                    language.attributes(line, message.id.name, message.attributes.len());
                    match &message.value {
                        Some(value) => language.add(false, line, message.id.name, value),
                        None => language.faults.push((line, format!("`{}` has no text", message.id.name))),
                    }
                }
                Entry::Term(term) => {
                    let line = line_of(text, term.id.name);
                    language.attributes(line, term.id.name, term.attributes.len());
                    language.add(true, line, term.id.name, &term.value);
                }
                Entry::Junk { .. } | Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
        language
    }

    /// The ids of the messages.
    pub fn ids(&self) -> BTreeSet<String> {
        self.messages.keys().cloned().collect()
    }

    fn attributes(&mut self, line: usize, id: &str, count: usize) {
        if count > 0 {
            self.faults.push((line, format!("`{id}` has attributes: make them messages")));
        }
    }

    fn add(&mut self, term: bool, line: usize, id: &str, value: &Pattern<&str>) {
        let mut message = Message { line, ..Message::default() };
        message.take_pattern(value);
        let known = if term { &mut self.terms } else { &mut self.messages };
        if known.insert(id.to_owned(), message).is_some() {
            self.faults.push((line, format!("`{id}` is there twice")));
        }
    }
}

impl Message {
    fn take_pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.texts.push((*value).to_owned()),
                PatternElement::Placeable { expression } => self.take_expression(expression),
            }
        }
    }

    fn take_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.take_inline(inline),
            Expression::Select { selector, variants } => {
                self.take_inline(selector);
                for variant in variants {
                    self.take_pattern(&variant.value);
                }
            }
        }
    }

    fn take_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.texts.push((*value).to_owned()),
            InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.refers.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => self.take_arguments(arguments),
            InlineExpression::TermReference { arguments, .. } => {
                if let Some(arguments) = arguments {
                    self.take_arguments(arguments);
                }
            }
            InlineExpression::Placeable { expression } => self.take_expression(expression),
        }
    }

    fn take_arguments(&mut self, arguments: &CallArguments<&str>) {
        let named = arguments.named.iter().map(|argument| &argument.value);
        for argument in arguments.positional.iter().chain(named) {
            self.take_inline(argument);
        }
    }
}

/// The line of a piece of the text, by where it lies in it.
fn line_of(text: &str, piece: &str) -> usize {
    line_at(text, (piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize))
}

fn line_at(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_found_however_deep() {
        let text = "a = { $n ->\n    [one] { $one } kpl\n   *[other] { NUMBER($many) } kpl\n}\nb = { a }";
        let language = Language::read(text);
        let variables: Vec<_> = language.messages["a"].variables.iter().map(String::as_str).collect();
        assert_eq!(variables, ["many", "n", "one"]);
        assert!(language.messages["b"].refers.contains("a"));
        assert_eq!(language.messages["b"].line, 5);
        assert_eq!(language.faults, []);
    }

    #[test]
    fn junk_doubles_and_attributes_are_faults() {
        let language = Language::read("a = One\na = Two\nb = Three\n    .title = Four\n\n= junk\n");
        let lines: Vec<_> = language.faults.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [6, 2, 3]);
    }
}
