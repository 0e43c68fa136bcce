use kernel::{
    AccountId, Actor, Chance, Error, Happening, Moment, Occasion, OrganisationId, PersonId, Ref, Result, SpaceId,
};
use kit_db::activity::{self, Damage, Head, Verdict, verify};
use kit_db::{Address, Db, Engine, Tx, params, record};
use kit_test::{both, fresh};
use serde_json::json;

const LENGTH: i64 = 40;

fn occasion() -> Occasion {
    Occasion::of_installation(Moment::from_millis(1_000), Chance::seeded(7))
}

fn goal(id: i64) -> Ref {
    Ref::new("goal", format!("g{id}"))
}

/// A log of forty activities, most with a content, two of these erased.
fn a_log(db: &Db) -> Vec<i64> {
    db.write_here(|tx| {
        let chance = Chance::seeded(1);
        for n in 1..=LENGTH - 2 {
            let at = Moment::from_millis(n * 1_000);
            let person = PersonId::new(at, &chance);
            let actor = Actor::Person {
                person,
                account: AccountId::new(at, &chance),
                organisation: (n % 2 == 0).then(|| OrganisationId::new(at, &chance)),
            };
            let mut happening = Happening::new("goal.changed", goal(n % 5));
            if n % 3 == 0 {
                happening = happening.in_space(SpaceId::new(at, &chance));
            }
            if n % 4 != 0 {
                happening = happening.before(json!({"title": n})).after(json!({"title": n + 1}));
            }
            record(tx, &Occasion { actor, at, chance: chance.clone() }, &happening)?;
        }
        Ok(vec![activity::erase(tx, &occasion(), 5)?, activity::erase(tx, &occasion(), 6)?])
    })
    .unwrap()
}

fn verdict(db: &Db) -> Verdict {
    db.read_here(|tx| verify(tx, &Head::start())).unwrap()
}

both!([kit_db::migrations()], fn what_happened_is_read_back(db) {
    let space = SpaceId::new(Moment::from_millis(5), &Chance::seeded(3));
    db.write_here(|tx| {
        record(tx, &occasion(), &Happening::new("goal.added", goal(1)).in_space(space).after(json!({"title": "Trams"})))?;
        record(tx, &occasion(), &Happening::new("goal.changed", goal(1)).before(json!(1)).after(json!(2)))?;
        record(tx, &occasion(), &Happening::new("goal.added", goal(2)).in_space(space))
    })
    .unwrap();
    db.read_here(|tx| {
        let all = activity::after(tx, 0, 10)?;
        assert_eq!(all.iter().map(|activity| activity.seq).collect::<Vec<_>>(), [1, 2, 3]);
        assert_eq!(all[0].kind, "goal.added");
        assert_eq!(all[0].content.as_ref().unwrap().after, Some(json!({"title": "Trams"})));
        assert_eq!(all[1].content.as_ref().unwrap().before, Some(json!(1)));
        assert_eq!(all[2].content, None);
        let seqs = |found: Vec<activity::Activity>| found.iter().map(|activity| activity.seq).collect::<Vec<_>>();
        assert_eq!(seqs(activity::of_subject(tx, &goal(1), None, 10)?), [2, 1]);
        assert_eq!(seqs(activity::of_space(tx, space, None, 1)?), [3]);
        assert_eq!(seqs(activity::of_space(tx, space, Some(3), 1)?), [1]);
        assert_eq!(seqs(activity::after(tx, 1, 1)?), [2]);
        assert_eq!(activity::head(tx)?.seq, 3);
        Ok(())
    })
    .unwrap();
});

both!([kit_db::migrations()], fn followers_go_on_where_they_were(db) {
    a_log(db);
    let next = |limit| {
        db.write_here(|tx| {
            let found = activity::follow(tx, "digest", limit)?;
            if let Some(last) = found.last() {
                activity::advance(tx, "digest", last.seq)?;
            }
            Ok(found.len())
        })
        .unwrap()
    };
    assert_eq!(next(30), 30);
    assert_eq!(next(30), 10);
    assert_eq!(next(30), 0);
    db.write_here(|tx| activity::advance(tx, "digest", 3)).unwrap();
    assert_eq!(db.read_here(|tx| activity::position(tx, "digest")).unwrap(), 40);
    db.write_here(|tx| activity::rewind(tx, "digest")).unwrap();
    assert_eq!(db.read_here(|tx| activity::follow(tx, "digest", 100)).unwrap().len(), 40);
});

both!([kit_db::migrations()], fn a_failed_write_records_nothing(db) {
    let failed: Result<()> = db.write_here(|tx| {
        record(tx, &occasion(), &Happening::new("goal.added", goal(1)))?;
        Err(Error::Missing)
    });
    failed.unwrap_err();
    assert_eq!(verdict(db), Verdict::Whole { head: Head::start(), activities: 0, erased: 0 });
});

both!([kit_db::migrations()], fn writers_at_once_make_one_chain(db) {
    std::thread::scope(|scope| {
        for writer in 0..4 {
            scope.spawn(move || {
                for n in 0..25 {
                    let happening = Happening::new("goal.changed", goal(writer)).after(json!(n));
                    db.write_here(|tx| record(tx, &occasion(), &happening)).unwrap();
                }
            });
        }
    });
    assert!(matches!(verdict(db), Verdict::Whole { activities: 100, .. }), "{:?}", verdict(db));
});

both!([kit_db::migrations()], fn erasing_leaves_the_chain_whole(db) {
    a_log(db);
    assert!(matches!(verdict(db), Verdict::Whole { activities: LENGTH_U, erased: 2, .. }), "{:?}", verdict(db));
    let again = db.write_here(|tx| activity::erase(tx, &occasion(), 5));
    assert!(matches!(again, Err(Error::Missing)));
    let erased = db.read_here(|tx| activity::after(tx, 4, 1)).unwrap();
    assert_eq!((erased[0].seq, &erased[0].content), (5, &None));
});

const LENGTH_U: u64 = LENGTH.unsigned_abs();

both!([kit_db::migrations()], fn a_noted_head_shows_a_chain_made_anew(db) {
    a_log(db);
    let noted = db.read_here(activity::head).unwrap();
    assert!(matches!(db.read_here(|tx| verify(tx, &noted)).unwrap(), Verdict::Whole { activities: 0, .. }));
    db.write_here(|tx| {
        tx.execute("DELETE FROM activity_contents", params![])?;
        tx.execute("DELETE FROM activities", params![])?;
        tx.execute("UPDATE activity_head SET seq = 0, sha256 = $1", params![Head::start().sha256])
    })
    .unwrap();
    for n in 0..=LENGTH {
        db.write_here(|tx| record(tx, &occasion(), &Happening::new("goal.invented", goal(n)))).unwrap();
    }
    assert!(matches!(verdict(db), Verdict::Whole { .. }), "the new chain is whole in itself");
    let against_noted = db.read_here(|tx| verify(tx, &noted)).unwrap();
    assert_eq!(against_noted, Verdict::Broken { seq: LENGTH, damage: Damage::Changed });
});

both!([kit_db::migrations()], fn every_tampering_is_found(db) {
    a_log(db);
    let rounds = if db.engine() == Engine::Sqlite { 1_000 } else { 100 };
    let dice = Dice(Chance::seeded(2026));
    for round in 0..rounds {
        let mut told = String::new();
        let rolled_back: Result<()> = db.write_here(|tx| {
            let (what, first) = tamper(tx, &dice)?;
            let found = verify(tx, &Head::start())?;
            told = format!("round {round}, {what}: wanted {first}, found {found:?}");
            assert!(matches!(found, Verdict::Broken { seq, .. } if seq == first), "{told}");
            Err(Error::Missing)
        });
        assert!(matches!(rolled_back, Err(Error::Missing)), "{told} {rolled_back:?}");
    }
    assert!(matches!(verdict(db), Verdict::Whole { .. }));
});

#[test]
fn what_another_tool_did_to_the_file_is_found() {
    for (sql, seq, damage) in [
        ("INSERT INTO activity_contents VALUES (99, 'x', '{}')", 99, Damage::StrayContent),
        ("UPDATE activities SET kind = x'00' WHERE seq = 9", 9, Damage::Changed),
        ("UPDATE activities SET seq = 'nine' WHERE seq = 9", 9, Damage::Missing),
        ("DELETE FROM activity_head", LENGTH + 1, Damage::Head),
    ] {
        let db = fresh(Engine::Sqlite, &[kit_db::migrations()]);
        a_log(&db);
        let Address::Sqlite(file) = db.address() else { unreachable!() };
        let tool = rusqlite::Connection::open(file).unwrap();
        tool.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        tool.execute_batch(sql).unwrap();
        assert_eq!(verdict(&db), Verdict::Broken { seq, damage }, "{sql}");
    }
}

struct Dice(Chance);

impl Dice {
    fn below(&self, end: i64) -> i64 {
        i64::try_from(u64::from_be_bytes(self.0.bytes()) % end.unsigned_abs()).unwrap()
    }

    /// The number of an activity, or with `content` of one that still has its content.
    fn activity(&self, content: bool) -> i64 {
        loop {
            let seq = 1 + self.below(LENGTH);
            let has_content = seq % 4 != 0 && ![5, 6].contains(&seq) && seq <= LENGTH - 2;
            if !content || has_content {
                return seq;
            }
        }
    }
}

/// Does one thing to the log that nobody may do, and gives its name and the first activity that is not as it was.
fn tamper(tx: &mut Tx<'_>, dice: &Dice) -> Result<(&'static str, i64)> {
    let (any, with_content) = (dice.activity(false), dice.activity(true));
    match dice.below(11) {
        0 => {
            tx.execute("DELETE FROM activity_contents WHERE seq = $1", params![any])?;
            tx.execute("DELETE FROM activities WHERE seq = $1", params![any])?;
            Ok(("deleted", any))
        }
        1 => {
            let columns = ["kind", "subject_kind", "subject_id", "sha256", "previous_sha256", "content_sha256"];
            let column = columns[usize::try_from(dice.below(6)).unwrap()];
            let sql = format!("UPDATE activities SET {column} = coalesce({column}, '') || 'x' WHERE seq = $1");
            tx.execute(&sql, params![any])?;
            Ok(("edited a text", any))
        }
        2 => {
            let columns = ["space_id", "actor_person_id", "actor_account_id", "actor_organisation_id"];
            let column = columns[usize::try_from(dice.below(4)).unwrap()];
            let sql =
                format!("UPDATE activities SET {column} = CASE WHEN {column} IS NULL THEN 'x' END WHERE seq = $1");
            tx.execute(&sql, params![any])?;
            Ok(("edited an id", any))
        }
        3 => {
            let by = 1 + dice.below(100);
            tx.execute("UPDATE activities SET at = at + $2 WHERE seq = $1", params![any, by])?;
            Ok(("moved in time", any))
        }
        4 => swap(tx, dice),
        5 => {
            tx.execute("DELETE FROM activity_contents WHERE seq >= $1", params![any])?;
            tx.execute("DELETE FROM activities WHERE seq >= $1", params![any])?;
            Ok(("cut off the tail", any))
        }
        6 => {
            let column = if dice.below(2) == 0 { "content" } else { "salt" };
            let sql = format!("UPDATE activity_contents SET {column} = {column} || ' ' WHERE seq = $1");
            tx.execute(&sql, params![with_content])?;
            Ok(("edited a content", with_content))
        }
        7 => {
            tx.execute("DELETE FROM activity_contents WHERE seq = $1", params![with_content])?;
            Ok(("took a content away", with_content))
        }
        8 => {
            let without = dice.below(LENGTH / 4) * 4 + 4;
            let insert = "INSERT INTO activity_contents (seq, salt, content) VALUES ($1, 'x', '{}')";
            tx.execute(insert, params![without])?;
            Ok(("put a content in", without))
        }
        9 => {
            let sql = if dice.below(2) == 0 {
                "UPDATE activity_head SET seq = seq + 1"
            } else {
                "UPDATE activity_head SET sha256 = 'x'"
            };
            tx.execute(sql, params![])?;
            Ok(("edited the head", LENGTH + 1))
        }
        _ => {
            let place = if dice.below(2) == 0 { -dice.below(9) } else { LENGTH + 1 + dice.below(9) };
            tx.execute(
                "INSERT INTO activities SELECT $1, at, kind, subject_kind, subject_id, space_id, actor_person_id,
                 actor_account_id, actor_organisation_id, NULL, previous_sha256, sha256 FROM activities WHERE seq = $2",
                params![place, any],
            )?;
            Ok(("put one in", if place <= 0 { 1 } else { LENGTH + 1 }))
        }
    }
}

fn swap(tx: &mut Tx<'_>, dice: &Dice) -> Result<(&'static str, i64)> {
    let (one, other) = (dice.activity(true), dice.activity(true));
    if one == other {
        return tamper(tx, dice);
    }
    if dice.below(2) == 0 {
        for (from, to) in [(one, -1_000), (other, one), (-1_000, other)] {
            let seq = "INSERT INTO activities SELECT $2, at, kind, subject_kind, subject_id, space_id, actor_person_id,
                 actor_account_id, actor_organisation_id, content_sha256, previous_sha256, sha256 FROM activities
                 WHERE seq = $1";
            tx.execute(seq, params![from, to])?;
            tx.execute("UPDATE activity_contents SET seq = $2 WHERE seq = $1", params![from, to])?;
            tx.execute("DELETE FROM activities WHERE seq = $1", params![from])?;
        }
        return Ok(("swapped two", one.min(other)));
    }
    let moved = "UPDATE activity_contents SET salt = (SELECT c.salt FROM activity_contents c WHERE c.seq = $2),
         content = (SELECT c.content FROM activity_contents c WHERE c.seq = $2) WHERE seq = $1";
    tx.execute(moved, params![one, other])?;
    Ok(("copied a content", one))
}
