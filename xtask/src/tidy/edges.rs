//! Arrows run downward only: program → feature-* → core-* → kit-* → kernel. Features never know
//! each other; among the core crates there is an order. The manifests say it, and here it is read.

use toml::{Table, Value};

use super::Report;
use crate::house::{File, House};

/// The order among the core crates: people, then spaces, then documents, then everything that stands on them.
const CORE: [&str; 3] = ["core-people", "core-spaces", "core-documents"];

/// The one crate that calls a foreign library and therefore writes its lints out: what the workspace forbids (`unsafe`)
/// cannot be allowed again.
const FOREIGN: &str = "kit-voikko";

/// Reads the manifest of every crate.
pub fn check(house: &House, report: &mut Report) {
    let manifests = house.files.iter().filter(|file| file.inside() == Some("Cargo.toml"));
    for file in manifests {
        let name = file.krate().unwrap_or_default();
        match file.text.parse::<Table>() {
            Ok(manifest) => manifest_findings(house, file, name, &manifest, report),
            Err(error) => report.findings.push(file.finding(0, format!("cannot be read: {error}"))),
        }
    }
}

fn manifest_findings(house: &House, file: &File, name: &str, manifest: &Table, report: &mut Report) {
    let Some(own) = floor(name) else {
        let text = "belongs to no floor: kernel, kit-*, core-*, feature-* or the program kortteli";
        report.findings.push(file.finding(0, text));
        return;
    };
    if !inherits(manifest.get("lints")) && name != FOREIGN {
        report.findings.push(file.finding(0, "`[lints] workspace = true` is missing"));
    }
    for (dependency, value) in dependencies(manifest) {
        if !inherits(Some(value)) {
            let text = format!("{dependency}: take it as `{dependency}.workspace = true`");
            report.findings.push(file.finding(0, text));
        }
        if house.has(&format!("crates/{dependency}")) && !floor(dependency).is_some_and(|other| may_use(own, other)) {
            report
                .findings
                .push(file.finding(0, format!("{name} may not depend on {dependency}: arrows run downward")));
        }
    }
}

fn inherits(value: Option<&Value>) -> bool {
    value.and_then(|value| value.get("workspace")).and_then(Value::as_bool) == Some(true)
}

fn dependencies(manifest: &Table) -> impl Iterator<Item = (&String, &Value)> {
    let lists = ["dependencies", "dev-dependencies", "build-dependencies"];
    lists.into_iter().filter_map(|list| manifest.get(list)?.as_table()).flatten()
}

/// The floor of a crate, and its place on it.
fn floor(name: &str) -> Option<(u8, usize)> {
    match name {
        "kernel" => Some((0, 0)),
        "kortteli" => Some((4, 0)),
        _ if name.starts_with("kit-") => Some((1, 0)),
        _ if name.starts_with("core-") => Some((2, CORE.iter().position(|core| *core == name).unwrap_or(CORE.len()))),
        _ if name.starts_with("feature-") => Some((3, 0)),
        _ => None,
    }
}

/// Tools may use tools: cargo itself refuses a circle.
fn may_use((floor, place): (u8, usize), (other_floor, other_place): (u8, usize)) -> bool {
    other_floor < floor || floor == 1 && other_floor == 1 || floor == 2 && other_floor == 2 && other_place < place
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::findings;

    const LINTS: &str = "[lints]\nworkspace = true\n[dependencies]\n";

    fn edge(from: &str, to: &str) -> Vec<String> {
        let (one, other) = (format!("crates/{from}/Cargo.toml"), format!("crates/{to}/Cargo.toml"));
        findings(check, &[(&one, &format!("{LINTS}{to}.workspace = true\n")), (&other, LINTS)])
    }

    #[test]
    fn arrows_run_downward() {
        for (from, to) in [
            ("kortteli", "feature-plans"),
            ("feature-plans", "core-people"),
            ("core-spaces", "core-people"),
            ("core-documents", "core-spaces"),
            ("core-commitments", "core-documents"),
            ("core-people", "kit-web"),
            ("kit-web", "kit-db"),
            ("kit-db", "kernel"),
        ] {
            assert_eq!(edge(from, to), Vec::<String>::new(), "{from} → {to}");
        }
    }

    #[test]
    fn no_arrow_runs_upward_or_across() {
        for (from, to) in [
            ("feature-plans", "feature-news"),
            ("core-people", "core-spaces"),
            ("core-documents", "core-events"),
            ("kit-web", "core-people"),
            ("kernel", "kit-db"),
            ("core-people", "kortteli"),
        ] {
            assert_eq!(edge(from, to).len(), 1, "{from} → {to}");
        }
    }

    #[test]
    fn own_versions_missing_lints_and_strange_names_are_found() {
        assert_eq!(findings(check, &[("crates/kit-db/Cargo.toml", &format!("{LINTS}toml = \"1\"\n"))]).len(), 1);
        assert_eq!(findings(check, &[("crates/kit-db/Cargo.toml", "[dependencies]\n")]).len(), 1);
        assert_eq!(findings(check, &[("crates/helpful/Cargo.toml", LINTS)]).len(), 1);
    }
}
