//! Two versions of a record side by side, when two people saved the same one.

/// One field of a record in two versions.
#[derive(Clone, Debug)]
pub struct Compared {
    /// The name under which the choice is sent.
    pub name: String,
    /// The field's label.
    pub label: String,
    /// What the other person saved.
    pub theirs: String,
    /// What the reader typed.
    pub yours: String,
}

impl Compared {
    /// Whether both versions say the same.
    pub fn same(&self) -> bool {
        self.theirs == self.yours
    }
}
