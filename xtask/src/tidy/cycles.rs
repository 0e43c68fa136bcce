//! The modules of a crate can be read in one order: none needs, by way of others, itself. What
//! counts are the modules under `src/`, each with everything inside it.

use std::collections::{BTreeMap, BTreeSet};

use super::Report;
use crate::house::{File, House};
use crate::lexer::{Kind, Token};

/// Which module needs which, and where it says so.
type Needs<'a> = BTreeMap<&'a str, BTreeMap<String, (&'a File, usize)>>;

/// Looks for a circle in every crate, and in xtask itself.
pub fn check(house: &House, report: &mut Report) {
    let sources = house.crates().into_iter().map(|krate| format!("crates/{krate}/src/"));
    for source in sources.chain(["xtask/src/".to_owned()]) {
        let needs = needs(house, &source);
        let Some(circle) = circle(&needs) else { continue };
        let (file, line) = needs[circle[0].as_str()][&circle[1]];
        report.findings.push(file.finding(line, format!("modules need each other: {}", circle.join(" → "))));
    }
}

fn needs<'a>(house: &'a House, source: &str) -> Needs<'a> {
    let files: Vec<&File> = house.rust().filter(|file| file.path.starts_with(source)).collect();
    let modules: BTreeSet<&str> = files.iter().filter_map(|file| module(file, source)).collect();
    let exported = files.iter().find(|file| file.path[source.len()..] == *"lib.rs").map(|root| exports(root, &modules));
    let exported = exported.unwrap_or_default();
    let mut needs = Needs::new();
    for file in files {
        let Some(own) = module(file, source) else { continue };
        for (name, line) in names_from_root(file, source) {
            let target = exported.get(&name).copied().unwrap_or(&name);
            if target != own && modules.contains(target) {
                needs.entry(own).or_default().entry(target.to_owned()).or_insert((file, line));
            }
        }
    }
    needs
}

/// The module under the root to which the file belongs; none for the root and for programs.
fn module<'a>(file: &'a File, source: &str) -> Option<&'a str> {
    let inside = &file.path[source.len()..];
    let name = inside.split('/').next().unwrap_or(inside).trim_end_matches(".rs");
    (!matches!(name, "lib" | "main" | "bin" | "build")).then_some(name)
}

/// What the root hands on under its own name, with the module it comes from.
fn exports<'a>(root: &'a File, modules: &BTreeSet<&str>) -> BTreeMap<String, &'a str> {
    let tokens = &root.tokens;
    let mut exports = BTreeMap::new();
    for at in 0..tokens.len() {
        let source =
            tokens.get(at + 1).filter(|next| tokens[at].is_word("use") && modules.contains(next.text.as_str()));
        let Some(source) = source else { continue };
        let words = tokens[at + 2..].iter().take_while(|token| !token.is_sign(";"));
        let names = words.filter(|token| token.kind == Kind::Word).map(|token| token.text.clone());
        exports.extend(names.map(|name| (name, source.text.as_str())));
    }
    exports
}

/// The first names after `crate::`, or after as many `super::` as lead to the root.
fn names_from_root(file: &File, source: &str) -> Vec<(String, usize)> {
    let inside = &file.path[source.len()..];
    let depth = inside.split('/').count() - usize::from(file.name() == "mod.rs");
    let tokens: Vec<&Token> = file.tokens.iter().filter(|t| t.kind != Kind::Comment && !t.in_test).collect();
    let mut names = Vec::new();
    for at in 0..tokens.len() {
        let mut next = at;
        if tokens[at].is_word("crate") {
            next = after_path(&tokens, at).unwrap_or(at);
        } else if tokens[at].is_word("super") && !continues_path(&tokens, at) {
            let mut supers = 0;
            while supers < depth && tokens.get(next).is_some_and(|token| token.is_word("super")) {
                let Some(after) = after_path(&tokens, next) else { break };
                next = after;
                supers += 1;
            }
            if supers < depth {
                continue;
            }
        }
        if next > at {
            names.extend(first_names(&tokens[next..]));
        }
    }
    names
}

fn continues_path(tokens: &[&Token], at: usize) -> bool {
    at > 0 && tokens[at - 1].is_sign(":")
}

/// Where the path goes on after the word at `at` and its `::`.
fn after_path(tokens: &[&Token], at: usize) -> Option<usize> {
    let colons = tokens.get(at + 1)?.is_sign(":") && tokens.get(at + 2)?.is_sign(":");
    colons.then_some(at + 3)
}

/// The name that stands first, or those that stand first within braces.
fn first_names(tokens: &[&Token]) -> Vec<(String, usize)> {
    let Some(first) = tokens.first() else { return Vec::new() };
    if !first.is_sign("{") {
        return vec![(first.text.clone(), first.line)];
    }
    let mut names = Vec::new();
    let mut depth = 0;
    let mut fresh = false;
    for token in tokens {
        match token.text.as_str() {
            "{" => depth += 1,
            "}" => depth -= 1,
            _ if fresh && depth == 1 => names.push((token.text.clone(), token.line)),
            _ => {}
        }
        if depth == 0 {
            break;
        }
        fresh = depth == 1 && (token.is_sign("{") || token.is_sign(","));
    }
    names
}

/// The first circle, as the names along it, the first one repeated at the end.
fn circle(needs: &Needs) -> Option<Vec<String>> {
    let mut done = BTreeSet::new();
    needs.keys().find_map(|start| walk(needs, start, &mut Vec::new(), &mut done))
}

fn walk(needs: &Needs, at: &str, path: &mut Vec<String>, done: &mut BTreeSet<String>) -> Option<Vec<String>> {
    if let Some(seen) = path.iter().position(|name| name == at) {
        return Some(path[seen..].iter().cloned().chain([at.to_owned()]).collect());
    }
    if !done.insert(at.to_owned()) {
        return None;
    }
    path.push(at.to_owned());
    let found = needs.get(at).and_then(|targets| targets.keys().find_map(|target| walk(needs, target, path, done)));
    path.pop();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::findings;

    #[test]
    fn a_circle_over_three_modules_is_found() {
        let found = findings(
            check,
            &[
                ("crates/a/Cargo.toml", ""),
                ("crates/a/src/lib.rs", "mod x; mod y; mod z; use x::A;"),
                ("crates/a/src/x.rs", "\nuse crate::y::B;"),
                ("crates/a/src/y/deep.rs", "fn f() { crate::z::g() }"),
                ("crates/a/src/z.rs", "use super::{w, x::A};"),
            ],
        );
        assert_eq!(found, ["crates/a/src/x.rs:2: modules need each other: x → y → z → x"]);
    }

    #[test]
    fn a_name_that_the_root_hands_on_counts_as_its_module() {
        let found = findings(
            check,
            &[
                ("crates/a/Cargo.toml", ""),
                ("crates/a/src/lib.rs", "pub use x::{A, C};"),
                ("crates/a/src/x.rs", "use crate::y::B;"),
                ("crates/a/src/y.rs", "use crate::A;"),
            ],
        );
        assert_eq!(found.len(), 1);
    }

    #[test]
    fn tests_neighbours_and_own_parts_make_no_circle() {
        let found = findings(
            check,
            &[
                ("crates/a/Cargo.toml", ""),
                ("crates/a/src/lib.rs", ""),
                ("crates/a/src/x.rs", "use crate::y::B;"),
                ("crates/a/src/y.rs", "mod p; #[cfg(test)] mod tests { use crate::x::A; }"),
                ("crates/a/src/y/p.rs", "use super::q::Q; // crate::x"),
                ("crates/a/src/y/q.rs", "use crate::y::p::P;"),
            ],
        );
        assert_eq!(found, Vec::<String>::new());
    }
}
