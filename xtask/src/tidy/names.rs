//! A name says what is inside. These say nothing, and gather everything.

use super::Report;
use crate::house::House;

const EMPTY: [&str; 12] = [
    "util", "utils", "helper", "helpers", "common", "manager", "managers", "service", "services", "misc", "shared",
    "stuff",
];

/// Looks at the names of modules, files and crates.
pub fn check(house: &House, report: &mut Report) {
    for file in &house.files {
        let source = matches!(file.extension(), "rs" | "mjs" | "js" | "ts" | "scss" | "css" | "html" | "sh");
        let parts = file.path.split('/').map(|part| part.split('.').next().unwrap_or_default());
        for part in parts.filter(|part| source && says_nothing(part)) {
            report.findings.push(file.finding(0, format!("`{part}` says nothing: name it after what it does")));
        }
        for pair in file.tokens.windows(2).filter(|pair| pair[0].is_word("mod") && says_nothing(&pair[1].text)) {
            let text = format!("module `{}` says nothing: name it after what it does", pair[1].text);
            report.findings.push(file.finding(pair[1].line, text));
        }
    }
}

fn says_nothing(name: &str) -> bool {
    let last = name.rsplit(['-', '_']).next().unwrap_or(name);
    EMPTY.contains(&last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::findings;

    #[test]
    fn empty_names_are_found_as_files_folders_and_modules() {
        assert_eq!(findings(check, &[("crates/a/src/utils/x.rs", "")]).len(), 1);
        assert_eq!(findings(check, &[("crates/a/src/date_helpers.rs", "")]).len(), 1);
        assert_eq!(findings(check, &[("crates/a/src/lib.rs", "mod common {}")]).len(), 1);
        assert_eq!(findings(check, &[("crates/a/src/commonplace.rs", "mod goal;")]), Vec::<String>::new());
    }
}
