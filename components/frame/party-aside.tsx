"use client";

import { useFormEditing } from "@/components/forms/form-editing";
import { PARTY_MARKER_PATHS } from "@/lib/chart/party-marker-paths";
import { type ColourPair, type Paper, prepareColourNote } from "@/lib/chart/prepare-party-form-colours";
import { MARKERS, type Marker } from "@/lib/domain/codebook/grades";
import { textAt } from "@/lib/format/form-values";

type Other = { readonly name: string; readonly marker: Marker; readonly colour: ColourPair };

const PAPERS = [
  { paper: "light", name: "On light paper", ground: "#fcfbf8", ink: "#1c1b18" },
  { paper: "dark", name: "On dark paper", ground: "#161512", ink: "#ece8df" },
] as const satisfies readonly { paper: Paper; name: string; ground: string; ink: string }[];

/** Beside the form of a party: its mark to be chosen by sight, and its colours on both papers with their contrast. */
export function PartyAside({ others }: { readonly others: readonly Other[] }) {
  const { values, set } = useFormEditing();
  const marker = MARKERS.find((one) => one === textAt(values, "marker")) ?? MARKERS[0];
  const name = textAt(values, "shortName") || "The party";
  return (
    <aside
      aria-label="How it will look"
      className="mt-6 border-t border-rule2 pt-2 lg:sticky lg:top-4 lg:mt-0 lg:max-w-[480px] lg:self-start lg:px-2"
    >
      <h2>How it will look</h2>
      {PAPERS.map(({ paper, name: heading, ground, ink }) => {
        const colour = textAt(values, `colour.${paper}`);
        const note = prepareColourNote(
          colour,
          paper,
          others.map((other) => ({ name: other.name, colour: other.colour[paper] })),
        );
        const shown = note.contrast === null ? ink : colour;
        return (
          <div key={paper} className="mt-3">
            <p className="label">{heading}</p>
            <p
              aria-hidden="true"
              className="mt-1 flex items-center gap-2 border border-rule px-3 py-2 text-[15px] font-semibold"
              style={{ background: ground, color: shown }}
            >
              <MarkPicture marker={marker} size={15} />
              <span>{name}</span>
            </p>
            <p className="mt-1 flex gap-2 text-[14px]">
              <span className={note.readable ? "" : "font-semibold"}>{note.sentence}</span>
            </p>
          </div>
        );
      })}
      <p className="label mt-4">Marks; choosing one sets it</p>
      <ul className="mt-1 grid grid-cols-2 gap-x-6">
        {MARKERS.map((one) => {
          const users = others.filter((other) => other.marker === one).map((other) => other.name);
          return (
            <li key={one} className="border-b border-rule">
              <button
                type="button"
                aria-pressed={one === marker}
                className="flex min-h-8 w-full items-center gap-2.5 text-left text-[14px] hover:bg-tint aria-pressed:font-semibold"
                onClick={() => set("marker", one)}
              >
                <MarkPicture marker={one} size={16} />
                <span>{one}</span>
                {users.length > 0 && <span className="note font-normal">{users.join(", ")}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </aside>
  );
}

function MarkPicture({ marker, size }: { readonly marker: Marker; readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="-7 -7 14 14" aria-hidden="true" className="shrink-0">
      <path d={PARTY_MARKER_PATHS[marker]} fill="currentColor" />
    </svg>
  );
}
