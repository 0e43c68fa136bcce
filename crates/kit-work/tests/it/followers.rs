use kernel::{Clock, Error, Happening, Ref, Refusal, Result};
use kit_db::{Db, Tx, activity, params, record};
use kit_test::both;
use kit_work::{Followed, Follower};

use crate::given::{NOW, nowhere, occasion, tables, worker};

/// Notes of each activity how often it was followed; refuses one.
fn note(tx: &mut Tx<'_>, followed: &Followed<'_>) -> Result<()> {
    let sql =
        "INSERT INTO cursors (follower, seq) VALUES ($1, 1) ON CONFLICT (follower) DO UPDATE SET seq = cursors.seq + 1";
    for activity in followed.activities {
        tx.execute(sql, params![format!("note {}", activity.subject_id)])?;
        if activity.subject_id == "refused" {
            return Err(Refusal::new("not-this").into());
        }
    }
    Ok(())
}

fn broken(_: &mut Tx<'_>, _: &Followed<'_>) -> Result<()> {
    Err(Error::Fault(kernel::Fault::new("on purpose")))
}

fn happens(db: &Db, subject: &str) {
    db.write_here(|tx| record(tx, &occasion(), &Happening::new("thing.made", Ref::new("thing", subject)))).unwrap();
}

fn notes(db: &Db) -> Vec<(String, i64)> {
    let sql = "SELECT follower, seq FROM cursors WHERE follower LIKE 'note %' ORDER BY follower";
    db.read_here(|tx| tx.query(sql, params![], |row| Ok((row.text(0)?, row.int(1)?)))).unwrap()
}

fn one(subject: &str) -> (String, i64) {
    (format!("note {subject}"), 1)
}

both!(tables(), fn each_activity_is_followed_once_also_on_two_nodes(db) {
    let folder = tempfile::tempdir().unwrap();
    let node = || {
        let mut worker = worker(db, &Clock::standing_at(NOW), Vec::new(), nowhere(folder.path()));
        worker.followers = vec![Follower { name: "notes", follow: note }];
        worker
    };
    happens(db, "a");
    happens(db, "refused");
    let (first, second) = (node(), node());
    std::thread::scope(|scope| {
        for worker in [&first, &second] {
            scope.spawn(|| worker.run_due().unwrap());
        }
    });
    assert_eq!(notes(db), [one("a")], "what was refused leaves nothing and stops nothing");
    happens(db, "b");
    assert_eq!(first.run_due().unwrap().followed, 1);
    assert_eq!(second.run_due().unwrap().followed, 0);
    assert_eq!(notes(db), [one("a"), one("b")]);
});

both!(tables(), fn what_breaks_is_followed_again(db) {
    let folder = tempfile::tempdir().unwrap();
    let mut worker = worker(db, &Clock::standing_at(NOW), Vec::new(), nowhere(folder.path()));
    worker.followers = vec![Follower { name: "notes", follow: broken }];
    happens(db, "a");
    assert!(worker.run_due().is_err());
    assert_eq!(db.read_here(|tx| activity::position(tx, "notes")).unwrap(), 0);
    worker.followers = vec![Follower { name: "notes", follow: note }];
    assert_eq!(worker.run_due().unwrap().followed, 1);
    assert_eq!(notes(db), [one("a")]);
});
