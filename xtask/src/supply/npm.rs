//! The same for npm: what styles, scripts and browser stories are built with.

use serde_json::Value;

use super::{licence, text};
use crate::house::{File, House};

/// How many packages the lock files hold, and what does not fit.
pub fn findings(house: &House) -> (usize, Vec<String>) {
    let mut count = 0;
    let mut found = Vec::new();
    for file in house.files.iter().filter(|file| file.name() == "package-lock.json") {
        match serde_json::from_str::<Value>(&file.text) {
            Ok(lock) => count += judge(file, &lock, &mut found),
            Err(error) => found.push(file.finding(0, error.to_string()).to_string()),
        }
    }
    (count, found)
}

fn judge(file: &File, lock: &Value, found: &mut Vec<String>) -> usize {
    let empty = serde_json::Map::new();
    let packages = lock["packages"].as_object().unwrap_or(&empty);
    // The first entry, without a name, is our own.
    let foreign = || packages.iter().filter(|(path, _)| !path.is_empty());
    for (path, package) in foreign() {
        let mut tell = |what: String| found.push(file.finding(0, format!("{path}: {what}")).to_string());
        match text(package, "license") {
            Some(licence) if licence::fits(licence) => {}
            licence => tell(format!("has the licence {}", licence.unwrap_or("that it does not name"))),
        }
        if package.get("resolved").is_some() {
            tell("names the host that it came from; install with omit-lockfile-registry-resolved".to_owned());
        }
        if package.get("integrity").is_none() {
            tell("has no checksum".to_owned());
        }
    }
    foreign().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(package: &str) -> Vec<String> {
        let lock = format!("{{\"packages\": {{\"\": {{}}, \"node_modules/a\": {package}}}}}");
        findings(&House::sample(&[("web/package-lock.json", &lock)])).1
    }

    #[test]
    fn a_package_with_licence_and_checksum_is_quiet() {
        assert_eq!(found("{\"license\": \"MIT\", \"integrity\": \"sha512-x\"}"), Vec::<String>::new());
    }

    #[test]
    fn licence_host_and_checksum_are_looked_at() {
        assert_eq!(found("{\"license\": \"GPL-3.0\", \"integrity\": \"sha512-x\"}").len(), 1);
        assert_eq!(found("{\"license\": \"MIT\", \"resolved\": \"https://example.org\"}").len(), 2);
    }
}
