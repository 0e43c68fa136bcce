//! `cargo xtask new-feature NAME`: lays the shelves of a new feature, with what every feature has
//! on them, so that the first page is written and not the twelfth `Cargo.toml`.

use std::fs;

use crate::house;

/// What every feature begins with: path inside the crate, and text. `{crate}`, `{ident}` and `{name}` are filled in.
/// The other shelves (rules, store, actions, letters) are made with the first thing that lies on them.
const SHELVES: [(&str, &str); 14] = [
    ("README.md", include_str!("new_feature/README.md")),
    ("Cargo.toml", include_str!("new_feature/Cargo.toml.txt")),
    ("askama.toml", include_str!("new_feature/askama.toml")),
    ("build.rs", include_str!("new_feature/build.rs.txt")),
    ("src/lib.rs", include_str!("new_feature/lib.rs.txt")),
    ("src/pages/mod.rs", include_str!("new_feature/pages.rs.txt")),
    ("src/pages/front.rs", include_str!("new_feature/front.rs.txt")),
    ("templates/pages/front.html", include_str!("new_feature/front.html")),
    ("migrations/0001_{name}.sql", include_str!("new_feature/tables.sql")),
    ("locales/en.ftl", include_str!("new_feature/en.ftl")),
    ("locales/fi.ftl", include_str!("new_feature/fi.ftl")),
    ("locales/sv.ftl", include_str!("new_feature/sv.ftl")),
    ("tests/it/main.rs", include_str!("new_feature/it.rs.txt")),
    ("tests/it/page_front.rs", include_str!("new_feature/page_front.rs.txt")),
];

/// Writes the crate, and says what is left to do by hand.
pub fn run(name: &str) -> Result<(), String> {
    if !is_name(name) {
        return Err(format!("`{name}` is no name: small letters only, a noun in the plural, such as `mentors`"));
    }
    let folder = house::root().join(format!("crates/feature-{name}"));
    if folder.exists() {
        return Err(format!("{} is there already", folder.display()));
    }
    for (path, text) in SHELVES {
        let path = folder.join(fill(path, name));
        let made = path.parent().map_or(Ok(()), fs::create_dir_all);
        let written = made.and_then(|()| fs::write(&path, fill(text, name)));
        written.map_err(|error| format!("{} cannot be written: {error}", path.display()))?;
    }
    println!("crates/feature-{name} is there. By hand:");
    println!("  1. Cargo.toml: feature-{name} = {{ path = \"crates/feature-{name}\" }} under [workspace.dependencies]");
    println!("  2. crates/kortteli/Cargo.toml and src/features.rs: put it on the one list");
    println!("  3. GLOSSARY.md: its words, in three languages; then locales/");
    println!("  4. cargo build, which writes it into Cargo.lock");
    Ok(())
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase())
}

fn fill(text: &str, name: &str) -> String {
    text.replace("{crate}", &format!("feature-{name}"))
        .replace("{ident}", &format!("feature_{name}"))
        .replace("{name}", name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_small_letters() {
        assert!(is_name("mentors"));
        assert!(!is_name("") && !is_name("../up") && !is_name("Mentors") && !is_name("a-b"));
    }

    #[test]
    fn nothing_is_left_to_fill_in() {
        for (path, text) in SHELVES {
            let text = fill(text, "mentors");
            assert!(!["{crate}", "{ident}", "{name}"].iter().any(|hole| text.contains(hole)), "{path}");
        }
    }
}
