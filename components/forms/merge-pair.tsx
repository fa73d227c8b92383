import type { MergeRow } from "@/lib/chart/prepare-merge";
import { ReferenceList } from "./reference-list";

/** Two records side by side, and what will name the one that stays. */
export function MergePair({
  negotiation,
  kind,
  rows,
  moving,
  turnHref,
}: {
  readonly negotiation: string;
  readonly kind: string;
  readonly rows: readonly MergeRow[];
  readonly moving: Parameters<typeof ReferenceList>[0]["references"];
  /** The same with the two exchanged. */
  readonly turnHref: string;
}) {
  return (
    <>
      <table className="mt-3 w-full max-w-[1000px] table-fixed text-[14px]/[20px]">
        <caption className="sr-only">What each {kind} has</caption>
        <thead>
          <tr className="border-b border-ink align-baseline">
            <th scope="col" className="w-1/5 py-1 pr-4 label">
              Field
            </th>
            <th scope="col" className="py-1 pr-4 font-semibold">
              Goes
            </th>
            <th scope="col" className="py-1 font-semibold">
              Stays as it is
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, going, staying, differs }) => (
            <tr key={label} className="border-b border-rule align-baseline">
              <th scope="row" className="py-1 pr-4 text-ink2">
                {label}
              </th>
              <td className={`py-1 pr-4 wrap-anywhere ${differs ? "" : "text-ink3"}`}>{going}</td>
              <td className={`py-1 wrap-anywhere ${differs ? "" : "text-ink3"}`}>{staying}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2">
        <a href={turnHref} className="inline-block min-h-6 text-[14px]">
          Exchange the two: let the first stay
        </a>
      </p>
      <section aria-labelledby="moving" className="mt-5 max-w-[1000px]">
        <h2 id="moving">What will belong to the one that stays</h2>
        {moving.length === 0 ? (
          <p className="sub">Nothing names the {kind} that goes: it is only removed.</p>
        ) : (
          <ReferenceList negotiation={negotiation} references={moving} />
        )}
        <p className="sub mt-2 max-w-[70ch]">It is one write: it can be undone as a whole.</p>
      </section>
    </>
  );
}
