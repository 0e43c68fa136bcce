use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use jiff::civil::{Date, date};
use kernel::{Chance, Error, Lang, Moment, PersonId, Refusal, Result};
use kit_db::{Db, Migration, MigrationSet, OnViolation, Options, Tx, Violation, ViolationKind, params};
use kit_test::{both, fresh};

const SCHEMA: &str = "
    CREATE TABLE people (
        id BIGINT NOT NULL PRIMARY KEY,
        email TEXT NOT NULL,
        age BIGINT CONSTRAINT people_have_an_age CHECK (age >= 0),
        CONSTRAINT people_email UNIQUE (email)
    );
    CREATE TABLE pets (id BIGINT NOT NULL PRIMARY KEY, owner BIGINT NOT NULL REFERENCES people (id));
    CREATE TABLE kinds (
        id TEXT NOT NULL PRIMARY KEY, whole BIGINT, part DOUBLE PRECISION, flag BOOLEAN, raw BYTEA, day TEXT, at BIGINT, lang TEXT, tree TEXT
    );";

fn schema() -> [MigrationSet; 1] {
    const MIGRATIONS: &[Migration] = &[Migration { name: "0001", sqlite: SCHEMA, postgres: SCHEMA }];
    [MigrationSet { crate_name: "town", migrations: MIGRATIONS }]
}

fn add(tx: &mut Tx<'_>, id: i64, email: &str) -> Result<u64> {
    tx.execute("INSERT INTO people (id, email) VALUES ($1, $2)", params![id, email])
}

fn emails(db: &Db) -> Vec<String> {
    db.read_here(|tx| tx.query("SELECT email FROM people ORDER BY id", params![], |row| row.text(0))).unwrap()
}

both!(schema(), fn values_of_every_kind_come_back(db) {
    let id = PersonId::new(Moment::from_millis(1), &Chance::seeded(1));
    db.write_here(|tx| {
        tx.execute(
            "INSERT INTO kinds (id, whole, part, flag, raw, day, at, lang, tree) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            params![id, i64::MIN, 0.1, true, [0_u8, 255], date(2028, 2, 29), Moment::from_millis(7), Lang::Sv, "[1,2]"],
        )?;
        tx.execute("INSERT INTO kinds (id, flag) VALUES ($1, $2)", params!["empty", None::<bool>])
    })
    .unwrap();
    let columns = "SELECT id, whole, part, flag, raw, day, at, lang, tree FROM kinds WHERE id = $1";
    db.read_here(|tx| {
        tx.one(columns, params![id], |row| {
            assert_eq!(row.id::<PersonId>(0)?, id);
            assert_eq!(row.int(1)?, i64::MIN);
            assert_eq!(row.float(2)?.to_bits(), 0.1_f64.to_bits());
            assert!(row.flag(3)?);
            assert_eq!(row.bytes(4)?, [0, 255]);
            assert_eq!(row.day(5)?, date(2028, 2, 29));
            assert_eq!(row.moment(6)?, Moment::from_millis(7));
            assert_eq!(row.lang(7)?, Lang::Sv);
            assert_eq!(row.json::<Vec<i64>>(8)?, [1, 2]);
            Ok(())
        })?;
        tx.one(columns, params!["empty"], |row| {
            assert_eq!(row.maybe_int(1)?, None);
            assert_eq!(row.maybe_float(2)?, None);
            assert_eq!(row.maybe_flag(3)?, None);
            assert_eq!(row.maybe_bytes(4)?, None);
            assert_eq!(row.maybe_day(5)?, None::<Date>);
            assert_eq!(row.maybe_moment(6)?, None);
            assert_eq!(row.maybe_lang(7)?, None);
            assert_eq!(row.maybe_json::<Vec<i64>>(8)?, None);
            assert_eq!(row.maybe_id::<PersonId>(7)?, None);
            row.int(1).unwrap_err();
            row.text(9).unwrap_err();
            assert!(matches!(row.id::<PersonId>(0), Err(Error::Fault(_))));
            Ok(())
        })
    })
    .unwrap();
});

both!(schema(), fn answers_of_one_row(db) {
    db.write_here(|tx| add(tx, 1, "a").and(add(tx, 2, "b"))).unwrap();
    let by_id = |id: i64| {
        db.read_here(|tx| tx.one("SELECT email FROM people WHERE id = $1", params![id], |row| row.text(0)))
    };
    assert_eq!(by_id(2).unwrap(), "b");
    assert!(matches!(by_id(3), Err(Error::Missing)));
    let several = db.read_here(|tx| tx.one("SELECT email FROM people", params![], |row| row.text(0)));
    assert!(matches!(several, Err(Error::Fault(_))));
    let none = db.read_here(|tx| tx.maybe("SELECT email FROM people WHERE id = 3", params![], |row| row.text(0)));
    assert_eq!(none.unwrap(), None);
});

both!(schema(), fn numbers_of_expressions_are_read(db) {
    db.write_here(|tx| {
        add(tx, 1, "a")?;
        tx.one(
            "SELECT count(*), CAST(sum(id) AS BIGINT), EXISTS (SELECT 1 FROM people), CAST(avg(id) AS DOUBLE PRECISION), id = 1
             FROM people GROUP BY id",
            params![],
            |row| {
                assert_eq!((row.int(0)?, row.int(1)?, row.flag(2)?, row.flag(4)?), (1, 1, true, true));
                assert!((row.float(3)? - 1.0).abs() < f64::EPSILON);
                Ok(())
            },
        )
    })
    .unwrap();
});

both!(schema(), fn parameters_may_stand_in_any_order(db) {
    let read = db.read_here(|tx| {
        tx.one("SELECT CAST($2 AS TEXT), '$1', CAST($1 AS TEXT), CAST($2 AS TEXT)", params!["one", "two"], |row| {
            Ok([row.text(0)?, row.text(1)?, row.text(2)?, row.text(3)?])
        })
    });
    assert_eq!(read.unwrap(), ["two", "$1", "one", "two"]);
    let missing = db.read_here(|tx| tx.query("SELECT CAST($1 AS TEXT)", params![], |_| Ok(())));
    assert!(missing.unwrap_err().to_string().contains("1 parameters wanted, 0 given"));
});

both!(schema(), fn what_one_engine_could_not_keep_is_refused(db) {
    for value in [params!["a\0b"], params![f64::NAN]] {
        let refused = db.read_here(|tx| tx.query("SELECT $1", value, |_| Ok(())));
        assert!(matches!(refused, Err(Error::BadRequest(_))), "{refused:?}");
    }
});

both!(schema(), fn letters_are_told_apart_by_like_and_sorted_by_bytes(db) {
    db.write_here(|tx| {
        for (id, email) in [(1, "a%b"), (2, "A%b"), (3, "Ö"), (4, "z")] {
            add(tx, id, email)?;
        }
        Ok(())
    })
    .unwrap();
    let found: (Vec<i64>, Vec<String>) = db
        .read_here(|tx| {
            let like = "SELECT id FROM people WHERE email LIKE $1 ESCAPE '\\' ORDER BY id";
            let ids = tx.query(like, params!["a\\%%"], |row| row.int(0))?;
            Ok((ids, tx.query("SELECT email FROM people ORDER BY email", params![], |row| row.text(0))?))
        })
        .unwrap();
    assert_eq!(found.0, [1]);
    assert_eq!(found.1, ["A%b", "a%b", "z", "Ö"]);
});

both!(schema(), fn violations_are_told_apart(db) {
    db.write_here(|tx| add(tx, 1, "a@b.fi")).unwrap();
    let broken = |sql: &str| {
        let error = db.write_here(|tx| tx.execute(sql, params![])).unwrap_err();
        assert!(!error.to_string().contains("a@b.fi"), "values do not belong into logs: {error}");
        Violation::of(&error).unwrap_or_else(|| panic!("{error}")).clone()
    };
    let unique = broken("INSERT INTO people (id, email) SELECT 2, email FROM people");
    assert!(unique.is_unique_on(&["email"]), "{unique:?}");
    assert!(!unique.is_unique_on(&["id"]));
    assert_eq!(unique.table.as_deref(), Some("people"));
    let key = broken("INSERT INTO people (id, email) VALUES (1, 'other')");
    assert!(key.is_unique_on(&["id"]), "{key:?}");
    assert!(broken("INSERT INTO people (id, email, age) VALUES (2, 'c', -1)").is_named("people_have_an_age"));
    assert_eq!(broken("INSERT INTO pets (id, owner) VALUES (1, 7)").kind, ViolationKind::ForeignKey);
    let null = broken("INSERT INTO people (id, email) VALUES (2, NULL)");
    assert_eq!((null.kind, null.columns), (ViolationKind::NotNull, vec!["email".to_owned()]));
    let refused = db.write_here(|tx| {
        add(tx, 2, "a@b.fi")
            .on_violation(|violation| violation.is_unique_on(&["email"]).then(|| Refusal::new("email-taken").on("email")))
    });
    assert!(matches!(refused, Err(Error::Refused(refusals)) if refusals[0].code == "email-taken"));
    assert_eq!(emails(db), ["a@b.fi"]);
});

both!(schema(), fn a_failed_write_leaves_nothing(db) {
    let failed: Result<()> = db.write_here(|tx| {
        add(tx, 1, "a")?;
        Err(Refusal::new("no").into())
    });
    assert!(matches!(failed, Err(Error::Refused(_))));
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        db.write_here(|tx| -> Result<()> {
            add(tx, 2, "b")?;
            panic!("on purpose");
        })
    }));
    assert!(panicked.is_err());
    assert!(emails(db).is_empty());
    db.write_here(|tx| add(tx, 3, "c")).unwrap();
    assert_eq!(emails(db), ["c"]);
});

both!(schema(), fn a_failed_statement_spoils_the_write(db) {
    let went_on = db.write_here(|tx| {
        add(tx, 1, "a")?;
        assert!(add(tx, 1, "b").is_err());
        Ok(())
    });
    assert!(matches!(went_on, Err(Error::Fault(_))));
    let later = db.write_here(|tx| {
        assert!(tx.execute("NONSENSE", params![]).is_err());
        add(tx, 1, "a")
    });
    assert!(later.unwrap_err().to_string().contains("an earlier statement of this transaction failed"));
    assert!(emails(db).is_empty());
});

both!(schema(), fn an_attempt_limits_the_damage(db) {
    db.write_here(|tx| {
        add(tx, 1, "a")?;
        assert!(tx.attempt(|tx| add(tx, 2, "b").and(add(tx, 2, "b"))).is_err());
        let swallowed = tx.attempt(|tx| {
            drop(add(tx, 1, "a"));
            Ok(())
        });
        assert!(swallowed.is_err());
        tx.attempt(|tx| tx.attempt(|tx| add(tx, 3, "c")))?;
        assert_eq!(tx.statements(), 5);
        Ok(())
    })
    .unwrap();
    assert_eq!(emails(db), ["a", "c"]);
});

both!(schema(), fn readers_may_not_write(db) {
    let refused = db.read_here(|tx| {
        assert!(!tx.is_writing());
        add(tx, 1, "a")
    });
    assert!(matches!(refused, Err(Error::Fault(_))), "{refused:?}");
    db.write_here(|tx| {
        assert!(tx.is_writing());
        Ok(())
    })
    .unwrap();
});

both!(schema(), fn a_read_sees_one_state(db) {
    db.write_here(|tx| add(tx, 1, "a")).unwrap();
    let count = "SELECT count(*) FROM people";
    let seen = db
        .read_here(|tx| {
            let before = tx.one(count, params![], |row| row.int(0))?;
            std::thread::scope(|scope| scope.spawn(|| db.write_here(|tx| add(tx, 2, "b")).unwrap()).join().unwrap());
            Ok((before, tx.one(count, params![], |row| row.int(0))?))
        })
        .unwrap();
    assert_eq!(seen, (1, 1));
    assert_eq!(emails(db).len(), 2);
});

both!(schema(), fn rows_come_one_by_one_until_told_to_stop(db) {
    let mut seen = 0;
    let numbers = "WITH RECURSIVE n(i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) SELECT i FROM n";
    let stopped = db.read_here(|tx| {
        tx.each(numbers, params![], |row| {
            seen = row.int(0)?;
            if seen == 10 { Err(Error::Missing) } else { Ok(()) }
        })?;
        Ok(())
    });
    assert!(matches!(stopped, Err(Error::Missing)));
    assert_eq!(seen, 10);
    // The connection is fit for the next read.
    assert!(emails(db).is_empty());
});

both!(schema(), fn many_writers_at_once_lose_nothing(db) {
    std::thread::scope(|scope| {
        for writer in 0..8_i64 {
            scope.spawn(move || {
                for n in 0..25_i64 {
                    let id = writer * 100 + n;
                    let end = db.write_here(|tx| {
                        add(tx, id, &format!("{id}"))?;
                        if n % 5 == 4 { Err(Error::Missing) } else { Ok(()) }
                    });
                    assert_eq!(end.is_ok(), n % 5 != 4);
                }
            });
        }
    });
    assert_eq!(emails(db).len(), 8 * 20);
});

both!(schema(), fn a_waiting_page_costs_no_thread(db) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let sum = runtime.block_on(async {
        let mut tasks = tokio::task::JoinSet::new();
        for id in 0..50_i64 {
            let db = db.clone();
            tasks.spawn(async move {
                db.write(move |tx| add(tx, id, &id.to_string())).await?;
                db.read(move |tx| tx.one("SELECT id FROM people WHERE id = $1", params![id], |row| row.int(0))).await
            });
        }
        let ids: Result<Vec<i64>> = tasks.join_all().await.into_iter().collect();
        ids.unwrap().into_iter().sum::<i64>()
    });
    assert_eq!(sum, 49 * 50 / 2);
});

both!(schema(), fn a_panic_in_a_page_is_its_fault_alone(db) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let panicked: Result<()> = db.write(|_| panic!("on purpose")).await;
        assert!(panicked.unwrap_err().to_string().contains("on purpose"));
        let panicked: Result<()> = db.read(|tx| tx.each("SELECT 1", params![], |_| panic!("in a row"))).await;
        assert!(panicked.unwrap_err().to_string().contains("in a row"));
        db.write(|tx| add(tx, 1, "a")).await.unwrap();
        // Inside of a runtime the blocking face works too.
        assert_eq!(emails(db), ["a"]);
    });
});

both!(schema(), fn a_request_that_is_given_up_harms_nobody(db) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let (started, waits) = mpsc::channel();
    runtime.block_on(async {
        let writing = db.write(move |tx| {
            started.send(()).unwrap();
            std::thread::sleep(Duration::from_millis(100));
            add(tx, 1, "a")
        });
        assert!(tokio::time::timeout(Duration::from_millis(20), writing).await.is_err());
        waits.recv().unwrap();
        // What had begun is finished; what had not is left.
        let (one, two) = (db.write(|tx| add(tx, 2, "b")), db.write(|tx| add(tx, 3, "c")));
        let (one, _given_up) = tokio::join!(one, tokio::time::timeout(Duration::from_millis(1), two));
        one.unwrap();
    });
    // PostgreSQL has other writers, which do not wait for the first.
    while !emails(db).starts_with(&["a".to_owned(), "b".to_owned()]) {
        std::thread::sleep(Duration::from_millis(5));
    }
});

both!(schema(), fn writes_that_meet_are_run_again(db) {
    db.write_here(|tx| add(tx, 1, "a").and(add(tx, 2, "b"))).unwrap();
    let attempts = Arc::new(AtomicU32::new(0));
    std::thread::scope(|scope| {
        for (first, then) in [(1_i64, 2_i64), (2, 1)] {
            let attempts = &attempts;
            scope.spawn(move || {
                for _ in 0..10 {
                    db.write_here(|tx| {
                        attempts.fetch_add(1, Ordering::Relaxed);
                        let older = "UPDATE people SET age = coalesce(age, 0) + 1 WHERE id = $1";
                        tx.execute(older, params![first])?;
                        std::thread::sleep(Duration::from_millis(2));
                        tx.execute(older, params![then])
                    })
                    .unwrap();
                }
            });
        }
    });
    let ages = db.read_here(|tx| tx.query("SELECT age FROM people", params![], |row| row.int(0))).unwrap();
    assert_eq!(ages, [20, 20]);
    assert!(attempts.load(Ordering::Relaxed) >= 20);
});

#[test]
fn a_connection_that_breaks_is_replaced() {
    let db = fresh(kit_db::Engine::Postgres, &schema());
    let pid = "SELECT CAST(pg_backend_pid() AS BIGINT)";
    let options = Options { readers: 1, writers: 1, ..Options::default() };
    let one = Db::open(db.address(), &options).unwrap();
    let writer = one.write_here(|tx| tx.one(pid, params![], |row| row.int(0))).unwrap();
    let reader = one.read_here(|tx| tx.one(pid, params![], |row| row.int(0))).unwrap();
    let kill = |pid: i64| {
        db.write_here(|tx| tx.query("SELECT pg_terminate_backend(CAST($1 AS INTEGER))", params![pid], |_| Ok(())))
            .unwrap();
    };
    // Killed while idle: the next transaction does not notice.
    kill(writer);
    kill(reader);
    one.write_here(|tx| add(tx, 1, "a")).unwrap();
    assert_eq!(emails(&one), ["a"]);
    // Killed in the middle of a write: it runs again from the start.
    let mut attempts = 0;
    one.write_here(|tx| {
        attempts += 1;
        add(tx, 2, "b")?;
        if attempts == 1 {
            let own = tx.one(pid, params![], |row| row.int(0))?;
            kill(own);
            std::thread::sleep(Duration::from_millis(50));
        }
        add(tx, 3, "c")
    })
    .unwrap();
    assert_eq!(attempts, 2);
    assert_eq!(emails(&one), ["a", "b", "c"]);
}

#[test]
fn a_commit_whose_connection_breaks_is_unknown() {
    let db = fresh(kit_db::Engine::Postgres, &schema());
    let mut own = 0;
    let end = db.write_here(|tx| {
        own = tx.one("SELECT CAST(pg_backend_pid() AS BIGINT)", params![], |row| row.int(0))?;
        add(tx, 1, "a")?;
        std::thread::scope(|scope| {
            scope.spawn(|| {
                db.read_here(|tx| {
                    tx.query("SELECT pg_terminate_backend(CAST($1 AS INTEGER))", params![own], |_| Ok(()))
                })
                .unwrap();
            });
        });
        std::thread::sleep(Duration::from_millis(50));
        Ok(())
    });
    assert!(kit_db::is_unknown(&end.unwrap_err()));
}

#[test]
fn a_full_disk_is_told_and_passes() {
    let db = fresh(kit_db::Engine::Sqlite, &schema());
    // As if the disk had room for a hundred pages: SQLite gives the same answer as for a full disk.
    let limit = |pages: i64| {
        db.write_here(move |tx| tx.query(&format!("PRAGMA max_page_count = {pages}"), params![], |row| row.int(0)))
            .unwrap();
    };
    limit(100);
    let long = "x".repeat(50_000);
    let mut ids = 0..;
    let full = loop {
        let id: i64 = ids.next().unwrap();
        match db.write_here(|tx| add(tx, id, &format!("{id}{long}"))) {
            Ok(_) => {}
            Err(error) => break error,
        }
    };
    assert!(kit_db::is_full(&full), "{full}");
    let kept = emails(&db).len();
    assert!(kept > 2);
    limit(100_000);
    db.write_here(|tx| add(tx, 1_000, "room again")).unwrap();
    assert_eq!(emails(&db).len(), kept + 1);
}

#[test]
fn nobody_waits_for_a_server_that_is_not_there() {
    let address = kit_db::Address::Postgres("postgres://nobody@127.0.0.1:1/nothing".to_owned());
    let error = Db::open(&address, &Options::default()).unwrap_err();
    assert!(kit_db::is_away(&error), "{error}");
}
