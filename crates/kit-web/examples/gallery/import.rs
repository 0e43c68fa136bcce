//! The importer: what was read, beside what it was read from.

use askama::Template;
use kit_web::shell::Shell;
use kit_web::tree::TreeItem;

use crate::surroundings::Look;

/// What the importer read, beside the source.
#[derive(Template)]
#[template(path = "import.html")]
pub struct Import {
    shell: Shell,
    tree: Vec<TreeItem>,
    source: Vec<&'static str>,
}

impl Import {
    pub fn sample(look: &Look) -> Self {
        let item = |number: &str, text: &str, note: &str, line: u8| TreeItem {
            note: note.into(),
            source: Some((format!("#r{line}"), format!("rivi {line}"))),
            ..TreeItem::new(number, text)
        };
        Self {
            shell: look.shell("Tarkista tuotu suunnitelma", "plan.html"),
            tree: vec![
                item("1", "Kaksoisraide itään", "kärki", 4).with(vec![
                    item("1.1", "Ratasuunnitelman rahoitus talousarvioon", "tavoite", 6).with(vec![item(
                        "1.1.1",
                        "Yhteinen kannanotto kuntien kanssa",
                        "osatavoite",
                        7,
                    )]),
                    item("1.2", "Puolen tunnin vuoroväli", "tavoite", 8),
                    TreeItem {
                        folded: Some("3 sidosryhmää".into()),
                        ..item("", "Sidosryhmät", "", 9).with(vec![
                            item("", "Ministeriöt: liikenne ja viestintä, valtiovarain", "", 10),
                            item("", "Radan varren kunnat", "", 11),
                            item("", "Rautatieyhtiöt", "", 12),
                        ])
                    },
                ]),
                item("2", "Korkeakouluun uusia aloituspaikkoja", "kärki", 14).with(vec![item(
                    "2.1",
                    "400 aloituspaikkaa vuoteen 2028 mennessä",
                    "tavoite",
                    16,
                )]),
            ],
            source: vec![
                "Esimerkkilän kaupunki",
                "Edunvalvontasuunnitelma 2026",
                "",
                "Kärki 1. Kaksoisraide itään",
                "Perustelu: työmatkat ja tavaraliikenne kulkevat samalla raiteella.",
                "• Ratasuunnitelman rahoitus talousarvioon",
                "   – Yhteinen kannanotto kuntien kanssa",
                "• Puolen tunnin vuoroväli",
                "Sidosryhmät",
                "Ministeriöt: liikenne ja viestintä, valtiovarain",
                "Radan varren kunnat",
                "Rautatieyhtiöt",
                "",
                "Kärki 2. Korkeakouluun uusia aloituspaikkoja",
                "Perustelu: alueen yrityksiltä puuttuu joka vuosi 300 osaajaa.",
                "• 400 aloituspaikkaa vuoteen 2028 mennessä",
                "(ks. myös liite 3, jota ei ole julkaistu)",
            ],
        }
    }
}
