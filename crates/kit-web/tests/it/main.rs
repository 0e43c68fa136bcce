//! The components as pages use them.

#[cfg(test)]
mod components;
