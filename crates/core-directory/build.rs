//! Makes the functions of this crate's words.

fn main() {
    kit_words_build::generate();
}
