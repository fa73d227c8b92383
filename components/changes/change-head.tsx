import { ChangeMark } from "@/components/marks/change-mark";
import type { ChangeLine } from "@/lib/chart/prepare-change-list";
import type { Slug } from "@/lib/domain/model";
import { screenPaths } from "@/lib/filters/screen-paths";

/** The line of a change: mark, party, verb, matter, and at the right the numbers, which lead to the statement. */
export function ChangeHead({ negotiation, line }: { readonly negotiation: Slug; readonly line: ChangeLine }) {
  const { change, partyName, verb, on, figures, statement } = line;
  const words = (
    <>
      <ChangeMark change={change} /> <b className="font-semibold">{partyName}</b>{" "}
      <span data-change={change}>{verb}</span> on {on}
    </>
  );
  return (
    <p className="flex items-baseline justify-between gap-3 text-[14.5px] leading-[19px]">
      {statement === null ? (
        <span>{words}</span>
      ) : (
        <a href={screenPaths.statement(negotiation, statement)} className="no-underline hover:underline">
          {words}
        </a>
      )}
      {figures !== null && <span className="whitespace-nowrap text-ink2">{figures}</span>}
    </p>
  );
}
