-- Of a message that became a contact stays who wrote it, about what, and when, as JSON: for as long as the space
-- keeps contact details. What it said is in the contact.
ALTER TABLE contact_drafts ADD COLUMN origin TEXT;
CREATE INDEX contact_drafts_contact ON contact_drafts (contact_id);
