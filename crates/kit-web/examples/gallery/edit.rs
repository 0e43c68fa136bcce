//! A form with every kind of field.

use askama::Template;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field};
use kit_web::shell::Shell;

use crate::surroundings::Look;

/// A long form that has come back with errors.
#[derive(Template)]
#[template(path = "edit.html")]
pub struct Edit {
    shell: Shell,
    summary: Option<ErrorSummary>,
    title: Field,
    kind: Choices,
    reason: Field,
    owner: Choices,
    helpers: Choices,
    starts: Field,
    ends: Field,
    value: Field,
    file: Field,
}

impl Edit {
    pub fn sample(look: &Look) -> Self {
        let title = Field::new("title", "Mitä tehdään?")
            .hint("Yksi teko, jonka toteutumisen voi todeta. Esimerkiksi: tapaamme liikenneministerin.")
            .limit(200)
            .error(Some("Kirjoita, mitä tehdään".into()));
        let ends = Field::new("ends", "Viimeistään")
            .value("2026-09-01")
            .error(Some("Viimeinen päivä on ennen ensimmäistä: valitse myöhempi".into()));
        Self {
            shell: look.shell("Virhe: Uusi toimenpide", "plan.html"),
            summary: ErrorSummary::of("Tarkista kaksi kohtaa", [&title, &ends]),
            kind: Choices::one(
                Field::new("kind", "Millainen toimenpide on?").value("advocacy"),
                vec![
                    Choice::new("advocacy", "Vaikuttamista").hint("tapaaminen, lausunto, aloite, kannanotto"),
                    Choice::new("communication", "Viestintää").hint("tiedote, tilaisuus, kampanja"),
                ],
            ),
            reason: Field::new("reason", "Miksi ja miten?")
                .hint("Näkyy raportissa. Muutama lause riittää.")
                .value("Ministeriön kehysriihi on maaliskuussa.\nRadan varren kunnat ovat mukana."),
            owner: Choices::one(
                Field::new("owner", "Kuka vastaa?").value("2"),
                vec![
                    Choice::new("", "Valitse"),
                    Choice::new("1", "Kaupunginjohtaja"),
                    Choice::new("2", "Yhteyspäällikkö"),
                ],
            ),
            helpers: Choices::many(
                Field::new("helpers", "Ketkä auttavat?"),
                vec![
                    Choice::new("3", "Viestintäjohtaja").chosen_if(true),
                    Choice::new("4", "Kaavoituspäällikkö"),
                    Choice::new("5", "Maakuntaliitto"),
                ],
            ),
            starts: Field::new("starts", "Alkaa").value("2026-10-01"),
            value: Field::new("value", "Arvioitu työmäärä").hint("Voit jättää tyhjäksi.").value("2,5"),
            file: Field::new("file", "Liite").hint("PDF, Word tai teksti, enintään 20 Mt."),
            title,
            ends,
        }
    }
}
