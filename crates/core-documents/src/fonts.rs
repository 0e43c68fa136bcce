/// Source Sans 3 by Adobe, under the SIL Open Font License 1.1 (see `fonts/OFL.md`): regular,
/// semibold, italic and semibold italic.
pub(crate) static FILES: [&[u8]; 4] = [
    include_bytes!("../fonts/SourceSans3-Regular.ttf"),
    include_bytes!("../fonts/SourceSans3-Semibold.ttf"),
    include_bytes!("../fonts/SourceSans3-It.ttf"),
    include_bytes!("../fonts/SourceSans3-SemiboldIt.ttf"),
];

/// The family's name, as the files have it.
pub(crate) const FAMILY: &str = "Source Sans 3";
