use jiff::civil::Date;
use kernel::{Lang, Refusal};

use super::ids::{PostId, RegisterOrganisationId, RegisterPersonId, TenureId};
use super::limits::{LINE_LIMIT, NAME_LIMIT, fits};

/// One person's time in a post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tenure {
    /// Its id.
    pub id: TenureId,
    /// Which post.
    pub post: PostId,
    /// Who holds it.
    pub person: RegisterPersonId,
    /// The term, in words: `2023–2027`; may be empty.
    pub term: String,
    /// The first day, if it is known.
    pub since: Option<Date>,
    /// The last day; none while it goes on.
    pub until: Option<Date>,
    /// Whether somebody wants it told before the person's other posts.
    pub told_first: bool,
    /// Counts changes.
    pub version: i64,
}

/// What somebody wants a tenure to say. The post is named by its title; one that the organisation does not
/// have yet is made.
#[derive(Clone, Debug)]
pub struct TenureChange {
    /// The organisation whose post it is.
    pub organisation: RegisterOrganisationId,
    /// What the post is called, in whichever language.
    pub title: String,
    /// The language of that, where the post is made.
    pub lang: Lang,
    /// The area that the post is for.
    pub area: String,
    /// The term, in words.
    pub term: String,
    /// The first day.
    pub since: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
}

impl TenureChange {
    /// Refused with `post-missing`, `name-too-long`, `line-too-long` or `tenure-backwards`, all at once.
    pub fn check(&self) -> Result<(), Vec<Refusal>> {
        let mut refusals = Vec::new();
        if self.title.is_empty() {
            refusals.push(Refusal::new("post-missing").on("title"));
        }
        if self.title.chars().count() > NAME_LIMIT {
            refusals.push(Refusal::new("name-too-long").on("title").with("limit", NAME_LIMIT));
        }
        let lines = [("post-area", &self.area), ("term", &self.term)];
        refusals.extend(lines.into_iter().filter_map(|(field, line)| fits(field, line, LINE_LIMIT).err()));
        if let (Some(since), Some(until)) = (self.since, self.until)
            && until < since
        {
            refusals.push(Refusal::new("tenure-backwards").on("until"));
        }
        if refusals.is_empty() { Ok(()) } else { Err(refusals) }
    }
}

/// Whether a time from a day to a day, both counted and either of them open, holds this day.
pub fn runs_on(since: Option<Date>, until: Option<Date>, day: Date) -> bool {
    since.is_none_or(|since| since <= day) && until.is_none_or(|until| day <= until)
}

impl Tenure {
    /// Whether the post is held on this day.
    pub fn runs_on(&self, day: Date) -> bool {
        runs_on(self.since, self.until, day)
    }

    /// The same, ended before somebody else begins on this day; one that was over by then stays so. Refused with
    /// `next-too-early` where it had not begun.
    pub fn followed_on(self, day: Date) -> Result<Self, Refusal> {
        let last = day.yesterday().ok().filter(|last| self.since.is_none_or(|since| since <= *last));
        let last = last.ok_or_else(|| Refusal::new("next-too-early").on("since"))?;
        Ok(Self { until: Some(self.until.map_or(last, |until| until.min(last))), ..self })
    }

    /// Whether it ended before this day.
    pub fn is_over(&self, day: Date) -> bool {
        self.until.is_some_and(|until| until < day)
    }
}

#[cfg(test)]
mod tests {
    use super::{Tenure, TenureChange, runs_on};
    use crate::rules::{NAME_LIMIT, PostId, RegisterOrganisationId, RegisterPersonId, TenureId};
    use jiff::civil::date;
    use kernel::{Chance, Lang, Moment};

    fn change() -> TenureChange {
        TenureChange {
            organisation: RegisterOrganisationId::new(Moment::from_millis(0), &Chance::seeded(1)),
            title: "ministeri".into(),
            lang: Lang::Fi,
            area: String::new(),
            term: "2023–2027".into(),
            since: Some(date(2023, 6, 20)),
            until: Some(date(2023, 6, 20)),
        }
    }

    fn codes(change: &TenureChange) -> Vec<&'static str> {
        change.check().err().unwrap_or_default().iter().map(|refusal| refusal.code).collect()
    }

    #[test]
    fn a_tenure_ends_on_its_first_day_at_the_earliest() {
        assert_eq!(codes(&change()), [""; 0]);
        assert_eq!(codes(&TenureChange { until: Some(date(2023, 6, 19)), ..change() }), ["tenure-backwards"]);
        assert_eq!(codes(&TenureChange { title: String::new(), ..change() }), ["post-missing"]);
        assert_eq!(codes(&TenureChange { title: "ä".repeat(NAME_LIMIT + 1), ..change() }), ["name-too-long"]);
    }

    #[test]
    fn who_is_followed_leaves_the_day_before() {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        let tenure = |since, until| Tenure {
            id: TenureId::new(at, &chance),
            post: PostId::new(at, &chance),
            person: RegisterPersonId::new(at, &chance),
            term: String::new(),
            since,
            until,
            told_first: false,
            version: 1,
        };
        let day = date(2026, 11, 22);
        let until = |tenure: Tenure| tenure.followed_on(day).map(|left| left.until).map_err(|refusal| refusal.code);
        assert_eq!(until(tenure(None, None)), Ok(Some(date(2026, 11, 21))));
        assert_eq!(until(tenure(Some(date(2026, 11, 21)), Some(date(2027, 1, 1)))), Ok(Some(date(2026, 11, 21))));
        assert_eq!(until(tenure(None, Some(date(2020, 1, 1)))), Ok(Some(date(2020, 1, 1))), "gone before");
        assert_eq!(until(tenure(Some(day), None)), Err("next-too-early"));
    }

    #[test]
    fn open_ends_are_open() {
        let day = date(2026, 11, 22);
        assert!(runs_on(None, None, day) && runs_on(Some(day), Some(day), day));
        assert!(!runs_on(Some(date(2026, 11, 23)), None, day) && !runs_on(None, Some(date(2026, 11, 21)), day));
    }
}
