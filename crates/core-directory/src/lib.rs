#![doc = include_str!("../README.md")]

pub mod actions;
mod demonstration;
mod pages;
pub mod rules;
pub mod store;

/// The words of the directory.
pub mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

use kernel::{Actor, Error, Occasion, Result};
use kit_db::Tx;
use kit_db::{MigrationSet, migrations};
use kit_feature::Feature;
use kit_web::Navigation;
use kit_work::{Job, JobKind, WorkContext, enqueue};
use serde::Deserialize;

/// The tables of the directory. They refer to organisations, whose table comes before.
pub const MIGRATIONS: MigrationSet =
    MigrationSet { crate_name: "core-directory", migrations: migrations!["0001_profiles", "0002_imports"] };

/// What the directory gives to the program.
pub fn feature() -> Feature {
    Feature {
        routes: pages::routes(),
        navigation: vec![Navigation {
            label: |lang| words::directory(lang),
            path: "/organisations",
            shown: |viewer| viewer.is_some_and(|viewer| viewer.administrator),
        }],
        jobs: vec![JobKind::new(actions::SAVING, save), JobKind::new(actions::UNDOING, undo)],
        seed: Some(demonstration::seed),
        ..Feature::new("core-directory", MIGRATIONS, words::by_code)
    }
}

/// A list that is worked on, and in whose name.
#[derive(Deserialize)]
struct Worked {
    import: rules::import::DirectoryImportId,
    person: Option<kernel::PersonId>,
    account: Option<kernel::AccountId>,
    organisation: Option<kernel::OrganisationId>,
}

/// Some rows of a list; whether more are left.
type Rows = fn(&mut Tx<'_>, &Occasion, rules::import::DirectoryImportId) -> Result<bool>;

fn save(context: &mut WorkContext<'_>) -> Result<()> {
    work(context, actions::SAVING, actions::save_rows)
}

fn undo(context: &mut WorkContext<'_>) -> Result<()> {
    work(context, actions::UNDOING, actions::undo_rows)
}

/// Does some rows in each transaction, in the name of who asked for it, until none is left or the program wants to end.
fn work(context: &mut WorkContext<'_>, kind: &'static str, rows: Rows) -> Result<()> {
    let worked: Worked = serde_json::from_value(context.payload.clone())
        .map_err(|error| Error::from(kernel::Fault::because("reading which list is worked on", error)))?;
    let actor = match worked.person.zip(worked.account) {
        Some((person, account)) => Actor::Person { person, account, organisation: worked.organisation },
        None => Actor::Installation,
    };
    let occasion = Occasion { actor, ..context.occasion.clone() };
    while context.db.write_here(|tx| rows(tx, &occasion, worked.import))? {
        if context.is_stopping() {
            let rest = Job::new(kind, context.payload.clone());
            return context.db.write_here(|tx| enqueue(tx, &context.occasion, &rest)).map(drop);
        }
        context.goes_on()?;
    }
    Ok(())
}
