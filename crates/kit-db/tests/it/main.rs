//! The face over both databases.
