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
-- A version may be closed once, and nothing else of it changes.
CREATE FUNCTION refuse_version_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.to_seq IS NULL AND NEW.to_seq IS NOT NULL
      AND to_jsonb(NEW) - 'to_seq' = to_jsonb(OLD) - 'to_seq' THEN
      RETURN NEW;
    END IF;
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
-- What an agreement is found by: our own tokens (accents folded, Chinese in pairs of characters) with
-- spaces between, and the same as PostgreSQL looks them up, those of the title with more weight.
CREATE TABLE agreement_words (
  agreement_id text COLLATE "C" PRIMARY KEY REFERENCES agreements (id),
  title text NOT NULL,
  body text NOT NULL,
  tokens tsvector NOT NULL
);
--> statement-breakpoint
CREATE INDEX agreement_words_tokens ON agreement_words USING gin (tokens);
