-- For whom of those who read a frozen report it was approved, and how much of it they read. One period's data, several
-- readers: the body, the network, everybody.
CREATE TABLE report_editions (
    report_id TEXT NOT NULL REFERENCES reports (id),
    audience TEXT NOT NULL CONSTRAINT report_editions_audience CHECK (audience IN ('body', 'network', 'public')),
    -- The names of the chosen parts, with spaces between.
    parts TEXT NOT NULL,
    -- Who approved it and on which day, as it was entered; then who entered it and when.
    approver TEXT NOT NULL,
    approved_on TEXT NOT NULL,
    approved_at BIGINT NOT NULL,
    approved_by TEXT REFERENCES persons (id),
    PRIMARY KEY (report_id, audience)
);
CREATE INDEX report_editions_approved_by ON report_editions (approved_by);

-- What bodies decided on was everybody's so far, and stays so: all of it but names.
INSERT INTO report_editions (report_id, audience, parts, approver, approved_on, approved_at, approved_by)
    SELECT id, 'public', 'summary changes reasons targets done open dropped indicators', body || ', ' || section, decided_on,
        approved_at, approved_by
    FROM reports WHERE approved_at IS NOT NULL AND removed_at IS NULL;

-- For which meeting of a body a report is written.
ALTER TABLE reports ADD COLUMN meeting_id TEXT REFERENCES meetings (id);
CREATE UNIQUE INDEX reports_meeting ON reports (meeting_id, plan_id) WHERE removed_at IS NULL;
