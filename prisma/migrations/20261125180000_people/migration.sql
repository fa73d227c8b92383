-- People and their roles; which write an entry of the history belongs to; a role of the database that cannot touch history.

ALTER TABLE "history_entry" ADD COLUMN     "reason" TEXT,
ADD COLUMN     "write_id" TEXT;

ALTER TABLE "negotiation" ADD COLUMN     "public_reading" BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" TEXT NOT NULL DEFAULT 'member',
    "banned" BOOLEAN NOT NULL DEFAULT false,
    "ban_reason" TEXT,
    "ban_expires" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "person_session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "person_id" TEXT NOT NULL,
    "impersonated_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_session_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "person_login" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_login_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "person_verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_verification_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "membership" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("negotiation_id","id")
);

CREATE TABLE "one_time_link" (
    "id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "negotiation_id" TEXT,
    "role" TEXT,
    "person_id" TEXT,
    "note" TEXT,
    "created_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "used_by" TEXT,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "api_token" (
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "negotiation_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "sign_in_attempt" (
    "subject_hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "id" BIGSERIAL NOT NULL,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "answered_write" (
    "actor" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "answered_write_pkey" PRIMARY KEY ("actor","key")
);

CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

CREATE UNIQUE INDEX "person_session_token_key" ON "person_session"("token");

CREATE INDEX "person_session_person_id_idx" ON "person_session"("person_id");

CREATE INDEX "person_login_person_id_idx" ON "person_login"("person_id");

CREATE INDEX "person_verification_identifier_idx" ON "person_verification"("identifier");

CREATE INDEX "membership_id_idx" ON "membership"("id");

CREATE UNIQUE INDEX "one_time_link_secret_hash_key" ON "one_time_link"("secret_hash");

CREATE INDEX "one_time_link_negotiation_id_idx" ON "one_time_link"("negotiation_id");

CREATE UNIQUE INDEX "api_token_secret_hash_key" ON "api_token"("secret_hash");

CREATE INDEX "api_token_person_id_idx" ON "api_token"("person_id");

CREATE INDEX "sign_in_attempt_subject_hash_at_idx" ON "sign_in_attempt"("subject_hash", "at");

CREATE INDEX "answered_write_at_idx" ON "answered_write"("at");

CREATE INDEX "history_entry_negotiation_id_at_idx" ON "history_entry"("negotiation_id", "at");

CREATE INDEX "history_entry_negotiation_id_write_id_idx" ON "history_entry"("negotiation_id", "write_id");

ALTER TABLE "person_session" ADD CONSTRAINT "person_session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "person_login" ADD CONSTRAINT "person_login_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "membership" ADD CONSTRAINT "membership_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "membership" ADD CONSTRAINT "membership_id_fkey" FOREIGN KEY ("id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "api_token" ADD CONSTRAINT "api_token_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Rules -------------------------------------------------------------------------------------------------------

ALTER TABLE "person" ADD CONSTRAINT "person_check" CHECK (role IN ('administrator', 'member') AND btrim(name) <> '' AND email = lower(email));
ALTER TABLE "membership" ADD CONSTRAINT "membership_check" CHECK (role IN ('reader', 'analyst', 'editor', 'owner'));
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_check" CHECK (
  purpose IN ('setup', 'invitation', 'password') AND secret_hash ~ '^[0-9a-f]{64}$'
  AND (purpose = 'invitation') = (negotiation_id IS NOT NULL) AND (negotiation_id IS NULL) = (role IS NULL)
  AND (role IS NULL OR role IN ('reader', 'analyst', 'editor', 'owner')) AND (purpose = 'password') = (person_id IS NOT NULL));
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_check" CHECK (
  scope IN ('read', 'write') AND btrim(name) <> '' AND secret_hash ~ '^[0-9a-f]{64}$' AND created_at < expires_at);

-- Versions ----------------------------------------------------------------------------------------------------

-- As before, and: whoever asks for the next version of a row that is otherwise the same gets it. A record's version
-- must also grow when only its parts change, or two people could overwrite each other's evidence unseen.
CREATE OR REPLACE FUNCTION standpoint_next_version() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  derived text[] := coalesce(TG_ARGV, '{}');
BEGIN
  IF (to_jsonb(NEW) - derived - 'version') = (to_jsonb(OLD) - derived - 'version') AND NEW.version <= OLD.version THEN
    NEW.version := OLD.version;
  ELSE
    NEW.version := OLD.version + 1;
  END IF;
  RETURN NEW;
END $$;

-- Gives the owners of changed parts their next version. An owner that this transaction has written already has it:
-- its row carries the transaction's number.
CREATE FUNCTION standpoint_touch_owner() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed text := CASE TG_OP
    WHEN 'INSERT' THEN 'SELECT %1$I AS id, negotiation_id FROM new_rows'
    WHEN 'DELETE' THEN 'SELECT %1$I AS id, negotiation_id FROM old_rows'
    ELSE 'SELECT n.%1$I AS id, n.negotiation_id FROM new_rows n JOIN old_rows o ON o.negotiation_id = n.negotiation_id AND o.id = n.id AND o.version <> n.version'
         || ' UNION SELECT o.%1$I, o.negotiation_id FROM old_rows o JOIN new_rows n ON o.negotiation_id = n.negotiation_id AND o.id = n.id AND o.version <> n.version' END;
BEGIN
  EXECUTE format('UPDATE %I w SET version = w.version + 1 FROM (SELECT DISTINCT c.id, c.negotiation_id FROM (%s) c) t
    WHERE w.negotiation_id = t.negotiation_id AND w.id = t.id AND w.xmin <> pg_current_xact_id()::xid',
    TG_ARGV[0], format(changed, TG_ARGV[1]));
  RETURN NULL;
END $$;

DO $$
DECLARE
  part record;
BEGIN
  FOR part IN VALUES ('pole', 'party', 'party_id'), ('anchor', 'issue', 'issue_id'), ('round_participant', 'round', 'round_id'),
    ('round_source', 'round', 'round_id'), ('evidence', 'statement', 'statement_id')
  LOOP
    EXECUTE format('CREATE TRIGGER touch_owner_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION standpoint_touch_owner(%L, %L)', part.column1, part.column2, part.column3);
    EXECUTE format('CREATE TRIGGER touch_owner_update AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION standpoint_touch_owner(%L, %L)', part.column1, part.column2, part.column3);
    EXECUTE format('CREATE TRIGGER touch_owner_delete AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION standpoint_touch_owner(%L, %L)', part.column1, part.column2, part.column3);
  END LOOP;
END $$;

-- History -----------------------------------------------------------------------------------------------------

-- As before, and: an entry says which write it belongs to and what its author said about it. The function writes as
-- the owner of the tables, since the program's own role may not.
CREATE OR REPLACE FUNCTION standpoint_record_history() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  who text := nullif(current_setting('standpoint.actor', true), '');
  the_write text := coalesce(nullif(current_setting('standpoint.write', true), ''), pg_current_xact_id()::text);
  why text := nullif(current_setting('standpoint.reason', true), '');
  derived text[] := coalesce(TG_ARGV, '{}');
  changes jsonb;
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT jsonb_agg(jsonb_build_object('after', to_jsonb(n))) INTO changes FROM new_rows n;
  ELSIF TG_OP = 'DELETE' THEN
    SELECT jsonb_agg(jsonb_build_object('before', to_jsonb(o))) INTO changes FROM old_rows o;
  ELSE
    SELECT jsonb_agg(jsonb_build_object('before', b.j, 'after', a.j)) INTO changes
      FROM (SELECT to_jsonb(o) AS j FROM old_rows o) b
      FULL JOIN (SELECT to_jsonb(n) AS j FROM new_rows n) a
        ON a.j->>'id' = b.j->>'id' AND a.j->>'negotiation_id' IS NOT DISTINCT FROM b.j->>'negotiation_id'
      WHERE a.j IS NULL OR b.j IS NULL OR (a.j - derived) <> (b.j - derived);
    IF EXISTS (SELECT FROM jsonb_array_elements(changes) c WHERE c->'before' = 'null' OR c->'after' = 'null') THEN
      RAISE EXCEPTION 'the id of a % cannot be changed', TG_TABLE_NAME USING ERRCODE = 'SP002';
    END IF;
  END IF;
  IF changes IS NULL THEN
    RETURN NULL;
  END IF;
  IF who IS NULL THEN
    RAISE EXCEPTION 'write to % without an actor', TG_TABLE_NAME USING ERRCODE = 'SP001';
  END IF;
  WITH change AS (
    SELECT c->'before' AS before, c->'after' AS after, coalesce(c->'after', c->'before') AS row FROM jsonb_array_elements(changes) c
  ), entry AS (
    SELECT before, after, row->>'id' AS record, (row->>'version')::int AS version,
           CASE WHEN TG_TABLE_NAME = 'negotiation' THEN row->>'id' ELSE row->>'negotiation_id' END AS negotiation
    FROM change
  ), step AS (
    UPDATE "negotiation" n SET revision = n.revision + 1
      WHERE n.id IN (SELECT DISTINCT negotiation FROM entry) AND NOT (TG_TABLE_NAME = 'negotiation' AND TG_OP = 'DELETE')
      RETURNING n.id, n.revision
  )
  INSERT INTO "history_entry" (negotiation_id, revision, table_name, record_id, operation, actor, version, before, after, write_id, reason)
    SELECT e.negotiation, coalesce(s.revision, 0), TG_TABLE_NAME, e.record, TG_OP, who, e.version, e.before, e.after, the_write, why
    FROM entry e LEFT JOIN step s ON s.id = e.negotiation;
  RETURN NULL;
END $$;

CREATE TRIGGER next_version BEFORE UPDATE ON "membership" FOR EACH ROW EXECUTE FUNCTION standpoint_next_version();
CREATE TRIGGER history_insert AFTER INSERT ON "membership" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION standpoint_record_history();
CREATE TRIGGER history_update AFTER UPDATE ON "membership" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION standpoint_record_history();
CREATE TRIGGER history_delete AFTER DELETE ON "membership" REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION standpoint_record_history();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON "membership" FOR EACH STATEMENT EXECUTE FUNCTION standpoint_refuse();

-- The program's role ------------------------------------------------------------------------------------------

-- The program takes this role on every connection: it reads and writes records, and can only read their history. Where
-- the server does not let roles be made, there is none, and the program says so.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'standpoint_app') THEN
    BEGIN
      CREATE ROLE standpoint_app NOLOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of the server was first
    END;
  END IF;
  EXECUTE format('GRANT standpoint_app TO %I', current_user);
  GRANT USAGE ON SCHEMA public TO standpoint_app;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO standpoint_app;
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO standpoint_app;
  ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO standpoint_app;
  ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO standpoint_app;
  REVOKE INSERT, UPDATE, DELETE ON "history_entry" FROM standpoint_app;
  REVOKE ALL ON "_prisma_migrations" FROM standpoint_app;
EXCEPTION
  WHEN insufficient_privilege THEN
    RAISE NOTICE 'the role standpoint_app is not set up: %', SQLERRM;
END $$;
