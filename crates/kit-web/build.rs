//! Makes the functions of this crate's words, and says what to do when the styles are not built.

use std::path::Path;

fn main() {
    kit_words_build::generate();
    println!("cargo::rerun-if-changed=../../web/dist/manifest.json");
    if !Path::new("../../web/dist/manifest.json").exists() {
        println!("cargo::warning=web/dist is missing: run `npm ci && npm run build` in web/, or start with bin/dev");
    }
}
