//! Lists as a reader gets them.

#[cfg(test)]
mod sheets;
