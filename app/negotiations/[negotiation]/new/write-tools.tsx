import { currentActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/auth/policy";
import type { RecordKind } from "@/lib/codec/records/record-kinds";
import { findAsOf } from "@/lib/domain/as-of/negotiation-ref";
import { queryValue, type ScreenQuery } from "@/lib/filters/query-value";
import { screenPaths } from "@/lib/filters/screen-paths";
import { RIGHT_FOR } from "@/lib/service/records/right-for";

type Tool = { readonly name: string; readonly href: string };

/** What can be written from a page, for whoever may; nothing on a page that shows the negotiation as it was. */
export function WriteTools({
  negotiation,
  kind,
  tools,
}: {
  readonly negotiation: string;
  /** What the tools write: its right decides. */
  readonly kind: RecordKind;
  readonly tools: readonly Tool[];
}) {
  const isNow = findAsOf(negotiation) === null;
  if (!isNow || !may(currentActor(), RIGHT_FOR[kind], { negotiation, publicReading: false })) return null;
  return (
    <p className="mt-1 flex flex-wrap gap-x-5 text-[14px]" data-print="no">
      {tools.map(({ name, href }) => (
        <a key={href} href={href} className="inline-flex min-h-6 items-center">
          {name}
        </a>
      ))}
    </p>
  );
}

/** On the page that one is led to after saving: that it is saved, and how to take it back. */
export async function SavedNotice({
  negotiation,
  searchParams,
  historyHref,
}: {
  readonly negotiation: string;
  readonly searchParams: Promise<ScreenQuery>;
  readonly historyHref: string;
}) {
  const saved = queryValue(await searchParams, "saved");
  if (saved === null) return null;
  const isWrite = /^[0-9a-f-]{36}$/.test(saved);
  return (
    <p role="status" className="sub flex flex-wrap gap-x-5 border-b border-rule py-1.5" data-print="no">
      <span className="inline-flex min-h-6 items-center font-semibold">
        {isWrite ? "Saved." : "Nothing was changed."}
      </span>
      {isWrite && (
        <a href={screenPaths.write(negotiation, saved)} className="inline-flex min-h-6 items-center">
          Undo
        </a>
      )}
      <a href={historyHref} className="inline-flex min-h-6 items-center">
        History
      </a>
    </p>
  );
}
