//! The components as pages use them.

mod components;
