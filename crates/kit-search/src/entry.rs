use kernel::{Lang, MultiText, PersonId, Ref, SpaceId};

/// Who may see a part of a record, from everybody to the fewest. Whoever may see one level of a space may see those
/// before it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Everybody.
    Public,
    /// Whoever has a role in the space, and who administers the installation.
    Inside,
    /// Whoever has a role in the space.
    Member,
    /// Those who work on it: officers and coordinators.
    Team,
    /// Coordinators, and who is named in the record.
    Confidential,
}

impl Level {
    /// All of them, from everybody to the fewest.
    pub const ALL: [Level; 5] = [Level::Public, Level::Inside, Level::Member, Level::Team, Level::Confidential];

    /// Its place in [`Level::ALL`].
    pub(crate) const fn rank(self) -> u64 {
        self as u64
    }
}

/// What a part of a record is, for the order of what is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// What the record is called.
    Title,
    /// Names of people and organisations: found with other accents, by their beginning and with a letter wrong.
    Names,
    /// Everything else that it says.
    Body,
}

/// A piece of a record's text with who may see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Who may see it.
    pub level: Level,
    /// What it is.
    pub weight: Weight,
    /// The language that it is in, where that is another than the entry's. Names without one may be in any.
    pub lang: Option<Lang>,
    /// The text as people wrote it.
    pub text: String,
}

impl Part {
    /// The languages that its words may be of, in an entry of this language.
    pub(crate) fn langs(&self, of_entry: Lang) -> Vec<Lang> {
        match (self.lang, self.weight) {
            (Some(lang), _) => vec![lang],
            (None, Weight::Names) => Lang::ALL.to_vec(),
            (None, Weight::Title | Weight::Body) => vec![of_entry],
        }
    }
}

/// A record as search knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which record.
    pub subject: Ref,
    /// The records that it goes with: when one of these is indexed again or gone, so is this.
    pub within: Vec<Ref>,
    /// In which space it is; without one, levels above public are nobody's.
    pub space: Option<SpaceId>,
    /// The year that it is about.
    pub year: Option<i64>,
    /// The language that it is written in.
    pub lang: Lang,
    /// Who is named in it and so may see its confidential parts.
    pub named: Vec<PersonId>,
    /// Its texts.
    pub parts: Vec<Part>,
}

impl Entry {
    /// An entry for this record without any text yet.
    pub fn new(subject: Ref, lang: Lang) -> Self {
        Self { subject, within: Vec::new(), space: None, year: None, lang, named: Vec::new(), parts: Vec::new() }
    }

    /// It goes with this record.
    #[must_use]
    pub fn within(mut self, record: Ref) -> Self {
        self.within.push(record);
        self
    }

    /// It is in this space.
    #[must_use]
    pub fn in_space(mut self, space: SpaceId) -> Self {
        self.space = Some(space);
        self
    }

    /// It is about this year.
    #[must_use]
    pub fn of_year(mut self, year: i64) -> Self {
        self.year = Some(year);
        self
    }

    /// This person is named in it.
    #[must_use]
    pub fn naming(mut self, person: PersonId) -> Self {
        self.named.push(person);
        self
    }

    /// What it is called, for whom.
    #[must_use]
    pub fn title(self, level: Level, text: impl Into<String>) -> Self {
        self.part(level, Weight::Title, None, text)
    }

    /// A name in it, for whom.
    #[must_use]
    pub fn name(self, level: Level, text: impl Into<String>) -> Self {
        self.part(level, Weight::Names, None, text)
    }

    /// A name in it in every language that has one, for whom.
    #[must_use]
    pub fn names(self, level: Level, names: &MultiText) -> Self {
        let named = Lang::ALL.into_iter().filter_map(|lang| Some((lang, names.exact(lang)?)));
        named.fold(self, |entry, (lang, name)| entry.part(level, Weight::Names, Some(lang), name))
    }

    /// Something that it says, for whom.
    #[must_use]
    pub fn body(self, level: Level, text: impl Into<String>) -> Self {
        self.part(level, Weight::Body, None, text)
    }

    /// Something that it says in this language, for whom.
    #[must_use]
    pub fn body_in(self, lang: Lang, level: Level, text: impl Into<String>) -> Self {
        self.part(level, Weight::Body, Some(lang), text)
    }

    fn part(mut self, level: Level, weight: Weight, lang: Option<Lang>, text: impl Into<String>) -> Self {
        let text = text.into();
        if !text.trim().is_empty() {
            self.parts.push(Part { level, weight, lang, text });
        }
        self
    }

    /// What each reader may find of it: for some levels everything up to the highest of them that has a part. Each
    /// reader's level is in one rendition at most, so that nobody finds a record twice or more of it than they may see.
    pub(crate) fn renditions(&self) -> Vec<Rendition<'_>> {
        // Outside of all spaces there is nobody but everybody.
        let is_somebodys = |part: &&Part| self.space.is_some() || part.level == Level::Public;
        let has_part = |level: Level| self.parts.iter().filter(is_somebodys).any(|part| part.level == level);
        let mut renditions: Vec<Rendition<'_>> = Vec::new();
        for level in Level::ALL {
            if has_part(level) {
                let parts = self.parts.iter().filter(|part| part.level <= level).collect();
                renditions.push(Rendition { levels: vec![level], parts });
            } else if let Some(before) = renditions.last_mut() {
                before.levels.push(level);
            }
        }
        renditions
    }
}

/// A record as readers of some levels find it.
pub(crate) struct Rendition<'a> {
    /// Whose it is.
    pub(crate) levels: Vec<Level>,
    /// What they may see of it.
    pub(crate) parts: Vec<&'a Part>,
}

impl Rendition<'_> {
    /// Whether it has confidential parts.
    pub(crate) fn is_confidential(&self) -> bool {
        self.parts.iter().any(|part| part.level == Level::Confidential)
    }
}

#[cfg(test)]
mod tests {
    use super::{Entry, Level};
    use kernel::{Chance, Lang, Moment, Ref, SpaceId};

    fn renditions(levels: &[Level]) -> Vec<(Vec<Level>, usize)> {
        let space = SpaceId::new(Moment::from_millis(0), &Chance::seeded(1));
        let empty = Entry::new(Ref::new("goal", "1"), Lang::Fi).in_space(space);
        let entry = levels.iter().fold(empty, |entry, level| entry.body(*level, "text"));
        entry.renditions().into_iter().map(|one| (one.levels, one.parts.len())).collect()
    }

    #[test]
    fn each_level_finds_a_record_once_and_no_more_of_it_than_it_may_see() {
        use Level::{Confidential, Inside, Member, Public, Team};
        assert_eq!(renditions(&[Public]), [(vec![Public, Inside, Member, Team, Confidential], 1)]);
        assert_eq!(renditions(&[Inside]), [(vec![Inside, Member, Team, Confidential], 1)]);
        let two = renditions(&[Confidential, Public]);
        assert_eq!(two, [(vec![Public, Inside, Member, Team], 1), (vec![Confidential], 2)]);
        assert_eq!(renditions(&[]), []);
    }

    #[test]
    fn a_part_without_text_is_none() {
        let entry = Entry::new(Ref::new("goal", "1"), Lang::Fi).title(Level::Public, "  ").body(Level::Inside, "a");
        assert_eq!(entry.parts.len(), 1);
    }
}
