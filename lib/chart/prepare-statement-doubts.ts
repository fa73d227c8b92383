import { type FormValues, textAt } from "../format/form-values";
import { formatDay } from "../format/format-day";
import type { StatementGuide } from "./prepare-statement-guide";

/** What in a statement that is being written deserves a second look, by the path of its field; nothing of it is wrong. */
export function listStatementDoubts(
  guide: StatementGuide,
  values: FormValues,
): readonly { readonly path: string; readonly message: string }[] {
  const id = textAt(values, "round");
  const round = Object.hasOwn(guide.rounds, id) ? guide.rounds[id] : undefined;
  const date = textAt(values, "date").trim();
  if (round === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return [];
  if (date >= round.start && date <= round.end) return [];
  const days =
    round.start === round.end
      ? `on ${formatDay(round.start)}`
      : `from ${formatDay(round.start)} to ${formatDay(round.end)}`;
  const ask =
    textAt(values, "note").trim() === "" ? " If it belongs to it all the same, say why in the note." : "";
  return [{ path: "date", message: `The round “${round.name}” was ${days}.${ask}` }];
}
