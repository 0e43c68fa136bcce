use core_spaces::rules::Visibility;
use feature_plans::actions::{Renewed, restore_plan, undo_renewal};
use feature_plans::export::{self, Scope};
use feature_plans::rules::plan_file::{
    ChapterFile, GoalFile, IndicatorFile, MaterialFile, MeasureFile, PartnershipFile, PlanFile, ReviewFile,
    StakeholderFile, StateFile, TargetFile, ToolkitFile, ValueFile,
};
use feature_plans::rules::{Direction, Kind, settable};
use feature_plans::store;
use jiff::civil::{Date, date};
use kernel::{Error, Lang, MultiText};
use kit_db::{Db, Tx};
use kit_test::both;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::given::{self, City, leave, occasion};

/// What comes out again of a file that was brought in.
fn there_and_back(db: &Db, city: &City, file: &PlanFile) -> PlanFile {
    db.write_here(|tx| {
        let plan = restore_plan(tx, &occasion(), &leave(city), file)?;
        Ok(export::json(&store::contents::whole(tx, plan)?, Scope::Inside))
    })
    .unwrap()
}

fn name() -> impl Strategy<Value = String> {
    "[A-ZÄ][a-zäö ]{0,12}[a-z]"
}

fn body() -> impl Strategy<Value = String> {
    "[A-Z][a-z, .#*<>|äö\n-]{0,40}"
}

fn day() -> impl Strategy<Value = Date> {
    (0..300i64).prop_map(|days| date(2026, 1, 1).saturating_add(jiff::Span::new().days(days)))
}

fn state() -> impl Strategy<Value = StateFile> {
    let states: Vec<_> = settable().collect();
    (proptest::sample::select(states), name()).prop_map(|(state, reason)| StateFile { state, reason })
}

fn measure(tools: Vec<String>) -> impl Strategy<Value = MeasureFile> {
    let tool = if tools.is_empty() { Just(None).boxed() } else { option::of(proptest::sample::select(tools)).boxed() };
    let kind = prop_oneof![Just(Kind::Advocacy), Just(Kind::Communication)];
    let days = (option::of(day()), option::of(day()), day());
    // Names of owners and helpers that cannot be the same, since nobody helps with their own.
    let people = (option::of("Owner [a-z]{3}"), proptest::collection::btree_set("Helper [a-z]{3}", 0..3));
    (name(), body(), kind, tool, 0..4u8, name(), days, people).prop_map(
        |(text, details, kind, tool, progress, reason, (starts_on, due_on, settled), (owner, helpers))| MeasureFile {
            text,
            details,
            kind: Some(kind),
            tool,
            progress: [None, Some("ongoing"), Some("done"), Some("dropped")][usize::from(progress)].map(str::to_owned),
            starts_on: starts_on.filter(|start| due_on.is_none_or(|due| *start <= due)),
            due_on,
            done_on: (progress == 2).then_some(settled),
            dropped_on: (progress == 3).then_some(settled),
            drop_reason: (progress == 3).then_some(reason),
            owner,
            helpers: helpers.into_iter().collect(),
        },
    )
}

fn target(tools: Vec<String>) -> impl Strategy<Value = TargetFile> {
    let leaf = (name(), option::of(day()), option::of(state()), vec(measure(tools), 0..2));
    let leaf = leaf.prop_map(|(text, due_on, state, measures)| TargetFile {
        text,
        due_on,
        state,
        measures,
        targets: Vec::new(),
    });
    leaf.prop_recursive(3, 8, 3, |inner| {
        (inner.clone(), vec(inner, 0..3)).prop_map(|(target, targets)| TargetFile { targets, ..target })
    })
}

fn indicator() -> impl Strategy<Value = IndicatorFile> {
    let figure = || (-80_000..80_000i32).prop_map(|eighths| f64::from(eighths) / 8.0);
    let direction = prop_oneof![Just(Direction::Up), Just(Direction::Down)];
    let values = btree_map(day(), (figure(), "[a-z]{0,9}"), 0..4);
    (name(), "[a-z€]{0,5}", "[a-z]{0,9}", direction, option::of(figure()), values).prop_map(
        |(name, unit, source, direction, target, values)| IndicatorFile {
            name,
            unit,
            source,
            direction: Some(direction),
            target,
            values: values.into_iter().map(|(on, (value, note))| ValueFile { on, value, note }).collect(),
        },
    )
}

const KINDS: [&str; 4] = ["message", "position", "statement", "background"];

fn material() -> impl Strategy<Value = MaterialFile> {
    let text = || (name(), option::of(body()));
    let kind = proptest::sample::select(KINDS.to_vec());
    (kind, text(), option::of(text()), option::of(day()), option::of(name())).prop_map(
        |(kind, (title, body), swedish, on, with)| {
            let (swedish, swedish_body) = swedish.unwrap_or_default();
            MaterialFile {
                kind: Some(kind.to_owned()),
                titles: MultiText::of(Lang::Fi, title).with(Lang::Sv, swedish),
                bodies: MultiText::of(Lang::Fi, body.unwrap_or_default())
                    .with(Lang::Sv, swedish_body.unwrap_or_default()),
                address: if on.is_some() { "https://example.org/a".into() } else { String::new() },
                on,
                with: with.unwrap_or_default(),
            }
        },
    )
}

fn partnership() -> impl Strategy<Value = PartnershipFile> {
    (name(), option::of((name(), day()))).prop_map(|(brings, agreed)| {
        let (agreed, on) = agreed.map_or((String::new(), None), |(agreed, on)| (agreed, Some(on)));
        PartnershipFile { partner: String::new(), brings, agreed, on }
    })
}

fn goal(tools: Vec<String>) -> impl Strategy<Value = GoalFile> {
    let stakeholder = (name(), vec(name(), 0..3)).prop_map(|(name, members)| StakeholderFile { name, members });
    let people = (vec(stakeholder, 0..3), vec((name(), option::of(partnership())), 0..3), vec(name(), 0..3));
    let work = (vec(target(tools.clone()), 0..3), vec(measure(tools), 0..3), vec(indicator(), 0..2));
    (name(), body(), option::of(state()), work, (people, vec(material(), 0..4))).prop_map(
        |(title, reason, state, (targets, measures, indicators), (people, mut materials))| {
            let (stakeholders, partners, responsible) = people;
            // They are kept by kind.
            materials.sort_by_key(|one| KINDS.iter().position(|kind| one.kind.as_deref() == Some(kind)));
            let told =
                partners.iter().cloned().filter_map(|(partner, told)| Some(PartnershipFile { partner, ..told? }));
            let partnerships = told.collect();
            let partners = partners.into_iter().map(|(name, _)| name).collect();
            GoalFile {
                number: 0,
                title,
                continues: None,
                reason,
                state,
                targets,
                measures,
                indicators,
                stakeholders,
                partners,
                partnerships,
                materials,
                responsible,
            }
        },
    )
}

fn plan() -> impl Strategy<Value = PlanFile> {
    let lang = || proptest::sample::select(Lang::ALL.to_vec());
    let visibility = prop_oneof![Just(Visibility::Public), Just(Visibility::Members)];
    let toolkit = (vec(name(), 0..3), vec(name(), 0..3));
    let chapter = (name(), body()).prop_map(|(title, text)| ChapterFile { title, text });
    let handbook = option::of((name(), lang(), option::of((2000..2030i64, 0..5i64)), vec(chapter, 0..3), toolkit));
    let review = (name(), 1..12i64).prop_map(|(body, per_year)| ReviewFile { body, per_year });
    let head = (name(), 1990..2100i64, lang(), visibility, body());
    (head, handbook, vec(review, 0..3), vec(body(), 0..3), 1..4i64).prop_flat_map(
        |((title, year, lang, visibility, summary), handbook, reviews, unplaced, step)| {
            let mut file = PlanFile {
                title,
                year: Some(year),
                lang: Some(lang),
                visibility: Some(visibility),
                summary,
                reviews,
                unplaced,
                ..PlanFile::default()
            };
            if let Some((title, lang, term, chapters, (advocacy, communication))) = handbook {
                file.handbook_title = Some(title);
                file.handbook_lang = Some(lang);
                file.council_term = term.map(|(from, years)| format!("{from}–{}", from + years));
                file.handbook = chapters;
                file.toolkit = ToolkitFile { advocacy, communication };
            }
            let tools = [file.toolkit.advocacy.clone(), file.toolkit.communication.clone()].concat();
            vec(goal(tools), 0..4).prop_map(move |mut goals| {
                for (place, goal) in (1..).zip(&mut goals) {
                    goal.number = place * step;
                }
                PlanFile { goals, ..file.clone() }
            })
        },
    )
}

both!(given::migrations(), fn what_was_taken_out_comes_in_as_the_same_plan(db) {
    let city = given::city(db);
    let mut runner = TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() });
    let checked = runner.run(&plan(), |file| {
        let again = there_and_back(db, &city, &file);
        prop_assert_eq!(&again, &file);
        let text = serde_json::to_vec(&again).unwrap();
        prop_assert_eq!(PlanFile::read(&text).unwrap(), file, "and as text");
        Ok(())
    });
    checked.unwrap();
});

both!(given::migrations(), fn people_of_the_space_are_linked_and_others_stay_names(db) {
    let city = given::city(db);
    let measure = MeasureFile {
        text: "Meet".into(),
        owner: Some("Officer of Kuvitelma".into()),
        helpers: vec!["The harbour's director".into()],
        ..MeasureFile::default()
    };
    let goal = GoalFile {
        number: 1,
        title: "The tram".into(),
        measures: vec![measure],
        responsible: vec!["Lead: Coordinator of Kuvitelma".into(), "The lawyer".into()],
        ..GoalFile::default()
    };
    let file = PlanFile { title: "A plan".into(), year: Some(2026), goals: vec![goal], ..PlanFile::default() };
    let plan = db.write_here(|tx| restore_plan(tx, &occasion(), &leave(&city), &file)).unwrap();
    let contents = db.read_here(|tx| store::contents::get(tx, plan.id)).unwrap();
    let measure = &contents.goals[0].measures[0];
    assert_eq!(measure.owner.as_ref().unwrap().person, Some(city.officer));
    assert_eq!(measure.helpers[0].person, None);
    let officers: Vec<_> = contents.goals[0].officers.iter().map(|officer| officer.person).collect();
    assert_eq!(officers, [Some(city.coordinator), None]);
    assert_eq!(plan.visibility, Visibility::Members);
});

both!(given::migrations(), fn a_tool_that_only_a_measure_names_is_kept(db) {
    let city = given::city(db);
    let measure = MeasureFile { text: "Meet".into(), tool: Some("Visits".into()), ..MeasureFile::default() };
    let goal = GoalFile { number: 1, title: "The tram".into(), measures: vec![measure], ..GoalFile::default() };
    let file = PlanFile { title: "A plan".into(), goals: vec![goal], ..PlanFile::default() };
    let again = there_and_back(db, &city, &file);
    assert_eq!(again.toolkit.advocacy, ["Visits"]);
    assert_eq!(again.goals[0].measures[0].tool.as_deref(), Some("Visits"));
});

both!(given::migrations(), fn what_breaks_a_rule_is_refused_with_its_goal(db) {
    let city = given::city(db);
    let refused = |goal: GoalFile| {
        let file = PlanFile { title: "A plan".into(), goals: vec![goal], ..PlanFile::default() };
        match db.write_here(|tx| restore_plan(tx, &occasion(), &leave(&city), &file)) {
            Err(Error::Refused(refusals)) => refusals.iter().map(|refusal| refusal.code).collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        }
    };
    let goal = || GoalFile { number: 7, title: "The tram".into(), ..GoalFile::default() };
    let measure = |measure: MeasureFile| refused(GoalFile { measures: vec![measure], ..goal() });
    let named = || MeasureFile { text: "Meet".into(), ..MeasureFile::default() };
    assert_eq!(measure(MeasureFile::default()), ["plan-file-goal", "text-missing"]);
    let odd = MeasureFile { progress: Some("soon".into()), ..named() };
    assert_eq!(measure(odd), ["plan-file-goal", "plan-file-progress"]);
    let undated = MeasureFile { progress: Some("done".into()), ..named() };
    assert_eq!(measure(undated), ["plan-file-goal", "done-on-missing"]);
    let backwards = MeasureFile { starts_on: Some(date(2026, 2, 1)), due_on: Some(date(2026, 1, 1)), ..named() };
    assert_eq!(measure(backwards), ["plan-file-goal", "due-before-start"]);
    let mut deep = TargetFile { text: "e".into(), ..TargetFile::default() };
    for _ in 0..4 {
        deep = TargetFile { text: "t".into(), targets: vec![deep], ..TargetFile::default() };
    }
    assert_eq!(refused(GoalFile { targets: vec![deep], ..goal() }), ["plan-file-goal", "target-too-deep"]);
});

both!(given::migrations(), fn what_a_plan_renews_is_told_and_found_again(db) {
    let city = given::city(db);
    let year = crate::renewing::year(db, &city);
    let renewal = crate::renewing::for_next_year(&year.plan, crate::renewing::all(db, &year.plan));
    let new = crate::renewing::renew(db, &city, &year.plan, &renewal).unwrap();
    let told = |plan, scope| {
        let whole = |tx: &mut Tx<'_>| {
            let plan = store::plan::get(tx, plan)?;
            store::contents::whole(tx, plan)
        };
        export::json(&db.read_here(whole).unwrap(), scope)
    };
    let file = told(new.id, Scope::Inside);
    assert_eq!(file.renews.as_ref().map(|one| (one.title.as_str(), one.year)), Some(("Plan of 2026", 2026)));
    assert_eq!(file.goals[0].continues.as_ref().map(|one| (one.number, one.title.as_str())), Some((1, "The tram")));
    let outside = told(new.id, Scope::Public);
    assert!(outside.renews.is_none() && outside.goals[0].continues.is_none(), "the plan before is not public");
    let copy = there_and_back(db, &city, &file);
    assert!(copy.renews.is_none(), "a plan is renewed once");
    db.write_here(|tx| {
        undo_renewal(tx, &occasion(), &leave(&city), Renewed::Plan(&new))
    })
    .unwrap();
    let again = there_and_back(db, &city, &file);
    assert_eq!((&again.renews, &again.goals[1].continues), (&file.renews, &file.goals[1].continues));
});
