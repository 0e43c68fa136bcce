use kernel::{Lang, Refusal, RefusalKind};

use crate::app::Navigation;
use crate::assets;
use crate::failure::encoded;
use crate::form_view::{ErrorSummary, Field};
use crate::reader::Reader;
use crate::shell::{Account, Link, Notice, NoticeKind, Shell, ShellWords, Switch, Theme};
use crate::words as t;

/// The page of search, which the program has.
const SEARCH: &str = "/search";

impl Reader {
    /// The shell of a page with this title: navigation, who is signed in, languages, and the notice
    /// that the address asks for. Where a form comes back, the title says first that something is wrong:
    /// who hears pages hears the title before anything else.
    pub fn shell(&self, title: impl Into<String>) -> Shell {
        let here = self.visit().path();
        Shell {
            lang: self.lang,
            theme: match self.visit().theme() {
                "light" => Theme::Light,
                "dark" => Theme::Dark,
                _ => Theme::Auto,
            },
            title: self.title(title.into()),
            site_name: self.app().site().name.clone(),
            place: self
                .viewer
                .as_ref()
                .and_then(|viewer| viewer.acting_for.clone())
                .map_or(String::new(), |(_, name)| name),
            home_href: "/".into(),
            nav: self.navigation(here),
            search: if here == SEARCH { "" } else { SEARCH },
            account: self.account(),
            languages: self.languages(here),
            themes: self.themes(here),
            breadcrumbs: Vec::new(),
            notice: self.notice(),
            assets: assets::addresses().clone(),
            words: words(self.lang),
            printed: t::shell_printed(self.lang, kit_words::day(self.lang, self.today)),
            footer: vec![
                Link::new(t::accessibility_title(self.lang), "/accessibility").current_if(here == "/accessibility"),
                Link::new(t::cookies_title(self.lang), "/cookies").current_if(here == "/cookies"),
                Link::new(t::about_title(self.lang), "/about").current_if(here == "/about"),
            ],
        }
    }

    fn title(&self, title: String) -> String {
        if self.was_refused() { format!("{}: {title}", t::form_error(self.lang)) } else { title }
    }

    /// A field with the refusal about it, if one of these is.
    pub fn field(&self, name: &str, label: impl Into<String>, refusals: &[Refusal]) -> Field {
        let refusal = refusals.iter().find(|refusal| refusal.field.as_deref() == Some(name));
        Field::new(name, label).error(refusal.map(|refusal| self.word(refusal)))
    }

    /// All refusals of a form for the top of the page, each linked to its field. What is only asked is not among them.
    pub fn summary(&self, refusals: &[Refusal]) -> Option<ErrorSummary> {
        let address = |refusal: &Refusal| refusal.field.as_ref().map_or(String::new(), |field| format!("#{field}"));
        let wrong = refusals.iter().filter(|refusal| refusal.kind != RefusalKind::Question);
        let items: Vec<_> = wrong.map(|refusal| (self.word(refusal), address(refusal))).collect();
        (!items.is_empty()).then(|| ErrorSummary { title: t::form_problem(self.lang).to_owned(), items })
    }

    fn navigation(&self, here: &str) -> Vec<Link> {
        let shown = |entry: &&Navigation| (entry.shown)(self.viewer.as_ref());
        let is_here = |path: &str| here == path || (path != "/" && here.starts_with(&format!("{path}/")));
        let link = |entry: &Navigation| Link::new((entry.label)(self.lang), entry.path).current_if(is_here(entry.path));
        self.app().navigation().iter().filter(shown).map(link).collect()
    }

    fn account(&self) -> Account {
        match &self.viewer {
            Some(viewer) => Account::SignedIn {
                name: viewer.name.clone(),
                acting_for: viewer.acting_for.as_ref().map_or(String::new(), |(_, name)| name.clone()),
                href: "/account".into(),
                sign_out_action: "/sign-out".into(),
                sign_out_hidden: self.hidden(),
            },
            None if self.visit().path().starts_with("/sign-in") => Account::Unasked,
            None => Account::SignedOut { href: "/sign-in".into() },
        }
    }

    fn languages(&self, here: &str) -> Vec<Switch> {
        let switch = |lang: Lang| Switch {
            label: lang.own_name().to_owned(),
            href: format!("/choice/lang/{lang}?back={}", encoded(here)),
            current: lang == self.lang,
            lang: Some(lang),
        };
        Lang::ALL.into_iter().map(switch).collect()
    }

    fn themes(&self, here: &str) -> Vec<Switch> {
        let names = [
            ("auto", t::theme_auto(self.lang)),
            ("light", t::theme_light(self.lang)),
            ("dark", t::theme_dark(self.lang)),
        ];
        let switch = |(code, label): (&str, &str)| Switch {
            label: label.to_owned(),
            href: format!("/choice/theme/{code}?back={}", encoded(here)),
            current: code == self.visit().theme(),
            lang: None,
        };
        names.into_iter().map(switch).collect()
    }

    fn notice(&self) -> Option<Notice> {
        let code = self.visit().query().raw("notice");
        let title = code.starts_with("done-").then(|| self.app().known_word(self.lang, code)).flatten()?;
        Some(Notice { kind: NoticeKind::Done, title, ..Notice::default() })
    }
}

fn words(lang: Lang) -> ShellWords {
    ShellWords {
        skip: t::shell_skip(lang),
        menu: t::shell_menu(lang),
        navigation: t::shell_navigation(lang),
        breadcrumbs: t::shell_breadcrumbs(lang),
        language: t::shell_language(lang),
        theme: t::shell_theme(lang),
        search: t::shell_search(lang),
        search_go: t::search(lang),
        sign_in: t::sign_in(lang),
        sign_out: t::sign_out(lang),
        acting_for: t::shell_acting_for(lang),
        footer: t::shell_footer(lang),
        about: t::shell_about(lang),
        draft_kept: t::shell_draft_kept(lang),
        draft_back: t::shell_draft_back(lang),
        sending: t::shell_sending(lang),
    }
}
