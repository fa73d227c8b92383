import type { Change, ChangeClass } from "../domain/changes/change";
import { listInWords } from "./list-in-words";

/** The parties, by name in a sentence, whose own poles are the ends of an issue's scale at a round. */
export type PoleNames = { readonly low: readonly string[]; readonly high: readonly string[] };

const possessive = (names: readonly string[]) =>
  `${listInWords(names)}’${names.at(-1)?.endsWith("s") ? "" : "s"}`;

/** At most this many parties are named at an end; more would not fit a line. */
const NAMED = 2;

function endInWords(end: "low" | "high", { low, high }: PoleNames): string {
  const names = end === "low" ? low : high;
  return names.length === 0 || names.length > NAMED ? `the ${end} end` : `${possessive(names)} position`;
}

/**
 * The word for a class of change, as it stands beside its mark.
 *
 * @example
 * changeWord("toward-high", { low: ["Ukraine"], high: ["Russia"] }) // "toward Russia’s position"
 */
export function changeWord(changeClass: ChangeClass, ends: PoleNames): string {
  switch (changeClass) {
    case "toward-high":
      return `toward ${endInWords("high", ends)}`;
    case "toward-low":
      return `toward ${endInWords("low", ends)}`;
    case "retabled":
      return "tabled again";
    default:
      return changeClass;
  }
}

/**
 * What a party did, as a verb in a sentence: "softened", "moved toward Russia’s position". Neutral towards every
 * party: nothing here is a judgement.
 *
 * @returns Null for the classes in which nothing happened on the scale or in firmness.
 */
export function changeVerb(change: Pick<Change, "class" | "restsOn">, ends: PoleNames): string | null {
  const inFirmness = change.restsOn === "firmness" ? " in firmness" : "";
  switch (change.class) {
    case "hardened":
    case "softened":
      return `${change.class}${inFirmness}`;
    case "mixed":
      return "moved both ways";
    case "new":
      return "stated a first position";
    case "withdrawn":
      return "withdrew";
    case "retabled":
      return "tabled again";
    case "toward-high":
    case "toward-low":
      return `moved ${changeWord(change.class, ends)}`;
    case "silent":
    case "reworded":
    case "restated":
      return null;
  }
}

/** Why a change is listed and not counted, in one sentence. */
export function incomparabilityInWords(reason: Change["reason"]): string | null {
  switch (reason) {
    case "evidence":
      return "A press report on one side, the party’s own words on the other.";
    case "lesser-demand":
      return "The later position rests on a lesser demand; the greater one was neither repeated nor withdrawn.";
    case null:
      return null;
  }
}
