import { CodingNotes } from "@/components/reliability/coding-notes";
import type { CoverageModel } from "@/lib/chart/prepare-coverage";
import { COVERAGE_STEPS } from "@/lib/chart/prepare-coverage-map";
import { CoverageKey, CoverageMap } from "./coverage-map";
import { CoverageTable } from "./coverage-table";
import { SilenceList } from "./silence-list";

/** What is kept of every party on every issue at every round: drawn, counted, and where nothing is. */
export function CoverageScreen({ model }: { readonly model: CoverageModel }) {
  return (
    <>
      <section aria-labelledby="map" className="mt-5">
        <h2 id="map" className="mb-2">
          Statements by round
        </h2>
        <CoverageKey steps={COVERAGE_STEPS} />
        <CoverageMap map={model.map} />
      </section>
      <section aria-labelledby="silences" className="mt-9">
        <h2 id="silences" className="mb-2">
          The longest silences
        </h2>
        <SilenceList silences={model.silences} />
      </section>
      <section aria-labelledby="counts" className="mt-9">
        <h2 id="counts" className="mb-2">
          By party and issue
        </h2>
        <CoverageTable
          caption="What is kept, by party and issue"
          rows={model.rows}
          column={{ name: "Longest silence", of: ({ longest }) => longest }}
        />
      </section>
      {model.cells.length === 0 ? (
        <p className="sub mt-3" data-print="no">
          Choose a party or an issue above for a table of what is kept round by round.
        </p>
      ) : (
        // Opened before the scripts are there, it differs from what the server sent.
        <details suppressHydrationWarning className="mt-6">
          <summary className="min-h-6 cursor-pointer font-semibold">
            Round by round: the {model.cells.length} places where something is kept
          </summary>
          <CoverageTable
            caption="What is kept, by round, party and issue"
            rows={model.cells}
            column={{ name: "Round", of: ({ round }) => round }}
          />
        </details>
      )}
      {model.notes.length > 0 && (
        <section aria-labelledby="notes" className="mt-9">
          <h2 id="notes" className="mb-2">
            What the case says of its own gaps
          </h2>
          <CodingNotes notes={model.notes} />
        </section>
      )}
    </>
  );
}
