use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

/// What the generator needs to know of one message in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The text, where the message is nothing but text.
    pub plain: Option<String>,
    /// The names of its arguments, sorted.
    pub arguments: BTreeSet<String>,
}

impl Message {
    /// Reads a message's pattern.
    pub fn of(pattern: &Pattern<&str>) -> Self {
        let mut arguments = BTreeSet::new();
        collect(pattern, &mut arguments);
        Self { plain: plain(pattern), arguments }
    }
}

fn plain(pattern: &Pattern<&str>) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                text.push_str(value);
            }
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text)
}

fn collect(pattern: &Pattern<&str>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, into);
        }
    }
}

fn in_expression(expression: &Expression<&str>, into: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, into),
        Expression::Select { selector, variants } => {
            in_inline(selector, into);
            for variant in variants {
                collect(&variant.value, into);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, into: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            into.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => in_call(arguments, into),
        InlineExpression::Placeable { expression } => in_expression(expression, into),
        _ => {}
    }
}

fn in_call(arguments: &CallArguments<&str>, into: &mut BTreeSet<String>) {
    arguments.positional.iter().for_each(|argument| in_inline(argument, into));
    arguments.named.iter().for_each(|argument| in_inline(&argument.value, into));
}
