//! Two versions, an empty list, an address at which nothing is, and signing in.

use askama::Template;
use kit_web::compare::Compared;
use kit_web::form_view::{ErrorSummary, Field};
use kit_web::shell::{Account, Shell};

use crate::surroundings::Look;

/// Two people saved the same goal.
#[derive(Template)]
#[template(path = "versions.html")]
pub struct Versions {
    shell: Shell,
    fields: Vec<Compared>,
}

impl Versions {
    pub fn sample(look: &Look) -> Self {
        let field = |name: &str, label: &str, theirs: &str, yours: &str| Compared {
            name: name.into(),
            label: label.into(),
            theirs: theirs.into(),
            yours: yours.into(),
        };
        Self {
            shell: look.shell("Kärkeä on muutettu samaan aikaan", "plan.html"),
            fields: vec![
                field("title", "Otsikko", "Kaksoisraide itään", "Kaksoisraide itään ja tunti pois matkasta"),
                field(
                    "reason",
                    "Perustelu",
                    "Työmatkat ja tavaraliikenne kulkevat samalla raiteella. Vuoroja ei voi lisätä.",
                    "Työmatkat ja tavaraliikenne kulkevat samalla raiteella.\nLisävuorot edellyttävät toista raidetta.",
                ),
                field("owner", "Vastuu", "Kaupunginjohtaja", "Kaupunginjohtaja"),
            ],
        }
    }
}

/// A list with nothing in it yet.
#[derive(Template)]
#[template(path = "empty.html")]
pub struct Empty {
    shell: Shell,
}

impl Empty {
    pub fn sample(look: &Look) -> Self {
        Self { shell: look.shell("Sidosryhmät", "stakeholders.html") }
    }
}

/// An address at which nothing is.
#[derive(Template)]
#[template(path = "missing.html")]
pub struct Missing {
    shell: Shell,
}

impl Missing {
    pub fn sample(look: &Look) -> Self {
        let mut shell = look.shell("Sivua ei löydy", "");
        shell.account = Account::SignedOut { href: "sign-in.html".into() };
        shell.nav.clear();
        shell.place.clear();
        shell.breadcrumbs.clear();
        Self { shell }
    }
}

/// The sign-in page after an attempt that failed.
#[derive(Template)]
#[template(path = "sign_in.html")]
pub struct SignIn {
    shell: Shell,
    summary: Option<ErrorSummary>,
    email: Field,
    password: Field,
}

impl SignIn {
    pub fn sample(look: &Look) -> Self {
        let mut shell = look.shell("Virhe: Kirjaudu sisään", "");
        shell.account = Account::Unasked;
        shell.nav.clear();
        shell.place.clear();
        shell.breadcrumbs.clear();
        let email = Field::new("email", "Sähköposti")
            .autocomplete("username")
            .value("aino.esimerkki")
            .error(Some("Kirjoita koko osoite, esimerkiksi nimi@kaupunki.fi".into()));
        let password = Field::new("password", "Salasana").autocomplete("current-password");
        Self { shell, summary: ErrorSummary::of("Tarkista yksi kohta", [&email, &password]), email, password }
    }
}
