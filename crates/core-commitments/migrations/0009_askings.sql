-- For what somebody was asked before a meeting: nobody twice on one day for the same thing, but for what came since.
CREATE TABLE asked_duties (
    meeting_id TEXT NOT NULL REFERENCES meetings (id),
    person_id TEXT NOT NULL REFERENCES persons (id),
    duty_id TEXT NOT NULL REFERENCES duties (id) ON DELETE CASCADE,
    on_day TEXT NOT NULL,
    letter_id TEXT NOT NULL,
    PRIMARY KEY (meeting_id, person_id, duty_id, on_day)
);
CREATE INDEX asked_duties_person ON asked_duties (person_id);
CREATE INDEX asked_duties_duty ON asked_duties (duty_id);

-- Until now it was written down only that somebody was asked: for all that was theirs and due by the meeting.
INSERT INTO asked_duties (meeting_id, person_id, duty_id, on_day, letter_id)
SELECT a.meeting_id, a.person_id, d.id, a.on_day, a.letter_id FROM review_askings a
JOIN meetings m ON m.id = a.meeting_id
JOIN duties d ON d.space_id = m.space_id AND d.owner_id = a.person_id AND d.due_on <= m.on_day;
DROP TABLE review_askings;
