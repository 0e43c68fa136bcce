//! Commitments, through their actions, on both databases.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

mod change_commitment;
mod counting;
mod end_commitment;
mod give_evidence;
mod given;
mod hand_over_duty;
mod judge_evidence;
mod keep_sourced;
mod make_commitment;
mod make_duties;
mod name_days_off;
mod pass_on_duties;
mod settle_duty;
mod withdraw_evidence;
