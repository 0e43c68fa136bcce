//! How much a document may be. A plan is some dozens of pages; these are far above that and far
//! below what would hurt the program.

/// Bytes in the megabyte that the limits are told in.
pub const MEGABYTE: usize = 1_000_000;
/// The largest file that is looked at, in bytes.
pub const FILE_BYTES: usize = 20 * MEGABYTE;
/// The longest text that is read, in bytes: some 1,000 pages.
pub const TEXT_BYTES: usize = 2 * MEGABYTE;
/// The largest part of a Word file once unpacked, in bytes, counted while it is read.
pub const PART_BYTES: u64 = 50 * MEGABYTE as u64;
/// How many times larger than packed an entry may become, if it is larger than [`RATIO_FROM`].
pub const RATIO: u64 = 100;
/// Entries up to this size, in bytes, may pack as well as they can.
pub const RATIO_FROM: u64 = MEGABYTE as u64;
/// The most entries in a Word file.
pub const ENTRIES: usize = 2_000;
/// The deepest nesting of elements in a Word file.
pub const DEPTH: usize = 100;
/// The deepest nesting of lists; what is deeper stands at this depth.
pub const LISTS: usize = 20;
/// The most rows of one table.
pub const ROWS: usize = 5_000;
/// The most cells of one row; Word itself allows 63.
pub const CELLS: usize = 100;
