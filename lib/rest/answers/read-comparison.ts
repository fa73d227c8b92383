import "server-only";
import type { z } from "zod";
import type { Slug } from "../../domain/model";
import { AppError } from "../../errors";
import { loadComparison } from "../../service/load-comparison";
import { loadDemandComparison } from "../../service/load-demand-comparison";
import { getFrame } from "../../service/load-frame";
import type { Frame, RoundEntry } from "../../service/read-models";
import { requireKnown } from "../known-names";
import type { comparison } from "../schemas/derived";
import type { comparisonQuery } from "../schemas/queries";
import { type ListedChange, serializeChange, summarizeChanges } from "../serialize-change";

/** Changes up to which word diffs are worked out unasked; they are the dearest part of the answer. */
const MOST_DIFFS_UNASKED = 200;

/** Answers which changes there are between two rounds. @throws {AppError} `not-found`, `invalid-input`. */
export async function readComparison(
  negotiation: string,
  query: z.output<typeof comparisonQuery>,
): Promise<z.input<typeof comparison>> {
  const { level, party, issue } = query;
  await requireKnown(negotiation, [
    { what: "round", name: query.from, path: "from" },
    { what: "round", name: query.to, path: "to" },
    { what: "party", name: party },
    { what: "issue", name: issue },
  ]);
  const frame = await getFrame(negotiation);
  const [from, to] = chooseRounds(frame, query.from, query.to);
  const rounds = { negotiation, from: from.id, to: to.id };
  const demands = await loadDemandComparison({ ...rounds, unscaledOnly: level === "issue" });
  const positions = level === "issue" ? await loadComparison(rounds) : null;
  const listed: readonly ListedChange[] = [
    ...(positions?.rows ?? []).flatMap(({ change, ...row }) =>
      change === null ? [] : [{ ...row, demand: null, change }],
    ),
    ...demands.rows.map(({ demand, change, standing }) => ({
      party: demand.party,
      issue: demand.issue,
      demand: demand.id,
      change,
      before: standing.before,
      after: standing.after,
    })),
  ].filter(
    (row) =>
      (party === undefined || row.party === party) &&
      (issue === undefined || row.issue === issue) &&
      (query.class === undefined || row.change.class === query.class),
  );
  const wording =
    query.wording === "always" || (query.wording === "auto" && listed.length <= MOST_DIFFS_UNASKED);
  const statements = { ...demands.statements, ...positions?.statements };
  const changes = listed.map((row) => serializeChange(row, { rounds: frame.rounds, statements, wording }));
  return {
    from: from.id,
    to: to.id,
    level,
    summary: summarizeChanges(changes),
    notCounted: changes.filter((change) => !change.counted).length,
    changes,
  };
}

/** The rounds asked for; the last one and the one before it unless asked. */
function chooseRounds(frame: Frame, fromId?: Slug, toId?: Slug): readonly [RoundEntry, RoundEntry] {
  const to = toId === undefined ? frame.rounds.at(-1) : frame.rounds.find(({ id }) => id === toId);
  const before = to === undefined ? undefined : frame.rounds[to.ordinal - 2];
  const from = fromId === undefined ? before : frame.rounds.find(({ id }) => id === fromId);
  if (from === undefined || to === undefined) {
    throw new AppError("invalid-input", "There is no round before this one to compare it with.", {
      faults: [{ path: "from", message: "name an earlier and a later round" }],
    });
  }
  if (from.ordinal < to.ordinal) return [from, to];
  throw new AppError(
    "invalid-input",
    `“${from.id}” is not before “${to.id}”: from is the earlier round, to the later.`,
    {
      faults: [{ path: "from", message: `must be before ${to.id}` }],
    },
  );
}
