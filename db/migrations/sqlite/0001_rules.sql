-- What was recorded stays recorded: entries are added in order, one after the other, and never changed.
CREATE TRIGGER audit_entries_follow BEFORE INSERT ON audit_entries
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit_entries)
BEGIN SELECT RAISE(ABORT, 'audit_entries: the next entry must follow the last one'); END;
--> statement-breakpoint
CREATE TRIGGER audit_entries_stay BEFORE UPDATE ON audit_entries
BEGIN SELECT RAISE(ABORT, 'audit_entries is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_entries_remain BEFORE DELETE ON audit_entries
BEGIN SELECT RAISE(ABORT, 'audit_entries is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER versions_stay BEFORE UPDATE ON versions
WHEN OLD.to_seq IS NOT NULL OR NEW.to_seq IS NULL OR NEW.subject_id <> OLD.subject_id
  OR NEW.from_seq <> OLD.from_seq OR NEW.content <> OLD.content
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
--> statement-breakpoint
CREATE TRIGGER versions_remain BEFORE DELETE ON versions
BEGIN SELECT RAISE(ABORT, 'a version is never removed'); END;
--> statement-breakpoint
-- Our own tokens stand in it (accents folded, Chinese in pairs of characters), title before the rest.
CREATE VIRTUAL TABLE agreement_search USING fts5(
  agreement_id UNINDEXED, title, body,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
