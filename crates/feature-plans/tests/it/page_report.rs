use axum::http::StatusCode;
use feature_plans::actions::{MeasureChange, change_goal};
use feature_plans::rules::report::Report;
use feature_plans::rules::{MeasureProgress, Plan, PlanId};
use feature_plans::store;
use kernel::Lang;
use kit_db::Db;
use kit_test::{Page, both};

use crate::given::{self, leave, occasion};
use crate::reporting::{self, QUARTER, QUARTER_BEFORE, approve, draft, frozen};

fn address(plan: &Plan, report: &Report) -> String {
    format!("/plans/{}/reports/{}", plan.id, report.id)
}

fn only_report(db: &Db, plan: PlanId) -> Report {
    let mut reports = db.read_here(|tx| store::report::of_plan(tx, plan)).unwrap();
    assert_eq!(reports.len(), 1);
    reports.remove(0)
}

/// What a list of a report's goal says under this heading.
fn listed(page: &Page, heading: &str) -> Vec<String> {
    let headings = page.all(".report-goal h3");
    let place = headings.iter().position(|found| found == heading);
    let place = place.unwrap_or_else(|| panic!("no {heading} among {headings:?}"));
    page.all(&format!(".report-goal h3:nth-of-type({}) + ul > li", place + 1))
}

both!(given::migrations(), fn an_approved_report_is_read_by_everybody_in_their_language(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    frozen(db, &city, &plan, QUARTER_BEFORE);
    let report = frozen(db, &city, &plan, QUARTER);
    approve(db, &city, &plan, &report).unwrap();
    let app = given::app(db);
    let wanted = [
        (Lang::Fi, "Seurantaraportti 1.7.–30.9.2026", "Tehty jakson aikana", "hyväksytty", "nyt myöhässä, oli"),
        (Lang::Sv, "Uppföljningsrapport 1.7.–30.9.2026", "Gjort under perioden", "godkänd", "nu försenad, tidigare"),
        (Lang::En, "Follow-up report 1 Jul – 30 Sept 2026", "Done in the period", "approved", "now late, was"),
    ];
    for (lang, title, done, stage, changed) in wanted {
        let page = app.browser().reading(lang).get(&address(&plan, &report));
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(page.attributes("html", "lang"), [lang.tag()]);
        assert_eq!(page.one("h1"), title);
        assert_eq!(page.one(".govuk-tag, .tag"), stage);
        assert!(listed(&page, done)[0].starts_with("Done in summer "), "{:?}", listed(&page, done));
        assert!(page.text().contains("City board"));
        assert!(page.text().contains(changed), "{}", page.text());
        assert!(page.all("li [lang=en]").contains(&"Trains that run".to_owned()), "what changed, in the plan's language");
        assert!(page.all(".govuk-tag, .tag").len() == 1 && page.attributes("form[method=post]", "action").len() <= 1);
    }
});

both!(given::migrations(), fn those_outside_are_not_told_who_does_the_work(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = frozen(db, &city, &plan, QUARTER);
    approve(db, &city, &plan, &report).unwrap();
    let app = given::app(db);
    for path in [address(&plan, &report), format!("{}/docx", address(&plan, &report))] {
        let inside = words_of(&given::browser(&app, db, city.reader).get(&path));
        assert!(inside.contains("Officer of Kuvitelma"), "{path}");
        for outside in [app.browser(), given::browser(&app, db, city.stranger)] {
            let outside = words_of(&outside.get(&path));
            assert!(outside.contains("Done in summer") && !outside.contains("Officer of Kuvitelma"), "{path}");
            assert!(!outside.contains("Connections manager"), "{path}");
        }
    }
    let inside = words_of(&given::browser(&app, db, city.reader).get(&format!("{}/docx", address(&plan, &report))));
    assert!(inside.contains("Connections manager"));
});

/// What a page or a Word file says.
fn words_of(page: &Page) -> String {
    assert_eq!(page.status, StatusCode::OK);
    if page.bytes.starts_with(b"PK") {
        crate::page_report_files::part(&page.bytes, "word/document.xml")
    } else {
        page.text()
    }
}

both!(given::migrations(), fn what_no_body_has_approved_is_missing_for_those_outside(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let drafted = draft(db, &city, &plan, QUARTER);
    let frozen = frozen(db, &city, &plan, QUARTER_BEFORE);
    let app = given::app(db);
    let missing = format!("/plans/{}/reports/{}", plan.id, plan.id);
    for browser in [app.browser(), given::browser(&app, db, city.stranger)] {
        let like = browser.get(&missing);
        assert_eq!(like.status, StatusCode::NOT_FOUND);
        for report in [&drafted, &frozen] {
            for ending in ["", "/pdf", "/docx"] {
                let page = browser.get(&format!("{}{ending}", address(&plan, report)));
                assert_eq!((page.status, page.one("h1")), (like.status, like.one("h1")));
            }
        }
        let list = browser.get(&format!("/plans/{}/reports", plan.id));
        assert!(list.attributes("tbody a", "href").is_empty());
    }
    for person in [city.coordinator, city.officer, city.reader, city.administrator] {
        let browser = given::browser(&app, db, person);
        assert_eq!(browser.get(&address(&plan, &drafted)).status, StatusCode::OK);
        assert_eq!(browser.get(&format!("/plans/{}/reports", plan.id)).all("tbody tr").len(), 2);
    }
});

both!(given::migrations(), fn only_those_who_may_write_and_approve(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = frozen(db, &city, &plan, QUARTER);
    let drafted = draft(db, &city, &plan, QUARTER_BEFORE);
    let app = given::app(db);
    let coordinator = given::browser(&app, db, city.coordinator);
    let approve = format!("{}/approve", address(&plan, &report));
    let form = coordinator.get(&approve);
    let nonce = form.attributes("input[name=nonce]", "value");
    let fields = [("body", "Board"), ("decided_on", "2026-11-22"), ("section", "1 §")];
    for person in [city.officer, city.reader, city.administrator] {
        let browser = given::browser(&app, db, person);
        for page in [address(&plan, &report), address(&plan, &drafted)] {
            let page = browser.get(&page);
            let links = page.attributes("a", "href").join(" ");
            assert!(!links.contains("/approve") && !links.contains("/freeze") && !links.contains("/edit"), "{links}");
        }
        let asked = browser.get(&approve);
        assert_eq!(asked.status, StatusCode::FORBIDDEN);
        assert!(asked.text().contains("Ask the coordinator"));
        let mut sent = fields.to_vec();
        sent.extend(nonce.iter().map(|nonce| ("nonce", nonce.as_str())));
        assert_eq!(browser.post(&approve, &sent).status, StatusCode::FORBIDDEN);
        assert_eq!(browser.get(&format!("/plans/{}/new-report", plan.id)).status, StatusCode::FORBIDDEN);
    }
    assert!(only_approved(db, &plan).is_empty());
});

fn only_approved(db: &Db, plan: &Plan) -> Vec<Report> {
    let reports = db.read_here(|tx| store::report::of_plan(tx, plan.id)).unwrap();
    reports.into_iter().filter(|report| report.decision().is_some()).collect()
}

both!(given::migrations(), fn a_report_is_written_frozen_and_approved_by_forms(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let new = format!("/plans/{}/new-report", plan.id);
    let form = browser.get(&new);
    assert_eq!(form.attributes("input[type=date]", "value"), ["2026-01-01", "2026-11-22"]);
    let fields = [("from", "2026-07-01"), ("until", "2026-09-30"), ("lang", "en"), ("summary", "It went well.")];
    let done = browser.submit(&form, &new, &fields);
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{:?}", done.errors());
    let report = only_report(db, plan.id);
    let page = browser.follow(&done);
    assert_eq!(page.one(".govuk-tag, .tag"), "draft");
    assert!(page.text().contains("It went well."));
    assert_eq!(listed(&page, "Still to come").len(), 2);

    let freeze = format!("{}/freeze", address(&plan, &report));
    let done = browser.submit(&browser.get(&freeze), &freeze, &[]);
    let page = browser.follow(&done);
    assert_eq!(page.one(".govuk-tag, .tag"), "frozen");
    assert_eq!(browser.get(&freeze).status, StatusCode::CONFLICT);
    let fingerprint = reporting::stored(db, &report).1;
    assert!(page.text().contains(&fingerprint[..16]));

    let approve = format!("{}/approve", address(&plan, &report));
    let form = browser.get(&approve);
    let fields = [("body", "City board"), ("decided_on", "22.11.2026"), ("section", "45 §")];
    let done = browser.submit(&form, &approve, &fields);
    assert!(browser.follow(&done).text().contains("What follows from the decision"));
    let page = browser.get(&address(&plan, &report));
    assert_eq!(page.one(".govuk-tag, .tag"), "approved");
    assert!(page.all("main p").iter().any(|said| said.contains("City board, 22 Nov 2026, 45 §")), "{}", page.text());
    let again = browser.submit(&browser.get(&approve), &approve, &fields);
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert_eq!(again.errors(), ["The report has been approved already. The decision is shown on its page."]);
});

both!(given::migrations(), fn a_report_says_what_changed_since_the_one_before(db) {
    let city = given::city(db);
    let (plan, goal) = reporting::plan(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.reader);
    let first = frozen(db, &city, &plan, QUARTER_BEFORE);
    assert!(browser.get(&address(&plan, &first)).text().contains("This is the first report on this plan"));
    let renamed = feature_plans::actions::GoalChange { title: "Trains on time".into(), reason: String::new() };
    let version = db.read_here(|tx| store::goal::get(tx, plan.id, goal)).unwrap().version;
    db.write_here(|tx| change_goal(tx, &occasion(), &leave(&city), &plan, (goal, version), &renamed)).unwrap();
    let second = frozen(db, &city, &plan, QUARTER);
    let page = browser.get(&address(&plan, &second));
    assert!(page.all("main p").contains(&"Compared with the report of 1 Apr – 30 Jun 2026.".to_owned()), "{}", page.text());
    let said = page.all("section:nth-of-type(3) li");
    assert_eq!(
        said,
        [
            "Goal 1, “Trains on time”: now late, was on the way.",
            "Goal 1, “Trains on time”: 2 measures done, 1 before.",
            "Goal 1, indicator “Trains of Trains that run”: now 6 flights a week, was 4 flights a week.",
        ]
    );
});

both!(given::migrations(), fn a_report_asks_no_more_where_it_tells_of_more(db) {
    let city = given::city(db);
    let (small, _) = reporting::plan(db, &city);
    let (large, _) = reporting::plan(db, &city);
    let mut last = None;
    for title in ["Second goal", "Third goal"] {
        last = Some(reporting::goal(db, &city, &large, title));
    }
    for number in 0..5 {
        let change = MeasureChange { progress: MeasureProgress::Ongoing, ..given::measure_change(&format!("{number}")) };
        given::measure(db, &large, last.unwrap(), change);
    }
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let asked = |plan: &Plan, report: &Report| browser.get(&address(plan, report)).statements.unwrap();
    let (of_small, of_large) = (draft(db, &city, &small, QUARTER), draft(db, &city, &large, QUARTER));
    assert_eq!(asked(&small, &of_small), asked(&large, &of_large), "drafts");
    for plan in [&small, &large] {
        frozen(db, &city, plan, QUARTER_BEFORE);
    }
    let (of_small, of_large) = (frozen(db, &city, &small, QUARTER), frozen(db, &city, &large, QUARTER));
    assert_eq!(asked(&small, &of_small), asked(&large, &of_large), "frozen");
    let list = |plan: &Plan| browser.get(&format!("/plans/{}/reports", plan.id)).statements;
    assert_eq!(list(&small), list(&large), "lists");
});
