-- What was recorded stays recorded: entries are added in order, one after the other, and never changed.
CREATE FUNCTION refuse_audit_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'audit_entries is append-only'; END $$;
--> statement-breakpoint
CREATE FUNCTION refuse_audit_gap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit_entries) THEN
    RAISE EXCEPTION 'audit_entries: the next entry must follow the last one';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER audit_entries_follow BEFORE INSERT ON audit_entries
FOR EACH ROW EXECUTE FUNCTION refuse_audit_gap();
--> statement-breakpoint
CREATE TRIGGER audit_entries_stay BEFORE UPDATE OR DELETE ON audit_entries
FOR EACH ROW EXECUTE FUNCTION refuse_audit_rewrite();
--> statement-breakpoint
CREATE TRIGGER audit_entries_remain BEFORE TRUNCATE ON audit_entries
FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_rewrite();
--> statement-breakpoint
CREATE FUNCTION refuse_version_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.to_seq IS NULL AND NEW.to_seq IS NOT NULL
    AND NEW.subject_id = OLD.subject_id AND NEW.from_seq = OLD.from_seq
    AND NEW.content = OLD.content THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a version is never rewritten';
END $$;
--> statement-breakpoint
CREATE TRIGGER versions_stay BEFORE UPDATE OR DELETE ON versions
FOR EACH ROW EXECUTE FUNCTION refuse_version_rewrite();
--> statement-breakpoint
CREATE TRIGGER versions_remain BEFORE TRUNCATE ON versions
FOR EACH STATEMENT EXECUTE FUNCTION refuse_version_rewrite();
--> statement-breakpoint
-- Our own tokens stand in it (accents folded, Chinese in pairs of characters), title before the rest.
CREATE TABLE agreement_search (
  agreement_id text PRIMARY KEY REFERENCES agreements (id),
  tokens tsvector NOT NULL
);
--> statement-breakpoint
CREATE INDEX agreement_search_tokens ON agreement_search USING gin (tokens);
