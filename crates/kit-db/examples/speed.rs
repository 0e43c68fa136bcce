//! What a page of six reads and a durable write cost on this machine. Run it with
//! `cargo run --release -p kit-db --example speed -- sqlite:/var/tmp/speed.db` (the file must not exist), or with the
//! address of an empty PostgreSQL database.

#![expect(clippy::disallowed_methods, reason = "a measurement asks the clock")]

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

use kernel::{Chance, Happening, Moment, Occasion, Ref, Result};
use kit_db::{Address, Db, Migration, MigrationSet, Options, Tx, params, record};

const ROWS: i64 = 100_000;
const WHILE: Duration = Duration::from_secs(3);
const SCHEMA: &str = "CREATE TABLE notes (id BIGINT NOT NULL PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL)";
const MIGRATIONS: &[Migration] = &[Migration { name: "0001_notes", sqlite: SCHEMA, postgres: SCHEMA }];

fn main() -> Result<(), Box<dyn Error>> {
    let address: Address = std::env::args().nth(1).ok_or("which database?")?.parse()?;
    let db = Db::open(&address, &Options::default())?;
    let set = MigrationSet { crate_name: "speed", migrations: MIGRATIONS };
    db.migrate(&[kit_db::migrations(), set], Moment::from_millis(0))?;
    fill(&db)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    println!("{:<34} {:>8} {:>12} {:>12}", "", "clients", "per second", "CPU µs each");
    for clients in [1_u32, 8, 64] {
        measure(&runtime, "page of six reads by key", clients, &db, |db, n| async move { page(&db, n).await });
    }
    for clients in [1_u32, 8, 64] {
        measure(&runtime, "durable write", clients, &db, |db, n| async move {
            db.write(move |tx| insert(tx, ROWS + n)).await
        });
    }
    for clients in [1_u32, 8, 64] {
        measure(&runtime, "durable write with its activity", clients, &db, |db, n| async move {
            db.write(move |tx| insert(tx, 100 * ROWS + n).and_then(|()| note(tx, n))).await
        });
    }
    floor(&db)?;
    Ok(())
}

fn fill(db: &Db) -> Result<()> {
    let body = "x".repeat(500);
    db.write_here(|tx| {
        (0..ROWS).try_for_each(|id| {
            let insert = "INSERT INTO notes (id, title, body) VALUES ($1, $2, $3)";
            tx.execute(insert, params![id, format!("Note {id}"), body]).map(drop)
        })
    })
}

async fn page(db: &Db, n: i64) -> Result<()> {
    db.read(move |tx| six_reads(tx, n)).await
}

fn six_reads(tx: &mut Tx<'_>, n: i64) -> Result<()> {
    for part in 0..6 {
        let id = (n * 7919 + part * 104_729) % ROWS;
        let title = tx.one("SELECT title, body FROM notes WHERE id = $1", params![id], |row| {
            row.text(1)?;
            row.text(0)
        })?;
        assert!(title.starts_with("Note"));
    }
    Ok(())
}

fn insert(tx: &mut Tx<'_>, id: i64) -> Result<()> {
    let insert = "INSERT INTO notes (id, title, body) VALUES ($1, $2, $3)";
    tx.execute(insert, params![id, "New", "A short note"]).map(drop)
}

fn note(tx: &mut Tx<'_>, n: i64) -> Result<()> {
    let occasion = Occasion::of_installation(Moment::from_millis(n), Chance::system());
    let happening = Happening::new("note.added", Ref::new("note", n)).after(serde_json::json!({"title": "New"}));
    record(tx, &occasion, &happening).map(drop)
}

/// Has so many clients do one thing after the other for a while, and prints how often and at what cost.
fn measure<F>(
    runtime: &tokio::runtime::Runtime,
    what: &str,
    clients: u32,
    db: &Db,
    act: impl Fn(Db, i64) -> F + Clone + Send + 'static,
) where
    F: Future<Output = Result<()>> + Send + 'static,
{
    let next = Arc::new(AtomicI64::new(i64::from(clients) * 10_000_000));
    let (began, cpu_before) = (Instant::now(), cpu());
    let done: u32 = runtime.block_on(async {
        let mut tasks = tokio::task::JoinSet::new();
        for _ in 0..clients {
            let (db, next, act) = (db.clone(), Arc::clone(&next), act.clone());
            tasks.spawn(async move {
                let mut done = 0;
                while began.elapsed() < WHILE {
                    match act(db.clone(), next.fetch_add(1, Ordering::Relaxed)).await {
                        Ok(()) => done += 1,
                        Err(error) => panic!("{error}"),
                    }
                }
                done
            });
        }
        tasks.join_all().await.into_iter().sum()
    });
    print(what, clients, done, began.elapsed(), cpu().saturating_sub(cpu_before));
}

/// The same six reads in a loop on one thread, without any hop: what the statements themselves cost.
fn floor(db: &Db) -> Result<()> {
    let (began, cpu_before) = (Instant::now(), cpu());
    let done = db.read_here(|tx| {
        let mut done = 0_u32;
        while began.elapsed() < WHILE {
            six_reads(tx, i64::from(done))?;
            done += 1;
        }
        Ok(done)
    })?;
    print("six reads in a loop", 1, done, began.elapsed(), cpu().saturating_sub(cpu_before));
    Ok(())
}

fn print(what: &str, clients: u32, done: u32, took: Duration, cpu: Duration) {
    let per_second = f64::from(done) / took.as_secs_f64();
    println!("{what:<34} {clients:>8} {per_second:>12.0} {:>12.1}", cpu.as_secs_f64() * 1e6 / f64::from(done));
}

/// The processor time that this process has used: user and system, in the hundredths of seconds that Linux tells.
fn cpu() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit_once(") ").map_or("", |(_, rest)| rest);
    let ticks: u64 = after_name.split(' ').skip(11).take(2).filter_map(|field| field.parse::<u64>().ok()).sum();
    Duration::from_millis(ticks * 10)
}
