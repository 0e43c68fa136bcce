use std::sync::LazyLock;

use kernel::{Fault, Result};
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts;

/// Everything that stays the same from document to document.
static WORKSHOP: LazyLock<Workshop> = LazyLock::new(Workshop::open);

struct Workshop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

impl Workshop {
    fn open() -> Self {
        let fonts: Vec<_> = fonts::FILES.iter().flat_map(|font| Font::iter(Bytes::new(*font))).collect();
        let features = [typst::Feature::A11yExtras].into_iter().collect();
        Self {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
        }
    }
}

/// Whether every font can show this sign.
pub(super) fn has_glyph(sign: char) -> bool {
    WORKSHOP.fonts.iter().all(|font| font.info().coverage.contains(u32::from(sign)))
}

/// What one document's setting can see: the template, the document's data and the fonts. There is
/// no disk, no network and no clock.
pub(super) struct Desk {
    template: Source,
    data: Bytes,
    data_id: FileId,
}

impl Desk {
    pub(super) fn with(data: Vec<u8>) -> Result<Self> {
        let template = Source::new(file_id("report.typ")?, include_str!("../../typst/report.typ").to_owned());
        Ok(Self { template, data: Bytes::new(data), data_id: file_id("document.json")? })
    }
}

fn file_id(name: &'static str) -> Result<FileId> {
    let path = VirtualPath::new(name).map_err(|e| Fault::new(format!("naming {name}: {e}")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &WORKSHOP.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &WORKSHOP.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_id { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        WORKSHOP.fonts.get(index).cloned()
    }

    /// No document may depend on the day on which it is set.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
