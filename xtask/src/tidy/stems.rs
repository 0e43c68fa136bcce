//! The same thing has the same name on every shelf: a page and its template, a letter and its
//! texts, an action and its test.

use super::Report;
use crate::house::{File, House};

/// Compares the shelves of every crate.
pub fn check(house: &House, report: &mut Report) {
    for krate in house.crates() {
        let shelves = Shelves { house, folder: format!("crates/{krate}/") };
        shelves.pages_have_templates(report);
        shelves.templates_have_pages(report);
        shelves.actions_have_tests(report);
    }
}

struct Shelves<'a> {
    house: &'a House,
    folder: String,
}

impl Shelves<'_> {
    /// The files directly on this shelf.
    fn on<'s>(&'s self, place: &'s str, extension: &'s str) -> impl Iterator<Item = &'s File> {
        let folder = format!("{}{place}/", self.folder);
        self.house.files.iter().filter(move |file| {
            let name = file.path.strip_prefix(&folder).filter(|name| !name.contains('/'));
            name.is_some_and(|name| name != "mod.rs") && file.extension() == extension
        })
    }

    fn has(&self, path: &str) -> bool {
        self.house.file(&format!("{}{path}", self.folder)).is_some()
    }

    fn pages_have_templates(&self, report: &mut Report) {
        for page in self.on("src/pages", "rs") {
            let stem = page.stem();
            let own = self.on("templates", "html").any(|template| belongs_to(template.stem(), stem));
            match reason(page) {
                _ if own => {}
                Some(reason) => report.exceptions.push(page.finding(0, format!("no template ({reason})"))),
                None => report.findings.push(page.finding(0, format!("templates/{stem}.html is missing"))),
            }
        }
        for letter in self.on("src/letters", "rs") {
            let stem = letter.stem();
            if !self.has(&format!("templates/{stem}.txt")) {
                report.findings.push(letter.finding(0, format!("templates/{stem}.txt is missing")));
            }
        }
    }

    /// Parts that several pages share begin with `_`.
    fn templates_have_pages(&self, report: &mut Report) {
        if self.on("src/pages", "rs").next().is_none() {
            return;
        }
        let templates = self.on("templates", "html").chain(self.on("templates", "txt"));
        for template in templates.filter(|template| !template.name().starts_with('_')) {
            let stem = template.stem();
            let mut owners = self.on("src/pages", "rs").chain(self.on("src/letters", "rs"));
            if !owners.any(|owner| belongs_to(stem, owner.stem())) {
                let text = "no page or letter of this name; a shared part begins with `_`";
                report.findings.push(template.finding(0, text));
            }
        }
    }

    fn actions_have_tests(&self, report: &mut Report) {
        for action in self.on("src/actions", "rs") {
            let test = format!("tests/it/{}.rs", action.stem());
            if !self.has(&test) {
                report.findings.push(action.finding(0, format!("{test} is missing")));
            }
        }
    }
}

/// A page may have more templates than one: `goal.html`, `goal_changed.html`.
fn belongs_to(template: &str, page: &str) -> bool {
    template.strip_prefix(page).is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
}

/// Why a page renders no template of its own, such as a download.
fn reason(page: &File) -> Option<&str> {
    let (_, reason) = page.text.lines().find_map(|line| line.split_once("// tidy: no template because"))?;
    Some(reason.trim()).filter(|reason| !reason.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::findings;

    #[test]
    fn shelves_that_agree_are_quiet() {
        let found = findings(
            check,
            &[
                ("crates/a/Cargo.toml", ""),
                ("crates/a/src/pages/mod.rs", ""),
                ("crates/a/src/pages/goal.rs", ""),
                ("crates/a/src/pages/table.rs", "// tidy: no template because it is a download\n"),
                ("crates/a/src/letters/reminder.rs", ""),
                ("crates/a/src/actions/add_goal.rs", ""),
                ("crates/a/templates/_row.html", ""),
                ("crates/a/templates/goal.html", ""),
                ("crates/a/templates/goal_changed.html", ""),
                ("crates/a/templates/reminder.txt", ""),
                ("crates/a/tests/it/add_goal.rs", ""),
            ],
        );
        assert_eq!(found, Vec::<String>::new());
    }

    #[test]
    fn each_missing_partner_is_found() {
        let found = findings(
            check,
            &[
                ("crates/a/Cargo.toml", ""),
                ("crates/a/src/actions/add_goal.rs", ""),
                ("crates/a/src/letters/reminder.rs", ""),
                ("crates/a/src/pages/goal.rs", ""),
                ("crates/a/templates/gaol.html", ""),
            ],
        );
        assert_eq!(
            found,
            [
                "crates/a/src/pages/goal.rs: templates/goal.html is missing",
                "crates/a/src/letters/reminder.rs: templates/reminder.txt is missing",
                "crates/a/templates/gaol.html: no page or letter of this name; a shared part begins with `_`",
                "crates/a/src/actions/add_goal.rs: tests/it/add_goal.rs is missing",
            ]
        );
    }
}
