use kernel::{Fault, Result};
use kit_db::activity::Head;
use tantivy::Index;

/// Counts changes of the fields, of what is shown of texts and of how words are found out: a new number has every index built anew.
const SCHEMA: u32 = 4;

/// What an index was made from and how far in the activity log it has come. It is written with each commit of the index,
/// so that neither can be there without the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    /// What it was made by: fields, analysers and sources.
    pub(crate) made_by: String,
    /// The last activity that it has followed.
    pub(crate) head: Head,
}

impl Mark {
    /// What indexes are made by that have these sources, with or without Finnish lemmas.
    pub(crate) fn made_by<'a>(sources: impl Iterator<Item = (&'a str, u32)>, has_lemmas: bool) -> String {
        let sources: Vec<String> = sources.map(|(name, version)| format!("{name}={version}")).collect();
        format!("{SCHEMA},{},{}", if has_lemmas { "lemmas" } else { "stems" }, sources.join(","))
    }

    /// The text that is kept with a commit.
    pub(crate) fn text(&self) -> String {
        format!("{} {} {}", self.head.seq, self.head.sha256, self.made_by)
    }

    /// The mark of an index's last commit; nothing where it was never finished.
    pub(crate) fn of(index: &Index) -> Result<Option<Self>> {
        let metas = index.load_metas().map_err(|error| Fault::because("reading the index's state", error))?;
        Ok(metas.payload.as_deref().and_then(Self::read))
    }

    fn read(text: &str) -> Option<Self> {
        let mut pieces = text.splitn(3, ' ');
        let (seq, sha256, made_by) = (pieces.next()?.parse().ok()?, pieces.next()?, pieces.next()?);
        Some(Self { made_by: made_by.to_owned(), head: Head { seq, sha256: sha256.to_owned() } })
    }
}

#[cfg(test)]
mod tests {
    use super::Mark;
    use kit_db::activity::Head;

    #[test]
    fn a_mark_is_read_as_it_was_written() {
        let made_by = Mark::made_by([("plans", 1), ("contacts", 3)].into_iter(), true);
        assert_eq!(made_by, "4,lemmas,plans=1,contacts=3");
        let mark = Mark { made_by, head: Head { seq: 7, sha256: "ab".to_owned() } };
        assert_eq!(Mark::read(&mark.text()), Some(mark));
        assert_eq!(Mark::read("x y"), None);
    }
}
