import type { Adjudication, CodingNote, Slug } from "../domain/model";
import type { Disagreement } from "../domain/reliability/disagreements";
import { screenPaths } from "../filters/screen-paths";
import { BASIS_WORDS, FIRMNESS_WORDS } from "../format/codebook-words";
import { countOf, formatPoints } from "../format/format-number";
import { capitalised, listInWords } from "../format/list-in-words";
import type { CitedStatement, Frame, ReliabilityPage } from "../service/read-models";
import { prepareReliability, type ReliabilityModel } from "./prepare-method-reliability";

/** A statement on whose codes coders are far apart. */
export type DisagreementEntry = {
  readonly key: Slug;
  readonly href: string;
  readonly party: Slug | null;
  readonly heading: string;
  readonly text: string | null;
  readonly apart: string;
  readonly codings: readonly { readonly coder: string; readonly codes: string }[];
  /** The codes that the statement holds. */
  readonly held: string;
  /** Who decided for them and why; null while nobody has. */
  readonly decided: { readonly coder: string; readonly reason: string } | null;
};

/** The screen of how far codes can be trusted. */
export type ReliabilityPageModel = {
  readonly heading: string;
  readonly coders: string;
  readonly rows: ReliabilityModel["rows"];
  readonly limits: readonly string[];
  readonly disagreementHeading: string;
  /** How many of them were decided, in a sentence. */
  readonly decidedWords: string;
  readonly disagreements: readonly DisagreementEntry[];
  readonly notes: readonly CodingNote[];
};

/** Prepares how far the codes of a negotiation can be trusted, and every statement on which coders lie far apart. */
export function prepareReliabilityPage(frame: Frame, page: ReliabilityPage): ReliabilityPageModel {
  const { overall } = page.reliability;
  const { finding, rows, limits } = prepareReliability(frame, page.reliability, page.notes);
  const decisions = new Map(page.adjudications.map((decision) => [decision.statement, decision]));
  const disagreements = overall.disagreements.map((disagreement) =>
    toEntry(frame, {
      disagreement,
      statement: page.statements[disagreement.statement] ?? null,
      decision: decisions.get(disagreement.statement) ?? null,
    }),
  );
  const decided = disagreements.filter((entry) => entry.decided !== null).length;
  return {
    heading: finding,
    coders:
      overall.statements === 0
        ? "With one coding each, nothing can be said about the error of a code."
        : `${overall.codings} codings of ${countOf(overall.statements, "statement")} by ${listInWords(overall.coders)}.`,
    rows,
    limits,
    disagreementHeading:
      disagreements.length === 0
        ? "No statement on which coders are ten points or two steps of firmness apart"
        : `${capitalised(countOf(disagreements.length, "statement"))} of ${overall.statements} on which coders are ten points or two steps of firmness apart`,
    decidedWords: decidedOf(disagreements.length, decided),
    disagreements,
    notes: page.notes,
  };
}

function decidedOf(all: number, decided: number): string {
  if (all === 0) return "";
  const open = all - decided;
  if (open === 0) return "All of them are adjudicated, each with a reason.";
  const left = `${open} not yet; until then the statement holds the codes shown, which nobody has decided for.`;
  return decided === 0
    ? `None of them is adjudicated: ${left}`
    : `${decided} of them ${decided === 1 ? "is" : "are"} adjudicated, ${left}`;
}

function toEntry(
  frame: Frame,
  given: {
    readonly disagreement: Disagreement;
    readonly statement: CitedStatement | null;
    readonly decision: Adjudication | null;
  },
): DisagreementEntry {
  const { disagreement, statement, decision } = given;
  const { positionSpread, firmnessSpread } = disagreement;
  const issue = frame.issues.find(({ id }) => id === disagreement.issue)?.title ?? disagreement.issue;
  const party = frame.parties.find(({ id }) => id === statement?.party);
  return {
    key: disagreement.statement,
    href: screenPaths.statement(frame.negotiation.id, disagreement.statement),
    party: party?.id ?? null,
    heading: party === undefined ? issue : `${party.shortName} · ${issue}`,
    text: statement?.text ?? null,
    apart: [
      ...(positionSpread === null || positionSpread === 0 ? [] : [countOf(positionSpread, "point")]),
      ...(firmnessSpread === 0 ? [] : [`${countOf(firmnessSpread, "step")} of firmness`]),
    ].join(", "),
    codings: disagreement.codings.map((coding) => ({
      coder: coding.coder,
      codes: `${codesOf(coding)}, ${BASIS_WORDS[coding.basis]}`,
    })),
    held: statement === null ? "–" : codesOf(statement),
    decided: decision === null ? null : { coder: decision.coder, reason: decision.reason },
  };
}

function codesOf({
  position,
  fallback,
  firmness,
}: Pick<Adjudication, "position" | "fallback" | "firmness">): string {
  return [
    ...(position === null ? [] : [formatPoints(position)]),
    ...(fallback === null ? [] : [`fallback ${formatPoints(fallback)}`]),
    FIRMNESS_WORDS[firmness],
  ].join(", ");
}
