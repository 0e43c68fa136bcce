//! What lists show around their rows: columns, filters, pages and downloads.

/// The head of a column.
#[derive(Clone, Debug, Default)]
pub struct Column {
    /// Its words; cells repeat them on phones.
    pub label: String,
    /// Where the list is sorted by it; empty when it cannot be.
    pub href: String,
    /// How the list is sorted by it now.
    pub sorted: Sorted,
    /// Whether it holds numbers, which are set flush right.
    pub number: bool,
}

impl Column {
    /// A column of words that cannot be sorted.
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), ..Self::default() }
    }

    /// The same column, sorted by following the address.
    #[must_use]
    pub fn sort(mut self, href: impl Into<String>, sorted: Sorted) -> Self {
        self.href = href.into();
        self.sorted = sorted;
        self
    }

    /// The same column, holding numbers.
    #[must_use]
    pub fn number(mut self) -> Self {
        self.number = true;
        self
    }
}

/// How a list is sorted by a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sorted {
    /// Not by this column.
    #[default]
    No,
    /// The smallest first.
    Up,
    /// The greatest first.
    Down,
}

impl Sorted {
    /// The value of `aria-sort`.
    pub const fn aria(self) -> &'static str {
        match self {
            Sorted::No => "none",
            Sorted::Up => "ascending",
            Sorted::Down => "descending",
        }
    }
}

/// A filter that is on, shown as a tag that takes it away.
#[derive(Clone, Debug)]
pub struct FilterTag {
    /// What the list is narrowed to, for example "Tila: myöhässä".
    pub label: String,
    /// The same list without it.
    pub href: String,
}

/// The way through a list of many pages.
#[derive(Clone, Debug, Default)]
pub struct Pager {
    /// What it is called for those who hear it: "Pages of the list".
    pub label: String,
    /// Words and address of the page before; nothing on the first.
    pub previous: Option<(String, String)>,
    /// Words and address of the page after; nothing on the last.
    pub next: Option<(String, String)>,
    /// The numbered pages that are offered.
    pub pages: Vec<PagerStep>,
}

/// One step of the pager.
#[derive(Clone, Debug)]
pub enum PagerStep {
    /// A page by its number.
    Page {
        /// The number as shown.
        number: String,
        /// What it is called for those who hear it: "Page 3".
        label: String,
        /// Where it is.
        href: String,
        /// Whether the reader is there.
        current: bool,
    },
    /// Pages that are left out.
    Gap,
}

/// A list or document to take along.
#[derive(Clone, Debug)]
pub struct Download {
    /// Its words, for example "Taulukkona (XLSX)".
    pub label: String,
    /// Where it is.
    pub href: String,
    /// Size or kind, in small; may be empty.
    pub note: String,
}

impl Download {
    /// Something to take along.
    pub fn new(label: impl Into<String>, href: impl Into<String>) -> Self {
        Self { label: label.into(), href: href.into(), note: String::new() }
    }
}
