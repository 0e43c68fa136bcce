//! The house as the checks see it: every file that belongs to the project, Rust already cut into
//! tokens. Tests build small houses in memory.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fmt, fs};

use crate::lexer::{self, Token};

/// Every file of the project, sorted by path.
pub struct House {
    /// The files.
    pub files: Vec<File>,
}

/// One file of the project.
pub struct File {
    /// The path from the project's root, with `/` between its parts.
    pub path: String,
    /// The text; empty when the file is not text.
    pub text: String,
    /// The tokens, when it is Rust.
    pub tokens: Vec<Token>,
}

/// Something that is not as it should be.
#[derive(Debug, PartialEq, Eq)]
pub struct Finding {
    /// The file, from the project's root.
    pub path: String,
    /// The line, counted from 1; 0 when the whole file is meant.
    pub line: usize,
    /// What is wrong and what to do.
    pub text: String,
}

/// The project's root folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(PathBuf::new, Path::to_path_buf)
}

impl House {
    /// Reads every file that git knows or would add.
    pub fn load() -> Result<Self, String> {
        let root = root();
        let listing = Command::new("git")
            .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            .current_dir(&root)
            .output()
            .map_err(|error| format!("git ls-files cannot be run: {error}"))?;
        if !listing.status.success() {
            return Err(format!("git ls-files: {}", String::from_utf8_lossy(&listing.stderr)));
        }
        let mut files = Vec::new();
        for path in String::from_utf8_lossy(&listing.stdout).split('\0').filter(|path| !path.is_empty()) {
            let full = root.join(path);
            // A path that git still lists may be gone from the folder.
            if full.is_file() {
                let bytes = fs::read(&full).map_err(|error| format!("{path} cannot be read: {error}"))?;
                files.push(File::new(path, String::from_utf8(bytes).unwrap_or_default()));
            }
        }
        Ok(Self::of(files))
    }

    fn of(mut files: Vec<File>) -> Self {
        files.sort_by(|one, other| one.path.cmp(&other.path));
        Self { files }
    }

    /// A house of these paths and texts.
    #[cfg(test)]
    pub fn sample(files: &[(&str, &str)]) -> Self {
        Self::of(files.iter().map(|(path, text)| File::new(path, (*text).to_owned())).collect())
    }

    /// The file at this path.
    pub fn file(&self, path: &str) -> Option<&File> {
        self.files.binary_search_by(|file| file.path.as_str().cmp(path)).ok().map(|at| &self.files[at])
    }

    /// Whether there is a file or a folder at this path.
    pub fn has(&self, path: &str) -> bool {
        let path = path.trim_end_matches('/');
        let folder = format!("{path}/");
        self.file(path).is_some() || self.files.iter().any(|file| file.path.starts_with(&folder))
    }

    /// The Rust files.
    pub fn rust(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| file.extension() == "rs")
    }

    /// The names of the crates under `crates/`.
    pub fn crates(&self) -> Vec<&str> {
        let manifest = |file: &&File| file.path.starts_with("crates/") && file.path.ends_with("/Cargo.toml");
        self.files.iter().filter(manifest).filter_map(File::krate).collect()
    }
}

impl File {
    fn new(path: &str, text: String) -> Self {
        let rust = Path::new(path).extension().is_some_and(|extension| extension == "rs");
        let tokens = if rust { lexer::tokens(&text) } else { Vec::new() };
        Self { path: path.to_owned(), text, tokens }
    }

    /// The crate under `crates/` to which the file belongs.
    pub fn krate(&self) -> Option<&str> {
        self.path.strip_prefix("crates/")?.split_once('/').map(|(name, _)| name)
    }

    /// The path inside its crate, such as `src/rules/goal.rs`.
    pub fn inside(&self) -> Option<&str> {
        self.path.strip_prefix("crates/")?.split_once('/').map(|(_, path)| path)
    }

    /// The file's name without its folder.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    /// The name up to its first dot.
    pub fn stem(&self) -> &str {
        self.name().split('.').next().unwrap_or_default()
    }

    /// The name after its last dot.
    pub fn extension(&self) -> &str {
        self.name().rsplit_once('.').map_or("", |(_, extension)| extension)
    }

    /// Whether the path has a folder of this name.
    pub fn is_under(&self, folder: &str) -> bool {
        self.path.split('/').rev().skip(1).any(|part| part == folder)
    }

    /// Whether the whole file is a test.
    pub fn is_test(&self) -> bool {
        self.is_under("tests") || self.name() == "tests.rs"
    }

    /// A finding in this file.
    pub fn finding(&self, line: usize, text: impl Into<String>) -> Finding {
        Finding { path: self.path.clone(), line, text: text.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.path, self.text),
            line => write!(f, "{}:{line}: {}", self.path, self.text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_tells_crate_shelf_and_stem() {
        let house = House::sample(&[("crates/feature-plans/src/pages/goal.rs", ""), ("bin/test", "")]);
        let goal = house.file("crates/feature-plans/src/pages/goal.rs").unwrap();
        assert_eq!(goal.krate(), Some("feature-plans"));
        assert_eq!(goal.inside(), Some("src/pages/goal.rs"));
        assert_eq!((goal.stem(), goal.extension()), ("goal", "rs"));
        assert!(goal.is_under("pages") && !goal.is_under("goal.rs"));
        assert!(house.has("crates/feature-plans/") && house.has("bin/test") && !house.has("bin/dev"));
    }
}
