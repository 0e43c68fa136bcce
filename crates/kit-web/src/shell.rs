//! What the shell of every page needs to know: `templates/page.html` renders it.

use kernel::Lang;

use crate::form_view::Hidden;

/// Everything around a page's own content. All texts are in the reader's language already.
#[derive(Clone, Debug)]
pub struct Shell {
    /// The language of the page, for `<html lang>`.
    pub lang: Lang,
    /// Light, dark, or as the reader's device has it.
    pub theme: Theme,
    /// What the page is; the browser's title and the bookmark. An erroneous form puts the word for
    /// "error" in front.
    pub title: String,
    /// The name in the header, after the mark; "Kortteli" or the network's own.
    pub site_name: String,
    /// The city or space in which the reader is, beside the name; empty when there is none.
    pub place: String,
    /// Where the mark leads.
    pub home_href: String,
    /// The pages of the first level, at most seven.
    pub nav: Vec<Link>,
    /// Where the search field in the header leads; empty on the page of search itself, which has its own.
    pub search: &'static str,
    /// Who is signed in, or where to sign in.
    pub account: Account,
    /// The languages of the interface, each by its own name.
    pub languages: Vec<Switch>,
    /// The themes to choose from, in the footer; empty where nothing can be chosen.
    pub themes: Vec<Switch>,
    /// The way from the front page to the page above this one; the page itself is not in it.
    pub breadcrumbs: Vec<Link>,
    /// What has just happened, said once on top of the page.
    pub notice: Option<Notice>,
    /// Addresses of styles, script and pictures.
    pub assets: Assets,
    /// The fixed words of the shell.
    pub words: ShellWords,
    /// When the page was made, in words, for its copy on paper: "Tulostettu 22.11.2026 klo 9.05".
    pub printed: String,
    /// The footer's links: accessibility statement, cookies, about.
    pub footer: Vec<Link>,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the reader's device has it.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// The value of `data-theme`, of the cookie and of the choice in the footer.
    pub const fn code(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }
}

/// A link in the navigation, the breadcrumbs or the footer.
#[derive(Clone, Debug, Default)]
pub struct Link {
    /// Its words.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// Whether the reader is there, or below it.
    pub current: bool,
    /// The language of its words, where they are content.
    pub lang: Option<Lang>,
}

impl Link {
    /// A link to somewhere else than the page itself.
    pub fn new(label: impl Into<String>, href: impl Into<String>) -> Self {
        Self { label: label.into(), href: href.into(), current: false, lang: None }
    }

    /// The same link, its words in a language of their own.
    #[must_use]
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }

    /// The same link, marked when the reader is there.
    #[must_use]
    pub fn current_if(mut self, current: bool) -> Self {
        self.current = current;
        self
    }
}

/// One of a few states of the interface that the reader can switch to: a language or a theme.
#[derive(Clone, Debug)]
pub struct Switch {
    /// Its words, in the language named by `lang` where there is one.
    pub label: String,
    /// Where the choice is made.
    pub href: String,
    /// Whether it is chosen.
    pub current: bool,
    /// The language that a choice of language leads to.
    pub lang: Option<Lang>,
}

/// Who reads.
#[derive(Clone, Debug)]
pub enum Account {
    /// Somebody who is signed in.
    SignedIn {
        /// The person's name.
        name: String,
        /// The organisation that the person acts for; empty when acting for nobody but oneself.
        acting_for: String,
        /// The person's own page: own data, sessions, language.
        href: String,
        /// Where signing out is posted to.
        sign_out_action: String,
        /// The hidden fields that the post needs.
        sign_out_hidden: Vec<Hidden>,
    },
    /// Somebody unknown, who can sign in here.
    SignedOut {
        /// The sign-in page.
        href: String,
    },
    /// Pages on which neither is offered, such as the sign-in page itself.
    Unasked,
}

/// What kind of thing a notice tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoticeKind {
    /// Something to know.
    #[default]
    Info,
    /// What the reader wanted has been done.
    Done,
    /// It has not been done, and the reader should know why.
    Problem,
}

impl NoticeKind {
    /// The end of the CSS class.
    pub const fn code(self) -> &'static str {
        match self {
            NoticeKind::Info => "info",
            NoticeKind::Done => "done",
            NoticeKind::Problem => "problem",
        }
    }
}

/// What has just happened.
#[derive(Clone, Debug, Default)]
pub struct Notice {
    /// What it tells: news, a deed done, or a problem.
    pub kind: NoticeKind,
    /// What happened, in one sentence.
    pub title: String,
    /// What comes next; may be empty.
    pub text: String,
    /// A way on, for example to undo; may be missing.
    pub link: Option<Link>,
}

/// Addresses of the files that a page loads, with the hash of their content in the name.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// Style sheets in their order: ours first, then a network's own colours.
    pub styles: Vec<String>,
    /// The script, an ES module.
    pub script: String,
    /// The font that is fetched at once.
    pub font: String,
    /// The mark as the browser's icon.
    pub icon: String,
}

/// The fixed words of the shell, in the reader's language.
#[derive(Clone, Copy, Debug)]
pub struct ShellWords {
    /// "Skip to the content".
    pub skip: &'static str,
    /// "Menu", on phones.
    pub menu: &'static str,
    /// What the navigation is called for those who hear it: "Main navigation".
    pub navigation: &'static str,
    /// What the breadcrumbs are called: "You are here".
    pub breadcrumbs: &'static str,
    /// "Language".
    pub language: &'static str,
    /// "Colours", for the choice of a theme.
    pub theme: &'static str,
    /// "Search the whole service", the name of the field in the header.
    pub search: &'static str,
    /// "Search", on its button.
    pub search_go: &'static str,
    /// "Sign in".
    pub sign_in: &'static str,
    /// "Sign out".
    pub sign_out: &'static str,
    /// "acting for", said between the person's name and the organisation to those who hear it.
    pub acting_for: &'static str,
    /// What the footer's links are called: "About this service".
    pub footer: &'static str,
    /// One sentence about the program, in the footer.
    pub about: &'static str,
    /// "Draft kept in this browser at", before a time of day; the script says it under long forms.
    pub draft_kept: &'static str,
    /// "What you typed earlier is back".
    pub draft_back: &'static str,
    /// "Sending…", on a button that has been pressed.
    pub sending: &'static str,
}
