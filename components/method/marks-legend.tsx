import { ChangeMark } from "@/components/marks/change-mark";
import { FirmnessBars } from "@/components/marks/firmness-bars";
import { PartyName } from "@/components/marks/party-name";
import { ScaleMark } from "@/components/marks/scale-mark";
import type { CellScale } from "@/lib/chart/prepare-matrix";
import { CHANGE_CLASSES } from "@/lib/domain/changes/change";
import type { Party } from "@/lib/domain/model";
import { changeWord } from "@/lib/format/change-words";

const NO_NAMES = { low: [], high: [] };

const SCALES = [
  { words: "a position; the cap is the party’s own end, the line how far it has come from it", change: {} },
  { words: "pale outline: the position at the round before", change: { ghost: 82 } },
  {
    words: "dotted to a tick: the furthest point the party itself signalled it could live with",
    change: { fallback: 45 },
  },
  {
    words: "line under the scale: other statements of the same round",
    change: { range: { least: 48, most: 92 } },
  },
  { words: "hollow: a press report, not the party’s own words", change: { hollow: true } },
  { words: "broken line: nothing said for more than five rounds", change: { state: "silent" } },
  { words: "plain scale: withdrawn", change: { state: "withdrawn", position: null } },
  { words: "dotted scale: nothing was ever stated", change: { state: "never", position: null } },
] as const satisfies readonly { words: string; change: Partial<CellScale> }[];

/** Every mark of the program with its meaning. */
export function MarksLegend({ parties }: { readonly parties: readonly Party[] }) {
  const party = parties[0]?.id ?? "";
  return (
    <>
      <div>
        <h3>Parties</h3>
        <p className="flex flex-wrap gap-x-6 gap-y-1">
          {parties.map((entry) => (
            <PartyName key={entry.id} party={entry} />
          ))}
        </p>
      </div>
      <div>
        <h3>Changes</h3>
        <p className="sub mb-1">
          Always with their word. Colour says the direction only: neither is good or bad.
        </p>
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {CHANGE_CLASSES.map((name) => (
            <li key={name} className="whitespace-nowrap">
              <ChangeMark change={name} /> <span data-change={name}>{changeWord(name, NO_NAMES)}</span>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>Positions on a scale from 0 to 100</h3>
        <dl className="grid gap-x-11 gap-y-1.5 md:grid-cols-2">
          {SCALES.map(({ words, change }) => (
            <div key={words} className="grid grid-cols-[120px_minmax(0,1fr)] items-center gap-4">
              <dt>
                <ScaleMark
                  model={{
                    party,
                    position: 66,
                    state: "stated",
                    pole: "high",
                    ghost: null,
                    fallback: null,
                    range: null,
                    hollow: false,
                    ...change,
                  }}
                />
              </dt>
              <dd className="text-[14px] leading-[19px] text-ink2">{words}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div>
        <h3>Firmness</h3>
        <p className="text-[14px]">
          <FirmnessBars firmness={4} /> filled bars are steps, from 1 withdrawn to 5 red line
        </p>
      </div>
      <div>
        <h3>Wordings</h3>
        <p>
          <del>words left out</del>, <ins>words put in</ins>; where less than 30 % of the words were kept,
          only the <mark data-mark="shared">words in common</mark> are marked.
        </p>
      </div>
    </>
  );
}
