import type { ReactNode } from "react";
import { ChangeMark } from "@/components/marks/change-mark";
import { FirmnessBars } from "@/components/marks/firmness-bars";
import { PartyMark } from "@/components/marks/party-mark";
import type { Slug } from "@/lib/domain/model";
import { FIRMNESS_WORDS } from "@/lib/format/codebook-words";

/** What the marks of the matrix mean, drawn with the marker of one of the parties. */
export function MatrixKey({ party }: { readonly party: Slug | null }) {
  if (party === null) return null;
  return (
    <ul
      aria-label="Key"
      className="mt-3 flex flex-wrap items-center gap-x-[22px] gap-y-1.5 text-[12.5px] leading-[18px] text-ink2"
    >
      <Entry words="distance come from the party’s own end">
        <svg data-party={party} width="74" height="16" aria-hidden="true">
          <path d="M2 8H72" stroke="var(--rule2)" />
          <path d="M2 8H40" stroke="var(--c)" strokeWidth="2" />
          <path d="M2 1V15" stroke="var(--c)" strokeWidth="3" />
          <use href={`#p-${party}`} x="40" y="8" fill="var(--c)" />
        </svg>
      </Entry>
      <Entry words="round before">
        <svg data-party={party} width="13" height="14" aria-hidden="true">
          <use
            href={`#p-${party}`}
            transform="translate(6.5 7) scale(.86)"
            fill="var(--paper)"
            stroke="var(--c)"
            strokeWidth="1.1"
            strokeOpacity=".75"
          />
        </svg>
      </Entry>
      <Entry words="reported, not on record">
        <PartyMark party={party} hollow />
      </Entry>
      <Entry words="fallback signalled">
        <svg data-party={party} width="28" height="14" aria-hidden="true">
          <path d="M0 7H24" stroke="var(--c)" strokeWidth="1.6" strokeDasharray="1.5 2" />
          <path d="M24 1V13" stroke="var(--c)" strokeWidth="1.8" />
        </svg>
      </Entry>
      <Entry
        words={`firmness 1–5: ${[FIRMNESS_WORDS[2], FIRMNESS_WORDS[3], FIRMNESS_WORDS[4], FIRMNESS_WORDS[5]].join(", ")}`}
      >
        <FirmnessBars firmness={4} named={false} />
      </Entry>
      <Entry words="silent for more than five rounds">
        <ChangeMark change="silent" />
      </Entry>
    </ul>
  );
}

function Entry({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-[7px]">
      {children}
      {words}
    </li>
  );
}
