//! What the form components show: fields with their words, values and errors.

use kernel::Lang;

/// One field of a form, as a component draws it. Texts are in the reader's language already; an
/// empty hint is no hint.
#[derive(Clone, Debug, Default)]
pub struct Field {
    /// The name under which it is sent; also its id on the page.
    pub name: String,
    /// The question, or the name of what is asked.
    pub label: String,
    /// What helps to answer, below the label.
    pub hint: String,
    /// What stands in it: what was typed, when the form comes back with an error.
    pub value: String,
    /// What is wrong with it and how to mend it.
    pub error: Option<String>,
    /// The greatest length in characters, exported by the rule.
    pub limit: Option<usize>,
    /// The purpose for the browser's autofill (WCAG 1.3.5), such as `email`; empty for none.
    pub autocomplete: &'static str,
    /// The language in which it is to be written, when that is not the page's.
    pub lang: Option<Lang>,
}

impl Field {
    /// An empty field.
    pub fn new(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self { name: name.into(), label: label.into(), ..Self::default() }
    }

    /// The same field with a hint below its label.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// The same field with something in it.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// The same field with what is wrong with it, if anything is.
    #[must_use]
    pub fn error(mut self, error: Option<String>) -> Self {
        self.error = error;
        self
    }

    /// The same field with the greatest length in characters.
    #[must_use]
    pub fn limit(mut self, limit: usize) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The same field with its purpose for the browser's autofill.
    #[must_use]
    pub fn autocomplete(mut self, purpose: &'static str) -> Self {
        self.autocomplete = purpose;
        self
    }

    /// The same field, to be written in a language of its own.
    #[must_use]
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }

    /// The ids of hint and error, for `aria-describedby`; empty when there is neither.
    pub fn described_by(&self) -> String {
        let hint = (!self.hint.is_empty()).then(|| format!("{}-hint", self.name));
        let error = self.error.is_some().then(|| format!("{}-error", self.name));
        hint.into_iter().chain(error).collect::<Vec<_>>().join(" ")
    }
}

/// A field that is answered by choosing: a select, radio buttons or checkboxes.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    /// Name, question, hint and error.
    pub field: Field,
    /// What can be chosen, in order.
    pub options: Vec<Choice>,
}

impl Choices {
    /// A field of which one option is chosen: the one whose value the field has.
    pub fn one(field: Field, mut options: Vec<Choice>) -> Self {
        for option in &mut options {
            option.chosen = option.value == field.value;
        }
        Self { field, options }
    }

    /// A field of which any number is chosen, as the options themselves say.
    pub fn many(field: Field, options: Vec<Choice>) -> Self {
        Self { field, options }
    }

    /// The options with the id of each. The first has the field's own, so that the error summary
    /// leads to it.
    pub fn with_ids(&self) -> impl Iterator<Item = (String, &Choice)> {
        self.options.iter().enumerate().map(|(index, option)| {
            let id = if index == 0 { self.field.name.clone() } else { format!("{}-{}", self.field.name, index + 1) };
            (id, option)
        })
    }

    /// The same by the headings under which they stand: those of one heading follow each other.
    pub fn groups(&self) -> Vec<ChoiceGroup<'_>> {
        let mut groups: Vec<ChoiceGroup<'_>> = Vec::new();
        for (id, option) in self.with_ids() {
            match groups.last_mut() {
                Some(group) if group.heading == option.group => group.options.push((id, option)),
                _ => groups.push(ChoiceGroup { heading: &option.group, options: vec![(id, option)] }),
            }
        }
        groups
    }
}

/// Options that stand together.
#[derive(Clone, Debug)]
pub struct ChoiceGroup<'a> {
    /// Their heading; empty where there is none.
    pub heading: &'a str,
    /// Each with its id.
    pub options: Vec<(String, &'a Choice)>,
}

/// One thing to choose.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// Its words.
    pub label: String,
    /// What helps to choose; empty for none.
    pub hint: String,
    /// The heading under which it stands; empty where the choices are one list.
    pub group: String,
    /// Whether it is chosen.
    pub chosen: bool,
    /// The language of its words, where they are content.
    pub lang: Option<Lang>,
}

impl Choice {
    /// Something that is not chosen yet.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), ..Self::default() }
    }

    /// The same choice with a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// The same choice under a heading, with those that follow it there.
    #[must_use]
    pub fn under(mut self, heading: impl Into<String>) -> Self {
        self.group = heading.into();
        self
    }

    /// The same choice, its words in a language of their own, if they have one.
    #[must_use]
    pub fn lang(mut self, lang: Option<Lang>) -> Self {
        self.lang = lang;
        self
    }

    /// The same choice, chosen or not.
    #[must_use]
    pub fn chosen_if(mut self, chosen: bool) -> Self {
        self.chosen = chosen;
        self
    }
}

/// What is sent along without being seen: the form's nonce, the version that was edited.
#[derive(Clone, Debug)]
pub struct Hidden {
    /// The name under which it is sent.
    pub name: String,
    /// What is sent.
    pub value: String,
}

impl Hidden {
    /// A hidden field.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into() }
    }
}

/// All errors of a form, on top of the page, each linked to its field.
#[derive(Clone, Debug, Default)]
pub struct ErrorSummary {
    /// "There is a problem", in the reader's language.
    pub title: String,
    /// Message and address of the field (`#name`); an empty address for an error of the whole form.
    pub items: Vec<(String, String)>,
}

impl ErrorSummary {
    /// The errors of these fields, in their order; nothing when none has one.
    pub fn of<'a>(title: impl Into<String>, fields: impl IntoIterator<Item = &'a Field>) -> Option<Self> {
        let items: Vec<_> = fields
            .into_iter()
            .filter_map(|field| field.error.clone().map(|message| (message, format!("#{}", field.name))))
            .collect();
        (!items.is_empty()).then(|| Self { title: title.into(), items })
    }
}

#[cfg(test)]
mod tests {
    use super::{Choice, Choices, ErrorSummary, Field};

    #[test]
    fn hint_and_error_are_named_for_those_who_hear_the_page() {
        let field = Field::new("email", "Sähköposti");
        assert_eq!(field.described_by(), "");
        assert_eq!(field.clone().hint("h").described_by(), "email-hint");
        assert_eq!(field.hint("h").error(Some("e".into())).described_by(), "email-hint email-error");
    }

    #[test]
    fn the_summary_links_each_error_to_its_field() {
        let good = Field::new("a", "A");
        let bad = Field::new("b", "B").error(Some("Kirjoita b".into()));
        assert!(ErrorSummary::of("t", [&good]).is_none());
        let summary = ErrorSummary::of("t", [&good, &bad]).unwrap();
        assert_eq!(summary.items, [("Kirjoita b".to_owned(), "#b".to_owned())]);
    }

    #[test]
    fn options_of_one_heading_stand_together_and_keep_their_ids() {
        let under = |value: &str, heading: &str| Choice::new(value, value).under(heading);
        let choices = Choices::many(Field::new("g", "G"), vec![under("1", "A"), under("2", "A"), under("3", "B")]);
        let groups = choices.groups();
        let ids = |place: usize| groups[place].options.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>();
        assert_eq!((groups[0].heading, ids(0)), ("A", vec!["g", "g-2"]));
        assert_eq!((groups[1].heading, ids(1), groups.len()), ("B", vec!["g-3"], 2));
        assert_eq!(Choices::many(Field::new("g", "G"), vec![Choice::new("1", "1")]).groups()[0].heading, "");
    }

    #[test]
    fn the_option_with_the_fields_value_is_chosen() {
        let choices =
            Choices::one(Field::new("s", "S").value("2"), vec![Choice::new("1", "yksi"), Choice::new("2", "kaksi")]);
        assert!(!choices.options[0].chosen && choices.options[1].chosen);
    }
}
