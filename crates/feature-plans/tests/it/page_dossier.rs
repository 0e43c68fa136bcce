use axum::http::StatusCode;
use core_commitments::actions::{ToSend, send_dossier};
use core_commitments::letters::reminders::Sender;
use core_commitments::rules::{Meeting, SeatId, Source};
use feature_plans::actions::withdraw_edition;
use feature_plans::rules::Plan;
use feature_plans::rules::report::{Audience, Report};
use jiff::civil::date;
use kernel::{Lang, MultiText};
use kit_db::Db;
use kit_test::both;

use crate::given::{self, City, TODAY, leave, occasion};
use crate::posting;
use crate::reporting::{self, QUARTER, QUARTER_BEFORE, approve, edition, frozen};
use crate::sitting::{board, meeting, member};

/// Sends a report to this member, and answers with the address of their link.
pub fn sent(db: &Db, city: &City, report: &Report, meeting: &Meeting, to: SeatId) -> String {
    let new = ToSend {
        meeting: meeting.id,
        record: Source { kind: "report".into(), id: report.id.to_string() },
        title: MultiText::of(Lang::En, "Follow-up report"),
        asked: "To decide on what is late".into(),
        lang: Lang::En,
        to: vec![to],
    };
    let sender = Sender { address: "http://kortteli.example", site: "Kortteli" };
    db.write_here(|tx| send_dossier(tx, &occasion(), &leave(city), &new, TODAY, sender)).unwrap();
    let text = posting::post(db).leaving().remove(0).text;
    let start = text.find("/dossiers/").unwrap();
    text[start..].split_whitespace().next().unwrap().to_owned()
}

fn given_plan(db: &Db, city: &City) -> (Plan, Report) {
    let (plan, _) = reporting::plan(db, city);
    frozen(db, city, &plan, QUARTER_BEFORE);
    let report = frozen(db, city, &plan, QUARTER);
    edition(db, city, &plan, &report, Audience::Body).unwrap();
    (plan, report)
}

both!(given::migrations(), fn a_member_reads_what_is_asked_what_changed_and_the_report_in_one_step(db) {
    let city = given::city(db);
    let (plan, report) = given_plan(db, &city);
    let body = board(db, &city);
    let meeting = meeting(db, &city, &body, date(2026, 11, 29));
    let path = sent(db, &city, &report, &meeting, member(db, &city, &body, "aino@example.org").id);
    let app = given::app(db);
    let page = app.browser().get(&path);
    assert_eq!(page.status, StatusCode::OK, "without signing in");
    for said in ["City board", "29\u{a0}Nov\u{a0}2026", "City hall", "To decide on what is late", "What changed", "Late since August"] {
        assert!(page.text().contains(said), "{said}");
    }
    assert!(page.all("main form").is_empty(), "it is read, and nothing else");
    assert!(app.browser().reading(Lang::Fi).get(&path).text().contains("Mitä sinulta pyydetään"));
    approve(db, &city, &plan, &report).unwrap();
    assert!(app.browser().get(&path).text().contains("45 §"), "and what was decided");
    assert_eq!(app.browser().get("/dossiers/guessed").status, StatusCode::NOT_FOUND);
});

both!(given::migrations(), fn a_link_opens_nothing_once_the_approval_is_withdrawn_or_the_meeting_long_over(db) {
    let city = given::city(db);
    let (plan, report) = given_plan(db, &city);
    let body = board(db, &city);
    let (long_over, ahead) = (meeting(db, &city, &body, date(2026, 10, 22)), meeting(db, &city, &body, date(2026, 10, 23)));
    let to = member(db, &city, &body, "aino@example.org").id;
    let app = given::app(db);
    let over = sent(db, &city, &report, &long_over, to);
    assert!(app.browser().get(&over).text().contains("opens nothing any more"), "31 days after the meeting");
    assert_eq!(app.browser().get(&format!("{over}/pdf")).status, StatusCode::NOT_FOUND);
    let path = sent(db, &city, &report, &ahead, to);
    assert!(app.browser().get(&path).text().contains("To decide on what is late"), "30 days after it");
    let approved = db.read_here(|tx| feature_plans::store::edition::find(tx, report.id, Audience::Body)).unwrap().unwrap();
    let of = (Audience::Body, approved.approved_at.millis());
    db.write_here(|tx| withdraw_edition(tx, &occasion(), &leave(&city), (&plan, report.id), of)).unwrap();
    let closed = app.browser().get(&path);
    assert!(closed.text().contains("opens nothing any more") && !closed.text().contains("To decide on what is late"));
});
