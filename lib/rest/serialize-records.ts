import "server-only";
import type { z } from "zod";
import { toSlug } from "../domain/as-of/negotiation-ref";
import type { Demand, Issue, Negotiation, Party, Phase, Source } from "../domain/model";
import type { CitedStatement, Frame, RoundEntry, SearchHit, SourceSummary } from "../service/read-models";
import type { searchHit } from "./schemas/derived";
import type * as records from "./schemas/records";

// Every field that leaves is named here: a field that is added to a record stays inside until it is added here too.

export function serializeNegotiationEntry({
  negotiation,
  counts,
}: Frame): z.input<typeof records.negotiationEntry> {
  const { id, name, description, revision } = negotiation;
  return { id, name, description, revision, counts: serializeCounts(counts) };
}

export function serializeNegotiation(frame: Frame): z.input<typeof records.negotiation> {
  const { id, name, description, threshold, leadPair, revision }: Negotiation = frame.negotiation;
  return {
    id: toSlug(id),
    name,
    description,
    threshold,
    leadPair: leadPair === null ? null : [...leadPair],
    revision,
    parties: frame.parties.map(serializeParty),
    issues: frame.issues.map(serializeIssue),
    phases: frame.phases.map(serializePhase),
    rounds: frame.rounds.map(serializeRound),
    counts: serializeCounts(frame.counts),
  };
}

function serializeCounts(counts: Frame["counts"]): z.input<typeof records.counts> {
  const { statements, evidence, quotes, sources, demands, codedTwice } = counts;
  return { statements, evidence, quotes, sources, demands, codedTwice };
}

function serializeParty(party: Party): z.input<typeof records.party> {
  const { id, name, shortName, abbreviation, colour, marker } = party;
  return {
    id,
    name,
    short: shortName,
    abbreviation,
    colour: { light: colour.light, dark: colour.dark },
    marker,
    poles: party.poles.map(({ pole, issue, from, to }) => ({ pole, issue, from, to })),
  };
}

function serializeIssue({
  id,
  title,
  question,
  core,
  salience,
  scale,
}: Issue): z.input<typeof records.issue> {
  return {
    id,
    title,
    question,
    core,
    salience,
    scale:
      scale === null
        ? null
        : {
            lowLabel: scale.lowLabel,
            highLabel: scale.highLabel,
            anchors: scale.anchors.map(({ at, text, label }) => ({ at, text, label })),
          },
  };
}

function serializePhase({ id, name, shortName, from, to }: Phase): z.input<typeof records.phase> {
  return { id, name, short: shortName, from, to };
}

export function serializeRound(round: RoundEntry): z.input<typeof records.round> {
  const { id, name, ordinal, start, end, sequence, venue, format, phase, participants, summary, statements } =
    round;
  return {
    id,
    name,
    ordinal,
    start,
    end,
    sequence,
    venue,
    format,
    phase,
    participants: [...participants],
    summary,
    statements,
  };
}

export function serializeSource(
  source: Source | SourceSummary,
  statements: number,
): z.input<typeof records.source> {
  const { id, title, author, publisher, published, url, kind, language, reliability, seen } = source;
  return { id, title, author, publisher, published, url, kind, language, reliability, seen, statements };
}

export function serializeStatement(
  negotiation: string,
  statement: CitedStatement,
): z.input<typeof records.statement> {
  const { id, party, issue, topic, demand, roundId, date, speaker, text, context, basis } = statement;
  const { position, fallback, firmness, confidence, note, version } = statement;
  return {
    id,
    negotiation: toSlug(negotiation),
    party,
    issue,
    topic,
    demand,
    round: roundId,
    date,
    speaker,
    text,
    context,
    basis,
    position,
    fallback,
    firmness,
    confidence,
    note,
    version,
    evidence: statement.evidence.map(
      ({ source, quote, translation, locator, startUtf16, endUtf16, language, credibility }) => ({
        source,
        quote,
        translation,
        locator,
        startUtf16,
        endUtf16,
        language,
        credibility,
      }),
    ),
  };
}

export function serializeDemand(demand: Demand, statements: number): z.input<typeof records.demand> {
  const { id, party, issue, topic, title, supersedes, fromStatement } = demand;
  return { id, party, issue, topic, title, supersedes, fromStatement, statements };
}

export function serializeHit(hit: SearchHit): z.input<typeof searchHit> {
  const { kind, id, title, party, issue, date } = hit;
  return {
    kind,
    id,
    title,
    party,
    issue,
    date,
    excerpt: hit.excerpt.map((part) => ({ text: part.text, hit: part.hit })),
  };
}
