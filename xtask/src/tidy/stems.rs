//! The same thing has the same name on every shelf: a page and its template, a letter and its
//! texts, an action or a page and its test.

use super::Report;
use crate::house::{File, House};
use crate::lexer::{Kind, Token};

/// Compares the shelves of every crate.
pub fn check(house: &House, report: &mut Report) {
    for krate in house.crates() {
        let shelves = Shelves { house, folder: format!("crates/{krate}/") };
        for shelf in ["pages", "letters"] {
            shelves.templates_are_named_by_their_own(shelf, report);
            shelves.templates_are_used(shelf, report);
        }
        shelves.actions_have_tests(report);
        shelves.pages_have_tests(report);
    }
}

struct Shelves<'a> {
    house: &'a House,
    folder: String,
}

impl Shelves<'_> {
    /// The files directly on this shelf.
    fn on<'s>(&'s self, place: &str, extension: &'s str) -> impl Iterator<Item = &'s File> + use<'s> {
        let folder = format!("{}{place}/", self.folder);
        self.house.files.iter().filter(move |file| {
            let name = file.path.strip_prefix(&folder).filter(|name| !name.contains('/'));
            name.is_some_and(|name| name != "mod.rs") && file.extension() == extension
        })
    }

    /// A page or letter names templates of its own stem only; a file that names none is a part of
    /// pages, or a download.
    fn templates_are_named_by_their_own(&self, kind: &str, report: &mut Report) {
        for owner in self.on(&format!("src/{kind}"), "rs") {
            for (template, line) in templates(owner) {
                let own = template.strip_prefix(kind).and_then(|rest| rest.strip_prefix('/'));
                if !own.is_some_and(|name| belongs_to(stem(name), owner.stem())) {
                    let text = format!("renders templates/{template}, not one of its own name in templates/{kind}");
                    report.findings.push(owner.finding(line, text));
                }
            }
        }
    }

    fn templates_are_used(&self, kind: &str, report: &mut Report) {
        for extension in ["html", "txt"] {
            for template in self.on(&format!("templates/{kind}"), extension) {
                let path = format!("{kind}/{}", template.name());
                // A page of many parts is a folder of its own name.
                let mut owners = self
                    .on(&format!("src/{kind}"), "rs")
                    .chain(self.on(&format!("src/{kind}/{}", part(template)), "rs"));
                if !owners.any(|owner| templates(owner).any(|(named, _)| named == path)) {
                    report.findings.push(template.finding(0, format!("no file in src/{kind} renders it")));
                }
            }
        }
    }

    fn actions_have_tests(&self, report: &mut Report) {
        for action in self.on("src/actions", "rs") {
            let test = format!("tests/it/{}.rs", action.stem());
            if self.house.file(&format!("{}{test}", self.folder)).is_none() {
                report.findings.push(action.finding(0, format!("{test} is missing")));
            }
        }
    }

    /// A file that answers a route has `tests/it/page_<stem>.rs`; another has handlers of no route.
    fn pages_have_tests(&self, report: &mut Report) {
        for page in self.on("src/pages", "rs").filter(|page| answers(page)) {
            let test = format!("tests/it/page_{}.rs", page.stem());
            if self.house.file(&format!("{}{test}", self.folder)).is_some() {
                continue;
            }
            match tested_elsewhere(page) {
                Some(reason) => report.exceptions.push(page.finding(0, format!("{test} is missing ({reason})"))),
                None => report.findings.push(page.finding(0, format!("{test} is missing"))),
            }
        }
    }
}

/// Whether it has a handler: the only functions of pages that wait.
fn answers(page: &File) -> bool {
    let words = page.tokens.iter().filter(|token| !token.in_test);
    words.clone().zip(words.skip(1)).any(|(first, second)| first.is_word("async") && second.is_word("fn"))
}

/// Where else a page is tested, as it says itself: `// tidy: tested in …`.
fn tested_elsewhere(page: &File) -> Option<String> {
    let mut comments = page.tokens.iter().filter(|token| token.kind == Kind::Comment);
    comments.find_map(|token| token.text.strip_prefix("// tidy: ")?.strip_prefix("tested in ").map(str::to_owned))
}

/// A page may have more templates than one: `goal.html`, `goal_changed.html`.
fn belongs_to(template: &str, page: &str) -> bool {
    template.strip_prefix(page).is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
}

fn stem(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

/// The paths in `#[template(path = "…")]`, each with its line.
fn templates(file: &File) -> impl Iterator<Item = (&str, usize)> {
    let attribute = |five: &&[Token]| five[0].is_word("template") && five[2].is_word("path");
    let paths = file.tokens.windows(5).filter(attribute).map(|five| &five[4]);
    paths.filter(|token| token.kind == Kind::Text).map(|token| (token.text.as_str(), token.line))
}

/// The first word of a template's stem: the folder whose parts render it, where there is one.
fn part(template: &File) -> &str {
    template.stem().split('_').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::findings;

    const GOAL: &str = "#[derive(Template)]\n#[template(path = \"pages/goal.html\")]\nstruct Goal;";

    #[test]
    fn shelves_that_agree_are_quiet() {
        let found = findings(
            check,
            &[
                ("crates/a/Cargo.toml", ""),
                ("crates/a/src/pages/mod.rs", ""),
                ("crates/a/src/pages/goal.rs", GOAL),
                ("crates/a/src/pages/goal_table.rs", "// a download\nfn table() {}"),
                ("crates/a/src/pages/state.rs", "// tidy: tested in goal.rs\npub async fn get() {}"),
                ("crates/a/src/pages/undo.rs", "pub async fn get() {}"),
                ("crates/a/tests/it/page_undo.rs", ""),
                ("crates/a/src/actions/add_goal.rs", ""),
                ("crates/a/templates/row.html", ""),
                ("crates/a/templates/pages/goal.html", ""),
                ("crates/a/tests/it/add_goal.rs", ""),
            ],
        );
        assert_eq!(found, Vec::<String>::new());
    }

    #[test]
    fn each_that_disagrees_is_found() {
        let found = findings(
            check,
            &[
                ("crates/a/Cargo.toml", ""),
                ("crates/a/src/actions/add_goal.rs", ""),
                ("crates/a/src/pages/target.rs", GOAL),
                ("crates/a/src/pages/undo.rs", "pub async fn get() {}"),
                ("crates/a/templates/pages/plan.html", ""),
            ],
        );
        assert_eq!(
            found,
            [
                "crates/a/src/pages/target.rs:2: renders templates/pages/goal.html, not one of its own name in templates/pages",
                "crates/a/templates/pages/plan.html: no file in src/pages renders it",
                "crates/a/src/actions/add_goal.rs: tests/it/add_goal.rs is missing",
                "crates/a/src/pages/undo.rs: tests/it/page_undo.rs is missing",
            ]
        );
    }
}
