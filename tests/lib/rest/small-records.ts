import { expect } from "vitest";
import { ENDPOINTS } from "@/lib/rest/endpoints";
import { NEW, type WritableKind } from "@/lib/rest/schemas/writes";
import { callApi } from "./api-client";

/** The small dataset's negotiation, as the API addresses its records. */
export const HOME = "/negotiations/river-talks";

/** New records of the small dataset that fit, by kind. */
export const FRESH = {
  statement: {
    id: "up-most-9",
    demand: "up-most-water",
    round: "2020-05-second",
    date: "2020-05-21",
    speaker: "A delegate",
    text: "Seven tenths of the water stay upstream.",
    context: null,
    basis: "on-record",
    position: 70,
    fallback: null,
    firmness: 4,
    confidence: 3,
    note: null,
    evidence: [
      {
        source: "gazette",
        quote: "seven tenths",
        translation: null,
        locator: null,
        startUtf16: null,
        endUtf16: null,
        language: "en",
        credibility: 2,
      },
    ],
  },
  demand: {
    id: "up-second-dam",
    party: "upstream",
    issue: "dam-height",
    topic: null,
    title: "A second dam is built",
    supersedes: null,
    fromStatement: null,
    supersedesReason: null,
  },
  round: {
    id: "2020-06-third",
    name: "Third meeting",
    sequence: 1,
    start: "2020-06-20",
    end: "2020-06-21",
    venue: "By the river",
    format: "mediated",
    phase: null,
    participants: ["upstream"],
    summary: "The parties met.",
    sources: ["gazette"],
  },
  source: {
    id: "letter",
    title: "A letter",
    author: null,
    publisher: "River Press",
    published: null,
    url: null,
    kind: "official-document",
    language: "en",
    reliability: "B",
    seen: false,
  },
} as const satisfies Record<WritableKind, object>;

export const KINDS = Object.keys(NEW) as readonly WritableKind[];

/** Where records of a kind are created, and where one is. */
export const listOf = (kind: WritableKind) => `${HOME}/${kind}s`;
export const placeOf = (kind: WritableKind, id: string) =>
  kind === "statement" ? `/statements/${id}` : `${listOf(kind)}/${id}`;

export type Problem = {
  readonly type: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
  readonly current?: Readonly<Record<string, unknown>> | null;
};

/** Reads a problem; makes sure that it is one. */
export async function readProblem(response: Response): Promise<Problem> {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  return (await response.json()) as Problem;
}

/** The version of a record as reading it gives it. */
export async function readVersion(kind: WritableKind, id: string): Promise<number> {
  const response = await callApi(placeOf(kind, id));
  const body: unknown = await response.json();
  expect(response.status, JSON.stringify(body)).toBe(200);
  return (ENDPOINTS[kind].answer.parse(body) as { readonly version: number }).version;
}
