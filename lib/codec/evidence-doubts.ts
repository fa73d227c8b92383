import { type Basis, SOURCE_KINDS, type SourceKind } from "../domain/codebook/grades";
import type { DatasetIssue } from "./dataset-issue";
import type { Dataset, StatementRow } from "./dataset-schema";

/** Kinds of source of which one at least must stand behind a basis; another is worth a look. */
const FITTING: Readonly<Record<Basis, readonly SourceKind[]>> = {
  "official-text": ["official-document", "transcript", "speech", "news", "analysis"],
  "on-record": ["official-document", "transcript", "speech", "news", "analysis"],
  reported: ["news", "leak", "analysis"],
  analyst: ["news", "analysis", "transcript", "speech"],
};

/** Share of words that two wordings have in common from which they are taken for two tellings of one act. */
const NEAR_EQUAL = 0.5;

/**
 * Finds what may stand in a case but deserves a look: a basis that its sources do not fit, two statements that may tell
 * one act of speech twice, sources that nothing cites.
 *
 * @returns In order of file and row; none of them is a fault.
 */
export function findEvidenceDoubts(dataset: Dataset): readonly DatasetIssue[] {
  return [...listUncited(dataset), ...listMisfits(dataset), ...listTwiceTold(dataset)];
}

function listUncited({ sources, statements, rounds }: Dataset): readonly DatasetIssue[] {
  const cited = new Set([
    ...statements.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    ...rounds.flatMap((round) => round.sources),
  ]);
  return sources.flatMap(({ id }, index) =>
    cited.has(id)
      ? []
      : [
          {
            file: "sources",
            row: index + 1,
            id,
            path: "",
            code: "rule",
            message: "is cited by nothing",
          } as const,
        ],
  );
}

function listMisfits({ sources, statements }: Dataset): readonly DatasetIssue[] {
  const kinds = new Map(sources.map(({ id, kind }) => [id, kind]));
  return statements.flatMap((statement, index) => {
    const own = new Set(statement.evidence.flatMap(({ source }) => kinds.get(source) ?? []));
    if (own.size === 0 || FITTING[statement.basis].some((kind) => own.has(kind))) return [];
    const behind = SOURCE_KINDS.filter((kind) => own.has(kind)).join(", ");
    return [doubt(statement, index, "basis", `is ${statement.basis}, but behind it stands only: ${behind}`)];
  });
}

/** Same party, issue and day, much the same speaker and wording: perhaps one act that two sources tell. */
function listTwiceTold({ statements, demands }: Dataset): readonly DatasetIssue[] {
  const about = new Map(demands.map(({ id, party, issue }) => [id, `${party} ${issue}`]));
  const days = new Map<string, { readonly statement: StatementRow; readonly index: number }[]>();
  statements.forEach((statement, index) => {
    const key = `${about.get(statement.demand)} ${statement.date}`;
    days.set(key, [...(days.get(key) ?? []), { statement, index }]);
  });
  return [...days.values()].flatMap((told) =>
    told.flatMap(({ statement, index }, place) => {
      const earlier = told
        .slice(0, place)
        .find(
          (other) => isSpeakerAlike(other.statement, statement) && isNearEqual(other.statement, statement),
        );
      const message = `may tell the same act of speech as ${earlier?.statement.id}`;
      return earlier === undefined ? [] : [doubt(statement, index, "", message)];
    }),
  );
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** A speaker is named before the first comma or bracket; the office after it is written in many ways. */
function isSpeakerAlike(a: StatementRow, b: StatementRow): boolean {
  const name = ({ speaker }: StatementRow) => speaker.split(/[,(;]/u)[0]?.trim().toLowerCase();
  return name(a) === name(b);
}

function isNearEqual(a: StatementRow, b: StatementRow): boolean {
  const [one, other] = [wordsOf(a.text), wordsOf(b.text)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, one.size + other.size - shared) >= NEAR_EQUAL;
}

function doubt(statement: StatementRow, index: number, path: string, message: string): DatasetIssue {
  return { file: "statements", row: index + 1, id: statement.id, path, code: "rule", message };
}
