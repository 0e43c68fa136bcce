#![doc = include_str!("../README.md")]

pub mod bench;
pub mod cli;
pub mod configuration;
pub mod demo;
pub mod doctor;
pub mod features;
pub mod incoming;
mod last_backup;
pub mod pages;
pub mod program;
mod room;
pub mod searching;
pub mod serving;

/// The words of the program's own pages and commands.
pub mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}
