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
-- A version may be closed once. INSERT OR REPLACE asks no DELETE trigger, hence the one for INSERT.
CREATE TRIGGER versions_add BEFORE INSERT ON versions
WHEN EXISTS (SELECT 1 FROM versions WHERE subject_id = NEW.subject_id
  AND (from_seq = NEW.from_seq OR (to_seq IS NULL AND NEW.to_seq IS NULL)))
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
--> statement-breakpoint
CREATE TRIGGER versions_stay BEFORE UPDATE ON versions
WHEN OLD.to_seq IS NOT NULL OR NEW.to_seq IS NULL OR NEW.subject_id <> OLD.subject_id
  OR NEW.from_seq <> OLD.from_seq OR NEW.content <> OLD.content
  OR NEW.subject_kind <> OLD.subject_kind OR NEW.level <> OLD.level
  OR NEW.agreement_id IS NOT OLD.agreement_id OR NEW.desk_id IS NOT OLD.desk_id
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
--> statement-breakpoint
CREATE TRIGGER versions_remain BEFORE DELETE ON versions
BEGIN SELECT RAISE(ABORT, 'a version is never removed'); END;
--> statement-breakpoint
-- What an agreement is found by: our own tokens (accents folded, Chinese in pairs of characters) with
-- spaces between. The index over them takes every character that is no space for a part of a token.
CREATE TABLE agreement_words (
  row integer PRIMARY KEY,
  agreement_id text NOT NULL UNIQUE REFERENCES agreements (id),
  title text NOT NULL,
  body text NOT NULL
);
--> statement-breakpoint
CREATE VIRTUAL TABLE agreement_search USING fts5(
  title, body, content = 'agreement_words', content_rowid = 'row',
  tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co'", prefix = '1 2 3'
);
--> statement-breakpoint
CREATE TRIGGER agreement_words_added AFTER INSERT ON agreement_words BEGIN
  INSERT INTO agreement_search (rowid, title, body) VALUES (NEW.row, NEW.title, NEW.body);
END;
--> statement-breakpoint
CREATE TRIGGER agreement_words_removed AFTER DELETE ON agreement_words BEGIN
  INSERT INTO agreement_search (agreement_search, rowid, title, body)
  VALUES ('delete', OLD.row, OLD.title, OLD.body);
END;
--> statement-breakpoint
CREATE TRIGGER agreement_words_changed AFTER UPDATE ON agreement_words BEGIN
  INSERT INTO agreement_search (agreement_search, rowid, title, body)
  VALUES ('delete', OLD.row, OLD.title, OLD.body);
  INSERT INTO agreement_search (rowid, title, body) VALUES (NEW.row, NEW.title, NEW.body);
END;
