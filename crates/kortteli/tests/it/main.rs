//! The program as a whole: its command line, its configuration, its network, and stories across features.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

mod backup;
mod body_limits;
mod city;
mod cli;
mod configuration;
mod demonstration;
mod doctor;
mod forms;
mod given;
mod kill;
mod kill_reminding;
mod mail_in;
mod network;
mod page_choice;
mod page_health;
mod page_home;
mod page_mail;
mod page_search;
mod page_statement;
mod plan_commands;
mod public_pages;
mod role_matrix;
mod served;
mod story_year;
