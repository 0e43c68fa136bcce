use kernel::{Lang, MultiText, Refusal};

use super::ids::{PostId, RegisterOrganisationId};
use super::limits::{LINE_LIMIT, NAME_LIMIT, fits};
use super::plain;

/// A post of an organisation, whoever holds it: minister, member, editor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    /// Its id.
    pub id: PostId,
    /// The organisation whose post it is.
    pub organisation: RegisterOrganisationId,
    /// What it is called.
    pub titles: MultiText,
    /// The area that it is for; may be empty.
    pub area: String,
    /// Counts changes.
    pub version: i64,
}

/// What somebody wants a post to be called.
#[derive(Clone, Debug)]
pub struct PostChange {
    /// What it is called.
    pub titles: MultiText,
    /// The area that it is for.
    pub area: String,
}

impl Post {
    /// What it is called for readers of this language.
    pub fn title(&self, lang: Lang) -> &str {
        self.titles.pick(lang).0
    }

    /// What it is found by.
    pub fn plain(&self) -> String {
        self.names().collect::<Vec<_>>().join("\n")
    }

    /// Whether it is called so in some language; the name is [`plain`].
    pub fn is_called(&self, name: &str) -> bool {
        self.names().any(|own| own == name)
    }

    /// Whether both are called the same in some language, for the same area.
    pub fn is_like(&self, other: &Post) -> bool {
        self.area == other.area && other.names().any(|name| self.is_called(&name))
    }

    fn names(&self) -> impl Iterator<Item = String> {
        Lang::ALL.into_iter().filter_map(|lang| self.titles.exact(lang)).map(plain)
    }

    /// The same as somebody wants it. All that is wrong is refused at once: `post-missing`, `name-too-long`,
    /// `line-too-long`.
    pub fn changed(self, change: &PostChange) -> Result<Self, Vec<Refusal>> {
        let mut refusals = Vec::new();
        if change.titles.is_empty() {
            refusals.push(Refusal::new("post-missing").on("title-fi"));
        }
        for lang in Lang::ALL {
            if change.titles.exact(lang).is_some_and(|title| title.chars().count() > NAME_LIMIT) {
                refusals.push(Refusal::new("name-too-long").on(format!("title-{lang}")).with("limit", NAME_LIMIT));
            }
        }
        refusals.extend(fits("post-area", &change.area, LINE_LIMIT).err());
        let PostChange { titles, area } = change.clone();
        if refusals.is_empty() { Ok(Self { titles, area, ..self }) } else { Err(refusals) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Post, PostChange};
    use crate::rules::{LINE_LIMIT, NAME_LIMIT, PostId, RegisterOrganisationId};
    use kernel::{Chance, Lang, Moment, MultiText};

    fn post(titles: MultiText) -> Post {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        let (id, organisation) = (PostId::new(at, &chance), RegisterOrganisationId::new(at, &chance));
        Post { id, organisation, titles, area: String::new(), version: 1 }
    }

    #[test]
    fn a_post_is_called_by_each_of_its_titles() {
        let minister = post(MultiText::of(Lang::Fi, "Liikenneministeri").with(Lang::Sv, "Trafikminister"));
        assert_eq!(minister.title(Lang::Sv), "Trafikminister");
        assert_eq!(minister.plain(), "liikenneministeri\ntrafikminister");
        assert!(minister.is_called("trafikminister") && !minister.is_called("minister"));
        assert!(minister.is_like(&post(MultiText::of(Lang::En, "trafikminister"))));
        assert!(!minister.is_like(&Post { area: "Savo".into(), ..minister.clone() }));
    }

    #[test]
    fn all_that_is_wrong_with_a_post_is_said_at_once() {
        let codes = |titles: MultiText, area: &str| -> Vec<&'static str> {
            let change = PostChange { titles, area: area.into() };
            let refused = post(MultiText::default()).changed(&change).err().unwrap_or_default();
            refused.iter().map(|refusal| refusal.code).collect()
        };
        assert_eq!(codes(MultiText::of(Lang::Sv, "ä".repeat(NAME_LIMIT)), ""), [""; 0]);
        assert_eq!(codes(MultiText::of(Lang::Sv, "ä".repeat(NAME_LIMIT + 1)), ""), ["name-too-long"]);
        assert_eq!(codes(MultiText::default(), &"ä".repeat(LINE_LIMIT + 1)), ["post-missing", "line-too-long"]);
    }
}
