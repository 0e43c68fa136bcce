use kernel::{Error, Refusal, RefusalKind};

use super::limits;

/// A refusal of the whole file, under this code.
pub(super) fn refused(code: &'static str) -> Error {
    Refusal::new(code).on("file").into()
}

/// Too large: the limit in whole megabytes goes with it.
pub(super) fn too_large(limit: usize) -> Error {
    Refusal::new("file-too-large")
        .kind(RefusalKind::TooLarge)
        .on("file")
        .with("megabytes", limit / limits::MEGABYTE)
        .into()
}
