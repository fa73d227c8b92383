import { ChangeMark } from "@/components/marks/change-mark";
import type { LedgerStep, LedgerSum, PartyLedgerModel } from "@/lib/chart/prepare-party-ledger";
import type { Slug } from "@/lib/domain/model";
import { screenPaths } from "@/lib/filters/screen-paths";

/** What a party gave and took over the whole negotiation: points in either direction by issue, and every step of it. */
export function PartyLedger({
  negotiation,
  party,
  model,
}: {
  readonly negotiation: Slug;
  readonly party: Slug;
  readonly model: PartyLedgerModel;
}) {
  return (
    <section aria-labelledby="ledger" className="mt-10">
      <h2 id="ledger">{model.finding}</h2>
      <p className="note mt-0.5">
        Every step from one stated position to the next, added up by direction; steps that cannot be compared
        or are within the coders’ own error are not counted.
      </p>
      <div className="mt-3 grid gap-x-11 gap-y-5 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <table className="w-full self-start">
          <caption className="sr-only">Points moved by issue and direction</caption>
          <thead>
            <tr className="border-b border-ink">
              {["Issue", model.columns.away, model.columns.toward, "Moved first"].map((name) => (
                <th key={name} scope="col" className="label py-1 pr-3 align-bottom max-md:last:hidden">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.rows.map((row) => (
              <tr key={row.issue.id} data-row className="border-b border-rule">
                <th scope="row" className="py-1.5 pr-3 text-[14px] font-semibold">
                  <a href={screenPaths.issue(negotiation, row.issue.id, { party })}>{row.issue.title}</a>
                </th>
                <Bar sum={row.away} change={model.byOwnEnd ? "softened" : "mixed"} />
                <Bar sum={row.toward} change={model.byOwnEnd ? "hardened" : "mixed"} />
                <td className="note py-1.5 max-md:hidden">{row.first}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div>
          <Steps negotiation={negotiation} name="Counted movements, newest first" steps={model.steps} open />
          <Steps negotiation={negotiation} name="Not counted" steps={model.notCounted} open={false} />
        </div>
      </div>
    </section>
  );
}

function Bar({
  sum,
  change,
}: {
  readonly sum: LedgerSum;
  readonly change: "hardened" | "softened" | "mixed";
}) {
  return (
    <td className="w-[30%] py-1.5 pr-3 text-[14px]">
      <span className="flex items-center gap-2">
        <span className="w-9 text-right">{sum.points}</span>
        <span data-change={change} aria-hidden="true" className="h-2 min-w-px flex-1">
          <span className="block h-full bg-current" style={{ width: `${sum.share * 100}%` }} />
        </span>
      </span>
    </td>
  );
}

function Steps({
  negotiation,
  name,
  steps,
  open,
}: {
  readonly negotiation: Slug;
  readonly name: string;
  readonly steps: readonly LedgerStep[];
  readonly open: boolean;
}) {
  if (steps.length === 0) return null;
  return (
    <details open={open} suppressHydrationWarning className="border-b border-rule2 pb-1">
      <summary className="min-h-6 cursor-pointer py-1 text-[14px] font-semibold">
        {name} ({steps.length})
      </summary>
      <ul
        className="max-h-[436px] overflow-y-auto print:max-h-none"
        {...(steps.length > 12 ? { tabIndex: 0, "aria-label": name } : {})}
      >
        {steps.map((step) => (
          <li
            key={step.key}
            className="flex flex-wrap items-baseline gap-x-2 border-t border-rule py-1 text-[14px]"
          >
            <span className="whitespace-nowrap">
              <ChangeMark change={step.class} />{" "}
              {step.statement === null ? (
                step.figures
              ) : (
                <a href={screenPaths.statement(negotiation, step.statement)} className="inline-block min-h-6">
                  {step.figures}
                </a>
              )}
            </span>
            <span>on {step.issue}</span>
            <span className="note ml-auto text-right">
              {step.day}
              {step.reason !== null && <span className="block">{step.reason}</span>}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
