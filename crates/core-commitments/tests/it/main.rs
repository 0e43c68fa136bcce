//! Commitments, through their actions and their pages, on both databases.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

mod call_meeting;
mod call_off_meeting;
mod change_body;
mod change_commitment;
mod change_seat;
mod counting;
mod end_commitment;
mod found_body;
mod give_evidence;
mod given;
mod hand_over_duty;
mod judge_evidence;
mod keep_sourced;
mod make_commitment;
mod make_duties;
mod move_meeting;
mod name_days_off;
mod page_bodies;
mod page_body;
mod page_body_edit;
mod page_clock;
mod page_commitment;
mod page_commitment_edit;
mod page_commitment_end;
mod page_commitments;
mod page_duty;
mod page_duty_hand_over;
mod page_duty_settle;
mod page_evidence_give;
mod page_evidence_judge;
mod page_feed;
mod page_feeds;
mod page_meeting_edit;
mod page_seat_edit;
mod page_work;
mod pass_on_duties;
mod remove_seat;
mod renew_feed;
mod seat_member;
mod settle_duty;
mod sitting;
mod withdraw_evidence;
