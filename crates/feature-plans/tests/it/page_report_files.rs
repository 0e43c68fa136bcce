use std::io::{Cursor, Read as _};

use axum::http::{StatusCode, header};
use kernel::Lang;
use kit_test::{Page, both};
use zip::ZipArchive;

use crate::given::{self, TODAY};
use crate::reporting::{self, QUARTER, QUARTER_BEFORE, approve, draft, frozen};

/// A part of a Word file.
pub fn part(file: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(file)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn has(page: &Page, mark: &str) -> bool {
    page.bytes.windows(mark.len()).any(|window| window == mark.as_bytes())
}

fn named(page: &Page) -> String {
    page.headers[header::CONTENT_DISPOSITION].to_str().unwrap().to_owned()
}

both!(given::migrations(), fn a_report_as_pdf_is_tagged_and_in_the_readers_language(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    frozen(db, &city, &plan, QUARTER_BEFORE);
    let report = frozen(db, &city, &plan, QUARTER);
    approve(db, &city, &plan, &report).unwrap();
    let app = given::app(db);
    let path = format!("/plans/{}/reports/{}/pdf", plan.id, report.id);
    let wanted = [
        (Lang::Fi, "fi-FI", "Seurantaraportti", "seurantaraportti"),
        (Lang::Sv, "sv-FI", "Uppföljningsrapport", "uppfoljningsrapport"),
        (Lang::En, "en-GB", "Follow-up report", "follow-up-report"),
    ];
    for (lang, tag, title, file) in wanted {
        let page = app.browser().reading(lang).get(&path);
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(page.headers[header::CONTENT_TYPE], "application/pdf");
        let name = format!("attachment; filename=\"{file}-Kuvitelma-2026-07-01-2026-09-30.pdf\"; filename*=UTF-8''");
        assert!(named(&page).starts_with(&name), "{}", named(&page));
        assert!(page.bytes.starts_with(b"%PDF-1.7"));
        for mark in [
            "<pdfuaid:part>1</pdfuaid:part>",
            "/MarkInfo<</Marked true",
            "/StructTreeRoot",
            "/DisplayDocTitle true",
            &format!("/Lang({tag})"),
            &format!(">{title} "),
        ] {
            assert!(has(&page, mark), "{lang}: no {mark}");
        }
    }
});

both!(given::migrations(), fn a_report_for_word_opens_with_its_title_in_the_readers_language(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = frozen(db, &city, &plan, QUARTER);
    approve(db, &city, &plan, &report).unwrap();
    let app = given::app(db);
    let path = format!("/plans/{}/reports/{}/docx", plan.id, report.id);
    for (lang, tag, done) in [
        (Lang::Fi, "fi-FI", "Tehty jakson aikana"),
        (Lang::Sv, "sv-FI", "Gjort under perioden"),
        (Lang::En, "en-GB", "Done in the period"),
    ] {
        let page = app.browser().reading(lang).get(&path);
        assert_eq!(page.status, StatusCode::OK);
        let text = part(&page.bytes, "word/document.xml");
        assert!(text.contains(done) && text.contains("Trains that run"), "{lang}");
        assert!(part(&page.bytes, "word/styles.xml").contains(&format!("<w:lang w:val=\"{tag}\"")), "{lang}");
        assert!(part(&page.bytes, "docProps/core.xml").contains("<dc:title>"), "{lang}");
    }
});

both!(given::migrations(), fn a_frozen_report_is_typeset_to_the_same_bytes_each_time(db) {
    let city = given::city(db);
    let (plan, goal) = reporting::plan(db, &city);
    let report = frozen(db, &city, &plan, QUARTER);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.reader);
    for ending in ["pdf", "docx"] {
        let path = format!("/plans/{}/reports/{}/{ending}", plan.id, report.id);
        let first = browser.get(&path);
        given::measure(db, &plan, goal, given::measure_change("Added later"));
        app.clock.advance_millis(86_400_000);
        assert!(browser.get(&path).bytes == first.bytes, "{ending}");
    }
});

both!(given::migrations(), fn a_draft_says_on_every_page_that_it_is_one(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = draft(db, &city, &plan, QUARTER);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.reader);
    let page = browser.get(&format!("/plans/{}/reports/{}/docx", plan.id, report.id));
    let parts = ["word/header.xml", "word/document.xml"].map(|name| part(&page.bytes, name).to_lowercase());
    assert!(parts.iter().any(|part| part.contains(">draft<") || part.contains("draft")), "{parts:?}");
});

both!(given::migrations(), fn a_column_of_days_is_left_out_where_no_target_has_one(db) {
    let city = given::city(db);
    let app = given::app(db);
    let has_days = |due_on| {
        let plan = given::plan(db, &city);
        let goal = given::goal(db, &plan, "Rail");
        given::target(db, &plan, goal.id, "A decision", due_on);
        let report = draft(db, &city, &plan, QUARTER);
        let page = given::browser(&app, db, city.reader).get(&format!("/plans/{}/reports/{}/docx", plan.id, report.id));
        let text = part(&page.bytes, "word/document.xml");
        assert!(text.contains("A decision"));
        text.contains(">To be done by<")
    };
    assert!(has_days(Some(TODAY)));
    assert!(!has_days(None));
});
