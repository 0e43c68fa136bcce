//! The shell around the sample pages.

use kernel::Lang;
use kit_web::form_view::Hidden;
use kit_web::shell::{Account, Assets, Link, Shell, ShellWords, Switch, Theme};

/// The built styles and script, found by their names without the hash.
pub struct Look {
    assets: Assets,
}

impl Look {
    /// The files of `web/dist`.
    pub fn new(names: &[String]) -> Self {
        let find = |start: &str, end: &str| {
            names.iter().find(|name| name.starts_with(start) && name.ends_with(end)).cloned().unwrap_or_default()
        };
        Self {
            assets: Assets {
                styles: vec![find("kortteli-", ".css")],
                script: find("kortteli-", ".js"),
                font: find("source-sans-3-latin-wght-normal-", ".woff2"),
                icon: find("icon-", ".svg"),
            },
        }
    }

    /// A page for somebody who is signed in, at one of the navigation's addresses.
    pub fn shell(&self, title: &str, at: &str) -> Shell {
        let nav = [
            ("Etusivu", "home.html"),
            ("Suunnitelma", "plan.html"),
            ("Toimenpiteet", "measures.html"),
            ("Sidosryhmät", "stakeholders.html"),
            ("Raportit", "report.html"),
            ("Käsikirja", "handbook.html"),
        ];
        let switch = |label: &str, current, lang| Switch { label: label.into(), href: "#main".into(), current, lang };
        Shell {
            lang: Lang::Fi,
            theme: Theme::Auto,
            title: title.into(),
            site_name: "Kortteli".into(),
            place: "Esimerkkilän kaupunki".into(),
            home_href: "plan.html".into(),
            nav: nav.into_iter().map(|(label, href)| Link::new(label, href).current_if(href == at)).collect(),
            search: "/search",
            account: Account::SignedIn {
                name: "Aino Esimerkki".into(),
                acting_for: "Esimerkkilän kaupunki".into(),
                href: "me.html".into(),
                sign_out_action: "sign-out".into(),
                sign_out_hidden: vec![Hidden::new("nonce", "0")],
            },
            languages: vec![
                switch("Suomi", true, Some(Lang::Fi)),
                switch("Svenska", false, Some(Lang::Sv)),
                switch("English", false, Some(Lang::En)),
            ],
            themes: vec![
                switch("Laitteen mukaan", true, None),
                switch("Vaalea", false, None),
                switch("Tumma", false, None),
            ],
            breadcrumbs: vec![Link::new("Suunnitelma 2026", "plan.html")],
            notice: None,
            assets: self.assets.clone(),
            words: WORDS,
            printed: "Tulostettu 22.11.2026 klo 9.05".into(),
            footer: vec![
                Link::new("Saavutettavuusseloste", "accessibility.html"),
                Link::new("Evästeet", "cookies.html"),
                Link::new("Tietoa palvelusta", "about.html"),
            ],
        }
    }
}

const WORDS: ShellWords = ShellWords {
    skip: "Siirry sisältöön",
    menu: "Valikko",
    navigation: "Päävalikko",
    breadcrumbs: "Olet täällä",
    language: "Kieli",
    theme: "Värit",
    search: "Hae koko palvelusta",
    search_go: "Hae",
    sign_in: "Kirjaudu sisään",
    sign_out: "Kirjaudu ulos",
    acting_for: "edustaa organisaatiota",
    footer: "Tietoa palvelusta",
    about: "Kortteli on kaupunkien yhteinen työtila.",
    draft_kept: "Luonnos on tallessa tässä selaimessa, klo",
    draft_back: "Aiemmin kirjoittamasi teksti on palautettu.",
    sending: "Lähetetään…",
};
