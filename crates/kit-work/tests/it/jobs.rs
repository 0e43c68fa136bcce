use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use kernel::{Clock, Error, Refusal, Result};
use kit_db::{Db, Tx, params};
use kit_test::both;
use kit_work::{Done, Job, JobKind, Schedule, WorkContext, enqueue, revive};
use serde_json::json;

use crate::given::{NOW, how_it_stands, nowhere, occasion, tables, worker};

/// Notes in the database that it ran, twice as once.
fn note(context: &mut WorkContext<'_>) -> Result<()> {
    let what = context.payload["what"].as_str().unwrap_or("slot").to_owned();
    context.db.write_here(|tx| {
        let note = "INSERT INTO cursors (follower, seq) VALUES ($1, 1)
             ON CONFLICT (follower) DO UPDATE SET seq = cursors.seq + 1";
        tx.execute(note, params![what]).map(drop)
    })
}

fn fail(context: &mut WorkContext<'_>) -> Result<()> {
    Err(Refusal::new("not-today").with("attempt", context.attempt).into())
}

fn panicking(_: &mut WorkContext<'_>) -> Result<()> {
    panic!("on purpose")
}

fn notes(db: &Db) -> Vec<(String, i64)> {
    let select = "SELECT follower, seq FROM cursors ORDER BY follower";
    db.read_here(|tx| tx.query(select, params![], |row| Ok((row.text(0)?, row.int(1)?)))).unwrap()
}

fn put(db: &Db, job: &Job) {
    db.write_here(|tx| enqueue(tx, &occasion(), job)).unwrap();
}

/// Nothing by the clock: the worker's own daily work has its slot already.
fn without_daily(db: &Db) {
    db.write_here(|tx| {
        for day in ["2026-01-19", "2026-01-20", "2026-01-21", "2026-01-22"] {
            enqueue(tx, &occasion(), &Job::new("work.forget", json!(null)).once_for(day))?;
        }
        tx.execute("UPDATE jobs SET done_at = run_at", params![])
    })
    .unwrap();
}

both!(tables(), fn a_job_runs_once(db) {
    without_daily(db);
    let folder = tempfile::tempdir().unwrap();
    let worker = worker(db, &Clock::standing_at(NOW), vec![JobKind::new("note", note)], nowhere(folder.path()));
    put(db, &Job::new("note", json!({"what": "now"})));
    put(db, &Job::new("note", json!({"what": "later"})).not_before(NOW.plus_minutes(5)));
    put(db, &Job::new("unknown to this program", json!({})));
    assert_eq!(worker.run_due().unwrap(), Done { followed: 0, jobs: 1, letters: 0 });
    assert_eq!(notes(db), [("now".to_owned(), 1)]);
    worker.clock.advance_millis(300_000);
    assert_eq!(worker.run_due().unwrap().jobs, 1);
    assert_eq!(worker.run_due().unwrap(), Done::default());
    assert_eq!(how_it_stands(db).jobs_waiting, 1, "what nobody here knows waits for one who does");
});

both!(tables(), fn a_job_of_a_write_that_fails_does_not_exist(db) {
    let failed: Result<()> = db.write_here(|tx| {
        enqueue(tx, &occasion(), &Job::new("note", json!({})))?;
        Err(Error::Missing)
    });
    assert!(failed.is_err());
    assert_eq!(how_it_stands(db).jobs_waiting, 0);
});

both!(tables(), fn a_job_that_fails_is_put_off_and_then_given_up(db) {
    without_daily(db);
    let folder = tempfile::tempdir().unwrap();
    let kinds = vec![JobKind::new("fail", fail), JobKind::new("panic", panicking)];
    let worker = worker(db, &Clock::standing_at(NOW), kinds, nowhere(folder.path()));
    put(db, &Job::new("fail", json!({})));
    put(db, &Job::new("panic", json!({})));
    assert_eq!(worker.run_due().unwrap().jobs, 2);
    assert_eq!(worker.run_due().unwrap().jobs, 0, "not at once again");
    let mut rounds = 1;
    while how_it_stands(db).jobs_waiting > 0 {
        let next = how_it_stands(db).jobs_since.unwrap();
        worker.clock.advance_millis(next.millis() - worker.clock.now().millis());
        worker.run_due().unwrap();
        rounds += 1;
        assert!(rounds < 30);
    }
    let dead = how_it_stands(db).dead_jobs;
    let mut why: Vec<(&str, &str)> = dead.iter().map(|job| (job.kind.as_str(), job.why.as_str())).collect();
    why.sort_unstable();
    assert_eq!(why, [("fail", "refused: not-today"), ("panic", "panicked")]);
    db.write_here(|tx| revive(tx, dead[0].id, NOW)).unwrap();
    assert!(matches!(db.write_here(|tx| revive(tx, dead[0].id, NOW)), Err(Error::Missing)));
    assert_eq!(worker.run_due().unwrap().jobs, 1);
});

both!(tables(), fn a_job_whose_node_died_runs_again(db) {
    without_daily(db);
    let folder = tempfile::tempdir().unwrap();
    let worker = worker(db, &Clock::standing_at(NOW), vec![JobKind::new("note", note)], nowhere(folder.path()));
    put(db, &Job::new("note", json!({"what": "once"})));
    // As if a node had claimed it and died.
    let claim = |tx: &mut Tx<'_>| {
        let claim = "UPDATE jobs SET locked_until = $1, attempts = 1 WHERE kind = 'note'";
        tx.execute(claim, params![NOW.plus_minutes(10)])
    };
    db.write_here(claim).unwrap();
    assert_eq!(worker.run_due().unwrap().jobs, 0);
    worker.clock.advance_millis(11 * 60_000);
    assert_eq!(worker.run_due().unwrap().jobs, 1);
    assert_eq!(notes(db), [("once".to_owned(), 1)]);
});

both!(tables(), fn several_nodes_share_the_work_and_the_clock(db) {
    const NODES: usize = 4;
    let folder = tempfile::tempdir().unwrap();
    let clock = Clock::standing_at(NOW);
    for n in 0..40 {
        put(db, &Job::new("note", json!({"what": format!("job {n:02}")})));
    }
    let kinds = || {
        let every = JobKind::new("every", note).on(Schedule::Every { minutes: 15 });
        vec![JobKind::new("note", note), every]
    };
    let ran = AtomicU32::new(0);
    for _ in 0..3 {
        std::thread::scope(|scope| {
            for _ in 0..NODES {
                scope.spawn(|| {
                    let done = worker(db, &clock, kinds(), nowhere(folder.path())).run_due().unwrap();
                    ran.fetch_add(u32::try_from(done.jobs).unwrap(), Ordering::Relaxed);
                });
            }
        });
        clock.advance_millis(15 * 60_000);
    }
    // Forty jobs, three quarters of an hour, and the worker's own daily work.
    assert_eq!(ran.load(Ordering::Relaxed), 40 + 3 + 1);
    let notes = notes(db);
    assert_eq!(notes.len(), 41);
    assert!(notes.iter().all(|(what, times)| *times == if what == "slot" { 3 } else { 1 }), "{notes:?}");
});

both!(tables(), fn what_is_done_is_forgotten_after_a_month(db) {
    let folder = tempfile::tempdir().unwrap();
    let worker = worker(db, &Clock::standing_at(NOW), vec![JobKind::new("note", note)], nowhere(folder.path()));
    put(db, &Job::new("note", json!({"what": "old"})));
    worker.run_due().unwrap();
    let jobs = || db.read_here(|tx| tx.one("SELECT count(*) FROM jobs", params![], |row| row.int(0))).unwrap();
    assert_eq!(jobs(), 2);
    worker.clock.advance_millis(29 * 86_400_000);
    worker.run_due().unwrap();
    assert_eq!(jobs(), 3);
    worker.clock.advance_millis(2 * 86_400_000);
    worker.run_due().unwrap();
    assert_eq!(jobs(), 2, "the two of today and the day before yesterday");
});

static STARTED: AtomicBool = AtomicBool::new(false);

fn slow(context: &mut WorkContext<'_>) -> Result<()> {
    STARTED.store(true, Ordering::SeqCst);
    while !context.is_stopping() {
        std::thread::sleep(Duration::from_millis(1));
    }
    context.goes_on()?;
    note(context)
}

both!(tables(), fn a_worker_stops_after_what_is_under_way(db) {
    STARTED.store(false, Ordering::SeqCst);
    let folder = tempfile::tempdir().unwrap();
    put(db, &Job::new("slow", json!({"what": "slow"})));
    put(db, &Job::new("slow", json!({"what": "never begun"})).not_before(NOW.plus_millis(1)));
    let running =
        worker(db, &Clock::standing_at(NOW), vec![JobKind::new("slow", slow)], nowhere(folder.path())).start().unwrap();
    while !STARTED.load(Ordering::SeqCst) {
        std::thread::sleep(Duration::from_millis(1));
    }
    running.stop();
    assert_eq!(notes(db), [("slow".to_owned(), 1)]);
});
