use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use kernel::Error;

/// Something that can be chosen, by its name in the database and in forms.
pub trait Named: Copy + Ord {
    /// Its name, without spaces.
    fn name(self) -> &'static str;
}

/// What was chosen, in its order; written as the names with spaces between.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen<T>(BTreeSet<T>);

impl<T> Default for Chosen<T> {
    fn default() -> Self {
        Self(BTreeSet::new())
    }
}

impl<T: Named> Chosen<T> {
    /// Whether this one is chosen.
    pub fn has(&self, one: T) -> bool {
        self.0.contains(&one)
    }

    /// Whether none is chosen.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// They, in their order.
    pub fn iter(&self) -> impl Iterator<Item = T> + '_ {
        self.0.iter().copied()
    }
}

impl<T: Named> FromIterator<T> for Chosen<T> {
    fn from_iter<I: IntoIterator<Item = T>>(chosen: I) -> Self {
        Self(chosen.into_iter().collect())
    }
}

impl<T: Named> fmt::Display for Chosen<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iter().map(Named::name).collect::<Vec<_>>().join(" "))
    }
}

impl<T: Named + FromStr<Err = Error>> FromStr for Chosen<T> {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        text.split_whitespace().map(str::parse).collect()
    }
}
