-- A calendar entry that travels with a letter, and what it asks of the calendar (RFC 5546): REQUEST or CANCEL.
ALTER TABLE letters ADD COLUMN calendar TEXT;
ALTER TABLE letters ADD COLUMN calendar_method TEXT;
