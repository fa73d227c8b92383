import { PartyMark } from "@/components/marks/party-mark";
import type {
  CoverageMap as CoverageMapModel,
  CoveragePlace,
  CoverageStep,
} from "@/lib/chart/prepare-coverage-map";

/** Ink by count. From the third step on the number is written in the colour of the paper. */
const INK = {
  1: "bg-[color-mix(in_srgb,var(--ink)_13%,var(--paper))]",
  2: "bg-[color-mix(in_srgb,var(--ink)_30%,var(--paper))]",
  3: "bg-[color-mix(in_srgb,var(--ink)_68%,var(--paper))] text-paper",
  4: "bg-ink text-paper",
} as const satisfies Record<CoverageStep, string>;
const READINGS = "border border-dashed border-ink2";
const PRINTED = "[print-color-adjust:exact]";

const columnsOf = (count: number) => ({ gridTemplateColumns: `repeat(${count}, minmax(0, 1fr))` });
const ROW = "md:grid md:grid-cols-[160px_minmax(0,1fr)_44px] md:gap-x-3";

/** Where statements are kept, drawn; the tables beside it say the same. */
export function CoverageMap({ map }: { readonly map: CoverageMapModel }) {
  return (
    <div aria-hidden="true" className="text-[12.5px] leading-[17px]">
      <div className={ROW}>
        <span />
        <div>
          <div className="flex justify-between text-ink3">
            <span>{map.first}</span>
            <span>{map.last}</span>
          </div>
          <div className="grid gap-x-px" style={columnsOf(map.columns)}>
            {map.phases.map(({ id, name, from, to }) => (
              <span
                key={id}
                className="overflow-hidden border-b border-ink pb-0.5 text-ellipsis whitespace-nowrap text-ink2"
                style={{ gridColumn: `${from} / ${to}` }}
              >
                {name}
              </span>
            ))}
          </div>
        </div>
        <span className="label hidden text-right md:block">All</span>
      </div>
      {map.groups.map((group) => (
        <div key={group.issue} className="break-inside-avoid pt-3">
          <p className="pb-1 text-[14px] font-semibold">{group.title}</p>
          {group.rows.map((row) => (
            <div key={row.party} className={`${ROW} items-center max-md:pb-1.5`}>
              <span className="flex items-center gap-1.5">
                <PartyMark party={row.party} />
                {row.name}
                <span className="ml-auto text-ink3 tabular-nums md:hidden">{row.total}</span>
              </span>
              <div className="grid h-[18px] gap-x-px border-b border-rule" style={columnsOf(map.columns)}>
                {row.places.map((place) => (
                  <Place key={place.column} place={place} numbered={map.numbered} />
                ))}
              </div>
              <span className="hidden text-right tabular-nums md:block">{row.total}</span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function Place({ place, numbered }: { readonly place: CoveragePlace; readonly numbered: boolean }) {
  const { column, count, step, readingsOnly, codedTwice, title } = place;
  return (
    <span
      title={title}
      className={`row-start-1 flex h-[15px] items-center justify-center overflow-hidden text-[11px] leading-[15px] tabular-nums ${PRINTED} ${readingsOnly ? READINGS : INK[step]} ${codedTwice ? "mt-0 shadow-[0_3px_0_-1px_var(--ink2)]" : ""}`}
      style={{ gridColumn: column }}
    >
      {numbered && <span className="hidden lg:inline print:inline">{count}</span>}
    </span>
  );
}

/** What the shades and lines of the map mean. */
export function CoverageKey({ steps }: { readonly steps: readonly { step: CoverageStep; words: string }[] }) {
  return (
    <ul
      aria-label="Key"
      className="mb-3 flex flex-wrap items-center gap-x-[22px] gap-y-1.5 text-[12.5px] leading-[18px] text-ink2"
    >
      {steps.map(({ step, words }) => (
        <Entry key={step} words={words} mark={INK[step]} />
      ))}
      <Entry words="analysts’ readings only" mark={READINGS} />
      <Entry words="some coded twice" mark="shadow-[0_3px_0_-1px_var(--ink2)] border border-rule2" />
      <Entry words="nothing kept" mark="border-b border-rule" />
    </ul>
  );
}

function Entry({ words, mark }: { readonly words: string; readonly mark: string }) {
  return (
    <li className="inline-flex items-center gap-[7px]">
      <span aria-hidden="true" className={`inline-block h-[15px] w-[15px] ${PRINTED} ${mark}`} />
      {words}
    </li>
  );
}
