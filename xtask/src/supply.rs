//! `cargo xtask supply`: what we depend on comes from one place, under licences that fit ours, in
//! versions that lose no data, and without what the house has decided against (see
//! docs/adr/0010-supply-check.md). It reads what cargo and npm have locked, and needs no network
//! once they have fetched.

mod licence;
mod npm;

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

use crate::house::{self, House};

/// The one place that packages come from, as cargo writes it.
const SOURCE: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Packages that may not come in, each with the reason.
const BANNED: [(&str, &str); 9] = [
    ("activitypub_federation", "its licence, AGPL-3.0, would become ours"),
    ("diesel", "two plain drivers are the data layer"),
    ("native-tls", "TLS is rustls with aws-lc-rs"),
    ("openssl", "TLS is rustls with aws-lc-rs"),
    ("openssl-sys", "TLS is rustls with aws-lc-rs"),
    ("sea-orm", "two plain drivers are the data layer"),
    ("sqlx", "it ties us to its own, older SQLite"),
    ("sqlx-core", "it ties us to its own, older SQLite"),
    ("voikko-rs", "its licence, GPL-3.0, would become ours"),
];

/// Packages of which there may be one version only, for two would not meet or would panic.
const SINGLE: [&str; 4] = ["libsqlite3-sys", "rusqlite", "rustls", "tokio"];

/// libsqlite3-sys 0.37 is the first with SQLite 3.51.3, which loses no committed write.
const SQLITE: (u64, u64) = (0, 37);

/// Reads the locked packages and prints what does not fit.
pub fn run() -> Result<(), String> {
    let output = Command::new("cargo")
        .args(["metadata", "--format-version", "1", "--locked"])
        .current_dir(house::root())
        .output()
        .map_err(|error| format!("cargo metadata cannot be run: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let metadata: Value = serde_json::from_slice(&output.stdout).map_err(|error| format!("cargo metadata: {error}"))?;
    let packages = packages(&metadata);
    let mut found = findings(&packages);
    found.extend(tls_findings(&metadata));
    let (npm_packages, npm_found) = npm::findings(&House::load()?);
    found.extend(npm_found);
    for finding in &found {
        println!("{finding}");
    }
    println!("{} crates, {npm_packages} npm packages, {} findings", packages.len(), found.len());
    if found.is_empty() { Ok(()) } else { Err("supply: mend the findings above".to_owned()) }
}

struct Package<'a> {
    name: &'a str,
    version: &'a str,
    licence: Option<&'a str>,
    source: Option<&'a str>,
}

fn packages(metadata: &Value) -> Vec<Package<'_>> {
    let list = metadata["packages"].as_array().map_or(&[][..], Vec::as_slice);
    let package = |value| Package {
        name: text(value, "name").unwrap_or_default(),
        version: text(value, "version").unwrap_or_default(),
        licence: text(value, "license"),
        source: text(value, "source"),
    };
    list.iter().map(package).collect()
}

fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value[key].as_str()
}

fn findings(packages: &[Package]) -> Vec<String> {
    let mut found = Vec::new();
    for package in packages {
        let Package { name, version, .. } = package;
        if let Some((_, reason)) = BANNED.iter().find(|(banned, _)| banned == name) {
            found.push(format!("{name} {version} may not come in: {reason}"));
        }
        // Without a source it is one of our own.
        let Some(source) = package.source else { continue };
        if source != SOURCE {
            found.push(format!("{name} {version} comes from {source}"));
        }
        if !package.licence.is_some_and(licence::fits) {
            found.push(format!(
                "{name} {version} has the licence {}",
                package.licence.unwrap_or("that it does not name")
            ));
        }
        if *name == "libsqlite3-sys" && !is_new_enough(version) {
            found.push(format!(
                "{name} {version} is older than {}.{}: it can lose committed writes",
                SQLITE.0, SQLITE.1
            ));
        }
    }
    for name in SINGLE {
        let versions: BTreeSet<&str> = packages.iter().filter(|p| p.name == name).map(|p| p.version).collect();
        if versions.len() > 1 {
            found.push(format!("{name} is there in {} versions: {versions:?}", versions.len()));
        }
    }
    found
}

fn is_new_enough(version: &str) -> bool {
    let mut parts = version.split('.').map(|part| part.parse::<u64>().unwrap_or(0));
    (parts.next().unwrap_or(0), parts.next().unwrap_or(0)) >= SQLITE
}

/// Two providers in one program make rustls panic when it is asked for the default one.
fn tls_findings(metadata: &Value) -> Vec<String> {
    let nodes = metadata["resolve"]["nodes"].as_array().map_or(&[][..], Vec::as_slice);
    let is_rustls = |node: &&Value| {
        let id = text(node, "id").unwrap_or_default();
        id.contains("#rustls@") || id.contains("/rustls#")
    };
    let with_ring = |node: &&Value| node["features"].as_array().is_some_and(|all| all.contains(&Value::from("ring")));
    let found = nodes.iter().filter(is_rustls).filter(with_ring);
    found.map(|_| "rustls has its feature `ring`: aws-lc-rs is the one provider".to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn package(name: &str, version: &str) -> Value {
        json!({"name": name, "version": version, "license": "MIT OR Apache-2.0", "source": SOURCE})
    }

    fn found(list: &[Value]) -> Vec<String> {
        findings(&packages(&json!({ "packages": list })))
    }

    #[test]
    fn what_fits_is_quiet() {
        let own = json!({"name": "kernel", "version": "0.1.0", "license": "EUPL-1.2", "source": null});
        let list = [own, package("libsqlite3-sys", "0.38.2"), package("rand", "0.8.0"), package("rand", "0.9.0")];
        assert_eq!(found(&list), Vec::<String>::new());
    }

    #[test]
    fn banned_foreign_unlicensed_old_and_double_packages_are_found() {
        assert_eq!(found(&[package("openssl", "0.10.0")]).len(), 1);
        assert_eq!(found(&[package("libsqlite3-sys", "0.36.0")]).len(), 1);
        assert_eq!(found(&[package("rustls", "0.22.0"), package("rustls", "0.23.0")]).len(), 1);
        let mut foreign = package("a", "1.0.0");
        foreign["source"] = json!("git+https://example.org/a");
        let mut unlicensed = package("b", "1.0.0");
        unlicensed["license"] = Value::Null;
        assert_eq!(found(&[foreign, unlicensed]).len(), 2);
    }

    #[test]
    fn a_second_provider_of_tls_is_found() {
        let node = |features: &[&str]| json!({"resolve": {"nodes": [{"id": format!("{SOURCE}#rustls@0.23.1"), "features": features}]}});
        assert_eq!(tls_findings(&node(&["aws_lc_rs", "ring"])).len(), 1);
        assert_eq!(tls_findings(&node(&["aws_lc_rs"])).len(), 0);
    }
}
