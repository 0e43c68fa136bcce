//! Shows that no word of a document is lost: each is in the tree, or is a label that the tree says
//! itself.

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::sync::LazyLock;

use core_documents::reading::{self, Outline};
use proptest::prelude::*;

use super::lines::{self, Line};
use super::vocabulary::{self, ALL};
use super::{Place, PlanTree, Recognised, Target, label, names, recognise, spoken, titles};

fn words_of(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

fn all_texts(tree: &PlanTree) -> String {
    let mut out = String::new();
    let mut add = |text: &str| writeln!(out, "{text}").unwrap();
    for chapter in &tree.handbook {
        add(&chapter.title);
        add(&chapter.text);
    }
    tree.toolkit.advocacy.iter().chain(&tree.toolkit.communication).chain(&tree.unplaced).for_each(|it| add(it));
    for goal in &tree.goals {
        add(&goal.title);
        add(&goal.reason);
        targets(&goal.targets, &mut add);
        goal.measures.iter().for_each(|it| add(&it.text));
        for stakeholder in &goal.stakeholders {
            add(&stakeholder.name);
            stakeholder.members.iter().for_each(|it| add(it));
        }
        goal.partners.iter().chain(&goal.responsible).for_each(|it| add(it));
    }
    out
}

fn targets(list: &[Target], add: &mut impl FnMut(&str)) {
    for target in list {
        add(&target.text);
        targets(&target.targets, add);
    }
}

fn count(words: impl Iterator<Item = String>) -> HashMap<String, usize> {
    words.fold(HashMap::new(), |mut counts, word| {
        *counts.entry(word).or_default() += 1;
        counts
    })
}

/// Words that a line may lose because the tree says them by its form: labels, whose they are, numbers
/// in letters, "and" between names.
fn said_by_form(line: &Line, recognised: &Recognised) -> Vec<String> {
    let places: Vec<Place> = recognised.placements.iter().filter(|it| it.line == line.at).map(|it| it.place).collect();
    let is_structure =
        places.iter().any(|it| matches!(it, Place::Structure | Place::Goal(_) | Place::Chapter(_) | Place::Target(_)));
    let is_people =
        places.iter().any(|it| matches!(it, Place::Stakeholder(_) | Place::Partner(_) | Place::Responsible(_)));
    let name = line.text.split(':').next().unwrap_or("");
    let is_guessed = is_structure && (label::guess(name).is_some() || label::asks(name));
    let is_sentence = is_people && (names::in_sentence(&line.text).is_some() || spoken::of(&line.text).is_some());
    // A table may name a goal that has a heading elsewhere.
    let is_goal = places.iter().any(|it| matches!(it, Place::Goal(_)));
    let titles: Vec<String> = recognised.tree.goals.iter().flat_map(|goal| words_of(&goal.title)).collect();
    words_of(&line.text)
        .enumerate()
        .filter(|(at, word)| {
            let is_and = ALL.iter().any(|it| it.and.contains(&word.as_str()));
            let in_name = words_of(name).nth(*at).as_ref() == Some(word);
            is_sentence
                || is_structure && titles::only_names(&line.text)
                || *at == 0 && is_number_sign(word)
                || is_goal && titles.contains(word)
                || is_people && is_and
                || is_structure && in_name && (is_guessed || is_known(word) || is_genitive(word, line))
        })
        .map(|(_, word)| word)
        .collect()
}

static KNOWN: LazyLock<HashSet<String>> = LazyLock::new(|| {
    const SECTIONS: [&str; 12] =
        ["luku", "osa", "kappale", "osio", "chapter", "part", "section", "kapitel", "del", "avsnitt", "t", "s"];
    let of = |it: &vocabulary::Language| {
        let lists = it.labels.iter().map(|(_, words)| *words).chain(it.goals.iter().map(|(_, words)| *words));
        lists
            .chain([it.beside_labels, it.ordinals, it.number_columns, it.containers])
            .flatten()
            .copied()
            .collect::<Vec<_>>()
    };
    ALL.iter().flat_map(of).chain(SECTIONS).flat_map(words_of).collect()
});

fn is_known(word: &str) -> bool {
    is_number_sign(word) || KNOWN.contains(word)
}

/// A Roman number or a letter that counts.
fn is_number_sign(word: &str) -> bool {
    word.len() <= 5 && word.chars().all(|c| "ivx".contains(c)) || word.len() == 1 && word.chars().all(|c| c <= 'k')
}

fn is_genitive(word: &str, line: &Line) -> bool {
    line.text.chars().count() <= 80 && word.ends_with(['n', 's'])
}

/// The words that a plan lost.
fn lost(outline: &Outline) -> Vec<String> {
    let recognised = recognise(outline);
    let lines: Vec<Line> = lines::flattened(lines::of(&outline.blocks));
    let mut left = count(lines.iter().flat_map(|line| words_of(&line.text)));
    let officers: String =
        recognised.tree.goals.iter().flat_map(|goal| &goal.responsible).fold(String::new(), |all, it| all + " " + it);
    for (word, number) in count(words_of(&all_texts(&recognised.tree))) {
        left.entry(word).and_modify(|left| *left = left.saturating_sub(number));
    }
    for (word, number) in count(lines.iter().flat_map(|line| said_by_form(line, &recognised))) {
        left.entry(word).and_modify(|left| *left = left.saturating_sub(number));
    }
    // An officer who is named twice under a goal is in charge once.
    left.retain(|word, number| *number > 0 && !words_of(&officers).any(|it| it == *word));
    left.into_keys().collect()
}

fn read(text: &str) -> Outline {
    reading::read("plan.txt", text.as_bytes()).unwrap()
}

#[test]
fn no_sample_loses_a_word() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples");
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let is_plan = path.extension().is_some_and(|it| it == "md" || it == "txt");
        if is_plan {
            let outline = reading::read("plan", &std::fs::read(&path).unwrap()).unwrap();
            assert_eq!(lost(&outline), Vec::<String>::new(), "{}", path.display());
            seen += 1;
        }
    }
    assert!(seen >= 9);
}

#[test]
fn a_title_that_only_names_what_follows_is_no_note() {
    let of = |title: &str| read(&format!("{title}\n\nKärki 1: Raide\n\nTavoitteet:\n- Toinen raide\n"));
    let unplaced = |title: &str| recognise(&of(title)).tree.unplaced;
    for names in ["Vaikuttamissuunnitelma 2026", "Valtuustokausi 2025–2029", "Vuoden 2026 kärjet"] {
        assert_eq!(unplaced(names), Vec::<String>::new(), "{names}");
    }
    for says in [
        "Kuopion vaikuttamissuunnitelma 2026",
        "Vaikuttamissuunnitelma 2026, luonnos",
        "Edunvalvonta on taitolaji",
        "Periaatteet",
        "Vaikuttaminen",
    ] {
        assert_eq!(unplaced(says), [says], "{says}");
    }
}

#[test]
fn every_line_has_a_place() {
    let outline = read(include_str!("../../../tests/samples/fi-roman-html.txt"));
    let recognised = recognise(&outline);
    for line in lines::flattened(lines::of(&outline.blocks)) {
        let is_placed = recognised.placements.iter().any(|it| it.line == line.at);
        assert!(is_placed, "line {}: {}", line.at, line.text);
    }
}

/// Lines that plans are made of, for mixing.
fn line() -> impl Strategy<Value = String> {
    let fixed = prop::sample::select(vec![
        "",
        "",
        "",
        "# Edunvalvontasuunnitelma 2027",
        "## Goal 1: Rail",
        "## Sidosryhmät",
        "Kärki 1 – Kasvu",
        "Kärki 2",
        "1. Johdanto",
        "2. Keinot",
        "1.1 Periaatteet",
        "TAVOITE I: Satama",
        "MÅL OCH MEDEL",
        "**Partners**",
        "**Ansvarig:** stadsdirektören",
        "Vastuu: kehitysjohtaja, rehtori",
        "Tavoitteet:",
        "Stakeholders",
        "Kaislarannan tavoitteet",
        "- Sidosryhmät: LVM, VM",
        "- nopea juna",
        "  - uusi asema",
        "• LVM • VM ○ virkakunta",
        "| Tavoite | Vastuu |",
        "|---|---|",
        "| Uusi rata | rehtori |",
        "| Kärki | Mål | Owner |",
        "Vaikuttaminen\tViestintä",
        "tapaamiset\tblogi",
        "Sisällys",
        "Johdanto\t3",
        "Kumppaneita ovat kunta, liitto ja satama.",
        "Suunnitelmaa seurataan kaupunginhallituksessa kahdesti vuodessa.",
        "Kaupunki tarvitsee uuden radan, koska vanha on hidas ja katkeaa joka kevät tulvien takia.",
        "<ul><li>satama</li><li>rata",
        "Ydinviesti: rata nyt",
        "Aikataulu: 2027",
        "Esitämme, että:",
        "Toimenpiteet",
        "1) tapaaminen",
        "2) lausunto",
        "elinkeino-",
        "elämän veturi",
        "7",
    ]);
    let words = prop::collection::vec("[A-Za-zäöåÄÖÅ]{1,9}[.,:;]?", 1..12).prop_map(|words| words.join(" "));
    prop_oneof![3 => fixed.prop_map(str::to_owned), 1 => words]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_mixture_of_lines_loses_a_word(lines in prop::collection::vec(line(), 1..60)) {
        let text = lines.join("\n");
        prop_assume!(!text.trim().is_empty());
        prop_assert_eq!(lost(&read(&text)), Vec::<String>::new());
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,2000}|[\\s\\S]{0,800}") {
        if let Ok(outline) = reading::read("plan.txt", text.as_bytes()) {
            let recognised = recognise(&outline);
            prop_assert!(recognised.placements.iter().all(|it| it.line >= 1));
        }
    }

    #[test]
    fn no_text_loses_a_word(text in "[A-Za-zäöå0-9 .,:;()|#*•\\-–\t\n]{0,2000}") {
        prop_assume!(!text.trim().is_empty());
        if let Ok(outline) = reading::read("plan.txt", text.as_bytes()) {
            prop_assert_eq!(lost(&outline), Vec::<String>::new());
        }
    }
}
