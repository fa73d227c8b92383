"use client";

import { useState } from "react";
import { Quote } from "@/components/evidence/quote";
import { ChangeMark } from "@/components/marks/change-mark";
import { FirmnessBars } from "@/components/marks/firmness-bars";
import { PartyMark } from "@/components/marks/party-mark";
import type { EvidenceCardModel } from "@/lib/chart/prepare-trajectory-cards";
import type { Slug } from "@/lib/domain/model";
import { screenPaths } from "@/lib/filters/screen-paths";
import { CONFIDENCE_WORDS, FIRMNESS_WORDS } from "@/lib/format/codebook-words";
import { formatPoints } from "@/lib/format/format-number";
import { publisherName } from "@/lib/format/publisher-name";

/** What a dot rests on: the change, the wording, the quotation, who said it, how firmly, and the source. */
export function EvidenceCard({
  negotiation,
  card,
  onClose,
}: {
  readonly negotiation: Slug;
  readonly card: EvidenceCardModel;
  readonly onClose: () => void;
}) {
  const { party, source, quote, firmness, firmnessBefore } = card;
  const statement = screenPaths.statement(negotiation, card.statement);
  return (
    <article
      aria-label={`Evidence: ${card.name}, ${card.date}`}
      data-party={party}
      data-card=""
      className="border border-ink bg-paper px-3 pt-2 pb-1.5"
    >
      <p className="flex items-center gap-1.5 text-[14px] leading-[19px]">
        <PartyMark party={party} hollow={card.hollow} />
        <b className="font-semibold">{card.name}</b>
        <span className="ml-auto">{card.date}</span>
        <button
          type="button"
          onClick={onClose}
          className="-mr-1.5 h-6 w-6 text-[16px] leading-none text-ink2"
          data-print="no"
        >
          <span aria-hidden="true">×</span>
          <span className="sr-only">Close</span>
        </button>
      </p>
      <p className="mt-px text-[14px] leading-[20px]">
        <b className="mr-1.5 text-[16px] font-semibold">
          {card.before !== null && `${formatPoints(card.before)} → `}
          {card.position === null ? "withdrawn" : formatPoints(card.position)}
        </b>
        {card.change !== null && (
          <span data-change={card.change.class} className="whitespace-nowrap">
            <ChangeMark change={card.change.class} /> {card.change.word}
          </span>
        )}
      </p>
      {card.remark !== null && <p className="note">{card.remark}</p>}
      <p className="mt-1 text-[14px] leading-[19px]">{card.text}</p>
      {quote === null ? (
        <p className="note mt-1">No verbatim quote on file.</p>
      ) : (
        <Quote evidence={quote} party={party} />
      )}
      <ul className="mt-1.5 border-t border-rule pt-1.5 text-[12.5px] leading-[17px] text-ink2">
        <li>{card.who}</li>
        <li>
          <FirmnessBars firmness={firmness} named={false} /> {FIRMNESS_WORDS[firmness]}
          {firmnessBefore !== null &&
            firmnessBefore !== firmness &&
            `, was ${FIRMNESS_WORDS[firmnessBefore]}`}
        </li>
        {source !== null && (
          <li>
            {publisherName(source.publisher)} {source.reliability}
            {source.credibility}
          </li>
        )}
        <li>coder’s confidence {CONFIDENCE_WORDS[card.confidence]}</li>
      </ul>
      <p className="mt-1 flex gap-4 text-[13px]" data-print="no">
        {source !== null && <CardLink href={screenPaths.source(negotiation, source.id)} name="Source" />}
        <CardLink href={screenPaths.demand(negotiation, card.demand)} name="Demand" />
        <CardLink href={statement} name="Statement" />
        <Cite citation={card.citation} address={statement} />
      </p>
    </article>
  );
}

function CardLink({ href, name }: { readonly href: string; readonly name: string }) {
  return (
    <a href={href} className="inline-flex min-h-6 items-center">
      {name}
    </a>
  );
}

/** Copies the citation; where the browser does not allow it, the button says so. */
function Cite({ citation, address }: { readonly citation: string; readonly address: string }) {
  const [state, setState] = useState<"ready" | "copied" | "refused">("ready");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${citation} ${new URL(address, window.location.href).href}`);
      setState("copied");
    } catch {
      setState("refused");
    }
  };
  const word = { ready: "Cite", copied: "Copied", refused: "Copying is not allowed" }[state];
  return (
    <button
      type="button"
      onClick={copy}
      aria-live="polite"
      className="min-h-6 underline decoration-rule2 underline-offset-[3px]"
    >
      {word}
    </button>
  );
}
