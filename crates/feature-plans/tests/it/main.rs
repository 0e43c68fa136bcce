//! Tests of the feature as its neighbours see it.

#[cfg(test)]
mod samples;
