import type { Coding, Demand, Source } from "@/lib/domain/model";
import type { CitedEvidence, DemandSummary, Frame, SourceSummary } from "@/lib/service/read-models";
import { aStanding } from "./builders";
import { FRAME } from "./overview-builders";

/** The negotiation of the overview's builders, with how much is kept of it. */
export const RECORDS: Frame = {
  ...FRAME,
  counts: { statements: 10, evidence: 12, quotes: 8, sources: 3, demands: 4, codedTwice: 0 },
};

export function aDemand(given: Partial<Demand> = {}): Demand {
  return {
    id: "all-water",
    party: "north",
    issue: "water",
    topic: null,
    title: "All of the water",
    supersedes: null,
    fromStatement: null,
    supersedesReason: null,
    ...given,
  };
}

/** A demand that stands at 80 since the last round. */
export function aSummary(
  given: Partial<Omit<DemandSummary, "demand">> & { readonly demand?: Partial<Demand> } = {},
): DemandSummary {
  const { demand, ...rest } = given;
  return {
    statements: 2,
    lastRound: 4,
    latest: "s4",
    standing: aStanding({ spokenAt: 4, position: 80, date: "2024-04-10" }),
    supersededBy: null,
    ...rest,
    demand: aDemand(demand),
  };
}

export function aSource(given: Partial<SourceSummary> = {}): SourceSummary {
  return {
    id: "gazette",
    title: "They met at the bridge",
    author: null,
    publisher: "The Gazette (North)",
    published: "2024-04-11",
    url: "https://gazette.example/bridge",
    kind: "news",
    language: "en",
    reliability: "B",
    seen: true,
    statements: 1,
    ...given,
  };
}

export function anEvidence(given: Partial<CitedEvidence> & { readonly cited?: Source } = {}): CitedEvidence {
  return {
    source: "gazette",
    quote: "the water is ours",
    translation: null,
    locator: null,
    startUtf16: null,
    endUtf16: null,
    language: "en",
    credibility: 2,
    cited: aSource(),
    ...given,
  };
}

export function aCoderOf(coder: string, given: Partial<Coding> = {}): Coding {
  return {
    statement: "s4",
    coder,
    position: 80,
    fallback: null,
    firmness: 4,
    basis: "on-record",
    confidence: 2,
    ...given,
  };
}
