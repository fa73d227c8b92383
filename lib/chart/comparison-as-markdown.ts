import { FIRMNESS_WORDS } from "../format/codebook-words";
import { formatDay } from "../format/format-day";
import { publisherName } from "../format/publisher-name";
import type { ComparisonModel } from "./prepare-comparison";
import type { ComparisonRowModel } from "./prepare-comparison-row";
import type { ComparisonSide } from "./prepare-comparison-side";

/** What Markdown would take for a mark of its own. */
const MARKS = /[\\`*_[\]<>#|~]/gu;

/**
 * Writes a comparison as Markdown to be pasted into a text: the finding, what it covers, a section per group, an item
 * per change with both wordings, quotations and sources.
 *
 * @param about - The negotiation's name and revision, and the address that leads back to the comparison.
 */
export function comparisonAsMarkdown(
  model: ComparisonModel,
  about: { readonly name: string; readonly revision: number; readonly address: string },
): string {
  const groups = model.groups.flatMap(({ title, gap, rows }) => [
    `## ${escaped(title)}`,
    ...(gap === null ? [] : [gapInWords(gap)]),
    ...rows.map(rowAsMarkdown),
  ]);
  const { unscaled } = model;
  const demands =
    unscaled === null ? [] : [`## ${escaped(unscaled.title)}`, ...unscaled.rows.map(rowAsMarkdown)];
  const silent = unscaled?.silent.map(
    ({ party, demand }) => `- ${party.shortName}: ${escaped(demand?.title ?? "")}`,
  );
  return `${[
    `# ${escaped(model.finding)}`,
    `${escaped(about.name)}. Before: ${escaped(model.from)}. After: ${escaped(model.to)}. ${model.coverage}`,
    ...(model.nothing === null ? [] : [escaped(model.nothing.title)]),
    ...groups,
    ...demands,
    ...(silent === undefined || silent.length === 0 ? [] : [["Not stated again:", "", ...silent].join("\n")]),
    `Revision ${about.revision} of the record: <${about.address}>`,
  ].join("\n\n")}\n`;
}

const escaped = (text: string) => text.replace(MARKS, "\\$&");

function gapInWords({
  name,
  before,
  after,
  remark,
}: NonNullable<ComparisonModel["groups"][number]["gap"]>): string {
  const change = before === null ? after : `${before} → ${after}`;
  return `${escaped(name)} ${change}${remark === null ? "" : ` (${remark})`}.`;
}

function rowAsMarkdown(row: ComparisonRowModel): string {
  const { party, issue, demand, dumbbell, firmness, before, after, afterInstead } = row;
  const subject = demand === null ? issue.title : demand.title;
  const figures = [dumbbell?.first?.text, dumbbell?.second?.text]
    .filter((text) => text !== undefined)
    .join(" → ");
  const steps = [firmness.before, firmness.after]
    .filter((step) => step !== null)
    .map((step) => FIRMNESS_WORDS[step]);
  const facts = [figures, row.shift, steps.join(" → ")].filter((text) => text !== null && text !== "");
  const notes = row.notes.map((note) => `  ${escaped(note.map(({ text }) => text).join(""))}`);
  return [
    `- **${escaped(party.shortName)}, ${escaped(subject)}: ${row.word}** (${facts.join("; ")})`,
    ...notes,
    `  - Before: ${before === null ? "nothing stated up to this round." : sideAsMarkdown(before)}`,
    `  - After: ${after === null ? (afterInstead ?? "nothing stands.") : sideAsMarkdown(after)}`,
  ].join("\n");
}

function sideAsMarkdown({ text, date, said, standsFrom, evidence }: ComparisonSide): string {
  const stands = standsFrom === null ? "" : ` (${escaped(standsFrom)})`;
  const quote = evidence?.quote == null ? "" : ` “${escaped(evidence.quote)}”`;
  return `${escaped(text)} — ${escaped(said)}, ${date}${stands}.${quote}${evidence === null ? "" : ` ${sourceAsMarkdown(evidence)}`}`;
}

function sourceAsMarkdown({ cited, credibility }: NonNullable<ComparisonSide["evidence"]>): string {
  const name = escaped(publisherName(cited.publisher));
  const day = cited.published === null ? "" : `, ${formatDay(cited.published)}`;
  const link = cited.url === null ? name : `[${name}](<${cited.url.replaceAll(">", "%3E")}>)`;
  return `${link}${day}, ${cited.reliability}${credibility}.`;
}
