//! Tests of the feature as its neighbours see it.

mod samples;
