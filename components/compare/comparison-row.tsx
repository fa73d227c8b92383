import Link from "next/link";
import { ChangeMark } from "@/components/marks/change-mark";
import { FirmnessBars } from "@/components/marks/firmness-bars";
import { PartyMark } from "@/components/marks/party-mark";
import type { BetweenModel } from "@/lib/chart/prepare-between";
import type { ComparisonRowModel } from "@/lib/chart/prepare-comparison-row";
import type { Slug } from "@/lib/domain/model";
import { FIRMNESS_WORDS } from "@/lib/format/codebook-words";
import { BetweenWordings } from "./between-wordings";
import { ComparisonSide } from "./comparison-side";
import { Dumbbell } from "./dumbbell";

/** What a row's heading names beside the marker; the heading of its group names the rest. */
export type RowHeading = "party" | "issue" | "both";

/** A change: what became of it, the positions and the path between them, both wordings with their evidence. */
export function ComparisonRow({
  negotiation,
  row,
  heading,
  between,
}: {
  readonly negotiation: Slug;
  readonly row: ComparisonRowModel;
  readonly heading: RowHeading;
  readonly between: BetweenModel | null;
}) {
  const { party, wording, before, after } = row;
  const shared = { negotiation, party: party.id, wording };
  return (
    <article
      id={row.id}
      data-row
      data-party={party.id}
      data-keep
      className="group/row scroll-mt-4 border-b border-rule py-3.5 md:grid md:grid-cols-2 md:gap-x-7 md:gap-y-3 lg:grid-cols-[168px_312px_minmax(0,1fr)_minmax(0,1fr)] print:grid print:grid-cols-2 print:gap-x-5"
    >
      <RowHead row={row} heading={heading} />
      <div className="mt-2 px-1.5 md:mt-0">
        {row.demand !== null && (
          <p className="mb-1 text-[14px] leading-[20px]">
            <a href={row.demand.href}>{row.demand.title}</a>
          </p>
        )}
        {row.dumbbell !== null && <Dumbbell model={row.dumbbell} />}
        <FirmnessChange {...row.firmness} />
        {row.wordingNote !== null && <p className="note">{row.wordingNote}</p>}
        {row.between !== null && (
          <p className="note" data-print="no">
            <Link href={row.between.href} prefetch={false} scroll={false} className="inline-block min-h-6">
              {row.between.text}
            </Link>
          </p>
        )}
      </div>
      {before === null ? (
        <p className="note mt-3 md:mt-0">
          <span className="label lg:sr-only">Before </span>Nothing stated up to this round.
        </p>
      ) : (
        <ComparisonSide {...shared} label="Before" side={before} place="before" />
      )}
      {after === null ? (
        <p className="note mt-3 md:mt-0">
          <span className="label lg:sr-only">After </span>
          {row.afterInstead ?? "Nothing stands."}
        </p>
      ) : (
        <ComparisonSide {...shared} label="After" side={after} place="after" />
      )}
      <details open={between !== null} className="mt-2 text-[13px] md:hidden print:hidden">
        <summary className="min-h-6 cursor-pointer underline decoration-rule2 underline-offset-3">
          Quotes and sources
        </summary>
      </details>
      {between !== null && <BetweenWordings negotiation={negotiation} model={between} />}
    </article>
  );
}

function RowHead({ row, heading }: { readonly row: ComparisonRowModel; readonly heading: RowHeading }) {
  const { party, issue, counted } = row;
  const name =
    heading === "party"
      ? party.shortName
      : heading === "issue"
        ? issue.title
        : `${party.shortName}, ${issue.title}`;
  return (
    <div className="max-md:flex max-md:flex-wrap max-md:content-start max-md:items-baseline max-md:justify-between max-md:gap-x-3">
      <h3 className="flex items-baseline gap-1.5">
        <PartyMark party={party.id} />
        {name}
      </h3>
      <p
        className={`mt-0.5 flex items-baseline gap-1.5 text-[14px] leading-[20px] ${counted ? "font-semibold" : "text-ink3"}`}
        {...(counted ? { "data-change": row.change } : {})}
      >
        <ChangeMark change={row.change} />
        {row.word}
      </p>
      {row.shift !== null && <p className="note max-md:w-full">{row.shift}</p>}
      {row.notes.map((note) => (
        <p
          key={note.map(({ text }) => text).join("")}
          className="mt-1.5 border-t border-dotted border-rule2 pt-1.5 text-[12.5px] leading-[16px] text-ink2 max-md:w-full"
        >
          {note.map(({ text, href }) =>
            href === null ? (
              text
            ) : (
              <a key={href} href={href}>
                {text}
              </a>
            ),
          )}
        </p>
      ))}
    </div>
  );
}

function FirmnessChange({ before, after }: ComparisonRowModel["firmness"]) {
  const shown = [before, after].filter((firmness) => firmness !== null);
  return (
    <p className="mt-1.5 text-[12.5px] leading-[17px] text-ink2">
      {shown.map((firmness, index) => (
        <span key={index === 0 ? "before" : "after"} className="whitespace-nowrap">
          {index > 0 && <span className="mx-1">→</span>}
          <FirmnessBars firmness={firmness} named={false} />
          <span className="sr-only">firmness {firmness} of 5,</span> {FIRMNESS_WORDS[firmness]}
        </span>
      ))}
    </p>
  );
}
