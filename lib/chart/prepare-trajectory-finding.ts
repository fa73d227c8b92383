import type { Issue, Party, Scale, Slug } from "../domain/model";
import type { Position } from "../domain/positions/position-at";
import { formatAge } from "../format/format-age";
import { formatPoints } from "../format/format-number";

/** Where a party stands at the last round. */
export type LastStanding = {
  readonly party: Pick<Party, "id" | "shortName">;
  readonly at: Pick<Position, "position" | "state" | "age">;
};

/** More parties than this do not fit a heading. */
const NAMED = 2;

/**
 * Says in one line what the chart of an issue shows at the last round.
 *
 * @param question.standings - The parties shown that have spoken, in display order.
 * @param question.pair - The two parties that are named when both are shown.
 * @param question.gap - Between the pair at the last round, in points; null when unknown.
 * @example
 * // "Territory: Russia at 82, near “more land given up”; Ukraine at 50, “freeze on the line”; 32 points apart"
 */
export function prepareTrajectoryFinding(question: {
  readonly issue: Pick<Issue, "title"> & { readonly scale: Scale };
  readonly standings: readonly LastStanding[];
  readonly pair: readonly [Slug, Slug] | null;
  readonly gap: number | null;
}): string {
  const { issue, standings, pair, gap } = question;
  const inPair = standings.filter(({ party }) => pair?.includes(party.id) ?? false);
  const isPair = inPair.length === NAMED;
  const named = isPair ? inPair : standings.slice(0, NAMED);
  if (named.length === 0) return `${issue.title}: nothing stated by the parties shown`;
  const places = named.map(({ party, at }) => `${party.shortName} ${placeInWords(at, issue.scale)}`);
  const apart = isPair && gap !== null ? [`${formatPoints(gap)} points apart`] : [];
  return `${issue.title}: ${[...places, ...apart].join("; ")}`;
}

function placeInWords({ position, state, age }: LastStanding["at"], scale: Scale): string {
  if (state === "withdrawn" || position === null) return "has withdrawn its demands";
  const since = age.rounds === 0 ? "" : `, said ${formatAge(age)}`;
  return `at ${formatPoints(position)}${nearestAnchor(position, scale)}${since}`;
}

/** A position on an anchor is named by it; beside it, "near" it. */
function nearestAnchor(position: number, scale: Scale): string {
  const [first, ...rest] = scale.anchors;
  if (first === undefined) return "";
  const nearest = rest.reduce(
    (best, anchor) => (Math.abs(anchor.at - position) < Math.abs(best.at - position) ? anchor : best),
    first,
  );
  return `, ${nearest.at === position ? "" : "near "}“${nearest.label}”`;
}
