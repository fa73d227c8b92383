import { Quote } from "@/components/evidence/quote";
import { SourceCite } from "@/components/evidence/source-cite";
import type { ChangeItem } from "@/lib/chart/prepare-change-list";
import type { Slug } from "@/lib/domain/model";
import { ChangeHead } from "./change-head";

/** A change with its wording, its quotation and its source. On a small screen the quotation stands for the wording. */
export function ChangeEntry({
  negotiation,
  item,
}: {
  readonly negotiation: Slug;
  readonly item: ChangeItem;
}) {
  const { evidence } = item;
  const quoted = evidence !== null && evidence.quote !== null;
  return (
    <li data-row data-keep className="border-t border-rule py-2">
      <ChangeHead negotiation={negotiation} line={item} />
      <p className="mt-0.5 text-[13.5px] leading-[18px] text-ink2">
        <span className={quoted ? "hidden md:inline" : ""}>{item.text} </span>
        {item.firmness !== null && <span className="note">{item.firmness}</span>}
      </p>
      {item.caveat !== null && (
        <p className="note mt-1 border-t border-dotted border-rule2 pt-1">{item.caveat}</p>
      )}
      {evidence === null ? (
        <p className="note">No source on file.</p>
      ) : (
        <>
          <Quote evidence={evidence} party={item.party} />
          <p className="note">
            <SourceCite
              negotiation={negotiation}
              source={evidence.cited}
              credibility={evidence.credibility}
              date={evidence.cited.published}
            />
            {item.reported && ", reported"}
          </p>
        </>
      )}
    </li>
  );
}
