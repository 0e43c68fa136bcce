//! Advocacy planning: a handbook per council term, a plan per year, and what becomes of it.

pub mod actions;
mod commitments;
mod demonstration;
pub mod documents;
pub mod export;
mod jobs;
mod letters;
mod offers;
pub mod pages;
mod pictures;
mod proven;
mod reading;
mod reviews;
pub mod rules;
pub mod search;
pub mod store;

/// The words of plans.
pub mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

use kit_db::{MigrationSet, migrations};
use kit_feature::{Feature, MailTaker};
use kit_web::Navigation;

/// The kind of the spaces in which plans are made.
pub const SPACE_KIND: &str = "plan";

/// What plans give to the program.
pub fn feature() -> Feature {
    let migrations = migrations![
        "0001_plans",
        "0002_contacts",
        "0003_influence",
        "0004_materials",
        "0005_outcomes",
        "0006_disclosures",
        "0007_renewals",
        "0008_invitations",
        "0009_drafts",
        "0010_origins",
        "0011_begun",
        "0012_editions",
        "0013_proven"
    ];
    let migrations = MigrationSet { crate_name: "feature-plans", migrations };
    Feature {
        routes: pages::routes(),
        navigation: navigation(),
        home: Some(pages::home),
        front: Some(pages::front),
        about: Some(pages::about),
        kept: Some(export::kept),
        offers: Some(offers::offers),
        jobs: jobs::kinds(),
        followers: vec![commitments::follower(), proven::follower()],
        mail: Some(MailTaker { knows: actions::knows_address, take: actions::take_mail }),
        search: Some(search::searched()),
        seed: Some(demonstration::seed),
        ..Feature::new("feature-plans", migrations, words::by_code)
    }
}

fn navigation() -> Vec<Navigation> {
    let mut links = core_commitments::navigation().to_vec();
    links.extend([
        Navigation { label: |lang| words::plans(lang), path: "/plans", shown: |_| true },
        Navigation {
            label: |lang| words::contacts(lang),
            path: "/contacts",
            shown: |viewer| viewer.is_some_and(|viewer| !viewer.administrator),
        },
        core_register::navigation(),
    ]);
    links
}
