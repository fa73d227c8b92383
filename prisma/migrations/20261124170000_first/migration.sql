-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "negotiation" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "threshold" INTEGER NOT NULL DEFAULT 5,
    "lead_party_a" TEXT,
    "lead_party_b" TEXT,
    "revision" BIGINT NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "negotiation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "party" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "abbreviation" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "marker" TEXT NOT NULL,
    "colour_light" TEXT NOT NULL,
    "colour_dark" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "party_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "coding_note" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "coding_note_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "pole" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "party_id" TEXT NOT NULL,
    "issue_id" TEXT,
    "pole" TEXT NOT NULL,
    "from_day" DATE,
    "to_day" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "pole_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "issue" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "core" BOOLEAN NOT NULL,
    "low_label" TEXT,
    "high_label" TEXT,
    "salience" DOUBLE PRECISION,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "issue_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "anchor" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "issue_id" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "anchor_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "phase" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "phase_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "round" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL DEFAULT 0,
    "start_day" DATE NOT NULL,
    "end_day" DATE NOT NULL,
    "venue" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "phase_id" TEXT,
    "summary" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "round_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "round_participant" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "round_id" TEXT NOT NULL,
    "party_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "round_participant_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "round_source" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "round_id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "round_source_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "source" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "author" TEXT,
    "publisher" TEXT NOT NULL,
    "published" DATE,
    "url" TEXT,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "reliability" TEXT NOT NULL,
    "seen" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "source_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "demand" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "party_id" TEXT NOT NULL,
    "issue_id" TEXT NOT NULL,
    "topic" TEXT,
    "title" TEXT NOT NULL,
    "supersedes_id" TEXT,
    "from_statement_id" TEXT,
    "supersedes_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "demand_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "statement" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "demand_id" TEXT NOT NULL,
    "round_id" TEXT NOT NULL,
    "round_ordinal" INTEGER NOT NULL DEFAULT 0,
    "date" DATE NOT NULL,
    "speaker" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "context" TEXT,
    "basis" TEXT NOT NULL,
    "position" DOUBLE PRECISION,
    "fallback" DOUBLE PRECISION,
    "firmness" INTEGER NOT NULL,
    "confidence" INTEGER NOT NULL,
    "note" TEXT,
    "wording" BIGINT NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "statement_id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "quote" TEXT,
    "translation" TEXT,
    "locator" TEXT,
    "start_utf16" INTEGER,
    "end_utf16" INTEGER,
    "language" TEXT NOT NULL,
    "credibility" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "coding" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "statement_id" TEXT NOT NULL,
    "coder" TEXT NOT NULL,
    "position" DOUBLE PRECISION,
    "fallback" DOUBLE PRECISION,
    "firmness" INTEGER NOT NULL,
    "basis" TEXT NOT NULL,
    "confidence" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "coding_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "adjudication" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "statement_id" TEXT NOT NULL,
    "coder" TEXT NOT NULL,
    "position" DOUBLE PRECISION,
    "fallback" DOUBLE PRECISION,
    "firmness" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "adjudication_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "annotation" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "target_kind" TEXT NOT NULL,
    "target_id" TEXT NOT NULL,
    "exact" TEXT,
    "prefix" TEXT,
    "suffix" TEXT,
    "start_utf16" INTEGER,
    "end_utf16" INTEGER,
    "body" TEXT NOT NULL,
    "tags" TEXT[],
    "author" TEXT NOT NULL,
    "parent_id" TEXT,
    "private" BOOLEAN NOT NULL DEFAULT false,
    "resolved" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "annotation_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "proposal" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "round_id" TEXT,
    "note" TEXT,
    "not_seen" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "proposal_author" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "proposal_id" TEXT NOT NULL,
    "party_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "proposal_author_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "proposal_source" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "proposal_id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "proposal_source_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "clause" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "proposal_id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "issue_id" TEXT NOT NULL,
    "gist" TEXT NOT NULL,
    "quote" TEXT,
    "position" DOUBLE PRECISION,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "clause_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "clause_reaction" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "clause_id" TEXT NOT NULL,
    "party_id" TEXT NOT NULL,
    "reaction" TEXT NOT NULL,
    "statement_id" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "clause_reaction_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "history_entry" (
    "negotiation_id" TEXT NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "revision" BIGINT NOT NULL,
    "table_name" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "history_entry_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateIndex
CREATE INDEX "pole_negotiation_id_party_id_idx" ON "pole"("negotiation_id", "party_id");

-- CreateIndex
CREATE UNIQUE INDEX "anchor_negotiation_id_issue_id_at_key" ON "anchor"("negotiation_id", "issue_id", "at");

-- CreateIndex
CREATE INDEX "round_negotiation_id_ordinal_idx" ON "round"("negotiation_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "round_participant_negotiation_id_round_id_party_id_key" ON "round_participant"("negotiation_id", "round_id", "party_id");

-- CreateIndex
CREATE INDEX "round_source_negotiation_id_source_id_idx" ON "round_source"("negotiation_id", "source_id");

-- CreateIndex
CREATE UNIQUE INDEX "round_source_negotiation_id_round_id_source_id_key" ON "round_source"("negotiation_id", "round_id", "source_id");

-- CreateIndex
CREATE INDEX "demand_negotiation_id_party_id_issue_id_idx" ON "demand"("negotiation_id", "party_id", "issue_id");

-- CreateIndex
CREATE INDEX "demand_negotiation_id_issue_id_idx" ON "demand"("negotiation_id", "issue_id");

-- CreateIndex
CREATE INDEX "demand_negotiation_id_supersedes_id_idx" ON "demand"("negotiation_id", "supersedes_id");

-- CreateIndex
CREATE INDEX "statement_negotiation_id_round_ordinal_idx" ON "statement"("negotiation_id", "round_ordinal");

-- CreateIndex
CREATE INDEX "statement_negotiation_id_round_id_idx" ON "statement"("negotiation_id", "round_id");

-- CreateIndex
CREATE INDEX "statement_id_idx" ON "statement"("id");

-- CreateIndex
CREATE INDEX "evidence_negotiation_id_source_id_idx" ON "evidence"("negotiation_id", "source_id");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_negotiation_id_statement_id_ordinal_key" ON "evidence"("negotiation_id", "statement_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "coding_negotiation_id_statement_id_coder_key" ON "coding"("negotiation_id", "statement_id", "coder");

-- CreateIndex
CREATE UNIQUE INDEX "adjudication_negotiation_id_statement_id_key" ON "adjudication"("negotiation_id", "statement_id");

-- CreateIndex
CREATE INDEX "annotation_negotiation_id_target_kind_target_id_idx" ON "annotation"("negotiation_id", "target_kind", "target_id");

-- CreateIndex
CREATE INDEX "annotation_negotiation_id_parent_id_idx" ON "annotation"("negotiation_id", "parent_id");

-- CreateIndex
CREATE INDEX "proposal_negotiation_id_round_id_idx" ON "proposal"("negotiation_id", "round_id");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_author_negotiation_id_proposal_id_party_id_key" ON "proposal_author"("negotiation_id", "proposal_id", "party_id");

-- CreateIndex
CREATE INDEX "proposal_source_negotiation_id_source_id_idx" ON "proposal_source"("negotiation_id", "source_id");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_source_negotiation_id_proposal_id_source_id_key" ON "proposal_source"("negotiation_id", "proposal_id", "source_id");

-- CreateIndex
CREATE INDEX "clause_negotiation_id_issue_id_idx" ON "clause"("negotiation_id", "issue_id");

-- CreateIndex
CREATE UNIQUE INDEX "clause_negotiation_id_proposal_id_sequence_key" ON "clause"("negotiation_id", "proposal_id", "sequence");

-- CreateIndex
CREATE INDEX "clause_reaction_negotiation_id_clause_id_idx" ON "clause_reaction"("negotiation_id", "clause_id");

-- CreateIndex
CREATE INDEX "clause_reaction_negotiation_id_statement_id_idx" ON "clause_reaction"("negotiation_id", "statement_id");

-- CreateIndex
CREATE INDEX "history_entry_negotiation_id_table_name_record_id_id_idx" ON "history_entry"("negotiation_id", "table_name", "record_id", "id");

-- AddForeignKey
ALTER TABLE "coding_note" ADD CONSTRAINT "coding_note_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party" ADD CONSTRAINT "party_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pole" ADD CONSTRAINT "pole_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pole" ADD CONSTRAINT "pole_negotiation_id_party_id_fkey" FOREIGN KEY ("negotiation_id", "party_id") REFERENCES "party"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pole" ADD CONSTRAINT "pole_negotiation_id_issue_id_fkey" FOREIGN KEY ("negotiation_id", "issue_id") REFERENCES "issue"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issue" ADD CONSTRAINT "issue_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anchor" ADD CONSTRAINT "anchor_negotiation_id_issue_id_fkey" FOREIGN KEY ("negotiation_id", "issue_id") REFERENCES "issue"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phase" ADD CONSTRAINT "phase_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round" ADD CONSTRAINT "round_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round" ADD CONSTRAINT "round_negotiation_id_phase_id_fkey" FOREIGN KEY ("negotiation_id", "phase_id") REFERENCES "phase"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_participant" ADD CONSTRAINT "round_participant_negotiation_id_round_id_fkey" FOREIGN KEY ("negotiation_id", "round_id") REFERENCES "round"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_participant" ADD CONSTRAINT "round_participant_negotiation_id_party_id_fkey" FOREIGN KEY ("negotiation_id", "party_id") REFERENCES "party"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_source" ADD CONSTRAINT "round_source_negotiation_id_round_id_fkey" FOREIGN KEY ("negotiation_id", "round_id") REFERENCES "round"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_source" ADD CONSTRAINT "round_source_negotiation_id_source_id_fkey" FOREIGN KEY ("negotiation_id", "source_id") REFERENCES "source"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demand" ADD CONSTRAINT "demand_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demand" ADD CONSTRAINT "demand_negotiation_id_party_id_fkey" FOREIGN KEY ("negotiation_id", "party_id") REFERENCES "party"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demand" ADD CONSTRAINT "demand_negotiation_id_issue_id_fkey" FOREIGN KEY ("negotiation_id", "issue_id") REFERENCES "issue"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demand" ADD CONSTRAINT "demand_negotiation_id_supersedes_id_fkey" FOREIGN KEY ("negotiation_id", "supersedes_id") REFERENCES "demand"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demand" ADD CONSTRAINT "demand_negotiation_id_from_statement_id_fkey" FOREIGN KEY ("negotiation_id", "from_statement_id") REFERENCES "statement"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_negotiation_id_demand_id_fkey" FOREIGN KEY ("negotiation_id", "demand_id") REFERENCES "demand"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_negotiation_id_round_id_fkey" FOREIGN KEY ("negotiation_id", "round_id") REFERENCES "round"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_negotiation_id_statement_id_fkey" FOREIGN KEY ("negotiation_id", "statement_id") REFERENCES "statement"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_negotiation_id_source_id_fkey" FOREIGN KEY ("negotiation_id", "source_id") REFERENCES "source"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coding" ADD CONSTRAINT "coding_negotiation_id_statement_id_fkey" FOREIGN KEY ("negotiation_id", "statement_id") REFERENCES "statement"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adjudication" ADD CONSTRAINT "adjudication_negotiation_id_statement_id_fkey" FOREIGN KEY ("negotiation_id", "statement_id") REFERENCES "statement"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_negotiation_id_parent_id_fkey" FOREIGN KEY ("negotiation_id", "parent_id") REFERENCES "annotation"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_negotiation_id_round_id_fkey" FOREIGN KEY ("negotiation_id", "round_id") REFERENCES "round"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_author" ADD CONSTRAINT "proposal_author_negotiation_id_proposal_id_fkey" FOREIGN KEY ("negotiation_id", "proposal_id") REFERENCES "proposal"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_author" ADD CONSTRAINT "proposal_author_negotiation_id_party_id_fkey" FOREIGN KEY ("negotiation_id", "party_id") REFERENCES "party"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_source" ADD CONSTRAINT "proposal_source_negotiation_id_proposal_id_fkey" FOREIGN KEY ("negotiation_id", "proposal_id") REFERENCES "proposal"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_source" ADD CONSTRAINT "proposal_source_negotiation_id_source_id_fkey" FOREIGN KEY ("negotiation_id", "source_id") REFERENCES "source"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clause" ADD CONSTRAINT "clause_negotiation_id_proposal_id_fkey" FOREIGN KEY ("negotiation_id", "proposal_id") REFERENCES "proposal"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clause" ADD CONSTRAINT "clause_negotiation_id_issue_id_fkey" FOREIGN KEY ("negotiation_id", "issue_id") REFERENCES "issue"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clause_reaction" ADD CONSTRAINT "clause_reaction_negotiation_id_clause_id_fkey" FOREIGN KEY ("negotiation_id", "clause_id") REFERENCES "clause"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clause_reaction" ADD CONSTRAINT "clause_reaction_negotiation_id_party_id_fkey" FOREIGN KEY ("negotiation_id", "party_id") REFERENCES "party"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clause_reaction" ADD CONSTRAINT "clause_reaction_negotiation_id_statement_id_fkey" FOREIGN KEY ("negotiation_id", "statement_id") REFERENCES "statement"("negotiation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand from here on: what a Prisma schema cannot say.

-- A demand names the statement from which it took another's place, and that statement names its demand. Checked
-- at commit, so that both can be written in one transaction in either order.
ALTER TABLE "demand" ALTER CONSTRAINT "demand_negotiation_id_supersedes_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "demand" ALTER CONSTRAINT "demand_negotiation_id_from_statement_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "annotation" ALTER CONSTRAINT "annotation_negotiation_id_parent_id_fkey" DEFERRABLE INITIALLY DEFERRED;

-- Ranges and vocabularies -------------------------------------------------------------------------------------

CREATE FUNCTION standpoint_is_slug(value text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN value ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(value) <= 100;
CREATE FUNCTION standpoint_is_basis(value text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN value IN ('official-text', 'on-record', 'reported', 'analyst');
CREATE FUNCTION standpoint_is_point(value double precision) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN value BETWEEN 0 AND 100;
CREATE FUNCTION standpoint_word_count(value text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN coalesce(array_length(regexp_split_to_array(btrim(value), '\s+'), 1), 0);

ALTER TABLE "negotiation" ADD CONSTRAINT "negotiation_check" CHECK (
  standpoint_is_slug(id) AND btrim(name) <> '' AND threshold BETWEEN 1 AND 100
  AND (lead_party_a IS NULL) = (lead_party_b IS NULL) AND (lead_party_a IS NULL OR lead_party_a <> lead_party_b));
ALTER TABLE "party" ADD CONSTRAINT "party_check" CHECK (
  standpoint_is_slug(id) AND btrim(name) <> '' AND length(short_name) BETWEEN 1 AND 20 AND length(abbreviation) BETWEEN 1 AND 5
  AND colour_light ~ '^#[0-9a-f]{6}$' AND colour_dark ~ '^#[0-9a-f]{6}$'
  AND marker IN ('square', 'disc', 'saltire', 'hourglass', 'star', 'pentagon', 'half-disc', 'trefoil'));
ALTER TABLE "pole" ADD CONSTRAINT "pole_check" CHECK (pole IN ('low', 'high', 'none') AND (from_day IS NULL OR to_day IS NULL OR from_day <= to_day));
ALTER TABLE "issue" ADD CONSTRAINT "issue_check" CHECK (
  standpoint_is_slug(id) AND btrim(title) <> '' AND (low_label IS NULL) = (high_label IS NULL) AND (salience IS NULL OR salience > 0));
ALTER TABLE "anchor" ADD CONSTRAINT "anchor_check" CHECK (at BETWEEN 0 AND 100 AND btrim(text) <> '' AND length(label) BETWEEN 1 AND 24);
ALTER TABLE "phase" ADD CONSTRAINT "phase_check" CHECK (standpoint_is_slug(id) AND from_day <= to_day);
ALTER TABLE "round" ADD CONSTRAINT "round_check" CHECK (
  standpoint_is_slug(id) AND btrim(name) <> '' AND start_day <= end_day
  AND format IN ('bilateral', 'mediated', 'multilateral', 'summit', 'call', 'document-exchange', 'unilateral'));
ALTER TABLE "source" ADD CONSTRAINT "source_check" CHECK (
  standpoint_is_slug(id) AND btrim(title) <> '' AND btrim(publisher) <> '' AND (url IS NULL OR url ~ '^https?://[^\s]+$')
  AND kind IN ('official-document', 'transcript', 'speech', 'news', 'leak', 'analysis') AND reliability IN ('A', 'B', 'C', 'D', 'E', 'F'));
ALTER TABLE "demand" ADD CONSTRAINT "demand_check" CHECK (
  standpoint_is_slug(id) AND btrim(title) <> '' AND supersedes_id IS DISTINCT FROM id
  AND (supersedes_id IS NULL) = (from_statement_id IS NULL));
ALTER TABLE "statement" ADD CONSTRAINT "statement_check" CHECK (
  standpoint_is_slug(id) AND btrim(text) <> '' AND standpoint_is_basis(basis)
  AND (position IS NULL OR standpoint_is_point(position)) AND (fallback IS NULL OR standpoint_is_point(fallback))
  AND (fallback IS NULL OR position IS NOT NULL)
  AND firmness BETWEEN 1 AND 5 AND confidence BETWEEN 1 AND 3);
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_check" CHECK (
  ordinal >= 1 AND credibility BETWEEN 1 AND 6 AND (quote IS NULL OR (btrim(quote) <> '' AND standpoint_word_count(quote) <= 30))
  AND (start_utf16 IS NULL) = (end_utf16 IS NULL)
  AND (start_utf16 IS NULL OR quote IS NOT NULL AND 0 <= start_utf16 AND start_utf16 < end_utf16));
ALTER TABLE "coding_note" ADD CONSTRAINT "coding_note_check" CHECK (ordinal >= 1 AND btrim(title) <> '' AND btrim(text) <> '');
ALTER TABLE "adjudication" ADD CONSTRAINT "adjudication_check" CHECK (
  btrim(coder) <> '' AND btrim(reason) <> '' AND (position IS NULL OR standpoint_is_point(position))
  AND (fallback IS NULL OR standpoint_is_point(fallback)) AND (fallback IS NULL OR position IS NOT NULL)
  AND firmness BETWEEN 1 AND 5);
ALTER TABLE "coding" ADD CONSTRAINT "coding_check" CHECK (
  btrim(coder) <> '' AND standpoint_is_basis(basis) AND (position IS NULL OR standpoint_is_point(position))
  AND (fallback IS NULL OR standpoint_is_point(fallback)) AND firmness BETWEEN 1 AND 5 AND confidence BETWEEN 1 AND 3);
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_check" CHECK (
  btrim(body) <> '' AND (start_utf16 IS NULL) = (end_utf16 IS NULL) AND (start_utf16 IS NULL OR 0 <= start_utf16 AND start_utf16 < end_utf16));
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_check" CHECK (standpoint_is_slug(id) AND btrim(title) <> '');
ALTER TABLE "clause" ADD CONSTRAINT "clause_check" CHECK (
  sequence >= 1 AND btrim(gist) <> '' AND (position IS NULL OR standpoint_is_point(position)) AND (quote IS NULL OR standpoint_word_count(quote) <= 30));
ALTER TABLE "clause_reaction" ADD CONSTRAINT "clause_reaction_check" CHECK (reaction IN ('accepts', 'rejects', 'amends', 'reserves'));

-- Derived columns ---------------------------------------------------------------------------------------------

-- A statement's copy of its round's ordinal, and the hash of its wording with white space and Unicode form made
-- alike. Also the one rule across tables: a position exactly where the issue has a scale.
CREATE FUNCTION standpoint_derive_statement() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  scaled boolean;
BEGIN
  SELECT r.ordinal INTO NEW.round_ordinal FROM "round" r WHERE r.negotiation_id = NEW.negotiation_id AND r.id = NEW.round_id;
  NEW.round_ordinal := coalesce(NEW.round_ordinal, 0);
  NEW.wording := hashtextextended(btrim(regexp_replace(normalize(NEW.text, NFC), '\s+', ' ', 'g')), 0);
  SELECT i.low_label IS NOT NULL INTO scaled FROM "demand" d
    JOIN "issue" i ON i.negotiation_id = d.negotiation_id AND i.id = d.issue_id
    WHERE d.negotiation_id = NEW.negotiation_id AND d.id = NEW.demand_id;
  IF scaled IS NOT NULL AND scaled <> (NEW.position IS NOT NULL) THEN
    RAISE EXCEPTION 'statement %: a position is given exactly where the issue has a scale', NEW.id USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE OF text, round_id, demand_id, position, wording, round_ordinal ON "statement"
  FOR EACH ROW EXECUTE FUNCTION standpoint_derive_statement();

-- The same rule from the other side: an issue that gains or loses its scale, a demand that moves to another issue.
-- Checked at commit, when the statements have been brought in line.
CREATE FUNCTION standpoint_check_scale() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  misfit text;
BEGIN
  SELECT s.id INTO misfit
    FROM "demand" d
    JOIN "issue" i ON i.negotiation_id = d.negotiation_id AND i.id = d.issue_id
    JOIN "statement" s ON s.negotiation_id = d.negotiation_id AND s.demand_id = d.id
    WHERE d.negotiation_id = NEW.negotiation_id AND NEW.id = CASE TG_TABLE_NAME WHEN 'issue' THEN d.issue_id ELSE d.id END
      AND (i.low_label IS NOT NULL) <> (s.position IS NOT NULL)
    LIMIT 1;
  IF misfit IS NOT NULL THEN
    RAISE EXCEPTION 'statement %: a position is given exactly where the issue has a scale', misfit USING ERRCODE = '23514';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER check_scale AFTER UPDATE OF low_label ON "issue" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD.low_label IS DISTINCT FROM NEW.low_label) EXECUTE FUNCTION standpoint_check_scale();
CREATE CONSTRAINT TRIGGER check_scale AFTER UPDATE OF issue_id ON "demand" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD.issue_id <> NEW.issue_id) EXECUTE FUNCTION standpoint_check_scale();

-- Rounds are numbered by start day, then sequence, then id, whoever writes them and in whatever order. Only the
-- negotiations written to are looked at.
CREATE FUNCTION standpoint_number_rounds() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  touched text[];
BEGIN
  SELECT array_agg(DISTINCT w.negotiation_id) INTO touched FROM written w;
  UPDATE "round" r SET ordinal = o.place
    FROM (SELECT negotiation_id, id, row_number() OVER (PARTITION BY negotiation_id ORDER BY start_day, sequence, id COLLATE "C")::int AS place
          FROM "round" WHERE negotiation_id = ANY (touched)) o
    WHERE r.negotiation_id = o.negotiation_id AND r.id = o.id AND r.ordinal <> o.place;
  UPDATE "statement" s SET round_ordinal = r.ordinal
    FROM "round" r
    WHERE r.negotiation_id = ANY (touched) AND s.negotiation_id = r.negotiation_id AND s.round_id = r.id AND s.round_ordinal <> r.ordinal;
  RETURN NULL;
END $$;
CREATE TRIGGER number_rounds_insert AFTER INSERT ON "round" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION standpoint_number_rounds();
CREATE TRIGGER number_rounds_update AFTER UPDATE ON "round" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION standpoint_number_rounds();
CREATE TRIGGER number_rounds_delete AFTER DELETE ON "round" REFERENCING OLD TABLE AS written
  FOR EACH STATEMENT WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION standpoint_number_rounds();

-- Versions and history ----------------------------------------------------------------------------------------

-- The columns that a trigger derives are arguments of these triggers: a change of nothing else is no new version.
-- Without arguments TG_ARGV is NULL, and whatever is compared with it.
CREATE FUNCTION standpoint_next_version() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  derived text[] := coalesce(TG_ARGV, '{}');
BEGIN
  IF (to_jsonb(NEW) - derived - 'version') = (to_jsonb(OLD) - derived - 'version') THEN
    NEW.version := OLD.version;
  ELSE
    NEW.version := OLD.version + 1;
  END IF;
  RETURN NEW;
END $$;

-- One entry per record written, and one step of the negotiation's revision per SQL statement. No write path can
-- skip it: without an actor, set in the same transaction, the write is refused.
CREATE FUNCTION standpoint_record_history() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  who text := nullif(current_setting('standpoint.actor', true), '');
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
  INSERT INTO "history_entry" (negotiation_id, revision, table_name, record_id, operation, actor, version, before, after)
    SELECT e.negotiation, coalesce(s.revision, 0), TG_TABLE_NAME, e.record, TG_OP, who, e.version, e.before, e.after
    FROM entry e LEFT JOIN step s ON s.id = e.negotiation;
  RETURN NULL;
END $$;

-- A revision is set by the function above and by nobody else: whoever took one back would bring old answers back.
CREATE FUNCTION standpoint_keep_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.revision := OLD.revision;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_revision BEFORE UPDATE ON "negotiation"
  FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION standpoint_keep_revision();

CREATE FUNCTION standpoint_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of % is refused: history is kept', TG_OP, TG_TABLE_NAME USING ERRCODE = 'SP003';
END $$;

DO $$
DECLARE
  name text;
  derived text;
BEGIN
  FOREACH name IN ARRAY ARRAY['negotiation', 'coding_note', 'party', 'pole', 'issue', 'anchor', 'phase', 'round', 'round_participant', 'round_source',
    'source', 'demand', 'statement', 'evidence', 'coding', 'adjudication', 'annotation', 'proposal', 'proposal_author', 'proposal_source', 'clause', 'clause_reaction']
  LOOP
    derived := CASE name WHEN 'negotiation' THEN '''revision''' WHEN 'round' THEN '''ordinal''' WHEN 'statement' THEN '''round_ordinal'', ''wording''' ELSE '' END;
    EXECUTE format('CREATE TRIGGER next_version BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION standpoint_next_version(%s)', name, derived);
    EXECUTE format('CREATE TRIGGER history_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION standpoint_record_history(%s)', name, derived);
    EXECUTE format('CREATE TRIGGER history_update AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION standpoint_record_history(%s)', name, derived);
    EXECUTE format('CREATE TRIGGER history_delete AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION standpoint_record_history(%s)', name, derived);
    EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION standpoint_refuse()', name);
  END LOOP;
END $$;
-- An entry is made by the triggers above and by nobody else.
CREATE TRIGGER refuse_forgery BEFORE INSERT ON "history_entry"
  FOR EACH STATEMENT WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION standpoint_refuse();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON "history_entry" FOR EACH ROW EXECUTE FUNCTION standpoint_refuse();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON "history_entry" FOR EACH STATEMENT EXECUTE FUNCTION standpoint_refuse();

-- Indexes that a Prisma schema cannot say ----------------------------------------------------------------------

-- Standing statements: two descents a thread, index only. The order within a round (latest date, then last id,
-- compared byte by byte as the program does) is the order of the domain's tie-break.
CREATE INDEX "statement_thread" ON "statement" (negotiation_id, demand_id, round_ordinal DESC, date DESC, id COLLATE "C" DESC)
  INCLUDE (position, fallback, firmness, confidence, basis, wording) WHERE basis <> 'analyst';

-- A text as search sees it: signs outside ASCII are spaces (PostgreSQL's parser takes them for letters where the
-- locale is C), accented Latin letters are plain ones. Character for character, so that a hit's place in it is its
-- place in the text.
CREATE FUNCTION standpoint_words(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN translate(value,
    'áÁàÀâÂäÄãÃåÅāĀčČćĆçÇďĎđĐéÉèÈêÊëËěĚēĒęĘğĞíÍìÌîÎïÏıīĪłŁňŇñÑńŃóÓòÒôÔöÖõÕøØōŌřŘšŠśŚşŞťŤţŢúÚùÙûÛüÜůŮūŪýÝÿŸžŽźŹżŻёЁ' || '“”„‟‘’‚‛«»‹›–—―−…•·№¿¡' || U&'\00A0\2009\202F\E000\E001',
    'aAaAaAaAaAaAaAcCcCcCdDdDeEeEeEeEeEeEeEgGiIiIiIiIiiIlLnNnNnNoOoOoOoOoOoOoOrRsSsSsStTtTuUuUuUuUuUuUyYyYzZzZzZеЕ' || repeat(' ', 27));
CREATE INDEX "statement_search" ON "statement" USING gin (to_tsvector('english', standpoint_words(text || ' ' || coalesce(context, '') || ' ' || speaker)));
CREATE INDEX "evidence_search" ON "evidence" USING gin (to_tsvector('simple', standpoint_words(coalesce(quote, '') || ' ' || coalesce(translation, ''))));
CREATE INDEX "demand_search" ON "demand" USING gin (to_tsvector('english', standpoint_words(title)));
CREATE INDEX "source_search" ON "source" USING gin (to_tsvector('simple', standpoint_words(title || ' ' || publisher || ' ' || coalesce(author, ''))));
