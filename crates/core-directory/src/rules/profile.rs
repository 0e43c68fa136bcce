use kernel::{Lang, MultiText, OrganisationId, Refusal};
use serde::{Deserialize, Serialize};

use super::{Identifier, LanguageTag, LineKind, Lines, Place};

/// The most people who can live in a place.
pub const POPULATION_LIMIT: i64 = 1_000_000_000;
/// The most names in languages besides those of the program.
pub const OTHER_NAMES_LIMIT: usize = 30;
/// The longest text about an organisation in one language, in characters.
pub const ABOUT_LIMIT: usize = 4_000;
/// The longest address on the web, in characters.
pub const WEBSITE_LIMIT: usize = 200;

/// A name in a language that the program does not speak, or another name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherName {
    /// Its language.
    pub tag: LanguageTag,
    /// The name.
    pub name: String,
}

/// What the directory tells of an organisation besides its names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    /// Whose.
    pub organisation: OrganisationId,
    /// How many people live there.
    pub population: Option<i64>,
    /// Where it is.
    pub place: Option<Place>,
    /// The languages in which it works.
    pub languages: Vec<LanguageTag>,
    /// Its names in further languages.
    pub other_names: Vec<OtherName>,
    /// What it says about itself.
    pub about: MultiText,
    /// Its page on the web; may be empty.
    pub website: String,
    /// By what registers know it, each register once.
    pub identifiers: Vec<Identifier>,
    /// What it offers, looks for, and its units, in the order of [`LineKind::ALL`].
    pub lines: [Lines; 3],
    /// Counts changes; 0 where nothing was ever said.
    pub version: i64,
}

/// What somebody wants a profile to say.
#[derive(Clone, Debug)]
pub struct ProfileChange {
    /// How many people live there.
    pub population: Option<i64>,
    /// Where it is.
    pub place: Option<Place>,
    /// The languages in which it works.
    pub languages: Vec<LanguageTag>,
    /// Its names in further languages.
    pub other_names: Vec<OtherName>,
    /// What it says about itself.
    pub about: MultiText,
    /// Its page on the web.
    pub website: String,
    /// By what registers know it.
    pub identifiers: Vec<Identifier>,
    /// What it offers, looks for, and its units.
    pub lines: [Lines; 3],
}

impl ProfileChange {
    /// What makes any profile say the same as this one.
    pub fn of(profile: &Profile) -> Self {
        let Profile { population, place, languages, other_names, about, website, identifiers, lines, .. } =
            profile.clone();
        Self { population, place, languages, other_names, about, website, identifiers, lines }
    }
}

impl Profile {
    /// A profile that says nothing yet.
    pub fn empty(organisation: OrganisationId) -> Self {
        Self {
            organisation,
            population: None,
            place: None,
            languages: Vec::new(),
            other_names: Vec::new(),
            about: MultiText::default(),
            website: String::new(),
            identifiers: Vec::new(),
            lines: LineKind::ALL.map(|_| Lines::none(Lang::Fi)),
            version: 0,
        }
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self { version: self.version, lines: self.lines.clone(), ..Self::empty(self.organisation) }
            && self.lines.iter().all(|lines| lines.lines.is_empty())
    }

    /// The lines of this kind.
    pub fn lines(&self, kind: LineKind) -> &Lines {
        let [offered, sought, units] = &self.lines;
        match kind {
            LineKind::Offered => offered,
            LineKind::Sought => sought,
            LineKind::Unit => units,
        }
    }

    /// The same as somebody wants it. All that is wrong is refused at once: `population-unclear`, `other-names-too-many`,
    /// `about-too-long`, `profile-website-unclear`, `profile-website-too-long`.
    pub fn changed(self, change: &ProfileChange) -> Result<Self, Vec<Refusal>> {
        let mut refusals = Vec::new();
        if change.population.is_some_and(|people| !(0..=POPULATION_LIMIT).contains(&people)) {
            refusals.push(Refusal::new("population-unclear").on("population"));
        }
        if change.other_names.len() > OTHER_NAMES_LIMIT {
            refusals.push(Refusal::new("other-names-too-many").on("other-names").with("limit", OTHER_NAMES_LIMIT));
        }
        for lang in Lang::ALL {
            if change.about.exact(lang).is_some_and(|text| text.chars().count() > ABOUT_LIMIT) {
                refusals.push(Refusal::new("about-too-long").on(format!("about-{lang}")).with("limit", ABOUT_LIMIT));
            }
        }
        refusals.extend(website(&change.website).err());
        if !refusals.is_empty() {
            return Err(refusals);
        }
        let ProfileChange { population, place, languages, other_names, about, website, identifiers, lines } =
            change.clone();
        Ok(Self { population, place, languages, other_names, about, website, identifiers, lines, ..self })
    }
}

impl OtherName {
    /// The names that were typed, one a line: `se: Anár`; refused with `other-name-unclear`, which tells the line, or with
    /// `other-name-too-long`.
    pub fn typed(text: &str) -> Result<Vec<Self>, Refusal> {
        let mut names: Vec<Self> = Vec::new();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let unclear = || Refusal::new("other-name-unclear").on("other-names").with("line", line);
            let (tag, name) = line.split_once(':').ok_or_else(unclear)?;
            let (tag, name) = (tag.trim().parse().map_err(|()| unclear())?, name.trim());
            if name.is_empty() {
                return Err(unclear());
            }
            if name.chars().count() > core_people::rules::NAME_LIMIT {
                let limit = core_people::rules::NAME_LIMIT;
                return Err(Refusal::new("other-name-too-long").on("other-names").with("limit", limit));
            }
            let one = Self { tag, name: name.to_owned() };
            if !names.contains(&one) {
                names.push(one);
            }
        }
        Ok(names)
    }
}

/// A page on the web, or none; refused with `profile-website-too-long` or `profile-website-unclear`.
pub fn website(text: &str) -> Result<(), Refusal> {
    if text.chars().count() > WEBSITE_LIMIT {
        return Err(Refusal::new("profile-website-too-long").on("website").with("limit", WEBSITE_LIMIT));
    }
    if text.is_empty() || is_website(text) {
        Ok(())
    } else {
        Err(Refusal::new("profile-website-unclear").on("website"))
    }
}

/// An address on the web that a browser opens.
fn is_website(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let has_name = |host: &str| host.split('/').next().is_some_and(|name| name.contains('.') && !name.starts_with('.'));
    host.is_some_and(has_name) && !text.chars().any(|sign| sign.is_whitespace() || sign.is_control())
}

#[cfg(test)]
mod tests {
    use super::{ABOUT_LIMIT, OTHER_NAMES_LIMIT, OtherName, POPULATION_LIMIT, Profile, ProfileChange, WEBSITE_LIMIT};
    use crate::rules::{LineKind, Lines};
    use kernel::{Chance, Lang, Moment, MultiText, OrganisationId};

    fn profile() -> Profile {
        Profile::empty(OrganisationId::new(Moment::from_millis(0), &Chance::seeded(1)))
    }

    fn nothing() -> ProfileChange {
        ProfileChange::of(&profile())
    }

    fn codes(change: &ProfileChange) -> Vec<&'static str> {
        profile().changed(change).err().unwrap_or_default().iter().map(|refusal| refusal.code).collect()
    }

    #[test]
    fn names_in_any_language_are_one_a_line() {
        let names = OtherName::typed("se: Anár\n\n el:Αθήνα\nse: Anár").unwrap();
        let shown: Vec<String> = names.iter().map(|one| format!("{} {}", one.tag, one.name)).collect();
        assert_eq!(shown, ["se Anár", "el Αθήνα"]);
        for wrong in ["Anár", "suomi: Anár", "se:", ": Anár"] {
            assert_eq!(OtherName::typed(wrong).unwrap_err().code, "other-name-unclear", "{wrong}");
        }
        assert!(OtherName::typed(&format!("se: {}", "á".repeat(150))).is_ok());
        assert_eq!(OtherName::typed(&format!("se: {}", "á".repeat(151))).unwrap_err().code, "other-name-too-long");
    }

    #[test]
    fn a_profile_has_its_limits() {
        let lines = |count: usize| (0..count).map(|n| format!("se: {n}")).collect::<Vec<_>>().join("\n");
        let names = |count: usize| OtherName::typed(&lines(count)).unwrap();
        let about = |length: usize| MultiText::of(Lang::Sv, "ä".repeat(length));
        let website = |length: usize| format!("https://a.example/{}", "x".repeat(length - 18));
        let within = ProfileChange {
            population: Some(POPULATION_LIMIT),
            other_names: names(OTHER_NAMES_LIMIT),
            about: about(ABOUT_LIMIT),
            website: website(WEBSITE_LIMIT),
            ..nothing()
        };
        assert_eq!(codes(&within), [""; 0]);
        let beyond = ProfileChange {
            population: Some(POPULATION_LIMIT + 1),
            other_names: names(OTHER_NAMES_LIMIT + 1),
            about: about(ABOUT_LIMIT + 1),
            website: website(WEBSITE_LIMIT + 1),
            ..nothing()
        };
        assert_eq!(
            codes(&beyond),
            ["population-unclear", "other-names-too-many", "about-too-long", "profile-website-too-long"]
        );
        assert_eq!(codes(&ProfileChange { population: Some(-1), ..nothing() }), ["population-unclear"]);
    }

    #[test]
    fn a_website_is_one_that_a_browser_opens() {
        for good in ["https://www.kuopio.fi", "http://x.example/a?b=ä"] {
            assert_eq!(codes(&ProfileChange { website: good.into(), ..nothing() }), [""; 0], "{good}");
        }
        for wrong in [
            "www.kuopio.fi",
            "javascript:alert(1)",
            "https://",
            "https://localhost",
            "https://a b.example",
            "ftp://x.example",
        ] {
            assert_eq!(
                codes(&ProfileChange { website: wrong.into(), ..nothing() }),
                ["profile-website-unclear"],
                "{wrong}"
            );
        }
    }

    #[test]
    fn a_profile_that_says_nothing_is_empty() {
        assert!(profile().is_empty());
        assert!(!Profile { population: Some(0), ..profile() }.is_empty());
        let offered = Lines { lang: Lang::Sv, lines: vec!["Råd".into()] };
        let told = Profile { lines: [offered, Lines::none(Lang::Sv), Lines::none(Lang::En)], ..profile() };
        assert!(!told.is_empty());
        assert_eq!(told.lines(LineKind::Offered).lines, ["Råd"]);
    }
}
