use std::fs;
use std::path::{Path, PathBuf};

use kernel::{Fault, Result};
use tantivy::directory::{Directory as _, INDEX_WRITER_LOCK, MmapDirectory};
use tantivy::{Index, IndexReader, ReloadPolicy};

use super::{Fields, Mark, broke};

/// The end of the name of a folder in which an index is being built.
const UNFINISHED: &str = "new";

/// The folder of the index. Inside of it each index that was built has a folder with its number; the highest counts. So
/// one is built beside the one that is searched, by this program or by another.
#[derive(Clone, Debug)]
pub(crate) struct Generations(PathBuf);

/// An index that was built to its end, open for reading.
pub(crate) struct Generation {
    pub(crate) number: u64,
    pub(crate) index: Index,
    pub(crate) reader: IndexReader,
    pub(crate) fields: Fields,
    pub(crate) mark: Mark,
}

/// An index that is being built.
pub(crate) struct Building {
    pub(crate) index: Index,
    pub(crate) fields: Fields,
    folder: PathBuf,
    number: u64,
}

impl Generations {
    pub(crate) fn at(folder: &Path) -> Self {
        Self(folder.to_owned())
    }

    /// The number of the latest index that was built to its end.
    pub(crate) fn latest(&self) -> Result<Option<u64>> {
        Ok(self.numbers()?.into_iter().filter(|(_, finished)| *finished).map(|(number, _)| number).max())
    }

    /// Opens an index; nothing where it is damaged or of other fields.
    pub(crate) fn open(&self, number: u64) -> Result<Option<Generation>> {
        let opened = Index::open_in_dir(self.0.join(number.to_string()));
        let Ok(index) = opened.inspect_err(|error| tracing::warn!(%error, "the index of search cannot be opened"))
        else {
            return Ok(None);
        };
        let (schema, fields) = Fields::schema();
        let Some(mark) = Mark::of(&index)?.filter(|_| index.schema() == schema) else { return Ok(None) };
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into();
        let Ok(reader) = reader.inspect_err(|error| tracing::warn!(%error, "the index of search cannot be read"))
        else {
            return Ok(None);
        };
        Ok(Some(Generation { number, index, reader, fields, mark }))
    }

    /// A folder for a new index, after all that are there.
    pub(crate) fn begin(&self) -> Result<Building> {
        fs::create_dir_all(&self.0).map_err(broke("making the index's folder"))?;
        let number = self.numbers()?.into_iter().map(|(number, _)| number + 1).max().unwrap_or(1);
        let folder = self.0.join(format!("{number}.{UNFINISHED}"));
        fs::create_dir(&folder).map_err(broke("making the index's folder"))?;
        let (schema, fields) = Fields::schema();
        let index = Index::create_in_dir(&folder, schema).map_err(broke("beginning an index"))?;
        Ok(Building { index, fields, folder, number })
    }

    /// Has an index that was built to its end count from now on, and gives its number.
    pub(crate) fn finish(&self, building: Building) -> Result<u64> {
        let Building { index, folder, number, .. } = building;
        drop(index);
        fs::rename(folder, self.0.join(number.to_string())).map_err(broke("naming the new index"))?;
        Ok(number)
    }

    /// Removes indexes before this one, and those that nobody builds any more.
    pub(crate) fn tidy(&self, current: u64) -> Result<()> {
        for (number, finished) in self.numbers()? {
            let name = if finished { number.to_string() } else { format!("{number}.{UNFINISHED}") };
            let folder = self.0.join(name);
            if number < current && (finished || !is_written_to(&folder)) {
                fs::remove_dir_all(folder).map_err(broke("removing an old index"))?;
            }
        }
        Ok(())
    }

    /// The numbers in the folder, each with whether that index was built to its end.
    fn numbers(&self) -> Result<Vec<(u64, bool)>> {
        let entries = match fs::read_dir(&self.0) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(Fault::because("reading the index's folder", error).into()),
        };
        let mut numbers = Vec::new();
        for entry in entries {
            let entry = entry.map_err(broke("reading the index's folder"))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let (number, finished) = match name.strip_suffix(&format!(".{UNFINISHED}")) {
                Some(number) => (number, false),
                None => (name.as_str(), true),
            };
            numbers.extend(number.parse().ok().map(|number| (number, finished)));
        }
        Ok(numbers)
    }
}

fn is_written_to(folder: &Path) -> bool {
    MmapDirectory::open(folder).is_ok_and(|directory| directory.acquire_lock(&INDEX_WRITER_LOCK).is_err())
}
