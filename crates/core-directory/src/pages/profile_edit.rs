//! Telling of an organisation.

use askama::Template;
use axum::response::Response;
use core_people::store::organisation;
use kernel::{Lang, MultiText, OrganisationId, Refusal, Result};
use kit_db::Tx;
use kit_web::compare::{Compared, version};
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Checks, Done, Form, Reader, Visit, answer};

use super::organisation::line_word;
use super::{href, scheme_words};
use crate::actions::change_profile;
use crate::rules::access::MayTell;
use crate::rules::{
    ABOUT_LIMIT, IDENTIFIER_LIMIT, Identifier, LanguageTag, LineKind, Lines, OtherName, Place, Profile, ProfileChange,
    Scheme, WEBSITE_LIMIT,
};
use crate::store::profile;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/profile_edit.html")]
struct ProfilePage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    heading: String,
    fields: Fields,
    /// All fields in both versions, where somebody else saved them meanwhile.
    compared: Option<Vec<Compared>>,
    draft: String,
    cancel: String,
    hidden: Vec<Hidden>,
}

/// The fields of the form, in the order in which they stand.
struct Fields {
    population: Field,
    latitude: Field,
    longitude: Field,
    languages: Field,
    other_names: Field,
    website: Field,
    about: Vec<Field>,
    lines_lang: Choices,
    lines: Vec<Field>,
    identifiers: Vec<Field>,
}

/// `GET /organisations/{organisation}/profile`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let id: OrganisationId = visit.param("organisation")?;
    visit.read(move |tx, reader| shown(tx, reader, id, &[])).await
}

/// `POST /organisations/{organisation}/profile`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let id: OrganisationId = visit.param("organisation")?;
    visit
        .submit(
            move |tx, doing| {
                let leave = MayTell::of(doing.reader.viewer()?, id)?;
                let form = doing.form();
                change_profile(tx, &doing.occasion, &leave, form.whole("version")?, &read(form)?)?;
                Ok(Done::to(href(id)).saying("done-profile-changed"))
            },
            move |tx, reader, refusals| shown(tx, reader, id, refusals),
        )
        .await
}

/// A profile as the form says, all that is wrong with it at once.
fn read(form: &Form) -> Result<ProfileChange> {
    let mut checks = Checks::new();
    let population = checks.take(people(form.raw("population")))?;
    let latitude = checks.take(form.number("latitude"))?;
    let longitude = checks.take(form.number("longitude"))?;
    let place = checks.take(Place::of(latitude, longitude).map_err(Into::into))?;
    let languages = checks.take(LanguageTag::list(form.raw("languages")).map_err(Into::into))?;
    let other_names = checks.take(OtherName::typed(form.raw("other-names")).map_err(Into::into))?;
    let mut identifiers = Vec::new();
    for scheme in Scheme::ALL {
        identifiers.extend(checks.take(Identifier::typed(scheme, form.raw(scheme.name())).map_err(Into::into))?);
    }
    let lang: Lang = form.value("lines-lang")?;
    let mut lines = LineKind::ALL.map(|_| Lines::none(lang));
    for (kind, place) in LineKind::ALL.into_iter().zip(&mut lines) {
        let typed = Lines::typed(kind, lang, form.raw(kind.name())).map(Some).map_err(Into::into);
        *place = checks.take(typed)?.unwrap_or_else(|| Lines::none(lang));
    }
    checks.done()?;
    let about = Lang::ALL.into_iter();
    let about =
        about.fold(MultiText::default(), |text, lang| text.with(lang, form.long_text(&format!("about-{lang}"))));
    let website = form.text("website");
    Ok(ProfileChange { population, place, languages, other_names, about, website, identifiers, lines })
}

/// People are counted whole; refused with `population-unclear`.
fn people(text: &str) -> Result<Option<i64>> {
    let digits: String = text.chars().filter(|sign| !sign.is_whitespace()).collect();
    if digits.is_empty() {
        return Ok(None);
    }
    digits.parse().map(Some).map_err(|_unclear| Refusal::new("population-unclear").on("population").into())
}

fn shown(tx: &mut Tx<'_>, reader: &Reader, id: OrganisationId, refusals: &[Refusal]) -> Result<Response> {
    MayTell::of(reader.viewer()?, id)?;
    let lang = reader.lang;
    let named = organisation::get(tx, id)?;
    let kept = profile::get(tx, id)?;
    let standing = texts(&kept);
    let fields = fields(reader, &standing, &kept, refusals);
    let is_conflict = refusals.iter().any(|refusal| refusal.code == "changed-meanwhile");
    let compared = is_conflict.then(|| compared(&standing, &fields));
    let typed = (!refusals.is_empty()).then(|| reader.visit().form());
    let heading = named.names.pick(lang).0.to_owned();
    let mut shell = reader.shell(t::profile_edit(lang));
    shell.breadcrumbs = vec![Link::new(t::directory(lang), "/organisations"), Link::new(&heading, href(id))];
    answer::page(&ProfilePage {
        shell,
        summary: reader.summary(refusals),
        heading,
        fields,
        compared,
        draft: format!("organisation-{id}"),
        cancel: href(id),
        hidden: [reader.hidden(), vec![version(kept.version, typed, is_conflict)]].concat(),
    })
}

/// What is kept, as the fields of the form have it: names of fields, each with its text.
fn texts(kept: &Profile) -> Vec<(String, String)> {
    let degrees = |of: fn(Place) -> f64| kept.place.map(|at| of(at).to_string()).unwrap_or_default();
    let tags: Vec<&str> = kept.languages.iter().map(LanguageTag::as_str).collect();
    let names: Vec<String> = kept.other_names.iter().map(|one| format!("{}: {}", one.tag, one.name)).collect();
    let mut texts = vec![
        ("population".to_owned(), kept.population.map(|people| people.to_string()).unwrap_or_default()),
        ("latitude".to_owned(), degrees(|at| at.latitude)),
        ("longitude".to_owned(), degrees(|at| at.longitude)),
        ("languages".to_owned(), tags.join(", ")),
        ("other-names".to_owned(), names.join("\n")),
        ("website".to_owned(), kept.website.clone()),
    ];
    let about = |lang: Lang| (format!("about-{lang}"), kept.about.exact(lang).unwrap_or_default().to_owned());
    texts.extend(Lang::ALL.map(about));
    texts.extend(LineKind::ALL.map(|kind| (kind.name().to_owned(), kept.lines(kind).lines.join("\n"))));
    let value = |scheme: Scheme| kept.identifiers.iter().find(|one| one.scheme == scheme).map(|one| one.value.clone());
    texts.extend(Scheme::ALL.map(|scheme| (scheme.name().to_owned(), value(scheme).unwrap_or_default())));
    texts
}

fn fields(reader: &Reader, standing: &[(String, String)], kept: &Profile, refusals: &[Refusal]) -> Fields {
    let lang = reader.lang;
    let field = |name: &str, label: &str| {
        let kept = standing.iter().find(|(known, _)| known == name).map_or("", |(_, text)| text);
        reader.field(name, label, refusals).value(reader.standing(name, kept))
    };
    let about = |of: Lang| {
        let label = match of {
            Lang::Fi => t::about_in_finnish(lang),
            Lang::Sv => t::about_in_swedish(lang),
            Lang::En => t::about_in_english(lang),
        };
        field(&format!("about-{of}"), label).limit(ABOUT_LIMIT).lang(of)
    };
    let lines_lang = reader.field("lines-lang", t::lines_lang(lang), refusals).hint(t::lines_lang_hint(lang));
    let lines_lang = lines_lang.value(reader.standing("lines-lang", lines_language(reader, kept).tag()));
    Fields {
        population: field("population", t::population(lang)),
        latitude: field("latitude", t::latitude(lang)).hint(t::latitude_hint(lang)),
        longitude: field("longitude", t::longitude(lang)).hint(t::longitude_hint(lang)),
        languages: field("languages", t::languages(lang)).hint(t::languages_hint(lang)),
        other_names: field("other-names", t::other_names(lang)).hint(t::other_names_hint(lang)),
        website: field("website", t::website(lang)).hint(t::website_hint(lang)).limit(WEBSITE_LIMIT),
        about: Lang::ALL.map(about).to_vec(),
        lines_lang: Choices::one(lines_lang, Lang::ALL.map(|of| Choice::new(of.tag(), of.own_name())).to_vec()),
        lines: LineKind::ALL.map(|kind| field(kind.name(), line_word(lang, kind)).hint(t::lines_hint(lang))).to_vec(),
        identifiers: Scheme::ALL
            .map(|scheme| {
                let field = field(scheme.name(), scheme_words::name(lang, scheme)).limit(IDENTIFIER_LIMIT);
                field.hint(scheme_words::hint(lang, scheme))
            })
            .to_vec(),
    }
}

/// The language of the lines that there are, else the reader's.
fn lines_language(reader: &Reader, kept: &Profile) -> Lang {
    let told = kept.lines.iter().find(|lines| !lines.lines.is_empty());
    told.map_or(reader.lang, |lines| lines.lang)
}

fn compared(standing: &[(String, String)], fields: &Fields) -> Vec<Compared> {
    let one = [
        &fields.population,
        &fields.latitude,
        &fields.longitude,
        &fields.languages,
        &fields.other_names,
        &fields.website,
    ];
    let all = one.into_iter().chain(&fields.about).chain(&fields.lines).chain(&fields.identifiers);
    let theirs = |name: &str| standing.iter().find(|(known, _)| known == name).map_or("", |(_, text)| text);
    all.map(|field| Compared::new(&field.name, &field.label, theirs(&field.name), &field.value)).collect()
}
