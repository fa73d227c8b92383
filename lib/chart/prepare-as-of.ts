import { type AsOf, type NegotiationRef, toRef, toSlug } from "../domain/as-of/negotiation-ref";
import type { IsoDate } from "../domain/model";
import { screenPaths } from "../filters/screen-paths";
import { formatAsOf } from "../format/format-as-of";
import { formatDay } from "../format/format-day";
import { countOf } from "../format/format-number";
import type { Recording } from "../service/read-models";

/** What is said above every screen that is shown as it was recorded at some time. */
export type AsOfBanner = { readonly title: string; readonly meaning: string };

/** What is said instead of a screen of a time before anything was recorded. */
export type NothingRecorded = {
  readonly title: string;
  readonly beginning: string;
  readonly ways: readonly { readonly name: string; readonly href: string }[];
};

/** Says of when a screen is, and what that does and does not mean: the day of knowledge is not the round shown. */
export function prepareAsOfBanner(recording: Extract<Recording, { kind: "recorded" }>): AsOfBanner {
  const { asOf, revision, current } = recording;
  const since =
    revision === current
      ? "Nothing has been changed since."
      : "Rounds after it may exist, and what was added or corrected since is not here.";
  return {
    title: `As it was recorded ${when(asOf)} (revision ${revision})`,
    meaning: `This is what this record knew then; it is not the round shown. ${since}`,
  };
}

/** Says that nothing was recorded yet, when the record begins, and the ways there. */
export function prepareNothingRecorded(
  negotiation: NegotiationRef,
  { asOf, begins }: Pick<Extract<Recording, { kind: "before" }>, "asOf" | "begins">,
): NothingRecorded {
  const slug = toSlug(negotiation);
  const present = { name: "The present", href: screenPaths.overview(slug) };
  const on = when(asOf);
  const title = `${on.slice(0, 1).toUpperCase()}${on.slice(1)} nothing was recorded here`;
  if (begins === null) return { title, beginning: "No write to it was ever recorded.", ways: [present] };
  const day: IsoDate = begins.at.slice(0, 10);
  const records = countOf(begins.records, "record");
  const what = begins.actor === "import" ? `an import of ${records}` : `its first ${records}`;
  const statements = begins.statements === 0 ? "" : `, ${countOf(begins.statements, "statement")} among them`;
  return {
    title,
    beginning: `The record begins on ${formatDay(day)}, with ${what}${statements}.`,
    ways: [
      { name: `As it was recorded on ${formatDay(day)}`, href: screenPaths.overview(toRef(slug, day)) },
      present,
    ],
  };
}

/** The day that the field for it shows; null: none is chosen. */
export function dayOfAsOf(asOf: AsOf | null): IsoDate | null {
  return asOf === null ? null : asOf.slice(0, 10);
}

function when(asOf: AsOf): string {
  return `${asOf.includes("T") ? "at" : "on"} ${formatAsOf(asOf)}`;
}
