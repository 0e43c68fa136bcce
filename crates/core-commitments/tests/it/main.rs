//! Commitments, through their actions and their pages, on both databases.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

mod change_commitment;
mod choose_reminders;
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
mod page_account_reminders;
mod page_clock;
mod page_commitment;
mod page_commitment_edit;
mod page_commitment_end;
mod page_commitments;
mod page_days_off;
mod page_duty;
mod page_duty_done;
mod page_duty_hand_over;
mod page_duty_settle;
mod page_evidence_give;
mod page_evidence_judge;
mod page_feed;
mod page_feeds;
mod page_pass_on;
mod page_reminders_off;
mod page_work;
mod pass_on_duties;
mod remind;
mod reminders_by_smtp;
mod renew_feed;
mod settle_duty;
mod withdraw_evidence;
